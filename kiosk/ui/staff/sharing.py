"""Playlists that go on a stick or into a folder, and the files there that can come in."""

import logging
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError, StoreError
from kiosk.media.cache import Cache
from kiosk.model import text_in
from kiosk.rights.access import Here
from kiosk.staff import people, playlists
from kiosk.staff.interchange import leaving, package, places, table
from kiosk.staff.interchange.leaving import Leaving
from kiosk.staff.interchange.places import Found, Place
from kiosk.staff.playlists import Entry, Playlist
from kiosk.ui.staff.file_words import words
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence
from kiosk.ui.words import when

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)
MOST_STICKS = 2
PATIENCE_MS = 10_000
"""So long the catalogue may take to tell of the works; one that can't be read never answers."""


class Kept(NamedTuple):
    """Where the files of works are on this station, and what it may do with them."""

    cache: Path
    here: Here
    published: Mapping[str, Path] = {}
    """Other folders of this machine, by what the addresses of their files begin with."""


class Wanted(NamedTuple):
    """A playlist that leaves."""

    playlist: Playlist
    entries: tuple[Entry, ...]


class Around(NamedTuple):
    """Where files can go, and what lies in the place that is chosen."""

    places: tuple[Place, ...] = ()
    chosen: int = 0
    files: tuple[Found, ...] = ()


@QmlElement
class Sharing(QObject):
    """The page on which playlists leave and come in."""

    changed = Signal()
    picked = Signal(Place, Found)
    """Somebody wants to see what is in this file."""

    def __init__(self, office: Office, kept: Kept, exchange: Path, parent: QObject | None = None) -> None:
        """``exchange``: the folder of this station, made when something is written."""
        super().__init__(parent)
        self._office = office
        self._kept = kept
        self._own = Place(exchange)
        self.sticks: Callable[[], list[Place]] = places.sticks
        """What is plugged in."""
        self._around = Around()
        self._playlist = self._title = ""
        self._said, self._troubled, self._busy = "", False, False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    # --- looking around

    @Slot(str)
    def open(self, playlist: str) -> None:
        """Somebody comes to share this playlist; empty to see what could come in."""
        self._playlist, self._title = playlist, ""
        self._tell("")
        if playlist:
            self._office.desk.do(lambda conn: playlists.get(conn, playlist), self._name, self._fail)
        self.look()

    def _name(self, playlist: Playlist) -> None:
        self._title = text_in(playlist.label, self._office.languages())[0]
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """See what is plugged in, and what is on it."""
        present = self._around.places[self._around.chosen] if self._around.places else None
        self._look(present.folder if present else None)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Look into another place."""
        self._tell("")
        if place in range(len(self._around.places)):
            self._look(self._around.places[place].folder)

    def _look(self, folder: Path | None) -> None:
        sticks, own = self.sticks, self._own

        def around() -> Around:
            every = (*sticks()[:MOST_STICKS], own)
            chosen = next((at for at, one in enumerate(every) if one.folder == folder), 0)
            try:
                return Around(every, chosen, tuple(places.files(every[chosen].folder)))
            except StoreError as error:
                log.info("%s", error)
                return Around(every, chosen)

        self._office.hands.do(around, self.show, self._say)

    def show(self, around: Around) -> None:
        """This is around."""
        if self._office.who():
            self._around = around
            self.changed.emit()

    def example(self, title: str, around: Around) -> None:
        """Show this, without a file: for pictures of the pages."""
        self._title = title
        self._tell("")
        self.show(around)

    # --- out

    @Slot()
    def writePlaylist(self) -> None:
        """Write the playlist, with what is known of its works."""

        def write(target: Path, wanted: Wanted, gathered: Leaving) -> None:
            package.write(target, wanted.playlist, wanted.entries, gathered.works, files=gathered.texts.get)

        self._write(".zip", write)

    @Slot()
    def writeTable(self) -> None:
        """Write its texts, for who fills in those that are missing."""
        language = self._office.languages()[0]

        def write(target: Path, wanted: Wanted, gathered: Leaving) -> None:
            separator = table.separator_of(language)
            table.write_csv(target, wanted.entries, gathered.works, language=language, separator=separator)

        self._write(".csv", write)

    def _write(self, ending: str, write: Callable[[Path, Wanted, Leaving], None]) -> None:
        if self._busy or not self._around.places or not self._playlist:
            return
        place, playlist, who = self._around.places[self._around.chosen], self._playlist, self._office.who()
        self._busy = True
        self._tell(words.moment())

        def wanted(conn: apsw.Connection) -> Wanted:
            people.present(conn, who)
            return Wanted(playlists.get(conn, playlist), tuple(playlists.entries(conn, playlist)))

        def known(found: Wanted) -> None:
            self._patience.start()
            kept = self._kept
            self._office.background.ask(
                lambda conn: gathered(conn, found, kept), lambda told: put(found, told), asker=self
            )

        def put(found: Wanted, told: Leaving) -> None:
            self._patience.stop()
            self._office.hands.do(
                lambda: self._put(place, found, ending, lambda target: write(target, found, told)),
                lambda path: self._written(place, path),
                self._fail,
            )

        self._office.desk.do(wanted, known, self._fail, real=True)

    def _put(self, place: Place, wanted: Wanted, ending: str, write: Callable[[Path], None]) -> Path:
        """On a thread of its own."""
        places.still_there(place, self.sticks())
        target = places.free(places.made(place), playlists.called(wanted.playlist.label), ending)
        write(target)
        return target

    def _written(self, place: Place, path: Path) -> None:
        self._busy = False
        self._tell(words.written(path.name, place) if self._office.who() else "")
        self.look()

    def _give_up(self) -> None:
        self._office.background.drop(self)
        self._busy = False
        self._tell(words.silent(), troubled=True)

    def _fail(self, error: KioskError) -> None:
        self._busy = False
        self._say(error)
        self._look(None)  # what is there now?

    def _say(self, error: KioskError) -> None:
        self._tell(sentence(error), troubled=True)

    def _tell(self, said: str, *, troubled: bool = False) -> None:
        self._said, self._troubled = said, troubled
        self.changed.emit()

    # --- in

    @Slot(int)
    def pick(self, number: int) -> None:
        """Look into a file of the list."""
        if number in range(len(self._around.files)):
            self._tell("")
            self.picked.emit(self._around.places[self._around.chosen], self._around.files[number])

    # --- what is shown

    def _get_places(self) -> list[dict[str, Any]]:
        return [
            {
                "title": one.name if one.stick else words.here(),
                "writable": one.writable,
                "chosen": at == self._around.chosen,
            }
            for at, one in enumerate(self._around.places)
        ]

    def _get_files(self) -> list[dict[str, Any]]:
        language, now = self._office.languages()[0], self._office.now()
        return [
            {
                "number": number,
                "title": one.name,
                "line": " · ".join(
                    (words.size(one.size, language), when.day(when.local(one.at), now, language))
                ),
            }
            for number, one in enumerate(self._around.files)
        ]

    def _get_writable(self) -> bool:
        return bool(self._around.places) and self._around.places[self._around.chosen].writable

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left; what is being written is written."""
        self._around, self._playlist, self._title = Around(), "", ""
        self._tell("")

    title = Property(str, lambda self: self._title, notify=changed)
    """The name of the playlist that is shared."""
    places = Property(list, _get_places, notify=changed)
    files = Property(list, _get_files, notify=changed)
    writable = Property(bool, _get_writable, notify=changed)
    """Something can be written in the place that is chosen."""
    told = Property(str, lambda self: self._said, notify=changed)
    troubled = Property(bool, lambda self: self._troubled, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)


def gathered(conn: apsw.Connection, wanted: Wanted, kept: Kept) -> Leaving:
    """What the catalogues here know of its works, and the texts of them that are kept here."""
    ids = [one.item for one in wanted.entries]
    try:
        if kept.cache.is_dir():
            with closing(Cache(kept.cache, read_only=True)) as cache:
                return leaving.gathered(conn, ids, kept.here, cache.path)
    except StoreError as error:
        log.info("%s", error)  # the list of kept files can't be read: texts stay at their addresses
    return leaving.gathered(conn, ids, kept.here, lambda _: None)
