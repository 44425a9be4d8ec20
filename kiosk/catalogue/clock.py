"""The clock on the wall: where a time comes without a zone, it is the time here."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from kiosk.model import Occurrence

HOME = ZoneInfo("Europe/Brussels")


def on_the_clock(moment: datetime | None) -> str:
    """RFC 3339 with the offset of its place, to the second (``2026-12-03T20:00:00+01:00``); empty for None.

    Before there were time zones an offset had seconds, which RFC 3339 can't write: those are in UTC.
    """
    if moment is None:
        return ""
    offset = moment.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        moment = moment.astimezone(UTC)
    return moment.replace(microsecond=0).isoformat()


def soonest(times: Sequence[Occurrence], *, now: datetime, most: int) -> tuple[Occurrence, ...]:
    """At most ``most`` of these, which are in order of time: what is over goes first, then the farthest away.

    When all of them are over, the last stay.
    """
    if len(times) <= most:
        return tuple(times)
    to_come = [one for one in times if datetime.fromisoformat(one.end or one.start) >= now]
    return tuple(to_come[:most] or times[-most:])
