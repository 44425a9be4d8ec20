"""The catalogues of this station: how each is doing, and one read at once when staff want that."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.staff import operations, people
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By
from kiosk.staff.people import Right
from kiosk.store import items
from kiosk.store.health import SourceHealth
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence
from kiosk.ui.words import when

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ACCEPTED, LATER = 202, 503
"""What the agent says (``kiosk.agent.gateway``)."""
LONGEST_ERROR = 200
"""Letters of what a catalogue, or the network, said."""


class Catalogue(NamedTuple):
    """A source of the settings."""

    name: str
    on: bool = True


class Attempt(NamedTuple):
    """A source that staff want to be read: what the agent said of it, and how the source was before."""

    said: int | None
    before: SourceHealth | None


def tried(conn: apsw.Connection, by: By, source: str) -> None:
    """Somebody may have it read, and it is written down. Raises ``Refusal`` and ``StoreError``."""
    people.must(conn, by.person, Right.SOURCES)
    operations.note(conn, by, Deed.SOURCE_TRIED, told={"source": source}, scope="sources")


@QmlElement
class Sources(QObject):
    """Every source, and the one that is open."""

    changed = Signal()

    def __init__(
        self,
        office: Office,
        agent: AgentProcess,
        catalogues: Sequence[Catalogue],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._agent = agent
        self._catalogues = tuple(catalogues)
        self._health: Mapping[str, SourceHealth] = {}
        self._attempts: dict[str, Attempt] = {}
        self._open = self._trouble = ""
        agent.sourceAsked.connect(self._asked)
        office.background.changed.connect(self._again)

    @Slot()
    def look(self) -> None:
        """Ask the store how each is doing."""
        if self._office.who():
            self._office.background.ask(items.health, self._know, asker=self, touched=True)

    def _again(self) -> None:
        if self._attempts:  # nothing moves under who only reads
            self.look()

    def _know(self, health: Sequence[SourceHealth]) -> None:
        found = {one.source: one for one in health}
        if found != self._health:
            self.show(self._catalogues, found, self._attempts)

    def show(
        self,
        catalogues: Sequence[Catalogue],
        health: Mapping[str, SourceHealth],
        attempts: Mapping[str, Attempt] | None = None,
    ) -> None:
        """This is how they are doing."""
        self._catalogues, self._health, self._attempts = tuple(catalogues), health, dict(attempts or {})
        self.changed.emit()

    @Slot(str)
    def open(self, name: str) -> None:
        """Tell of this one."""
        self._open, self._trouble = name, ""
        self.changed.emit()
        self.look()

    @Slot()
    def tryNow(self) -> None:
        """Have the one that is open read, now."""
        name, by = self._open, self._office.by()
        self._trouble = ""
        self.changed.emit()

        def ask(_: None) -> None:
            self._attempts[name] = Attempt(None, self._health.get(name))
            self.changed.emit()
            self._agent.read_source(name)

        self._office.desk.do(lambda conn: tried(conn, by, name), ask, self._fail, real=True)

    def _asked(self, name: str, said: int) -> None:
        if name in self._attempts:
            self._attempts[name] = self._attempts[name]._replace(said=said)
            self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._trouble = sentence(error)
        self.changed.emit()

    # --- what is shown

    def _is_read(self, name: str) -> bool:
        """Whether it is being read because staff wanted that."""
        attempt = self._attempts.get(name)
        return (
            attempt is not None
            and attempt.said in (None, ACCEPTED)
            and _last(attempt.before) == _last(self._health.get(name))
        )

    def _get_rows(self) -> list[dict[str, Any]]:
        return [
            {
                "name": one.name,
                "title": one.name,
                "line": self._state(one),
                "symbol": self._symbol(one),
            }
            for one in self._catalogues
        ]

    def _symbol(self, one: Catalogue) -> str:
        health = self._health.get(one.name)
        if not one.on:
            return "block"
        if self._is_read(one.name):
            return "hourglass_empty"
        return "check" if health is not None and health.ok else "info"

    def _state(self, one: Catalogue) -> str:
        """How it is doing, in a sentence."""
        health = self._health.get(one.name)
        if not one.on:
            return QCoreApplication.translate("Sources", "It is off.")
        if health is None or health.at is None:
            return QCoreApplication.translate("Sources", "We have not read it yet.")
        works = _counted.works(health.items)
        if health.ok:
            read = QCoreApplication.translate("Sources", "Read on %1").replace("%1", self._moment(health.at))
            return f"{read} · {works}"
        if health.succeeded is None:
            return QCoreApplication.translate("Sources", "We could not read it yet.")
        told = QCoreApplication.translate("Sources", "We can’t read it since %1")
        return f"{told.replace('%1', self._moment(health.succeeded))} · {works}"

    def _moment(self, at: datetime) -> str:
        language, here = self._office.languages()[0], at.astimezone()
        return f"{when.in_full(here.date(), language, 'd MMMM')}, {when.hour(here, language)}"

    def _current(self) -> Catalogue:
        return next(
            (one for one in self._catalogues if one.name == self._open), Catalogue(self._open, on=False)
        )

    def _get_details(self) -> str:
        """What else there is to know of the one that is open."""
        health = self._health.get(self._open)
        if health is None or not self._current().on:
            return ""
        said = ""
        if not health.ok:
            said = QCoreApplication.translate("Sources", "What we have of it stays on the screens.")
        elif health.faults:
            said = _counted.unread(len(health.faults))
        error = " ".join(health.what.split())[:LONGEST_ERROR]
        if not health.ok and error:
            words = QCoreApplication.translate("Sources", "For who looks after the network, in English: %1")
            said += " " + words.replace("%1", error)
        return said

    def _get_result(self) -> str:
        """What came of trying it."""
        if self._trouble:
            return self._trouble
        attempt, health = self._attempts.get(self._open), self._health.get(self._open)
        if attempt is None:
            return ""
        if attempt.said == LATER:
            return QCoreApplication.translate("Sources", "The catalogue asks us to wait. Try it again later.")
        if attempt.said not in (None, ACCEPTED):
            return QCoreApplication.translate(
                "Sources", "Venster is not ready for this. Try it again in a minute."
            )
        if self._is_read(self._open):
            return _counted.so_far(health.items if health else 0)
        if health is None or not health.ok:
            return QCoreApplication.translate("Sources", "We tried it just now. It does not work.")
        return QCoreApplication.translate("Sources", "We tried it just now. It works.")

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._attempts.clear()
        self._open = self._trouble = ""
        self.changed.emit()

    rows = Property(list, _get_rows, notify=changed)
    name = Property(str, lambda self: self._open, notify=changed)
    state = Property(str, lambda self: self._state(self._current()), notify=changed)
    symbol = Property(str, lambda self: self._symbol(self._current()), notify=changed)
    details = Property(str, _get_details, notify=changed)
    result = Property(str, _get_result, notify=changed)
    troubled = Property(bool, lambda self: bool(self._trouble), notify=changed)
    """It could not be tried: that is the result."""
    canTry = Property(bool, lambda self: self._current().on and not self._is_read(self._open), notify=changed)


class Counted(QObject):
    """Words that change with a number; lupdate sees plurals only in ``tr`` of a class."""

    def works(self, n: int) -> str:
        """``n`` works."""
        return self.tr("%n works", "", n)

    def unread(self, n: int) -> str:
        """``n`` of them can't be read."""
        return self.tr("We can’t read %n of its works.", "", n)

    def so_far(self, n: int) -> str:
        """``n`` works are here while it is being read."""
        return self.tr("We read it now. We have %n works so far.", "", n)


_counted = Counted()


def _last(health: SourceHealth | None) -> datetime | None:
    return health.at if health is not None else None
