"""Broadcasts over RTSP at the gateway: each that somebody watches is a relay of its own (``media.rtsp``).

<gateway>/<key>        as it comes, without an end
<gateway>/<key>/about  that it is live
"""

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import TryLater
from kiosk.fetch import Fetcher
from kiosk.media.about import About
from kiosk.media.rtsp.line import Line
from kiosk.media.sniff import kind_of

if TYPE_CHECKING:
    from kiosk.agent.gateway.caller import Caller
    from kiosk.agent.gateway.place import Place

MOST = 4
"""At once: one that plays, one that somebody looks at whether it is back, and those that are just ending."""
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
            case ["about"]:
                caller.send("application/json", _ABOUT)
            case _:
                caller.say(404, "A broadcast has no such part.")

    def _give(self, caller: "Caller", place: "Place") -> None:
        if not caller.body:
            caller.head_of_stream("video/mp2t")
            return
        line = Line(self._fetcher.of(*place.sources), place.url)
        with self._lock:
            if self._closed or len(self._lines) >= MOST:
                raise TryLater("Other broadcasts are being watched.", after=5)
            self._lines.add(line)
        try:
            first = line.open()
            caller.head_of_stream(kind_of(first) or "video/mp2t")
            caller.write(first)
            for piece in line.pieces():
                caller.write(piece)
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
