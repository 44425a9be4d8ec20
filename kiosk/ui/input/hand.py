"""What a hand does on the glass and on the keys, made into what it meant, before any page sees it.

Whole touches, clicks and keys come here first. The pages get one careful finger: a press where it was meant,
and its lifting. Left out are palms and second fingers, the second touch of a hand that trembles, a slip of
some millimetres, the repeats of a key that is held (EN 301 549, 5.5 to 5.9; WCAG 2.5.1, 2.5.2). Only what
says ``wantsFingers`` gets the fingers themselves: a picture that two may enlarge.

How much is forgiven is one of two profiles, and the visitor chooses. Nothing here waits and nothing piles
up: what is left out costs its own event and no more.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import Property, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEventPoint, QInputDevice, QInputEvent, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.input.aim import Aim, ground, taken
from kiosk.ui.input.free_fingers import FreeFingers
from kiosk.ui.input.moments import Moments
from kiosk.ui.input.pointer import Pointer
from kiosk.ui.input.profiles import Profile
from kiosk.ui.input.reach import Reach
from kiosk.ui.input.slips import Slips
from kiosk.ui.input.strokes import Strokes
from kiosk.ui.session import Session

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Kind = QEvent.Type
State = QEventPoint.State
LEFT = Qt.MouseButton.LeftButton

PALM_MM = 25
"""What is broader is no finger, where the glass tells how broad it is."""
LEANS_MS = 5000
"""A finger that lies so long leans on the glass, or its lifting was lost: another one may press."""
MOUSE = -1
"""Its number among the fingers."""

TOUCHES = frozenset({Kind.TouchBegin, Kind.TouchUpdate, Kind.TouchEnd, Kind.TouchCancel})
CLICKS = frozenset({Kind.MouseButtonPress, Kind.MouseMove, Kind.MouseButtonRelease, Kind.MouseButtonDblClick})
KEYS = frozenset({Kind.KeyPress, Kind.KeyRelease, Kind.ShortcutOverride})
SIGNS = frozenset({Kind.TouchBegin, Kind.MouseButtonPress, Kind.KeyPress, Kind.Wheel})
"""Of life."""


class Feeler(Protocol):
    """Who can't see feels first what is there."""

    def press(self, at: QPointF) -> bool:
        """A finger comes down. True: what lies there was told, and nothing is pressed."""

    def slide(self, at: QPointF) -> None:
        """It feels on."""

    def lift(self) -> None:
        """Any finger is gone from its place, whether it felt or pressed."""


@dataclass(frozen=True)
class Finger:
    """The one that counts."""

    number: int
    start: QPointF
    began: float
    aim: Aim
    wandered: bool = False
    feels: bool = False


@QmlElement
class Hand(QObject):
    """The event filter of the window."""

    lives = Signal()
    """A key, a touch, a click: somebody is there."""
    holdingChanged = Signal()
    struggles = Signal()
    """``struggling`` changed."""
    reaches = Signal()
    """``staysLow`` changed."""

    def __init__(
        self,
        session: Session,
        usual: Profile,
        hold: float,
        when: Callable[[QInputEvent], float] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``hold``: milliseconds that *Steady hand* wants a finger to stay."""
        super().__init__(parent)
        self._session = session
        self._usual, self._steady = usual, usual.steadied(hold)
        self._when = when or Moments()
        self.feeler: Feeler | None = None
        self._strokes, self._slips, self._reach = Strokes(), Slips(), Reach()
        self._finger: Finger | None = None
        self._pressed: tuple[Aim, float] | None = None  # the last one, and when it was lifted
        self._holding: QPointF | None = None
        self._struggling = self._stays_low = False
        session.wishesChanged.connect(self._follow)
        session.ended.connect(self.forget)

    def watch(self, window: QQuickWindow) -> None:
        """Begin, once."""
        self._window = window
        self._pointer, self._free = Pointer(window), FreeFingers(window, LEANS_MS)
        window.installEventFilter(self)

    def forget(self) -> None:
        """The visitor left; a finger that still lies there presses nothing."""
        self._take_back()
        self._pressed = None
        self._strokes.forget()
        self._calm()
        self._reach.forget()
        self._set_stays_low(False)

    @property
    def profile(self) -> Profile:
        """How much is forgiven now."""
        return self._steady if self._session.property("steady") else self._usual

    # --- what comes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what comes to the window; keep back what no hand meant."""
        kind = event.type()
        if kind in SIGNS and not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            self._sign()
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            return self._touch(kind, event)
        if kind in CLICKS and isinstance(event, QMouseEvent):
            return self._click(kind, event)
        if kind in KEYS and isinstance(event, QKeyEvent):
            return self._key(kind, event)
        return False

    def _sign(self) -> None:
        """Somebody is there. The question whether anybody is takes the press itself as its answer."""
        self.lives.emit()
        if self._session.property("asking"):
            self._session.stir()
        else:
            self._session.touch()

    def _touch(self, kind: Kind, event: QTouchEvent) -> bool:
        now = self._when(event)
        event.accept()  # or Qt would make clicks of it
        if self._free.by_other(now, mouse=False):
            return True
        if kind in (Kind.TouchBegin, Kind.TouchCancel):
            # All fingers of before are gone, whether that was told or not.
            were_free = self._free.end()
            if self._finger is not None and self._finger.number != MOUSE:
                self._take_back()
            if kind == Kind.TouchCancel:
                return not were_free
        if self._free.given():
            return self._free.touch(event, now)
        for point in event.points():
            at = point.position()
            if point.state() == State.Pressed:
                self._press(point.id(), at, now, breadth=breadth(point), alone=kind == Kind.TouchBegin)
            elif point.state() == State.Updated:
                self._slide(point.id(), at, now, breadth=breadth(point))
            elif point.state() == State.Released:
                self._lift(point.id(), at, now)
        return not self._free.given()

    def _click(self, kind: Kind, event: QMouseEvent) -> bool:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            return True  # made by Qt of touches that we have seen
        if kind == Kind.MouseMove and not event.buttons() & LEFT:
            return False
        now, at = self._when(event), event.position()
        other = kind != Kind.MouseMove and event.button() != LEFT
        if other or kind == Kind.MouseButtonDblClick or self._free.by_other(now, mouse=True):
            return True
        if kind == Kind.MouseButtonPress:
            self._free.end()
            if self._finger is not None and self._finger.number == MOUSE:
                self._take_back()
            self._press(MOUSE, at, now, alone=self._finger is None)
            return not self._free.given()
        if self._free.given():
            self._free.go_on(now)
            if kind == Kind.MouseButtonRelease:
                self._free.end()
            return False
        if kind == Kind.MouseMove:
            self._slide(MOUSE, at, now)
        else:
            self._lift(MOUSE, at, now)
        return True

    def _key(self, kind: Kind, event: QKeyEvent) -> bool:
        now, key = self._when(event), event.key()
        if event.isAutoRepeat():
            return kind != Kind.KeyPress or self._strokes.repeated(key, now)
        if kind == Kind.KeyPress:
            return self._strokes.pressed(key, now, self.profile)
        return kind == Kind.KeyRelease and self._strokes.released(key, now)

    # --- one finger

    def _press(self, number: int, at: QPointF, now: float, *, alone: bool, breadth: float = 0) -> None:
        before = self._finger
        if breadth > PALM_MM * self._px:
            return
        if before is not None:
            if before.aim.presses and now - before.began < LEANS_MS:
                return  # one finger at a time
            self._take_back()
        soon = self._soon(now)
        if soon is not None and not (soon.repeats or soon.brisk):
            self._slip(now)  # before anything is looked at: such may come a hundred times a second
            return
        if self.feeler is not None and self.feeler.press(at):
            self._finger = Finger(number, at, now, Aim(at, control=QRectF(at, at)), feels=True)
            return
        meant = taken(self._pointer.press(at, now), at)
        if not meant.presses:
            around = ground(self._window.contentItem(), at, self._px)
            if around.fingers is not None and alone:
                self._feels_no_more()
                self._pointer.take_back()
                self._free.give(around.fingers, now, mouse=number == MOUSE)
                return
            if around.nearest is not None:
                self._pointer.take_back()
                meant = taken(self._pointer.press(around.nearest, now), around.nearest)
        if soon is not None and not self._follows(soon, meant, now):
            self._feels_no_more()
            self._pointer.take_back()
            self._slip(now)
            return
        self._finger = Finger(number, at, now, meant)
        self._hold(at if self._wanted(meant) else None)

    def _feels_no_more(self) -> None:
        """Nothing is held down any more, as far as the feeler goes."""
        if self.feeler is not None:
            self.feeler.lift()

    def _wanted(self, meant: Aim) -> float:
        """How long a finger stays on it; what may be touched anywhere wants no hold."""
        return self.profile.hold if meant.control is not None else 0

    def _soon(self, now: float) -> Aim | None:
        """The last press, as long as a touch may be that one again, of a hand that trembles."""
        if self._pressed is None or now - self._pressed[1] >= self.profile.repeat:
            return None
        return self._pressed[0]

    def _follows(self, last: Aim, meant: Aim, now: float) -> bool:
        """Whether this may be pressed so soon after that."""
        if meant.control != last.control:
            return (meant.repeats and last.repeats) or (meant.brisk and last.brisk)
        since = now - self._pressed[1] if self._pressed is not None else 0.0
        return meant.repeats or (meant.brisk and since >= self.profile.key)

    def _slide(self, number: int, at: QPointF, now: float, *, breadth: float = 0) -> None:
        finger = self._finger
        if finger is None or finger.number != number:
            return
        if breadth > PALM_MM * self._px:
            self._take_back()  # it was the edge of a hand, coming down
            return
        if finger.feels:
            if self.feeler is not None and at != finger.start:
                self.feeler.slide(at)
            return
        way = at - finger.start
        if not finger.wandered and QPointF.dotProduct(way, way) > (self.profile.slop * self._px) ** 2:
            finger = self._finger = replace(finger, wandered=True)
            self._feels_no_more()
            self._hold(None)
        if finger.wandered:
            self._pointer.slide(at, now)

    def _lift(self, number: int, at: QPointF, now: float) -> None:
        self._slide(number, at, now)  # it may have gone on since it was last seen
        finger, scrolls = self._finger, self._pointer.scrolls()
        if finger is None or finger.number != number:
            return
        self._feels_no_more()
        if finger.feels:
            self._finger, self._pressed = None, (finger.aim, now)
            return
        if now - finger.began < self._wanted(finger.aim) and not scrolls:
            self._take_back()
            return
        self._finger = None
        self._hold(None)
        meant = finger.aim
        inside = not finger.wandered or (meant.control is not None and meant.control.contains(at))
        if meant.presses and inside and not scrolls:
            self._pressed = (meant, now)
            self._set_stays_low(self._reach.add(1 - finger.start.y() / max(1, self._window.height())))
        elif meant.control is not None and not scrolls:
            self._slip(now)
        self._pointer.lift(at if finger.wandered else meant.at, now)

    def _take_back(self) -> None:
        """The finger that counted counts no more; what it had pressed comes up again and does nothing."""
        finger = self._finger
        if finger is None:
            return
        self._finger = None
        self._hold(None)
        if self.feeler is not None:
            self.feeler.lift()
        if not finger.feels:
            self._pointer.take_back()

    @property
    def _px(self) -> float:
        return float(self._session.property("pxPerMm"))

    # --- what it shows, and what it noticed

    def _hold(self, at: QPointF | None) -> None:
        if at != self._holding:
            self._holding = at
            self.holdingChanged.emit()

    def _slip(self, now: float) -> None:
        if self._slips.add(now) and not self._session.property("steady"):
            self._set_struggling(True)

    def _follow(self) -> None:
        if self._session.property("steady"):
            self._calm()

    def _calm(self) -> None:
        self._slips.forget()
        self._set_struggling(False)

    def _set_struggling(self, struggling: bool) -> None:
        if struggling != self._struggling:
            self._struggling = struggling
            self.struggles.emit()

    def _set_stays_low(self, low: bool) -> None:
        if low != self._stays_low:
            self._stays_low = low
            self.reaches.emit()

    def _get_holding(self) -> bool:
        return self._holding is not None

    def _get_spot(self) -> QPointF:
        return self._holding or QPointF()

    def _get_hold_time(self) -> int:
        return round(self.profile.hold)

    def _get_struggling(self) -> bool:
        return self._struggling

    holding = Property(bool, _get_holding, notify=holdingChanged)
    """A finger is down on something that waits until it has stayed long enough."""
    spot = Property(QPointF, _get_spot, notify=holdingChanged)
    holdTime = Property(int, _get_hold_time, notify=holdingChanged)
    struggling = Property(bool, _get_struggling, notify=struggles)
    """This visitor's touches slip and bounce: a calmer profile may be offered, beside what they look at."""
    staysLow = Property(bool, lambda self: self._stays_low, notify=reaches)
    """Whatever this visitor pressed lies low on the glass: lower buttons may be offered."""


def breadth(point: QEventPoint) -> float:
    """How broad what touches the glass is, in pixels; 0 where the glass does not tell."""
    size = point.ellipseDiameters()
    return max(size.width(), size.height())
