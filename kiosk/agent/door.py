"""The HTTP of the gateway: who is let in, which bytes are asked, and how each fault is said.

HTTP ranges after RFC 9110, 14: one range a request, always clamped to the file. A fault in the middle of an
answer closes the connection; the player asks again from there.
"""

import contextlib
import logging
import os
import re
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple
from urllib.parse import unquote

import msgspec

from kiosk.agent.filling import Filling, looked_at
from kiosk.errors import (
    BadAnswer,
    KioskError,
    MediaError,
    Offline,
    Refused,
    SourceError,
    StoreError,
    TryLater,
)
from kiosk.media.about import About
from kiosk.media.epub import Locked
from kiosk.media.kept import Kept
from kiosk.media.pieces import origin_of
from kiosk.model import key_of

if TYPE_CHECKING:
    from kiosk.agent.adaptive import Part, Presentation
    from kiosk.agent.gateway import Gateway, Place

log = logging.getLogger(__name__)

CONNECTIONS = 32
"""At one time; who comes after is asked to come back."""
ASK_SECONDS = 15.0
"""To send a request."""
NOTHING_SAID = msgspec.json.encode(About())
LOOKS = 2
"""At the kept files: one may come in, or be taken away, between two looks."""
PAUSE_SECONDS = 900.0
"""A paused film takes nothing; after so long the player must ask again."""


class Door:
    """A free port of loopback where ``gateway`` answers. Raises StoreError when there is none."""

    def __init__(self, gateway: "Gateway") -> None:
        try:
            self._server = _Server(gateway)
        except OSError as error:
            raise StoreError(f"The gateway can't be opened: {error.strerror}.", where="127.0.0.1") from error
        self.port = int(self._server.server_address[1])
        serve = self._server.serve_forever
        threading.Thread(target=serve, args=(0.1,), name="gateway", daemon=True).start()

    def close(self) -> None:
        """Let nobody in any more and hang up on who is inside."""
        self._server.shutdown()
        self._server.server_close()
        self._server.hang_up()


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


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, gateway: "Gateway") -> None:
        self.gateway = gateway
        self.places = threading.BoundedSemaphore(CONNECTIONS)
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember who is inside, to hang up at the end."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """They left."""
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Whoever is still inside."""
        for each in list(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A bug while answering: one answer is lost, the door stays open."""
        log.exception("the gateway could not answer")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "venster"
    sys_version = ""
    timeout = ASK_SECONDS
    server: _Server
    _said = False
    """Whether the status line of this answer is on its way."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: addresses here hold the token."""

    def handle(self) -> None:
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
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_POST(self) -> None:
        """A title that somebody looks at now. Nobody waits here: what comes of it is in the store later."""
        self._said, self.close_connection = False, True  # what may come behind the head is not read
        match self._steps():
            case [token, "availability", id] if self.server.gateway.answers(token):
                self.server.gateway.opened(unquote(id))
                self._say(202, "Its library is asked.", body=True)
            case [token, *_] if self.server.gateway.answers(token):
                self._say(501, "Here one can only read.", body=True)
            case _:
                self._say(403, "This door is for this station only.", body=True)

    def _steps(self) -> list[str]:
        """The path, from the token on."""
        # The player sends the whole address, as to a proxy (RFC 9112, 3.2.2); another host's is nobody's key.
        path = self.path.removeprefix("http://{}:{}".format(*self.server.server_address))
        return path.split("?")[0].split("/")[1:]

    def _answer(self, *, body: bool) -> None:
        self.connection.settimeout(PAUSE_SECONDS)
        try:
            self._serve(body)
        except (ConnectionError, TimeoutError):
            self.close_connection = True
        except KioskError as error:
            log.info("the gateway can't give %r: %s", self.path[-32:], error)
            self._say(status_of(error), str(error), body=body)
        finally:
            self.connection.settimeout(ASK_SECONDS)

    def _serve(self, body: bool) -> None:
        self._said = False
        gateway = self.server.gateway
        steps = self._steps()
        if not steps or not gateway.answers(steps[0]):
            self._say(403, "This door is for this station only.", body=body)
            return
        if len(steps) > 2 and steps[2] == "tiles":
            self._send_made(gateway.looking(steps[1], steps[3:]), body)
            return
        key, *more = steps[1:] or [""]
        place = gateway.find(key) if re.fullmatch(r"[0-9a-f]{32}", key) else None
        if place is not None and place.reads and more[:1] == ["pages"]:
            self._serve_pages(place, more[1:], body)
            return
        if place is None or place.reads:
            self._say(404, "Nothing in the store has this key.", body=body)
            return
        match more:
            case [] if not gateway.in_parts(key):
                self._give(key, place, body)
            case [] | ["described"]:
                self._give_playlist(key, place, place.url, body, described=bool(more))
            case ["about"]:
                parts = gateway.in_parts(key) or gateway.in_parts(key, gateway.kind(key, place))
                told = gateway.presentation(key, place).about(place.url) if parts else NOTHING_SAID
                self._give_text(told, "application/json", body)
            case ["sound"]:
                self._tell_sound(gateway.sound(place.url), body)
            case ["captions", number] if re.fullmatch(r"[0-9]{1,9}", number):
                self._give_text(gateway.captions(key, place, int(number)), "text/vtt", body)
            case ["beside", number, *rest] if rest:
                self._give_beside(key, place, number, rest, body)
            case [("playlist" | "part"), name]:
                self._give_part(key, place, more[0], name.partition(".")[0], body)
            case _:
                self._say(404, "Nothing in the store has this key.", body=body)

    def _give_playlist(self, key: str, place: "Place", url: str, body: bool, *, described: bool) -> None:
        here = "/".join(("http://{}:{}".format(*self.server.server_address), *self._steps()[:2]))
        presentation = self.server.gateway.presentation(key, place)
        kind, text = presentation.playlist(url, here=here, described=described)
        self._give_text(text, kind, body)

    def _give_part(self, key: str, place: "Place", what: str, name: str, body: bool) -> None:
        """What a playlist named, by its number."""
        number = int(name) if re.fullmatch(r"[0-9]{1,9}", name) else -1
        part = self.server.gateway.presentation(key, place).part(number)
        if part is None or (part.role == "playlist") != (what == "playlist"):
            self._say(404, "No playlist names this.", body=body)
        elif what == "playlist":
            self._give_playlist(key, place, part.url, body, described=False)
        elif part.gap:
            self._give_nothing(self.server.gateway.presentation(key, place), part, body)
        else:
            piece = place.piece(part)
            presentation = self.server.gateway.presentation(key, place)
            try:
                self._give(key_of(piece.url), piece, body)
                presentation.came(part)
            except BadAnswer as error:
                if error.status not in (404, 410) or self._said:
                    raise
                self._give_nothing(presentation, part, body)

    def _give_beside(self, key: str, place: "Place", number: str, rest: list[str], body: bool) -> None:
        """A file of a folder that a description of DASH named."""
        question = "?" + self.path.partition("?")[2] if "?" in self.path else ""
        folder = int(number) if re.fullmatch(r"[0-9]{1,9}", number) else -1
        presentation = self.server.gateway.presentation(key, place)
        if (part := presentation.beside(folder, "/".join(rest) + question)) is None:
            self._say(404, "No playlist names this.", body=body)
            return
        piece = place.piece(part)
        self._give(key_of(piece.url), piece, body)

    def _give_nothing(self, presentation: "Presentation", part: "Part", body: bool) -> None:
        """In the place of a part that is missing: the player goes on with the next one."""
        if instead := presentation.missing(part):
            log.info("a part of a film is missing: %r", part.url)
            self._give_text(instead, "video/mp2t" if part.form == "ts" else "video/mp4", body)
        else:
            raise BadAnswer("A part of the film is missing.", where=part.url, status=404)

    def _give_text(self, text: bytes, kind: str, body: bool) -> None:
        self._said = True
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if body:
            self.wfile.write(text)

    def _give(self, key: str, place: "Place", body: bool) -> None:
        """A file: from this machine, or from its origin while it fills the cache."""
        gateway = self.server.gateway
        filling = None
        for _ in range(LOOKS):
            if held := gateway.held(place.url):
                file, kind = held
                with file:
                    if gateway.in_parts(key, kind):
                        self._give_playlist(key, place, place.url, body, described=False)
                    elif isinstance(file, Kept):
                        self._send_kept(file, kind, body)
                    else:
                        self._send_file(file, kind, body)
                return
            filling = gateway.filling(key, place)
            if filling is not None:
                break
        else:
            raise StoreError("The kept file can't be opened.", where=place.url)
        try:
            filling.begin()
            if gateway.in_parts(key, filling.content_type):
                if place.url != origin_of(place.url):
                    raise BadAnswer("A playlist came instead of a part of the film.", where=place.url)
                self._give_playlist(key, place, place.url, body, described=False)
            elif not filling.length:
                self._pass_on(filling, body)
            elif filling.missing and not gateway.room(filling):
                self._pass_part(filling, body)
            else:
                self._send_filling(filling, body)
        finally:
            filling.leave()
            gateway.settle(key, place, filling)  # also when this answer broke off: it may be the last

    def _send_made(self, made: tuple[bytes, str] | None, body: bool) -> None:
        """What was made here, whole: a tile, or words about a picture."""
        if made is None:
            self._say(404, "There is no such part of a picture.", body=body)
            return
        data, kind = made
        if self._head(kind, len(data)) and body:
            self.wfile.write(data)

    def _serve_pages(self, place: "Place", steps: list[str], body: bool) -> None:
        found = self.server.gateway.books.answer(place, steps)
        if found is None:
            self._say(404, "There is no such page.", body=body)
            return
        kind, data = found
        self._send_made((data, kind), body)

    def _tell_sound(self, heard: bytes | None, body: bool) -> None:
        if heard is None:
            self._say(404, "The file is not on this machine.", body=body)
        elif not heard:
            self._say(202, "Nobody has listened to it yet.", body=body)
        elif span := self._head("application/json", len(heard)):
            self.wfile.write(heard[span.start : span.end] if body else b"")

    def _send_file(self, file: BinaryIO, kind: str, body: bool) -> None:
        length = os.fstat(file.fileno()).st_size
        if span := self._head(kind, length):
            start, end, _ = span
            if body and end > start:
                self.wfile.flush()
                self.connection.sendfile(file, start, end - start)

    def _send_kept(self, kept: Kept, kind: str, body: bool) -> None:
        if span := self._head(kind, kept.held.size):
            at, end, _ = span
            while body and at < end:
                piece = self.server.gateway.read(kept, at, end)
                self.wfile.write(piece)
                at += len(piece)

    def _send_filling(self, filling: Filling, body: bool) -> None:
        if span := self._head(filling.content_type, filling.length):
            at, end, _ = span
            while body and at < end:
                piece = filling.read(at, end)
                if not piece:
                    raise BadAnswer("The file was cut short on its way.", where=filling.url)
                self.wfile.write(piece)
                at += len(piece)

    def _pass_part(self, filling: Filling, body: bool) -> None:
        """No room on the disk: the bytes go through and nothing is kept."""
        span = span_of(self.headers.get("Range", ""), filling.length)
        if span is None or not body:
            self._head(filling.content_type, filling.length)
            return
        start, end, _ = span
        with filling.fetcher.open(filling.origin(), start=start, etag=filling.etag) as stream:
            filling.agree(stream)
            kind, pieces = filling.content_type, stream.chunks()
            if not stream.start:
                kind, pieces = looked_at(stream, filling.url)
            self._head(kind, filling.length)
            skip, left = start - stream.start, end - start
            for piece in pieces:
                part = piece[skip:][:left]
                skip = max(0, skip - len(piece))
                self.wfile.write(part)
                left -= len(part)
                if not left:
                    return
        raise BadAnswer("The file was cut short on its way.", where=filling.url)

    def _pass_on(self, filling: Filling, body: bool) -> None:
        """A stream without a length: until it ends; it can't be asked in parts."""
        if not body:
            self._head_of_stream(filling.content_type)
            return
        with filling.fetcher.open(filling.origin()) as stream:
            kind, pieces = looked_at(stream, filling.url)
            self._head_of_stream(kind)
            for piece in pieces:
                self.wfile.write(piece)

    def _head_of_stream(self, kind: str) -> None:
        self._said = self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        self.send_header("Accept-Ranges", "none")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()

    def _head(self, kind: str, length: int) -> Span | None:
        span = span_of(self.headers.get("Range", ""), length)
        self._said = True
        if span is None:
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{length}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        self.send_response(206 if span.part else 200)
        if span.part:
            self.send_header("Content-Range", f"bytes {span.start}-{span.end - 1}/{length}")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(span.end - span.start))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        return span

    def _say(self, status: int, words: str, *, body: bool) -> None:
        """One line; when an answer is already on its way the connection is all there is left to close."""
        if self._said:
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
        if body:
            self.wfile.write(text)

    def _refuse_early(self) -> None:
        with contextlib.suppress(OSError):
            self.connection.sendall(
                b"HTTP/1.1 503 Service Unavailable\r\n"
                b"Retry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )


def status_of(error: KioskError) -> int:
    """How a fault is said: 502 is final, 503 and 504 may be over in a moment (RFC 9110, 15.6)."""
    if isinstance(error, BadAnswer) and error.status >= 500:
        return 504
    return next((_STATUS[kind] for kind in type(error).__mro__ if kind in _STATUS), 503)


_STATUS: dict[type, int] = {
    Offline: 504,
    Refused: 403,
    BadAnswer: 502,
    MediaError: 502,
    Locked: 403,
    TryLater: 503,
    SourceError: 502,
    StoreError: 503,
}
