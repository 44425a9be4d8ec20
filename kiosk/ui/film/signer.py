"""Who signs what is said, in a picture beside the film: a second player without sound that keeps its time."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.film.player import Player

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 250
_FAR = 0.3
"""Seconds apart from which it jumps; hands that come later than that belong to other words."""
_NEAR, _TOGETHER = 0.08, 0.03
"""Seconds apart at which it begins to run after the film, and to be with it again."""
_HURRY = 0.06
"""So much faster or slower it runs then: nobody sees it."""
_SETTLES = 1.5
"""Seconds that a jump takes at most before there is another."""
_AHEAD = 0.12
"""Seconds that a film goes on while the other one jumps."""


@QmlElement
class Signer(QObject):
    """The second picture. ``player`` has the film that one listens to; this one follows it."""

    changed = Signal()

    def __init__(self, film: Player, parent: QObject | None = None, *, folders: Sequence[Path] = ()) -> None:
        """``folders`` are those that files may be played from, beside the gateway."""
        super().__init__(parent)
        self._film = film
        self._own = Player(self, audio="none", folders=folders)
        self._url = ""
        self._on = self._large = False
        self._jumped = 0.0
        self._hurries = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._keep)
        self._own.stateChanged.connect(self.changed)
        for moved in (film.stateChanged, film.pauseChanged, film.speedChanged, film.bufferingChanged):
            moved.connect(self._keep)

    def show(self, url: str) -> None:
        """The film of who signs, at the gateway; "" when there is none. The same one goes on."""
        if url == self._url:
            return
        self._url = url
        self._own.stop()
        if url and self._on:
            self._begin()
        self.changed.emit()

    def turn(self, on: bool) -> None:
        """On or off; at first the film is the larger of the two."""
        if on == bool(self.property("on")):
            return
        self._on, self._large = on, False
        if on and self._url:
            self._begin()
        else:
            self._timer.stop()
            self._own.stop()
        self.changed.emit()

    @Slot()
    def swap(self) -> None:
        """The small picture becomes the large one."""
        self._large = not self._large
        self.changed.emit()

    def close(self) -> None:
        """The end of the program."""
        self._timer.stop()
        self._own.close()

    def _begin(self) -> None:
        self._jumped = monotonic()
        self._own.open(self._url, float(self._film.property("timePos")))
        self._timer.start()
        self._keep()

    def _keep(self) -> None:
        """Stand when the film stands, and be where it is."""
        if not self._timer.isActive():
            return
        film, own = self._film, self._own
        runs = film.property("state") == "playing" and not film.property("buffering")
        own.setProperty("pause", not runs)
        time_pos = float(film.property("timePos"))
        if own.property("state") == "ended" and time_pos < float(own.property("duration")) - 1:
            own.seek(time_pos)  # who signs was done before the film, and somebody went back
        if own.property("state") not in ("playing", "paused") or film.property("state") == "loading":
            return
        apart = time_pos - float(own.property("timePos"))
        speed = float(film.property("speed"))
        now = monotonic()
        if abs(apart) > _FAR:
            if now - self._jumped > _SETTLES:
                self._jumped = now
                own.seek(time_pos + (_AHEAD * speed if runs else 0.0))
            self._hurries = 0.0
        elif abs(apart) > _NEAR:
            self._hurries = _HURRY if apart > 0 else -_HURRY
        elif abs(apart) < _TOGETHER:
            self._hurries = 0.0
        own.setProperty("speed", speed * (1 + self._hurries))

    player = Property(Player, lambda self: self._own, constant=True)
    on = Property(
        bool,
        lambda self: self._on and bool(self._url) and self._own.property("state") != "failed",
        notify=changed,
    )
    large = Property(bool, lambda self: self._large, notify=changed)
    """Who signs is the larger of the two pictures."""
