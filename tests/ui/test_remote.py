"""A real program on Qt's VNC platform, and a viewer of some lines that looks and touches (RFC 6143)."""

import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = """
import socket
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from kiosk.errors import KioskError
from kiosk.ui import remote
app = QGuiApplication(sys.argv)
try:
    remote.keep_to_loopback(app)
except KioskError as error:
    sys.exit(str(error))
view = QQuickView()
view.setSource(QUrl.fromLocalFile(sys.argv[1]))
view.showFullScreen()
with remote._listening() as doors:
    tied = {door.getsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, 16) for door in doors}
print("open to", *(name.strip(b"\\0").decode() for name in tied), flush=True)
app.exec()
"""
PAGE = """
import QtQuick
Rectangle {
    width: 320; height: 200; color: tap.pressed ? "#00ff00" : "#0000ff"
    TapHandler { id: tap; gesturePolicy: TapHandler.WithinBounds }
}
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(page: Path, port: int) -> subprocess.Popen[str]:
    page.write_text(PAGE)
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(page)],
        env=os.environ | {"QT_QPA_PLATFORM": f"vnc:size=320x200:port={port}"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    port = free_port()
    with start(tmp_path / "Page.qml", port) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open to lo\n"  # as the kernel says: this interface alone
        yield port
        program.kill()


class Viewer:
    """As much of a VNC viewer as it takes to see one pixel and to press."""

    def __init__(self, port: int) -> None:
        self._line = socket.create_connection(("127.0.0.1", port), timeout=10)
        assert self._read(12).startswith(b"RFB 003.00")
        self._line.sendall(b"RFB 003.003\n")
        assert struct.unpack(">I", self._read(4)) == (1,)  # security type: none
        self._line.sendall(b"\1")
        self.width, self.height = struct.unpack(">HH", self._read(4))
        self._read(16)
        self._read(*struct.unpack(">I", self._read(4)))
        # 32 bits, true colour, red in the third byte.
        self._line.sendall(b"\0\0\0\0" + struct.pack(">BBBBHHHBBBxxx", 32, 24, 0, 1, 255, 255, 255, 16, 8, 0))
        self._line.sendall(struct.pack(">BxHi", 2, 1, 0))  # raw pixels only

    def _read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            more = self._line.recv(count - len(data))
            assert more, "hung up"
            data += more
        return data

    def pixel(self) -> tuple[int, int, int]:
        """Red, green, blue of the last pixel that changes or is told."""
        self._line.sendall(struct.pack(">BBHHHH", 3, 0, 0, 0, self.width, self.height))
        kind, rectangles = struct.unpack(">BxH", self._read(4))
        assert kind == 0
        data = b""
        for _ in range(rectangles):
            _, _, width, height, _ = struct.unpack(">HHHHi", self._read(12))
            data = self._read(width * height * 4)
        blue, green, red = data[-4:-1]
        return red, green, blue

    def press(self, down: bool) -> None:
        self._line.sendall(struct.pack(">BBHH", 5, down, self.width // 2, self.height // 2))

    def sees(self, colour: tuple[int, int, int]) -> bool:
        """Whether the pixel takes this colour within ten seconds."""
        end = time.monotonic() + 10
        while time.monotonic() < end:
            if self.pixel() == colour:
                return True
        return False

    def close(self) -> None:
        self._line.close()


def test_a_viewer_on_this_machine_sees_and_touches(port: int) -> None:
    viewer = Viewer(port)
    assert (viewer.width, viewer.height) == (320, 200)
    assert viewer.sees((0, 0, 255))
    viewer.press(True)
    assert viewer.sees((0, 255, 0))
    viewer.press(False)
    assert viewer.sees((0, 0, 255))
    viewer.close()


def test_a_taken_port_is_said_and_nothing_is_shown(tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET6) as taken:
        taken.bind(("::", 0))
        taken.listen()
        with start(tmp_path / "Page.qml", taken.getsockname()[1]) as program:
            _, said = program.communicate(timeout=30)
    assert program.returncode == 1
    assert "another program holds it" in said
    assert "QT_QPA_PLATFORM=vnc" in said
