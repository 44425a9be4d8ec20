"""Whole files, in and out: a file is read up to a size, and is there whole or not at all."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import StoreError
from kiosk.staff.interchange.trouble import FileTrouble, Trouble, trouble_of
from kiosk.staff.playlists import plain

_UNSYNCED = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
"""What a file system says that can't make a folder durable by itself."""

_NO_FILE = {
    errno.ENOENT: Trouble.GONE,
    errno.ENXIO: Trouble.UNREADABLE,  # a socket
    errno.EISDIR: Trouble.UNREADABLE,
    errno.ELOOP: Trouble.UNREADABLE,  # a link
}


def name_of(path: Path) -> str:
    """What a file is called in a sentence: its name without signs that hide, on one line."""
    return plain(path.name)[:100]


def load(path: Path, most: int, *, through_links: bool = True) -> bytes:
    """The bytes of a file. Raises ``StoreError``: not there, no file, unreadable, or larger than ``most``.

    ``through_links``: the file may be a link to another place, which a stranger's may not.
    """
    where = name_of(path)
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | (0 if through_links else os.O_NOFOLLOW)
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):  # a pipe or a device would never end
                raise _no_file(where, Trouble.UNREADABLE)
            body = file.read(most + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno in _NO_FILE:
            raise _no_file(where, _NO_FILE[error.errno]) from error
        raise FileTrouble(
            trouble_of(error),
            f"can't be read ({_reason(error)}).",
            where=where,
            next_step="Is the stick still in?",
        ) from error
    if len(body) > most:
        raise FileTrouble(
            Trouble.TOO_LARGE,
            f"is larger than {most // 2**20} MB.",
            where=where,
            next_step="Choose another file, or divide it.",
        )
    return body


def save(target: Path | BinaryIO, body: bytes) -> None:
    """Write a file whole, durable on its disk with its name, or nothing of it. Raises ``StoreError``."""
    if not isinstance(target, Path):
        try:
            target.write(body)
        except OSError as error:
            raise _unwritten("", error) from error
        return
    part = target.with_name(f"{target.name[:100]}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:  # never through a link that somebody laid there
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        sync(target.parent)
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
        raise _unwritten(name_of(target), error) from error


def sync(folder: Path) -> None:
    """Until this the disk may hold the file, and not yet its name."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNSYNCED:
            raise
    finally:
        os.close(handle)


def _no_file(where: str, trouble: Trouble) -> StoreError:
    what = "is no file that can be read."
    return FileTrouble(trouble, what, where=where, next_step="Choose another file.")


def _unwritten(where: str, error: Exception) -> StoreError:
    return FileTrouble(
        trouble_of(error, writing=True),
        f"can't be written ({_reason(error)}).",
        where=where,
        next_step="Is the stick full, locked or taken out?",
    )


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
