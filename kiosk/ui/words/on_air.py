"""Live, in words: whether it has begun, when it does, and how it suits who hears or sees less."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.model import Item, Kind, Media, MediaKind, Occurrence
from kiosk.store import live
from kiosk.store.cards import helps_of
from kiosk.store.live import Broadcast
from kiosk.ui.words import facts, when
from kiosk.ui.words.facts import Fact

APPLAUSE = 15 * 60.0
"""Seconds after its announced end in which one may still come in: hardly anything ends on the minute."""


DOORS = 3600.0
"""Seconds before the beginning in which one may take a seat."""


class Phase(StrEnum):
    """Of a live work, by the clock."""

    NONE = ""
    """It is not live: it plays whenever one likes."""
    BEFORE = "before"
    ON = "on"
    OVER = "over"


def stream_of(item: Item | None) -> Media | None:
    """The live stream that plays when somebody chooses the work; None when there is none."""
    media = next((one for one in item.media if one.kind is not MediaKind.IMAGE), None) if item else None
    return media if media is not None and any(media.live) else None


def phase(item: Item | None, now: datetime) -> Phase:
    """Whether the live stream of a work is to begin, runs or is over; one that was recorded just plays."""
    stream = stream_of(item)
    told = live.of_work(item, now) if item is not None and stream is not None else None
    if told is None or stream is None:
        return Phase.NONE
    if now.timestamp() < told.start:
        return Phase.BEFORE
    if now.timestamp() < told.finish + APPLAUSE:
        return Phase.ON
    return Phase.NONE if stream.duration > 0 else Phase.OVER


def lets_in(item: Item, now: datetime) -> bool:
    """Whether one can come in: of a broadcast from an hour before it begins until it is over; else always."""
    state, told = phase(item, now), live.of_work(item, now)
    if state is Phase.BEFORE and told is not None:
        return told.start - now.timestamp() <= DOORS
    return state is not Phase.OVER


def time_of(broadcast: Broadcast, now: datetime, language: str) -> str:
    """ "now, until 21:30", "today at 22:00", "Thursday 3 December at 20:00"."""
    if broadcast.endless and broadcast.start <= now.timestamp():
        return QCoreApplication.translate("OnAir", "all day long")
    first, last = when.local(broadcast.start), when.local(broadcast.finish)
    return when.moment(Occurrence(start=first.isoformat(), end=last.isoformat()), now, language)


def begins(broadcast: Broadcast, now: datetime, language: str) -> str:
    """The sentence of the lobby: "It begins today at 20:00."."""
    words = QCoreApplication.translate("OnAir", "It begins %1.")
    return words.replace("%1", time_of(broadcast, now, language))


def clock(now: datetime, language: str) -> str:
    """ "It is 19.42 uur now."."""
    return QCoreApplication.translate("OnAir", "It is %1 now.").replace("%1", when.hour(now, language))


def access(item: Item) -> list[Fact]:
    """How it suits who hears or sees less; that it can't be read is said before one begins (C08)."""
    helps = helps_of(item) & {"captions", "audioDescription", "signLanguage"}
    without = Fact("info", QCoreApplication.translate("OnAir", "without captions"))
    return ([] if "captions" in helps else [without]) + facts.access_facts(helps)


def told(item: Item, now: datetime, language: str) -> list[Fact]:
    """What the page of a live work says of it: when, and that it can't be read; nothing for other works."""
    at = live.of_work(item, now)
    state = phase(item, now)
    if at is None or state is Phase.NONE:
        return []
    if state is Phase.OVER:
        return [Fact("live_tv", QCoreApplication.translate("OnAir", "This is over"))]
    words = QCoreApplication.translate("OnAir", "live")
    if item.kind is not Kind.EVENT:  # when an event is stands on its page already
        words = f"{words}, {time_of(at, now, language)}"
    return [Fact("live_tv", words), *(fact for fact in access(item) if fact.symbol == "info")]


def line(broadcast: Broadcast, item: Item, now: datetime, languages: Sequence[str]) -> str:
    """All of it on one line: when, what stands in the way, and how it suits."""
    parts = [time_of(broadcast, now, languages[0])]
    parts += [fact.text for fact in access(item)] if stream_of(item) else [on_a_page()]
    return " · ".join(parts)


def on_a_page() -> str:
    """Of what this screen can't play."""
    return QCoreApplication.translate("OnAir", "to watch on a telephone")
