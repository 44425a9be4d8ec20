"""The meter: ``python -m kiosk.media.flash_meter --seconds N < file`` writes a ``flashes.Flashes`` as JSON.

FFmpeg's libraries (PyAV) decode the picture and make it small; what counts is in ``flashes``. FFmpeg's own
``photosensitivity`` adds up all that changes in a second: a camera that turns is as much to it as a flash.
*Measured* with our own films (H.264, 720 lines, 25 a second): 72 s in 3.1 s of the processor and 63 MB, a
twentieth of their length, of which two thirds decode. The process gives up what it can before it reads a byte
(``media.meter``).
"""

import math
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from kiosk.media.flashes import RULES, Flashes, written
from kiosk.media.meter import OPTIONS, answer

WIDE, HIGH = 32, 18
FIELDS = WIDE * HIGH
LEAST_FIELDS = FIELDS // 4
SWINGS = 8
"""Within a second: four flashes, each there and back."""
SECOND = 1.0
TOGETHER = 0.05
"""Seconds: fields that become brighter, or darker, so soon after each other do so together. Those of a camera
that turns past a fence each do it at a moment of their own."""
STEP, DARK = 0.1, 0.8
"""Of relative luminance."""
RED_STEP = 20 / 320
"""Of R - G - B, where R is four fifths of their sum or more (WCAG 2.x, red flash)."""
_FRAME_SECONDS = 1 / 25
"""Between two frames, when the file does not tell."""
_LINEAR = tuple(
    (v / 255 / 12.92) if v <= 10 else ((v / 255 + 0.055) / 1.055) ** 2.4 for v in range(256)
)  # sRGB, IEC 61966-2-1
_R, _G, _B = (tuple(share * one for one in _LINEAR) for share in (0.2126, 0.7152, 0.0722))


class Swings:
    """Of each field and of the whole, in one quantity; ``at`` is where more than three flashes began."""

    def __init__(self, step: float, dark: float) -> None:
        self._step, self._dark = step, dark
        self._bright = [False] * FIELDS
        """Whether the last swing of a field was to the brighter."""
        self._edge: list[float] = []
        """The brightest since then, or the darkest."""
        self._times = [deque[float](maxlen=SWINGS) for _ in range(FIELDS)]
        self._flashed = [-math.inf] * FIELDS
        """When a field last was in its fourth flash of a second."""
        self._turns = deque[float](maxlen=SWINGS)
        self._turned = 0
        self.at: float | None = None

    def see(self, values: Sequence[float], now: float) -> None:
        """One frame."""
        bright, edge, step, dark = self._bright, self._edge, self._step, self._dark
        if not edge:
            edge += values
        turned: list[int] = []
        balance = 0
        for n, value in enumerate(values):
            last = edge[n]
            if bright[n]:
                if value > last:
                    edge[n] = value
                elif last - value >= step and value < dark:
                    bright[n], edge[n] = False, value
                    turned.append(n)
                    balance -= 1
            elif value < last:
                edge[n] = value
            elif value - last >= step and last < dark:
                bright[n], edge[n] = True, value
                turned.append(n)
                balance += 1
        if turned:
            self._count(turned, balance, now)

    def _count(self, turned: Sequence[int], balance: int, now: float) -> None:
        for n in turned:
            if _at_once(self._times[n], now):
                self._flashed[n] = now
        together = [n for n, one in enumerate(self._flashed) if now - one <= TOGETHER]
        brighter = sum(self._bright[n] for n in together)
        if max(brighter, len(together) - brighter) >= LEAST_FIELDS:
            self.at = min(self._times[n][0] for n in together)
        # A light that wanders has each field flash less often than the picture does.
        sign = (balance >= LEAST_FIELDS) - (balance <= -LEAST_FIELDS)
        if sign and sign != self._turned:
            self._turned = sign
            if _at_once(self._turns, now):
                self.at = self._turns[0]


def _at_once(times: deque[float], now: float) -> bool:
    """Note one more; whether so many as count came within a second."""
    times.append(now)
    return len(times) == SWINGS and now - times[0] <= SECOND


def watch(file: BinaryIO, seconds: float) -> Flashes:
    """Look until the end, the first place that flashes, or so many seconds of the processor are used.

    Raises what PyAV raises.
    """
    import time

    import av  # heavy, and only here
    from av.video.reformatter import Interpolation, VideoReformatter

    with av.open(file, options=OPTIONS) as box:
        stream = next((one for one in box.streams.video if not _is_cover(one)), None)
        if stream is None:
            return Flashes(rules=RULES)
        stream.codec_context.options = {"skip_loop_filter": "all"}  # which smooths what is looked at anyway
        small, light, red = VideoReformatter(), Swings(STEP, DARK), Swings(RED_STEP, math.inf)
        gap = float(1 / stream.average_rate) if stream.average_rate else _FRAME_SECONDS
        now, began = 0.0, None
        for frame in _frames(box, stream):
            said = frame.time
            began = said if began is None and said is not None else began
            when = said - began if said is not None and began is not None else 0.0
            now = when if when > now else now + gap
            pixels = _pixels(
                small.reformat(frame, WIDE, HIGH, "rgb24", interpolation=Interpolation.AREA).planes[0]
            )
            r, g, b = pixels[0::3], pixels[1::3], pixels[2::3]
            light.see([_R[x] + _G[y] + _B[z] for x, y, z in zip(r, g, b, strict=True)], now)
            red.see(_reds(r, g, b), now)
            at = light.at if light.at is not None else red.at
            if at is not None:
                return Flashes(rules=RULES, at=round(at, 2), red=light.at is None, duration=round(now, 1))
            if time.process_time() > seconds:
                return Flashes(rules=RULES, duration=round(now, 1), whole=False)
    return Flashes(rules=RULES, duration=round(now, 1))


def _is_cover(stream: Any) -> bool:
    """A picture of the sleeve, in a file of music."""
    return bool(stream.disposition & type(stream.disposition).attached_pic)


def _pixels(plane: Any) -> bytes:
    """Without what fills up each line."""
    data, line = bytes(plane), plane.line_size
    return data if line == 3 * WIDE else b"".join(data[n * line : n * line + 3 * WIDE] for n in range(HIGH))


def _reds(r: bytes, g: bytes, b: bytes) -> list[float]:
    """How red each field is; 0 where that is not saturated."""
    if not any(x > y + z for x, y, z in zip(r, g, b, strict=True)):
        return [0.0] * FIELDS
    found = zip(
        (_LINEAR[x] for x in r), (_LINEAR[y] + _LINEAR[z] for y, z in zip(g, b, strict=True)), strict=True
    )
    return [red - rest if red >= 4 * rest else 0.0 for red, rest in found]


def _frames(box: Any, stream: Any) -> Iterator[Any]:
    """All that can be decoded: what is damaged is left out, as the player does."""
    import av

    for packet in box.demux(stream):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            continue
        yield from frames


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 when the JSON on standard output is whole."""
    return answer(
        "kiosk.media.flash_meter",
        __doc__,
        lambda file, seconds: written(watch(file, seconds)),
        written(Flashes(rules=RULES)),  # no film, whatever its name says
        arguments,
    )


if __name__ == "__main__":
    sys.exit(main())
