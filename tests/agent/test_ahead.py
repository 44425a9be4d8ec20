"""Parts of a film that are asked for before the player does: which, how much of them, and for how long."""

import http.client
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.agent.gateway import Gateway, Place, ahead, filling
from kiosk.agent.gateway.filling import CHUNK
from kiosk.agent.gateway.place import Part
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.hls.playlist import Master, Variant
from kiosk.model import key_of

PACKET = b"\x47\x40\x00\x10" + bytes(184)
PART = PACKET * 85_000
"""16 MB: more than waits in a socket."""
SECONDS = 2
MIRROR = Master(url="mirror.m3u8", variants=(Variant(url="mirror.m3u8", bandwidth=1),))


class Origin(ThreadingHTTPServer):
    """Any number of films of ten parts, whose parts may be held back, and what became of each question."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Asked)
        self.host = "127.0.0.1:{}".format(*self.server_address[1:])
        self.asked: list[str] = []
        self.hung_up: list[str] = []
        self.holds: set[str] = set()
        """Ends of the names of what is not answered while ``free`` is not set."""
        self.free = threading.Event()
        threading.Thread(target=partial(self.serve_forever, 0.05), daemon=True).start()

    def close(self) -> None:
        self.free.set()
        self.shutdown()
        self.server_close()

    def parts(self) -> list[str]:
        return sorted(one for one in self.asked if one.endswith(".ts"))


class Asked(BaseHTTPRequestHandler):
    server: Origin

    def do_GET(self) -> None:
        name = self.path[1:]
        self.server.asked.append(name)
        if name.endswith(tuple(self.server.holds or {"nothing"})):
            self.server.free.wait(20)
        body = PART if name.endswith(".ts") else playlist(name.removesuffix(".m3u8"))
        try:
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except ConnectionError:
            self.server.hung_up.append(name)

    def log_message(self, *_: object) -> None:
        pass


def playlist(name: str) -> bytes:
    if name == "mirror":
        return b"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nmirror.m3u8\n"
    parts = "".join(f"#EXTINF:{SECONDS},\n{name}{number}.ts\n" for number in range(10))
    return f"#EXTM3U\n#EXT-X-TARGETDURATION:{SECONDS}\n{parts}#EXT-X-ENDLIST\n".encode()


class House:
    """A gateway in front of the origin."""

    def __init__(self, origin: Origin, folder: Path) -> None:
        self.origin, self.streams = origin, folder / "streams"
        self.fetcher = Fetcher(private_hosts=[origin.host], pause_seconds=0, deadline_seconds=10)
        self._cache = Cache(folder)
        self._places: dict[str, Place] = {}
        self.gateway = Gateway(self._places.get, self._cache, self.fetcher)
        self.address = self.gateway.start()

    def close(self) -> None:
        self.fetcher.close()
        self.gateway.close()
        self._cache.close()

    def get(self, path: str, most: int = 2**30) -> bytes:
        here = urlsplit(self.address)
        with closing(http.client.HTTPConnection(here.netloc, timeout=10)) as caller:
            caller.request("GET", f"{here.path}/{path}")
            answer = caller.getresponse()
            assert answer.status == 200
            return answer.read(most)

    def opens(self, name: str) -> str:
        """Ask for the playlist of this name, as a player does; its key."""
        url = f"http://{self.origin.host}/{name}.m3u8"
        self._places[key_of(url)] = Place(url)
        assert b"#EXTM3U" in self.get(key_of(url))
        return key_of(url)


@pytest.fixture
def origin() -> Iterator[Origin]:
    with closing(Origin()) as one:
        yield one


@pytest.fixture
def house(origin: Origin, tmp_path: Path) -> Iterator[House]:
    with closing(House(origin, tmp_path / "cache")) as one:
        yield one


def soon(true: Callable[[], object], seconds: float = 8.0) -> None:
    tick, end = threading.Event(), time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        tick.wait(0.01)


def test_of_what_nobody_comes_for_only_the_beginning_is_fetched_and_no_line_stays_open(
    house: House, origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "LINGER", 0.2)
    house.opens("film")
    wanted = ["film0.ts", "film1.ts", "film2.ts", "film3.ts"]
    soon(lambda: sorted(origin.hung_up) == wanted)
    assert origin.parts() == wanted
    assert {one.stat().st_size for one in house.streams.iterdir()} == {CHUNK}
    house.close()
    assert list(house.streams.iterdir()) == []


def test_who_asks_for_a_part_as_soon_as_the_playlist_comes_is_where_they_asked(
    house: House, origin: Origin
) -> None:
    key = house.opens("film")
    place = Place(f"http://{origin.host}/film.m3u8")
    film = house.gateway.presentations.of(key, place)
    playlist = film.given(place.url)
    film.course.begin(MIRROR)  # the film is opened anew
    with house.gateway.ahead.given(film, place, playlist):
        film.course.after(Part(f"http://{origin.host}/film7.ts", "part"))
    assert film.course.last == (playlist, 7)


def test_who_comes_for_it_finds_it_begun(house: House, origin: Origin) -> None:
    key = house.opens("film")
    soon(lambda: len(list(house.streams.glob("*"))) == 4)
    for number in (1, 2, 3, 4):
        assert house.get(f"{key}/part/{number}.ts") == PART
    assert origin.parts() == [f"film{number}.ts" for number in range(4)], "each was asked for once"


def test_after_a_jump_the_next_parts_come_while_the_first_is_read(house: House, origin: Origin) -> None:
    key = house.opens("film")
    soon(lambda: len(origin.parts()) == 4)
    house.get(f"{key}/part/7.ts")
    soon(lambda: origin.parts()[4:] == ["film6.ts", "film7.ts", "film8.ts", "film9.ts"])


def test_a_part_that_does_not_come_keeps_nobody_waiting_for_what_is_before_it(
    house: House, origin: Origin
) -> None:
    origin.holds = {"1.ts", "2.ts", "7.ts"}
    began = time.monotonic()
    key = house.opens("film")
    assert house.get(f"{key}/part/1.ts", CHUNK) == PART[:CHUNK]
    assert house.get(f"{key}/part/7.ts", CHUNK) == PART[:CHUNK]
    soon(lambda: {"film1.ts", "film2.ts", "film7.ts"} <= set(origin.asked))
    assert not origin.free.is_set()
    assert time.monotonic() - began < 8, "less than the deadline of those that do not come"


def test_no_more_than_so_many_are_asked_for_ahead(house: House, origin: Origin) -> None:
    origin.holds = {".ts"}
    for number in range(ahead.MOST):
        house.opens(f"film{number}-")
    soon(lambda: len(origin.parts()) == ahead.MOST)
    house.opens("another")
    threading.Event().wait(0.2)
    assert len(origin.parts()) == ahead.MOST
    origin.free.set()
    origin.holds = set()

    def another() -> bool:
        house.opens("another")
        return "another0.ts" in origin.asked

    soon(another)


def test_a_playlist_that_names_itself_is_asked_for_once(house: House, origin: Origin) -> None:
    house.opens("mirror")
    threading.Event().wait(0.2)
    assert origin.asked == ["mirror.m3u8"]


def test_nothing_is_begun_once_the_gateway_is_closed(
    house: House, origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "HEAD_START", 0.3)
    house.opens("film")
    house.close()
    assert not [one for one in threading.enumerate() if isinstance(one, threading.Timer)]
    assert "film2.ts" not in origin.parts()
