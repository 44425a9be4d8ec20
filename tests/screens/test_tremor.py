"""A hand that trembles touches twice, and does one thing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.ui import staging
from tests.screens.cases import Case
from tests.screens.test_panels import named, posed
from tests.station import starter
from tests.visitor import finger


def touch(parts: app.Parts, place: QPoint) -> None:
    QTest.touchEvent(parts.window, finger()).press(0, place).commit()
    QTest.touchEvent(parts.window, finger()).release(0, place).commit()
    QCoreApplication.processEvents()


def middle(parts: app.Parts, name: str) -> QPoint:
    return named(parts, name).seen.center().toPoint()


@pytest.fixture(scope="module")
def film(qapp: QGuiApplication) -> Iterator[app.Parts]:
    with starter().opens() as parts:
        posed(parts, "player", Case((1920, 1080), "day", 0, "nl"))
        yield parts


@pytest.mark.parametrize("name", ["playPause", "captions"])
def test_a_second_touch_of_the_same_button_is_the_hand_that_trembles(film: app.Parts, name: str) -> None:
    def state() -> bool:
        return bool(film.player.property("pause" if name == "playPause" else "captionsOn"))

    before, place = state(), middle(film, name)
    touch(film, place)
    touch(film, place)
    assert state() is not before
    QTest.qWait(450)
    touch(film, place)
    assert state() is before, "after a moment it is a touch like any other"
    QTest.qWait(450)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_MediaTogglePlayPause])
def test_a_second_press_of_the_same_key_is_the_hand_that_trembles(film: app.Parts, key: Qt.Key) -> None:
    def send(kind: QEvent.Type) -> None:
        QCoreApplication.sendEvent(film.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def press() -> None:
        send(QEvent.Type.KeyPress)
        send(QEvent.Type.KeyRelease)

    named(film, "playPause").item.forceActiveFocus()
    before = film.player.property("pause")
    press()
    press()
    send(QEvent.Type.KeyPress)
    QTest.qWait(450)  # it came too soon, however late it is let go
    send(QEvent.Type.KeyRelease)
    assert film.player.property("pause") is not before
    press()
    assert film.player.property("pause") is before, "after a moment it is a key like any other"
    QTest.qWait(450)


def test_louder_is_made_to_be_pressed_again_and_again(film: app.Parts) -> None:
    film.player.setProperty("volume", 3)
    staging.settle(film.stage)
    place = middle(film, "louder")
    for _ in range(3):
        touch(film, place)
    assert film.player.property("volume") == 6
