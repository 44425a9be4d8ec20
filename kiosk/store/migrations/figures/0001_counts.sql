-- How often what was used. Totals of a day, and of a month once they are old: nothing of who, when or in which order.
PRAGMA application_id = 0x56454E46; -- "VENF"

CREATE TABLE counts (
    period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    what   TEXT NOT NULL CHECK (what IN ('visit', 'opened', 'played', 'language', 'help')),
    which  TEXT NOT NULL,               -- a work by its id, a language by its tag, a help by its name; never what somebody typed
    count  INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (period, what, which)
) STRICT, WITHOUT ROWID;
