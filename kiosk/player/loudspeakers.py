"""Whether there still is a loudspeaker, looked at again and again while something plays.

A sound server goes on when its last loudspeaker is pulled out: the film is then heard by nobody, and libVLC
says nothing of it. So it is asked, in a thread, as it may take its time. *Measured*: one question costs 3 ms
of the processor.
"""

from collections.abc import Callable
from threading import Thread

from kiosk.player.sound import NOWHERE, OURS, Questions, can_ask_server, has_output

EVERY = 10
"""Beats of a fifth of a second between two questions."""


def can_be_heard() -> bool | None:
    """A loudspeaker is there; None when that can't be said now."""
    if not can_ask_server():
        return has_output()
    found = Questions().sinks()
    return None if found is None else any(one != NOWHERE and not one.startswith(OURS) for one in found)


class Loudspeakers:
    """``there``, and who wants to know it. For one thread, which beats five times a second."""

    def __init__(self, changed: Callable[[], None], *, there: bool) -> None:
        """``changed`` is called in another thread when ``there``, so far as given, is another."""
        self._changed = changed
        self._beats = 0
        self._asking: Thread | None = None
        self.there = there

    def beat(self) -> None:
        """Something plays."""
        self._beats += 1
        if self._beats >= EVERY and (self._asking is None or not self._asking.is_alive()):
            self._beats = 0
            self._asking = Thread(target=self._ask, daemon=True)
            self._asking.start()

    def _ask(self) -> None:
        there = can_be_heard()
        if there is not None and there != self.there:
            self.there = there
            self._changed()
