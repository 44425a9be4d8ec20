"""Documents of a catalogue: where they come from and how bytes become values.

A document is UTF-8 JSON (RFC 8259). Real ones begin with a byte order mark, come in UTF-16 or with letters of
Windows-1252 among them, repeat keys (the last one counts) or hold raw line breaks inside strings: that is
read. ``NaN``, comments, cut off files, web pages and nesting without end are not.
"""

import codecs
import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

import msgspec

from kiosk.catalogue.account import NOBODY, Account
from kiosk.errors import BadAnswer, SourceError, TryLater

MAX_BYTES = 32 * 2**20
"""Of one document. The largest real manifest we know of is 1.5 MB."""


_HALF = re.compile("[\ud800-\udfff]")


class Document(Protocol):
    """What an address answered."""

    @property
    def url(self) -> str:
        """After redirects: what relative addresses inside are relative to."""

    @property
    def body(self) -> bytes:
        """As received, decompressed."""

    @property
    def content_type(self) -> str:
        """As the server says, or empty."""

    @property
    def etag(self) -> str:
        """To be handed back with the next question, or empty."""

    @property
    def status(self) -> int:
        """304: it is still what that ``etag`` stands for, and ``body`` is empty."""


class Documents(Protocol):
    """Whoever can get a document: ``kiosk.fetch.fetcher.Fetcher``, or ``BesideFile`` in front of it."""

    def document(
        self,
        url: str,
        *,
        etag: str = "",
        max_bytes: int = MAX_BYTES,
        headers: Mapping[str, str] = {},
        form: Mapping[str, str] | None = None,
    ) -> Document:
        """The document at ``url``. Raises ``FetchError``.

        ``headers`` go to this host alone; ``form`` is sent by POST.
        """


def decode(body: bytes, *, where: str, content_type: str = "") -> object:
    """The JSON value in ``body``. Raises ``SourceError`` with a sentence that says what came instead."""
    if body.startswith(b"\xef\xbb\xbf"):
        body = body[3:]
    elif (encoding := json.detect_encoding(body)) != "utf-8":  # by its mark or its zero bytes (RFC 4627, 3)
        body = body.decode(encoding, "replace").encode("utf-8", "replace")
    if len(body) > MAX_BYTES:
        raise SourceError(
            f"is {len(body) / 2**20:.0f} MB, too large for a catalogue document.",
            where=where,
            next_step="Ask the publisher for smaller pages.",
        )
    try:
        return msgspec.json.decode(body)
    except RecursionError as error:
        raise _too_deep(where) from error
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return _decode_generously(body, where, content_type)


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """The bytes that are no UTF-8, as the machine meant them that wrote them."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("windows-1252", _as_windows_1252)


def _decode_generously(body: bytes, where: str, content_type: str) -> object:
    text = body.decode("utf-8", "windows-1252")
    try:
        value = json.loads(text, strict=False, parse_constant=_refuse_constant)
        if "\\ud" in text or "\\uD" in text:  # half a character can't be stored, sent or shown
            value = json.loads(_HALF.sub("\ufffd", json.dumps(value, ensure_ascii=False)))
        return value
    except RecursionError as error:
        raise _too_deep(where) from error
    except json.JSONDecodeError as error:
        raise SourceError(*_what_came_instead(text, error, content_type), where=where) from error
    except ValueError as error:  # NaN, or a number of thousands of digits
        raise SourceError(
            f"holds a number that JSON does not allow ({str(error)[:60]}).",
            where=where,
            next_step="Tell the publisher.",
        ) from error


def _refuse_constant(constant: str) -> object:
    raise ValueError(constant)


def _too_deep(where: str) -> SourceError:
    return SourceError(
        "is nested too deeply to be a catalogue document.", where=where, next_step="Check the address."
    )


def _what_came_instead(text: str, error: json.JSONDecodeError, content_type: str) -> tuple[str, ...]:
    start = text[:2_000].lstrip().lower()
    if not start:
        return ("is empty. Check the address, or ask the publisher.",)
    if start.startswith(("<!doctype html", "<html")) or (
        start.startswith("<") and ("<html" in start or "<body" in start or "html" in content_type.lower())
    ):
        return (
            "is a web page, not a catalogue document. Check the address; if it is right, the network may "
            "show a login page first (a captive portal): open the address in a browser on this network.",
        )
    if start.startswith("<"):
        return ("is XML, not the JSON that IIIF is written in. Check the address.",)
    if error.pos >= len(text.rstrip()):
        return (
            f"is cut short: the JSON ends in line {error.lineno} before it is complete. Try again later.",
        )
    place = f"line {error.lineno}, column {error.colno}"
    if text[error.pos :].lstrip().startswith(("//", "/*", "#")):
        return (f"has a comment in {place}, which JSON does not allow. Tell the publisher.",)
    return (f"is not JSON ({place}: {error.msg}). Check the address, or tell the publisher.",)


Job = TypeVar("Job")
Result = TypeVar("Result")


def read_ahead(
    jobs: Iterable[Job], do: Callable[[Job], Result], pool: ThreadPoolExecutor, *, ahead: int = 6
) -> Iterator[tuple[Job, Result]]:
    """``do`` every job in ``pool`` and give the results in the order of the jobs.

    At most ``ahead`` are under way or waiting to be taken, so a long catalogue costs little memory. What
    ``do`` raises is raised here.
    """
    coming = iter(jobs)
    under_way: list[tuple[Job, Future[Result]]] = [
        (job, pool.submit(do, job)) for job in islice(coming, ahead)
    ]
    try:
        while under_way:
            job, future = under_way.pop(0)
            result = future.result()
            under_way.extend((job, pool.submit(do, job)) for job in islice(coming, 1))
            yield job, result
    finally:
        for _, future in under_way:
            future.cancel()


def _host(url: str) -> str:
    """Host and port, or empty."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


class Reader:
    """Gets and decodes documents, waiting when a server asks for it (429, 503), within reason.

    It waits at most ``longest`` seconds at a time and ``total`` seconds over a whole run; after that a
    document is left for the next run. Threads may share one. ``headers`` go with every question; the user
    and password of ``account`` only to the host of ``home``, the address of the catalogue, and a refusal
    there says where to correct them.
    """

    def __init__(
        self,
        documents: Documents,
        *,
        total: float = 120.0,
        longest: float = 30.0,
        wait: Callable[[float], object] | None = None,
        headers: Mapping[str, str] = {},
        account: Account = NOBODY,
        home: str = "",
    ) -> None:
        self._documents = documents
        self._headers = headers
        self._account = account
        self._home = _host(home)
        self._left = total
        self._longest = longest
        self._wait = wait or threading.Event().wait
        self._lock = threading.Lock()

    def read(
        self, url: str, *, headers: Mapping[str, str] = {}, form: Mapping[str, str] | None = None
    ) -> tuple[object, str]:
        """The JSON value at ``url`` and the address it really came from. Raises ``KioskError``."""
        document = self.document(url, headers=headers, form=form)
        where = document.url or url
        return decode(document.body, where=where, content_type=document.content_type), where

    def value(self, url: str) -> object:
        """The JSON value at ``url``. Raises ``KioskError``."""
        return self.read(url)[0]

    def document(
        self,
        url: str,
        *,
        etag: str = "",
        headers: Mapping[str, str] = {},
        form: Mapping[str, str] | None = None,
    ) -> Document:
        """What ``url`` answers, not decoded. Raises ``KioskError``."""
        for _ in range(2):
            try:
                return self._ask(url, etag, headers, form)
            except TryLater as error:
                pause = max(error.after, 0.5)
                with self._lock:
                    if pause > min(self._longest, self._left):
                        raise
                    self._left -= pause
                self._wait(pause)
        return self._ask(url, etag, headers, form)

    def _ask(
        self, url: str, etag: str, headers: Mapping[str, str], form: Mapping[str, str] | None
    ) -> Document:
        at_home = bool(self._home) and _host(url) == self._home
        told = {**self._headers, **(self._account.basic() if at_home else {}), **headers}
        try:
            return self._documents.document(url, etag=etag, max_bytes=MAX_BYTES, headers=told, form=form)
        except BadAnswer as error:
            if not at_home:
                raise
            raise self._account.refused(error) from error
