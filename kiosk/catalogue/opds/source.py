"""The OPDS source: catalogues of books and audiobooks, OPDS 2.0 (JSON) and 1.2 (Atom).

    address ─► page ─► next page …      one list in several documents
                └► navigation, groups   other lists of the same host, each once

A catalogue is read whole at each pass and ends with a Sweep: it has no deletions of its own, a publication
just disappears. After a page that could not be read, one that comes back again and again, or a list that
changed while it was read, nothing is taken away. The bookmark says which manifests of audiobooks were read in
which state; while a publication says the same ``modified``, its chapters are not asked for again.

What has to be borrowed or bought is not given (see ``opds.publication``).
"""

from collections.abc import Callable, Generator, Iterator
from urllib.parse import urlsplit

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import Documents, Reader, decode
from kiosk.catalogue.opds import atom as opds_atom
from kiosk.catalogue.opds.page import Group, Page, page_of
from kiosk.catalogue.opds.publication import item_id, manifest_of, modified_of, native_id, read
from kiosk.catalogue.opds.round import Pass, Shelf, manifests_of, shelf_id
from kiosk.catalogue.opds.values import Link, Object
from kiosk.errors import KioskError, SourceError
from kiosk.model import Change, Fault, LanguageMap, Put, Sweep, key_of

MAX_PAGES = 3_000
"""Documents of one pass, without manifests."""
MAX_ITEMS = 50_000
MAX_DEPTH = 6
"""Steps of navigation below the address."""
_ACCEPT = "application/opds+json, application/atom+xml;q=0.9, application/json;q=0.8, */*;q=0.1"


class OPDSSource:
    """A catalogue by the address of a feed. ``limit`` is the most Items to give, 0 for all.

    ``account.queries`` are addresses of feeds in it, relative to its own: a facet (``?language=nl``).
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
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self.name = name
        self._url = url
        self._reader = Reader(fetcher, headers={"Accept": _ACCEPT}, wait=wait, account=account, home=url)
        self._account = account
        self._limit = limit
        self._stop = stop
        self._homes = {urlsplit(url).netloc}
        self._provider: LanguageMap = {"none": (urlsplit(url).hostname or name,)}

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything the catalogue lists now. Raises ``KioskError`` when its first document can't be read."""
        now = Pass(known=manifests_of(bookmark))
        for one in self._account.queries or (self._url,):
            url = one if one == self._url else address(one, self._url)
            if not self._at_home(url):
                raise SourceError(
                    f"“{one[:80]}” is no feed of this catalogue.",
                    where=self._url,
                    next_step="Correct queries in kiosk.toml.",
                )
            now.seen.add(url)
            now.coming.append((url, 0))
        while now.coming:
            url, depth = now.coming.popleft()
            yield from self._list(url, depth, now)
            if self._done(now):
                return
        yield from now.filled(self.name)
        yield from self._end(now)

    def _list(self, url: str, depth: int, now: Pass) -> Iterator[Change]:
        """A feed and its further pages."""
        shelf = now.shelves.setdefault(url, Shelf({}))
        met: set[str] = set()
        total = 0
        while url:
            if now.pages >= MAX_PAGES or len(now.items) >= MAX_ITEMS:
                now.coming.clear()
                yield now.cut_short(url, "is too long; the rest is not read. Name a part of it in queries.")
                return
            try:
                page = self._page(url)
            except KioskError as error:
                if not now.pages:
                    raise
                yield now.cut_short(error.where or url, " ".join(filter(None, (error.what, error.next_step))))
                return
            now.pages += 1
            if now.pages == 1:
                self._homes.add(urlsplit(page.where).netloc)
                self._provider = page.title or self._provider
            shelf.label = shelf.label or page.title
            before = len(met)
            met.update(_key(one, page.where) for one in page.publications)
            if total and page.total and page.total != total:
                now.whole = False  # the list moved: a publication may have slipped to a page that was read
            total = page.total or total
            for one in page.publications:
                yield from self._publication(one, page.where, shelf, now)
                if self._done(now):
                    return
            for group in page.groups:
                yield from self._group(group, page.where, shelf, depth, now)
                if self._done(now):
                    return
            yield from self._navigation(page.navigation, page.where, shelf, depth, now)
            if page.following and page.publications and len(met) == before:
                yield now.cut_short(url, "says the same as the pages before it. Tell the publisher.")
                return
            url = yield from self._following(page, now)

    def _following(self, page: Page, now: Pass) -> Generator[Change, None, str]:
        """The next page, when there is one and it may be read."""
        url = page.following
        if not url:
            return ""
        if not self._at_home(url):
            now.whole = False
            if not page.where.startswith("file:"):  # a saved page is a page
                yield Fault(
                    where=page.where, what="goes on at another host, which is not read. Tell the publisher."
                )
            return ""
        if url in now.seen:
            yield now.cut_short(page.where, "leads back to a page before it. Tell the publisher.")
            return ""
        now.seen.add(url)
        return url

    def _group(self, group: Group, where: str, above: Shelf, depth: int, now: Pass) -> Iterator[Change]:
        """The publications that a group shows; where it says that there are more, their list is read too."""
        title = next((values[0] for values in group.title.values()), "")
        whole = group.whole.url if group.whole is not None and self._at_home(group.whole.url) else ""
        id = whole or f"{where}#{title}"
        if id not in now.shelves:
            above.members[shelf_id(id)] = None
        shelf = now.shelves.setdefault(id, Shelf(group.title))
        for one in group.publications:
            yield from self._publication(one, where, shelf, now)
            if self._done(now):
                return
        yield from self._navigation(group.navigation, where, shelf, depth, now)
        if whole and whole not in now.seen and depth < MAX_DEPTH:
            now.seen.add(whole)
            now.coming.append((whole, depth + 1))

    def _navigation(
        self, told: tuple[Link, ...], where: str, above: Shelf, depth: int, now: Pass
    ) -> Iterator[Change]:
        """Other lists, to be read later."""
        for one in told:
            if not self._at_home(one.url):
                now.elsewhere += 1
            elif one.url not in now.seen:
                if depth >= MAX_DEPTH:
                    yield now.cut_short(
                        where, "lies too deep in the catalogue; what it leads to is not read."
                    )
                    return
                now.seen.add(one.url)
                now.coming.append((one.url, depth + 1))
                now.shelves.setdefault(one.url, Shelf({"none": (one.title,)} if one.title else {}))
                above.members[shelf_id(one.url)] = None

    def _publication(self, told: object, where: str, shelf: Shelf, now: Pass) -> Iterator[Change]:
        """What one publication is to a visitor: an Item, or nothing."""
        now.listed += 1
        if not isinstance(told, dict):
            yield from now.unreadable(
                where, "one of its publications is no object of JSON. Tell the publisher."
            )
            return
        id = item_id(native_id(told, where=where))
        url, state = manifest_of(told, where=where), modified_of(told)
        if url and state and now.known.get(id) == state:  # the store has it as it is
            now.manifests[id] = state
            now.items.add(id)
        if id in now.items:
            shelf.members[id] = None
            return
        manifest = None
        try:
            if url:
                manifest = self._manifest(url)
                if id and state:
                    now.manifests[id] = state
                id = id or item_id(native_id(manifest[0], where=manifest[1]))
            item = read(told, where=where, source=self.name, provider=self._provider, manifest=manifest)
        except KioskError as error:
            if id:
                now.items.add(id)  # it is there, we only can't read it now
            elif url and manifest is None:
                now.whole = False  # it is there, and which one it is we can't read
            yield from now.unreadable(
                error.where or where, " ".join(filter(None, (error.what, error.next_step)))
            )
            return
        if item is None:
            return
        shelf.members[item.id] = None
        if item.id not in now.items:
            now.items.add(item.id)
            now.given += 1
            yield Put(value=item)

    def _manifest(self, url: str) -> tuple[Object, str]:
        """The manifest of an audiobook, and the address that it really came from."""
        value, where = self._reader.read(url)
        if not isinstance(value, dict):
            raise SourceError(
                "is not the manifest of an audiobook.", where=url, next_step="Tell the publisher."
            )
        return value, where

    def _page(self, url: str) -> Page:
        document = self._reader.document(url)
        where = document.url or url
        start = document.body[:200].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
        if start.startswith(b"<"):
            return opds_atom.page_of(document.body, where=where, content_type=document.content_type)
        value = decode(document.body, where=where, content_type=document.content_type)
        return page_of(value, where=where)

    def _at_home(self, url: str) -> bool:
        parts = urlsplit(url)
        return parts.netloc in self._homes and parts.scheme in ("http", "https", "file")

    def _done(self, now: Pass) -> bool:
        return bool(self._limit and now.given >= self._limit) or self._stop()

    def _end(self, now: Pass) -> Iterator[Change]:
        if not now.listed:
            what = "lists no books. Check the address."
            if now.elsewhere:
                what = (
                    f"lists no books, only catalogues of others ({now.elsewhere}). "
                    "Take the address of one of those."
                )
            yield Fault(where=self._url, what=what)
            return
        if not now.items:
            yield Fault(
                where=self._url,
                what="lists nothing that may be read or heard here without borrowing or buying it "
                f"({now.listed} read). Look for a feed of open access.",
            )
        if now.whole:
            yield Sweep(ids=frozenset(now.items), bookmark=now.bookmark())


def _key(publication: object, where: str) -> str:
    """By which a page that comes back is known."""
    told = native_id(publication, where=where) if isinstance(publication, dict) else ""
    return told or key_of(repr(publication))
