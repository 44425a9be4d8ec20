"""The files that are on their way from their origins: each fetched once, whoever and however many want it."""

import logging
import secrets
import threading
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue

from kiosk.agent.gateway.filling import CHUNK, Filling
from kiosk.agent.gateway.place import Place
from kiosk.agent.manners import give_way
from kiosk.errors import KioskError, cause
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache

log = logging.getLogger(__name__)

REMEMBERED = 6
"""Files on their way that are remembered when nobody reads them."""
LEFT_SECONDS = 300.0
"""So long what nobody reads is remembered. A player that is paused holds its connection: it reads."""
LOOK_SECONDS = 30.0
"""Between two looks at who was left."""
MOST_WAITING = 32
"""Files that wait to be put away."""


class Fillings:
    """All of them, by key. Safe to use from several threads."""

    def __init__(
        self,
        cache: Cache,
        fetcher: Fetcher,
        *,
        room: Callable[[int], bool],
        origin: Callable[[Place], str],
        chunk: int = CHUNK,
    ) -> None:
        """``origin`` gives the address to ask a file at now; it may raise KioskError.

        ``room`` and ``chunk`` as in ``Gateway``.
        """
        self.folder = cache.streams
        self._cache = cache
        self._fetcher = fetcher
        self._room = room
        self._origin = origin
        self._chunk = chunk
        self._lock = threading.Lock()
        self._found: dict[str, Filling] = {}
        self._work: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        threading.Thread(target=self._put_away, name="putting away", daemon=True).start()

    def enter(self, key: str, place: Place) -> Filling | None:
        """The one Filling of this file, entered: who calls this ``leave``s it. None when it is held by now.

        Of those nobody reads only the newest few are remembered.
        """
        gone: list[Filling] = []
        try:
            with self._lock:
                gone = self._surplus(key)
                found = self._found.pop(key, None)
                if found is None and self._cache.path(place.url) is not None:
                    return None  # it came into the cache since the caller looked there
                if found is None or found.broken:
                    found = self._new(place)
                found.enter()
                self._found[key] = found
                return found
        finally:
            for one in gone:
                self._later(one.close)

    def _surplus(self, key: str) -> list[Filling]:
        """Take out those that nobody comes back to: the other file that its origin had, and the oldest."""
        idle = [name for name, one in self._found.items() if one.idle and name != key]
        gone = [self._found.pop(name) for name in idle[:-REMEMBERED]]
        old = self._found.get(key)
        if old is not None and old.broken and old.idle:
            gone.append(self._found.pop(key))
        return gone

    def _new(self, place: Place) -> Filling:
        return Filling(
            self._fetcher.of(*place.sources),
            place.url,
            self.folder / secrets.token_hex(12),
            chunk=self._chunk,
            origin=partial(self._origin, place),
            believed=place.believed,
        )

    def leave(self, key: str, place: Place, filling: Filling) -> None:
        """One less reads it. A file that is whole then moves into the cache, if it may stay.

        One that was replaced while somebody read it (its origin has another file now) is closed by its last.
        """
        with self._lock:
            filling.leave()
            if not filling.idle:
                return
            known = self._found.get(key) is filling
            if not known or filling.settled or filling.document is not None:
                # Nobody comes in any more: it is kept, or another by now, or a playlist, which is read anew.
                if known:
                    del self._found[key]
                work = filling.close
            elif place.keep and filling.whole:
                filling.settled = True
                filling.enter()  # until it is in the cache whoever comes finds it here
                work = partial(self._keep, key, place, filling)
            else:
                return
        self._later(work)

    def _keep(self, key: str, place: Place, filling: Filling) -> None:
        try:
            if self._found.get(key) is filling:  # else all is being closed
                self._cache.keep(
                    place.url,
                    filling.part,
                    content_type=filling.content_type,
                    etag=filling.etag,
                    sums=filling.sums(),
                    watched=True,
                )
        except (KioskError, OSError) as error:
            log.warning("a film could not be kept: %s", cause(error))
            log.debug("%r could not be kept: %s", place.url, error)
        finally:
            self.leave(key, place, filling)

    def _later(self, work: Callable[[], object]) -> None:
        """What is done with a file that nobody reads waits for the disk, and who asks for the next does not.

        Unless the disk does not keep up.
        """
        if self._work.qsize() < MOST_WAITING:
            self._work.put(work)
        else:
            work()

    def _put_away(self) -> None:
        give_way()
        while True:
            try:
                work = self._work.get(timeout=LOOK_SECONDS)
            except Empty:
                work = partial(self._close_left, LEFT_SECONDS)
            if work is None:
                return
            try:
                work()
            except OSError as error:
                log.warning("a file on its way could not be put away: %s", cause(error))

    def _close_left(self, seconds: float) -> bool:
        """Close what nobody read for so long; whether there was something."""
        with self._lock:
            left = [name for name, one in self._found.items() if one.left_for >= seconds]
            gone = [self._found.pop(name) for name in left]
        for one in gone:
            one.close()
        return bool(gone)

    def room(self, filling: Filling) -> bool:
        """Whether there is room for what is missing of it, beside what others are filling and keeping now.

        Where there is none, what nobody reads goes.
        """
        with self._lock:
            others = [one for one in self._found.values() if one is not filling and not one.idle]
        wanted = filling.missing + sum(one.missing for one in others if one.granted)
        filling.granted = self._room(wanted) or (self._close_left(0.0) and self._room(wanted))
        return filling.granted

    def close(self) -> None:
        """Hang up everywhere."""
        with self._lock:
            found = list(self._found.values())
            self._found.clear()
        self._work.put(None)
        for each in found:
            each.close()
