"""The search index: texts, titles, terms and vocabulary, fed once a page in the order of rank.

No triggers: one sorted feed costs a third of what they do, and is written in the same transaction.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import apsw
import msgspec

from kiosk.store.texts import TITLE_COLUMNS, Texts, Tokens, tokens_with

SHORTEST_WORD = 3
LONGEST_WORD = 30
_json = msgspec.json.Encoder().encode


class Row(NamedTuple):
    """An Item in the index."""

    rank: int
    texts: Texts


def feed(conn: apsw.Connection, out: Iterable[Row], into: Iterable[Row]) -> None:
    """Take rows out and put rows in; a row that is in both as it was costs nothing. Inside a transaction."""
    tokens = tokens_with(conn)
    old, new = set(out), set(into)
    df: Counter[str] = Counter()
    for row in old - new:
        df.subtract(terms_of(row.texts, tokens))
    ranks = [(row.rank,) for row in sorted(old - new)]
    conn.executemany("DELETE FROM texts WHERE rowid = ?", ranks)
    conn.executemany("DELETE FROM titles WHERE rank = ?", ranks)
    titles = []
    rows = sorted(new - old)
    for row in rows:
        df.update(terms_of(row.texts, tokens))
        titles.append((row.rank, *title_and_creator(row.texts, tokens)))
    conn.executemany(
        "INSERT INTO texts (rowid, title, title2, title3, title4, creator, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((row.rank, *row.texts) for row in rows),
    )
    conn.executemany("INSERT INTO titles (rank, title, creator) VALUES (?, ?, ?)", titles)
    _count(conn, sorted((term, change) for term, change in df.items() if change))


def terms_of(texts: Texts, tokens: Tokens) -> set[str]:
    """Every different word of a row."""
    return set(tokens(" ".join(texts)))


def title_and_creator(texts: Texts, tokens: Tokens) -> tuple[str, str]:
    """Words between spaces, titles between new lines: search asks for ``"\\n de "`` or ``" wacht"``."""
    titles = (" ".join(tokens(title)) for title in texts[:TITLE_COLUMNS] if title)
    creator = " ".join(tokens(texts.creator))
    return "\n" + "".join(f" {title} \n" for title in titles), f" {creator} "


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
