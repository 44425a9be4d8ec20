"""Numbers on what there is to choose: on a remote control, a digit chooses the card that bears it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.input.stops import Stop

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 9


def numbered(there: Sequence[Stop]) -> list[Stop]:
    """What bears the numbers 1 to 9: the works on the page, or else its other buttons; never the bar."""
    own = [stop for stop in there if not stop.zone]
    works = [stop for stop in own if stop.item.property("numbered") is True]
    return (works or own)[:MOST]


@QmlElement
class Numbers(QObject):
    """Whether cards bear numbers, and where those stand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = False
        self._badges: list[dict[str, Any]] = []

    def switch(self, on: bool) -> None:
        """Put the numbers on the cards, or take them off."""
        if on != self._on:
            self._on = on
            self._badges = []
            self.changed.emit()

    def look(self, there: Sequence[Stop]) -> None:
        """The numbers go where their cards are now."""
        badges = [
            {"number": number, "x": stop.box.left, "y": stop.box.top}
            for number, stop in enumerate(numbered(there), 1)
        ]
        if self._on and badges != self._badges:
            self._badges = badges
            self.changed.emit()

    on = Property(bool, lambda self: self._on, notify=changed)
    badges = Property(list, lambda self: self._badges, notify=changed)
    """``number``, and the upper left corner of its card on the window: ``x`` and ``y``."""
