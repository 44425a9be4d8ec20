"""When an event of a calendar takes place: dates and rules (RFC 5545, 3.8.2 and 3.8.5) become moments.

recurring_ical_events reads the rules. It would count from the first date on, once a second if a rule says so;
what would take more than a moment is not asked of it.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import recurring_ical_events
from icalendar import Calendar, Event
from icalendar.prop import vDDDLists, vDDDTypes, vInt, vText

from kiosk.catalogue.icalendar import text as ical_text
from kiosk.catalogue.icalendar.zones import Zones

BEFORE = timedelta(days=1)
AHEAD = timedelta(days=90)
MAX_OCCURRENCES = 200
"""Of one event."""
_MOST_DATES = 1_000
_MOST_PARTS = 500
"""VEVENTs with one UID."""
_TIMES_A_DAY = 48
_MOST_STEPS = 200_000
"""Starts that a rule may count through from its first date: hours of 22 years, days of 547."""
_LONGEST = timedelta(days=3660)
_PER_DAY = {
    "SECONDLY": 86_400,
    "MINUTELY": 1_440,
    "HOURLY": 24,
    "DAILY": 1,
    "WEEKLY": 1,
    "MONTHLY": 1,
    "YEARLY": 1,
}
_NUMBER = "X-PART"
_STUMBLES = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What the libraries let through when dates and rules do not belong together."""

Moment = datetime | date
"""A day alone for what lasts all day."""


@dataclass(frozen=True, slots=True)
class Time:
    """Once. ``end`` is None when it is not known."""

    start: datetime
    end: datetime | None
    part: int
    """Which of the event's parts says so: the first, or one that changes a single date (RECURRENCE-ID)."""


@dataclass(frozen=True, slots=True)
class Part:
    """One VEVENT, with its times on their clocks."""

    event: Event
    start: Moment | None
    """None when it has none that can be read."""
    end: Moment | None
    instead_of: Moment | None
    """The date of the series that it stands for (RECURRENCE-ID)."""
    sequence: int


class Expansion:
    """Finds the moments of events from yesterday to three months ahead.

    After ``seconds`` no more rules are counted; one that never comes true takes up to five by itself.
    """

    def __init__(
        self,
        zones: Zones,
        now: datetime,
        *,
        seconds: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._zones = zones
        self._from = now - BEFORE
        self._to = now + AHEAD
        self._left = seconds
        self._clock = clock

    def part(self, event: Event) -> Part:
        """A VEVENT with its times."""
        start = self._moment(ical_text.first(event, "DTSTART"))
        sequence = getattr(ical_text.first(event, "SEQUENCE"), "real", 0)
        return Part(
            event=event,
            start=start,
            end=self._end(event, start),
            instead_of=self._moment(ical_text.first(event, "RECURRENCE-ID")),
            sequence=int(sequence) if isinstance(sequence, int) else 0,
        )

    def times(self, parts: list[Part]) -> tuple[list[Time], str]:
        """When the event takes place, in order, and why dates are missing (or nothing).

        An event that repeats is given from yesterday on, and if there is nothing, its first date; any other
        is given whenever it is.
        """
        newest = max((one.sequence for one in parts if one.instead_of is None), default=0)
        timed = [
            (number, one)
            for number, one in enumerate(parts)
            if one.start is not None and (one.instead_of is not None or one.sequence == newest)
        ][:_MOST_PARTS]
        alone = [self._time(number, one.start, one.end) for number, one in timed if one.start is not None]
        alone.sort(key=lambda one: one.start)
        repeats = [one for _, one in timed if "RRULE" in one.event or "RDATE" in one.event]
        if not repeats:
            return alone[:MAX_OCCURRENCES], ""
        trouble = next(
            (
                said
                for _, one in timed
                if one.start is not None and (said := self._refused(one.event, one.start))
            ),
            "",
        )
        if trouble:
            return alone[:MAX_OCCURRENCES], trouble
        began = self._clock()
        try:
            found = self._repeated(timed)
        except _STUMBLES as error:
            return alone[:MAX_OCCURRENCES], f"repeats by a rule that can't be followed ({str(error)[:80]})."
        finally:
            self._left -= self._clock() - began
        return (found or alone[:1]), ""

    def _repeated(self, timed: list[tuple[int, Part]]) -> list[Time]:
        calendar = Calendar()
        for number, part in timed:
            calendar.add_component(self._bare(number, part))
        query = recurring_ical_events.of(calendar)
        found: dict[datetime, Time] = {}
        for one in query.between(self._from, self._to):
            start, end = one["DTSTART"].dt, one["DTEND"].dt if "DTEND" in one else None
            moment = self._time(int(one[_NUMBER]), start, end)
            found.setdefault(moment.start, moment)
        return sorted(found.values(), key=lambda each: each.start)[:MAX_OCCURRENCES]

    def _bare(self, number: int, part: Part) -> Event:
        """Only what says when, with every time on its clock."""
        bare = Event()
        bare["UID"] = vText("one")
        bare[_NUMBER] = vInt(number)
        bare["SEQUENCE"] = vInt(part.sequence)
        assert part.start is not None
        bare["DTSTART"] = vDDDTypes(part.start)
        if part.end is not None:
            bare["DTEND"] = vDDDTypes(part.end)
        if part.instead_of is not None:
            bare["RECURRENCE-ID"] = vDDDTypes(part.instead_of)
            bare["RECURRENCE-ID"].params["RANGE"] = ical_text.parameter(
                ical_text.first(part.event, "RECURRENCE-ID"), "RANGE"
            ).upper()
        if rules := ical_text.every(part.event, "RRULE"):
            bare["RRULE"] = rules
        for name in ("RDATE", "EXDATE"):
            if dates := self._dates(part.event, name):
                bare[name] = vDDDLists(dates)
        return bare

    def _dates(self, event: Event, name: str) -> list[Any]:
        found: list[Any] = []
        for value in ical_text.every(event, name):
            zone = ical_text.parameter(value, "X-TZID")
            for one in getattr(value, "dts", []):
                told = one.dt
                if isinstance(told, tuple):  # a period: from when to when, or how long
                    start = self._placed(told[0], zone)
                    until = told[1] if isinstance(told[1], timedelta) else self._placed(told[1], zone)
                    if start is not None and until is not None:
                        found.append((start, until))
                elif (moment := self._placed(told, zone)) is not None:
                    found.append(moment)
        return found[:_MOST_DATES]

    def _moment(self, value: object) -> Moment | None:
        return self._placed(getattr(value, "dt", None), ical_text.parameter(value, "X-TZID"))

    def _placed(self, told: object, zone: str) -> Moment | None:
        """A time on its clock; ``Z`` is put on the clock of the calendar."""
        if isinstance(told, datetime):
            if not 1 < told.year < 9999:
                return None
            placed = self._zones.zone(zone)
            return (
                told.replace(tzinfo=placed) if told.tzinfo is None else told.astimezone(self._zones.default)
            )
        return told if isinstance(told, date) and 1 < told.year < 9999 else None

    def _end(self, event: Event, start: Moment | None) -> Moment | None:
        """DTEND, or DTSTART and DURATION; None when it is not told, or not after the start."""
        end = self._moment(ical_text.first(event, "DTEND"))
        length = getattr(ical_text.first(event, "DURATION"), "dt", None)
        if start is None:
            return None
        if end is None and isinstance(length, timedelta) and timedelta(0) < length <= _LONGEST:
            whole_days = not length.seconds and not length.microseconds
            end = (start if whole_days else self._instant(start)) + length
        if end is None or self._instant(end) <= self._instant(start):
            return None
        return end if isinstance(end, datetime) is isinstance(start, datetime) else self._instant(end)

    def _instant(self, moment: Moment) -> datetime:
        if isinstance(moment, datetime):
            return moment
        return datetime(moment.year, moment.month, moment.day, tzinfo=self._zones.default)

    def _time(self, number: int, start: Moment, end: Moment | None) -> Time:
        """A day alone is from midnight to midnight."""
        if end is None and not isinstance(start, datetime):
            end = start + timedelta(days=1)
        begins, ends = self._instant(start), self._instant(end) if end is not None else None
        return Time(begins, ends if ends is not None and ends > begins else None, number)

    def _refused(self, event: Event, start: Moment) -> str:
        """Why the repetitions of an event are not counted, or nothing."""
        if self._left <= 0:
            return "repeats, but this calendar takes too long to count; only its first date is read."
        rules: list[Any] = ical_text.every(event, "RRULE")
        broken = event.get("RRULE") is not None and not rules
        if broken or any("FREQ" not in rule for rule in rules):
            return "repeats by a rule that can't be read; only its first date is."
        if len(rules) > 5 or sum(self._steps(rule, start) for rule in rules) > _MOST_STEPS:
            return "repeats more often than anybody can go there; only its first date is read."
        return ""

    def _steps(self, rule: Any, start: Moment) -> float:
        """How many starts a rule has from its first date to the end of what is asked.

        Infinitely many when it has more in a day than anybody would put on a bill.
        """
        interval = _first_number(rule.get("INTERVAL", 1))
        often = _PER_DAY.get(str(rule["FREQ"][0]).upper(), 86_400) / interval if interval > 0 else 86_400
        for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
            often *= len(rule.get(name, [0]))
        if often > _TIMES_A_DAY:
            return float("inf")
        until = next((one for one in rule.get("UNTIL", []) if isinstance(one, date)), None)
        last = self._to if until is None else min(self._to, self._instant(until).replace(tzinfo=UTC))
        return max(often, 1) * max((last - self._instant(start)).days, 1)


def _first_number(value: object) -> int:
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, int) else 0
