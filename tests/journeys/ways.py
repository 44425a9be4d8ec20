"""The ways in which somebody uses the screen: one script of tasks, and whoever carries it out.

``WAYS`` names them all. A way finds what has a name and presses it, notices what comes, and writes. What is
expected is read from the program; how it is reached is the way's own.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk import app
from kiosk.ui.stage import staging
from tests.gate_look import look
from tests.visitor import A_HAND, Visitor, called

PATIENCE = 20.0
"""Seconds. A film has to begin in them, on a machine that does more than this."""


class Way(ABC):
    """Somebody at the screen who has this way only."""

    def __init__(self, parts: app.Parts, pictures: Path) -> None:
        self.parts = parts
        self.visitor = Visitor(parts.window, pictures, patience=PATIENCE)

    @abstractmethod
    def chooses(self, name: str) -> None:
        """Find what has this name, or whose name begins so, and press it."""

    @abstractmethod
    def offers(self, name: str) -> bool:
        """Whether there is something of this name to be pressed now."""

    @abstractmethod
    def learns(self, words: str) -> None:
        """These words reach them, now or soon."""

    def hushes(self, name: str) -> None:
        """Make what is read aloud silent, with the button that has this name."""
        self.chooses(name)

    @abstractmethod
    def writes(self, letters: str) -> None:
        """Letters and spaces, in capitals."""


class Seeing(Way):
    """Who reads the screen."""

    def offers(self, name: str) -> bool:
        staging.settle(self.parts.stage)  # not the shelf of before, which is about to go
        return self.visitor.is_offered(name)

    def learns(self, words: str) -> None:
        self.visitor.sees(words)


class ByTouch(Seeing):
    """A finger, and the keys on the glass."""

    def chooses(self, name: str) -> None:
        self.visitor.taps(name)

    def writes(self, letters: str) -> None:
        for before, letter in pairwise(f" {letters}"):
            # A hand comes from elsewhere first; the same key twice at once is a tremor.
            self.visitor.taps(letter, typing=before not in (" ", letter))


class ByKeyboard(Seeing):
    """Tab, Enter and the letters: no finger ever."""

    def chooses(self, name: str) -> None:
        self.visitor.chooses(name)

    def writes(self, letters: str) -> None:
        self.visitor.types(letters)


class BySwitches(Seeing):
    """Two switches, one that goes on and one that chooses, and a frame that shows what would be chosen."""

    ON, CHOOSE = "Space", "Return"
    MOST = 120
    """Presses that anything on a page may take."""

    def __init__(self, parts: app.Parts, pictures: Path) -> None:
        super().__init__(parts, pictures)
        parts.session.setProperty("switches", 2)  # by who brought them here

    def chooses(self, name: str) -> None:
        wanted = self.visitor.reads(name)
        for _ in range(self.MOST):
            kind, there = self._frame()
            if wanted in there and kind == "thing":
                self.visitor.waits(A_HAND / 1000)
                self.visitor.presses(self.CHOOSE)
                return
            chosen = (wanted in there) == (kind == "group") and kind in ("group", "up")
            self.visitor.presses(self.CHOOSE if chosen else self.ON)
        raise AssertionError(f"{wanted!r} is not reached; in the frame is a {kind} of {there}")

    def writes(self, letters: str) -> None:
        for letter in letters:
            self.chooses(letter)

    def _frame(self) -> tuple[str, list[str]]:
        """What kind of frame it is now, and the names of what stands in it."""
        self.parts.keys.look()
        scanning = self.parts.keys.frame
        box = scanning.property("frame").adjusted(-1, -1, 1, 1)
        seen = look(self.parts.window, px_per_mm=1.0)
        return scanning.property("kind"), [node.name for node in seen.controls if box.contains(node.box)]


class ByEar(Way):
    """A keyboard, and the log of what the voice says: nothing on the screen is looked for."""

    MOST = 150
    """Things on a page."""
    NOT_PRESSED = ("title", "picture", "field")
    """As the guide calls what does nothing."""

    def __init__(self, parts: app.Parts, pictures: Path) -> None:
        super().__init__(parts, pictures)
        self._log: list[str] = []
        """Everything that was said, one after the other."""
        parts.guide.saying.uttered.connect(
            lambda said: self._log.append(" ".join(part.text for part in said))
        )
        parts.guide.start()
        self._hears_more(0)

    def chooses(self, name: str) -> None:
        if not self.offers(name):
            raise AssertionError(f"{name!r} was not said, but:\n" + "\n".join(self._log[-self.MOST :]))
        self.visitor.waits(A_HAND / 1000)
        said = len(self._log)
        self.visitor.presses("Return")
        self._waits_for_words(said)

    def offers(self, name: str) -> bool:
        mute = tuple(QCoreApplication.translate("Guide", each).lower() for each in self.NOT_PRESSED)
        return self._walks(lambda said: called(said, name) and not said.lower().rstrip(".").endswith(mute))

    def learns(self, words: str) -> None:
        heard = words.replace("\u00a0", " ")
        if not self._walks(lambda said: heard in said.replace("\u00a0", " ")):
            raise AssertionError(f"{words!r} was not said, but:\n" + "\n".join(self._log[-self.MOST :]))

    def hushes(self, name: str) -> None:
        """Any key does so: what it leads to is told instead."""
        self.visitor.presses("Down")

    def writes(self, letters: str) -> None:
        self.visitor.types(letters)

    def _walks(self, found: Callable[[str], bool]) -> bool:
        """From thing to thing until one is told that is sought, or all of the page was told."""
        top = QCoreApplication.translate("Guide", "Top of the page.")
        rounds = 0
        for _ in range(self.MOST):
            if self._log and found(self._log[-1].removeprefix(top).strip()):
                return True
            said = len(self._log)
            self.visitor.presses("Down")
            self._hears_more(said)
            rounds += self._log[-1].startswith(top)
            if rounds > 1:
                return False
        return False

    def _waits_for_words(self, said: int) -> None:
        """What was pressed may lead to where one is already: then nothing is said."""
        with suppress(AssertionError):
            self.visitor.notices(lambda: len(self._log) > said, "hear anything", within=2)

    def _hears_more(self, said: int) -> None:
        self.visitor.notices(lambda: len(self._log) > said, "hear anything")


WAYS: dict[str, type[Way]] = {
    "touch": ByTouch,
    "keyboard": ByKeyboard,
    "switches": BySwitches,
    "ear": ByEar,
}
