"""A film whose origin is slow is waited for; one that can't be played is told as soon as ever."""

import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.player.supervision import USUAL, Patience
from kiosk.ui.film.player import Player
from tests import museum_works
from tests.journeys.test_film_troubles import no_picture
from tests.player import films
from tests.player.house import House, house

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
QUICK = Patience(first_picture=1.5, unseen=6, told=2)
NULL_PACKET = bytes((0x47, 0x1F, 0xFF, 0x10)) + bytes(184)
"""Of a transport stream (ISO/IEC 13818-1, 2.4.3.3): there is nothing in it, as often as one likes."""


class Nothing(BaseHTTPRequestHandler):
    """A transport stream that is as quick as can be, and has nothing in it."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "video/mp2t")
        self.end_headers()
        while True:
            self.wfile.write(NULL_PACKET * 1000)

    def log_message(self, *_: Any) -> None:
        pass


class Empty(ThreadingHTTPServer):
    """Where it comes from."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # a player that has enough of it breaks its line


@pytest.fixture
def empty() -> Iterator[str]:
    server = Empty(("127.0.0.1", 0), Nothing)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def at_home(folder: Path, tmp_path: Path, empty: str) -> Iterator[House]:
    (folder / "clip.mp4").write_bytes(museum_works.clip("film.mp4"))
    with house(folder, tmp_path / "cache", empty, deadline_seconds=60) as one:
        yield one


@pytest.fixture
def watches(qapp: QGuiApplication, at_home: House) -> Iterator[Callable[..., Player]]:
    players: list[Player] = []

    def opens(name: str, patience: Patience, *, live: bool = False) -> Player:
        player = Player(audio="none", patience=patience)
        players.append(player)
        player.open(at_home.opens(name), 0.0, "", live)
        return player

    yield opens
    for one in players:
        one.close()


def is_told(qtbot: QtBot, player: Player, error: str, within: float) -> float:
    """Seconds after which the visitor reads that it does not play."""
    begun = time.monotonic()
    qtbot.waitUntil(lambda: player.property("state") == "failed", timeout=round(within * 1000))
    assert player.property("error") == error
    return time.monotonic() - begun


@pytest.mark.parametrize("live", [False, pytest.param(True, marks=pytest.mark.full)])
def test_an_origin_that_answers_late_is_waited_for(
    qtbot: QtBot, at_home: House, watches: Callable[..., Player], live: bool
) -> None:
    at_home.origin.dawdles(2.5)
    player = watches("clip.mp4", QUICK, live=live)
    troubles: list[str] = []
    told: list[str] = []
    player.recoveringChanged.connect(lambda: troubles.append("recovering"))
    player.outageChanged.connect(lambda: told.append(player.property("outage")))
    with qtbot.waitSignal(player.firstFrame, timeout=8000):
        pass
    assert told[0] == "told"
    assert not troubles, "each new attempt would wait anew"


def test_an_origin_that_says_nothing_is_not_called_a_broken_file(
    qtbot: QtBot, at_home: House, watches: Callable[..., Player]
) -> None:
    at_home.origin.stalls()
    player = watches("clip.mp4", Patience(first_picture=1, unseen=3))
    assert is_told(qtbot, player, "slow", 8) > 2.5


def test_a_file_that_came_and_makes_no_picture_is_told_soon(
    qtbot: QtBot, at_home: House, watches: Callable[..., Player], folder: Path, empty: str
) -> None:
    (folder / "unknown.mp4").write_bytes(no_picture(museum_works.clip("film.mp4")))
    assert is_told(qtbot, watches("unknown.mp4", QUICK), "media", 8) < 5
    assert is_told(qtbot, watches(f"http://{empty}/nothing.ts", QUICK), "media", 8) < 5


def listed(parts: int) -> str:
    """A playlist of so many parts."""
    head = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:4\n"
    return head + "".join(f"#EXTINF:4,\nnothing{n}.ts\n" for n in range(parts)) + "#EXT-X-ENDLIST\n"


def test_a_film_in_parts_that_came_and_makes_no_picture_is_told_soon(
    qtbot: QtBot, at_home: House, watches: Callable[..., Player], folder: Path
) -> None:
    (folder / "nothing.m3u8").write_text(listed(3))
    for number in range(3):
        (folder / f"nothing{number}.ts").write_bytes(NULL_PACKET * 1000)
    assert is_told(qtbot, watches("nothing.m3u8", QUICK), "media", 8) < 5.9


@pytest.mark.full
def test_a_film_in_parts_whose_origin_says_nothing_is_not_called_a_broken_file(
    qtbot: QtBot, at_home: House, watches: Callable[..., Player], folder: Path
) -> None:
    (folder / "nothing.m3u8").write_text(listed(3))
    at_home.origin.stalls(only=".ts")
    assert is_told(qtbot, watches("nothing.m3u8", QUICK), "slow", 10) > 5.9


@pytest.mark.full
@pytest.mark.parametrize("how", ["late", "slow"])
def test_an_origin_as_slow_as_there_are(
    qtbot: QtBot, at_home: House, watches: Callable[..., Player], folder: Path, how: str
) -> None:
    """It answers after twelve seconds, or sends 7 kB of 50 a second."""
    grain = ("-vf", "noise=alls=8:allf=t", "-b:v", "400k", "-maxrate", "400k", "-bufsize", "400k")
    films.make(folder / "clip.mp4", seconds=20, size=(640, 360), options=grain)
    if how == "late":
        at_home.origin.dawdles(12)
    else:
        at_home.origin.slows(7_000)
    begun = time.monotonic()
    player = watches("clip.mp4", USUAL)
    with qtbot.waitSignal(player.firstFrame, timeout=30_000):
        pass
    assert time.monotonic() - begun > 8
    assert player.property("state") == "playing"
