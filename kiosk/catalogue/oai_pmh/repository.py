"""An OAI-PMH 2.0 repository: its answers, page after page, and its refusals in words.

Every answer is XML with status 200, also a refusal. Lists come in pages with a resumption token, which is
sent alone (OAI-PMH 2.0, 3.5). Real repositories also give the same token for ever, an empty one at the end, a
wrong ``completeListSize``, and warnings of PHP after the last tag.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from kiosk.catalogue.documents import Reader
from kiosk.catalogue.values import instant
from kiosk.catalogue.xml_documents import Element, anywhere, below, first, name, parse, text
from kiosk.errors import BadAnswer, SourceError

MAX_PAGES = 200_000

_DAY = "YYYY-MM-DD"
_ADVICE = {
    "badArgument": "Check metadataPrefix and set in the address.",
    "badVerb": "Check that this is the address of an OAI-PMH repository.",
    "cannotDisseminateFormat": "Choose another metadataPrefix in the address.",
    "noSetHierarchy": "Leave set out of the address: this repository has none.",
    "badResumptionToken": "It is read from the beginning at the next round.",
}
_NOT_KNOWN = (400, 404, 410, 422)
_ELEMENTS = {"ListRecords": "record", "ListIdentifiers": "header"}


class Refusal(SourceError):
    """The repository answered with an ``error`` element (OAI-PMH 2.0, 3.6); ``code`` is its code."""

    def __init__(self, code: str, words: str, where: str, date: datetime | None) -> None:
        told = f"{code}: {words}" if words else code
        super().__init__(
            f"the repository refuses ({told[:200]}).", where=where, next_step=_ADVICE.get(code, "")
        )
        self.code = code
        self.date = date
        """``responseDate``"""


@dataclass(frozen=True, slots=True)
class Identity:
    """What Identify says (OAI-PMH 2.0, 4.2); the defaults hold for a repository that does not answer it."""

    name: str = ""
    days: bool = True
    """Datestamps are days, without a time: every repository understands those."""
    remembers: bool = False
    """Deletions are told for ever (``deletedRecord`` is ``persistent``)."""


def taken_apart(url: str) -> tuple[str, dict[str, str]]:
    """The base URL, and the ``metadataPrefix`` and ``set`` that stand in its query.

    Other arguments of the protocol are left out, so that a whole request that somebody copied will do; what
    is not of the protocol stays in the base URL.
    """
    parts = urlsplit(url)
    told = parse_qsl(parts.query, keep_blank_values=True)
    chosen = {key: value for key, value in told if key in ("metadataPrefix", "set") and value}
    theirs = ("verb", "metadataPrefix", "set", "from", "until", "resumptionToken", "identifier")
    rest = [(key, value) for key, value in told if key not in theirs]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(rest), "")), chosen


@dataclass(slots=True)
class _Order:
    """Whether a list came in order of its datestamps so far."""

    first: str = ""
    last: str = ""
    kept: bool = True

    def see(self, stamp: str) -> None:
        self.first = self.first or stamp
        self.kept = self.kept and stamp >= self.last
        self.last = stamp

    def later_than(self, since: str) -> str:
        """From where the list can be begun again, when that is further on than it was begun; else empty."""
        return self.last if self.kept and self.last > max(since, self.first) else ""


def _expired(error: Refusal | BadAnswer) -> bool:
    """Whether a resumption token is no longer known; some servers say so with a status of HTTP."""
    return error.code == "badResumptionToken" if isinstance(error, Refusal) else error.status in _NOT_KNOWN


def _datestamp(element: Element) -> str:
    return first(element, "datestamp") or first(element, "header", "datestamp")


def complain(answer: Element, where: str) -> None:
    """Raise ``Refusal`` when an answer is one."""
    for error in below(answer, "error"):
        date = instant(first(answer, "responseDate"))
        raise Refusal(error.get("code", "error")[:60], " ".join(text(error).split()), where, date)


class Repository:
    """Asks one repository. ``stop`` is asked between pages."""

    def __init__(self, base: str, reader: Reader, *, stop: Callable[[], bool] = lambda: False) -> None:
        self.base = base
        self.date: datetime | None = None
        """``responseDate`` of the first page of the last list: the repository's own clock."""
        self.whole = False
        """The last list was read to its end."""
        self.resumed = False
        """It was, but was begun again on the way: what it holds is not sure until the identifiers say so."""
        self._reader = reader
        self._stop = stop

    def document(self, url: str) -> tuple[Element, str]:
        """Any XML document, and where it really came from. Raises ``KioskError``."""
        document = self._reader.document(url)
        where = document.url or url
        return parse(document.body, where=where), where

    def identity(self) -> Identity:
        """What the repository says of itself. Raises ``KioskError`` when it is none or can't be reached."""
        try:
            told = below(self._answer("Identify")[0], "Identify")
        except Refusal:
            told = []
        if not told:
            return Identity()
        return Identity(
            name=first(told[0], "repositoryName"),
            days=first(told[0], "granularity").upper() == _DAY,
            remembers=first(told[0], "deletedRecord").lower() == "persistent",
        )

    def formats(self) -> list[tuple[str, str]]:
        """Namespace and ``metadataPrefix`` of what it offers; empty when it does not say."""
        try:
            root, _ = self._answer("ListMetadataFormats")
        except Refusal:
            return []
        offered = anywhere(root, "metadataFormat")
        return [(first(one, "metadataNamespace"), first(one, "metadataPrefix")) for one in offered]

    def elements(self, verb: str, arguments: dict[str, str]) -> Iterator[Element]:
        """Every ``record`` (ListRecords) or ``header`` (ListIdentifiers) of a list, over all its pages.

        ``noRecordsMatch`` is a list without any. A resumption token that expired on the way begins the list
        again at the last datestamp, where it came in order of them (3.5.1). Raises ``KioskError`` where a
        page can't be had, and ``SourceError`` for a list that goes round in circles.
        """
        self.date, self.whole, self.resumed = None, False, False
        resumed = False
        while True:
            order = _Order()
            try:
                for element in self._pages(verb, arguments):
                    order.see(_datestamp(element))
                    yield element
            except (Refusal, BadAnswer) as error:
                later = order.later_than(arguments.get("from", "")) if _expired(error) else ""
                if not later:
                    raise
                arguments, resumed = arguments | {"from": later}, True
                continue
            self.whole, self.resumed = self.whole and not resumed, self.whole and resumed
            return

    def _pages(self, verb: str, arguments: dict[str, str]) -> Iterator[Element]:
        seen: set[str] = set()
        asked = arguments
        for _ in range(MAX_PAGES):
            try:
                root, where = self._answer(verb, **asked)
            except Refusal as refusal:
                if refusal.code != "noRecordsMatch":
                    raise
                self.date, self.whole = self.date or refusal.date, True
                return
            self.date = self.date or instant(first(root, "responseDate"))
            pages = below(root, verb)
            if not pages:
                raise SourceError(f"holds no {verb}.", where=where, next_step="Check the address.")
            yield from below(pages[0], _ELEMENTS[verb])
            token = first(pages[0], "resumptionToken")
            if not token:
                self.whole = True
                return
            if token in seen:
                raise SourceError(
                    "gives the same resumption token again; the list never ends.",
                    where=where,
                    next_step="Tell the publisher.",
                )
            seen.add(token)
            if self._stop():
                return
            asked = {"resumptionToken": token}
        raise SourceError(f"has more than {MAX_PAGES} pages; the rest is not read.", where=self.base)

    def _answer(self, verb: str, **arguments: str) -> tuple[Element, str]:
        query = urlencode({"verb": verb, **arguments})
        root, where = self.document(f"{self.base}{'&' if '?' in self.base else '?'}{query}")
        if name(root) != "OAI-PMH":
            raise SourceError(
                f"is not the answer of an OAI-PMH repository (but {name(root)[:40]}).",
                where=where,
                next_step="Check the address.",
            )
        complain(root, where)
        return root, where
