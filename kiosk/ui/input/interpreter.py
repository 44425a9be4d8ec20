"""Keys of every device, turned into those that a keyboard would have sent, before anybody else sees them."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.ui.input.keymap import WIRE, Meanings
from kiosk.ui.session import Session

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class Interpreter(QObject):
    """Watches the window; who else watches it hears of the key of a keypad as of one of a keyboard.

    So a hand that trembles is forgiven in the same way on both. Keys that are switches stay what they are.
    """

    touched = Signal()
    """Somebody touches the glass."""
    remoteUsed = Signal()
    """A key was pressed that only a remote control has."""

    def __init__(self, session: Session, meanings: Meanings) -> None:
        super().__init__()
        self._session = session
        self._meanings = meanings
        self._own = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let it pass, or send what it means in its place."""
        kind = event.type()
        if kind in TOUCHES:
            self.touched.emit()
        if self._own or kind not in KEYS or not isinstance(event, QKeyEvent):
            return False
        key = WIRE.get(event.nativeScanCode(), Qt.Key(event.key()))
        if self._session.property("switches") and key in self._meanings.switches:
            return False
        if kind == QEvent.Type.KeyPress and key in self._meanings.showing and not event.isAutoRepeat():
            self.remoteUsed.emit()
        usual = self._meanings.usual.get(key, key)
        if usual == event.key():
            return False
        meant = QKeyEvent(kind, usual, event.modifiers(), "", event.isAutoRepeat())
        meant.setTimestamp(event.timestamp())
        self._own = True
        try:
            QCoreApplication.sendEvent(watched, meant)
        finally:
            self._own = False
        return True
