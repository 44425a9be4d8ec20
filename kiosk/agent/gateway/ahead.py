"""What the player of a film in parts is about to ask for is asked for while it still reads what it has.

Where a film opens, and where somebody jumps, a player asks for one file after the other and waits for each:
playlist, playlist of a quality, first part, second part. What comes next can be told from a playlist, so the
way to the origin need not be gone once for each. Of a file that nobody has asked for no more is read than
its beginning (``filling.begin``), and its origin is hung up when nobody comes for it (``filling.LINGER``).
Further on in a film the player has read ahead by itself, and nothing is done here. So what a player measures
of the network is as fast as the network, and one that stops has fetched nothing in vain but a beginning.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from kiosk.agent.gateway.adaptive import Presentation
from kiosk.agent.gateway.filling import Filling
from kiosk.agent.gateway.fillings import Fillings
from kiosk.agent.gateway.place import Part, Place
from kiosk.errors import KioskError
from kiosk.model import key_of

log = logging.getLogger(__name__)

MOST = 8
"""Files that are asked for ahead at one time, for all who play."""
HEAD_START = 0.01
"""Seconds that the part which is wanted now has before the next one, to take the line that is open."""


class Ahead:
    """Asks for files that nobody has asked for yet; waits for nothing. Safe to use from several threads."""

    def __init__(self, fillings: Fillings) -> None:
        self._fillings = fillings
        self._places = threading.BoundedSemaphore(MOST)

    def open(self, film: Presentation, place: Place, url: str) -> None:
        """The player is given the playlist at ``url`` now, which was read. Raises KioskError."""
        self._begin(place, film.opening(url))
        for inner in film.inner(url):
            self._start(partial(self._open_inner, film, place, inner))

    @contextmanager
    def of(self, film: Presentation, place: Place, part: Part) -> Iterator[None]:
        """The player is given ``part`` now: what comes after it stays begun as long as that lasts."""
        held = self._begin(place, film.after(part), hold=True)
        try:
            yield
        finally:
            for key, piece, filling in held:
                self._fillings.leave(key, piece, filling)

    def _open_inner(self, film: Presentation, place: Place, url: str) -> None:
        self._begin(place, film.opening(url))

    def _begin(
        self, place: Place, parts: Sequence[Part], *, hold: bool = False
    ) -> list[tuple[str, Place, Filling]]:
        """Those that are not here, entered once more if the caller is to ``hold`` them."""
        held = []
        for part in parts:
            piece = place.piece(part)
            key = key_of(piece.url)
            filling = None if part.gap else self._fillings.enter(key, piece)
            if filling is not None:
                if hold:
                    filling.enter()
                    held.append((key, piece, filling))
                self._start(
                    filling.begin,
                    partial(self._fillings.leave, key, piece, filling),
                    after=HEAD_START if hold else 0.0,
                )
        return held

    def _start(
        self, work: Callable[[], object], end: Callable[[], None] = lambda: None, after: float = 0.0
    ) -> None:
        """In a thread, so many seconds from now, if not too much is under way; ``end`` is called always."""
        if not self._places.acquire(blocking=False):
            end()
            return

        def run() -> None:
            try:
                work()
            except KioskError as error:
                log.debug("the player will hear it: %s", error)
            finally:
                self._places.release()
                end()

        timer = threading.Timer(after, run)
        timer.daemon = True
        timer.start()
