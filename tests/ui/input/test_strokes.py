"""Keys that a hand meant."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kiosk.ui.input.profiles import Profile
from kiosk.ui.input.strokes import LOUDNESS_MS, Strokes

Key = Qt.Key
USUAL = Profile()
STEADY = USUAL.steadied(300)


def struck(key: int, gaps: list[float], profile: Profile) -> int:
    """How many strokes are let through, with so much between one and the next."""
    strokes, now, passed = Strokes(), 0.0, 0
    for gap in (0.0, *gaps):
        now += gap
        passed += not strokes.pressed(key, now, profile)
        strokes.released(key, now)
    return passed


def test_keys_that_do_something_are_struck_once_and_keys_that_move_or_type_at_will() -> None:
    gaps = [100.0, 100.0, 249.0]
    assert struck(Key.Key_Return, gaps[:2], USUAL) == 1
    assert struck(Key.Key_Escape, [250.0], USUAL) == 2
    assert struck(Key.Key_Tab, gaps, USUAL) == 4
    assert struck(Key.Key_E, gaps, USUAL) == 4
    assert struck(Key.Key_Space, gaps[:2], USUAL) == 1


def test_a_steady_hand_strikes_every_key_once_in_half_a_second() -> None:
    for key in (Key.Key_Return, Key.Key_Tab, Key.Key_E):
        assert struck(key, [499.0], STEADY) == 1
        assert struck(key, [500.0], STEADY) == 2


def test_another_key_is_meant_however_soon() -> None:
    strokes = Strokes()
    assert not strokes.pressed(Key.Key_Return, 0, STEADY)
    assert not strokes.pressed(Key.Key_Escape, 1, STEADY)


def test_louder_goes_on_slowly_while_it_is_held_and_nothing_else_does() -> None:
    strokes = Strokes()
    strokes.pressed(Key.Key_VolumeUp, 0, USUAL)
    strokes.pressed(Key.Key_Right, 0, USUAL)
    passed = [now for now in range(30, 9000, 30) if not strokes.repeated(Key.Key_VolumeUp, now)]
    assert [now // LOUDNESS_MS for now in passed] == [1, 2, 3, 4]
    assert all(strokes.repeated(Key.Key_Right, now) for now in range(30, 9000, 30))


def test_nothing_is_set_to_wait_for_a_key_when_staff_says_so() -> None:
    eager = Profile(key=0)
    assert struck(Key.Key_Return, [0.0, 0.0], eager) == 3


@given(
    st.lists(
        st.tuples(
            st.sampled_from([Key.Key_Return, Key.Key_Space, Key.Key_Tab]), st.booleans(), st.integers(0, 600)
        )
    )
)
def test_pages_hear_a_key_go_up_exactly_when_they_heard_it_go_down(
    events: list[tuple[Qt.Key, bool, int]],
) -> None:
    strokes, now, heard = Strokes(), 0.0, set[Qt.Key]()
    for key, down, wait in events:
        now += wait
        if down:
            if not strokes.pressed(key, now, STEADY):
                heard.add(key)
            elif key in heard:
                heard.discard(key)  # its going up was lost, and it bounces
        elif not strokes.released(key, now):
            heard.discard(key)
    for key in heard:
        assert not strokes.released(key, now)


def test_a_keyboard_that_never_lets_go_takes_no_room() -> None:
    strokes = Strokes()
    for key in range(10_000):
        strokes.pressed(key, 0, STEADY)
        strokes.pressed(key, 0, STEADY)
    assert len(strokes._down) + len(strokes._kept) < 100
