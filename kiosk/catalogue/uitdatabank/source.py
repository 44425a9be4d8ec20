"""The UiTdatabank source: what there is to go to in Flanders and Brussels, by the Search API 3 of publiq.

The address chooses, as people put it together for the API::

    https://search.uitdatabank.be/events?regions=gem-gent&attendanceMode=online,mixed
                                        (q, text, termIds[], labels[], postalCode, coordinates, uitpas …)

``queries`` of the source are further choices, each a list of its own: parameters, or a query for ``q``.

    all     what may be shown now or later; ends with a Sweep
    news    everything that was changed since, also what may no longer be shown: that is Gone

News is what makes a pass short. But hours of opening are written out for the days ahead, an event that moves
to another town leaves a list without a word, and the days go by without any change. So all is read again
after ``AGAIN``, long before ``HORIZON`` of the calendar is over.

The bookmark is the last change that UiTdatabank told, less an overlap, because its index may lag. It moves
only when a list was read to its end. A list that became shorter meanwhile was: all that changed comes in the
order of its changes, and what was withdrawn comes with the news. But it is not swept.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.bookmarks import believed, due
from kiosk.catalogue.documents import Documents, Reader, decode
from kiosk.catalogue.uitdatabank.choice import Pairs, asked, pairs, parameters, withdrawn
from kiosk.catalogue.uitdatabank.event import read, what_it_is
from kiosk.catalogue.uitdatabank.search import Search, collection
from kiosk.catalogue.uitdatabank.values import PREFIX, identity
from kiosk.catalogue.values import instant, string, written
from kiosk.errors import KioskError, SourceError
from kiosk.model import Change, Fault, Gone, Put, Sweep, key_of

AGAIN = timedelta(days=7)
OVERLAP = timedelta(hours=1)
_LIST_ONLY = frozenset(("@id", "@type", "@context"))


class _Bookmark(msgspec.Struct, frozen=True):
    since: str
    list: str
    """Of which list: another choice is another list."""
    read: str
    """When all of it was last read."""


class UiTdatabankSource:
    """A list of the Search API, by its address; or an answer of it or an event in a file.

    ``limit`` is the most Items to give (0: all); ``stop`` is asked between pages. ``now`` and ``wait`` are
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
        self._account = account
        self._reader = Reader(fetcher, wait=wait)
        self._limit = limit
        self._stop = stop
        self._now = now
        base = pairs(urlsplit(url).query)
        self._lists = tuple(base + parameters(one) for one in account.queries) or (base,)

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What may be shown, or what changed since ``bookmark``.

        Raises ``FetchError`` or ``SourceError`` only if nothing could be read; what goes wrong later is a
        Fault, and then nothing is swept and the bookmark stays.
        """
        now = self._now()
        if self._url.startswith("file:"):
            yield from self._saved(now)
            return
        search = Search(self._url, self._account, self._reader, stop=self._stop)
        _events_only(search.url)
        self._account.needs("key", where=search.url)
        last = believed(bookmark, _Bookmark, self._list_key())
        news = last if last and not due(last.read, now, AGAIN) else None
        present: set[str] = set()
        held: Put | Gone | None = None
        given = 0
        full = True
        for change in self._told(search, news, now):
            if isinstance(change, Fault):
                present.add(change.where)
                yield change
                continue
            if held is not None:
                yield held
            held = change
            if isinstance(change, Put):
                present.add(change.value.id)
                given += 1
                if self._limit and given >= self._limit:
                    full = False
                    break
        if not (full and search.whole):
            if held is not None:
                yield held
            return
        mark = self._mark(search.latest, news, now)
        if news is None and search.steady:
            if held is not None:
                yield held
            yield Sweep(ids=frozenset(one for one in present if one.startswith(PREFIX)), bookmark=mark)
        elif held is not None:
            yield msgspec.structs.replace(held, bookmark=mark)

    def _told(self, search: Search, news: _Bookmark | None, now: datetime) -> Iterator[Put | Gone | Fault]:
        """The changes of every list, each state of an event once."""
        since = instant(news.since) if news else None
        came: set[str] = set()
        went: dict[str, None] = {}
        """Told at the end: what one list may not show, another may."""
        read_any = False
        for one in self._lists:
            here: dict[str, bool] = {}
            try:
                for member in search.members(asked(one, news is not None, now), since):
                    read_any = True
                    change = _change(member, one, source=self.name, now=now)
                    if isinstance(change, Gone):
                        here[change.id] = False
                        continue
                    if isinstance(change, Put):
                        here[change.value.id] = True
                    if change is not None:
                        yield change
            except KioskError as error:
                if not read_any:
                    raise
                search.whole = False
                yield Fault(where=search.url, what=f"{error.what} {error.next_step}".strip())
            read_any = True
            came.update(id for id, shown in here.items() if shown)
            went.update(dict.fromkeys(id for id, shown in here.items() if not shown))
        yield from (Gone(id=id) for id in went if id not in came)
        if search.trouble:
            yield Fault(where=search.url, what=f"{search.trouble} Nothing is taken away today.")

    def _list_key(self) -> str:
        base = self._url.partition("?")[0]
        return key_of("\n".join((base, *(repr(one) for one in self._lists))))

    def _mark(self, latest: datetime | None, news: _Bookmark | None, now: datetime) -> str:
        seen = now if latest is None else min(latest, now)  # not what somebody entered as changed next year
        since = written(seen.astimezone(UTC).replace(microsecond=0) - OVERLAP)
        if news is not None:
            since = max(since, news.since)
        read = news.read if news is not None else written(now)
        return msgspec.json.encode(_Bookmark(since, self._list_key(), read)).decode()

    def _saved(self, now: datetime) -> Iterator[Change]:
        """An answer or an event that somebody saved; what is none is told as a Fault."""
        document = self._reader.document(self._url)
        where = document.url or self._url
        try:
            value = _json(document.body, where)
            if isinstance(value, list):
                found: list[Any] = value
            elif isinstance(value, dict) and not what_it_is(value):
                found, _ = collection(value, where)
            else:
                found = [value]
        except SourceError as error:
            yield Fault(where=where, what=f"{error.what} {error.next_step}".strip())
            return
        given = 0
        for one in found:
            kind = what_it_is(one)
            if kind != "event" and not (isinstance(one, dict) and one.get("duplicateOf")):
                yield Fault(where=identity(_id(one)) or where, what=_no_event(kind))
                continue
            name = PREFIX + key_of(where) if len(found) == 1 else ""
            change = _change(one, (), source=self.name, now=now, id=name, saved=True)
            if isinstance(change, Gone):
                yield Fault(where=change.id, what=f"is not to be shown ({_state(one)}).", partial=True)
            if change is not None:
                yield change
            given += isinstance(change, Put)
            if self._limit and given >= self._limit:
                return


def _change(
    document: Any, choice: Pairs, *, source: str, now: datetime, id: str = "", saved: bool = False
) -> Put | Gone | Fault | None:
    """What one member of a list means; None for a place or an organiser, which are in ``/offers`` too."""
    kind = what_it_is(document)
    name = identity(_id(document)) or id
    if isinstance(document, dict) and document.get("duplicateOf") and name:
        return Gone(id=name)
    if kind != "event":
        return None if kind else Fault(where=source, what=_no_event(""))
    if not name:
        return Fault(where=source, what="an event without an identifier is left out. Tell publiq.")
    if withdrawn(document, choice, now, saved=saved):
        return Gone(id=name)
    if document.keys() <= _LIST_ONLY:
        return Fault(where=name, what="is named only. Ask for the list with embed=true.")
    try:
        return Put(value=read(document, source=source, now=now, id=name))
    except SourceError as error:
        return Fault(where=name, what=f"{error.what} {error.next_step}".strip())


def _events_only(url: str) -> None:
    kind = urlsplit(url).path.rstrip("/").rpartition("/")[2].lower()
    if kind in ("places", "organizers"):
        raise SourceError(
            f"is a list of {kind}; what one can go to are events.",
            where=url,
            next_step="End the address in /events instead.",
        )


def _json(body: bytes, where: str) -> object:
    """The JSON in a file. Raises ``SourceError`` for the other forms of UiTdatabank, with what to ask for."""
    start = body[:4_000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    other = ""
    if start.startswith(b"<") and not start.startswith((b"<!doctype", b"<html", b"<http")):
        other = "XML (CDBXML), the older form of UiTdatabank"
    elif start.startswith((b"@prefix", b"prefix ", b"@base", b"<http")):
        other = "RDF (Turtle)"
    if other:
        raise SourceError(
            f"is {other}.", where=where, next_step="Save it as JSON-LD: ask the Search API with embed=true."
        )
    return decode(body, where=where)


def _no_event(kind: str) -> str:
    told = {"place": "is a place, not an event.", "organizer": "is an organiser, not an event."}
    return f"{told.get(kind, 'is no event of UiTdatabank.')} Give an event, or a list of events."


def _state(document: Any) -> str:
    return "a duplicate" if document.get("duplicateOf") else string(document.get("workflowStatus"))[:40]


def _id(document: object) -> object:
    return document.get("@id") if isinstance(document, dict) else None
