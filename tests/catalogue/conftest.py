"""A web server on this machine that answers what a test says, and documents of our own to read."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from kiosk.fetch.fetcher import Fetcher

SHARED = Path(os.environ.get("VENSTER_SHARED", Path(__file__).resolve().parents[3] / "shared"))
"""Real documents, which stay outside the project; without them their tests say so and are left out."""
real = pytest.mark.skipif(
    not (SHARED / "fixtures").is_dir(), reason="no folder of real documents here (VENSTER_SHARED names it)"
)
"""Of a test that reads them."""
DOCUMENTS = Path(__file__).resolve().parent.parent / "data" / "iiif"


class Web:
    """Paths and what they answer: JSON values, bytes, or a status. ``asked`` lists the paths in order."""

    def __init__(self) -> None:
        self.pages: dict[str, object] = {}
        self.asked: list[str] = []
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                web.asked.append(self.path)
                page = web.pages.get(self.path, 404)
                status = page if isinstance(page, int) else 200
                kind = "application/json"
                if isinstance(page, bytes):
                    body, kind = page, "text/html" if page.lstrip().startswith(b"<") else kind
                else:
                    body = b"" if isinstance(page, int) else json.dumps(page).encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
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
        self.base = f"http://{self.host}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def url(self, path: str) -> str:
        return self.base + path

    # --- documents

    def manifest(self, path: str, label: str = "Work", **fields: Any) -> str:
        """Publish a manifest of one picture."""
        self.pages[path] = {
            "@context": "http://iiif.io/api/presentation/3/context.json",
            "id": self.url(path),
            "type": "Manifest",
            "label": {"en": [label]},
            "items": [
                {
                    "id": self.url(f"{path}/canvas"),
                    "type": "Canvas",
                    "width": 100,
                    "height": 80,
                    "items": [
                        {
                            "type": "AnnotationPage",
                            "items": [
                                {
                                    "type": "Annotation",
                                    "motivation": "painting",
                                    "body": {"id": "picture.jpg", "type": "Image"},
                                }
                            ],
                        }
                    ],
                }
            ],
            **fields,
        }
        return self.url(path)

    def collection(
        self, path: str, members: list[tuple[str, str]], label: str = "Shelf", **fields: Any
    ) -> str:
        """Publish a collection of (type, path) members."""
        self.pages[path] = {
            "id": self.url(path),
            "type": "Collection",
            "label": {"en": [label]},
            "items": [
                {"id": self.url(where), "type": kind, "label": {"en": [where]}} for kind, where in members
            ],
            **fields,
        }
        return self.url(path)


@pytest.fixture
def web() -> Iterator[Web]:
    server = Web()
    yield server
    server.close()


@pytest.fixture
def fetcher(web: Web) -> Iterator[Fetcher]:
    with Fetcher(
        private_hosts=[web.host], pause_seconds=0.01, connect_seconds=2, deadline_seconds=10
    ) as door:
        yield door


@pytest.fixture
def document() -> Callable[[str], Any]:
    """A document of our own, decoded anew for every test."""
    return lambda name: json.loads((DOCUMENTS / name).read_bytes())
