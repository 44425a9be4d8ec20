"""The film's sound steps back while somebody speaks, and comes forward again."""

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.film.player import Player

DEPTH = 12.0
"""Decibels (EN 301 549, 5.1.3.10, in the design's reading)."""
_STEP = 2.0
_STEP_MS = 40
"""A quarter of a second from loud to soft."""
_HOLD_MS = 400
"""Silence between two sentences in which it stays soft: it would only pump."""


class Ducking(QObject):
    """Of one player. Everything returns at once."""

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._now = self._wanted = 0.0
        self._for: set[int] = set()  # who speaks
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD_MS)
        self._hold.timeout.connect(lambda: self._go(0.0))

    def soften(self, speaker: object) -> None:
        """Somebody begins to speak."""
        self._for.add(id(speaker))
        self._hold.stop()
        self._go(DEPTH)

    def restore(self, speaker: object) -> None:
        """This one speaks no more; when nobody does, the sound comes forward."""
        self._for.discard(id(speaker))
        if not self._for and self._wanted:
            self._hold.start()

    def _go(self, decibels: float) -> None:
        self._wanted = decibels
        if self._now != decibels:
            self._timer.start(_STEP_MS)

    def _step(self) -> None:
        if self._now < self._wanted:
            self._now = min(self._wanted, self._now + _STEP)
        else:
            self._now = max(self._wanted, self._now - _STEP)
        self._player.attenuate(self._now)
        if self._now == self._wanted:
            self._timer.stop()
