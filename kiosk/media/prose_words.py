"""The words of a block on its way: white space as a reader sees it, and what is stressed."""

from collections.abc import Callable

from kiosk.media.prose import MAX_LETTERS, SPACES

MAX_STRESSED = 400
"""Stressed parts of one block."""


class Words:
    """Letters that come between tags, until ``take`` makes a block's text of them."""

    def __init__(self, full: Callable[[], None]) -> None:
        """``full``: no more fit into this block; it is to ``take`` what is here."""
        self._full = full
        self._pieces: list[str] = []
        self._letters = 0
        self._space = False
        """A space is owed before the next word."""
        self._stress_from = -1
        self._stressed: list[tuple[int, int]] = []

    @property
    def begun(self) -> bool:
        """Whether there is a letter."""
        return self._letters > 0

    def read(self, text: str) -> None:
        """Add letters in which all white space is one space."""
        inner = SPACES.sub(" ", text)
        if inner.startswith(" "):
            self._space = self._space or self.begun
            inner = inner[1:]
        if not inner:
            return
        ends = inner.endswith(" ")
        inner = inner[:-1] if ends else inner
        if self._space and self.begun and not self._pieces[-1].endswith("\n"):
            inner = f" {inner}"
        self.verbatim(inner)
        self._space = ends

    def verbatim(self, text: str) -> None:
        """Add letters in which white space is what it is; where they are too many, over several blocks."""
        while self._letters + len(text) > MAX_LETTERS:
            room = MAX_LETTERS - self._letters
            cut = text.rfind(" ", 0, room)
            cut = cut if cut > 0 else room
            self.put(text[:cut])
            self._full()
            text = text[cut:].lstrip()
        self.put(text)

    def put(self, text: str) -> None:
        """Add a sign of ours as it is."""
        if text:
            self._pieces.append(text)
            self._letters += len(text)

    def close_up(self, text: str) -> None:
        """Add a sign of ours without the space that is owed."""
        self._space = False
        self.put(text)

    def space_then(self, text: str) -> None:
        """Add a sign of ours after the space that is owed."""
        self.put((" " if self._space and self.begun else "") + text)
        self._space = False

    def stress(self) -> None:
        """What comes is stressed."""
        self._stress_from = self._letters + (1 if self._space and self.begun else 0)

    def unstress(self) -> None:
        """And no more."""
        if 0 <= self._stress_from < self._letters and len(self._stressed) < MAX_STRESSED:
            self._stressed.append((self._stress_from, self._letters - self._stress_from))
        self._stress_from = -1

    def take(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        """The text of a block, and start and length of what is stressed in it. What is stressed goes on."""
        if self._stress_from >= 0:
            self.unstress()
            self._stress_from = 0
        taken = _trimmed("".join(self._pieces), self._stressed)
        self._pieces, self._letters, self._stressed, self._space = [], 0, [], False
        return taken


def _trimmed(text: str, stressed: list[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Without white space around it, and without what is stressed beyond its ends."""
    lead = len(text) - len(text.lstrip(" \n"))
    text = text.strip(" \n")
    kept = []
    for start, length in stressed:
        begin, end = max(0, start - lead), min(len(text), start - lead + length)
        if end > begin:
            kept.append((begin, end - begin))
    return text, tuple(kept)
