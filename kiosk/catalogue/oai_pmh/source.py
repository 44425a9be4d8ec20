"""The OAI-PMH 2.0 source: any repository that lets its metadata be harvested.

    Identify ─► ListMetadataFormats ─► ListRecords ─► its next page … ─► Sweep
                                       from = bookmark   └► ListIdentifiers, where deletions are not told

The address is the repository's base URL. What follows a ``?`` in it chooses: ``metadataPrefix`` (else the
richest format that we read) and ``set``. A whole ListRecords address, as people copy it, is as good.

A record that changed is given again; a deleted header takes it away. A repository that forgets what it
deleted (2.5.1) is asked for all its identifiers once a day; one that promises to tell is asked once a week,
because not all keep that promise. A first harvest ends with a Sweep.

Works that were not given an identifier yet may share one. Only their records tell them apart, so where
ListIdentifiers meets one, all records are read instead; and a deleted one takes nothing away by itself.

The bookmark is the repository's own clock at the first answer, less an overlap: records may become visible
later than their datestamp says. It moves only when the list was read to its end, because a list is in no
order. Where one did come in order and its resumption token expired, it is begun again at the last datestamp;
whether it left anything out its identifiers say, and until they do nothing is swept.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.bookmarks import believed, due
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.oai_pmh.record import UNASSIGNED, identifier_of, is_deleted, read_record, reader_of
from kiosk.catalogue.oai_pmh.repository import Identity, Repository, complain, taken_apart
from kiosk.catalogue.values import instant, written
from kiosk.catalogue.xml_documents import anywhere, first, name
from kiosk.errors import KioskError, SourceError
from kiosk.model import Change, Fault, Gone, Item, Put, Sweep

OVERLAP = timedelta(hours=1)
AHEAD = timedelta(days=1)
"""Further ahead of ours no clock is believed: nothing that changes until then would be asked for."""
SWEEP_EVERY = {False: timedelta(days=1), True: timedelta(days=7)}
"""By whether the repository promises to tell deletions for ever."""

FORMATS = ("europeana.eu/schemas/edm", "lido-schema.org", "openarchives.org/OAI/2.0/oai_dc")
"""Namespaces of formats that we read, the richest first. The last one every repository must have (2.2)."""


class _Bookmark(msgspec.Struct, frozen=True):
    since: str
    list: str
    """Of which list: another format or set is another list."""
    swept: str
    """When all identifiers were last seen."""


class OAISource:
    """A repository, by its base URL; or an answer or a record in a file.

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
        base, self._chosen = taken_apart(url)
        self._repository = Repository(base, Reader(fetcher, wait=wait, account=account, home=base), stop=stop)
        self._account = account
        self._limit = limit
        self._now = now

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What the repository has, or what changed since ``bookmark``.

        Raises ``FetchError`` or ``SourceError`` only if nothing could be read; what goes wrong later is a
        Fault, and then nothing is swept and the bookmark stays.
        """
        if self._url.startswith("file:"):
            yield from self._saved()
            return
        yield from self._harvest(bookmark)

    def _harvest(self, bookmark: str) -> Iterator[Change]:
        identity = self._repository.identity()
        wanted = {"metadataPrefix": self._chosen.get("metadataPrefix") or self._format()}
        if "set" in self._chosen:
            wanted["set"] = self._chosen["set"]
        last = believed(bookmark, _Bookmark, urlencode(wanted))
        window = {"from": _stamp(last.since, identity)} if last else {}
        present: set[str] = set()
        gone: set[str] = set()
        held: Put | Gone | None = None
        given = read = 0
        try:
            for record in self._repository.elements("ListRecords", wanted | window):
                change = _credited(read_record(record, self.name), identity.name)
                read += 1
                if change is None:
                    continue
                if isinstance(change, Fault):
                    if change.where != self.name:  # it is there, though nobody can read it today
                        present.add(change.where)
                    yield change
                    continue
                if held is not None:
                    yield held
                held = change
                if isinstance(change, Put):
                    given += 1
                    present.add(change.value.id)
                else:
                    gone.add(change.id)
                if self._limit and given >= self._limit:
                    break
        except KioskError as error:
            if not read:
                raise
            yield Fault(where=error.where or self._url, what=f"{error.what} {error.next_step}".strip())
        date = self._repository.date  # before another list is begun
        whole = self._repository.whole
        if self._repository.resumed:
            missing = self._missing(wanted | window, present | gone)
            whole = not missing
            if missing:
                yield Fault(where=self._url, what=missing)
        if whole:
            yield from self._ending(identity, wanted, last, held, present, date)
        elif held is not None:
            yield held

    def _missing(self, wanted: dict[str, str], came: set[str]) -> str:
        """What a list that was begun again on the way did not give, in a sentence; empty if nothing."""
        try:
            lost = len({id for id in self._identifiers(wanted) if id not in came})
        except KioskError as error:
            return f"{error.what} What a list left out that was cut off is not known today."
        if not self._repository.whole:
            return "the list was cut off on the way; it is read from the beginning at the next round."
        told = (
            "was cut off on the way and left out {} works; it is read from the beginning at the next round."
        )
        return told.format(lost) if lost else ""

    def _ending(
        self,
        identity: Identity,
        wanted: dict[str, str],
        last: _Bookmark | None,
        held: Put | Gone | None,
        present: set[str],
        date: datetime | None,
    ) -> Iterator[Change]:
        """The last change with the bookmark, and a Sweep where one is due. ``date``: of the first answer."""
        ids: frozenset[str] | None = None
        try:
            if last is None:
                ids = _certain(present)
            elif due(last.swept, self._now(), SWEEP_EVERY[identity.remembers]):
                ids = _certain(self._identifiers(wanted))
                ids = ids if self._repository.whole else None
        except KioskError as error:
            what = f"{error.what} What was withdrawn is not known today."
            yield Fault(where=error.where or self._url, what=what)
        swept = written(self._now()) if ids is not None else last.swept if last else ""
        mark = _Bookmark(since=written(self._believed(date) - OVERLAP), list=urlencode(wanted), swept=swept)
        bookmark = msgspec.json.encode(mark).decode()
        if ids is not None:
            if held is not None:
                yield held
            yield Sweep(ids=ids, bookmark=bookmark)
        elif held is not None:
            yield msgspec.structs.replace(held, bookmark=bookmark)

    def _believed(self, date: datetime | None) -> datetime:
        """The repository's clock, unless it says nothing or a time that is still to come."""
        now = self._now()
        return now if date is None or date > now + AHEAD else date

    def _identifiers(self, wanted: dict[str, str]) -> Iterator[str]:
        for header in self._repository.elements("ListIdentifiers", wanted):
            if header.get("status") == "deleted" or not (id := first(header, "identifier")):
                continue
            if id.endswith(UNASSIGNED):
                yield from self._identifiers_of_records(wanted)
                return
            yield id

    def _identifiers_of_records(self, wanted: dict[str, str]) -> Iterator[str]:
        for record in self._repository.elements("ListRecords", wanted):
            if not is_deleted(record) and (id := identifier_of(record)):
                yield id

    def _format(self) -> str:
        offered = self._repository.formats()
        found = (prefix for wanted in FORMATS for space, prefix in offered if wanted in space and prefix)
        return next(found, "oai_dc")

    def _saved(self) -> Iterator[Change]:
        """An answer that somebody saved, or a record by itself."""
        root, where = self._repository.document(self._url)
        complain(root, where)
        records = [root] if name(root) == "record" else anywhere(root, "record")
        if name(root) == "OAI-PMH" and not records:
            raise SourceError("holds no records.", where=where, next_step="Give an answer to ListRecords.")
        if not records:
            yield Put(value=reader_of(root, where)(root, id=where, source=self.name))
            return
        given = 0
        for record in records:
            change = read_record(record, self.name)
            if change is None:
                continue
            given += isinstance(change, Put)
            yield change
            if self._limit and given >= self._limit:
                return


def _certain(ids: Iterable[str]) -> frozenset[str]:
    """All ``ids``. Raises ``SourceError`` when it is not known which work one of them is."""
    found = frozenset(ids)
    for id in found:
        if id.endswith(UNASSIGNED):
            raise SourceError("has neither an identifier nor metadata.", where=id)
    return found


def _credited(change: Put | Gone | Fault | None, repository: str) -> Put | Gone | Fault | None:
    """A work whose institution is not named is in the name of the repository that publishes it."""
    if not repository or not isinstance(change, Put) or not isinstance(change.value, Item):
        return change
    if change.value.provider:
        return change
    value = msgspec.structs.replace(change.value, provider={"none": (repository[:500],)})
    return msgspec.structs.replace(change, value=value)


def _stamp(since: str, identity: Identity) -> str:
    """``since`` as the repository writes datestamps (OAI-PMH 2.0, 3.3)."""
    moment = instant(since) or datetime.min.replace(tzinfo=UTC)
    return f"{moment:%Y-%m-%d}" if identity.days else f"{moment:%Y-%m-%dT%H:%M:%SZ}"
