"""What the player of a film in parts is about to ask for is asked for while it still reads what it has.

Where a film opens, and where somebody jumps, a player asks for one file after the other and waits for each:
playlist, playlist of a quality, first part, second part. What comes next can be told from a playlist
(``course``), so the way to the origin need not be gone once for each. *Measured* with an origin 100 ms away:
a film opens in 300 ms instead of 400, a broadcast in 280 instead of 420, a jump takes 190 instead of 240.
With one on this machine nothing is won, and nothing lost.

Of a file that nobody has asked for no more is read than its beginning (``Filling.begin``), and its origin is
hung up when nobody comes for it (``filling.LINGER``). Further on in a film the player has read ahead by
itself, and nothing is done here. So what it measures of the network is as fast as the network, and one that
stops has fetched but a beginning.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from kiosk.agent.gateway.adaptive import Presentation
from kiosk.agent.gateway.fillings import Fillings
from kiosk.agent.gateway.place import Part, Place
from kiosk.errors import KioskError
from kiosk.media.dash import Description
from kiosk.media.hls.playlist import Master, Playlist, Stream
from kiosk.model import key_of

log = logging.getLogger(__name__)

MOST = 8
"""Files that are asked for ahead at one time, for all who play."""
HEAD_START = 0.01
"""Seconds that the part which is wanted now has before those that come next: it takes the line that is open,
and a machine of two cores has its hands free for it."""
CLOSE_SECONDS = 1.0
"""Closing waits no longer for what is under way."""
HELD_SECONDS = 10.0
"""So long the origin of what comes next is kept on the line while the part before it still comes."""


class Ahead:
    """Asks for files that nobody has asked for yet; waits for nothing. Safe to use from several threads."""

    def __init__(self, fillings: Fillings) -> None:
        self._fillings = fillings
        self._free = threading.BoundedSemaphore(MOST)
        self._closed = False

    @contextmanager
    def given(self, film: Presentation, place: Place, playlist: Playlist | Description) -> Iterator[None]:
        """The player is given this playlist of ``film``, which is at ``place``, inside this.

        What it asks for next is known before, as it may ask at once, and begun after.
        """
        next_ones = self._after(film, place, playlist)
        yield
        self._start_all(next_ones)

    def _after(
        self, film: Presentation, place: Place, playlist: Playlist | Description
    ) -> list[tuple[Callable[[], None], float]]:
        """What a player asks for next, and after how many seconds each is begun."""
        if isinstance(playlist, Master):
            return [(partial(self._open, film, place, url), 0.0) for url in film.course.begin(playlist)]
        works, later = list[tuple[Callable[[], None], float]](), 0.0
        for part in film.course.opening(playlist) if isinstance(playlist, Stream) else ():
            works.append((partial(self._begin, place, part), later))
            if part.role == "part":
                later = HEAD_START
        return works

    @contextmanager
    def of(self, film: Presentation, place: Place, part: Part, byte: int) -> Iterator[None]:
        """The player is given ``part``, from this byte, inside this: what comes after it is begun, and held
        until then."""
        over = threading.Event()
        for one in film.course.after(part, byte):
            self._start(partial(self._begin, place, one, over), HEAD_START)
        try:
            yield
        finally:
            over.set()

    def close(self) -> None:
        """Ask for nothing any more; what is under way is over then, or its origin does not answer."""
        self._closed = True
        end = time.monotonic() + CLOSE_SECONDS
        for _ in range(MOST):
            self._free.acquire(timeout=max(0.0, end - time.monotonic()))

    def _open(self, film: Presentation, place: Place, url: str) -> None:
        inner = film.given(url)
        if isinstance(inner, Stream):  # else it names playlists of playlists, perhaps itself
            self._start_all(self._after(film, place, inner))

    def _begin(self, place: Place, part: Part, over: threading.Event | None = None) -> None:
        piece = place.piece(part)
        key = key_of(piece.url)
        filling = self._fillings.enter(key, piece)
        if filling is None:  # it is here
            return
        try:
            filling.begin()
            if over is not None:
                over.wait(HELD_SECONDS)
        finally:
            self._fillings.leave(key, piece, filling)

    def _start_all(self, works: Iterable[tuple[Callable[[], None], float]]) -> None:
        for work, later in works:
            self._start(work, later)

    def _start(self, work: Callable[[], None], after: float = 0.0) -> None:
        """In a thread, so many seconds from now, if not too much is under way."""
        if not self._free.acquire(blocking=False):
            return

        def run() -> None:
            try:
                if not self._closed:
                    work()
            except KioskError as error:
                log.debug("the player will hear it: %s", error)
            finally:
                self._free.release()

        timer = threading.Timer(after, run)
        timer.daemon = True
        timer.start()
