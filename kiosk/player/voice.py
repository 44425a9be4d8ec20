"""The player's way to speak to the screen."""

import os
import select
from threading import Lock

from kiosk.player import protocol


class Voice:
    """Writes events. Lines of several threads never mix; a picture that finds no room is not told."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._lock = Lock()
        os.set_blocking(fd, False)

    def say(self, event: protocol.AnyEvent) -> None:
        """Tell it, waiting for the screen if it must. Raises BrokenPipeError when the screen is gone."""
        rest = protocol.line(event)
        with self._lock:
            while rest:
                try:
                    rest = rest[os.write(self._fd, rest) :]
                except BlockingIOError:
                    select.select((), (self._fd,), ())

    def mention(self, line: bytes) -> None:
        """Tell a short line if that can be done at once."""
        if self._lock.acquire(blocking=False):
            try:
                os.write(self._fd, line)  # below PIPE_BUF: whole or not at all
            except OSError:
                pass  # no room now; or nobody there, which the main thread finds out by itself
            finally:
                self._lock.release()
