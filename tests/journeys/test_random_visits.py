"""After any visit the screen, the program, the disk and the clipboard are as if nobody had been there."""

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.errors import KioskError
from kiosk.ui.stage import staging
from kiosk.ui.stay.wishes import Wishes
from tests.journeys.random_visits import WISHES, Visit, works_of
from tests.journeys.whole_state import State, differences, disk, whole
from tests.screens.cases import SIZES
from tests.station import starter

EVERYDAY, ALL, PIECE = 3, 1000, 100
AGENTS = frozenset({"agent.json", "agent.lock", "backups", "cache", "keeping.json"})
"""The agent writes these by itself; what was watched stays for who comes next, never who watched it."""
AGAIN = 15.0
"""Seconds until everything is back: a film may just be beginning."""


@pytest.fixture
def parts(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[app.Parts]:
    with starter().opens(size=request.param) as parts:  # with an agent: films play
        staging.wait_for(lambda: bool(parts.agent.property("present")), "the agent")
        parts.session.tick(0)
        yield parts


def is_as_before(parts: app.Parts, before: State) -> list[str]:
    """Wait until it is; what is different when it does not come."""
    try:
        staging.settle(parts.stage)
        staging.wait_for(lambda: whole(parts) == before, "being as it was", AGAIN)
    except KioskError:
        start_pictures(parts)  # they went on meanwhile
        return [*differences(before, whole(parts))]
    return []


def start_pictures(parts: app.Parts) -> None:
    """Those that pass by, from the first."""
    attract = parts.window.findChild(QQuickItem, "attractPage")
    assert attract is not None
    attract.setProperty("turned", 0)
    staging.settle(parts.stage)


def visits(parts: app.Parts, numbers: range) -> None:
    """One after the other. What is wrong after one is told with all that was done in it."""
    start_pictures(parts)  # they went on while the agent came
    before, data, now = whole(parts), disk(starter().data, without=AGENTS), 0.0
    works = works_of(parts)
    for number in numbers:
        visit = Visit(parts, works, number, now)
        visit.happens()
        now = visit.now
        wrong = is_as_before(parts, before)
        if wrong:
            told = [f"After visit {number}:", *wrong, "It was:", *visit.done]
            pytest.fail("\n".join(told), pytrace=False)
        QCoreApplication.processEvents()
    assert disk(starter().data, without=AGENTS) == data


def test_whatever_can_be_wished_is_wished_by_somebody() -> None:
    wanted = {re.sub(r"_(\w)", lambda letter: letter[1].upper(), each.name) for each in fields(Wishes)}
    assert set(WISHES) == wanted


@pytest.mark.parametrize(
    ("parts", "first"),
    [
        pytest.param(SIZES[n % len(SIZES)], first, marks=pytest.mark.full, id=f"{first}")
        for n, first in enumerate(range(0, ALL, PIECE))
    ],
    indirect=["parts"],
)
def test_a_thousand_visits(parts: app.Parts, first: int) -> None:
    visits(parts, range(first, first + PIECE))


@pytest.mark.parametrize("parts", [SIZES[0]], indirect=True)
def test_visits_by_chance(parts: app.Parts) -> None:
    visits(parts, range(EVERYDAY))
