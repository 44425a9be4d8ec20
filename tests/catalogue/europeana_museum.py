"""A Europeana over HTTP on this machine: its Search API, with a key, cursors, and a few bad days."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from kiosk.catalogue.account import Account

KEY = "s3cr3tKEY"


class EuropeanaMuseum:
    """Publishes, changes and withdraws works. ``asked`` has the arguments of every question, in order."""

    def __init__(self) -> None:
        self.works: dict[str, dict[str, Any]] = {}
        self.asked: list[dict[str, list[str]]] = []
        self.paths: list[str] = []
        self.account = Account(key=KEY)
        self.url = self.host = ""
        self.takes_header = True
        """Off: an older server, which wants the key in the address."""
        self.sorts = True
        self.answers: dict[int, object] = {}
        """By the number of the question, from 1 on, what is answered instead: a status, bytes or a value."""
        self.endless = ""
        """``token``: the same cursor again and again; ``page``: another cursor to the same page."""
        self.total: int | None = None
        """What it says it has, if that is not the truth."""
        self._number = 0
        self._clock = datetime(2026, 1, 1, tzinfo=UTC)

    def publishes(self, title: str, /, **fields: Any) -> str:
        """A work; returns the id of its Item."""
        native = f"/2021/object_{self._number}"
        self._number += 1
        self.works[native] = {
            "id": native,
            "guid": f"https://www.europeana.eu/item{native}?utm_source=api&utm_campaign={self.account.key}",
            "link": f"https://api.europeana.eu/record{native}.json?wskey={self.account.key}",
            "title": [title],
            "type": "IMAGE",
            "dataProvider": ["Museum aan de Leie"],
            **fields,
        }
        self._touch(native)
        return f"europeana:{native}"

    def changes(self, title: str, new: str) -> None:
        native = self._of(title)
        self.works[native]["title"] = [new]
        self._touch(native)

    def withdraws(self, title: str) -> None:
        del self.works[self._of(title)]

    def _of(self, title: str) -> str:
        return next(native for native, work in self.works.items() if work["title"] == [title])

    def _touch(self, native: str) -> None:
        self._clock += timedelta(minutes=1)
        self.works[native]["timestamp_update"] = self._clock.isoformat().replace("+00:00", ".000Z")

    def answer(self, path: str, header: str) -> object:
        """A value, bytes, or a status."""
        parts = urlsplit(path)
        told = parse_qs(parts.query)
        self.asked.append(told)
        self.paths.append(path)
        if len(self.asked) in self.answers:
            return self.answers[len(self.asked)]
        key = header if self.takes_header else ""
        if (key or told.get("wskey", [""])[0]) != self.account.key:
            return 401
        if not parts.path.endswith("/search.json"):
            native = parts.path.removeprefix("/record/v2").removesuffix(".json")
            work = self.works.get(native)
            return (
                404 if work is None else {"apikey": self.account.key, "success": True, "object": record(work)}
            )
        works = list(self.works.values())
        if self.sorts and told.get("sort") == ["timestamp_update desc"]:
            works.sort(key=lambda work: str(work["timestamp_update"]), reverse=True)
        cursor, rows = told["cursor"][0], int(told["rows"][0])
        start = 0 if cursor == "*" else int(cursor.partition("-")[0])
        page: dict[str, Any] = {
            "apikey": self.account.key,
            "success": True,
            "itemsCount": len(works[start : start + rows]),
            "totalResults": len(works) if self.total is None else self.total,
            "items": works[start : start + rows],
        }
        if start + rows < len(works):
            page["nextCursor"] = str(start + rows)
        if self.endless == "token":
            page["nextCursor"] = "0"
        if self.endless == "page":
            page["nextCursor"] = f"0-{len(self.asked)}"
        return page


def record(work: dict[str, Any]) -> dict[str, Any]:
    """What the Record API makes of a work."""
    return {
        "about": work["id"],
        "type": work["type"],
        "proxies": [{"europeanaProxy": False, "dcTitle": {"nl": work["title"]}}],
        "aggregations": [{"edmDataProvider": {"def": work["dataProvider"]}}],
        "timestamp_update": work["timestamp_update"],
    }


@contextmanager
def europeana_museum() -> Iterator[EuropeanaMuseum]:
    """Open one, on a free port."""
    museum = EuropeanaMuseum()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told = museum.answer(self.path, self.headers.get("X-Api-Key", ""))
            status = told if isinstance(told, int) else 200
            said = "Invalid record identifier" if status == 404 else f"Invalid API key {museum.account.key}"
            refusal = {"apikey": museum.account.key, "success": False, "error": said}
            value = told if status == 200 else refusal
            body = value if isinstance(value, bytes) else json.dumps(value).encode()
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
    museum.url = f"http://{museum.host}/record/v2/search.json?query=Leie&qf=TYPE:IMAGE&qf=COUNTRY:belgium"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield museum
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
