"""Every page can be brought on the window, and is the page that it is said to be."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.errors import KioskError
from kiosk.ui.stage import poses, staging
from tests.gate_look import look
from tests.gate_pixels import grab
from tests.station import starter


@pytest.fixture(scope="module")
def program(qapp: QGuiApplication) -> Iterator[app.Parts]:
    with starter().opens((1280, 800)) as parts:
        yield parts


def test_a_page_that_is_posed_is_at_rest(program: app.Parts) -> None:
    staging.wish(program.stage, language="nl", text_size=0, theme="day")
    for name in ("home", "shelf", "item", "search", "home"):
        poses.pose(program.stage, name)
        first = grab(program.window)
        staging.settle(program.stage)
        assert grab(program.window) == first
        assert all(drawing.status == 1 for drawing in look(program.window, px_per_mm=4).drawings)


def test_the_film_stands_still_on_a_caption(program: app.Parts) -> None:
    poses.pose(program.stage, "player")
    staging.wait_for(lambda: program.player.property("state") == "paused", "The pause")
    assert program.player.property("caption")


def test_what_does_not_happen_is_said_in_time(qapp: QGuiApplication) -> None:
    clock = QElapsedTimer()
    clock.start()
    with pytest.raises(KioskError, match="The moon did not happen within 0 seconds"):
        staging.wait_for(lambda: False, "The moon", seconds=0.2)
    assert clock.elapsed() < 2000
    staging.wait_for(lambda: True, "Nothing", seconds=0)
