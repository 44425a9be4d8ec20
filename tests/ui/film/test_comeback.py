"""A film that came too slowly to begin is looked out for, and begins by itself when it can be had."""

import fcntl
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.player.supervision import Patience
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.film.comeback import Comeback
from kiosk.ui.film.player import Player
from tests import museum_works
from tests.player.house import House, house

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture
def at_home(tmp_path: Path) -> Iterator[House]:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "clip.mp4").write_bytes(museum_works.clip("film.mp4"))
    with house(tmp_path / "films", tmp_path / "cache", deadline_seconds=3) as one:
        yield one


@pytest.fixture
def agent(tmp_path: Path, at_home: House) -> Iterator[AgentProcess]:
    (tmp_path / "agent.json").write_text(json.dumps({"gateway": at_home.gateway}))
    one = AgentProcess(tmp_path / "agent.json", tmp_path / "agent.lock", [])
    with (tmp_path / "agent.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        one.look()
    yield one
    one.close()


@pytest.fixture
def player(qapp: QGuiApplication) -> Iterator[Player]:
    one = Player(audio="none", patience=Patience(first_picture=1, unseen=2))
    yield one
    one.close()


def test_a_film_that_was_too_slow_begins_by_itself_when_it_comes(
    qtbot: QtBot, at_home: House, agent: AgentProcess, player: Player
) -> None:
    url = at_home.opens("clip.mp4")
    comeback = Comeback(player, agent, seconds=0.3)
    comeback.back.connect(lambda: player.open(url))
    at_home.origin.stalls()
    comeback.expect(url.rpartition("/")[2], "film")
    player.open(url)
    qtbot.waitUntil(lambda: player.property("state") == "failed", timeout=6000)
    assert player.property("error") == "slow"
    qtbot.waitUntil(lambda: bool(comeback.property("itself")), timeout=1000)
    with qtbot.waitSignal(player.firstFrame, timeout=10_000):
        at_home.origin.behaves()
    assert not comeback.property("waits")
    comeback.close()
