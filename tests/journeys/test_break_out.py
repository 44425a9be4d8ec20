"""Nobody gets out of the program at the glass, nor with a keyboard; nor in where staff come in."""

from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.stage import staging
from tests.gate_look import look
from tests.journeys.attempts import ATTEMPTS, CTRL, HELD_KEYS, SHIFT, copied, every_key, strike, strikes
from tests.journeys.held import PLACES, STAFF_PAGES, Kiosk, furnish, opened
from tests.journeys.whole_state import differences, whole
from tests.visitor import finger

Key = Qt.Key
ROOT = Path(__file__).resolve().parents[2]
EVERYDAY = {
    attempt: {"the start", "a text"} if ATTEMPTS[attempt].still else {place}
    for attempt, place in zip(ATTEMPTS, cycle(["the code", "a text", "the start"]))
} | {"digits with keys held": {"a picture"}}
"""Of each attempt, on which pages; on all the others by night."""
TRIES = [
    pytest.param(attempt, place, marks=() if place in EVERYDAY[attempt] else pytest.mark.full)
    for attempt, place in product(ATTEMPTS, PLACES)
]
CORNER = QPoint(150, 40)
WORDS_ON_KEYS = {"Wis", "Spatie", "12 É", "?!", "ABC", "Aa"}


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    with opened(furnish(tmp_path_factory.mktemp("held"))) as one:
        yield one


def measures(kiosk: Kiosk) -> dict[str, object]:
    """How large everything is."""
    session = kiosk.parts.session
    return {name: session.property(name) for name in ("pxPerMm", "glassPxPerMm", "textScale")}


# --- the whole list


@pytest.mark.parametrize(("attempt", "place"), TRIES)
def test_nothing_opens_and_nobody_gets_out(kiosk: Kiosk, attempt: str, place: str) -> None:
    kiosk.goes(PLACES[place])
    tried, page = ATTEMPTS[attempt], kiosk.page
    before, sizes = whole(kiosk.parts), measures(kiosk)
    tried.does(kiosk.parts.window)
    kiosk.rests()
    assert kiosk.held.faults(staff=PLACES[place].inside) == []
    if tried.still:
        assert [*differences(before, whole(kiosk.parts))] == []
    if not tried.leads:
        assert kiosk.page == page
    if attempt != "digits with keys held":  # they press what has their number, also among the wishes
        assert measures(kiosk) == sizes


@pytest.mark.full
@pytest.mark.parametrize("place", PLACES)
def test_no_key_that_there_is_leads_out(kiosk: Kiosk, place: str) -> None:
    for held in (Qt.KeyboardModifier.NoModifier, *HELD_KEYS):
        kiosk.goes(PLACES[place])
        strikes(kiosk.parts.window, every_key(), held)
        kiosk.rests()
        assert kiosk.held.faults(staff=PLACES[place].inside) == []


# --- fingers that stay


@pytest.mark.parametrize("place", [pytest.param("the start", marks=pytest.mark.full), "a text"])
def test_a_finger_that_stays_opens_nothing(kiosk: Kiosk, place: str) -> None:
    kiosk.goes(PLACES[place])
    page, window = kiosk.page, kiosk.parts.window
    field = window.findChild(QQuickItem, "text")
    spot = QPoint(window.width() // 2, 6) if field is None else field.mapToScene(QPoint(60, 60)).toPoint()
    QTest.touchEvent(window, finger()).press(0, spot).commit()
    QTest.qWait(1000)  # a system shows its menu after 0.8
    faults = kiosk.held.faults(staff=True)
    QTest.touchEvent(window, finger()).release(0, spot).commit()
    kiosk.rests()
    assert [*faults, *kiosk.held.faults(staff=True)] == []
    assert kiosk.page == page


@pytest.mark.full
def test_a_button_that_is_held_does_what_a_touch_does(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["the start"])
    window = kiosk.parts.window
    (spot,) = [
        node.seen.center().toPoint() for node in look(window, px_per_mm=1).controls if node.name == "Hulp"
    ]
    QTest.touchEvent(window, finger()).press(0, spot).commit()
    QTest.qWait(3000)
    assert kiosk.page == "home"
    QTest.touchEvent(window, finger()).release(0, spot).commit()
    kiosk.rests()
    assert kiosk.page == "help"
    assert kiosk.held.faults() == []


@pytest.mark.full
@pytest.mark.parametrize("place", ["the start", "the code", "a text"])
def test_a_hand_that_lies_on_the_glass_for_ten_seconds(kiosk: Kiosk, place: str) -> None:
    kiosk.goes(PLACES[place])
    page, window = kiosk.page, kiosk.parts.window
    spots = [QPoint(window.width() // 2 + 70 * n, 4 + n) for n in range(5)]
    for n, spot in enumerate(spots):
        touch = QTest.touchEvent(window, finger())
        for before in range(n):
            touch.stationary(before)
        touch.press(n, spot).commit()
    QTest.qWait(10_000)
    touch = QTest.touchEvent(window, finger())
    for n, spot in enumerate(spots):
        touch.release(n, spot)
    touch.commit()
    kiosk.rests()
    assert kiosk.held.faults(staff=True) == []
    assert kiosk.page == page


@pytest.mark.full
def test_a_finger_in_the_hidden_corner_for_less_than_five_seconds_does_nothing(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["the start"])
    window = kiosk.parts.window
    QTest.touchEvent(window, finger()).press(0, CORNER).commit()
    QTest.qWait(4700)
    QTest.touchEvent(window, finger()).release(0, CORNER).commit()
    kiosk.rests()
    assert kiosk.page == "home"
    assert kiosk.held.faults() == []


@pytest.mark.full
def test_five_seconds_in_the_hidden_corner_lead_to_the_door_and_no_further(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["the start"])
    window, began = kiosk.parts.window, monotonic()
    QTest.touchEvent(window, finger()).press(0, CORNER).commit()
    staging.wait_for(lambda: kiosk.page != "home", "the door")
    assert monotonic() - began >= 4.9
    QTest.touchEvent(window, finger()).release(0, CORNER).commit()
    kiosk.rests()
    assert kiosk.page == "staff"
    assert window.findChild(QQuickItem, "door") is not None
    assert kiosk.held.faults() == []


# --- what is written, and copied


def test_a_text_is_copied_within_its_field_and_gone_after_the_visit(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["a text"])
    window = kiosk.parts.window
    field = window.findChild(QQuickItem, "text")
    assert field is not None
    strikes(window, [Key.Key_Z, Key.Key_E, Key.Key_E])
    strikes(window, [Key.Key_A, Key.Key_C], CTRL)
    assert copied() == "zee"
    strike(window, Key.Key_X, CTRL)
    assert field.property("text") == ""
    strike(window, Key.Key_V, CTRL)
    assert field.property("text") == "zee"
    kiosk.parts.session.reset()
    assert copied() == ""
    kiosk.rests()


def test_a_text_is_not_drawn_out_of_its_field(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["a text"])
    window = kiosk.parts.window
    field = window.findChild(QQuickItem, "text")
    assert field is not None
    before = field.property("text")
    strikes(window, [Key.Key_Z, Key.Key_E, Key.Key_E])
    strike(window, Key.Key_A, CTRL)
    begin, end = field.mapToScene(QPoint(40, 40)).toPoint(), QPoint(window.width() // 2, 20)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for step in range(1, 9):
        QTest.mouseMove(window, begin + (end - begin) * step / 8)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    kiosk.rests()
    assert kiosk.held.faults(staff=True) == []
    assert field.property("text") == f"{before}zee"


@pytest.mark.parametrize("shown", [False, True])
def test_nothing_of_a_code_can_be_copied(kiosk: Kiosk, *, shown: bool) -> None:
    kiosk.goes(PLACES["the code"])
    window, door = kiosk.parts.window, kiosk.door
    assert door.typed.setProperty("shows", shown)
    strikes(window, [Key(Key.Key_0 + digit) for digit in (4, 7, 1)])
    kiosk.rests()
    assert door.typed.property("code") == "471"
    for key, held in ((Key.Key_A, CTRL), (Key.Key_C, CTRL), (Key.Key_X, CTRL), (Key.Key_Insert, CTRL)):
        strike(window, key, held)
    strike(window, Key.Key_Delete, SHIFT)
    for words in look(window, px_per_mm=1).words:
        spot = words.box.center().toPoint()
        if words.control is None:
            QTest.mouseDClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    strike(window, Key.Key_C, CTRL)
    assert copied() == ""
    assert door.typed.property("code") == "471"


@pytest.mark.parametrize("place", ["the search", "a text"])
def test_the_keyboard_on_the_screen_has_no_keys_but_those_that_type(kiosk: Kiosk, place: str) -> None:
    kiosk.goes(PLACES[place])
    seen = look(kiosk.parts.window, px_per_mm=1).controls
    names = {node.name.split(":")[0] for node in seen if node.kind == "LetterKey"}
    assert len(names) > 26
    assert {name for name in names if len(name) > 1} <= WORDS_ON_KEYS


# --- the pages of staff


@pytest.mark.parametrize("page", sorted(STAFF_PAGES - {"staff-help"}))
def test_a_page_of_staff_is_the_door_for_who_is_not_signed_in(kiosk: Kiosk, page: str) -> None:
    kiosk.goes(PLACES["the start"])
    kiosk.parts.session.open(page, kiosk.playlist)
    kiosk.rests()
    assert kiosk.parts.window.findChild(QQuickItem, "door") is not None
    assert kiosk.editor.property("playlists") == []
    assert "Aan zee" not in [words.text for words in look(kiosk.parts.window, px_per_mm=1).words]
    assert kiosk.held.faults() == []


def test_a_code_typed_by_halves_is_not_there_for_who_comes_next(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["the code"])
    strikes(kiosk.parts.window, [Key(Key.Key_0 + digit) for digit in (4, 7, 1)])
    assert kiosk.door.typed.property("code") == "471"
    kiosk.parts.session.back()
    assert (
        kiosk.door.typed.property("code"),
        kiosk.door.property("chosen"),
    ) == ("", "")
    kiosk.parts.session.open("staff")
    kiosk.rests()
    assert kiosk.door.typed.property("code") == ""
