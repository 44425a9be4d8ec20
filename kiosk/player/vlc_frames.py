"""libVLC writes its pictures straight into memory that the screen can read.

Rules, each from a failure seen: the C callbacks live as long as the media player; they never call libVLC and
never raise; libVLC fills one picture at a time (lock, unlock, display), so the newest is known at
``display``. ``setup`` is given the size that the codec works in (1920x1090); asking for the visible size
instead gives exactly the visible pixels and spares libVLC a pass of scaling.
"""

import ctypes as c
from collections.abc import Callable
from typing import Any

import vlc

from kiosk.player.ring import FRAMES, Ring, fitting

_HARDWARE = (b"VA", b"VD", b"DX", b"CV", b"MM", b"AN", b"GS")
"""First letters of formats that live on a graphics card; refused, so that the decoder goes on with memory."""

_memcmp = c.CDLL(None).memcmp
_memcmp.argtypes = (c.c_void_p, c.c_void_p, c.c_size_t)

_Lock = c.CFUNCTYPE(c.c_void_p, c.c_void_p, c.POINTER(c.c_void_p))
_Unlock = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p, c.POINTER(c.c_void_p))
_Display = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p)
_UInts = c.POINTER(c.c_uint)
_Setup = c.CFUNCTYPE(c.c_uint, c.POINTER(c.c_void_p), c.POINTER(c.c_char), _UInts, _UInts, _UInts, _UInts)
_Cleanup = c.CFUNCTYPE(None, c.c_void_p)


class FrameWriter:
    """The five callbacks of libVLC's memory output for one media player.

    ``announce(ring)`` and ``show(index)`` are called on a thread of libVLC; they must be short and not raise.
    """

    def __init__(self, announce: Callable[[Ring], None], show: Callable[[int], None]) -> None:
        self.limit = (0, 0)
        self.ring: Ring | None = None
        self._before: Ring | None = None
        self._index = 0
        self._announce = announce
        self._show = show
        self._callbacks = (
            _Lock(self._lock),
            _Unlock(lambda _opaque, _picture, _planes: None),
            _Display(self._display),
            _Setup(self._setup),
            _Cleanup(lambda _opaque: None),
        )

    def attach(self, player: Any) -> None:
        """Make ``player`` (vlc.MediaPlayer) draw here. Once, before it plays."""
        lock, unlock, display, setup, cleanup = self._callbacks
        vlc.libvlc_video_set_callbacks(
            player,
            c.cast(lock, vlc.VideoLockCb),
            c.cast(unlock, vlc.VideoUnlockCb),
            c.cast(display, vlc.VideoDisplayCb),
            None,
        )
        vlc.libvlc_video_set_format_callbacks(
            player, c.cast(setup, vlc.VideoFormatCb), c.cast(cleanup, vlc.VideoCleanupCb)
        )

    def same(self, one: int, other: int) -> bool:
        """Whether the same picture is at these two places of the ring."""
        ring = self.ring
        if ring is None:
            return False
        here, there = (ring.address + index * ring.frame_bytes for index in (one, other))
        return bool(_memcmp(here, there, ring.frame_bytes) == 0)

    def close(self) -> None:
        """Give the memory back, when the player is gone; who reads it keeps what they have mapped."""
        for ring in (self._before, self.ring):
            if ring is not None:
                ring.close()
        self._before = self.ring = None

    def _setup(self, _opaque: Any, chroma: Any, width: Any, height: Any, pitches: Any, lines: Any) -> int:
        if bytes(chroma[0:4]).startswith(_HARDWARE):
            return 0
        # VLC 3 points into its video_format_t: coded size, two offsets and the visible size, in that order.
        coded, visible = (width[0], height[0]), (width[4], width[5])
        sensible = 0 < visible[0] <= coded[0] and 0 < visible[1] <= coded[1]
        wide, high = fitting(*(visible if sensible else coded), self.limit)
        try:
            self._renew(wide, high)
        except (OSError, ValueError):
            return 0  # no memory for pictures: libVLC goes on with the sound
        ring = self.ring
        if ring is None:
            return 0
        c.memmove(chroma, b"RV32", 4)
        width[0], height[0] = wide, high
        pitches[0], lines[0] = ring.pitch, high
        self._announce(ring)
        return 1

    def _renew(self, width: int, height: int) -> None:
        if self.ring is not None and (self.ring.width, self.ring.height) == (width, height):
            return
        ring = Ring(width, height)
        if self._before is not None:
            self._before.close()
        # One older ring is kept: the screen may be about to open the descriptor it was told.
        self._before, self.ring = self.ring, ring

    def _lock(self, _opaque: Any, planes: Any) -> int:
        ring = self.ring
        if ring is not None:
            self._index = (self._index + 1) % FRAMES
            planes[0] = ring.address + self._index * ring.frame_bytes
        return 1

    def _display(self, _opaque: Any, _picture: Any) -> None:
        self._show(self._index)
