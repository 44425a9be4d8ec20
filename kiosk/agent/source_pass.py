"""One pass over one source: what it tells is gathered to a page, and stored page by page.

* A page of changes and the bookmark behind it are one transaction: killed at any line, the next pass goes
  on from the last page that is whole.
* What was not asked for stays: what a source says it left out of a work (``Put.unasked``).
* What its rights do not let this station show is never stored. What is to be shown only from a day on is
  held until then (``store.spans``); what is over is not taken.
"""

import logging
from datetime import datetime

import apsw
from msgspec.structs import replace

from kiosk.agent.admission import legible, rules_of
from kiosk.agent.sweep import sweep
from kiosk.catalogue.content_notes import noted
from kiosk.errors import KioskError, TryLater
from kiosk.model import Change, Collection, Fault, Gone, Item, Put, Sweep, Value
from kiosk.rights.access import Here
from kiosk.store import database, items, spans
from kiosk.store.access import access_of

log = logging.getLogger(__name__)

PAGE_ITEMS = 500
PAGE_MEDIA = 10_000
"""A page is full at so many Items or so many canvases, whichever comes first."""
PAGE_SECONDS = 2.0
"""Nobody waits longer than this for what has been read to appear."""
KEPT_FAULTS = 100
"""So many faults of a pass are kept in words; all are counted."""


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


class SourcePass:
    """What one source has told in this pass and what of it is stored. Used by one thread, the writer.

    Each method that takes the store raises StoreError when the disk refuses: then nothing of the page is
    stored.
    """

    def __init__(self, source: str, *, here: Here, began: float) -> None:
        """``here``: what this station may show. ``began``: now, by the clock that ``full`` is given too."""
        self.source = source
        self.started = began
        self._here = here
        self._began = began
        """The page."""
        self._page: dict[str, Item | Collection | None] = {}
        """By id, the last word on each: the value, or None for gone."""
        self._unasked: dict[str, tuple[str, ...]] = {}
        """By id, the fields of an Item on the page of which what is stored stays."""
        self._media = 0
        self._bookmark = ""
        self._put = self._changed = self._gone = 0
        self._faults: list[Fault] = []
        self._fault_count = 0
        self._later: dict[str, Item] = {}
        """By id, what may be shown from some day on."""
        self._withheld = 0
        """Items that may not be shown here."""
        self._why_withheld = ""
        """Of the first of them."""
        self._remarks: list[str] = []
        self._unread: set[str] = set()

    def full(self, now: float) -> bool:
        """Whether it is time to store the page."""
        return bool(self._page) and (
            len(self._page) >= PAGE_ITEMS or self._media >= PAGE_MEDIA or now - self._began >= PAGE_SECONDS
        )

    def progress(
        self, message: str = "", *, done: bool = False, ok: bool = True, after: float = 0.0
    ) -> Progress:
        """How far it is."""
        return Progress(
            source=self.source,
            put=self._put,
            changed=self._changed,
            gone=self._gone,
            faults=self._fault_count,
            message=message,
            done=done,
            ok=ok,
            after=after,
        )

    def take(self, conn: apsw.Connection, change: Change, now: datetime) -> None:
        """Note what the source says; a full list is acted on at once."""
        change = legible(change)
        match change:
            case Put():
                self._put += 1
                self._later.pop(change.value.id, None)
                self._page[change.value.id] = self._admitted(change.value, now)
                self._unasked[change.value.id] = change.unasked
                self._media += len(change.value.media) if isinstance(change.value, Item) else 1
            case Gone():
                self._later.pop(change.id, None)
                self._page[change.id] = None
            case Fault():
                self._fault(change)
                return
            case Sweep():
                self.store(conn, self._began)
                gone, why = sweep(conn, self.source, change, self._unread)
                self._gone += gone
                if why:
                    self._remarks.append(why)
                return
        self._bookmark = change.bookmark or self._bookmark

    def _admitted(self, value: Item | Collection, now: datetime) -> Item | Collection | None:
        """The value, when it may be shown here and now."""
        if isinstance(value, Collection):
            return value
        access = access_of(value, self._here)
        if not access.show:
            self._withheld += 1
            self._why_withheld = self._why_withheld or access.why
            return None
        if spans.is_over(value, now):
            return None
        value = noted(value)
        if spans.due(value, now) is not None:
            self._later[value.id] = value
            return None
        return value

    def _fault(self, fault: Fault) -> None:
        self._fault_count += 1
        if not fault.partial:
            self._unread.add(fault.where)
        if len(self._faults) < KEPT_FAULTS:
            self._faults.append(fault)
        log.warning("%s: %r: %r", self.source, fault.where[:300], fault.what[:300])

    def store(self, conn: apsw.Connection, now: float) -> None:
        """Store the page and the bookmark behind it, or neither; the next page begins ``now``."""
        if self._page or self._bookmark:
            told = [value for value in self._page.values() if value is not None]
            gone = [id for id, value in self._page.items() if value is None]
            with database.transaction(conn):
                values = [_completed(conn, value, self._unasked.get(value.id, ())) for value in told]
                try:
                    with database.transaction(conn):
                        self._changed += items.put(conn, values)
                except ValueError:  # one of them can't be written: half a character, a number without end
                    self._changed += sum(self._put_alone(conn, value) for value in values)
                self._gone += items.gone(conn, self.source, gone) if gone else 0
                spans.forget(conn, self.source, self._page)
                for value in self._later.values():
                    self._wait_alone(conn, value)
                if self._bookmark:
                    items.set_bookmark(conn, self.source, self._bookmark)
            self._page.clear()
            self._unasked.clear()
            self._later.clear()
        self._bookmark, self._media, self._began = "", 0, now

    def _put_alone(self, conn: apsw.Connection, value: Item | Collection) -> int:
        try:
            with database.transaction(conn):
                return items.put(conn, [value])
        except ValueError as error:
            self._fault(Fault(where=value.id, what=f"can't be stored: {error}"))
            return 0

    def _wait_alone(self, conn: apsw.Connection, value: Item) -> None:
        try:
            spans.wait(conn, value)
        except ValueError as error:
            self._fault(Fault(where=value.id, what=f"can't be stored: {error}"))

    def finish(self, conn: apsw.Connection, error: Exception | None, now: datetime) -> Progress:
        """Store the rest and how it went, with why it ended before its end; gives the last word about it."""
        self.store(conn, self._began)
        ok = error is None
        if self._withheld:
            self._remarks.append(f"{self._withheld} may not be shown here ({self._why_withheld})")
        if isinstance(error, KioskError):
            self._remarks.insert(0, str(error))
        elif error is not None:
            self._remarks.insert(
                0, f"a mistake in this program ({type(error).__name__}); what was here stays"
            )
        if self._fault_count:
            self._remarks.append(f"{self._fault_count} could not be read")
        message = "; ".join(self._remarks)
        rules = rules_of(self.source)
        with database.transaction(conn):
            if ok and items.bookmark(conn, rules) != self._here.organisation:
                items.set_bookmark(conn, rules, self._here.organisation)
            items.record_sync(
                conn,
                self.source,
                at=now,
                ok=ok,
                what=message,
                put=self._put,
                gone=self._gone,
                faults=self._faults,
            )
        after = error.after if isinstance(error, TryLater) else 0.0
        return self.progress(message or "up to date", done=True, ok=ok, after=after)


def _completed(
    conn: apsw.Connection, value: Item | Collection, unasked: tuple[str, ...]
) -> Item | Collection:
    """With what is stored of the fields that were not asked for."""
    stored = items.get(conn, value.id) if unasked else None
    if stored is None or not isinstance(value, Item) or stored.source != value.source:
        return value
    return replace(value, **{name: getattr(stored, name) for name in unasked})
