"""The files inside a zip file, read with bounds. Nothing is unpacked onto a disk.

Before a byte is unpacked the list of files is looked at (APPNOTE.TXT 6.3.10): how many there are, what they
are called, whether one is a link or wants a password. While a file is unpacked it is counted, whatever its
header says: a few kilobytes can hold gigabytes of zeros (a "zip bomb"), and several names may stand for the
same bytes.
"""

import io
import re
import stat
import struct
import zipfile
import zlib

from kiosk.errors import StoreError
from kiosk.staff.interchange.trouble import FileTrouble, Trouble

MAX_FILES = 2_500
MAX_LISTING = 2**20
"""Bytes of the list of files."""
MAX_UNPACKED = 64 * 2**20
"""Bytes of all files together that are read."""
RATIO = 100
"""How many times larger its files may be than the archive; we never pack more than that."""
FREE = 2**20
"""Bytes from which that counts: a short text of one letter packs better."""
_CHUNK = 2**16
_END = b"PK\x05\x06"
_END_BYTES = 22
_END64 = b"PK\x06\x07"
_END64_BYTES = 20
_LONGEST_COMMENT = 65_535
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCKED = 0x1
_NAME = re.compile(r"[^\\:\x00-\x1f\x7f]{1,200}")
"""Names of files in a zip have no drive, no backslash (4.4.17) and nothing that hides."""
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What zipfile raises for a file that is not what it says."""


def is_archive(body: bytes) -> bool:
    """Whether a file begins as a zip file does."""
    return body.startswith((b"PK\x03\x04", _END))


class Archive:
    """A zip file. Raises ``StoreError`` when it is damaged, locked, too large or names a place elsewhere."""

    def __init__(self, body: bytes, where: str) -> None:
        self.where = where
        self._size = len(body)
        self._unpacked = 0
        try:
            _look_before_leaping(body, where)
            self._zip = zipfile.ZipFile(io.BytesIO(body))
            files = self._zip.infolist()
        except _BROKEN as error:
            raise _damaged(where) from error
        if len(files) > MAX_FILES:
            raise _too_many(where)
        for one in files:
            _refuse_trouble(one, where)
        self._files = {one.filename: one for one in files}
        if len(self._files) < len(files):
            raise _unsafe("holds two files of one name", where)
        if sum(one.file_size for one in files) > MAX_UNPACKED:
            raise self._too_large()

    @property
    def names(self) -> list[str]:
        """The files in it, without folders."""
        return [name for name in self._files if not name.endswith("/")]

    def __contains__(self, name: str) -> bool:
        return name in self._files

    def read(self, name: str, most: int, *, ratio: int = RATIO) -> bytes:
        """The bytes of a file of ``names``. Raises ``StoreError``: broken, or more than ``most`` bytes."""
        parts, size = [], 0
        limit = min(MAX_UNPACKED, max(FREE, ratio * self._size))
        try:
            with self._zip.open(self._files[name]) as file:
                while part := file.read(_CHUNK):
                    parts.append(part)
                    size += len(part)
                    self._unpacked += len(part)
                    if size > most or self._unpacked > limit:
                        raise self._too_large()
        except _BROKEN as error:
            raise _damaged(self.where) from error
        return b"".join(parts)

    def _too_large(self) -> StoreError:
        return _unsafe("unpacks to far more than it should", self.where)


def _look_before_leaping(body: bytes, where: str) -> None:
    """Refuse a list without end before all of it is read (4.3.16)."""
    begin = max(0, len(body) - _END_BYTES - _LONGEST_COMMENT)
    at = body.rfind(_END, begin)
    if at < 0 or at + _END_BYTES > len(body):
        raise zipfile.BadZipFile("no end")
    _, _, _, _, count, listing, _, _ = struct.unpack_from("<4s4H2LH", body, at)
    long_form = body.startswith(_END64, max(0, at - _END64_BYTES))  # for what is larger than we take
    if count > MAX_FILES or listing > MAX_LISTING or long_form:
        raise _too_many(where)


def _refuse_trouble(info: zipfile.ZipInfo, where: str) -> None:
    name = info.orig_filename  # as it is written; zipfile itself mends some
    if not _NAME.fullmatch(name) or name.startswith("/") or ".." in name.split("/"):
        raise _unsafe("names a file outside itself", where)
    if stat.S_ISLNK(info.external_attr >> 16):
        raise _unsafe("holds a link to another file", where)
    if info.flag_bits & _LOCKED:
        raise FileTrouble(
            Trouble.PASSWORD,
            "is locked with a password.",
            where=where,
            next_step="Ask for one without a password.",
        )
    if info.compress_type not in _METHODS:
        raise FileTrouble(
            Trouble.UNREADABLE,
            "is packed in a way that can't be opened.",
            where=where,
            next_step="Ask for an ordinary .zip.",
        )


def _too_many(where: str) -> StoreError:
    return _unsafe(f"holds more than {MAX_FILES} files", where)


def _unsafe(what: str, where: str) -> StoreError:
    return FileTrouble(
        Trouble.UNSAFE, f"{what}, so it was not opened.", where=where, next_step="Ask who made it."
    )


def _damaged(where: str) -> StoreError:
    step = "Copy it again, or ask for it again."
    return FileTrouble(Trouble.DAMAGED, "is damaged.", where=where, next_step=step)
