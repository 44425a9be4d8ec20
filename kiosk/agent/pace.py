"""When films may be fetched, and how fast: the network is also for those who work here."""

import subprocess
import threading
import time
from collections.abc import Callable
from datetime import datetime
from datetime import time as clock_time

from kiosk.media.download import Stopped

BURST_SECONDS = 0.5
"""So much may come at once after a rest."""
ASK_SECONDS = 5.0
"""That NetworkManager has to say whether the network is paid by the megabyte."""


Hours = tuple[clock_time, clock_time] | None
"""From when to when, in the time of the place; None is always."""


def is_open(hours: Hours, now: datetime) -> bool:
    """Whether ``now`` (local time) lies in the window; one that ends before it begins goes past midnight."""
    if hours is None or hours[0] == hours[1]:
        return True
    begin, end = hours
    at = now.time()
    return begin <= at < end if begin < end else at >= begin or at < end


def open_now(hours: Hours) -> bool:
    """Whether the window is open."""
    return is_open(hours, datetime.now().astimezone())


def metered_by_network_manager() -> bool:
    """Whether NetworkManager says, or guesses, that some connection in use is paid by the megabyte."""
    try:
        told = subprocess.run(
            ["nmcli", "-g", "GENERAL.METERED", "device", "show"],
            capture_output=True,
            text=True,
            timeout=ASK_SECONDS,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return False  # nobody to ask
    return any(line.startswith("yes") for line in told.splitlines())


class Pace:
    """Lets bytes by at most so fast, whoever of several threads brings them, and only while it is time."""

    def __init__(
        self,
        bits_a_second: float,
        open_now: Callable[[], bool] = lambda: True,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        """0 bits a second is without limit. ``wait`` gets seconds."""
        self._bytes_a_second = bits_a_second / 8
        self._open_now = open_now
        self._clock = clock
        self._wait = wait or threading.Event().wait
        self._lock = threading.Lock()
        self._free_at = 0.0
        """When all that was let by has had its time."""

    def __call__(self, count: int) -> None:
        """So many bytes came; waits as long as it takes. Raises Stopped when the window has closed."""
        if not self._open_now():
            raise Stopped("It is not the time to fetch films; it goes on when it is.")
        if not self._bytes_a_second:
            return
        with self._lock:
            now = self._clock()
            self._free_at = max(self._free_at, now - BURST_SECONDS) + count / self._bytes_a_second
            wait = self._free_at - now
        if wait > 0:
            self._wait(wait)
