-- Films of which the light flashes, as the agent measured it (flashes.py), by the short names of their addresses.
CREATE TABLE flashes (
    key TEXT PRIMARY KEY,
    at  REAL NOT NULL                     -- seconds from the beginning of the film
) STRICT, WITHOUT ROWID;
