"""Room for what is to come: what the cache takes, what the disk has left, and which files go for others.

What was wanted longest ago goes first. A pinned file never goes, nor one that is open: who reads a file holds
a lock on it (flock), whichever process that is, and the lock ends with its last descriptor, also when a
process is killed.
"""

import fcntl
import os
from collections.abc import Callable, Collection, Iterable, Set
from contextlib import AbstractContextManager
from pathlib import Path

from kiosk.media.contents import Contents
from kiosk.media.files import disk_of, inside, size_of, taken_by
from kiosk.media.index import Held, Index
from kiosk.media.pieces import owner_of
from kiosk.model import Value


class Usage(Value, frozen=True, kw_only=True):
    """What the cache takes, and what the disk has left."""

    bytes: int
    """Of the files held, of the parts on their way and of what comes for somebody who watches."""
    files: int
    free_bytes: int


class Room:
    """Of one cache. For several threads at once; raises StoreError when the disk refuses."""

    def __init__(
        self,
        folder: Path,
        index: Index,
        contents: Contents,
        alone: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """``alone``: entered by who takes something away."""
        self._folder = folder
        self._index = index
        self._contents = contents
        self._alone = alone

    def pin(self, urls: Collection[str]) -> None:
        """Never evict the files of these addresses, nor the pieces of such works, here yet or not."""
        self._index.pin(urls)

    def unpin(self, urls: Collection[str]) -> None:
        """They may be evicted again."""
        self._index.unpin(urls)

    def pins(self) -> set[str]:
        """The addresses that are pinned."""
        return self._index.pins()

    def usage(self) -> Usage:
        """Bytes and files held, bytes free on the disk."""
        sizes = {held.sha256: held.size for held in self._index.all()}
        parts = sum(size_of(part) for part in inside(self._folder / "parts"))
        streams = sum(taken_by(stream) for stream in inside(self._folder / "streams"))
        return Usage(bytes=sum(sizes.values()) + parts + streams, files=len(sizes), free_bytes=self._free())

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
            self._contents.trim_quarantine(0)
            pins = self._index.pins()
            contents: dict[str, list[Held]] = {}
            for held in self._index.all():
                contents.setdefault(held.sha256, []).append(held)
            gone: list[str] = []
            for sha256 in sorted(contents, key=self._contents.last_wanted):
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

    def make(self, wanted: int, quota_bytes: int, floor_bytes: int) -> int:
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

    def _free(self) -> int:
        with disk_of(self._folder):
            disk = os.statvfs(self._folder)
        return disk.f_bavail * disk.f_frsize

    def _evicted(self, sha256: str, urls: list[str]) -> bool:
        try:
            handle = self._contents.locked(sha256, fcntl.LOCK_EX)
        except OSError:
            return False  # somebody watches it
        if handle is None and self._contents.path(sha256).exists():
            return False
        try:
            self._index.forget(urls)
            self._contents.remove([sha256])
        finally:
            if handle is not None:
                os.close(handle)
        return True


def _pinned(names: Iterable[str], pins: Set[str]) -> bool:
    return any(name in pins or owner_of(name) in pins for name in names)
