"""See it, attend it, borrow it: what has to do with a work and can be gone to or borrowed near here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import text_in
from kiosk.store import items, related
from kiosk.store.related import Near, Related
from kiosk.ui.asking.background import Background
from kiosk.ui.words import facts, when

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 12
"""Events, and titles, on the page that tells all."""


@dataclass(frozen=True)
class Found:
    """What the store says of one work."""

    events: tuple[Related, ...] = ()
    books: tuple[Related, ...] = ()


@QmlElement
class Nearby(QObject):
    """Events and titles beside the work that is open; empty where none is, or staff filled in no place."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        languages: Callable[[], Sequence[str]],
        now: Callable[[], datetime],
        near: Near | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._languages = languages
        self._now = now
        self._near = near
        self._id = ""
        self._found = Found()
        background.changed.connect(self.refresh)

    @Slot(str)
    def show(self, item_id: str) -> None:
        """Look for what belongs to this work."""
        if item_id == self._id:
            return
        self._id = item_id
        self._background.drop(self)
        self._take(Found())
        self._ask(touched=True)

    @Slot()
    def refresh(self) -> None:
        """Ask the store again."""
        self._ask(touched=False)

    def _ask(self, *, touched: bool) -> None:
        wanted, now, near = self._id, self._now(), self._near
        if wanted:
            self._background.ask(
                lambda c: _load(c, wanted, now, near), self._take, asker=self, touched=touched
            )

    def _take(self, found: Found) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self.changed.emit()

    def _get_rows(self) -> list[dict[str, Any]]:
        """In turn an event and a title, so that the first two are one of each."""
        events, books = list(self._found.events), list(self._found.books)
        rows = []
        while events or books:
            rows += [self._row(part.pop(0)) for part in (events, books) if part]
        return rows

    def _row(self, one: Related) -> dict[str, Any]:
        languages = tuple(self._languages())
        now, language = self._now(), languages[0]
        title, tag = text_in(one.item.label, languages)
        if one.occurrence is not None:
            line = when.occurrence(one.occurrence, one.km, now, language, languages)
        elif one.holding is not None:
            line = when.holding(one.holding, one.km, now, language, languages)
        else:
            line = text_in(one.item.provider, languages)[0]
        why = reason(one.reason, languages)
        return {
            "itemId": one.item.id,
            "symbol": facts.SYMBOLS[one.item.kind],
            "title": title,
            "language": tag,
            "line": line,
            "reason": why,
            "spoken": facts.spoken(title, [facts.kind_word(one.item.kind), line, why], 0, 0),
        }

    def _get_count(self) -> int:
        return len(self._found.events) + len(self._found.books)

    rows = Property(list, _get_rows, notify=changed)
    count = Property(int, _get_count, notify=changed)


def reason(why: related.Reason, languages: Sequence[str]) -> str:
    """Why it is told: "over Jacques Brel"."""
    name = facts.person(text_in(why.label, languages)[0].split("\n")[0])
    words = {
        "by": QCoreApplication.translate("Nearby", "by %1"),
        "about": QCoreApplication.translate("Nearby", "about %1"),
        "same": QCoreApplication.translate("Nearby", "this very work"),
    }
    return words[why.how].replace("%1", name)


def _load(connection: apsw.Connection, item_id: str, now: datetime, near: Near | None) -> Found:
    item = items.get(connection, item_id)
    if item is None:
        return Found()
    return Found(
        tuple(related.events(connection, item, now=now, near=near, limit=MOST)),
        tuple(related.books(connection, item, near=near, limit=MOST)),
    )
