"""Passes over the sources: what the catalogues say now, into the store.

Sources are read side by side, each in a thread of its own that only waits for the network and parses; one
thread, the caller's, writes. A source that fails or takes its time harms only itself; what it gave before
stays (last known good). When what this station may show changes (``organisation`` in the settings),
everything is read once more.

What is stored of one source is said in ``source_pass``, what a full list takes away in ``sweep``.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Collection as Several
from dataclasses import dataclass
from datetime import datetime
from queue import Empty, Full, Queue

import apsw

from kiosk.agent.admission import rules_of
from kiosk.agent.source_pass import Progress, SourcePass
from kiosk.agent.sweep import doubt_of
from kiosk.catalogue.source import Source
from kiosk.errors import KioskError
from kiosk.model import Change
from kiosk.rights.access import ANYWHERE, Here
from kiosk.store import database, items, listing, spans

log = logging.getLogger(__name__)

AT_ONCE = 4
"""Sources read side by side, beside those that have taken longer than ``SLOW_SECONDS``."""
SLOW_SECONDS = 20.0
"""After so long a pass no longer keeps others waiting for a place: it is the network that it waits for."""
MOMENT = 0.25
"""Seconds: nobody who waits for the readers waits longer before looking at something else."""
WAITING = 64
"""Changes that may wait for the writer: what bounds the memory, with the page."""


def never() -> bool:
    """Do not stop."""
    return False


@dataclass(slots=True)
class _End:
    """A source has nothing more to say in this pass."""

    error: Exception | None = None


def sync(
    conn: apsw.Connection,
    sources: Iterable[Source],
    *,
    now: datetime,
    here: Here = ANYWHERE,
    stop: Callable[[], bool] = never,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Progress]:
    """Read what changed at every source once and store it; ``now`` is what health records as the time.

    ``here``: what this station may show.

    Yields as ``Passes.write``. Leaving the generator, or ``stop``, ends it within a moment with everything
    stored that was promised. Raises StoreError when the disk refuses: then nothing of the running page is
    stored.
    """
    passes = Passes(here=here, stop=stop, clock=clock)
    for source in {source.name: source for source in sources}.values():
        passes.begin(source)
    try:
        while passes.under_way:
            yield from passes.write(conn, now=now)
            if stop():
                return
    finally:
        passes.close()


class Passes:
    """The passes that are under way, each begun and ended by itself. Used by one thread, the writer."""

    def __init__(
        self,
        *,
        here: Here = ANYWHERE,
        stop: Callable[[], bool] = never,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._here = here
        self._stop = stop
        self._clock = clock
        self._told: Queue[tuple[str, Change | _End]] = Queue(WAITING)
        self._halt = threading.Event()
        self._waiting: deque[Source] = deque()
        self._passes: dict[str, SourcePass] = {}

    @property
    def under_way(self) -> bool:
        """Some source is being read, or waits for its turn."""
        return bool(self._passes or self._waiting)

    def begin(self, source: Source) -> None:
        """Read it, as soon as there is a place. Not while a pass over it is under way."""
        self._waiting.append(source)

    def write(self, conn: apsw.Connection, *, now: datetime, seconds: float = MOMENT) -> Iterator[Progress]:
        """Store what the readers tell, for so many seconds or until nothing is under way.

        Yields after each page and once with ``done`` for each source. On ``stop`` it stores what it was told
        and returns. Raises StoreError: then nothing of the running page is stored, and there is no use in
        going on with these passes.
        """
        end = self._clock() + seconds
        while self.under_way and not self._stop() and (left := end - self._clock()) > 0:
            self._start(conn)
            try:
                name, change = self._told.get(timeout=left)
            except Empty:
                name, change = "", None
            for each in [one for one in self._passes.values() if one.full(self._clock())]:
                each.store(conn, self._clock())
                yield each.progress()
            if change is None:
                continue
            one = self._passes[name]
            if isinstance(change, _End):
                del self._passes[name]
                yield one.finish(conn, change.error, now)
            else:
                one.take(conn, change, now)
        if self._stop():
            for one in self._passes.values():
                one.store(conn, self._clock())

    def close(self) -> None:
        """Read on nowhere; what was not stored yet is read again by the next pass."""
        self._halt.set()
        self._waiting.clear()
        self._passes.clear()

    def _start(self, conn: apsw.Connection) -> None:
        if not self._waiting:
            return
        now = self._clock()
        places = AT_ONCE - sum(now - one.started < SLOW_SECONDS for one in self._passes.values())
        while self._waiting and places > 0:
            source, places = self._waiting.popleft(), places - 1
            # Under other rules another part of it was left out.
            known = items.bookmark(conn, rules_of(source.name)) == self._here.organisation
            bookmark = items.bookmark(conn, source.name) if known else ""
            self._passes[source.name] = SourcePass(source.name, here=self._here, began=now)
            threading.Thread(
                target=_read,
                args=(source, bookmark, self._told, self._halt),
                name=f"read {source.name}",
                daemon=True,
            ).start()


def forget_others(conn: apsw.Connection, names: Several[str]) -> dict[str, int]:
    """Take away what came from sources that are no longer in the settings, and how each was; gives how much.

    Raises StoreError.
    """
    forgotten = {}
    for name in sorted(items.known_sources(conn).difference(names)):
        with database.transaction(conn):
            forgotten[name] = items.gone(conn, name, listing.ids_of(conn, name))
            items.forget_source(conn, name)
            items.forget_source(conn, doubt_of(name))
            items.forget_source(conn, rules_of(name))
            spans.forget_others(conn, name, frozenset())
    return forgotten


def _read(
    source: Source,
    bookmark: str,
    told: "Queue[tuple[str, Change | _End]]",
    halt: threading.Event,
) -> None:
    """Hand every change of one source to the writer, and at the end why it ended."""
    error: Exception | None = None
    try:
        for change in source.changes(bookmark):
            if not _tell(told, (source.name, change), halt):
                return
    except KioskError as fault:
        error = fault
    except Exception as bug:  # a bug in reading one catalogue must not take the other sources down
        log.exception("%s: a mistake in this program", source.name)
        error = bug
    _tell(told, (source.name, _End(error)), halt)


def _tell(
    told: "Queue[tuple[str, Change | _End]]", what: tuple[str, Change | _End], halt: threading.Event
) -> bool:
    while not halt.is_set():
        try:
            told.put(what, timeout=MOMENT)
        except Full:
            continue
        return True
    return False
