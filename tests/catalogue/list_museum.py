"""A museum that publishes one list at one address, over HTTP on this machine.

What the list is written in is for ``ical_museum``, ``xmltv_museum`` and ``m3u_museum``.
"""

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kiosk.catalogue.account import NOBODY, Account
from kiosk.errors import Offline


class ListMuseum:
    """Publishes, changes and withdraws works. ``asked`` counts the visits."""

    content_type = "text/plain"
    path = "/list"
    source = "museum"
    """The name of the source that reads it, which is part of its ids."""

    def __init__(self) -> None:
        self.works: dict[str, dict[str, Any]] = {}
        """By the museum's own number."""
        self.account: Account = NOBODY
        self.asked = 0
        self.answers: list[tuple[int, str, bytes]] = []
        """Status, content type and body of the next answers, before it says the truth again."""
        self.others: dict[str, bytes] = {}
        """Documents at other paths."""
        museum = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                museum.asked += 1
                known = museum.account.basic().items() <= dict(self.headers).items()
                status, kind, body = museum._says(self.path) if known else (401, "text/plain", b"")
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                if status == 429:
                    self.send_header("Retry-After", "0")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"http://{self.host}{self.path}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def __enter__(self) -> "ListMuseum":
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def publishes(self, title: str, **fields: Any) -> str:
        number = f"work-{len(self.works) + 1}@{self.host.partition(':')[0]}"
        self.works[number] = {"title": title, **fields}
        return self.id_of(number)

    def changes(self, title: str, new_title: str) -> None:
        self._work(title)["title"] = new_title

    def withdraws(self, title: str) -> None:
        self.works = {number: work for number, work in self.works.items() if work["title"] != title}

    def breaks(self, status: int = 200, body: bytes = b"", content_type: str = "text/html") -> None:
        """Say this once instead."""
        self.answers.append((status, content_type, body))

    def id_of(self, number: str) -> str:
        """Of the Item that a reader makes of it."""
        raise NotImplementedError

    def document(self) -> bytes:
        """The list as it is now."""
        raise NotImplementedError

    def _work(self, title: str) -> dict[str, Any]:
        return next(work for work in self.works.values() if work["title"] == title)

    def _says(self, path: str) -> tuple[int, str, bytes]:
        if self.answers:
            return self.answers.pop(0)
        if path in self.others:
            return 200, self.content_type, self.others[path]
        return (200, self.content_type, self.document()) if path == self.path else (404, "text/html", b"")


@dataclass
class Answer:
    """A document without a network."""

    body: bytes
    url: str
    content_type: str = ""
    etag: str = ""
    status: int = 200

    def document(self, *_: object, **__: object) -> "Answer":
        """Whatever is asked."""
        return self


class NoNetwork:
    """Nobody answers."""

    def document(self, url: str, **_: object) -> Answer:
        """Never."""
        raise Offline("nobody answers.", where=url)
