"""A broadcast over RTSP, through the real gateway and its relay into the real player."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.player import protocol
from tests.player import films
from tests.player.house import House, house
from tests.player.rtsp import Channel
from tests.player.screen import Screen

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture
def screen() -> Iterator[Screen]:
    one = Screen()
    yield one
    one.close()


@pytest.fixture
def channel(tmp_path: Path) -> Iterator[Channel]:
    one = Channel(tmp_path)
    yield one
    one.close()


@pytest.fixture
def at_home(tmp_path: Path, channel: Channel) -> Iterator[House]:
    with house(tmp_path, tmp_path / "cache", channel.host) as one:
        yield one


def test_a_broadcast_is_seen_as_it_is_sent(screen: Screen, at_home: House, channel: Channel) -> None:
    screen.open(at_home.opens(channel.url))
    screen.until(lambda: screen.has(protocol.Frame, 30))
    at, number = screen.numbers[-1]
    assert 0 < at - channel.station.begun - number / films.RATE < 3
