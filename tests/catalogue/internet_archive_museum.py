"""An Internet Archive over HTTP on this machine: metadata, both searches, and a few bad days."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from kiosk.catalogue.account import NOBODY, Account

FILM_FILES = [
    {"name": "Kermis 1931.avi", "source": "original", "format": "Cinepack", "length": "572.03"},
    {
        "name": "Kermis 1931.mp4",
        "source": "derivative",
        "format": "h.264",
        "original": "Kermis 1931.avi",
        "length": "572.03",
        "width": "640",
        "height": "480",
        "size": "61878609",
    },
    {
        "name": "Kermis 1931.ogv",
        "source": "derivative",
        "format": "Ogg Video",
        "original": "Kermis 1931.avi",
        "length": "9:32",
    },
    {"name": "kermis.thumbs/Kermis 1931_000001.jpg", "source": "derivative", "format": "Thumbnail"},
    {"name": "Kermis 1931.nl.srt", "source": "original", "format": "SubRip"},
    {"name": "kermis_meta.xml", "source": "metadata", "format": "Metadata", "size": "700"},
]


class ArchiveMuseum:
    """Publishes, changes and withdraws items of one collection. ``asked`` lists the addresses in order."""

    collection = "leie"

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {}
        self.changed: dict[str, str] = {}
        self.dark: set[str] = set()
        """Still in the search, and taken offline."""
        self.silent: set[str] = set()
        """In the search, and an empty object is all that is told of it."""
        self.asked: list[str] = []
        self.account: Account = NOBODY
        self.url = self.host = ""
        self.answers: dict[str, object] = {}
        """By the beginning of an address, what is answered instead: a status, bytes or a value."""
        self.endless = ""
        """``token``: the same cursor again and again; ``page``: another cursor to the same page."""
        self.total: int | None = None
        self.page = 100
        self.dates = True
        """Whether the search tells when an item changed."""
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self._number = 0

    def publishes(self, title: str, /, **fields: Any) -> str:
        """An item with a film; returns the id of its Item. ``files`` are other files."""
        identifier = f"item-{self._number}"
        self._number += 1
        files = fields.pop("files", FILM_FILES)
        self.items[identifier] = {
            "metadata": {
                "identifier": identifier,
                "title": title,
                "mediatype": "movies",
                "collection": self.collection,
                "uploader": "somebody@example.org",
                **fields,
            },
            "files": files,
        }
        self._touch(identifier)
        return f"internet_archive:{identifier}"

    def changes(self, title: str, new: str) -> None:
        identifier = self._of(title)
        self.items[identifier]["metadata"]["title"] = new
        self._touch(identifier)

    def withdraws(self, title: str) -> None:
        del self.items[self._of(title)]

    def _of(self, title: str) -> str:
        return next(one for one, item in self.items.items() if item["metadata"]["title"] == title)

    def _touch(self, identifier: str) -> None:
        self.changed[identifier] = self.now.isoformat().replace("+00:00", "Z")

    def _listed(self, query: str) -> list[dict[str, Any]]:
        if query not in (f"collection:({self.collection})", "kermis"):
            return []
        return [
            {
                "identifier": identifier,
                "mediatype": item["metadata"]["mediatype"],
                "collection": [item["metadata"]["collection"]],
                **(
                    {"oai_updatedate": ["2001-01-01T00:00:00Z", self.changed[identifier]]}
                    if self.dates
                    else {}
                ),
            }
            for identifier, item in self.items.items()
        ]

    def answer(self, path: str) -> object:
        """A value, bytes or a status."""
        self.asked.append(path)
        for start, told in self.answers.items():
            if path.startswith(start):
                return told
        parts = urlsplit(path)
        told = parse_qs(parts.query)
        if parts.path == f"/metadata/{self.collection}":
            fields = {"identifier": self.collection, "title": "Filmpjes", "mediatype": "collection"}
            return {"metadata": fields, "is_collection": True, "files": []}
        if parts.path.startswith("/metadata/"):
            identifier = unquote(parts.path.removeprefix("/metadata/"))
            if identifier in self.dark:
                return {"is_dark": True, "metadata": {"identifier": identifier}}
            return {} if identifier in self.silent else self.items.get(identifier, {})
        if parts.path.endswith("/scrape"):
            return self._scrape(self._listed(told["q"][0]), told)
        if parts.path == "/advancedsearch.php":
            return self._numbered(self._listed(told["q"][0]), told)
        return 404

    def _scrape(self, listed: list[dict[str, Any]], told: dict[str, list[str]]) -> object:
        if int(told["count"][0]) < 100:
            return {"error": "count must be at least 100", "errorType": "RangeException"}
        start = 0 if self.endless else int(told.get("cursor", ["0"])[0])
        found = listed[start : start + self.page]
        total = len(listed) - start if self.total is None else self.total
        answer: dict[str, Any] = {"items": found, "count": len(found), "total": total}
        if start + self.page < len(listed):
            answer["cursor"] = str(start + self.page)
        if self.endless:
            answer["cursor"] = "7" if self.endless == "token" else str(len(self.asked))
        return answer

    def _numbered(self, listed: list[dict[str, Any]], told: dict[str, list[str]]) -> object:
        rows, page = int(told["rows"][0]), int(told["page"][0])
        start = 0 if self.endless else (page - 1) * rows
        total = len(listed) if self.total is None else self.total
        return {"responseHeader": {}, "response": {"numFound": total, "docs": listed[start : start + rows]}}


@contextmanager
def archive_museum() -> Iterator[ArchiveMuseum]:
    """Open one, on a free port."""
    museum = ArchiveMuseum()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told = museum.answer(self.path)
            status = told if isinstance(told, int) else 200
            body = told if isinstance(told, bytes) else json.dumps({} if status != 200 else told).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if status == 429:
                self.send_header("Retry-After", "3600")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    museum.host = f"127.0.0.1:{server.server_address[1]}"
    museum.url = f"http://{museum.host}/details/{museum.collection}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield museum
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
