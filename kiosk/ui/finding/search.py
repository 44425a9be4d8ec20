"""The search page: words as they are typed, what they find, and what was perhaps meant.

What is found may be narrowed: to works with captions, described aloud, in sign language, to those that are
here without the network, and to those of one topic. Narrowing without words lists all that is left.
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import Collection, ContentNote, text_in
from kiosk.store import kept, search, shelves, spelling
from kiosk.ui.asking.background import Background
from kiosk.ui.work.shelf import Shelf

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LETTERS = 60
MOST_WORKS = 50
RUB = "\b"
"""The key that takes back the last letter."""


OFFLINE = "offline"
"""Narrows to what is here without the network."""
NARROWINGS = (*search.HELPS, OFFLINE)
"""In the order of their switches."""
STALE_SECONDS = 60.0
"""What is here is looked up again after so long: a file may have come."""


@dataclass(frozen=True)
class Answer:
    """What the words found, and other words when they found nothing."""

    ids: tuple[str, ...]
    suggestions: tuple[str, ...]
    wider: int = 0
    """How many the words alone find, when nothing is left of them."""


@dataclass(frozen=True)
class Here:
    """Which works are here without the network, and when that was looked up."""

    numbers: frozenset[int] = frozenset()
    at: float = -STALE_SECONDS


@dataclass(frozen=True)
class Wanted:
    """What is asked of the store."""

    words: str = ""
    narrowed: frozenset[str] = frozenset()
    topic: Collection | None = None

    @property
    def empty(self) -> bool:
        """Nothing is asked."""
        return not self.words.strip() and not self.narrow

    @property
    def narrow(self) -> bool:
        """Not all works count."""
        return bool(self.narrowed) or self.topic is not None


def answer(connection: apsw.Connection, wanted: Wanted, here: Here, languages: Sequence[str]) -> Answer:
    """What the store finds. Raises StoreError."""
    numbers = here.numbers if OFFLINE in wanted.narrowed else None
    if wanted.topic is not None:
        on_it = kept.numbers_of(connection, shelves.on_shelf(connection, wanted.topic))
        numbers = on_it if numbers is None else numbers & on_it
    only = search.Only(wanted.narrowed - {OFFLINE}, numbers)

    def found(only: search.Only) -> tuple[str, ...]:
        cards = search.find(connection, wanted.words, limit=MOST_WORKS, only=only)
        return tuple(card.id for card in cards)

    if ids := found(only):
        return Answer(ids, ())
    if wider := len(found(search.EVERYTHING)):
        return Answer((), (), wider)
    return Answer((), tuple(spelling.suggest(connection, wanted.words, languages=languages)))


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
        *,
        works_here: Callable[[apsw.Connection], frozenset[int]] | None = None,
        topic_of: Callable[[str], Collection | None] = lambda _id: None,
        clock: Callable[[], float] = monotonic,
        warns: Set[ContentNote] = frozenset(),
    ) -> None:
        """``works_here`` looks up what is here without the network; None where all of it always is.

        ``topic_of``: the shelf of this id; ``warns``: what a visitor is asked about before they meet it.
        """
        super().__init__(parent)
        self._background = background
        self._works_here = works_here
        self._topic_of = topic_of
        self._here = Here()
        self._narrowed: frozenset[str] = frozenset()
        self._topic: Collection | None = None
        self._offered: tuple[str, ...] = ()
        self._offers = object()  # who asks for them: another asker than that of the words
        self._clock = clock
        self._alphabetical = False
        self._words = ""
        self._answer: Answer | None = None
        self._languages = languages
        self._results = Shelf(background, pictures_folder, languages, self, warns=warns)
        background.changed.connect(self._ask_again)

    def _get_words(self) -> str:
        return self._words

    def _set_words(self, words: str) -> None:
        words = words[:MOST_LETTERS]
        if words != self._words:
            self._words = words
            self._wants_other()

    def _wants_other(self) -> None:
        """Something else is asked than was answered."""
        if self._wanted().empty:
            self._background.drop(self)
            self._answer = None
            self._results.show_items([])
            self.changed.emit()
            return
        self.changed.emit()
        self._ask(touched=True)

    def _wanted(self) -> Wanted:
        return Wanted(self._words, self._narrowed, self._topic)

    @Slot()
    def _ask_again(self) -> None:
        """The agent has written: there may be more works now, or fewer."""
        self.offer()
        if not self._wanted().empty:
            self._ask(touched=False)

    def _ask(self, *, touched: bool) -> None:
        wanted, languages, here = self._wanted(), self._languages(), self._here
        look = self._looking_up()

        def find(connection: apsw.Connection) -> tuple[Answer, Here]:
            known = look(connection) if OFFLINE in wanted.narrowed else here
            return answer(connection, wanted, known, languages), known

        self._background.ask(find, self._take, asker=self, touched=touched)

    def _looking_up(self) -> Callable[[apsw.Connection], Here]:
        """Gives what is here without the network, looked up again when that was long ago."""
        here, now, works_here = self._here, self._clock(), self._works_here

        def look(connection: apsw.Connection) -> Here:
            stale = works_here is not None and now - here.at >= STALE_SECONDS
            return Here(works_here(connection), now) if works_here and stale else here

        return look

    def _take(self, told: tuple[Answer, Here]) -> None:
        found, self._here = told
        if found == self._answer:
            return  # nothing turns under a finger
        self._answer = found
        self._results.show_items(found.ids)
        self.changed.emit()

    # --- narrowing ------------------------------------------------------------------------------

    @Slot()
    def offer(self) -> None:
        """Look what there is to narrow by: a switch that leaves nothing is none."""
        look_up = self._looking_up()

        def look(connection: apsw.Connection) -> tuple[tuple[str, ...], Here]:
            offers, here = search.offers(connection), look_up(connection)
            there = offers | ({OFFLINE} if here.numbers else set())
            return tuple(one for one in NARROWINGS if one in there), here

        self._background.ask(look, self._take_offered, asker=self._offers)

    def _take_offered(self, told: tuple[tuple[str, ...], Here]) -> None:
        offered, self._here = told
        if offered != self._offered:
            self._offered = offered
            self.changed.emit()

    @Slot(str)
    def narrow(self, by: str) -> None:
        """Only works with this from now on, or with and without it again."""
        if by in NARROWINGS:
            self._narrowed = self._narrowed ^ {by}
            self._wants_other()

    @Slot(str)
    def stayWithin(self, topic: str) -> None:
        """Only works of this topic (the id of a shelf); of every topic again when it is empty."""
        self._topic = self._topic_of(topic) if topic else None
        self._wants_other()

    @Slot()
    def widen(self) -> None:
        """All works count again; the words stay."""
        self._narrowed, self._topic = frozenset(), None
        self._wants_other()

    # --- typing ---------------------------------------------------------------------------------

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
        self._words, self._narrowed, self._topic = "", frozenset(), None
        self._wants_other()
        self._set_alphabetical(False)

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self._results.retell()
        self.changed.emit()

    def _get_results(self) -> Shelf:
        return self._results

    def _get_found(self) -> int:
        return len(self._answer.ids) if self._answer else 0

    def _get_wider(self) -> int:
        return self._answer.wider if self._answer else 0

    def _get_topic(self) -> str:
        return text_in(self._topic.label, self._languages())[0] if self._topic else ""

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
    ids = Property(list, lambda self: list(self._answer.ids) if self._answer else [], notify=changed)
    """Of the works that are found."""
    nothing = Property(bool, _get_nothing, notify=changed)
    offered = Property(list, lambda self: list(self._offered), notify=changed)
    """By what the works here may be narrowed, of ``NARROWINGS``."""
    narrowed = Property(list, lambda self: sorted(self._narrowed), notify=changed)
    narrows = Property(bool, lambda self: self._wanted().narrow, notify=changed)
    topic = Property(str, _get_topic, notify=changed)
    """The name of the topic that one stays within; empty for all."""
    wider = Property(int, _get_wider, notify=changed)
    """How many there would be without narrowing, when there are none."""
    suggestions = Property(list, _get_suggestions, notify=changed)
    alphabetical = Property(bool, _get_alphabetical, _set_alphabetical, notify=changed)
    """Whether the keys lie in the order of the alphabet; many who sit here never typed."""
