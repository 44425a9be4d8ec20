"""The door of staff: codes guessed at its pad, answers that come too late, who walks away, who closes it."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.staff import access
from kiosk.store import database
from kiosk.ui.staff.door import AT_THE_DOOR
from kiosk.ui.stay.patience import STAFFED
from tests.gate_look import look
from tests.journeys.held import CODES, PLACES, Kiosk, furnish, opened, written
from tests.station import Station
from tests.visitor import A_HAND

TRIES, MANY = 7, 60
LONG = 60
"""Touches in vain while one has to wait."""

MODES = {
    "library": ("", 180, 180),
    "care": ('[station]\nmode = "care"\n', AT_THE_DOOR, STAFFED),
    "home": ('[station]\nmode = "home"\n', AT_THE_DOOR, STAFFED),
    "never asks": ("[session]\nidle_seconds = 0\n", AT_THE_DOOR, 180),
}
"""Settings, and seconds until the door, and whoever is in, is left."""


class Child:
    """Hammers the pad, as fast as the hand of the screen lets."""

    def __init__(self, kiosk: Kiosk, number: int) -> None:
        self.kiosk, self.chance = kiosk, random.Random(number)
        self.keys: list[str] = []

    def comes(self, name: str) -> None:
        """To the door, and to a name on it."""
        kiosk = self.kiosk
        kiosk.parts.session.open("staff")
        kiosk.door.choose("")
        kiosk.answers()
        kiosk.door.choose(kiosk.people[name].id)
        kiosk.answers()

    def touches(self, name: str) -> None:
        """A key of the pad, whether it does anything or not."""
        window = self.kiosk.parts.window
        found = [node for node in look(window, px_per_mm=1).controls if node.name == name]
        for spot in (node.seen.center().toPoint() for node in found):
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def tries(self, code: str) -> float:
        """A code and OK; gives the seconds that one has to wait then."""
        self.kiosk.rests()  # a finger is not faster than the frame that draws the pad
        for digit in code:
            self.touches(digit)
        self.touches("OK")
        self.kiosk.answers()
        return float(self.kiosk.door.typed.property("waits"))

    def guesses(self) -> float:
        return self.tries(f"{self.chance.randrange(10**6):06}")

    def alerts(self) -> list[str]:
        """What a screen reader is told at once."""
        nodes = look(self.kiosk.parts.window, px_per_mm=1).nodes
        return [node.name for node in nodes if node.role is QAccessible.Role.AlertMessage]

    def hammers(self, times: int) -> None:
        """On and on, while nothing is to be had."""
        window = self.kiosk.parts.window
        spots = [
            node.seen.center().toPoint()
            for node in look(window, px_per_mm=1).controls
            if node.name in ("OK", *"0123456789")
        ]
        for spot in self.chance.choices(spots, k=times):
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
            QTest.keyClick(window, Qt.Key.Key_Return)


def is_on(kiosk: Kiosk, seconds: float) -> None:
    """The machine was on so long: all that is counted was that much earlier."""
    with closing(database.open_staff(kiosk.station.data / "staff.db")) as conn:
        conn.execute("UPDATE attempts SET since = since - ?", (seconds,))


def wrong(kiosk: Kiosk) -> int:
    return written(kiosk.station).count("wrong-code")


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    with opened(furnish(tmp_path)) as one:
        yield one


# --- storms


@pytest.mark.parametrize("many", [TRIES, pytest.param(MANY, marks=pytest.mark.full)])
def test_a_child_at_the_pad_waits_longer_and_longer(kiosk: Kiosk, many: int) -> None:
    child, waits = Child(kiosk, many), []
    for number in range(1, many + 1):
        child.comes("Els")
        waits.append(child.guesses())
        child.hammers(LONG if waits[-1] else 0)
        kiosk.answers()
        assert wrong(kiosk) == number, "who has to wait tries nothing"
        assert kiosk.door.typed.property("told") in child.alerts()
        child.comes("Jan")
        held_up = access.wait_after(number, access.FREE_OF_STATION)
        assert held_up - 2 <= kiosk.door.typed.property("waits") <= held_up, "others wait as the station does"
        assert kiosk.held.faults() == []
        is_on(kiosk, access.WAITS[-1])
    expected = [access.wait_after(number) for number in range(1, many + 1)]
    assert all(told - 2 <= wait <= told for wait, told in zip(waits, expected, strict=True)), waits
    child.comes("Jan")
    QTest.qWait(A_HAND)  # another hand: the one before trembled
    child.tries(CODES["Jan"])
    assert kiosk.door.property("name") == "Jan"


def test_a_wait_is_there_after_the_program_begins_again(qapp: QGuiApplication, tmp_path: Path) -> None:
    station = furnish(tmp_path)
    with opened(station) as kiosk:
        child = Child(kiosk, 1)
        child.comes("Els")
        waits = [child.guesses() for _ in range(4)]
        assert waits[-1] > 28
    with opened(station) as kiosk:
        child = Child(kiosk, 2)
        child.comes("Els")
        assert 15 < kiosk.door.typed.property("waits") <= 30
        child.tries(CODES["Els"])
        child.hammers(LONG)
        kiosk.answers()
        assert not kiosk.door.property("open")
        assert wrong(kiosk) == 4


def test_what_a_child_typed_is_forgotten_by_who_leaves_it_on(kiosk: Kiosk) -> None:
    child = Child(kiosk, 3)
    for _ in range(6):
        child.comes("Els")
        child.guesses()
        is_on(kiosk, access.WAITS[-1])
    for _ in range(3):  # the timer of the door goes off, and the power off and on
        is_on(kiosk, access.REST / 3)
        kiosk.door.rests()
        kiosk.answers()
        with closing(database.open_staff(kiosk.station.data / "staff.db")) as conn:
            conn.execute("UPDATE attempts SET boot = 'another'")
        kiosk.door.rests()
        kiosk.answers()
    child.comes("Els")
    assert 28 <= child.guesses() <= 30
    kiosk.parts.session.reset()
    assert kiosk.held.faults() == []


# --- an answer that comes too late

AWAY: dict[str, Callable[[Kiosk], object]] = {
    "the visit ended": lambda kiosk: kiosk.parts.session.reset(),
    "they went to the start": lambda kiosk: kiosk.parts.session.start(),
    "they went to help": lambda kiosk: kiosk.parts.session.open("help"),
    "another name was chosen": lambda kiosk: kiosk.door.choose(kiosk.people["Kor"].id),
    "no name is chosen": lambda kiosk: kiosk.door.choose(""),
    "another visitor is at the door": lambda kiosk: (
        kiosk.parts.session.reset(),
        kiosk.parts.session.start(),
        kiosk.parts.session.open("staff"),
    ),
    "another visitor chose the same name": lambda kiosk: (
        kiosk.parts.session.reset(),
        kiosk.parts.session.open("staff"),
        kiosk.door.choose(kiosk.people["Els"].id),
    ),
}


@pytest.mark.parametrize("code", [CODES["Els"], pytest.param("000111", marks=pytest.mark.full)])
def test_an_answer_too_late_lets_nobody_in(kiosk: Kiosk, code: str) -> None:
    for meanwhile, away in AWAY.items():
        kiosk.parts.session.reset()
        kiosk.parts.session.open("staff")
        kiosk.answers()
        door = kiosk.door
        door.choose(kiosk.people["Els"].id)
        for digit in code:
            door.typed.press(digit)
        door.send()
        away(kiosk)
        page, chosen = kiosk.page, door.property("chosen")
        kiosk.answers()
        assert not door.property("open"), meanwhile
        assert (kiosk.page, door.property("chosen")) == (page, chosen), meanwhile
        assert "niet de code" not in door.typed.property("told"), meanwhile
        assert door.typed.property("code") == ""
        is_on(kiosk, access.WAITS[-1])
    kiosk.rests()
    assert kiosk.held.faults() == []


def test_names_that_come_too_late_are_not_shown(kiosk: Kiosk) -> None:
    kiosk.parts.session.start()
    kiosk.parts.session.open("staff")
    kiosk.parts.session.reset()
    kiosk.rests()
    assert (
        kiosk.door.property("people"),
        kiosk.door.typed.property("told"),
    ) == ([], "")


# --- who walks away


@pytest.mark.parametrize(
    "mode",
    [mode if mode == "home" else pytest.param(mode, marks=pytest.mark.full) for mode in MODES],
)
def test_who_walks_away_leaves_no_code_and_nobody_signed_in(
    qapp: QGuiApplication, tmp_path: Path, mode: str
) -> None:
    settings, at_the_door, inside = MODES[mode]
    with opened(furnish(tmp_path, settings)) as kiosk:
        session, door = kiosk.parts.session, kiosk.door
        session.tick(0)
        kiosk.goes(PLACES["the code"])
        for digit in "471":
            door.typed.press(digit)
        session.tick(119)
        assert door.typed.property("code") == "471"
        session.tick(120)  # in a library it asks now
        session.tick(at_the_door)
        assert not kiosk.page.startswith("staff")
        assert (door.typed.property("code"), door.property("chosen"), door.property("people")) == ("", "", [])
        kiosk.goes(PLACES["a playlist"])
        session.tick(at_the_door + 119)
        assert door.property("open")
        session.tick(at_the_door + 120)
        session.tick(at_the_door + inside)
        assert not door.property("open")
        kiosk.rests()
        assert kiosk.held.faults() == []


# --- closing


@pytest.mark.parametrize(
    ("settings", "closes"),
    [
        ("", False),
        ('[station]\nmode = "care"\n', False),
        ('[station]\nmode = "home"\n', True),
        ("[screen]\nfullscreen = false\n", True),
    ],
    ids=["library", "care", "home", "in a window"],
)
def test_who_may_close_it(qapp: QGuiApplication, tmp_path: Path, settings: str, *, closes: bool) -> None:
    with Station(tmp_path, settings).opens(agent=False) as parts:
        event = QCloseEvent()
        QCoreApplication.sendEvent(parts.window, event)
        assert event.isAccepted() == closes
        assert parts.window.close() == closes
        assert parts.window.isVisible() == (not closes)
