"""Which of the pictures that libVLC draws are shown."""

from collections.abc import Callable
from time import monotonic

STILL_PICTURES = 8
"""Pictures shown after a pause began, or a seek in it: libVLC draws the same one twelve times a second."""
CLOSED_SECONDS = 1.0
"""So long a picture is kept back at most: on a slow line a film is better seen too early than not."""


class Shutter:
    """``draw`` is called on a thread of libVLC, everything else on the engine's own."""

    def __init__(self, show: Callable[[int], None], same: Callable[[int, int], bool]) -> None:
        """``show`` is told the place of a picture in the ring, on either thread. ``same``: whether there is
        the same picture at two places."""
        self._show, self._same = show, same
        self._still: int | None = None  # pictures left to show in a pause
        self._closed = self._opens = False
        self._kept: int | None = None
        """The last that was kept back."""
        self._since = 0.0

    def draw(self, index: int) -> None:
        """This picture is due."""
        if self._closed:
            kept, self._kept = self._kept, index
            self._since = self._since or monotonic()
            if not self._opens or (kept is not None and self._same(kept, index)):
                return
            self._closed = False
        self._kept = None
        if self._still is not None:
            if not self._still:
                return
            self._still -= 1
        self._show(index)

    def begin(self, *, closed: bool = False) -> None:
        """For another film. ``closed``: nothing of it is shown before ``open``."""
        self._still, self._closed, self._opens, self._kept, self._since = None, closed, False, None, 0.0

    def open(self) -> None:
        """Show what comes from here on; what was kept back is from elsewhere in the film, and libVLC may draw
        the last of it again."""
        self._opens = True

    def beat(self) -> None:
        """Now and then: no picture is kept back for long, and not for good where no other comes."""
        if self._closed and self._since and monotonic() - self._since > CLOSED_SECONDS:
            self._closed = False
        kept = self._kept
        if kept is not None and not self._closed:
            self._kept = None
            self._show(kept)

    def pause(self, pause: bool) -> None:
        """The film stands still from now on, or not any more."""
        self._still = STILL_PICTURES if pause else None

    def sought(self) -> None:
        """Also a film that stands still shows others now."""
        if self._still is not None:
            self._still = STILL_PICTURES
