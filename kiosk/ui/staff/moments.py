"""A moment of which the list of operations tells, as people say it; and one some months later."""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.ui.words import when

DAY = 24 * 60
"""Minutes."""
Day = TypeVar("Day", date, datetime)


def months_later(day: Day, months: int) -> Day:
    """The same day of another month, or the last one of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))


def moved(moment: datetime, zone: ZoneInfo, months: int, minutes: int) -> datetime:
    """A moment so much later: months and whole days by the clock on the wall, hours as they go by.

    So neither change of the clock holds who goes on by half an hour, nor skips an hour.
    """
    days = timedelta(minutes=minutes) if minutes % DAY == 0 else timedelta(0)
    wall = months_later(moment.astimezone(zone), months) + days
    return wall.astimezone(UTC) + timedelta(minutes=minutes) - days


def said(at: str, now: datetime, zone: ZoneInfo, language: str) -> str:
    """An instant (RFC 3339) by the clock on the wall here; words for one that nobody wrote down."""
    moment = when.instant(at)
    if moment is None or moment.tzinfo is None:
        return QCoreApplication.translate("Moments", "long ago")
    wall = moment.astimezone(zone)
    return f"{when.day(wall, now, language)}, {when.hour(wall, language)}"
