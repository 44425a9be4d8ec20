"""When events of UiTdatabank take place, on the clock of Brussels."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.uitdatabank.calendar import BRUSSELS, HORIZON, MOST, moment, occurrences
from kiosk.model import Occurrence
from tests.catalogue.conftest import SHARED, real

SAMPLES = SHARED / "fixtures" / "uitdatabank" / "search-service-apache2" / "event"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def times(now: datetime = NOW, /, **calendar: Any) -> list[tuple[str, str]]:
    return [(one.start, one.end) for one in occurrences(calendar, now=now)]


def sample(name: str, now: datetime) -> list[tuple[str, str]]:
    return times(now, **json.loads((SAMPLES / f"original-{name}.json").read_bytes()))


def daily(opens: str, closes: str, *days: str) -> list[dict[str, Any]]:
    return [{"opens": opens, "closes": closes, "dayOfWeek": list(days or WEEK)}]


# --- single and multiple


def test_each_part_is_a_time_in_order() -> None:
    parts = [
        {"startDate": "2026-12-05T19:00:00Z", "endDate": "2026-12-05T21:00:00Z"},
        {"startDate": "2026-07-05T18:00:00.000+00:00", "endDate": "2026-07-05T20:00:00+00:00"},
    ]
    assert times(calendarType="multiple", startDate="2026-07-05T18:00:00+00:00", subEvent=parts) == [
        ("2026-07-05T20:00:00+02:00", "2026-07-05T22:00:00+02:00"),
        ("2026-12-05T20:00:00+01:00", "2026-12-05T22:00:00+01:00"),
    ]


def test_a_part_that_ends_before_it_begins_has_no_end_that_is_known() -> None:
    part = {"startDate": "2026-12-05T20:00:00+01:00", "endDate": "2026-12-04T22:00:00+01:00"}
    assert times(calendarType="single", subEvent=[part]) == [("2026-12-05T20:00:00+01:00", "")]


@pytest.mark.parametrize(
    ("event", "status"),
    [
        ({}, ""),
        ({"status": {"type": "Unavailable"}}, "cancelled"),
        ({"status": "TemporarilyUnavailable"}, "postponed"),
        ({"bookingAvailability": {"type": "Unavailable"}}, "soldout"),
        ({"part": {"bookingAvailability": {"type": "Available", "remainingCapacity": 0}}}, "soldout"),
        (
            {
                "bookingAvailability": {"type": "Unavailable"},
                "part": {"bookingAvailability": {"type": "Available"}},
            },
            "",
        ),
        ({"part": {"status": {"type": "Unavailable"}}, "status": {"type": "Available"}}, "cancelled"),
        ({"part": {"status": {"type": "Available"}}, "status": {"type": "Unavailable"}}, "cancelled"),
        ({"status": ["x"], "bookingAvailability": 7}, ""),
    ],
)
def test_a_time_says_whether_one_can_go(event: dict[str, Any], status: str) -> None:
    part = {"startDate": "2026-12-05T20:00:00+01:00", **event.pop("part", {})}
    (only,) = occurrences({"subEvent": [part], **event}, now=NOW)
    assert only.status == status


def test_what_is_over_makes_room_for_what_is_to_come() -> None:
    begin = NOW - timedelta(days=400)
    parts = [{"startDate": (begin + timedelta(days=n)).isoformat()} for n in range(900)]
    kept = times(calendarType="multiple", subEvent=parts)
    assert len(kept) == MOST
    assert datetime.fromisoformat(kept[0][0]) >= NOW - timedelta(days=1)


# --- opening hours


def test_hours_are_those_of_the_clock_on_both_sides_of_the_change() -> None:
    before = datetime(2026, 10, 23, 6, tzinfo=UTC)  # summer time ends on the 25th
    told = times(before, calendarType="permanent", openingHours=daily("10:00", "18:00", "saturday", "monday"))
    assert told[:2] == [
        ("2026-10-24T10:00:00+02:00", "2026-10-24T18:00:00+02:00"),
        ("2026-10-26T10:00:00+01:00", "2026-10-26T18:00:00+01:00"),
    ]


def test_an_hour_that_is_left_out_in_march_does_not_begin() -> None:
    before = datetime(2027, 3, 26, tzinfo=UTC)
    told = times(before, calendarType="permanent", openingHours=daily("2:30", "05:00", "sunday"))
    assert told[0] == ("2027-03-28T03:30:00+02:00", "2027-03-28T05:00:00+02:00")


def test_hours_go_over_midnight() -> None:
    late = datetime(2026, 11, 28, 0, 30, tzinfo=UTC)  # half past one at night on Saturday
    told = times(late, calendarType="permanent", openingHours=daily("22:00", "02:00", "friday"))
    assert told[0] == ("2026-11-27T22:00:00+01:00", "2026-11-28T02:00:00+01:00")
    all_day = times(calendarType="permanent", openingHours=daily("00:00", "24:00", "sunday"))
    assert all_day[0] == ("2026-11-29T00:00:00+01:00", "2026-11-30T00:00:00+01:00")


def test_closed_days_are_closed_and_adjusted_days_have_their_own_hours() -> None:
    told = times(
        calendarType="permanent",
        openingHours=daily("10:00", "18:00"),
        openingHoursAdjustedDays=[
            {
                "startDate": "2026-12-24",
                "endDate": "2026-12-31",
                "openingHours": daily("10:00", "16:00", "thursday"),
            }
        ],
        openingHoursClosedDays=[{"startDate": "2026-12-31", "endDate": "2027-01-01T00:00:00+01:00"}],
    )
    around = [one for one in told if "2026-12-23" <= one[0] <= "2027-01-03"]
    assert around == [
        ("2026-12-23T10:00:00+01:00", "2026-12-23T18:00:00+01:00"),
        ("2026-12-24T10:00:00+01:00", "2026-12-24T16:00:00+01:00"),
        ("2027-01-02T10:00:00+01:00", "2027-01-02T18:00:00+01:00"),
    ]


def test_a_period_bounds_them() -> None:
    hours = daily("10:00", "18:00")
    start, end = "2027-03-01T00:00:00+01:00", "2027-03-02T22:59:59+00:00"
    far = times(calendarType="periodic", startDate=start, endDate=end, openingHours=hours)
    assert [one[0][:10] for one in far] == ["2027-03-01", "2027-03-02"]
    # "+00:00" where Brussels was meant: the day after has not begun to be open.
    wrong = times(
        calendarType="periodic", startDate=start, endDate="2027-03-02T23:59:59+00:00", openingHours=hours
    )
    assert wrong == far
    bare = times(calendarType="periodic", startDate=start, endDate="2027-03-02", openingHours=hours)
    assert bare == far
    over = times(
        datetime(2027, 6, 1, tzinfo=UTC),
        calendarType="periodic",
        startDate=start,
        endDate=end,
        openingHours=hours,
    )
    assert over == [("2027-03-01T00:00:00+01:00", "2027-03-02T23:59:59+01:00")]


def test_without_hours_it_is_one_long_time() -> None:
    told = times(
        calendarType="periodic", startDate="2026-05-05T00:00:00+02:00", endDate="2027-05-05T00:00:00+02:00"
    )
    assert told == [("2026-05-05T00:00:00+02:00", "2027-05-05T00:00:00+02:00")]
    ((start, end),) = times(calendarType="permanent")
    assert start == "2026-11-26T00:00:00+01:00"
    assert datetime.fromisoformat(end) >= NOW + HORIZON - timedelta(days=1)


@pytest.mark.parametrize("kind", ["single", "multiple", "foobar", None, 7])
def test_what_is_in_it_counts_more_than_its_type(kind: object) -> None:
    assert times(calendarType=kind, openingHours=daily("10:00", "11:00", "sunday"))
    assert times(calendarType=kind, startDate="2026-12-01T10:00:00+01:00") == [
        ("2026-12-01T10:00:00+01:00", "")
    ]


# --- publiq's own samples


@real
def test_samples_of_the_search_service() -> None:
    february = datetime(2017, 2, 6, 6, tzinfo=UTC)
    closed = sample("periodic-adjusted-day-overridden-by-closed-day", february)
    assert [one[0][:10] for one in closed] == ["2017-02-06", "2017-02-07", "2017-02-09", "2017-02-10"]
    extra = sample("periodic-with-adjusted-day-exceptional-opening", february)
    assert ("2017-02-11T10:00:00+01:00", "2017-02-11T14:00:00+01:00") in extra
    ranges = sample("periodic-with-multiple-adjusted-ranges", february)
    assert ("2017-02-07T10:00:00+01:00", "2017-02-07T16:00:00+01:00") in ranges
    assert ("2017-02-09T11:00:00+01:00", "2017-02-09T15:00:00+01:00") in ranges
    night = sample("permanent-with-midnight-crossing-opening-hours", february)
    assert ("2017-02-11T22:00:00+01:00", "2017-02-12T02:00:00+01:00") in night
    wrong = sample("periodic-with-wrong-opening-hours", february)
    assert wrong[0] == ("2017-02-06T13:00:00+01:00", "")  # opens, and does not say until when
    parts = sample("with-multiple-dates-and-wrong-sub-events", february)
    assert parts == [("2017-05-07T00:00:00+02:00", "")]
    assert sample("without-start-date", february) == []
    assert sample("without-end-date", february) == [("2017-04-22T10:00:00+02:00", "")]
    assert sample("with-wrong-calendar-type", february) == [
        ("2017-04-22T10:00:00+02:00", "2017-04-22T18:00:00+02:00")
    ]
    ((_, end),) = sample("single-with-invalid-date-range", february)
    assert end == ""
    for path in SAMPLES.glob("*.json"):
        assert len(times(february, **json.loads(path.read_bytes()))) <= MOST


# --- anything at all

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
DATES = st.one_of(
    st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat),
    st.sampled_from(
        ["2026-12-01", "0001-01-01T00:00:00", "9999-12-31T23:59:59-14:00", "500 BC", "2026-13-45"]
    ),
    JSON,
)
HOURS = st.lists(
    st.fixed_dictionaries(
        {
            "opens": st.sampled_from(["00:00", "9:5", "23:59", "24:00", "99:99", ""]) | JSON,
            "closes": st.sampled_from(["00:00", "02:00", "24:00", "-1:00"]) | JSON,
            "dayOfWeek": st.lists(st.sampled_from([*WEEK, "https://schema.org/Monday", "feestdag"])) | JSON,
        }
    ),
    max_size=4,
)
RANGES = st.lists(
    st.fixed_dictionaries({"startDate": DATES, "endDate": DATES, "openingHours": HOURS | JSON}), max_size=3
)


@settings(max_examples=150, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "calendarType": st.sampled_from(["single", "multiple", "periodic", "permanent"]) | JSON,
            "startDate": DATES,
            "endDate": DATES,
            "subEvent": st.lists(st.fixed_dictionaries({"startDate": DATES, "endDate": DATES}), max_size=4)
            | JSON,
            "openingHours": HOURS | JSON,
            "openingHoursClosedDays": RANGES | JSON,
            "openingHoursAdjustedDays": RANGES | JSON,
            "status": JSON,
            "bookingAvailability": JSON,
            "calendar": JSON,
        },
    )
)
def test_any_calendar_is_read_and_stays_in_bounds(calendar: dict[str, Any]) -> None:
    told = occurrences(calendar, now=NOW)
    assert len(told) <= MOST
    starts = [datetime.fromisoformat(one.start) for one in told]
    assert starts == sorted(starts)
    for one in told:
        start = datetime.fromisoformat(one.start)
        assert start.utcoffset() == start.astimezone(BRUSSELS).utcoffset()
        assert not one.end or datetime.fromisoformat(one.end) >= start
        assert isinstance(one, Occurrence)


@given(st.text(max_size=45) | JSON)
def test_an_instant_is_in_brussels_or_none(value: object) -> None:
    found = moment(value)
    assert found is None or found.tzinfo is BRUSSELS
