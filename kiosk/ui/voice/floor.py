"""Who speaks: one at a time, through one engine."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.ui.voice.speech import Speech


class Speaker(Protocol):
    """Says things through the engine that all share."""

    def lose_floor(self) -> None:
        """Another speaks from now on: what was on its way is not heard. Says and hushes nothing itself."""


class Floor(QObject):
    """Given to who asks for it last; whoever had it falls silent at once."""

    freed = Signal()
    """Who spoke is done: others may."""

    def __init__(self, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._holder: Speaker | None = None

    @property
    def holder(self) -> Speaker | None:
        """Who speaks, or is about to."""
        return self._holder

    def take(self, speaker: Speaker) -> None:
        """Speak from now on; once more is nothing new."""
        before, self._holder = self._holder, speaker
        if before is not None and before is not speaker:
            self._speech.hush()
            before.lose_floor()

    def leave(self, speaker: Speaker) -> None:
        """It has nothing to say any more; of another than the holder it changes nothing."""
        if self._holder is speaker:
            self._holder = None
            self.freed.emit()
