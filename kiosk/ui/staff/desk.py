"""Where staff's work is written down, off the GUI thread: no finger waits for a disk that must not forget."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

import apsw
from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import KioskError, StoreError
from kiosk.store import database

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Act:
    """Something to do with the file, and who hears how it went."""

    do: Callable[[apsw.Connection], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[KioskError], None] | None


class Desk(QObject):
    """One thread with one connection that writes; what is done is durable before ``then`` hears of it.

    Acts are done in the order in which they were asked. The file is opened with the first one: a station on
    which nobody ever comes in has none.
    """

    failed = Signal(KioskError)
    """An act could not be done, and nobody else was to hear of it; nothing of it was written."""
    done = Signal()
    """An act was done."""
    _finished = Signal(object, object)

    def __init__(self, staff_db: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = staff_db
        self._acts: SimpleQueue[Act | None] = SimpleQueue()
        self._open = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="staff-desk", daemon=True)
        self._thread.start()

    def do(
        self,
        act: Callable[[apsw.Connection], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[KioskError], None] | None = None,
    ) -> None:
        """Run ``act`` on the desk's thread; ``then`` gets its answer on the GUI thread.

        ``otherwise`` gets what kept it from being done; without it ``failed`` tells.
        """
        self._open += 1
        self._acts.put(Act(act, then, otherwise))

    @property
    def idle(self) -> bool:
        """Whether everything asked was done and told."""
        return self._open == 0

    def close(self) -> None:
        """Do what was asked, then stop; nobody hears of it any more."""
        self._closed = True
        self._acts.put(None)
        self._thread.join(10)

    def _deliver(self, act: Act, answer: object) -> None:
        self._open -= 1
        if self._closed:
            return
        if not isinstance(answer, KioskError):
            act.then(answer)
            self.done.emit()
        elif act.otherwise is not None:
            act.otherwise(answer)
        else:
            self.failed.emit(answer)

    def _work(self) -> None:
        connection: apsw.Connection | None = None
        while (act := self._acts.get()) is not None:
            try:
                if connection is None or database.replaced(connection):
                    if connection is not None:
                        connection.close()
                    connection = database.open_staff(self._file)
                answer: object = act.do(connection)
            except KioskError as error:
                answer = error
            except Exception:  # our own bug: said in full, and the next act is done all the same
                log.exception("an act of staff failed")
                answer = StoreError("this was not done: a mistake of ours.", next_step="Try it again.")
            if not self._closed:
                self._finished.emit(act, answer)
        if connection is not None:
            connection.close()
