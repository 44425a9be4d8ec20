"""Broadcasts over RTSP at the gateway: each that somebody watches is a relay of its own (``media.rtsp``).

<gateway>/<key>        as it comes, without an end
<gateway>/<key>/about  that it is live
<gateway>/<key>/rest   whether it can be had now
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.about import About
from kiosk.media.rtsp.line import Line

if TYPE_CHECKING:
    from kiosk.agent.gateway.caller import Caller
    from kiosk.agent.gateway.place import Place

MOST = 4
"""At once: one that plays, one that somebody looks at whether it is back, and those that are just ending."""
FORMAT = "video/mp2t"
_ABOUT = msgspec.json.encode(About(live=True))


class Relays:
    """Those at work now. Safe to use from several threads."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._lock = threading.Lock()
        self._lines: set[Line] = set()
        self._closed = False

    def answer(self, caller: "Caller", place: "Place", steps: Sequence[str]) -> None:
        """Give it, or what it says of itself. Raises KioskError."""
        match list(steps):
            case []:
                self._give(caller, place)
            case ["rest"]:
                with self._opened(place):
                    caller.send("text/plain", b"It can be had.\n")
            case ["about"]:
                caller.send("application/json", _ABOUT)
            case _:
                caller.say(404, "A broadcast has no such part.")

    def _give(self, caller: "Caller", place: "Place") -> None:
        if not caller.body or caller.looks:  # nobody is called for a look: many let in one at a time
            caller.head_of_stream(FORMAT)
            return
        with self._opened(place) as (line, first):
            caller.head_of_stream(FORMAT)
            caller.write(first)
            for piece in line.pieces():
                caller.write(piece)

    @contextmanager
    def _opened(self, place: "Place") -> Iterator[tuple[Line, bytes]]:
        """With its first bytes. Raises KioskError."""
        line = Line(self._fetcher.of(*place.sources), place.url)
        with self._lock:
            if self._closed or len(self._lines) >= MOST:
                raise TryLater("Other broadcasts are being watched.", after=5)
            self._lines.add(line)
        try:
            yield line, line.open()
        finally:
            line.close()
            with self._lock:
                self._lines.discard(line)

    def close(self) -> None:
        """End all of them, and begin no more."""
        with self._lock:
            self._closed = True
            lines = list(self._lines)
        for line in lines:
            line.close()
