"""Where staff's work is written down, off the GUI thread: no finger waits for a disk that must not forget."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import apsw
from PySide6.QtCore import QObject, Signal

from kiosk.errors import KioskError
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store import database
from kiosk.store.faults import plain_words
from kiosk.ui.staff.hands import Hands

Answer = TypeVar("Answer")
Other = TypeVar("Other")

PRACTICE = "practice-"
"""So begins the name of the folder with a copy to practise on."""


def is_practice(conn: apsw.Connection) -> bool:
    """Whether what is written here is on a copy that nobody keeps."""
    return Path(conn.filename).parent.name.startswith(PRACTICE)


@dataclass(frozen=True)
class Act:
    """Something to do with the file, and who hears how it went."""

    do: Callable[[apsw.Connection], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[KioskError], None] | None
    practising: bool | None = None
    """From this act on work is done on a copy, or on the file; None: as before."""
    looks: bool = False
    """Nothing is written: a file that nobody opened yet is opened to read."""
    none: Any = None
    """The answer of one that looks when there is no file."""
    real: bool = False
    """It is refused on a copy."""
    asked_of_copy: bool | None = None
    """Whoever asked for it practised, as their page said; None: it is the same on either."""
    waits: bool = False
    """Asked while somebody practises, it is done on the file when that is back."""


class Desk(QObject):
    """One thread with one connection that writes; what is done is durable before ``then`` hears of it.

    Acts are done in the order in which they were asked. The file is opened with the first one: a station on
    which nobody ever comes in has none.
    """

    failed = Signal(KioskError)
    """An act could not be done, and nobody else was to hear of it; nothing of it was written."""
    done = Signal()
    """An act was done."""

    def __init__(
        self,
        file: Path,
        opened: Callable[[Path], apsw.Connection] = database.open_staff,
        parent: QObject | None = None,
    ) -> None:
        """``opened``: how the file is opened to write."""
        super().__init__(parent)
        self.file, self._opened = file, opened
        self._hands = Hands("staff-desk", finishes=True, parent=self)
        self._practising = False
        self._change: Act | None = None
        """To a copy or back, asked last and not told yet."""
        self._waiting: list[Act] = []
        """For the file to be back."""
        self._connection: apsw.Connection | None = None
        self._copy: TemporaryDirectory[str] | None = None
        self._damaged = False
        """All three of the thread alone."""

    def do(
        self,
        act: Callable[[apsw.Connection], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[KioskError], None] | None = None,
        *,
        real: bool = False,
        of_file: bool = False,
    ) -> None:
        """Run ``act`` on the desk's thread; ``then`` gets its answer on the GUI thread.

        ``otherwise`` gets what kept it from being done; without it ``failed`` tells. ``real``: it reaches
        further than the file, or nobody may believe it done when it is not; who practises is refused it.
        What was asked while the page said that one practises is never done on the file, nor what was asked
        before on a copy. ``of_file``: it began before that, and is done on the file whatever the page says by
        now, as soon as nobody practises.
        """
        of_copy = self._practising and not of_file
        self._ask(Act(act, then, otherwise, real=real, asked_of_copy=of_copy, waits=of_file))

    def practise(self, practising: bool, then: Callable[[None], None]) -> None:
        """What is asked from now on is done on a copy, of which nothing stays; or on the file again.

        Only when ``then`` hears of it that is so: a disk may have no room for a copy.
        """
        self._change = Act(lambda _: None, then, None, practising)
        self._ask(self._change)

    def forget(self) -> None:
        """Whoever may have practised left: what others ask from now on is of the file."""
        self._practising = False
        self.practise(False, lambda _: None)

    def look(
        self,
        read: Callable[[apsw.Connection], Answer],
        none: Other,
        then: Callable[[Answer | Other], None],
        otherwise: Callable[[KioskError], None] | None = None,
    ) -> None:
        """As ``do``, and the file stays as it is; ``none`` is the answer when there is no file.

        A visitor may come to the door, and leaves no trace.
        """
        self._ask(Act(read, then, otherwise, looks=True, none=none))

    @property
    def practising(self) -> bool:
        """What is asked now is of a copy."""
        return self._practising

    @property
    def idle(self) -> bool:
        """Whether everything asked was done and told."""
        return self._hands.idle

    def close(self) -> None:
        """Do what was asked, then stop; nobody hears of it any more."""
        for act in (Act(lambda _: None, lambda _: None, None, practising=False), *self._waiting):
            self._hands.do(partial(self._answer, act), lambda _: None, lambda _: None)
        self._hands.do(self._leave, lambda _: None, lambda _: None)
        self._hands.close()

    def _ask(self, act: Act) -> None:
        self._hands.do(
            lambda: self._answer(act),
            lambda answer: self._tell(act, answer),
            lambda error: self._refuse(act, error),
        )

    def _tell(self, act: Act, answer: object) -> None:
        if act is self._change:
            self._change, self._practising = None, bool(act.practising)
        act.then(answer)
        if act.practising is False:
            waiting, self._waiting = self._waiting, []
            for one in waiting:
                self._ask(one)
        self.done.emit()

    def _refuse(self, act: Act, error: KioskError) -> None:
        if act is self._change:
            self._change = None
        if act.waits and isinstance(error, Refusal) and error.reason is Reason.CHANGED_OVER:
            self._waiting.append(act)
        elif act.otherwise is not None:
            act.otherwise(error)
        else:
            self.failed.emit(error)

    # --- on its thread

    def _answer(self, act: Act) -> object:
        """Raises ``KioskError``."""
        if self._damaged or (self._connection is not None and database.replaced(self._connection)):
            self._damaged = False
            self._put_away()
        try:
            return self._done(act)
        except database.Damaged:
            self._damaged = True  # opening it for the next act mends it
            raise

    def _leave(self) -> None:
        self._put_away()
        if self._copy is not None:
            self._copy.cleanup()

    def _done(self, act: Act) -> object:
        """The answer of the act. Raises ``KioskError``."""
        if act.practising is not None:
            self._change_over(act.practising)
            return None
        on_copy = self._copy is not None
        if act.real and on_copy:
            raise Refusal(Reason.PRACTICE)
        if act.asked_of_copy is not None and on_copy is not act.asked_of_copy:
            raise Refusal(Reason.CHANGED_OVER)
        if self._connection is None and not act.looks:
            self._connection = self._opened(self._path(self._copy))
        if self._connection is None:
            return database.from_staff(self.file, act.do, act.none)
        return act.do(self._connection)

    def _change_over(self, practising: bool) -> None:
        """To a copy, all of it or not at all; or back. Raises ``StoreError``."""
        if practising is (self._copy is not None):
            return
        if practising:
            copy = self._copied()
            try:
                connection = self._opened(self._path(copy))
            except BaseException:
                copy.cleanup()
                raise
            self._put_away()
            self._connection, self._copy = connection, copy
        elif self._copy is not None:
            self._put_away()
            self._copy.cleanup()
            self._copy = None

    def _put_away(self) -> None:
        old, self._connection = self._connection, None
        if old is not None:
            old.close()

    def _path(self, copy: "TemporaryDirectory[str] | None") -> Path:
        return self.file if copy is None else Path(copy.name) / self.file.name

    def _copied(self) -> "TemporaryDirectory[str]":
        """Everything as it is, beside the file. Raises ``StoreError``."""
        for left in self.file.parent.glob(f"{PRACTICE}*"):  # by one that was killed
            shutil.rmtree(left, ignore_errors=True)
        folder = TemporaryDirectory(prefix=PRACTICE, dir=self.file.parent, ignore_cleanup_errors=True)
        with closing(database.open_staff(self.file)) as conn, plain_words(conn):
            conn.execute("VACUUM INTO ?", (str(self._path(folder)),))
        return folder
