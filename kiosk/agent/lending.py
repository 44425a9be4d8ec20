"""Asks a library afresh where the copies of a title are, when somebody opens its page.

    screen ─► gateway ─► opened ─► work: whose title? ─► a thread asks ─► work: into the store ─► screen

The library is asked for one title at a time, the one that was opened last, and for the same one at most once
a minute. When it can't say it now, what is here stays; its page tells of which day it is.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from typing import NamedTuple

import apsw
from msgspec.structs import replace

from kiosk.catalogue.source import Lending, Source
from kiosk.errors import KioskError, cause
from kiosk.model import Holding, Item
from kiosk.store import database, items

log = logging.getLogger(__name__)

AGAIN_SECONDS = 60.0
"""The same title is not asked for again before that."""
MOST_OPENED = 8
"""Titles that may wait to be looked up; of more the oldest are forgotten."""


class _Answer(NamedTuple):
    source: str
    id: str
    holdings: tuple[Holding, ...] | None
    """None when it could not be had."""


class Loans:
    """``opened`` may be called from any thread, all else from the one that writes to the store."""

    def __init__(
        self,
        sources: Iterable[Source],
        wake: Callable[[], None] = lambda: None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``wake``: there is something for ``work`` to do; called from any thread."""
        self._libraries = {one.name: one for one in sources if isinstance(one, Lending)}
        self._wake = wake
        self._clock = clock
        self._opened: deque[str] = deque(maxlen=MOST_OPENED)
        self._next: dict[str, Item] = {}
        """Of each library that can't be asked yet, the title that was opened last."""
        self._asking: set[str] = set()
        """Libraries that have not answered yet. The deadline of the network bounds how long."""
        self._asked: dict[str, float] = {}
        """Titles, by when they were asked for."""
        self._answers: SimpleQueue[_Answer] = SimpleQueue()
        self._closed = threading.Event()

    def opened(self, id: str) -> None:
        """Somebody opened the page of this title, or of something that is none."""
        self._opened.append(id)
        self._wake()

    def work(self, conn: apsw.Connection) -> None:
        """Store what was answered and ask for what was opened; waits for nobody. Raises StoreError."""
        while (answer := self._answered()) is not None:
            self._asking.discard(answer.source)
            if answer.holdings is not None:
                _store(conn, answer, answer.holdings)
        now = self._clock()
        self._asked = {id: at for id, at in self._asked.items() if now - at < AGAIN_SECONDS}
        while self._opened:
            item = items.get(conn, self._opened.popleft())
            if item is not None and item.source in self._libraries and item.id not in self._asked:
                self._next[item.source] = item
        for name in self._next.keys() - self._asking:
            item = self._next.pop(name)
            self._asked[item.id] = now
            self._asking.add(name)
            threading.Thread(target=self._ask, args=(item,), name=f"ask {name}", daemon=True).start()

    def close(self) -> None:
        """Wake nobody any more."""
        self._closed.set()

    def _answered(self) -> _Answer | None:
        try:
            return self._answers.get_nowait()
        except Empty:
            return None

    def _ask(self, item: Item) -> None:
        """In a thread of its own."""
        holdings = None
        try:
            holdings = self._libraries[item.source].holdings(item)
        except KioskError as error:
            log.info("%s: where its copies are is not known now: %s", item.source, cause(error))
        except Exception:  # a bug in one catalogue: its library can be asked again
            log.exception("%s: a mistake in this program", item.source)
        self._answers.put(_Answer(item.source, item.id, holdings))
        if not self._closed.is_set():
            self._wake()


def _store(conn: apsw.Connection, answer: _Answer, holdings: tuple[Holding, ...]) -> None:
    """Its copies alone: the rest may have changed, or gone, while the library was asked."""
    with database.transaction(conn):
        item = items.get(conn, answer.id)
        if item is None or item.source != answer.source:
            return
        try:
            items.put(conn, [replace(item, holdings=holdings)])
        except ValueError as error:
            log.warning("%s: what it says of copies can't be stored", answer.source)
            log.debug("%r: %s", answer.id, error)
