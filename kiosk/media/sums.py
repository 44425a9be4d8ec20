"""The sums of a file: one of the whole, which is its name, and one of each block of it.

With the sum of a block a part of a film can be trusted before the rest was read, and mended by itself.
"""

import hashlib
from typing import BinaryIO, NamedTuple

BLOCK = 2**20
"""Bytes: read and summed in some 2 ms, and a film of 4 GB has 128 KB of sums."""
_BYTES = hashlib.sha256().digest_size


class Sums(NamedTuple):
    """What a file must be, to the bit."""

    sha256: str
    """Of the whole, in small hexadecimal letters."""
    blocks: bytes
    """The sha256 of each block, one behind the other; the last block may be shorter than ``BLOCK``."""


class Summing:
    """Works out the sums of a file while its bytes pass by, in order."""

    def __init__(self) -> None:
        self._whole = hashlib.sha256()
        self._block = hashlib.sha256()
        self._filled = 0
        self._blocks = bytearray()

    def update(self, data: bytes) -> None:
        """The next bytes, any number of them."""
        self._whole.update(data)
        rest = memoryview(data)
        while rest:
            piece, rest = rest[: BLOCK - self._filled], rest[BLOCK - self._filled :]
            self._block.update(piece)
            self._filled += len(piece)
            if self._filled == BLOCK:
                self._end_block()

    def sums(self) -> Sums:
        """Of what passed by until now."""
        last = self._block.digest() if self._filled else b""
        return Sums(self._whole.hexdigest(), bytes(self._blocks) + last)

    def _end_block(self) -> None:
        self._blocks += self._block.digest()
        self._block, self._filled = hashlib.sha256(), 0


def sums_of(file: BinaryIO) -> Sums:
    """Of an open file, from where it stands to its end. Raises OSError."""
    summing = Summing()
    while data := file.read(BLOCK):
        summing.update(data)
    return summing.sums()


def count(size: int) -> int:
    """How many blocks a file of ``size`` bytes has."""
    return -(-size // BLOCK)


def fits(blocks: bytes, size: int) -> bool:
    """Whether these can be the sums of the blocks of a file of ``size`` bytes."""
    return len(blocks) == count(size) * _BYTES


def is_right(blocks: bytes, index: int, data: bytes) -> bool:
    """Whether ``data`` is block ``index``, to the bit."""
    return hashlib.sha256(data).digest() == blocks[index * _BYTES : (index + 1) * _BYTES]
