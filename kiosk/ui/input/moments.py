"""When the hand did what it did: by what events say of themselves, never by when they were got to.

A screen that is busy for a second gets to two taps at once that were a second apart, and to a bounce a
second late; only the events know. Their clocks begin anywhere, stand still in bad drivers and start again
after 49 days, so that what they say is believed where it is possible, and else it is now.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtGui import QInputEvent

BUSY_MS = 10_000
"""Longest that a screen is behind what is done on its glass."""


class Moments:
    """One time for all events, in milliseconds. It never goes back."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._got_to = clock()
        self._said = 0
        self._time = 0.0

    def __call__(self, event: QInputEvent) -> float:
        """When this was done. Once for each event, in their order."""
        return self.at(event.timestamp())

    def at(self, said: int) -> float:
        """The same, from what an event says of itself; 0: nothing."""
        now = self._clock()
        lag = max(0.0, 1000 * (now - self._got_to))
        since = said - self._said
        self._time += since if 0 < since < lag + BUSY_MS and self._said else lag
        self._got_to = now
        self._said = said or self._said
        return self._time
