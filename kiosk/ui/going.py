"""To go there, or to have it: what the page of an event or a library title tells, and the address to take."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from kiosk.model import Item, Kind, text_in
from kiosk.rights import ANYWHERE, Here
from kiosk.store.related import Near, distance
from kiosk.ui import when
from kiosk.ui.facts import Fact
from kiosk.ui.when import local_now

MOST_TIMES = 3
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
        return [
            Fact(
                "location_on",
                when.holding(one, distance(one.place, around.near), now, language, languages),
            )
            for one in copies[:MOST_TIMES]
        ]
    if item.kind is not Kind.EVENT:
        return []
    coming = when.coming(item, now)
    told = [
        when.occurrence(one, distance(one.place, around.near), now, language, languages)
        for one in coming[:MOST_TIMES]
    ]
    if len(coming) > MOST_TIMES:
        told.append(_counted.more_times(len(coming) - MOST_TIMES))
    shown = [Fact("calendar_month", line) for line in told if line]
    if cost := when.price(item.prices, language):
        shown.append(Fact("info", cost))
    return shown


def unsure(item: Item, now: datetime) -> bool:
    """Whether it is a title of which the library has not said just now where its copies are."""
    asked = [when.instant(one.asked) for one in item.holdings]
    known = [one for one in asked if one is not None and one.tzinfo and abs(now - one) < FRESH]
    return item.kind is Kind.BOOK and (not asked or len(known) < len(asked))


def leaf(item: Item, around: Around, languages: tuple[str, ...]) -> list[str]:
    """What hangs on the wall when it has no picture: the day of an event, the title of a book."""
    if item.kind is Kind.BOOK:
        title, maker = (text_in(one, languages)[0].split("\n")[0] for one in (item.label, item.creator))
        return ["", title, maker]
    if item.kind is not Kind.EVENT:
        return []
    coming = when.coming(item, around.now())
    start = when.instant(coming[0].start) if coming else None
    return when.leaf(start, languages[0]) if start is not None else []


def address(item: Item) -> str:
    """Where one goes on at home or at the desk: to book, to reserve, else its own page; may be empty."""
    reserve = next((one.reserve for one in item.holdings if one.reserve), "")
    return item.booking or reserve or item.homepage


def address_kind(item: Item) -> str:
    """What one does there: ``book``, ``reserve`` or ``read``; empty without an address."""
    if not address(item):
        return ""
    if item.booking:
        return "book"
    return "reserve" if any(one.reserve for one in item.holdings) else "read"
