"""Downloads on their way, in ``parts/`` of the cache: ``3f9a….part`` and the note beside it."""

import fcntl
import os
import time
from collections.abc import Collection
from pathlib import Path

from kiosk.media.files import inside, locked
from kiosk.model import key_of

GIVEN_UP_SECONDS = 14 * 24 * 3600.0
"""A part that nobody went on with for so long is given up."""


def part_of(folder: Path, url: str) -> Path:
    """Where the download of this address grows."""
    return folder / f"{key_of(url)}.part"


def sweep(folder: Path, known: Collection[str] | None = None, *, now: float | None = None) -> int:
    """Take away parts that nobody will go on with; returns how many.

    Those without a note, those untouched for ``GIVEN_UP_SECONDS``, and (when ``known`` is given) those of
    another address than these. A download at work is left alone. ``now`` is in seconds since 1970.
    """
    moment = time.time() if now is None else now
    keys = None if known is None else {key_of(url) for url in known}
    gone = 0
    for file in inside(folder):
        key = file.name.lstrip(".").split(".")[0]
        part, note = (folder / f"{key}.{end}" for end in ("part", "json"))
        alone = file not in (part, note) or not (part.exists() and note.exists())
        try:
            old = moment - file.stat(follow_symlinks=False).st_mtime > GIVEN_UP_SECONDS
            if not (old or alone or (keys is not None and key not in keys)):
                continue
            handle = locked(part, fcntl.LOCK_EX)  # until it is gone: nobody goes on with it meanwhile
            try:
                file.unlink()
            finally:
                if handle is not None:
                    os.close(handle)
            gone += file == part
        except OSError:
            continue
    return gone
