"""What a file would bring, and taking it over: until somebody says so nothing of it is kept."""

from collections.abc import Callable
from typing import Any

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.model import LanguageMap, text_in
from kiosk.staff import people
from kiosk.staff.interchange import places
from kiosk.staff.interchange.places import Found, Place
from kiosk.staff.interchange.proposal import Proposal, Proposed, propose
from kiosk.staff.people import Right
from kiosk.store import items
from kiosk.store.cards import Card
from kiosk.ui.staff.file_words import words
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Incoming(QObject):
    """One file that was read."""

    changed = Signal()
    opened = Signal()
    """A file was touched: here is what it would bring."""
    begun = Signal(str)
    """It became a playlist; its id."""

    def __init__(
        self, office: Office, sticks: Callable[[], list[Place]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._sticks = sticks
        self._proposal: Proposal | None = None
        self._cards: dict[str, Card] | None = None
        self._said, self._troubled, self._busy = "", False, False
        self._file = ""

    # --- reading

    def read(self, place: Place, file: Found) -> None:
        """Look into a file."""
        who = self._office.who()
        self._proposal, self._cards = None, None
        self._busy, self._file = True, file.name
        self._tell(words.moment())
        self.opened.emit()

        def look() -> Proposal:
            places.still_there(place, self._sticks())
            return places.read(file.path)

        def allowed(_: None) -> None:
            self._office.hands.do(look, lambda proposal: self._take_in(who, proposal), self._fail)

        self._office.desk.do(lambda conn: people.must(conn, who, Right.DRAFT), allowed, self._fail)

    def _take_in(self, who: str, proposal: Proposal) -> None:
        self._busy = False
        if who != self._office.who():
            return  # signed out meanwhile
        self.show(proposal)
        ids = list(dict.fromkeys(one.item for one in proposal.entries))
        self._office.background.ask(
            lambda conn: {card.id: card for card in items.cards(conn, items.here(conn, ids))},
            self.know,
            asker=self,
        )

    def show(self, proposal: Proposal) -> None:
        """This is in it."""
        self._proposal = proposal
        self._tell("")

    def know(self, cards: dict[str, Card]) -> None:
        """These of its works are in the catalogues here."""
        self._cards = cards
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._busy = False
        self._tell(sentence(error), troubled=True)

    def _tell(self, said: str, *, troubled: bool = False) -> None:
        self._said, self._troubled = said, troubled
        self.changed.emit()

    # --- taking over

    @Slot()
    def take(self) -> None:
        """Make it a playlist of our own; one undo of the list of playlists takes it back."""
        proposal, by = self._proposal, self._office.by()
        if proposal is None or self._busy:
            return
        self._busy = True
        self.changed.emit()

        def make(conn: apsw.Connection) -> str:
            people.must(conn, by.person, Right.DRAFT)
            return propose(conn, by, proposal)

        self._office.desk.do(make, lambda made: self._begin(by.person, made), self._fail)

    def _begin(self, who: str, made: str) -> None:
        self._busy = False
        self._proposal = None
        self.changed.emit()
        if who == self._office.who():
            self.begun.emit(made)

    # --- what is shown

    def _get_title(self) -> str:
        if self._proposal is None:
            return self._file
        named = text_in(self._proposal.label, self._office.languages())[0]
        return named or QCoreApplication.translate("Editor", "Without a name")

    def _get_line(self) -> str:
        if self._proposal is None or self._said:
            return self._said
        parts = [words.works(len(self._proposal.entries))]
        if self._cards is not None:
            parts.append(words.missing(sum(one.item not in self._cards for one in self._proposal.entries)))
        return " · ".join(parts)

    def _get_rows(self) -> list[dict[str, Any]]:
        """What could not be taken as it was, then the works in their order."""
        if self._proposal is None:
            return []
        warned = [
            {"symbol": "info", "place": "", "title": words.warning(one), "line": ""}
            for one in self._proposal.warnings
        ]
        return [*warned, *(self._row(at, one) for at, one in enumerate(self._proposal.entries, 1))]

    def _row(self, place: int, one: Proposed) -> dict[str, Any]:
        card = (self._cards or {}).get(one.item)
        catalogued: LanguageMap = card.label if card else {}
        named = (text_in(label, self._office.languages())[0] for label in (one.title, one.called, catalogued))
        missing = self._cards is not None and card is None
        return {
            "symbol": "",
            "place": str(place),
            "title": next(filter(None, named), one.item[:80]),
            "line": QCoreApplication.translate("Editor", "This work is not here now") if missing else "",
        }

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._proposal, self._cards, self._file = None, None, ""
        self._tell("")

    title = Property(str, _get_title, notify=changed)
    told = Property(str, _get_line, notify=changed)
    troubled = Property(bool, lambda self: self._troubled, notify=changed)
    rows = Property(list, _get_rows, notify=changed)
    takes = Property(bool, lambda self: self._proposal is not None and not self._busy, notify=changed)
    """It can be taken over."""
