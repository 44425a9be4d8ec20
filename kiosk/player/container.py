"""Which demuxer reads a file so that a second of it is that second.

*Measured* with libVLC 3.0.24 over HTTP (``tests/player/test_matrix.py``): its own demuxers are exact in MP4,
Matroska, FLAC and WAV. In Ogg they do not find back, in a transport stream they are 0.8 s early and know no
duration, in MP4 of fragments they show what was never filmed or do not move, in MP4 of sound alone the
position jumps, and in MP3 and AAC every jump lands 0.2 s away. For these it has those of FFmpeg, each named
here: FFmpeg must not choose by itself, as it would also choose playlists, which it opens past our gateway.
"""

import http.client
from collections.abc import Callable
from threading import Thread
from urllib.parse import urlsplit

HEAD = 64 * 1024
"""Bytes of a file that are looked at; the gateway fetches so many at once anyway."""
PATIENCE = 60.0
"""Seconds that the gateway has, who itself gives up sooner."""
_TS = 188
_IN_PARTS = ("application/vnd.apple.mpegurl", "application/dash+xml")
"""As the gateway calls playlists, whatever their origin calls them."""


def demuxer_of(head: bytes) -> str:
    """Of FFmpeg, by its name there; empty: libVLC's own. ``head``: the first bytes of the file."""
    if head.startswith(b"OggS"):
        return "ogg"
    if len(head) > 2 * _TS and head[0] == head[_TS] == head[2 * _TS] == 0x47:
        return "mpegts"
    if head[4:8] == b"ftyp":
        return _of_boxes(head)
    sound = head[_end_of_tag(head) :][:4]
    if len(sound) == 4 and sound[0] == 0xFF:
        if sound[1] & 0xF6 == 0xF0:
            return "aac"
        if sound[1] & 0xE6 == 0xE2:  # layer III
            return "mp3"
    return ""


def _end_of_tag(head: bytes) -> int:
    """Where an ID3v2 tag ends, if the file begins with one; its size has seven bits a byte."""
    if not head.startswith(b"ID3") or len(head) < 10:
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


def _of_boxes(head: bytes) -> str:
    """MP4 (ISO/IEC 14496-12): in fragments, or without a picture."""
    if head[8:12] in (b"M4A ", b"M4B "):
        return "mp4"
    at = 0
    while at + 8 <= len(head):
        size, name = int.from_bytes(head[at : at + 4]), head[at + 4 : at + 8]
        if name == b"moof":
            return "mp4"
        if name == b"moov":
            inside = head[at : at + size]
            seen, whole = b"vide" in inside, len(inside) == size
            return "mp4" if b"mvex" in inside or (whole and not seen) else ""
        if size < 8:
            return ""
        at += size
    return ""


class Looking:
    """Asks the gateway for the beginning of a file, in a thread of its own, as it may be far away."""

    def __init__(self, url: str, wake: Callable[[], None]) -> None:
        """``wake`` is called from that thread when ``done``."""
        self._url, self._wake = url, wake
        self.done = False
        self.demuxer = ""
        self.in_parts = False
        """It is a playlist (HLS, DASH)."""
        self.status = 0
        """Of HTTP; 0 when nobody answers."""
        self.here = False
        """The whole file is on this machine (RFC 9211): no network is waited for."""
        Thread(target=self._look, name="looking", daemon=True).start()

    def _look(self) -> None:
        address = urlsplit(self._url)
        connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=PATIENCE)
        try:
            connection.request("GET", address.path, headers={"Range": f"bytes=0-{HEAD - 1}"})
            answer = connection.getresponse()
            self.status = answer.status
            self.here = answer.getheader("Cache-Status", "").endswith("; hit")
            self.in_parts = answer.getheader("Content-Type") in _IN_PARTS
            if answer.status == 206:  # a stream without an end has no parts, and no second to be found again
                self.demuxer = demuxer_of(answer.read(HEAD))
        except http.client.IncompleteRead as broken_off:
            self.demuxer = demuxer_of(broken_off.partial)
        except (OSError, http.client.HTTPException):
            pass  # libVLC asks for the rest itself, and meets what there is to be met
        finally:
            connection.close()
            self.done = True
            self._wake()
