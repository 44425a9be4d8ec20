"""One agent, and one screen, for each data folder, and the note that says where it is.

The lock is the kernel's (flock): it ends with the process, however that dies. ``agent.json`` is only a note
beside it, ``{"pid", "gateway", "started"}``, readable by nobody else: it holds the gateway's token. It
is blank when nobody has the lock.
"""

import contextlib
import fcntl
import json
import os
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk.errors import StoreError

TRIES = 4
PAUSE_SECONDS = 0.05
NOTE_BYTES = 512


class AlreadyRunning(StoreError):
    """Another one has this data folder. ``pid`` is -1 when it has not written its note yet."""

    def __init__(self, folder: Path, pid: int) -> None:
        self.number = f" (process {pid})" if pid > 0 else ""
        super().__init__(
            f"An agent is already running here{self.number}.",
            where=str(folder),
            next_step="Leave it to its work, stop it first, or name another folder with --data.",
        )
        self.pid = pid


@contextlib.contextmanager
def only_one(lock: Path, note: Path) -> Iterator[None]:
    """Hold the data folder. Raises AlreadyRunning, or StoreError when the folder can't be used."""
    try:
        lock.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(
            f"The data folder can't be used: {error.strerror}.",
            where=str(lock.parent),
            next_step="Look whether it exists and may be written by this user.",
        ) from error
    try:
        if not _taken(handle):
            raise AlreadyRunning(lock.parent, running(lock, note))
        _forget(note)
        yield
        _forget(note)
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    """Whether we have it now. Who only looks (``running``) holds it for a moment: so we ask a few times."""
    pause = threading.Event()
    for _ in range(TRIES):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            pause.wait(PAUSE_SECONDS)
        else:
            return True
    return False


def running(lock: Path, note: Path) -> int:
    """The process that holds the lock, -1 when it has left no note, 0 when nobody does."""
    try:
        handle = os.open(lock, os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return 0
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return read_note(note)[0] or -1
    else:
        return 0
    finally:
        os.close(handle)


def write_note(note: Path, *, gateway: str, started: datetime) -> None:
    """Say where the gateway is. Raises StoreError."""
    words = {"pid": os.getpid(), "gateway": gateway, "started": started.isoformat(timespec="seconds")}
    try:
        _write(note, json.dumps(words), os.O_CREAT)
    except OSError as error:
        raise StoreError(f"The note can't be written: {error.strerror}.", where=str(note)) from error


def _forget(note: Path) -> None:
    with contextlib.suppress(OSError):  # there is none
        _write(note, "", 0)


def _write(note: Path, words: str, flags: int) -> None:
    """In its place, always of the same size: a full disk takes that too, once the note is there."""
    handle = os.open(note, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC | flags, 0o600)
    try:
        os.fchmod(handle, 0o600)
        os.pwrite(handle, words.ljust(NOTE_BYTES).encode(), 0)
        os.ftruncate(handle, NOTE_BYTES)
    finally:
        os.close(handle)


def read_note(note: Path) -> tuple[int, str]:
    """The process and the gateway that the note names; ``(0, "")`` when there is no note that can be read."""
    try:
        words = json.loads(note.read_bytes())
        return int(words["pid"]), str(words["gateway"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, ""
