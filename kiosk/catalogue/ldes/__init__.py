"""Linked Data Event Streams (LDES, TREE), in every notation of RDF."""
