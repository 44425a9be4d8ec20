"""A line of the schedule in a sentence, and a moment in words."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject

from kiosk.staff.schedule import PlanKind, Planned
from kiosk.ui.staff.broadcasts import Standing
from kiosk.ui.words import when

FAR = 300
"""Days: what is further away is told with its year."""


class PlanWords(QObject):
    """The words; lupdate sees them in ``tr`` of a class."""

    def line(self, planned: Planned, today: date, language: str) -> str:
        """The days of a line, and its hours."""
        days = self._days(planned, today, language)
        if not planned.begin or planned.kind is PlanKind.BASIS:
            return days
        hours = when.from_to(_time(planned.begin), _time(planned.end), language)
        return f"{days}, {hours}"

    def _days(self, planned: Planned, today: date, language: str) -> str:
        first, last = (_day(text, today, language) for text in (planned.first, planned.last))
        match planned.kind:
            case PlanKind.BASIS:
                return self.tr("always")
            case PlanKind.PERIOD if first and last:
                return self.tr("from %1 to %2").replace("%1", first).replace("%2", last)
            case PlanKind.PERIOD if last:
                return self.tr("until %1").replace("%1", last)
            case PlanKind.PERIOD:
                return self.tr("from %1 on").replace("%1", first)
            case PlanKind.WEEKLY if planned.days:
                locale = QLocale(language)
                names = ", ".join(locale.dayName(day + 1) for day in planned.days)
                return self.tr("every %1").replace("%1", names)
            case PlanKind.WEEKLY:
                return self.tr("every day")
        return self.tr("on %1").replace("%1", first)

    def broadcast(self, title: str) -> str:
        """What the name of a broadcast follows."""
        return self.tr("Broadcast: %1").replace("%1", title)

    def or_else(self, standing: Standing, when_it_is: str, playlist: str) -> str:
        """When a broadcast is, and what comes in its place; how to mend it where it is not there."""
        if standing is Standing.THERE:
            return self.tr("%1; otherwise %2").replace("%1", when_it_is).replace("%2", playlist)
        seen = self.tr("Visitors see “%1”.").replace("%1", playlist)
        return f"{self.missing(standing)} {seen}"

    def missing(self, standing: Standing) -> str:
        """What is wrong with a broadcast that is planned, and how to mend it."""
        match standing:
            case Standing.GONE:
                return self.tr("It is not there any more. Choose another one.")
            case Standing.ELSEWHEN:
                return self.tr("It is not on then. Choose it again.")
        return ""

    def in_place_of(self, title: str, when_it_is: str) -> str:
        """Why a playlist is there without its broadcast."""
        words = self.tr("%2, in place of the broadcast “%1”")
        return words.replace("%2", when_it_is).replace("%1", title)

    def until(self, moment: str) -> str:
        """Until a moment."""
        return self.tr("until %1").replace("%1", moment)


said = PlanWords()


def in_words(planned: Planned, today: date, language: str) -> str:
    """When a line holds: "from Monday 4 May to Sunday 10 May, 20:00 to 22:00"."""
    return said.line(planned, today, language)


def turn_in_words(
    at: datetime | None, since: datetime | None, zone: ZoneInfo, language: str, *, hours: bool = True
) -> str:
    """A moment on the clock on the wall; "until" it when ``since`` says from where one looks."""
    if at is None:
        return ""
    wall = at.astimezone(zone)
    day = when.in_full(wall.date(), language)
    words = f"{day}, {when.hour(wall, language)}" if hours else day
    return words if since is None else said.until(words)


def _day(text: str, today: date, language: str) -> str:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return ""
    pattern = "dddd d MMMM" if abs((day - today).days) < FAR else "d MMMM yyyy"
    return when.in_full(day, language, pattern)


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        return time(0)
