"""With one or two switches and nothing else: every kind of page is worked."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.ui.input.stops import stops
from kiosk.ui.stage import poses, staging
from tests.gate_look import look

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
MOST = 80
"""Presses, or places of the frame, that anything on a page may take."""


class Hand:
    """Who presses switches, and sees the frame."""

    def __init__(self, parts: app.Parts, switches: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.parts = parts
        self.now = 1000.0
        monkeypatch.setattr(parts.keys.frame, "_clock", lambda: self.now)
        self._switches = switches
        parts.session.setProperty("switches", switches)
        parts.keys.look()

    def press(self, switch: int) -> None:
        self.parts.hand.forget()  # a moment goes by, or it would be a hand that trembles
        key = SPACE if switch == 1 else RETURN
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, " " if switch == 1 else "\r")
            QCoreApplication.sendEvent(self.parts.window, event)
        QCoreApplication.processEvents()

    def framed(self) -> list[str]:
        """Names of what is in the frame."""
        frame = self.parts.keys.frame.property("frame").adjusted(-1, -1, 1, 1)
        seen = look(self.parts.window, px_per_mm=1.0)
        there = [stop.item for stop in stops(self.parts.window)]
        return [node.name for node in seen.nodes if node.item in there and frame.contains(node.box)]

    @property
    def kind(self) -> str:
        return str(self.parts.keys.frame.property("kind"))

    def goes_on(self) -> None:
        """The frame goes on: by a switch, or by waiting."""
        if self._switches == 2:
            self.press(1)
        else:
            self.now += 3.1 * 1.5
            self.parts.keys.look()

    def chooses(self, name: str) -> None:
        """Presses what has this name, or one that begins so, and nothing else on the way."""
        names = [node.name for node in look(self.parts.window, px_per_mm=1.0).controls if node.enabled]
        exact = name in names
        for _ in range(MOST):
            self.parts.keys.look()
            if self.kind == "waits":
                self.press(1)
            there = [one for one in self.framed() if one == name or (one.startswith(name) and not exact)]
            if there and self.kind in ("thing", "group"):
                last = self.kind == "thing"
                self.press(self._switches)
                if last:
                    QTest.qWait(450)  # sooner it would be a hand that trembles
                    staging.settle(self.parts.stage)
                    self.parts.keys.look()
                    return
            elif self.kind == "up" and not there:
                self.press(self._switches)
            else:
                self.goes_on()
        raise AssertionError(f"{name!r} is not reached; in the frame: {self.kind} {self.framed()}")


@pytest.fixture(
    params=[2, pytest.param(1, marks=pytest.mark.full)],
    ids=["two switches", "one switch"],
)
def hand(
    request: pytest.FixtureRequest, program: app.Parts, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Hand]]:
    """Somebody with switches, on a page."""
    staging.resize(program.stage, (1920, 1080))

    def comes(page: str) -> Hand:
        program.session.reset()
        assert poses.pose(program.stage, page)
        return Hand(program, request.param, monkeypatch)

    yield comes
    program.session.reset()


def test_from_home_to_a_work_and_back_to_the_start(hand: Callable[[str], Hand]) -> None:
    one = hand("home")
    session = one.parts.session
    one.chooses("De grote golf.")
    assert session.property("page") == "item"
    one.chooses("Van dichtbij")
    assert session.property("page") == "picture"
    one.chooses("Dichterbij")
    one.chooses("Terug")
    assert session.property("page") == "item"
    one.chooses("Begin")
    assert session.property("page") == "home"


def test_a_film_is_held_and_made_softer(hand: Callable[[str], Hand]) -> None:
    one = hand("player")
    player = one.parts.player
    before = player.property("volume")
    one.chooses("Stiller")
    assert player.property("volume") == before - 1
    assert "Stiller" in " ".join(one.framed()), "to press it again"
    one.chooses("Verder")
    assert not player.property("pause")
    one.chooses("Pauze")
    assert player.property("pause")
    one.chooses("Stop")
    assert one.parts.session.property("page") == "item"


def test_words_are_typed(hand: Callable[[str], Hand]) -> None:
    one = hand("search-empty")
    for letter in "ZEE":
        one.chooses(letter)
    assert one.parts.search.property("words").lower() == "zee"
    one.chooses("Onder de grote golf")
    assert one.parts.session.property("page") == "item"


def test_the_question_whether_anybody_is_there_is_answered(hand: Callable[[str], Hand]) -> None:
    one = hand("home")
    one.parts.session.ask()
    staging.settle(one.parts.stage)
    one.parts.keys.look()
    one.chooses("Ja, ik ben er nog")
    assert not one.parts.session.property("asking")
    assert one.parts.session.property("page") == "home"


def test_colours_are_chosen_and_the_switches_go_off(hand: Callable[[str], Hand]) -> None:
    one = hand("adjust")
    one.chooses("Geel op zwart")
    assert one.parts.session.property("theme") == "yellow"
    if "Geen" not in [node.name for node in look(one.parts.window, px_per_mm=1.0).controls]:
        one.chooses("Meer,")
    one.chooses("Geen")
    assert one.parts.session.property("switches") == 0
    assert one.kind == ""


def test_the_frame_goes_by_itself_with_one_switch_only(
    program: app.Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.session.reset()
    staging.resize(program.stage, (1920, 1080))
    assert poses.pose(program.stage, "home")
    for switches in (1, 2):
        one = Hand(program, switches, monkeypatch)
        before = program.keys.frame.property("frame")
        one.now += 5
        program.keys.look()
        assert (program.keys.frame.property("frame") != before) is (switches == 1)
    program.session.reset()


def test_the_first_place_is_the_first_of_the_page_and_a_new_page_begins_anew(
    hand: Callable[[str], Hand],
) -> None:
    one = hand("home")
    one.goes_on()
    one.parts.session.open("help")
    staging.settle(one.parts.stage)
    one.parts.keys.look()
    assert one.parts.keys.frame._scan.path == [0]


@pytest.mark.full
@pytest.mark.parametrize("page", poses.POSES)
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_everything_on_every_page_comes_into_the_frame(
    program: app.Parts, page: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    program.session.reset()
    staging.resize(program.stage, size)
    assert poses.pose(program.stage, page)
    one = Hand(program, 2, monkeypatch)
    scan = one.parts.keys.frame._scan
    wanted = set(range(len(stops(program.window))))
    seen: set[int] = set()

    def walk() -> None:
        for _ in range(len(scan.row())):
            entry = scan.at()
            assert entry is not None
            if entry.kind == "thing":
                seen.add(entry.things[0])
            elif entry.kind == "group":
                one.press(2)
                walk()
                while scan.at() is not None and scan.at().kind != "up":
                    one.press(1)
                one.press(2)
            one.press(1)

    walk()
    program.session.reset()
    assert seen == wanted


def test_without_the_wish_there_is_no_frame(program: app.Parts) -> None:
    program.session.reset()
    assert program.keys.frame.property("kind") == ""
    assert program.keys.frame.property("frame").isEmpty()
