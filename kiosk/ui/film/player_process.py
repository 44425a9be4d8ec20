"""The player process as the screen sees it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.player import protocol
from kiosk.ui.child_process import ChildProcess

SILENCE = 2.0
"""Seconds without a line after which a player counts as hung."""


class PlayerProcess(ChildProcess):
    """One player at a time."""

    told = Signal(object)
    """A ``protocol.AnyEvent``, in order."""

    def __init__(self, folders: Sequence[Path], *, sound: bool, parent: QObject | None = None) -> None:
        arguments = ["-m", "kiosk.player"]
        for folder in folders:
            arguments += ["--folder", str(folder)]
        if not sound:
            arguments.append("--no-sound")
        super().__init__(
            "player",
            arguments,
            silence=SILENCE,
            most_line=protocol.MAX_LINE,
            missing=(protocol.EXIT_NO_LIBVLC, protocol.EXIT_LIBVLC_REFUSED),
            parent=parent,
        )

    def send(self, command: protocol.AnyCommand) -> None:
        """Say it. To open is said at once: libVLC begins while the page is being made."""
        self.write(protocol.line(command), now=isinstance(command, protocol.Open))

    def hear(self, line: bytes) -> None:
        """One line of it."""
        event = protocol.event(line)
        if isinstance(event, protocol.Ready):
            self.ready = True
        self.told.emit(event)
