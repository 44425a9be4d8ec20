"""The files inside a zip file, read with bounds: how many, how large, and only by names that it lists.

Nothing is ever unpacked onto a disk, so a name can lead nowhere; a file that unpacks to more than it may is
given up where it does so, whatever its header says.
"""

import posixpath
import struct
import zipfile
import zlib
from typing import BinaryIO
from urllib.parse import unquote

from kiosk.errors import MediaError

MAX_FILES = 20_000
MAX_LISTING = 8 * 2**20
"""Bytes of the list of files."""
MAX_BYTES = 256 * 2**20
"""Of the whole file."""
_END = b"PK\x05\x06"
_END_BYTES = 22
_LONGEST_COMMENT = 65_535
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCKED = 0x1
"""The flag of a file that wants a password."""

Broken = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, struct.error)
"""What zipfile raises for a file that is not what it says."""


class Archive:
    """A zip file that is open as long as ``file`` is. Raises MediaError when it is none, or is too large."""

    def __init__(self, file: BinaryIO, where: str) -> None:
        self.where = where
        try:
            _look_before_leaping(file, where)
            self._zip = zipfile.ZipFile(file)
        except Broken as error:
            raise _damaged(where) from error
        self._names = {one.filename: one for one in self._zip.infolist()}
        self._folded = {name.casefold(): name for name in self._names}

    def find(self, name: str) -> str:
        """The name as the archive has it, also when only its capitals differ; empty when it has none."""
        return name if name in self._names else self._folded.get(name.casefold(), "")

    def beside(self, name: str, address: str) -> str:
        """The file that ``address`` means in the file ``name``, as ``find`` gives it."""
        if ":" in address.partition("/")[0]:
            return ""  # another place than this archive
        path = unquote(address.partition("#")[0].partition("?")[0])
        joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(name), path))
        return self.find(joined.lstrip("/")) if path else name

    def read(self, name: str, most: int) -> bytes:
        """The bytes of a file. Raises MediaError: not there, broken, locked, or more than ``most``."""
        info = self._names.get(name)
        if info is None:
            raise MediaError(f"The book has no file {name[:100]}.", where=self.where)
        if info.flag_bits & _LOCKED or info.compress_type not in _METHODS:
            raise MediaError("The book is packed in a way that can't be opened.", where=self.where)
        try:
            with self._zip.open(info) as file:
                data = file.read(most + 1)
        except Broken as error:
            raise _damaged(self.where) from error
        if len(data) > most:
            raise MediaError(f"A part of the book is larger than {most // 2**20} MB.", where=self.where)
        return data


def _damaged(where: str) -> MediaError:
    return MediaError("The book is damaged.", where=where, next_step="Tell who publishes it.")


def _look_before_leaping(file: BinaryIO, where: str) -> None:
    """Refuse, before all of it is read, a list of more files than any book has (APPNOTE.TXT, 4.3.16)."""
    size = file.seek(0, 2)
    if size > MAX_BYTES:
        raise MediaError(f"The book is larger than {MAX_BYTES // 2**20} MB.", where=where)
    begin = max(0, size - _END_BYTES - _LONGEST_COMMENT)
    file.seek(begin)
    tail = file.read(size - begin)
    at = tail.rfind(_END)
    if at < 0:
        raise zipfile.BadZipFile("no end")
    _, _, _, _, count, listing, _, _ = struct.unpack("<4s4H2LH", tail[at : at + _END_BYTES])
    if count > MAX_FILES or listing > MAX_LISTING:
        raise MediaError("The book has more files than any book.", where=where)
