-- What staff make is things of a few kinds, each a JSON document, and a list of every operation on them: undo,
-- versions and the audit are read from that one list. What was made before becomes things that are on screen,
-- as it was until now.
CREATE TABLE things (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,             -- playlist, entry, version, plan …
    owner    TEXT NOT NULL,             -- the thing that it is a part of; empty for none
    document BLOB NOT NULL,             -- JSON, its names in order
    sum      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX things_of_owner ON things (kind, owner);

-- Only ever appended to. Each sum is also of the sum before it: a row that is changed or gone is noticed.
CREATE TABLE operations (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    scope    TEXT NOT NULL,             -- the page whose undo it belongs to: a playlist, the schedule …
    act      TEXT NOT NULL,             -- do, undo, redo; note for what can't be taken back
    step     TEXT NOT NULL,             -- operations of one step are undone together
    document BLOB NOT NULL,
    sum      BLOB NOT NULL
) STRICT;
CREATE INDEX operations_of_scope ON operations (scope, number);

-- Who may come in. A code is kept as argon2id (RFC 9106), never itself.
CREATE TABLE people (
    id       TEXT PRIMARY KEY,
    document BLOB NOT NULL,
    sum      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Wrong codes in a row, and how long to wait for the next try. Not precious, so without a sum.
CREATE TABLE attempts (
    subject  TEXT PRIMARY KEY,          -- a person; empty for the whole station
    failures INTEGER NOT NULL,
    wait     REAL NOT NULL,             -- seconds, as of the moment below; below 0: for how long it is over
    boot     TEXT NOT NULL,             -- which start of the machine
    since    REAL NOT NULL              -- its CLOCK_BOOTTIME
) STRICT, WITHOUT ROWID;

INSERT INTO things SELECT id, 'playlist', '', document, row_sum(id, 'playlist', '', document) FROM (
    SELECT id, CAST(json_object('label', json(label), 'place', place) AS BLOB) AS document FROM (
        SELECT *, printf('h%08d', row_number() OVER (ORDER BY position, id)) AS place FROM playlists));
INSERT INTO things SELECT id, 'entry', playlist, document, row_sum(id, 'entry', playlist, document) FROM (
    SELECT id, playlist, CAST(iif(words = '{}',
        json_object('item', item, 'place', place),
        json_object('item', item, 'place', place, 'words', json(words))) AS BLOB) AS document
    FROM (SELECT *, printf('h%08d', row_number() OVER (PARTITION BY playlist ORDER BY position)) AS place
        FROM entries));
INSERT INTO things SELECT id, 'version', owner, document, row_sum(id, 'version', owner, document) FROM (
    SELECT 'version 1 of ' || id AS id, id AS owner, CAST(json_object(
        'at', '', 'entries', json((SELECT json_group_array(json(json_insert(document, '$.id', part.id))
            ORDER BY document ->> '$.place')
            FROM things AS part WHERE part.kind = 'entry' AND part.owner = things.id)),
        'number', 1, 'playlist', json(json_insert(document, '$.id', id)), 'who', '') AS BLOB) AS document
    FROM things WHERE kind = 'playlist');
INSERT INTO things SELECT id, 'plan', '', document, row_sum(id, 'plan', '', document) FROM (
    SELECT 'plan ' || (document ->> '$.place') || ' of ' || id AS id, CAST(json_object('kind', 'basis', 'playlist', id) AS BLOB) AS document
    FROM things WHERE kind = 'playlist');
DROP TABLE entries;
DROP TABLE playlists;
