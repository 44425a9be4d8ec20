"""What on the window can have the focus, in the order of Tab; and keys brought to it.

No item is kept beyond a call: Python would take a new item at the address of an old one for that old one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.boxes import Box

ZONES = ("bar", "aside")
"""Object names of what is at the bottom of every page; all else is the page's own."""


@dataclass(frozen=True, eq=False, slots=True)
class Stop:
    """Something that can have the focus."""

    item: QQuickItem
    box: Box
    zone: str
    """One of ``ZONES``, or empty."""


def stops(window: QQuickWindow) -> list[Stop]:
    """All of them, from the top of the page to the bar at the bottom."""
    return [Stop(item, _box(item), _zone(item)) for item in _chain(window.contentItem())]


def _chain(above: QQuickItem) -> Iterator[QQuickItem]:
    # Not nextItemInFocusChain: PySide 6.12 believes that it owns what that returns, and deletes it.
    for item in above.childItems():
        if item.isVisible() and item.isEnabled():
            if item.activeFocusOnTab():
                yield item
            yield from _chain(item)


def is_stop(item: QQuickItem | None) -> bool:
    """Whether somebody who uses keys can be here."""
    return item is not None and item.isVisible() and item.isEnabled() and item.activeFocusOnTab()


def _box(item: QQuickItem) -> Box:
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Box(place.x(), place.y(), place.width(), place.height())


def _zone(item: QQuickItem) -> str:
    above: QQuickItem | None = item
    while above is not None:
        if above.objectName() in ZONES:
            return above.objectName()
        above = above.parentItem()
    return ""


def focused(window: QQuickWindow, there: Sequence[Stop]) -> int:
    """Which of these has the focus; -1 when none has."""
    item = window.activeFocusItem()
    return next((at for at, stop in enumerate(there) if stop.item is item), -1)


def focus(item: QQuickItem) -> None:
    """Bring the focus here, with its ring."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def deliver(
    window: QQuickWindow,
    kind: QEvent.Type,
    key: int,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> bool:
    """A key for what has the focus, and what that is in. Returns whether anybody took it.

    It does not pass the window: whoever watches the keys there has seen it already, as it came.
    """
    item: QQuickItem | None = window.activeFocusItem() or window.contentItem()
    while item is not None:
        event = QKeyEvent(kind, key, modifiers, text)
        QCoreApplication.sendEvent(item, event)
        if event.isAccepted():
            return True
        item = item.parentItem()
    return False


def press(window: QQuickWindow, item: QQuickItem) -> None:
    """Choose it, as Enter does."""
    focus(item)
    deliver(window, QEvent.Type.KeyPress, Qt.Key.Key_Return)
    deliver(window, QEvent.Type.KeyRelease, Qt.Key.Key_Return)
