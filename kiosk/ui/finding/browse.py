"""The start page: the shelves that staff made (or the source's own), and the work of the day."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QObject,
    QSize,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from kiosk.model import Collection, ContentNote, text_in
from kiosk.staff.shelves import NOTHING, Shown
from kiosk.staff.wording import seen_instead
from kiosk.store import shelves
from kiosk.store.items import Card
from kiosk.ui.asking.background import Background
from kiosk.ui.finding.home import Found, Leading, look
from kiosk.ui.words import facts, on_air
from kiosk.ui.words.facts import Fact
from kiosk.ui.work.shelf import INVALID, Index, Shelf
from kiosk.ui.work.spots import Spot, spot

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Row:
    """One shelf on the start page."""

    collectionId: str
    title: str
    symbol: str
    count: int
    spoken: str
    picture: QUrl
    work: str = ""
    """The title of the work on the picture."""
    byline: str = ""


SHELF = "shelf"
ROLES = {Qt.ItemDataRole.UserRole + n: name for n, name in enumerate((*Row.__dataclass_fields__, SHELF))}


@QmlElement
class Shelves(QAbstractListModel):
    """The rows of the start page. A Shelf is made when a row is drawn: there may be hundreds."""

    def __init__(self, shelf_of: Callable[[str], Shelf], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._shelf_of = shelf_of

    def take(self, rows: list[Row]) -> None:
        """Show these rows. What stays is not drawn again, and stays where a finger holds it."""
        if rows == self.rows:
            return
        if not self.rows:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        staying = {row.collectionId for row in rows}
        for n in reversed([n for n, row in enumerate(self.rows) if row.collectionId not in staying]):
            self.beginRemoveRows(INVALID, n, n)
            del self.rows[n]
            self.endRemoveRows()
        held = [row.collectionId for row in self.rows]
        known = frozenset(held)
        for n, row in enumerate(rows):
            if row.collectionId not in known:
                self.beginInsertRows(INVALID, n, n)
                self.rows.insert(n, row)
                held.insert(n, row.collectionId)
                self.endInsertRows()
                continue
            at = held.index(row.collectionId, n)  # everything before this place is there already
            if at != n:
                self.beginMoveRows(INVALID, at, at, INVALID, n)
                self.rows.insert(n, self.rows.pop(at))
                held.insert(n, held.pop(at))
                self.endMoveRows()
            if self.rows[n] != row:
                self.rows[n] = row
                self.dataChanged.emit(self.index(n, 0), self.index(n, 0))

    def rowCount(self, parent: Index = INVALID) -> int:
        """How many are on screen."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One field of one row."""
        if not index.isValid() or role not in ROLES:
            return None
        row = self.rows[index.row()]
        return self._shelf_of(row.collectionId) if ROLES[role] == SHELF else getattr(row, ROLES[role])

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields by the names that QML uses."""
        return {role: QByteArray(name.encode()) for role, name in ROLES.items()}


@QmlElement
class Browse(QObject):
    """The start page and the pictures that pass while nobody is there."""

    changed = Signal()
    currentChanged = Signal()

    def __init__(
        self,
        background: Background,
        pictures_folder: Path,
        staff_db: Path,
        languages: Callable[[], Sequence[str]],
        known_icon: Callable[[str], bool],
        now: Callable[[], datetime],
        zone: ZoneInfo,
        networked: Set[str],
        parent: QObject | None = None,
        *,
        warns: Set[ContentNote] = frozenset(),
    ) -> None:
        """``warns``: what a visitor is asked about first."""
        super().__init__(parent)
        self._warns = warns
        self._background = background
        self._pictures = pictures_folder
        self._staff_db = staff_db
        self._languages = languages
        self._known_icon = known_icon
        self._now, self._zone = now, zone
        self._networked = networked
        self._screen = (1920, 1080)
        self._instead: tuple[Shown, datetime] | None = None
        self._unplugged = False
        self._shelves = Shelves(self._shelf, self)
        self._made: dict[str, Shelf] = {}
        self._current = Shelf(background, pictures_folder, languages, self, warns=warns)
        self._current_id = ""
        self._found: Found | None = None
        background.changed.connect(self.refresh)

    @property
    def pictures_folder(self) -> Path:
        """Where the kept pictures are."""
        return self._pictures

    @property
    def collections(self) -> tuple[Collection, ...]:
        """The shelves, in their order."""
        return tuple(collection for collection, *_ in self._found.shelves) if self._found else ()

    @Slot()
    def refresh(self) -> None:
        """Ask the store what there is."""
        folder, staff_db, now, zone = self._pictures, self._staff_db, self._now(), self._zone
        screen, networked, warns = self._screen, self._networked, self._warns
        known = self._found.staff if self._found else ((), NOTHING)
        instead = None
        if self._instead is not None:
            instead, now = self._instead
        self._background.ask(
            lambda c: look(c, folder, staff_db, known, now, zone, screen, networked, warns, instead),
            self._take,
            asker=self,
        )

    def preview(self, shown: Shown | None, at: datetime | None, offline: bool) -> None:
        """Show what staff want to look at, as it would be at a moment; None: what is really there, now.

        ``offline``: as if there were no network.
        """
        self._unplugged = offline
        self._instead = (shown, at) if shown is not None and at is not None else None
        self.refresh()

    @Slot()
    def lookAtClock(self) -> None:
        """See whether something else is planned by now."""
        turn = self._found.turn if self._found else None
        if turn is not None and self._now() >= turn:
            self.refresh()

    def _take(self, found: Found) -> None:
        before = {one.id: one.members for one, *_ in self._found.shelves} if self._found else {}
        self._found = found
        self._background.reword(found.words)
        for collection, *_ in found.shelves:
            # An institution's shelves ask the store for their works; these are told which they hold.
            changed = before.get(collection.id) != collection.members
            if changed and shelves.says_itself(collection):
                if shelf := self._made.get(collection.id):
                    shelf.show_members(collection)
                if collection.id == self._current_id:
                    self._current.show_members(collection)
        self.retell()

    @Slot()
    def retell(self) -> None:
        """Say everything again in the visitor's language."""
        found = self._found
        if found is None:
            return
        languages = self._languages()
        rows = []
        for collection, count, picture, first in found.shelves:
            title, _ = text_in(collection.label, languages)
            if shelf := self._made.get(collection.id):
                shelf.set_title(title)
                shelf.retell()
            symbol = collection.icon if self._known_icon(collection.icon) else facts.SYMBOLS[first.kind]
            works = self.tr("%n works", "", count)
            rows.append(
                Row(
                    collection.id,
                    title,
                    symbol,
                    count,
                    f"{title}. {works}.",
                    picture,
                    text_in(first.label, languages)[0],
                    _byline(first, languages),
                )
            )
        self._shelves.take(rows)
        if rows and self._current_id not in {row.collectionId for row in rows}:
            self.choose(rows[0].collectionId)
        self._name_current()
        self._current.retell()
        self.changed.emit()

    def _shelf(self, ident: str) -> Shelf:
        """The list behind a row, made when it is first drawn."""
        if ident not in self._made:
            shelf = Shelf(self._background, self._pictures, self._languages, self, warns=self._warns)
            collection = self._collection(ident)
            shelf.set_title(text_in(collection.label, self._languages())[0])
            shelf.show_members(collection)
            self._made[ident] = shelf
        return self._made[ident]

    def _name_current(self) -> None:
        for row in self._shelves.rows:
            if row.collectionId == self._current_id:
                self._current.set_title(row.title)

    def _collection(self, ident: str) -> Collection:
        found = self._found.shelves if self._found else ()
        gone = Collection(id=ident, source="", label={})
        return next((collection for collection, *_ in found if collection.id == ident), gone)

    def topic(self, ident: str) -> Collection | None:
        """The shelf of this id, when it is here."""
        return self._collection(ident) if self.holds(ident) else None

    @Slot(str, result=bool)
    def holds(self, collection: str) -> bool:
        """Whether there is such a shelf now."""
        return any(row.collectionId == collection for row in self._shelves.rows)

    @Slot(str)
    def choose(self, collection: str) -> None:
        """Open this shelf beside its name, from its beginning."""
        if collection != self._current_id:
            self._current_id = collection
            self._current.show_members(self._collection(collection))
            self._name_current()
            self.currentChanged.emit()

    @Slot()
    def forget(self) -> None:
        """The visitor left: every shelf stands at its beginning again."""
        for collection, shelf in self._made.items():
            shelf.show_members(self._collection(collection))
        self._current_id = ""
        if self._shelves.rows:
            self.choose(self._shelves.rows[0].collectionId)

    def _get_shelves(self) -> Shelves:
        return self._shelves

    def _get_current(self) -> Shelf:
        return self._current

    def _get_current_id(self) -> str:
        return self._current_id

    def _current_row(self) -> Row | None:
        return next((row for row in self._shelves.rows if row.collectionId == self._current_id), None)

    def _get_current_picture(self) -> QUrl:
        row = self._current_row()
        return QUrl(row.picture) if row else QUrl()

    def _get_current_work(self) -> str:
        row = self._current_row()
        return row.work if row else ""

    def _get_current_byline(self) -> str:
        row = self._current_row()
        return row.byline if row else ""

    def _get_count(self) -> int:
        return len(self._shelves.rows)

    def _get_loaded(self) -> bool:
        return self._found is not None

    def _get_online(self) -> bool:
        return not self._unplugged and (self._found is None or self._found.online)

    def _get_screen_size(self) -> QSize:
        return QSize(*self._screen)

    def _set_screen_size(self, size: QSize) -> None:
        screen = (size.width(), size.height())
        if size.isEmpty() or screen == self._screen:
            return
        self._screen = screen
        self.refresh()  # also of what is not answered yet: that was asked for another size
        self.changed.emit()

    screenSize = Property(QSize, _get_screen_size, _set_screen_size, notify=changed)
    """Of the window, in pixels: large pictures should do it justice."""
    shelves = Property(Shelves, _get_shelves, constant=True)
    current = Property(Shelf, _get_current, constant=True)
    currentId = Property(str, _get_current_id, notify=currentChanged)
    currentPicture = Property(QUrl, _get_current_picture, notify=currentChanged)
    currentWork = Property(str, _get_current_work, notify=currentChanged)
    currentByline = Property(str, _get_current_byline, notify=currentChanged)
    count = Property(int, _get_count, notify=changed)
    loaded = Property(bool, _get_loaded, notify=changed)
    online = Property(bool, _get_online, notify=changed)

    # --- the work of the day ------------------------------------------------------------------------

    def _spot(self) -> Spot | None:
        if self._found is None or self._found.featured is None:
            return None
        return spot(self._found.featured, self._found.featured_picture, self._languages(), 0, 0)

    def _broadcast(self) -> Leading | None:
        return self._found.broadcast if self._found else None

    def _featured(self, name: str) -> str:
        found = self._spot()
        return str(getattr(found, name)) if found else ""

    def _get_featured_id(self) -> str:
        return self._featured("itemId")

    def _get_featured_title(self) -> str:
        return self._featured("title")

    def _get_featured_language(self) -> str:
        return self._featured("language")

    def _get_featured_facts(self) -> str:
        one = self._broadcast()
        if one is None:
            return self._featured("facts")
        now = self._instead[1] if self._instead else self._now()
        return on_air.time_of(one.broadcast, now.astimezone(self._zone), self._languages()[0])

    def _get_featured_symbol(self) -> str:
        return "live_tv" if self._broadcast() else self._featured("symbol")

    def _get_featured_picture(self) -> QUrl:
        return self._found.featured_picture if self._found else QUrl()

    def _get_featured_alt(self) -> str:
        card = self._found.featured if self._found else None
        if self._found is None or card is None:
            return ""
        return text_in(seen_instead(self._found.words.get(card.id)), self._languages())[0]

    def _get_featured_summary(self) -> str:
        return (
            facts.first_sentence(text_in(self._found.featured_summary, self._languages())[0])
            if self._found
            else ""
        )

    def _get_featured_byline(self) -> str:
        card = self._found.featured if self._found else None
        return _byline(card, self._languages()) if card else ""

    def _access(self) -> Fact:
        """How the work of the day suits who hears or sees less; of a broadcast also that it does not."""
        if one := self._broadcast():
            if on_air.stream_of(one.item) is None:
                return Fact("qr_code", on_air.on_a_page())
            return next(iter(on_air.access(one.item)))
        card = self._found.featured if self._found else None
        return next(iter(facts.access_facts(facts.helps_on(card)) if card else ()), Fact("", ""))

    featuredId = Property(str, _get_featured_id, notify=changed)
    featuredTitle = Property(str, _get_featured_title, notify=changed)
    featuredLanguage = Property(str, _get_featured_language, notify=changed)
    """Of its title (BCP 47)."""
    featuredFacts = Property(str, _get_featured_facts, notify=changed)
    featuredSymbol = Property(str, _get_featured_symbol, notify=changed)
    featuredPicture = Property(QUrl, _get_featured_picture, notify=changed)
    featuredAlt = Property(str, _get_featured_alt, notify=changed)
    """What its picture shows, where that is not the work's own; else empty: its title says it."""
    featuredByline = Property(str, _get_featured_byline, notify=changed)
    featuredSummary = Property(str, _get_featured_summary, notify=changed)
    featuredAccess = Property(str, lambda self: self._access().text, notify=changed)
    featuredAccessSymbol = Property(str, lambda self: self._access().symbol, notify=changed)
    featuredLive = Property(bool, lambda self: self._broadcast() is not None, notify=changed)
    """It is a broadcast that staff planned for now."""

    # --- while nobody is there ----------------------------------------------------------------------

    def _get_attract(self) -> list[dict[str, object]]:
        if self._found is None:
            return []
        languages = self._languages()
        shown = []
        for card, picture in self._found.attract:
            words = [text_in(part, languages)[0] for part in (card.label, card.creator, card.date)]
            shown.append({"picture": picture, "caption": " · ".join(w for w in words if w)})
        return shown

    attract = Property(list, _get_attract, notify=changed)


def _byline(card: Card, languages: Sequence[str]) -> str:
    return facts.byline(text_in(card.creator, languages)[0], text_in(card.date, languages)[0])
