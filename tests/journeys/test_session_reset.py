"""When a visitor goes, everything of them goes: on the screen, in the program, on the disk."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint

from kiosk import app
from kiosk.ui.session import Session
from kiosk.ui.stage import staging
from kiosk.ui.stay.defaults import defaults
from tests.journeys.whole_state import State, differences, disk, properties, whole
from tests.station import starter
from tests.visitor import Visitor

Comes = Callable[[app.Parts], Visitor]
ANSWER, IDLE = 60, 120


def stays(visitor: Visitor) -> None:
    """A visitor who uses all there is, and leaves in the middle of it."""
    visitor.taps("Français")
    visitor.taps("Commencer")
    visitor.taps("Réglages")
    visitor.taps("Jaune sur noir")
    visitor.taps("Suite, 1 sur 2")
    visitor.taps("Sans mouvement")
    visitor.taps("Aux premières")
    visitor.taps("Grandes")
    visitor.taps("Terminé")
    visitor.taps("Chercher")
    for key in "JOCONDE":
        visitor.taps(key)
    visitor.sees("Vos mots : joconde")
    visitor.taps("La Joconde.")
    visitor.taps("De plus près")
    visitor.taps("Plus près")
    visitor.sees("La Joconde")


@pytest.fixture
def before(program: app.Parts) -> State:
    staging.settle(program.stage)
    program.session.tick(0)
    return whole(program)


def test_nothing_of_a_visitor_remains(program: app.Parts, comes: Comes, before: State) -> None:
    data = disk(starter().data)
    visitor = comes(program)
    stays(visitor)
    program.app.clipboard().setText("joconde")
    assert [*differences(before, whole(program))]
    program.session.tick(IDLE - 1 + 300)
    visitor.sees("Êtes-vous encore là ?")
    program.session.tick(IDLE + 300 + ANSWER)
    visitor.sees("Raak het scherm aan.")
    staging.settle(program.stage)
    assert [*differences(before, whole(program))] == []
    assert disk(starter().data) == data
    visitor.taps("Begin")
    visitor.sees("Grote meesters")
    visitor.taps("Zoek")
    visitor.sees("Uw woorden:")
    visitor.does_not_see("joconde")


def test_a_session_after_a_stay_is_a_new_session(program: app.Parts, comes: Comes) -> None:
    stays(comes(program))
    program.session.reset()
    fresh = Session(defaults(starter().settings))
    fresh.set_px_per_mm(program.session.property("pxPerMm"))
    own, new = properties(program.session), properties(fresh)
    for by_the_clock in ("clock", "time", "minute"):
        own.pop(by_the_clock)
        new.pop(by_the_clock)
    assert own == new


def test_any_touch_is_a_yes(program: app.Parts, comes: Comes) -> None:
    program.session.tick(0)
    visitor = comes(program)
    visitor.taps("Begin")
    visitor.taps("Hulp")
    program.session.tick(IDLE)
    visitor.sees("Bent u er nog?")
    visitor.touches(QPoint(5, 5))
    visitor.sees_no_more("Bent u er nog?")
    visitor.sees("Hulp")
    program.session.tick(IDLE + ANSWER)
    visitor.sees("Raak een beeld aan om te kijken, te luisteren of te lezen.")


def test_no_is_a_no(program: app.Parts, comes: Comes) -> None:
    program.session.tick(0)
    visitor = comes(program)
    visitor.taps("Deutsch")
    visitor.taps("Anfangen")
    program.session.tick(IDLE)
    visitor.taps("Nein, aufhören")
    visitor.sees("Raak het scherm aan.")
