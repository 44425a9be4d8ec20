"""het Archief by the REST API of MediaHaven: version 2 with OAuth 2, and version 1 with Basic.

    …/mediahaven-rest-api/v2/records?q=+(Type:video)    what is asked for, in MediaHaven's own way

Records come 100 at a time in the order in which they changed, up to an empty page: the total that is told is
now too high and now too low. After 5 000 the list begins again from the last change that was seen, because a
search engine counts no further than 10 000, and because a list that moves would skip some.
"""

import re
from collections.abc import Callable, Iterator
from typing import Protocol
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from kiosk.catalogue.account import Account
from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import Reader, decode
from kiosk.catalogue.hetarchief.fields import Tree, first, of_json, says
from kiosk.catalogue.hetarchief.files import signed
from kiosk.catalogue.hetarchief.round import Record
from kiosk.catalogue.hetarchief.token import Token
from kiosk.catalogue.values import instant, written
from kiosk.errors import BadAnswer, SourceError

PAGE = 100
"""The most that version 2 gives at once."""
WINDOW = 5_000
MAX_PAGES = 100_000
MAX_STALE = 60
"""Pages after each other with nothing new: some have the moment in common at which they changed."""

_LISTS = ("results", "mediadatalist", "records")
_ORDER = "Administrative.LastModifiedDate,asc"
_OWN = ("q", "startindex", "nrofresults")


class Door(Protocol):
    """How the archive is asked: with a token, or with a name and password."""

    def headers(self, *, renewed: bool = False) -> dict[str, str]:
        """What goes with a question. ``renewed``: the last one was refused. Raises ``KioskError``."""


class _Basic:
    """HTTP Basic, for version 1."""

    def __init__(self, account: Account) -> None:
        self._headers = account.basic()

    def headers(self, *, renewed: bool = False) -> dict[str, str]:
        return self._headers


class RESTArchive:
    """The archive at an address of its REST API. ``queries`` are instead of the ``q`` in the address."""

    lists_names = False
    provider = ""

    def __init__(
        self,
        url: str,
        reader: Reader,
        account: Account,
        *,
        stop: Callable[[], bool],
        token: Callable[[str], Door] | None = None,
        window: int = WINDOW,
    ) -> None:
        self._window = window
        self._base, chosen = taken_apart(url)
        self._queries = account.queries or (chosen.pop("q", ""),)
        chosen.pop("q", None)
        self._old = "/resources/media" in self._base
        self._others = chosen if self._old else {"sort": _ORDER} | chosen
        self._ordered = self._others.get("sort") == _ORDER
        self._accept = "application/vnd.mediahaven.v2+json" if self._old else "application/json"
        self._reader = reader
        self._account = account
        self._door = (
            _Basic(account)
            if self._old
            else (token or (lambda base: Token(base, reader, account)))(self._base)
        )
        self._stop = stop
        self.whole = False
        self.trouble = ""
        self.since = ""
        self.list = " ".join((self._base, *self._queries, *chosen.values()))

    def records(self, since: str) -> Iterator[Record]:
        """All records, or those that changed since. Raises ``KioskError`` where a page can't be had."""
        self.whole, self.since, self.trouble = False, since, ""
        if not self._old:
            self._account.needs("key", "secret", "user", "password", where=self._base)
        for query in self._queries:
            self.whole = False
            yield from self._all(query, since)
            if not self.whole:
                return

    def names(self) -> Iterator[str]:
        """None: a full list is asked for instead (``lists_names``)."""
        return iter(())

    def one(self, id: str) -> Record | None:
        """The record of a work with a PID; None when there is none. Raises ``KioskError``."""
        page = self._page(f"+(ExternalId:{id.removeprefix('pid:')})", 0)[0]
        return page[0] if page else None

    def playable(self, ticket: str) -> str:
        """The address at which the archive gives the file of a record now. Raises ``KioskError``."""
        if not ticket.startswith(f"{self._base}/"):
            raise SourceError("is no record of this archive.", where=ticket)
        value, where = self._read(ticket)
        listed, _ = page(value, where)
        found = address(signed(of_json(listed[0]))) if listed else ""
        if not found:
            raise SourceError("the archive gives no file for this record.", where=ticket)
        return found

    def _all(self, query: str, since: str) -> Iterator[Record]:
        seen: set[str] = set()
        before: tuple[str, ...] = ()
        start = stale = total = 0
        last = since
        for _ in range(MAX_PAGES):
            page, told = self._page(_since(query, since), start)
            total = max(total, told)
            if not page:
                self._ended(len(seen), total)
                return
            names = tuple(one.name for one in page)
            fresh = [one for one in page if not one.name or one.name not in seen]
            stale = 0 if fresh else stale + 1
            if names == before or stale > MAX_STALE:
                raise SourceError(
                    "gives the same page again; the list never ends.",
                    where=self._base,
                    next_step="Tell the archive (support@meemoo.be).",
                )
            seen.update(names)
            before = names
            last = max([last, *(one.stamp for one in page)])
            self.since = max(self.since, last)
            yield from fresh
            start += len(page)
            if self._stop():
                return
            if self._ordered and start >= self._window and last > since:
                since, start, before = last, 0, ()
                total = 0  # of what is left
        raise SourceError(f"has more than {MAX_PAGES} pages; the rest is not read.", where=self._base)

    def _ended(self, read: int, total: int) -> None:
        if total and not read:
            raise SourceError(f"tells of {total} records and gives none.", where=self._base)
        if read < total:
            self.trouble = f"The archive tells of {total} records and gives {read}."
        self.whole = True

    def _page(self, query: str, start: int) -> tuple[list[Record], int]:
        asked = {"q": query, "startIndex": str(start), "nrOfResults": str(PAGE), **self._others}
        # A space is %20 here: "+" is an operator of the query itself.
        told = "&".join(f"{name}={quote(value, safe='')}" for name, value in asked.items() if value)
        value, where = self._read(f"{self._base}?{told}")
        listed, total = page(value, where)
        return [record(one, self._base) for one in listed], total

    def _read(self, url: str) -> tuple[object, str]:
        told = {"Accept": self._accept}
        try:
            return self._reader.read(url, headers=told | self._door.headers())
        except BadAnswer as error:
            if error.status != 401:
                raise _said(error) from error
        try:  # the token may have been taken back before its time
            return self._reader.read(url, headers=told | self._door.headers(renewed=True))
        except BadAnswer as error:
            raise _said(error) from error


def taken_apart(url: str) -> tuple[str, dict[str, str]]:
    """The address of the list of records, and what its query chooses; a ``+`` in it is a plus."""
    parts = urlsplit(url)
    told = [one.partition("=") for one in parts.query.split("&") if one]
    chosen = {unquote(name): unquote(value) for name, _, value in told}
    kept = {name: value for name, value in chosen.items() if name.lower() not in _OWN or name == "q"}
    path = parts.path.rstrip("/")
    if path.endswith("/mediahaven-rest-api"):
        path += "/v2"
    if path.endswith("/v2"):
        path += "/records"
    return urlunsplit((parts.scheme, parts.netloc, path, "", "")), kept


def page(value: object, where: str) -> tuple[list[object], int]:
    """The records in an answer, and how many there are said to be. Raises ``SourceError`` for a complaint."""
    if isinstance(value, list):
        return value, 0
    if not isinstance(value, dict):
        raise SourceError("is no list of records.", where=where, next_step="Check the address.")
    told = {str(key).lower(): one for key, one in value.items()}
    for name in _LISTS:
        if isinstance(told.get(name), list):
            total = told.get("totalnrofresults")
            return list(told[name]), total if isinstance(total, int) and not isinstance(total, bool) else 0
    if {"internal", "dynamic", "mdproperties", "descriptive"} & set(told):
        return [value], 0
    said = " ".join(
        str(told[one]) for one in ("error", "error_description", "code", "message") if told.get(one)
    )
    raise SourceError(
        f"is no list of records{f' ({said[:160]})' if said else ''}.",
        where=where,
        next_step="Check the address.",
    )


def record(value: object, base: str) -> Record:
    """What one entry of a list holds. ``base`` is the address of the list."""
    tree: Tree = of_json(value)
    name = first(
        tree,
        "internal.fragmentid",
        "internal.recordid",
        "internal.mediaobjectid",
        "fragmentid",
        "mediaobjectid",
    )
    told = instant(first(tree, "administrative.lastmodifieddate", "lastmodifieddate"))
    stamp = written(told) if told else ""
    if not tree:
        return Record(name, {}, stamp, trouble="is no record. Tell the archive (support@meemoo.be).")
    if base and re.fullmatch("[0-9a-f]{32,200}", name):
        tree["ticket"] = [f"{base}/{name}"]
    status = first(tree, "administrative.deletestatus").lower()
    gone = says(tree, "internal.isdeleted") or status not in ("", "notdeleted")
    return Record(name, tree, stamp, gone=gone or bool(first(tree, "administrative.logicaldeletiondate")))


def _since(query: str, since: str) -> str:
    return f'{query} +(LastModifiedDate:["{since}" TO *])'.strip() if since else query


def _said(error: BadAnswer) -> BadAnswer | SourceError:
    """The sentence for a refusal that the archive explains."""
    if error.status in (401, 403):
        return SourceError(
            "the archive does not let this account see these records.",
            where=error.where,
            next_step="Check its section in secrets.toml, and the rights of its account at meemoo.",
        )
    try:
        told = decode(error.body, where=error.where)
    except SourceError:
        return error
    words = (
        [told.get(one) for one in ("Message", "message", "error_description")]
        if isinstance(told, dict)
        else []
    )
    said = next((one for one in words if isinstance(one, str) and one), "")
    if error.status != 400 or not said:
        return error
    return SourceError(
        f"the archive does not understand the question ({' '.join(said.split())[:200]}).",
        where=error.where,
        next_step="Check what follows q= in the address, or queries.",
    )
