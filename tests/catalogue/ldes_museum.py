"""A Linked Data Event Stream over HTTP on this machine: a root page that leads to pages of members."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from rdflib import Graph

from kiosk.catalogue.account import NOBODY, Account

PREFIXES = """
@prefix tree: <https://w3id.org/tree#> .
@prefix ldes: <https://w3id.org/ldes#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix schema: <https://schema.org/> .
@prefix as: <https://www.w3.org/ns/activitystreams#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


@dataclass
class Version:
    """One member: what became of an object at a moment."""

    object: str
    number: int
    title: str
    more: str = ""

    @property
    def moment(self) -> str:
        return f"2026-11-01T{self.number // 60:02}:{self.number % 60:02}:00Z"

    def turtle(self, base: str) -> str:
        gone = "" if self.title else "a as:Delete ;"
        title = f'a schema:Painting ; schema:name "{self.title}"@nl ;' if self.title else ""
        return (
            f"<{base}/id/{self.object}/v{self.number}> {gone} {title} {self.more}"
            f" dcterms:isVersionOf <{base}/id/{self.object}> ;"
            f' prov:generatedAtTime "{self.moment}"^^xsd:dateTime .\n'
        )


class LDESMuseum:
    """Publishes, changes and withdraws works: each time a member is added to the last page.

    A page that is full (``per_page``) says that it is immutable. ``pages`` and ``status`` answer a path in
    another way; ``asked`` lists the paths in order, ``accepted`` what was accepted.
    """

    def __init__(self) -> None:
        museum = self
        self.versions: list[Version] = []
        self.per_page = 2
        self.immutable = True
        self.etags = True
        self.format = "turtle"
        self.about = ""
        self.pages: dict[str, tuple[str, str]] = {}
        self.status: dict[str, int] = {}
        self.asked: list[str] = []
        self.accepted: list[str] = []
        self.account: Account = NOBODY

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                museum.asked.append(self.path)
                museum.accepted.append(self.headers.get("Accept", ""))
                known = museum.account.basic().items() <= dict(self.headers).items()
                status, kind, text = museum.answer(self.path) if known else (401, "text/plain", "")
                body = text.encode()
                tag = f'"{hash(body)}"' if museum.etags and status == 200 else ""
                if tag and self.headers.get("If-None-Match") == tag:
                    status, body = 304, b""
                self.send_response(status)
                if tag:
                    self.send_header("ETag", tag)
                if status in (429, 503):
                    self.send_header("Retry-After", "1")
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.host = f"127.0.0.1:{self.server.server_address[1]}"
        self.base = f"http://{self.host}"
        self.url = f"{self.base}/stream"

    def answer(self, path: str) -> tuple[int, str, str]:
        if path in self.status:
            return self.status[path], "text/plain", ""
        if path in self.pages:
            return (200, *self.pages[path])
        numbers = range(1, len(self.versions) // self.per_page + 2)
        if path == "/stream":
            return 200, *self._written(self._stream() + self._relations(numbers))
        number = int(path.removeprefix("/page/")) if path.startswith("/page/") else 0
        if number not in numbers:
            return 404, "text/plain", ""
        return 200, *self._written(self._page(number))

    def _stream(self) -> str:
        return f"""<{self.url}> a ldes:EventStream ;
            ldes:timestampPath prov:generatedAtTime ; ldes:versionOfPath dcterms:isVersionOf ;
            dcterms:title "Werken van het museum"@nl ; tree:view <{self.url}> . {self.about}\n"""

    def _relations(self, numbers: range) -> str:
        return "".join(
            f"<{self.url}> tree:relation [ a tree:Relation ; tree:node <{self.base}/page/{n}> ] .\n"
            for n in numbers
        )

    def _page(self, number: int) -> str:
        versions = self.versions[(number - 1) * self.per_page : number * self.per_page]
        page = f"<{self.base}/page/{number}> a tree:Node .\n"
        if len(versions) == self.per_page and self.immutable:
            page += f"<{self.base}/page/{number}> ldes:immutable true .\n"
        for one in versions:
            page += f"<{self.url}> tree:member <{self.base}/id/{one.object}/v{one.number}> .\n"
            page += one.turtle(self.base)
        return page

    def _written(self, turtle: str) -> tuple[str, str]:
        if self.format == "turtle":
            return "text/turtle; charset=utf-8", PREFIXES + turtle
        if self.format == "trig":
            return "application/trig", PREFIXES + turtle
        kind, name = {
            "nquads": ("application/n-quads", "nt"),
            "json-ld": ("application/ld+json", "json-ld"),
        }[self.format]
        return kind, Graph().parse(data=PREFIXES + turtle, format="turtle").serialize(format=name)

    def publishes(self, title: str, more: str = "", object: str = "") -> str:
        """A new work; its id."""
        object = object or f"werk{len({one.object for one in self.versions}) + 1}"
        self.versions.append(Version(object, len(self.versions) + 1, title, more))
        return f"{self.base}/id/{object}"

    def changes(self, title: str, new_title: str, more: str = "") -> str:
        return self.publishes(new_title, more, self._object(title))

    def withdraws(self, title: str) -> str:
        return self.publishes("", object=self._object(title))

    def _object(self, title: str) -> str:
        return next(one.object for one in reversed(self.versions) if one.title == title)


@contextmanager
def ldes_museum() -> Iterator[LDESMuseum]:
    """Open the stream."""
    museum = LDESMuseum()
    thread = threading.Thread(target=museum.server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield museum
    finally:
        museum.server.shutdown()
        thread.join()
        museum.server.server_close()
