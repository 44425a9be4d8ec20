"""A file on its way from its origin to somebody who is already watching it.

In chunks into a file with holes: what has come is read from there, what has not is fetched, by one thread for
all who wait. One connection to the origin is kept open while people read on, and opened anew where they jump.
"""

import math
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from kiosk.agent.gateway.kinds import PLAYLISTS, kind_of
from kiosk.errors import BadAnswer, FetchError, StoreError
from kiosk.fetch.answer import Document, Stream
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import sniff
from kiosk.media.hls.reading import MAX_BYTES
from kiosk.media.sums import Sums, sums_of

CHUNK = 64 * 1024
READ_ON = 16
"""A jump ahead of no more chunks than this is read through: cheaper than a new connection."""
LINGER = 2.0
"""Seconds that the origin is kept on the line after the last reader went: a player that looks at a file,
opens it and jumps in it hangs up each time, and is back at once."""
CLOSE_SECONDS = 0.5
"""Closing waits no longer for who is still waiting for the origin."""


class Filling:
    """One file of one origin. Safe to use from several threads.

    Raises FetchError when the origin fails, StoreError when the disk does.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        url: str,
        part: Path,
        *,
        chunk: int = CHUNK,
        origin: Callable[[], str] | None = None,
        believed: str = "",
    ) -> None:
        self.fetcher = fetcher
        """The door to the network, for whose works name this file."""
        self.url = url
        """What names the file."""
        self.origin = origin or (lambda: url)
        """Gives the address to ask it at, which may be another each time (a player ticket)."""
        self._believed = believed
        self.chunk = chunk
        self.part = part
        self.length = 0
        """Bytes; 0 until ``begin``, and after it when the origin does not say."""
        self.content_type = ""
        self.etag = ""
        self.document: Document | None = None
        """All of it, when it is a playlist: whoever reads that reads no bytes here."""
        self.granted = False
        """It may be filled: there is room for what is missing."""
        self.settled = False
        """It is in the cache, or can't be: whoever still reads it reads on from the open file."""
        self.broken = False
        """The origin now has another file: whoever asks next starts afresh."""
        self._lock = threading.Lock()
        self._counting = threading.Lock()  # its own: who comes in does not wait for the network
        self._have: set[int] = set()
        self._file = -1
        self._stream: ExitStack | None = None
        self._chunks: Iterator[bytes] = iter(())
        self._rest = b""
        self._at = 0
        self._wanted = 0
        self._from = ""
        self._leaving: threading.Timer | None = None
        self._readers = 0
        self._left_at = math.inf
        self._begun = False

    def enter(self) -> None:
        """One more reads it."""
        with self._counting:
            self._readers += 1
            self._left_at = math.inf
            self._stay()

    def leave(self) -> None:
        """One less; after the last one the origin is hung up, unless somebody comes back soon."""
        with self._counting:
            self._readers -= 1
            if self.idle:
                self._left_at = time.monotonic()
            if not self.idle or self._stream is None or self._leaving is not None:
                return
            self._leaving = threading.Timer(LINGER, self._end_call)
            self._leaving.daemon = True
            self._leaving.start()

    def _end_call(self) -> None:
        with self._counting:
            self._leaving = None
        with self._lock:
            if self.idle:  # somebody may have come in while we waited
                self._hang_up()
                if self._file >= 0:
                    os.utime(self._file, (0, 0))  # when it was watched is nobody's business

    @property
    def idle(self) -> bool:
        """Nobody is reading."""
        return self._readers == 0

    @property
    def left_for(self) -> float:
        """Seconds that nobody has been reading; less than 0 when somebody is."""
        return time.monotonic() - self._left_at

    @property
    def whole(self) -> bool:
        """Every byte is here."""
        return bool(self.length) and not self.missing

    @property
    def missing(self) -> int:
        """Bytes that are still to come, as far as the length is known."""
        return max(0, self.length - len(self._have) * self.chunk)

    def begin(self) -> None:
        """Learn what the file is, from its first bytes. Raises BadAnswer when we neither play nor show it."""
        with self._lock:
            if self._begun or self.document is not None:
                return
            self._dial(0)
            head = self._take(min(self.chunk, self.length) if self.length else sniff.HEAD)
            try:
                self.content_type = self._believed or kind_of(head, self.url)
            except BadAnswer:
                self._hang_up()
                raise
            if self.content_type in PLAYLISTS:
                try:
                    self.document = self._all_of(head)
                finally:
                    self._hang_up()
                return
            if self.length:
                self._write(0, head)
            else:
                self._hang_up()
            self._begun = True

    def read(self, start: int, end: int) -> bytes:
        """The bytes from ``start`` to the end of their chunk, at most to ``end`` (not included)."""
        index = start // self.chunk
        if index not in self._have:
            with self._lock:
                self._fetch(index)
        stop = min(end, (index + 1) * self.chunk, self.length)
        try:
            return os.pread(self._file, stop - start, start)
        except OSError as error:
            raise StoreError(f"The disk can't be read: {error.strerror}.", where=str(self.part)) from error

    def ask(self) -> None:
        """Ask the origin for a part that is missing, the one that was wanted last if it is."""
        self.begin()
        with self._lock:
            if not self.length:
                self._dial(0)
                self._hang_up()
            elif self.missing:
                every = range(-(-self.length // self.chunk))
                here = self._have
                self._fetch(
                    self._wanted if self._wanted not in here else next(n for n in every if n not in here)
                )

    def agree(self, stream: Stream) -> None:
        """Raise BadAnswer when this answer is not of the file that ``begin`` saw."""
        other = self.etag and stream.etag and stream.etag != self.etag
        if other or stream.length != self.length:
            raise self._changed()

    def sums(self) -> Sums:
        """Of the file, when it is whole. Raises OSError."""
        with self.part.open("rb") as file:
            return sums_of(file)

    def close(self, *, keep_part: bool = False) -> None:
        """Hang up and take the part away."""
        with self._counting:
            self._stay()
        # Who waits for the origin holds the lock until the fetcher is closed or its deadline is over.
        if self._lock.acquire(timeout=CLOSE_SECONDS):
            try:
                self._hang_up()
                if self._file >= 0:
                    os.close(self._file)
                    self._file = -1
            finally:
                self._lock.release()
        if not keep_part:
            self.part.unlink(missing_ok=True)

    def _stay(self) -> None:
        leaving, self._leaving = self._leaving, None
        if leaving is not None:
            leaving.cancel()

    def _fetch(self, index: int) -> None:
        if index in self._have:
            return
        self._wanted = index
        continued = self._stream is not None and 0 <= index * self.chunk - self._at <= READ_ON * self.chunk
        if not continued:
            self._dial(index * self.chunk)
        try:
            self._advance(index)
        except FetchError:
            # A connection that slept while the film was paused is not the origin being away: try once anew.
            if not continued:
                raise
            self._dial(index * self.chunk)
            self._advance(index)

    def _advance(self, index: int) -> None:
        try:
            while index not in self._have:
                at = self._at
                self._write(at, self._take(min(self.chunk, self.length - at)))
        except BaseException:
            self._hang_up()
            raise

    def _all_of(self, head: bytes) -> Document:
        """A playlist, which is read whole and at once. Raises BadAnswer."""
        parts, size = [head, self._rest], len(head) + len(self._rest)
        for piece in self._chunks:
            parts.append(piece)
            size += len(piece)
            if size > MAX_BYTES:
                raise BadAnswer("The playlist is too long.", where=self.url)
        return Document(self._from, b"".join(parts), self.content_type)

    def _dial(self, start: int) -> None:
        self._hang_up()
        with ExitStack() as stack:
            stream = stack.enter_context(
                self.fetcher.open(self.origin(), start=start, etag=self.etag if start else "")
            )
            if self._begun and self.length:
                self.agree(stream)
            self.length, self.etag, self._from = stream.length, stream.etag, stream.url
            if stream.start % self.chunk:
                raise BadAnswer("The server sent another part than was asked.", where=self.url)
            self._at, self._chunks, self._rest = stream.start, stream.chunks(), b""
            self._stream = stack.pop_all()

    def _take(self, count: int) -> bytes:
        """The next ``count`` bytes of the stream; fewer only when the length is unknown and it ended."""
        parts = [self._rest] if self._rest else []  # of one piece no copy is made
        have = len(self._rest)
        while have < count:
            piece = next(self._chunks, None)
            if piece is None:
                if self.length:
                    raise BadAnswer("The file was cut short on its way.", where=self.url)
                break
            parts.append(piece)
            have += len(piece)
        taken = b"".join(parts)
        self._rest = taken[count:]
        return taken[:count]

    def _write(self, at: int, data: bytes) -> None:
        try:
            if self._file < 0:
                self.part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
                self._file = os.open(self.part, flags, 0o600)
            if at // self.chunk not in self._have:
                os.pwrite(self._file, data, at)
            elif os.pread(self._file, len(data), at) != data:
                # A server without ranges begins anew, and what is here was looked at and perhaps read.
                raise self._changed()
        except OSError as error:
            raise StoreError(f"The disk can't be written: {error.strerror}.", where=str(self.part)) from error
        self._have.add(at // self.chunk)
        self._at = at + len(data)

    def _changed(self) -> BadAnswer:
        self.broken = True
        return BadAnswer("The file changed while it was being watched.", where=self.url)

    def _hang_up(self) -> None:
        stream, self._stream = self._stream, None
        self._chunks, self._rest = iter(()), b""
        if stream is not None:
            stream.close()
