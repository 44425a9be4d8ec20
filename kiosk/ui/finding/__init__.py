"""The ways to a work: the start page, topics and years, and search."""
