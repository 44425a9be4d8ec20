"""Keys that a hand meant: no repeats of one that is held, and no bounces (EN 301 549, 5.7 and 5.8)."""

from PySide6.QtCore import Qt

from kiosk.ui.input.profiles import Profile

Key = Qt.Key

LOUDNESS = frozenset({Key.Key_VolumeUp, Key.Key_VolumeDown})
LOUDNESS_MS = 2000
"""A key of these that is held repeats after so long, and so seldom."""
EASY = frozenset(
    {
        Key.Key_Tab,
        Key.Key_Backtab,
        Key.Key_Left,
        Key.Key_Right,
        Key.Key_Up,
        Key.Key_Down,
        Key.Key_Home,
        Key.Key_End,
        Key.Key_PageUp,
        Key.Key_PageDown,
        Key.Key_Plus,
        Key.Key_Minus,
        Key.Key_Backspace,
        *LOUDNESS,
    }
)
"""Made to be struck again and again, like letters: they move or type, and one sees and undoes it."""
MOST_LETTERS = 0x01000000
"""Below it the number of a key is that of its letter."""
MOST_KEYS = 32
"""That can be down at once."""


class Strokes:
    """Tells of each key event whether it is to be kept from the pages."""

    def __init__(self) -> None:
        self._down: dict[int, float] = {}  # a key that was let through, and when it last was
        self._kept = set[int]()  # keys of which the pages know nothing until they are let go
        self._last, self._last_at = 0, 0.0

    def forget(self) -> None:
        """Another visitor. What is down stays so: the pages have yet to hear that it is let go."""
        self._last = 0

    def pressed(self, key: int, now: float, profile: Profile) -> bool:
        """Whether this press is a bounce."""
        if len(self._down) > MOST_KEYS or len(self._kept) > MOST_KEYS:  # of a keyboard that loses releases
            self._down.clear()
            self._kept.clear()
        easy = key in EASY or Key.Key_Space < key < MOST_LETTERS
        hushed = key == self._last and now - self._last_at < profile.key
        if hushed and (profile.every_key or not easy):
            self._kept.add(key)
            return True
        self._kept.discard(key)
        self._down[key] = now
        self._last, self._last_at = key, now
        return False

    def repeated(self, key: int, now: float) -> bool:
        """Whether a repeat of a key that is held is kept back: all but louder and softer, slowly."""
        if key not in LOUDNESS or key in self._kept or now - self._down.get(key, now) < LOUDNESS_MS:
            return True
        self._down[key] = now
        return False

    def released(self, key: int, now: float) -> bool:
        """Whether the pages never heard of it."""
        self._down.pop(key, None)
        if key in self._kept:
            self._kept.discard(key)
            return True
        if key == self._last:
            self._last_at = now
        return False
