"""What goes wrong most with files that leave the house or come in, each with a code that a screen words."""

import errno
from enum import StrEnum

from kiosk.errors import StoreError


class Trouble(StrEnum):
    """What is wrong."""

    GONE = "gone"
    """The stick was taken out, or somebody took the file away."""
    UNREADABLE = "unreadable"
    TOO_LARGE = "too-large"
    NO_PLAYLIST = "no-playlist"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    """It was made to do harm, or looks so."""
    FULL = "full"
    LOCKED = "locked"
    """Nothing may be written there."""
    OLD_FORMAT = "old-format"
    """A spreadsheet as it was saved before 2007, or one with a password: they look alike."""
    PASSWORD = "password"
    NEWER = "newer"
    """A later Venster made it."""


class FileTrouble(StoreError):
    """One of these; nothing has changed."""

    def __init__(self, trouble: Trouble, what: str, *, where: str = "", next_step: str = "") -> None:
        super().__init__(what, where=where, next_step=next_step)
        self.trouble = trouble


_OF_SYSTEM = {
    errno.ENOENT: Trouble.GONE,
    errno.ENODEV: Trouble.GONE,
    errno.ENXIO: Trouble.GONE,
    errno.ENOTCONN: Trouble.GONE,
    errno.ENOTDIR: Trouble.GONE,
    errno.ESTALE: Trouble.GONE,
    errno.EIO: Trouble.GONE,
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EFBIG: Trouble.FULL,
    errno.EROFS: Trouble.LOCKED,
}


def trouble_of(error: Exception, *, writing: bool = False) -> Trouble:
    """Which of these the system means by an error."""
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.EACCES, errno.EPERM):
        return Trouble.LOCKED if writing else Trouble.UNREADABLE
    return _OF_SYSTEM.get(number or 0, Trouble.LOCKED if writing else Trouble.UNREADABLE)
