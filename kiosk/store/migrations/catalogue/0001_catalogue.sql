-- The catalogue: everything in it can be fetched again from the sources.
PRAGMA application_id = 0x56454E43; -- "VENC"

-- One row for each Item and each Collection: who it is, and what its card shows.
CREATE TABLE entries (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    source    TEXT NOT NULL,
    kind      TEXT NOT NULL,              -- a Kind, or 'collection'
    sum       BLOB NOT NULL,              -- of the document: what has not changed is not written
    merit     INTEGER NOT NULL,           -- see ranks.py; 0 for a Collection
    rank      INTEGER NOT NULL,           -- rowid in texts, names and titles; 0 for a Collection
    label     BLOB NOT NULL,              -- JSON language maps
    date      BLOB NOT NULL,
    creator   BLOB NOT NULL,
    duration  REAL NOT NULL,
    pages     INTEGER NOT NULL,
    thumbnail TEXT NOT NULL,
    captions  INTEGER NOT NULL,
    described INTEGER NOT NULL,
    sign      INTEGER NOT NULL,
    decade    INTEGER NOT NULL,
    words     INTEGER NOT NULL
) STRICT;
CREATE INDEX entries_collections ON entries (number) WHERE kind = 'collection';

-- The whole Item or Collection as JSON, apart so that the cards lie close together.
CREATE TABLE documents (
    number   INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    document BLOB NOT NULL
) STRICT;

-- Ids may name what is not here (yet), and other Collections.
CREATE TABLE members (
    collection INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    member     TEXT NOT NULL,
    PRIMARY KEY (collection, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_member ON members (member);

-- Who speaks of which address. The address itself is in the document.
CREATE TABLE addresses (
    key    TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;

-- The rowid is the rank (popular first), so the first matches are the best known ones: nothing is sorted.
-- Only who has which word: where it stands is in titles, so doclists are short and read no further than needed.
CREATE VIRTUAL TABLE texts USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE names USING fts5 ( -- titles and creators, and U+E000 before the first word of each title
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO texts (texts, rank) VALUES ('hashsize', 8388608); -- one segment for one page, instead of several
INSERT INTO names (names, rank) VALUES ('hashsize', 8388608);
CREATE VIRTUAL TABLE texts_terms USING fts5vocab ('texts', 'row');
CREATE VIRTUAL TABLE names_terms USING fts5vocab ('names', 'row');

-- What find() looks at to order its candidates: words as the index knows them.
CREATE TABLE titles (
    rank    INTEGER PRIMARY KEY,
    title   TEXT NOT NULL,
    creator TEXT NOT NULL
) STRICT;

-- In how many Items each word is (and each first word of a title); vocabulary is its row there, 0 for what is no word to suggest.
CREATE TABLE terms (
    term       TEXT PRIMARY KEY,
    df         INTEGER NOT NULL,
    vocabulary INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE vocabulary USING fts5 (term, tokenize = 'trigram', detail = 'none', columnsize = 0);

CREATE TABLE sources (
    source    TEXT PRIMARY KEY,
    bookmark  TEXT NOT NULL DEFAULT '',
    at        TEXT NOT NULL DEFAULT '',   -- RFC 3339, of the last try
    ok        INTEGER NOT NULL DEFAULT 0,
    succeeded TEXT NOT NULL DEFAULT '',   -- RFC 3339, of the last try that went well
    what      TEXT NOT NULL DEFAULT '',
    put       INTEGER NOT NULL DEFAULT 0,
    gone      INTEGER NOT NULL DEFAULT 0,
    faults    BLOB NOT NULL DEFAULT x'5b5d'
) STRICT, WITHOUT ROWID;
