"""The visitor is a person: touches only what is there, waits a while, and says what was to be seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from tests.test_gate import opened
from tests.visitor import Visitor

PAGE = """
import QtQuick
import QtQuick.Templates as T
Window {
    id: window
    width: 600; height: 400; visible: true
    property string done: ""
    component Knob: T.AbstractButton {
        id: knob
        width: 100; height: 60; activeFocusOnTab: true; focusPolicy: Qt.StrongFocus
        Accessible.name: text
        onClicked: window.done += text + "."
        Keys.onReturnPressed: click()
        contentItem: Text { text: knob.text }
    }
    Text { text: "Gedaan: " + window.done; Accessible.role: Accessible.Heading; Accessible.name: text }
    Knob { y: 60; text: "Terug" }
    Knob { x: 150; y: 60; text: "Terugkeren" }
    Knob { x: 300; y: 60; text: "Meer"; enabled: false }
    Knob { x: 450; y: 60; text: "Straks"; visible: later.passed }
    Knob { y: 160; text: "Vorige" }
    Knob { x: 150; y: 160; text: "Volgende een" }
    Knob { x: 300; y: 160; text: "Volgende twee" }
    Knob { x: 0; y: 500; text: "Kelder" }
    Timer { id: later; property bool passed: false; interval: 100; running: true; onTriggered: passed = true }
    TextInput { y: 260; width: 300; activeFocusOnTab: true; Accessible.role: Accessible.EditableText
        Accessible.name: "Woorden: " + text; Accessible.focusable: true }
}
"""


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    with opened(PAGE) as opened_window:
        yield opened_window


@pytest.fixture
def visitor(window: QQuickWindow, tmp_path: Path) -> Visitor:
    return Visitor(window, tmp_path, patience=0.5)


def test_a_touch_is_a_touch(visitor: Visitor, window: QQuickWindow) -> None:
    visitor.taps("Terug")
    visitor.taps("Vor")
    visitor.sees("Gedaan: Terug.Vorige.")
    assert window.property("done") == "Terug.Vorige."


def test_what_is_not_there_yet_is_waited_for(visitor: Visitor) -> None:
    visitor.does_not_see("Straks")
    visitor.taps("Straks")
    visitor.sees("Gedaan: Straks.")


@pytest.mark.parametrize("name", ["Meer", "Kelder", "Zolder"], ids=["disabled", "out of sight", "not there"])
def test_what_can_not_be_touched_is_not(visitor: Visitor, name: str) -> None:
    with pytest.raises(AssertionError, match=f"could not touch '{name}'"):
        visitor.taps(name)


def test_between_two_a_visitor_does_not_choose(visitor: Visitor) -> None:
    with pytest.raises(
        AssertionError, match="can't choose between Button 'Volgende een', Button 'Volgende twee'"
    ):
        visitor.taps("Volgende")


def test_a_complaint_names_what_was_there_and_keeps_a_picture(visitor: Visitor, tmp_path: Path) -> None:
    with pytest.raises(AssertionError) as complaint:
        visitor.sees("Koffie")
    said = str(complaint.value)
    assert "could not see 'Koffie'" in said
    assert "Button: Terugkeren" in said
    assert "Gedaan:" in said
    (picture,) = tmp_path.glob("visitor-*.png")
    assert str(picture) in said
    assert picture.stat().st_size > 100


def test_seeing_what_should_not_be_there(visitor: Visitor) -> None:
    visitor.does_not_see("Koffie")
    with pytest.raises(AssertionError, match="should not see 'Vorige'"):
        visitor.does_not_see("Vorige")
    with pytest.raises(AssertionError, match="could not see 'Vorige' go"):
        visitor.sees_no_more("Vorige")


def test_keys(visitor: Visitor) -> None:
    visitor.chooses("Vorige")
    visitor.sees("Gedaan: Vorige.")
    visitor.goes_to("Woorden:")
    visitor.types("Zee 1")
    visitor.sees("Woorden: Zee 1")
    visitor.presses("Backspace", 2)
    visitor.sees("Woorden: Zee")


def test_who_listens_hears_everything_in_order(visitor: Visitor) -> None:
    heard = visitor.hears()
    assert heard[0] == ("Heading", "Gedaan: ")
    assert heard.index(("Button", "Terug")) < heard.index(("Button", "Vorige"))
    assert ("Button", "Straks") not in heard
