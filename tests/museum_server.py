"""The HTTP server of the museum: ranges, ETags and conditions as they should be, and moods as they happen.

A mood is what goes wrong on purpose: slow, cut short, lying, redirecting, too busy. The server has no daemon
threads and stops cleanly; a mistake of its own is kept in ``mistakes`` and fails the test that made it.
"""

import hashlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

PORTAL = (
    b"<!DOCTYPE html><html><head><title>Gasten-wifi</title></head>"
    b"<body><h1>Welkom op de wifi</h1><form action='/login'>Aanmelden</form></body></html>"
)


@dataclass(frozen=True)
class Request:
    """What somebody asked for."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """A thing at an address."""

    body: bytes
    content_type: str = "application/json"
    modified: str = "Thu, 01 Jan 2026 00:00:00 GMT"

    @cached_property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.body).hexdigest()[:16]}"'


@dataclass
class Mood:
    """What goes wrong, for which addresses (those with ``only`` in their path), and how often (0: always)."""

    kind: str
    value: Any = None
    only: str = ""
    times: int = 0


@dataclass
class Floor:
    """What the server and its threads share."""

    find: Callable[[str], Answer | None]
    faults: dict[str, Callable[["Handler"], None]]
    moods: list[Mood] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    mistakes: list[BaseException] = field(default_factory=list)
    leaving: threading.Event = field(default_factory=threading.Event)

    def mood(self, kind: str, path: str) -> Mood | None:
        """The newest of its kind that touches this address."""
        found = next((m for m in reversed(self.moods) if m.kind == kind and m.only in path), None)
        if found and found.times:
            found.times -= 1
            if not found.times:
                self.moods.remove(found)
        return found


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_version = "Museum"
    sys_version = ""
    server: "Server"

    def log_message(self, *_: Any) -> None:
        """The museum keeps its own log: ``requests``."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        floor = self.server.floor
        path = re.sub(r"^http://[^/]+", "", self.path)  # asked through us as a proxy
        floor.requests.append(Request(self.command, path, dict(self.headers.items())))
        if path.startswith("/faults/"):
            floor.faults[path.removeprefix("/faults/").split("?")[0]](self)
            return
        if floor.mood("stall", path):
            floor.leaving.wait(60)
            self.close_connection = True
            return
        if mood := floor.mood("late", path):
            floor.leaving.wait(mood.value)
        if mood := floor.mood("status", path):
            status, retry_after = mood.value
            self.say(status, b"{}", Retry_After=retry_after) if retry_after else self.say(status, b"{}")
        elif mood := floor.mood("redirect", path):
            self.say(302, b"", Location=mood.value + path[1:] if mood.value.endswith("/") else mood.value)
        elif floor.mood("portal", path):
            self.say(200, PORTAL, "text/html; charset=utf-8")
        elif mood := floor.mood("body", path):
            self.say(200, *mood.value)
        elif (answer := floor.find(path)) is None:
            self.say(404, b'{"error": "not here"}')
        else:
            self._show(path, answer)

    def say(
        self, status: int, body: bytes, content_type: str = "application/json", **headers: object
    ) -> None:
        """A whole small answer."""
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _show(self, path: str, answer: Answer) -> None:
        floor, size = self.server.floor, len(answer.body)
        if self.headers.get("If-None-Match") == answer.etag:
            self._head(304, answer)
            self.end_headers()
            return
        part, status = range(size), 200
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        same = self.headers.get("If-Range", answer.etag) == answer.etag
        if asked and same and not floor.mood("no-range", path):
            part, status = range(int(asked[1]), min(int(asked[2] or size - 1) + 1, size)), 206
            if not part:
                self.say(416, b"", Content_Range=f"bytes */{size}")
                return
        self._head(status, answer, path)
        if status == 206:
            first = 0 if floor.mood("range", path) else part.start
            self.send_header("Content-Range", f"bytes {first}-{first + len(part) - 1}/{size}")
        length = len(part)
        if mood := floor.mood("length", path):
            length = max(0, length + mood.value)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        if self.command != "HEAD":
            self._body(path, answer.body[part.start : part.stop], length)

    def _head(self, status: int, answer: Answer, path: str = "") -> None:
        kind = "application/octet-stream" if self.server.floor.mood("type", path) else answer.content_type
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("ETag", answer.etag)
        self.send_header("Last-Modified", answer.modified)
        self.send_header("Accept-Ranges", "bytes")

    def _body(self, path: str, body: bytes, length: int) -> None:
        floor = self.server.floor
        if floor.mood("truncate", path):
            body = body[: len(body) // 2]
        slow = floor.mood("slow", path)
        if slow is None:
            self.wfile.write(body)
        else:
            self.drip(_slices(body, max(1, int(slow.value / 20))), 1 / 20)
        if len(body) != length:
            self.close_connection = True

    def drip(self, pieces: Iterator[bytes], seconds: float) -> None:
        """Send piece after piece with a pause between, until all is sent or the museum closes."""
        for piece in pieces:
            self.wfile.write(piece)
            if self.server.floor.leaving.wait(seconds):
                self.close_connection = True
                return


def _slices(body: bytes, size: int) -> Iterator[bytes]:
    return (body[at : at + size] for at in range(0, len(body), size))


class Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    allow_reuse_address = True
    _families: ClassVar = (ConnectionError, TimeoutError, ssl.SSLError, BrokenPipeError)

    def __init__(self, sock: socket.socket, floor: Floor, tls: ssl.SSLContext | None) -> None:
        super().__init__(sock.getsockname(), Handler, bind_and_activate=False)
        self.socket.close()
        self.socket = sock
        self.floor = floor
        self._tls = tls
        self._open: set[socket.socket] = set()
        self._closing = False
        self.server_activate()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="museum")
        self._thread.start()

    def finish_request(self, request: Any, client_address: Any) -> None:
        """In a thread of its own, the handshake too."""
        sock = self._tls.wrap_socket(request, server_side=True) if self._tls else request
        self._open.add(sock)
        try:
            if not self._closing:  # else it shook hands while the others were cut, and would wait for ever
                Handler(sock, client_address, self)
        finally:
            self._open.discard(sock)
            if sock is not request:
                sock.close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        import sys

        error = sys.exception()
        if error is not None and not isinstance(error, self._families) and not self.floor.leaving.is_set():
            self.floor.mistakes.append(error)

    def hang_up(self) -> None:
        """Stop listening, cut every line, wait for every thread."""
        self.shutdown()
        self._thread.join()
        self._closing = True
        for sock in tuple(self._open):
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
        self.server_close()
