"""What a hand meant: slips, bounces, palms, second fingers, storms; a real window at a pretended time."""

import time
from collections.abc import Iterator

import pytest
import shiboken6
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.input import hand as hands
from tests.ui.glass import HOLD, PLACES, PX, Glass, distance, glass
from tests.visitor import finger

Key = Qt.Key
ONE_ANOTHER = st.sampled_from(sorted(PLACES))


def mm(across: float, down: float = 0) -> QPoint:
    return QPoint(round(across * PX), round(down * PX))


@pytest.fixture(scope="module")
def opened(qapp: QGuiApplication) -> Iterator[Glass]:
    one = glass()
    yield one
    shiboken6.delete(one.engine)


@pytest.fixture
def one(opened: Glass) -> Glass:
    begins(opened)
    return opened


def begins(one: Glass) -> None:
    for number in list(one.down):
        one.lifts(number)
    one.session.reset()
    one.item("text").setProperty("contentY", 0)
    one.item("alone").forceActiveFocus()
    one.waits(60_000)
    one.took()


# --- a tap


@pytest.mark.parametrize("name", [name for name in PLACES if name not in ("never", "picture", "nothing")])
def test_a_tap_presses_once(one: Glass, name: str) -> None:
    one.taps(name)
    assert one.took() == [name]


@pytest.mark.parametrize("name", ["never", "picture", "nothing"])
def test_a_tap_beside_everything_does_nothing(one: Glass, name: str) -> None:
    one.taps(name)
    one.waits(20)
    one.taps("alone")
    assert one.took() == ["alone"], "and what is touched next was meant, however soon"


def test_what_is_touched_looks_pressed_at_once(one: Glass) -> None:
    one.presses("alone")
    assert one.item("alone").property("down")
    one.lifts()
    assert not one.item("alone").property("down")


def test_a_finger_that_wanders_presses_what_it_came_down_on(one: Glass) -> None:
    edge = QPoint(45, 80)
    one.presses(edge)
    one.slides(edge - mm(8))
    assert one.item("alone").property("down")
    one.lifts()
    assert one.took() == ["alone"], "it slipped off the button, but not far"


def test_sliding_off_takes_it_back(one: Glass) -> None:
    one.presses("alone")
    one.slides(PLACES["alone"] + mm(25))
    assert not one.item("alone").property("down")
    one.lifts()
    one.waits(10)
    one.taps("alone")
    assert one.took() == ["alone"], "only the second"


def test_a_finger_that_jumps_as_it_lifts_slid_off_too(one: Glass) -> None:
    one.presses("alone")
    one.down[0] = PLACES["nothing"]
    one.lifts()
    assert one.took() == []


def test_on_a_wide_button_a_finger_may_slide_far(one: Glass) -> None:
    one.presses("wide")
    one.slides(PLACES["wide"] + mm(30))
    one.lifts()
    assert one.took() == ["wide"]


def test_a_text_is_slid_along_also_from_a_button_in_it(one: Glass) -> None:
    one.presses("within")
    for far in range(2, 50, 2):
        one.waits(16)
        one.slides(PLACES["within"] - mm(0, far))
    one.lifts()
    assert one.took() == []
    assert one.item("text").property("contentY") > 20 * PX
    assert not one.hand.property("struggling")


# --- beside a control


def test_a_touch_just_beside_one_control_is_meant_for_it(one: Glass) -> None:
    one.taps(QPoint(140, 80) + mm(2.5))
    assert one.took() == ["alone"]
    one.waits(500)
    one.taps(QPoint(140, 120) + mm(1.5, 1.5))
    assert one.took() == ["alone"], "past its corner"


def test_a_touch_further_off_or_between_two_is_meant_for_nothing(one: Glass) -> None:
    one.taps(QPoint(140, 80) + mm(3.5))
    one.taps(QPoint(410, 80))
    one.taps(QPoint(200, 440) + mm(1))  # beside ground that answers, which is no control
    assert one.took() == []


def test_a_control_that_is_off_draws_no_touch(one: Glass) -> None:
    one.taps(QPoint(700, 80) - mm(2))
    assert one.took() == []


def test_where_anything_answers_a_touch_there_is_no_dead_space(one: Glass) -> None:
    button = one.item("louder")
    button.setX(210)
    button.setY(400)
    try:
        one.taps(QPoint(195, 440))  # on the ground, beside the button
        assert one.took() == ["ground"]
    finally:
        button.setX(40)
        button.setY(200)


# --- a second touch


@pytest.mark.parametrize("second", ["alone", "left", "ground", "louder"])
def test_a_second_touch_at_once_is_not_meant(one: Glass, second: str) -> None:
    one.taps("alone")
    for wait in (0, 100, 150):
        one.waits(wait)
        one.taps(second, stays=0)
    one.presses(second)
    one.waits(3000)
    one.lifts()
    assert one.took() == ["alone"], "a touch that began too soon is left out whole, however long it stays"
    one.taps(second)
    assert one.took() == [second]


def test_who_goes_on_touching_is_heard_again(one: Glass) -> None:
    for _ in range(20):
        one.taps("alone", stays=20)
        one.waits(60)
    assert len(one.took()) == 4, "in 1.6 seconds, one in 400 milliseconds"


def test_louder_is_made_to_be_pressed_again_and_again(one: Glass) -> None:
    for name in ["louder", "louder", "softer", "louder"]:
        one.taps(name, stays=20)
        one.waits(20)
    assert one.took() == ["louder", "louder", "softer", "louder"]
    one.taps("alone")
    assert one.took() == []


def test_keys_on_the_glass_follow_at_once_but_one_of_them_does_not_bounce(one: Glass) -> None:
    for name, wait in [
        ("t", 20),
        ("e", 20),
        ("t", 20),
        ("t", 100),
        ("t", 100),
        ("t", 20),
        ("e", 20),
        ("e", 0),
    ]:
        one.taps(name, stays=20)
        one.waits(wait)
    assert one.took() == ["t", "e", "t", "t", "e"]


# --- palms and other fingers


def test_a_second_finger_is_nobody(one: Glass) -> None:
    one.presses("alone")
    one.presses("left", 1)
    one.lifts(1)
    one.taps("right", number=2)
    assert one.took() == []
    one.lifts(0)
    assert one.took() == ["alone"]


def test_a_hand_that_rests_beside_the_buttons_keeps_no_finger_out(one: Glass) -> None:
    one.presses("nothing")
    one.taps("alone", number=1)
    one.waits(500)
    one.taps("left", number=1)
    one.lifts()
    assert one.took() == ["alone", "left"]


def test_a_finger_that_never_lifts_does_not_lock_the_glass(one: Glass) -> None:
    one.presses("alone")
    one.waits(1000)
    one.taps("left", number=1)
    assert one.took() == []
    one.waits(hands.LEANS_MS)
    one.taps("left", number=1)
    one.lifts()
    assert one.took() == ["left"]


def test_a_lift_that_was_lost_locks_nothing(one: Glass) -> None:
    one.presses("alone")
    one.down.clear()
    one.taps("left")
    assert one.took() == ["left"]


def test_a_palm_is_no_finger(one: Glass, monkeypatch: pytest.MonkeyPatch) -> None:
    broad = [26 * PX]

    def breadth(point: QEventPoint) -> float:
        return broad[0] if point.id() % 10 == 0 else 0.0

    monkeypatch.setattr(hands, "breadth", breadth)  # a pretended touch has no breadth
    one.taps("alone")
    assert one.took() == []
    one.presses("alone")
    one.taps("left", number=1)
    one.lifts()
    assert one.took() == ["left"]
    broad[0] = 10 * PX
    one.waits(1000)
    one.presses("alone")
    broad[0] = 26 * PX  # it was the edge of a hand, coming down
    one.slides(PLACES["alone"] + mm(1))
    assert not one.item("alone").property("down")
    one.lifts()
    assert one.took() == []


# --- a picture that wants the fingers


def test_two_fingers_enlarge_a_picture(one: Glass) -> None:
    centre, picture = PLACES["picture"], one.item("picture")
    one.presses(centre - mm(5))
    one.presses(centre + mm(5), 1)
    for far in range(6, 30):
        one.slides_both(centre - mm(far), centre + mm(far))
    assert picture.property("grown") > 1.5
    one.lifts(0)
    one.lifts(1)
    one.taps("alone")
    assert one.took() == ["alone"]


def test_one_finger_draws_a_picture_along_at_once(one: Glass) -> None:
    one.presses("picture")
    for far in range(1, 11):
        one.slides(PLACES["picture"] + mm(far), seen=True)
    one.lifts()
    assert one.item("picture").property("drawn") > 5 * PX, "further than a slip is no condition here"


def test_a_mouse_draws_a_picture_along(one: Glass) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    one.item("picture").setProperty("drawn", 0)
    QTest.mousePress(one.window, left, none, PLACES["picture"])
    for far in range(1, 11):
        QTest.mouseMove(one.window, PLACES["picture"] + mm(far))
    one.taps("alone")
    assert one.took() == [], "while the mouse is down a finger is a second one"
    QTest.mouseRelease(one.window, left, none, PLACES["picture"] + mm(10))
    assert one.item("picture").property("drawn") > 5 * PX
    one.taps("alone")
    assert one.took() == ["alone"]


def test_a_finger_beside_the_picture_ends_what_the_fingers_do(one: Glass) -> None:
    centre, picture = PLACES["picture"], one.item("picture")
    one.presses(centre - mm(5))
    one.presses("alone", 1)
    grown = picture.property("grown")
    for far in range(6, 30):
        one.slides(centre - mm(far), seen=True)
    assert picture.property("grown") == grown
    one.lifts(1)
    one.lifts(0)
    assert one.took() == []
    one.taps("alone")
    assert one.took() == ["alone"]


# --- a mouse


def test_a_mouse_presses_and_a_double_click_is_one(one: Glass) -> None:
    for _ in range(2):
        QTest.mouseDClick(
            one.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, PLACES["alone"]
        )
    assert one.took() == ["alone"]
    one.waits(500)
    QTest.mouseClick(one.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, PLACES["left"])
    assert one.took() == ["left"]
    one.waits(500)
    QTest.mouseClick(one.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, PLACES["left"])
    assert one.took() == []


# --- steady hand


@pytest.fixture
def steady(one: Glass) -> Glass:
    one.session.setProperty("steady", True)
    return one


@pytest.mark.parametrize("name", ["alone", "within", "louder"])
def test_a_steady_hand_presses_after_a_hold(steady: Glass, name: str) -> None:
    steady.taps(name, stays=HOLD - 1)
    assert steady.took() == []
    steady.taps(name, stays=HOLD)
    assert steady.took() == [name], "what was too short counts for nothing, not for a first touch either"


def test_what_may_be_touched_anywhere_wants_no_hold(steady: Glass) -> None:
    steady.taps("ground", stays=20)
    assert steady.took() == ["ground"]


def test_a_ring_fills_around_a_finger_that_presses_something(steady: Glass) -> None:
    steady.presses("alone")
    assert steady.hand.property("holding")
    assert steady.hand.property("spot").toPoint() == PLACES["alone"]
    assert steady.hand.property("holdTime") == HOLD
    steady.slides(PLACES["alone"] + mm(19))
    assert steady.hand.property("holding")
    steady.slides(PLACES["alone"] + mm(21))
    assert not steady.hand.property("holding"), "now it slides"
    steady.lifts()
    steady.presses("nothing")
    assert not steady.hand.property("holding")
    steady.lifts()


def test_a_steady_hand_may_wander_and_bounce_further(steady: Glass) -> None:
    steady.presses("alone")
    steady.slides(PLACES["alone"] + mm(19))
    steady.waits(HOLD)
    steady.lifts()
    assert steady.took() == ["alone"]
    steady.waits(790)
    steady.taps("left", stays=HOLD)
    assert steady.took() == []
    steady.waits(10)
    steady.taps("left", stays=HOLD)
    assert steady.took() == ["left"]


def test_a_text_is_slid_along_without_a_hold(steady: Glass) -> None:
    start = QPoint(800, 640)
    steady.presses(start)
    for far in range(2, 50, 2):
        steady.waits(5)
        steady.slides(start - mm(0, far))
    steady.lifts()
    assert steady.item("text").property("contentY") > 15 * PX
    assert steady.took() == []


# --- keys


def test_a_key_that_is_held_counts_once(one: Glass) -> None:
    one.key(Key.Key_Return)
    for _ in range(50):
        one.waits(30)
        one.key(Key.Key_Return, again=True)
    one.key(Key.Key_Return, down=False)
    assert one.took() == ["alone"]


def test_a_key_that_bounces_counts_once(one: Glass) -> None:
    one.strikes(Key.Key_Return)
    for wait in (10, 60, 60):
        one.waits(wait)
        one.strikes(Key.Key_Return)
    assert one.took() == ["alone"]
    one.waits(20)
    one.strikes(Key.Key_Return)
    assert one.took() == ["alone"]


def test_a_space_that_came_too_soon_does_nothing_when_it_is_let_go(one: Glass) -> None:
    one.strikes(Key.Key_Space, " ")
    one.key(Key.Key_Space, text=" ")
    one.waits(1000)
    one.key(Key.Key_Space, down=False, text=" ")
    assert one.took() == ["alone"]
    one.strikes(Key.Key_Space, " ")
    assert one.took() == ["alone"]


# --- who struggles


def test_three_bounces_in_a_minute_are_noticed_and_forgotten_with_the_visitor(one: Glass) -> None:
    noticed: list[bool] = []
    one.hand.struggles.connect(lambda: noticed.append(one.hand.property("struggling")))
    for _ in range(3):
        assert noticed == []
        one.taps("alone")
        one.taps("alone")
        one.waits(5000)
    assert noticed == [True]
    assert one.took() == ["alone"] * 3, "and nothing else happens"
    one.session.reset()
    assert noticed == [True, False]
    one.hand.struggles.disconnect()


def test_seldom_slips_are_everybodys(one: Glass) -> None:
    for _ in range(6):
        one.presses("alone")
        one.slides(PLACES["alone"] + mm(30))
        one.lifts()
        one.waits(31_000)
    assert not one.hand.property("struggling")
    for _ in range(3):
        one.presses("alone")
        one.slides(PLACES["alone"] + mm(30))
        one.lifts()
    assert one.hand.property("struggling")
    one.session.setProperty("steady", True)
    assert not one.hand.property("struggling"), "it is what was to be offered"


# --- how high it comes


def test_who_only_presses_low_is_noticed_until_they_press_higher(one: Glass) -> None:
    for times in range(4):
        assert not one.hand.property("staysLow"), times
        one.taps("low")
        one.waits(2000)
    assert one.hand.property("staysLow")
    one.taps("nothing")
    assert one.hand.property("staysLow"), "it pressed nothing"
    one.taps("louder")
    assert not one.hand.property("staysLow")
    for _ in range(6):
        one.waits(2000)
        one.taps("low")
    assert not one.hand.property("staysLow"), "they reach it all"
    one.session.reset()
    for _ in range(4):
        one.waits(2000)
        one.taps("low")
    assert one.hand.property("staysLow"), "another visitor"


# --- the end of a stay


def test_nothing_of_a_hand_outlives_the_visitor(one: Glass) -> None:
    one.session.setProperty("steady", True)
    one.taps("alone", stays=HOLD)
    one.presses("left")
    one.session.reset()
    assert not one.hand.property("holding")
    assert not one.item("left").property("down")
    one.waits(HOLD)
    one.lifts()
    one.taps("right")
    assert one.took() == ["alone", "right"], "the next one finds the usual profile, and no hush"


# --- anything at all

OPS = st.lists(
    st.one_of(
        st.tuples(st.just("press"), st.integers(0, 2), ONE_ANOTHER, st.integers(-60, 60)),
        st.tuples(st.just("slide"), st.integers(0, 2), st.integers(-200, 200), st.integers(-200, 200)),
        st.tuples(st.just("lift"), st.integers(0, 2)),
        st.tuples(st.just("wait"), st.sampled_from([1, 30, 90, 310, 500, 900])),
        st.tuples(st.just("steady"), st.booleans()),
    ),
    max_size=40,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(ops=OPS)
@example(ops=[("press", 1, "ground", 0), ("slide", 1, 0, 49), ("lift", 1)])
def test_whatever_fingers_do_one_of_them_presses_once_where_it_was_and_nothing_is_stuck(
    one: Glass, ops: list[tuple[object, ...]]
) -> None:
    begins(one)
    began: dict[int, tuple[QPoint, float]] = {}
    presses: list[tuple[str, float]] = []
    for op in ops:
        lifted: tuple[QPoint, QPoint, float] | None = None
        match op:
            case ("press", int(number), str(name), int(beside)):
                if number not in one.down:
                    one.presses(PLACES[name] + QPoint(beside, 0), number)
                    began[number] = (one.down[number], one.now[0])
            case ("slide", int(number), int(across), int(down)):
                if number in one.down:
                    one.slides(one.down[number] + QPoint(across, down), number)
            case ("lift", int(number)):
                if number in one.down:
                    lifted = (began[number][0], one.down[number], one.now[0] - began[number][1])
                    one.lifts(number)
            case ("wait", int(ms)):
                one.waits(ms)
            case ("steady", bool(steady)):
                one.session.setProperty("steady", steady)
        took = one.took()
        assert len(took) <= (lifted is not None), "a press is the lifting of one finger"
        if not took or lifted is None:
            continue
        profile = one.hand.profile
        start, end, stayed = lifted
        assert took == ["ground"] or stayed >= profile.hold
        box = one.item(took[0])
        assert box.contains(box.mapFromScene(end)) or distance(start, end) <= profile.slop + 0.1
        quick = {"louder", "softer", "e", "t"}
        if presses and not ({took[0], presses[-1][0]} <= quick):
            assert one.now[0] - stayed - presses[-1][1] >= min(400, profile.repeat)
        presses.append((took[0], one.now[0]))
    for number in list(one.down):
        one.lifts(number)
    one.waits(900)
    one.took()
    one.taps("alone", stays=HOLD)
    assert one.took() == ["alone"]
    assert not any(
        one.item(name).property("down") for name in PLACES if name not in ("ground", "picture", "nothing")
    )


def test_a_storm_of_a_hundred_taps_a_second_is_over_when_it_is_over(one: Glass) -> None:
    spent = []
    for number in range(300):
        began = time.perf_counter()
        one.taps(("alone", "left", "right")[number % 3], stays=5)
        spent.append(time.perf_counter() - began)
        one.waits(5)
    assert 5 <= len(one.took()) <= 8, "one in 400 milliseconds"
    assert sum(spent) < 1.5, "three seconds of it leave the screen most of its time"
    one.waits(500)
    one.taps("right")
    assert one.took() == ["right"]


def test_a_touch_is_a_sign_of_life_also_when_it_is_left_out(one: Glass) -> None:
    one.session.start()
    one.session.tick(100)
    one.taps("alone")
    one.session.tick(219)
    one.taps("alone", stays=0)  # a bounce
    one.session.tick(221)
    assert not one.session.property("asking")
    one.session.tick(340)
    assert one.session.property("asking")
    one.presses("nothing")
    assert one.session.property("asking"), "the question itself takes the touch, when it is lifted"
    assert one.session.property("secondsLeft") == 60
    one.lifts()


def test_real_touches_tell_when_they_came(qapp: QGuiApplication) -> None:
    one = glass()
    one.hand._when = hands.Moments()
    for _ in range(2):
        QTest.touchEvent(one.window, finger()).press(0, PLACES["alone"], one.window).commit()
        QTest.touchEvent(one.window, finger()).release(0, PLACES["alone"], one.window).commit()
        QTest.qWait(20)
    assert one.took() == ["alone"]
    shiboken6.delete(one.engine)
