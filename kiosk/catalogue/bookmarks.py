"""Where a source goes on: a JSON document that says of which list it is, kept by who reads the source."""

from datetime import datetime, timedelta
from typing import Protocol, TypeVar

import msgspec

from kiosk.catalogue.values import instant


class Marks(Protocol):
    """A bookmark of one list. One with a ``since`` is of what changed from that moment on."""

    @property
    def list(self) -> str:
        """Of which list: what is asked for in another way is another list."""


Mark = TypeVar("Mark", bound=Marks)


def believed(bookmark: str, form: type[Mark], list: str) -> Mark | None:
    """The bookmark, when it is one of this list; None begins from the beginning."""
    try:
        last = msgspec.json.decode(bookmark, type=form)
    except msgspec.MsgspecError:
        return None
    since = getattr(last, "since", None)
    return last if last.list == list and (since is None or instant(since)) else None


def due(last: str, now: datetime, every: timedelta) -> bool:
    """Whether so much time has gone by since a moment, or the clock was set back by as much."""
    moment = instant(last)
    return moment is None or abs(now - moment) >= every
