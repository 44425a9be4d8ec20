"""What plays gives way to the voice that guides (EN 301 549, 5.1.3.10)."""

from PySide6.QtCore import QObject

from kiosk.ui.film.ducking import Ducking
from kiosk.ui.film.player import Player

SHORT = 3.0
"""Seconds of speech during which other sound may go on, 12 dB softer; for longer it waits."""


class GivingWay(QObject):
    """Of one player. It goes on where it was, unless somebody let it go on, or stopped it, meanwhile."""

    def __init__(self, player: Player, ducking: Ducking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._ducking = ducking
        self._held = False
        player.pauseChanged.connect(self._pause_changed)
        player.stateChanged.connect(self._state_changed)

    @property
    def held(self) -> bool:
        """It waits for us."""
        return self._held

    def begin(self, seconds: float) -> None:
        """Somebody speaks, so far as is known for so long."""
        self._ducking.soften(self)
        if seconds > SHORT and not self._held and not self._player.property("pause"):
            self._held = True
            self._player.setProperty("pause", True)
            self._held = bool(self._player.property("pause"))  # nothing plays that could wait

    def done(self) -> None:
        """Nobody speaks any more."""
        self._ducking.restore(self)
        if self._held:
            self._held = False
            self._player.setProperty("pause", False)

    def _pause_changed(self) -> None:
        if not self._player.property("pause"):
            self._held = False

    def _state_changed(self) -> None:
        if self._player.property("state") in ("idle", "failed"):
            self._held = False
