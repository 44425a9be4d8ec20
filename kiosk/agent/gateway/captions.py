"""The captions of a film in parts, which come in thousands of small files, or ranges of one.

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
from kiosk.media.hls.playlist import Part

log = logging.getLogger(__name__)

SEVERAL = 6
"""Parts that are asked of an institution at one time."""
FIRST_SECONDS = 1.0
"""Who asks waits so long for more than there is."""
PATIENCE = 20.0
"""Seconds after which nothing more is fetched for who asked last."""
AGAIN = 5.0
"""Seconds until a part that could not be had is asked for again."""
TRIES = 3
MOST_CAPTION_SEGMENTS = 3000
"""Of one track that are held at one time: five hours in pieces of six seconds."""


class Piece(NamedTuple):
    """A segment of a caption track."""

    part: Part
    start: float
    """Second of the presentation."""
    origin: float | None = None
    """As in ``join_segments``."""


class CaptionTrack:
    """One track of one film. Safe to use from several threads."""

    def __init__(self, here: Callable[[Part], bytes | None], fetch: Callable[[Part], bytes]) -> None:
        """``here`` gives what is kept of a part, or None; ``fetch`` asks for it; KioskError."""
        self._here, self._fetch = here, fetch
        self._lock = threading.Condition()
        self._held: dict[Part, bytes] = {}
        self._pieces: dict[Part, Piece] = {}
        self._rank: dict[Part, int] = {}
        self._wanted: list[Part] = []
        """The nearest at the end."""
        self._failed: dict[Part, tuple[int, float]] = {}
        """How often it was asked for in vain, and when it may be asked for again."""
        self._away = 0.0
        """The institution is not asked before then."""
        self._workers = 0
        self._coming: set[Part] = set()
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
            held = [(one, self._held[one.part]) for one in self._pieces.values() if one.part in self._held]
        return join_segments(
            [(one.start, data) for one, data in held], [one.origin for one, _ in held]
        ), whole

    def _look(self, pieces: Sequence[Piece], place: float) -> None:
        """What is wanted now, in which order."""
        now = self._asked = time.monotonic()
        first = pieces[0].start if pieces else 0.0
        # What a broadcast does not list any more may still be on its way to who sees it a little later.
        known = [one for one in self._pieces.values() if one.start < first and one.part in self._held]
        self._pieces = {one.part: one for one in (*known, *pieces)}
        parts = list(self._pieces)
        at = max(0, bisect_right([one.start for one in self._pieces.values()], place) - 1)
        ranks = {part: n - at if n >= at else 2 * (at - n) for n, part in enumerate(parts)}
        nearest = sorted(parts, key=ranks.__getitem__)[:MOST_CAPTION_SEGMENTS]
        self._rank = {part: ranks[part] for part in nearest}
        self._held = {part: data for part, data in self._held.items() if part in self._rank}
        self._failed = {part: told for part, told in self._failed.items() if part in self._rank}
        self._wanted = [
            part
            for part in reversed(nearest)
            if part not in self._held
            and part not in self._coming
            and (part not in self._failed or self._may_again(part, now))
        ]

    def _may_again(self, part: Part, now: float) -> bool:
        tries, again = self._failed[part]
        return tries < TRIES and now >= again

    def _work(self) -> None:
        """Fetch one after the other until there is no more, or nobody asks any more."""
        while True:
            with self._lock:
                if not self._wanted or time.monotonic() - self._asked > PATIENCE:
                    self._workers -= 1
                    self._lock.notify_all()
                    return
                part = self._wanted.pop()
                self._coming.add(part)
            data = None
            try:
                data = self._had(part)
            finally:
                with self._lock:
                    self._coming.discard(part)
                    if data is not None and part in self._rank:
                        self._hold(part, data)

    def _had(self, part: Part) -> bytes | None:
        try:
            data = self._here(part)
            if data is None and time.monotonic() >= self._away:
                data = self._fetch(part)
            if data is not None:
                return data
        except KioskError as error:
            log.debug("a part of the captions can't be had: %s", error)
            with self._lock:
                if isinstance(error, Offline):
                    self._away = time.monotonic() + AGAIN
                final = isinstance(error, BadAnswer) and 400 <= error.status < 500
                self._miss(part, final=final)
            return None
        except Exception:  # of one part, and no reason to leave out the others, or to wait for it for ever
            log.exception("a part of the captions can't be had")
            with self._lock:
                self._miss(part)
            return None
        with self._lock:
            self._failed.setdefault(part, (0, self._away))
        return None

    def _miss(self, part: Part, *, final: bool = False) -> None:
        tries, _ = self._failed.get(part, (0, 0.0))
        self._failed[part] = (TRIES if final else tries + 1, time.monotonic() + AGAIN)

    def _hold(self, part: Part, data: bytes) -> None:
        """Of more than a caption file can be, those that are nearest."""
        self._held[part] = data
        self._failed.pop(part, None)
        size = sum(map(len, self._held.values()))
        while size > MAX_BYTES:
            farthest = max(self._held, key=self._rank.__getitem__)
            size -= len(self._held.pop(farthest))
            self._wanted = [one for one in self._wanted if self._rank[one] < self._rank[farthest]]
