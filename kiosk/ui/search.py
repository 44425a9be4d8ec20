"""The search page: words as they are typed, what they find, and what was perhaps meant."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.store import search
from kiosk.ui.background import Background
from kiosk.ui.shelf import Shelf

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LETTERS = 60
MOST_WORKS = 50
RUB = "\b"
"""The key that takes back the last letter."""


@dataclass(frozen=True)
class Answer:
    """What the words found, and other words when they found nothing."""

    ids: tuple[str, ...]
    suggestions: tuple[str, ...]


@QmlElement
class Search(QObject):
    """Finds while one types. Nothing typed is kept anywhere."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        pictures_folder: Path,
        languages: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._alphabetical = False
        self._words = ""
        self._answer: Answer | None = None
        self._languages = languages
        self._results = Shelf(background, pictures_folder, languages, self)
        background.changed.connect(self._ask_again)

    def _get_words(self) -> str:
        return self._words

    def _set_words(self, words: str) -> None:
        words = words[:MOST_LETTERS]
        if words == self._words:
            return
        self._words = words
        if not words.strip():
            self._background.drop(self)
            self._answer = None
            self._results.show_items([])
            self.changed.emit()
            return
        self.changed.emit()
        self._ask(touched=True)

    @Slot()
    def _ask_again(self) -> None:
        """The agent has written: there may be more works now, or fewer."""
        if self._words.strip():
            self._ask(touched=False)

    def _ask(self, *, touched: bool) -> None:
        words, languages = self._words, self._languages()

        def find(connection: apsw.Connection) -> Answer:
            ids = tuple(card.id for card in search.find(connection, words, limit=MOST_WORKS))
            return Answer(ids, () if ids else tuple(search.suggest(connection, words, languages=languages)))

        self._background.ask(find, self._take, asker=self, touched=touched)

    def _take(self, answer: Answer) -> None:
        if answer == self._answer:
            return  # nothing turns under a finger
        self._answer = answer
        self._results.show_items(answer.ids)
        self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of the keyboard on screen: a letter, or ``RUB``."""
        if key == RUB:
            self.rub()
        else:
            self.type(key)

    @Slot(str)
    def type(self, letters: str) -> None:
        """Letters of a real keyboard."""
        self._set_words(self._words + letters)

    @Slot()
    def rub(self) -> None:
        """Take back the last letter."""
        self._set_words(self._words[:-1])

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self._set_words("")
        self._set_alphabetical(False)

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self._results.retell()

    def _get_results(self) -> Shelf:
        return self._results

    def _get_found(self) -> int:
        return len(self._answer.ids) if self._answer else 0

    def _get_nothing(self) -> bool:
        return self._answer is not None and not self._answer.ids

    def _get_suggestions(self) -> list[str]:
        return list(self._answer.suggestions) if self._answer else []

    def _get_alphabetical(self) -> bool:
        return self._alphabetical

    def _set_alphabetical(self, alphabetical: bool) -> None:
        if alphabetical != self._alphabetical:
            self._alphabetical = alphabetical
            self.changed.emit()

    words = Property(str, _get_words, _set_words, notify=changed)
    results = Property(Shelf, _get_results, constant=True)
    found = Property(int, _get_found, notify=changed)
    nothing = Property(bool, _get_nothing, notify=changed)
    suggestions = Property(list, _get_suggestions, notify=changed)
    alphabetical = Property(bool, _get_alphabetical, _set_alphabetical, notify=changed)
    """Whether the keys lie in the order of the alphabet; many who sit here never typed."""
