"""The pieces of WebVTT that a broadcast in segments has, joined to one file (HLS: RFC 8216, 3.5)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat
from math import inf
from typing import NamedTuple

from kiosk.media.captions import webvtt
from kiosk.media.captions.cues import MAX_BYTES, MAX_CUES, Cue

CLOCK = 90_000
"""Ticks of MPEG-2 in a second."""
_WRAP = 2**33 / CLOCK
"""Seconds after which they begin anew."""
_HEAD = 2_048
_MAP = re.compile(r"^X-TIMESTAMP-MAP=([^\r\n]{1,200})", re.MULTILINE)
_LOCAL = re.compile(r"LOCAL:(?:(\d{2,6}):)?(\d{2}):(\d{2})\.(\d{3})")
_MPEGTS = re.compile(r"MPEGTS:(\d{1,18})")
_LEEWAY = 1.0
"""Seconds that a caption may lie beside its segment: it was cut where the film was cut."""
_TOUCH = 0.05
"""Two pieces of one caption so close are one: it was cut in two where a segment ends."""


class _Piece(NamedTuple):
    start: float
    """Second of the presentation at which its segment begins."""
    end: float
    local: float
    """The instant in the piece that ``ticks`` is the other name of."""
    ticks: float | None
    """That instant by the clock of the stream, in seconds; None when the piece does not say."""
    cues: list[Cue]
    origin: float | None
    """What the clock of the stream shows where the presentation begins, in seconds; None: nobody knows."""


def join_segments(parts: Iterable[tuple[float, bytes]], origins: Sequence[float | None] = ()) -> bytes:
    """One WebVTT file, in seconds of the presentation, of the segments of a subtitle playlist.

    ``parts`` are the start of each segment in seconds and its bytes, in order. ``origins``: for each what the
    clock of the stream shows where the presentation begins, in seconds, for who knows it; it is another after
    a discontinuity. Without it, the reading of ``X-TIMESTAMP-MAP`` is taken with which most captions lie in
    their own segments; packagers disagree. What can't be read is left out. Of a stream that is longer than a
    caption file can be, the beginning.
    """
    pieces = list(_pieces(parts, origins))
    reading = max(_readings(pieces), key=lambda shifts: _fit(pieces, shifts), default=[])
    moved = sorted(
        (
            (cue.start + shift, cue.end + shift, cue.voice, cue.text)
            for piece, shift in zip(pieces, reading, strict=False)
            for cue in piece.cues
            if cue.end + shift > 0
        ),
        key=lambda cue: cue[:2],
    )
    return _written(_whole(moved))


def _pieces(parts: Iterable[tuple[float, bytes]], origins: Sequence[float | None]) -> Iterator[_Piece]:
    read: list[tuple[float, float, float | None, list[Cue], float | None]] = []
    size = count = 0
    for (start, data), origin in zip(parts, chain(origins, repeat(None)), strict=False):
        size += len(data)
        if size > MAX_BYTES or count >= MAX_CUES:
            break
        local, ticks = _map(webvtt.decoded(data[:_HEAD]))
        cues = webvtt.read(data).cues
        count += len(cues)
        read.append((start, local, ticks, cues, origin))
    read.sort(key=lambda one: one[0])
    ends = [*(one[0] for one in read[1:]), inf]
    for (start, local, ticks, cues, origin), end in zip(read, ends, strict=False):
        yield _Piece(start, end, local, ticks, cues, origin)


def _map(head: str) -> tuple[float, float | None]:
    found = _MAP.search(head.replace("\r\n", "\n").replace("\r", "\n").split("\n\n")[0])
    if found is None:
        return 0.0, None
    local, ticks = _LOCAL.search(found[1]), _MPEGTS.search(found[1])
    if local is None or ticks is None:
        return 0.0, None
    hours, minutes, seconds, fraction = (int(one or 0) for one in local.groups())
    return hours * 3600 + minutes * 60 + seconds + fraction / 1000, int(ticks[1]) / CLOCK


def _readings(pieces: list[_Piece]) -> Iterator[list[float]]:
    """Seconds to add to the times of each piece: each way that a packager may have meant, likely first."""
    if not pieces:
        return
    mapped = [piece for piece in pieces if piece.ticks is not None]
    if any(piece.origin is not None for piece in pieces):
        # Without a map 0 is that of the clock (RFC 8216, 3.5), but few who leave it out mean that.
        yield _by_clock([piece if mapped else piece._replace(ticks=0.0) for piece in pieces], 0.0)
        if mapped:
            return
    if mapped:
        first = mapped[0]
        ticks = first.ticks or 0.0
        yield _by_clock(pieces, ticks - first.local)  # the clock began where its first map says that it is 0
        yield _by_clock(pieces, ticks - first.start)  # the first piece counts from the start of its segment
        yield _by_clock(pieces, 0.0)
    yield [0.0] * len(pieces)
    yield [piece.start for piece in pieces]


def _by_clock(pieces: list[_Piece], origin: float) -> list[float]:
    """A piece without a map is moved as the one before it. The clock of a long broadcast begins anew."""
    shifts = []
    shift = 0.0
    for piece in pieces:
        if piece.ticks is not None:
            shift = piece.ticks - (origin if piece.origin is None else piece.origin) - piece.local
            about = piece.start - (piece.cues[0].start if piece.cues else piece.local)
            shift += round((about - shift) / _WRAP) * _WRAP
        shifts.append(shift)
    return shifts


def _fit(pieces: list[_Piece], shifts: list[float]) -> int:
    """How many captions lie in the segment that they came with."""
    return sum(
        cue.start + shift < piece.end + _LEEWAY and cue.end + shift > piece.start - _LEEWAY
        for piece, shift in zip(pieces, shifts, strict=True)
        for cue in piece.cues
    )


def _whole(cues: list[tuple[float, float, str, str]]) -> list[tuple[float, float, str, str]]:
    """Each once: a caption that lasts over the end of a segment stands in both, whole or cut in two."""
    found: dict[tuple[str, str], tuple[float, float, str, str]] = {}
    done: list[tuple[float, float, str, str]] = []
    for start, end, voice, text in cues:
        before = found.get((voice, text))
        if before is not None and start <= before[1] + _TOUCH:
            found[voice, text] = (before[0], max(before[1], end), voice, text)
            continue
        if before is not None:
            done.append(before)
        found[voice, text] = (start, end, voice, text)
    return sorted([*done, *found.values()])


def _written(cues: list[tuple[float, float, str, str]]) -> bytes:
    lines = ["WEBVTT", ""]
    for start, end, voice, text in cues:
        words = f"<v {_escaped(voice)}>{_escaped(text)}</v>" if voice else _escaped(text)
        lines += [f"{_clock(max(0.0, start))} --> {_clock(end)}", words, ""]
    return "\n".join(lines).encode()


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"
