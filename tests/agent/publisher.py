"""A publisher of films in parts, whose files are what a test says they are at this moment, and a gateway."""

import http.client
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.agent.gateway import Gateway, Place
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import key_of

TS = (b"\x47\x1f\xff\x10" + b"\xff" * 184) * 4
"""A transport stream with nothing in it."""
MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + bytes(1000)


def picture_at(seconds: float) -> bytes:
    """A transport stream whose first picture has this time (ISO/IEC 13818-1, 2.4.3.6)."""
    ticks = round(seconds * 90_000) % 2**33
    stamp = bytes(
        (
            0x21 | (ticks >> 29 & 0x0E),
            ticks >> 22 & 0xFF,
            ticks >> 14 & 0xFE | 1,
            ticks >> 7 & 0xFF,
            ticks << 1 & 0xFE | 1,
        )
    )
    packet = b"\x47\x41\x00\x10" + b"\0\0\1\xe0\0\0\x80\x80\x05" + stamp
    return TS + packet.ljust(188, b"\xff")


def recording(*names: str, seconds: float = 2) -> bytes:
    """A playlist that has an end."""
    return broadcast(*names, seconds=seconds) + b"#EXT-X-ENDLIST\n"


def in_ranges(name: str, sizes: Iterable[int], seconds: float = 2) -> bytes:
    """A recording whose parts of these sizes lie one behind the other in one file (EXT-X-BYTERANGE)."""
    ranges = "".join(f"#EXTINF:{seconds},\n#EXT-X-BYTERANGE:{size}\n{name}\n" for size in sizes)
    return f"#EXTM3U\n#EXT-X-TARGETDURATION:{seconds:.0f}\n{ranges}#EXT-X-ENDLIST\n".encode()


def broadcast(*names: str, seconds: float = 2, first: int = 0) -> bytes:
    """A playlist of which ``first`` parts are gone, and more will come."""
    head = f"#EXTM3U\n#EXT-X-TARGETDURATION:{seconds:.0f}\n#EXT-X-MEDIA-SEQUENCE:{first}\n"
    return (head + "".join(f"#EXTINF:{seconds},\n{name}\n" for name in names)).encode()


@dataclass
class Publisher:
    """Its files by path; a number instead of bytes is the status of a refusal."""

    files: dict[str, bytes | int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    seconds: float = 0.0
    """That each answer takes."""
    most: int = 0
    """Questions at one time, so far, for files whose names end in ``counts``."""
    counts: str = ""
    ranges: bool = False
    """Whether it gives a range of a file (RFC 9110, 14), where only that is asked for."""
    spans: list[str] = field(default_factory=list)
    """The ranges that it gave."""
    origin: str = ""
    _now: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def answers(self, path: str) -> bytes | int:
        with self._lock:
            counted = path.endswith(self.counts)
            self.asked.append(path)
            self._now += counted
            self.most = max(self.most, self._now)
        threading.Event().wait(self.seconds)
        with self._lock:
            self._now -= counted
        return self.files.get(path.lstrip("/"), 404)


@dataclass
class House:
    """The gateway with this publisher behind it."""

    publisher: Publisher
    gateway: Gateway
    cache: Cache
    fetcher: Fetcher
    address: str
    places: dict[str, Place] = field(default_factory=dict)

    def url(self, name: str) -> str:
        """The address of a file of the publisher."""
        return f"http://{self.publisher.origin}/{name}"

    def knows(self, name: str, *, keep: bool = True) -> str:
        """The key of a file of the publisher."""
        url = self.url(name)
        self.places[key_of(url)] = Place(url, keep)
        return key_of(url)

    def get(self, path: str, **headers: str) -> tuple[int, bytes]:
        here = urlsplit(self.address)
        conn = http.client.HTTPConnection(here.netloc, timeout=20)
        try:
            conn.request("GET", path if path.startswith("http") else f"{here.path}/{path}", headers=headers)
            answer = conn.getresponse()
            return answer.status, answer.read()
        finally:
            conn.close()

    def text(self, path: str) -> str:
        status, body = self.get(path)
        assert status == 200, body
        return body.decode()

    def named(self, path: str) -> list[str]:
        """The addresses that a playlist names."""
        return re.findall(r'https?://[^"\s]+', self.text(path))

    @staticmethod
    def until(happened: Callable[[], object], seconds: float = 10.0) -> None:
        """What an answer leaves to be done is done soon after it."""
        end = time.monotonic() + seconds
        while not happened():
            assert time.monotonic() < end
            threading.Event().wait(0.01)


@contextmanager
def house(folder: Path) -> Iterator[House]:
    """Until the end of the block."""
    publisher = Publisher()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            found = publisher.answers(self.path)
            body = found if isinstance(found, bytes) else b""
            span = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
            if publisher.ranges and span and body:
                publisher.spans.append(span[0])
                start, end = int(span[1]), min(int(span[2]) + 1, len(body))
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(body)}")
                body = body[start:end]
            else:
                self.send_response(found if isinstance(found, int) else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    publisher.origin = f"127.0.0.1:{server.server_address[1]}"
    fetcher = Fetcher(private_hosts=[publisher.origin], pause_seconds=0, deadline_seconds=5)
    cache = Cache(folder / "cache")
    places: dict[str, Place] = {}
    gateway = Gateway(places.get, cache, fetcher)
    try:
        yield House(publisher, gateway, cache, fetcher, gateway.start(), places)
    finally:
        fetcher.close()
        gateway.close()
        cache.close()
        server.shutdown()
        server.server_close()
