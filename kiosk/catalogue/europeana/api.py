"""Asking Europeana: addresses, the key, pages, and refusals in words.

A refusal comes as 400, 401, 404 or 429, and also with status 200: ``{"success": false, "error": "…"}``.
Older and newer answers put the reason in ``error`` or in ``message``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from kiosk.catalogue import markup
from kiosk.catalogue.account import Account
from kiosk.catalogue.documents import Document, Documents, Reader, decode
from kiosk.catalogue.europeana.values import mapping
from kiosk.catalogue.values import string
from kiosk.errors import BadAnswer, SourceError

ROWS = 100
"""Works on a page: the most that the Search API gives."""
_SEARCH = "/record/v2/search.json"
_OURS = frozenset(("wskey", "apikey", "api_key", "cursor", "start", "rows", "profile", "callback", "facet"))
"""Arguments that are not taken from the configured address."""
_FOR_PEOPLE = ("www.europeana.eu", "europeana.eu")
_WHERE_THE_KEY_GOES = "Write it in secrets.toml, in the section with the name of this source, as key."


@dataclass(frozen=True, slots=True)
class Query:
    """The arguments of a search that choose works, in their order."""

    arguments: tuple[tuple[str, str], ...]

    def newest_first(self) -> "Query":
        """The same works, the last changed before the others."""
        kept = tuple((key, value) for key, value in self.arguments if key != "sort")
        return Query((*kept, ("sort", "timestamp_update desc")))


@dataclass(frozen=True, slots=True)
class Page:
    """An answer of the Search API."""

    entries: tuple[object, ...]
    total: int
    """Works that the search finds, on all pages."""
    next: str
    """Cursor of the next page; empty on the last."""

    @staticmethod
    def of(answer: Mapping[str, object]) -> "Page":
        """Out of an answer; one entry by itself, as people save it, is a page too."""
        entries = answer.get("items")
        if "items" not in answer and "id" in answer:
            entries = [answer]
        total = answer.get("totalResults")
        return Page(
            entries=tuple(entries) if isinstance(entries, list) else (),
            total=total if isinstance(total, int) and not isinstance(total, bool) else 0,
            next=string(answer.get("nextCursor")),
        )


def queries_of(url: str, account: Account) -> tuple[Query, ...]:
    """What is asked for at ``url``; empty when that is no search but a document."""
    if url.startswith("file:") or not (_is_search(url) or account.queries):
        return ()
    told = _arguments(urlsplit(url).query)
    base = tuple((key, value) for key, value in told if key != "query")
    if not account.queries:
        query = dict(told).get("query", "*:*")
        return (Query((("query", query), *base)),)
    return tuple(_asked(one, base) for one in account.queries)


def _asked(told: str, base: tuple[tuple[str, str], ...]) -> Query:
    """Words to look for, or ``query=…&qf=…``; either with what the address says beside its query."""
    if not told.startswith(("query=", "qf=")):
        return Query((("query", told), *base))
    own = _arguments(told)
    if "query" not in dict(own):
        own = (("query", "*:*"), *own)
    return Query((*own, *base))


def _arguments(query: str) -> tuple[tuple[str, str], ...]:
    told = parse_qsl(query, max_num_fields=200) if query.count("&") < 200 else []
    return tuple((key, value) for key, value in told if key.lower() not in _OURS)


def _is_search(url: str) -> bool:
    parts = urlsplit(url)
    last = parts.path.rstrip("/").rpartition("/")[2]
    return last in ("search.json", "search")


def _of_the_api(url: str, account: Account) -> str:
    """An address without its query; that of a page for people becomes that of the API."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        return url
    site, path = urlunsplit((parts.scheme, parts.netloc, "", "", "")), parts.path
    if parts.hostname in _FOR_PEOPLE:
        site = "https://api.europeana.eu"
        _, item, native = path.partition("/item/")
        path = f"/record/{native.strip('/').removesuffix('.html')}.json" if item else _SEARCH
    if account.queries and not _is_search(url):
        path = _SEARCH
    return site + path


class _KeyRefused(SourceError):
    """The key was sent, and not taken."""


class Api:
    """One address of the API, asked with one key."""

    def __init__(
        self,
        url: str,
        fetcher: Documents,
        account: Account,
        *,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        own = {key.lower(): value for key, value in parse_qsl(urlsplit(url).query)}
        self._key = account.key or own.get("wskey", "") or own.get("apikey", "")
        self._reader = Reader(fetcher, wait=wait)
        self._in_address = False
        self.address = _of_the_api(url, account)
        """Without arguments, so without a key."""
        self.shown = unquote(urlsplit(url).path) if url.startswith("file:") else self.address

    def page(self, query: Query, cursor: str) -> Page:
        """The page at a cursor. Raises ``KioskError``."""
        asked = (*query.arguments, ("rows", str(ROWS)), ("profile", "rich"), ("cursor", cursor))
        answer = self._answer(asked)
        if "items" not in answer:
            raise SourceError(
                "is no answer of Europeana's Search API.", where=self.shown, next_step="Check the address."
            )
        return Page.of(answer)

    def document(self) -> Mapping[str, object]:
        """What is at the address itself. Raises ``KioskError``."""
        return self._answer(())

    def _answer(self, asked: tuple[tuple[str, str], ...]) -> Mapping[str, object]:
        try:
            return self._once(asked)
        except _KeyRefused:
            if self._in_address or not self._key or self.address.startswith("file:"):
                raise
            self._in_address = True
            return self._once(asked)

    def _once(self, asked: tuple[tuple[str, str], ...]) -> Mapping[str, object]:
        headers = {"X-Api-Key": self._key} if self._key and not self._in_address else {}
        if self._in_address:
            asked = (*asked, ("wskey", self._key))
        url = f"{self.address}?{urlencode(asked)}" if asked else self.address
        try:
            document = self._reader.document(url, headers=headers)
        except BadAnswer as error:
            if error.status not in (400, 401, 403, 404):
                raise
            raise self._refusal(error.status, _reason_in(error.body)) from error
        answer = self._decoded(document)
        if answer.get("success") is False or (answer.get("error") and "items" not in answer):
            raise self._refusal(200, _reason(answer))
        return answer

    def _decoded(self, document: Document) -> Mapping[str, object]:
        answer = decode(document.body, where=self.shown, content_type=document.content_type)
        if isinstance(answer, list):  # the items by themselves
            return {"items": answer}
        if not isinstance(answer, dict):
            raise SourceError("is no answer of Europeana.", where=self.shown, next_step="Check the address.")
        return answer

    def _refusal(self, status: int, reason: str) -> SourceError:
        if self._key:
            reason = reason.replace(self._key, "…")
        said = f" ({reason})" if reason else ""
        if status == 404:
            return SourceError(
                f"There is no such work{said}.", where=self.shown, next_step="Check the address."
            )
        of_key = status in (401, 403) or "key" in reason.lower()
        if of_key and not self._key:
            return SourceError(f"needs a key{said}.", where=self.shown, next_step=_WHERE_THE_KEY_GOES)
        if of_key:
            return _KeyRefused(
                f"Europeana refuses the key{said}.",
                where=self.shown,
                next_step="Check key in secrets.toml, or ask Europeana for another.",
            )
        return SourceError(
            f"Europeana refuses{said}.", where=self.shown, next_step="Check query and qf in the address."
        )


def _reason_in(body: bytes) -> str:
    try:
        return _reason(mapping(decode(body, where="")))
    except SourceError:
        return ""


def _reason(answer: Mapping[str, object]) -> str:
    """What the server says, on one short line."""
    told = (string(answer.get(key)) for key in ("message", "error"))
    return markup.line(next((one for one in told if one), ""), 160).rstrip(".")
