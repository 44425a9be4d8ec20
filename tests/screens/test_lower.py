"""Lower buttons are offered to who never presses but low; nothing changes before they say so."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests.gate_look import look
from tests.screens.cases import UPRIGHT
from tests.visitor import Visitor


@pytest.fixture
def visitor(program: app.Parts, tmp_path: Path) -> Iterator[Visitor]:
    staging.resize(program.stage, UPRIGHT)
    staging.wish(program.stage, language="nl", text_size=0, theme="day")
    assert poses.pose(program.stage, "home")
    yield Visitor(program.window, tmp_path)
    program.session.reset()
    staging.settle(program.stage)


def offered(program: app.Parts) -> bool:
    staging.settle(program.stage)
    offer = program.window.findChild(QQuickItem, "lowerOffer")
    return offer is not None and offer.isVisible()


def presses_low(program: app.Parts, visitor: Visitor) -> None:
    for _ in range(2):
        assert not offered(program)
        visitor.taps("Hulp")
        visitor.taps("Terug")


def test_who_only_presses_low_is_asked_and_finds_the_buttons_lower(
    program: app.Parts, visitor: Visitor
) -> None:
    presses_low(program, visitor)
    assert offered(program)
    assert not program.session.property("low")
    visitor.taps("Zet ze lager")
    assert program.session.property("low")
    assert not offered(program)


def test_who_says_no_is_not_asked_again(program: app.Parts, visitor: Visitor) -> None:
    presses_low(program, visitor)
    visitor.taps("Nee, dank u")
    visitor.taps("Hulp")
    assert not offered(program)
    program.session.reset()
    program.session.start()
    presses_low(program, visitor)
    assert offered(program), "another visitor"


def test_who_has_the_buttons_lower_finds_every_question_when_they_come_back(program: app.Parts) -> None:
    staging.resize(program.stage, UPRIGHT)
    staging.wish(program.stage, language="de", text_size=0, theme="day", low=True)
    for _ in range(2):
        assert poses.pose(program.stage, "adjust")
        answers = [n.box for n in look(program.window, px_per_mm=1).controls if n.kind == "Choice"]
        assert len(answers) > 10
        assert not any(one.intersects(other) for one, other in combinations(answers, 2))
