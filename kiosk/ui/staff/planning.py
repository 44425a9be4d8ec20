"""When playlists are shown, as staff plan it: lines of the schedule, and what a visitor sees at a moment."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import apsw
from msgspec.structs import replace
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.model import Item, text_in
from kiosk.staff import people, plans, schedule, versions
from kiosk.staff.operations import By
from kiosk.staff.people import Right
from kiosk.staff.schedule import InForce, PlanKind, Planned, Turn
from kiosk.store.database import transaction
from kiosk.ui.staff import broadcasts, feast_days
from kiosk.ui.staff.broadcasts import Known, Standing
from kiosk.ui.staff.moments import months_later, moved
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.plan_words import in_words, said, turn_in_words
from kiosk.ui.staff.timetable import Schedule, see
from kiosk.ui.staff.trouble_words import sentence
from kiosk.ui.words import when

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEP = timedelta(minutes=30)
EVENING = time(20), time(22)
"""Hours to begin with when some are wanted."""


@QmlElement
class Planning(QObject):
    """The schedule, and the line of it that is being written."""

    changed = Signal()
    shown = Signal()
    """What visitors get is another, now or later."""
    published = Signal()
    """A playlist was put on the screens with the line that was written."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._seen = Schedule()
        self._line = Planned(id="", playlist="", kind=PlanKind.BASIS)
        self._known: Known | None = None
        self._at: datetime | None = None
        self._trouble = ""

    # --- looking

    @Slot()
    def look(self) -> None:
        """Read anew what is planned."""
        self._office.desk.do(see, self._show, self._fail)

    def _show(self, seen: Schedule) -> None:
        if self._office.who():
            self._seen = seen
            self._ask()
            self.changed.emit()

    def _ask(self) -> None:
        """What the catalogue knows of broadcasts."""
        if self._office.who():
            lines = (*self._seen.plans, self._line)
            planned = {one.item for one in lines if one.kind is PlanKind.LIVE}
            now = self._office.now()
            self._office.background.ask(
                lambda conn: broadcasts.know(conn, sorted(planned), now), self._know, asker=self
            )

    def _know(self, known: Known) -> None:
        if self._office.who():
            self._known = known
            self.changed.emit()

    def example(self, seen: Schedule, line: Planned, at: datetime, known: Known) -> None:
        """Show this, without a file: for pictures of the pages."""
        self._seen, self._line, self._at, self._known, self._trouble = seen, line, at, known, ""
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._trouble = sentence(error)
        self.changed.emit()

    def _do(self, act: Callable[[apsw.Connection, By], Any], then: Callable[[], object]) -> None:
        by = self._office.by()
        if not by.person:
            return

        self._trouble = ""
        self.changed.emit()

        def whole(conn: apsw.Connection) -> Schedule:
            with transaction(conn):
                people.must(conn, by.person, Right.SCHEDULE)
                people.must(conn, by.person, Right.PUBLISH)
                act(conn, by)
            return see(conn)

        def heard(seen: Schedule) -> None:
            self._trouble = ""
            self._show(seen)
            self.shown.emit()
            then()

        self._office.desk.do(whole, heard, self._fail)

    # --- one line

    @Slot(str)
    def begin(self, playlist: str) -> None:
        """A line for a playlist: the one that it has, or one for all time."""
        self._write(
            Planned(id="", playlist="", kind=PlanKind.BASIS)
        )  # until it is read nothing can be put anywhere
        self._office.desk.do(see, lambda seen: self._begin(seen, playlist), self._fail)

    def _begin(self, seen: Schedule, playlist: str) -> None:
        self._show(seen)
        mine = [one for one in seen.plans if one.playlist == playlist]
        line = mine[0] if len(mine) == 1 else Planned(id="", playlist=playlist, kind=PlanKind.BASIS)
        if schedule.turn([line], self._office.now(), self._office.zone)[0] is Turn.OVER:
            # its days have gone by
            line = Planned(id=line.id, playlist=playlist, kind=PlanKind.BASIS)
        self._write(line)

    @Slot(str)
    def edit(self, plan: str) -> None:
        """The line with this id."""
        found = next((one for one in self._seen.plans if one.id == plan), None)
        if found is not None:
            self._write(found)

    def _write(self, line: Planned) -> None:
        self._line, self._trouble = line, ""
        self.changed.emit()

    @property
    def _today(self) -> date:
        return self._office.now().astimezone(self._office.zone).date()

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Another kind of line, which begins with what is asked most; a broadcast has ``chooseBroadcast``."""
        today, line = self._today, replace(self._line, item="", label={})
        monday = today - timedelta(days=today.weekday())
        match PlanKind(kind):
            case PlanKind.PERIOD:
                first, last = today, monday + timedelta(days=6)
                line = replace(line, kind=PlanKind.PERIOD, first=_text(first), last=_text(last))
            case PlanKind.WEEKLY:
                line = replace(
                    line, kind=PlanKind.WEEKLY, first="", last="", days=line.days or (today.weekday(),)
                )
            case PlanKind.ONCE:
                line = replace(line, kind=PlanKind.ONCE, first=_text(today), last="")
            case other:
                line = replace(line, kind=other, first="", last="", begin="", end="")
        self._write(line)

    @Slot(str, float)
    def chooseBroadcast(self, item: str, start: float) -> None:
        """A line with this time of this work, as ``broadcasts`` told it."""
        coming = self._known.coming if self._known else ()
        for one in coming:
            if (one.item.id, one.broadcast.start) == (item, start):
                self._write(broadcasts.plan(self._line, one, self._office.now(), self._office.zone))

    @Slot(str)
    def chooseFeast(self, feast: str) -> None:
        """The days around a feast, the next time that it comes."""
        self._write(feast_days.plan(self._line, feast, self._today))

    @Slot(int)
    def moveFirst(self, days: int) -> None:
        """The first day, some days later; the last one follows when it would come before."""
        first = _date(self._line.first, self._today) + timedelta(days=days)
        last = self._line.last and max(_text(first), self._line.last)
        self._write(replace(self._line, first=_text(first), last=last))

    @Slot(int)
    def moveLast(self, days: int) -> None:
        """The last day, some days later, and never before the first."""
        last = _date(self._line.last, self._today) + timedelta(days=days)
        self._write(replace(self._line, last=max(_text(last), self._line.first)))

    @Slot(int)
    def moveMonths(self, months: int) -> None:
        """All of it so many months later; it lasts as many days as before."""
        first = _date(self._line.first, self._today)
        by = months_later(first, months) - first
        last = self._line.last and _text(_date(self._line.last, self._today) + by)
        self._write(replace(self._line, first=_text(first + by), last=last))

    @Slot(int)
    def toggleDay(self, day: int) -> None:
        """On this day of the week or not, 0 for Monday; at least one stays."""
        days = set(self._line.days) ^ {day}
        if days:
            self._write(replace(self._line, days=tuple(sorted(days))))

    @Slot(bool)
    def wholeDay(self, whole: bool) -> None:
        """All day, or from an hour to another."""
        begin, end = ("", "") if whole else (f"{EVENING[0]:%H:%M}", f"{EVENING[1]:%H:%M}")
        self._write(replace(self._line, begin=begin, end=end))

    @Slot(int)
    def moveBegin(self, steps: int) -> None:
        """So many half hours later."""
        self._write(replace(self._line, begin=_later(self._line.begin, steps)))

    @Slot(int)
    def moveEnd(self, steps: int) -> None:
        """So many half hours later."""
        self._write(replace(self._line, end=_later(self._line.end, steps)))

    @Slot()
    def publish(self) -> None:
        """Put the playlist on the screens as it is now, with this line."""
        if not self._line.id:  # once, so that who touches twice makes one line
            self._line = replace(self._line, id=plans.new_id(self._office.by()))
        line = self._line

        def act(conn: apsw.Connection, by: By) -> None:
            versions.publish(conn, by, line.playlist, plan=plans.change(conn, line))

        self._do(act, self.published.emit)

    # --- what is shown

    def _name(self, playlist: str) -> str:
        found = self._seen.playlists.get(playlist)
        name = text_in(found.label, self._office.languages())[0] if found else ""
        return name or QCoreApplication.translate("Editor", "Without a name")

    def _words(self, line: Planned) -> str:
        return in_words(line, self._today, self._office.languages()[0])

    def _work(self, line: Planned) -> Item | None:
        return self._known.works.get(line.item) if self._known else None

    def _broadcast_name(self, line: Planned) -> str:
        """As the catalogue calls it, or as it was called when it was planned."""
        work = self._work(line)
        name = text_in(work.label if work else line.label, self._office.languages())[0].split("\n")[0]
        return name or QCoreApplication.translate("Editor", "Without a name")

    def _outlook(self, line: Planned) -> Standing:
        if self._known is None:
            return Standing.THERE
        return broadcasts.outlook(line, self._work(line), self._office.now(), self._office.zone)

    def _row(self, line: Planned) -> dict[str, Any]:
        """A line of the schedule: what is shown, and when; of a broadcast also what comes in its place."""
        row = {"id": line.id, "playlist": line.playlist}
        if line.kind is not PlanKind.LIVE:
            plain = {"title": self._name(line.playlist), "line": self._words(line)}
            return row | plain | {"symbol": "calendar_month"}
        there = self._outlook(line)
        return row | {
            "title": said.broadcast(self._broadcast_name(line)),
            "line": said.or_else(there, self._words(line), self._name(line.playlist)),
            "symbol": "live_tv" if there is Standing.THERE else "info",
        }

    def _in_force(self, at: datetime) -> list[InForce]:
        """What is really there: of what is planned, that which was put on the screens."""
        found = schedule.in_force(self._seen.plans, at, self._office.zone)
        return [one for one in found if one.planned.playlist in self._seen.shown]

    def _get_lines(self) -> list[dict[str, Any]]:
        """Those that are not over, what leads first."""
        at, zone = self._office.now(), self._office.zone
        now = {one.planned.id for one in self._in_force(at)}
        left = [one for one in self._seen.plans if schedule.turn([one], at, zone)[0] is not Turn.OVER]
        order = sorted(left, key=lambda one: (schedule.ORDER.index(one.kind), one.first, one.id))
        return [self._row(one) | {"now": one.id in now} for one in order]

    def _get_answers(self) -> list[dict[str, Any]]:
        """What a visitor sees at the moment that is asked about, and why."""
        return [{"id": one.planned.id} | self._answer(one) for one in self._in_force(self.moment)]

    def _answer(self, one: InForce) -> dict[str, str]:
        """What is shown, and why: a broadcast while it is there, else the playlist."""
        line, zone = one.planned, self._office.zone
        playlist, days = self._name(line.playlist), self._words(line)
        if line.kind is not PlanKind.LIVE:
            language = self._office.languages()[0]
            until = turn_in_words(one.until, self.moment.astimezone(zone), zone, language)
            return {"title": playlist, "line": " · ".join(part for part in (days, until) if part)}
        name = self._broadcast_name(line)
        known = self._known is not None
        if known and broadcasts.standing(one, self._work(line), self.moment) is not Standing.THERE:
            return {"title": playlist, "line": said.in_place_of(name, days)}
        return {"title": said.broadcast(name), "line": said.or_else(Standing.THERE, days, playlist)}

    @property
    def moment(self) -> datetime:
        """The moment that is asked about."""
        return self._at or self._office.now()

    @Slot(int, int)
    def moveMoment(self, months: int, minutes: int) -> None:
        """Ask about a moment so many months and minutes later, by the clock on the wall."""
        whole = self.moment.astimezone(UTC).replace(second=0, microsecond=0)
        whole -= timedelta(minutes=whole.minute % 30)
        self._at = moved(whole, self._office.zone, months, minutes)
        self.changed.emit()

    @Slot()
    def askNow(self) -> None:
        """Ask about now."""
        self._at = None
        self.changed.emit()

    def _get_moment(self) -> str:
        return turn_in_words(self.moment, None, self._office.zone, self._office.languages()[0])

    def _day(self, text: str) -> str:
        return turn_in_words(
            datetime.combine(_date(text, self._today), time(0), self._office.zone),
            None,
            self._office.zone,
            self._office.languages()[0],
            hours=False,
        )

    def _hour(self, text: str) -> str:
        return when.hour(time.fromisoformat(text), self._office.languages()[0]) if text else ""

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def _get_broadcasts(self) -> list[dict[str, Any]]:
        office, coming = self._office, self._known.coming if self._known else ()
        now = office.now().astimezone(office.zone)
        return broadcasts.offered(coming, self._line, now, office.zone, office.languages())

    def _get_feasts(self) -> list[dict[str, Any]]:
        return feast_days.offered(self._line, self._today, self._office.languages())

    def _get_broadcast(self) -> dict[str, str]:
        """The one of the line that is written."""
        if self._line.kind is not PlanKind.LIVE:
            return {}
        line = said.missing(self._outlook(self._line)) or self._words(self._line)
        return {"title": self._broadcast_name(self._line), "line": line}

    def forget(self) -> None:
        """Who was signed in left."""
        self._seen, self._known, self._at, self._trouble = Schedule(), None, None, ""
        self._line = Planned(id="", playlist="", kind=PlanKind.BASIS)
        self.changed.emit()

    lines = Property(list, _get_lines, notify=changed)
    broadcasts = Property(list, _get_broadcasts, notify=changed)
    """Those that may be planned."""
    feasts = Property(list, _get_feasts, notify=changed)
    """The days around each that comes, in their order."""
    broadcast = Property(dict, _get_broadcast, notify=changed)
    """Of the line that is written: its ``title`` and a ``line`` about it; empty for none."""
    answers = Property(list, _get_answers, notify=changed)
    momentTold = Property(str, _get_moment, notify=changed)
    kind = Property(str, lambda self: self._line.kind.value, notify=changed)
    plan = Property(str, lambda self: self._line.id, notify=changed)
    """The id of the line that is written; empty for a new one."""
    playlist = Property(str, lambda self: self._line.playlist, notify=changed)
    name = Property(str, lambda self: self._name(self._line.playlist), notify=changed)
    first = Property(str, lambda self: self._day(self._line.first), notify=changed)
    last = Property(str, lambda self: self._day(self._line.last), notify=changed)
    days = Property(list, lambda self: list(self._line.days), notify=changed)
    whole = Property(bool, lambda self: not self._line.begin, notify=changed)
    begins = Property(str, lambda self: self._hour(self._line.begin), notify=changed)
    ends = Property(str, lambda self: self._hour(self._line.end), notify=changed)
    sentence = Property(str, lambda self: self._words(self._line), notify=changed)
    sound = Property(bool, lambda self: not schedule.check(self._line), notify=changed)
    """The line can be followed."""
    trouble = Property(str, lambda self: self._trouble, notify=changed)


def _text(day: date) -> str:
    return day.isoformat()


def _date(text: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return otherwise


def _later(clock: str, steps: int) -> str:
    at = datetime.combine(date(2000, 1, 1), time.fromisoformat(clock or "00:00")) + steps * STEP
    return f"{at:%H:%M}"
