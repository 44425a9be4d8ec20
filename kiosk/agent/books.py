"""Books that somebody reads: fetched, opened, and given to the screen chapter by chapter, never as a file.

    …/<key>/pages                   the contents (``kiosk.media.book.Contents``)
    …/<key>/pages/<n>               the blocks of chapter n, from 0 (``Page``)
    …/<key>/pages/<n>/pictures/<m>  picture m of that chapter, a JPEG

What is parsed is hostile, so it is parsed here: each book once, one at a time, within the bounds of
``kiosk.media.archive`` and ``prose_markup``. The last few stay open, as the next page is asked for soon.
"""

import io
import logging
import re
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from kiosk.errors import BadAnswer, MediaError, StoreError, cause
from kiosk.fetch.answer import Stream
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import pictures, sniff
from kiosk.media.book import LEAST_WORDS, MAX_PICTURES, Book, Page, contents, of_prose
from kiosk.media.cache import Cache
from kiosk.media.epub import MAX_DOCUMENT, picture, read_epub
from kiosk.media.kept import Kept
from kiosk.media.prose import Block, BlockKind, decoded
from kiosk.media.prose_markup import read_markup
from kiosk.media.prose_text import read_text

if TYPE_CHECKING:
    from kiosk.agent.gateway.place import Place

log = logging.getLogger(__name__)

OPEN = 3
"""Books that stay open."""
MAX_BYTES = 64 * 2**20
MAX_PICTURE = 24 * 2**20
PICTURE_SIZE = (1600, 1600)
"""Pixels; a page of a book is no larger."""
_LOG_IN = re.compile(r"<input[^<>]{0,500}?type\s{0,9}=\s{0,9}[\"']?password", re.IGNORECASE)
JSON, JPEG = "application/json", "image/jpeg"


class _Other(MediaError):
    """Not the book but a page of its server, which may have the book again another time."""


@dataclass(slots=True)
class _Opened:
    """A book that is open, and its file, which one thread reads at a time."""

    book: Book
    file: BinaryIO
    lock: threading.Lock = field(default_factory=threading.Lock)
    pages: dict[int, bytes] = field(default_factory=dict)


class Books:
    """Safe to use from several threads."""

    def __init__(
        self,
        folder: Path,
        cache: Cache,
        fetcher: Fetcher,
        *,
        read: Callable[[Kept, int, int], bytes],
        room: Callable[[int], bool],
    ) -> None:
        """``folder`` takes what is on its way. ``read`` gives right bytes of a kept file (``Gateway.read``).

        ``room(bytes)``: whether so many more may be put on the disk.
        """
        self._folder = folder
        self._cache = cache
        self._fetcher = fetcher
        self._read = read
        self._room = room
        self._lock = threading.Lock()
        self._parsing = threading.Lock()
        self._opening: dict[str, threading.Lock] = {}
        self._open: dict[str, _Opened] = {}
        self._closed = False

    def answer(self, place: "Place", steps: list[str]) -> tuple[str, bytes] | None:
        """Media type and bytes of what is asked behind ``…/pages``; None when there is no such page.

        Raises KioskError.
        """
        numbers = [int(step) for step in steps[::2] if step.isascii() and step.isdecimal() and len(step) < 7]
        if len(numbers) != len(steps[::2]) or steps[1::2] not in ([], ["pictures"]) or len(steps) == 2:
            return None
        opened, url = self._opened(place), place.url
        if not numbers:
            return JSON, msgspec.json.encode(contents(opened.book))
        if numbers[0] >= len(opened.book.chapters):
            return None
        blocks = opened.book.chapters[numbers[0]].blocks
        with opened.lock:
            if len(numbers) == 1:
                if numbers[0] not in opened.pages:
                    opened.pages[numbers[0]] = msgspec.json.encode(_page(blocks, opened.file, url))
                return JSON, opened.pages[numbers[0]]
            shown = [block for block in blocks if block.kind is BlockKind.PICTURE]
            if numbers[1] >= len(shown):
                return None
            data = picture(opened.file, shown[numbers[1]].picture, MAX_PICTURE, url)
        return JPEG, pictures.redrawn(data, PICTURE_SIZE, url)

    def close(self) -> None:
        """Close every book, and open none any more: who is answered just now may still come for one."""
        with self._lock:
            self._closed = True
            opened = list(self._open.values())
            self._open.clear()
        for one in opened:
            one.file.close()

    def _opened(self, place: "Place") -> _Opened:
        url = place.url
        with self._lock:
            alone = self._opening.setdefault(url, threading.Lock())
        with alone:
            with self._lock:
                if (found := self._open.pop(url, None)) is not None:
                    self._open[url] = found  # the newest is last
                    return found
            file = self._file(place)
            try:
                with self._parsing:
                    opened = _Opened(_parsed(file, place), file)
            except MediaError as error:
                file.close()
                log.warning("a book can't be read: %s", cause(error))
                if isinstance(error, _Other):
                    self._cache.forget([url])
                raise
            except BaseException:
                file.close()
                raise
            with self._lock:
                if self._closed:
                    file.close()
                    raise StoreError("The agent stops; it opens no book any more.", where=url)
                self._open[url] = opened
                old = list(self._open)[:-OPEN]
                left = [self._open.pop(name) for name in old]
                for name in old:
                    self._opening.pop(name, None)
        for each in left:
            with each.lock:
                each.file.close()
        return opened

    def _file(self, place: "Place") -> BinaryIO:
        """The file itself: published on this machine, kept, or fetched now."""
        url = place.url
        published = self._fetcher.path(url)
        if published is not None:
            try:
                return published.open("rb")
            except OSError as error:
                raise StoreError(f"The file can't be read: {error.strerror}.", where=url) from error
        if (kept := self._cache.open(url)) is not None:
            return _buffered(kept, self._read)
        return self._fetched(place)

    def _fetched(self, place: "Place") -> BinaryIO:
        """From its server; where there is no room on the disk it is read from memory."""
        url = place.url
        with self._fetcher.of(*place.sources).open(url, max_bytes=MAX_BYTES) as stream:
            if self._room(stream.length or MAX_BYTES):
                return self._on_disk(place, stream)
            file = io.BytesIO()
            _copy(stream, file, url)
            return file

    def _on_disk(self, place: "Place", stream: Stream) -> BinaryIO:
        url = place.url
        part = self._folder / f"book-{secrets.token_hex(8)}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with part.open("x+b") as file:
                kind = _copy(stream, file, url)
            if place.keep:
                self._cache.keep(url, part, content_type=kind, etag=stream.etag)
                if (kept := self._cache.open(url)) is not None:
                    return _buffered(kept, self._read)
            return part.open("rb")  # it is gone from the disk when it is closed
        except OSError as error:
            raise StoreError(f"The disk does not take it: {error.strerror}.", where=url) from error
        finally:
            part.unlink(missing_ok=True)


class _File(io.RawIOBase):
    """A kept file as Python's own readers want it; each block is right, or mended (``Gateway.read``)."""

    def __init__(self, kept: Kept, read: Callable[[Kept, int, int], bytes]) -> None:
        self._kept = kept
        self._read = read
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        begin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._kept.held.size}[whence]
        self._at = max(0, begin + offset)
        return self._at

    # The stub wants any buffer taken; what reads brings one of these.
    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        end = min(self._at + len(buffer), self._kept.held.size)
        if end <= self._at:
            return 0
        piece = self._read(self._kept, self._at, end)
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def close(self) -> None:
        if not self.closed:
            self._kept.close()
        super().close()


def _buffered(kept: Kept, read: Callable[[Kept, int, int], bytes]) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(_File(kept, read), 64 * 1024))


def _copy(stream: Stream, file: BinaryIO, url: str) -> str:
    """All of a book, and its media type. Raises BadAnswer when it is none."""
    for chunk in stream.chunks():
        file.write(chunk)
    if stream.length and stream.length != file.tell():
        raise BadAnswer("The book was cut short on its way.", where=url)
    file.seek(0)
    head = file.read(sniff.HEAD)
    if not (kind := sniff.text_kind(head)):
        raise BadAnswer(sniff.why_not(head), where=url)
    return kind


def _parsed(file: BinaryIO, place: "Place") -> Book:
    """Raises MediaError when it is no book, or none that is open to everybody."""
    url = place.url
    file.seek(0)
    kind = sniff.text_kind(file.read(sniff.HEAD))
    if kind == sniff.EPUB:
        return read_epub(file, url)
    if place.reads == sniff.EPUB:
        raise _Other("Something else came instead of the book.", where=url)
    file.seek(0)
    data = file.read(MAX_DOCUMENT + 1)
    if len(data) > MAX_DOCUMENT:
        raise MediaError(f"The text is larger than {MAX_DOCUMENT // 2**20} MB.", where=url)
    if not kind:
        raise MediaError("It is no EPUB, no web page and no plain text.", where=url)
    text = decoded(data)
    if kind == sniff.HTML and _LOG_IN.search(text):
        raise _Other("A log-in page came instead of the text.", where=url)
    book = of_prose(read_markup(text, site=True) if kind == sniff.HTML else read_text(text))
    if book.words < (LEAST_WORDS if kind == sniff.HTML else 1):  # nobody's notices come as plain text
        raise MediaError("There is hardly a word on the page; it is no text to read.", where=url)
    return _without_pictures(book)


def _without_pictures(book: Book) -> Book:
    """A page of the web names pictures elsewhere; nobody fetches those."""
    return msgspec.structs.replace(
        book,
        chapters=tuple(
            msgspec.structs.replace(
                one, blocks=tuple(b for b in one.blocks if b.kind is not BlockKind.PICTURE)
            )
            for one in book.chapters
        ),
    )


def _page(blocks: tuple[Block, ...], file: BinaryIO, url: str) -> Page:
    """The blocks as the screen gets them: a picture is a number, and how large it is."""
    told: list[Block] = []
    sizes: list[tuple[int, int]] = []
    for block in blocks:
        if block.kind is BlockKind.PICTURE:
            sizes.append(_size(block, file, url) if len(sizes) < MAX_PICTURES else (0, 0))
            block = msgspec.structs.replace(block, picture=str(len(sizes) - 1))
        told.append(block)
    return Page(blocks=tuple(told), sizes=tuple(sizes))


def _size(block: Block, file: BinaryIO, url: str) -> tuple[int, int]:
    try:
        return pictures.size_of(picture(file, block.picture, MAX_PICTURE, url), url)
    except MediaError as error:
        log.debug("a picture of a book can't be shown: %s", error)
        return 0, 0
