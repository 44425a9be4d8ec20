"""When the place is open, in words: "Weer open morgen om 9.00 uur.", "maandag: 9.00–18.00 uur"."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.hours import FULL_DAY, Hours, Span
from kiosk.ui.words import when


def again(hours: Hours, now: datetime, language: str) -> str:
    """When it opens again; empty when it is open now, or does not open within a week."""
    start = None if hours.always or hours.is_open(now) else hours.opens(now)
    if start is None:
        return ""
    words = QCoreApplication.translate("Opening", "Open again %1 at %2.")
    return words.replace("%1", when.day(start, now, language)).replace("%2", when.hour(start, language))


def week(hours: Hours, language: str) -> list[str]:
    """A line for each day, or for days after each other that are alike; none when no hours are known."""
    if hours.always:
        return []
    return [
        f"{_days(first, last, language)}: {_hours(spans, language)}" for first, last, spans in hours.grouped()
    ]


def _days(first: int, last: int, language: str) -> str:
    locale = QLocale(language)
    names = [locale.standaloneDayName(day + 1) for day in (first, last)]
    if first == last:
        return names[0]
    words = QCoreApplication.translate("Opening", "%1 to %2")
    return words.replace("%1", names[0]).replace("%2", names[1])


def _hours(spans: tuple[Span, ...], language: str) -> str:
    if not spans:
        return QCoreApplication.translate("Opening", "closed")
    if FULL_DAY in spans:
        return QCoreApplication.translate("Opening", "open all day")
    return ", ".join(when.from_to(begin, end, language) for begin, end in spans)
