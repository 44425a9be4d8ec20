"""The LDES source: a Linked Data Event Stream, in which each change of a work is a member of its own.

    address ─► tree:view ─► page ─► tree:relation ─► pages … ─► Sweep
                             └► members ─► the newest version of each object ─► Put, or Gone

A page that says it is immutable is never asked again. The others are the frontier: the bookmark has their
ETags and which of their members were read, so each member is given once. It also has from when the version
of an object was that was given, so that an older one, come late, does not take its place. A stream that keeps
its changes for some time only is read anew when we looked less often than that.

As the specification asks of a client: it says which formats it reads, follows redirects, waits and tries
again where that helps, takes 410 for an empty page, and lets any other refusal stand.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.ldes.page import Member, Page
from kiosk.catalogue.ldes.rdf_documents import ACCEPT, quads
from kiosk.catalogue.ldes.rdf_members import may_be_record
from kiosk.catalogue.ldes.walk import Answer, Bookmark, LostPage, Walk, believed, overdue
from kiosk.catalogue.ldes.works import Works
from kiosk.errors import SourceError
from kiosk.model import Change, Fault


class LDESSource:
    """An event stream, by its address or that of a view of it; or a page or a record in a file.

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
        self._works = Works(name, url, Reader(fetcher, wait=wait), now)
        self._limit = limit
        self._stop = stop
        self._now = now

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What the stream tells, or what it told since ``bookmark``.

        Raises ``FetchError`` or ``SourceError`` only if nothing could be read; what goes wrong later is a
        Fault, and then nothing is swept.
        """
        if self._url.startswith("file:"):
            yield from self._saved()
            return
        last = believed(bookmark, self._url)
        if last is not None and not overdue(last, self._now()):
            try:
                yield from self._walk(last).changes(list(last.pages))
                return
            except LostPage:
                pass
        walk = self._walk(None)
        yield from walk.changes([self._entry(walk)])

    def _walk(self, last: Bookmark | None) -> Walk:
        return Walk(
            self._url,
            self._ask,
            self._works,
            last,
            began=self._now(),
            limit=self._limit,
            stop=self._stop,
        )

    def _ask(self, url: str, etag: str = "") -> Answer:
        """A page of the stream, or that it is as it was. Raises ``KioskError``."""
        document = self._reader.document(url, etag=etag)
        if etag and document.status == 304:
            return Answer(None, etag)
        where = document.url or url
        told, trouble = quads(document.body, where=where, content_type=document.content_type)
        return Answer(Page(told, where), document.etag, trouble)

    def _entry(self, walk: Walk) -> str:
        """The first page: the address itself if it is a view, else the view of the stream (TREE, 4.1)."""
        answer = self._ask(self._url)
        page = answer.page
        assert page is not None  # no ETag was told
        stream = page.stream_of_view(self._url, page.url)
        if not stream:
            stream = self._only_stream(page)
            views = page.views(stream)
            if views and not len(page):
                walk.stream = page.stream(stream, walk.stream)
                return views[0]
            if not len(page) and not page.relations():
                raise SourceError(
                    "is not an event stream: it has no members, no pages and no view.",
                    where=self._url,
                    next_step="Check the address.",
                )
        walk.stream = page.stream(stream, walk.stream)
        walk.first = answer
        return self._url

    def _only_stream(self, page: Page) -> str:
        """The stream of this name, else the only one that is described here; empty for none."""
        streams = page.streams()
        named = [one for one in streams if address(one) == address(self._url)]
        if not named and len(streams) > 1:
            raise SourceError(
                f"holds {len(streams)} event streams.",
                where=self._url,
                next_step=f"Give the address of one of them: {', '.join(streams[:5])}.",
            )
        return next(iter(named or streams), "")

    def _saved(self) -> Iterator[Change]:
        """A page that somebody saved, or records by themselves: only what is in this file."""
        answer = self._ask(self._url)
        page, walk = answer.page, self._walk(None)
        assert page is not None  # no ETag was told
        walk.stream = page.stream(next(iter(page.streams()), ""), walk.stream)
        if answer.trouble:
            yield Fault(where=self._url, what=answer.trouble, partial=True)
        members = page.members(walk.stream) if len(page) else []
        if not members:
            members = [
                Member(id=id, about=id, moment=None, gone=False, node=node)
                for node in page.roots()
                if (id := str(node.get("@id", ""))) and may_be_record(node)
            ]
        told = list(walk.told(page, members))
        yield from told
        if not told:
            what = "holds no members that are works. Give the address of the stream, or a page of it."
            yield Fault(where=self._url, what=what)
