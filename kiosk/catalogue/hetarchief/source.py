"""The source for het Archief: the audiovisual heritage of Flanders that meemoo (once VIAA) keeps.

    …/mediahaven-oai/oai?set=…                 ─► hetarchief.oai  ─┐
    …/mediahaven-rest-api/v2/records?q=…       ─► hetarchief.rest ─┤► hetarchief.round ─► Items
    a saved answer, a sidecar, a METS document ────────────────────┘    one record: hetarchief.record

Neither way tells what was deleted: it is gone from the list. So once a day all is looked at: by OAI-PMH the
identifiers, by REST the whole list. Only an end without a fault takes works away.

The bookmark is the archive's own clock. It holds the names that the archive has for records, which are not
those of works, and the subtitles of films, which are records of their own.
"""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath
from typing import Protocol
from urllib.parse import unquote, urlsplit

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.bookmarks import believed, due
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.hetarchief.oai import OAIArchive
from kiosk.catalogue.hetarchief.record import id_of_header
from kiosk.catalogue.hetarchief.rest import RESTArchive
from kiosk.catalogue.hetarchief.round import Record, Round, short
from kiosk.catalogue.hetarchief.saved import records_of
from kiosk.catalogue.hetarchief.token import Token
from kiosk.catalogue.values import written
from kiosk.errors import KioskError, SourceError
from kiosk.model import Change, Fault, Gone, Item, Put, Sweep, Track

SWEEP_EVERY = timedelta(days=1)
MAX_NAMES = 100_000
"""Names of records in a bookmark, about 4 MB. An archive with more is listed whole once a day."""
MAX_LATE = 5_000


class Archive(Protocol):
    """A way to ask the archive."""

    list: str
    """Of which list a bookmark is."""
    whole: bool
    """The last list was read to its end."""
    trouble: str
    """Why something may have been missing in it all the same, for staff; empty when all was there."""

    @property
    def lists_names(self) -> bool:
        """``names`` is a shorter list than ``records``."""

    @property
    def provider(self) -> str:
        """Who publishes it, when the records don't say."""

    @property
    def since(self) -> str:
        """From when the next round asks."""

    def records(self, since: str) -> Iterator[Record]:
        """All records, or those that changed since."""

    def names(self) -> Iterator[str]:
        """What the archive calls each record that it has."""

    def one(self, id: str) -> Record | None:
        """The record of a work with a PID."""


class _Bookmark(msgspec.Struct, frozen=True):
    since: str
    list: str
    swept: str = ""
    """When all that there is was last seen."""
    names: dict[str, str] = {}
    captions: dict[str, tuple[Track, ...]] = {}


class HetArchiefSource:
    """The archive at an address of its OAI-PMH or REST API; or a saved answer in a file.

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
        self._fetcher = fetcher
        self._limit = limit
        self._stop = stop
        self._now = now
        self._wait = wait
        self._playing = threading.Lock()
        self._opened: Archive | None = None

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What the archive has, or what changed since ``bookmark``.

        Raises ``FetchError`` or ``SourceError`` only if nothing could be read; what goes wrong later is a
        Fault, and then nothing is swept and the bookmark stays.
        """
        if self._url.startswith("file:"):
            yield from self._saved()
            return
        archive = self._archive()
        last = believed(bookmark, _Bookmark, archive.list)
        sweep = last is None or due(last.swept, self._now(), SWEEP_EVERY)
        names_known = archive.lists_names and last is not None and bool(last.names)
        whole_list = last is None or (sweep and not names_known)
        round = Round(
            self.name,
            captions=dict(last.captions) if last else {},
            names=dict(last.names) if last else {},
        )
        held: Put | Gone | None = None
        given = read = 0
        cut = False
        try:
            for change in round.changes(archive.records("" if whole_list or last is None else last.since)):
                read += 1
                change = _credited(change, archive.provider)
                if isinstance(change, Fault):
                    yield change
                    continue
                if held is not None:
                    yield held
                held = change
                given += isinstance(change, Put)
                cut = 0 < self._limit <= given
                if cut:
                    break
        except KioskError as error:
            if not read:
                raise
            yield _fault(error, self._url)
        if cut or not archive.whole:
            yield from [held] if held is not None else ()
            return
        for change in self._late(archive, round):
            yield from [held] if held is not None and isinstance(change, Put) else ()
            held = change if isinstance(change, Put) else held
            if isinstance(change, Fault):
                yield change
        yield from self._ending(archive, round, last, held, sweeps=sweep, whole_list=whole_list)

    def playable(self, ticket: str) -> str:
        """An address that opens now for a film of the REST API. Raises ``KioskError``.

        Asked when somebody wants to see it, by several threads; its token is another than that of a round.
        """
        with self._playing:
            if self._opened is None:
                self._opened = self._archive()
            if not isinstance(self._opened, RESTArchive):
                raise SourceError("gives no tickets.", where=self._url)
            return self._opened.playable(ticket)

    def _archive(self) -> Archive:
        parts = urlsplit(self._url)
        path = parts.path.rstrip("/").lower()
        account = self._account
        if "-rest-api" in path or path.endswith(("/records", "/resources/media")):
            reader = Reader(self._fetcher, wait=self._wait)
            return RESTArchive(
                self._url,
                reader,
                account,
                stop=self._stop,
                token=lambda base: Token(base, reader, account, now=self._now),
            )
        if path.endswith("oai") or "verb=" in parts.query or "metadataPrefix=" in parts.query:
            reader = Reader(self._fetcher, wait=self._wait, headers=account.basic())
            url = f"{self._url.rstrip('/')}/oai" if path.endswith("mediahaven-oai") else self._url
            return OAIArchive(url, reader, sets=account.queries, stop=self._stop)
        raise SourceError(
            "is no address of het Archief that we know.",
            where=self._url,
            next_step="It ends in /mediahaven-oai/oai or /mediahaven-rest-api/v2/records.",
        )

    def _late(self, archive: Archive, round: Round) -> Iterator[Put | Fault]:
        """Films whose subtitles came after them, once more."""
        for id in sorted(round.late)[:MAX_LATE]:
            if self._stop():
                return
            try:
                record = archive.one(id)
            except KioskError as error:
                what = f"its subtitles could not be put with it: {error.what} {error.next_step}".strip()
                yield Fault(where=id, what=what, partial=True)
                continue
            found = round.read(record) if record is not None else None
            if isinstance(found, Item) and found.id == id:
                change = _credited(round.put(found), archive.provider)
                if isinstance(change, Put):
                    yield change

    def _ending(
        self,
        archive: Archive,
        round: Round,
        last: _Bookmark | None,
        held: Put | Gone | None,
        *,
        sweeps: bool,
        whole_list: bool,
    ) -> Iterator[Change]:
        """The last change with the bookmark, and a Sweep where one is due."""
        since = archive.since  # before another list is begun
        ids: frozenset[str] | None = None
        if archive.trouble:
            yield Fault(where=self._url, what=f"{archive.trouble} Nothing is taken away today.")
        elif whole_list:
            ids = frozenset(round.present) if round.certain else None
        elif sweeps:
            try:
                ids = frozenset(_present(archive, round.names))
            except KioskError as error:
                what = f"{error.what} What was withdrawn is not known today."
                yield Fault(where=error.where or self._url, what=what)
        mark = _Bookmark(
            since=since or (last.since if last else ""),
            list=archive.list,
            swept=written(self._now()) if ids is not None else last.swept if last else "",
            names=round.names if archive.lists_names and len(round.names) <= MAX_NAMES else {},
            captions=round.captions,
        )
        bookmark = msgspec.json.encode(mark).decode()
        if ids is not None:
            yield from [held] if held is not None else ()
            yield Sweep(ids=ids, bookmark=bookmark)
        elif held is not None:
            yield msgspec.structs.replace(held, bookmark=bookmark)

    def _saved(self) -> Iterator[Change]:
        """An answer that somebody saved, or a record by itself."""
        document = Reader(self._fetcher).document(self._url)
        file = PurePosixPath(unquote(urlsplit(self._url).path)).name
        round = Round(self.name)
        given = 0
        for change in round.changes(records_of(document.body, self._url, file)):
            given += isinstance(change, Put)
            yield change
            if self._limit and given >= self._limit:
                return


def _present(archive: Archive, names: dict[str, str]) -> Iterator[str]:
    """The ids of the works among all that the archive lists. Raises ``KioskError`` for a list without end."""
    for told in archive.names():
        if id := names.get(short(told)) or id_of_header(told):
            yield id
    if not archive.whole:
        raise SourceError("the list of identifiers was not read to its end.")


def _credited(change: Put | Gone | Fault, provider: str) -> Put | Gone | Fault:
    """A work whose institution is not named is in the name of the archive that publishes it."""
    if not provider or not isinstance(change, Put) or not isinstance(change.value, Item):
        return change
    if change.value.provider:
        return change
    value = msgspec.structs.replace(change.value, provider={"none": (provider[:500],)})
    return msgspec.structs.replace(change, value=value)


def _fault(error: KioskError, where: str) -> Fault:
    return Fault(where=error.where or where, what=f"{error.what} {error.next_step}".strip())
