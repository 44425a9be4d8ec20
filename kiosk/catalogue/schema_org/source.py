"""The schema.org source: works and events that a site describes for machines in its own pages (JSON-LD).

    a sitemap ─► its pages ─► the things of schema.org in each
    a page or a JSON-LD document ─► its things ─► the pages that an ItemList only names

A list read to its end ends with a Sweep. What was on a page that can't be had today stays: the bookmark
knows which works were on which page, and spares pages whose ``lastmod`` or ETag is still the same.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.addresses import address, may_name
from kiosk.catalogue.bookmarks import believed
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.linked_data import Node, first, link, types
from kiosk.catalogue.schema_org.item import default_language, read_thing
from kiosk.catalogue.schema_org.page import Found, read_document
from kiosk.catalogue.schema_org.sitemap import Listed, Sitemap, is_sitemap, read_sitemap
from kiosk.errors import BadAnswer, FetchError, KioskError, SourceError
from kiosk.model import Change, Fault, Item, Put, Sweep, key_of

ACCEPT = "application/ld+json, application/json;q=0.9, text/html;q=0.8, application/xml;q=0.7, */*;q=0.5"
MAX_PAGES = 5_000
MAX_SITEMAPS = 50
MAX_IDS = 500
"""Works of one page that a bookmark remembers."""
_GONE = (404, 410)


class _Page(msgspec.Struct, frozen=True, array_like=True):
    """What a bookmark knows of a page."""

    stamp: str = ""
    """The ``lastmod`` of the sitemap."""
    etag: str = ""
    ids: tuple[str, ...] = ()


class _Bookmark(msgspec.Struct, frozen=True):
    list: str
    pages: dict[str, _Page]
    """By the key of their address."""


@dataclass(slots=True)
class _Pass:
    """What one pass has seen."""

    before: dict[str, _Page]
    pages: dict[str, _Page] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    given: int = 0
    whole: bool = True
    """Every page was read, or it is known what was on it."""


class SchemaOrgSource:
    """A site, by the address of its sitemap, of a page or of a JSON-LD document; or a document in a file.

    ``limit`` is the most Items to give, 0 for all; ``stop`` is asked between pages. ``now`` and ``wait`` are
    the clock and the pause, for tests.
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
        self._reader = Reader(fetcher, wait=wait, headers={"Accept": ACCEPT}, account=account, home=url)
        self._limit = limit
        self._stop = stop
        self._now = now

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What the site describes, or what changed since ``bookmark``.

        Raises ``FetchError`` or ``SourceError`` only when its first document can't be read.
        """
        last = believed(bookmark, _Bookmark, self._url)
        now = _Pass(before=last.pages if last else {})
        document = self._reader.document(self._url)
        where = document.url or self._url
        if is_sitemap(document.body):
            faults: list[Fault] = []
            first = read_sitemap(document.body, where=where)
            del document
            listed = self._sitemaps(first, where, faults)
            now.whole = not faults
            yield from faults
        else:
            found = read_document(document.body, where=where, content_type=document.content_type)
            yield from self._page(found, where, now, _Page(etag=""))
            listed = [Listed(url) for url in found.addresses if _same_site(url, where)]
            if not found.things and not listed and not found.trouble:
                yield Fault(where=where, what="holds nothing to see, hear or go to. Check the address.")
                return
        yield from self._pages(listed, where, now)
        yield from self._ending(now)

    def _pages(self, listed: list[Listed], where: str, now: _Pass) -> Iterator[Change]:
        if len(listed) > MAX_PAGES:
            now.whole = False
            yield Fault(where=where, what=f"lists more than {MAX_PAGES} pages; the others are not read.")
        empty = 0
        for one in listed[:MAX_PAGES]:
            if self._stop() or (self._limit and now.given >= self._limit):
                now.whole = False
                return
            known = now.before.get(key_of(one.url))
            if known is not None and one.stamp and one.stamp == known.stamp:
                self._keep(one, known, now)
                continue
            try:
                document = self._reader.document(one.url, etag=known.etag if known else "")
                if document.status == 304 and known is not None:
                    self._keep(one, msgspec.structs.replace(known, stamp=one.stamp), now)
                    continue
                there = document.url or one.url
                found = read_document(document.body, where=there, content_type=document.content_type)
            except KioskError as error:
                yield from self._missing(one, known, error, now)
                continue
            empty += not found.things and not found.trouble
            yield from self._page(found, there, now, _Page(one.stamp, document.etag), listed_as=one.url)
        if empty and not now.present:
            yield Fault(where=where, what=f"lists {empty} pages without anything of schema.org to show.")

    def _missing(self, one: Listed, known: _Page | None, error: KioskError, now: _Pass) -> Iterator[Change]:
        """What was on a page that can't be had stays; a page that is gone for good has nothing any more."""
        yield Fault(where=error.where or one.url, what=f"{error.what} {error.next_step}".strip())
        if isinstance(error, BadAnswer) and error.status in _GONE:
            return
        if known is not None:
            now.pages[key_of(one.url)] = msgspec.structs.replace(known, stamp="", etag="")
            now.present.update(known.ids)
        elif isinstance(error, FetchError):
            now.whole = False

    def _keep(self, one: Listed, known: _Page, now: _Pass) -> None:
        now.pages[key_of(one.url)] = known
        now.present.update(known.ids)

    def _page(
        self, found: Found, where: str, now: _Pass, page: _Page, listed_as: str = ""
    ) -> Iterator[Change]:
        """The Items on one page. A thing that can't be read is not taken away either."""
        for trouble in found.trouble:
            now.whole = False
            yield Fault(where=where, what=trouble, partial=bool(found.things))
        ids = []
        for thing, id in identified(found.things, where, self._url):
            ids.append(id)
            if id in now.present:
                continue
            if self._limit and now.given >= self._limit:
                now.whole = False
                break
            now.present.add(id)
            try:
                item = self._item(thing, found, where=where, id=id)
            except SourceError as error:
                yield Fault(where=error.where or where, what=f"{error.what} {error.next_step}".strip())
                continue
            now.given += 1
            yield Put(value=item)
        if len(ids) <= MAX_IDS and not found.trouble:  # else it is read anew each time
            now.pages[key_of(listed_as or where)] = msgspec.structs.replace(page, ids=tuple(ids))

    def _ending(self, now: _Pass) -> Iterator[Change]:
        if not now.whole:
            return
        mark = _Bookmark(list=self._url, pages=now.pages)
        bookmark = msgspec.json.encode(mark).decode()
        if now.before and not now.present:  # a site that is suddenly empty is more likely broken
            yield Fault(where=self._url, what="holds nothing any more; what it had stays. Check the address.")
            return
        yield Sweep(ids=frozenset(now.present), bookmark=bookmark)

    def _item(self, thing: Node, found: Found, *, where: str, id: str) -> Item:
        return read_thing(
            thing,
            source=self.name,
            where=where,
            id=id,
            now=self._now(),
            language=default_language(thing, found.language),
            provider=found.provider,
        )

    def _sitemaps(self, first: Sitemap, where: str, faults: list[Fault]) -> list[Listed]:
        """The pages of a sitemap and of the sitemaps that it lists (sitemaps.org)."""
        pages: dict[str, Listed] = {}
        asked = {where}
        waiting: deque[str] = deque()
        at = where
        told: Sitemap | None = first
        while told is not None:
            elsewhere = 0
            for one in told.pages:
                if _same_site(one.url, where):
                    pages.setdefault(one.url, one)
                else:
                    elsewhere += 1
            if elsewhere:
                what = f"lists {elsewhere} pages of other sites; they are left out."
                faults.append(Fault(where=at, what=what))
            for url in told.sitemaps:
                if url in asked or not _same_site(url, where):
                    continue
                if len(asked) > MAX_SITEMAPS:
                    faults.append(Fault(where=at, what=f"lists more than {MAX_SITEMAPS} sitemaps."))
                    break
                asked.add(url)
                waiting.append(url)
            at, told = self._next(waiting, faults) if len(pages) <= MAX_PAGES else (at, None)
        return list(pages.values())

    def _next(self, waiting: deque[str], faults: list[Fault]) -> tuple[str, Sitemap | None]:
        """The first of these sitemaps that can be had, and its address. They are large: one at a time."""
        while waiting:
            url = waiting.popleft()
            try:
                other = self._reader.document(url)
                at = other.url or url
                return at, read_sitemap(other.body, where=at)
            except KioskError as error:
                faults.append(Fault(where=url, what=f"{error.what} {error.next_step}".strip()))
        return "", None


def identified(things: list[Node], where: str, home: str) -> list[tuple[Node, str]]:
    """Each thing with its id: its ``@id``, its page, its number, else its place on this page.

    Things that share a page are told apart by what they are called and when they happen. Names of other
    sites than this page and ``home``, the address of the source, are names on this site alone: nobody writes
    over the work of another institution.
    """
    plain = [_own_id(one, where, home) for one in things]
    shared = Counter(plain)
    here = "schema_org:" if where.startswith("file:") else f"{where}#"
    return [
        (one, id if id and shared[id] == 1 else f"{f'{id}#' if id else here}{_told_apart(one)}")
        for one, id in zip(things, plain, strict=True)
    ]


def _own_id(thing: Node, where: str, home: str) -> str:
    here = f"schema_org:{urlsplit(where).hostname or ''}"
    own = first(thing, "@id")
    if own.startswith("urn:"):
        return f"{here}/{own[:500]}"
    # An empty or relative name is one inside this document (RFC 3986, 5).
    found = address(own, where, fragment=True) if own and not own.startswith("_:") else ""
    found = found or link(first(thing, "url"), where)
    if found:
        # Who reads a file chose it, and it has no address to compare with.
        own_name = where.startswith("file:") or may_name(found, where) or may_name(found, home)
        return found if own_name else f"{here}/{found}"
    number = first(thing, "identifier")
    return f"{here}/{number[:200]}" if number else ""


def _told_apart(thing: Node) -> str:
    return key_of("\n".join([*types(thing), first(thing, "name"), first(thing, "startDate")]))[:12]


def _same_site(url: str, where: str) -> bool:
    """The same host, with or without ``www.``: a list may not send us to just any machine."""
    if where.startswith("file:"):
        return bool(address(url))
    here, there = (urlsplit(one).netloc.removeprefix("www.") for one in (where, url))
    return bool(there) and here == there
