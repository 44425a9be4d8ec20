"""A server of files over real HTTP on loopback, that can be told to misbehave."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kiosk.fetch.fetcher import Fetcher


@dataclass
class Asked:
    """One request as it came, and how many bytes of the body went out."""

    path: str
    start: int
    if_range: str
    sent: int = 0


@dataclass
class Shop:
    """What the server has and how it behaves; tests change it between requests."""

    files: dict[str, bytes] = field(default_factory=dict)
    etags: dict[str, str] = field(default_factory=dict)
    ranges: bool = True
    says_length: bool = True
    extra_length: int = 0
    cut_after: int | None = None
    """Close the connection after so many bytes of a body."""
    hold_after: int | None = None
    """Send so many bytes, then wait until ``go`` is set."""
    go: threading.Event = field(default_factory=threading.Event)
    holding: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    asked: list[Asked] = field(default_factory=list)
    base: str = ""

    def url(self, name: str) -> str:
        return f"{self.base}/{name}"

    def has(self, name: str, data: bytes, etag: str = '"v1"') -> str:
        self.files[name] = data
        self.etags[name] = etag
        return self.url(name)

    @property
    def host(self) -> str:
        return self.base.removeprefix("http://")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    shop: Shop

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        shop, name = self.shop, self.path.lstrip("/")
        data = shop.files.get(name)
        if data is None:
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        etag = shop.etags[name]
        asked = Asked(name, 0, self.headers.get("If-Range", ""))
        shop.asked.append(asked)
        wanted = self.headers.get("Range", "")
        status = 200
        if wanted and shop.ranges and asked.if_range in ("", etag):
            asked.start = int(wanted.removeprefix("bytes=").split("-")[0])
            status = 206
            if asked.start >= len(data):
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(data)}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
        body = data[asked.start :]
        self.send_response(status)
        if etag:
            self.send_header("ETag", etag)
        if status == 206:
            self.send_header("Content-Range", f"bytes {asked.start}-{len(data) - 1}/{len(data)}")
        if shop.says_length:
            self.send_header("Content-Length", str(len(body) + shop.extra_length))
        else:
            self.send_header("Connection", "close")
        self.end_headers()
        self._send(asked, body)

    def _send(self, asked: Asked, body: bytes) -> None:
        shop = self.shop
        limit = len(body) if shop.cut_after is None else min(len(body), shop.cut_after)
        hold = shop.hold_after
        try:
            while asked.sent < limit:
                stop = limit
                if hold is not None and asked.sent < hold:
                    stop = min(limit, hold)
                elif hold is not None:
                    self.wfile.flush()
                    shop.holding.release()
                    shop.go.wait(20)
                    hold = None
                piece = body[asked.sent : min(stop, asked.sent + 32768)]
                self.wfile.write(piece)
                asked.sent += len(piece)
            self.wfile.flush()
        except OSError:
            pass
        if limit < len(body) or not shop.says_length or shop.extra_length:
            self.close_connection = True


@pytest.fixture
def shop() -> Iterator[Shop]:
    found = Shop()
    handler = type("Handler", (_Handler,), {"shop": found})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # a client that went away is the test
    found.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield found
    found.go.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def fetcher(shop: Shop) -> Iterator[Fetcher]:
    with Fetcher(private_hosts=[shop.host], deadline_seconds=5, pause_seconds=0.01) as found:
        yield found
