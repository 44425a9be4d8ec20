"""What is kept of an Item beside its card: identifiers, times, and when it is to go.

identifiers   by what it belongs together with others (``versions``, ``related``)
occurrences   when an event takes place
broadcasts    when it can be followed from afar while it happens (``live``)
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
OVERTIME = 3600.0
"""Seconds that a live stream is here after it should be over: nobody is sent away during the applause."""
CALLED_OFF = frozenset({"cancelled", "postponed"})
"""Occurrence statuses of what does not take place then."""
LAST_YEAR = 2199


class Relations(NamedTuple):
    """The rows of one Item, without its number."""

    identifiers: frozenset[tuple[str, str]] = frozenset()
    """Key and role."""
    occurrences: frozenset[tuple[float, float]] = frozenset()
    broadcasts: frozenset[tuple[float, float]] = frozenset()
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
    return _span(occurrence.start, occurrence.end)


def _span(first: str, last: str) -> tuple[float, float] | None:
    start = seconds(first)
    if start is None:
        return None
    end = seconds(last) if last else None
    return start, end if end is not None and end >= start else start + UNKNOWN_LENGTH


def broadcasts_of(item: Item) -> frozenset[tuple[float, float]]:
    """When it can be followed from afar while it happens, in seconds since 1970.

    That is while a live stream runs, and when an event takes place that has a page to watch it on. What is
    called off is none.
    """
    streams = [media.live for media in item.media if any(media.live)]
    times = [one for one in item.occurrences[:MOST_OCCURRENCES] if one.online or streams]
    off = {span(one) for one in times if one.status in CALLED_OFF}
    found = {*(_span(*one) for one in streams), *(span(one) for one in times)}
    return frozenset(one for one in found - off if one is not None)


def relations_of(item: Item) -> Relations:
    """The rows of an Item."""
    keys = {(key, WORK) for key in item.same_as}
    keys.update((key, term.role) for term in item.terms for key in term.same_as)
    times = {found for one in item.occurrences[:MOST_OCCURRENCES] if (found := span(one))}
    until = seconds(item.shown_until) if item.shown_until else None
    ends = [math.inf if until is None else until]
    broadcasts = broadcasts_of(item)
    if times:
        overtime = OVERTIME if any(any(media.live) for media in item.media) else 0.0
        ends.append(max(finish for _, finish in times) + overtime)
    return Relations(frozenset(sorted(keys)[:MOST_IDENTIFIERS]), frozenset(times), broadcasts, min(ends))


def write(conn: apsw.Connection, items: Iterable[tuple[int, Item]], known: Several[int]) -> None:
    """The rows of Items by their numbers, in place of those that ``known`` ones have. In a transaction."""
    for table in ("identifiers", "occurrences", "broadcasts", "spans"):
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
        "INSERT INTO broadcasts (number, start, finish) VALUES (?, ?, ?)",
        sorted((number, *time) for number, one in rows for time in one.broadcasts),
    )
    conn.executemany(
        "INSERT INTO spans (number, until) VALUES (?, ?)",
        ((number, one.until) for number, one in rows if math.isfinite(one.until)),
    )
