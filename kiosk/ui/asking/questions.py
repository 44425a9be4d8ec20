"""What is asked of the store, in the order in which it is answered: a finger's questions first."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import apsw

from kiosk.store.search import Interrupted

Question = Callable[[apsw.Connection], Any]


@dataclass(eq=False, slots=True)
class Asked:
    """A question, and what is done with its answer."""

    question: Question
    then: Callable[[Any], None]
    asker: object | None = None
    touched: bool = False
    """A finger waits for the answer."""
    otherwise: Callable[[], None] | None = None
    """Where there is none."""
    dropped: bool = False
    """Nobody waits for it any more."""
    begun: bool = False
    stopped: bool = False
    """The thread that answers is to let go of it now."""


class Questions:
    """A queue between one thread that asks and one that answers.

    Those that a finger waits for go before the others, and what was asked first goes first among equals.
    A new question of an asker takes the place of its earlier one: at once when a finger asks, else only when
    that one has not begun, so that what is read again and again is also answered. A finger's question stops
    the one that runs when that is the asker's own, or no finger waits for it; then it is put back.
    """

    def __init__(self) -> None:
        self._there = threading.Condition()
        self._touched: deque[Asked] = deque()
        self._others: deque[Asked] = deque()
        self._open: dict[object, list[Asked]] = {}  # by asker: those that are not delivered
        self._running: Asked | None = None
        self._interrupt: Callable[[], None] | None = None
        self._closed = False

    def put(self, asked: Asked) -> None:
        """Ask it."""
        with self._there:
            for before in self._open.get(asked.asker, ()):
                if asked.touched or not before.begun:
                    asked.touched |= before.touched and not before.dropped
                    self._drop(before)
            if asked.asker is not None:
                self._open.setdefault(asked.asker, []).append(asked)
            if asked.touched and self._running is not None and not self._running.touched:
                self._stop(self._running)
            (self._touched if asked.touched else self._others).append(asked)
            self._there.notify()

    def drop(self, asker: object) -> None:
        """The asker wants no answer any more."""
        with self._there:
            for asked in self._open.get(asker, ()):
                self._drop(asked)

    def delivered(self, asked: Asked) -> None:
        """It was answered, or dropped and passed over."""
        with self._there:
            if asked.asker is not None:
                left = self._open[asked.asker]
                left.remove(asked)
                if not left:
                    del self._open[asked.asker]

    def take(self) -> Asked | None:
        """Wait for the next one; None when there will be none. It runs until ``answering`` ends."""
        with self._there:
            while not (self._closed or self._touched or self._others):
                self._there.wait()
            if self._closed:
                return None
            asked = (self._touched or self._others).popleft()
            asked.begun = True
            self._running = asked
            return asked

    @contextmanager
    def answering(self, asked: Asked, connection: apsw.Connection) -> Iterator[None]:
        """While it may be stopped: what it asks of the connection then raises ``Interrupted``.

        Afterwards the connection is as it was before. Raises ``apsw.Error`` when it can't be.
        """
        with self._there:
            self._interrupt = connection.interrupt
        connection.exec_trace = self._goes_on  # an interrupt between two statements would be lost
        try:
            self._goes_on()
            yield
        finally:
            connection.exec_trace = None
            with self._there:  # from here on nobody interrupts, so that the next one is never hit
                self._running = self._interrupt = None
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def again(self, asked: Asked) -> bool:
        """Put back what was stopped for another, as the first of its kind; False when nobody wants it now."""
        with self._there:
            if asked.dropped or asked is not self._open.get(asked.asker, [asked])[-1]:
                return False
            asked.begun = asked.stopped = False
            (self._touched if asked.touched else self._others).appendleft(asked)
            return True

    def close(self) -> None:
        """Let go of what runs; nothing more is taken."""
        with self._there:
            self._closed = True
            if self._running is not None:
                self._stop(self._running)
            self._there.notify()

    def _drop(self, asked: Asked) -> None:
        asked.dropped = True
        if asked is self._running:
            self._stop(asked)

    def _stop(self, running: Asked) -> None:
        running.stopped = True
        if self._interrupt is not None:
            self._interrupt()

    def _goes_on(self, *_: object) -> bool:
        if self._running is not None and self._running.stopped:
            raise Interrupted("somebody asks something else")
        return True
