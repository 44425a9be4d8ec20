"""The media files this station holds, and the only place that puts one there or takes one away.

    cache.db               which address has which content (``kiosk.media.index``)
    links/3f/3f9a….json    the same rows, to build cache.db again from when it is damaged
    files/ab/ab12…         one file for each content, named by its sha256; its time is when it was last wanted
    parts/3f9a….part       a download on its way (``kiosk.media.download``)
    quarantine/            files that were not what their name says: the last few, for who wants to look

A file is on disk, whole and lasting, before the row that names it; the row is gone before the file is. An
address or any other word of a catalogue never becomes a path.

The agent writes; the screen opens the same folder ``read_only``. A file that is held open through ``open``
is locked (flock) and so never evicted, whichever process reads it; the lock ends with its last descriptor,
also when a process is killed.
"""

import contextlib
import fcntl
import hashlib
import os
import stat
import threading
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import StoreError
from kiosk.media.files import sync_folder
from kiosk.media.index import Held, Index
from kiosk.model import Value, key_of

PART_SECONDS = 14 * 24 * 3600.0
"""A part-file that nobody went on with for so long is given up."""
_QUARANTINE_FILES = 4
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC


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
        self._read_only = read_only
        self._clock = clock
        self._threads = threading.Lock()
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
        self._reject(found)
        return None

    def path(self, url: str) -> Path | None:
        """Where the file of this address is, when it is here in its full length. Marks it as wanted."""
        found = self.held(url)
        if found is None:
            return None
        path = self._path(found.sha256)
        with contextlib.suppress(OSError):  # a disk that is read-only still plays
            os.utime(path, (self._clock(), self._clock()), follow_symlinks=False)
        return path

    def open(self, url: str) -> BinaryIO | None:
        """The file of this address; not evicted before the last copy of its descriptor is closed."""
        found = self.held(url)
        if found is None:
            return None
        handle = self._locked(found.sha256, fcntl.LOCK_SH)
        if handle is None:
            return None
        with contextlib.suppress(OSError):
            os.utime(handle, (self._clock(), self._clock()))
        return os.fdopen(handle, "rb")

    def check(self, url: str) -> Path | None:
        """As ``path``, but reads the whole file: one changed bit and it is set aside, to be fetched again."""
        found = self.held(url)
        if found is None:
            return None
        handle = self._locked(found.sha256, fcntl.LOCK_SH)
        if handle is None:
            return None
        with os.fdopen(handle, "rb") as file, _disk(self.folder):
            right = hashlib.file_digest(file, "sha256").hexdigest() == found.sha256
        if not right:
            self._reject(found)
            return None
        return self.path(url)

    def part_of(self, url: str) -> Path:
        """Where the download of this address grows."""
        return self.parts / f"{key_of(url)}.part"

    def keep(self, url: str, part: Path, *, content_type: str = "", etag: str = "", sha256: str = "") -> Path:
        """Move a finished part to its place, whole and lasting, and remember it under ``url``.

        ``part`` is on the same disk; ``sha256`` is of its content, worked out here when it is not given.
        """
        with self._alone(), _disk(self.folder):
            with os.fdopen(os.open(part, _READ), "rb") as file:
                sha256 = sha256 or hashlib.file_digest(file, "sha256").hexdigest()
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
            self._index.announce(held)
            part.replace(target)
            os.utime(target, (self._clock(), self._clock()), follow_symlinks=False)
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
        """Never evict the files of these addresses, whether they are here yet or not."""
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
                if pins.isdisjoint(urls) and self._evicted(sha256, urls):
                    over -= contents[sha256][0].size
                    gone += urls
            return gone

    def evictable(self) -> int:
        """Bytes that ``evict`` could free at most: of the files nobody pinned."""
        pins = self._index.pins()
        rows = self._index.all()
        pinned = {held.sha256 for held in rows if held.url in pins}
        return sum({held.sha256: held.size for held in rows if held.sha256 not in pinned}.values())

    def usage(self) -> Usage:
        """Bytes and files held, bytes free on the disk."""
        sizes = {held.sha256: held.size for held in self._index.all()}
        parts = sum(_size(part) for part in _inside(self.parts))
        return Usage(bytes=sum(sizes.values()) + parts, files=len(sizes), free_bytes=self._free())

    def sweep_parts(self, known: Collection[str] | None = None) -> int:
        """Take away part-files that nobody will go on with; returns how many.

        Those without a note, those untouched for ``PART_SECONDS``, and (when ``known`` is given) those of
        another address than these. A download at work is left alone.
        """
        keys = None if known is None else {key_of(url) for url in known}
        gone = 0
        for file in _inside(self.parts):
            key = file.name.lstrip(".").split(".")[0]
            part, note = (self.parts / f"{key}.{end}" for end in ("part", "json"))
            alone = file not in (part, note) or not (part.exists() and note.exists())
            try:
                old = self._clock() - file.stat(follow_symlinks=False).st_mtime > PART_SECONDS
                if (old or alone or (keys is not None and key not in keys)) and not _is_busy(part):
                    file.unlink()
                    gone += file == part
            except OSError:
                continue
        return gone

    def close(self) -> None:
        """Close the database."""
        self._index.close()

    def _path(self, sha256: str) -> Path:
        return self._files / sha256[:2] / sha256

    def _is_whole(self, held: Held) -> bool:
        try:
            found = self._path(held.sha256).stat(follow_symlinks=False)
        except OSError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == held.size

    def _locked(self, sha256: str, lock: int) -> int | None:
        """A descriptor with the lock; None when the file is gone, is a link, or is being taken away."""
        try:
            folder = os.open(self._path(sha256).parent, _READ | os.O_DIRECTORY)
            try:
                handle = os.open(sha256, _READ, dir_fd=folder)
            finally:
                os.close(folder)
        except OSError:
            return None
        with contextlib.suppress(OSError):
            fcntl.flock(handle, lock | fcntl.LOCK_NB)
            if os.fstat(handle).st_nlink:
                return handle
        os.close(handle)
        return None

    def _reject(self, held: Held) -> None:
        """Wrong content: set aside, forgotten by every address that had it. A reader leaves it alone."""
        if self._read_only:
            return
        with self._alone():
            self._index.forget([each.url for each in self._index.all() if each.sha256 == held.sha256])
            with contextlib.suppress(OSError):
                self._path(held.sha256).replace(self._quarantine / f"{time.time_ns()}-{held.sha256[:16]}")
                sync_folder(self._quarantine)
            self._trim_quarantine(_QUARANTINE_FILES)

    def _trim_quarantine(self, files: int) -> None:
        aside = sorted(_inside(self._quarantine))
        _remove(aside[: max(0, len(aside) - files)])

    def _free(self) -> int:
        with _disk(self.folder):
            disk = os.statvfs(self.folder)
        return disk.f_bavail * disk.f_frsize

    def _last_wanted(self, sha256: str) -> float:
        try:
            return self._path(sha256).stat(follow_symlinks=False).st_mtime
        except OSError:
            return 0.0

    def _evicted(self, sha256: str, urls: list[str]) -> bool:
        handle = self._locked(sha256, fcntl.LOCK_EX)
        if handle is None and self._path(sha256).exists():
            return False
        try:
            self._index.forget(urls)
            _remove([self._path(sha256)])
        finally:
            if handle is not None:
                os.close(handle)
        return True

    def _drop_unused(self, sha256s: set[str]) -> None:
        used = {held.sha256 for held in self._index.all()}
        _remove(self._path(sha256) for sha256 in sha256s - used)

    def _sweep_files(self) -> None:
        """What a kill left between a file and its row: nobody will ever ask for it."""
        known = {held.sha256 for held in self._index.all()}
        for shard in [each for each in _inside(self._files) if not each.is_symlink()]:
            _remove(file for file in _inside(shard) if file.name not in known)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One writer at a time between file and row, over threads and processes. Not to be nested."""
        if self._read_only:
            raise StoreError("The cache was opened for reading only.", where=str(self.folder))
        with self._threads, contextlib.ExitStack() as stack:
            with _disk(self.folder):
                handle = os.open(self.folder / "cache.lock", _READ | os.O_CREAT, 0o600)
                stack.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield


@contextlib.contextmanager
def _disk(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(f"The cache can't be used: {error.strerror}.", where=str(folder)) from error


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _size(file: Path) -> int:
    try:
        return file.stat(follow_symlinks=False).st_size
    except OSError:
        return 0


def _remove(files: Iterator[Path] | Collection[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()


def _is_busy(part: Path) -> bool:
    """Whether a download at work holds its lock."""
    try:
        handle = os.open(part, _READ)
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
