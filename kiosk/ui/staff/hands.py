"""Work on the disk that may take long, off the GUI thread and beside the desk, where typing is kept."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import KioskError, StoreError

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class Hands(QObject):
    """One thing at a time, in the order in which it was asked; the answers come on the GUI thread."""

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "staff-hands")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        act: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[KioskError], None],
    ) -> None:
        """Do it; ``then`` gets its answer, ``otherwise`` what kept it from being done."""

        def whole() -> None:
            try:
                answer: object = act()
            except KioskError as error:
                answer = error
            except Exception:  # our own bug: said in full, and the screen goes on
                log.exception("what staff wanted of the disk failed")
                answer = StoreError("this was not done: a mistake of ours.", next_step="Try it again.")
            self._finished.emit(otherwise if isinstance(answer, KioskError) else then, answer)

        self._thread.submit(whole)

    def close(self) -> None:
        """Wait for what is being done, and do no more."""
        self._thread.shutdown(cancel_futures=True)

    def _deliver(self, hears: Callable[[Any], None], answer: object) -> None:
        hears(answer)
