"""For who uses switches and listens: what the frame comes to is told, once, when it stays there."""

from collections.abc import Sequence

from kiosk.ui.guide import guide_words as words
from kiosk.ui.guide.guide_words import Part
from kiosk.ui.guide.told import Thing
from kiosk.ui.input.scanning import Scanning


class Framed:
    """The frame of one window. Without ``scanning`` nobody uses switches."""

    def __init__(self, scanning: Scanning | None = None) -> None:
        self._scanning = scanning
        self.untold = False
        """It is elsewhere, and that was not told yet."""

    @property
    def on(self) -> bool:
        """Whether switches are used."""
        return self._scanning is not None and self._scanning.on

    def moved(self, *, another_speaks: bool) -> None:
        """It came elsewhere. One that goes by itself does not talk through what somebody else says."""
        self.untold = self._scanning is not None and not (self._scanning.automatic and another_speaks)

    def words(self, seen: Sequence[Thing], language: str) -> list[Part]:
        """What it is around: the thing, the things of a group, or the way out of it. Then that is told."""
        self.untold = False
        if self._scanning is None:
            return []
        kind, box = str(self._scanning.property("kind")), self._scanning.property("frame")
        within = [thing for thing in seen if thing.control and box.contains(thing.box.center())]
        return words.framed(kind, within, language)
