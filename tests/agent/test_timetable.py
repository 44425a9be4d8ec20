"""When a source is read, and what comes of it when staff want that now."""

import math
from collections.abc import Iterator

import pytest

from kiosk.agent.timetable import Reading, Reply, Timetable
from kiosk.model import Change

HOUR = 3600.0


class Catalogue:
    """Read by nobody here."""

    def __init__(self, name: str) -> None:
        self.name = name

    def changes(self, bookmark: str) -> Iterator[Change]:
        yield from ()


@pytest.fixture
def now() -> list[float]:
    return [1000.0]


@pytest.fixture
def timetable(now: list[float]) -> Timetable:
    readings = [Reading(source=Catalogue(name), every_seconds=HOUR) for name in ("archive", "museum")]
    made = Timetable(readings, lambda: now[0])
    for source in begun(made):
        made.settle(source, ok=True)
    return made


def begun(timetable: Timetable) -> list[str]:
    return [one.name for one in timetable.begin()]


def test_what_staff_want_is_read_at_once_and_then_as_ever(timetable: Timetable, now: list[float]) -> None:
    assert begun(timetable) == []
    assert timetable.wish("museum") is Reply.SOON
    assert begun(timetable) == ["museum"]
    timetable.settle("museum", ok=True)
    now[0] += HOUR - 1
    assert begun(timetable) == []
    now[0] += 1
    assert begun(timetable) == ["archive", "museum"]


def test_what_is_being_read_is_not_begun_twice(timetable: Timetable) -> None:
    timetable.wish("museum")
    assert begun(timetable) == ["museum"]
    assert timetable.wish("museum") is Reply.SOON
    assert begun(timetable) == []
    assert timetable.next_at < math.inf


def test_a_server_that_wants_to_be_left_alone_is(timetable: Timetable, now: list[float]) -> None:
    timetable.wish("museum")
    begun(timetable)
    timetable.settle("museum", ok=False, after=600.0)
    assert timetable.wish("museum") is Reply.LATER
    assert begun(timetable) == []
    now[0] += 600
    assert timetable.wish("museum") is Reply.SOON


def test_a_source_that_is_off_is_unknown(timetable: Timetable) -> None:
    assert timetable.wish("nowhere") is Reply.UNKNOWN
    assert begun(timetable) == []
