"""Every key of every keyboard, remote control, keypad and switch, as what it means.

A key that an ``Interpreter`` turned into that of a keyboard goes to what has the focus: a page may use the
arrows itself. What nobody took is done here: on to the next thing, back, louder. With only down, up
and OK all of a page is reached.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.film.player import Player
from kiosk.ui.film.playing import Playing
from kiosk.ui.input.boxes import Box, nearest, row_end, row_start, toward
from kiosk.ui.input.interpreter import Interpreter
from kiosk.ui.input.keymap import DIGITS, Meanings
from kiosk.ui.input.numbers import Numbers, numbered
from kiosk.ui.input.scanning import Scanning
from kiosk.ui.input.stops import Stop, deliver, focus, focused, is_stop, press, stops
from kiosk.ui.session import Session
from kiosk.ui.voice.narrator import Narrator

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Key = Qt.Key
LOOK_MS = 150
"""How often numbers and the frame go after what moved."""


@QmlElement
class KeyWatch(QObject):
    """Watches the keys of the window."""

    def __init__(
        self,
        session: Session,
        player: Player,
        playing: Playing,
        narrator: Narrator,
        meanings: Meanings,
        *,
        digits: bool,
        scanning: Scanning,
    ) -> None:
        """``digits``: whether they choose cards (WCAG 2.1.4)."""
        super().__init__()
        self._session, self._player, self._playing, self._narrator = session, player, playing, narrator
        self._meanings = meanings
        self._digits = digits
        self.frame, self.cards = scanning, Numbers()
        self._lost = QTimer(self, singleShot=True, interval=0)
        self._lost.timeout.connect(self.mend)
        self._interpreter = Interpreter(session, meanings)
        self._interpreter.touched.connect(self._touched)
        self._interpreter.remoteUsed.connect(self._number)
        self._window: QQuickWindow | None = None
        self._by_keys = False  # the last sign of the visitor was a key
        self._place: object = None
        self._box: Box | None = None
        """Where the focus was last."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.ended.connect(self._forget)
        session.wishesChanged.connect(self._wake)
        self._does: Mapping[Key, Callable[[], object]] = {
            Key.Key_Down: lambda: self._step(1),
            Key.Key_Up: lambda: self._step(-1),
            Key.Key_Right: lambda: self._aside(1),
            Key.Key_Left: lambda: self._aside(-1),
            Key.Key_PageDown: lambda: self._row(1),
            Key.Key_PageUp: lambda: self._row(-1),
            Key.Key_Escape: lambda: self._go(session.back),
            Key.Key_Home: lambda: self._go(session.start),
            Key.Key_F9: lambda: session.open("staff"),
            Key.Key_VolumeUp: player.louder,
            Key.Key_VolumeDown: player.softer,
            Key.Key_VolumeMute: lambda: player.setProperty("mute", not player.property("mute")),
            Key.Key_MediaTogglePlayPause: self._hold_or_go,
        }

    def watch(self, window: QQuickWindow, hand: Callable[[QQuickWindow], object]) -> None:
        """Begin, once. ``hand`` watches it too: it keeps back what nobody meant, of what keys mean."""
        self._window = window
        # Who comes later is asked sooner.
        window.installEventFilter(self)
        hand(window)
        window.installEventFilter(self._interpreter)
        window.activeFocusItemChanged.connect(self._note)
        self._wake()

    def close(self) -> None:
        """Before the window goes."""
        self._timer.stop()
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys come in, and are done with."""
        shown = self._window is not None
        if not shown or not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.ShortcutOverride:
            return False
        self._key(event)
        return True

    def _touched(self) -> None:
        self._by_keys = False
        self.cards.switch(False)
        self._wake()

    def _key(self, event: QKeyEvent) -> None:
        window = self._shown()
        key = Key(event.key())
        pressed = event.type() == QEvent.Type.KeyPress
        if self.frame.on and key in self._meanings.switches:
            if pressed:
                self.frame.press(window, self._here, self._meanings.switches[key])
            return
        if pressed:
            self._by_keys = True
            self._mend()  # who presses a key does not wait
        if not deliver(window, event.type(), key, event.text(), event.modifiers()) and pressed:
            self._leftover(key)

    def _leftover(self, key: Key) -> None:
        if key in DIGITS and self._digits:
            self._digit(DIGITS[key])
        elif key in self._does:
            self._does[key]()

    # --- walking

    def _step(self, direction: int) -> None:
        there = self._stops()
        if there:
            at = focused(self._shown(), there)
            begin = at if at >= 0 else -1 if direction > 0 else 0
            focus(there[(begin + direction) % len(there)].item)

    def _aside(self, direction: int) -> None:
        """To what stands at that side; where nothing does, on or back in the order of the page."""
        there = self._stops()
        at = focused(self._shown(), there)
        if at >= 0:
            near = [stop for stop in there if stop.zone == there[at].zone]
            beside = toward([stop.box for stop in near], near.index(there[at]), direction)
            if beside is not None:
                focus(near[beside].item)
                return
        self._step(direction)

    def _row(self, direction: int) -> None:
        there = self._stops()
        boxes = [stop.box for stop in there]
        at = focused(self._shown(), there)
        if at < 0:
            self._step(direction)
            return
        begin = row_start(boxes, at)
        if direction > 0:
            focus(there[row_end(boxes, at) % len(there)].item)
        else:
            focus(there[row_start(boxes, (begin - 1) % len(there))].item)

    def _stops(self) -> list[Stop]:
        return stops(self._shown())

    def _shown(self) -> QQuickWindow:
        assert self._window is not None
        return self._window

    def _here(self) -> tuple[object, ...]:
        return tuple(self._session.property(name) for name in ("page", "subject", "asking"))

    @Slot()
    def _note(self) -> None:
        """Who uses keys sees where they are. What had the focus may be gone: soon its neighbour gets it, if
        the page gives it to nothing else."""
        item = self._window.activeFocusItem() if self._window is not None else None
        if item is None or not is_stop(item):
            self._lost.start()
            return
        self._place, self._box = self._here(), _place_of(item)
        if self._by_keys and item.property("visualFocus") is False:
            item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)

    @Slot()
    def mend(self) -> None:
        """Give the focus to the neighbour of what had it, where nothing has it and nothing is on its way."""
        if self._window is not None and not _is_on_its_way(self._window.activeFocusItem()):
            self._mend()

    def _mend(self) -> None:
        if self._window is None:
            return
        item = self._window.activeFocusItem()
        if is_stop(item):
            self._note()
            return
        lost = item is None or item.isFocusScope() or not item.isVisible() or not item.isEnabled()
        if lost and self._box is not None and self._place == self._here():
            there = self._stops()
            if there:
                goal = there[nearest([stop.box for stop in there], self._box)].item
                goal.forceActiveFocus(
                    Qt.FocusReason.TabFocusReason if self._by_keys else Qt.FocusReason.OtherFocusReason
                )

    # --- what else a key does

    def _go(self, where: Callable[[], object]) -> None:
        """Asked whether they are still there, they are; nothing else."""
        if self._session.property("asking"):
            self._session.touch()
        else:
            where()

    def _hold_or_go(self) -> None:
        if self._narrator.property("reading"):
            self._narrator.setProperty("pause", not self._narrator.property("pause"))
        elif self._playing.property("active"):
            self._player.togglePause()

    def _digit(self, number: int) -> None:
        if not self.cards.property("on"):
            self._number()  # nobody can know yet which card that is
            return
        there = numbered(self._stops())
        if number < len(there):
            press(self._shown(), there[number].item)

    def _number(self) -> None:
        if self._digits and not self.frame.on:
            self.cards.switch(True)
            self._wake()

    # --- what goes along with the page

    @Slot()
    def look(self) -> None:
        """The frame and the numbers go where things are now."""
        window = self._shown()
        self.frame.look(window, self._here())
        if self.cards.property("on"):
            self.cards.look(self._stops())

    def _wake(self) -> None:
        if self._window is None:
            return
        if self.frame.on:
            self.cards.switch(False)
        self.look()
        if self.frame.on or self.cards.property("on"):
            self._timer.start()
        else:
            self._timer.stop()

    def _forget(self) -> None:
        self._by_keys = False
        self._box = None
        self.cards.switch(False)

    numbers = Property(Numbers, lambda self: self.cards, constant=True)
    scanning = Property(Scanning, lambda self: self.frame, constant=True)


def _is_on_its_way(item: QQuickItem | None) -> bool:
    """A loader that has nothing yet: what it loads takes the focus itself."""
    return item is not None and item.property("active") is True and item.property("item") is None


def _place_of(item: QQuickItem) -> Box:
    place = item.mapRectToScene(item.boundingRect())
    return Box(place.x(), place.y(), place.width(), place.height())
