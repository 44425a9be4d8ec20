"""The catalogue web services of bibliotheek.be: questions, pages of answers, and refusals in words.

    https://cataloguswebservices.bibliotheek.be/{profile}/search/?q=…&authorization=KEY

Only XML is asked for. The JSON of these services begins with a byte order mark, repeats keys within a record
and gives XML where something is wrong, with status 200 and the content type of JSON.

Every path ends in a slash. The key stands in the query, so an address is never told without ``shown``, and
the key itself is taken out of every answer before anybody reads it.
"""

from collections.abc import Callable, Iterator
from urllib.parse import quote, urlencode

from kiosk.catalogue import markup
from kiosk.catalogue.bibliotheek.questions import Arguments, Question
from kiosk.catalogue.documents import Reader
from kiosk.catalogue.xml_documents import Element, below, first, name, parse, text
from kiosk.errors import BadAnswer, FetchError, KioskError, SourceError
from kiosk.fetch.policy import shown

MAX_PAGES = 500
"""Of one question."""
_SHORTEST_SECRET = 6
_ADVICE = {
    "UnAuthorized": "Check the key of this source in secrets.toml: a key is for some profiles only, and the "
    "profile stands in the address of this source. Keys come from helpdesk@cultuurconnect.be.",
    "FailedValidation": "Check the queries and the address of this source in kiosk.toml.",
    "NotFound": "Check the profile in the address of this source in kiosk.toml.",
    "InternalError": "Check the queries of this source in kiosk.toml, such as “s” and “sort”; if they are "
    "right, it is tried again at the next round.",
}
_CODES = {
    401: "UnAuthorized",
    403: "UnAuthorized",
    404: "NotFound",
    409: "FailedValidation",
    500: "InternalError",
}


class Complaint(SourceError):
    """The service refuses. ``code`` is its own word for it (``UnAuthorized``, ``NotFound`` …), else empty."""

    def __init__(self, code: str, reason: str, where: str, *, status: int = 0) -> None:
        told = ": ".join(one for one in (code or f"status {status}", reason) if one)
        super().__init__(
            f"the catalogue of the libraries refuses ({told}).",
            where=where,
            next_step=_ADVICE.get(code or _CODES.get(status, ""), "It is tried again at the next round."),
        )
        self.code = code


def complain(answer: Element, where: str) -> None:
    """Raise ``Complaint`` when an answer is one, whatever its status and content type are."""
    for error in below(answer, "error"):
        code, reason = first(error, "code") or "error", first(error, "reason")
        raise Complaint(markup.line(code, 60), markup.line(reason, 200), where)
    for error in [answer] if name(answer) == "xslt-error" else below(answer, "xslt-error"):
        raise Complaint("xslt-error", markup.line(text(error), 200), where)


def results(answer: Element) -> list[Element]:
    """The records in an answer: of a search, or the one of details, which has no element of its own."""
    if below(answer, "titles") or (below(answer, "id") and not below(answer, "results")):
        return [answer]
    return [one for one in below(answer, "results", "result") if len(one) and not below(one, "itemid")]


class Service:
    """Asks one profile. ``stop`` is asked between pages."""

    def __init__(
        self, base: str, key: str, reader: Reader, *, stop: Callable[[], bool] = lambda: False
    ) -> None:
        self.base = base
        self._key = key
        self._reader = reader
        self._stop = stop

    def answer(self, endpoint: str, arguments: Arguments) -> Element:
        """The root of one answer. Raises ``Complaint`` where it refuses, and ``KioskError``."""
        query = urlencode([*arguments, ("authorization", self._key)], quote_via=quote)
        where = shown(f"{self.base}{endpoint}/")
        try:
            document = self._reader.document(f"{self.base}{endpoint}/?{query}")
        except BadAnswer as error:
            raise self._explained(error, where) from None
        except FetchError as error:
            raise error from None  # what lies under it may tell the whole address, with our key
        return self.root(document.body, where)

    def saved(self, url: str) -> tuple[Element, str]:
        """An answer in a file, and its name for staff. Raises ``KioskError``."""
        where = shown(url)
        return self.root(self._reader.document(url).body, where), where

    def root(self, body: bytes, where: str) -> Element:
        """The XML of an answer, without our key in it. Raises ``SourceError``."""
        if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
            raise SourceError(
                "is the JSON of the catalogue, which repeats keys and can't be read surely.",
                where=where,
                next_step="Ask for the same without output=json.",
            )
        if len(self._key) >= _SHORTEST_SECRET:
            for secret in {self._key, quote(self._key), quote(self._key, safe="")}:
                body = body.replace(secret.encode(), b"...")
        root = parse(body, where=where)
        complain(root, where)
        return root

    def pages(self, question: Question) -> Iterator[list[Element]]:
        """The records of an answer, page after page, until one is empty or holds nothing new.

        The number of works that it tells is of another kind than those it gives (works or editions), so
        nobody counts on it. But when it changes, the list moved while it was read, and when it is not 0 on an
        empty first page, something is wrong: then ``SourceError`` is raised after all that could be read.
        """
        seen: set[str] = set()
        counts: set[str] = set()
        where = shown(f"{self.base}{question.endpoint}/")
        for page in range(1, (MAX_PAGES if question.paged else 1) + 1):
            number = (("page", str(page)),) if question.paged and page > 1 else ()
            root = self.answer(question.endpoint, (*question.arguments, *number))
            records = results(root)
            if not records and not below(root, "results"):
                raise SourceError(
                    f"is not an answer of the catalogue of the libraries (but {name(root)[:40]}).",
                    where=where,
                    next_step="Check the address of this source in kiosk.toml.",
                )
            count = first(root, "meta", "count")
            if not records and page == 1 and count not in ("", "0"):
                raise SourceError(f"tells of {count[:12]} works, but gives none.", where=where)
            ids = {first(one, "id") for one in records}
            if records and ids <= seen:
                records = []
            if records:
                counts.add(count)
                seen |= ids
                yield records
            if not records or not question.paged or self._stop():
                break
        else:
            raise SourceError(
                f"gives more than {MAX_PAGES} pages; the rest is not read.",
                where=where,
                next_step="Narrow the query down.",
            )
        if len(counts) > 1:
            raise SourceError("the list changed while it was read; it is read again later.", where=where)

    def _explained(self, error: BadAnswer, where: str) -> KioskError:
        """A refusal as the service itself explains it, else by its status."""
        try:
            self.root(error.body, where)
        except Complaint as complaint:
            return complaint
        except SourceError:
            pass
        return Complaint("", "", where, status=error.status) if error.status in _CODES else error
