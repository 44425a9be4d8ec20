"""Which works are films in parts, and what is known of each while it is played."""

import logging
import threading
from collections.abc import Callable

from kiosk.agent.gateway.adaptive import Presentation
from kiosk.agent.gateway.fillings import Fillings
from kiosk.agent.gateway.kinds import PLAYLISTS
from kiosk.agent.gateway.local import Local
from kiosk.agent.gateway.place import Place
from kiosk.agent.gateway.playlists import Playlists
from kiosk.errors import FetchError
from kiosk.fetch import Document, Fetcher
from kiosk.media import captions
from kiosk.media.cache import Cache
from kiosk.media.pieces import named, origin_of

log = logging.getLogger(__name__)

REMEMBERED = 8
"""Films in parts whose addresses are remembered."""
MOST_CAPTION_SEGMENTS = 3000
"""Of one track that are read, the last ones: five hours in pieces of six seconds."""


class Presentations:
    """All of them, by key. Safe to use from several threads."""

    def __init__(
        self,
        cache: Cache,
        fetcher: Fetcher,
        local: Local,
        fillings: Fillings,
        *,
        origin: Callable[[Place], str],
    ) -> None:
        """``origin`` as in ``Fillings``."""
        self._cache = cache
        self._fetcher = fetcher
        self._local = local
        self._fillings = fillings
        self._origin = origin
        self._lock = threading.Lock()
        self._found: dict[str, Presentation] = {}
        self._in_parts: set[str] = set()

    def of(self, key: str, place: Place) -> Presentation:
        """The playlist that a work is; its numbers stay the same while somebody plays it."""
        with self._lock:
            found = self._found.pop(key, None)
            if found is None:
                door = self._fetcher.of(*place.sources)
                found = Presentation(key, Playlists(self._cache, door, place, origin=self._origin))
            self._found[key] = found
            while len(self._found) > REMEMBERED:
                del self._found[next(iter(self._found))]
            return found

    def known(self, key: str) -> bool:
        """Whether the file behind a key was seen to be a playlist."""
        with self._lock:
            return key in self._in_parts

    def note(self, key: str, place: Place, kind: str, came: Document | None = None) -> bool:
        """A file was found to be of this ``kind``: whether that is a playlist. ``came``: the whole of it."""
        if kind not in PLAYLISTS:
            return False
        with self._lock:
            self._in_parts.add(key)
        if came is not None:
            self.of(key, place).take(place.url, came)
        return True

    def is_one(self, key: str, place: Place) -> bool:
        """Whether a file is a playlist; no more of it is fetched than tells that. Raises KioskError."""
        if self.known(key):
            return True
        if here := self._local.open(place.url):
            file, kind = here
            file.close()
            return self.note(key, place, kind)
        filling = self._fillings.enter(key, place)
        if filling is None:
            return False
        try:
            filling.begin()
            return self.note(key, place, filling.content_type, filling.document)
        finally:
            self._fillings.leave(key, place, filling)

    def captions(self, key: str, place: Place, number: int) -> bytes:
        """The caption track that a playlist named, all of its segments as one WebVTT. Raises KioskError.

        A segment that can't be had is left out: the others are of use.
        """
        stream = self.of(key, place).captions(number)
        parts: list[tuple[float, bytes]] = []
        at, size = 0.0, 0
        for one in stream.segments[-MOST_CAPTION_SEGMENTS:]:
            try:
                data = self._caption_segment(named(place.url, one.part.url), place)
            except FetchError as error:
                log.debug("a part of the captions can't be had: %s", error)
                data = b""
            size += len(data)
            if size > captions.MAX_BYTES:
                break
            parts.append((at, data))
            at += one.seconds
        return captions.join_segments(parts)

    def _caption_segment(self, name: str, place: Place) -> bytes:
        kept = self._cache.open(name)
        if kept is None:
            door = self._fetcher.of(*place.sources)
            return door.document(origin_of(name), max_bytes=captions.MAX_BYTES).body
        with kept:
            return self._local.read(kept, 0, min(kept.held.size, captions.MAX_BYTES))
