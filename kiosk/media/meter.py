"""A process apart in which a foreign film or sound is measured: how it is asked, and what it gives up first.

What parses a hostile film must not take the agent along. The file is the standard input of the process, its
answer the standard output; no format is opened that names other files, and nothing speaks to a network.
"""

import argparse
import contextlib
import ctypes
import math
import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

import kiosk
from kiosk.errors import KioskError, MediaError

FORMATS = "mov,matroska,ogg,mp3,flac,wav,w64,aiff,aac,ac3,eac3,mpegts,mpeg,avi,asf,flv,mxf,amr,au,caf,wv,ape"
"""No playlists, no lists of files, nothing that speaks to a network."""
OPTIONS = {"format_whitelist": FORMATS, "protocol_whitelist": "none"}
"""With which FFmpeg opens one."""
ADDRESS_SPACE = 2 << 30
NICE = 15
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38


class Opened(Protocol):
    """An open file, whoever opened it."""

    def fileno(self) -> int:
        """Its descriptor."""


class Stretch(NamedTuple):
    """So many bytes of an open file, from ``start``."""

    file: Opened
    start: int
    length: int


# --- who asks


def ask(module: str, file: Opened, seconds: float, wall_seconds: float) -> bytes:
    """What a meter says of an open file, within so many seconds of the processor and of the clock.

    Raises MediaError when it says nothing.
    """
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    return _asked(module, file.fileno(), seconds, wall_seconds)


def ask_joined(module: str, stretches: Iterable[Stretch], seconds: float, wall_seconds: float) -> bytes:
    """``ask``, of what these are one after the other. Raises what they raise, too."""
    reads, writes = os.pipe()
    faults: list[Exception] = []

    def pour() -> None:
        try:
            with contextlib.suppress(BrokenPipeError):  # the meter knows enough
                for one in stretches:
                    _pour(one, writes)
        except (KioskError, OSError) as error:
            faults.append(error)
        finally:
            os.close(writes)

    pouring = threading.Thread(target=pour, name="pouring", daemon=True)
    pouring.start()
    try:
        answer = _asked(module, reads, seconds, wall_seconds)
    finally:
        os.close(reads)  # nobody reads any more: who still pours hears that
        pouring.join()
    if faults:
        raise faults[0]
    return answer


def _pour(stretch: Stretch, into: int) -> None:
    file, at, left = stretch
    while left > 0 and (sent := os.sendfile(into, file.fileno(), at, left)):
        at, left = at + sent, left - sent


def _asked(module: str, handle: int, seconds: float, wall_seconds: float) -> bytes:
    environment = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
    environment["PYTHONPATH"] = str(Path(kiosk.__file__).resolve().parent.parent)
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, "--seconds", str(seconds)],
            stdin=handle,
            capture_output=True,
            env=environment,
            timeout=wall_seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MediaError("A film or sound could not be measured in time.") from error
    if done.returncode:
        words = done.stderr[-300:].decode("utf-8", "replace").strip().splitlines()
        raise MediaError(f"{module} ended with {done.returncode}: {words[-1] if words else ''}")
    return done.stdout


# --- who measures


def answer(
    program: str,
    about: str | None,
    measure: Callable[[BinaryIO, float], bytes],
    nothing: bytes,
    arguments: list[str] | None,
) -> int:
    """The side that measures: write what ``measure`` says of standard input, or ``nothing``."""
    parser = argparse.ArgumentParser(prog=program, description=about)
    parser.add_argument("--seconds", type=float, required=True, help="of the processor")
    options = parser.parse_args(arguments)
    confine(options.seconds)
    try:
        import av
    except ImportError as error:
        print(error, file=sys.stderr)  # noqa: T201  the agent reads it
        return 69
    av.logging.set_level(None)
    try:
        found = measure(sys.stdin.buffer, options.seconds)
    except (av.error.FFmpegError, ValueError, EOFError):
        found = nothing
    sys.stdout.buffer.write(found)
    sys.stdout.buffer.flush()
    return 0


def confine(seconds: float) -> None:
    """Die with who asked, take bounded memory and time, write no file, come last for the processor."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    most = math.ceil(2 * seconds) + 10
    for what, limit in (
        (resource.RLIMIT_AS, ADDRESS_SPACE),
        (resource.RLIMIT_CPU, most),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        bound = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(what, (bound, bound))
    with contextlib.suppress(OSError):
        os.nice(NICE)
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
