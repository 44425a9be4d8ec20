"""Something is to happen after a while, unless it is called off."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Alarm(QObject):
    """Rings once. Tests put one in its place whose time they let pass."""

    rings = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.rings)

    @property
    def waits(self) -> bool:
        """It is set, and has not rung."""
        return self._timer.isActive()

    def set(self, seconds: float) -> None:
        """Ring after so long from now; set again, it counts anew."""
        self._timer.start(round(seconds * 1000))

    def call_off(self) -> None:
        """Do not ring."""
        self._timer.stop()
