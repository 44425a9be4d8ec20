"""What can be seen, heard and read here about a theme and from some years: which there are, and a mixed deck.

Every question is a few leaps through one index, however many works there are.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice, zip_longest
from typing import NamedTuple

import apsw
import msgspec

from kiosk.model import Item
from kiosk.store import versions
from kiosk.store.database import ask, snapshot
from kiosk.store.faults import told_plainly
from kiosk.store.ranks import number_of
from kiosk.store.themes import KINDS, Theme, themes_of

ALL = ""
"""Stands for any theme."""
MOST = 100
"""Works of each kind in a deck, the best known ones: more than anybody goes through."""
Years = tuple[int, int]
"""The first decade and the last, both with it."""
EVER: Years = (0, 9999)
"""All years, and works of which none is known."""
Topic = tuple[str, int, str]
"""A theme, a decade and a kind."""


def topics_of(item: Item) -> frozenset[Topic]:
    """Under what a work stands; nothing for what has to be gone to or borrowed."""
    if item.kind not in KINDS:
        return frozenset()
    return frozenset((theme, item.decade, item.kind.value) for theme in (ALL, *themes_of(item)))


@told_plainly
def themes(conn: apsw.Connection, years: Years = EVER) -> list[Theme]:
    """The themes of which there is a work from these years, in the order of ``Theme``. Raises StoreError."""
    with snapshot(conn):
        return [theme for theme in Theme if next(_decades(conn, theme, years), None) is not None]


@told_plainly
def decades(conn: apsw.Connection, theme: str = ALL) -> list[int]:
    """First years of the decades from which there is a work about a theme. Raises StoreError."""
    with snapshot(conn):
        return list(_decades(conn, theme, (1, EVER[1])))


class _Work(NamedTuple):
    ident: str
    picture: str


@told_plainly
def deck(conn: apsw.Connection, theme: str = ALL, years: Years = EVER, *, chance: random.Random) -> list[str]:
    """Ids of works about a theme and from these years, in the order of ``chance``, the kinds in turn.

    Works that share a picture (a painting, and a story about it) do not come one soon after the other. What
    has none comes last. Each work once, also when several catalogues hold it; of a kind the ``MOST`` best
    known. Raises StoreError.
    """
    with snapshot(conn):
        there = list(_decades(conn, theme, years))
        ranks = [list(_best(conn, theme, there, kind)) for kind in KINDS]
        found = _works(conn, [number_of(rank) for each in ranks for rank in each])
        mixed: list[_Work] = []
        for drawn in (True, False):
            piles = [
                [one for one in (found[number_of(rank)] for rank in each) if bool(one.picture) is drawn]
                for each in ranks
            ]
            for pile in piles:
                chance.shuffle(pile)
            chance.shuffle(piles)
            mixed += _pictures_once(one for turn in zip_longest(*piles) for one in turn if one is not None)
        return list(dict.fromkeys(versions.faces(conn, [work.ident for work in mixed])))


def _pictures_once(works: Iterable[_Work]) -> list[_Work]:
    """In the same order, but whose picture came before comes after all others."""
    times: Counter[str] = Counter()

    def turn(work: _Work) -> int:
        times[work.picture] += 1
        return times[work.picture]

    return sorted(works, key=turn)


def _decades(conn: apsw.Connection, theme: str, years: Years) -> Iterator[int]:
    first, last = years
    while True:
        decade = conn.execute(
            "SELECT decade FROM topics WHERE theme = ? AND decade BETWEEN ? AND ? ORDER BY decade LIMIT 1",
            (theme, first, last),
        ).get
        if decade is None:
            return
        yield int(decade)
        first = int(decade) + 1


def _best(conn: apsw.Connection, theme: str, there: Sequence[int], kind: str) -> Iterator[int]:
    """The ranks of the best known of a kind."""
    ordered = (
        (
            rank
            for (rank,) in ask(
                conn,
                "SELECT rank FROM topics WHERE theme = ? AND decade = ? AND kind = ? ORDER BY rank LIMIT ?",
                (theme, decade, kind, MOST),
            )
        )
        for decade in there
    )
    return islice(merge(*ordered), MOST)


def _works(conn: apsw.Connection, numbers: Sequence[int]) -> dict[int, _Work]:
    rows = ask(
        conn,
        "SELECT number, id, thumbnail FROM entries WHERE number IN (SELECT value FROM json_each(?))",
        (msgspec.json.encode(numbers).decode(),),
    )
    return {number: _Work(ident, picture) for number, ident, picture in rows}
