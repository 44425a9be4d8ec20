"""A code while somebody types it, and the wait after wrong ones.

Nothing of a code stays: it is held while it is typed, and let go when it is sent, when another is asked and
when the visit ends.
"""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.staff import codes
from kiosk.ui.words.facts import length

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

RUB = "\b"


@QmlElement
class CodeTyping(QObject):
    """What is typed of a code, and what is said about it."""

    changed = Signal()

    def __init__(self, asked: Callable[[], bool], parent: QObject | None = None) -> None:
        """``asked``: whether a code is asked for now."""
        super().__init__(parent)
        self._asked = asked
        self._code = self._told = ""
        self._wrong = False
        """What is told went wrong."""
        self._shows = self._alphabetical = False
        self._try: object = None
        """The code that is looked at now. An answer to one that was given up counts for nothing."""
        self._waits = 0.0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)

    @Slot(str)
    def press(self, key: str) -> None:
        """One more sign of the code, or the last one away."""
        if key == RUB:
            self._code = self._code[:-1]
        elif self._asked() and key.isprintable():
            self._code = (self._code + key)[: codes.LONGEST]
        self.changed.emit()

    @Slot()
    def paste(self) -> None:
        """What the clipboard holds is the code (WCAG 2.2, 3.3.8)."""
        self.press(QGuiApplication.clipboard().text().strip())

    def take(self) -> tuple[str, object] | None:
        """The code that was typed, which is let go, and what the answer to it has to name; None: not now."""
        if self._try is not None or not self._asked() or not self._code or self._waits:
            return None
        code, this = self._code, object()
        self._code, self._try = "", this
        self._told, self._wrong = QCoreApplication.translate("Door", "One moment …"), False
        self.changed.emit()
        return code, this

    def answered(self, this: object) -> bool:
        """Whether this answer is still waited for."""
        if this is not self._try:
            return False
        self._try, self._told, self._wrong = None, "", False
        self.changed.emit()
        return True

    def awaits(self, this: object) -> bool:
        """Whether somebody still waits for this answer; asked from any thread."""
        return this is self._try

    def was_wrong(self, seconds: float) -> None:
        """So many seconds to wait before the next."""
        if seconds:
            self.hold(seconds)
        else:
            self.say(QCoreApplication.translate("Door", "That is not the code. Try it again."))

    def say(self, words: str) -> None:
        """What went wrong."""
        self._told, self._wrong = words, True
        self.changed.emit()

    def hold(self, seconds: float) -> None:
        """The code was wrong, as others before it: so long no other can be tried."""
        self.say(QCoreApplication.translate("Door", "That is not the code."))
        self.wait(seconds)

    def wait(self, seconds: float) -> None:
        """So long no code can be tried."""
        self._waits = seconds
        if seconds:
            self._second.start()
        else:
            self._second.stop()
        self.changed.emit()

    def _tick(self) -> None:
        self.wait(max(0.0, self._waits - 1))

    def clear(self) -> None:
        """Another code is asked: nothing of this one stays, and no answer to it is heard."""
        self._code = self._told = ""
        self._wrong, self._shows, self._try = False, False, None
        self.wait(0.0)

    def let_go(self) -> None:
        """Who typed is gone, with the order of the keys that they chose."""
        self._alphabetical = False
        self.clear()

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def _get_told(self) -> str:
        if not self._waits:
            return self._told
        wait = QCoreApplication.translate("Door", "Wait %1 before you try again.")
        wait = wait.replace("%1", length(self._waits))
        return f"{self._told} {wait}".strip()

    def _get_shows(self) -> bool:
        return self._shows

    def _set_shows(self, shows: bool) -> None:
        self._shows = shows
        self.changed.emit()

    def _get_alphabetical(self) -> bool:
        return self._alphabetical

    def _set_alphabetical(self, alphabetical: bool) -> None:
        self._alphabetical = alphabetical
        self.changed.emit()

    code = Property(str, lambda self: self._code, notify=changed)
    shows = Property(bool, _get_shows, _set_shows, notify=changed)
    """The code can be read while it is typed."""
    alphabetical = Property(bool, _get_alphabetical, _set_alphabetical, notify=changed)
    told = Property(str, _get_told, notify=changed)
    waits = Property(int, lambda self: round(self._waits), notify=changed)
    """Seconds until a code may be tried."""
    troubled = Property(bool, lambda self: self._wrong or bool(self._waits), notify=changed)
