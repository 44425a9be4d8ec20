"""A kiosk that somebody tries to get out of: where they stand, and what none of it may bring about.

held = Held(parts)
...                              # whatever somebody tries
assert held.faults() == []
"""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from kiosk import app
from kiosk.model import Kind
from kiosk.staff import operations, people, playlists
from kiosk.staff.people import Person, Role
from kiosk.store import database, listing
from kiosk.ui.stage import examples, staging
from tests import staff_made
from tests.gate_look import heard
from tests.staff_made import ELS
from tests.station import Station, starter

CODES = {"Els": "471293", "Jan": "582047", "Mia": "693815", "Kor": "150482"}
ROLES = {"Els": Role.MANAGER, "Jan": Role.CURATOR, "Mia": Role.VOLUNTEER, "Kor": Role.CARER}
SCHEMES = ("http", "https", "mailto", "file", "ftp", "tel", "about")
POPPED = frozenset({"PopupMenu", "MenuItem", "MenuBar", "Dialog", "ToolTip"})
"""Roles of what would lie over the page."""
_NAMED = (Path(__file__).resolve().parents[2] / "kiosk/qml/Kiosk/StaffPages.qml").read_text(encoding="utf-8")
STAFF_PAGES = frozenset({"staff", *re.findall(r'"(staff-[\w-]+)"', _NAMED)})
PAGES = STAFF_PAGES | frozenset(
    {"attract", "home", "shelf", "live", "search", "topics", "topics-years", "topics-works", "adjust", "help"}
    | {"practice", "captions", "sound", "item", "player", "picture", "story", "contents", "nearby", "take"}
)


def furnish(folder: Path, settings: str = "") -> Station:
    """The collection that ships, with four people of staff and a playlist of theirs on the screens.

    ``settings``: a table of kiosk.toml with a line more.
    """
    shutil.copytree(starter().data, folder / "data")
    station = Station.there(folder)
    file = station.data / "kiosk.toml"
    there, (table, _, _) = file.read_text(encoding="utf-8"), settings.partition("\n")
    in_it = settings and f"{table}\n" in there
    whole = there.replace(f"{table}\n", settings, 1) if in_it else there + settings
    file.write_text(whole, encoding="utf-8")
    with station.store() as conn:
        works = listing.ids_by_rank(conn)[:3]
    with closing(database.open_staff(station.data / "staff.db")) as conn:
        for name, code in CODES.items():
            people.add(conn, ELS, name, ROLES[name], code)
        staff_made.playlist(conn, "Aan zee", works)
    return station


def written(station: Station) -> list[str]:
    """The names of all that staff ever did, and of wrong codes; the newest first."""
    with closing(database.read_staff(station.data / "staff.db")) as conn:
        return [one.name for _, one in operations.latest(conn, 1000)]


def children() -> set[str]:
    """The processes that this one started, as they were called, and those that they started.

    Without those that ended just now, which have no name any more.
    """

    def of(number: str) -> Iterator[str]:
        with suppress(OSError):  # it ended meanwhile
            for tasks in Path(f"/proc/{number}/task").glob("*/children"):
                for child in tasks.read_text().split():
                    yield Path(f"/proc/{child}/cmdline").read_text().replace("\0", " ").strip()
                    yield from of(child)

    return set(of("self")) - {""}


class Links(QObject):
    """Hears of every address that is to be opened outside the program, in place of a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "go")

    @Slot(QUrl)
    def go(self, address: QUrl) -> None:
        self.opened.append(address.toString())

    def close(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


class Held:
    """Watches from when it is made."""

    def __init__(self, parts: app.Parts) -> None:
        self._parts = parts
        self._windows = len(QGuiApplication.topLevelWindows())
        self._place = self._where()
        self._children = children()
        self._links = Links()
        self._ends: list[str] = []
        parts.app.aboutToQuit.connect(self._quits)
        parts.app.lastWindowClosed.connect(self._closes)

    def _quits(self) -> None:
        self._ends.append("the program ends")

    def _closes(self) -> None:
        self._ends.append("its window is closed")

    def _where(self) -> tuple[object, ...]:
        window = self._parts.window
        return window.isVisible(), window.geometry().getRect(), window.visibility(), window.flags()

    def faults(self, *, staff: bool = False) -> list[str]:
        """What is not as it should be; ``staff``: somebody is signed in, as they may be."""
        told = [*self._ends, *(f"{one} is opened" for one in self._links.opened)]
        if len(QGuiApplication.topLevelWindows()) != self._windows:
            told.append(f"there are other windows: {QGuiApplication.topLevelWindows()}")
        if self._where() != self._place:
            told.append(f"the window was {self._place}, is {self._where()}")
        if QGuiApplication.modalWindow() is not None:
            told.append("a dialog waits for an answer")
        if QGuiApplication.inputMethod().isVisible():
            told.append("there is a keyboard that is not ours")
        told += [f"a {role} {name!r}" for role, name in heard(self._parts.window) if role in POPPED]
        told += [f"it started {one}" for one in children() - self._children if " -m kiosk" not in one]
        if self._parts.session.property("page") not in PAGES:
            told.append(f"a page {self._parts.session.property('page')}")
        if not staff and self._parts.backroom.rooms.door.property("open"):
            told.append("somebody is signed in")
        return told

    def close(self) -> None:
        self._links.close()
        self._parts.app.aboutToQuit.disconnect(self._quits)
        self._parts.app.lastWindowClosed.disconnect(self._closes)


class Kiosk:
    """Open, with somebody before it; ``goes`` begins anew at a place."""

    def __init__(self, station: Station, parts: app.Parts) -> None:
        self.station, self.parts = station, parts
        self.door, self.editor = parts.backroom.rooms.door, parts.backroom.rooms.editor
        self.held = Held(parts)
        with closing(database.read_staff(station.data / "staff.db")) as conn:
            self.people = {one.name: one for one in people.all(conn)}
            self.playlist = playlists.all(conn)[0].id
        self.work = examples.first_of(parts.stage, Kind.PICTURE)

    @property
    def entry(self) -> str:
        """The last work of the playlist; another one when that was taken out."""
        with closing(database.read_staff(self.station.data / "staff.db")) as conn:
            return playlists.entries(conn, self.playlist)[-1].id

    @property
    def page(self) -> str:
        return str(self.parts.session.property("page"))

    def goes(self, place: "Place") -> None:
        """As a new visitor, or as Els of staff, to a page."""
        self.parts.session.reset()
        self.parts.session.setProperty("reducedMotion", True)
        if place.inside:
            self.comes_in("Els")
        self.parts.session.start()
        page, subject = place.where(self)
        if page != "home":
            self.parts.session.open(page, subject)
        if place.inside:
            self.parts.backroom.rooms.editor.open(self.playlist)
        self.rests()
        if place.code:
            self.parts.backroom.rooms.door.choose(self.people["Els"].id)
            self.rests()

    def comes_in(self, name: str) -> Person:
        """One of staff is signed in, without the way through the door."""
        person = self.people[name]
        self.parts.backroom.rooms.door.admit(person)
        return person

    def answers(self) -> None:
        """Until whatever was asked of the desk is done and told."""
        staging.wait_for(lambda: self.parts.backroom.desk.idle, "an answer of the desk")

    def rests(self) -> None:
        """Until nothing moves any more."""
        staging.settle(self.parts.stage)


@contextmanager
def opened(station: Station, *, agent: bool = False) -> Iterator[Kiosk]:
    """The program on a station, at rest on its first page."""
    with station.opens(agent=agent) as parts:
        staging.settle(parts.stage)
        kiosk = Kiosk(station, parts)
        try:
            yield kiosk
        finally:
            parts.session.reset()
            kiosk.held.close()


@dataclass(frozen=True)
class Place:
    """Where somebody stands when they try."""

    where: Callable[[Kiosk], tuple[str, str]]
    code: bool = False
    """At the door with a name chosen."""
    inside: bool = False
    """Els is signed in."""


PLACES = {
    "the start": Place(lambda _: ("home", "")),
    "the first page": Place(lambda _: ("attract", "")),
    "the search": Place(lambda _: ("search", "")),
    "a work": Place(lambda kiosk: ("item", kiosk.work)),
    "a picture": Place(lambda kiosk: ("picture", kiosk.work)),
    "the address to take along": Place(lambda kiosk: ("take", kiosk.work)),
    "the help": Place(lambda _: ("help", "")),
    "the wishes": Place(lambda _: ("adjust", "")),
    "the door": Place(lambda _: ("staff", "")),
    "the code": Place(lambda _: ("staff", ""), code=True),
    "the playlists": Place(lambda _: ("staff", ""), inside=True),
    "a playlist": Place(lambda kiosk: ("staff-playlist", kiosk.playlist), inside=True),
    "a work of a playlist": Place(lambda kiosk: ("staff-entry", kiosk.entry), inside=True),
    "its picture": Place(lambda kiosk: ("staff-picture", kiosk.entry), inside=True),
    "a place in it": Place(lambda kiosk: ("staff-place", kiosk.entry), inside=True),
    "a text": Place(lambda kiosk: ("staff-write", f"words {kiosk.entry}"), inside=True),
}
