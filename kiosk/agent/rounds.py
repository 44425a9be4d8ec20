"""Work that comes round from time to time, and at once when somebody rings."""

import threading
from collections.abc import Callable


class Rounds:
    """A thread of its own from ``start`` until ``close``."""

    def __init__(
        self, name: str, look: Callable[[], None], every: float, *, close_seconds: float = 1.0
    ) -> None:
        """``look`` does all that waits and ends early when these are ``over``.

        every: seconds from one look to the next, and from the start to the first: there is enough to do then.
        close_seconds: waited for at the close, at most.
        """
        self.over = False
        self._look, self._every, self._close_seconds = look, every, close_seconds
        self._bell = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def ring(self) -> None:
        """Look now, and once more when it is looking."""
        self._bell.set()

    def hush(self) -> None:
        """Whoever rang was heard. Called before one looks at what waits: who rings later is heard too."""
        self._bell.clear()

    def pause(self, seconds: float) -> None:
        """Wait so long, or until somebody rings."""
        self._bell.wait(seconds)

    def close(self) -> None:
        """Stop; a look that goes on is not waited for longer than was said."""
        self.over = True
        self._bell.set()
        if self._thread.is_alive():
            self._thread.join(self._close_seconds)

    def _run(self) -> None:
        while not self.over:
            self.pause(self._every)
            self.hush()
            self._look()
