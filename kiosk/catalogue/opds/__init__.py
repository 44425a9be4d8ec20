"""OPDS 2.0 and 1.2: catalogues of books and audiobooks."""
