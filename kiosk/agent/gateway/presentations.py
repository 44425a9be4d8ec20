"""Which works are films in parts, and what is known of each while it is played."""

import logging
import threading
from collections.abc import Callable
from functools import partial

from kiosk.agent.gateway.adaptive import Presentation
from kiosk.agent.gateway.captions import CaptionTrack, Piece
from kiosk.agent.gateway.fillings import Fillings
from kiosk.agent.gateway.kinds import PLAYLISTS
from kiosk.agent.gateway.local import Local
from kiosk.agent.gateway.place import Place
from kiosk.agent.gateway.playlists import Playlists
from kiosk.agent.gateway.showing import Showing, whereabouts
from kiosk.errors import FetchError
from kiosk.fetch import Document, Fetcher
from kiosk.media import captions
from kiosk.media.cache import Cache
from kiosk.media.hls.clock import HEAD, first_time
from kiosk.media.hls.playlist import Part, Segment
from kiosk.media.pieces import named

log = logging.getLogger(__name__)

REMEMBERED = 8
"""Films in parts whose addresses are remembered."""
MOST_BYTES = 128 * 2**20
"""Of memory that the addresses of all of them take."""
CLOCK_SECONDS = 3.0
"""That the clock of a broadcast may take to be read: its captions wait for it."""
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
        clocks = self._clocks(showing, place) if showing is not None else {}
        pieces, discontinuity = [], stream.discontinuities
        for one in stream.segments:
            discontinuity += one.discontinuity
            pieces.append(Piece(one.part.url, start, clocks.get(discontinuity)))
            start += one.seconds
        return self._track(key, place, stream.url, showing).give(pieces, film.second)

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

    def _kept(self, place: Place, url: str) -> bytes | None:
        kept = self._cache.open(named(place.url, url))
        if kept is None:
            return None
        with kept:
            return self._local.read(kept, 0, min(kept.held.size, captions.MAX_BYTES))

    def _fetched(self, place: Place, url: str) -> bytes:
        return self._fetcher.of(*place.sources).document(url, max_bytes=captions.MAX_BYTES).body

    def _clocks(self, showing: Showing, place: Place) -> dict[int, float]:
        """What the clock of the broadcast shows where that of its player begins, for each discontinuity."""
        for stream, start in ((showing.first, 0.0), (showing.newest.stream, showing.newest.start)):
            for number, (segment, second) in whereabouts(stream, start).items():
                if number not in showing.clocks and number not in showing.silent:
                    try:
                        told = self._clock(segment, place)
                    except FetchError as error:
                        log.debug("the clock of a broadcast can't be read: %s", error)
                        continue
                    if told is None:
                        showing.silent.add(number)
                    else:
                        showing.clocks[number] = told - second
        return showing.clocks

    def _clock(self, segment: Segment, place: Place) -> float | None:
        if segment.key is not None or segment.gap:
            return None
        initial = self._beginning(segment.map, place) if segment.map is not None else b""
        return first_time(self._beginning(segment.part, place), initial)

    def _beginning(self, part: Part, place: Place) -> bytes:
        door = self._fetcher.of(*place.sources).within(CLOCK_SECONDS)
        end = part.start + min(part.length or HEAD, HEAD) - 1
        head = b""
        with door.open(part.url, start=part.start, end=end) as stream:
            skip = part.start - stream.start
            for piece in stream.chunks():
                head += piece
                if len(head) >= skip + HEAD:
                    break
        return head[skip:][: part.length or HEAD]
