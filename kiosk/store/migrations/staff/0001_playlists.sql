-- What staff make: precious, in no other place. Every row carries its own sum, because SQLite's checks
-- see only part of what a bad disk does.
PRAGMA application_id = 0x56454E53; -- "VENS"

CREATE TABLE playlists (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    label    BLOB NOT NULL,             -- JSON language map
    sum      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Positions leave room between them: moving one entry writes one row.
CREATE TABLE entries (
    id       TEXT PRIMARY KEY,
    playlist TEXT NOT NULL REFERENCES playlists ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item     TEXT NOT NULL,
    words    BLOB NOT NULL,             -- JSON language map: staff's own words
    sum      BLOB NOT NULL,
    UNIQUE (playlist, position)
) STRICT, WITHOUT ROWID;
