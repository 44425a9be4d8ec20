"""Threads that carry out the plan, a few for each source: who is slow holds up nobody but itself.

Pillow and the network both let other threads run, so threads do; nothing here is in the way of a finger. A
host that can't be reached three times in a row is left alone until the next plan, an address that gave
rubbish for hours: a catalogue with ten thousand dead links must cost nobody anything.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, Queue
from urllib.parse import urlsplit

from kiosk.agent.carry import Tools, perform
from kiosk.agent.plan import Step
from kiosk.errors import FetchError, MediaError, Offline, StoreError, TryLater
from kiosk.media.download import Stopped

log = logging.getLogger(__name__)

WORKERS = 3
"""Threads of one source."""
AWAY_AFTER = 3
"""So many times in a row unreachable: the host is away until the next plan."""
FIRST_WAIT = 3600.0
LONGEST_WAIT = 24 * 3600.0
MOST_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was tried; ``fault`` is empty when it succeeded."""

    step: Step
    fault: str = ""
    away: bool = False
    """The network or the server was away, or we were to stop: nothing is wrong with the address."""


@dataclass(slots=True)
class Memory:
    """Addresses that gave rubbish, and when they may be tried again, by a clock that never jumps.

    Each source has its own: what one may not fetch, another may.
    """

    clock: Callable[[], float]
    _until: dict[tuple[str, str], tuple[float, float]] = field(default_factory=dict)

    def waits(self, step: Step) -> bool:
        """Whether it is too early to try this address again."""
        return self._until.get((step.source, step.url), (0.0, 0.0))[0] > self.clock()

    def note(self, done: Done) -> None:
        """Learn from a step."""
        key = (done.step.source, done.step.url)
        if not done.fault:
            self._until.pop(key, None)
        elif not done.away:
            wait = min(LONGEST_WAIT, 2 * self._until.get(key, (0.0, FIRST_WAIT / 2))[1])
            self._until[key] = (self.clock() + wait, wait)
            while len(self._until) > MOST_REMEMBERED:
                del self._until[next(iter(self._until))]


class Carriers:
    """Steps in a line for each source, and who takes from it. ``give`` and ``done`` are for one thread."""

    def __init__(self, tools: Tools, *, stop: Callable[[], bool], workers: int = WORKERS) -> None:
        self._tools = tools
        self._stop = stop
        self._workers = workers
        self._halt = threading.Event()
        self._told: Queue[Done | StoreError | OSError] = Queue()
        self._lock = threading.Lock()
        self._lines: dict[str, deque[Step]] = {}
        self._at_work: dict[str, int] = {}
        """Threads, by source."""
        self._under_way: dict[tuple[str, str, tuple[str, ...]], Step] = {}
        self._missed: dict[tuple[str, str], int] = {}

    @property
    def busy(self) -> bool:
        """Some step is still to be done, or to be told of."""
        with self._lock:
            return any(self._lines.values()) or bool(self._under_way) or not self._told.empty()

    def steps(self) -> list[Step]:
        """What is under way, and then what is still to be begun."""
        with self._lock:
            return [*self._under_way.values(), *(step for line in self._lines.values() for step in line)]

    def give(self, steps: Iterable[Step]) -> None:
        """From now on these are to be done, each source's in this order; what is under way goes on."""
        with self._lock:
            self._lines.clear()
            self._missed.clear()
            for step in steps:
                if _what(step) not in self._under_way:
                    self._lines.setdefault(step.source, deque()).append(step)
            for source, line in self._lines.items():
                for number in range(self._at_work.get(source, 0), min(self._workers, len(line))):
                    self._at_work[source] = number + 1
                    threading.Thread(
                        target=self._carry, args=(source,), name=f"carry {source}", daemon=True
                    ).start()

    def done(self, wait: float) -> Iterator[Done]:
        """What has been tried since the last time; waits at most ``wait`` seconds for the first.

        Raises StoreError and OSError when the disk refuses.
        """
        with suppress(Empty):
            while True:
                told = self._told.get(wait > 0, wait)
                if not isinstance(told, Done):
                    raise told
                wait = 0.0
                yield told

    def close(self) -> None:
        """Begin nothing more. Running downloads keep what they have."""
        self._halt.set()

    def _stopped(self) -> bool:
        return self._halt.is_set() or self._stop()

    def _carry(self, source: str) -> None:
        """One thread: step after step, until its source has none."""
        while (step := self._next(source)) is not None:
            try:
                self._told.put(self._try(step))
            except (StoreError, OSError) as error:  # whoever asks ``done`` raises it
                self._told.put(error)
            except Exception as bug:  # in one work: it must not take the others with it
                log.exception("a mistake of ours at %r", step.url)
                self._told.put(Done(step, f"a mistake of ours ({type(bug).__name__})"))
            finally:
                with self._lock:
                    self._under_way.pop(_what(step), None)

    def _next(self, source: str) -> Step | None:
        with self._lock:
            line = self._lines.get(source)
            if not line or self._stopped():
                self._at_work[source] -= 1
                return None
            step = line.popleft()
            self._under_way[_what(step)] = step
            return step

    def _try(self, step: Step) -> Done:
        host = urlsplit(step.url).netloc
        misses = (step.source, host)
        if self._missed.get(misses, 0) >= AWAY_AFTER:
            return Done(step, f"{host} is away", away=True)
        try:
            perform(step, self._tools, self._stopped)
        except Stopped as error:  # a MediaError, but put aside by us
            return Done(step, str(error), away=True)
        except (Offline, TryLater) as error:
            self._missed[misses] = self._missed.get(misses, 0) + 1
            return Done(step, str(error), away=True)
        except (FetchError, MediaError) as error:
            return Done(step, str(error))
        self._missed[misses] = 0
        return Done(step)


def _what(step: Step) -> tuple[str, str, tuple[str, ...]]:
    return step.source, step.url, step.sizes
