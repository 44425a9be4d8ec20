"""Faults of the disk and of a database file, in plain words for staff."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

import apsw
import msgspec

from kiosk.errors import StoreError

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

BUSY_MS = 5000
"""How long a writer waits for another one."""
ROOM_TO_OPEN = 64 * 1024
"""Bytes."""
NEXT_STEP = "Start Venster again: it sets the file aside and goes on with a good one."


class Absent(StoreError):
    """There is no such file yet: nothing is wrong, nothing has been fetched."""


class Damaged(StoreError):
    """The file is not a sound database; opening it to write sets it aside."""


class Full(StoreError):
    """The disk has no room left."""


class Busy(StoreError):
    """Another program does not let go of the file."""


class Unwritable(StoreError):
    """The file may not be opened or written."""


@contextmanager
def plain_words(where: apsw.Connection | Path) -> Iterator[None]:
    """Turn a fault of the disk or file into a ``StoreError``; our own mistakes stay what they are."""
    try:
        yield
    except apsw.Error as error:
        path = where if isinstance(where, Path) else Path(where.filename)
        fault = _fault(error, str(path))
        if fault is None:
            raise
        raise fault from error
    except (
        UnicodeDecodeError,
        msgspec.DecodeError,
    ) as error:  # a sound page with other bytes than were written
        path = where if isinstance(where, Path) else Path(where.filename)
        raise Damaged(f"the file is damaged ({error}).", where=str(path), next_step=NEXT_STEP) from error


def told_plainly(function: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """``plain_words`` for a function whose first argument is the connection."""

    @wraps(function)
    def inner(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
        with plain_words(cast(apsw.Connection, args[0])):
            return function(*args, **kwargs)

    return inner


def _is_full(where: str) -> bool:
    """Whether its disk has not even room for the wal-index; SQLite calls that a failing disk."""
    try:
        return shutil.disk_usage(Path(where).parent).free < ROOM_TO_OPEN
    except OSError:
        return False


def _fault(error: apsw.Error, where: str) -> StoreError | None:
    if isinstance(error, apsw.IOError) and _is_full(where):
        error = apsw.FullError(str(error))
    match error:
        case apsw.CorruptError() | apsw.NotADBError():
            return Damaged(f"the file is damaged ({error}).", where=where, next_step=NEXT_STEP)
        case apsw.FullError():
            return Full(
                "the disk is full, so this was not stored; what was stored before is safe.",
                where=where,
                next_step="Make room on the disk and try again.",
            )
        case apsw.BusyError() | apsw.LockedError():
            return Busy(
                f"another program kept the file busy for {BUSY_MS // 1000} seconds.",
                where=where,
                next_step="Try again in a moment.",
            )
        case apsw.ReadOnlyError() | apsw.PermissionsError() | apsw.CantOpenError() | apsw.AuthError():
            return Unwritable(
                f"the file can't be opened or written ({error}).",
                where=where,
                next_step="Look whether the folder exists and may be written by this user.",
            )
        case apsw.IOError():
            return StoreError(
                f"the disk failed ({error}); what was stored before is safe.",
                where=where,
                next_step="Look whether the disk is full, loose or worn out.",
            )
    return None
