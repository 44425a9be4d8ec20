"""A process of ours that speaks in lines: started, listened to, and put down when it falls silent."""

import logging
import math
import os
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import kiosk

log = logging.getLogger(__name__)

START_WITHIN = 8.0
"""Seconds that a new one may take to say its first word, on a machine that is busy."""
_LOOK_MS = 200
_LATE = 1.0
"""Seconds that our own timer may be late before we rather doubt ourselves than the process."""
_LAST_WORDS = 20


class ChildProcess(QObject):
    """One process at a time. Everything here returns at once."""

    gone = Signal(str, int)
    """``crash``, ``hang`` or ``missing`` (what it stands on is not on this machine), and its exit code."""

    def __init__(
        self,
        name: str,
        arguments: Sequence[str],
        *,
        silence: float,
        most_line: int,
        missing: Collection[int],
        parent: QObject | None = None,
    ) -> None:
        """``name`` is for the log, ``arguments`` are those of Python.

        ``silence`` seconds without a line are a hang; ``missing`` are exit codes; a line of more than
        ``most_line`` bytes is none.
        """
        super().__init__(parent)
        self._name = name
        self._arguments = [*arguments, "--parent", str(os.getpid())]
        self._silence = silence
        self._most_line = most_line
        self._missing = frozenset(missing)
        self._process: QProcess | None = None
        self._buffer = b""
        self._heard = self._looked = 0.0
        self._words: list[str] = []
        self.ready = False
        """It said that it listens."""
        self.reading = False
        """Its lines are being told, in order."""
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self._look)

    def hear(self, line: bytes) -> None:
        """One line of it. Raises ValueError when it is not of the protocol."""
        raise NotImplementedError

    def patience(self) -> float:
        """Seconds that it may say nothing now."""
        return self._silence if self.ready else START_WITHIN

    @property
    def pid(self) -> int:
        """Of the process; 0 when there is none."""
        return self._process.processId() if self._process is not None else 0

    @property
    def heard(self) -> float:
        """When it last said something (CLOCK_MONOTONIC, seconds)."""
        return self._heard

    def launch(self) -> None:
        """Start it, unless there is one."""
        if self._process is not None:
            return
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        paths = [str(Path(kiosk.__file__).resolve().parent.parent), environment.value("PYTHONPATH")]
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, paths)))
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process, self._buffer, self.ready, self._words = process, b"", False, []
        self._heard = self._looked = monotonic()
        process.start(sys.executable, self._arguments)
        self._watch.start()

    def write(self, line: bytes, *, now: bool = False) -> None:
        """Say it; lost when there is no process, who will be told everything anew.

        ``now``: before this thread has time again.
        """
        if self._process is not None and self._process.state() == QProcess.ProcessState.Running:
            self._process.write(line)
            if now and not self.reading:
                self._process.waitForBytesWritten(0)

    def kill(self, why: str) -> None:
        """Put it down without waiting; ``gone(why)`` follows at once. A frozen one dies of this too."""
        process = self._process
        if process is None:
            return
        self._let_go(process)
        process.finished.connect(process.deleteLater)
        process.kill()
        self.gone.emit(why, 0)

    def close(self) -> None:
        """The end of the program: nobody is told any more."""
        process = self._process
        if process is None:
            return
        self._let_go(process)
        process.kill()
        process.waitForFinished(1000)
        process.deleteLater()

    def _let_go(self, process: QProcess) -> None:
        self._watch.stop()
        self._process, self.ready = None, False
        for signal in (process.readyReadStandardOutput, process.readyReadStandardError):
            signal.disconnect()
        process.finished.disconnect()
        process.errorOccurred.disconnect()

    def _look(self) -> None:
        now, patience = monotonic(), self.patience()
        if now - self._looked > _LATE:
            self._heard = max(self._heard, now - self._silence / 2)  # it was we who slept; lines are waiting
        self._looked = now
        if math.isinf(patience):
            self._heard = now  # it owes us nothing; the time counts from when it does
        if now - self._heard > patience:
            log.warning("the %s said nothing for %.1f s; starting another", self._name, now - self._heard)
            self.kill("hang")

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        self._heard = monotonic()
        self.reading = True
        try:
            self._tell(process)
        finally:
            self.reading = False

    def _tell(self, process: QProcess) -> None:
        *lines, self._buffer = (self._buffer + process.readAllStandardOutput().data()).split(b"\n")
        if len(self._buffer) > self._most_line:
            lines.append(b"too long")
        for line in lines:
            try:
                self.hear(line)
            except ValueError as error:
                log.warning("the %s does not keep to the protocol (%s)", self._name, error)
                self.kill("crash")
                return
            if process is not self._process:
                return

    def _read_errors(self) -> None:
        if self._process is not None:
            words = self._process.readAllStandardError().toStdString()
            self._words = [*self._words, *words.splitlines()][-_LAST_WORDS:]

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        self._read_errors()
        if process is not self._process:
            return
        self._let_go(process)
        process.deleteLater()
        missing = code in self._missing and status == QProcess.ExitStatus.NormalExit
        words = " | ".join(self._words[-5:])
        log.warning("the %s ended (%s, %d): %s", self._name, status.name, code, words)
        self.gone.emit("missing" if missing else "crash", code)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            process = self._process
            self._let_go(process)
            process.deleteLater()
            log.error("the %s can't be started: %s", self._name, process.errorString())
            self.gone.emit("missing", -1)
