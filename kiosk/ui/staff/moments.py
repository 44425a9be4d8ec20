"""A moment of which the list of operations tells, as people say it; and one some months later."""

from calendar import monthrange
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.ui.words import when

Day = TypeVar("Day", date, datetime)


def months_later(day: Day, months: int) -> Day:
    """The same day of another month, or the last one of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))


def said(at: str, now: datetime, zone: ZoneInfo, language: str) -> str:
    """An instant (RFC 3339) by the clock on the wall here; words for one that nobody wrote down."""
    moment = when.instant(at)
    if moment is None or moment.tzinfo is None:
        return QCoreApplication.translate("Moments", "long ago")
    wall = moment.astimezone(zone)
    return f"{when.day(wall, now, language)}, {when.hour(wall, language)}"
