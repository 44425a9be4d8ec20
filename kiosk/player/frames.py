"""The screen's side of the ring of pictures: mapped read-only, without a copy and without Qt."""

import fcntl
import mmap
import os
import stat

from kiosk.errors import MediaError
from kiosk.player.protocol import Geometry

MAX_BYTES = 1 << 30


class Frames:
    """The pictures of one geometry. Readable also after the player died: the last one stays on screen."""

    def __init__(self, memory: mmap.mmap, geometry: Geometry) -> None:
        self.geometry = geometry
        self._view = memoryview(memory).toreadonly()
        self._bytes = geometry.pitch * geometry.height

    @classmethod
    def of(cls, pid: int, geometry: Geometry) -> "Frames":
        """Map what the player ``pid``, our own child, announced.

        Raises MediaError when the memory is gone already, is too small, or could still be cut shorter
        (reading beyond the end of a file kills the reader: the player must have sealed it).
        """
        where = f"/proc/{pid}/fd/{geometry.fd}"
        needed = geometry.pitch * geometry.height * geometry.frames
        if geometry.pitch < geometry.width * 4 or needed > MAX_BYTES:
            raise MediaError("The player announced pictures that can't be.", where=where)
        try:
            # Without O_NONBLOCK a pipe in its place would hold the screen for ever.
            fd = os.open(where, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY)
            try:
                status = os.fstat(fd)
                if not stat.S_ISREG(status.st_mode):
                    raise MediaError("The player's memory is no memory.", where=where)
                seals = fcntl.fcntl(fd, fcntl.F_GET_SEALS)
                if (
                    status.st_ino != geometry.inode
                    or status.st_size < needed
                    or not seals & fcntl.F_SEAL_SHRINK
                ):
                    raise MediaError("The player's memory is not what it announced.", where=where)
                return cls(mmap.mmap(fd, needed, prot=mmap.PROT_READ), geometry)
            finally:
                os.close(fd)
        except (OSError, ValueError) as error:
            raise MediaError("The player's memory can't be read.", where=where) from error

    def __len__(self) -> int:
        return self.geometry.frames

    def __getitem__(self, index: int) -> memoryview:
        """Picture ``index``: ``height`` rows of ``pitch`` bytes; blue, green, red, unused."""
        if not 0 <= index < self.geometry.frames:
            raise IndexError(index)
        return self._view[index * self._bytes : (index + 1) * self._bytes]
