"""How far a player has come in the streams of a film in parts, and so what it asks for next.

What libVLC does here is *measured* (3.0.24): of several qualities it begins with the one that asks least of
the network, and after one segment of that it chooses anew; it shows the first picture once it has read more
than six seconds, after a start and after a jump.
"""

import threading
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.agent.gateway.place import Part
from kiosk.agent.gateway.remembered import Remembered
from kiosk.media.hls import roles
from kiosk.media.hls.playlist import Master, Stream

BUFFERED = 6.0
"""Seconds of which more are read before anything is shown."""
MOST = 4
"""Segments that are wanted at once, however short they are."""
BEHIND_LIVE = 3
"""Target durations that a player stays behind the newest segment (RFC 8216, 6.3.3)."""


@dataclass
class _Way:
    """One stream, and which of its segments was asked for last."""

    stream: Stream
    places: list[tuple[str, int, int]]
    """Of each segment the address, its first byte there and its number, from 0; in the order of these."""
    last: tuple[str, int] = ("", 0)
    """Its address and its first byte there."""

    @classmethod
    def of(cls, stream: Stream) -> "_Way":
        """Nothing of it was asked for yet."""
        segments = enumerate(stream.segments)
        return cls(stream, sorted((one.part.url, one.part.start, number) for number, one in segments))

    def number(self, url: str, byte: int) -> int | None:
        """The number of the segment that has this byte of a file; None when none has it."""
        at = bisect_right(self.places, (url, byte, len(self.places))) - 1
        if at < 0 or self.places[at][0] != url:
            return None
        _, start, number = self.places[at]
        length = self.stream.segments[number].part.length
        return number if not length or byte < start + length else None


class Course:
    """Through all streams of one work. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ways = Remembered[_Way]()
        self._opens: frozenset[str] = frozenset()
        """The streams of a multivariant playlist that are read first; without such a playlist none."""
        self._most = MOST
        self.last: tuple[Stream, int] | None = None
        """The segment that was asked for last, by its number."""

    def begin(self, master: Master) -> list[str]:
        """The player is given this playlist: the addresses of the streams that it reads first."""
        variant = min(master.variants, key=lambda one: one.bandwidth)
        opens = list(dict.fromkeys((variant.url, roles.sound_of(master, variant))))
        with self._lock:
            self._ways.clear()
            self._opens = frozenset(opens)
            self._most = MOST if len(master.variants) == 1 else 1
        return opens

    def opening(self, stream: Stream) -> list[Part]:
        """The player is given this playlist: what it asks for first.

        Nothing of a broadcast that is asked for again while somebody sees it, nor of another quality.
        """
        first = begins(stream)
        way = _Way.of(stream)
        with self._lock:
            before = self._ways.get(stream.url)
            goes_on = before is not None and not stream.ended and way.number(*before.last) is not None
            fresh = not goes_on and (not self._opens or stream.url in self._opens)
            if before is not None and goes_on:
                way.last = before.last
            elif fresh and stream.segments:
                way.last = _place(stream, first)
            self._ways.put(stream.url, way, stream)
            return _files(stream, _buffered(stream, first, self._most)) if fresh else []

    @property
    def sizes(self) -> Mapping[int, int]:
        """Bytes of memory of each playlist that is remembered (``Remembered``)."""
        return self._ways.sizes

    def after(self, part: Part, byte: int = 0) -> list[Part]:
        """The player asks for a segment, or for a file that has it at this byte: what it asks for next.

        Nothing where this comes after what was asked for last: then it has read ahead by itself.
        """
        with self._lock:
            for way in self._ways:
                number = way.number(part.url, byte)
                if number is None:
                    continue
                self.last = way.stream, number
                before, way.last = way.number(*way.last), _place(way.stream, number)
                if before is not None and number - before in (0, 1):
                    return []
                # One at least: who jumps to the end of a segment needs the next.
                end = max(_buffered(way.stream, number, MOST).stop, number + 2)
                return _files(way.stream, range(number + 1, min(end, len(way.stream.segments))))
        return []


def begins(stream: Stream) -> int:
    """The number of the segment that a player begins with, from 0."""
    if stream.ended:
        return 0
    left = BEHIND_LIVE * stream.target
    for number in range(len(stream.segments) - 1, -1, -1):
        left -= stream.segments[number].seconds
        if left <= 0:
            return number
    return 0


def _place(stream: Stream, number: int) -> tuple[str, int]:
    part = stream.segments[number].part
    return part.url, part.start


def _buffered(stream: Stream, first: int, most: int) -> range:
    seconds, end = 0.0, first
    while end < min(first + most, len(stream.segments)) and seconds <= BUFFERED:
        seconds += stream.segments[end].seconds
        end += 1
    return range(first, end)


def _files(stream: Stream, numbers: range) -> list[Part]:
    """What has to be had to play these segments, in order; no file of which only a piece is played."""
    found = []
    for number in numbers:
        one = stream.segments[number]
        keys = (one.map.key if one.map else None, one.key)
        found += [Part.of(stream, key.url, "key") for key in keys if key is not None]
        if one.map is not None and not one.map.length:
            found.append(Part.of(stream, one.map.url, "map", one))
        if not one.part.length and not one.gap:
            found.append(Part.of(stream, one.part.url, "part", one))
    return list(dict.fromkeys(found))
