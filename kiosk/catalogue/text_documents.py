"""Documents that are lines of text: calendars and playlists. Bytes become letters, whatever wrote them."""

import codecs
import zlib

from kiosk.catalogue.documents import MAX_BYTES
from kiosk.errors import SourceError

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_GZIP = b"\x1f\x8b"


def as_text(body: bytes) -> str:
    """``body`` as UTF-8, or as UTF-16 where its mark says so; bytes that are neither as Windows-1252.

    ``.m3u`` was Latin-1 and is by now often UTF-8. The byte order mark is left out, and zero bytes with it.
    """
    if body.startswith(_UTF_16):
        text = body.decode("utf-16", "replace")
    else:
        # The handler comes with kiosk.catalogue.documents.
        text = body.decode("utf-8", "windows-1252")
    return text.lstrip("\ufeff").replace("\x00", "")


def unpacked(body: bytes, *, where: str) -> bytes:
    """``body``, unpacked when it is a gzip file (``guide.xml.gz``).

    Raises ``SourceError`` when it is broken or becomes larger than a catalogue document may be.
    """
    if not body.startswith(_GZIP):
        return body
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        plain = unpacker.decompress(body, MAX_BYTES + 1)
    except zlib.error as error:
        raise SourceError(
            "is a broken gzip file.", where=where, next_step="Try again later; tell the publisher."
        ) from error
    if len(plain) > MAX_BYTES:
        raise SourceError(
            f"is larger than {MAX_BYTES // 2**20} MB, too large for a catalogue document.",
            where=where,
            next_step="Ask the publisher for a smaller list.",
        )
    if not unpacker.eof:
        raise SourceError(
            "is a gzip file that is cut short.", where=where, next_step="Try again later; tell the publisher."
        )
    return plain
