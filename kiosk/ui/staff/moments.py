"""A moment of which the list of operations tells, as people say it: "today, 10:24"."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.ui.words import when


def said(at: str, now: datetime, zone: ZoneInfo, language: str) -> str:
    """An instant (RFC 3339) by the clock on the wall here; words for one that nobody wrote down."""
    moment = when.instant(at)
    if moment is None or moment.tzinfo is None:
        return QCoreApplication.translate("Moments", "long ago")
    wall = moment.astimezone(zone)
    return f"{when.day(wall, now, language)}, {when.hour(wall, language)}"
