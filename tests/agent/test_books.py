"""Reading a book through the gateway over real HTTP: contents, chapters, pictures, and why not."""

import http.client
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PIL import Image

from kiosk.agent.books import OPEN
from kiosk.agent.gateway import Gateway, Place
from kiosk.errors import StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import sniff
from kiosk.media.cache import Cache
from kiosk.model import key_of
from tests import books
from tests.museum import Museum

PAGE = "<html lang='nl'><body><h1>Soep</h1>" + "<p>Snij de wortels in kleine stukken.</p>" * 10


@dataclass
class Library:
    """A gateway with an origin behind it."""

    museum: Museum
    gateway: Gateway
    cache: Cache
    address: str
    fetcher: Fetcher
    places: dict[str, Place] = field(default_factory=dict)

    def has(self, name: str, data: bytes, *, keep: bool = True, reads: str = sniff.EPUB) -> str:
        """A book at the origin; gives its key here."""
        url = f"{self.museum.base}/books/{name}"
        self.museum.gives(data, "application/octet-stream", f"/books/{name}")
        return self.knows(url, keep=keep, reads=reads)

    def knows(self, url: str, *, keep: bool = True, reads: str = sniff.EPUB) -> str:
        self.places[key_of(url)] = Place(url, keep, ("museum",), reads=reads)
        return key_of(url)

    def asks(self, path: str) -> tuple[int, str, bytes]:
        parts = urlsplit(self.address)
        conn = http.client.HTTPConnection(parts.netloc, timeout=10)
        try:
            conn.request("GET", f"{parts.path}/{path}")
            answer = conn.getresponse()
            return answer.status, answer.getheader("Content-Type", ""), answer.read()
        finally:
            conn.close()

    def reads(self, path: str) -> Any:
        status, kind, body = self.asks(path)
        assert (status, kind) == (200, "application/json"), body
        return json.loads(body)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "stick").mkdir()
    with Museum(tmp_path) as museum:
        fetcher = Fetcher(
            private_hosts=[museum.host],
            published={"https://stick.example/": tmp_path / "stick"},
            pause_seconds=0,
            deadline_seconds=5,
        )
        cache = Cache(tmp_path / "cache")
        places: dict[str, Place] = {}
        gateway = Gateway(places.get, cache, fetcher)
        built = Library(museum, gateway, cache, gateway.start(), fetcher, places)
        try:
            yield built
        finally:
            fetcher.close()
            gateway.close()
            cache.close()


def test_a_book_is_read_by_contents_chapter_and_picture(library: Library) -> None:
    key = library.has("tuin.epub", books.garden())
    told = library.reads(f"{key}/pages")
    assert (told["title"], told["language"]) == ("De tuin van Marie", "nl")
    assert [(one["title"], one["length"] > 500) for one in told["chapters"]] == [
        ("De tuin", True),
        ("De perelaar", True),
        ("Peren", True),
    ]
    chapter = library.reads(f"{key}/pages/0")
    assert [one["kind"] for one in chapter["blocks"][:3]] == ["heading", "picture", "paragraph"]
    assert (chapter["blocks"][1]["picture"], chapter["sizes"]) == ("0", [[600, 400]])
    status, kind, body = library.asks(f"{key}/pages/0/pictures/0")
    assert (status, kind) == (200, "image/jpeg")
    assert Image.open(io.BytesIO(body)).size == (600, 400)


def test_it_is_fetched_once_and_read_on_when_the_line_is_down(library: Library) -> None:
    key = library.has("tuin.epub", books.garden())
    library.reads(f"{key}/pages")
    library.museum.goes_offline()
    assert library.reads(f"{key}/pages/2")["blocks"][0]["text"] == "Peren"
    assert library.cache.path(library.places[key].url) is not None


def test_one_that_may_not_be_kept_is_read_and_leaves_nothing(library: Library) -> None:
    key = library.has("tuin.epub", books.garden(), keep=False)
    assert library.reads(f"{key}/pages/1")["blocks"][0]["text"] == "De perelaar"
    assert library.cache.path(library.places[key].url) is None
    assert list(library.cache.folder.rglob("book-*")) == []


def test_room_is_asked_before_it_comes_and_without_room_it_is_read_from_memory(library: Library) -> None:
    asked: list[int] = []

    def room(count: int) -> bool:
        asked.append(count)
        assert not list(library.cache.folder.rglob("book-*"))
        return False

    library.gateway.books._room = room
    key = library.has("tuin.epub", books.garden())
    assert library.reads(f"{key}/pages/1")["blocks"][0]["text"] == "De perelaar"
    assert asked == [len(books.garden())]
    assert library.cache.times() == {}


def test_a_web_page_and_a_plain_text_are_books_too(library: Library) -> None:
    page = library.has("soep.html", PAGE.encode(), reads=sniff.HTML)
    assert library.reads(f"{page}/pages")["chapters"][0]["title"] == "Soep"
    text = library.has(
        "soep.txt", ("Snij de wortels in kleine stukken.\n\n" * 20).encode(), reads="text/plain"
    )
    assert len(library.reads(f"{text}/pages/0")["blocks"]) == 20


def test_a_book_on_a_stick_is_read_where_it_lies(library: Library, tmp_path: Path) -> None:
    (tmp_path / "stick/tuin.epub").write_bytes(books.garden())
    key = library.knows("https://stick.example/tuin.epub")
    assert len(library.reads(f"{key}/pages")["chapters"]) == 3


def test_more_books_than_stay_open_are_read_in_turn(library: Library) -> None:
    keys = [library.has(f"{n}.epub", books.garden()) for n in range(OPEN + 2)]
    for key in (*keys, *keys):
        assert library.reads(f"{key}/pages/2")["blocks"][0]["text"] == "Peren"


def test_who_comes_while_all_is_being_closed_leaves_no_book_open(library: Library, tmp_path: Path) -> None:
    (tmp_path / "stick" / "tuin.epub").write_bytes(books.garden())
    place = library.places[library.knows("https://stick.example/tuin.epub")]
    library.gateway.close()
    before = sorted(Path("/proc/self/fd").iterdir())
    with pytest.raises(StoreError, match="opens no book any more"):
        library.gateway.books.answer(place, [])
    assert sorted(Path("/proc/self/fd").iterdir()) == before


def test_a_block_that_the_disk_damaged_is_mended_while_one_reads(library: Library) -> None:
    key = library.has("tuin.epub", books.garden())
    library.reads(f"{key}/pages")
    path = library.cache.path(library.places[key].url)
    assert path is not None
    path.chmod(0o600)
    whole = bytearray(path.read_bytes())
    whole[1_000:1_100] = bytes(100)
    path.write_bytes(whole)
    others = [library.has(f"{n}.epub", books.garden() + bytes(n + 1)) for n in range(OPEN)]
    for one in others:
        library.asks(f"{one}/pages")  # the book is closed, and opened anew
    assert len(library.reads(f"{key}/pages")["chapters"]) == 3


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/page",
        "/pages/3",
        "/pages/-1",
        "/pages/x",
        "/pages/0/pictures",
        "/pages/0/pictures/1",
        "/pages/0/0",
    ],
)
def test_what_is_not_there_is_not_found(library: Library, path: str) -> None:
    key = library.has("tuin.epub", books.garden())
    assert library.asks(key + path)[0] == 404


def test_pages_of_a_film_are_not_found(library: Library) -> None:
    url = library.museum.publishes("Film", "film").media[0]
    library.places[key_of(url)] = Place(url, True)
    assert library.asks(f"{key_of(url)}/pages")[0] == 404
    assert library.asks(key_of(url))[0] == 200


LOCKED = books.epub({"Een": PAGE}, more={"META-INF/license.lcpl": "{}"})


@pytest.mark.parametrize(
    ("data", "reads", "status", "why"),
    [
        (LOCKED, sniff.EPUB, 403, "locked (LCP)"),
        (books.garden()[:2_000], sniff.EPUB, 502, "damaged"),
        (PAGE.encode(), sniff.EPUB, 502, "Something else came"),
        (b"<html><form><input type='password'></form></html>", sniff.HTML, 502, "log-in page"),
        (b"<html><body><p>Even geduld.</p></body></html>", sniff.HTML, 502, "hardly a word"),
        (b"#EXTM3U\nhttp://127.0.0.1/secret\n", "text/plain", 502, "list of files"),
        (b"\x00\x01\x02", "text/plain", 502, "not a kind"),
        (b"", "text/plain", 502, "empty"),
    ],
    ids=["locked", "damaged", "a page for a book", "log-in", "notice", "playlist", "bytes", "empty"],
)
def test_what_can_not_be_read_is_said_with_its_reason(
    library: Library, data: bytes, reads: str, status: int, why: str
) -> None:
    key = library.has("boek", data, reads=reads)
    answer = library.asks(f"{key}/pages")
    assert answer[0] == status
    assert why in answer[2].decode()


def test_a_book_whose_server_is_away_may_be_there_in_a_moment(library: Library) -> None:
    key = library.has("tuin.epub", books.garden())
    library.museum.goes_offline()
    assert library.asks(f"{key}/pages")[0] == 504
    library.museum.comes_back()
    assert library.asks(f"{key}/pages")[0] == 200
