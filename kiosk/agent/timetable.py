"""When each source is read next: as often as the settings say, and sooner after a pass that failed.

Never before its server wants to be asked again.
"""

import math
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from kiosk.catalogue.source import Source

FIRST_RETRY = 60.0
"""After a pass that failed; doubled each time up to the ordinary interval."""


class Reply(Enum):
    """What comes of it when somebody wants a source to be read now."""

    SOON = "soon"
    LATER = "later"
    """Its server wants to be left alone for a while."""
    UNKNOWN = "unknown"
    """There is no such source, or it is off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A source and how often it is read."""

    source: Source
    every_seconds: float


@dataclass(slots=True)
class _Due:
    """When a source is read next, in seconds of the monotonic clock."""

    reading: Reading
    at: float = 0.0
    """Never, while it is being read."""
    failures: int = 0
    not_before: float = 0.0
    """Its server wants to be left alone until then."""

    def settle(self, now: float, *, ok: bool, after: float) -> None:
        every = self.reading.every_seconds
        wait = every if ok else min(every, FIRST_RETRY * 2 ** min(self.failures, 10))
        self.failures = 0 if ok else self.failures + 1
        self.not_before = now + after
        self.at = now + max(wait, after)


class Timetable:
    """Of all sources; each is due at once."""

    def __init__(self, readings: Iterable[Reading], clock: Callable[[], float] = time.monotonic) -> None:
        self._dues = {reading.source.name: _Due(reading) for reading in readings}
        self._clock = clock
        self._wished: deque[str] = deque()

    @property
    def next_at(self) -> float:
        """When the next source is due; infinite while none will be."""
        return min((due.at for due in self._dues.values()), default=math.inf)

    def wish(self, source: str) -> Reply:
        """Somebody wants it to be read with the next ``begin``; one that is being read is not begun twice.

        Any thread may ask.
        """
        due = self._dues.get(source)
        if due is None:
            return Reply.UNKNOWN
        if self._clock() < due.not_before:
            return Reply.LATER
        self._wished.append(source)
        return Reply.SOON

    def begin(self) -> list[Source]:
        """The sources that are due. They are being read until ``settle`` or ``break_off``."""
        now = self._clock()
        while self._wished:
            due = self._dues[self._wished.popleft()]
            due.at = due.at if due.at == math.inf else 0.0
        found = [due for due in self._dues.values() if due.at <= now]
        for due in found:
            due.at = math.inf
        return [due.reading.source for due in found]

    def settle(self, source: str, *, ok: bool, after: float = 0.0) -> None:
        """It was read, or could not be; ``after``: seconds that its server asks us to stay away."""
        self._dues[source].settle(self._clock(), ok=ok, after=after)

    def break_off(self) -> None:
        """What is being read is not read to its end."""
        for name, due in self._dues.items():
            if due.at == math.inf:
                self.settle(name, ok=False)

    def all_now(self) -> None:
        """Every source is due."""
        for due in self._dues.values():
            due.at = 0.0
