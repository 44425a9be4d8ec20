"""The start page of the simple view: one work of what staff chose, and another when one asks for it."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import apsw
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import Collection, ContentNote, Item, Kind, MediaKind, text_in
from kiosk.staff.wording import worded
from kiosk.store import items, shelves
from kiosk.store.cards import card_of
from kiosk.store.database import snapshot
from kiosk.store.themes import KINDS
from kiosk.ui.asking.background import Background
from kiosk.ui.words import facts, on_air
from kiosk.ui.work.covers import cover_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_ON_SHELF = 60
MOST = 600
"""Works that one comes by before the first comes again."""
TITLE_WORDS, TITLE_LETTERS = 7, 60
"""Of a title; with what the work is that makes at most twelve words."""


@dataclass(frozen=True)
class One:
    """The work on screen."""

    item: Item
    page: str
    """Where it is seen, heard or read."""
    picture: QUrl
    alone: bool
    """There is no other."""


def opening(item: Item, now: datetime) -> str:
    """The page on which a work is at once seen, heard or read; empty when it can't be, now and here."""
    kinds = {media.kind for media in item.media}
    if item.kind in (Kind.FILM, Kind.SOUND):
        plays = kinds & {MediaKind.VIDEO, MediaKind.SOUND}
        return "player" if plays and on_air.lets_in(item, now) else ""
    if item.kind is Kind.PICTURE:
        return "picture" if MediaKind.IMAGE in kinds else ""
    if item.kind is Kind.STORY:
        return "story" if item.renderings or any(media.text for media in item.media) else ""
    return ""


def short(title: str) -> str:
    """As much of a title as is read at a glance."""
    words = title.split()
    cut = " ".join(words[:TITLE_WORDS])
    whole = len(words) <= TITLE_WORDS and len(cut) <= TITLE_LETTERS
    return cut if whole else cut[:TITLE_LETTERS].rstrip(" .,;:") + "…"


def walk(
    connection: apsw.Connection,
    collections: Sequence[Collection],
    warns: Set[ContentNote] = frozenset(),
) -> list[str]:
    """Ids of what can be seen, heard and read on the shelves, one shelf after the other, each work once.

    Nobody chose these: what has any of ``warns`` is left out, and what flashes.
    """
    found: dict[str, None] = {}
    startles = warns | shelves.STAYS_OFF
    for collection in collections:
        ids = shelves.on_shelf(connection, collection, limit=MOST_ON_SHELF)
        shown = (card for card in items.cards(connection, ids) if card.kind in KINDS)
        found.update((card.id, None) for card in shown if startles.isdisjoint(card.notes))
        if len(found) >= MOST:
            break
    return list(found)[:MOST]


def look(
    connection: apsw.Connection,
    folder: Path,
    collections: Sequence[Collection],
    now: datetime,
    at: str,
    step: int,
    warns: Set[ContentNote] = frozenset(),
) -> One | None:
    """The work ``step`` places after ``at``, or the next that opens; from the first where ``at`` is gone."""
    with snapshot(connection):
        ids = walk(connection, collections, warns)
        start = ids.index(at) + step if at in ids else 0
        for ident in [*ids[start:], *ids[:start]]:
            item = items.get(connection, ident)
            if item is not None and (page := opening(item, now)):
                return One(item, page, cover_of(item, folder), len(ids) < 2)
    return None


@QmlElement
class Simple(QObject):
    """One picture, one sentence, two buttons."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        pictures_folder: Path,
        collections: Callable[[], Sequence[Collection]],
        languages: Callable[[], Sequence[str]],
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        warns: Set[ContentNote] = frozenset(),
    ) -> None:
        """``warns``: what a visitor is asked about first."""
        super().__init__(parent)
        self._warns = warns
        self._background = background
        self._pictures = pictures_folder
        self._collections = collections
        self._languages = languages
        self._now = now
        self._one: One | None = None
        self._walked: tuple[Collection, ...] = ()
        self._loaded = False

    @Slot()
    def refresh(self) -> None:
        """The shelves were asked for anew: what is on screen stays while it is there."""
        collections = tuple(self._collections())
        if collections != self._walked:
            self._walked = collections
            self._ask(self._at(), 0)

    @Slot()
    def another(self) -> None:
        """The next one; after the last the first."""
        self._ask(self._at(), 1)

    @Slot()
    def forget(self) -> None:
        """The visitor left: it begins with the first."""
        self._ask("", 0)

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self.changed.emit()

    def _at(self) -> str:
        return self._one.item.id if self._one else ""

    def _ask(self, at: str, step: int) -> None:
        folder, collections, now, warns = self._pictures, self._walked, self._now(), self._warns
        self._background.ask(
            lambda c: look(c, folder, collections, now, at, step, warns),
            self._take,
            asker=self,
            touched=step > 0,
        )

    def _take(self, one: One | None) -> None:
        said = self._background.wording.get(one.item.id) if one else None
        self._one = replace(one, item=worded(one.item, said)) if one else None
        self._loaded = True
        self.changed.emit()

    def _get_title(self) -> str:
        return text_in(self._one.item.label, self._languages())[0] if self._one else ""

    def _get_heading(self) -> str:
        return short(self._get_title())

    def _get_sentence(self) -> str:
        """What it is, in five words at most."""
        if self._one is None:
            return ""
        card = card_of(self._one.item)
        if card.kind is Kind.PICTURE:
            return self.tr("A picture to look at.")
        if card.kind is Kind.STORY:
            return self.tr("A story of %1.").replace(
                "%1", facts.length(max(60.0, 60 * card.words / facts.WORDS_A_MINUTE))
            )
        length = facts.length(card.duration)
        if card.kind is Kind.SOUND:
            return self.tr("A recording of %1.").replace("%1", length) if length else self.tr("A recording.")
        return self.tr("A film of %1.").replace("%1", length) if length else self.tr("A film.")

    def _get_action(self) -> str:
        if self._one is None:
            return ""
        if self._one.item.kind is Kind.SOUND:
            return self.tr("Listen")
        return self.tr("Read") if self._one.item.kind is Kind.STORY else self.tr("Look")

    def _get_symbol(self) -> str:
        return facts.SYMBOLS[self._one.item.kind] if self._one else "image"

    itemId = Property(str, lambda self: self._at(), notify=changed)
    page = Property(str, lambda self: self._one.page if self._one else "", notify=changed)
    """Where the work is seen, heard or read; empty while there is none."""
    title = Property(str, _get_title, notify=changed)
    heading = Property(str, _get_heading, notify=changed)
    """The title, as much as is read at a glance."""
    sentence = Property(str, _get_sentence, notify=changed)
    action = Property(str, _get_action, notify=changed)
    symbol = Property(str, _get_symbol, notify=changed)
    picture = Property(QUrl, lambda self: self._one.picture if self._one else QUrl(), notify=changed)
    alone = Property(bool, lambda self: self._one is not None and self._one.alone, notify=changed)
    loaded = Property(bool, lambda self: self._loaded, notify=changed)
