"""The pictures by which a work of a playlist may be shown: its own, and those of the other works."""

from collections.abc import Iterable, Iterator, Set
from pathlib import Path
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import ContentNote, Item, LanguageMap, Media, MediaKind, text_in
from kiosk.store import items
from kiosk.store.addresses import pictures_in
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.office import Office
from kiosk.ui.words.facts import SYMBOLS, kind_word
from kiosk.ui.work import cautions
from kiosk.ui.work.chosen import small

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_OF_ONE = 200
"""Pictures of one work that are offered; as many are kept."""


class Offered(NamedTuple):
    """A picture that may be chosen."""

    address: str
    """Empty for the one that the work has on its card by itself."""
    item: Item
    seen: LanguageMap
    """What its catalogue says that one sees on it."""
    kept: QUrl
    number: int = 0
    """Which canvas of the work it is; 0 for the picture of its card."""


def offered(
    item: Item, others: Iterable[Item], folder: Path, warns: Set[ContentNote] = frozenset()
) -> list[Offered]:
    """Every picture of a work, its own first, then the one of each of the others. Looks on disk.

    ``warns``: what visitors are asked about before they see it; such a picture hangs with no other work.
    """
    seen = pictures_in(item)
    found = [Offered("", item, seen.get(item.thumbnail, {}), small(folder, item.thumbnail))]
    for number, address in _canvases(item):
        found.append(Offered(address, item, seen[address], small(folder, address), number))
    told = set(seen)
    for one in others:
        address, alt = next(iter(pictures_in(one).items()), ("", {}))
        if address and address not in told and not cautions.veiled(one.kind, one.notes, warns):
            told.add(address)
            found.append(Offered(address, one, alt, small(folder, address)))
    return found


def _canvases(item: Item) -> Iterator[tuple[int, str]]:
    """The address of the picture of each canvas but the one that its card shows."""
    told: set[str] = {item.thumbnail, ""}
    alone = len(item.media) == 1
    for number, media in enumerate(item.media[:MOST_OF_ONE], 1):
        address = media.url if media.kind is MediaKind.IMAGE else media.poster
        on_card = item.thumbnail and ((alone and media.kind is MediaKind.IMAGE) or _made_of(media, item))
        if address not in told and not on_card:
            told.add(address)
            yield number, address


def _made_of(media: Media, item: Item) -> bool:
    """Whether the picture of its card is this one, smaller."""
    return media.service is not None and item.thumbnail.startswith(f"{media.service.id}/")


@QmlElement
class Picturing(QObject):
    """The pictures that one entry may have."""

    changed = Signal()

    def __init__(
        self, office: Office, editor: Editor, warns: Set[ContentNote], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._editor, self._warns = office, editor, warns
        self._entry = ""
        self._offered: tuple[Offered, ...] = ()
        self._looked = False
        office.background.changed.connect(self._look)
        editor.changed.connect(self._follow)

    @Slot(str)
    def open(self, entry: str) -> None:
        """The pictures that this entry may have."""
        self._entry, self._offered, self._looked = entry, (), False
        self.changed.emit()
        self._look()

    def _follow(self) -> None:
        """The playlist was read, or is another."""
        if self._entry and not self._looked:
            self._look()
        self.changed.emit()

    def _look(self) -> None:
        entry = self._editor.entry(self._entry)
        if entry is None or not self._office.who():
            return
        item, works, folder, warns = entry.item, self._editor.works, self._office.pictures, self._warns

        def found(conn: apsw.Connection) -> tuple[Offered, ...]:
            whole = items.get(conn, item)
            others = (items.get(conn, one) for one in works if one != item)
            return tuple(offered(whole, filter(None, others), folder, warns)) if whole else ()

        self._office.background.ask(found, self._offer, asker=self, touched=True)

    def _offer(self, found: tuple[Offered, ...]) -> None:
        if self._office.who():
            self._offered, self._looked = found, True
            self.changed.emit()

    @Slot(str)
    def choose(self, address: str) -> None:
        """Show the entry by this one; empty for its own."""
        self._editor.illustrate(self._entry, address, {one.address for one in self._offered})

    # --- what is shown

    def _get_rows(self) -> list[dict[str, Any]]:
        entry = self._editor.entry(self._entry)
        now = entry.picture if entry else ""
        if now not in {one.address for one in self._offered}:
            now = ""  # it is of no work here, so that visitors see the own one
        return [self._row(one, current=one.address == now) for one in self._offered]

    def _row(self, one: Offered, *, current: bool) -> dict[str, Any]:
        languages = self._office.languages()
        title, seen = text_in(one.item.label, languages)[0], text_in(one.seen, languages)[0]
        if one.number:
            name = self.tr("Picture %1").replace("%1", str(one.number))
        else:
            name = title if one.address else self.tr("Its own picture")
        return {
            "address": one.address,
            "text": name,
            "line": seen or (kind_word(one.item.kind) if one.address and not one.number else title),
            "symbol": SYMBOLS[one.item.kind],
            "picture": one.kept,
            "current": current,
        }

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._entry, self._offered, self._looked = "", (), False
        self.changed.emit()

    rows = Property(list, _get_rows, notify=changed)
    """The one that is shown by itself, those of the work, then those of the other works."""
    none = Property(bool, lambda self: self._looked and len(self._offered) < 2, notify=changed)
    """There is no other to choose."""
