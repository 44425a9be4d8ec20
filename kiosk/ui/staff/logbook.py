"""What everybody of staff did, the newest first; who may not put anything on the screens sees their own."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.model import text_in
from kiosk.staff import operations, people, playlists
from kiosk.staff.interchange import places, table
from kiosk.staff.interchange.places import Place
from kiosk.staff.operations import Operation
from kiosk.staff.people import MACHINE, Right
from kiosk.ui.staff import moments, told
from kiosk.ui.staff.file_words import words
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
MOST_SAVED = 100_000
_AT_ONCE = 1_000
SYMBOLS = {"undo": "history", "redo": "restart_alt", "note": "person"}


class Seen(NamedTuple):
    """A part of the list."""

    done: tuple[tuple[int, Operation], ...] = ()
    """Each with its number."""
    more: bool = False
    """There are older ones."""
    names: dict[str, str] = {}
    titles: dict[str, str] = {}
    """Of the playlists, by id."""
    everybody: bool = False
    """Who looks may see what others did."""


def see(
    conn: apsw.Connection, who: str, of: str | None, before: int | None, languages: Sequence[str]
) -> Seen:
    """Read a part of the list, of one person or of all, for who may see it. Raises ``StoreError``."""
    everybody = people.may(people.present(conn, who), Right.PUBLISH)
    found = operations.latest(conn, PAGE + 1, before=before, who=of if everybody else who)
    made = {one.id: text_in(one.label, languages)[0] for one in playlists.all(conn)}
    return Seen(tuple(found[:PAGE]), len(found) > PAGE, people.names(conn), made, everybody)


@QmlElement
class Logbook(QObject):
    """The list of operations, a part at a time."""

    changed = Signal()

    def __init__(self, office: Office, exchange: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._exchange = Place(exchange)
        self.sticks: Callable[[], list[Place]] = places.sticks
        """What is plugged in."""
        self._seen = Seen()
        self._of: str | None = None
        self._said, self._troubled = "", False

    # --- looking

    @Slot()
    def open(self) -> None:
        """The newest, of everybody."""
        self._of = None
        self._tell("")
        self._look(None, self.show)

    def _look(self, before: int | None, then: Callable[[Seen], None]) -> None:
        who, of, languages = self._office.who(), self._of, tuple(self._office.languages())
        self._office.desk.do(lambda conn: see(conn, who, of, before, languages), then, self._fail)

    def show(self, seen: Seen) -> None:
        """This is in it."""
        if self._office.who():
            self._seen = seen
            self.changed.emit()

    @Slot()
    def older(self) -> None:
        """Show what was before that, too."""
        if self._seen.more:
            here = self._seen.done
            self._look(here[-1][0], lambda seen: self.show(seen._replace(done=(*here, *seen.done))))

    @Slot(str)
    def choose(self, person: str) -> None:
        """What one person did; empty: everybody."""
        self._of = person or None
        self._tell("")
        self._look(None, self.show)

    def _fail(self, error: KioskError) -> None:
        self._tell(sentence(error), troubled=True)

    def _tell(self, said: str, *, troubled: bool = False) -> None:
        self._said, self._troubled = said, troubled
        self.changed.emit()

    def example(self, seen: Seen) -> None:
        """Show this, without a file: for pictures of the page."""
        self._tell("")
        self.show(seen)

    # --- saving

    @Slot()
    def save(self) -> None:
        """Write all of it as a table on the stick that is in, or into the folder of the station."""
        who, of, languages = self._office.who(), self._of, tuple(self._office.languages())
        day = f"{self._office.now().astimezone(self._office.zone):%Y-%m-%d}"
        header = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Playlist"))
        stem = self.tr("Logbook %1").replace("%1", day)
        separator = table.separator_of(languages[0])

        def read(conn: apsw.Connection) -> list[tuple[str, ...]]:
            seen = see(conn, who, of, None, languages)
            only = of if seen.everybody else who
            return [(self._minute(one.at), *self._parts(one, seen)) for one in _every(conn, only)]

        def write(rows: list[tuple[str, ...]]) -> str:
            place = places.outward(self.sticks(), self._exchange)
            target = places.free(places.made(place), stem, ".csv")
            table.write_rows(target, header, rows, separator=separator)
            return words.written(target.name, place)

        def so(rows: list[tuple[str, ...]]) -> None:
            self._office.hands.do(lambda: write(rows), self._tell, self._fail)

        self._tell(words.moment())
        self._office.desk.do(read, so, self._fail, real=True)

    def _minute(self, at: str) -> str:
        try:
            return f"{datetime.fromisoformat(at).astimezone(self._office.zone):%Y-%m-%d %H:%M}"
        except (ValueError, OverflowError):
            return at

    # --- what is shown

    def _parts(self, one: Operation, seen: Seen) -> tuple[str, str, str]:
        """Who, what, in which playlist."""
        return self._name(one.who, seen), told.done(one), seen.titles.get(one.scope, "")

    def _name(self, who: str, seen: Seen) -> str:
        return seen.names.get(who) or (self.tr("the machine") if who == MACHINE else self.tr("somebody"))

    def _get_rows(self) -> list[dict[str, Any]]:
        now, language, rows = self._office.now(), self._office.languages()[0], []
        for number, one in self._seen.done:
            who, what, title = self._parts(one, self._seen)
            at = moments.said(one.at, now, self._office.zone, language)
            rows.append(
                {
                    "number": number,
                    "symbol": SYMBOLS.get(one.act, "check"),
                    "title": what,
                    "line": " · ".join(part for part in (at, who, title) if part),
                }
            )
        return rows

    def _get_people(self) -> list[dict[str, Any]]:
        if not self._seen.everybody:
            return []
        named = sorted(self._seen.names.items(), key=lambda one: one[1].casefold())
        every = [("", self.tr("Everybody")), *named]
        return [{"id": ident, "name": name, "chosen": (self._of or "") == ident} for ident, name in every]

    def _get_of(self) -> str:
        if not self._seen.everybody:
            return self._name(self._office.who(), self._seen)
        return self._name(self._of, self._seen) if self._of else self.tr("Everybody")

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._seen, self._of = Seen(), None
        self._tell("")

    rows = Property(list, _get_rows, notify=changed)
    more = Property(bool, lambda self: self._seen.more, notify=changed)
    """There are older ones."""
    people = Property(list, _get_people, notify=changed)
    """Who can be chosen; nobody for who sees their own."""
    of = Property(str, _get_of, notify=changed)
    """Whose are shown."""
    told = Property(str, lambda self: self._said, notify=changed)
    troubled = Property(bool, lambda self: self._troubled, notify=changed)


def _every(conn: apsw.Connection, who: str | None) -> Iterator[Operation]:
    before: int | None = None
    for _ in range(MOST_SAVED // _AT_ONCE):
        found = operations.latest(conn, _AT_ONCE, before=before, who=who)
        yield from (one for _, one in found)
        if len(found) < _AT_ONCE:
            return
        before = found[-1][0]
