"""Starts the agent beside the screen and keeps it going; finds the one that systemd started."""

import contextlib
import fcntl
import json
import logging
import math
import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import Property, QObject, QProcess, QTimer, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

LOOK_MS = 500
FIRST_PAUSE_MS = 250
LONGEST_PAUSE_MS = 60_000
"""Before one is tried again that never came so far as to be of use."""
LONGEST_AWAY_MS = 2_000
"""Before one is started again that was: a film waits for it."""
LIVED_SECONDS = 10.0
"""An agent that lived so long is started again at once when it dies."""
KEPT = "kept"
"""The step of the gateway's addresses behind which all is as if there were no network."""


@QmlElement
class AgentProcess(QObject):
    """The agent as the screen sees it: where its gateway is, and whether it is there at all."""

    changed = Signal()
    sourceAsked = Signal(str, int)
    """A source was to be read: its name, and what the agent said (``kiosk.agent.gateway``), 0 for nothing."""

    def __init__(
        self, agent_json: Path, agent_lock: Path, arguments: list[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._agent_json = agent_json
        self._agent_lock = agent_lock
        self._arguments = arguments
        self._gateway = ""
        self._unplugged = False
        self._pause = FIRST_PAUSE_MS
        self._came = math.inf
        """When the agent was found."""
        self._closing = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.finished.connect(self._gone)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._run)

    def start(self) -> None:
        """Start it, unless one is already there."""
        self._look.start()
        self.look()
        if not self._gateway:
            self._run()

    def _run(self) -> None:
        if (
            not self._closing
            and not self._again.isActive()
            and self._process.state() == QProcess.ProcessState.NotRunning
            and not self._gateway
            and not _held(self._agent_lock)  # one on its way, or ``kiosk sync`` that makes pictures
        ):
            self._process.start(sys.executable, ["-m", "kiosk", *self._arguments, "agent", "--parent"])

    def _gone(self) -> None:
        if self._closing:
            return
        longest = LONGEST_PAUSE_MS if self._came == math.inf else LONGEST_AWAY_MS
        lived = time.monotonic() - self._came >= LIVED_SECONDS
        pause = FIRST_PAUSE_MS if lived else min(self._pause, longest)
        log.warning(
            "the agent stopped (%s); starting it again in %.1f s", self._process.exitCode(), pause / 1000
        )
        self._set_gateway("")
        self._again.start(pause)
        self._pause, self._came = min(pause * 2, longest), math.inf

    def look(self) -> None:
        """Read where the agent's gateway is; a note left behind by a dead agent does not count."""
        gateway = ""
        if _held(self._agent_lock):
            # Without a note that can be read it is still on its way.
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                gateway = str(json.loads(self._agent_json.read_bytes())["gateway"])
        if gateway and gateway != self._gateway:
            self._came = time.monotonic()
        self._set_gateway(gateway)
        self._run()

    def _set_gateway(self, gateway: str) -> None:
        if gateway != self._gateway:
            self._gateway = gateway
            self.changed.emit()

    def close(self) -> None:
        """Stop the agent that we started, as the last thing."""
        self._closing = True
        self._look.stop()
        self._again.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(3000):
                self._process.kill()
                self._process.waitForFinished(1000)

    @property
    def gateway(self) -> str:
        """``http://127.0.0.1:<port>/<token>``, or empty while there is none."""
        return f"{self._gateway}/{KEPT}" if self._gateway and self._unplugged else self._gateway

    def unplug(self, unplugged: bool) -> None:
        """Let the screen be as if there were no network, or as it is again."""
        if unplugged != self._unplugged:
            self._unplugged = unplugged
            self.changed.emit()

    def title_opened(self, item_id: str) -> None:
        """Tell the agent, if there is one: it may ask the library of this title where its copies are."""
        if self._gateway:
            threading.Thread(target=_tell, args=(self.gateway, item_id), daemon=True).start()

    def read_source(self, name: str) -> None:
        """Have a source read now; ``sourceAsked`` tells what came of asking."""
        if self._gateway:
            threading.Thread(target=self._read_source, args=(self._gateway, name), daemon=True).start()
        else:
            self.sourceAsked.emit(name, 0)

    def _read_source(self, gateway: str, name: str) -> None:
        from kiosk.ui.asking.gateway import read_source  # only now: it loads HTTP

        said = read_source(gateway, name)
        with contextlib.suppress(RuntimeError):  # the screen was closed meanwhile
            self.sourceAsked.emit(name, said)

    def _get_present(self) -> bool:
        return self._gateway != ""

    present = Property(bool, _get_present, notify=changed)


def _tell(gateway: str, item_id: str) -> None:
    from kiosk.ui.asking.gateway import tell_opened  # only now: it loads HTTP

    tell_opened(gateway, item_id)


def _held(lock: Path) -> bool:
    """Whether an agent has this lock file. The kernel says so: a process number may be another's by now."""
    try:
        try:
            handle = os.open(lock, os.O_RDWR | os.O_CLOEXEC)
        except PermissionError:  # an agent of another user
            handle = os.open(lock, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return False
