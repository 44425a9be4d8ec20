"""The player process as the screen sees it: started, listened to, and put down when it falls silent."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import kiosk
from kiosk.player import protocol

log = logging.getLogger(__name__)

SILENCE = 2.0
"""Seconds without a line after which a player counts as hung."""
START_WITHIN = 8.0
"""Seconds that a new one may take to say its first word, on a machine that is busy."""
_LOOK_MS = 200
_LATE = 1.0
"""Seconds that our own timer may be late before we rather doubt ourselves than the player."""
_LAST_WORDS = 20


class PlayerProcess(QObject):
    """One player at a time. Everything here returns at once."""

    told = Signal(object)
    """A ``protocol.AnyEvent``, in order."""
    gone = Signal(str, int)
    """``crash``, ``hang`` or ``missing`` (there is no libVLC), and its exit code."""

    def __init__(self, folders: Sequence[Path], *, sound: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "kiosk.player.engine", "--parent", str(os.getpid())]
        for folder in folders:
            self._arguments += ["--folder", str(folder)]
        if not sound:
            self._arguments.append("--no-sound")
        self._process: QProcess | None = None
        self._buffer = b""
        self._heard = self._looked = 0.0
        self._words: list[str] = []
        self.ready = False
        self._reading = False  # its lines are being told, in order
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self._look)

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
        environment.insert("PYTHONPATH", str(Path(kiosk.__file__).resolve().parent.parent))
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process, self._buffer, self.ready, self._words = process, b"", False, []
        self._heard = self._looked = monotonic()
        process.start(sys.executable, self._arguments)
        self._watch.start()

    def send(self, command: protocol.AnyCommand) -> None:
        """Say it; lost when there is no player, who will be told everything anew."""
        if self._process is not None and self._process.state() == QProcess.ProcessState.Running:
            self._process.write(protocol.line(command))
            if isinstance(command, protocol.Open) and not self._reading:
                # Now, and not when this thread has time again: libVLC begins while the page is being made.
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
        now = monotonic()
        if now - self._looked > _LATE:
            self._heard = max(self._heard, now - SILENCE / 2)  # it was we who slept; its lines are waiting
        self._looked = now
        if now - self._heard > (SILENCE if self.ready else START_WITHIN):
            log.warning("the player said nothing for %.1f s; starting another", now - self._heard)
            self.kill("hang")

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        self._heard = monotonic()
        self._reading = True
        try:
            self._tell(process)
        finally:
            self._reading = False

    def _tell(self, process: QProcess) -> None:
        *lines, self._buffer = (self._buffer + process.readAllStandardOutput().data()).split(b"\n")
        if len(self._buffer) > protocol.MAX_LINE:
            lines.append(b"too long")
        for line in lines:
            try:
                event = protocol.event(line)
            except msgspec.DecodeError as error:
                log.warning("the player does not keep to the protocol (%s); starting another", error)
                self.kill("crash")
                return
            if isinstance(event, protocol.Ready):
                self.ready = True
            self.told.emit(event)
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
        missing = code in (protocol.EXIT_NO_LIBVLC, protocol.EXIT_LIBVLC_REFUSED)
        missing = missing and status == QProcess.ExitStatus.NormalExit
        log.warning("the player ended (%s, %d): %s", status.name, code, " | ".join(self._words[-5:]))
        self.gone.emit("missing" if missing else "crash", code)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            process = self._process
            self._let_go(process)
            process.deleteLater()
            log.error("the player can't be started: %s", process.errorString())
            self.gone.emit("missing", -1)
