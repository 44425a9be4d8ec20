"""Memory for pictures that the player fills and the screen reads, and that leaves no name behind."""

import ctypes as c
import fcntl
import mmap
import os

from kiosk.player.protocol import Geometry

FRAMES = 4
"""Pictures in the ring: one shown, one painted, one filled, one of slack for a screen that is late."""
MOST_PIXELS = 3840
"""Longest side of a picture when the screen names no limit."""


class Ring:
    """Sealed anonymous memory for ``FRAMES`` pictures; gone with the last process that maps it."""

    frames = FRAMES

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pitch = (width * 4 + 63) & ~63
        self.frame_bytes = self.pitch * height
        size = self.frame_bytes * FRAMES
        self.fd = os.memfd_create("venster-pictures", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            os.ftruncate(self.fd, size)
            # The reader may trust the size for ever: nobody, not even a player taken over, can cut it.
            fcntl.fcntl(
                self.fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
            )
            self.inode = os.fstat(self.fd).st_ino
            self._memory = mmap.mmap(self.fd, size)
        except OSError:
            os.close(self.fd)
            raise
        self.address = c.addressof(c.c_char.from_buffer(self._memory))

    def geometry(self, media: int) -> Geometry:
        """What the screen is told of it, to map it."""
        return Geometry(
            media=media,
            fd=self.fd,
            inode=self.inode,
            width=self.width,
            height=self.height,
            pitch=self.pitch,
            frames=self.frames,
        )

    def close(self) -> None:
        """Let the descriptor go; the memory itself goes with the last reference to it."""
        os.close(self.fd)


def fitting(width: int, height: int, most: tuple[int, int]) -> tuple[int, int]:
    """The size of a picture made no larger than ``most``, in proportion; 0 is no limit."""
    wide, high = most[0] or MOST_PIXELS, most[1] or MOST_PIXELS
    scale = min(1.0, wide / width, high / height)
    return max(1, round(width * scale)), max(1, round(height * scale))
