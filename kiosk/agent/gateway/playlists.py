"""Where a film in parts has its playlists from: what was just read, what is kept, else the institution.

A player and a screen that open a film ask for its playlists several times within a second; the institution is
asked once. What is a recording stays as it is for a while. A broadcast is asked for anew once a second, and
within half its target duration, which is as often as a player may (RFC 8216, 6.3.4). A playlist that was kept
is as good as the pieces that are kept with it: where one is missing the institution is asked, as it may name
the others differently by now; the kept one is for when it is away.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.agent.gateway.kinds import looked_at
from kiosk.agent.gateway.place import Place
from kiosk.agent.gateway.remembered import Remembered
from kiosk.errors import BadAnswer, KioskError, MediaError, Offline, StoreError, TryLater, cause
from kiosk.fetch.answer import Document
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import presentation
from kiosk.media.cache import Cache
from kiosk.media.dash import Description
from kiosk.media.hls.playlist import Master, Playlist, Stream

log = logging.getLogger(__name__)

RECORDING_SECONDS = 30.0
"""So long a playlist that does not change is believed: its addresses may be good for some minutes only."""
BROADCAST_SECONDS = 1.0
STALE_SECONDS = 20.0
"""So long a broadcast whose institution does not answer counts as one that has nothing new."""


class OneFile(MediaError):
    """A film in parts that its institution gives as one file now."""


@dataclass(frozen=True, slots=True)
class Read:
    """A playlist, and when it was asked for."""

    at: float
    playlist: Playlist | Description


class Playlists:
    """Those of the work at ``place``. Safe to use from several threads."""

    def __init__(
        self,
        cache: Cache,
        fetcher: Fetcher,
        place: Place,
        *,
        origin: Callable[[Place], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``origin`` as in ``Fillings``."""
        self._cache, self._fetcher, self._place = cache, fetcher, place
        self._origin = origin
        self._clock = clock
        self._lock = threading.Lock()
        self._reading: dict[str, tuple[threading.Lock, int]] = {}
        """Who reads one is waited for by those who want the same: how many they are."""
        self._read = Remembered[Read]()

    def read(self, url: str) -> Playlist | Description:
        """The playlist at ``url``. Raises KioskError."""
        with self._alone(url):
            last = self._read.get(url)
            if last is not None and self._clock() - last.at < _fresh_for(last.playlist):
                return last.playlist
            now = self._clock()
            kept = presentation.kept(self._cache, self._place.url, url)
            if kept is not None and presentation.is_here(self._cache, self._place.url, kept):
                found: Playlist | Description = kept
            else:
                found = self._asked(url, kept, last)
            self._remember(url, Read(now, found))
            return found

    def _asked(self, url: str, kept: Playlist | None, last: Read | None) -> Playlist | Description:
        """What the institution has; while it stumbles what is here. Who is told that it stumbles hangs up for
        good, who hears nothing new asks again. Raises KioskError."""
        try:
            found = self._fetched(url)
        except (Offline, BadAnswer, TryLater, MediaError) as error:
            status = error.status if isinstance(error, BadAnswer) else 0
            if url == self._place.url and not status and self._is_one_file():
                self._cache.forget([url])
                raise OneFile("It is one file by now.", where=url) from error
            if 0 < status < 500:
                raise
            if kept is not None:
                return kept
            if last is None or not self._may_be_stale(last):
                raise
            return last.playlist
        if found != kept:
            self._keep(url, found)
        return found

    def _is_one_file(self) -> bool:
        """Whether a film comes where there was a playlist, by its first bytes."""
        try:
            with self._fetcher.open(self._origin(self._place)) as stream:
                looked_at(stream, self._place.url)
        except KioskError:
            return False
        return True

    def take(self, url: str, document: Document) -> None:
        """It came already, while it was being found out what it is. Raises MediaError."""
        found = presentation.read(document)
        self._keep(url, found)
        self._remember(url, Read(self._clock(), found))

    def is_here(self, master: Master) -> bool:
        """Whether every piece of it is kept. Raises StoreError."""
        return presentation.is_here(self._cache, self._place.url, master)

    @property
    def sizes(self) -> Mapping[int, int]:
        """Bytes of memory of each playlist that is remembered (``Remembered``)."""
        return self._read.sizes

    def _may_be_stale(self, last: Read) -> bool:
        return _goes_on(last.playlist) and self._clock() - last.at <= STALE_SECONDS

    def _fetched(self, url: str) -> Playlist | Description:
        address = self._origin(self._place) if url == self._place.url else url
        return presentation.fetched(self._fetcher, address)

    def _keep(self, url: str, found: Playlist | Description) -> None:
        """If the work may be kept; a disk that refuses is no reason not to play."""
        if not self._place.keep or isinstance(found, Description) or _goes_on(found):
            return
        try:
            presentation.keep(self._cache, self._place.url, url, found)
        except StoreError as error:
            log.warning("a playlist could not be kept: %s", cause(error))

    def _remember(self, url: str, read: Read) -> None:
        with self._lock:
            self._read.put(url, read, read.playlist)

    @contextmanager
    def _alone(self, url: str) -> Iterator[None]:
        with self._lock:
            lock, count = self._reading.get(url, (threading.Lock(), 0))
            self._reading[url] = lock, count + 1
        try:
            with lock:
                yield
        finally:
            with self._lock:
                _, count = self._reading[url]
                if count == 1:
                    del self._reading[url]
                else:
                    self._reading[url] = lock, count - 1


def _goes_on(found: Playlist | Description) -> bool:
    """Whether it is a broadcast, of which more comes."""
    return found.live if isinstance(found, Description) else isinstance(found, Stream) and not found.ended


def _fresh_for(found: Playlist | Description) -> float:
    if not _goes_on(found):
        return RECORDING_SECONDS
    return min(BROADCAST_SECONDS, found.target / 2) if isinstance(found, Stream) else BROADCAST_SECONDS
