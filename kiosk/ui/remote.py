"""Venster on a machine without a screen: a picture that a VNC viewer on the same machine shows and touches.

Qt's own VNC platform listens on every address of the machine and asks for no password, so anybody in the
building could touch the kiosk. Here the listening socket is tied to the loopback interface before the first
caller is answered; from elsewhere one comes through ssh, which does ask who is there.
"""

import contextlib
import os
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk.errors import KioskError

PLATFORM = "vnc"


@contextmanager
def _listening() -> Iterator[list[socket.socket]]:
    """The sockets of this process that wait for callers from a network; ours to look at, Qt's to keep."""
    with contextlib.ExitStack() as stack:
        found = []
        for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - numbers, not files
            try:
                copy = stack.enter_context(closing(socket.socket(fileno=os.dup(int(name)))))
                waits = copy.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
            except OSError:
                continue  # a file, or closed since
            if waits and copy.family in (socket.AF_INET, socket.AF_INET6):
                found.append(copy)
        yield found


def keep_to_loopback(app: QGuiApplication) -> None:
    """When the screen is VNC, let nobody in but this machine. Call it before the event loop starts.

    Raises KioskError when that can't be made sure, and then nothing may be shown.
    """
    if app.platformName() != PLATFORM:
        return
    # Qt opens its door in the first round of the event loop. In this round no caller is answered.
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
    with _listening() as doors:
        if not doors:
            raise KioskError(
                "the door for VNC viewers could not be opened, another program holds it.",
                where="screen",
                next_step="Choose another port: QT_QPA_PLATFORM=vnc:size=1920x1080:port=5901",
            )
        for door in doors:
            try:
                door.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo\0")
                _hang_up(door)
            except OSError as error:
                raise KioskError(
                    f"VNC viewers can't be kept to this machine ({error.strerror}), so there is no VNC.",
                    where="screen",
                    next_step="Use kiosk screens --out FOLDER, or a real screen.",
                ) from error


def _hang_up(door: socket.socket) -> None:
    """Whoever knocked before the door was tied: away with them, they may be strangers."""
    door.setblocking(False)
    with contextlib.suppress(BlockingIOError):
        while True:
            door.accept()[0].close()
