"""Files that change whole or not at all: the plug may be pulled at any line."""

import contextlib
import errno
import fcntl
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.errors import StoreError

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_BLOCK = 512
"""Bytes in which ``st_blocks`` counts (stat(2)), whatever the disk does."""
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}


@contextlib.contextmanager
def disk_of(folder: Path) -> Iterator[None]:
    """What the disk refuses the cache in ``folder``, as a StoreError."""
    try:
        yield
    except OSError as error:
        raise StoreError(f"The cache can't be used: {error.strerror}.", where=str(folder)) from error


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


def taken_by(file: Path) -> int:
    """Bytes that it takes on the disk, where its holes are none; 0 when it is gone."""
    try:
        return file.stat(follow_symlinks=False).st_blocks * _BLOCK
    except OSError:
        return 0


def remove(files: Iterable[Path]) -> None:
    """Take them away, as far as the disk lets us."""
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()


def quietly(name: str, flags: int, folder: int | None = None) -> int:
    """Open a file so that its times do not tell that it was read (``open(…, opener=quietly)``)."""
    try:
        return os.open(name, flags | os.O_NOATIME, dir_fd=folder)
    except PermissionError:  # it belongs to somebody else
        return os.open(name, flags, dir_fd=folder)


def locked(file: Path, lock: int) -> int | None:
    """A descriptor with this lock (flock); None when the file is gone, or a link stands in its place.

    The folder that it is in is no link either. Raises OSError when it is there and can't be opened, or when
    somebody has a lock that does not bear this one.
    """
    try:
        folder = os.open(file.parent, _READ | os.O_DIRECTORY)
        try:
            handle = quietly(file.name, _READ, folder)
        finally:
            os.close(folder)
    except OSError as error:
        if error.errno in _GONE:
            return None
        raise
    try:
        fcntl.flock(handle, lock | fcntl.LOCK_NB)
        if os.fstat(handle).st_nlink:
            return handle
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None
