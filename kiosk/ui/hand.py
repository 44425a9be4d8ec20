"""What a hand does on the glass and on the keys, made into what it meant, before any page sees it.

Whole touches, clicks and keys come here first. The pages get one careful finger: a press where it was meant,
and its lifting. Left out are palms and second fingers, the second touch of a hand that trembles, a slip of
some millimetres, the repeats of a key that is held (experience.md 2.1 to 2.3; EN 301 549, 5.5 to 5.9; WCAG
2.5.1, 2.5.2). Only what says ``wantsFingers`` gets the fingers themselves: a picture that two may enlarge.

How much is forgiven is one of two profiles, and the visitor chooses. Nothing here waits and nothing piles
up: what is left out costs its own event and no more.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEventPoint, QInputDevice, QInputEvent, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.aim import Aim, aim
from kiosk.ui.moments import Moments
from kiosk.ui.profiles import Profile
from kiosk.ui.session import Session
from kiosk.ui.strokes import Strokes

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Kind = QEvent.Type
State = QEventPoint.State
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

PALM_MM = 25
"""What is broader is no finger, where the glass tells how broad it is."""
LEANS_MS = 5000
"""A finger that lies so long leans on the glass, or its lifting was lost: another one may press."""
STRUGGLES, STRUGGLES_MS = 3, 60_000
"""So many bounces and slips within this time, and a calmer profile may be offered."""
MOUSE = -1
"""Its number among the fingers."""
OUTSIDE = QPointF(-1000, -1000)

TOUCHES = frozenset({Kind.TouchBegin, Kind.TouchUpdate, Kind.TouchEnd, Kind.TouchCancel})
CLICKS = frozenset({Kind.MouseButtonPress, Kind.MouseMove, Kind.MouseButtonRelease, Kind.MouseButtonDblClick})
SIGNS = frozenset({Kind.TouchBegin, Kind.MouseButtonPress, Kind.KeyPress, Kind.Wheel})
"""Of life."""
KEYS = frozenset({Kind.KeyPress, Kind.KeyRelease, Kind.ShortcutOverride})


@dataclass(frozen=True)
class Finger:
    """The one that counts."""

    number: int
    start: QPointF
    began: float
    aim: Aim
    wandered: bool = False


@dataclass(frozen=True)
class Free:
    """Fingers, or the mouse, that belong to what wants them."""

    place: QRectF
    mouse: bool
    last: float


@QmlElement
class Hand(QObject):
    """The event filter of the window. ``hold``: milliseconds that *Steady hand* wants a finger to stay."""

    holdingChanged = Signal()
    struggles = Signal()
    """``struggling`` changed."""

    def __init__(
        self,
        session: Session,
        usual: Profile,
        hold: float,
        when: Callable[[QInputEvent], float] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._usual, self._steady = usual, usual.steadied(hold)
        self._when = when or Moments()
        self._strokes = Strokes()
        self._window: QQuickWindow | None = None
        self._finger: Finger | None = None
        self._free: Free | None = None
        self._said_at = 0.0  # when the pages last got something
        self._pressed: tuple[Aim, float] | None = None  # the last one, and when it was lifted
        self._holding: QPointF | None = None
        self._slips = deque[float](maxlen=STRUGGLES)
        self._struggling = False
        session.wishesChanged.connect(self._follow)
        session.ended.connect(self.forget)

    def watch(self, window: QQuickWindow) -> None:
        """Begin."""
        self._window = window
        window.installEventFilter(self)

    def forget(self) -> None:
        """The visitor left; a finger that still lies there presses nothing."""
        self._cancel()
        self._pressed = None
        self._strokes.forget()
        self._slips.clear()
        self._set_struggling(False)

    @property
    def profile(self) -> Profile:
        """How much is forgiven now."""
        return self._steady if self._session.property("steady") else self._usual

    def _follow(self) -> None:
        if self._session.property("steady"):
            self._slips.clear()
            self._set_struggling(False)

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
        if self._session.property("asking"):
            self._session.stir()
        else:
            self._session.touch()

    def _touch(self, kind: Kind, event: QTouchEvent) -> bool:
        now = self._when(event)
        event.accept()  # or Qt would make clicks of it
        if self._taken(now, mouse=False):
            return True
        if kind in (Kind.TouchBegin, Kind.TouchCancel):
            # All fingers of before are gone, whether that was told or not.
            free, self._free = self._free, None
            if self._finger is not None and self._finger.number != MOUSE:
                self._cancel()
            if kind == Kind.TouchCancel:
                return free is None
        if self._free is not None:
            return self._freely(kind, event, now)
        for point in event.points():
            at = point.position()
            if point.state() == State.Pressed:
                self._press(point.id(), at, now, breadth=breadth(point), alone=kind == Kind.TouchBegin)
            elif point.state() == State.Updated:
                self._move(point.id(), at, now, breadth=breadth(point))
            elif point.state() == State.Released:
                self._lift(point.id(), at, now)
        return self._free is None

    def _freely(self, kind: Kind, event: QTouchEvent, now: float) -> bool:
        """Fingers go where they are wanted, until one of them comes down beside it."""
        free = self._free
        if free is None or kind == Kind.TouchEnd:
            self._free = None
            return False
        beside = [
            point.state() == State.Pressed and not free.place.contains(point.position())
            for point in event.points()
        ]
        if any(beside):
            self._free = None
            # What they did there is over, as if they had been lifted.
            known = [point for point in event.points() if point.state() != State.Pressed]
            lifted = [
                QEventPoint(one.id(), State.Released, one.scenePosition(), one.globalPosition())
                for one in known
            ]
            self._send(QTouchEvent(Kind.TouchEnd, event.pointingDevice(), NO_KEYS, lifted))
            return True
        self._free = replace(free, last=now)
        return False

    def _taken(self, now: float, *, mouse: bool) -> bool:
        """Whether fingers are free now and this is the mouse, or the other way around."""
        return self._free is not None and self._free.mouse != mouse and now - self._free.last < LEANS_MS

    def _click(self, kind: Kind, event: QMouseEvent) -> bool:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            return True  # made by Qt of touches that we have seen
        if kind == Kind.MouseMove and not event.buttons() & LEFT:
            return False
        now, at = self._when(event), event.position()
        other = kind != Kind.MouseMove and event.button() != LEFT
        if other or kind == Kind.MouseButtonDblClick or self._taken(now, mouse=True):
            return True
        if kind == Kind.MouseButtonPress:
            self._free = None
            if self._finger is not None and self._finger.number == MOUSE:
                self._cancel()
            self._press(MOUSE, at, now, alone=self._finger is None)
            return self._free is None
        if self._free is not None:
            self._free = replace(self._free, last=now) if kind == Kind.MouseMove else None
            return False
        if kind == Kind.MouseMove:
            self._move(MOUSE, at, now)
        else:
            self._lift(MOUSE, at, now)
        return True

    def _key(self, kind: Kind, event: QKeyEvent) -> bool:
        now, key = self._when(event), event.key()
        if event.isAutoRepeat():
            return kind != Kind.KeyPress or self._strokes.repeated(key, now)
        if kind == Kind.KeyPress:
            return self._strokes.pressed(key, event.text(), now, self.profile)
        return kind == Kind.KeyRelease and self._strokes.released(key, now)

    # --- one finger

    def _press(self, number: int, at: QPointF, now: float, *, alone: bool, breadth: float = 0) -> None:
        if self._window is None or breadth > PALM_MM * self._px:
            return
        before = self._finger
        if before is not None:
            if before.aim.presses and now - before.began < LEANS_MS:
                return  # one finger at a time
            self._cancel()
        since = now - self._pressed[1] if self._pressed else self.profile.repeat
        last = self._pressed[0] if self._pressed and since < self.profile.repeat else None
        if last is not None and not (last.repeats or last.brisk):
            self._slip(now)
            return  # without a look at what lies there: that may come a hundred times a second
        meant = aim(self._window.contentItem(), at, self._px)
        if last is not None and not self._may_follow(last, meant, since):
            self._slip(now)
            return
        if meant.fingers is not None and alone:
            self._free = Free(meant.fingers, mouse=number == MOUSE, last=now)
            return
        self._finger = Finger(number, at, now, meant)
        self._hold(at if meant.presses and self.profile.hold else None)
        self._say(Kind.MouseButtonPress, meant.at, now)

    def _may_follow(self, last: Aim, meant: Aim, since: float) -> bool:
        """Whether this may be pressed so soon after that."""
        if meant.control != last.control:
            return (meant.repeats and last.repeats) or (meant.brisk and last.brisk)
        return meant.repeats or (meant.brisk and since >= self.profile.key)

    def _move(self, number: int, at: QPointF, now: float, *, breadth: float = 0) -> None:
        finger = self._finger
        if finger is None or finger.number != number:
            return
        if breadth > PALM_MM * self._px:
            self._cancel()  # it was the edge of a hand, coming down
            return
        if not finger.wandered and self._strays(finger, at):
            finger = self._finger = replace(finger, wandered=True)
            self._hold(None)
        if finger.wandered:
            self._say(Kind.MouseMove, at, now)

    def _lift(self, number: int, at: QPointF, now: float) -> None:
        self._move(number, at, now)  # it may have gone on since it was last seen
        finger, scrolls = self._finger, self._scrolls()
        if finger is None or finger.number != number:
            return
        if now - finger.began < self.profile.hold and not scrolls:
            self._cancel()
            return
        self._finger = None
        self._hold(None)
        meant, wandered = finger.aim, finger.wandered
        if scrolls:
            pass  # what it slid along is neither pressed nor missed
        elif meant.presses and (not wandered or (meant.control is not None and meant.control.contains(at))):
            self._pressed = (meant, now)
        elif meant.control is not None:
            self._slip(now)
        self._say(Kind.MouseButtonRelease, at if wandered else meant.at, now)

    def _strays(self, finger: Finger, at: QPointF) -> bool:
        way = at - finger.start
        return bool(QPointF.dotProduct(way, way) > (self.profile.slop * self._px) ** 2)

    def _cancel(self) -> None:
        """The finger that counted counts no more; what it had pressed comes up again and does nothing."""
        if self._finger is None or self._window is None:
            return
        self._finger = None
        self._hold(None)
        item = self._window.mouseGrabberItem()
        if item is not None:
            item.ungrabMouse()
        self._say(Kind.MouseButtonRelease, OUTSIDE, self._said_at)

    def _scrolls(self) -> bool:
        item = self._window.mouseGrabberItem() if self._window is not None else None
        return item is not None and item.inherits("QQuickFlickable")

    # --- what the pages get

    def _say(self, kind: Kind, at: QPointF, now: float) -> None:
        window = self._window
        if window is None:
            return
        button = NO_BUTTON if kind == Kind.MouseMove else LEFT
        buttons = NO_BUTTON if kind == Kind.MouseButtonRelease else LEFT
        event = QMouseEvent(kind, at, at, QPointF(window.position()) + at, button, buttons, NO_KEYS)
        event.setTimestamp(round(now))
        self._said_at = now
        self._send(event)

    def _send(self, event: QEvent) -> None:
        """To the window itself: who watches it too sees what the hand did, not what is made of it."""
        if self._window is not None:
            self._window.event(event)

    @property
    def _px(self) -> float:
        return float(self._session.property("pxPerMm"))

    # --- what it shows, and what it noticed

    def _hold(self, at: QPointF | None) -> None:
        if at != self._holding:
            self._holding = at
            self.holdingChanged.emit()

    def _slip(self, now: float) -> None:
        """A bounce, or a finger that slid off what it had pressed."""
        self._slips.append(now)
        many = len(self._slips) == STRUGGLES and now - self._slips[0] <= STRUGGLES_MS
        if many and not self._session.property("steady"):
            self._set_struggling(True)

    def _set_struggling(self, struggling: bool) -> None:
        if struggling != self._struggling:
            self._struggling = struggling
            self.struggles.emit()

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


def breadth(point: QEventPoint) -> float:
    """How broad what touches the glass is, in pixels; 0 where the glass does not tell."""
    size = point.ellipseDiameters()
    return max(size.width(), size.height())
