"""Somebody who asks the gateway by HTTP: which bytes they want, and how an answer or a fault is said.

HTTP ranges after RFC 9110, 14: one range a request, always clamped to the file. A fault in the middle of an
answer closes the connection; the player asks again from there.
"""

import contextlib
import logging
import re
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, BinaryIO, NamedTuple
from urllib.parse import unquote

from kiosk.agent.gateway.giving import give
from kiosk.agent.gateway.place import KEPT
from kiosk.agent.timetable import Reply
from kiosk.errors import (
    BadAnswer,
    Distrusted,
    KioskError,
    MediaError,
    Offline,
    Refused,
    SourceError,
    StoreError,
    TryLater,
)
from kiosk.media.epub import Locked

if TYPE_CHECKING:
    from kiosk.agent.gateway.door import Server

log = logging.getLogger(__name__)

ASK_SECONDS = 15.0
"""To send a request."""
NOT_GIVEN = (401, 403, 451)
"""What a publisher answers who does not give a file: to nobody, not to us, or not here (RFC 7725)."""
_LOOK = "?look"
_ANY_LENGTH = 2**63 - 1
PAUSE_SECONDS = 900.0
"""A paused film takes nothing; after so long the player must ask again."""


class Span(NamedTuple):
    """The bytes from ``start`` up to ``end`` (not included), as a part or as the whole answer."""

    start: int
    end: int
    part: bool


def span_of(header: str, length: int) -> Span | None:
    """What a Range header asks of a file of ``length`` bytes.

    The whole file when there is no header or none that we understand (RFC 9110, 14.2: it may be ignored);
    None when it lies behind the end. An end behind the end is clamped: promising more than there is makes
    players wait.
    """
    found = re.fullmatch(r"\s*+bytes\s*+=\s*+(\d{0,18}+)\s*+-\s*+(\d{0,18}+)\s*+", header)
    if found is None or not (found[1] or found[2]):
        return Span(0, length, False)
    if not found[1]:
        last = int(found[2])
        return Span(max(0, length - last), length, True) if last and length else None
    start = int(found[1])
    end = min(int(found[2]) + 1, length) if found[2] else length
    if found[2] and int(found[2]) < start:
        return Span(0, length, False)
    return Span(start, end, True) if start < length else None


class Caller(BaseHTTPRequestHandler):
    """Somebody at the door: what they ask, and the ways to answer."""

    protocol_version = "HTTP/1.1"
    server_version = "venster"
    sys_version = ""
    disable_nagle_algorithm = True  # or the end of an answer waits until its beginning is acknowledged
    timeout = ASK_SECONDS
    server: "Server"
    said = False
    """Whether the status line of this answer is on its way."""
    body = True
    """Whether they want more than the head."""
    measured = True
    """Whether they are told how long it is, where that is known (``giving``)."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: addresses here hold the token."""

    def handle(self) -> None:
        """One after the other, as long as the connection lasts."""
        if not self.server.places.acquire(blocking=False):
            self._refuse_early()
            return
        try:
            super().handle()
        except (ConnectionError, TimeoutError):
            pass  # the player jumped elsewhere or was closed: it does so all the time
        finally:
            self.server.places.release()

    def do_GET(self) -> None:
        """Head and body."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """The head alone."""
        self._answer(body=False)

    def do_POST(self) -> None:
        """A title that somebody looks at now, or a catalogue to be read.

        Nobody waits here: what comes of it is in the store later.
        """
        # What may come behind the head is not read.
        self.said, self.body, self.close_connection = False, True, True
        match self._steps():
            case [token, "availability", id] if self.server.gateway.answers(token):
                self.server.gateway.opened(unquote(id))
                self.say(202, "Its library is asked.")
            case [token, kept, "availability", _] if kept == KEPT and self.server.gateway.answers(token):
                self.say(202, "Nobody is asked.")
            case [token, "sources", name] if self.server.gateway.answers(token):
                status = {Reply.SOON: 202, Reply.LATER: 503, Reply.UNKNOWN: 404}
                reply = self.server.gateway.wished(unquote(name))
                self.say(status[reply], f"It is read: {reply.value}.")
            case [token, *_] if self.server.gateway.answers(token):
                self.say(501, "Here one can only read.")
            case _:
                self.say(403, "This door is for this station only.")

    @property
    def question(self) -> str:
        """What stands behind the path, with its question mark; empty when nothing does."""
        return "?" + self.path.partition("?")[2] if "?" in self.path else ""

    @property
    def plays_nothing(self) -> bool:
        """Whether they only want to know if a broadcast comes (``?look``)."""
        return self.question == _LOOK

    def _steps(self) -> list[str]:
        """The path, from the token on."""
        # The player sends the whole address, as to a proxy (RFC 9112, 3.2.2); another host's is nobody's key.
        path = self.path.removeprefix("http://{}:{}".format(*self.server.server_address))
        return path.split("?")[0].split("/")[1:]

    def _answer(self, *, body: bool) -> None:
        self.said, self.body, self.measured = False, body, True
        self.connection.settimeout(PAUSE_SECONDS)
        try:
            token, *steps = self._steps() or [""]
            gateway = self.server.gateway
            if gateway.answers(token):
                kept = steps[:1] == [KEPT]
                give(self, gateway.kept() if kept else gateway, steps[1:] if kept else steps)
            else:
                self.say(403, "This door is for this station only.")
        except (ConnectionError, TimeoutError):
            self.close_connection = True
        except KioskError as error:
            log.debug("the gateway can't give %r: %s", self.path[-32:], error)
            self.server.tell(error)
            self.say(status_of(error), str(error))
        finally:
            self.connection.settimeout(ASK_SECONDS)

    # --- the ways to answer

    def send(self, kind: str, data: bytes, *, status: int = 200) -> None:
        """All of it, made at this moment. ``status`` 202: there will be more of it."""
        if span := self.head(kind, len(data), store=False, status=status):
            self.write(data[span.start : span.end] if self.body else b"")

    def write(self, data: bytes) -> None:
        """Bytes of the body."""
        self.wfile.write(data)

    def write_file(self, file: BinaryIO, start: int, end: int) -> None:
        """Bytes of a file, from ``start`` to ``end`` (not included)."""
        if self.body and end > start:
            self.wfile.flush()
            self.connection.sendfile(file, start, end - start)

    @property
    def looks(self) -> bool:
        """Whether only a beginning is asked for, as by who wants to know what kind of file it is."""
        return re.fullmatch(r"bytes=0-[0-9]{1,18}", self.headers.get("Range", "")) is not None

    @property
    def first(self) -> int:
        """The first byte that is asked for, of a file that may be of any length."""
        span = self.span(_ANY_LENGTH)
        return span.start if span is not None else 0

    def span(self, length: int) -> Span | None:
        """What is asked of a file of ``length`` bytes; None when it lies behind its end."""
        return span_of(self.headers.get("Range", ""), length)

    def head_of_stream(self, kind: str) -> None:
        """Of something without a length."""
        self.said = self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        self.send_header("Accept-Ranges", "none")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()

    def head(
        self, kind: str, length: int, *, store: bool = True, here: bool = False, status: int = 200
    ) -> Span | None:
        """Of a file of ``length`` bytes; gives which of them are to follow, None when there are no such.

        ``here``: it is on this machine, and no network is waited for (RFC 9211).
        """
        span = self.span(length)
        self.said = True
        if span is None:
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{length}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        self.send_response(206 if span.part else status)
        if span.part:
            self.send_header("Content-Range", f"bytes {span.start}-{span.end - 1}/{length}")
        self.send_header("Content-Type", kind)
        if self.measured or span.part:
            self.send_header("Content-Length", str(span.end - span.start))
        else:
            self.close_connection = True
            self.send_header("Connection", "close")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("X-Content-Type-Options", "nosniff")
        if here:
            self.send_header("Cache-Status", "venster; hit")
        if not store:
            self.send_header("Cache-Control", "no-store")
        self.end_headers()
        return span

    def say(self, status: int, words: str) -> None:
        """One line; when an answer is already on its way the connection is all there is left to close."""
        if self.said:
            self.close_connection = True
            return
        text = (words + "\n").encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        if status == 503:
            self.send_header("Retry-After", "30")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.body:
            self.wfile.write(text)

    def _refuse_early(self) -> None:
        with contextlib.suppress(OSError):
            self.connection.sendall(
                b"HTTP/1.1 503 Service Unavailable\r\n"
                b"Retry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )


def status_of(error: KioskError) -> int:
    """How a fault is said: 403 and 502 are final, 503 and 504 may be over in a moment (RFC 9110, 15)."""
    if isinstance(error, BadAnswer) and error.status >= 500:
        return 504
    if isinstance(error, BadAnswer) and error.status in NOT_GIVEN:
        return 403
    return next((_STATUS[kind] for kind in type(error).__mro__ if kind in _STATUS), 503)


_STATUS: dict[type, int] = {
    Offline: 504,
    Distrusted: 504,
    Refused: 403,
    BadAnswer: 502,
    MediaError: 502,
    Locked: 403,
    TryLater: 503,
    SourceError: 502,
    StoreError: 503,
}
