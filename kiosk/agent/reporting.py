"""Says how far the fetching is, for staff at the screen: what is to come, and how fast it came lately."""

import contextlib
import math
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from kiosk.agent.carriers import Carriers
from kiosk.agent.plan import Step
from kiosk.errors import StoreError
from kiosk.media import progress
from kiosk.media.cache import Cache
from kiosk.media.progress import MOST_KEYS, Progress
from kiosk.model import key_of

EVERY_SECONDS = 10.0
WINDOW_SECONDS = 300.0
"""The speed is that of so many last seconds."""
LEAST_SECONDS = 60.0
"""Of less nothing can be told that holds."""


class Reporting:
    """Used by the one thread that plans. ``clock`` is monotonic, ``now`` gives seconds since 1970."""

    def __init__(
        self,
        data: Path,
        cache: Cache,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._data, self._cache = data, cache
        self._clock, self._now = clock, now
        self._at = -math.inf
        self._told: Progress | None = None
        self._came: deque[tuple[float, int]] = deque()
        """Moments, each with the bytes that had come until then. What was taken away meanwhile counts for
        nothing."""
        self._held = 0

    def look(self, carriers: Carriers) -> None:
        """Tell it, when it is time."""
        clock = self._clock()
        files = [step for step in carriers.steps() if not step.sizes]
        if not files and (self._told is None or not self._told.files):
            self._came.clear()
            return
        if files and clock - self._at < EVERY_SECONDS:
            return
        self._at = clock
        self._told = Progress(
            at=self._now(),
            files=len(files),
            bytes=sum(map(self._left, files)),
            a_second=self._speed(clock),
            keys=tuple(key_of(step.url) for step in files[:MOST_KEYS]),
        )
        progress.write(self._data, self._told)

    def _left(self, step: Step) -> int:
        with contextlib.suppress(OSError):
            return max(0, step.weight - self._cache.part_of(step.url).stat().st_size)
        return step.weight

    def _speed(self, clock: float) -> float:
        try:
            held = self._cache.room.usage().bytes
        except StoreError:
            return 0.0
        before = self._came[-1][1] if self._came else 0
        self._came.append((clock, before + (max(0, held - self._held) if self._came else 0)))
        self._held = held
        while clock - self._came[0][0] > WINDOW_SECONDS:
            self._came.popleft()
        (since, first), (until, last) = self._came[0], self._came[-1]
        return (last - first) / (until - since) if until - since >= LEAST_SECONDS else 0.0
