"""Asking archive.org: what an address means, lists of items, and the answers of both kinds of search.

``scrape`` gives everything, a page after a cursor (at least 100 at a time). ``advancedsearch`` gives
numbered pages and never more than the first ten thousand; it is asked only when it stands in the address.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from kiosk.catalogue import markup
from kiosk.catalogue.account import Account
from kiosk.catalogue.documents import Document, Reader, decode
from kiosk.catalogue.internet_archive.captions import texts
from kiosk.catalogue.internet_archive.item import SITE, Node, identifier
from kiosk.catalogue.values import string
from kiosk.catalogue.xml_documents import name, parse, text
from kiosk.errors import BadAnswer, SourceError

COUNT = 1_000
ROWS = 500
DEEPEST = 10_000
"""Items that ``advancedsearch`` gives at most."""
MAX_PAGES = 2_000
_FIELDS = ("identifier", "mediatype", "collection", "oai_updatedate", "publicdate")
_OF_ONE = ("details", "metadata", "download", "embed")
_SEARCHES = ("advancedsearch.php", "scrape", "search.php", "search")


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked for."""

    base: str
    """Of the site: ``https://archive.org``."""
    identifier: str = ""
    """Of an item or collection; else it is a search."""
    queries: tuple[str, ...] = ()
    numbered: bool = False
    """By numbered pages (``advancedsearch``)."""
    sort: str = ""

    @property
    def list(self) -> str:
        """A name for the list that it is, the same tomorrow."""
        return sha256("\n".join((self.base, *self.queries)).encode()).hexdigest()[:32]

    def collection(self) -> "Target":
        """The items of this collection, and of those inside it."""
        return replace(self, queries=(f"collection:({self.identifier})",))


def target_of(url: str, account: Account) -> Target:
    """What an address means. Raises ``SourceError`` when it is none of an item, a collection or a search."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        return Target(SITE)
    base = urlunsplit((parts.scheme, parts.netloc, "", "", ""))
    if account.queries:
        return Target(base, queries=account.queries)
    path = [one for one in unquote(parts.path).split("/") if one]
    told = dict(parse_qsl(parts.query))
    if len(path) > 1 and path[0] in _OF_ONE and (found := identifier(path[1])):
        return Target(base, identifier=found)
    query = told.get("q") or told.get("query") or ""
    if path and path[-1] in _SEARCHES and query:
        numbered = path[-1] == "advancedsearch.php"
        return Target(
            base, queries=(query,), numbered=numbered, sort=told.get("sort[]", told.get("sort", ""))
        )
    raise SourceError(
        "is no collection, item or search of the Internet Archive.",
        where=url,
        next_step="Give https://archive.org/details/ with the name of a collection.",
    )


class Archive:
    """Asks one site. ``stop`` is asked between pages."""

    def __init__(self, base: str, reader: Reader, *, stop: Callable[[], bool] = lambda: False) -> None:
        self.base = base
        self.whole = False
        """The last list was read to its end."""
        self._reader = reader
        self._stop = stop

    def metadata(self, identifier: str) -> Node:
        """All that is known of an item; an empty object for one it does not know. Raises ``KioskError``."""
        url = f"{self.base}/metadata/{identifier}"
        answer = self._answer(url)
        if not isinstance(answer, dict):
            if not answer:  # PHP writes an empty object as an empty list
                return {}
            raise SourceError("is no item.", where=url, next_step="Check the address.")
        if "error" in answer and not answer.get("metadata"):
            raise _refusal(answer, url)
        return answer

    def document(self, url: str) -> Document:
        """Any document, not decoded. Raises ``KioskError``."""
        return self._reader.document(url)

    def entries(self, target: Target) -> Iterator[Node]:
        """What the lists say of their items, over all pages. Raises ``KioskError`` where a page can't be had.

        Sets ``whole`` at the end: False when it was stopped.
        """
        self.whole = False
        for query in target.queries:
            pages = self._numbered(query, target.sort) if target.numbered else self._scraped(query)
            yield from pages
            if not self.whole:
                return

    def _scraped(self, query: str) -> Iterator[Node]:
        self.whole = False
        where = f"{self.base}/services/search/v1/scrape"
        asked = {"q": query, "fields": ",".join(_FIELDS), "count": str(COUNT)}
        cursor, cursors, read, total = "", {""}, 0, 0
        seen: set[str] = set()
        for _ in range(MAX_PAGES):
            answer = self._page(where, asked | ({"cursor": cursor} if cursor else {}))
            found = _entries(answer.get("items"), where)
            total = total or _whole_number(answer.get("total"))  # of the first page: later ones count down
            yield from found
            read += len(found)
            cursor = string(answer.get("cursor"))
            if not found or not cursor:
                self._ended(read, total, where)
                return
            on_page = {string(one.get("identifier")) for one in found}
            if cursor in cursors or on_page <= seen:
                raise _endless(where)
            cursors.add(cursor)
            seen |= on_page
            if self._stop():
                return
        raise SourceError(f"has more than {MAX_PAGES} pages; the rest is not read.", where=where)

    def _numbered(self, query: str, sort: str) -> Iterator[Node]:
        self.whole = False
        where = f"{self.base}/advancedsearch.php"
        asked = [("q", query), *(("fl[]", one) for one in _FIELDS), ("rows", str(ROWS)), ("output", "json")]
        asked.append(("sort[]", sort or "identifier asc"))  # without an order, pages overlap
        read, before = 0, ""
        for number in range(1, MAX_PAGES):
            answer = self._page(where, [*asked, ("page", str(number))]).get("response")
            if not isinstance(answer, dict):
                raise SourceError("is no answer of a search.", where=where, next_step="Check the address.")
            found = _entries(answer.get("docs"), where)
            total = _whole_number(answer.get("numFound"))
            first = string(found[0].get("identifier")) if found else ""
            if found and first == before:
                raise _endless(where)
            before = first
            yield from found
            read += len(found)
            if not found or read >= total:
                self._ended(read, total, where)
                return
            if read >= DEEPEST:
                raise SourceError(
                    f"finds {total} items and gives only the first {DEEPEST}.",
                    where=where,
                    next_step="Give the address of a collection instead.",
                )
            if self._stop():
                return

    def _ended(self, read: int, total: int, where: str) -> None:
        if read < total:
            raise SourceError(f"gives {read} items and says that it has {total}.", where=where)
        self.whole = True

    def _page(self, where: str, asked: Mapping[str, str] | list[tuple[str, str]]) -> Node:
        answer = self._answer(f"{where}?{urlencode(asked)}")
        if not isinstance(answer, dict) or "error" in answer:
            raise _refusal(answer, where)
        return answer

    def _answer(self, url: str) -> object:
        where = url.partition("?")[0]
        try:
            document = self._reader.document(url)
        except BadAnswer as error:
            if error.status != 400:
                raise
            try:
                raise _refusal(decode(error.body, where=where), where) from error
            except SourceError as refusal:
                raise refusal from error
        return decode(document.body, where=where, content_type=document.content_type)


def saved(document: Document) -> tuple[Node | None, list[Node]]:
    """A saved document: either one item or collection, or the entries of a list.

    Raises ``SourceError`` when it is neither.
    """
    where = document.url
    body = document.body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if body.startswith(b"<"):
        return _of_xml(document.body, where), []
    answer = decode(document.body, where=where, content_type=document.content_type)
    if isinstance(answer, list):
        return None, _entries(answer, where)
    if isinstance(answer, dict):
        response = answer.get("response")
        if isinstance(response, dict):
            return None, _entries(response.get("docs"), where)
        if isinstance(answer.get("items"), list):
            return None, _entries(answer["items"], where)
        if isinstance(answer.get("metadata"), dict) or isinstance(answer.get("result"), dict):
            return answer, []
        if "identifier" in answer:
            return answer, []
        if "error" in answer:
            raise _refusal(answer, where)
        if not answer or answer.get("is_dark"):
            raise SourceError("is an item that is not there, or was taken offline.", where=where)
    raise SourceError(
        "is no item and no list of the Internet Archive.",
        where=where,
        next_step="Save the answer of archive.org/metadata/ or of a search.",
    )


def _of_xml(body: bytes, where: str) -> Node:
    """The file ``…_meta.xml`` of an item: an element for each value."""
    root = parse(body, where=where)
    if name(root) != "metadata":
        raise SourceError(f"is no item of the Internet Archive (but {name(root)[:40]}).", where=where)
    fields: dict[str, list[str]] = {}
    for one in root:
        if name(one) and (told := text(one)):
            fields.setdefault(name(one), []).append(told)
    return {key: values[0] if len(values) == 1 else values for key, values in fields.items()}


def _entries(value: object, where: str) -> list[Node]:
    if not isinstance(value, list):
        raise SourceError("is no answer of a search.", where=where, next_step="Check the address.")
    return [one if isinstance(one, dict) else {"identifier": one} for one in value]


def _whole_number(value: object) -> int:
    told = next(texts(value), "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 12 else 0


def _endless(where: str) -> SourceError:
    return SourceError(
        "gives the same page again; the list never ends.", where=where, next_step="Tell the Internet Archive."
    )


def _refusal(answer: object, where: str) -> SourceError:
    told = answer.get("error") if isinstance(answer, dict) else ""
    said = markup.line(string(told), 160).rstrip(".")
    return SourceError(
        f"the Internet Archive refuses{f' ({said})' if said else ''}.",
        where=where,
        next_step="Check the address.",
    )
