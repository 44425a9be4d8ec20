"""What a finger on the glass is meant for: what is under it, or the control that it just missed."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

NEAR_MM = 3
"""So near beside one control a finger means that control..."""
ALONE_MM = 6
"""...unless another is within this."""


@dataclass(frozen=True)
class Aim:
    """Of one touch, in pixels of the window. No item is held: it may be gone when the finger lifts."""

    at: QPointF
    """Where it counts: inside the control that was meant."""
    control: QRectF | None = None
    """Where that lies; None beside every control."""
    repeats: bool = False
    """It may be pressed again and again, at once: louder, ten seconds on."""
    brisk: bool = False
    """A key of a keyboard: another one may follow at once."""
    listens: bool = False
    """No control, but something that answers a touch anywhere on it."""

    @property
    def presses(self) -> bool:
        """Whether a tap here does anything."""
        return self.control is not None or self.listens


def taken(taker: QObject | None, at: QPointF) -> Aim:
    """A touch there, which ``taker`` took for itself."""
    if isinstance(taker, QQuickItem) and _is_control(taker):
        repeats, brisk = taker.property("repeats") is True, taker.property("brisk") is True
        return Aim(at, control=_place(taker), repeats=repeats, brisk=brisk)
    return Aim(at, listens=taker is not None and taker.inherits("QQuickTapHandler"))


@dataclass(frozen=True)
class Ground:
    """What lies around a touch that nothing took."""

    nearest: QPointF | None = None
    """Inside the one control that was just missed."""
    fingers: QRectF | None = None
    """The place of what wants the fingers themselves, all of them."""


def ground(root: QQuickItem, at: QPointF, px_per_mm: float) -> Ground:
    """Look around. ``root`` holds all other items of the window."""
    near: list[tuple[float, QRectF]] = []
    fingers = None
    for item, seen in _around(root, at, ALONE_MM * px_per_mm):
        distance = _distance(seen, at)
        if _is_control(item):
            if distance == 0:
                return Ground()  # it is off now
            if item.isEnabled():
                near.append((distance, seen))
        elif distance == 0 and item.property("wantsFingers") is True:
            fingers = seen
    if fingers is not None or len(near) != 1 or near[0][0] >= NEAR_MM * px_per_mm:
        return Ground(fingers=fingers)
    return Ground(_into(near[0][1], at))


def _around(root: QQuickItem, at: QPointF, reach: float) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Every item within reach, and what can be seen of it.

    What has a size is taken to hold what is in it, or all of a page would have to be looked at.
    """
    todo = [(root, _place(root))]
    while todo:
        one, cut = todo.pop()
        place = _place(one)
        if not place.isEmpty():
            seen = place.intersected(cut)
            if seen.isEmpty() or _distance(seen, at) > reach:
                continue
            yield one, seen
            if _is_control(one):
                continue
            if one.clip():
                cut = seen
        todo += [(child, cut) for child in one.childItems() if child.isVisible()]


def _is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _distance(box: QRectF, at: QPointF) -> float:
    """From a point to a rectangle; 0 inside."""
    across = max(box.left() - at.x(), 0.0, at.x() - box.right())
    down = max(box.top() - at.y(), 0.0, at.y() - box.bottom())
    return float((across**2 + down**2) ** 0.5)


def _into(box: QRectF, at: QPointF) -> QPointF:
    """The point inside that is nearest."""
    x = min(max(at.x(), box.left() + 1), box.right() - 1)
    return QPointF(x, min(max(at.y(), box.top() + 1), box.bottom() - 1))
