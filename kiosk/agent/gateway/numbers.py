"""The numbers that stand in our addresses for those that playlists name.

A recording names its parts once, and its player asks for them hours later. A broadcast names new ones all the
time, for days: those that its playlist does not name any more are forgotten after a while.
"""

import threading
import time
from collections.abc import Callable
from itertools import chain

from kiosk.agent.gateway.place import Part

MOST_BYTES = 64 * 2**20
"""Of memory that the addresses of one presentation take: a day in parts of two seconds, sound apart."""
EACH = 400
"""Bytes that one takes beside its letters. *Measured*: two entries, a Part, a number."""
MOST_PLAYLISTS = 2000
GRACE = 600.0
"""Seconds that a part may still be asked for after a broadcast named it last (RFC 8216, 6.2.2)."""


class Numbers:
    """Those of one presentation. Safe to use from several threads."""

    def __init__(self, *, most_bytes: int = MOST_BYTES, clock: Callable[[], float] = time.monotonic) -> None:
        self._most_bytes = most_bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._next = 0
        self._numbers: dict[Part, int] = {}
        self._parts: dict[int, Part] = {}
        self._playlists: dict[int, None] = {}
        """Those that were asked for last at the end. They are few, and a player asks for them to the end."""
        self._staying: dict[int, None] = {}
        self._leaving: dict[int, float] = {}
        """When each was named last, in that order."""
        self.memory = 0
        """Bytes that all of them take, about."""

    def of(self, part: Part, *, leaves: bool = False) -> int:
        """The number of a part that is named now. ``leaves``: by a broadcast that will name others."""
        with self._lock:
            number = self._numbers.get(part, 0)
            if not number:
                self._next += 1
                number = self._numbers[part] = self._next
                self._parts[number] = part
                self.memory += EACH + len(part.url)
            if part.role in ("playlist", "folder"):
                self._playlists.setdefault(number)
            elif leaves and number not in self._staying:
                self._leaving.pop(number, None)
                self._leaving[number] = self._clock()
            else:
                self._leaving.pop(number, None)
                self._staying.setdefault(number)
            self._bound(number)
            return number

    def known(self, part: Part) -> int:
        """The number of a part; 0 when it has none."""
        with self._lock:
            return self._numbers.get(part, 0)

    def part(self, number: int) -> Part | None:
        """Where a number leads; None when no playlist named it, or long ago."""
        with self._lock:
            if number in self._playlists:
                del self._playlists[number]
                self._playlists[number] = None
            return self._parts.get(number)

    def _bound(self, newest: int) -> None:
        gone = self._clock() - GRACE
        while self._leaving and next(iter(self._leaving.values())) < gone:
            self._forget(next(iter(self._leaving)))
        while len(self._playlists) > MOST_PLAYLISTS:
            self._forget(next(iter(self._playlists)))
        while self.memory > self._most_bytes:
            oldest = next(chain(self._leaving, self._staying), newest)
            if oldest == newest:
                oldest = next(iter(self._staying), newest)
            if oldest == newest:
                break
            self._forget(oldest)

    def _forget(self, number: int) -> None:
        self._playlists.pop(number, None)
        self._staying.pop(number, None)
        self._leaving.pop(number, None)
        part = self._parts.pop(number)
        del self._numbers[part]
        self.memory -= EACH + len(part.url)
