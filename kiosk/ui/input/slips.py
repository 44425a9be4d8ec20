"""How often a hand's touches bounce, or slide off what they had pressed."""

from collections import deque

MANY, WITHIN_MS = 3, 60_000
"""So many within this time, and a calmer profile may be offered."""


class Slips:
    """Of one visitor; times in milliseconds."""

    def __init__(self) -> None:
        self._last = deque[float](maxlen=MANY)

    def add(self, now: float) -> bool:
        """One more. Returns whether they are many now."""
        self._last.append(now)
        return len(self._last) == MANY and now - self._last[0] <= WITHIN_MS

    def forget(self) -> None:
        """Another visitor, or another profile."""
        self._last.clear()
