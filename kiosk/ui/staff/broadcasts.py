"""Broadcasts as staff plan them: which there are to choose from, and whether a planned one is still there."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import apsw
from msgspec.structs import replace

from kiosk.model import Item, text_in
from kiosk.staff import schedule
from kiosk.staff.schedule import InForce, PlanKind, Planned
from kiosk.store import items, live, versions
from kiosk.store.live import Broadcast
from kiosk.ui.words import on_air

AHEAD = timedelta(weeks=9)
"""As far as the page of what is live looks."""
MOST = 120
FAR = timedelta(days=365 * 100)
"""Nobody plans a broadcast so far ahead."""
MINUTE, HALF_AN_HOUR, DAY = timedelta(minutes=1), timedelta(minutes=30), timedelta(days=1)


class Announced(NamedTuple):
    """One time of a work that can be followed while it happens."""

    broadcast: Broadcast
    item: Item


class Known(NamedTuple):
    """What the catalogue knows of broadcasts."""

    works: Mapping[str, Item] = {}
    """Those with a broadcast, and those with a planned one, by their ids, as far as they are there."""
    coming: tuple[Announced, ...] = ()
    """What is on or is still to come, in order of time; what never ends comes last."""


class Standing(Enum):
    """Whether a planned broadcast is there."""

    THERE = auto()
    ELSEWHEN = auto()
    """It is at another time now, or called off."""
    GONE = auto()
    """Its work is in no catalogue any more, or taken off the screens."""


def know(conn: apsw.Connection, planned: Iterable[str], now: datetime) -> Known:
    """Ask the catalogue. ``planned``: the works of which staff planned a broadcast."""
    on = live.on_now(conn, now, limit=MOST)
    coming = live.beginning(conn, now, now + AHEAD, limit=MOST)
    told = [
        *(one for one in on if not one.endless),
        *(one for one in coming if not one.endless),
        *(one for one in on if one.endless),
    ][:MOST]
    faces = versions.faces(conn, list(dict.fromkeys(one.id for one in told)))
    shown = {ident: item for ident in (*faces, *planned) if (item := items.get(conn, ident))}
    return Known(
        shown,
        tuple(Announced(one, shown[one.id]) for one in told if one.id in faces and one.id in shown),
    )


def plan(line: Planned, one: Announced, now: datetime, zone: ZoneInfo) -> Planned:
    """The line with this broadcast, on its day and at its hours, to the minute.

    Of what lasts longer than a day, it is the first whole day that is left.
    """
    start, finish, _ = one.broadcast
    since, until = (datetime.fromtimestamp(at, zone) for at in (start, min(finish, start + 2 * live.DAY)))
    whole = until - since >= DAY
    until = max(until + MINUTE - timedelta.resolution, since + HALF_AN_HOUR)
    return replace(
        line,
        kind=PlanKind.LIVE,
        item=one.item.id,
        label=one.item.label,
        first=(max(since, now.astimezone(zone)) if whole else since).date().isoformat(),
        last="",
        begin="" if whole else f"{since:%H:%M}",
        end="" if whole else f"{until:%H:%M}",
    )


def standing(one: InForce, item: Item | None, at: datetime) -> Standing:
    """Whether a planned broadcast is there at a moment, or later in the time for which it is planned."""
    if item is None:
        return Standing.GONE
    return Standing.THERE if live.during(item, one.since, one.until, at) else Standing.ELSEWHEN


def outlook(line: Planned, item: Item | None, now: datetime, zone: ZoneInfo) -> Standing:
    """Whether a planned broadcast is or will be there; of a line that is over nobody has to know."""
    span = next(schedule.occurrences(line, now, now + FAR, zone), None)
    if span is None:
        return Standing.THERE
    return standing(InForce(planned=line, since=span.since, until=span.until), item, span.since or now)


def offered(
    coming: Iterable[Announced], line: Planned, now: datetime, zone: ZoneInfo, languages: Sequence[str]
) -> list[dict[str, Any]]:
    """What there is to choose from, as rows for a page."""
    return [
        {
            "item": one.item.id,
            "start": one.broadcast.start,
            "symbol": "live_tv" if on_air.stream_of(one.item) else "qr_code",
            "title": text_in(one.item.label, languages)[0].split("\n")[0],
            "line": on_air.time_of(one.broadcast, now, languages[0]),
            "current": _days(line) == _days(plan(line, one, now, zone)),
        }
        for one in coming
    ]


def _days(line: Planned) -> tuple[PlanKind, str, str]:
    return line.kind, line.item, line.first
