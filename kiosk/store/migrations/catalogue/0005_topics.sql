-- What can be seen, heard and read here, by theme and decade (topics.py). Under the theme '' stands all of it.
-- The rank is that of entries: the best known comes first, and tells the number (ranks.py).
CREATE TABLE topics (
    theme  TEXT NOT NULL,
    decade INTEGER NOT NULL,              -- 0 when unknown
    kind   TEXT NOT NULL,
    rank   INTEGER NOT NULL,
    PRIMARY KEY (theme, decade, kind, rank)
) STRICT, WITHOUT ROWID;

-- Of what is here already: works that did not change are not written anew.
INSERT INTO topics (theme, decade, kind, rank)
SELECT value, decade, kind, rank
FROM entries JOIN documents USING (number), json_each(themes_in(document))
WHERE kind IN ('picture', 'film', 'sound', 'story');
