"""A work, on a card and on its own page, and what can be done with it."""
