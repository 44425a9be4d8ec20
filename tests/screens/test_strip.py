"""The strip of staff while they look around as visitors do: where it stands, and what it never hides."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.store.faults import Full
from kiosk.ui.stage import staging
from tests.screens.cases import UPRIGHT, Case
from tests.screens.test_trouble import come
from tests.visitor import Visitor

WIDE = Case((1920, 1080), "day", 0, "nl")
LOW = Case((1280, 800), "day", 2, "nl")
UPRIGHT_LOW = Case(UPRIGHT, "day", 2, "nl", low=True)


def goes_to(parts: app.Parts, page: str) -> None:
    parts.session.open(page, parts.session.property("subject") if page == "player" else "")
    staging.settle(parts.stage)


def stands(parts: app.Parts) -> bool:
    strip = parts.window.findChild(QQuickItem, "staffStrip")
    assert strip is not None
    return strip.isVisible()


@pytest.mark.parametrize(
    ("pose", "cases"),
    [
        ("item-taking", {WIDE: True, LOW: True, UPRIGHT_LOW: True}),
        ("search-taking", {WIDE: True, LOW: False, UPRIGHT_LOW: False}),
        ("search-taking-answers", {WIDE: True, LOW: True, UPRIGHT_LOW: True}),
        ("staff-playlist", {WIDE: False, LOW: False, UPRIGHT_LOW: False}),
        ("item", {WIDE: False, LOW: False}),
    ],
)
def test_it_stands_where_staff_look_around_and_there_is_room(
    inside: app.Parts, pose: str, cases: dict[Case, bool]
) -> None:
    for case, there in cases.items():
        come(inside, pose, case)
        assert stands(inside) == there, case


@pytest.mark.parametrize("case", [WIDE, LOW, UPRIGHT_LOW], ids=str)
def test_where_it_has_no_room_the_start_has_it(inside: app.Parts, tmp_path: Path, case: Case) -> None:
    come(inside, "item-taking", case)
    goes_to(inside, "topics")
    assert not stands(inside)
    eyes = Visitor(inside.window, tmp_path)
    eyes.taps("Begin")
    eyes.taps("Medewerkers")
    staging.settle(inside.stage)
    assert inside.session.property("page") == "staff-playlist"


def test_what_could_not_be_taken_is_told_on_a_page_without_it(inside: app.Parts, tmp_path: Path) -> None:
    come(inside, "item-taking", LOW)
    goes_to(inside, "topics")
    inside.backroom.rooms.editor.tell(Full("no room"))
    staging.settle(inside.stage)
    Visitor(inside.window, tmp_path).sees("Niet bewaard: de schijf is vol.")


def test_what_could_not_be_hidden_is_told_wherever_one_is_by_then(inside: app.Parts, tmp_path: Path) -> None:
    come(inside, "item-taking", LOW)
    eyes = Visitor(inside.window, tmp_path)
    eyes.taps("Niet tonen")
    goes_to(inside, "topics")  # while the file says no: nobody of this name is in it
    eyes.sees("U mag dit niet doen.")
    inside.session.back()
    staging.settle(inside.stage)
    eyes.sees("U mag dit niet doen.")


def test_what_goes_under_the_question_leaves_no_gap(inside: app.Parts) -> None:
    come(inside, "item-taking", WIDE)
    inside.session.ask()
    staging.settle(inside.stage)
    inside.session.reset()
    staging.settle(inside.stage)
    page = inside.window.findChild(QQuickItem, "page")
    assert page is not None
    assert (page.isVisible(), page.height()) == (True, inside.window.height())


def test_what_could_not_be_hidden_is_told_on_the_pages_of_staff_too(
    inside: app.Parts, tmp_path: Path
) -> None:
    come(inside, "item-taking", WIDE)
    eyes = Visitor(inside.window, tmp_path)
    strip = inside.window.findChild(QQuickItem, "staffStrip")
    assert strip is not None
    eyes.taps("Niet tonen")
    QMetaObject.invokeMethod(strip, "backChosen")  # before the file has said no
    staging.settle(inside.stage)
    assert inside.session.property("page") == "staff-playlist"
    eyes.sees("U mag dit niet doen.")
