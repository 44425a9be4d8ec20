"""When a place is open: one line of text for each day of the week, and what follows from them.

    week = Hours(monday="closed", tuesday="10:00-12:30 13:00-18:00")
    week.is_open(now), week.opens(now)

A line is empty for a day without hours (open day and night), ``closed``, or one or more times from and to.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import groupby
from typing import Any

TIMES = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:[01][0-9]|2[0-3]):[0-5][0-9]"
LINE = re.compile(rf"closed|{TIMES}(?: {TIMES}){{0,3}}")
"""What a line may be when it is not empty."""
CLOSED = "closed"
FULL_DAY = (time(0), time(0))

Span = tuple[time, time]
"""From when to when, in the time of the place; past midnight when it ends before it begins."""


def _day() -> Any:
    return field(default="", metadata={"opening": True})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The opening hours of one week."""

    monday: str = _day()
    tuesday: str = _day()
    wednesday: str = _day()
    thursday: str = _day()
    friday: str = _day()
    saturday: str = _day()
    sunday: str = _day()

    @property
    def lines(self) -> tuple[str, ...]:
        """Monday first."""
        week = (self.monday, self.tuesday, self.wednesday, self.thursday, self.friday)
        return (*week, self.saturday, self.sunday)

    @property
    def always(self) -> bool:
        """Nobody filled in any hours."""
        return not any(self.lines)

    def spans(self, weekday: int) -> tuple[Span, ...]:
        """From when to when on a day, 0 for Monday; empty when closed."""
        line = self.lines[weekday]
        if line == CLOSED:
            return ()
        times = [part.partition("-") for part in line.split()]
        return tuple((time.fromisoformat(a), time.fromisoformat(b)) for a, _, b in times) or (FULL_DAY,)

    def is_open(self, at: datetime) -> bool:
        """At a moment on the clock of the place."""
        now, today = at.time(), at.weekday()
        return any(
            begin <= now and (now < end or end <= begin) for begin, end in self.spans(today)
        ) or any(  # that of yesterday may go on past midnight
            end <= begin and now < end for begin, end in self.spans((today - 1) % 7)
        )

    def opens(self, after: datetime) -> datetime | None:
        """When it opens again, for a place that is closed now; None when it does not within a week."""
        for ahead in range(8):
            on = after + timedelta(days=ahead)
            for begin, _ in sorted(self.spans(on.weekday())):
                start = on.replace(hour=begin.hour, minute=begin.minute, second=0, microsecond=0)
                if start > after:
                    return start
        return None

    def grouped(self) -> list[tuple[int, int, tuple[Span, ...]]]:
        """The week with equal days taken together: first day, last day, hours."""
        found = []
        for spans, days in groupby(range(7), key=self.spans):
            every = list(days)
            found.append((every[0], every[-1], spans))
        return found
