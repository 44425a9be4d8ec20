"""The Europeana source: what a search of europeana.eu finds, page after page.

    search.json?query=…&cursor=*  ─►  its nextCursor  ─►  …  ─►  Sweep

The address is that of a search, of the API or of the page for people, with its ``query``, ``qf``,
``reusability``, ``media`` and so on. An address of one work, or an answer of the Search or Record API in a
file, is read too. ``Account.queries`` take the place of the query: words, or ``query=…&qf=…`` as in an
address.

The key goes in the header ``X-Api-Key``, which Europeana prefers to the older argument ``wskey``, so it
stands in no address. Where a server wants it in the address nevertheless (it refuses the header), it is
asked in that way for the rest of the run. Answers echo the key and put it in links; nothing of that is
kept.

Europeana tells no deletions, so all pages are read each time. There is one short cut: with a list of more
than a page, its newest change is asked for first. When the answer really is in order of change, and neither
the newest change nor the number of works is another than last time, then nothing changed. Once a week all
is read without asking.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.bookmarks import believed
from kiosk.catalogue.documents import Documents
from kiosk.catalogue.europeana import item as europeana_item
from kiosk.catalogue.europeana import record as europeana_record
from kiosk.catalogue.europeana.api import ROWS, Api, Page, Query, queries_of
from kiosk.catalogue.europeana.values import mapping, native_id
from kiosk.catalogue.values import instant, written
from kiosk.errors import KioskError, SourceError
from kiosk.model import Change, Fault, Item, Put, Sweep

MAX_PAGES = 10_000
"""A million works; Europeana allows ten thousand questions a day."""
FULL_EVERY = timedelta(days=7)


class _Bookmark(msgspec.Struct, frozen=True):
    list: str
    """Of which list: other queries are another list."""
    total: int
    newest: str
    """The last change of any of its works."""
    read: str
    """When it was read whole."""


class EuropeanaSource:
    """A search, by its address. ``limit`` is the most Items to give, 0 for all.

    ``stop`` is asked between pages; ``now`` and ``wait`` are the clock and the pause, for tests.
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
        self._api = Api(url, fetcher, account, wait=wait)
        self._queries = queries_of(url, account)
        self._limit = limit
        self._stop = stop
        self._now = now

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything the search finds, or nothing when nothing changed since ``bookmark``.

        Raises ``FetchError`` or ``SourceError`` only if nothing could be read; what goes wrong later is a
        Fault, and then nothing is swept.
        """
        if not self._queries:
            yield from self._one_document()
            return
        began = self._now()
        if self._unchanged(believed(bookmark, _Bookmark, self._list()), began):
            return
        reading = _Reading()
        for query in self._queries:
            yield from self._found(query, reading)
            if not reading.whole:
                return
        if not reading.ids:
            yield Fault(where=self._api.shown, what="finds no works. Check query and qf in the address.")
            return
        mark = _Bookmark(list=self._list(), total=reading.total, newest=reading.newest, read=written(began))
        yield Sweep(ids=frozenset(reading.ids), bookmark=msgspec.json.encode(mark).decode())

    def _list(self) -> str:
        return sha256("\n".join((self._api.address, *map(repr, self._queries))).encode()).hexdigest()[:32]

    def _found(self, query: Query, reading: "_Reading") -> Iterator[Change]:
        """All that one query finds. Sets ``reading.whole`` to whether it was read to its end."""
        reading.whole = False
        cursor, cursors, read = "*", {"*"}, 0
        seen: set[str] = set()
        for _ in range(MAX_PAGES):
            try:
                page = self._api.page(query, cursor)
            except KioskError as error:
                if not reading.ids:
                    raise
                yield _fault(error, self._api.shown, "Nothing is taken away now.")
                return
            on_page = {native_id(mapping(entry).get("id")) for entry in page.entries}
            for entry in page.entries:
                yield from self._told(entry, reading)
                if self._limit and reading.given >= self._limit:
                    return
            read += len(page.entries)
            if not page.next or not page.entries:
                reading.total += page.total
                reading.whole = read >= page.total
                if not reading.whole:
                    what = f"gives {read} works and says that it has {page.total}. Nothing is taken away now."
                    yield Fault(where=self._api.shown, what=what)
                return
            if page.next in cursors or on_page <= seen:
                what = (
                    "gives the same page again; the list never ends. Nothing is taken away. Tell Europeana."
                )
                yield Fault(where=self._api.shown, what=what)
                return
            if self._stop():
                return
            cursor = page.next
            cursors.add(cursor)
            seen |= on_page
        yield Fault(where=self._api.shown, what=f"has more than {MAX_PAGES} pages. Ask for less.")

    def _told(self, entry: object, reading: "_Reading") -> Iterator[Change]:
        """One entry of a page; a work that was on another page already is not told again."""
        node = mapping(entry)
        try:
            item = europeana_item.read(node, source=self.name)
        except SourceError as error:
            if error.where and error.where not in reading.ids:
                reading.ids.add(error.where)  # it is there, though it can't be shown as it is now
            yield _fault(error, self._api.shown)
            return
        if item.id not in reading.ids:
            reading.ids.add(item.id)
            reading.given += 1
            reading.newest = max(reading.newest, item.modified)
            yield Put(value=item)

    def _unchanged(self, last: _Bookmark | None, now: datetime) -> bool:
        """Whether one question is enough to know that nothing changed."""
        moment = instant(last.read) if last else None
        if last is None or moment is None or abs(now - moment) >= FULL_EVERY:
            return False
        if not last.newest or last.total <= ROWS or len(self._queries) != 1:
            return False  # to read all is one question too
        try:
            page = self._api.page(self._queries[0].newest_first(), "*")
        except KioskError:  # it does not sort like this, or can't be reached: reading will tell
            return False
        stamps = [europeana_item.modified(mapping(one)) for one in page.entries]
        sorted_so = stamps == sorted(stamps, reverse=True) and len(set(stamps)) > 1
        return sorted_so and page.total == last.total and stamps[0] == last.newest

    def _one_document(self) -> Iterator[Change]:
        """A work, or a page of works: a Put for each, and no Sweep."""
        document = self._api.document()
        if record := mapping(document.get("object")):
            yield Put(value=self._item(record))
            return
        page = Page.of(document)
        if not page.entries and "items" not in document:
            raise SourceError(
                "is no answer of Europeana's Search or Record API.",
                where=self._api.shown,
                next_step="Give the address of a search, or its answer in a file.",
            )
        reading = _Reading()
        for entry in page.entries:
            yield from self._told(entry, reading)
            if self._limit and reading.given >= self._limit:
                return

    def _item(self, record: europeana_record.Node) -> Item:
        try:
            return europeana_record.read(record, source=self.name)
        except SourceError as error:
            error.where = error.where or self._api.shown
            raise


class _Reading:
    """What was read so far."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.given = 0
        self.total = 0
        self.newest = ""
        self.whole = True


def _fault(error: KioskError, where: str, then: str = "") -> Fault:
    return Fault(where=error.where or where, what=f"{error.what} {error.next_step} {then}".strip())
