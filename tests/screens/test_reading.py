"""What somebody with weak eyes sees at once on a small screen, and how a long text turns."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.model import Kind
from kiosk.ui.stage import examples, poses, staging
from kiosk.ui.stay.wishes import LANGUAGES
from tests import gate
from tests.gate_look import Look, Node, Words, look, press
from tests.screens.cases import Case

SMALL, WIDE = (1280, 800), (1920, 1080)
NAMES = ("textScale", "language", "pxPerMm")


def posed(parts: app.Parts, page: str, case: Case) -> Look:
    staging.resize(parts.stage, case.size)
    staging.wish(parts.stage, language=case.language, text_size=case.text_size, theme=case.theme)
    assert poses.pose(parts.stage, page)
    return seen(parts)


def seen(parts: app.Parts) -> Look:
    scale, language, px_per_mm = (parts.session.property(name) for name in NAMES)
    return look(parts.window, px_per_mm=px_per_mm, text_scale=scale, language=language)


def words_of(at: Look, text: str) -> Words:
    (found,) = (words for words in at.words if words.text == text)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["item", "item-film", "item-sound", "item-story"])
def test_very_large_letters_on_a_small_screen_still_say_what_it_is(
    program: app.Parts, page: str, language: str
) -> None:
    """The title, two lines of what it is, and the button that goes on, without turning a page."""
    at = posed(program, page, Case(SMALL, "day", 2, language))
    title, summary = (words_of(at, program.work.property(name)) for name in ("title", "summary"))
    assert title.seen == title.box
    assert summary.seen.height() >= 2 * 1.2 * summary.pixels
    (action,) = (node for node in at.controls if node.item.objectName() == "primary")
    assert action.seen == action.box


@pytest.mark.parametrize(
    "case",
    [
        Case(SMALL, "evening", 2, "de"),
        Case(SMALL, "paper", 2, "fr"),
        Case(SMALL, "day", 1, "nl"),
        Case(WIDE, "yellow", 2, "en"),
    ],
    ids=str,
)
def test_every_question_shows_all_its_answers(program: app.Parts, case: Case) -> None:
    posed(program, "adjust", case)
    found, answers = [], dict[str, int]()
    for _ in range(next((int(more.item.property("count")) for more in named(program, "more")), 1)):
        for tab in named(program, "question"):
            press(tab.item)
            staging.settle(program.stage)
            answers[tab.name] = sum(1 for node in seen(program).controls if node.kind == "Choice")
            found += gate.check(program.stage, f"adjust {tab.name}", str(case))
        for more in named(program, "more"):
            press(more.item)
            staging.settle(program.stage)
    assert list(answers.values())[:4] == [3, 5, len(LANGUAGES), 4]
    assert len(answers) == len(page_of(program).property("subjects").toVariant())
    assert list(map(str, found)) == []


def page_of(parts: app.Parts) -> QQuickItem:
    """That on which one adjusts."""
    page = parts.window.findChild(QQuickItem, "adjustPage")
    assert page is not None
    return page


def named(parts: app.Parts, name: str) -> list[Node]:
    """What can be touched and has this name for us."""
    return [node for node in seen(parts).controls if node.item.objectName() == name]


def pages(parts: app.Parts) -> Iterator[float]:
    """Where each page of the text on screen begins, turning on to its end."""
    (scroller,) = seen(parts).scrollers
    while True:
        yield scroller.property("contentY")
        (on,) = (node for node in seen(parts).controls if node.item.objectName() == "turnOn")
        if not on.enabled:
            return
        press(on.item)


def test_turning_back_shows_the_same_pages_and_another_work_begins_at_its_top(program: app.Parts) -> None:
    at = posed(program, "item-sound", Case(SMALL, "day", 2, "nl"))
    forth = list(pages(program))
    assert len(forth) > 2
    scroller: QQuickItem = at.scrollers[0]
    back = [scroller.property("contentY")]
    while back[-1] > 0:
        (button,) = (node for node in seen(program).controls if node.item.objectName() == "turnBack")
        press(button.item)
        back.append(scroller.property("contentY"))
    assert back == forth[::-1]

    list(pages(program))
    program.session.open("item", examples.first_of(program.stage, Kind.FILM))
    staging.settle(program.stage)
    assert seen(program).scrollers[0].property("contentY") == 0


def test_a_page_of_shelves_stays_a_whole_page_when_there_is_another_room(program: app.Parts) -> None:
    """The same holds when shelves go: nobody is left on a page behind the last."""

    def cards() -> int:
        return sum(node.kind == "ItemCard" for node in seen(program).controls)

    posed(program, "home", Case(SMALL, "day", 2, "nl"))
    assert cards() == 2
    while True:
        (on,) = (node for node in seen(program).controls if node.name == "Meer reeksen")
        if not on.enabled:
            break
        press(on.item)
        staging.settle(program.stage)
    assert cards() == 2  # the last two of twelve
    staging.resize(program.stage, WIDE)
    staging.settle(program.stage)
    assert cards() == 3


PANE = b"""
import QtQuick.Layouts
import Kiosk

ReadingPane {
    width: 300
    readonly property string told: starts.join(" ")
    Words { Layout.fillWidth: true; lineHeight: 1.38; text: "Een zin over heel wat regels. ".repeat(5) }
    Heading { Layout.fillWidth: true; text: "Een titel"; cap: 23.3 }
}
"""


def test_every_page_of_a_text_begins_below_the_one_before_however_low_the_room(program: app.Parts) -> None:
    """Also while a page is being laid out and a line is higher than its room: it once turned forever."""
    staging.wish(program.stage, language="nl", text_size=2, theme="day")
    component = QQmlComponent(program.engine)
    component.setData(PANE, QUrl())
    pane = component.create()
    assert isinstance(pane, QQuickItem), component.errorString()
    pane.setParentItem(program.window.contentItem())
    for height in range(400):
        pane.setHeight(height / 2)
        QMetaObject.invokeMethod(pane, "measure")
        starts = [int(start) for start in pane.property("told").split()]
        assert starts == sorted(set(starts)), f"{height / 2} high"
    pane.deleteLater()
