"""Works that staff take off the screens, at once, and show again."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.model import text_in
from kiosk.staff import hidden_works, operations, people
from kiosk.staff.hidden_works import HIDDEN, HiddenWork
from kiosk.staff.operations import Ahead, Operation
from kiosk.store import items
from kiosk.store.cards import Card
from kiosk.ui.staff import told
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence
from kiosk.ui.words import when
from kiosk.ui.work.covers import picture_url

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class HiddenNow(NamedTuple):
    """What the file said last."""

    works: tuple[HiddenWork, ...] = ()
    names: dict[str, str] = {}
    """Of people, by their ids."""
    ahead: Ahead = Ahead()


def see(conn: apsw.Connection) -> HiddenNow:
    """Read what is not shown. Raises ``StoreError``."""
    return HiddenNow(
        works=tuple(hidden_works.all(conn)),
        names=people.names(conn),
        ahead=operations.ahead(conn, HIDDEN),
    )


@QmlElement
class Hiding(QObject):
    """The works that are not shown, each with who took it away, and what brings it back."""

    changed = Signal()
    failed = Signal(KioskError)
    """Something could not be taken away or brought back."""
    acted = Signal()
    """Something was taken away or brought back, and is written down."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._seen = HiddenNow()
        self._drawn: dict[str, QUrl] = {}
        self._trouble = ""
        office.background.leftOut.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Read anew what is not shown."""
        self._trouble = ""
        self.changed.emit()
        if self._office.who():
            self._office.desk.do(see, self.show, self._fail)

    def show(self, seen: HiddenNow) -> None:
        """This is not shown."""
        if self._office.who() and seen != self._seen:
            self._seen = seen
            self._draw()
            self.changed.emit()

    def _draw(self) -> None:
        folder, wanted = (
            self._office.pictures,
            {one.thumbnail for one in self._seen.works} - self._drawn.keys() - {""},
        )
        if wanted:
            self._office.background.ask(
                lambda _: {one: picture_url(folder, one, "card") for one in wanted}, self._drew, asker=self
            )

    def _drew(self, pictures: dict[str, QUrl]) -> None:
        self._drawn |= pictures
        self.changed.emit()

    # --- what is done

    @Slot(str)
    def hide(self, item: str) -> None:
        """Take a work off every screen of this station, also where somebody looks at it."""
        by = self._office.by()

        def find(conn: apsw.Connection) -> Card | None:
            return next(iter(items.cards(conn, [item])), None)

        def put(card: Card | None) -> None:
            label, thumbnail = (card.label, card.thumbnail) if card else ({}, "")
            self._do(partial(hidden_works.hide, by=by, item=item, label=label, thumbnail=thumbnail))

        # What it is called only tells it apart in the list: it goes also where the catalogue does not answer.
        self._office.background.ask(find, put, touched=True, otherwise=partial(put, None))

    @Slot(str)
    def bring(self, item: str) -> None:
        """Show it again."""
        self._do(partial(hidden_works.show, by=self._office.by(), item=item))

    @Slot()
    def undo(self) -> None:
        """Take back what ``undoes`` names."""
        self._do(partial(hidden_works.undo, by=self._office.by()))

    @Slot()
    def redo(self) -> None:
        """Do again what ``redoes`` names."""
        self._do(partial(hidden_works.redo, by=self._office.by()))

    def _do(self, act: Callable[[apsw.Connection], Operation | None]) -> None:
        self._trouble = ""
        self.changed.emit()

        def whole(conn: apsw.Connection) -> HiddenNow:
            act(conn)
            return see(conn)

        def refused(error: KioskError) -> None:
            self._fail(error)
            self.failed.emit(error)

        def heard(seen: HiddenNow) -> None:
            self._office.background.leave_out()
            self.show(seen)
            self.acted.emit()
            self.changed.emit()

        self._office.desk.do(whole, heard, refused, real=True)

    def _fail(self, error: KioskError) -> None:
        self._trouble = sentence(error)
        self.changed.emit()

    # --- what is shown

    def _get_rows(self) -> list[dict[str, Any]]:
        return [self._row(one) for one in self._seen.works]

    def _row(self, work: HiddenWork) -> dict[str, Any]:
        language = self._office.languages()[0]
        at = datetime.fromisoformat(work.at).astimezone()
        words = QCoreApplication.translate("Hiding", "%1 took it away on %2 at %3")
        name = self._seen.names.get(work.who) or QCoreApplication.translate("Hiding", "Somebody")
        told = words.replace("%2", when.in_full(at.date(), language, "d MMMM"))
        return {
            "item": work.item,
            "title": text_in(work.label, self._office.languages())[0]
            or QCoreApplication.translate("Hiding", "A work without a title"),
            "line": told.replace("%3", when.hour(at, language)).replace("%1", name),
            "picture": self._drawn.get(work.thumbnail, QUrl()),
        }

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._seen, self._trouble = HiddenNow(), ""
        self._drawn.clear()
        self.changed.emit()

    rows = Property(list, _get_rows, notify=changed)
    items = Property(list, lambda self: [one.item for one in self._seen.works], notify=changed)
    """The ids of the works that are not shown."""
    trouble = Property(str, lambda self: self._trouble, notify=changed)
    undoes = Property(str, lambda self: told.what(self._seen.ahead.undoes), notify=changed)
    redoes = Property(str, lambda self: told.what(self._seen.ahead.redoes), notify=changed)
