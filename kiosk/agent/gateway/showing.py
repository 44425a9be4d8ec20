"""Where a player is in a broadcast: its clock begins with the first part of the first playlist it was given.

*Measured* with libVLC 3.0.24, with and without EXT-X-PROGRAM-DATE-TIME, in transport streams and in MP4: the
place it tells is 0 where that part begins, whatever the numbers and the clock of the broadcast are. So each
time a broadcast is opened it is numbered anew, and what is opened last is what plays.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.agent.gateway.course import begins
from kiosk.agent.gateway.remembered import Remembered
from kiosk.media.hls.playlist import Segment, Stream

MOST_FIRST = 50
"""Clocks of the first playlist by which it is known where that of the player begins."""
_NEAR = 10
"""Segments by which two playlists of one broadcast may be apart, beside those that they list."""


@dataclass(slots=True)
class Given:
    """A playlist, and the second of the player's clock at which it begins."""

    stream: Stream
    start: float


class Showing:
    """One opening of a broadcast, of which the player was given playlists."""

    def __init__(self, first: Stream, *, number: int = 0) -> None:
        """``first``: where its clock begins."""
        self.number = number
        self.first = dict(list(whereabouts(first, 0.0).items())[-MOST_FIRST:])
        """``whereabouts`` in that, the newest."""
        self.given = Remembered[Given]()
        """The newest playlist of each address, the newest of all at the end."""
        self.clocks: dict[int, float] = {}
        """What that of the broadcast shows where that of the player begins, by discontinuity sequence."""
        self.silent: set[int] = set()
        """Discontinuity sequences of which that can't be told."""
        self.failed: dict[int, float] = {}
        """When it could not be asked last (monotonic)."""
        self.asking = threading.Lock()
        """Of who asks for these now (``clocks``)."""
        self.given.put(first.url, Given(first, 0.0), first)

    def clock_known(self, number: int) -> bool:
        """Whether nothing more is to be learnt of the clock of this discontinuity sequence."""
        return number in self.clocks or number in self.silent

    @property
    def newest(self) -> Given:
        """The playlist that came last."""
        return self.given.newest

    def take(self, stream: Stream) -> None:
        """The player is given this now."""
        before = self.given.get(stream.url)
        if before is not None:
            start = before.start + _seconds(before.stream, stream.sequence - before.stream.sequence)
        else:
            start = self.start_of(stream)
        self.given.put(stream.url, Given(stream, start), stream)

    def start_of(self, other: Stream) -> float:
        """The second at which another playlist of the same broadcast begins: by the time of day that both
        tell, else by the numbers of their segments, else as both end now."""
        near = self.newest
        if other.date and near.stream.date:
            return near.start + other.date - near.stream.date
        ahead = other.sequence - near.stream.sequence
        if abs(ahead) <= len(near.stream.segments) + len(other.segments) + _NEAR:
            return near.start + (_seconds(near.stream, ahead) if ahead > 0 else -_seconds(other, -ahead))
        return near.start + near.stream.seconds - other.seconds


class Showings:
    """Those of one work. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next = 0
        self._playing: Showing | None = None

    def open(self) -> int:
        """The number of a new one."""
        with self._lock:
            self._next += 1
            return self._next

    def give(self, number: int, stream: Stream) -> None:
        """The player that opened this number is given a playlist; who opened it before plays no more."""
        with self._lock:
            before = self._playing
            if before is None or number > before.number:
                self._playing = Showing(stream, number=number)
            elif number == before.number:
                before.take(stream)

    @property
    def playing(self) -> Showing | None:
        """The one that was opened last, and played."""
        return self._playing

    @property
    def sizes(self) -> Mapping[int, int]:
        """Bytes of memory of each playlist that is remembered (``Remembered``)."""
        return self._playing.given.sizes if self._playing is not None else {}


def whereabouts(stream: Stream, start: float) -> dict[int, tuple[Segment, float]]:
    """By discontinuity sequence a segment by which its clock can be told, and the second that it begins at.

    One that a player begins with, as what is listed of the others may be a little off.
    """
    found: dict[int, tuple[Segment, float]] = {}
    number = stream.discontinuities
    last = begins(stream)
    for at, one in enumerate(stream.segments):
        number += one.discontinuity
        if number not in found or at <= last:
            found[number] = one, start
        start += one.seconds
    return found


def _seconds(stream: Stream, count: int) -> float:
    """How long so many segments from its first one play; those that it does not list as long as they are."""
    listed = stream.segments[: max(0, count)]
    seconds = sum(one.seconds for one in listed)
    return seconds + (count - len(listed)) * (stream.seconds / len(stream.segments))
