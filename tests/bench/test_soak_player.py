"""Opening, seeking and stopping again and again leaves nothing behind."""

import random
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from tests.bench import soak_player
from tests.player import films
from tests.player.house import house

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture
def wait(qapp: QGuiApplication) -> Callable[[Callable[[], object], float], bool]:
    def until(happened: Callable[[], object], seconds: float) -> bool:
        end = monotonic() + seconds
        while not happened():
            if monotonic() > end:
                return False
            qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return True

    return until


def test_twenty_openings_leave_nothing_behind(
    tmp_path: Path, wait: Callable[[Callable[[], object], float], bool]
) -> None:
    files = tmp_path / "films"
    files.mkdir()
    for name in ("film.mp4", "film.mkv"):
        films.make(files / name, seconds=6)
    for name in ("sound.mp3", "sound.opus", "sound.flac", "sound.m4a"):
        films.make_sound(files / name, 10)
    names = sorted(one.name for one in files.iterdir())
    with house(files, tmp_path / "cache") as here:
        told = soak_player.soak(here, names, 20, warm=6, wait=wait, chance=random.Random(1), most=4)
    assert told["without_a_picture_or_sound"] == []
    assert told["players_lost"] == []
    for who in ("screen", "player"):
        assert told["after"][who]["files"] <= told["before"][who]["files"] + 1
        assert told["after"][who]["threads"] <= told["before"][who]["threads"] + 1


@pytest.mark.full
def test_a_day_of_films_of_every_format_costs_no_memory(
    tmp_path: Path, wait: Callable[[Callable[[], object], float], bool]
) -> None:
    """The whole thousand: ``python -m tests.bench.soak_player``."""
    files = tmp_path / "films"
    files.mkdir()
    names = soak_player.encode(files)
    with house(files, tmp_path / "cache") as here:
        told = soak_player.soak(here, names, 300, warm=120, wait=wait, chance=random.Random(2))
    assert told["without_a_picture_or_sound"] == []
    assert told["players_lost"] == []
    assert max(told["growth"].values()) < 0.05, told
    for who in ("screen", "player"):
        assert told["after"][who]["files"] <= told["before"][who]["files"] + 1
