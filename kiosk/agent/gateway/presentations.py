"""Which works are films in parts, and what is known of each while it is played."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

from kiosk.agent.gateway import clocks
from kiosk.agent.gateway.adaptive import Presentation
from kiosk.agent.gateway.captions import CaptionTrack, Piece
from kiosk.agent.gateway.fillings import Fillings
from kiosk.agent.gateway.kinds import PLAYLISTS
from kiosk.agent.gateway.local import Local
from kiosk.agent.gateway.place import Place
from kiosk.agent.gateway.playlists import Playlists
from kiosk.agent.gateway.showing import Showing
from kiosk.errors import BadAnswer
from kiosk.fetch.answer import Document
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import captions
from kiosk.media.cache import Cache
from kiosk.media.hls.playlist import Part, Stream
from kiosk.media.pieces import named

REMEMBERED = 8
"""Films in parts whose addresses are remembered."""
MOST_BYTES = 128 * 2**20
"""Of memory that the addresses and the playlists of all of them take."""
TRACKS = 4
"""Caption tracks that are held."""


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
        self._tracks: dict[tuple[str, str, int], CaptionTrack] = {}

    def of(self, key: str, place: Place) -> Presentation:
        """The playlist that a work is; its numbers stay the same while somebody plays it."""
        with self._lock:
            found = self._found.pop(key, None)
            if found is None:
                door = self._fetcher.of(*place.sources)
                found = Presentation(key, Playlists(self._cache, door, place, origin=self._origin))
            self._found[key] = found
            size = sum(one.memory for one in self._found.values())
            while len(self._found) > REMEMBERED or (size > MOST_BYTES and len(self._found) > 1):
                size -= self._found.pop(next(iter(self._found))).memory
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

    def forget(self, key: str) -> None:
        """It is no playlist any more (``OneFile``)."""
        with self._lock:
            self._in_parts.discard(key)
            self._found.pop(key, None)

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

    def captions(self, key: str, place: Place, number: int) -> tuple[bytes, bool]:
        """The caption track that a playlist named, as one WebVTT, as far as it came; and whether that is all.

        On the clock of who plays it. A segment that can't be had is left out: the others are of use. Raises
        KioskError.
        """
        film = self.of(key, place)
        stream = film.captions(number)
        showing = None if stream.ended else film.playing
        start = showing.start_of(stream) if showing is not None else 0.0
        pieces, second = list(_pieces(stream, start)), film.second
        if showing is not None:
            nearest = sorted(pieces, key=lambda one: abs(one[1].start - second))
            door = self._fetcher.of(*place.sources)
            known = clocks.told(showing, (number for number, _ in nearest), door)
            pieces = [(number, one._replace(origin=known.get(number))) for number, one in pieces]
        return self._track(key, place, stream.url, showing).give([one for _, one in pieces], second)

    def _track(self, key: str, place: Place, url: str, showing: Showing | None) -> CaptionTrack:
        name = (key, url, showing.number if showing is not None else 0)
        with self._lock:
            track = self._tracks.pop(name, None)
            if track is None:
                track = CaptionTrack(partial(self._kept, place), partial(self._fetched, place))
            self._tracks[name] = track
            while len(self._tracks) > TRACKS:
                del self._tracks[next(iter(self._tracks))]
            return track

    def _kept(self, place: Place, part: Part) -> bytes | None:
        kept = self._cache.open(named(place.url, part.url))
        if kept is None:
            return None
        with kept:
            at, end = part.start, min(kept.held.size, _end(part))
            data = b""
            while at + len(data) < end:
                data += self._local.read(kept, at + len(data), end)
            return data

    def _fetched(self, place: Place, part: Part) -> bytes:
        door = self._fetcher.of(*place.sources)
        if not part.length:
            return door.document(part.url, max_bytes=captions.MAX_BYTES).body
        with door.open(part.url, start=part.start, end=_end(part) - 1, steady=False) as stream:
            if part.start - stream.start > captions.MAX_BYTES:
                raise BadAnswer("The server gives no part of this file.", where=part.url)
            return stream.between(part.start, _end(part))


def _end(part: Part) -> int:
    """The byte behind the last that is read of it: no more than a caption file can be."""
    return part.start + min(part.length or captions.MAX_BYTES, captions.MAX_BYTES)


def _pieces(stream: Stream, start: float) -> Iterator[tuple[int, Piece]]:
    """Those of a caption track that begins at this second, each with its discontinuity sequence."""
    number = stream.discontinuities
    for one in stream.segments:
        number += one.discontinuity
        yield number, Piece(one.part, start)
        start += one.seconds
