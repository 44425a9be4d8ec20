"""One pass over every source: what the catalogues say now, into the store.

What holds whatever happens:

* A source that fails harms only itself; what it gave before stays (last known good).
* A page of changes and the bookmark behind it are one transaction: killed at any line, the next pass goes
  on from the last page that is whole.
* Nothing is removed because something could not be read. An empty list removes nothing; a document with a
  fault counts as still there; a list with too many faults removes nothing; a list that would take away more
  than half of a source is believed only when the pass after it says so too.

Sources are read side by side, each in a thread of its own that only waits for the network and parses; one
thread, the caller's, writes.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Collection as Several
from dataclasses import dataclass, field
from datetime import datetime
from queue import Empty, Full, Queue

import apsw

from kiosk.catalogue.source import Source
from kiosk.errors import KioskError, TryLater
from kiosk.model import Change, Collection, Fault, Gone, Item, Put, Sweep, Value
from kiosk.store import database, items, listing

log = logging.getLogger(__name__)

AT_ONCE = 4
"""Sources read side by side."""
WAITING = 64
"""Changes that may wait for the writer: what bounds the memory, with the page."""
PAGE_ITEMS = 500
PAGE_MEDIA = 10_000
"""A page is full at so many Items or so many canvases, whichever comes first."""
PAGE_SECONDS = 2.0
"""Nobody waits longer than this for what has been read to appear."""
KEPT_FAULTS = 100
"""So many faults of a pass are kept in words; all are counted."""

DOUBT_ABOVE = 20
"""A source that held no more than this may be swept at once."""
DOUBT_SHARE = 0.5
FAULT_SHARE = 0.2
"""Of the documents of one pass: with more faults than this its list is not believed."""


class Progress(Value, frozen=True, kw_only=True, omit_defaults=True):
    """How far the pass over one source is; counts are of this pass."""

    source: str
    put: int = 0
    """Items and Collections read, changed or not."""
    changed: int = 0
    gone: int = 0
    faults: int = 0
    total: int | None = None
    """How many there will be, when the source has said so."""
    message: str = ""
    """One line for staff; empty while nothing is to be said."""
    done: bool = False
    """The last word about this source in this pass."""
    ok: bool = True
    after: float = 0.0
    """Seconds that the server asks us to stay away."""


def never() -> bool:
    """Do not stop."""
    return False


@dataclass(slots=True)
class _End:
    """A source has nothing more to say in this pass."""

    error: Exception | None = None


@dataclass(slots=True)
class _Pass:
    """What one source has told in this pass and what of it is stored."""

    source: str
    began: float
    page: dict[str, Item | Collection | None] = field(default_factory=dict)
    """By id, the last word on each: the value, or None for gone."""
    media: int = 0
    bookmark: str = ""
    put: int = 0
    changed: int = 0
    gone: int = 0
    faults: list[Fault] = field(default_factory=list)
    fault_count: int = 0
    remarks: list[str] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def full(self, now: float) -> bool:
        return bool(self.page) and (
            len(self.page) >= PAGE_ITEMS or self.media >= PAGE_MEDIA or now - self.began >= PAGE_SECONDS
        )

    def fault(self, fault: Fault) -> None:
        self.fault_count += 1
        self.unread.add(fault.where)
        if len(self.faults) < KEPT_FAULTS:
            self.faults.append(fault)
        log.warning("%s: %r: %r", self.source, fault.where[:300], fault.what[:300])

    def progress(self, message: str = "", **more: object) -> Progress:
        return Progress(
            source=self.source,
            put=self.put,
            changed=self.changed,
            gone=self.gone,
            faults=self.fault_count,
            message=message,
            **more,  # type: ignore[arg-type]
        )


def believes(*, held: int, leaving: int, listed: int, faults: int, doubted_before: bool) -> tuple[bool, str]:
    """Whether a full list may take away ``leaving`` of the ``held`` Items; and why not, for staff.

    ``listed``: ids on the list; ``faults``: documents of this pass that could not be read.
    """
    if leaving == 0:
        return True, ""
    if listed == 0:
        return False, f"the list came back empty: all {held} stay"
    if faults > FAULT_SHARE * listed:
        return False, f"{faults} of {listed} documents could not be read: nothing is removed"
    if held > DOUBT_ABOVE and leaving > DOUBT_SHARE * held and not doubted_before:
        return False, f"{leaving} of {held} are no longer listed: they stay until the next pass says so too"
    return True, ""


def sync(
    conn: apsw.Connection,
    sources: Iterable[Source],
    *,
    now: datetime,
    stop: Callable[[], bool] = never,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Progress]:
    """Read what changed at every source and store it; ``now`` is what health records as the time.

    Yields after each page and once with ``done`` for each source. Leaving the generator, or ``stop``, ends it
    within a quarter of a second with everything stored that was promised. Raises StoreError when the disk
    refuses: then nothing of the running page is stored.
    """
    chosen = {source.name: source for source in sources}
    told: Queue[tuple[str, Change | _End]] = Queue(WAITING)
    halt = threading.Event()
    places = threading.Semaphore(AT_ONCE)
    for source in chosen.values():
        bookmark = items.bookmark(conn, source.name)
        threading.Thread(
            target=_read, args=(source, bookmark, told, halt, places), name=f"read {source.name}", daemon=True
        ).start()
    passes = {name: _Pass(name, clock()) for name in chosen}
    try:
        while passes and not stop():
            try:
                name, change = told.get(timeout=0.25)
            except Empty:
                name, change = "", None
            for each in [one for one in passes.values() if one.full(clock())]:
                _store(conn, each, clock())
                yield each.progress()
            if change is None:
                continue
            one = passes[name]
            if isinstance(change, _End):
                del passes[name]
                yield _finish(conn, one, change.error, now)
            else:
                _take(conn, one, change)
        for one in passes.values():
            _store(conn, one, clock())
    finally:
        halt.set()


def forget_others(conn: apsw.Connection, names: Several[str]) -> dict[str, int]:
    """Take away what came from sources that are no longer in the settings; gives how much of each.

    Raises StoreError.
    """
    forgotten = {}
    for name in items.stats(conn).sources:
        if name not in names:
            with database.transaction(conn):
                forgotten[name] = items.gone(conn, name, listing.ids_of(conn, name))
                items.set_bookmark(conn, name, "")
    return forgotten


def _read(
    source: Source,
    bookmark: str,
    told: "Queue[tuple[str, Change | _End]]",
    halt: threading.Event,
    places: threading.Semaphore,
) -> None:
    """Hand every change of one source to the writer, and at the end why it ended."""
    while not places.acquire(timeout=0.25):
        if halt.is_set():
            return
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
    finally:
        places.release()
    _tell(told, (source.name, _End(error)), halt)


def _tell(
    told: "Queue[tuple[str, Change | _End]]", what: tuple[str, Change | _End], halt: threading.Event
) -> bool:
    while not halt.is_set():
        try:
            told.put(what, timeout=0.25)
        except Full:
            continue
        return True
    return False


def _take(conn: apsw.Connection, one: _Pass, change: Change) -> None:
    match change:
        case Put():
            one.page[change.value.id] = change.value
            one.media += len(change.value.media) if isinstance(change.value, Item) else 1
            one.put += 1
        case Gone():
            one.page[change.id] = None
        case Fault():
            one.fault(change)
            return
        case Sweep():
            _store(conn, one, one.began)
            _sweep(conn, one, change)
            return
    one.bookmark = change.bookmark or one.bookmark


def _store(conn: apsw.Connection, one: _Pass, now: float) -> None:
    """The page and the bookmark behind it, or neither."""
    if one.page or one.bookmark:
        values = [value for value in one.page.values() if value is not None]
        gone = [id for id, value in one.page.items() if value is None]
        with database.transaction(conn):
            try:
                with database.transaction(conn):
                    one.changed += items.put(conn, values)
            except ValueError:  # one of them can't be written: half a character, a number without end
                one.changed += sum(_put_alone(conn, one, value) for value in values)
            one.gone += items.gone(conn, one.source, gone) if gone else 0
            if one.bookmark:
                items.set_bookmark(conn, one.source, one.bookmark)
        one.page.clear()
    one.bookmark, one.media, one.began = "", 0, now


def _put_alone(conn: apsw.Connection, one: _Pass, value: Item | Collection) -> int:
    try:
        with database.transaction(conn):
            return items.put(conn, [value])
    except ValueError as error:
        one.fault(Fault(where=value.id, what=f"can't be stored: {error}"))
        return 0


def _sweep(conn: apsw.Connection, one: _Pass, change: Sweep) -> None:
    here = change.ids | one.unread
    held = listing.ids_of(conn, one.source)
    leaving = len(held - here)
    doubt = f"doubt about {one.source}"
    doubted = bool(items.bookmark(conn, doubt))
    believed, why = believes(
        held=len(held),
        leaving=leaving,
        listed=len(change.ids),
        faults=one.fault_count,
        doubted_before=doubted,
    )
    with database.transaction(conn):
        if believed:
            one.gone += items.sweep(conn, one.source, here)
            if change.bookmark:
                items.set_bookmark(conn, one.source, change.bookmark)
        items.set_bookmark(conn, doubt, "" if believed else "yes")
    if not believed:
        one.remarks.append(why)


def _finish(conn: apsw.Connection, one: _Pass, error: Exception | None, now: datetime) -> Progress:
    _store(conn, one, one.began)
    ok = error is None
    if isinstance(error, KioskError):
        one.remarks.insert(0, str(error))
    elif error is not None:
        one.remarks.insert(0, f"a mistake in this program ({type(error).__name__}); what was here stays")
    if one.fault_count:
        one.remarks.append(f"{one.fault_count} could not be read")
    message = "; ".join(one.remarks)
    with database.transaction(conn):
        items.record_sync(
            conn,
            one.source,
            at=now,
            ok=ok,
            what=message,
            put=one.put,
            gone=one.gone,
            faults=one.faults,
        )
    after = error.after if isinstance(error, TryLater) else 0.0
    return one.progress(message or "up to date", done=True, ok=ok, after=after)
