"""The media files this station holds, and the only place that puts one there or takes one away.

    cache.db               which address has which content (``kiosk.media.index``)
    links/3f/3f9a….json    the same rows, to build cache.db again from when it is damaged, with the sums of
                           each block; its time is when the file was last read whole and found right
    files/ab/ab12…         one file for each content, named by its sha256; its time is the day of its last use
    parts/3f9a….part       a download on its way (``kiosk.media.parts``)
    quarantine/            files that were not what their name says: the last few, for who wants to look

A file is on disk, whole and lasting, before the row that names it; the row is gone before the file is. An
address or any other word of a catalogue never becomes a path.

Nothing tells at what time somebody wanted a file: days are written, and not at the moment itself but when the
next day has come, or at the end.

The agent writes; the screen opens the same folder ``read_only``. A file that is held open through ``open``
is locked (flock) and so never evicted, whichever process reads it; the lock ends with its last descriptor,
also when a process is killed.
"""

import contextlib
import errno
import fcntl
import math
import os
import stat
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Set
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.media.files import inside, locked, remove, size_of, sync_folder
from kiosk.media.index import Held, Index
from kiosk.media.kept import Damaged, Kept
from kiosk.media.parts import part_of
from kiosk.media.pieces import owner_of
from kiosk.media.sums import BLOCK, Summing, Sums, sums_of
from kiosk.model import Value

DAY = 86400.0
EVICTION_SECONDS = 2.0
"""Longest that a reader waits for who takes the very file away that it wants."""
_QUARANTINE_FILES = 4
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_LOST = {errno.EACCES, errno.EPERM, errno.EIO, errno.EUCLEAN}
"""The file itself is the fault, and will be tomorrow."""


class Usage(Value, frozen=True, kw_only=True):
    """What the cache takes, and what the disk has left."""

    bytes: int
    """Of the files held and of the parts on their way."""
    files: int
    free_bytes: int


class Cache:
    """The files of one station. For several threads at once; raises StoreError when the disk refuses."""

    def __init__(
        self, folder: Path, *, read_only: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        self.folder = folder
        self.parts = folder / "parts"
        self._files = folder / "files"
        self._quarantine = folder / "quarantine"
        self.read_only = read_only
        self._clock = clock
        self._threads, self._noting = threading.Lock(), threading.Lock()
        self._wanted: dict[str, float] = {}
        """Contents, by when they were wanted; only their day is ever written."""
        if not read_only:
            with _disk(folder):
                for each in (folder, self.parts, self._files, self._quarantine):
                    each.mkdir(parents=True, exist_ok=True, mode=0o700)
                sync_folder(folder)
        self._index = Index(folder, read_only=read_only, exists=self._is_whole)
        if not read_only:
            with self._alone():
                self._index.recover()
                self._sweep_files()

    @property
    def rebuilt(self) -> str:
        """A sentence for staff when the list of files was damaged and built again; else empty."""
        return self._index.rebuilt

    def held(self, url: str) -> Held | None:
        """Type, size, sha256 and ETag of the file of this address, when it is here in its full length."""
        found = self._index.get(url)
        if found is None or self._is_whole(found):
            return found
        if not self.read_only:
            with self._alone():
                if self._is_whole(found):  # by now: it was kept anew while we waited
                    return found
                self._put_aside(found)
        return None

    def path(self, url: str) -> Path | None:
        """Where the file of this address is, when it is here in its full length. Marks it as wanted."""
        found = self.held(url)
        if found is None:
            return None
        self._note_wanted(found.sha256)
        return self._path(found.sha256)

    def open(self, url: str) -> Kept | None:
        """The file of this address; not evicted before it is closed. Marks it as wanted.

        One that the disk does not let us open is set aside. Raises StoreError when something else is in the
        way: a lock, too many open files.
        """
        kept = self._opened(url)
        if kept is not None:
            self._note_wanted(kept.held.sha256)
        return kept

    def check(
        self,
        url: str,
        *,
        mend: Callable[[Kept, int], bytes] | None = None,
        pace: Callable[[int], None] = lambda right: None,
        begin: int = 0,
    ) -> Path | None:
        """Where the file of this address is, when every bit of it is right: it is read whole (fixity check).

        ``mend`` gives a damaged block again, and what it raises is raised here; what can't be mended is set
        aside, to be fetched again. ``pace`` is called after each block, with how many from the first are
        right by now, and may raise to break off; ``begin`` at so many goes on there. A file that has no sums
        of its blocks gets them: it is read from its beginning, and nothing is right before its end.
        """
        kept = self._opened(url)
        if kept is None:
            return None
        with kept:
            summing, summed = Summing(), kept.summed
            for index in range(begin if summed else 0, kept.blocks):
                try:
                    data = kept.block(index)
                except Damaged:
                    if mend is None or not summed:
                        self.set_aside(kept.held)
                        return None
                    data = mend(kept, index)
                if not summed:
                    summing.update(data)
                with contextlib.suppress(OSError):  # a film that plays needs that memory more
                    os.posix_fadvise(kept.fileno(), index * BLOCK, BLOCK, os.POSIX_FADV_DONTNEED)
                pace(index + 1 if summed else 0)
        sums = None if summed else summing.sums()
        if sums is not None and sums.sha256 != kept.held.sha256:
            self.set_aside(kept.held)
            return None
        self._note_right(kept.held, sums)
        return self._path(kept.held.sha256)

    def set_aside(self, held: Held) -> None:
        """Wrong content: into quarantine, and forgotten by every address that had it. A reader leaves it."""
        if not self.read_only:
            with self._alone():
                self._put_aside(held)

    def times(self) -> dict[str, float]:
        """Every address whose file is here, and when that was kept or last read whole and found right."""
        return {held.url: self._index.checked_at(held) for held in self._index.all()}

    def unchecked_since(self, moment: float) -> list[str]:
        """An address of each file that was not read whole after ``moment``, the longest ago first.

        Those without sums of their blocks count as never read; one that was read in the future (a clock was
        wrong) as read as long ago as that is ahead.
        """
        now = self._clock()
        return self._index.unread_for(now - moment, now)

    def part_of(self, url: str) -> Path:
        """Where the download of this address grows."""
        return part_of(self.parts, url)

    def keep(
        self,
        url: str,
        part: Path,
        *,
        content_type: str = "",
        etag: str = "",
        sums: Sums | None = None,
        watched: bool = False,
    ) -> Path:
        """Move a finished part to its place, whole and lasting, and remember it under ``url``.

        ``part`` is on the same disk; ``sums`` are of its content, worked out here when they are not given.
        ``watched``: it came while somebody watched it, so that no more than the day is written.
        """
        with self._alone(), _disk(self.folder):
            with os.fdopen(os.open(part, _READ), "rb") as file:
                sha256, blocks = sums or sums_of(file)
                os.fchmod(file.fileno(), 0o600)
                os.fsync(file.fileno())
                size = os.fstat(file.fileno()).st_size
            held = Held(url=url, sha256=sha256, size=size, content_type=content_type, etag=etag)
            if not held.sound:
                raise ValueError(f"not a sha256: {sha256!r}")
            before = self._index.get(url)
            target = self._path(sha256)
            if not target.parent.is_dir():
                target.parent.mkdir(mode=0o700)
                sync_folder(self._files)
            self._index.announce(held, blocks)
            self._index.checked(held, _day(self._clock()) if watched else self._clock())
            part.replace(target)
            with self._noting:
                self._wanted[sha256] = self._clock()
            os.utime(target, (_day(self._clock()),) * 2, follow_symlinks=False)
            sync_folder(target.parent)
            self._index.put([held])
            if before and before.sha256 != sha256:
                self._drop_unused({before.sha256})
        return target

    def forget(self, urls: Collection[str]) -> None:
        """Take the files of these addresses away: they were withdrawn, or may no longer be kept."""
        with self._alone():
            rows = [held for url in urls if (held := self._index.get(url))]
            self._index.forget([held.url for held in rows])
            self._drop_unused({held.sha256 for held in rows})

    def pin(self, urls: Collection[str]) -> None:
        """Never evict the files of these addresses, nor the pieces of such works, here yet or not."""
        self._index.pin(urls)

    def unpin(self, urls: Collection[str]) -> None:
        """They may be evicted again."""
        self._index.unpin(urls)

    def pins(self) -> set[str]:
        """The addresses that are pinned."""
        return self._index.pins()

    def evict(self, quota_bytes: int, floor_bytes: int) -> list[str]:
        """Take away what was wanted longest ago, until the cache is within its quota and the disk has room.

        The cache then takes at most ``quota_bytes`` and the disk has at least ``floor_bytes`` free, or
        nothing is left that may go: never a pinned file, never one that is open. Returns the addresses that
        lost their file.
        """
        with self._alone():
            over = self.usage().bytes - quota_bytes
            if over <= 0 and self._free() >= floor_bytes:
                return []
            self._trim_quarantine(0)
            pins = self._index.pins()
            contents: dict[str, list[Held]] = {}
            for held in self._index.all():
                contents.setdefault(held.sha256, []).append(held)
            gone: list[str] = []
            for sha256 in sorted(contents, key=self._last_wanted):
                if over <= 0 and self._free() >= floor_bytes:
                    break
                urls = [held.url for held in contents[sha256]]
                if not _pinned(urls, pins) and self._evicted(sha256, urls):
                    over -= contents[sha256][0].size
                    gone += urls
            return gone

    def evictable(self) -> int:
        """Bytes that ``evict`` could free at most: of the files nobody pinned."""
        pins = self._index.pins()
        rows = self._index.all()
        pinned = {held.sha256 for held in rows if _pinned([held.url], pins)}
        return sum({held.sha256: held.size for held in rows if held.sha256 not in pinned}.values())

    def make_room(self, wanted: int, quota_bytes: int, floor_bytes: int) -> int:
        """Evict, if need be, until ``wanted`` bytes may come; returns how many may.

        When it is less than that, no eviction is enough, and there was none.
        """
        usage = self.usage()
        spare = min(quota_bytes - usage.bytes, usage.free_bytes - floor_bytes)
        if wanted <= spare:
            return spare
        allowed = spare + self.evictable()
        if wanted <= allowed:
            self.evict(quota_bytes - wanted, floor_bytes + wanted)
        return allowed

    def usage(self) -> Usage:
        """Bytes and files held, bytes free on the disk."""
        sizes = {held.sha256: held.size for held in self._index.all()}
        parts = sum(size_of(part) for part in inside(self.parts))
        return Usage(bytes=sum(sizes.values()) + parts, files=len(sizes), free_bytes=self._free())

    def close(self) -> None:
        """Close the database."""
        self._write_wanted(math.inf)
        self._index.close()

    def _note_wanted(self, sha256: str) -> None:
        now = self._clock()
        self._write_wanted(_day(now))
        with self._noting:
            self._wanted[sha256] = now

    def _write_wanted(self, before: float) -> None:
        """Of what was wanted before a moment, the day."""
        with self._noting:
            past = {sha256: at for sha256, at in self._wanted.items() if at < before}
            for sha256, at in past.items():
                del self._wanted[sha256]
                with contextlib.suppress(OSError):  # a disk that is read-only still plays
                    os.utime(self._path(sha256), (_day(at),) * 2, follow_symlinks=False)

    def _path(self, sha256: str) -> Path:
        return self._files / sha256[:2] / sha256

    def _is_whole(self, held: Held) -> bool:
        try:
            found = self._path(held.sha256).stat(follow_symlinks=False)
        except OSError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == held.size

    def _opened(self, url: str) -> Kept | None:
        found = self.held(url)
        if found is None:
            return None
        try:
            handle = self._locked_to_read(found.sha256)
        except OSError as error:
            if error.errno not in _LOST or self.read_only:
                what = f"The kept file can't be opened: {error.strerror}."
                raise StoreError(what, where=str(self._path(found.sha256))) from error
            self.set_aside(found)
            return None
        if handle is None:
            return None
        try:
            return Kept(found, handle, self._blocks)
        except BaseException:
            os.close(handle)
            raise

    def _locked_to_read(self, sha256: str) -> int | None:
        """As ``locked``; who takes the file away in this very moment is waited for, and then it is gone."""
        try:
            return locked(self._path(sha256), fcntl.LOCK_SH)
        except BlockingIOError:
            if not self._threads.acquire(timeout=EVICTION_SECONDS):
                raise
            self._threads.release()
            return locked(self._path(sha256), fcntl.LOCK_SH)

    def _blocks(self, held: Held) -> bytes | None:
        """The sums of its blocks, None when there are none. Raises Damaged when it was found wrong since."""
        blocks = self._index.blocks(held)
        if blocks is None:
            now = self._index.get(held.url)
            if now is None or now.sha256 != held.sha256:
                raise Damaged(held, 0)
        return blocks

    def _put_aside(self, held: Held) -> None:
        """``set_aside``, for who is ``_alone``."""
        self._index.forget([each.url for each in self._index.all() if each.sha256 == held.sha256])
        with contextlib.suppress(OSError):
            self._path(held.sha256).replace(self._quarantine / f"{time.time_ns()}-{held.sha256[:16]}")
            sync_folder(self._quarantine)
        self._trim_quarantine(_QUARANTINE_FILES)

    def _note_right(self, held: Held, sums: Sums | None) -> None:
        """It was read whole and found right; ``sums`` are those that it did not have yet."""
        if self.read_only:
            return
        with self._alone():
            for each in [each for each in self._index.all() if each.sha256 == held.sha256]:
                if sums is not None:
                    self._index.announce(each, sums.blocks)
                self._index.checked(each, self._clock())

    def _trim_quarantine(self, files: int) -> None:
        aside = sorted(inside(self._quarantine))
        remove(aside[: max(0, len(aside) - files)])

    def _free(self) -> int:
        with _disk(self.folder):
            disk = os.statvfs(self.folder)
        return disk.f_bavail * disk.f_frsize

    def _last_wanted(self, sha256: str) -> float:
        try:
            return self._wanted.get(sha256) or self._path(sha256).stat(follow_symlinks=False).st_mtime
        except OSError:
            return 0.0

    def _evicted(self, sha256: str, urls: list[str]) -> bool:
        try:
            handle = locked(self._path(sha256), fcntl.LOCK_EX)
        except OSError:
            return False  # somebody watches it
        if handle is None and self._path(sha256).exists():
            return False
        try:
            self._index.forget(urls)
            remove([self._path(sha256)])
        finally:
            if handle is not None:
                os.close(handle)
        return True

    def _drop_unused(self, sha256s: set[str]) -> None:
        used = {held.sha256 for held in self._index.all()}
        remove(self._path(sha256) for sha256 in sha256s - used)

    def _sweep_files(self) -> None:
        """What a kill left between a file and its row: nobody will ever ask for it."""
        known = {held.sha256 for held in self._index.all()}
        for shard in [each for each in inside(self._files) if not each.is_symlink()]:
            remove(file for file in inside(shard) if file.name not in known)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One writer at a time between file and row, over threads and processes. Not to be nested."""
        if self.read_only:
            raise StoreError("The cache was opened for reading only.", where=str(self.folder))
        with self._threads, contextlib.ExitStack() as stack:
            with _disk(self.folder):
                handle = os.open(self.folder / "cache.lock", _READ | os.O_CREAT, 0o600)
                stack.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield


def _day(moment: float) -> float:
    """Its beginning, in UTC."""
    return moment - moment % DAY


def _pinned(names: Iterable[str], pins: Set[str]) -> bool:
    return any(name in pins or owner_of(name) in pins for name in names)


@contextlib.contextmanager
def _disk(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(f"The cache can't be used: {error.strerror}.", where=str(folder)) from error
