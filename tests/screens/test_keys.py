"""With keys alone: down, up and OK reach everything, whatever device the keys are on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.ui.input.stops import focused, stops
from kiosk.ui.stage import poses, staging
from kiosk.ui.stay.wishes import THEMES
from tests import gate
from tests.gate_look import look
from tests.screens.cases import SIZES
from tests.visitor import finger

Key = Qt.Key
BY_DAY = frozenset({"home", "search", "player", "idle"})
"""Pages that have what others have, too."""
NUMBERED_BY_DAY = frozenset({("home", SIZES[0]), ("adjust", SIZES[1])})


@pytest.fixture
def home(program: app.Parts) -> Iterator[app.Parts]:
    """A new visitor, on the first page that has works."""
    program.session.reset()
    staging.resize(program.stage, (1920, 1080))
    assert poses.pose(program.stage, "home")
    yield program
    program.session.reset()


def press(parts: app.Parts, *keys: Qt.Key) -> None:
    for key in keys:
        text = chr(key) if key < 128 else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(parts.window, event)
        QCoreApplication.processEvents()


def place(parts: app.Parts) -> int:
    return focused(parts.window, stops(parts.window))


def told(parts: app.Parts) -> str:
    """What has the focus, as a screen reader calls it."""
    item = parts.window.activeFocusItem()
    seen = look(parts.window, px_per_mm=1.0)
    return next((node.name for node in seen.nodes if node.item is item), "")


def ring(parts: app.Parts) -> bool:
    item = parts.window.activeFocusItem()
    return item is not None and item.property("visualFocus") is True


@pytest.mark.parametrize(
    "page", [pytest.param(p, marks=() if p in BY_DAY else pytest.mark.full) for p in poses.POSES]
)
def test_down_alone_comes_everywhere_and_up_goes_back(program: app.Parts, page: str) -> None:
    staging.resize(program.stage, (1920, 1080))
    assert poses.pose(program.stage, page)
    count = len(stops(program.window))
    if page == "picture-detail":  # first to the lower edge of what one looks at from nearby
        press(program, *[Key.Key_Down] * 4)
    down = []
    for _ in range(count + 1):
        press(program, Key.Key_Down)
        assert ring(program)
        down.append(place(program))
    assert sorted(down[:count]) == list(range(count)), "each once, and then the first again"
    assert down[-1] == down[0]
    up = []
    for _ in range(count + 4):
        press(program, Key.Key_Up)
        up.append(place(program))
    assert set(up) == set(down)
    assert up[:count] == down[-2::-1] or page == "picture-detail"


def test_the_keys_of_a_keypad_are_those_of_a_keyboard(home: app.Parts) -> None:
    first = place(home)
    press(home, Key.Key_F19, Key.Key_F19)
    assert place(home) == first + 2
    press(home, Key.Key_F18)
    assert place(home) == first + 1
    press(home, Key.Key_F17)
    assert home.session.property("page") == "help"
    press(home, Key.Key_F21)
    assert home.session.property("page") == "home"


def test_a_keypad_is_known_by_the_numbers_of_its_keys(home: app.Parts) -> None:
    """X11 and Wayland call F19 by another name."""
    first = place(home)
    event = QKeyEvent(
        *(QEvent.Type.KeyPress, Key.Key_LaunchA, Qt.KeyboardModifier.NoModifier),
        *(197, 0, 0),
    )
    QCoreApplication.sendEvent(home.window, event)
    assert place(home) == first + 1


def test_right_leads_from_the_list_to_what_is_beside_it_and_left_back(home: app.Parts) -> None:
    press(home, *[Key.Key_Down] * 3)
    rail = stops(home.window)[place(home)].box
    press(home, Key.Key_Right)
    assert stops(home.window)[place(home)].box.left >= rail.right
    press(home, Key.Key_Left)
    assert stops(home.window)[place(home)].box.left < rail.right


def test_a_remote_control_goes_from_row_to_row_and_to_the_start(home: app.Parts) -> None:
    assert poses.pose(home.stage, "adjust")
    press(home, Key.Key_Down)
    first = stops(home.window)[place(home)].box.top
    press(home, Key.Key_ChannelDown)
    second = stops(home.window)[place(home)]
    assert second.box.top > first
    del second
    press(home, Key.Key_ChannelUp)
    assert stops(home.window)[place(home)].box.top == first
    press(home, Key.Key_HomePage)
    assert home.session.property("page") == "home"


def test_louder_softer_and_mute_work_on_every_page(home: app.Parts) -> None:
    before = home.player.property("volume")
    press(home, Key.Key_VolumeDown)
    assert home.player.property("volume") == before - 1
    press(home, Key.Key_VolumeMute)
    assert home.player.property("mute")
    press(home, Key.Key_VolumeUp)
    assert home.player.property("volume") == before
    assert not home.player.property("mute")


def badges(parts: app.Parts) -> list[int]:
    return [badge["number"] for badge in parts.keys.cards.property("badges")]


def test_the_first_digit_shows_the_numbers_and_the_next_chooses(home: app.Parts) -> None:
    assert badges(home) == []
    press(home, Key.Key_2)
    assert home.session.property("page") == "home"
    assert badges(home) == [1, 2, 3, 4]
    works = [s.item.property("title") for s in stops(home.window) if s.item.property("numbered")]
    press(home, Key.Key_2)
    assert home.session.property("page") == "item"
    staging.settle(home.stage)
    assert home.work.property("title") == works[1]
    home.keys.look()
    assert badges(home)[:1] == [1], "a page without works has numbers on its buttons"


def test_a_remote_control_brings_the_numbers_and_a_finger_takes_them_away(home: app.Parts) -> None:
    press(home, Key.Key_ChannelDown)
    assert badges(home)
    QTest.touchEvent(home.window, finger()).press(0, QPoint(3, 3)).commit()
    QTest.touchEvent(home.window, finger()).release(0, QPoint(3, 3)).commit()
    assert badges(home) == []
    press(home, Key.Key_ChannelDown)
    assert badges(home)
    home.session.reset()
    assert badges(home) == [], "the next visitor has none"


def test_digits_are_letters_where_one_types(home: app.Parts) -> None:
    assert poses.pose(home.stage, "search-empty")
    press(home, Key.Key_7)
    assert home.search.property("words") == "7"
    assert badges(home) == []


def test_who_chose_with_a_key_sees_the_focus_on_the_next_page(home: app.Parts) -> None:
    press(home, Key.Key_2, Key.Key_2)
    staging.settle(home.stage)
    assert ring(home)


def test_the_focus_goes_to_a_neighbour_when_its_button_goes(home: app.Parts) -> None:
    assert poses.pose(home.stage, "search")
    for _ in range(60):
        if "alles" in told(home).lower():
            break
        press(home, Key.Key_Down)
    before = stops(home.window)[place(home)].box
    home.search.setProperty("words", "")  # the button goes with its words
    staging.settle(home.stage)
    there = stops(home.window)
    at = focused(home.window, there)
    assert at >= 0
    assert abs(there[at].box.middle[0] - before.middle[0]) < 400
    assert abs(there[at].box.middle[1] - before.middle[1]) < 300
    assert ring(home)


def test_a_key_that_is_held_goes_one_step(home: app.Parts) -> None:
    first = place(home)
    """EN 301 549, 5.7."""
    for repeated in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F19, Qt.KeyboardModifier.NoModifier, "", repeated)
        QCoreApplication.sendEvent(home.window, event)
    assert place(home) == first + 1


def test_on_a_picture_the_arrows_move_it_and_then_lead_on(home: app.Parts) -> None:
    assert poses.pose(home.stage, "picture")
    press(home, Key.Key_Plus, Key.Key_Plus, Key.Key_Plus)
    staging.settle(home.stage)
    start = place(home)
    press(home, Key.Key_Down)
    assert place(home) == start, "the picture moved"
    for _ in range(30):
        press(home, Key.Key_Down)
    assert place(home) != start


def test_back_and_start_answer_the_question_whether_anybody_is_there(home: app.Parts) -> None:
    home.session.ask()
    press(home, Key.Key_Escape)
    assert not home.session.property("asking")
    assert home.session.property("page") == "home"


def test_who_says_yes_is_where_they_were(home: app.Parts) -> None:
    """Also in the bar, which the question does not cover, and with the ring (WCAG 2.4.3, 2.4.7)."""
    for _ in range(60):
        press(home, Key.Key_Down)
        before = home.window.activeFocusItem()
        if before.property("text") == "Aanpassen":
            break
    assert (before.property("text"), before.property("visualFocus")) == ("Aanpassen", True)
    home.session.ask()
    staging.settle(home.stage)
    assert home.window.activeFocusItem() != before
    press(home, Key.Key_Return)
    staging.settle(home.stage)
    assert not home.session.property("asking")
    after = home.window.activeFocusItem()
    assert (after.property("text"), after.property("visualFocus")) == ("Aanpassen", True)


def test_who_says_no_leaves_no_place_behind(home: app.Parts) -> None:
    """Also on the first page, which was there before and is there after."""
    home.session.reset()
    staging.settle(home.stage)
    first = place(home)
    press(home, Key.Key_Down, Key.Key_Down)
    assert place(home) != first
    home.session.ask()
    staging.settle(home.stage)
    press(home, Key.Key_Down, Key.Key_Return)
    staging.settle(home.stage)
    assert home.session.property("page") == "attract"
    assert not home.session.property("asking")
    assert place(home) == first


def test_the_focus_is_somewhere_on_every_window(home: app.Parts) -> None:
    """Also after a click where nothing is."""
    home.window.contentItem().forceActiveFocus()
    press(home, Key.Key_Down)
    assert isinstance(home.window.activeFocusItem(), QQuickItem)
    assert place(home) >= 0


@pytest.mark.parametrize(
    ("page", "size"),
    [
        pytest.param(page, size, marks=() if (page, size) in NUMBERED_BY_DAY else pytest.mark.full)
        for page in ("home", "shelf", "adjust", "item", "live")
        for size in SIZES
    ],
)
def test_the_numbers_hide_no_words(home: app.Parts, page: str, size: tuple[int, int], tmp_path: Path) -> None:
    staging.resize(home.stage, size)
    for text_size in range(3):
        home.session.reset()
        staging.wish(home.stage, language="nl", text_size=text_size, theme=THEMES[text_size + 1])
        assert poses.pose(home.stage, page)
        press(home, Key.Key_F19, Key.Key_1)
        assert badges(home)
        at_rest = {"keyboard", "scrolling", "contrast"}
        found = gate.check(home.stage, page, f"{size} {text_size}", without=at_rest)
        home.window.grabWindow().save(str(tmp_path / f"{page}{text_size}.png"))
        assert found == [], tmp_path


@pytest.mark.parametrize(
    "page",
    [
        *("home", "item", "player", "adjust"),
        *(
            pytest.param(one, marks=pytest.mark.full)
            for one in ("picture", "story", "topics", "help", "live")
        ),
    ],
)
def test_no_letter_or_sign_is_a_shortcut(program: app.Parts, page: str) -> None:
    """Who bumps against a key, or dictates, does nothing by it (WCAG 2.1.4)."""
    program.session.reset()
    staging.resize(program.stage, (1920, 1080))
    assert poses.pose(program.stage, page)
    parts = program.stage

    def state() -> tuple[object, ...]:
        asked = ("page", "subject", "language", "theme", "textSize", "spoken", "simple", "reducedMotion")
        film = ("pause", "speed", "mute", "captionsOn")
        return (
            parts.window.activeFocusItem(),
            *(parts.session.property(name) for name in asked),
            *(parts.player.property(name) for name in film),
            parts.playing.property("panel"),
        )

    before = state()
    assert None not in before[1:], "each of them exists"
    letters = range(Key.Key_A, Key.Key_Z + 1)
    signs = map(ord, "!\"#$%&'()*+,-./:;<=>?@[]_")  # Qt names these keys by the same numbers
    for code in (*letters, *signs):
        press(program, Key(code))
        assert state() == before, f"the key {chr(code)} does something"
    program.session.reset()
