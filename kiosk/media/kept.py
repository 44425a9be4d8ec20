"""A kept file that is open: what it gives is what came, to the bit, or it gives nothing.

Each block is summed before a byte of it leaves, whoever asks and however often: a film needs less than a
megabyte a second, its sums a few thousandths of one. A block that the disk lost is fetched again by itself,
and known by its sum to be the one that was lost.
"""

import contextlib
import logging
import os
from collections.abc import Callable
from types import TracebackType

from kiosk.errors import BadAnswer, StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.index import Held
from kiosk.media.pieces import origin_of
from kiosk.media.sums import BLOCK, count, is_right

log = logging.getLogger(__name__)

READ_PAST = 16 * 2**20
"""So many bytes before a damaged block are fetched in vain, from a server that does not give it by itself."""


class Damaged(StoreError):
    """A block of a kept file is not what it was; ``index`` is its number, from 0."""

    def __init__(self, held: Held, index: int) -> None:
        super().__init__("The disk has damaged this file.", where=held.url)
        self.index = index


class Replaced(BadAnswer):
    """The origin has another file at this address by now: ours can't be mended from there."""


class Kept:
    """Open until ``close``; not evicted before that. For one thread at a time."""

    def __init__(self, held: Held, handle: int, blocks: Callable[[Held], bytes | None]) -> None:
        """``blocks`` gives the sums of its blocks, None while nobody worked them out; raises StoreError.

        ``handle`` is a descriptor that this closes.
        """
        self.held = held
        self._handle = handle
        self._look = blocks
        self._blocks = blocks(held)

    def __enter__(self) -> "Kept":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """It may be evicted again."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def fileno(self) -> int:
        """The descriptor."""
        return self._handle

    @property
    def summed(self) -> bool:
        """Whether each block can be checked by itself; a file that an older version kept can't at first."""
        return self._blocks is not None

    @property
    def blocks(self) -> int:
        """How many it has."""
        return count(self.held.size)

    def read(self, start: int, end: int) -> bytes:
        """The bytes from ``start`` to the end of their block, at most to ``end`` (not included).

        Raises Damaged. While there are no sums the bytes are given as they are, as long as nobody found the
        file to be wrong.
        """
        index = start // BLOCK
        data = self.block(index)
        return data[start - index * BLOCK : end - index * BLOCK]

    def block(self, index: int) -> bytes:
        """A whole block. Raises Damaged."""
        if self._blocks is None:
            self._blocks = self._look(self.held)
        wanted = min(BLOCK, self.held.size - index * BLOCK)
        data = b""
        with contextlib.suppress(OSError):  # a sector that can't be read is a block that is lost
            data = os.pread(self._handle, wanted, index * BLOCK)
        if len(data) != wanted or not (self._blocks is None or is_right(self._blocks, index, data)):
            raise Damaged(self.held, index)
        return data

    def mend(self, index: int, fetcher: Fetcher) -> bytes:
        """Fetch a damaged block from its origin, write it back and give it.

        A disk that refuses it costs nothing but another fetch. Raises FetchError; of those, Replaced when the
        origin's file is another by now.
        """
        if self._blocks is None:
            raise Damaged(self.held, index)
        start = index * BLOCK
        data = _fetched(fetcher, self.held, start, min(start + BLOCK, self.held.size))
        if not is_right(self._blocks, index, data):
            raise Replaced("The institution has another file here now.", where=self.held.url, status=206)
        try:
            self._write(start, data)
            log.warning("a kept file had a damaged block (%d of %d); mended", index + 1, self.blocks)
        except OSError as error:
            log.error("a kept file has a damaged block that can't be mended: %s", error.strerror)
        return data

    def _write(self, start: int, data: bytes) -> None:
        # By the open descriptor: whatever has the name now is not what we read. A cut in the middle of this
        # leaves a wrong block wrong, as its sum tells.
        handle = os.open(f"/proc/self/fd/{self._handle}", os.O_WRONLY | os.O_CLOEXEC)
        try:
            done = 0
            while done < len(data):
                done += os.pwrite(handle, data[done:], start + done)
            os.fsync(handle)
        finally:
            os.close(handle)


def _fetched(fetcher: Fetcher, held: Held, start: int, end: int) -> bytes:
    """These bytes, as the origin has them now. Raises FetchError.

    A log-in page of a network, or any other answer that is not of a file as long as ours, is no word of the
    institution: then ours stays as it is.
    """
    with fetcher.open(origin_of(held.url), start=start, end=end - 1) as stream:
        if stream.length != held.size:
            if stream.status == 206:
                raise Replaced("The institution has another file here now.", where=held.url, status=206)
            raise BadAnswer("Something else came instead of the file.", where=held.url)
        if start - stream.start > READ_PAST:  # it has no ranges (RFC 9110, 14.2) and sends all of the file
            raise BadAnswer(
                "The server can't send a part of the file, and all of it is too much.", where=held.url
            )
        return stream.between(start, end)
