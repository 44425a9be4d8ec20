"""schema.org in the pages of a site (JSON-LD), and sitemaps that list them."""
