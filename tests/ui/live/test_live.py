"""The page of what is live: what is told of now, of today and of the weeks, by a pretended clock."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.catalogue.streams import ALWAYS
from kiosk.model import Item, Kind, Media, MediaKind, Occurrence
from kiosk.ui.asking.background import Background
from kiosk.ui.live.live import Live
from kiosk.ui.words import on_air
from kiosk.ui.words.on_air import Phase
from tests.ui.conftest import BASE, Library, work

WEDNESDAY = datetime(2026, 12, 2, 19, 42).astimezone()


def at(days: float, hour: int, minute: int = 0) -> datetime:
    day = WEDNESDAY.date() + timedelta(days=days)
    return datetime(day.year, day.month, day.day, hour, minute).astimezone()


def concert(name: str, start: datetime, hours: float = 2, **more: object) -> Item:
    url, end = f"{BASE}/{name}.m3u8", start + timedelta(hours=hours)
    live = (start.isoformat(), end.isoformat())
    media = Media(id=url, kind=MediaKind.VIDEO, url=url, live=live)
    fields: dict[str, object] = {"media": (media,), "provider": {"nl": ("De Singel",)}}
    return work(name, Kind.EVENT, **(fields | more))


def channel(name: str) -> Item:
    url = f"{BASE}/{name}.m3u8"
    return work(name, Kind.SOUND, media=(Media(id=url, kind=MediaKind.SOUND, url=url, live=ALWAYS),))


@pytest.fixture
def now() -> list[datetime]:
    return [WEDNESDAY]


@pytest.fixture
def live(
    library: Library,
    background: Background,
    speaks: list[str],
    now: list[datetime],
    answered: Callable[[], None],
) -> Live:
    library.put(work("picture"))
    speaks.insert(0, "en")
    return Live(background, library.pictures, lambda: speaks, lambda: now[0])


def told(live: Live) -> list[tuple[str, str]]:
    return [(row["section"], row["title"]) for row in live.property("rows")]


def test_now_later_and_this_week(library: Library, live: Live, answered: Callable[[], None]) -> None:
    library.put(
        concert("requiem", at(0, 19), features=("captions",)),
        concert("quartet", at(0, 18), 4),
        concert("late", at(0, 22)),
        concert("opera", at(1, 20)),
        concert("sunday", at(4, 15)),
        concert("monday", at(5, 15)),
        channel("radio"),
    )
    live.refresh()
    answered()
    first = live.property("first")
    assert (first["title"], first["time"], first["on"]) == ("requiem en", "now, until 21:00", True)
    assert [one["text"] for one in first["access"]] == ["with captions"]
    assert first["leaf"][1] == str(at(0, 19).day), "it hangs where there is no picture"
    assert told(live) == [
        ("Also now", "quartet en"),
        ("Later today", "late en"),
        ("This week", "opera en"),
        ("This week", "sunday en"),
        ("Always on", "radio en"),
    ]
    lines = [row["line"] for row in live.property("rows")]
    assert lines[1] == "today at 22:00 · without captions"
    assert lines[2] == "tomorrow at 20:00 · without captions"
    assert lines[-1] == "all day long · without captions"
    assert live.property("hint") == "Live now: requiem en"
    assert live.property("nothing") == ""


def test_week_after_week(library: Library, live: Live, answered: Callable[[], None]) -> None:
    library.put(concert("opera", at(1, 20)), concert("monday", at(5, 15)), concert("far", at(20, 15)))
    live.refresh()
    answered()
    assert not live.property("hasBefore")
    live.turn(1)
    answered()
    assert (live.property("week"), told(live)) == ("Next week", [("Next week", "monday en")])
    live.turn(1)
    answered()
    assert live.property("week") == "Week of Monday 14 December"
    assert live.property("nothing") == "Nothing is live that week. Tomorrow at 20:00: opera en."
    live.turn(1)
    answered()
    assert told(live) == [("Week of Monday 21 December", "far en")]
    for _ in range(20):
        live.turn(1)
    answered()
    assert not live.property("hasMore")
    live.forget()
    answered()
    assert live.property("week") == "This week"


def test_when_nothing_is_live_today_the_next_one_is_told(
    library: Library, live: Live, now: list[datetime], answered: Callable[[], None]
) -> None:
    live.refresh()
    answered()
    assert (live.property("first"), live.property("hint")) == ({}, "")
    assert live.property("nothing") == "Nothing is live now."
    assert (live.property("empty"), live.property("hasMore")) == (True, False)
    library.put(concert("opera", at(1, 20)), concert("sunday", at(4, 15)))
    live.refresh()
    answered()
    assert live.property("nothing") == "Nothing is live today. Tomorrow at 20:00: opera en."
    assert not live.property("empty")
    first = live.property("first")
    assert (first["title"], first["on"]) == ("opera en", False)
    assert told(live) == [("This week", "sunday en")], "what stands large is told once"
    assert live.property("hint") == "Live, tomorrow at 20:00: opera en"
    now[0] = at(1, 20, 1)
    live.refresh()
    answered()
    assert (live.property("first")["on"], live.property("hint")) == (True, "Live now: opera en")


def test_what_is_on_a_page_only_is_to_be_watched_elsewhere(
    library: Library, live: Live, answered: Callable[[], None]
) -> None:
    page = Occurrence(start=at(0, 19).isoformat(), online="https://hall.example/watch")
    library.put(work("puppets", Kind.EVENT, media=(), occurrences=(page,)))
    live.refresh()
    answered()
    first = live.property("first")
    assert (first["plays"], first["on"], first["symbol"]) == (False, True, "qr_code")
    assert [one["text"] for one in first["access"]] == ["to watch on a telephone"]


def test_the_hour_is_that_of_the_day_on_which_it_begins() -> None:
    summer, winter = datetime(2026, 10, 24, 12).astimezone(), datetime(2026, 10, 26, 20).astimezone()
    broadcast = on_air.live.Broadcast(winter.timestamp(), winter.timestamp() + 3600, "x")
    assert on_air.time_of(broadcast, summer, "en") == "Monday 26 October at 20:00"


def test_the_phases_of_a_broadcast() -> None:
    one = concert("concert", at(0, 20))
    start, end = at(0, 20), at(0, 22)
    second, minutes = timedelta(seconds=1), timedelta(minutes=15)
    assert on_air.phase(one, start - second) is Phase.BEFORE
    assert on_air.phase(one, start) is Phase.ON
    assert on_air.phase(one, end + minutes - second) is Phase.ON, "hardly anything ends on the minute"
    assert on_air.phase(one, end + minutes) is Phase.OVER
    assert on_air.phase(work("picture"), start) is Phase.NONE
    assert on_air.phase(channel("radio"), start) is Phase.ON
    recorded = work(
        "film",
        Kind.FILM,
        media=(
            Media(
                id="x", kind=MediaKind.VIDEO, url="x", duration=90, live=(start.isoformat(), end.isoformat())
            ),
        ),
    )
    assert on_air.phase(recorded, end + minutes) is Phase.NONE, "it was recorded"
    assert not on_air.lets_in(one, start - timedelta(minutes=61))
    assert on_air.lets_in(one, start - timedelta(minutes=59))
    assert not on_air.lets_in(one, end + minutes)
    assert on_air.lets_in(work("picture"), start)


def test_what_is_on_alone_is_not_nothing(
    library: Library, live: Live, now: list[datetime], answered: Callable[[], None]
) -> None:
    library.put(channel("radio"))
    live.refresh()
    answered()
    assert live.property("nothing") == "Nothing else is live in the coming weeks."
    assert not live.property("empty")
    now[0] = now[0].replace(year=1990)
    live.refresh()
    answered()
    assert live.property("first")["title"] == "radio en"
    assert live.property("nothing") == "The clock of this screen is wrong. We can't tell what is live now."
