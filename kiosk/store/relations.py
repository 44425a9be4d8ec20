"""What is kept of an Item beside its card: identifiers, times, and when it is to go.

identifiers   by what it belongs together with others (``versions``, ``related``)
occurrences   when an event takes place
spans         when it goes by itself (``spans.over``)
"""

import math
from collections.abc import Collection as Several
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

import apsw
import msgspec

from kiosk.model import Item, Occurrence

WORK = "work"
"""Role of an identifier of the Item itself."""
MOST_IDENTIFIERS = 200
MOST_OCCURRENCES = 1_000
UNKNOWN_LENGTH = 3 * 3600.0
"""Seconds that an event is taken to last when nobody says."""
LAST_YEAR = 2199


class Relations(NamedTuple):
    """The rows of one Item, without its number."""

    identifiers: frozenset[tuple[str, str]] = frozenset()
    """Key and role."""
    occurrences: frozenset[tuple[float, float]] = frozenset()
    until: float = math.inf


def seconds(instant: str) -> float | None:
    """Seconds since 1970 of an RFC 3339 instant (UTC when it names no zone); None when it is none.

    What catalogues write for "for ever" (the year 9999) is the end of the century after next.
    """
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        return None
    if moment.year > LAST_YEAR:
        moment = moment.replace(year=LAST_YEAR, day=min(moment.day, 28))
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def span(occurrence: Occurrence) -> tuple[float, float] | None:
    """When it begins and ends, in seconds since 1970; None when it does not say when."""
    start = seconds(occurrence.start)
    if start is None:
        return None
    end = seconds(occurrence.end) if occurrence.end else None
    return start, end if end is not None and end >= start else start + UNKNOWN_LENGTH


def relations_of(item: Item) -> Relations:
    """The rows of an Item."""
    keys = {(key, WORK) for key in item.same_as}
    keys.update((key, term.role) for term in item.terms for key in term.same_as)
    times = {found for one in item.occurrences[:MOST_OCCURRENCES] if (found := span(one))}
    until = seconds(item.shown_until) if item.shown_until else None
    ends = [math.inf if until is None else until]
    if times:
        ends.append(max(finish for _, finish in times))
    return Relations(frozenset(sorted(keys)[:MOST_IDENTIFIERS]), frozenset(times), min(ends))


def write(conn: apsw.Connection, items: Iterable[tuple[int, Item]], known: Several[int]) -> None:
    """The rows of Items by their numbers, in place of those that ``known`` ones have. In a transaction."""
    for table in ("identifiers", "occurrences", "spans"):
        conn.execute(
            f"DELETE FROM {table} WHERE number IN (SELECT value FROM json_each(?))",  # noqa: S608 - names from above
            (msgspec.json.encode(tuple(known)).decode(),),
        )
    rows = [(number, relations_of(item)) for number, item in items]
    conn.executemany(
        "INSERT INTO identifiers (key, role, number) VALUES (?, ?, ?)",
        sorted((key, role, number) for number, one in rows for key, role in one.identifiers),
    )
    conn.executemany(
        "INSERT INTO occurrences (number, start, finish) VALUES (?, ?, ?)",
        sorted((number, *time) for number, one in rows for time in one.occurrences),
    )
    conn.executemany(
        "INSERT INTO spans (number, until) VALUES (?, ?)",
        ((number, one.until) for number, one in rows if math.isfinite(one.until)),
    )
