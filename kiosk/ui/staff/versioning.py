"""The versions of a playlist: who put which on the screens, when, what each changed, and the way back."""

from typing import Any, NamedTuple

import apsw
from msgspec.structs import replace
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.model import text_in
from kiosk.staff import people, playlists, versions
from kiosk.staff.people import Right
from kiosk.staff.playlists import Entry, Playlist
from kiosk.staff.versions import Difference, Version
from kiosk.store import items
from kiosk.store.cards import Card
from kiosk.ui.staff import moments
from kiosk.ui.staff.file_words import words as file_words
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Seen(NamedTuple):
    """What the file said last."""

    playlist: Playlist | None = None
    entries: tuple[Entry, ...] = ()
    versions: tuple[Version, ...] = ()
    """The newest first."""
    names: dict[str, str] = {}


def see(conn: apsw.Connection, playlist: str) -> Seen:
    """Read a playlist and its versions. Raises ``StoreError``."""
    return Seen(
        playlists.get(conn, playlist),
        tuple(playlists.entries(conn, playlist)),
        tuple(versions.all(conn, playlist)),
        people.names(conn),
    )


@QmlElement
class Versioning(QObject):
    """The versions of one playlist, and one of them."""

    changed = Signal()
    kept = Signal()
    """The playlist was made what it was."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._seen = Seen()
        self._playlist = self._said = ""
        self._troubled = False
        self._number = 0
        self._cards: dict[str, Card] = {}

    # --- looking

    @Slot(str)
    def open(self, playlist: str) -> None:
        """The versions of this playlist."""
        if playlist != self._playlist:
            self._playlist, self._seen = playlist, Seen()
        self._tell("")
        self.look()

    @Slot(int)
    def choose(self, number: int) -> None:
        """One of them."""
        self._number = number
        self._tell("")

    @Slot()
    def look(self) -> None:
        """Read anew what is there."""
        playlist = self._playlist
        if playlist:
            self._office.desk.do(lambda conn: see(conn, playlist), self.show, self._fail)

    def show(self, seen: Seen) -> None:
        """This is what the file says."""
        if not self._office.who():
            return
        self._seen = seen
        self._playlist = seen.playlist.id if seen.playlist else self._playlist
        wanted = {entry.item for one in seen.versions for entry in one.entries} - self._cards.keys()
        if wanted:
            self._office.background.ask(
                lambda conn: {card.id: card for card in items.cards(conn, sorted(wanted))},
                self._know,
                asker=self,
            )
        self.changed.emit()

    def _know(self, cards: dict[str, Card]) -> None:
        self._cards |= cards
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._tell(sentence(error), troubled=True)

    def _tell(self, said: str, *, troubled: bool = False) -> None:
        self._said, self._troubled = said, troubled
        self.changed.emit()

    # --- the way back

    @Slot()
    def putBack(self) -> None:
        """Make the playlist what it was in the version that is looked at; nobody but staff sees that yet."""
        by, playlist, number = self._office.by(), self._playlist, self._number

        def act(conn: apsw.Connection) -> Seen:
            people.must(conn, by.person, Right.DRAFT)
            versions.put_back(conn, by, playlist, number)
            return see(conn, playlist)

        self._office.desk.do(act, self._restored, self._fail)

    def _restored(self, seen: Seen) -> None:
        self.show(seen)
        self._tell(self.tr("It is back. Now put it on the screens."))
        self.kept.emit()

    # --- what is shown

    def _of(self, number: int) -> Version | None:
        return next((one for one in self._seen.versions if one.number == number), None)

    def _before(self, version: Version) -> Version:
        """The one before it; an empty one before the first."""
        older = [one for one in self._seen.versions if one.number < version.number]
        return older[0] if older else replace(version, entries=())

    def _get_versions(self) -> list[dict[str, Any]]:
        return [
            {
                "number": one.number,
                "title": self._when(one),
                "line": " · ".join((self._name(one.who), self._sum(one))),
                "shown": at == 0,
            }
            for at, one in enumerate(self._seen.versions)
        ]

    def _when(self, version: Version) -> str:
        return moments.said(version.at, self._office.now(), self._office.zone, self._office.languages()[0])

    def _name(self, who: str) -> str:
        return self._seen.names.get(who) or self.tr("somebody")

    def _sum(self, version: Version) -> str:
        """What was done, counted."""
        if version.number == min(one.number for one in self._seen.versions):
            return file_words.works(len(version.entries))
        done = versions.difference(self._before(version), version)
        parts = (
            (done.added, self.tr("%n added", "", len(done.added))),
            (done.removed, self.tr("%n taken out", "", len(done.removed))),
            (done.moved, self.tr("%n moved", "", len(done.moved))),
            (done.changed, self.tr("%n changed", "", len(done.changed))),
            (done.described, self._described(version)),
        )
        return ", ".join(words for found, words in parts if found)

    def _described(self, version: Version) -> str:
        """What of the playlist itself is another."""
        if version.playlist.rule != self._before(version).playlist.rule:
            return self.tr("another question")
        return self.tr("another name")

    def _get_title(self) -> str:
        version = self._of(self._number)
        return self._when(version) if version else ""

    def _get_line(self) -> str:
        version = self._of(self._number)
        return self._said or (self._name(version.who) if version else "")

    def _get_lines(self) -> list[dict[str, Any]]:
        """What was done, thing by thing: what came, what went, what stands elsewhere, what is otherwise."""
        version = self._of(self._number)
        if version is None:
            return []
        older = self._before(version)
        done = versions.difference(older, version)
        places = {one.id: place for place, one in enumerate(version.entries, 1)}
        known = {one.id: one for one in (*older.entries, *version.entries)}
        rows = self._rows(done, known, places, {one.id: one for one in older.entries})
        if done.described:
            name = text_in(version.playlist.label, self._office.languages())[0]
            rows.append(_row("draw", name, self._described(version)))
        return rows

    def _rows(
        self, done: Difference, known: dict[str, Entry], places: dict[str, int], older: dict[str, Entry]
    ) -> list[dict[str, Any]]:
        def named(ident: str) -> str:
            entry = known[ident]
            card = self._cards.get(entry.item)
            title = text_in({**(card.label if card else {}), **entry.title}, self._office.languages())[0]
            return title or QCoreApplication.translate("Editor", "This work is not here now")

        moved = self.tr("moved to place %1")
        return [
            *(_row("add", named(one), self.tr("added")) for one in done.added),
            *(_row("remove", named(one), self.tr("taken out")) for one in done.removed),
            *(_row("shuffle", named(one), moved.replace("%1", str(places[one]))) for one in done.moved),
            *(_row("draw", named(one), self._changed(older[one], known[one])) for one in done.changed),
        ]

    def _changed(self, older: Entry, entry: Entry) -> str:
        """What of an entry is another: the words, unless it is the picture alone."""
        picture = older.picture != entry.picture
        words = any(getattr(older, one) != getattr(entry, one) for one in ("item", "title", "words"))
        return self.tr("another picture") if picture and not words else self.tr("changed")

    def _get_same(self) -> bool:
        version = self._of(self._number)
        return (
            version is None
            or self._seen.playlist is None
            or versions.is_like(version, self._seen.playlist, self._seen.entries)
        )

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._seen, self._playlist, self._number = Seen(), "", 0
        self._cards.clear()
        self._tell("")

    versions = Property(list, _get_versions, notify=changed)
    title = Property(str, _get_title, notify=changed)
    """When the one was made that is looked at."""
    told = Property(str, _get_line, notify=changed)
    troubled = Property(bool, lambda self: self._troubled, notify=changed)
    lines = Property(list, _get_lines, notify=changed)
    same = Property(bool, _get_same, notify=changed)
    """The playlist is just so now."""


def _row(symbol: str, title: str, line: str) -> dict[str, Any]:
    return {"symbol": symbol, "title": title, "line": line}
