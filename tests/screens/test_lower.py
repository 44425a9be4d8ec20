"""Lower buttons are offered to who never presses but low; nothing changes before they say so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.stage import poses, staging
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
