"""What the clock of a broadcast shows where that of its player begins: its captions are written by it.

It is another after each discontinuity, and is read from the first bytes of a segment. They are asked of the
institution beside what plays, so they are few, and who asks for captions does not wait long for them.
"""

import logging
import time
from collections.abc import Iterable, Mapping

from kiosk.agent.gateway.showing import Showing, whereabouts
from kiosk.errors import BadAnswer, FetchError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.hls.clock import HEAD, first_time
from kiosk.media.hls.playlist import Part, Segment

log = logging.getLogger(__name__)

CLOCK_SECONDS = 3.0
"""That one question for captions may wait for clocks, however many there are and whatever comes of them."""
MOST = 4
"""Segments that are looked at for one question; the next question looks at others."""
AGAIN = 10.0
"""Seconds in which no segment is looked at after one could not be had."""


def told(showing: Showing, wanted: Iterable[int], door: Fetcher) -> Mapping[int, float]:
    """The clocks that are known, by discontinuity sequence, after looking for those that are ``wanted``.

    The first of these first. ``door`` leads to the institution. One asks it at a time, the others wait.
    """
    until = time.monotonic() + CLOCK_SECONDS
    wanted = list(dict.fromkeys(wanted))
    if all(showing.clock_known(number) for number in wanted):
        return showing.clocks
    if showing.asking.acquire(timeout=CLOCK_SECONDS):
        try:
            _look(showing, wanted, door, until)
        finally:
            showing.asking.release()
    return showing.clocks


def _look(showing: Showing, wanted: list[int], door: Fetcher, until: float) -> None:
    now = time.monotonic()
    if now < max(showing.failed.values(), default=-AGAIN) + AGAIN:
        return
    newest = showing.newest
    listed = [showing.first, whereabouts(newest.stream, newest.start)]
    showing.failed = {
        number: at for number, at in showing.failed.items() if any(number in one for one in listed)
    }
    left = MOST
    # Sorted stably: one that can't be had does not keep the others from being asked for.
    for number in sorted(wanted, key=lambda one: showing.failed.get(one, 0.0)):
        if showing.clock_known(number):
            continue
        for segment, second in dict.fromkeys(one[number] for one in listed if number in one):
            if not left or time.monotonic() >= until:
                return
            left -= 1
            try:
                seen = _seen(segment, door, until)
            except FetchError as error:
                log.debug("the clock of a broadcast can't be read: %s", error)
                showing.failed[number] = time.monotonic()
                continue
            showing.failed.pop(number, None)
            if seen is None:
                showing.silent.add(number)
            else:
                showing.clocks[number] = seen - second
            break
        if number in showing.failed:
            return


def _seen(segment: Segment, door: Fetcher, until: float) -> float | None:
    """What the clock shows where ``segment`` begins; None when it does not tell. Raises FetchError."""
    if segment.key is not None or segment.gap:
        return None
    initial = beginning(segment.map, door, until) if segment.map is not None else b""
    return first_time(beginning(segment.part, door, until), initial)


def beginning(part: Part, door: Fetcher, until: float) -> bytes:
    """The first bytes of it, HEAD at most, if they come before ``until`` (monotonic). Raises FetchError."""
    wanted = min(part.length or HEAD, HEAD)
    head = b""
    with door.within(until - time.monotonic()).open(
        part.url, start=part.start, end=part.start + wanted - 1, steady=False
    ) as stream:
        if stream.start != part.start:
            raise BadAnswer("The server gives no part of this file.", where=part.url)
        for piece in stream.chunks():
            head += piece
            if len(head) >= wanted:
                break
    return head[:wanted]
