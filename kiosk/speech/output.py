"""Where speech goes: what every output does, and the one for a station without sound.

Each output takes a little sound at a time and says how much of it was not heard yet. Sound is 16 bits, one
channel; what is counted are its bytes.
"""

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from kiosk.speech.synthesiser import FRAME

AHEAD = 0.2
"""Seconds of sound that are given away before they are heard."""


class Output(QObject):
    """What every output does."""

    changed = Signal()
    """It came, went, or is another: what was not heard of what it was given is to be given again."""
    lost = Signal()
    """It takes sound and plays none, and this process can't get it back."""

    named = Signal(object)
    """Other outputs are there: a tuple of their names."""

    there = True
    """Whether anything can be heard."""
    names: tuple[str, ...] = ()
    """Of the outputs of this machine."""

    def room(self) -> int:
        """How much ``write`` takes now."""
        raise NotImplementedError

    def write(self, sound: bytes) -> None:
        """Play this after what was written before."""
        raise NotImplementedError

    def unheard(self) -> int:
        """How much of what was written is still to be heard."""
        raise NotImplementedError

    def hold(self, pause: bool) -> None:
        """Wait at this place, or go on from it."""
        raise NotImplementedError

    def hush(self) -> None:
        """Silence at once; what was not heard is forgotten."""
        raise NotImplementedError

    def set_volume(self, gain: float) -> None:
        """From 0 to 1."""


class Silence(Output):
    """Takes sound as fast as it would be heard, or ``times`` as fast; may write down what it was given."""

    def __init__(
        self, frames: int, *, times: float = 1.0, record: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pace = frames * FRAME * times  # bytes a second
        self._ahead = round(AHEAD * frames) * FRAME
        self._record = record
        self._unheard = 0.0
        self._at = monotonic()
        self._pause = False

    def room(self) -> int:
        """How much ``write`` takes now."""
        return 0 if self._pause else max(0, self._ahead - self.unheard()) // FRAME * FRAME

    def write(self, sound: bytes) -> None:
        """Play this after what was written before."""
        self._unheard = self.unheard() + len(sound)
        if self._record is not None:
            with self._record.open("ab") as file:
                file.write(sound)

    def unheard(self) -> int:
        """How much of what was written is still to be heard."""
        now = monotonic()
        if not self._pause:
            self._unheard = max(0.0, self._unheard - (now - self._at) * self._pace)
        self._at = now
        return round(self._unheard)

    def hold(self, pause: bool) -> None:
        """Wait at this place, or go on from it."""
        self.unheard()
        self._pause = pause

    def hush(self) -> None:
        """Silence at once; what was not heard is forgotten."""
        self._unheard, self._pause = 0.0, False
