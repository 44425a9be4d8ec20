"""The files that are on their way from their origins: each fetched once, whoever and however many want it."""

import logging
import secrets
import threading
from collections.abc import Callable
from functools import partial

from kiosk.agent.gateway.filling import CHUNK, Filling
from kiosk.agent.gateway.place import Place
from kiosk.errors import KioskError, cause
from kiosk.fetch import Fetcher
from kiosk.media.cache import Cache

log = logging.getLogger(__name__)

REMEMBERED = 6
"""Files on their way that are remembered when nobody reads them."""


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
        self.folder = cache.folder / "streams"
        self._cache = cache
        self._fetcher = fetcher
        self._room = room
        self._origin = origin
        self._chunk = chunk
        self._lock = threading.Lock()
        self._found: dict[str, Filling] = {}

    def enter(self, key: str, place: Place) -> Filling | None:
        """The one Filling of this file, entered: who calls this ``leave``s it. None when it is held by now.

        Of those nobody reads only the newest few are remembered.
        """
        with self._lock:
            found = self._found.pop(key, None)
            if found is not None and found.broken and found.idle:
                found.close()
                found = None
            if found is None and self._cache.path(place.url) is not None:
                return None  # it came into the cache since the caller looked there
            if found is None or found.broken:
                found = Filling(
                    self._fetcher.of(*place.sources),
                    place.url,
                    self.folder / secrets.token_hex(12),
                    chunk=self._chunk,
                    origin=partial(self._origin, place),
                    believed=place.believed,
                )
            self._found[key] = found
            old = [name for name, one in self._found.items() if one.idle and name != key]
            for name in old[: max(0, len(self._found) - REMEMBERED)]:
                self._found.pop(name).close()
            found.enter()
            return found

    def leave(self, key: str, place: Place, filling: Filling) -> None:
        """One less reads it. A file that is whole then moves into the cache, if it may stay.

        One that was replaced while somebody read it (its origin has another file now) is closed by its last.
        """
        filling.leave()
        with self._lock:
            if filling.document is not None and filling.idle and self._found.get(key) is filling:
                del self._found[key]  # it was read whole, and is asked for anew as the playlist that it is
            left_over = self._found.get(key) is not filling and filling.idle
        if left_over:
            filling.close()  # nobody can come in any more
            return
        if not (place.keep and filling.whole and filling.idle):
            return
        with self._lock:
            ours = self._found.get(key) is filling and not filling.settled
            filling.settled = filling.settled or ours
            if ours:
                filling.enter()  # whoever comes and goes meanwhile is not the last, and takes no part away
        if ours:
            try:
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
                filling.leave()
        # Until it is in the cache whoever comes finds it here; who reads it now is the one to close it.
        with self._lock:
            if self._found.get(key) is filling and filling.idle:
                del self._found[key]
                filling.close()

    def room(self, filling: Filling) -> bool:
        """Whether there is room for what is missing of it, beside what others are filling and keeping now."""
        with self._lock:
            others = [one for one in self._found.values() if one is not filling and not one.idle]
        taken = sum(one.length for one in others if one.granted)
        filling.granted = self._room(filling.missing + taken)
        return filling.granted

    def close(self) -> None:
        """Hang up everywhere."""
        with self._lock:
            found = list(self._found.values())
            self._found.clear()
        for each in found:
            each.close()
