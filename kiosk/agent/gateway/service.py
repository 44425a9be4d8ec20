"""The gateway as the agent has it: what it is made of, and when it begins and ends."""

import contextlib
import hmac
import os
import re
import secrets
import threading
from collections.abc import Callable, Sequence
from copy import copy
from pathlib import Path
from typing import Protocol

from kiosk.agent.books import Books
from kiosk.agent.gateway.ahead import Ahead
from kiosk.agent.gateway.door import Door
from kiosk.agent.gateway.filling import CHUNK
from kiosk.agent.gateway.fillings import Fillings
from kiosk.agent.gateway.local import Local
from kiosk.agent.gateway.place import KEPT, Place
from kiosk.agent.gateway.presentations import Presentations
from kiosk.agent.gateway.relays import Relays
from kiosk.agent.timetable import Reply
from kiosk.errors import StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.pieces import origin_of

KEY = re.compile(r"[0-9a-f]{32}")

Looking = Callable[[str, Sequence[str]], tuple[str, bytes] | None]


class Heard(Protocol):
    """What is heard in a film or sound."""

    def __call__(self, url: str, /, *, described: bool) -> bytes | None:
        """As ``sound`` of ``Gateway``."""


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
        wished: Callable[[str], Reply] = lambda _name: Reply.UNKNOWN,
        looking: Looking = lambda _key, _steps: None,
        looking_kept: Looking = lambda _key, _steps: None,
        sound: Heard = lambda _url, *, described: None,
        chunk: int = CHUNK,
    ) -> None:
        """``room(bytes)``: whether so many more may be put on the disk beside what is there.

        ``doubt(url)``: somebody asks for a kept file that can't be checked block by block yet.
        ``fresh(place)``: the address of a file that is named by a ticket, anew each time it is asked for;
        it may raise KioskError.
        ``opened(id)``: somebody opened the page of this title. It waits for nothing and raises nothing.
        ``wished(name)``: somebody wants this source to be read. It waits for nothing and raises nothing.
        ``looking(key, steps)``: a picture from nearby (``kiosk.agent.looking``); it may raise KioskError.
        ``looking_kept``: the same without a network.
        ``sound(url, described=…)``: what is heard in a file that is here, as JSON; empty when that is not
        known yet, None when it is not here. It may raise KioskError.
        ``chunk``: bytes that are asked of the disk, and at least of the origin, at a time.
        """

        def origin(place: Place) -> str:
            return fresh(place) if place.ticket else origin_of(place.url)

        self.find = find
        self.opened = opened
        self.wished = wished
        self.sound = sound
        self._cache, self._fetcher, self._doubt = cache, fetcher, doubt
        self._room, self._chunk = room, chunk
        self._looking, self._looking_kept = looking, looking_kept
        self._furnish(fetcher, origin)
        self._unplugged: Gateway | None = None
        self._lock = threading.Lock()
        self._token = secrets.token_urlsafe(24)
        self.address = ""
        """What every address here begins with, once the door is open."""
        self._door: Door | None = None
        self._closed = False

    def _furnish(self, fetcher: Fetcher, origin: Callable[[Place], str]) -> None:
        cache = self._cache
        self.local = Local(cache, fetcher, self.find, self._doubt)
        self.fillings = Fillings(cache, fetcher, room=self._room, origin=origin, chunk=self._chunk)
        self.presentations = Presentations(cache, fetcher, self.local, self.fillings, origin=origin)
        self.ahead = Ahead(self.fillings)
        self.books = Books(self.fillings.folder, cache, fetcher, read=self.local.read, room=self._room)
        self.relays = Relays(fetcher)

    def kept(self) -> "Gateway":
        """Behind ``KEPT``: the same for who looks how it is without a network. Nothing is shared but what is
        kept: no file that is on its way, and no playlist that was read before."""
        with self._lock:
            if self._closed:
                raise StoreError("The agent stops.", where=KEPT)
            if self._unplugged is None:
                other = copy(self)
                other.address = f"{self.address}/{KEPT}"
                other._looking = self._looking_kept
                other._furnish(self._fetcher.unplugged(), lambda place: origin_of(place.url))
                self._unplugged = other
            return self._unplugged

    def start(self) -> str:
        """Open the door and return its address. Raises StoreError when there is no free port."""
        _empty(self.fillings.folder)
        self._door = Door(self)
        self.address = f"http://127.0.0.1:{self._door.port}/{self._token}"
        return self.address

    def close(self) -> None:
        """Answer nobody any more, hang up everywhere, leave no half files behind."""
        if self._door is not None:
            self._door.close()
            self._door = None
        with self._lock:
            self._closed = True
        for one in (self, self._unplugged):
            if one is not None:
                one.fillings.close()
                one.ahead.close()
                one.books.close()
                one.relays.close()
        _empty(self.fillings.folder)

    def answers(self, token: str) -> bool:
        """Whether it is ours; compared in a time that does not tell how much of it was right."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self._token.encode())

    def looking(self, key: str, steps: Sequence[str]) -> tuple[str, bytes] | None:
        """What is behind ``<key>/tiles``, and its media type. Raises KioskError."""
        return self._looking(key, steps) if KEY.fullmatch(key) else None


def _empty(folder: Path) -> None:
    """What a killed agent left half filled; the rest of it would have to be fetched anyway."""
    with contextlib.suppress(OSError), os.scandir(folder) as found:
        for entry in list(found):
            Path(entry.path).unlink(missing_ok=True)
