"""Questions to the store, asked off the GUI thread: a finger never waits for a disk."""

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from time import monotonic
from typing import TypeVar

import apsw
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.errors import StoreError
from kiosk.model import ContentNote
from kiosk.staff.wording import Wording
from kiosk.store import damage, database
from kiosk.store.search import Interrupted
from kiosk.ui.asking.left_out import LeftOut
from kiosk.ui.asking.questions import Asked, Questions

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")

WATCH_MS = 1000
"""How often to look whether the agent has written something (PRAGMA data_version, about 8 µs)."""
CALM_SECONDS = 3.0
"""Least time between two times that everything is read again: a sync commits each second, for minutes."""


def _close(connection: apsw.Connection | None) -> apsw.Connection | None:
    """Close it; what is left is no connection."""
    if connection is not None:
        connection.close()
    return None


class Background(QObject):
    """One thread with one read-only connection; answers arrive on the GUI thread.

    What a finger waits for comes first; the answers for one asker come in the order in which it asked.

    ``changed`` tells that the agent has committed something: at once after a quiet time, and while it goes on
    committing every ``CALM_SECONDS``. That staff took a work off the screens, here or in another process, it
    tells at once.
    """

    changed = Signal()
    leftOut = Signal()
    """Staff took a work off the screens, or showed one again."""
    _answered = Signal(object, bool, object)

    def __init__(
        self,
        catalogue: Path,
        parent: QObject | None = None,
        *,
        hides: Iterable[ContentNote] = (),
        staff_db: Path | None = None,
    ) -> None:
        """``hides``: works with any of these are in no answer; ``staff_db`` names others that are in none."""
        super().__init__(parent)
        self._left_out = LeftOut(hides, staff_db)
        self._catalogue = catalogue
        self.wording: Mapping[str, Wording] = {}
        """What staff say of works now, by their ids; changed by ``reword`` alone."""
        self._questions = Questions()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._seen_last = (0, 0, 0)
        self._opened = 0
        self._calm_at = 0.0
        self._open_questions = 0
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="store-reader", daemon=True)
        self._thread.start()
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.look)
        self._watch.start()

    def ask(
        self,
        question: Callable[[apsw.Connection], Answer],
        then: Callable[[Answer], None],
        *,
        asker: object | None = None,
        touched: bool = False,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Run ``question`` on the store's thread; ``then`` gets its answer on the GUI thread.

        ``touched``: a finger waits for it, so it goes before what is only read again. ``asker``: it takes
        the place of an earlier one of the same asker that is not answered yet (``Questions``). A question
        may be stopped and run again: it only reads.

        A store that can't be read (yet) leaves the question unanswered: the page keeps what it shows, and
        ``changed`` asks again as soon as there is something. ``otherwise`` hears of it, for what has to be
        done all the same.
        """
        self._open_questions += 1
        self._questions.put(Asked(question, then, asker, touched, otherwise))

    def reword(self, wording: Mapping[str, Wording]) -> None:
        """Staff say something else of works: whoever shows one asks again."""
        if wording != self.wording:
            self.wording = wording
            self.changed.emit()

    def drop(self, asker: object) -> None:
        """The asker wants no answer any more."""
        self._questions.drop(asker)

    def look(self) -> None:
        """See whether the agent has written, or staff took a work away; ``changed`` follows if so."""
        self._look(touched=False)

    def leave_out(self) -> None:
        """Staff took a work off the screens, or showed one again: no answer from now on tells otherwise."""
        self._left_out.doubt()
        self._look(touched=True)

    def _look(self, *, touched: bool) -> None:
        # Another connection counts from the beginning again, so the count alone does not tell two apart.
        self.ask(
            lambda conn: (self._opened, database.changed(conn), self._left_out.turns),
            self._seen,
            touched=touched,
        )

    def close(self) -> None:
        """Stop the thread; nothing is answered afterwards, also of what is on its way."""
        self._closed = True
        self._watch.stop()
        self._questions.close()
        self._thread.join(5)

    def _seen(self, seen: tuple[int, int, int]) -> None:
        now = monotonic()
        at_once = seen[2] != self._seen_last[2]
        if seen != self._seen_last and (at_once or now >= self._calm_at):
            # The first look tells too, of what was written since the pages asked; another may follow it.
            if self._seen_last != (0, 0, 0):
                self._calm_at = now + CALM_SECONDS
            self._seen_last = seen
            self.changed.emit()
            if at_once:
                self.leftOut.emit()

    @property
    def idle(self) -> bool:
        """Whether every question is answered."""
        return self._open_questions == 0

    def _deliver(self, asked: Asked, answered: bool, answer: object) -> None:
        self._open_questions -= 1
        self._questions.delivered(asked)
        if asked.dropped or self._closed:
            return
        if answered:
            asked.then(answer)
        elif asked.otherwise is not None:
            asked.otherwise()

    def _work(self) -> None:
        connection: apsw.Connection | None = None
        said = ""
        while (asked := self._questions.take()) is not None:
            answer, answered = None, False
            try:
                if not asked.dropped:
                    connection = self._ready(connection)
                    with self._questions.answering(asked, connection):
                        answer = asked.question(connection)
                    answered, said = True, ""
            except Interrupted:
                if self._questions.again(asked):
                    continue
            except StoreError as error:
                if str(error) != said:  # once, not for each question
                    said = str(error)
                    log.info("the catalogue can't be read yet: %s", said)
                if isinstance(error, database.Damaged):
                    damage.report(self._catalogue)  # the agent mends it
                connection = _close(connection)
            except apsw.Error as error:
                log.warning("the catalogue did not answer, opening it again: %s", error)
                damage.report(self._catalogue)
                connection = _close(connection)
            except Exception:  # our own bug: said in full, and the next question still gets its answer
                log.exception("a question to the store failed")
                connection = _close(connection)
            self._answered.emit(asked, answered, answer)
        _close(connection)

    def _ready(self, connection: apsw.Connection | None) -> apsw.Connection:
        """A connection to the file that is there now. Raises StoreError and apsw.Error."""
        if connection is not None and database.replaced(connection):
            connection = _close(connection)
        if connection is None:
            connection = database.open_catalogue(self._catalogue, read_only=True)
            self._opened += 1
        self._left_out.leave_out(connection, self._opened)
        return connection
