"""A day some months later."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.staff.moments import months_later, moved
from tests.staff_made import BRUSSELS


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 1, 5), -1, date(2025, 12, 5)),
        (datetime(2026, 6, 30, 10, tzinfo=UTC), -4, datetime(2026, 2, 28, 10, tzinfo=UTC)),
    ],
)
def test_it_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-60, 60))
def test_it_is_so_many_months_further(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)), st.sampled_from([-60, -30, 30, 60]))  # noqa: DTZ001
def test_half_an_hour_goes_by_also_where_the_clock_changes(at: datetime, minutes: int) -> None:
    moment = at.replace(tzinfo=UTC)
    assert moved(moment, BRUSSELS, 0, minutes) - moment == timedelta(minutes=minutes)


@pytest.mark.parametrize("days", [-1, 1])
def test_a_day_keeps_the_hour_on_the_wall_where_the_clock_changes(days: int) -> None:
    changes = datetime(2026, 3, 29, 12, tzinfo=BRUSSELS)
    for moment in (changes, changes - timedelta(days=days)):
        later = moved(moment.astimezone(UTC), BRUSSELS, 0, days * 24 * 60).astimezone(BRUSSELS)
        assert (later.date() - moment.date(), later.hour) == (timedelta(days=days), 12)
