"""The list of works on screen: one shelf model, used by home, shelf, item and search pages alike."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

import apsw
from PySide6.QtCore import (
    SIGNAL,
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from kiosk.model import Collection, ContentNote, text_in
from kiosk.staff.wording import seen_instead, worded_card
from kiosk.store import agenda, database, items, shelves, versions
from kiosk.store.items import Card
from kiosk.ui.asking.background import Background
from kiosk.ui.words.when import local_now
from kiosk.ui.work.chosen import on_card
from kiosk.ui.work.spots import Spot, spot

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
INVALID = QModelIndex()


ROLES = {Qt.ItemDataRole.UserRole + n: name for n, name in enumerate(Spot.__dataclass_fields__)}


@dataclass(frozen=True)
class Window:
    """The part of a list that is on screen: whole cards only, never half a one."""

    count: int
    first: int
    cards: tuple[tuple[Card, QUrl], ...]
    times: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """When events begin and end the next time, in seconds since 1970, by id."""


@QmlElement
class Shelf(QAbstractListModel):
    """A page of cards from a longer list. QML says how many fit; the rest comes with ``turn``."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        pictures_folder: Path,
        languages: Callable[[], Sequence[str]],
        parent: QObject | None = None,
        *,
        warns: Set[ContentNote] = frozenset(),
    ) -> None:
        """``warns``: what a visitor is asked about before they meet it."""
        super().__init__(parent)
        self._warns = warns
        self._background = background
        self._pictures = pictures_folder
        self._languages = languages
        self._count_of: Callable[[apsw.Connection], int] | None = None
        self._ids_of: Callable[[apsw.Connection, int, int], list[str]] | None = None
        self._window = Window(0, 0, ())
        self._spots: list[Spot] = []
        self._page_size = 1
        self._first = 0
        self._title = ""
        self._loaded = False
        self._stale = False
        background.changed.connect(self._stored)

    # --- what it holds --------------------------------------------------------------------------

    def show(
        self,
        count_of: Callable[[apsw.Connection], int],
        ids_of: Callable[[apsw.Connection, int, int], list[str]],
        *,
        first: int = 0,
    ) -> None:
        """Hold another list: how many there are, and the ids from an offset."""
        self._count_of, self._ids_of = count_of, ids_of
        self._first = first
        self._loaded = False
        self.refresh()

    def show_members(self, collection: Collection) -> None:
        """Hold the works of a shelf: as it says itself, or as the institution groups them in the store."""
        self.show(
            lambda c: shelves.count_on(c, collection),
            lambda c, offset, limit: shelves.on_shelf(c, collection, offset=offset, limit=limit),
        )

    def show_items(self, ids: Sequence[str]) -> None:
        """Hold these works; one that is withdrawn meanwhile takes no place on a page."""
        held = tuple(ids)
        self.show(
            lambda c: len(items.here(c, held)),
            lambda c, offset, limit: items.here(c, held)[offset : offset + limit],
        )

    def clear(self) -> None:
        """Hold nothing, from now on."""
        self._background.drop(self)
        self._count_of = self._ids_of = None
        self._first = 0
        self._take(Window(0, 0, ()))

    @Slot()
    def _stored(self) -> None:
        """The agent has written. A list that nobody looks at asks when somebody does, not each second."""
        if self.receivers(SIGNAL("modelReset()")) or self.receivers(SIGNAL("changed()")):
            self._ask(touched=False)
        else:
            self._stale = True

    @Slot()
    def refresh(self) -> None:
        """Ask the store again, for the same place."""
        self._ask(touched=True)

    def _ask(self, *, touched: bool) -> None:
        self._stale = False
        if self._count_of is None or self._ids_of is None:
            return
        first, size, folder = self._first, self._page_size, self._pictures
        count_of, ids_of, wording = self._count_of, self._ids_of, self._background.wording

        def load(connection: apsw.Connection) -> Window:
            with database.snapshot(connection):  # a page that the count promises has its cards
                count = count_of(connection)
                start = min(first, max(0, (count - 1) // size * size))
                cards = items.cards(connection, ids_of(connection, start, size))
                cards = versions.with_helps(connection, cards)
                times = agenda.next_times(connection, [card.id for card in cards], local_now())
            shown = tuple((card, on_card(card, wording.get(card.id), folder)) for card in cards)
            return Window(count, start, shown, times)

        self._background.ask(load, self._take, asker=self, touched=touched)

    def _take(self, window: Window) -> None:
        self._loaded = True
        self._window = window
        self._first = window.first
        self.retell()

    @Slot()
    def retell(self) -> None:
        """Say the same works again, in the visitor's present language."""
        languages, wording = self._languages(), self._background.wording
        spots = [
            spot(
                worded_card(card, wording.get(card.id)),
                picture,
                languages,
                self._window.first + n + 1,
                self._window.count,
                self._window.times.get(card.id),
                self._warns,
                text_in(seen_instead(wording.get(card.id)), languages)[0],
            )
            for n, (card, picture) in enumerate(self._window.cards)
        ]
        if [s.itemId for s in spots] == [s.itemId for s in self._spots]:
            for row, (old, new) in enumerate(zip(self._spots, spots, strict=True)):
                if old != new:
                    self._spots[row] = new
                    index = self.index(row, 0)
                    self.dataChanged.emit(index, index)
        else:
            self.beginResetModel()
            self._spots = spots
            self.endResetModel()
        self.changed.emit()

    # --- turning pages ----------------------------------------------------------------------------

    @Slot(int)
    def turn(self, direction: int) -> None:
        """One page on (1) or back (-1)."""
        first = self._first + direction * self._page_size
        if 0 <= first < max(1, self._window.count):
            self._first = first
            self.refresh()

    def _get_page_size(self) -> int:
        return self._page_size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._page_size:
            self._page_size = size
            self._first = self._first // size * size
            self.refresh()
            self.changed.emit()

    def _get_count(self) -> int:
        return self._window.count

    def _get_first(self) -> int:
        return self._window.first

    def _get_has_before(self) -> bool:
        return self._window.first > 0

    def _get_has_more(self) -> bool:
        return self._window.first + len(self._window.cards) < self._window.count

    def _get_place(self) -> str:
        if not self._window.cards:
            return ""
        last = self._window.first + len(self._window.cards)
        if last - self._window.first == self._window.count:
            return ""
        #: Which works of a shelf are on screen: "1-4 of 22".
        words = self.tr("%1–%2 of %3")
        return (
            words.replace("%1", str(self._window.first + 1))
            .replace("%2", str(last))
            .replace("%3", str(self._window.count))
        )

    def _get_lead(self) -> dict[str, str]:
        first = self._spots[0] if self._spots else None
        return {"itemId": first.itemId, "title": first.title} if first is not None else {}

    def _get_title(self) -> str:
        return self._title

    def set_title(self, title: str) -> None:
        """The name of the shelf, in the visitor's language."""
        if title != self._title:
            self._title = title
            self.changed.emit()

    def _get_loaded(self) -> bool:
        return self._loaded

    pageSize = Property(int, _get_page_size, _set_page_size, notify=changed)
    count = Property(int, _get_count, notify=changed)
    first = Property(int, _get_first, notify=changed)
    hasBefore = Property(bool, _get_has_before, notify=changed)
    hasMore = Property(bool, _get_has_more, notify=changed)
    place = Property(str, _get_place, notify=changed)
    lead = Property(dict, _get_lead, notify=changed)
    """The first work on screen: its ``itemId`` and ``title``; empty when there is none."""
    title = Property(str, _get_title, notify=changed)
    loaded = Property(bool, _get_loaded, notify=changed)

    # --- QAbstractListModel -------------------------------------------------------------------------

    def rowCount(self, parent: Index = INVALID) -> int:
        """How many are on screen."""
        if self._stale:
            self.refresh()
        return 0 if parent.isValid() else len(self._spots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One field of one row."""
        if not index.isValid() or role not in ROLES:
            return None
        return getattr(self._spots[index.row()], ROLES[role])

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields by the names that QML uses."""
        return {role: QByteArray(name.encode()) for role, name in ROLES.items()}
