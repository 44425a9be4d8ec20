"""Looks out at the gateway for what went away; nobody waits for it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.asking import tell

SECONDS = 5.0
"""Between two looks."""
Ask = Callable[[str, str], str]
"""What is to be seen of a key at a gateway, as ``gateway.broadcast_at`` says it. It may wait."""


def broadcast(gateway: str, key: str) -> str:
    """Of a broadcast: whether more of it comes."""
    from kiosk.ui.asking.gateway import broadcast_at, has_ended  # only now: it loads HTTP

    answer = broadcast_at(gateway, key)
    return "" if answer and has_ended(gateway, key) else answer


def rest(gateway: str, key: str) -> str:
    """Of a film: whether what is missing of it can be had."""
    from kiosk.ui.asking.gateway import rest_at  # only now: it loads HTTP

    return rest_at(gateway, key)


class Lookout(QObject):
    """One broadcast or film at a time, by its key."""

    back = Signal()
    """It goes on again. Told at each look, as long as it does."""
    over = Signal(str)
    """The broadcast of this key says of itself that it has ended."""
    _answered = Signal(str, str)

    def __init__(
        self,
        agent: AgentProcess,
        seconds: float = SECONDS,
        parent: QObject | None = None,
        *,
        ask: Ask = broadcast,
    ) -> None:
        super().__init__(parent)
        self._agent = agent
        self._question = ask
        self._asked = False  # and not answered yet
        self._key = ""
        self._seen = ""  # what it answered the last time
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._look)
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def begin(self, key: str) -> None:
        """Look out for this one."""
        self._key, self._seen, self._asked = key, "", False
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._key = ""
        self._timer.stop()

    def ask_whether_over(self, key: str) -> None:
        """It broke off: that may be its end."""
        self._ask(self._hear_whether_over, key)

    def _look(self) -> None:
        if not self._asked:
            self._asked = bool(self._agent.gateway)
            self._ask(self._hear, self._key)

    def _ask(self, work: Callable[[str, str], None], key: str) -> None:
        if gateway := self._agent.gateway:
            threading.Thread(target=work, args=(gateway, key), daemon=True).start()

    def _hear(self, gateway: str, key: str) -> None:
        answer = self._question(gateway, key)
        tell(lambda: self._answered.emit(key, answer))

    def _hear_whether_over(self, gateway: str, key: str) -> None:
        from kiosk.ui.asking.gateway import has_ended  # only now: it loads HTTP

        if has_ended(gateway, key):
            tell(lambda: self.over.emit(key))

    def _take(self, key: str, answer: str) -> None:
        if key != self._key:
            return
        self._asked = False
        if not answer:
            return
        # A playlist that is the same as before is one that nobody writes any more.
        goes_on = answer == "flows" or (self._seen != "" and answer != self._seen)
        self._seen = answer
        if goes_on:
            self.back.emit()
