"""A code that is typed by somebody who listens: nobody else hears it (EN 301 549, 5.1.3.8)."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.ui.guide import told
from kiosk.ui.stage import poses, staging
from kiosk.ui.voice.headphone import Jack
from tests.spoken import Listener, listening
from tests.station import starter


@pytest.fixture(scope="module")
def screen(qapp: QGuiApplication) -> Iterator[Listener]:
    with (
        pytest.MonkeyPatch.context() as patch,
        listening(patch, lambda: starter().opens(agent=False)) as listener,
    ):
        yield listener


@pytest.fixture
def els(screen: Listener) -> Listener:
    """Of staff, at the door; she types with a finger that she does not see."""
    screen.leaves()
    poses.pose(screen.parts.stage, "staff-code")
    screen.starts()
    return screen


def test_no_sign_is_heard_in_the_room_only_how_many_there_are(els: Listener) -> None:
    for count, place in enumerate([els.place(digit) for digit in "483"], 5):
        els.taps(place)
        assert els.last.startswith("Toets.")
        els.taps(place)
        els.hears(f"stip. Uw code: {count} tekens")
    rub = els.place("Wis")
    els.taps(rub)
    els.taps(rub)
    els.hears("Uw code: 6 tekens")
    assert els.parts.backroom.rooms.door.typed.property("code") == "471148"
    assert not set("483") & set(els.all), els.all


def test_no_letter_and_no_code_that_can_be_read_is_heard_in_the_room(els: Listener) -> None:
    door = els.parts.window.findChild(QQuickItem, "door")
    assert door is not None
    door.setProperty("letters", True)
    assert els.parts.backroom.rooms.door.typed.setProperty("shows", True)
    staging.settle(els.parts.stage)
    els.taps(els.place("Q"))
    assert els.last.startswith("Toets.")
    els.taps(els.place("Uw code"))
    assert els.last.startswith("Uw code: 4 tekens")
    els.presses("F1")
    assert "4711" not in els.all


def test_who_has_a_headphone_hears_the_keys_and_it_pulled_out_the_room_does_not(els: Listener) -> None:
    jack = Jack([])
    els.parts.headphone.watch(jack)
    jack.changed.emit(True)
    els.taps(els.place("8"))
    assert els.last.startswith("8. 8 van 12.")
    jack.changed.emit(False)
    els.log.clear()
    els.presses("F2", "F1")
    assert "Toets." in els.all
    assert "8" not in els.all


def test_an_output_that_appears_may_be_heard_by_all(els: Listener) -> None:
    els.parts.headphone.outputs(("Built-in",))
    els.parts.headphone.outputs(("Built-in", "Television"))
    els.taps(els.place("8"))
    assert els.last.startswith("Toets.")


def test_a_screen_reader_of_the_machine_is_told_the_names_of_the_keys(els: Listener) -> None:
    names = {thing.name for thing in told.things(els.parts.window)}
    assert {*"0123456789", "Uw code: 4 tekens"} <= names
