"""The kept files themselves, each under the name of its content, and the day of its last use.

    files/ab/ab12…   one file for each content, named by its sha256; its time is the day of its last use
    quarantine/      files that were not what their name says: the last few, for who wants to look

Nothing tells at what time somebody wanted a file: days are written, and not at the moment itself but when the
next day has come, or at the end.
"""

import contextlib
import math
import os
import stat
import threading
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from kiosk.media.files import inside, locked, remove, sync_folder
from kiosk.media.index import Held

DAY = 86400.0
_QUARANTINE_FILES = 4


class Contents:
    """What lies in ``files/`` and ``quarantine/`` of a cache. Who changes something there is alone."""

    def __init__(self, folder: Path, *, clock: Callable[[], float]) -> None:
        self._files = folder / "files"
        self._quarantine = folder / "quarantine"
        self._clock = clock
        self._noting = threading.Lock()
        self._wanted: dict[str, float] = {}
        """Contents, by when they were wanted; only their day is ever written."""

    def make_folders(self) -> None:
        """Where the files are to be. Raises OSError."""
        for each in (self._files, self._quarantine):
            each.mkdir(parents=True, exist_ok=True, mode=0o700)

    def path(self, sha256: str) -> Path:
        """Where the file with this content is, or would be."""
        return self._files / sha256[:2] / sha256

    def is_whole(self, held: Held) -> bool:
        """Whether the file is there in its full length."""
        try:
            found = self.path(held.sha256).stat(follow_symlinks=False)
        except OSError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == held.size

    def locked(self, sha256: str, lock: int) -> int | None:
        """``files.locked``"""
        return locked(self.path(sha256), lock)

    def take_in(self, part: Path, sha256: str) -> Path:
        """Give a finished file its place, wanted now, lasting. Raises OSError."""
        target = self.path(sha256)
        if not target.parent.is_dir():
            target.parent.mkdir(mode=0o700)
            sync_folder(self._files)
        part.replace(target)
        with self._noting:
            self._wanted[sha256] = self._clock()
        os.utime(target, (day(self._clock()),) * 2, follow_symlinks=False)
        sync_folder(target.parent)
        return target

    def remove(self, sha256s: Iterable[str]) -> None:
        """Take these away, as far as the disk lets us."""
        remove(self.path(sha256) for sha256 in sha256s)

    def set_aside(self, sha256: str) -> None:
        """A file that is not what its name says, into quarantine."""
        with contextlib.suppress(OSError):
            self.path(sha256).replace(self._quarantine / f"{time.time_ns()}-{sha256[:16]}")
            sync_folder(self._quarantine)
        self.trim_quarantine()

    def trim_quarantine(self, files: int = _QUARANTINE_FILES) -> None:
        """Leave no more than so many there, the last ones."""
        aside = sorted(inside(self._quarantine))
        remove(aside[: max(0, len(aside) - files)])

    def sweep(self, known: Collection[str]) -> None:
        """Take away what no row names: what a kill left between a file and its row."""
        for shard in [each for each in inside(self._files) if not each.is_symlink()]:
            remove(file for file in inside(shard) if file.name not in known)

    # --- when each was wanted -----------------------------------------------------------------------

    def note_wanted(self, sha256: str) -> None:
        """Somebody wants it now."""
        now = self._clock()
        self._write_wanted(day(now))
        with self._noting:
            self._wanted[sha256] = now

    def last_wanted(self, sha256: str) -> float:
        """When somebody wanted it last: the moment, as long as only we know it, then the day."""
        try:
            return self._wanted.get(sha256) or self.path(sha256).stat(follow_symlinks=False).st_mtime
        except OSError:
            return 0.0

    def close(self) -> None:
        """Write the days of what was wanted."""
        self._write_wanted(math.inf)

    def _write_wanted(self, before: float) -> None:
        """Of what was wanted before a moment, the day."""
        with self._noting:
            past = {sha256: at for sha256, at in self._wanted.items() if at < before}
            for sha256, at in past.items():
                del self._wanted[sha256]
                with contextlib.suppress(OSError):  # a disk that is read-only still plays
                    os.utime(self.path(sha256), (day(at),) * 2, follow_symlinks=False)


def day(moment: float) -> float:
    """Its beginning, in UTC."""
    return moment - moment % DAY
