"""How a visitor wants captions: size, colours, place, edge and language (EN 301 549, 7.1.4)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = (0.85, 1.0, 1.25, 1.6, 2.0)
"""Of the letters of captions; 1 is what the page finds good."""
COLOURS = ("white", "yellow", "paper", "sun")
"""White on black, yellow on black, black on white, black on yellow."""
PLACES = ("", "picture", "under", "top")
"""In the picture, under it, at its top; "" is where the page finds it best."""
EDGES = ("box", "frame", "shadow")
"""A plain box behind the letters, one with a line around it, or a shadow around the letters alone."""
USUAL = {"size": 1, "colours": "white", "place": "", "edge": "box", "language": ""}
_POSSIBLE: dict[str, Callable[[Any], bool]] = {
    "size": lambda size: 0 <= size < len(SCALES),
    "colours": COLOURS.__contains__,
    "place": PLACES.__contains__,
    "edge": EDGES.__contains__,
    "language": lambda _: True,
}


@QmlElement
class CaptionWishes(QObject):
    """Kept for a stay, never longer. What can't be wished for changes nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes: dict[str, Any] = dict(USUAL)

    def _wish(self, name: str, value: Any) -> None:
        if _POSSIBLE[name](value) and self._wishes[name] != value:
            self._wishes[name] = value
            self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """The visitor left, or wants them as they were."""
        if self._wishes != USUAL:
            self._wishes = dict(USUAL)
            self.changed.emit()

    size = Property(
        int, lambda self: self._wishes["size"], lambda self, v: self._wish("size", v), notify=changed
    )
    """Place in ``SCALES``."""
    scale = Property(float, lambda self: SCALES[self._wishes["size"]], notify=changed)
    colours = Property(
        str, lambda self: self._wishes["colours"], lambda self, v: self._wish("colours", v), notify=changed
    )
    place = Property(
        str, lambda self: self._wishes["place"], lambda self, v: self._wish("place", v), notify=changed
    )
    edge = Property(
        str, lambda self: self._wishes["edge"], lambda self, v: self._wish("edge", v), notify=changed
    )
    language = Property(
        str, lambda self: self._wishes["language"], lambda self, v: self._wish("language", v), notify=changed
    )
    """BCP 47, ``film`` for the language that is spoken, or "" for the visitor's own."""
    usual = Property(bool, lambda self: self._wishes == USUAL, notify=changed)
