"""What the clock of a stream shows where a segment begins: captions are written by it (RFC 8216, 3.5).

Read from its first bytes: of a transport stream the time of the first picture, else of the first sound
(ISO/IEC 13818-1, 2.4.3.7), of fragmented MP4 that of the first fragment (ISO/IEC 14496-12, 8.8.12).
"""

from collections.abc import Iterator

HEAD = 256 * 1024
"""Bytes of a segment that are looked at."""
_PACKET = 188
_TICKS = 90_000
_MOST_BOXES = 1000
_Box = tuple[bytes, bytes]


def first_time(head: bytes, initial: bytes = b"") -> float | None:
    """Seconds; None when it can't be told. ``head``: of a segment; ``initial``: what is read before it."""
    if head[:1] == b"\x47":
        return _of_packets(head)
    return _of_fragments(head, initial or head)


def _of_packets(head: bytes) -> float | None:
    sound = None
    for at in range(0, len(head) - _PACKET + 1, _PACKET):
        packet = head[at : at + _PACKET]
        if packet[0] != 0x47:
            break
        if not packet[1] & 0x40 or not packet[3] & 0x10:
            continue  # no piece begins here
        body = packet[4 + (packet[4] + 1 if packet[3] & 0x20 else 0) :]
        if len(body) < 14 or body[:3] != b"\0\0\1" or not body[7] & 0x80:
            continue
        if body[3] & 0xF0 == 0xE0:
            return _stamp(body[9:14])
        if sound is None and body[3] & 0xE0 == 0xC0:
            sound = _stamp(body[9:14])
    return sound


def _stamp(data: bytes) -> float:
    ticks = (data[0] >> 1 & 7) << 30 | data[1] << 22 | data[2] >> 1 << 15 | data[3] << 7 | data[4] >> 1
    return ticks / _TICKS


def _of_fragments(head: bytes, initial: bytes) -> float | None:
    scales = dict(_scales(initial))
    for name, fragment in _boxes(head):
        if name != b"moof":
            continue
        for kind, track in _boxes(fragment):
            inside = dict(_boxes(track)) if kind == b"traf" else {}
            header, decode = inside.get(b"tfhd", b""), inside.get(b"tfdt", b"")
            scale = scales.get(header[4:8], 0)
            size = 8 if decode[:1] == b"\1" else 4
            if scale and len(decode) >= 4 + size:
                return int.from_bytes(decode[4 : 4 + size]) / scale
    return None


def _scales(initial: bytes) -> Iterator[tuple[bytes, int]]:
    """Ticks in a second by the number of each track, as it is written."""
    for name, movie in _boxes(initial):
        for kind, track in _boxes(movie) if name == b"moov" else ():
            inside = dict(_boxes(track)) if kind == b"trak" else {}
            number, media = inside.get(b"tkhd", b""), dict(_boxes(inside.get(b"mdia", b"")))
            told = media.get(b"mdhd", b"")
            at = 20 if told[:1] == b"\1" else 12
            if len(told) >= at + 4 and len(number) >= 24:
                yield number[20 if number[:1] == b"\1" else 12 :][:4], int.from_bytes(told[at : at + 4])


def _boxes(data: bytes) -> Iterator[_Box]:
    """Name and inside of each box, as far as it is here."""
    at = count = 0
    while at + 8 <= len(data) and count < _MOST_BOXES:
        size, name, start = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8], at + 8
        if size == 1:
            size, start = int.from_bytes(data[at + 8 : at + 16]), at + 16
        if size < start - at:
            return
        yield name, data[start : at + size]
        at, count = at + size, count + 1
