"""Fingers, or a mouse, that are left to what wants them: a picture to enlarge and draw along."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow

State = QEventPoint.State


@dataclass(frozen=True)
class _Reign:
    place: QRectF
    mouse: bool
    last: float


class FreeFingers:
    """Whose fingers they are now. ``most``: milliseconds without a sign after which they are nobody's."""

    def __init__(self, window: QQuickWindow, most: float) -> None:
        self._window = window
        self._most = most
        self._reign: _Reign | None = None

    def give(self, place: QRectF, now: float, *, mouse: bool) -> None:
        """From here on they belong to what lies there."""
        self._reign = _Reign(place, mouse, now)

    def given(self) -> bool:
        """Whether they are anybody's."""
        return self._reign is not None

    def by_other(self, now: float, *, mouse: bool) -> bool:
        """Whether this is the mouse and they are fingers, or the other way around."""
        reign = self._reign
        return reign is not None and reign.mouse != mouse and now - reign.last < self._most

    def end(self) -> bool:
        """They are lifted, or begin anew. Returns whether they were anybody's."""
        was, self._reign = self._reign is not None, None
        return was

    def go_on(self, now: float) -> None:
        """A sign of them."""
        if self._reign is not None:
            self._reign = replace(self._reign, last=now)

    def touch(self, event: QTouchEvent, now: float) -> bool:
        """What they do while they are somebody's; True: one of them came down elsewhere, and all is over."""
        self.go_on(now)
        if event.type() == QEvent.Type.TouchEnd:
            self.end()
            return False
        points = event.points()
        if all(point.state() != State.Pressed or self._owns(point) for point in points):
            return False
        self.end()
        lifted = [
            QEventPoint(point.id(), State.Released, point.scenePosition(), point.globalPosition())
            for point in points
            if point.state() != State.Pressed
        ]
        device, keys = event.pointingDevice(), Qt.KeyboardModifier.NoModifier
        self._window.event(QTouchEvent(QEvent.Type.TouchEnd, device, keys, lifted))
        return True

    def _owns(self, point: QEventPoint) -> bool:
        return self._reign is not None and self._reign.place.contains(point.position())
