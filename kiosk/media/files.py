"""Files that change whole or not at all: the plug may be pulled at any line."""

import contextlib
import fcntl
import os
from collections.abc import Iterable
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Make the names in a folder as lasting as the files they name. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path) -> None:
    """Take away what killed processes were still writing in ``folder`` and its subfolders, one level deep."""
    for making in (*folder.glob(".*.new"), *folder.glob("*/.*.new")):
        with contextlib.suppress(OSError):
            making.unlink()


def write_whole(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target`` so that a reader sees the old file or the new one. Raises OSError.

    The file in the making stands beside it under a name no other process or thread uses; a link that
    somebody put at that name is never followed.
    """
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    making = target.with_name(f".{target.name}.{os.getpid()}-{os.urandom(4).hex()}.new")
    try:
        handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        making.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            making.unlink()
        raise
    sync_folder(target.parent)


def inside(folder: Path) -> list[Path]:
    """What is in a folder; nothing when it can't be read."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def size_of(file: Path) -> int:
    """Bytes; 0 when it is gone."""
    try:
        return file.stat(follow_symlinks=False).st_size
    except OSError:
        return 0


def remove(files: Iterable[Path]) -> None:
    """Take them away, as far as the disk lets us."""
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()


def is_busy(file: Path) -> bool:
    """Whether somebody holds its lock (flock)."""
    try:
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    else:
        return False
    finally:
        os.close(handle)
