"""A web site over HTTP on this machine whose pages describe works in JSON-LD, with a sitemap."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kiosk.catalogue.account import NOBODY, Account

PAGE = """<!doctype html>
<html lang="nl"><head><title>{title}</title>
<script>var a = "</p>";</script>
<script type="application/ld+json">{site}</script>
<script type="application/ld+json">{thing}</script>
</head><body><h1>{title}</h1></body></html>"""


class SchemaOrgMuseum:
    """Publishes, changes and withdraws works, each on a page of its own.

    ``pages`` are bodies by path; ``status`` answers a path with an error; ``asked`` lists the paths in order.
    """

    def __init__(self) -> None:
        museum = self
        self.pages: dict[str, bytes] = {}
        self.status: dict[str, int] = {}
        self.stamps: dict[str, str] = {}
        self.etags = False
        self.asked: list[str] = []
        self.account: Account = NOBODY
        self._titles: dict[str, str] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                museum.asked.append(self.path)
                known = museum.account.basic().items() <= dict(self.headers).items()
                status, body = museum.answer(self.path) if known else (401, b"")
                tag = f'"{hash(body)}"' if museum.etags else ""
                if tag and self.headers.get("If-None-Match") == tag:
                    status, body = 304, b""
                self.send_response(status)
                if tag:
                    self.send_header("ETag", tag)
                if status in (429, 503):
                    self.send_header("Retry-After", "1")
                self.send_header("Content-Type", "text/html" if b"<html" in body else "application/ld+json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.host = f"127.0.0.1:{self.server.server_address[1]}"
        self.base = f"http://{self.host}"
        self.url = f"{self.base}/sitemap.xml"

    def answer(self, path: str) -> tuple[int, bytes]:
        if path in self.status:
            return self.status[path], b""
        if path == "/sitemap.xml" and path not in self.pages:
            return 200, self.sitemap()
        return (200, self.pages[path]) if path in self.pages else (404, b"")

    def sitemap(self) -> bytes:
        listed = "".join(
            f"<url><loc>{self.base}{path}</loc>"
            + (f"<lastmod>{self.stamps[path]}</lastmod>" if path in self.stamps else "")
            + "</url>"
            for path in self._titles.values()
        )
        return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'.encode()

    def publishes(self, title: str, **fields: Any) -> str:
        """A work on a page of its own; its id."""
        path = self._titles.setdefault(title, f"/werk/{len(self._titles) + 1}")
        self.describes(path, {"@type": "Painting", "name": title, "url": self.base + path, **fields})
        return self.base + path

    def describes(self, path: str, thing: Any) -> str:
        """A page with one script of JSON-LD; its address."""
        site = {"@context": "https://schema.org", "@type": "WebSite", "name": "Museum aan de Leie"}
        body = PAGE.format(
            title="Werk",
            site=json.dumps(site),
            thing=json.dumps(
                {"@context": "https://schema.org", **thing} if isinstance(thing, dict) else thing
            ),
        )
        self.pages[path] = body.encode()
        return self.base + path

    def changes(self, title: str, new_title: str, **fields: Any) -> str:
        path = self._titles[new_title] = self._titles.pop(title)
        self.describes(path, {"@type": "Painting", "name": new_title, "url": self.base + path, **fields})
        return self.base + path

    def withdraws(self, title: str) -> str:
        path = self._titles.pop(title)
        del self.pages[path]
        return self.base + path


@contextmanager
def schema_org_museum() -> Iterator[SchemaOrgMuseum]:
    """Open the site."""
    museum = SchemaOrgMuseum()
    thread = threading.Thread(target=museum.server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield museum
    finally:
        museum.server.shutdown()
        thread.join()
        museum.server.server_close()
