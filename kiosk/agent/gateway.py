"""The loopback door to every file that the store knows: ``http://127.0.0.1:<port>/<token>/<key>``.

The player and the screen never see an address of the outside; they ask here by key (``kiosk.model.key_of``)
and get the file from the cache, from a folder published on this machine, or from its origin while it fills
the cache.

    GET  …/<key>             the file; a film in parts as a playlist of ours (``kiosk.agent.adaptive``)
    GET  …/<key>/about       what such a film says of itself (``kiosk.media.about``)
    GET  …/<key>/sound       what is heard in a file that is here (``kiosk.media.loudness``); 202: not known
    GET  …/<key>/tiles       a picture in tiles (``kiosk.agent.looking``)
    GET  …/<key>/pages       a text to read, which is given in no other way (``kiosk.agent.books``)
    POST …/availability/<id> somebody looks at this title now (its id percent-encoded): always 202, what comes
                             of it is in the store

    403  the token is wrong, or we may not go to that address
    404  the store knows no such key
    416  the range lies behind the end
    502  the origin has nothing there, or something that is no film, sound or picture
    503  the origin asks for patience, or the disk refuses
    504  the origin can't be reached, or fails itself (5xx)
"""

import contextlib
import hmac
import logging
import os
import re
import secrets
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from kiosk.agent.adaptive import Part, Presentation
from kiosk.agent.books import Books
from kiosk.agent.door import Door
from kiosk.agent.filling import CHUNK, PLAYLISTS, Filling, kind_of
from kiosk.agent.relays import Relays
from kiosk.errors import FetchError, KioskError, StoreError
from kiosk.fetch import Fetcher
from kiosk.media import captions, presentation, sniff
from kiosk.media.cache import Cache
from kiosk.media.dash import Description
from kiosk.media.hls.playlist import Master, Playlist
from kiosk.media.kept import Damaged, Kept, Replaced
from kiosk.media.pieces import named, origin_of, owner_of
from kiosk.media.sums import BLOCK
from kiosk.model import key_of

log = logging.getLogger(__name__)

KEY = re.compile(r"[0-9a-f]{32}")
FILLINGS = 6
"""Files on their way that are remembered when nobody reads them."""
MOST_CAPTION_SEGMENTS = 3000
"""Of one track that are read, the last ones: five hours in pieces of six seconds."""
PRESENTATIONS = 8
"""Films in parts whose addresses are remembered."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key leads."""

    url: str
    keep: bool = False
    """Whether a file that came whole may stay in the cache."""
    sources: tuple[str, ...] = ()
    """Whose works name it: what one of them allows is allowed."""
    ticket: str = ""
    """Where its source gets an address that opens for a while; ``url`` only names the file then."""
    believed: str = ""
    """Its media type, when its bytes say nothing of it (encrypted)."""

    def piece(self, part: Part) -> "Place":
        """The place of one of its parts, when the file is a playlist."""
        return Place(
            named(self.url, part.url),
            self.keep and part.keep,
            self.sources,
            believed="application/octet-stream" if part.secret or part.role == "key" else "",
        )

    reads: str = ""
    """The media type of a text to read, which is given only as pages (``kiosk.agent.books``)."""


class Gateway:
    """Serves until ``close``. ``find`` turns a key into a Place, or None; it may raise StoreError."""

    def __init__(
        self,
        find: Callable[[str], Place | None],
        cache: Cache,
        fetcher: Fetcher,
        *,
        room: Callable[[int], bool] = lambda _bytes: True,
        doubt: Callable[[str], None] = lambda _url: None,
        fresh: Callable[[Place], str] = lambda place: place.url,
        opened: Callable[[str], None] = lambda _id: None,
        looking: Callable[[str, Sequence[str]], tuple[str, bytes] | None] = lambda _key, _steps: None,
        sound: Callable[[str], bytes | None] = lambda _url: None,
        chunk: int = CHUNK,
    ) -> None:
        """``room(bytes)``: whether so many more may be put on the disk beside what is there.

        ``doubt(url)``: somebody asks for a kept file that can't be checked block by block yet.
        ``fresh(place)``: the address of a file that is named by a ticket, anew each time it is asked for;
        it may raise KioskError.
        ``opened(id)``: somebody opened the page of this title. It waits for nothing and raises nothing.
        ``looking(key, steps)``: a picture from nearby (``kiosk.agent.looking``); it may raise KioskError.
        ``sound(url)``: what is heard in a file that is here, as JSON; empty when that is not known yet, None
        when it is not here. It may raise KioskError.
        ``chunk``: bytes that are asked of the disk, and at least of the origin, at a time.
        """
        self._chunk = chunk
        self._find = find
        self._cache = cache
        self._fetcher = fetcher
        self._room = room
        self._doubt = doubt
        self._fresh = fresh
        self.opened = opened
        self._looking = looking
        self.sound = sound
        self._folder = cache.folder / "streams"
        self.books = Books(self._folder, cache, fetcher, read=self.read, room=room)
        self.relays = Relays(fetcher)
        self._token = secrets.token_urlsafe(24)
        self.address = ""
        """What every address here begins with, once the door is open."""
        self._lock = threading.Lock()
        self._fillings: dict[str, Filling] = {}
        self._presentations: dict[str, Presentation] = {}
        self._in_parts: set[str] = set()
        self._door: Door | None = None

    def start(self) -> str:
        """Open the door and return its address. Raises StoreError when there is no free port."""
        _empty(self._folder)
        self._door = Door(self)
        self.address = f"http://127.0.0.1:{self._door.port}/{self._token}"
        return self.address

    def close(self) -> None:
        """Answer nobody any more, hang up everywhere, leave no half files behind."""
        if self._door is not None:
            self._door.close()
            self._door = None
        with self._lock:
            fillings = list(self._fillings.values())
            self._fillings.clear()
        for each in fillings:
            each.close()
        self.books.close()
        self.relays.close()
        _empty(self._folder)

    def answers(self, token: str) -> bool:
        """Whether it is ours; compared in a time that does not tell how much of it was right."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self._token.encode())

    def held(self, url: str) -> tuple[BinaryIO | Kept, str] | None:
        """The open file of this address when it is on this machine, and its media type."""
        published = self._fetcher.path(origin_of(url))
        if published is not None:
            try:
                file = published.open("rb")
            except OSError as error:
                raise StoreError(f"The file can't be read: {error.strerror}.", where=url) from error
            try:
                return file, kind_of(os.pread(file.fileno(), sniff.HEAD, 0), url)
            except BaseException:
                file.close()
                raise
        kept = self._cache.open(url)
        if kept is None:
            return None
        if not kept.summed:
            self._doubt(url)
        try:
            return kept, kept.held.content_type or kind_of(self.read(kept, 0, sniff.HEAD), url)
        except BaseException:
            kept.close()
            raise

    def read(self, kept: Kept, start: int, end: int) -> bytes:
        """The bytes from ``start`` to the end of their block, at most to ``end`` (not included); right ones.

        A block that the disk damaged is fetched from its origin. Raises FetchError when that can't be had,
        StoreError when the whole file was found to be wrong.
        """
        try:
            return kept.read(start, end)
        except Damaged as damage:
            at = damage.index * BLOCK
            return self.mend(kept, damage.index)[start - at : end - at]

    def mend(self, kept: Kept, index: int) -> bytes:
        """A block that the disk damaged, from its origin, and written back.

        Raises FetchError when it can't be had, StoreError when nobody can say who may be asked. When the
        origin has another file by now, ours is set aside.
        """
        place = self._find(key_of(owner_of(kept.held.url)))
        try:
            return kept.mend(index, self._fetcher.of(*(place.sources if place else ())))
        except Replaced:
            self._cache.set_aside(kept.held)
            raise

    def filling(self, key: str, place: Place) -> Filling | None:
        """The one Filling of this file, entered: the caller leaves it. None when it is whole and held by now.

        Of those nobody reads only the newest few are remembered.
        """
        with self._lock:
            found = self._fillings.pop(key, None)
            if found is not None and found.broken and found.idle:
                found.close()
                found = None
            if found is None and self._cache.path(place.url) is not None:
                return None  # it came into the cache since the caller looked there
            if found is None or found.broken:
                found = Filling(
                    self._fetcher.of(*place.sources),
                    place.url,
                    self._folder / f"{key}-{secrets.token_hex(4)}",
                    chunk=self._chunk,
                    origin=partial(self.origin, place),
                    believed=place.believed,
                )
            self._fillings[key] = found
            old = [name for name, one in self._fillings.items() if one.idle and name != key]
            for name in old[: max(0, len(self._fillings) - FILLINGS)]:
                self._fillings.pop(name).close()
            found.enter()
            return found

    def settle(self, key: str, place: Place, filling: Filling) -> None:
        """After an answer: a file that is whole now moves into the cache, if it may stay.

        One that was replaced while somebody read it (its origin has another file now) is closed by its last.
        """
        with self._lock:
            left_over = self._fillings.get(key) is not filling and filling.idle
        if left_over:
            filling.close()  # nobody can come in any more
            return
        if not (place.keep and filling.whole and filling.idle):
            return
        with self._lock:
            ours = self._fillings.get(key) is filling and not filling.settled
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
                )
            except (KioskError, OSError) as error:
                log.warning("%r could not be kept: %s", place.url, error)
            finally:
                filling.leave()
        # Until it is in the cache whoever comes finds it here; who reads it now is the one to close it.
        with self._lock:
            if self._fillings.get(key) is filling and filling.idle:
                del self._fillings[key]
                filling.close()

    def origin(self, place: Place) -> str:
        """The address that opens now. Raises KioskError."""
        return self._fresh(place) if place.ticket else origin_of(place.url)

    def presentation(self, key: str, place: Place) -> Presentation:
        """The playlist that a work is; its numbers stay the same while somebody plays it."""
        with self._lock:
            found = self._presentations.pop(key, None)
            if found is None:
                found = Presentation(key, Playlists(self, self._cache, self._fetcher, place))
            self._presentations[key] = found
            while len(self._presentations) > PRESENTATIONS:
                del self._presentations[next(iter(self._presentations))]
            return found

    def captions(self, key: str, place: Place, number: int) -> bytes:
        """The caption track that a playlist named, all of its segments as one WebVTT. Raises KioskError.

        A segment that can't be had is left out: the others are of use.
        """
        stream = self.presentation(key, place).captions(number)
        parts: list[tuple[float, bytes]] = []
        at, size = 0.0, 0
        for one in stream.segments[-MOST_CAPTION_SEGMENTS:]:
            name = named(place.url, one.part.url)
            try:
                data = self._caption_segment(name, place)
            except FetchError as error:
                log.info("a part of the captions can't be had: %s", error)
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
            return self.read(kept, 0, min(kept.held.size, captions.MAX_BYTES))

    def in_parts(self, key: str, kind: str = "") -> bool:
        """Whether the file behind a key is a playlist, as ``kind`` says, or is known to be."""
        with self._lock:
            if kind in PLAYLISTS:
                self._in_parts.add(key)
            return key in self._in_parts

    def kind(self, key: str, place: Place) -> str:
        """The media type of a file, of which no more is fetched than tells it. Raises KioskError."""
        if held := self.held(place.url):
            file, kind = held
            file.close()
            return kind
        filling = self.filling(key, place)
        if filling is None:
            return ""
        try:
            filling.begin()
            return filling.content_type
        finally:
            filling.leave()
            self.settle(key, place, filling)

    def find(self, key: str) -> Place | None:
        """Where a key leads. Raises StoreError."""
        return self._find(key)

    def looking(self, key: str, steps: Sequence[str]) -> tuple[str, bytes] | None:
        """What is behind ``<key>/tiles``, and its media type. Raises KioskError."""
        return self._looking(key, steps) if KEY.fullmatch(key) else None

    def room(self, filling: Filling) -> bool:
        """Whether there is room for what is missing of it, beside what others are filling and keeping now."""
        with self._lock:
            others = [one for one in self._fillings.values() if one is not filling and not one.idle]
        taken = sum(one.length for one in others if one.granted)
        filling.granted = self._room(filling.missing + taken)
        return filling.granted


class Playlists:
    """Where a ``Presentation`` has its playlists from: what is kept, else the institution."""

    def __init__(self, gateway: Gateway, cache: Cache, fetcher: Fetcher, place: Place) -> None:
        self._gateway, self._cache, self._place = gateway, cache, place
        self._fetcher = fetcher.of(*place.sources)

    def kept(self, url: str) -> Playlist | None:
        """Raises StoreError."""
        return presentation.kept(self._cache, self._place.url, url)

    def read(self, url: str) -> Playlist | Description:
        """Raises FetchError, MediaError."""
        address = self._gateway.origin(self._place) if url == self._place.url else url
        return presentation.fetched(self._fetcher, address)

    def keep(self, url: str, playlist: Playlist) -> None:
        """If the work may be kept; a disk that refuses is no reason not to play."""
        if not self._place.keep:
            return
        try:
            presentation.keep(self._cache, self._place.url, url, playlist)
        except StoreError as error:
            log.warning("a playlist could not be kept: %s", error)

    def is_here(self, master: Master) -> bool:
        """Raises StoreError."""
        return presentation.is_here(self._cache, self._place.url, master)


def _empty(folder: Path) -> None:
    """What a killed agent left half filled; the rest of it would have to be fetched anyway."""
    with contextlib.suppress(OSError), os.scandir(folder) as found:
        for entry in list(found):
            Path(entry.path).unlink(missing_ok=True)
