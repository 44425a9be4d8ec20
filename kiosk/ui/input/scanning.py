"""The frame of switch scanning on the window: what it is around, and what a switch does."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.input.boxes import Box, around, nearest
from kiosk.ui.input.scanner import Scan, Tree, arrange, leaves
from kiosk.ui.input.stops import ZONES, Stop, focus, focused, press, stops
from kiosk.ui.session import Session

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Scanning(QObject):
    """Follows the page, and moves the frame over it, while the visitor wishes to use switches."""

    changed = Signal()

    def __init__(self, session: Session, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        """``seconds``: how long the frame stays in one place. ``clock`` never jumps."""
        super().__init__()
        self._session = session
        self._clock = clock
        self._scan = Scan(seconds=seconds)
        self._switches = 0
        self._place: object = None
        self._boxes: list[Box] = []
        """What is in the frame at each level, the outermost first."""
        self._frame = QRectF()
        self._kind = ""
        self.is_told: Callable[[], bool] = lambda: False
        """Somebody hears right now what the frame is around: it stays until they have heard it."""
        session.ended.connect(self._forget)

    @property
    def on(self) -> bool:
        """Whether switches are used."""
        return bool(self._session.property("switches"))

    @property
    def automatic(self) -> bool:
        """The frame goes by itself."""
        return self._scan.automatic

    def look(self, window: QQuickWindow, place: object) -> None:
        """See what is on the window now, at this ``place``; and let the time go by."""
        there = stops(window) if self.on else []
        self._follow(window, there, place)
        if self.is_told():
            self._scan.hold(self._clock())
        elif self._scan.tick(self._clock()):
            self._tell(window, there)

    def press(self, window: QQuickWindow, place: Callable[[], object], switch: int) -> None:
        """A switch was pressed: 1 or 2. ``place`` tells where on the way through the pages we are.

        What was in the frame is chosen, or nothing: not what came there at this very moment.
        """
        there = stops(window)
        other = self._follow(window, there, place())
        now = self._clock()
        if other:
            return
        if switch == 1 and self._switches == 2:
            self._scan.step(now)
        elif (thing := self._scan.press(now)) is not None and thing < len(there):
            item = there[thing].item
            again = item.property("repeats") is True  # louder, ten seconds on: stay there to press it again
            press(window, item)
            there = stops(window)
            if not again and place() == self._place:
                self._scan.rise(now)
            self._follow(window, there, place())
        self._tell(window, there)

    def _follow(self, window: QQuickWindow, there: Sequence[Stop], place: object) -> bool:
        """Go with the page. Returns whether there are other things on it than there were."""
        switches = int(self._session.property("switches"))
        bars = [[at for at, stop in enumerate(there) if stop.zone == zone] for zone in reversed(ZONES)]
        boxes = [stop.box for stop in there]
        tree = arrange(boxes, bars) if switches and there else ()
        other = tree != self._scan.tree or place != self._place or switches != self._switches
        if switches != self._switches or place != self._place:
            self._switches, self._place = switches, place
            self._scan.automatic = switches == 1
            self._scan.show(tree, self._clock())
        elif other:
            self._scan.put(tree, lambda members, level: self._nearest(boxes, members, level))
        self._tell(window, there)
        return other

    def _nearest(self, boxes: Sequence[Box], members: Sequence[Tree], level: int) -> int:
        if level >= len(self._boxes):
            return 0
        return nearest([_around(boxes, leaves(each)) for each in members], self._boxes[level])

    def _tell(self, window: QQuickWindow, there: Sequence[Stop]) -> None:
        """What the frame is around, for the eyes; a thing has the focus as well, for the ears."""
        entry = self._scan.at()
        boxes = [stop.box for stop in there]
        self._boxes = []
        members = self._scan.tree
        for at in self._scan.path:
            if at >= len(members):
                break
            self._boxes.append(_around(boxes, leaves(members[at])))
            inner = members[at]
            members = () if isinstance(inner, int) else inner
        kind, frame = "", QRectF()
        if entry is not None:
            kind = "waits" if self._scan.resting else entry.kind
            frame = QRectF(*_around(boxes, entry.things))
            if entry.kind == "thing" and focused(window, there) != entry.things[0]:
                focus(there[entry.things[0]].item)
        if (kind, frame) != (self._kind, self._frame):
            self._kind, self._frame = kind, frame
            self.changed.emit()

    def _forget(self) -> None:
        self._place = None

    kind = Property(str, lambda self: self._kind, notify=changed)
    """``thing``, ``group``, ``up`` (out of the group), ``rest`` (let it wait), ``waits`` (it does), or ""."""
    frame = Property(QRectF, lambda self: self._frame, notify=changed)
    """In pixels of the window."""


def _around(boxes: Sequence[Box], things: Sequence[int]) -> Box:
    return around([boxes[at] for at in things])
