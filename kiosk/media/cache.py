"""The media files this station holds, and the only place that puts one there or takes one away.

    cache.db               which address has which content (``kiosk.media.index``)
    links/3f/3f9a….json    the same rows, to build cache.db again from when it is damaged, with the sums of
                           each block; its time is when the file was last read whole and found right
    files/ab/ab12…         one file for each content, named by its sha256 (``kiosk.media.contents``)
    parts/3f9a….part       a download on its way (``kiosk.media.parts``)
    streams/               what comes for somebody who watches it (``kiosk.agent.gateway.fillings``)
    quarantine/            files that were not what their name says

A file is on disk, whole and lasting, before the row that names it; the row is gone before the file is. An
address or any other word of a catalogue never becomes a path.

The agent writes; the screen opens the same folder ``read_only``. A file that is held open through ``open``
is never evicted (``kiosk.media.room``), whichever process reads it.
"""

import contextlib
import errno
import fcntl
import os
import threading
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.media.contents import Contents, day
from kiosk.media.files import disk_of, sync_folder
from kiosk.media.index import Held, Index
from kiosk.media.kept import Damaged, Kept
from kiosk.media.parts import part_of
from kiosk.media.room import Room
from kiosk.media.sums import BLOCK, Summing, Sums, sums_of
from kiosk.media.whole import Whole

ALONE_SECONDS = 2.0
"""Longest that a reader waits for who has the very file alone that it wants: a download that has just put it
in its place, or who takes it away."""
_PATIENCE = 0.01
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_LOST = {errno.EACCES, errno.EPERM, errno.EIO, errno.EUCLEAN}
"""The file itself is the fault, and will be tomorrow."""


class Cache:
    """The files of one station. For several threads at once; raises StoreError when the disk refuses."""

    def __init__(
        self, folder: Path, *, read_only: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        self.folder = folder
        self.parts = folder / "parts"
        self.streams = folder / "streams"
        self.read_only = read_only
        self._clock = clock
        self._threads = threading.Lock()
        self._contents = Contents(folder, clock=clock)
        if not read_only:
            with disk_of(folder):
                for each in (folder, self.parts):
                    each.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._contents.make_folders()
                sync_folder(folder)
        self.whole = Whole(told=not read_only)
        """What is known to be here whole: it is the writer who takes away."""
        self._index = Index(folder, read_only=read_only, exists=self._contents.is_whole, whole=self.whole)
        self.room = Room(folder, self._index, self._contents, self._alone)
        """How much there is, and what goes for others."""
        if not read_only:
            with self._alone():
                self._index.recover()
                self._contents.sweep({held.sha256 for held in self._index.all()})

    @property
    def rebuilt(self) -> str:
        """A sentence for staff when the list of files was damaged and built again; else empty."""
        return self._index.rebuilt

    def held(self, url: str) -> Held | None:
        """Type, size, sha256 and ETag of the file of this address, when it is here in its full length."""
        found = self._index.get(url)
        if found is None or self._contents.is_whole(found):
            return found
        if not self.read_only:
            with self._alone():
                if self._contents.is_whole(found):  # by now: it was kept anew while we waited
                    return found
                self._put_aside(found)
        return None

    def sizes_of(self, owner: str) -> dict[str, int]:
        """Bytes of what is held of a work in many files, by their names (``pieces``), as the list has it."""
        return self._index.sizes_of(owner)

    def path(self, url: str) -> Path | None:
        """Where the file of this address is, when it is here in its full length. Marks it as wanted."""
        found = self.held(url)
        if found is None:
            return None
        self._contents.note_wanted(found.sha256)
        return self._contents.path(found.sha256)

    def open(self, url: str) -> Kept | None:
        """The file of this address; not evicted before it is closed. Marks it as wanted.

        One that the disk does not let us open is set aside. Raises StoreError when something else is in the
        way: a lock, too many open files.
        """
        kept = self._opened(url)
        if kept is not None:
            self._contents.note_wanted(kept.held.sha256)
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
        return self._contents.path(kept.held.sha256)

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
        with self._alone(), disk_of(self.folder):
            with os.fdopen(os.open(part, _READ), "rb") as file:
                sha256, blocks = sums or sums_of(file)
                os.fchmod(file.fileno(), 0o600)
                os.fsync(file.fileno())
                size = os.fstat(file.fileno()).st_size
            held = Held(url=url, sha256=sha256, size=size, content_type=content_type, etag=etag)
            if not held.sound:
                raise ValueError(f"not a sha256: {sha256!r}")
            before = self._index.get(url)
            self._index.announce(held, blocks)
            self._index.checked(held, day(self._clock()) if watched else self._clock())
            target = self._contents.take_in(part, sha256)
            self._index.put([held])
            if before and before.sha256 != sha256:
                self.whole.lost([url])
                self._drop_unused({before.sha256})
        return target

    def forget(self, urls: Collection[str]) -> None:
        """Take the files of these addresses away: they were withdrawn, or may no longer be kept."""
        with self._alone():
            rows = [held for url in urls if (held := self._index.get(url))]
            self._index.forget([held.url for held in rows])
            self._drop_unused({held.sha256 for held in rows})

    def close(self) -> None:
        """Close the database."""
        self._contents.close()
        self._index.close()

    def _opened(self, url: str) -> Kept | None:
        found = self.held(url)
        if found is None:
            return None
        try:
            handle = self._locked_to_read(found.sha256)
        except OSError as error:
            if error.errno not in _LOST or self.read_only:
                what = f"The kept file can't be opened: {error.strerror}."
                raise StoreError(what, where=str(self._contents.path(found.sha256))) from error
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
        """As ``locked``; who has the file alone has done in a moment and is waited for."""
        until = time.monotonic() + ALONE_SECONDS
        pause = threading.Event()
        while True:
            try:
                return self._contents.locked(sha256, fcntl.LOCK_SH)
            except BlockingIOError:
                if time.monotonic() > until:
                    raise
            pause.wait(_PATIENCE)

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
        self._contents.set_aside(held.sha256)

    def _note_right(self, held: Held, sums: Sums | None) -> None:
        """It was read whole and found right; ``sums`` are those that it did not have yet."""
        if self.read_only:
            return
        with self._alone():
            for each in [each for each in self._index.all() if each.sha256 == held.sha256]:
                if sums is not None:
                    self._index.announce(each, sums.blocks)
                self._index.checked(each, self._clock())

    def _drop_unused(self, sha256s: set[str]) -> None:
        used = {held.sha256 for held in self._index.all()}
        self._contents.remove(sha256s - used)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One writer at a time between file and row, over threads and processes. Not to be nested."""
        if self.read_only:
            raise StoreError("The cache was opened for reading only.", where=str(self.folder))
        with self._threads, contextlib.ExitStack() as stack:
            with disk_of(self.folder):
                handle = os.open(self.folder / "cache.lock", _READ | os.O_CREAT, 0o600)
                stack.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield
