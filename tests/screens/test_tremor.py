"""A hand that trembles touches twice, and does one thing."""

from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.ui.stage import staging
from tests.gate_look import Node, look, qml_type
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


# --- anywhere


@pytest.fixture
def home(film: app.Parts) -> Iterator[app.Parts]:
    staging.resize(film.stage, (1920, 1080))
    film.session.reset()
    film.session.start()
    staging.settle(film.stage)
    QTest.qWait(450)
    yield film
    film.session.reset()


def page(parts: app.Parts) -> str:
    return str(parts.session.property("page"))


def shown(parts: app.Parts, name: str) -> Node:
    return next(one for one in look(parts.window, px_per_mm=1).controls if one.name == name)


def ring(parts: app.Parts) -> QQuickItem:
    return next(one for one in parts.window.contentItem().childItems() if qml_type(one) == "HoldRing")


def test_a_steady_hand_stays_until_the_ring_is_full(home: app.Parts) -> None:
    home.session.setProperty("steady", True)
    home.session.setProperty("reducedMotion", True)
    place = shown(home, "Hulp").seen.center().toPoint()
    touch(home, place)
    assert page(home) == "home", "that was too short"
    assert not ring(home).isVisible()
    began = monotonic()
    QTest.touchEvent(home.window, finger()).press(0, place).commit()
    assert ring(home).isVisible()
    staging.wait_for(lambda: ring(home).property("part") == 1, "Filling the ring")
    assert monotonic() - began > 0.28, "it tells how long, also where nothing else moves"
    assert page(home) == "home", "it acts when the finger is lifted"
    QTest.touchEvent(home.window, finger()).release(0, place).commit()
    assert page(home) == "help"
    assert not ring(home).isVisible()


def test_a_touch_between_the_buttons_and_the_edge_of_the_glass_is_the_nearest(home: app.Parts) -> None:
    box = shown(home, "Hulp").box
    below = QPoint(round(box.center().x()), round(box.bottom() + 2 * home.session.property("pxPerMm")))
    touch(home, below)
    assert page(home) == "help"


def test_a_hundred_taps_a_second_pile_up_nothing(home: app.Parts) -> None:
    place = shown(home, "Hulp").seen.center().toPoint()
    places = [place, shown(home, "Aanpassen").seen.center().toPoint(), QPoint(400, 400)]
    turned: list[str] = []
    home.session.placeChanged.connect(lambda: turned.append(page(home)))
    began, taps = monotonic(), 0
    while monotonic() - began < 3:
        touch(home, places[taps % 3])
        taps += 1
        QTest.qWait(max(0, round(10 * taps - 1000 * (monotonic() - began))))
    home.session.placeChanged.disconnect()
    assert 1 <= len(turned) <= 8, "one press in 400 milliseconds"
    assert taps > 60, "the screen keeps up with most of them"
    QTest.qWait(450)
    touch(home, shown(home, "Begin").seen.center().toPoint())
    assert page(home) == "home"
