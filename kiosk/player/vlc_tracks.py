"""The streams of a media, as libVLC 3 describes them.

Read with structures of our own: python-vlc 3.0.21203 declares the three pointers of ``libvlc_media_track_t``
one after the other instead of as the union they are, and whoever follows the second one is killed.
"""

import ctypes as c
from typing import Any, Literal, NamedTuple

import vlc

from kiosk.player.protocol import Track

MOST = 64


class _VideoTrack(c.Structure):
    _fields_ = [
        ("height", c.c_uint),
        ("width", c.c_uint),
        ("sar_num", c.c_uint),
        ("sar_den", c.c_uint),
        ("frame_rate_num", c.c_uint),
        ("frame_rate_den", c.c_uint),
        ("orientation", c.c_int),
    ]


class _MediaTrack(c.Structure):
    _fields_ = [
        ("codec", c.c_uint32),
        ("original_fourcc", c.c_uint32),
        ("id", c.c_int),
        ("type", c.c_int),
        ("profile", c.c_int),
        ("level", c.c_int),
        ("video", c.POINTER(_VideoTrack)),  # a union: only so for a video track
        ("bitrate", c.c_uint),
        ("language", c.c_char_p),
        ("description", c.c_char_p),
    ]


_Tracks = c.POINTER(c.POINTER(_MediaTrack))
_get = c.CFUNCTYPE(c.c_uint, c.c_void_p, c.POINTER(_Tracks))(("libvlc_media_tracks_get", vlc.dll))
_release = c.CFUNCTYPE(None, _Tracks, c.c_uint)(("libvlc_media_tracks_release", vlc.dll))

_TYPES: dict[int, Literal["video", "audio", "text"]] = {0: "audio", 1: "video", 2: "text"}
_LYING = range(4, 8)
"""libvlc_video_orient_t of a film that was made with the camera on its side."""


class Streams(NamedTuple):
    """Of one media. ``width`` and ``height`` as shown, 0 for a sound."""

    tracks: tuple[Track, ...] = ()
    width: int = 0
    height: int = 0
    aspect: float = 1.0
    """Width of one pixel divided by its height."""


def streams_of(media: Any) -> Streams:
    """What is known of ``media`` (vlc.Media) by now; nothing before it plays."""
    found = _Tracks()
    count = _get(media._as_parameter_, c.byref(found))
    if not count:
        return Streams()
    try:
        return _read([found[n].contents for n in range(min(count, MOST))])
    finally:
        _release(found, count)


def _read(tracks: list[_MediaTrack]) -> Streams:
    named = tuple(
        Track(
            id=track.id,
            type=_TYPES[track.type],
            language=_text(track.language, 100),
            label=_text(track.description, 200),
        )
        for track in tracks
        if track.type in _TYPES
    )
    for track in tracks:
        if track.type == 1 and track.video:
            video = track.video.contents
            aspect = video.sar_num / video.sar_den if video.sar_num and video.sar_den else 1.0
            aspect = aspect if 0.1 <= aspect <= 10 else 1.0
            if video.orientation in _LYING:
                return Streams(named, video.height, video.width, 1 / aspect)
            return Streams(named, video.width, video.height, aspect)
    return Streams(named)


def _text(raw: bytes | None, most: int) -> str:
    return (raw or b"").decode("utf-8", "replace")[:most]
