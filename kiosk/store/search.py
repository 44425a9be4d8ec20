"""Finding while one types.

The rank is the rowid, so the first matches are the best known Items and nothing is sorted or counted;
the few that are fetched are put in order by where the words stand. bm25 would count every hit: 230 times
slower at a million Items.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw
import msgspec

from kiosk.store.cards import COLUMNS, Card, card_from
from kiosk.store.database import snapshot
from kiosk.store.hidden import hides
from kiosk.store.ranks import BAND, number_of
from kiosk.store.texts import START, folded, tokens_with
from kiosk.store.versions import joined

Interrupted = apsw.InterruptError
"""What ``find`` raises when another thread has called ``conn.interrupt()``: the visitor typed on."""

MOST_LETTERS = 200
MOST_WORDS = 8
MOST_EXPANSIONS = 12
SHORTEST_EXPANDED = 4
"""Letters; the prefix index holds what is shorter."""
MOST_CANDIDATES = 100
HELPS = {"captions": "captions", "audioDescription": "described", "signLanguage": "sign"}
"""By which help a list may be narrowed (``cards.helps_of``), and the column of entries that has it."""
_encode = msgspec.json.Encoder().encode


class Only(NamedTuple):
    """Which works count; without anything, all."""

    helps: frozenset[str] = frozenset()
    """All of these, of ``HELPS``."""
    numbers: frozenset[int] | None = None
    """None but these: what is on a shelf, what is here without the network."""

    @property
    def columns(self) -> list[str]:
        """Of entries, that must be set."""
        return [column for help, column in HELPS.items() if help in self.helps]


EVERYTHING = Only()


def find(conn: apsw.Connection, words: str, *, limit: int = 50, only: Only = EVERYTHING) -> list[Card]:
    """The Items that ``words`` mean, best first: a title that begins so, a word, a maker, the well known.

    ``words`` is whatever was typed: the last word may be unfinished, all are wanted, at most 8 count.
    Every language is searched. A work that several catalogues hold comes once (``versions``). Empty when
    nothing is found (then ``spelling.suggest``) or typed; but where ``only`` narrows, no words find all that
    is left, the best known first. Another thread may stop it with ``conn.interrupt()``: it raises
    ``Interrupted``. Raises ``StoreError``.
    """
    with snapshot(conn):
        tokens = tokens_with(conn)(folded(words[:MOST_LETTERS]))[:MOST_WORDS]
        if not tokens and only != EVERYTHING and not words.strip():
            ranks = _all(conn, limit, only)
        else:
            ranks = _best(conn, tokens, limit, only)
        found = {
            row[0]: card_from(row[1:])
            for row in conn.execute(
                f"SELECT number, {COLUMNS} FROM entries"  # noqa: S608 - own names
                " WHERE number IN (SELECT value FROM json_each(?))",
                (_encode([number_of(rank) for rank in ranks]).decode(),),
            )
        }
        return joined(conn, [found[number_of(rank)] for rank in ranks])


def offers(conn: apsw.Connection) -> frozenset[str]:
    """The ``HELPS`` that any work here has: who narrows by another finds nothing. Raises ``StoreError``."""
    with snapshot(conn):
        return frozenset(
            help
            for help, column in HELPS.items()
            if conn.execute(f"SELECT EXISTS (SELECT 1 FROM entries WHERE {column})").get  # noqa: S608 - own names
        )


def score(tokens: Sequence[str], title: str, creator: str) -> int:
    """How well an Item fits, higher is better; its title and creator as ``index.Cut`` has them."""
    *_, last = tokens
    whole = " ".join(tokens)
    points = 0
    if f"\n {whole}" in title:
        points += 40 if f"\n {whole} \n" in title else 20
    for token in tokens:
        start = f" {token}"
        done = f" {token} "
        if start in title:
            points += 8 if f"\n {token}" in title else 6 if done in title else 5 if token is last else 2
        if start in creator:
            points += 4 if done in creator else 3
    return points


def _all(conn: apsw.Connection, limit: int, only: Only) -> list[int]:
    """The ranks of the best known Items that count."""
    asked = ["kind <> 'collection'", *only.columns]
    if only.numbers is not None:
        asked.append("number IN (SELECT value FROM json_each(?2))")
    rows = conn.execute(
        f"SELECT rank FROM entries WHERE {' AND '.join(asked)} ORDER BY rank LIMIT ?1",  # noqa: S608 - own names
        (limit, _listed(only))[: 1 + (only.numbers is not None)],
    )
    return [rank for (rank,) in rows]


def _narrowed(conn: apsw.Connection, table: str, only: Only) -> str:
    """What is asked of a row of the index beside its words; its numbers are the third parameter."""
    asked = ""
    if only.columns:
        flags = "".join(f" AND one.{column}" for column in only.columns)
        asked = f" AND EXISTS (SELECT 1 FROM entries one WHERE one.rank = {table}.rowid{flags})"  # noqa: S608 - own names
    elif hides(conn):
        asked = f" AND EXISTS (SELECT 1 FROM entries one WHERE one.number = {table}.rowid % {BAND})"  # noqa: S608 - own names
    if only.numbers is not None:
        asked += f" AND {table}.rowid % {BAND} IN (SELECT value FROM json_each(?3))"  # noqa: S608 - own names
    return asked


def _listed(only: Only) -> str:
    return _encode(sorted(only.numbers or ())).decode()


def _best(conn: apsw.Connection, tokens: Sequence[str], limit: int, only: Only) -> list[int]:
    """The ranks of the best Items."""
    if not tokens:
        return []
    alternatives = [_expanded(conn, token, last=n == len(tokens) - 1) for n, token in enumerate(tokens)]
    candidates = _matching(conn, "texts", alternatives, only)
    if len(candidates) == MOST_CANDIDATES:
        # There are more: miss none whose title begins so, or who has all the words in title and maker.
        first = _expanded(conn, START + tokens[0], last=len(tokens) == 1)
        candidates |= _matching(conn, "names", [first, *alternatives[1:]], only)
        candidates |= _matching(conn, "names", alternatives, only)
    elif len(candidates) < limit and any(len(terms) >= MOST_EXPANSIONS for terms in alternatives):
        # Few, and some words were left out: now it is cheap to ask for all of them.
        whole = [
            [f'"{token}"*'] if len(terms) >= MOST_EXPANSIONS else terms
            for token, terms in zip(tokens, alternatives, strict=True)
        ]
        candidates |= _matching(conn, "texts", whole, only)
    rows = conn.execute(
        "SELECT rank, title, creator FROM titles WHERE rank IN (SELECT value FROM json_each(?))",
        (_encode(tuple(candidates)).decode(),),
    )
    # Among equals the better known, then the shorter title, where the words are more of the whole.
    ordered = sorted(
        (-score(tokens, title, creator), rank // BAND, len(title), rank) for rank, title, creator in rows
    )
    return [rank for *_, rank in ordered[:limit]]


def _matching(
    conn: apsw.Connection, table: str, alternatives: Sequence[Sequence[str]], only: Only
) -> set[int]:
    """The ranks of the best known Items that count and have one of the alternatives of every word."""
    if not all(alternatives):
        return set()
    query = " AND ".join(f"({' OR '.join(terms)})" for terms in alternatives)
    # The table is one of ours by name; what the visitor typed is a parameter.
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ?1{_narrowed(conn, table, only)} LIMIT ?2"  # noqa: S608
    values = (query, MOST_CANDIDATES, _listed(only))[: 2 + (only.numbers is not None)]
    rows = conn.execute(sql, values)
    return {rank for (rank,) in rows}


def _expanded(conn: apsw.Connection, token: str, *, last: bool) -> list[str]:
    """What a word may stand for, as quoted FTS5 strings; nothing when no word begins so.

    A word of the index that is not the last stands for itself. A beginning of 4 letters or more is written
    out as its 12 most frequent words: an OR of words is read as far as needed, a prefix merged whole at once.
    """
    exact = conn.execute("SELECT 1 FROM terms WHERE term = ?", (token,)).get is not None
    if exact and not last:
        return [f'"{token}"']
    if len(token) < SHORTEST_EXPANDED:
        return [f'"{token}"*']
    terms: Iterable[tuple[str]] = conn.execute(
        "SELECT term FROM terms WHERE term >= ? AND term < ? ORDER BY df DESC LIMIT ?",
        (token, token + "\U0010ffff", MOST_EXPANSIONS),
    )
    return list(dict.fromkeys(([f'"{token}"'] if exact else []) + [f'"{term}"' for (term,) in terms]))
