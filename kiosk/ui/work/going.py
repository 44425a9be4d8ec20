"""To go there, or to have it: what the page of an event or a library title tells, and the address to take."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.model import Item, Kind, Occurrence, text_in
from kiosk.rights.access import ANYWHERE, Here
from kiosk.store.related import Near, distance
from kiosk.ui.words import when
from kiosk.ui.words.facts import Fact, person
from kiosk.ui.words.when import local_now

if TYPE_CHECKING:
    from kiosk.config.settings import Settings

MOST_TIMES = 4
"""Times of an event, or copies of a title, that its page tells."""
FRESH = timedelta(minutes=1)
"""Where copies are is asked again when it was said longer ago."""


@dataclass(frozen=True, slots=True)
class Around:
    """What matters of where this station stands."""

    now: Callable[[], datetime] = local_now
    """The time, with its zone."""
    near: Near | None = None
    here: Here = ANYWHERE


NOWHERE = Around()
"""A station of which nobody filled in where it stands."""


def around(settings: "Settings") -> Around:
    """Where this screen stands."""
    station = settings.station
    return Around(
        near=Near(*station.place, station.near_km) if station.place else None,
        here=Here(organisation=station.organisation),
    )


class Counted(QObject):
    """Words that change with a number; lupdate sees plurals only in ``tr`` of a class."""

    def more_times(self, n: int) -> str:
        """``n`` more times."""
        return self.tr("and %n more times", "", n)


_counted = Counted()


def lines(item: Item, around: Around, languages: tuple[str, ...]) -> list[Fact]:
    """When and where an event is and what it costs; where a title can be had; nothing for other works."""
    now, language = around.now(), languages[0]
    if item.kind is Kind.BOOK:
        copies = sorted(
            item.holdings, key=lambda one: (not one.available, distance(one.place, around.near) or 0)
        )
        told = [
            when.holding(one, distance(one.place, around.near), now, language, languages)
            for one in copies[:MOST_TIMES]
        ]
        streets = [when.street(one.place) for one in copies[:1]]
        return [Fact("location_on", line) for line in (*told, *streets) if line]
    if item.kind is not Kind.EVENT:
        return []
    coming = _coming(item, now)
    told = [
        when.occurrence(one, distance(one.place, around.near), now, language, languages)
        for one in coming[:MOST_TIMES]
    ]
    halls = {when.street(one.place) for one in coming[:MOST_TIMES]}
    if len(coming) > MOST_TIMES:
        told.append(_counted.more_times(len(coming) - MOST_TIMES))
    shown = [Fact("calendar_month", line) for line in told if line]
    if len(halls) == 1 and (street := halls.pop()):
        shown.append(Fact("location_on", street))
    if cost := when.prices(item.prices, language, languages):
        shown.append(Fact("info", cost))
    return shown


def _coming(item: Item, now: datetime) -> list[Occurrence]:
    """Times that are not over; those that one can go to first, each part in order of time."""
    return sorted(when.coming(item, now), key=lambda one: bool(one.status))


def unsure(item: Item, now: datetime) -> bool:
    """Whether it is a title of which the library has not said just now where its copies are."""
    asked = [when.instant(one.asked) for one in item.holdings]
    known = [one for one in asked if one is not None and one.tzinfo and abs(now - one) < FRESH]
    return item.kind is Kind.BOOK and (not asked or len(known) < len(asked))


def leaf(item: Item, around: Around, languages: tuple[str, ...]) -> list[str]:
    """What hangs on the wall when it has no picture: the day of an event, the title of a book."""
    if item.kind is Kind.BOOK:
        title, maker = (text_in(one, languages)[0].split("\n")[0] for one in (item.label, item.creator))
        return ["", title, person(maker)]
    if item.kind is not Kind.EVENT:
        return []
    coming = [one for one in _coming(item, around.now()) if one.status != "cancelled"]
    start = when.instant(coming[0].start) if coming else None
    return when.leaf(start, languages[0]) if start is not None else []


def to_take(item: Item, now: datetime) -> tuple[str, str]:
    """An address to go on with at home or at the desk, and what one does there; twice empty without any.

    ``book`` while there is a time that one can go to, ``reserve``, ``watch`` what is online, else ``read``.
    """
    open_times = [one for one in when.coming(item, now) if not one.status]
    reserve = next((one.reserve for one in item.holdings if one.reserve), "")
    online = next((one.online for one in open_times if one.online), "")
    if item.booking and (open_times or not item.occurrences):
        return item.booking, "book"
    if reserve:
        return reserve, "reserve"
    if online:
        return online, "watch"
    return (item.homepage, "read") if item.homepage else ("", "")
