"""Stories and books: a text in pages, and which page is open."""
