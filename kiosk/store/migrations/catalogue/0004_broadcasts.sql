-- When something can be followed from afar while it happens, in seconds since 1970 (relations.broadcasts_of).
CREATE TABLE broadcasts (
    number INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
    start  REAL NOT NULL,
    finish REAL NOT NULL,
    PRIMARY KEY (number, start, finish)
) STRICT, WITHOUT ROWID;
CREATE INDEX broadcasts_finish ON broadcasts (finish);

-- Of what is here already: works that did not change are not written anew.
WITH
    works (number, document) AS (
        SELECT number, CAST(document AS TEXT) FROM documents
        WHERE instr(document, CAST('"live":' AS BLOB)) OR instr(document, CAST('"online":' AS BLOB))
    ),
    streams (number, first, last) AS (
        SELECT number, value ->> '$.live[0]', value ->> '$.live[1]'
        FROM works, json_each(document, '$.media') WHERE value ->> '$.live[0]' <> ''
    ),
    times (number, first, last, status) AS (
        SELECT number, value ->> '$.start', coalesce(value ->> '$.end', ''), coalesce(value ->> '$.status', '')
        FROM works, json_each(document, '$.occurrences')
        WHERE value ->> '$.online' <> '' OR number IN (SELECT number FROM streams)
    ),
    told (number, first, last, off) AS (
        SELECT number, first, last, 0 FROM streams
        UNION ALL SELECT number, first, last, status IN ('cancelled', 'postponed') FROM times
    ),
    -- "For ever" ends with the century after next, as in relations.seconds.
    spans (number, start, finish, off) AS (
        SELECT number, unixepoch(first, 'subsec'),
            unixepoch(CASE WHEN last > '2200' THEN '2199-12-28' || substr(last, 11) ELSE last END, 'subsec'), off
        FROM told
    ),
    whole (number, start, finish, off) AS (
        SELECT number, start, iif(finish >= start, finish, start + 10800), off FROM spans WHERE start IS NOT NULL
    )
INSERT INTO broadcasts (number, start, finish)
SELECT number, start, coalesce(finish, start + 10800) FROM whole WHERE NOT off
EXCEPT SELECT number, start, coalesce(finish, start + 10800) FROM whole WHERE off;
