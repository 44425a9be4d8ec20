"""The gate sees what it is there to see: a good page passes, and each planted fault is found by its rule."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests import gate, gate_press
from tests.gate_look import Look, look

PX_PER_MM = 4.0
PAGE = """
import QtQuick
import QtQuick.Templates as T
Window {
    id: window
    width: 1000; height: 900; visible: true; color: "#FFFFFF"
    property int presses: 0
    component Say: Text {
        textFormat: Text.PlainText
        font.pixelSize: 32
        color: "#1B1A17"
        wrapMode: Text.Wrap
    }
    component Knob: T.AbstractButton {
        locale: Qt.locale("nl")
        id: key
        width: 160; height: 88
        focusPolicy: Qt.StrongFocus
        activeFocusOnTab: enabled
        Accessible.name: text
        onClicked: { window.presses += 1; note.text = "Gedaan: " + window.presses; }
        background: Rectangle {
            color: "#FFFFFF"; border.width: 2; border.color: "#6B665C"
            Rectangle { visible: key.visualFocus; anchors.fill: parent; anchors.margins: -10
                color: "transparent"; border.width: 5; border.color: "#1B1A17" }
            Rectangle { visible: key.visualFocus; anchors.fill: parent; anchors.margins: -5
                color: "transparent"; border.width: 5; border.color: "#FFD23F" }
        }
        contentItem: Item {
            Say { anchors.centerIn: parent; text: key.text; Accessible.ignored: true }
        }
    }
    Say {
        x: 20; y: 10; width: 500; text: "Een goede bladzijde"
        Accessible.role: Accessible.Heading; Accessible.name: text
    }
    Say { id: note; x: 560; y: 10; width: 300; text: "Nog niets" }
    Image {
        x: 20; y: 80; width: 200; height: 150; source: "PICTURE"
        Accessible.role: Accessible.Graphic; Accessible.name: "Een huis in een veld"
    }
    Item {
        x: 260; y: 80; width: 660; height: 150
        Accessible.role: Accessible.List; Accessible.name: "Werken"
        Knob { x: 0; text: "Molen" }
        Knob { x: 200; text: "Haven" }
    }
    Item {
        x: 20; y: 260; width: 400; height: 300
        Flickable {
            id: pane
            objectName: "scroller"
            width: 400; height: 180; contentWidth: 400; contentHeight: long.height; clip: true
            Say { id: long; width: 400; lineHeightMode: Text.FixedHeight; lineHeight: 45
                text: "Een lang verhaal dat niet op de bladzijde past. ".repeat(8) }
        }
        Knob { y: 200; text: "Lees verder"; width: 220; objectName: "turnOn"
            enabled: pane.contentY < pane.contentHeight - pane.height
            onClicked: pane.contentY = Math.min(pane.contentHeight - pane.height, pane.contentY + 135) }
    }
    Item {
        x: 20; y: 700
        Row {
            spacing: 12
            Knob { text: "A"; width: 80; height: 80 }
            Knob { text: "Z"; width: 80; height: 80 }
        }
    }
    Knob { x: 400; y: 700; text: "Terug" }
    Knob { x: 620; y: 700; text: "Verder" }
}
"""


@pytest.fixture
def picture(tmp_path: Path) -> str:
    file = tmp_path / "huis.png"
    Image.new("RGB", (200, 150), (90, 120, 60)).save(file)
    return file.as_uri()


Open = Callable[..., Look]


@contextmanager
def opened(qml: str) -> Iterator[QQuickWindow]:
    QAccessible.setActive(True)
    QLocale.setDefault(QLocale("nl"))  # as the program does for its visitor
    engine = QQmlApplicationEngine()
    engine.loadData(qml.encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    assert QTest.qWaitForWindowExposed(window)
    window.requestActivate()
    QCoreApplication.processEvents()
    yield window
    window.close()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def findings(qml: str, **measures: float) -> dict[str, list[str]]:
    """What the gate says of a page: rule to findings."""
    with opened(qml) as window:
        said = gate.judge(look(window, px_per_mm=PX_PER_MM, **measures), "proef")
    found: dict[str, list[str]] = {}
    for finding in said:
        found.setdefault(finding.rule, []).append(f"{finding.where} {finding.what}")
    return found


def test_a_good_page_passes(qapp: QGuiApplication, picture: str) -> None:
    assert findings(PAGE.replace("PICTURE", picture)) == {}


TERUG = 'Knob { x: 400; y: 700; text: "Terug" }'
FAULTS = {
    "a button without a name": (
        "name",
        "Accessible.name: text\n        onClicked",
        'Accessible.name: ""\n        onClicked',
    ),
    "a picture that says nothing": ("graphic", '"Een huis in een veld"', '""'),
    "two cards with one name": ("duplicate", '"Haven"', '"Molen"'),
    "a name that is not on the button": ("label", TERUG, TERUG[:-1] + '; Accessible.name: "Naar Terug" }'),
    "a page without a heading": ("heading", "Accessible.Heading", "Accessible.StaticText"),
    "markup": ("plain", "textFormat: Text.PlainText", "textFormat: Text.StyledText"),
    "letters without a shape": ("letter", '"Nog niets"', '"Nog niets, \u65e5\u672c"'),
    "English in Dutch": ("language", '"Verder"', '"Search"'),
    "an empty list": (
        "shelf",
        'Knob { x: 0; text: "Molen" }\n        Knob { x: 200; text: "Haven" }',
        "",
    ),
    "a picture that is not there": ("picture", "PICTURE", ""),
    "a target that is too low": ("size", TERUG, 'Knob { x: 400; y: 700; text: "Terug"; height: 56 }'),
    "a primary target of 18 mm": (
        "size",
        TERUG,
        'Knob { x: 400; y: 700; text: "Terug"; property bool primary: true; height: 72 }',
    ),
    "targets too close": ("gap", "Knob { x: 620; y: 700", "Knob { x: 570; y: 700"),
    "keys too close": ("gap", "spacing: 12", "spacing: 8"),
    "a button half outside": ("inside", "Knob { x: 620; y: 700", "Knob { x: 900; y: 700"),
    "letters too small": (
        "capital",
        "text: key.text; Accessible",
        "text: key.text; font.pixelSize: 28; Accessible",
    ),
    "text on text": ("overlap", "Say { id: note; x: 560", "Say { id: note; x: 200"),
    "dots": (
        "truncation",
        'text: "Nog niets" }',
        'text: "Nog helemaal niets gedaan hier"; elide: Text.ElideRight; maximumLineCount: 1 }',
    ),
    "text beyond its button": ("spilling", '"Verder" }', '"Verdergaan kijken" }'),
    "text beyond what clips it": (
        "spilling",
        'Say { id: note; x: 560; y: 10; width: 300; text: "Nog niets" }',
        'Item { x: 560; y: 10; width: 90; height: 50; clip: true; Say { id: note; text: "Nog niets" } }',
    ),
    "a broken word": (
        "word",
        "Say { id: note; x: 560; y: 10; width: 300",
        "Say { id: note; x: 560; y: 10; width: 50",
    ),
    "told in another order": ("order", 'Knob { x: 0; text: "Molen" }', 'Knob { x: 400; text: "Molen" }'),
    "pale text": ("contrast", 'text: "Nog niets" }', 'text: "Nog niets"; color: "#767676" }'),
    "text that can't be seen": ("contrast", 'text: "Nog niets" }', 'text: "Nog niets"; color: "#FFFFFF" }'),
    "a pale border": ("contrast", 'border.color: "#6B665C"', 'border.color: "#DDD5C6"'),
    "a long text without buttons": ("scrolling", "Knob { y: 200;", "Knob { visible: false; y: 200;"),
    "a button that turns too little": (
        "scrolling",
        "onClicked: pane.contentY = Math.min(pane.contentHeight - pane.height, pane.contentY + 135)",
        "onClicked: pane.contentY = 90",
    ),
    "a line that is cut": ("cut", "height: 180; contentWidth", "height: 170; contentWidth"),
    "a line that is cut on a later page": ("cut", "pane.contentY + 135)", "pane.contentY + 120)"),
    "a line that is cut above": ("cut", "width: 400; height: 180;", "contentY: 25; width: 400; height: 180;"),
    "a button that is cut where it scrolls": (
        "cut",
        "Say { id: long; width: 400;",
        'Knob { y: 140; text: "Half" }\n            Say { id: long; width: 400;',
    ),
    "a drawing that is cut where it scrolls": (
        "cut",
        "Say { id: long; width: 400;",
        'Image { y: 100; width: 90; height: 120; source: "PICTURE" }\n'
        "            Say { id: long; width: 400;",
    ),
    "a button that Tab passes by": ("keyboard", TERUG, TERUG[:-1] + "; activeFocusOnTab: false }"),
    "no ring": ("keyboard", 'border.width: 5; border.color: "#1B1A17" }', "}"),
    "a ring of one tone": ("keyboard", 'border.color: "#FFD23F"', 'border.color: "#1B1A17"'),
    "a ring that is cut off": (
        "keyboard",
        "x: 260; y: 80; width: 660; height: 150\n",
        "x: 260; y: 80; width: 660; height: 150; clip: true\n",
    ),
    "a focus that goes where nothing is": (
        "keyboard",
        "    Knob { x: 400; y: 700",
        "    Item { width: 0; height: 0; activeFocusOnTab: true }\n    Knob { x: 400; y: 700",
    ),
    "a focus that goes below the edge": (
        "keyboard",
        "Say { id: long; width: 400;",
        'Knob { y: 600; text: "Diep" }\n            Say { id: long; width: 400;',
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(qapp: QGuiApplication, picture: str, fault: str) -> None:
    rule, good, bad = FAULTS[fault]
    assert good in PAGE
    found = findings(PAGE.replace(good, bad).replace("PICTURE", picture))
    assert rule in found, found


@pytest.mark.qt_log_ignore("Cannot open")
def test_a_picture_that_can_not_be_drawn_is_found(qapp: QGuiApplication) -> None:
    assert "picture" in findings(PAGE.replace("PICTURE", "file:///nowhere.png"))


def test_larger_letters_are_asked_for(qapp: QGuiApplication, picture: str) -> None:
    assert "capital" in findings(PAGE.replace("PICTURE", picture), text_scale=1.53)


def test_out_of_reach(qapp: QGuiApplication, picture: str) -> None:
    """On a portrait screen whose glass is 700 mm high, the upper 130 mm are for the eyes only."""
    tall = PAGE.replace("PICTURE", picture).replace("width: 1000; height: 900", "width: 1000; height: 2600")
    found = findings(tall)["reach"]
    assert any("Molen" in line for line in found)
    assert not any("Terug" in line for line in found)


def test_a_finding_names_the_clause() -> None:
    finding = gate.Finding("reach", "home", "Button 'Meer'", "is too high", "1080x1920")
    assert finding.ids == ("B08",)
    assert str(finding) == "home [1080x1920] reach: Button 'Meer' is too high"


def test_who_listens_hears_how_often_each_rule_looked_and_what_it_found(
    qapp: QGuiApplication, picture: str
) -> None:
    with gate.listening() as told:
        findings(PAGE.replace("PICTURE", picture).replace('"Haven"', '"Molen"'))
    assert told["looks"] == dict.fromkeys(gate.RULES, 1)
    assert list(told["findings"]) == ["duplicate"]


# --- pressing


def test_every_button_of_a_good_page_does_something(qapp: QGuiApplication, picture: str) -> None:
    with opened(PAGE.replace("PICTURE", picture)) as window:
        assert list(gate_press.in_vain(window, px_per_mm=PX_PER_MM)) == []
        assert window.property("presses") > 5


@pytest.mark.parametrize(
    "button",
    [
        'Knob { x: 400; y: 700; text: "Terug"; onClicked: {} }',
        "Rectangle { x: 400; y: 700; width: 160; height: 88; "
        'Accessible.role: Accessible.Button; Accessible.name: "Terug" }',
    ],
    ids=["a button that does nothing", "a rectangle that says it is a button"],
)
def test_a_button_pressed_in_vain_is_found(qapp: QGuiApplication, picture: str, button: str) -> None:
    quiet = PAGE.replace('onClicked: { window.presses += 1; note.text = "Gedaan: " + window.presses; }', "")
    counted = quiet.replace('text: "Verder" }', 'text: "Verder"; onClicked: note.text += "." }')
    with opened(counted.replace(TERUG, button).replace("PICTURE", picture)) as window:
        said = list(gate_press.in_vain(window, px_per_mm=PX_PER_MM))
    assert any("Terug" in where for where, _ in said)
    assert not any("Verder" in where for where, _ in said)
