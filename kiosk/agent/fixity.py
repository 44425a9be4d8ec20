"""Reads every kept file again from time to time, and mends what the disk lost (PREMIS: fixity check).

A film is checked block by block whenever it plays; this finds the damage before somebody sits in front of it,
while there is a network to mend it from. It also works out the sums of files that older versions kept without
them. One thread, slowly, a block at a time: the disk and the processor are for those who watch.
"""

import logging
import time
from collections import deque
from collections.abc import Callable

from kiosk.agent.rounds import Rounds
from kiosk.errors import KioskError, cause
from kiosk.media.cache import Cache
from kiosk.media.kept import Kept, Replaced
from kiosk.media.sums import BLOCK

log = logging.getLogger(__name__)

EVERY_SECONDS = 7 * 24 * 3600.0
"""So often each file is read whole."""
BYTES_A_SECOND = 8 * 2**20
"""30 GB an hour. A file that somebody asked for and that has no sums yet is read as fast as it goes."""
LOOK_SECONDS = 600.0
"""How often to look for files whose turn it is, the first time so long after the start.

What can't be mended is tried again after so long, then after twice as long, and so on.
"""


class _Halted(Exception):
    """Something else is to be done first."""

    def __init__(self, right: int) -> None:
        self.right = right
        """Blocks from the first that were right."""


class Fixity:
    """Works in a thread of its own from ``start`` until ``close``."""

    def __init__(
        self,
        cache: Cache,
        mend: Callable[[Kept, int], bytes],
        *,
        clock: Callable[[], float] = time.time,
        bytes_a_second: float = BYTES_A_SECOND,
    ) -> None:
        """``mend`` gives a damaged block again, written back, or raises KioskError."""
        self._cache = cache
        self._mend = mend
        self._clock = clock
        self._block_seconds = BLOCK / bytes_a_second
        self._asked: deque[str] = deque()
        self._tries: dict[str, tuple[float, float]] = {}
        """Of files that could not be mended: when to try again, by a clock that never jumps, and the wait."""
        self._right: dict[str, tuple[str, int]] = {}
        """Of files whose reading was broken off: their sha256, and how many blocks were right until there."""
        self._rounds = Rounds("fixity", self.look, LOOK_SECONDS)

    def start(self) -> None:
        """Begin."""
        self._rounds.start()

    def close(self) -> None:
        """Stop at the next block; a mend that waits for its origin ends with the fetcher."""
        self._rounds.close()

    def ask(self, url: str) -> None:
        """This file first: somebody wants it, and it can't be checked block by block yet."""
        if url not in self._asked:
            self._asked.append(url)
            self._rounds.ring()

    def look(self) -> None:
        """Check what was asked for, then each file whose turn it is. Returns early at the end."""
        for url in self._due():
            self._answer()
            if self._rounds.over:
                return
            if self._tries.get(url, (0.0, 0.0))[0] <= time.monotonic():
                self._check(url, self._pause)
        self._answer()

    def _due(self) -> list[str]:
        try:
            return self._cache.unchecked_since(self._clock() - EVERY_SECONDS)
        except KioskError as error:
            log.warning("the kept files can't be checked now: %s", error)
            return []

    def _answer(self) -> None:
        while True:
            self._rounds.hush()  # before each look: who asks after it rings again, and is seen at the next
            if not self._asked or self._rounds.over:
                return
            self._check(self._asked[0], self._hurry)
            self._asked.popleft()

    def _check(self, url: str, pace: Callable[[int], None]) -> None:
        sha256, right = self._right.pop(url, ("", 0))
        held = None
        try:
            held = self._cache.held(url)
            begin = right if held and held.sha256 == sha256 else 0
            if held and self._cache.check(url, mend=self._mend, pace=pace, begin=begin) is None:
                log.warning("a kept file was damaged on this disk; it is fetched again")
                log.debug("damaged: %r", url)
            self._tries.pop(url, None)
        except _Halted as halted:
            if held:  # its turn comes again, from there on
                self._right[url] = (held.sha256, halted.right)
        except Replaced:
            log.warning("a kept file was damaged on this disk, and is another by now; it is fetched again")
            log.debug("damaged, and another by now: %r", url)
        except (KioskError, OSError) as error:
            log.warning("a kept file can't be checked and mended now: %s", cause(error))
            log.debug("%r can't be checked and mended now: %s", url, error)
            wait = min(EVERY_SECONDS, 2 * self._tries.get(url, (0.0, LOOK_SECONDS / 2))[1])
            self._tries[url] = (time.monotonic() + wait, wait)

    def _pause(self, right: int) -> None:
        self._rounds.pause(self._block_seconds)
        if self._rounds.over or self._asked:
            raise _Halted(right)

    def _hurry(self, right: int) -> None:
        if self._rounds.over:
            raise _Halted(right)
