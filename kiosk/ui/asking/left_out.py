"""What is in no answer of the store: looked at before each of them, so that none comes too late."""

import logging
from collections.abc import Iterable
from pathlib import Path
from time import monotonic

import apsw

from kiosk.model import ContentNote
from kiosk.staff import hidden_works, shelves
from kiosk.store import database, hidden

log = logging.getLogger(__name__)

AGAIN_SECONDS = 1.0
"""Before a file of staff that could not be read is tried again."""


class LeftOut:
    """Keeps a connection in step with what the station hides, and with what staff took off the screens.

    Staff's file is looked at (two looks at the disk) and read when it is another. One that can't be read
    changes nothing: what was left out stays so.
    """

    def __init__(self, notes: Iterable[ContentNote], staff_db: Path | None) -> None:
        self._notes = tuple(notes)
        self._staff_db = staff_db
        self._works: frozenset[str] = frozenset()
        self._read: tuple[int, shelves.Signature] = 0, ()
        self._doubts = 0
        self._again_at = 0.0
        self._done: tuple[object, ...] = ()
        self._away: frozenset[str] = frozenset()
        self.turns = 0
        """How often it became another."""

    def doubt(self) -> None:
        """Staff's file is another, whatever its size and time say. Any one other thread may say so."""
        self._doubts += 1

    def leave_out(self, connection: apsw.Connection, number: int) -> None:
        """Before a question. ``number`` tells one connection from another. Raises ``StoreError``."""
        if self._staff_db is not None and monotonic() >= self._again_at:
            self._look(self._staff_db)
        # A work that came meanwhile may be a version of one of them.
        written = database.changed(connection) if self._works else 0
        if (number, self._works, written) == self._done:
            return
        away = hidden.hide(connection, self._notes, self._works)
        self._done = number, self._works, written
        if away != self._away:
            self._away = away
            self.turns += 1

    def _look(self, staff_db: Path) -> None:
        try:
            now = self._doubts, shelves.signature(staff_db)
        except OSError as error:
            log.warning("the file of staff can't be looked at: %s", error)
            works = None
        else:
            if now == self._read:
                return
            works = hidden_works.read(staff_db)
        if works is None:
            self._again_at = monotonic() + AGAIN_SECONDS
        else:
            self._read, self._works = now, works
