"""What every test stands on: the same screen, fonts, language and time zone everywhere, and no network.

The environment is set before anything of Qt is imported. Screens are drawn offscreen by the software renderer
with the fonts that ship, so that pictures are the same on every machine.
"""

import faulthandler
import gc
import ipaddress
import os
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent

# --- a clean environment

_HOME = Path(tempfile.mkdtemp(prefix="venster-tests-"))  # emptied in pytest_unconfigure

# What takes long to make and is the same for all processes of one run, is made in the folder of the first.
os.environ.setdefault("TESTS_TOGETHER", str(_HOME))

# Nothing of the person who runs the tests may leak in: the desktop, settings of Qt and of ours, proxies.
for _name in set(os.environ) - {"VENSTER_SHARED", "VENSTER_PRISM"}:
    if _name.startswith(("QT_", "QML_", "QSG_", "XDG_", "LC_", "VENSTER_")) or _name.lower().endswith(
        "_proxy"
    ):
        del os.environ[_name]

os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    QT_SCALE_FACTOR="1",
    QT_NO_GUI_THREADPOOL="1",  # beside other tests a drawing shared between threads waits for both
    FONTCONFIG_FILE=str(ROOT / "tests/fonts.conf"),
    QML_DISABLE_DISK_CACHE="1",
    QT_LOGGING_RULES="qt.qpa.*.debug=false;qt.multimedia.symbolsresolver=false",  # there may be no PipeWire
    LANG="C.UTF-8",
    TZ="Europe/Brussels",
    HOME=str(_HOME),
    XDG_DATA_HOME=str(_HOME / "data"),
    XDG_CONFIG_HOME=str(_HOME / "config"),
    XDG_CACHE_HOME=str(_HOME / "cache"),
    XDG_RUNTIME_DIR=str(_HOME / "run"),
)
time.tzset()
(_HOME / "run").mkdir(mode=0o700)

# The machine is shared and slow at times: a slow example is not a wrong one.
hypothesis.settings.register_profile("venster", deadline=None)
hypothesis.settings.load_profile("venster")


# --- no network but this machine


class NetworkTouchedError(BaseException):
    """A test reached for the world. Not an Exception: no handler for a lost network may swallow it."""


def _is_here(host: object) -> bool:
    if not isinstance(host, str | bytes) or host in ("", b"", "localhost", b"localhost"):
        return True
    text = host.decode() if isinstance(host, bytes) else host
    try:
        address = ipaddress.ip_address(text.split("%")[0].strip("[]"))
    except ValueError:
        return text.endswith(".localhost")
    return address.is_loopback or address.is_unspecified


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Sockets reach this machine only; reserved names (RFC 6761) are unknown without asking anybody."""
    patch = pytest.MonkeyPatch()
    connect, connect_ex, lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def check(sock: socket.socket, address: object) -> None:
        if (
            sock.family in (socket.AF_INET, socket.AF_INET6)
            and isinstance(address, tuple)
            and not _is_here(address[0])
        ):
            raise NetworkTouchedError(f"a test tried to connect to {address!r}")

    def guarded_connect(self: socket.socket, address: object) -> None:
        check(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: object) -> int:
        check(self, address)
        return connect_ex(self, address)

    def guarded_lookup(host: object, *args: object, **kwargs: object) -> object:
        if host in ("localhost", b"localhost") or str(host).endswith(".localhost"):
            host = "::1" if socket.AF_INET6 in (*args[1:2], kwargs.get("family")) else "127.0.0.1"
        elif not _is_here(host):
            name = host.decode() if isinstance(host, bytes) else str(host)
            if name.rpartition(".")[2] in ("invalid", "test", "example"):
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            try:
                ipaddress.ip_address(name)  # a number needs no question to anybody
            except ValueError:
                raise NetworkTouchedError(f"a test asked for the address of {name}") from None
        return lookup(host, *args, **kwargs)

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", guarded_lookup)
    yield
    patch.undo()


# --- a crash


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """A crash is told by the thread in which it was alone: thirty that wait would hide it in a log."""
    faulthandler.enable(os.dup(sys.__stderr__.fileno()), all_threads=False)


# --- Qt


gc.disable()


def pytest_runtest_logfinish() -> None:
    """QObjects that a test left in cycles die on this thread, which is theirs (``kiosk.ui.garbage``)."""
    from kiosk.ui import garbage

    garbage.collect()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """pytest-qt makes this application; without Qt Widgets, as the program itself."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


# --- what lies beside the project


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real catalogue documents, where there is one."""
    folder = Path(os.environ.get("VENSTER_SHARED", ROOT.parent / "shared"))
    if not (folder / "fixtures").is_dir():
        pytest.skip("no folder of real documents here (VENSTER_SHARED names it)")
    return folder


# --- things to think about, which fail nothing

_notices: list[str] = []


@pytest.fixture(scope="session")
def notice() -> list[str]:
    """Lines added here are shown at the end of the run."""
    return _notices


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the notices above pytest's closing line."""
    if _notices:
        terminalreporter.section("to think about")
        for line in _notices:
            terminalreporter.line(line)


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    import shutil

    shutil.rmtree(_HOME, ignore_errors=True)
