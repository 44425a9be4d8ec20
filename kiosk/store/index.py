"""The search index: texts, names, titles, terms, vocabulary and topics, fed once a page in the order of rank.

No triggers: one sorted feed costs a third of what they do, and is written in the same transaction.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import apsw
import msgspec

from kiosk.model import Item
from kiosk.store.texts import START, Texts, Tokens, texts_of, tokens_with
from kiosk.store.topics import Topic, topics_of

SHORTEST_WORD = 3
LONGEST_WORD = 30
_json = msgspec.json.Encoder().encode


class Row(NamedTuple):
    """An Item in the index."""

    rank: int
    texts: Texts
    topics: frozenset[Topic]


class Cut(NamedTuple):
    """A row in single words."""

    terms: frozenset[str]
    """Every different word."""
    names: frozenset[str]
    """Those of titles and creator, and the first word of each title once more behind ``START``."""
    title: str
    """Words between spaces, titles between new lines: search asks for ``"\\n de "`` or ``" wacht"``."""
    creator: str

    @property
    def counted(self) -> frozenset[str]:
        """What the table terms counts."""
        return self.terms | self.names


def row_of(rank: int, item: Item) -> Row:
    """What the index has of an Item."""
    return Row(rank, texts_of(item), topics_of(item))


def feed(conn: apsw.Connection, out: Iterable[Row], into: Iterable[Row]) -> None:
    """Take rows out and put rows in; a row that is in both as it was costs nothing. Inside a transaction."""
    tokens = tokens_with(conn)
    old, new = set(out), set(into)
    df: Counter[str] = Counter()
    for row in old - new:
        df.subtract(cut(row.texts, tokens).counted)
    ranks = [(row.rank,) for row in sorted(old - new)]
    for table in ("texts", "names", "titles"):
        conn.executemany(f"DELETE FROM {table} WHERE rowid = ?", ranks)  # noqa: S608 - names from this line
    rows = [(row.rank, cut(row.texts, tokens)) for row in sorted(new - old)]
    for _, words in rows:
        df.update(words.counted)
    # Each word once, and nothing about where it stands: the index says who, the table titles says where.
    conn.executemany(
        "INSERT INTO texts (rowid, words) VALUES (?, ?)",
        ((rank, " ".join(words.terms)) for rank, words in rows),
    )
    conn.executemany(
        "INSERT INTO names (rowid, words) VALUES (?, ?)",
        ((rank, " ".join(words.names)) for rank, words in rows),
    )
    conn.executemany(
        "INSERT INTO titles (rank, title, creator) VALUES (?, ?, ?)",
        ((rank, words.title, words.creator) for rank, words in rows),
    )
    _count(conn, sorted((term, change) for term, change in df.items() if change))
    conn.executemany(
        "DELETE FROM topics WHERE (theme, decade, kind, rank) = (?, ?, ?, ?)", sorted(_topics(old - new))
    )
    conn.executemany(
        "INSERT INTO topics (theme, decade, kind, rank) VALUES (?, ?, ?, ?)", sorted(_topics(new - old))
    )


def cut(texts: Texts, tokens: Tokens) -> Cut:
    """The single words of a row."""
    titles = [words for words in map(tokens, texts.titles) if words]
    creator = tokens(texts.creator)
    named = frozenset(creator).union(*titles)
    return Cut(
        terms=named.union(tokens(texts.body)),
        names=named | {START + words[0] for words in titles},
        title="\n" + "".join(f" {' '.join(words)} \n" for words in titles),
        creator=f" {' '.join(creator)} ",
    )


def _topics(rows: Iterable[Row]) -> Iterator[tuple[str, int, str, int]]:
    return ((*topic, row.rank) for row in rows for topic in row.topics)


def is_word(term: str) -> bool:
    """Whether a term is a word that somebody could have meant."""
    return SHORTEST_WORD <= len(term) <= LONGEST_WORD and term.isalpha()


def _count(conn: apsw.Connection, changes: Sequence[tuple[str, int]]) -> None:
    """Bring terms and vocabulary up to date, exactly."""
    known = set(
        _column(conn, "SELECT term FROM terms WHERE term IN (SELECT value FROM json_each(?))", changes)
    )
    last = conn.execute("SELECT rowid FROM vocabulary ORDER BY rowid DESC LIMIT 1").get or 0
    words = {
        term: last + n for n, term in enumerate((t for t, _ in changes if t not in known and is_word(t)), 1)
    }
    conn.executemany(
        "INSERT INTO vocabulary (rowid, term) VALUES (?, ?)", ((n, f"${t}$") for t, n in words.items())
    )
    conn.executemany(
        "INSERT INTO terms (term, df, vocabulary) VALUES (?, ?, ?)"
        " ON CONFLICT (term) DO UPDATE SET df = df + excluded.df",
        ((term, change, words.get(term, 0)) for term, change in changes),
    )
    fallen = [change for change in changes if change[1] < 0]
    dead = conn.execute(
        "SELECT vocabulary, term FROM terms WHERE df = 0 AND term IN (SELECT value FROM json_each(?))",
        (_json([term for term, _ in fallen]).decode(),),
    ).fetchall()
    conn.executemany("DELETE FROM vocabulary WHERE rowid = ?", ((n,) for n, _ in sorted(dead) if n))
    conn.executemany("DELETE FROM terms WHERE term = ?", ((term,) for _, term in dead))


def _column(conn: apsw.Connection, sql: str, changes: Sequence[tuple[str, int]]) -> Iterator[str]:
    return (term for (term,) in conn.execute(sql, (_json([term for term, _ in changes]).decode(),)))
