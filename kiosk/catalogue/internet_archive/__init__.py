"""The Internet Archive: items, collections and searches of archive.org."""
