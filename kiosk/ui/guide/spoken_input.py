"""Keys and fingers of who listens to the guide; also what starts it without seeing anything.

Both come here through ``Hand``, which leaves out what no hand meant. Whatever is done silences the voice
first. Then, while somebody listens, keys walk from thing to thing, and a finger tells what lies under it;
touched again, that acts. Nothing is held back from who does not listen.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.alarm import Alarm
from kiosk.ui.guide.guide import Guide
from kiosk.ui.input.hand import Hand
from kiosk.ui.input.keymap import WIRE, Meanings
from kiosk.ui.session import Session

HOLD = 3.0
"""Seconds that the help key, or the corner at the lower left, is held to start the voice."""
CURTAIN = 5.0
"""The same while it speaks: the screen goes dark, or comes back."""
CORNER_MM = 25.0

HELP = frozenset({Qt.Key.Key_F1, Qt.Key.Key_Help})
REPEAT = frozenset({Qt.Key.Key_F2, Qt.Key.Key_Asterisk})
"""The star of a keypad, too: only while somebody listens."""
ACT = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
VOLUME = {Qt.Key.Key_VolumeUp: 1, Qt.Key.Key_VolumeDown: -1}


class SpokenInput(QObject):
    """Of one window, which ``hand`` is to watch after this: then keys come here when it lets them pass."""

    def __init__(
        self,
        window: QQuickWindow,
        session: Session,
        guide: Guide,
        hand: Hand,
        meanings: Meanings,
        *,
        held: Alarm,
    ) -> None:
        """``held`` rings when a key or a corner was held for long enough."""
        super().__init__(window)
        self._meanings = meanings
        self._window = window
        self._session = session
        self._guide = guide
        self._hand = hand
        self._spoke = False  # the voice did, before the key or touch that is looked at now
        self._down: set[Qt.Key] = set()  # keys of which nobody sees that they are lifted
        self._held = held
        self._held.rings.connect(self._hold)
        hand.feeler = self
        hand.lives.connect(self._stir)
        window.installEventFilter(self)

    def _stir(self) -> None:
        self._spoke = self._guide.saying.speaking
        self._guide.stir()

    def _hold(self) -> None:
        """Held long enough: the voice begins, or the curtain; what is lifted now presses nothing."""
        self._hand.forget()
        self._guide.draw_curtain() if self._guide.on else self._guide.start()

    # --- keys -----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True: it is done with."""
        if not isinstance(event, QKeyEvent):
            return False
        key = WIRE.get(event.nativeScanCode(), Qt.Key(event.key()))
        if self._session.property("switches") and key in self._meanings.switches:
            return False  # a frame goes where they say
        key = self._meanings.usual.get(key, key)
        if event.type() == QEvent.Type.KeyRelease:
            if key in HELP and self._held.waits:  # it was no more than a question
                self._held.call_off()
                if not self._guide.on and not self._session.property("asking"):
                    self._session.open("help")
            mine = key in self._down
            self._down.discard(key)
            return mine
        if event.type() != QEvent.Type.KeyPress or (event.isAutoRepeat() and key not in VOLUME):
            return key in self._down
        self._guide.by_touch = False
        if not self._guide.on:
            if key in HELP:
                self._held.set(HOLD)
                self._down.add(key)
            return key in HELP
        if self._session.property("asking") or not self._does(key):
            return False
        self._down.add(key)
        return True

    def _does(self, key: Qt.Key) -> bool:
        guide = self._guide
        if key in HELP:
            guide.help()
            self._held.set(CURTAIN)
        elif key in REPEAT:
            guide.saying.repeat()
        elif key in VOLUME and (self._spoke or not self._session.property("busy")):
            guide.turn_volume(VOLUME[key])
        elif key == Qt.Key.Key_Right and guide.next_language():
            pass
        elif key in STEPS:
            guide.stay()
            guide.step(STEPS[key])
        else:
            guide.stay()
            return key in ACT and self._act()
        return True

    def _act(self) -> bool:
        """Of a text; a control acts by itself, and what comes of it is told."""
        acted = self._guide.act()
        if not acted:
            self._guide.pressed()
        return acted

    # --- fingers (hand.Feeler) --------------------------------------------------------------------------

    def press(self, at: QPointF) -> bool:
        """A finger comes down. True: what lies there is told, and not pressed."""
        guide = self._guide
        guide.by_touch = True
        if not guide.on:
            if self._in_corner(at):
                self._held.set(HOLD)
            return False
        if self._in_corner(at):
            self._held.set(CURTAIN)
        if self._session.property("asking"):
            return False  # any touch is a yes
        guide.stay()
        if guide.found(at):
            return self._act()
        guide.explore(at)
        return True

    def slide(self, at: QPointF) -> None:
        """It feels on."""
        if not self._in_corner(at):
            self._held.call_off()
        self._guide.explore(at)

    def lift(self) -> None:
        """It is gone."""
        self._held.call_off()

    def _in_corner(self, place: QPointF) -> bool:
        reach = CORNER_MM * float(self._session.property("pxPerMm"))
        return place.x() <= reach and place.y() >= self._window.height() - reach
