"""Looking as a visitor: the pages themselves, with a playlist that is not on the screens yet, at any time."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff import playlists, shelves
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.staff.versions import Version
from kiosk.ui.session import Session
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

Show = Callable[[shelves.Shown | None, datetime | None], None]
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
    return shelves.Shown(
        {playlist: shelves.shelf(version), **{k: v for k, v in shown.shelves.items() if k != playlist}},
        (*first, *others),
        {**shown.entries, playlist: version.entries},
    )


@QmlElement
class Preview(QObject):
    """A look as a visitor, from the first touch to the way back."""

    changed = Signal()

    def __init__(self, office: Office, session: Session, show: Show, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._session, self._put = session, show
        self._before: Wishes | None = None
        self._at: datetime | None = None

    @property
    def moment(self) -> datetime:
        """When one looks."""
        return self._at or self._office.now()

    @Slot(int)
    def moveMoment(self, minutes: int) -> None:
        """Look so many minutes later, by the clock on the wall."""
        wall = self.moment.astimezone(self._office.zone) + timedelta(minutes=minutes)
        self._at = wall.astimezone(UTC)
        self.changed.emit()

    @Slot(str, str)
    def begin(self, playlist: str, way: str) -> None:
        """Look at the start page with this playlist on it, as one of ``WAYS``."""
        at, zone = self.moment, self._office.zone
        self._office.desk.do(
            lambda conn: draft(conn, playlist, at, zone), lambda shown: self._begin(shown, at, way)
        )

    def _begin(self, shown: shelves.Shown, at: datetime, way: str) -> None:
        self._before = self._session.wishes
        self._put(shown, at)
        self._session.wish(**WAYS[way])
        self._session.start()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Back to the pages of staff, as they were."""
        before, self._before = self._before, None
        if before is None:
            return
        self._put(None, None)
        self._session.wish(**{name: getattr(before, name) for name in Wishes.__dataclass_fields__})
        self.changed.emit()

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """The visit is over: nothing of it stays on the start page."""
        if self._before is not None:
            self._put(None, None)
        self._before, self._at = None, None
        self.changed.emit()

    on = Property(bool, lambda self: self._before is not None, notify=changed)
    momentTold = Property(
        str,
        lambda self: turn_in_words(self.moment, None, self._office.zone, self._office.languages()[0]),
        notify=changed,
    )
