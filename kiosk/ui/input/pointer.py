"""The one careful finger that the pages get: it presses, slides and lifts, or takes its press back."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickWindow

Kind = QEvent.Type
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
OUTSIDE = QPointF(-1000, -1000)


class Pointer:
    """In pixels of the window and milliseconds. Pages know it as a mouse, whatever the hand had.

    What it does goes to the window itself: others who watch the window see what the hand did, and nothing of
    what is made of it.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._last = 0.0

    def press(self, at: QPointF, now: float) -> QObject | None:
        """Come down. Returns what took it for itself: an item, or a handler of touches."""
        event = self._say(Kind.MouseButtonPress, at, now)
        return event.exclusiveGrabber(event.point(0))

    def slide(self, at: QPointF, now: float) -> None:
        """Be there now, still down."""
        self._say(Kind.MouseMove, at, now)

    def lift(self, at: QPointF, now: float) -> None:
        """What is pressed there happens."""
        self._say(Kind.MouseButtonRelease, at, now)

    def take_back(self) -> None:
        """Lift, and nothing happens."""
        item = self._window.mouseGrabberItem()
        if item is not None:
            item.ungrabMouse()
        self._say(Kind.MouseButtonRelease, OUTSIDE, self._last)  # at no time, or it would be a fling

    def scrolls(self) -> bool:
        """Whether it draws a text along, or a row."""
        item = self._window.mouseGrabberItem()
        return item is not None and item.inherits("QQuickFlickable")

    def _say(self, kind: QEvent.Type, at: QPointF, now: float) -> QMouseEvent:
        self._last = now
        button = NO_BUTTON if kind == Kind.MouseMove else LEFT
        buttons = NO_BUTTON if kind == Kind.MouseButtonRelease else LEFT
        place = QPointF(self._window.position()) + at
        event = QMouseEvent(kind, at, at, place, button, buttons, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(round(now))
        self._window.event(event)
        return event
