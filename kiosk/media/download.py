"""One file from the network into the cache: resumed where it stopped, verified, moved into place whole.

    parts/KEY.part    what has come so far; locked (flock) by the one who fetches it
    parts/KEY.json    what it is a part of: address, ETag, length, how much of it a power cut can't take

After a kill everything in the part counts, after a power cut only what was made lasting. A resumed answer
must be of the same file (ETag, length) and repeat the last bytes we have; else we start again.
"""

import contextlib
import fcntl
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from kiosk.errors import BadAnswer, MediaError, Offline, StoreError
from kiosk.fetch.answer import Stream
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import sniff
from kiosk.media.cache import Cache
from kiosk.media.files import write_whole
from kiosk.media.hls.reading import is_playlist
from kiosk.media.sums import Summing
from kiosk.model import Value

CHUNK = 256 * 1024
OVERLAP = 64 * 1024
"""So many bytes are asked again at the seam, to see that it is the same file."""
LASTING = 16 * 2**20
"""After so many bytes what has come is made lasting, and the disk is looked at again."""
LEAST_TOLD = 1000
"""Bytes; less is nothing to tell staff."""
_ATTEMPTS = 50
"""In one call, as long as each brings at least a chunk: some servers end every long answer early."""
_RESTARTS = 2
"""In one call, when the server's file is another than the part we have."""
_PATIENCE = 0.1
"""Seconds between two looks at a part that somebody else is fetching."""


class Stopped(MediaError):
    """We were asked to stop; what has come is kept for the next time."""


class NoRoom(MediaError):
    """It does not fit, whatever may go for it."""


class InParts(MediaError):
    """What came is a playlist: the film is in many files (``kiosk.media.presentation``)."""


class _OtherFile(Exception):
    """What the server has now is not what the part is a part of."""


class Note(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What a part is a part of."""

    url: str
    etag: str = ""
    length: int = 0
    """Of the whole file, 0 when the server does not say."""
    lasting: int = 0
    """Bytes that are on the disk itself."""
    boot: str = ""
    """Of this run of the machine: until it ends, what was written can be read back."""


def download(
    fetcher: Fetcher,
    url: str,
    cache: Cache,
    *,
    quota_bytes: int,
    floor_bytes: int,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] = lambda: False,
    pace: Callable[[int], None] = lambda count: None,
    sha256: str = "",
    name: str = "",
    believed: str = "",
    reads: bool = False,
) -> Path:
    """The file of ``url``: from the cache, from a folder on this machine, or fetched now.

    ``progress`` gets bytes and total (0: unknown). The cache makes room by itself within ``quota_bytes``
    while the disk keeps ``floor_bytes`` free. ``sha256`` is what the source says it must be, if it says so.
    ``name``: what the cache calls it when that is not its address (``kiosk.media.pieces``). ``believed`` is
    the media type of a file whose bytes say nothing (encrypted). ``pace`` hears of each chunk and may wait.
    ``reads``: it must be a text to read, and nothing else.
    When somebody else is fetching the same address this waits for them. Raises FetchError, MediaError
    (no room, not a film, sound, picture or captions, not what the source said) and, of the latter, Stopped
    and InParts.
    """
    if local := fetcher.path(url):
        return local
    try:
        name = name or url
        if held := cache.path(name):
            return held
        with _claimed(cache, name, stop) as handle:
            if held := cache.path(name):
                return held
            kind_of = (lambda _head: believed) if believed else sniff.text_kind if reads else sniff.kind_of
            part = _Part(cache, url, handle, quota_bytes, floor_bytes, name=name, kind_of=kind_of)

            def told(count: int, total: int, new: int) -> None:
                pace(new)
                if progress is not None:
                    progress(count, total)

            _fetch(fetcher, part, told, stop)
            return part.finish(sha256)
    except StoreError as error:
        raise MediaError(error.what, where=url, next_step="Look at the disk.") from error
    except OSError as error:
        raise MediaError(f"The disk does not take it: {error.strerror}.", where=url) from error


def _fetch(
    fetcher: Fetcher, part: "_Part", progress: Callable[[int, int, int], None], stop: Callable[[], bool]
) -> None:
    """Until the part is whole, going on as often as it brings something new."""
    part.resume()
    restarts = 0
    for attempt in range(1, _ATTEMPTS + 1):
        before = part.count
        try:
            _attempt(fetcher, part, progress, stop)
            return
        except Stopped:
            part.settle()
            raise
        except (_OtherFile, Offline, BadAnswer) as error:
            if part.count and _is_about_another(error):
                part.restart()
                restarts += 1
                if restarts <= _RESTARTS:
                    continue
                raise BadAnswer("The file keeps changing while it comes.", where=part.url) from error
            part.settle()
            if part.count - before < CHUNK or attempt == _ATTEMPTS:
                raise


def _is_about_another(error: Exception) -> bool:
    """Whether the server has another file now: other bytes, another range, or shorter than what we have."""
    return isinstance(error, _OtherFile) or (isinstance(error, BadAnswer) and error.status in (206, 416))


def _attempt(
    fetcher: Fetcher, part: "_Part", progress: Callable[[int, int, int], None], stop: Callable[[], bool]
) -> None:
    start = max(0, part.count - OVERLAP)
    etag = "" if part.note.etag.startswith("W/") else part.note.etag  # If-Range wants a strong one
    with fetcher.open(part.url, start=start, etag=etag) as stream:
        position = stream.start if stream.status == 206 else 0
        part.begin(position, stream)
        for chunk in stream.chunks():
            if stop():
                raise Stopped("The download was put aside.", where=part.url)
            part.write(position, chunk)
            position += len(chunk)
            progress(part.count, part.note.length, len(chunk))
    if part.note.length and part.count != part.note.length:
        raise BadAnswer("The file was cut short.", where=part.url, next_step="It goes on at the next try.")


class _Part:
    """The part-file under our lock."""

    def __init__(
        self,
        cache: Cache,
        url: str,
        handle: int,
        quota_bytes: int,
        floor_bytes: int,
        *,
        name: str,
        kind_of: Callable[[bytes], str],
    ) -> None:
        self.url = url
        self.name = name
        self._kind_of = kind_of
        self.count = 0
        self.note = Note(url=url)
        self._cache = cache
        self._handle = handle
        self._quota_bytes = quota_bytes
        self._floor_bytes = floor_bytes
        self._part = cache.part_of(name)
        self._note_file = self._part.with_suffix(".json")
        self._summing = Summing()
        self._known = False

    def resume(self) -> None:
        """Go on with what an earlier try left, as far as it can be trusted."""
        try:
            note = msgspec.json.decode(self._note_file.read_bytes(), type=Note)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            note = Note(url="")
        size = os.fstat(self._handle).st_size
        count = size if note.boot and note.boot == _boot() else min(size, note.lasting)
        if note.url != self.url or (note.length and count > note.length):
            self.restart()
            return
        os.ftruncate(self._handle, count)
        self.note = note
        while self.count < count:
            piece = os.pread(self._handle, 2**20, self.count)
            self._summing.update(piece)
            self.count += len(piece)

    def restart(self) -> None:
        """From the first byte: the old bytes go before a new note comes."""
        os.ftruncate(self._handle, 0)
        self.count = 0
        self.note = Note(url=self.url)
        self._summing = Summing()
        self._known = False

    def begin(self, position: int, stream: Stream) -> None:
        """Take the answer's word on what it is; raise _OtherFile when it does not continue what we have."""
        same = (
            0 <= position <= self.count
            and (not stream.length or not self.note.length or stream.length == self.note.length)
            and (not stream.length or self.count <= stream.length)
            and (not stream.etag or not self.note.etag or stream.etag == self.note.etag)
        )
        if self.count and not same:
            if position:
                raise _OtherFile
            self.restart()
        self.note = msgspec.structs.replace(
            self.note,
            etag=stream.etag or self.note.etag,
            length=stream.length or self.note.length,
            boot=_boot(),
        )
        self._make_room(self.note.length - self.count if self.note.length else 0)
        write_whole(self._note_file, msgspec.json.encode(self.note))

    def write(self, position: int, chunk: bytes) -> None:
        """The bytes at ``position``; those we have already must be the same."""
        if position > self.count:
            raise _OtherFile
        again = min(len(chunk), self.count - position)
        if again and os.pread(self._handle, again, position) != chunk[:again]:
            raise _OtherFile
        new = chunk[again:]
        if self.note.length and self.count + len(new) > self.note.length:
            self.discard()
            raise MediaError("The file is longer than its server said.", where=self.url)
        try:
            done = 0
            while done < len(new):
                done += os.pwrite(self._handle, new[done:], self.count + done)
        except OSError as error:
            self.discard()
            raise MediaError(
                f"The disk does not take it: {error.strerror}.", where=self.url, next_step="Make room on it."
            ) from error
        self._summing.update(new)
        self.count += len(new)
        if not self._known and self.count >= sniff.HEAD:
            self._recognise()
        if self.count - self.note.lasting >= LASTING:
            self.settle()
            self._make_room(0)

    def settle(self) -> None:
        """Make what has come lasting, then say so."""
        if not self.count:
            return
        with contextlib.suppress(OSError):  # then it counts until the machine stops
            os.fsync(self._handle)
            self.note = msgspec.structs.replace(self.note, lasting=self.count)
            write_whole(self._note_file, msgspec.json.encode(self.note))

    def finish(self, sha256: str) -> Path:
        """Into its place in the cache."""
        content_type = self._recognise()
        sums = self._summing.sums()
        if sha256 and sums.sha256 != sha256.lower():
            self.discard()
            raise MediaError("The file is not the one its source described (sha256).", where=self.url)
        kept = self._cache.keep(
            self.name, self._part, content_type=content_type, etag=self.note.etag, sums=sums
        )
        self._note_file.unlink(missing_ok=True)
        return kept

    def discard(self) -> None:
        """It will never be whole, or there is no room to make it so."""
        self._part.unlink(missing_ok=True)
        self._note_file.unlink(missing_ok=True)

    def _recognise(self) -> str:
        head = os.pread(self._handle, sniff.HEAD, 0)
        content_type = self._kind_of(head)
        if not content_type:
            self.discard()
            if is_playlist(head):
                raise InParts(sniff.why_not(head), where=self.url)
            raise MediaError(sniff.why_not(head), where=self.url)
        self._known = True
        return content_type

    def _make_room(self, wanted: int) -> None:
        """For so many bytes more. Raises NoRoom, without evicting anything, when that can't be enough."""
        allowed = self._cache.room.make(wanted, self._quota_bytes, self._floor_bytes)
        if wanted <= allowed:
            return
        self.discard()
        raise NoRoom(
            f"There is no room for it: {_lacking(wanted, allowed)}.",
            where=self.url,
            next_step="Make room on the disk or allow the cache more.",
        )


@contextlib.contextmanager
def _claimed(cache: Cache, url: str, stop: Callable[[], bool]) -> Iterator[int]:
    """The part-file, open and ours alone over threads and processes; whoever comes second waits here."""
    path = cache.part_of(url)
    pause = threading.Event()
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_still(handle, path):
                break
            os.close(handle)  # it was finished or given up while we waited
        except BlockingIOError:
            os.close(handle)
            if stop():
                raise Stopped("The download was put aside.", where=url) from None
            pause.wait(_PATIENCE)
    try:
        yield handle
    finally:
        if os.fstat(handle).st_size == 0 and _is_still(handle, path):
            path.unlink(missing_ok=True)
        os.close(handle)


def _is_still(handle: int, path: Path) -> bool:
    try:
        named = path.stat(follow_symlinks=False)
    except FileNotFoundError:
        return False
    ours = os.fstat(handle)
    return (named.st_dev, named.st_ino) == (ours.st_dev, ours.st_ino)


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""


def _lacking(wanted: int, allowed: int) -> str:
    fits = f"{_size(allowed)} fits" if allowed >= LEAST_TOLD else "nothing more fits"
    return f"it takes {_size(wanted)} more, and {fits}" if wanted >= LEAST_TOLD else fits


def _size(count: int) -> str:
    for unit, bytes_ in (("GB", 1e9), ("MB", 1e6)):
        if count >= bytes_:
            return f"{count / bytes_:.1f} {unit}"
    return f"{count / 1e3:.0f} kB"
