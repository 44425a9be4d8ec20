"""One pass over the pages of an event stream, and the bookmark that the next one begins with."""

import heapq
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import itemgetter

import msgspec

from kiosk.catalogue.documents import read_ahead
from kiosk.catalogue.ldes.page import Member, Page, Stream
from kiosk.catalogue.ldes.rdf_members import kind_named
from kiosk.catalogue.ldes.works import Works
from kiosk.catalogue.values import instant, written
from kiosk.errors import BadAnswer, KioskError, SourceError
from kiosk.model import Change, Fault, Gone, Item, Put, Sweep, key_of

MAX_PAGES = 20_000
MAX_BARREN = 1_000
"""New pages after each other whose members were all read before: more is a list that never ends."""
MAX_HELD = 20_000
"""Members of the frontier that a bookmark remembers; of more, the others may be given twice."""
MAX_OBJECTS = 20_000
"""Objects of which a bookmark remembers how new their version is: those that changed last. Of another, an
older version that comes in a later pass takes the place of the newer; but what is late is seldom so by years.
"""
MAX_KINDS = 20
"""Sentences about members that are no works."""
THREADS = 4
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NEVER = -(10**18)
"""Before every version that says when it is from."""


class _Held(msgspec.Struct, array_like=True):
    """A page of the frontier, which may change."""

    etag: str = ""
    members: list[str] = []
    """Short keys of those that were read."""


class Bookmark(msgspec.Struct, frozen=True):
    """Where the next pass goes on."""

    url: str
    read: str
    """RFC 3339 instant at which the stream was last read."""
    stream: Stream
    pages: dict[str, _Held]
    done: list[str]
    """Short keys of the immutable pages."""
    latest: dict[str, int] = {}
    """By the short key of an object, the microsecond (Unix) of its newest version that was given."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A page; None when it is still what its ``etag`` stands for."""

    page: Page | None
    etag: str = ""
    trouble: str = ""
    """What of it could not be read, a sentence."""


class LostPage(Exception):
    """A page of the frontier is not there any more: the stream was arranged anew."""


class Walk:
    """A pass from the view of a stream (``last`` is None), or along the frontier of the last one.

    ``ask`` gets a page that is other than its ETag; ``works`` makes Items of members.
    """

    def __init__(
        self,
        url: str,
        ask: Callable[[str, str], Answer],
        works: Works,
        last: Bookmark | None,
        *,
        began: datetime,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self._url = url
        self._ask = ask
        self._works = works
        self._last = last
        self._began = began
        self._limit = limit
        self._stop = stop
        self.stream = last.stream if last else Stream()
        self.first: Answer | None = None
        """The first page, when it was already asked."""
        self._pages = dict(last.pages) if last else {}
        self._done = set(last.done) if last else set()
        self._read = {key for held in self._pages.values() for key in held.members}
        self._latest = dict(last.latest) if last else {}
        self._present: set[str] = set()
        self._strangers: Counter[str] = Counter()
        self._nameless = 0
        self._given = 0
        self._whole = True
        """Every page was read."""
        self._cut = False
        """Not even the page that was come to was read to its end."""

    def changes(self, urls: list[str]) -> Iterator[Change]:
        """Everything on these pages and on those that they lead to; the last change has the bookmark.

        Raises ``KioskError`` if not even the first could be had, and ``LostPage``.
        """
        held: Put | Gone | None = None
        for change in self._walked(deque(urls)):
            if isinstance(change, Put | Gone):
                if held is not None:
                    yield held
                held = change
            else:
                yield change
        yield from self._counted()
        # A stream that forgets says of nothing that it is gone by leaving it out.
        swept = self._last is None and not self.stream.forgets
        if not swept and held is not None and not self._cut and (self._last is not None or self._whole):
            held = msgspec.structs.replace(held, bookmark=self._bookmark())
        if held is not None:
            yield held
        # An empty stream is more likely a broken one: it takes nothing away.
        if swept and self._whole and self._present:
            yield Sweep(ids=frozenset(self._present), bookmark=self._bookmark())

    def told(self, page: Page, members: list[Member]) -> Iterator[Change]:
        """What these members of one page say, and of which kinds the others are."""
        self._nameless += page.nameless()
        yield from self._members(members)
        yield from self._counted()

    def _walked(self, queue: deque[str]) -> Iterator[Change]:
        visited: set[str] = set()
        barren = 0
        lost: KioskError | None = None
        """The first page that could not be had, while none could."""
        heard = False
        while queue:
            url = queue.popleft()
            if url in visited or _short(url) in self._done:
                continue
            if self._stop() or self._full():
                self._left(url, queue)
                return
            if len(visited) >= MAX_PAGES or barren >= MAX_BARREN:
                what = "has pages without an end; the rest is not read. Tell the publisher."
                yield Fault(where=self._url, what=what)
                self._left(url, queue)
                return
            visited.add(url)
            try:
                page = yield from self._page(url)
            except KioskError as error:
                if len(visited) == 1 and (
                    self._last is None or not isinstance(error, BadAnswer | SourceError)
                ):
                    raise
                yield from self._refused(url, error)
                lost = lost or error
                continue
            heard = True
            if page is not None:
                members = page.members(self.stream)
                self._hold(url, page, members)
                if members and not (self._last and url in self._last.pages):
                    again = all(_short(one.id) in self._read for one in members)
                    barren = barren + 1 if again else 0
                self._nameless += page.nameless()
                yield from self._members(members)
                queue.extend(one for one in page.relations() if one not in visited)
        if lost is not None and not heard and getattr(lost, "status", 0) != 410:
            raise lost

    def _page(self, url: str) -> Generator[Change, None, Page | None]:
        """The page at ``url``; None when it is as it was."""
        known = self._pages.get(url, _Held())
        answer, self.first = self.first or self._ask(url, known.etag), None
        page = answer.page
        if page is None:
            return None
        if answer.trouble:
            self._whole = False
            yield Fault(where=page.url, what=answer.trouble, partial=True)
        self.stream = page.stream(self.stream.id or page.stream_of_view(url, page.url), self.stream)
        self._pages[url] = _Held(answer.etag)
        return page

    def _hold(self, url: str, page: Page, members: list[Member]) -> None:
        """Remember a page: that it is done with, or what of it was read."""
        if page.immutable(url, page.url):
            self._pages.pop(url, None)
            self._done.add(_short(url))
            return
        room = MAX_HELD - sum(len(held.members) for held in self._pages.values())
        self._pages[url].members = [_short(one.id) for one in members[: max(0, room)]]

    def _refused(self, url: str, error: KioskError) -> Iterator[Change]:
        """A page that can't be had: empty (410), gone since last time, or to be asked again next time."""
        status = error.status if isinstance(error, BadAnswer) else 0
        if status == 410:
            self._pages.pop(url, None)
            return
        if status == 404 and self._last is not None and url in self._last.pages:
            raise LostPage
        self._whole = False
        self._pages.setdefault(url, _Held())
        yield Fault(where=error.where or url, what=f"{error.what} {error.next_step}".strip())

    def _left(self, url: str, queue: deque[str]) -> None:
        """Pages that were not come to are for the next pass."""
        self._whole = False
        for one in (url, *queue):
            self._pages.setdefault(one, _Held())

    def _full(self) -> bool:
        return bool(self._limit) and self._given >= self._limit

    def _members(self, members: list[Member]) -> Iterator[Change]:
        """What is new among the members of one page."""
        newest = _newest(members, self._latest, untimed=self._last is not None)
        self._latest.update((_short(one.about), at) for one in newest if (at := _time(one)) > _NEVER)
        unread = [one for one in newest if _short(one.id) not in self._read]
        self._read.update(_short(one.id) for one in members)
        self._works.provider = self.stream.title or self._works.provider
        with ThreadPoolExecutor(THREADS) as pool:
            for member, changes in read_ahead(unread, self._works.read, pool):
                if changes is None:
                    self._strangers[kind_named(member.node)] += 1
                    continue
                for change in changes:
                    self._count(change, member)
                    yield change
                if self._full():
                    self._whole, self._cut = False, True
                    return

    def _count(self, change: Change, member: Member) -> None:
        if isinstance(change, Put) and isinstance(change.value, Item):
            self._given += 1
            self._present.add(change.value.id)
        elif isinstance(change, Gone):
            self._present.discard(change.id)
        elif isinstance(change, Fault) and not change.partial:
            self._present.add(self._works.id_of(member))  # what can't be read is not gone

    def _counted(self) -> Iterator[Change]:
        """One sentence for each kind of member that is no work, however many there are."""
        if self._nameless:
            members = "a member" if self._nameless == 1 else f"{self._nameless} members"
            what = f"holds {members} without an identifier, which can't be kept. Tell the publisher."
            yield Fault(where=self._url, what=what)
        for kind, count in self._strangers.most_common(MAX_KINDS):
            members = "a member" if count == 1 else f"{count} members"
            which = "that is no work" if count == 1 else "that are no works"
            yield Fault(where=self._url, what=f"holds {members} of the type {kind}, {which}; left out.")

    def _bookmark(self) -> str:
        now = _microseconds(self._began)  # a version of next century would be the last one for ever
        latest = heapq.nlargest(MAX_OBJECTS, self._latest.items(), key=itemgetter(1))
        mark = Bookmark(
            url=self._url,
            read=written(self._began),
            stream=self.stream,
            pages=self._pages,
            done=sorted(self._done),
            latest={key: min(at, now) for key, at in latest},
        )
        return msgspec.json.encode(mark).decode()


def _newest(members: list[Member], latest: dict[str, int], *, untimed: bool) -> list[Member]:
    """The last version of each object, unless a later one was read before; without a time, the last told.

    ``untimed``: one without a time is news, whatever was read before.
    """
    found: dict[str, Member] = {}
    for one in members:
        other = found.get(one.about)
        if other is None or _time(one) >= _time(other):
            found.pop(one.about, None)
            found[one.about] = one
    return [
        one
        for one in found.values()
        if (untimed and one.moment is None) or _time(one) >= latest.get(_short(one.about), _NEVER)
    ]


def _short(name: str) -> str:
    return key_of(name)[:16]


def _time(member: Member) -> int:
    """Microseconds since 1970; ``_NEVER`` where it does not say when."""
    return _NEVER if member.moment is None else _microseconds(member.moment)


def _microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(microseconds=1)


def believed(bookmark: str, url: str) -> Bookmark | None:
    """The bookmark, when it is one of this stream; None begins from the beginning."""
    try:
        last = msgspec.json.decode(bookmark, type=Bookmark)
    except msgspec.MsgspecError:
        return None
    return last if last.url == url and last.pages and instant(last.read) else None


def overdue(last: Bookmark, now: datetime) -> bool:
    """Whether changes may have come and gone since the stream was last read (``ldes:retentionPolicy``)."""
    read = instant(last.read)
    if read is None:
        return True
    since = instant(last.stream.since)
    kept = last.stream.window
    return bool(kept and abs((now - read).total_seconds()) >= kept) or (since is not None and read < since)
