"""Catalogues become values here: what an institution publishes in, Items and Collections out.

Nothing behind this package reads a catalogue's own document. ``source.py`` is the one port;
``iiif.py`` and its neighbours read IIIF. The small modules that every catalogue needs (``documents``,
``addresses``, ``markup``) know no standard but JSON, URLs and HTML.
"""
