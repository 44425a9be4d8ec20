"""The life of the agent: read the catalogues, fetch what is planned, serve what is here, and do it again.

    lock ─► gateway ─► ┌► sources that are due ─► plan ─► pictures and files ─► room ─┐
                       └───────────── until the next source is due ◄──────────────────┘

Nothing of the world ends it: no network, a full disk, a broken catalogue or a damaged file is one line for
staff and another try later. It ends on SIGTERM or SIGINT within two seconds, and when the screen that
started it closes its standard input.
"""

import logging
import os
import select
import shutil
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import apsw

from kiosk.agent import carry, lock
from kiosk.agent.gateway import Gateway, Place
from kiosk.agent.plan import Held, Keep, Step, Wanted, kept_files, plan, wants_files
from kiosk.agent.sync import sync
from kiosk.catalogue.source import Source
from kiosk.errors import KioskError, StoreError
from kiosk.fetch import Fetcher
from kiosk.media import pictures
from kiosk.media.cache import Cache
from kiosk.model import Item
from kiosk.store import database, items, listing

log = logging.getLogger(__name__)

FIRST_RETRY = 60.0
"""After a pass that failed; doubled each time up to the ordinary interval."""
READY_EVERY = 1.0
"""How often the screen is told that new small pictures are there."""
NICE = 10
"""How much the agent steps back for others (0 to 19): reading and drawing have time, a finger has not."""
REST = 30.0
"""Before trying again when the network was away or the disk refused; doubled each time."""
LOOK_AGAIN = 600.0
"""So often the plan is made anew without a reason: staff may have changed a playlist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A source and how often it is read."""

    source: Source
    every_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """Everything the agent is told at its start."""

    data: Path
    catalogue_db: Path
    cache: Path
    pictures: Path
    agent_json: Path
    agent_lock: Path
    fetcher: Fetcher
    readings: Sequence[Reading]
    keep: Keep
    quota_bytes: int
    floor_bytes: int
    playlists: Callable[[], Sequence[str]] = tuple
    """Ids of the Items that staff put in playlists."""
    metered: Callable[[], bool] = lambda: False


class Bell:
    """Ends every wait of the main thread, also from a signal handler: a byte in a pipe, no lock."""

    def __init__(self) -> None:
        self.rung = False
        self._out, self._in = os.pipe()

    def ring(self) -> None:
        """Ask the agent to stop."""
        self.rung = True
        os.write(self._in, b".")

    def wait(self, seconds: float) -> None:
        """Until it rings, at most ``seconds``."""
        if not self.rung:
            select.select([self._out], [], [], max(0.0, seconds))

    def close(self) -> None:
        """Give the pipe back."""
        os.close(self._out)
        os.close(self._in)


def serve(duties: Duties, *, parent: bool = False) -> int:
    """Be the agent until told to stop. Returns the exit code: 0, or 1 when the folder can't be had.

    ``parent``: standard input is held open by whoever started us; when it closes they are gone, and we go.
    """
    bell = Bell()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: bell.ring())
    if parent:
        threading.Thread(target=_watch, args=(sys.stdin.fileno(), bell), name="parent", daemon=True).start()
    try:
        with lock.only_one(duties.agent_lock, duties.agent_json):
            _Agent(duties, bell).run()
    except StoreError as error:
        log.error("%s", error)
        return 1
    return 0


def _watch(handle: int, bell: Bell) -> None:
    while os.read(handle, 4096):
        pass
    log.info("the screen is gone; stopping")
    bell.ring()


@dataclass(slots=True)
class _Due:
    """When a source is read next, in seconds of the monotonic clock."""

    reading: Reading
    at: float = 0.0
    failures: int = 0

    def settle(self, now: float, *, ok: bool, after: float) -> None:
        """Plan the next pass: sooner after a failure, never before the server wants it."""
        every = self.reading.every_seconds
        self.failures = 0 if ok else self.failures + 1
        wait = every if ok else min(every, FIRST_RETRY * 2 ** min(self.failures - 1, 10))
        self.at = now + max(wait, after)


@dataclass(slots=True)
class _Agent:
    duties: Duties
    bell: Bell
    dues: list[_Due] = field(init=False)
    memory: carry.Memory = field(default_factory=lambda: carry.Memory(time.monotonic))
    keepable: frozenset[str] = frozenset()
    """Addresses whose files the settings and the rights let us keep."""
    todo: deque[Step] = field(default_factory=deque)
    plan_at: float = 0.0
    """When the plan is made anew, in seconds of the monotonic clock."""
    rest: float = REST
    untidy: bool = False
    """Something was withdrawn or changed: there may be pictures that nobody needs."""
    conn: apsw.Connection | None = None

    def __post_init__(self) -> None:
        self.dues = [_Due(reading) for reading in self.duties.readings]

    def run(self) -> None:
        """Until the bell rings."""
        duties = self.duties
        carry.clear_parts(duties.pictures)
        finder = _Finder(duties.catalogue_db, lambda url: url in self.keepable)
        cache = Cache(duties.cache)
        if cache.rebuilt:
            log.warning("%s", cache.rebuilt)
        gateway = Gateway(finder.find, cache, duties.fetcher, room=self._room)
        try:
            address = gateway.start()
            _give_way()
            lock.write_note(duties.agent_json, gateway=address, started=datetime.now(UTC))
            log.info("the agent is ready")
            while not self.bell.rung:
                self.bell.wait(self._round(cache))
        finally:
            log.info("the agent stops")
            duties.fetcher.close()
            gateway.close()
            finder.close()
            self._close()
            cache.close()

    def _round(self, cache: Cache) -> float:
        """Everything that is due now; returns how many seconds there is nothing to do."""
        try:
            self._sync()
            self._carry(cache)
        except (StoreError, OSError) as error:
            # A full or failing disk, a damaged file: open it again next time, which also repairs it.
            log.error("%s", error)
            self._close()
            return REST
        if self.todo:
            return 0.0
        return min(self.plan_at, *(due.at for due in self.dues), self.plan_at) - time.monotonic()

    def _catalogue(self) -> apsw.Connection:
        if self.conn is not None and database.replaced(self.conn):
            self._close()
        if self.conn is None:
            self.conn = database.open_catalogue(self.duties.catalogue_db)
        return self.conn

    def _close(self) -> None:
        conn, self.conn = self.conn, None
        if conn is not None:
            conn.close()

    def _sync(self) -> None:
        now = time.monotonic()
        due = {one.reading.source.name: one for one in self.dues if one.at <= now}
        if not due:
            return
        conn = self._catalogue()
        for each in due.values():
            each.settle(now, ok=False, after=0.0)  # until it says otherwise
        reading = sync(
            conn,
            [one.reading.source for one in due.values()],
            now=datetime.now(UTC),
            stop=lambda: self.bell.rung,
        )
        for told in reading:
            if told.done:
                self.untidy = self.untidy or bool(told.changed or told.gone)
                self.todo.clear()
                self.plan_at = 0.0
                due[told.source].settle(time.monotonic(), ok=told.ok, after=told.after)
                log.log(
                    logging.INFO if told.ok else logging.WARNING,
                    "%s: %d read, %d changed, %d gone, %d faults: %s",
                    told.source, told.put, told.changed, told.gone, told.faults, told.message,
                )  # fmt: skip

    def _carry(self, cache: Cache) -> None:
        """Steps of the plan, until they are done or a source is due."""
        duties = self.duties
        if not self.todo:
            if time.monotonic() < self.plan_at:
                return
            self._make_plan(cache)
        tools = carry.Tools(duties.fetcher, cache, duties.pictures, duties.quota_bytes, duties.floor_bytes)
        told_at = time.monotonic()
        fresh = good = away = 0
        for done in carry.carry_out(_emptying(self.todo), tools, stop=self._interrupted):
            self.memory.note(done)
            if done.fault:
                away += done.away
                level = logging.DEBUG if done.away else logging.WARNING
                log.log(level, "%r: %s", done.step.url, done.fault)
                continue
            good += 1
            fresh += bool(done.step.sizes)
            if fresh and time.monotonic() - told_at > READY_EVERY:
                fresh, told_at = 0, time.monotonic()
                self._tell_screen()
        if fresh:
            self._tell_screen()
        if away:
            log.info("%d files could not be fetched now; they are tried again in %.0f s", away, self.rest)
            self.plan_at = min(self.plan_at, time.monotonic() + self.rest)
            self.rest = min(2 * self.rest, LOOK_AGAIN)
        elif good:
            self.rest = REST
        if not self.todo and self.untidy:
            self.untidy = False
            conn = self._catalogue()
            carry.tidy(duties.pictures, lambda key: items.address(conn, key) is not None)

    def _interrupted(self) -> bool:
        now = time.monotonic()
        return self.bell.rung or any(due.at <= now for due in self.dues)

    def _tell_screen(self) -> None:
        """A commit changes ``PRAGMA data_version``, by which the screen knows that there is something new."""
        conn = self._catalogue()
        with database.transaction(conn):
            items.set_bookmark(conn, "pictures", str(time.time_ns()))

    def _room(self, length: int) -> bool:
        try:
            free = shutil.disk_usage(self.duties.cache).free
        except OSError:
            return False
        return length <= self.duties.quota_bytes and free - length >= self.duties.floor_bytes

    def _make_plan(self, cache: Cache) -> None:
        duties = self.duties
        conn = self._catalogue()
        self.plan_at = time.monotonic() + LOOK_AGAIN
        keepable: set[str] = set()

        def noted(wanted: Iterator[Wanted]) -> Iterator[Wanted]:
            for each in wanted:
                if wants_files(each, duties.keep):
                    keepable.update(url for _, url, _ in kept_files(each.item))
                yield each

        usage = cache.usage()
        steps = plan(
            noted(self._wanted(conn)),
            Held(picture=self._is_drawn, file=lambda url: self._is_here(cache, url)),
            keep=duties.keep,
            quota=duties.quota_bytes - usage.bytes,
            free=usage.free_bytes - duties.floor_bytes,
            metered=duties.metered(),
        )
        self.todo.extend(step for step in steps if not self.memory.waits(step.url))
        if keepable != self.keepable:
            self.keepable = frozenset(keepable)
            pins = cache.pins()
            cache.unpin(pins - keepable)
            cache.pin(keepable - pins)
            cache.sweep_parts(keepable)
        log.debug("the plan has %d steps", len(self.todo))

    def _is_drawn(self, url: str, size: str) -> bool:
        """Whether the small picture is here, and not older than a published original."""
        try:
            drawn = pictures.path_of(self.duties.pictures, url, size).stat().st_mtime
            original = self.duties.fetcher.path(url)
            return original is None or original.stat().st_mtime <= drawn
        except (OSError, KioskError):
            return False

    def _is_here(self, cache: Cache, url: str) -> bool:
        try:
            return self.duties.fetcher.path(url) is not None or cache.held(url) is not None
        except KioskError:
            return True  # a published file that is missing can't be fetched from anywhere

    def _wanted(self, conn: apsw.Connection) -> Iterator[Wanted]:
        """Every Item once, those of Home first."""
        seen: set[str] = set()
        home = [*self.duties.playlists()]
        for collection in items.collections(conn):
            home += items.members(conn, collection.id)
        for ids, at_home in ((home, True), (listing.ids_by_rank(conn), False)):
            for id in ids:
                if id in seen or self.bell.rung:
                    continue
                seen.add(id)
                item = items.get(conn, id)
                if isinstance(item, Item):
                    yield Wanted(item, item.thumbnail, at_home)


def _give_way() -> None:
    """Let the screen and the player go first: this thread and all it starts from here on, not the gateway."""
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
    except OSError as error:
        log.debug("the agent can't be made nice: %s", error.strerror)


def _emptying(steps: deque[Step]) -> Iterator[Step]:
    """What is taken is gone from the list; what is not stays."""
    while steps:
        yield steps.popleft()


class _Finder:
    """What a key of the gateway stands for, asked of the store by any thread."""

    def __init__(self, path: Path, may_keep: Callable[[str], bool]) -> None:
        self._path = path
        self._may_keep = may_keep
        self._lock = threading.Lock()
        self._conn: apsw.Connection | None = None

    def find(self, key: str) -> Place | None:
        """Raises StoreError."""
        with self._lock:
            try:
                if self._conn is not None and database.replaced(self._conn):
                    self._drop()
                if self._conn is None:
                    self._conn = database.open_catalogue(self._path, read_only=True)
                address = items.address(self._conn, key)
            except database.Absent:
                return None
            except StoreError:
                self._drop()
                raise
        return Place(address.url, self._may_keep(address.url)) if address else None

    def close(self) -> None:
        """Close the store."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()
