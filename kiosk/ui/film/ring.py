"""The pictures of a film as they lie in memory, which the player process shares with the screen."""

import logging

from kiosk.errors import MediaError
from kiosk.player import protocol
from kiosk.player.frames import Frames

log = logging.getLogger(__name__)


class Ring:
    """The newest picture. When another ring comes, the last picture stays until there is one in it."""

    def __init__(self) -> None:
        self._frames: Frames | None = None
        self._waiting: Frames | None = None
        self._index = 0
        self.aspect = 1.0
        """Of a pixel: width / height."""

    def come(self, pid: int, geometry: protocol.Geometry) -> None:
        """The process has another ring."""
        try:
            self._waiting = Frames.of(pid, geometry)
        except MediaError as error:
            log.warning("%s", error)

    def show(self, frame: protocol.Frame) -> bool:
        """It has another picture; False when that is none of ours."""
        if self._waiting is not None:
            self._frames, self._waiting = self._waiting, None
        if self._frames is None or frame.index >= len(self._frames):
            return False
        self._index = frame.index
        return True

    def clear(self) -> None:
        """There is no picture any more."""
        self._frames = self._waiting = None

    def picture(self) -> tuple[Frames, int, float] | None:
        """The ring, the place of the newest picture in it, and the shape of its pixels (width / height)."""
        return None if self._frames is None else (self._frames, self._index, self.aspect)
