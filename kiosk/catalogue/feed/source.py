"""The feed source: RSS, Atom, Media RSS and podcasts, as they are really written (see ``feed.document``).

Every entry with a picture, sound or film of its own is a work; a page of news is not. The feed itself is a
Collection. A feed lists what its publisher offers now, so each pass ends with a Sweep; but not where the feed
is cut short or not well-formed. feedparser makes the best of those, and leaves out works without a word.
"""

from collections.abc import Callable, Iterator

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.feed.document import Entry, parsed, text_of
from kiosk.catalogue.feed.entry import UNTITLED, read_entry, words
from kiosk.catalogue.feed.media import picture_of
from kiosk.catalogue.values import language_tag
from kiosk.model import Change, Collection, Fault, Item, Put, Sweep

MAX_ENTRIES = 20_000


class FeedSource:
    """A feed, by its address. ``limit`` is the most Items to give, 0 for all."""

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self.name = name
        self._url = url
        self._reader = Reader(fetcher, account=account, home=url)
        self._account = account
        self._limit = limit

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything the feed lists now. Raises ``FetchError``, and ``SourceError`` when it is no feed."""
        document = self._reader.document(self._url)
        where = document.url or self._url
        told = parsed(document.body, where=where, content_type=document.content_type)
        feed, entries, trouble = told.feed, told.entries, told.trouble
        if not trouble and not self._limit and len(entries) > MAX_ENTRIES:
            trouble = (
                f"lists {len(entries)} entries; the first {MAX_ENTRIES} are read and nothing is taken away. "
                "Ask the publisher for a shorter feed."
            )
        if trouble:
            yield Fault(where=where, what=trouble)
        items: dict[str, Item] = {}
        for entry, element in zip(entries[:MAX_ENTRIES], told.elements, strict=False):
            item = read_entry(entry, feed, source=self.name, where=where, element=element)
            if item is not None:
                items.setdefault(item.id, item)
            if self._limit and len(items) >= self._limit:
                break
        if not items:
            if not trouble:
                yield Fault(where=where, what="lists nothing to see or hear. Check the address.")
            return
        for item in items.values():
            yield Put(value=item)
        if told.cut:  # the shelf stays as it was: these are not all its works
            return
        shelf = _collection(feed, tuple(items), source=self.name, where=where)
        yield Put(value=shelf)
        if not self._limit and not trouble:
            yield Sweep(ids=frozenset((*items, shelf.id)))


def _collection(feed: Entry, members: tuple[str, ...], *, source: str, where: str) -> Collection:
    language = language_tag(text_of(feed, "language"))
    return Collection(
        id=where,
        source=source,
        label=words(text_of(feed, "title"), language) or {UNTITLED: (source,)},
        summary=words(text_of(feed, "subtitle") or text_of(feed, "summary"), language, long=True),
        thumbnail=picture_of(feed, where),
        members=members,
    )
