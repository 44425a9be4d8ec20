"""Questions to the store, asked off the GUI thread: a finger never waits for a disk."""

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

import apsw
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.errors import StoreError
from kiosk.store import database

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
Question = Callable[[apsw.Connection], Any]

WATCH_MS = 1000
"""How often to look whether the agent has written something (PRAGMA data_version, about 8 µs)."""
CALM_SECONDS = 3.0
"""Least time between two times that everything is read again: a sync commits each second, for minutes."""


def _nothing(_: object) -> None:
    """What is done with no answer."""


def _close(connection: apsw.Connection | None) -> apsw.Connection | None:
    """Close it; what is left is no connection."""
    if connection is not None:
        connection.close()
    return None


class Background(QObject):
    """One thread with one read-only connection; answers arrive on the GUI thread in the order asked.

    ``changed`` tells that the agent has committed something: at once after a quiet time, and while it goes on
    committing every ``CALM_SECONDS``.
    """

    changed = Signal()
    _answered = Signal(object, object)

    def __init__(self, catalogue: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._questions: queue.SimpleQueue[tuple[Question, Callable[[Any], None]] | None] = (
            queue.SimpleQueue()
        )
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._seen_last = (0, 0)
        self._opened = 0
        self._calm_at = 0.0
        self._open_questions = 0
        self._thread = threading.Thread(target=self._work, name="store-reader", daemon=True)
        self._thread.start()
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.look)
        self._watch.start()

    def ask(self, question: Callable[[apsw.Connection], Answer], then: Callable[[Answer], None]) -> None:
        """Run ``question`` on the store's thread; ``then`` gets its answer on the GUI thread.

        A store that can't be read (yet) leaves the question unanswered: the page keeps what it shows, and
        ``changed`` asks again as soon as there is something.
        """
        self._open_questions += 1
        self._questions.put((question, then))

    def look(self) -> None:
        """See whether the agent has written; ``changed`` follows if so."""
        # Another connection counts from the beginning again, so the count alone does not tell two apart.
        self.ask(lambda conn: (self._opened, database.changed(conn)), self._seen)

    def close(self) -> None:
        """Stop the thread; nothing is answered afterwards."""
        self._watch.stop()
        self._questions.put(None)
        self._thread.join(5)

    def _seen(self, seen: tuple[int, int]) -> None:
        now = monotonic()
        if seen != self._seen_last and now >= self._calm_at:
            if self._seen_last != (0, 0):  # the first look only learns the number
                self._calm_at = now + CALM_SECONDS
            self._seen_last = seen
            self.changed.emit()

    @property
    def idle(self) -> bool:
        """Whether every question is answered."""
        return self._open_questions == 0

    def _deliver(self, then: Callable[[Any], None], answer: Any) -> None:
        self._open_questions -= 1
        then(answer)

    def _work(self) -> None:
        connection: apsw.Connection | None = None
        while (entry := self._questions.get()) is not None:
            question, then = entry
            try:
                if connection is not None and database.replaced(connection):
                    connection = _close(connection)
                if connection is None:
                    connection = database.open_catalogue(self._catalogue, read_only=True)
                    self._opened += 1
                answer = question(connection)
            except StoreError as error:
                log.info("the catalogue can't be read yet: %s", error)
            except apsw.Error as error:
                log.warning("the catalogue did not answer, opening it again: %s", error)
            except Exception:  # our own bug: said in full, and the next question still gets its answer
                log.exception("a question to the store failed")
            else:
                self._answered.emit(then, answer)
                continue
            connection = _close(connection)
            self._answered.emit(_nothing, None)
        _close(connection)
