"""What is on this device without the network: how full it is, which playlists are here, what is coming."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

import apsw
from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.media import progress
from kiosk.media.progress import Progress
from kiosk.rights.access import Here
from kiosk.staff import pins
from kiosk.staff.operations import Operation
from kiosk.ui.staff import told
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.playlist_rows import name_of
from kiosk.ui.staff.storage import Counted, Listed, Place, Room, Wished, count, room_of, see
from kiosk.ui.staff.trouble_words import sentence

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 5000
LONG_MINUTES = 90
"""From so many on, hours are told."""


@QmlElement
class Device(QObject):
    """The device as staff see it."""

    changed = Signal()
    moved = Signal()
    """What is coming came nearer."""

    def __init__(self, office: Office, place: Place, here: Here, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._place, self._here = place, here
        self._wished = Wished()
        self._counted: dict[str, Counted] = {}
        self._room = Room()
        self._progress: Progress | None = None
        self._told, self._troubled = "", False
        self._second = QTimer(self, interval=LOOK_MS)
        self._second.timeout.connect(self._follow)

    @Slot()
    def begin(self) -> None:
        """Somebody looks at the page."""
        self._told, self._troubled = "", False
        self.look()
        self._follow()
        self._second.start()

    @Slot()
    def end(self) -> None:
        """Nobody does any more."""
        self._second.stop()

    @Slot()
    def look(self) -> None:
        """Read anew what is to be kept, and what is here."""
        if self._office.who():
            self._office.desk.do(see, self._count, self._fail)

    def _count(self, wished: Wished) -> None:
        place, here = self._place, self._here

        def counted(conn: apsw.Connection) -> tuple[Wished, dict[str, Counted], Room]:
            return wished, count(conn, wished, place, here), room_of(place)

        self._office.background.ask(counted, lambda found: self.show(*found), asker=self, touched=True)

    def show(self, wished: Wished, counted: dict[str, Counted], room: Room) -> None:
        """This is here, and so much room is left."""
        if self._office.who():
            self._wished, self._counted, self._room = wished, counted, room
            self.changed.emit()

    def _follow(self) -> None:
        folder = self._place.data
        self._office.background.ask(
            lambda _: progress.read(folder, time.time()), self.follow, asker=(self, "progress")
        )

    def follow(self, found: Progress | None) -> None:
        """So much is still to come."""
        if found == self._progress:
            return
        before = self._coming()
        self._progress = found
        self.moved.emit()
        if self._coming() != before:
            self.changed.emit()

    def _coming(self) -> set[str]:
        """The ids of the playlists of which something is on its way."""
        keys = frozenset(self._progress.keys) if self._progress else frozenset()
        return {ident for ident, counted in self._counted.items() if counted.keys & keys}

    # --- what is done

    @Slot(str)
    def toggle(self, playlist: str) -> None:
        """Keep it, or no longer; one that is planned stays whatever one wants."""
        one = next((one for one in self._wished.playlists if one.playlist.id == playlist), None)
        if one is None:
            return
        if one.planned:
            self._tell(
                QCoreApplication.translate("Device", "It stays here while it is on the screens or planned.")
            )
            return
        by = self._office.by()
        self._do(partial(pins.put, by=by, playlist=playlist, keep=not one.pinned))

    @Slot()
    def undo(self) -> None:
        """Take back what ``undoes`` names."""
        self._do(partial(pins.undo, by=self._office.by()))

    @Slot()
    def redo(self) -> None:
        """Do again what ``redoes`` names."""
        self._do(partial(pins.redo, by=self._office.by()))

    def _do(self, act: Callable[[apsw.Connection], Operation | None]) -> None:
        self._tell("")

        def whole(conn: apsw.Connection) -> Wished:
            act(conn)
            return see(conn)

        self._office.desk.do(whole, self._count, self._fail)

    def _fail(self, error: KioskError) -> None:
        self._tell(sentence(error), troubled=True)

    def _tell(self, said: str, *, troubled: bool = False) -> None:
        self._told, self._troubled = said, troubled
        self.moved.emit()

    # --- what is shown

    def _size(self, size: int) -> str:
        locale = QLocale(self._office.languages()[0])
        return locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def _get_storage(self) -> str:
        room = self._room
        if not room.quota:
            return ""
        words = QCoreApplication.translate(
            "Device", "Venster has %1 here, of at most %2. The disk has %3 free."
        )
        words = words.replace("%1", self._size(room.used)).replace("%2", self._size(room.quota))
        return words.replace("%3", self._size(room.free))

    def _get_rows(self) -> list[dict[str, Any]]:
        return [self._row(one) for one in self._wished.playlists]

    def _row(self, one: Listed) -> dict[str, Any]:
        counted = self._counted.get(one.playlist.id)
        if one.planned:
            why = QCoreApplication.translate("Device", "on the screens or planned")
        elif one.pinned:
            why = QCoreApplication.translate("Device", "you keep it")
        else:
            why = QCoreApplication.translate("Device", "not kept")
        parts, whole, coming = [why], False, one.playlist.id in self._coming()
        if counted is not None:
            parts.append(_words.here(counted.works).replace("%1", str(counted.here)))
            if counted.bytes:
                parts.append(self._size(counted.bytes))
            if counted.never:
                parts.append(_words.never(counted.never))
            if coming:
                parts.append(QCoreApplication.translate("Device", "more is coming"))
            whole = counted.here >= counted.works - counted.never
        return {
            "id": one.playlist.id,
            "title": name_of(one.playlist, self._office.languages()),
            "line": " · ".join(parts),
            "symbol": "check" if whole else "hourglass_empty" if coming else "wifi_off",
            "current": one.planned or one.pinned,
        }

    def _get_coming(self) -> str:
        """What is on its way, and how long that takes; as far as anybody knows."""
        if self._told:
            return self._told
        found = self._progress
        if found is None:
            return ""
        if not found.files:
            return QCoreApplication.translate("Device", "All that should be here is here.")
        files = _words.files(found.files)
        if found.seconds is None:
            unknown = QCoreApplication.translate("Device", "How long that takes, we do not know yet.")
            return f"{files} {unknown}"
        minutes = max(1, round(found.seconds / 60))
        if minutes < LONG_MINUTES:
            return f"{files} {_words.minutes(minutes)}"
        return f"{files} {_words.hours(round(minutes / 60))}"

    def _get_full(self) -> float:
        return min(1.0, self._room.used / self._room.quota) if self._room.quota else 0.0

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()
        self.moved.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._second.stop()
        self._wished, self._counted, self._progress = Wished(), {}, None
        self._told, self._troubled = "", False
        self.changed.emit()
        self.moved.emit()

    rows = Property(list, _get_rows, notify=changed)
    storage = Property(str, _get_storage, notify=changed)
    full = Property(float, _get_full, notify=changed)
    """Of what Venster may take, the part that it takes."""
    coming = Property(str, _get_coming, notify=moved)
    news = Property(bool, lambda self: bool(self._told), notify=moved)
    """``coming`` is what came of what was done last."""
    troubled = Property(bool, lambda self: self._troubled, notify=moved)
    """``coming`` answers what was done."""
    undoes = Property(str, lambda self: told.what(self._wished.ahead.undoes), notify=changed)
    redoes = Property(str, lambda self: told.what(self._wished.ahead.redoes), notify=changed)


class _Words(QObject):
    """Words that change with a number; lupdate sees plurals only in ``tr`` of a class."""

    def here(self, n: int) -> str:
        """So many of ``n`` works are here."""
        return self.tr("%1 of %n works here", "", n)

    def never(self, n: int) -> str:
        """``n`` of them can't be kept."""
        return self.tr("%n can’t be here", "", n)

    def files(self, n: int) -> str:
        """``n`` files are on their way."""
        return self.tr("%n files are still coming.", "", n)

    def minutes(self, n: int) -> str:
        """How long that takes."""
        return self.tr("That takes about %n minutes.", "", n)

    def hours(self, n: int) -> str:
        """How long that takes."""
        return self.tr("That takes about %n hours.", "", n)


_words = _Words()
