"""Whole files, in and out: a file is read up to a size, and is there whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import StoreError
from kiosk.staff.playlists import plain


def name_of(path: Path) -> str:
    """What a file is called in a sentence: its name without signs that hide, on one line."""
    return plain(path.name)[:100]


def load(path: Path, most: int) -> bytes:
    """The bytes of a file. Raises ``StoreError``: not there, no file, unreadable, or larger than ``most``."""
    where = name_of(path)
    try:
        if not path.is_file():  # a pipe or a device would never end
            raise StoreError("is no file that can be read.", where=where, next_step="Choose another file.")
        with path.open("rb") as file:
            body = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise StoreError(
            f"can't be read ({_reason(error)}).", where=where, next_step="Is the stick still in?"
        ) from error
    if len(body) > most:
        raise StoreError(
            f"is larger than {most // 2**20} MB.", where=where, next_step="Choose another file, or divide it."
        )
    return body


def save(target: Path | BinaryIO, body: bytes) -> None:
    """Write a file whole, durable on its disk, or nothing of it. Raises ``StoreError``."""
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
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
        raise _unwritten(name_of(target), error) from error


def _unwritten(where: str, error: Exception) -> StoreError:
    return StoreError(
        f"can't be written ({_reason(error)}).",
        where=where,
        next_step="Is the stick full, locked or taken out?",
    )


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
