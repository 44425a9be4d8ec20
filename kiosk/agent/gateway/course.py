"""How far a player has come in the streams of a film in parts, and so what it asks for next."""

import threading

from kiosk.media.hls.playlist import Segment, Stream

BUFFERED = 6.0
"""Seconds that libVLC reads after a start and after a jump before it shows anything. *Measured* with segments
of two seconds: the first picture comes with the third."""
MOST = 4
"""Segments that are wanted at once, however short they are."""
BEHIND_LIVE = 3
"""Target durations that a player stays behind the newest segment (RFC 8216, 6.3.3)."""
REMEMBERED = 20
"""Streams of one work."""


class Course:
    """Through all streams of one work, by the address of each. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._streams: dict[str, Stream] = {}
        self._asked: dict[str, tuple[int, str]] = {}
        """In each stream the segment that was asked for last: its number from 0, and its address."""
        self.last: tuple[Stream, int] | None = None
        """The segment that was asked for last of all."""

    def opening(self, stream: Stream) -> range:
        """The numbers of the segments that a player wants first, which is given this playlist now.

        None of a broadcast that somebody sees already: that is asked for again and again.
        """
        with self._lock:
            self._streams.pop(stream.url, None)
            self._streams[stream.url] = stream
            while len(self._streams) > REMEMBERED:
                oldest = next(iter(self._streams))
                del self._streams[oldest]
                self._asked.pop(oldest, None)
            near, last = self._asked.get(stream.url, (-1, ""))
            if not stream.ended and _number(stream.segments, last, near) >= 0:
                return range(0)
        return _buffered(stream, _first(stream))

    def asked(self, url: str) -> tuple[Stream, range]:
        """A segment is asked for: the stream it is in, and the numbers of those that are wanted after it.

        None are where it comes after what was asked for last: a player that is on its way has read ahead by
        itself.
        """
        with self._lock:
            for quick in (True, False):
                for stream in self._streams.values():
                    near, last = self._asked.get(stream.url, (-1, ""))
                    if quick and not _is(stream.segments, near + 1, url):
                        continue
                    number = _number(stream.segments, url, near + 1)
                    if number >= 0:
                        self._asked[stream.url] = number, url
                        self.last = stream, number
                        goes_on = last == url or _is(stream.segments, number - 1, last)
                        return stream, range(0) if goes_on else _after(stream, number)
        return NOTHING


def _buffered(stream: Stream, first: int) -> range:
    seconds, end = 0.0, first
    while end < min(first + MOST, len(stream.segments)) and seconds < BUFFERED:
        seconds += stream.segments[end].seconds
        end += 1
    return range(first, end)


def _after(stream: Stream, number: int) -> range:
    """One at least: who jumps to the end of a segment needs the next."""
    end = max(_buffered(stream, number).stop, number + 2)
    return range(number + 1, min(end, len(stream.segments)))


def _first(stream: Stream) -> int:
    if stream.ended:
        return 0
    left = BEHIND_LIVE * stream.target
    for number in range(len(stream.segments) - 1, -1, -1):
        left -= stream.segments[number].seconds
        if left <= 0:
            return number
    return 0


def _is(segments: tuple[Segment, ...], number: int, url: str) -> bool:
    return 0 <= number < len(segments) and segments[number].part.url == url


def _number(segments: tuple[Segment, ...], url: str, near: int) -> int:
    """The number of the segment with this address, most often the one at ``near``; -1: none has it."""
    if _is(segments, near, url):
        return near
    return next((number for number, one in enumerate(segments) if one.part.url == url), -1)


NOTHING = Stream(url="", segments=(), target=0.0), range(0)
