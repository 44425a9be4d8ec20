"""When feasts are, as the calendars of Flanders print them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import feasts, schedule
from kiosk.staff.feasts import Feast
from kiosk.staff.schedule import PlanKind, Planned


@pytest.mark.parametrize(
    ("feast", "year", "first", "last"),
    [
        (Feast.CARNIVAL, 2026, (2026, 2, 12), (2026, 2, 17)),
        (Feast.CARNIVAL, 2027, (2027, 2, 4), (2027, 2, 9)),
        (Feast.EASTER, 2026, (2026, 3, 29), (2026, 4, 6)),
        (Feast.EASTER, 2027, (2027, 3, 21), (2027, 3, 29)),
        (Feast.MOTHERS_DAY, 2026, (2026, 5, 4), (2026, 5, 10)),
        (Feast.MOTHERS_DAY, 2022, (2022, 5, 2), (2022, 5, 8)),
        (Feast.FATHERS_DAY, 2026, (2026, 6, 8), (2026, 6, 14)),
        (Feast.FLEMISH_DAY, 2026, (2026, 7, 5), (2026, 7, 11)),
        (Feast.NATIONAL_DAY, 2026, (2026, 7, 15), (2026, 7, 21)),
        (Feast.ARMISTICE, 2026, (2026, 11, 5), (2026, 11, 11)),
        (Feast.SAINT_NICHOLAS, 2026, (2026, 11, 15), (2026, 12, 6)),
        (Feast.CHRISTMAS, 2026, (2026, 12, 15), (2027, 1, 6)),
    ],
)
def test_the_days_around_a_feast(
    feast: Feast, year: int, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert feasts.days(feast, year) == (date(*first), date(*last))


def test_what_is_now_comes_before_what_comes() -> None:
    told = [one.feast for one in feasts.coming(date(2027, 1, 6))]
    assert told[:3] == [Feast.CHRISTMAS, Feast.CARNIVAL, Feast.EASTER]
    assert [one.feast for one in feasts.coming(date(2027, 1, 7))][-1] is Feast.CHRISTMAS


@given(st.dates(date(1901, 1, 1), date(2998, 1, 1)))
def test_each_comes_once_in_order_within_a_year_and_can_be_planned(today: date) -> None:
    told = feasts.coming(today)
    assert sorted(one.feast for one in told) == sorted(Feast)
    assert [one.first for one in told] == sorted(one.first for one in told)
    for one in told:
        assert one.first <= one.last
        assert today <= one.last <= today + timedelta(days=366 + 60)  # Easter moves by five weeks
        first, last = one.first.isoformat(), one.last.isoformat()
        line = Planned(id="x", playlist="y", kind=PlanKind.PERIOD, first=first, last=last)
        assert schedule.check(line) == ()


def test_each_has_a_name_in_four_languages() -> None:
    assert set(feasts.NAMES) == set(Feast)
    assert all(set(name) == {"nl", "fr", "de", "en"} for name in feasts.NAMES.values())
