"""Keys and fingers of who listens to the guide; also what starts it without seeing anything.

One event filter before all others of the window. Whatever is done silences the voice first. Then, while
somebody listens: keys walk from thing to thing, and a finger tells what lies under it; touched again, that
acts. Nothing is held back from who does not listen.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.alarm import Alarm
from kiosk.ui.guide import Guide
from kiosk.ui.session import Session

HOLD = 3.0
"""Seconds that the help key, or the corner at the lower left, is held to start the voice."""
CORNER_MM = 25.0

HELP = frozenset({Qt.Key.Key_F1, Qt.Key.Key_Help, Qt.Key.Key_Question})
REPEAT = frozenset({Qt.Key.Key_Asterisk})
ACT = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
VOLUME = {Qt.Key.Key_VolumeUp: 1, Qt.Key.Key_VolumeDown: -1}

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_MOVES = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
_LIFTS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})


class SpokenInput(QObject):
    """Of one window."""

    def __init__(
        self, window: QQuickWindow, session: Session, guide: Guide, *, held: Alarm, parent: QObject
    ) -> None:
        """``held`` rings when a key or a corner was held for long enough."""
        super().__init__(parent)
        self._window = window
        self._session = session
        self._guide = guide
        self._kept = False  # the touch that goes on is ours, and nobody else sees it
        self._down: set[int] = set()  # keys of which nobody sees that they are lifted
        self._held = held
        self._held.rings.connect(self._hold)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True: it is done with."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if kind in _PRESSES and isinstance(event, QTouchEvent | QMouseEvent):
            self._kept = self._press(_place(event))
        elif kind in _MOVES and self._kept and isinstance(event, QTouchEvent | QMouseEvent):
            self._guide.explore(_place(event))
        elif kind in _LIFTS:
            self._held.call_off()
            kept, self._kept = self._kept, False
            event.setAccepted(True)
            return kept
        else:
            return False
        event.setAccepted(True)
        return self._kept

    # --- keys -----------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.type() == QEvent.Type.KeyRelease:
            if key in HELP:
                self._held.call_off()
            mine = key in self._down
            self._down.discard(key)
            return mine
        if event.type() != QEvent.Type.KeyPress:
            return False
        spoke = self._guide.speaking
        self._guide.stir(by_touch=False)
        if key in HELP and not self._guide.on:
            self._held.set(HOLD)
            return False
        if self._guide.on and not self._session.property("asking") and self._does(key, spoke=spoke):
            self._down.add(key)
            return True
        return False

    def _does(self, key: int, *, spoke: bool) -> bool:
        guide = self._guide
        if key in HELP:
            guide.help()
        elif key in REPEAT:
            guide.repeat()
        elif key in VOLUME and (spoke or not self._session.property("busy")):
            guide.turn_volume(VOLUME[Qt.Key(key)])
        elif key == Qt.Key.Key_Right and guide.next_language():
            pass
        elif key in STEPS:
            guide.stay()
            guide.step(STEPS[Qt.Key(key)])
        else:
            guide.stay()
            return key in ACT and guide.act()
        return True

    # --- fingers ----------------------------------------------------------------------------------------

    def _press(self, place: QPointF) -> bool:
        guide = self._guide
        guide.stir(by_touch=True)
        if not guide.on:
            if self._in_corner(place):
                self._held.set(HOLD)
            return False
        if self._session.property("asking"):
            return False  # any touch is a yes
        guide.stay()
        if guide.found(place):
            return guide.act()
        guide.explore(place)
        return True

    def _in_corner(self, place: QPointF) -> bool:
        reach = CORNER_MM * float(self._session.property("pxPerMm"))
        return place.x() <= reach and place.y() >= self._window.height() - reach

    def _hold(self) -> None:
        """Held long enough: the voice begins, and what is lifted now presses nothing."""
        self._kept = True
        grabber = self._window.mouseGrabberItem()
        if grabber is not None:
            grabber.ungrabMouse()
        self._guide.start()


def _place(event: QTouchEvent | QMouseEvent) -> QPointF:
    if isinstance(event, QMouseEvent):
        return event.position()
    points: list[QEventPoint] = event.points()
    return points[0].position() if points else QPointF(-1, -1)
