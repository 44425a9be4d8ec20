"""What a finger on the glass is meant for: the control under it, or the one that it just missed."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
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
    fingers: QRectF | None = None
    """Lies on something that wants the fingers themselves, all of them."""

    @property
    def presses(self) -> bool:
        """Whether a tap here does anything."""
        return self.control is not None or self.listens


def aim(window: QQuickItem, at: QPointF, px_per_mm: float) -> Aim:
    """What is meant by a touch there. ``window``: the item that holds all others."""
    found = list(_controls(window, at, ALONE_MM * px_per_mm))
    inside = [control for distance, control in found if distance == 0]
    if inside:
        control = inside[-1][1]  # what is drawn last lies above
        return _on(control, inside[-1][0], at) if control.isEnabled() else Aim(at)
    fingers, listens = _ground(window, at)
    if fingers or listens:
        return Aim(at, listens=listens, fingers=fingers)
    able = [(distance, control) for distance, control in found if control[1].isEnabled()]
    if len(able) == 1 and able[0][0] < NEAR_MM * px_per_mm:
        box, control = able[0][1]
        return _on(control, box, _into(box, at))
    return Aim(at)


def _on(control: QQuickItem, box: QRectF, at: QPointF) -> Aim:
    return Aim(
        at, control=box, repeats=control.property("repeats") is True, brisk=control.property("brisk") is True
    )


def _into(box: QRectF, at: QPointF) -> QPointF:
    """The point inside that is nearest."""
    return QPointF(
        min(max(at.x(), box.left() + 1), box.right() - 1), min(max(at.y(), box.top() + 1), box.bottom() - 1)
    )


def _distance(box: QRectF, at: QPointF) -> float:
    """From a point to a rectangle; 0 inside."""
    across = max(box.left() - at.x(), 0.0, at.x() - box.right())
    down = max(box.top() - at.y(), 0.0, at.y() - box.bottom())
    return float((across**2 + down**2) ** 0.5)


def _controls(
    item: QQuickItem, at: QPointF, reach: float
) -> Iterator[tuple[float, tuple[QRectF, QQuickItem]]]:
    """Every control that can be seen within reach: how far it is, where it lies. Drawn last comes last."""
    todo = [(item, _place(item))]
    while todo:
        one, seen = todo.pop()
        if one.inherits("QQuickAbstractButton"):
            box = _place(one).intersected(seen)
            if not box.isEmpty() and (distance := _distance(box, at)) <= reach:
                yield distance, (box, one)
            continue
        if one.clip():
            seen = seen.intersected(_place(one))
            if seen.isEmpty() or _distance(seen, at) > reach:
                continue
        todo += [(child, seen) for child in reversed(one.childItems()) if child.isVisible()]


def _ground(item: QQuickItem, at: QPointF) -> tuple[QRectF | None, bool]:
    """Of what lies there beside all controls: the place that wants the fingers; whether a tap is answered."""
    fingers, listens = None, False
    todo = [item]
    while todo:
        one = todo.pop()
        inside = one.contains(one.mapFromScene(at))
        if inside and one.isEnabled():
            if one.property("wantsFingers") is True:
                fingers = _place(one)
            listens = listens or any(child.inherits("QQuickTapHandler") for child in one.children())
        if inside or not one.clip():
            todo += [child for child in one.childItems() if child.isVisible()]
    return fingers, listens


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
