"""The captions of a film in parts, which come in thousands of small files.

They are fetched several at once, those around the place that is seen first. Who asks is given what there is,
and may ask again while more is coming.
"""

import logging
import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kiosk.errors import BadAnswer, KioskError, Offline
from kiosk.media.captions import MAX_BYTES, join_segments

log = logging.getLogger(__name__)

SEVERAL = 6
"""Files that are asked of an institution at one time."""
FIRST_SECONDS = 1.0
"""Who asks waits so long for more than there is."""
PATIENCE = 20.0
"""Seconds after which nothing more is fetched for who asked last."""
AGAIN = 5.0
"""Seconds until a file that could not be had is asked for again."""
TRIES = 3
MOST_CAPTION_SEGMENTS = 3000
"""Of one track that are held at one time: five hours in pieces of six seconds."""


class Piece(NamedTuple):
    """A segment of a caption track."""

    url: str
    start: float
    """Second of the presentation."""
    origin: float | None = None
    """As in ``join_segments``."""


class CaptionTrack:
    """One track of one film. Safe to use from several threads."""

    def __init__(self, here: Callable[[str], bytes | None], fetch: Callable[[str], bytes]) -> None:
        """``here`` gives what is kept of an address, or None; ``fetch`` asks for it; KioskError."""
        self._here, self._fetch = here, fetch
        self._lock = threading.Condition()
        self._held: dict[str, bytes] = {}
        self._pieces: dict[str, Piece] = {}
        self._rank: dict[str, int] = {}
        self._wanted: list[str] = []
        """The nearest at the end."""
        self._failed: dict[str, tuple[int, float]] = {}
        """How often it was asked for in vain, and when it may be asked for again."""
        self._away = 0.0
        """The institution is not asked before then."""
        self._joined: list[Piece] = []
        self._words = join_segments(())
        self._workers = 0
        self._coming: set[str] = set()
        self._asked = 0.0

    def give(self, pieces: Sequence[Piece], place: float) -> tuple[bytes, bool]:
        """One WebVTT of what there is, and whether that is all. ``place``: the second that is seen."""
        end = time.monotonic() + FIRST_SECONDS
        with self._lock:
            self._look(pieces, place)
            for _ in range(min(SEVERAL, len(self._wanted)) - self._workers):
                self._workers += 1
                threading.Thread(target=self._work, name="captions", daemon=True).start()
            self._lock.wait_for(lambda: not (self._wanted or self._coming), end - time.monotonic())
            again = any(tries < TRIES for tries, _ in self._failed.values())
            whole = not (self._wanted or self._coming or again or len(self._rank) < len(self._pieces))
            held = [(one, self._held[one.url]) for one in self._pieces.values() if one.url in self._held]
        return join_segments(
            [(one.start, data) for one, data in held], [one.origin for one, _ in held]
        ), whole

    def _look(self, pieces: Sequence[Piece], place: float) -> None:
        """What is wanted now, in which order."""
        now = self._asked = time.monotonic()
        first = pieces[0].start if pieces else 0.0
        # What a broadcast does not list any more may still be on its way to who sees it a little later.
        known = [one for one in self._pieces.values() if one.start < first and one.url in self._held]
        self._pieces = {one.url: one for one in (*known, *pieces)}
        urls = list(self._pieces)
        at = max(0, bisect_right([one.start for one in self._pieces.values()], place) - 1)
        ranks = {url: n - at if n >= at else 2 * (at - n) for n, url in enumerate(urls)}
        nearest = sorted(urls, key=ranks.__getitem__)[:MOST_CAPTION_SEGMENTS]
        self._rank = {url: ranks[url] for url in nearest}
        self._held = {url: data for url, data in self._held.items() if url in self._rank}
        self._failed = {url: told for url, told in self._failed.items() if url in self._rank}
        self._wanted = [
            url
            for url in reversed(nearest)
            if url not in self._held
            and url not in self._coming
            and (url not in self._failed or self._may_again(url, now))
        ]

    def _may_again(self, url: str, now: float) -> bool:
        tries, again = self._failed[url]
        return tries < TRIES and now >= again

    def _work(self) -> None:
        """Fetch one after the other until there is no more, or nobody asks any more."""
        while True:
            with self._lock:
                if not self._wanted or time.monotonic() - self._asked > PATIENCE:
                    self._workers -= 1
                    self._lock.notify_all()
                    return
                url = self._wanted.pop()
                self._coming.add(url)
            data = None
            try:
                data = self._had(url)
            finally:
                with self._lock:
                    self._coming.discard(url)
                    if data is not None and url in self._rank:
                        self._hold(url, data)

    def _had(self, url: str) -> bytes | None:
        try:
            data = self._here(url)
            if data is None and time.monotonic() >= self._away:
                data = self._fetch(url)
            if data is not None:
                return data
        except KioskError as error:
            log.debug("a part of the captions can't be had: %s", error)
            with self._lock:
                if isinstance(error, Offline):
                    self._away = time.monotonic() + AGAIN
                final = isinstance(error, BadAnswer) and 400 <= error.status < 500
                self._miss(url, final=final)
            return None
        except Exception:  # of one part, and no reason to leave out the others, or to wait for it for ever
            log.exception("a part of the captions can't be had")
            with self._lock:
                self._miss(url)
            return None
        with self._lock:
            self._failed.setdefault(url, (0, self._away))
        return None

    def _miss(self, url: str, *, final: bool = False) -> None:
        tries, _ = self._failed.get(url, (0, 0.0))
        self._failed[url] = (TRIES if final else tries + 1, time.monotonic() + AGAIN)

    def _hold(self, url: str, data: bytes) -> None:
        """Of more than a caption file can be, those that are nearest."""
        self._held[url] = data
        self._failed.pop(url, None)
        size = sum(map(len, self._held.values()))
        while size > MAX_BYTES:
            farthest = max(self._held, key=self._rank.__getitem__)
            size -= len(self._held.pop(farthest))
            self._wanted = [one for one in self._wanted if self._rank[one] < self._rank[farthest]]
