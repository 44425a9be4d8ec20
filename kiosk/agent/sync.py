"""Passes over the sources: what the catalogues say now, into the store.

What holds whatever happens:

* A source that fails or takes its time harms only itself; what it gave before stays (last known good).
* A page of changes and the bookmark behind it are one transaction: killed at any line, the next pass goes
  on from the last page that is whole.
* Nothing is removed because something could not be read. An empty list removes nothing; a document with a
  fault counts as still there; a list with too many faults removes nothing; a list that would take away more
  than half of a source is believed only when the pass after it says so too.
* Nor because it was not asked for: what a source says it left out of a work (``Put.unasked``) stays.
* What its rights do not let this station show is never stored, nor is a picture of it fetched; when that
  changes (``organisation`` in the settings), everything is read once more. What is to be shown only from a
  day on is held until then (``store.spans``); what is over is not taken.

Sources are read side by side, each in a thread of its own that only waits for the network and parses; one
thread, the caller's, writes.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Collection as Several
from dataclasses import dataclass, field
from datetime import datetime
from queue import Empty, Full, Queue

import apsw
from msgspec.structs import replace

from kiosk.agent.admission import legible
from kiosk.catalogue.source import Source
from kiosk.errors import KioskError, TryLater
from kiosk.model import Change, Collection, Fault, Gone, Item, Put, Sweep, Value
from kiosk.rights import ANYWHERE, Here
from kiosk.store import database, items, listing, spans
from kiosk.store.access import access_of

log = logging.getLogger(__name__)

AT_ONCE = 4
"""Sources read side by side, beside those that have taken longer than ``SLOW_SECONDS``."""
SLOW_SECONDS = 20.0
"""After so long a pass no longer keeps others waiting for a place: it is the network that it waits for."""
MOMENT = 0.25
"""Seconds: nobody who waits for the readers waits longer before looking at something else."""
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
    started: float
    began: float
    """The page."""
    page: dict[str, Item | Collection | None] = field(default_factory=dict)
    """By id, the last word on each: the value, or None for gone."""
    unasked: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By id, the fields of an Item on the page of which what is stored stays."""
    media: int = 0
    bookmark: str = ""
    put: int = 0
    changed: int = 0
    gone: int = 0
    faults: list[Fault] = field(default_factory=list)
    fault_count: int = 0
    later: dict[str, Item] = field(default_factory=dict)
    """By id, what may be shown from some day on."""
    withheld: int = 0
    """Items that may not be shown here."""
    why_withheld: str = ""
    """Of the first of them."""
    remarks: list[str] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def full(self, now: float) -> bool:
        return bool(self.page) and (
            len(self.page) >= PAGE_ITEMS or self.media >= PAGE_MEDIA or now - self.began >= PAGE_SECONDS
        )

    def fault(self, fault: Fault) -> None:
        self.fault_count += 1
        if not fault.partial:
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
        self._passes: dict[str, _Pass] = {}

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
                _store(conn, each, self._clock())
                yield each.progress()
            if change is None:
                continue
            one = self._passes[name]
            if isinstance(change, _End):
                del self._passes[name]
                yield _finish(conn, one, change.error, now, self._here)
            else:
                _take(conn, one, change, now, self._here)
        if self._stop():
            for one in self._passes.values():
                _store(conn, one, self._clock())

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
            known = items.bookmark(conn, _rules(source.name)) == self._here.organisation
            bookmark = items.bookmark(conn, source.name) if known else ""
            self._passes[source.name] = _Pass(source.name, started=now, began=now)
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
            items.forget_source(conn, _doubt(name))
            items.forget_source(conn, _rules(name))
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


def _take(conn: apsw.Connection, one: _Pass, change: Change, now: datetime, here: Here) -> None:
    change = legible(change)
    match change:
        case Put():
            one.put += 1
            one.later.pop(change.value.id, None)
            one.page[change.value.id] = _admitted(one, change.value, now, here)
            one.unasked[change.value.id] = change.unasked
            one.media += len(change.value.media) if isinstance(change.value, Item) else 1
        case Gone():
            one.later.pop(change.id, None)
            one.page[change.id] = None
        case Fault():
            one.fault(change)
            return
        case Sweep():
            _store(conn, one, one.began)
            _sweep(conn, one, change)
            return
    one.bookmark = change.bookmark or one.bookmark


def _admitted(one: _Pass, value: Item | Collection, now: datetime, here: Here) -> Item | Collection | None:
    """The value, when it may be shown here and now."""
    if isinstance(value, Collection):
        return value
    access = access_of(value, here)
    if not access.show:
        one.withheld += 1
        one.why_withheld = one.why_withheld or access.why
        return None
    if spans.is_over(value, now):
        return None
    if spans.due(value, now) is not None:
        one.later[value.id] = value
        return None
    return value


def _store(conn: apsw.Connection, one: _Pass, now: float) -> None:
    """The page and the bookmark behind it, or neither."""
    if one.page or one.bookmark:
        told = [value for value in one.page.values() if value is not None]
        gone = [id for id, value in one.page.items() if value is None]
        with database.transaction(conn):
            values = [_completed(conn, value, one.unasked.get(value.id, ())) for value in told]
            try:
                with database.transaction(conn):
                    one.changed += items.put(conn, values)
            except ValueError:  # one of them can't be written: half a character, a number without end
                one.changed += sum(_put_alone(conn, one, value) for value in values)
            one.gone += items.gone(conn, one.source, gone) if gone else 0
            spans.forget(conn, one.source, one.page)
            for value in one.later.values():
                _wait_alone(conn, one, value)
            if one.bookmark:
                items.set_bookmark(conn, one.source, one.bookmark)
        one.page.clear()
        one.unasked.clear()
        one.later.clear()
    one.bookmark, one.media, one.began = "", 0, now


def _completed(
    conn: apsw.Connection, value: Item | Collection, unasked: tuple[str, ...]
) -> Item | Collection:
    """With what is stored of the fields that were not asked for."""
    stored = items.get(conn, value.id) if unasked else None
    if stored is None or not isinstance(value, Item) or stored.source != value.source:
        return value
    return replace(value, **{name: getattr(stored, name) for name in unasked})


def _put_alone(conn: apsw.Connection, one: _Pass, value: Item | Collection) -> int:
    try:
        with database.transaction(conn):
            return items.put(conn, [value])
    except ValueError as error:
        one.fault(Fault(where=value.id, what=f"can't be stored: {error}"))
        return 0


def _wait_alone(conn: apsw.Connection, one: _Pass, value: Item) -> None:
    try:
        spans.wait(conn, value)
    except ValueError as error:
        one.fault(Fault(where=value.id, what=f"can't be stored: {error}"))


def _doubt(source: str) -> str:
    """Where the bookmarks are, the list that was not believed; no source can have a name with spaces."""
    return f"doubt about {source}"


def _rules(source: str) -> str:
    """Where the bookmarks are, for which organisation it was read (``rights.Here``)."""
    return f"rules of {source}"


def _sweep(conn: apsw.Connection, one: _Pass, change: Sweep) -> None:
    here = change.ids | one.unread if one.unread else change.ids
    held = listing.ids_of(conn, one.source)
    leaving = len(held - here)
    doubt = _doubt(one.source)
    doubted = bool(items.bookmark(conn, doubt))
    believed, why = believes(
        held=len(held),
        leaving=leaving,
        listed=len(change.ids),
        faults=len(one.unread),
        doubted_before=doubted,
    )
    with database.transaction(conn):
        if believed:
            one.gone += items.sweep(conn, one.source, here)
            spans.forget_others(conn, one.source, frozenset(here))
            if change.bookmark:
                items.set_bookmark(conn, one.source, change.bookmark)
        items.set_bookmark(conn, doubt, "" if believed else "yes")
    if not believed:
        one.remarks.append(why)


def _finish(
    conn: apsw.Connection, one: _Pass, error: Exception | None, now: datetime, here: Here
) -> Progress:
    _store(conn, one, one.began)
    ok = error is None
    if one.withheld:
        one.remarks.append(f"{one.withheld} may not be shown here ({one.why_withheld})")
    if isinstance(error, KioskError):
        one.remarks.insert(0, str(error))
    elif error is not None:
        one.remarks.insert(0, f"a mistake in this program ({type(error).__name__}); what was here stays")
    if one.fault_count:
        one.remarks.append(f"{one.fault_count} could not be read")
    message = "; ".join(one.remarks)
    with database.transaction(conn):
        if ok and items.bookmark(conn, _rules(one.source)) != here.organisation:
            items.set_bookmark(conn, _rules(one.source), here.organisation)
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
