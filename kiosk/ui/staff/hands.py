"""Work on the disk that may take long, off the GUI thread: at the desk or beside it."""

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import KioskError, StoreError

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
CLOSE_SECONDS = 10.0
"""What is being done is waited for so long; a stick may never answer."""


class Task(NamedTuple):
    """Something to do, and who hears how it went."""

    do: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[KioskError], None]


class Hands(QObject):
    """One thing at a time, in the order in which it was asked; the answers come on the GUI thread."""

    _finished = Signal(object, object)

    def __init__(
        self, name: str = "staff-hands", *, finishes: bool = False, parent: QObject | None = None
    ) -> None:
        """``finishes``: at the close all that was asked is done, not only what is being done."""
        super().__init__(parent)
        self._finishes = finishes
        self._asked: SimpleQueue[Task | None] = SimpleQueue()
        self._open = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def do(
        self,
        act: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[KioskError], None],
    ) -> None:
        """Do it; ``then`` gets its answer, ``otherwise`` what kept it from being done."""
        self._open += 1
        self._asked.put(Task(act, then, otherwise))

    @property
    def idle(self) -> bool:
        """Whether everything asked was done and told."""
        return self._open == 0

    def close(self) -> None:
        """Wait for what is being done, a while, and do no more; nobody hears of it."""
        self._closed = True
        self._asked.put(None)
        self._thread.join(CLOSE_SECONDS)

    def _work(self) -> None:
        while (task := self._asked.get()) is not None and (self._finishes or not self._closed):
            try:
                answer: object = task.do()
            except KioskError as error:
                answer = error
            except Exception:  # our own bug: said in full, and the screen goes on
                log.exception("what staff wanted of the disk failed")
                answer = StoreError("this was not done: a mistake of ours.", next_step="Try it again.")
            if not self._closed:
                self._finished.emit(task, answer)
            del task, answer  # a code may be in it, and the next one comes perhaps tomorrow

    def _deliver(self, task: Task, answer: object) -> None:
        self._open -= 1
        if self._closed:
            return
        if isinstance(answer, KioskError):
            task.otherwise(answer)
        else:
            task.then(answer)
