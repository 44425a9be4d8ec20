-- By what works belong together: 'work' is what the Item itself is, the others a role of model.Term.
CREATE TABLE identifiers (
    key    TEXT NOT NULL,                 -- wikidata:Q1312
    role   TEXT NOT NULL,
    number INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
    PRIMARY KEY (key, role, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifiers_number ON identifiers (number);

-- When an event takes place, in seconds since 1970.
CREATE TABLE occurrences (
    number INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
    start  REAL NOT NULL,
    finish REAL NOT NULL,
    PRIMARY KEY (number, start, finish)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrences_finish ON occurrences (finish);

-- What is to go by itself: its institution shows it until then, or the event is over.
CREATE TABLE spans (
    number INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    until  REAL NOT NULL
) STRICT;
CREATE INDEX spans_until ON spans (until);

-- What is here, but not to be shown before it is due. Nobody sees these rows.
CREATE TABLE waiting (
    source   TEXT NOT NULL,
    id       TEXT NOT NULL,
    due      REAL NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_due ON waiting (due);

-- Who else has a work of this id: it is asked for it once more when the first one withdraws it.
CREATE TABLE claims (
    id     TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (id, source)
) STRICT, WITHOUT ROWID;

-- Everything is read once more, for what was left out until now.
UPDATE sources SET bookmark = '' WHERE source NOT LIKE '% %';
