"""A small window with one of each thing to touch, a hand before it, and a clock that the test turns.

The touches are real ones, of a touch screen; only the time at which they come is pretended.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.input.hand import Hand
from kiosk.ui.input.profiles import Profile
from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults
from tests.visitor import finger

PX = 4.0
"""Pixels in a millimetre of this glass."""
HOLD = 300
WINDOW = b"""
import QtQuick
import QtQuick.Templates as T

Window {
    id: root
    property string log: ""
    width: 1000
    height: 800
    visible: true

    component Button: T.AbstractButton {
        id: button
        objectName: text
        onClicked: root.log += text + " "
        Keys.onReturnPressed: click()
    }
    Button { text: "alone"; x: 40; y: 40; width: 100; height: 80; focus: true }
    Button { text: "left"; x: 300; y: 40; width: 100; height: 80 }
    Button { text: "right"; x: 420; y: 40; width: 100; height: 80 }
    Button { text: "never"; x: 700; y: 40; width: 100; height: 80; enabled: false }
    Button { text: "louder"; x: 40; y: 200; width: 100; height: 80; property bool repeats: true }
    Button { text: "softer"; x: 200; y: 200; width: 100; height: 80; property bool repeats: true }
    Button { text: "e"; x: 360; y: 200; width: 60; height: 60; property bool brisk: true }
    Button { text: "t"; x: 440; y: 200; width: 60; height: 60; property bool brisk: true }
    Button { text: "wide"; x: 560; y: 200; width: 400; height: 100 }
    Button { text: "low"; x: 40; y: 690; width: 100; height: 80 }
    Item {
        objectName: "ground"
        x: 40; y: 360; width: 160; height: 160
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.log += "ground "
        }
    }
    Item {
        objectName: "picture"
        property bool wantsFingers: true
        property real grown: 1
        property real drawn: 0
        x: 240; y: 360; width: 300; height: 300
        PinchHandler {
            target: null
            onActiveScaleChanged: if (active) parent.grown = activeScale
        }
        DragHandler {
            target: null
            maximumPointCount: 1
            onActiveTranslationChanged: if (active) parent.drawn = activeTranslation.x
        }
    }
    Flickable {
        objectName: "text"
        x: 600; y: 360; width: 300; height: 300; clip: true
        contentHeight: 2000
        Button { text: "within"; x: 20; y: 20; width: 100; height: 80 }
    }
}
"""
PLACES = {
    "alone": QPoint(90, 80),
    "left": QPoint(350, 80),
    "right": QPoint(470, 80),
    "never": QPoint(750, 80),
    "louder": QPoint(90, 240),
    "softer": QPoint(250, 240),
    "e": QPoint(390, 230),
    "t": QPoint(470, 230),
    "wide": QPoint(760, 250),
    "ground": QPoint(120, 440),
    "picture": QPoint(390, 510),
    "within": QPoint(660, 420),
    "low": QPoint(90, 730),
    "nothing": QPoint(960, 760),
}


@dataclass
class Glass:
    """The hand's way: put fingers down, slide, lift, strike keys, let time pass."""

    window: QQuickWindow
    session: Session
    hand: Hand
    now: list[float]
    engine: QQmlApplicationEngine
    down: dict[int, QPoint] = field(default_factory=dict)

    def waits(self, ms: float) -> None:
        self.now[0] += ms

    def log(self) -> list[str]:
        return str(self.window.property("log")).split()

    def took(self) -> list[str]:
        """What was pressed since one last asked."""
        log = self.log()
        self.window.setProperty("log", "")
        return log

    def item(self, name: str) -> QQuickItem:
        found = self.window.findChild(QQuickItem, name)
        assert found is not None
        return found

    # --- fingers

    def presses(self, place: QPoint | str, number: int = 0) -> None:
        at = PLACES[place] if isinstance(place, str) else place
        others = self._others(number)
        others.press(number, at, self.window)
        others.commit()
        self.down[number] = at

    def slides(self, to: QPoint, number: int = 0, *, seen: bool = False) -> None:
        """``seen``: the screen draws it before it goes on."""
        others = self._others(number)
        others.move(number, to, self.window)
        others.commit()
        self.down[number] = to
        if seen:
            QTest.qWait(1)

    def slides_both(self, one: QPoint, other: QPoint) -> None:
        """Two fingers at the same time, as the screen draws what they do."""
        touch = QTest.touchEvent(self.window, finger(), False)
        touch.move(0, one, self.window)
        touch.move(1, other, self.window)
        touch.commit()
        self.down |= {0: one, 1: other}
        QTest.qWait(1)

    def lifts(self, number: int = 0) -> None:
        others = self._others(number)
        others.release(number, self.down.pop(number), self.window)
        others.commit()

    def taps(self, place: QPoint | str, stays: float = 60, number: int = 0) -> None:
        self.presses(place, number)
        self.waits(stays)
        self.lifts(number)

    def _others(self, number: int) -> QTest.QTouchEventSequence:
        touch = QTest.touchEvent(self.window, finger(), False)
        for other in self.down:
            if other != number:
                touch.stationary(other)
        return touch

    # --- keys and a mouse

    def key(self, key: Qt.Key, *, down: bool = True, again: bool = False, text: str = "") -> None:
        kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
        QCoreApplication.sendEvent(
            self.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, again)
        )

    def strikes(self, key: Qt.Key, text: str = "") -> None:
        self.key(key, text=text)
        self.waits(40)
        self.key(key, down=False, text=text)


def glass() -> Glass:
    """With time standing still at a thousand seconds."""
    now = [1_000_000.0]

    def when(event: QInputEvent) -> float:
        return now[0]

    session = Session(Defaults())
    session.set_px_per_mm(PX)
    hand = Hand(session, Profile(), HOLD, when=when)
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    hand.watch(window)
    QTest.qWaitForWindowExposed(window)
    return Glass(window, session, hand, now, engine)


def distance(one: QPoint, other: QPoint) -> float:
    """In millimetres."""
    way = QPointF(one - other)
    return float(QPointF.dotProduct(way, way) ** 0.5 / PX)
