"""A library that publishes its books by OPDS over HTTP on this machine: 2.0 at /opds, 1.2 at /atom."""

import json
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape, quoteattr

from kiosk.catalogue.account import NOBODY, Account

OPEN = "http://opds-spec.org/acquisition/open-access"
BORROW = "http://opds-spec.org/acquisition/borrow"
SAMPLE = "http://opds-spec.org/acquisition/sample"


class Library:
    """Books in their order.

    ``answers`` are paths that answer something else: a status, bytes, JSON, or an address to go to.
    """

    account: Account = NOBODY

    def __init__(self) -> None:
        self.books: dict[str, dict[str, Any]] = {}
        self.answers: dict[str, Any] = {}
        self.asked: list[str] = []
        self.told: list[dict[str, str]] = []
        """The headers of each question."""
        self.page_size = 3
        self.password = ""
        library = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                library.asked.append(self.path)
                library.told.append(dict(self.headers))
                status, kind, body = library.answer(self.path, self.headers.get("Authorization", ""))
                self.send_response(status)
                self.send_header("Location" if status == 302 else "Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                if status in (429, 503):
                    self.send_header("Retry-After", "1")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"http://{self.host}/opds"
        self.atom = f"http://{self.host}/atom"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def publishes(
        self, title: str, *, rel: str = OPEN, type: str = "application/epub+zip", **fields: Any
    ) -> str:
        """A book with one way to get it; its Item id. ``fields`` are metadata."""
        number = len(self.books) + 1
        id = f"urn:uuid:00000000-0000-4000-8000-{number:012}"
        self.books[id] = {
            "metadata": {
                "identifier": id,
                "title": title,
                "modified": f"2026-01-{number % 28 + 1:02}T10:00:00Z",
                **fields,
            },
            "links": [{"rel": rel, "href": f"/files/{number}", "type": type}],
            "images": [{"href": f"/covers/{number}.jpg", "type": "image/jpeg", "width": 400}],
        }
        return f"opds:{id}"

    def changes(self, title: str, new_title: str) -> None:
        """The title of a book."""
        self.book(title)["metadata"].update(title=new_title, modified="2026-06-01T10:00:00Z")

    def withdraws(self, title: str) -> None:
        """A book, without a word."""
        self.books = {id: one for id, one in self.books.items() if one["metadata"]["title"] != title}

    def book(self, title: str) -> dict[str, Any]:
        """Its publication, to change."""
        return next(one for one in self.books.values() if one["metadata"]["title"] == title)

    def answer(self, path: str, credentials: str) -> tuple[int, str, bytes]:
        told = self.answers.get(path)
        if isinstance(told, int):
            return told, "text/plain", b"no"
        if isinstance(told, str):
            return 302, told, b""
        if isinstance(told, bytes):
            return 200, "text/html", told
        if told is not None:
            return 200, "application/opds+json", json.dumps(told).encode()
        if self.password and credentials != f"Basic {b64encode(self.password.encode()).decode()}":
            asks = {"id": "x", "title": "Stadsbibliotheek", "authentication": [{"type": "basic"}]}
            return 401, "application/vnd.opds.authentication.v1.0+json", json.dumps(asks).encode()
        parts = urlsplit(path)
        page = int(parse_qs(parts.query).get("page", ["1"])[0])
        books = list(self.books.values())
        shown = books[(page - 1) * self.page_size : page * self.page_size]
        more = page * self.page_size < len(books)
        if parts.path == "/opds":
            return 200, "application/opds+json", json.dumps(self._feed(shown, page, more)).encode()
        if parts.path == "/atom":
            return 200, "application/atom+xml", _atom(shown, page, more).encode()
        return 404, "text/plain", b"no such page"

    def _feed(self, shown: list[dict[str, Any]], page: int, more: bool) -> dict[str, Any]:
        links = [{"rel": "self", "href": f"/opds?page={page}", "type": "application/opds+json"}]
        if more:
            links.append({"rel": ["next"], "href": f"/opds?page={page + 1}", "type": "application/opds+json"})
        return {
            "metadata": {"title": "Stadsbibliotheek", "numberOfItems": len(self.books)},
            "links": links,
            "publications": shown,
        }


def _atom(shown: list[dict[str, Any]], page: int, more: bool) -> str:
    entries = []
    for book in shown:
        told = book["metadata"]
        links = "".join(
            f"<link rel={quoteattr(one['rel'])} href={quoteattr(one['href'])} type={quoteattr(one['type'])}/>"
            for one in book["links"]
        )
        covers = "".join(
            f'<link rel="http://opds-spec.org/image" href={quoteattr(one["href"])} type="image/jpeg"/>'
            for one in book["images"]
        )
        entries.append(
            f"<entry><id>{told['identifier']}</id><title>{escape(told['title'])}</title>"
            f"<updated>{told['modified']}</updated>{links}{covers}</entry>"
        )
    onward = f'<link rel="next" href="/atom?page={page + 1}" type="application/atom+xml"/>' if more else ""
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>Stadsbibliotheek</title>'
        f"{onward}{''.join(entries)}</feed>"
    )


@contextmanager
def library() -> Iterator[Library]:
    """One that is open as long as the block lasts."""
    server = Library()
    try:
        yield server
    finally:
        server.close()
