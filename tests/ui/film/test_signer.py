"""Two pictures that belong together: the film, and who signs what is said in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.film.player import Player
from kiosk.ui.film.signer import Signer
from tests.player import films

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("films")
    films.make(found / "film.mp4", seconds=14)
    films.make(found / "signer.mp4", seconds=14, size=(160, 90), sound=False)
    return found


@pytest.fixture
def film(qtbot: QtBot, folder: Path) -> Iterator[Player]:
    one = Player(audio="none", folders=[folder])
    with qtbot.waitSignal(one.firstFrame, timeout=8000):
        one.open(str(folder / "film.mp4"), 2.0)
    yield one
    one.close()


@pytest.fixture
def signer(film: Player, folder: Path) -> Iterator[Signer]:
    one = Signer(film, folders=[folder])
    one.show(str(folder / "signer.mp4"))
    yield one
    one.close()


def seen(player: Player) -> float:
    """The second of the picture that is on the screen now; -1 without one."""
    picture = player.picture()
    if picture is None:
        return -1
    frames, index, _ = picture
    shape = frames.geometry
    return films.number_in(frames[index], shape.pitch, shape.width, shape.height) / films.RATE


def together(film: Player, signer: Signer) -> Callable[[], bool]:
    return lambda: seen(signer.player) >= 0 and abs(seen(film) - seen(signer.player)) < 0.2


def test_who_signs_is_where_the_film_is(qtbot: QtBot, film: Player, signer: Signer) -> None:
    assert not signer.property("on")
    signer.turn(True)
    qtbot.waitUntil(together(film, signer), timeout=8000)
    film.seek(9)
    qtbot.waitUntil(lambda: seen(film) > 8 and together(film, signer)(), timeout=8000)
    qtbot.wait(800)
    assert together(film, signer)()
    film.togglePause()
    qtbot.waitUntil(lambda: signer.player.property("state") == "paused", timeout=2000)
    qtbot.wait(300)
    assert together(film, signer)()
    film.setProperty("speed", 1.5)
    film.togglePause()
    qtbot.wait(600)
    qtbot.waitUntil(together(film, signer), timeout=4000)
    signer.swap()
    assert signer.property("large")
    signer.turn(False)
    assert signer.player.property("state") == "idle"
    signer.turn(True)
    assert not signer.property("large")


def test_a_picture_that_fails_leaves_the_film_alone(qtbot: QtBot, film: Player, signer: Signer) -> None:
    signer.show("/nowhere.mp4")
    signer.turn(True)
    qtbot.waitUntil(lambda: not signer.property("on"), timeout=10_000)
    assert film.property("state") == "playing"
