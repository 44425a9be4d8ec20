"""Outside opening hours the screen is dark: the first touch or key brings it back, and does nothing else."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.session import Session

SIGNS = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


class Waking(QObject):
    """An event filter of the window, installed after all others: so it sees everything first."""

    def __init__(self, session: Session, window: QQuickWindow) -> None:
        super().__init__(session)
        self._session = session
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep back what wakes the screen: nobody knows yet what they press."""
        if event.type() not in SIGNS or not self._session.property("asleep"):
            return False
        self._session.touch()
        event.accept()  # or Qt would make clicks of a touch
        return True
