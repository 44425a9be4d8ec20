"""A live broadcast through the real gateway to the real player: cut, it comes back by itself."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.agent.gateway import Gateway, Place
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import key_of
from kiosk.player.supervision import USUAL, Patience
from kiosk.ui.asking.gateway import broadcast_at, has_ended
from kiosk.ui.film.player import Player
from tests.player import films
from tests.player.broadcasts import Endless, Line, Parts, Server
from tests.player.rtsp import Channel

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
QUICK = Patience(first_picture=4, stalled=1, starved=2, settled=1, told=1.5, replaced=60)


class House:
    """A station and its gateway, and a player in front of it."""

    def __init__(self, server: Server | Channel, gateway: str, key: str, player: Player) -> None:
        self.server, self.gateway, self.key, self.player = server, gateway, key, player

    def seen(self) -> float:
        """The second of the broadcast that is on screen."""
        picture = self.player.picture()
        assert picture is not None
        frames, index, _ = picture
        shape = frames.geometry
        return films.number_in(frames[index], shape.pitch, shape.width, shape.height) / films.RATE

    @property
    def late(self) -> float:
        """Seconds that the picture on screen is behind what is sent now."""
        return self.server.station.second - self.seen()


@contextmanager
def watched(server: Server | Channel, name: str, folder: Path, patience: Patience) -> Iterator[House]:
    origin = f"127.0.0.1:{server.server_address[1]}"
    url = f"{'rtsp' if isinstance(server, Channel) else 'http'}://{origin}/{name}"
    with Fetcher(private_hosts=[origin], pause_seconds=0, deadline_seconds=5) as fetcher:
        cache = Cache(folder / "cache")
        gateway = Gateway({key_of(url): Place(url)}.get, cache, fetcher)
        address = gateway.start()
        player = Player(audio="none", patience=patience)
        try:
            yield House(server, address, key_of(url), player)
        finally:
            player.close()
            gateway.close()
            cache.close()
            server.close()


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], object], float], None]:
    return lambda happened, seconds: qtbot.waitUntil(lambda: bool(happened()), timeout=round(seconds * 1000))


Until = Callable[[Callable[[], object], float], None]


def plays(qtbot: QtBot, house: House) -> None:
    with qtbot.waitSignal(house.player.firstFrame, timeout=10_000):
        house.player.open(f"{house.gateway}/{house.key}", 0.0, "", True)


@pytest.mark.parametrize(
    ("over", "line"),
    [
        pytest.param("http", "refused", marks=pytest.mark.full),
        ("http", "silent"),
        ("rtsp", "refused"),
        pytest.param("rtsp", "silent", marks=pytest.mark.full),
    ],
)
def test_an_endless_stream_comes_back_by_itself(
    qapp: QGuiApplication, qtbot: QtBot, until: Until, tmp_path: Path, over: str, line: Line
) -> None:
    server = Endless() if over == "http" else Channel(tmp_path)
    with watched(server, "live.ts", tmp_path, QUICK) as house:
        plays(qtbot, house)
        house.server.line = line
        until(lambda: house.player.property("outage") == "told", 8)
        assert house.player.picture() is not None
        house.server.line = "whole"
        before = house.server.station.second
        until(lambda: house.player.property("outage") == "" and house.seen() > before - 1, 10)
        assert house.player.property("state") == "playing"
        assert house.late < 6


def test_a_playlist_of_parts_is_seen_from_its_start_and_as_it_happens(
    qapp: QGuiApplication, qtbot: QtBot, until: Until, tmp_path: Path
) -> None:
    folder = tmp_path / "parts"
    folder.mkdir()
    server = Parts(folder, window=0)
    until(server.ready, 20)
    with watched(server, "live.m3u8", tmp_path, QUICK) as house:
        plays(qtbot, house)
        assert house.player.property("duration") == 0 or not house.player.property("behind")
        until(lambda: house.seen() > 2.5 and house.player.property("duration") > 3, 10)
        house.player.fromStart()
        assert house.player.property("behind")
        until(lambda: house.seen() < 2, 5)
        house.player.toNow()
        assert not house.player.property("behind")
        until(lambda: house.seen() > 2, 8)
        first = broadcast_at(house.gateway, house.key)
        assert first not in ("", "flows")
        until(lambda: broadcast_at(house.gateway, house.key) != first, 5)
        assert not has_ended(house.gateway, house.key)
        server.station.close()
        playlist = folder / "live.m3u8"
        playlist.write_text(playlist.read_text() + "#EXT-X-ENDLIST\n")
        until(lambda: has_ended(house.gateway, house.key), 5)


@pytest.mark.full
@pytest.mark.parametrize("kind", ["parts", "endless"])
def test_ten_minutes_with_three_cuts_of_the_line(
    qapp: QGuiApplication, qtbot: QtBot, until: Until, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "parts"
    folder.mkdir()
    server = Parts(folder) if kind == "parts" else Endless()
    if isinstance(server, Parts):
        until(server.ready, 20)
    with watched(server, "live.m3u8" if kind == "parts" else "live.ts", tmp_path, USUAL) as house:
        begun = time.monotonic()
        plays(qtbot, house)
        cuts: list[tuple[float, float, Line]] = [
            (60, 5, "refused"),
            (180, 20, "silent"),
            (330, 90, "refused"),
        ]
        for second, length, line in cuts:
            until(lambda second=second: time.monotonic() - begun > second, second + 60)
            assert house.player.property("outage") == ""
            assert house.late < 15
            house.server.line = line
            cut = time.monotonic()
            told: set[str] = set()
            house.player.outageChanged.connect(lambda told=told: told.add(house.player.property("outage")))
            until(lambda cut=cut, length=length: time.monotonic() - cut > length, length + 10)
            assert house.player.picture() is not None
            house.server.line = "whole"
            until(lambda: house.late < 15 and house.player.property("outage") == "", 40)
            assert ("long" in told) == (length >= 90), told
        until(lambda: time.monotonic() - begun > 600, 620)
        assert house.player.property("state") == "playing"
        assert house.late < 15
