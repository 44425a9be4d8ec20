"""What an answer is, and what it has to be before anybody may use it (RFC 9110)."""

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BadAnswer
from kiosk.fetch.policy import content_range, shown
from kiosk.fetch.published import content_type, etag_of

CHUNK = 64 * 1024
TELL = "Tell the institution; until then what is already here goes on being shown."
AGAIN = "It is tried again at the next round; what is already here goes on being shown."


@dataclass(frozen=True, slots=True)
class Document:
    """A whole answer. ``status`` 304: it has not changed since ``etag``, and ``body`` is empty."""

    url: str
    """Where it came from in the end, after redirects."""
    body: bytes
    content_type: str
    etag: str = ""
    modified: str = ""
    """The Last-Modified header as it came, to be handed back as it is."""
    status: int = 200


class Stream:
    """A file on its way. ``start`` is the first byte that comes: 0 if the server ignored the range.

    ``status`` 304: it has not changed, and no byte comes.
    """

    def __init__(
        self,
        *,
        status: int,
        start: int,
        length: int,
        content_type: str,
        etag: str,
        chunks: Iterator[bytes],
        modified: str = "",
        url: str = "",
    ) -> None:
        self.url = url
        """Where it comes from in the end, after redirects."""
        self.status = status
        self.start = start
        self.length = length
        """Bytes of the whole file; 0 when unknown."""
        self.content_type = content_type
        self.etag = etag
        self.modified = modified
        """The Last-Modified header as it came."""
        self._chunks = chunks

    def chunks(self) -> Iterator[bytes]:
        """The bytes, at most 64 KB at a time, once. Raises BadAnswer (cut short, too slow, too big)."""
        return self._chunks

    def between(self, start: int, end: int) -> bytes:
        """The bytes of the file from ``start`` up to ``end`` (not included), as far as it has them.

        Instead of ``chunks``, and raises the same; what comes before ``start`` is read, nothing behind.
        """
        at, parts = self.start, []
        for chunk in self._chunks:
            parts.append(chunk[max(0, start - at) : max(0, end - at)])
            at += len(chunk)
            if at >= end:
                break
        return b"".join(parts)


def unusable(status: int, where: str, body: bytes = b"") -> BadAnswer:
    """The sentence for a status that brings nothing; ``body`` is what the server says with it."""
    what, step = {
        401: ("It asks for a password.", "Only what is open to everybody can be shown."),
        403: ("The server does not allow it.", "Ask the institution; perhaps it is not open to everybody."),
        404: ("There is nothing at this address (404).", "Correct the address, or tell the institution."),
        407: ("The proxy of this network asks for a password.", "Ask who runs the network."),
        410: ("It was taken away for good (410).", "Take it out of the playlists."),
        416: ("The file is shorter than the part that was asked for (416).", AGAIN),
    }.get(status, (f"The server answers {status}.", AGAIN if status >= 500 else TELL))
    return BadAnswer(what, where=where, next_step=step, status=status, body=body)


def span_of_time(seconds: float) -> str:
    """As people say it: ``45 seconds``, ``17 minutes``."""
    return f"{seconds:.0f} seconds" if seconds < 100 else f"{seconds / 60:.0f} minutes"


def too_big(max_bytes: int, where: str) -> BadAnswer:
    """More than the caller wanted, on the wire or unpacked."""
    size = f"{max_bytes / 2**20:,.0f} MB" if max_bytes >= 2**20 else f"{max_bytes:,} bytes"
    return BadAnswer(f"The answer is bigger than {size}.", where=where, next_step=TELL)


def length_of(headers: Mapping[str, str]) -> int:
    """Content-Length; 0 when there is none that can be believed."""
    value = headers.get("Content-Length", "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else 0


def range_of(
    headers: Mapping[str, str], start: int, end: int | None, etag: str, where: str
) -> tuple[int, int, int]:
    """First byte, last byte and total of a 206 answer that is what was asked. Raises BadAnswer."""
    found = content_range(headers.get("Content-Range", ""))
    if found is None or found[0] != start or (end is not None and found[1] > end):
        raise BadAnswer(
            "The server sent another part of the file than was asked for.",
            where=where,
            next_step=TELL,
            status=206,
        )
    if etag and headers.get("ETag", etag) != etag:
        raise BadAnswer(
            "The file changed while it was being fetched.", where=where, next_step=AGAIN, status=206
        )
    return found


def exactly(chunks: Iterator[bytes], wanted: int, where: str) -> Iterator[bytes]:
    """As many bytes as the server promised, or BadAnswer."""
    for chunk in chunks:
        wanted -= len(chunk)
        if wanted < 0:
            raise BadAnswer("More came than the server promised.", where=where, next_step=TELL)
        yield chunk
    if wanted:
        raise BadAnswer("The answer was cut short.", where=where, next_step=AGAIN)


def decoded(
    chunks: Iterator[bytes], headers: Mapping[str, str], max_bytes: int, where: str
) -> Iterator[bytes]:
    """Unpack gzip (RFC 9110, 8.4.1.3), never more than ``max_bytes``: a bomb of 1 MB may hold 1 GB."""
    coding = headers.get("Content-Encoding", "").strip().lower()
    if coding in ("", "identity"):
        yield from chunks
        return
    if coding not in ("gzip", "x-gzip"):
        raise BadAnswer(
            f"It is packed in a way we did not ask for ({shown(coding)[:20]}).", where=where, next_step=TELL
        )
    unpacker, count = zlib.decompressobj(31), 0
    try:
        for packed in chunks:
            while packed:
                if unpacker.eof:  # gzip may have several members (RFC 1952, 2.2)
                    unpacker = zlib.decompressobj(31)
                piece = unpacker.decompress(packed, CHUNK)
                packed = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
                count += len(piece)
                if count > max_bytes:
                    raise too_big(max_bytes, where)
                yield piece
    except zlib.error as error:
        raise BadAnswer("The answer is damaged (gzip).", where=where, next_step=AGAIN) from error
    if not unpacker.eof:
        raise BadAnswer("The answer was cut short (gzip).", where=where, next_step=AGAIN)


def published_document(path: Path, url: str, etag: str, max_bytes: int) -> Document:
    """A document from a folder of this machine."""
    try:
        tag, kind = etag_of(path), content_type(path)
        if etag == tag:
            return Document(url, b"", kind, tag, status=304)
        with path.open("rb") as file:
            body = file.read(max_bytes + 1)
    except OSError as error:
        raise _unreadable(path, url) from error
    if len(body) > max_bytes:
        raise too_big(max_bytes, shown(url))
    return Document(url, body, kind, tag)


def published_stream(path: Path, url: str, start: int, end: int | None, max_bytes: int) -> Stream:
    """A file, or a part of it, from a folder of this machine."""
    try:
        size, tag = path.stat().st_size, etag_of(path)
    except OSError as error:
        raise _unreadable(path, url) from error
    if size > max_bytes:
        raise too_big(max_bytes, shown(url))
    if start and start >= size:
        raise unusable(416, shown(url))
    last = size - 1 if end is None else min(end, size - 1)
    return Stream(
        status=206 if start or end is not None else 200,
        start=start,
        length=size,
        content_type=content_type(path),
        etag=tag,
        url=url,
        chunks=_file_chunks(path, url, start, last - start + 1),
    )


def _file_chunks(path: Path, url: str, start: int, count: int) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            file.seek(start)
            while count > 0 and (chunk := file.read(min(CHUNK, count))):
                count -= len(chunk)
                yield chunk
    except OSError as error:
        raise _unreadable(path, url) from error


def _unreadable(path: Path, url: str) -> BadAnswer:
    return BadAnswer(
        f"{path} can't be read.", where=shown(url), next_step="Check the disk and the rights of the folder."
    )
