"""The source of the Flemish public libraries: bibliotheek.be, through its catalogue web services.

    queries ─► search, page after page ─► (details, of a film or game) ─► availability ─► Item … ─► Sweep

The address chooses the library: ``https://cataloguswebservices.bibliotheek.be/{profile}/``. What to ask for
stands in ``queries``, or behind a ``?`` in the address (see ``bibliotheek.questions``).

The service does not tell what changed, and forgets what was withdrawn. So everything is asked anew each time,
and only when all of it was read, the end is a Sweep. It also asks to be left in peace: details and
availability are asked for a bounded number of works in a round, and no longer when they do not come.
``holdings`` asks where one work is at the moment that somebody wants it.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.bibliotheek.holdings import holdings
from kiosk.catalogue.bibliotheek.questions import Arguments, Question, questions, taken_apart
from kiosk.catalogue.bibliotheek.record import frabl, lacks_its_age, read, record_id
from kiosk.catalogue.bibliotheek.service import Complaint, Service, results
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.xml_documents import Element, name
from kiosk.errors import KioskError, Offline, SourceError, TryLater
from kiosk.fetch.policy import shown
from kiosk.model import Change, Fault, Holding, Item, Put, Sweep

MAX_WORKS = 10_000
AT_MOST = {"details": 100, "availability": 400}
"""Works in one round for which more is asked than search tells."""
TRIPS = 3
"""Answers in a row that do not come, after which no more are asked for in this round."""

_SCHEME = "frbr:"
_KIND = "bibliotheek:"


class BibliotheekSource:
    """A library's catalogue, by the address of its profile; or a saved answer in a file.

    ``account.key`` is the key of the library, ``account.rich`` says whether covers and summaries may be used.
    ``limit`` is the most Items to give (0: all); ``stop`` is asked between questions. ``now`` and ``wait``
    are the clock and the pause, for tests.
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
        self._asked = taken_apart(url)
        self._account = account
        self._limit = limit
        self._stop = stop
        self._now = now
        key = account.key or self._asked.key
        self._patient = Service(self._asked.base, key, Reader(fetcher, wait=wait), stop=stop)
        self._at_once = Service(self._asked.base, key, Reader(fetcher, total=0.0))
        """For a visitor who is waiting."""
        self._has_key = bool(key)

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything that the queries find now; ``bookmark`` is of no use here.

        Raises ``FetchError`` or ``SourceError`` only if nothing could be read.
        """
        if self._url.startswith("file:"):
            yield from self._saved()
            return
        if not self._has_key:
            self._account.needs("key", where=shown(self._asked.base))
        yield from _Round(self).changes(questions(self._asked, self._account.queries))

    def item(self, record: Element) -> Item:
        """The Item in a record. Raises ``SourceError``."""
        return read(record, source=self.name, rich=self._account.rich, language=self._asked.language)

    def answer(self, endpoint: str, *arguments: tuple[str, str]) -> Element:
        """What the service answers, in the language of this source. Raises ``KioskError``."""
        return self._patient.answer(endpoint, (*arguments, ("lang", self._asked.language)))

    def holdings(self, item: Item) -> tuple[Holding, ...]:
        """Where the copies of a work are at this moment: for a visitor who opens its page.

        By the ``frbr:`` among its identifiers other editions are found too. Raises ``KioskError`` at once
        when the library can't say it now.
        """
        return self._copies(item, self._at_once)

    def copies(self, item: Item) -> tuple[Holding, ...]:
        """The same, waiting for a server that is busy. Raises ``KioskError``."""
        return self._copies(item, self._patient)

    def _copies(self, item: Item, service: Service) -> tuple[Holding, ...]:
        branch: Arguments = (("branch", self._asked.branch),) if self._asked.branch else ()
        asked: Arguments = (_work(item), *branch, ("lang", self._asked.language))
        try:
            answer = service.answer("availability", asked)
        except Complaint as complaint:
            if complaint.code == "NotFound":
                return ()
            raise
        return holdings(answer, now=self._now())

    def pages(self, question: Question) -> Iterator[list[Element]]:
        """The records that a question finds. Raises ``KioskError`` where they can't be had."""
        return self._patient.pages(question)

    @property
    def limit(self) -> int:
        """The most Items that are wanted."""
        return self._limit or MAX_WORKS

    @property
    def stopped(self) -> bool:
        """Whether the reading is to end here."""
        return self._stop()

    def _saved(self) -> Iterator[Change]:
        """An answer to search or details that somebody saved."""
        root, where = self._patient.saved(self._url)
        records = results(root)
        if not records:
            raise SourceError(
                f"holds no works (but {name(root)[:40]}).",
                where=where,
                next_step="Give an answer to search or details, as XML.",
            )
        for record in records[: self.limit]:
            try:
                yield Put(value=self.item(record))
            except SourceError as error:
                yield _fault(error, record_id(record) or where)


def _work(item: Item) -> tuple[str, str]:
    """As availability wants it: a FRABL key is advised, which all editions share."""
    for one in item.same_as:
        if one.startswith(_SCHEME):
            return "frabl", one.removeprefix(_SCHEME)
    return "id", item.id.removeprefix(_KIND)


class _Round:
    """One reading of everything. It remembers what was given, and what there is no use asking for."""

    def __init__(self, source: BibliotheekSource) -> None:
        self._source = source
        self._present: set[str] = set()
        self._keys: set[str] = set()
        self._whole = True
        self._given = 0
        self._left = dict(AT_MOST)
        self._trips = dict.fromkeys(AT_MOST, 0)

    def changes(self, questions: list[Question]) -> Iterator[Change]:
        """Works, then a Sweep if every question was read to its end."""
        failures: list[tuple[KioskError, Question]] = []
        for question in questions:
            try:
                for records in self._source.pages(question):
                    yield from self._works(records)
                    if self._enough():
                        break
            except KioskError as error:
                failures.append((error, question))
                if not _gone(error, question):
                    self._whole = False
                if _ends_it(error):
                    break
            if self._enough():
                break
        if failures and not self._present:
            raise failures[0][0]
        yield from (_fault(error, asking=question) for error, question in failures)
        if not self._present:
            yield Fault(where=self._source.name, what="nothing was found. Check the queries in kiosk.toml.")
        elif self._whole:
            yield Sweep(ids=frozenset(self._present))

    def _enough(self) -> bool:
        """What comes after it is not read, so nothing may be called withdrawn."""
        enough = self._source.stopped or self._given >= self._source.limit
        self._whole = self._whole and not enough
        return enough

    def _works(self, records: list[Element]) -> Iterator[Change]:
        for record in records:
            id, key = record_id(record), frabl(record)
            if id in self._present or (key and key in self._keys):
                continue
            self._keys.add(key)
            if id:  # also when it can't be read today: the library still has it
                self._present.add(id)
            else:
                self._whole = False
            try:
                item = self._source.item(record)
            except SourceError as error:
                yield _fault(error)
                continue
            yield from self._more(item, record)
            self._given += 1
            if self._enough():
                return

    def _more(self, item: Item, record: Element) -> Iterator[Change]:
        """The work, with what search does not tell of it."""
        faults: list[Fault] = []
        unasked = ["warnings", "holdings"] if lacks_its_age(record) else ["holdings"]
        if "warnings" in unasked and self._may("details"):
            try:
                told = self._source.answer("details", ("id", item.id.removeprefix(_KIND)))
                item = msgspec.structs.replace(item, warnings=self._source.item(told).warnings)
                self._trips["details"] = 0
                unasked.remove("warnings")
            except KioskError as error:
                faults.append(self._tripped("details", "For which age it is", item, error))
        if self._may("availability"):
            try:
                item = msgspec.structs.replace(item, holdings=self._source.copies(item))
                self._trips["availability"] = 0
                unasked.remove("holdings")
            except KioskError as error:
                faults.append(self._tripped("availability", "Where its copies are", item, error))
        yield Put(value=item, unasked=tuple(unasked))
        yield from faults

    def _may(self, what: str) -> bool:
        self._left[what] -= 1
        return self._left[what] >= 0 and not self._source.stopped

    def _tripped(self, what: str, wanted: str, item: Item, error: KioskError) -> Fault:
        self._trips[what] += 1
        ending = ""
        if self._trips[what] >= TRIPS or _ends_it(error):
            self._left[what] = 0
            ending = f" No more {what} is asked for in this round."
        said = f"{wanted} is not known: {error.what} {error.next_step}".strip()
        return Fault(where=item.id, what=said + ending, partial=True)


def _gone(error: KioskError, question: Question) -> bool:
    """A single work that staff chose and the library no longer has is withdrawn; nothing was left unread."""
    return isinstance(error, Complaint) and error.code == "NotFound" and question.endpoint == "details"


def _ends_it(error: KioskError) -> bool:
    """Every other question would end the same way."""
    told = isinstance(error, Complaint) and error.code == "UnAuthorized"
    return told or isinstance(error, Offline | TryLater)


def _fault(error: KioskError, where: str = "", *, asking: Question | None = None) -> Fault:
    about = f"“{asking}”: " if asking is not None else ""
    return Fault(where=where or error.where, what=f"{about}{error.what} {error.next_step}".strip())
