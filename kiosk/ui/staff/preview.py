"""Looking as a visitor: the pages themselves, with a playlist that is not on the screens yet, at any time.

In whichever language, colours and letters, on a screen of another shape, and as if there were no network.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import apsw
from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff import playlists, shelves
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.staff.versions import Version
from kiosk.ui.session import Session
from kiosk.ui.staff.door import PAGE
from kiosk.ui.staff.moments import moved
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.plan_words import turn_in_words
from kiosk.ui.stay.wishes import Wishes

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LARGE = 2
"""The largest letters."""
WAYS: Mapping[str, Mapping[str, Any]] = {
    "usual": {},
    "simple": {"simple": True, "text_size": LARGE},
    "contrast": {"theme": "yellow", "text_size": 1},
    "nl": {"language": "nl"},
    "fr": {"language": "fr"},
    "de": {"language": "de"},
    "en": {"language": "en"},
}
"""As whom staff look: what such a visitor wishes."""
ASKED = {"language": str, "theme": str, "text_size": int, "simple": bool}
"""The wishes that staff choose themselves, each with what it is."""


class Glass(NamedTuple):
    """A screen that staff look at on this one."""

    width: int = 0
    """In pixels; 0 for the screen that is here."""
    height: int = 0
    px_per_mm: float = 0.0


SCREENS: Mapping[str, Glass] = {
    "": Glass(),
    "upright": Glass(1080, 1920, 2.71),
    "wide": Glass(1920, 1080, 4.03),
    "small": Glass(1280, 800, 3.81),
}
"""The one that is here; 32 inches on a wall, 21.5 on a table, a laptop of 15.6."""

Show = Callable[[shelves.Shown | None, datetime | None, bool], None]
"""Puts something else on the start page, at another time; None: what is there, now."""


def draft(conn: apsw.Connection, playlist: str, at: datetime, zone: ZoneInfo) -> shelves.Shown:
    """What would be on the screens with this playlist as it is now, before all others; with its broadcast at
    the time for which that is planned.

    Raises ``StoreError``.
    """
    shown = shelves.of(conn)
    made = playlists.get(conn, playlist)
    version = Version(
        id="", number=0, at="", who="", playlist=made, entries=tuple(playlists.entries(conn, playlist))
    )
    day = at.astimezone(zone).date().isoformat()
    mine = [one.planned for one in shelves.broadcasts(shown, at, zone) if one.planned.playlist == playlist]
    first = mine or [Planned(id="", playlist=playlist, kind=PlanKind.ONCE, first=day)]
    others = [one for one in shown.plans if one.playlist != playlist and one.kind is not PlanKind.LIVE]
    own = shelves.shelf_id(playlist)
    rules = {shelf: rule for shelf, rule in shown.rules.items() if shelf != own}
    return shelves.Shown(
        {playlist: shelves.shelf(version), **{k: v for k, v in shown.shelves.items() if k != playlist}},
        (*first, *others),
        {**shown.entries, playlist: version.entries},
        {**rules, own: made.rule} if made.rule else rules,
    )


@QmlElement
class Preview(QObject):
    """A look as a visitor, from the first touch to the way back."""

    changed = Signal()

    def __init__(
        self,
        office: Office,
        session: Session,
        show: Show,
        unplug: Callable[[bool], None] = lambda _unplugged: None,
        parent: QObject | None = None,
    ) -> None:
        """``unplug``: from now on it is as if there were no network, or as it is."""
        super().__init__(parent)
        self._office = office
        self._session, self._put, self._unplug = session, show, unplug
        self._before: Wishes | None = None
        self._at: datetime | None = None
        self._own: dict[str, Any] = {}
        self._offline = False
        self._screen = ""
        self._looks_at, self._unplugged = SCREENS[""], False
        session.placeChanged.connect(self._arrive)

    @property
    def moment(self) -> datetime:
        """When one looks."""
        return self._at or self._office.now()

    @Slot(int, int)
    def moveMoment(self, months: int, minutes: int) -> None:
        """Look so many months and minutes later, by the clock on the wall."""
        self._at = moved(self.moment, self._office.zone, months, minutes)
        self.changed.emit()

    # --- as staff choose it themselves

    @Slot(str, "QVariant")
    def choose(self, wish: str, answer: Any) -> None:
        """Of the visitor as whom one will look: one of ``ASKED``."""
        if wish in ASKED:
            self._own[wish] = ASKED[wish](answer)
            self.changed.emit()

    def _get_own(self) -> dict[str, Any]:
        wishes = self._before or self._session.wishes
        return {wish: self._own.get(wish, getattr(wishes, wish)) for wish in ASKED}

    def _set_offline(self, offline: bool) -> None:
        self._offline = offline
        self.changed.emit()

    def _set_screen(self, screen: str) -> None:
        if screen in SCREENS:
            self._screen = screen
            self.changed.emit()

    # --- looking

    @Slot(str, str)
    def begin(self, playlist: str, way: str) -> None:
        """Look at the start page with this playlist on it, as one of ``WAYS``."""
        self._open(playlist, WAYS[way], SCREENS[""], offline=False)

    @Slot(str)
    def beginOwn(self, playlist: str) -> None:
        """The same as staff chose it."""
        self._open(playlist, self._get_own(), SCREENS[self._screen], offline=self._offline)

    def _open(self, playlist: str, wishes: Mapping[str, Any], glass: Glass, *, offline: bool) -> None:
        at, zone = self.moment, self._office.zone
        self._office.desk.do(
            lambda conn: draft(conn, playlist, at, zone),
            lambda shown: self._begin(shown, at, wishes, glass, offline=offline),
        )

    def _begin(
        self, shown: shelves.Shown, at: datetime, wishes: Mapping[str, Any], glass: Glass, *, offline: bool
    ) -> None:
        if not self._office.who() or self._before is not None:
            return  # signed out meanwhile, or touched twice
        self._before = self._session.wishes
        self._looks_at, self._unplugged = glass, offline
        self._unplug(offline)
        self._put(shown, at, offline)
        self._session.wish(**wishes)
        self._session.start()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Back to the pages of staff, as they were."""
        before = self._before
        if before is None:
            return
        self._put_back()
        self._session.wish(**{name: getattr(before, name) for name in Wishes.__dataclass_fields__})
        self.changed.emit()

    def _put_back(self) -> None:
        self._before = None
        self._looks_at, self._unplugged = SCREENS[""], False
        self._unplug(False)
        self._put(None, None, False)

    def _arrive(self) -> None:
        """Whichever way one comes back to the pages of staff, the look is over."""
        if self._session.property("page").startswith(PAGE):
            self.end()

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """The visit is over: nothing of it stays on the start page, and nothing of what was chosen."""
        if self._before is not None:
            self._put_back()
        self._at, self._own, self._offline, self._screen = None, {}, False, ""
        self.changed.emit()

    on = Property(bool, lambda self: self._before is not None, notify=changed)
    momentTold = Property(
        str,
        lambda self: turn_in_words(self.moment, None, self._office.zone, self._office.languages()[0]),
        notify=changed,
    )
    own = Property(dict, _get_own, notify=changed)
    """Which visitor it will be, by the names of ``ASKED``."""
    offline = Property(bool, lambda self: self._offline, _set_offline, notify=changed)
    """It will be as if there were no network."""
    screen = Property(str, lambda self: self._screen, _set_screen, notify=changed)
    """On which of ``SCREENS`` it will be."""
    glass = Property(QSize, lambda self: QSize(self._looks_at.width, self._looks_at.height), notify=changed)
    """Of the screen that one looks at now, in pixels; empty for the one that is here."""
    unplugged = Property(bool, lambda self: self._unplugged, notify=changed)
    """One looks as if there were no network."""
    glassPxPerMm = Property(float, lambda self: self._looks_at.px_per_mm, notify=changed)
