"""Catalogues become values here: what an institution publishes in, Items and Collections out.

Nothing behind this package reads a catalogue's own document. ``source.py`` is the one port;
each folder (``iiif``, ``oai_pmh``, ``feed`` …) reads catalogues of one kind. The modules beside them are what
several of those need: documents, addresses, dates, markup.
"""
