"""The Internet Archive source: a collection, one item, or what a search finds on archive.org.

    /details/nasa ─► /metadata/nasa ─► scrape, page after page ─► /metadata/… of each item ─► shelves, Sweep
                     (one item: Put)   (advancedsearch, when that is the address)

A search tells little of an item, so each is asked for by itself, several ahead. From the second time on
only those are asked for again whose last change in the list (``oai_updatedate``) is of after the last
reading, less an overlap, because the search hears of a change later; and those of which it tells none, or
that could not be had the last time. Once a week all are.

An item that says it was taken offline (``is_dark``) is gone. Where nothing is told (an empty object with
status 200) it may be gone, or a server is in trouble: it stays as long as the search lists it. One that can
only be borrowed is left out with a Fault. Collections inside a collection are shelves too.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.bookmarks import believed
from kiosk.catalogue.documents import Documents, Reader, read_ahead
from kiosk.catalogue.internet_archive import item as items
from kiosk.catalogue.internet_archive.captions import texts
from kiosk.catalogue.internet_archive.search import Archive, Target, saved, target_of
from kiosk.catalogue.values import instant, written
from kiosk.errors import KioskError, Offline, SourceError, TryLater
from kiosk.model import Change, Fault, Gone, Kind, Put, Sweep

THREADS = 4
AHEAD = 8
PATIENCE = 8
"""Items in a row that nobody answers for, before the rest is left for the next time."""
MAX_MISSED = 1_000
"""Items in a bookmark that could not be had; with more, the next reading begins where this one did."""
_SILENT = "answers no longer. What is left is read at the next round, and nothing is taken away."
_NOTHING = "is listed, and the Internet Archive tells nothing of it. It stays, and is asked for again."
OVERLAP = timedelta(days=2)
FULL_EVERY = timedelta(days=7)


class _Bookmark(msgspec.Struct, frozen=True):
    list: str
    """Of which search: another is another list."""
    since: str
    """What changed before was read."""
    full: str
    """When all were last read."""
    missed: tuple[str, ...] = ()
    """Identifiers that could not be had."""


@dataclass(slots=True)
class _Reading:
    """What was read so far."""

    present: dict[str, items.Node] = field(default_factory=dict)
    """What the list says of each item that is there, by its identifier."""
    shelves: dict[str, items.Node] = field(default_factory=dict)
    """Documents of the collections."""
    given: int = 0
    trouble: KioskError | None = None
    """A page of the list could not be had."""
    silent: int = 0
    """Items in a row that could not be asked for, because nobody answers or we must wait."""
    missed: set[str] = field(default_factory=set)
    """Identifiers that could not be had; they may be had next time."""


class InternetArchiveSource:
    """A collection, an item or a search, by its address.

    ``limit`` is the most Items to give, 0 for all; ``stop`` is asked between documents. ``now`` and
    ``wait`` are the clock and the pause, for tests.
    """

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self.name = name
        self._url = url
        self._account = account
        self._reader = Reader(fetcher, wait=wait)
        self._limit = limit
        self._stop = stop
        self._now = now

    @cached_property
    def _target(self) -> Target:
        """What the address means. Raises ``SourceError``: a wrong one is told when it is to be read."""
        return target_of(self._url, self._account)

    @cached_property
    def _archive(self) -> Archive:
        return Archive(self._target.base, self._reader, stop=self._stop)

    def changes(self, bookmark: str) -> Iterator[Change]:
        """All items, or those that changed since ``bookmark``; then the shelves, and a Sweep.

        Raises ``FetchError`` or ``SourceError`` only if nothing could be read; what goes wrong later is a
        Fault, and nothing is swept when the list was not read to its end.
        """
        if self._url.startswith("file:"):
            yield from self._saved()
            return
        if self._target.identifier:
            document = self._archive.metadata(self._target.identifier)
            if not items.is_collection(items.fields_of(document)):
                yield from self._alone(document)
                return
            reading = _Reading(shelves={self._target.identifier: document})
            yield from self._all(self._target.collection(), reading, bookmark)
        else:
            yield from self._all(self._target, _Reading(), bookmark)

    def _alone(self, document: items.Node) -> Iterator[Change]:
        id = items.ID + self._target.identifier
        gone = items.is_gone(document)
        if gone or items.says_nothing(document):
            what = "was taken offline." if gone else "is not there, or the Internet Archive is in trouble."
            yield Fault(where=id, what=f"{what} Check the address.")
            if gone:
                yield Gone(id=id)
            return
        item = items.read(document, source=self.name, base=self._target.base)
        yield Put(value=item)
        yield Sweep(ids=frozenset((item.id,)))

    def _all(self, target: Target, reading: _Reading, bookmark: str) -> Iterator[Change]:
        began = self._now()
        last = believed(bookmark, _Bookmark, target.list)
        full = (
            last is None
            or abs(began - (instant(last.full) or datetime.min.replace(tzinfo=UTC))) >= FULL_EVERY
        )
        since = "" if full or last is None else last.since
        again = frozenset(last.missed if last else ())
        with ThreadPoolExecutor(THREADS, "catalogue") as pool:
            try:
                wanted = self._wanted(target, reading, since, again)
                for identifier, document in read_ahead(wanted, self._metadata, pool, ahead=AHEAD):
                    yield from self._told(identifier, document, reading)
                    if self._limit and reading.given >= self._limit:
                        break
                    if reading.silent >= PATIENCE:
                        yield Fault(where=self._target.base, what=_SILENT)
                        return
            finally:
                pool.shutdown(cancel_futures=True)
        if reading.trouble is not None:
            yield _fault(reading.trouble, self._url, "Nothing is taken away now.")
            return
        if not reading.present:
            yield Fault(where=self._url, what="finds nothing. Check the address.")
            return
        if not self._archive.whole and not self._limit:
            return  # the shelves stay as they were: these are not all their works
        shelves = list(self._shelves(reading))
        yield from shelves
        if self._limit:
            return
        ids = {items.ID + one for one in reading.present} | {one.value.id for one in shelves}
        yield Sweep(ids=frozenset(ids), bookmark=self._mark(target, reading, last, began, full=full))

    def _mark(
        self, target: Target, reading: _Reading, last: _Bookmark | None, began: datetime, *, full: bool
    ) -> str:
        if len(reading.missed) > MAX_MISSED:
            return ""  # the next reading begins where this one did
        read_whole = written(began) if full or last is None else last.full
        missed = tuple(sorted(reading.missed))
        mark = _Bookmark(target.list, since=written(began - OVERLAP), full=read_whole, missed=missed)
        return msgspec.json.encode(mark).decode()

    def _wanted(self, target: Target, reading: _Reading, since: str, again: frozenset[str]) -> Iterator[str]:
        """Identifiers to ask for, in the order of the list. Notes all that are listed."""
        try:
            for entry in self._archive.entries(target):
                identifier = items.identifier(entry.get("identifier"))
                if not identifier or identifier in reading.present or identifier == self._target.identifier:
                    continue
                reading.present[identifier] = entry
                if items.is_collection(entry) or identifier in again or _changed_since(entry, since):
                    yield identifier
                if self._stop():
                    self._archive.whole = False
                    return
        except KioskError as error:
            if not reading.present:
                raise
            reading.trouble = error  # what was listed before it is read all the same

    def _metadata(self, identifier: str) -> items.Node | KioskError:
        try:
            document = self._archive.metadata(identifier)
        except KioskError as error:
            return error
        if items.says_nothing(document) and not items.is_gone(document):
            return SourceError(_NOTHING)
        return document

    def _told(
        self, identifier: str, document: items.Node | KioskError, reading: _Reading
    ) -> Iterator[Change]:
        id = items.ID + identifier
        reading.silent = reading.silent + 1 if isinstance(document, Offline | TryLater) else 0
        if isinstance(document, KioskError):
            reading.missed.add(identifier)
            yield _fault(document, id)
            return
        if items.is_gone(document):
            del reading.present[identifier]
            yield Gone(id=id)
            return
        fields = items.fields_of(document)
        reading.present[identifier] = {**reading.present[identifier], "collection": fields.get("collection")}
        if items.is_collection(fields):
            reading.shelves[identifier] = document
            return
        try:
            item = items.read(document, source=self.name, base=self._target.base)
        except items.Restricted as error:
            del reading.present[identifier]  # it may have been open before
            yield _fault(error, id)
            return
        except SourceError as error:
            yield _fault(error, id)
            return
        reading.given += 1
        yield Put(value=item)
        if not item.media and item.kind is not Kind.STORY and "files" in document:
            yield Fault(where=id, what="holds no file that can be played or shown here.", partial=True)

    def _shelves(self, reading: _Reading) -> Iterator[Put]:
        """Every collection that was found, with its works in the order of the list; inner ones first."""
        root = self._target.identifier
        inside = {one: _members(one, reading) for one in reading.shelves if one != root}
        for identifier, members in inside.items():
            if members and (shelf := self._shelf(reading.shelves[identifier], members)):
                yield shelf
        if root in reading.shelves:
            shelved = {member for members in inside.values() for member in members}
            inner = [one for one, members in inside.items() if members]
            loose = [one for one in reading.present if one not in shelved and one not in reading.shelves]
            if shelf := self._shelf(reading.shelves[root], [*inner, *loose]):
                yield shelf

    def _shelf(self, document: items.Node, members: list[str]) -> Put | None:
        ids = tuple(items.ID + one for one in members)
        try:
            return Put(value=items.read_collection(document, ids, source=self.name, base=self._target.base))
        except SourceError:  # a shelf without a name: its works are on the shelf around it
            return None

    def _saved(self) -> Iterator[Change]:
        """A document that somebody saved: an item, a collection, or the answer of a search.

        What a search says of an item will do where it has a title; others are asked for at archive.org.
        """
        document, entries = saved(self._archive.document(self._url))
        if document is not None:
            if items.is_collection(items.fields_of(document)):
                yield Put(value=items.read_collection(document, (), source=self.name))
            else:
                yield Put(value=items.read(document, source=self.name))
            return
        reading, offline = _Reading(), False
        for entry in entries:
            identifier = items.identifier(entry.get("identifier"))
            told: items.Node | KioskError = {"metadata": entry}
            reading.present[identifier] = entry
            if not entry.get("title") and identifier and not offline:
                told = self._metadata(identifier)
                offline = isinstance(told, Offline)
            if offline and not entry.get("title"):
                continue
            yield from self._told(identifier, told, reading)
            if self._limit and reading.given >= self._limit:
                return
        if offline:
            what = "names works and does not say what they are; archive.org can't be reached to ask."
            yield Fault(where=self._url, what=what)


def _members(shelf: str, reading: _Reading) -> list[str]:
    return [
        one
        for one, entry in reading.present.items()
        if one != shelf and one not in reading.shelves and shelf in texts(entry.get("collection"))
    ]


def _changed_since(entry: items.Node, since: str) -> bool:
    """Whether an item may be another than at ``since``; also when the list does not say."""
    told = [moment for one in texts(entry.get("oai_updatedate")) if (moment := instant(one))]
    moment = instant(since)
    return not told or moment is None or max(told) >= moment


def _fault(error: KioskError, where: str, then: str = "") -> Fault:
    return Fault(where=error.where or where, what=f"{error.what} {error.next_step} {then}".strip())
