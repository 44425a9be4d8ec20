"""Opening, seeking and stopping again and again leaves nothing behind."""

import random
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from tests.bench import soak_player
from tests.player import films

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
pytest.importorskip("av", reason="PyAV is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture
def wait(qapp: QGuiApplication) -> soak_player.Wait:
    def until(happened: Callable[[], object], seconds: float) -> bool:
        end = monotonic() + seconds
        while not happened():
            if monotonic() > end:
                return False
            qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return True

    return until


def some(folder: Path) -> list[str]:
    films.make(folder / "film.mp4", seconds=6)
    sounds = ["sound.mp3", "sound.opus"]
    for name in sounds:
        films.make_sound(folder / name, 10)
    return ["film.mp4", *sounds]


def left_nothing(told: dict[str, Any]) -> None:
    assert told["without_a_picture_or_sound"] == []
    assert told["players_lost"] == []
    for grown in told["growth"].values():
        assert grown["files"] <= 1, told
        assert grown["children"] <= 0, told


@pytest.mark.full
def test_fifteen_openings_leave_nothing_behind(tmp_path: Path, wait: soak_player.Wait) -> None:
    with soak_player.hall(tmp_path, some) as at:
        told = soak_player.soak(at, 15, warm=10, every=5, wait=wait, chance=random.Random(1), most=4)
    left_nothing(told)
    assert all(grown["threads"] <= 1 for grown in told["growth"].values()), told


@pytest.mark.full
def test_a_day_of_films_of_every_format_costs_no_memory(tmp_path: Path, wait: soak_player.Wait) -> None:
    """The whole thousand: ``python -m tests.bench.soak_player``."""
    with soak_player.hall(tmp_path) as at:
        told = soak_player.soak(at, 300, warm=120, every=60, wait=wait, chance=random.Random(2))
    left_nothing(told)
    assert all(grown["memory"] < 0.05 for grown in told["growth"].values()), told
