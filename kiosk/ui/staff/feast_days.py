"""The days around a feast as a line of the schedule, and the feasts that come as rows to choose from."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace

from kiosk.model import text_in
from kiosk.staff import feasts
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.ui.staff.plan_words import in_words


def plan(line: Planned, feast: str, today: date) -> Planned:
    """The line in the days around a feast, as it comes next; as it is for a feast that nobody knows."""
    return next((_around(one, line) for one in feasts.coming(today) if one.feast == feast), line)


def offered(line: Planned, today: date, languages: Sequence[str]) -> list[dict[str, Any]]:
    """What there is to choose from, as rows for a page; ``current`` is that of the line."""
    rows = []
    for one in feasts.coming(today):
        around = _around(one, line)
        days = in_words(replace(around, begin="", end=""), today, languages[0])
        title = text_in(feasts.NAMES[one.feast], languages)[0]
        rows.append({"feast": one.feast.value, "title": title, "line": days, "current": around == line})
    return rows


def _around(one: feasts.Coming, line: Planned) -> Planned:
    first, last = one.first.isoformat(), one.last.isoformat()
    return replace(line, kind=PlanKind.PERIOD, first=first, last=last, item="", label={})
