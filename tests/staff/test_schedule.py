"""What staff planned: what is on screen, until when, and what goes before what.

The second half counts everything anew from a table of what the clock on the wall shows in every minute
of a year.
"""

import time
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.schedule import (
    InForce,
    PlanFault,
    PlanKind,
    Planned,
    Span,
    check,
    clashes,
    in_force,
    next_change,
    occurrences,
)
from tests.staff_made import BRUSSELS

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
BASIS = Planned(id="basis", playlist="always", kind=PlanKind.BASIS)


def wall(text: str, zone: ZoneInfo = BRUSSELS) -> datetime:
    """An instant as the clock on the wall shows it, where that is beyond doubt."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def planned(kind: str, ident: str = "", **fields: object) -> Planned:
    item = {"item": "work"} if kind == "live" else {}
    said = {"id": ident or kind, "playlist": "list", "kind": kind, **item, **fields}
    return msgspec.convert(said, Planned)


def shown(plans: Iterable[Planned], at: datetime) -> list[str]:
    return [one.planned.id for one in in_force(plans, at, BRUSSELS)]


def first_span(plan: Planned, since: str = "2026-01-01", until: str = "2027-01-01") -> tuple[object, object]:
    """Of the year, as the clock on the wall shows it."""
    (begin, end), *_ = occurrences(plan, wall(since), wall(until), BRUSSELS)
    return (
        begin and begin.astimezone(BRUSSELS).strftime("%m-%d %H:%M"),
        end and end.astimezone(BRUSSELS).strftime("%m-%d %H:%M"),
    )


# --- when each kind is shown


def test_the_basis_is_always_shown_and_nothing_changes() -> None:
    now = wall("2026-05-04 12:00")
    assert in_force([BASIS], now, BRUSSELS) == (InForce(planned=BASIS),)
    assert next_change([BASIS], now, BRUSSELS) is None
    assert list(occurrences(BASIS, now, now + DAY, BRUSSELS)) == [(None, None)]


def test_a_window_is_shown_from_its_first_minute_to_the_last_but_one() -> None:
    plan = planned("once", first="2026-05-07", begin="20:00", end="22:30")
    begin, end = wall("2026-05-07 20:00"), wall("2026-05-07 22:30")
    assert shown([plan], begin - timedelta.resolution) == []
    assert in_force([plan], begin, BRUSSELS) == (InForce(planned=plan, since=begin, until=end),)
    assert shown([plan], end - timedelta.resolution) == ["once"]
    assert shown([plan], end) == []
    assert next_change([plan], begin - DAY, BRUSSELS) == begin
    assert next_change([plan], begin, BRUSSELS) == end
    assert next_change([plan], end, BRUSSELS) is None


def test_a_period_of_whole_days_is_one_window() -> None:
    plan = planned("period", first="2026-03-20", last="2026-04-05")
    (one,) = in_force([plan], wall("2026-03-30 12:00"), BRUSSELS)
    assert (one.since, one.until) == (utc("2026-03-19 23:00"), utc("2026-04-05 22:00"))


def test_a_period_with_hours_is_one_window_a_day() -> None:
    plan = planned("period", first="2026-05-01", last="2026-05-03", begin="10:00", end="18:00")
    spans = list(occurrences(plan, wall("2026-05-02 18:00"), wall("2026-06-01 00:00"), BRUSSELS))
    assert spans == [(wall("2026-05-03 10:00"), wall("2026-05-03 18:00"))]


@pytest.mark.parametrize(
    ("bounds", "span"),
    [
        ({"first": "2026-05-01"}, ("05-01 00:00", None)),
        ({"last": "2026-05-01"}, (None, "05-02 00:00")),
    ],
)
def test_a_period_may_have_one_bound(bounds: dict[str, str], span: tuple[object, object]) -> None:
    assert first_span(planned("period", **bounds)) == span


def test_whole_weekdays_that_follow_each_other_are_one_window() -> None:
    plan = planned("weekly", days=MONDAY_TO_FRIDAY)
    assert first_span(plan, "2026-05-06") == ("05-04 00:00", "05-09 00:00")
    assert first_span(plan, "2026-05-09") == ("05-11 00:00", "05-16 00:00")
    longest = planned("weekly", days=(0, 1, 2, 3, 4, 5), begin="10:00", end="10:00")
    assert first_span(longest, "2026-05-10 09:59") == ("05-04 10:00", "05-10 10:00")
    around = planned("weekly", days=(6, 0))
    assert first_span(around, "2026-05-04 12:00") == ("05-03 00:00", "05-05 00:00")


def test_the_first_and_last_day_cut_the_week() -> None:
    plan = planned("weekly", days=MONDAY_TO_FRIDAY, first="2026-05-06", last="2026-05-07")
    assert first_span(plan) == ("05-06 00:00", "05-08 00:00")
    assert next_change([plan], wall("2026-05-08"), BRUSSELS) is None


def test_every_whole_day_has_no_bounds() -> None:
    plans = [planned("weekly"), planned("weekly", "seven", days=(0, 1, 2, 3, 4, 5, 6))]
    assert [(one.since, one.until) for one in in_force(plans, wall("2026-05-06"), BRUSSELS)] == [
        (None, None)
    ] * 2


def test_a_day_may_begin_in_the_morning() -> None:
    plan = planned("period", first="2026-05-01", last="2026-05-03", begin="06:00", end="06:00")
    assert first_span(plan) == ("05-01 06:00", "05-04 06:00")


def test_a_night_belongs_to_the_day_it_begins_on() -> None:
    friday = planned("weekly", days=(4,), begin="22:00", end="02:00")
    assert shown([friday], wall("2026-05-08 23:00"))
    assert shown([friday], wall("2026-05-09 01:59"))
    assert not shown([friday], wall("2026-05-08 01:00")), "the night of Thursday"
    assert not shown([friday], wall("2026-05-09 22:00"))
    last = planned("period", first="2026-05-01", last="2026-05-03", begin="22:00", end="02:00")
    assert shown([last], wall("2026-05-04 01:59"))
    assert not shown([last], wall("2026-05-01 01:00"))


# --- the clock is set


@pytest.mark.parametrize(
    ("begin", "end", "since", "until"),
    [
        ("01:30", "04:00", "00:30", "02:00"),  # an hour less
        ("02:30", "04:00", "01:30", "02:00"),  # skipped: 03:30
        ("02:00", "02:30", "01:00", "01:30"),  # the whole of it an hour later
        ("01:30", "02:30", "00:30", "01:30"),
        ("03:00", "04:00", "01:00", "02:00"),
    ],
)
def test_a_time_that_is_skipped_comes_an_hour_later(begin: str, end: str, since: str, until: str) -> None:
    plan = planned("once", first="2026-03-29", begin=begin, end=end)
    (span,) = occurrences(plan, utc("2026-01-01"), utc("2027-01-01"), BRUSSELS)
    assert span == (utc(f"2026-03-29 {since}"), utc(f"2026-03-29 {until}"))


def test_a_window_of_which_nothing_is_left_is_not_shown_that_day() -> None:
    plan = planned("weekly", days=(6,), begin="02:30", end="03:00")
    assert list(occurrences(plan, utc("2026-03-29"), utc("2026-03-30"), BRUSSELS)) == []
    assert next_change([plan], utc("2026-03-28 12:00"), BRUSSELS) == wall("2026-04-05 02:30")
    once = planned("once", first="2026-03-29", begin="02:30", end="03:00")
    assert next_change([once], utc("2026-03-28 12:00"), BRUSSELS) is None


@pytest.mark.parametrize(
    ("begin", "end", "since", "until"),
    [
        ("01:30", "04:00", "2026-10-24 23:30", "2026-10-25 03:00"),  # an hour more
        ("02:30", "04:00", "2026-10-25 00:30", "2026-10-25 03:00"),  # the first 02:30
        ("01:30", "02:30", "2026-10-24 23:30", "2026-10-25 00:30"),  # and not again
        ("03:00", "04:00", "2026-10-25 02:00", "2026-10-25 03:00"),
    ],
)
def test_a_time_that_is_shown_twice_is_the_first(begin: str, end: str, since: str, until: str) -> None:
    plan = planned("once", first="2026-10-25", begin=begin, end=end)
    (span,) = occurrences(plan, utc("2026-01-01"), utc("2027-01-01"), BRUSSELS)
    assert span == (utc(since), utc(until))


def test_a_moment_in_the_second_of_two_hours_is_that_one() -> None:
    plan = planned("once", first="2026-10-25", begin="02:00", end="02:30")
    twice = wall("2026-10-25 02:15")
    assert shown([plan], twice)
    assert not shown([plan], twice.replace(fold=1))
    long = planned("once", first="2026-10-25", begin="02:10", end="04:00")
    span = (utc("2026-10-25 00:10"), utc("2026-10-25 03:00"))
    again, later = twice.replace(fold=1), wall("2026-10-25 02:20")
    assert shown([long], again)
    for since, until in ((later, again), (again, later.replace(fold=1))):
        assert list(occurrences(long, since, until, BRUSSELS)) == [span]
    assert list(occurrences(long, again, later, BRUSSELS)) == [], (
        "the second 02:15 comes after the first 02:20"
    )


def test_windows_that_the_clock_pushes_together_are_one() -> None:
    plan = planned("period", first="2026-03-28", last="2026-03-29", begin="03:00", end="02:30")
    spans = list(occurrences(plan, utc("2026-01-01"), utc("2027-01-01"), BRUSSELS))
    assert spans == [(wall("2026-03-28 03:00"), wall("2026-03-30 02:30"))]


# --- more than one


def test_a_broadcast_goes_before_what_is_once_a_period_the_week_and_the_basis() -> None:
    day = {"first": "2026-05-07", "last": "2026-05-07"}
    plans = [BASIS, *(planned(kind, **day) for kind in ("weekly", "period", "once", "live"))]
    assert shown(plans, wall("2026-05-07 12:00")) == ["live", "once", "period", "weekly", "basis"]
    assert shown(plans, wall("2026-05-08 12:00")) == ["basis"]


def test_of_one_kind_what_began_latest_comes_first_and_then_by_id() -> None:
    plans = [
        planned("once", "a", first="2026-05-07", begin="18:00", end="23:00"),
        planned("once", "c", first="2026-05-07", begin="20:00", end="22:00"),
        planned("once", "b", first="2026-05-07", begin="20:00", end="21:00"),
        planned("once", "d", first="2026-05-07"),
    ]
    assert shown(plans, wall("2026-05-07 20:30")) == ["b", "c", "a", "d"]
    assert shown(plans, wall("2026-05-07 21:30")) == ["c", "a", "d"]
    unbounded = [planned("weekly", "a"), planned("weekly", "b", first="2026-05-01")]
    assert shown(unbounded, wall("2026-05-07 20:30")) == ["b", "a"]


def test_who_plans_hears_what_goes_before_what() -> None:
    opera = planned("live", "opera", first="2026-05-07", begin="20:00", end="23:00")
    carnival = planned("period", "carnival", first="2026-05-01", last="2026-05-31")
    evening = planned("weekly", "evening", days=(3,), begin="22:00", end="02:00")
    other = planned("once", "other", first="2026-06-07", begin="20:00", end="23:00")
    found = clashes(
        [BASIS, evening, other, carnival, opera], wall("2026-05-04"), wall("2026-07-01"), BRUSSELS
    )
    assert [(one.leads.id, one.follows.id, one.since, one.until) for one in found] == [
        ("opera", "carnival", wall("2026-05-07 20:00"), wall("2026-05-07 23:00")),
        ("carnival", "evening", wall("2026-05-07 22:00"), wall("2026-05-08 02:00")),
        ("opera", "evening", wall("2026-05-07 22:00"), wall("2026-05-07 23:00")),
    ]
    assert clashes([opera, evening], wall("2026-05-08"), wall("2026-07-01"), BRUSSELS) == ()


def test_plans_that_only_touch_do_not_clash() -> None:
    early = planned("once", "early", first="2026-05-07", begin="18:00", end="20:00")
    late = planned("once", "late", first="2026-05-07", begin="20:00", end="22:00")
    assert clashes([early, late], wall("2026-05-01"), wall("2026-06-01"), BRUSSELS) == ()


# --- plans that are wrong


@pytest.mark.parametrize(
    ("plan", "faults"),
    [
        (planned("basis", playlist=""), ["no-playlist"]),
        (planned("live", first="2026-05-07", item=""), ["no-item"]),
        (planned("live", last="2026-05-07"), ["no-date"]),
        (planned("once"), ["no-date"]),
        (planned("period"), ["no-date"]),
        (planned("once", first="7 May"), ["bad-date"]),
        (planned("once", first="20260507"), ["bad-date"]),
        (planned("once", first="2026-02-29"), ["bad-date"]),
        (planned("once", first="0001-01-01"), ["bad-date"]),
        (planned("period", first="2026-05-07", last="9999-12-31"), ["bad-date"]),
        (planned("period", first="2026-05-07", last="2026-05-06"), ["last-before-first"]),
        (planned("weekly", days=(0, 7)), ["bad-day"]),
        (planned("weekly", days=(-1,)), ["bad-day"]),
        (planned("weekly", begin="10:00"), ["one-time"]),
        (planned("weekly", end="10:00"), ["one-time"]),
        (planned("weekly", begin="10:00", end="24:00"), ["bad-time"]),
        (planned("weekly", begin="9:00", end="10:00"), ["bad-time"]),
        (
            planned("live", playlist="", item="", first="x", begin="y"),
            ["no-playlist", "no-item", "bad-date", "one-time", "bad-time"],
        ),
    ],
)
def test_a_plan_with_a_fault_is_told_and_not_shown(plan: Planned, faults: list[str]) -> None:
    assert list(check(plan)) == faults
    assert shown([BASIS, plan], wall("2026-05-07 12:00")) == ["basis"] * (
        plan.kind is not PlanKind.BASIS or 1
    )
    assert next_change([BASIS, plan], wall("2026-05-01"), BRUSSELS) is None


@pytest.mark.parametrize(
    "plan",
    [
        BASIS,
        planned("basis", first="x", last="y", days=(9,), begin="z", item="?"),
        planned("once", first="2026-05-07", last="2026-05-01", days=(9,)),
        planned("period", first="2026-05-07", days=(9,)),
        planned("period", last="2026-05-07"),
        planned("weekly"),
        planned("weekly", first="2026-05-07", last="2026-05-07", begin="00:00", end="00:00"),
    ],
)
def test_what_a_kind_does_not_use_is_not_looked_at(plan: Planned) -> None:
    assert check(plan) == ()
    assert shown([plan], wall("2026-05-07 12:00"))


WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["", "2026-05-07", "0001-01-01", "9999-12-31", "2026-02-30", "02:30", "24:00", "١٢:٣٠"]),
)


@given(
    st.builds(
        Planned,
        id=WORDS,
        playlist=WORDS,
        kind=st.sampled_from(PlanKind),
        first=WORDS,
        last=WORDS,
        days=st.lists(st.integers(), max_size=3).map(tuple),
        begin=WORDS,
        end=WORDS,
        item=WORDS,
    ),
    st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_no_plan_takes_the_others_away(plan: Planned, at: datetime) -> None:
    assert BASIS in [one.planned for one in in_force([plan, BASIS], at, BRUSSELS)]
    next_change([plan, BASIS], at, BRUSSELS)
    clashes([plan, BASIS], at, at + DAY, BRUSSELS)
    if check(plan):
        assert shown([plan], at) == []
    assert set(check(plan)) <= set(PlanFault)
    assert list(check(plan)) == sorted(check(plan), key=list(PlanFault).index)


def test_plans_are_written_without_their_defaults_and_read_again() -> None:
    plan = planned("weekly", days=(0, 4), begin="22:00", end="02:00")
    written = msgspec.json.encode(plan)
    assert b"first" not in written
    assert msgspec.json.decode(written, type=Planned) == plan


def test_a_plan_that_is_far_away_is_found_at_once() -> None:
    plans = [
        planned("weekly", "far", first="2150-01-01", days=(2,), begin="10:00", end="11:00"),
        planned("period", "long", first="1900-01-01", last="2999-12-31"),
        planned("period", "old", first="1900-01-01", last="1999-12-31", begin="10:00", end="11:00"),
        *(planned("once", str(year), first=f"{year}-05-07") for year in range(2200, 2400)),
    ]
    begun = time.perf_counter()
    change = next_change(plans, wall("2026-05-07 12:00"), BRUSSELS)
    assert time.perf_counter() - begun < 2, "it walked there"
    assert change == wall("2150-01-07 10:00")


# --- everything anew, minute by minute


ZONES = ("Europe/Brussels", "America/New_York", "Australia/Lord_Howe")
"""The last sets its clock by half an hour, and has its summer in January."""
BEGIN = utc("2025-12-11")
MINUTES = int((utc("2027-01-21") - BEGIN) / MINUTE)
YEAR = range(int((utc("2026-01-01") - BEGIN) / MINUTE), int((utc("2027-01-01") - BEGIN) / MINUTE))
"""The minutes of 2026; around it lies room for windows that cross its edges."""


class Wall:
    """What the clock on the wall shows in each minute, and in which minute it shows what."""

    def __init__(self, zone: str) -> None:
        self.zone = ZoneInfo(zone)
        start = int(BEGIN.timestamp())
        moments = (datetime.fromtimestamp(start + 60 * minute, self.zone) for minute in range(MINUTES))
        self.shows = [one.toordinal() * 1440 + one.hour * 60 + one.minute for one in moments]
        self._minutes: dict[int, int] = {}
        self.set_at: list[int] = []
        before = self.shows[0] - 1
        for minute, shown in enumerate(self.shows):
            self._minutes.setdefault(shown, minute)
            if shown != before + 1:
                self.set_at.append(minute)
            before = shown
        for minute in self.set_at:
            skipped = range(self.shows[minute - 1] + 1, self.shows[minute])
            for shown in skipped:  # none when the clock is set back
                self._minutes[shown] = self._minutes[shown + len(skipped)]

    def minute(self, day: date, clock: str) -> int:
        """In which it shows this for the first time; the edge of the table for what lies outside."""
        hours, minutes = clock.split(":")
        shown = day.toordinal() * 1440 + int(hours) * 60 + int(minutes)
        if shown < self.shows[0]:
            return 0
        return self._minutes.get(shown, MINUTES)

    def marks(self, plan: Planned) -> bytearray:
        """A one for each minute in which a plan is shown."""
        found = bytearray(MINUTES)
        if plan.kind == "basis":
            return bytearray(b"\1" * MINUTES)
        day = date(2025, 12, 9)
        while day < date(2027, 1, 23):
            if falls_on(plan, day):
                begin, end = plan.begin or "00:00", plan.end or "00:00"
                since = self.minute(day, begin)
                until = self.minute(day if begin < end else day + DAY, end)
                if since < until:
                    found[since:until] = b"\1" * (until - since)
            day += DAY
        return found


def falls_on(plan: Planned, day: date) -> bool:
    text = day.isoformat()
    if plan.kind in ("once", "live"):
        return text == plan.first
    within = (not plan.first or plan.first <= text) and (not plan.last or text <= plan.last)
    return within and (plan.kind == "period" or not plan.days or day.weekday() in plan.days)


@cache
def wall_of(zone: str) -> Wall:
    return Wall(zone)


KINDS = ["live", "once", "period", "weekly", "basis"]
Answer = list[tuple[str, int | None, int | None]]


class Oracle:
    """The same answers, looked up in marks."""

    def __init__(self, plans: list[Planned], zone: str) -> None:
        self.plans = {plan.id: plan for plan in plans}
        self.marks = {plan.id: wall_of(zone).marks(plan) for plan in plans}
        together = sum(int.from_bytes(mark, "big") << place for place, mark in enumerate(self.marks.values()))
        columns = together.to_bytes(MINUTES, "big")  # one bit for each plan
        differs = (together ^ together >> 8).to_bytes(MINUTES, "big")  # from the minute before
        self.turns = [at for at in ones(differs) if at > 0 and columns[at] != columns[at - 1]]

    def block(self, mark: bytes | bytearray, minute: int) -> tuple[int | None, int | None]:
        """From the first to the last of the ones around a minute; None where they leave the table."""
        end = mark.find(0, minute)
        return (mark.rfind(0, 0, minute) + 1 or None), (end if end > 0 else None)

    def answer(self, minute: int) -> Answer:
        found = [(ident, *self.block(mark, minute)) for ident, mark in self.marks.items() if mark[minute]]
        found.sort(key=lambda one: one[0])
        found.sort(key=lambda one: one[1] or 0, reverse=True)
        found.sort(key=lambda one: KINDS.index(self.plans[one[0]].kind))
        return found

    def next(self, minute: int) -> int | None:
        now = [ident for ident, *_ in self.answer(minute)]
        later = (at for at in self.turns if at > minute)
        return next((at for at in later if [ident for ident, *_ in self.answer(at)] != now), None)

    def spans(self, ident: str, minutes: range) -> list[tuple[int | None, int | None]]:
        mark, at, found = self.marks[ident], minutes.start, []
        while (at := mark.find(1, at, minutes.stop)) >= 0:
            found.append(self.block(mark, at))
            at = found[-1][1] or MINUTES
        return found

    def clashes(self, minutes: range) -> set[tuple[str, str, int | None, int | None]]:
        found = set()
        names = sorted(ident for ident, plan in self.plans.items() if plan.kind != "basis")
        for one in names:
            for other in names[: names.index(one)]:
                both = int.from_bytes(self.marks[one], "big") & int.from_bytes(self.marks[other], "big")
                mark = both.to_bytes(MINUTES, "big")
                at = mark.find(1, minutes.start, minutes.stop)
                if at >= 0:
                    leads, follows = [ident for ident, *_ in self.answer(at) if ident in (one, other)]
                    found.add((leads, follows, *self.block(mark, at)))
        return found


def ones(mark: bytes) -> Iterator[int]:
    """Where something is that is not nought."""
    rest, at = mark.translate(bytes([0, *[1] * 255])), -1
    while (at := rest.find(1, at + 1)) >= 0:
        yield at


def instant(minute: int) -> datetime:
    return BEGIN + minute * MINUTE


def minute_of(moment: datetime | None) -> int | None:
    if moment is None:
        return None
    assert moment.tzinfo is UTC
    minute, rest = divmod(moment - BEGIN, MINUTE)
    assert not rest
    return minute


def answered(plans: list[Planned], at: datetime, zone: ZoneInfo) -> Answer:
    return [(one.planned.id, minute_of(one.since), minute_of(one.until)) for one in in_force(plans, at, zone)]


def agree_at(plans: list[Planned], oracle: Oracle, minute: int, zone: ZoneInfo) -> None:
    """Also in its last second, and told in the time of the place."""
    at = instant(minute)
    for moment in (at, (at + timedelta(seconds=59)).astimezone(zone)):
        assert answered(plans, moment, zone) == oracle.answer(minute), moment
        assert minute_of(next_change(plans, moment, zone)) == oracle.next(minute), moment


def agree(plans: list[Planned], zone: str, chance: Random, most: int) -> None:
    """At every turn and the minute before and after, at the clock changes, and somewhere; at most so many."""
    place, oracle = wall_of(zone), Oracle(plans, zone)
    turns = [turn for turn in oracle.turns if turn - 1 in YEAR and turn + 1 in YEAR]
    near = [turn for turn in turns if any(abs(turn - at) < 1440 for at in place.set_at)]
    some = {*near[:most], *chance.sample(turns, min(most, len(turns))), *place.set_at}
    minutes = {turn + step for turn in some for step in (-1, 0, 1)} | set(chance.sample(YEAR, 5))
    for minute in sorted(minutes):
        agree_at(plans, oracle, minute, place.zone)
    asked = range(*sorted(chance.sample(YEAR, 2)))
    since, until = instant(asked.start), instant(asked.stop)
    for plan in plans:
        spans = [
            Span(*map(minute_of, span))  # type: ignore[arg-type]
            for span in occurrences(plan, since, until, place.zone)
        ]
        assert spans == oracle.spans(plan.id, asked)
    found = clashes(plans, since, until, place.zone)
    told = {(one.leads.id, one.follows.id, minute_of(one.since), minute_of(one.until)) for one in found}
    assert told == oracle.clashes(asked)
    assert len(told) == len(found)
    begins = [one.since or BEGIN for one in found]
    assert begins == sorted(begins)


CHANGES = [
    date(2026, 3, 29),
    date(2026, 10, 25),
    date(2026, 3, 8),
    date(2026, 11, 1),
    date(2026, 4, 5),
    date(2026, 10, 4),
]
"""The days on which the clock of one of the zones is set."""
DATES = st.one_of(
    st.builds(lambda day, more: day + more * DAY, st.sampled_from(CHANGES), st.integers(-3, 3)),
    st.dates(date(2025, 12, 25), date(2027, 1, 8)),
).map(date.isoformat)
CLOCKS = st.one_of(
    st.sampled_from(["00:00", "01:30", "01:59", "02:00", "02:15", "02:30", "03:00", "03:30", "22:00"]),
    st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)),
)
HOURS = st.one_of(st.just(("", "")), st.tuples(CLOCKS, CLOCKS))


@st.composite
def plan(draw: st.DrawFn) -> Planned:
    """One without faults."""
    kind = draw(st.sampled_from(PlanKind))
    first, last = sorted(draw(st.lists(DATES, min_size=2, max_size=2)))
    if kind == "weekly" or (kind == "period" and draw(st.booleans())):
        first, last = draw(st.sampled_from([(first, last), (first, ""), ("", last)]))
        if kind == "weekly" and draw(st.booleans()):
            first = last = ""
    begin, end = draw(HOURS)
    days = draw(st.sets(st.integers(0, 6)).map(tuple))
    ident = draw(st.sampled_from("abcdefgh"))
    return planned(kind, ident, first=first, last=last, days=days, begin=begin, end=end)


PLANS = st.lists(plan(), min_size=1, max_size=6, unique_by=lambda one: one.id)


@settings(max_examples=60)
@given(PLANS, st.sampled_from(ZONES), st.integers(0, 2**32).map(Random))
def test_every_answer_is_what_the_clock_on_the_wall_says(
    plans: list[Planned], zone: str, chance: Random
) -> None:
    agree(plans, zone, chance, most=6)


@pytest.mark.full
@settings(max_examples=2000)
@given(PLANS, st.sampled_from(ZONES), st.integers(0, 2**32).map(Random))
def test_every_answer_is_what_the_clock_on_the_wall_says_many_times(
    plans: list[Planned], zone: str, chance: Random
) -> None:
    agree(plans, zone, chance, most=25)


BIG = [
    planned("live", first="2026-03-29", begin="02:30", end="04:15"),
    planned("once", first="2026-10-25", begin="01:30", end="02:30"),
    planned("period", first="2026-03-14", last="2026-11-08", begin="20:00", end="02:15"),
    planned("weekly", days=(5, 6, 0)),
    planned("weekly", "nights", begin="02:30", end="02:00"),
    BASIS,
]


@pytest.mark.full
def test_every_minute_of_a_year() -> None:
    oracle = Oracle(BIG, "Europe/Brussels")
    for since, until in zip([0, *oracle.turns], [*oracle.turns, MINUTES], strict=True):
        for minute in range(max(since, YEAR.start), min(until, YEAR.stop)):
            at = instant(minute)
            assert answered(BIG, at, BRUSSELS) == oracle.answer(minute), at
            assert minute_of(next_change(BIG, at, BRUSSELS)) == until, at
