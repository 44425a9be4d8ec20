"""Opening hours: when it is open, and when again."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hours import LINE, Hours

LIBRARY = Hours(
    monday="closed",
    tuesday="10:00-12:30 13:00-18:00",
    wednesday="10:00-12:30 13:00-18:00",
    thursday="closed",
    friday="20:00-02:00",
    saturday="10:00-17:00",
    sunday="closed",
)
MONDAY = datetime(2026, 11, 30, tzinfo=UTC)
LINES = st.sampled_from(
    ["", "closed", "09:00-18:00", "10:00-12:30 13:00-18:00", "20:00-02:00", "00:00-00:00"]
)


def at(days: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=days, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("now", "is_open"),
    [
        (at(0, 11), False),
        (at(1, 9, 59), False),
        (at(1, 10), True),
        (at(1, 12, 30), False),
        (at(1, 13), True),
        (at(1, 18), False),
        (at(4, 23), True),
        (at(5, 1, 59), True),  # Friday goes on past midnight
        (at(5, 2), False),
        (at(5, 10), True),
    ],
)
def test_open_is_from_the_first_minute_to_the_last_but_one(now: datetime, is_open: bool) -> None:
    assert LIBRARY.is_open(now) is is_open


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (at(0, 11), at(1, 10)),
        (at(1, 12, 45), at(1, 13)),
        (at(1, 18), at(2, 10)),
        (at(2, 18), at(4, 20)),
        (at(5, 17), at(8, 10)),
    ],
)
def test_it_opens_again(now: datetime, opens: datetime) -> None:
    assert LIBRARY.opens(now) == opens


def test_without_hours_it_is_always_open_and_a_day_without_any_too() -> None:
    assert Hours().always
    assert Hours().is_open(at(6, 3))
    only = Hours(sunday="closed")
    assert not only.always
    assert only.is_open(at(2, 3))
    assert not only.is_open(at(6, 12))
    assert only.opens(at(6, 12)) == at(7, 0)


def test_a_place_that_never_opens_says_so() -> None:
    never = Hours(**dict.fromkeys(Hours.__slots__, "closed"))
    assert never.opens(at(0, 0)) is None


def test_days_that_are_alike_are_told_together() -> None:
    spans = ((time(10), time(12, 30)), (time(13), time(18)))
    assert LIBRARY.grouped()[:3] == [(0, 0, ()), (1, 2, spans), (3, 3, ())]


@pytest.mark.parametrize(
    "line", ["9:00-18:00", "09:00-24:00", "open", "closed 09:00-10:00", "09:00", " closed"]
)
def test_a_line_that_means_nothing_is_none(line: str) -> None:
    assert LINE.fullmatch(line) is None


@given(st.lists(LINES, min_size=7, max_size=7), st.integers(0, 7 * 24 * 60))
def test_when_it_opens_it_is_open(lines: list[str], minutes: int) -> None:
    week = Hours(**dict(zip(Hours.__slots__, lines, strict=True)))
    now = MONDAY + timedelta(minutes=minutes)
    opens = week.opens(now)
    if week.is_open(now):
        return
    assert (opens is None) is all(line == "closed" for line in lines)
    if opens is not None:
        assert now < opens <= now + timedelta(days=8)
        assert week.is_open(opens)
        assert not week.is_open(opens - timedelta(minutes=1))
