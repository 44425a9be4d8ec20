"""IIIF Change Discovery 1.0: only what changed since last time.

An ``OrderedCollection`` lists activities, oldest first. It is read backwards (3.5.1, 3.5.2): from its last
page by ``prev``, each page in reverse, until an activity ended before the bookmark. Of each object only the
newest activity counts. Create, Update and Add bring it, Delete and Remove take it away, Move does both, and
before a Refresh only deletions still count.

The bookmark is the newest ``endTime`` less the duration of this run: what the publisher wrote down while we
were reading is seen again next time rather than never. It does not pass an object that could not be had
for a reason that will go away. A stream without times (level 0) is read whole every time and ends with a
Sweep, and so does a first run.
"""

import time
from collections.abc import Callable, Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import Reader, read_ahead
from kiosk.catalogue.iiif.collection import MAX_OFFLINE, THREADS, is_collection, mistake_of_ours, read_listing
from kiosk.catalogue.iiif.manifest import Reading, read_manifest
from kiosk.catalogue.iiif.values import ident, many, member, type_of
from kiosk.catalogue.values import instant, written
from kiosk.errors import BadAnswer, KioskError, Offline, SourceError, TryLater
from kiosk.model import Change, Fault, Gone, Put, Sweep

MAX_PAGES = 20_000
MAX_OBJECTS = 500_000

_PUT = frozenset(("Create", "Update", "Add"))
_GONE = frozenset(("Delete", "Remove"))


@dataclass(frozen=True, slots=True)
class _Job:
    id: str
    put: bool
    end: datetime | None


class Activities:
    """One pass over an activity stream. ``changes`` may be taken once."""

    def __init__(
        self,
        source: str,
        reader: Reader,
        *,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source = source
        self._reader = reader
        self._limit = limit
        self._stop = stop
        self._now = now
        self._clock = clock
        self._seen: set[str] = set()
        self._present: set[str] = set()
        self._newest: datetime | None = None
        self._retry: datetime | None = None
        self._broken: Fault | None = None
        self._whole = False
        self._refreshed = False

    def changes(self, document: object, where: str, url: str, bookmark: str) -> Iterator[Change]:
        """What changed since ``bookmark`` (an instant, or empty for the first time).

        Raises ``SourceError`` or ``FetchError`` when not even the newest page could be read.
        """
        started, began = self._now(), self._clock()
        since = instant(bookmark)
        held: Put | Gone | None = None
        interrupted = False
        found = offline = 0
        with ThreadPoolExecutor(THREADS, "catalogue") as pool:
            try:
                jobs = self._jobs(document, where, {url, where}, since)
                for job, outcome in read_ahead(jobs, self._do, pool):
                    if isinstance(outcome, KioskError):
                        offline = offline + 1 if isinstance(outcome, Offline) else 0
                        self._remember_failure(job, outcome)
                        what = f"{outcome.what} {outcome.next_step}".strip()
                        yield Fault(where=job.id, what=what)
                    else:
                        offline, found = 0, found + 1
                        if held is not None:
                            yield held
                        held = outcome.change
                        yield from outcome.faults
                    if self._stop() or (self._limit and found >= self._limit) or offline >= MAX_OFFLINE:
                        interrupted = True
                        break
            finally:
                pool.shutdown(cancel_futures=True)
        complete = not interrupted and self._broken is None
        if offline >= MAX_OFFLINE:
            yield Fault(where=url, what="nobody answers; the rest is left for the next time.")
        if self._broken is not None:
            yield self._broken
        new = self._bookmark(bookmark, started, self._clock() - began) if complete else ""
        swept = complete and self._whole and (since is None or self._newest is None)
        if swept and not self._present:
            yield Fault(where=url, what="lists no works at all; what is here stays.")
        if swept and self._present:
            if held is not None:
                yield held
            yield Sweep(ids=frozenset(self._present), bookmark=new)
        elif held is not None:
            yield msgspec.structs.replace(held, bookmark=new)

    def _jobs(
        self, document: object, where: str, streams: set[str], since: datetime | None
    ) -> Iterator[_Job]:
        """The objects to get or to forget, newest activity first."""
        for page in self._pages(document, where):
            passed = False
            for activity, end in _newest_first(many(member(page, "orderedItems", "items"))):
                kind = type_of(activity)
                if end is not None and since is not None and end < since:
                    passed = True  # the page may be out of order: only its end is the end
                    continue
                if kind == "Refresh":
                    if since is None:
                        self._whole = self._broken is None
                        return
                    self._refreshed = True
                    continue
                if end is not None and (self._newest is None or end > self._newest):
                    self._newest = end
                if len(self._seen) > MAX_OBJECTS:
                    self._broken = Fault(
                        where=where, what=f"has more than {MAX_OBJECTS} objects; the rest is left out."
                    )
                    return
                yield from self._of(activity, kind, end, where, streams)
            if passed:
                return
        self._whole = self._broken is None

    def _of(
        self, activity: object, kind: str, end: datetime | None, where: str, streams: set[str]
    ) -> Iterator[_Job]:
        about = next(iter(many(member(activity, "object"))), None)
        if type_of(about) not in ("Manifest", "Collection", ""):
            return
        if kind in ("Add", "Remove"):
            stream = ident(member(activity, "target" if kind == "Add" else "origin"))
            if stream and address(stream, where) not in {address(one, where) for one in streams}:
                return
        one = address(ident(about), where, fragment=True)
        if not one:
            return
        fresh = one not in self._seen
        if kind == "Move":
            self._seen.add(one)
            if fresh:
                yield _Job(one, False, end)
            yield from self._arrived(address(ident(member(activity, "target")), where, fragment=True), end)
        elif kind in _GONE and fresh:
            self._seen.add(one)
            yield _Job(one, False, end)
        elif kind in _PUT:
            yield from self._arrived(one, end)

    def _arrived(self, id: str, end: datetime | None) -> Iterator[_Job]:
        if id and id not in self._seen and not self._refreshed:
            self._seen.add(id)
            self._present.add(id)
            yield _Job(id, True, end)

    def _pages(self, document: object, where: str) -> Iterator[object]:
        """The pages from last to first. Raises if not even one can be read; a later one is a Fault."""
        if member(document, "orderedItems") is not None:
            yield document
            following = ident(member(document, "prev"))
        elif not (following := ident(member(document, "last"))):
            yield from self._forward(ident(member(document, "first")), where)
            return
        first = following and type_of(document) == "OrderedCollection"
        oldest = address(ident(member(document, "first")), where, local=True)
        visited: set[str] = set()
        while url := address(following, where, local=True):
            if url in visited or len(visited) >= MAX_PAGES:
                break
            visited.add(url)
            try:
                page, where = self._reader.read(url)
                if member(page, "orderedItems", "items") is None:
                    raise SourceError(
                        "is not a page of activities.", where=url, next_step="Tell the publisher."
                    )
            except KioskError as error:
                if first:
                    raise
                self._broken = Fault(where=url, what=f"{error.what} {error.next_step}".strip())
                return
            first = False
            yield page
            following = ident(member(page, "prev"))
        if oldest and visited and oldest not in visited:
            # A page without the "prev" it must have (3.2): what lies before it is found from the other end.
            try:
                yield from self._forward(oldest, where, visited)
            except KioskError as error:
                self._broken = Fault(where=oldest, what=f"{error.what} {error.next_step}".strip())

    def _forward(self, first: str, where: str, known: Set[str] = frozenset()) -> Iterator[object]:
        """From the first page by ``next`` to one that is known or the last, and back.

        For a stream that names only its first page, though 3.1 requires the last.
        """
        found: list[str] = []
        following = address(first, where, local=True)
        if not following:
            raise SourceError(
                "names neither a last nor a first page of activities.",
                where=where,
                next_step="Tell the publisher.",
            )
        while following and following not in found and following not in known and len(found) < MAX_PAGES:
            page, where = self._reader.read(following)
            found.append(following)
            following = address(ident(member(page, "next")), where, local=True)
        for url in reversed(found):
            try:
                yield self._reader.value(url)
            except KioskError as error:
                self._broken = Fault(where=url, what=f"{error.what} {error.next_step}".strip())
                return

    def _do(self, job: _Job) -> "_Outcome | KioskError":
        """Runs in a thread: the object read, or why not."""
        if not job.put:
            return _Outcome(Gone(id=job.id), ())
        try:
            document, where = self._reader.read(job.id.partition("#")[0])
            if is_collection(document):
                listing = read_listing(document, source=self._source, where=where, id=job.id)
                return _Outcome(Put(value=listing.value), ())
            reading: Reading = read_manifest(
                document, source=self._source, where=where, id=job.id, fetch=self._reader.value
            )
            item = reading.item
            if job.end is not None and not item.modified:
                item = msgspec.structs.replace(item, modified=written(job.end))
            return _Outcome(Put(value=item), tuple(reading.faults))
        except KioskError as error:
            return error
        except Exception as bug:  # noqa: BLE001 - logged; it must not end the source
            return mistake_of_ours(bug, job.id)

    def _remember_failure(self, job: _Job, error: KioskError) -> None:
        passing = isinstance(error, Offline | TryLater) or (
            isinstance(error, BadAnswer) and not 400 <= error.status < 500
        )
        if passing and job.end is not None and (self._retry is None or job.end < self._retry):
            self._retry = job.end

    def _bookmark(self, old: str, started: datetime, took: float) -> str:
        if self._newest is None:
            return "" if self._whole else old
        # A publisher's clock that runs ahead must not make us skip what it writes down later.
        mark = min(self._newest, started) - timedelta(seconds=max(took, 0.0))
        if self._retry is not None:
            mark = min(mark, self._retry)
        before = instant(old)
        return written(max(mark, before) if before is not None else mark)


def _newest_first(activities: list[object]) -> list[tuple[object, datetime | None]]:
    """The activities of a page from last to first, which 3.2 requires to be from newest to oldest.

    When every one has a time and they are out of order, the times count; those of one moment stay.
    """
    timed = [(one, instant(member(one, "endTime"))) for one in reversed(activities)]
    if all(end is not None for _, end in timed):
        timed.sort(key=_moment, reverse=True)  # stable: the later of two entries stays the newer one
    return timed


def _moment(timed: tuple[object, datetime | None]) -> datetime:
    return timed[1] or datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Outcome:
    change: Put | Gone
    faults: tuple[Fault, ...]
