-- The best known works of each kind in a source, for shelves that no institution made (shelves.py).
CREATE INDEX entries_kinds ON entries (source, kind, rank);
