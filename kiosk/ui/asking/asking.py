"""One thing that is asked of the gateway, in a thread that may wait, until it is answered."""

import contextlib
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.ui.asking.agent_process import AgentProcess


def tell(emit: Callable[[], object]) -> None:
    """Emit a signal from a thread that waited, perhaps until after the screen was closed."""
    with contextlib.suppress(RuntimeError):  # then Qt's half of the object is gone, and nobody listens
        emit()


class Asking(QObject):
    """What ``ask(gateway, key)`` says of the key that is wanted; None while that is not known.

    ``ask`` returns None when it could not be had: whoever calls ``look`` then tries again, and so does
    another agent that comes instead.
    """

    answered = Signal()
    """The answer is another; also when another key is wanted, of which nothing is known yet."""
    _arrived = Signal(str, str, object)

    def __init__(
        self, agent: AgentProcess, ask: Callable[[str, str], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._agent = agent
        self._ask = ask
        self._key = ""
        self._asked: tuple[str, str] | None = None
        self.answer: Any = None
        self._again = QTimer(self)
        self._again.timeout.connect(self._renew)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        agent.changed.connect(self.look)

    def want(self, key: str, every: float = 0.0) -> None:
        """This key from now on; "" is none. ``every``: seconds after which it is asked again, 0 is never."""
        if every:
            self._again.start(round(every * 1000))
        else:
            self._again.stop()
        if key != self._key:
            self._key = key
            self._asked = None
            if self.answer is not None:
                self.answer = None
                self.answered.emit()
        self.look()

    def look(self) -> None:
        """Ask, if there is somebody to ask and no answer yet."""
        if self._key and self.answer is None:
            self._renew()

    def _renew(self) -> None:
        asked = (self._agent.gateway, self._key)
        if all(asked) and asked != self._asked:
            self._asked = asked
            threading.Thread(target=self._wait, args=asked, daemon=True).start()

    def _wait(self, gateway: str, key: str) -> None:
        answer = self._ask(gateway, key)
        tell(lambda: self._arrived.emit(gateway, key, answer))

    def _take(self, gateway: str, key: str, answer: Any) -> None:
        if (gateway, key) != self._asked:
            return
        self._asked = None
        if answer is None:
            if gateway != self._agent.gateway:
                self.look()
        elif answer != self.answer:
            self.answer = answer
            self.answered.emit()
