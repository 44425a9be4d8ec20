"""Looks at every film that is here, whether its light flashes, before somebody else does.

What was found is written in the folder of the cache (``media.found``), once for each film, and told to the
agent, which notes it in the catalogue (``store.flashes``). One thread, a film at a time, in a process that
comes last for the processor (``media.flash_meter``). Of a film in parts it is the quality that is kept, once
all pieces of it are here; what is encrypted nobody looks at.
"""

import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from itertools import takewhile

from kiosk.agent.rounds import Rounds
from kiosk.errors import KioskError, MediaError, cause
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import flashes, found, presentation_picture, presentation_sound
from kiosk.media.cache import Cache
from kiosk.media.files import write_whole
from kiosk.media.flashes import RULES, Flashes
from kiosk.media.hls.playlist import FORMAT

log = logging.getLogger(__name__)

LOOK_SECONDS = 15.0
"""How often to look for films that came, the first time so long after the start."""
CLOSE_SECONDS = 0.3
"""For what is being written; a meter is not waited for: the agent ends within two seconds."""
_MOST_WAITING = 100_000


class Watching:
    """Works in a thread of its own from ``start`` until ``close``."""

    def __init__(self, cache: Cache, fetcher: Fetcher, knock: Callable[[], None] = lambda: None) -> None:
        """``knock``: a film was looked at."""
        self._cache = cache
        self._fetcher = fetcher
        self._knock = knock
        self._lock = threading.Lock()
        self._later: OrderedDict[str, None] = OrderedDict()
        self._found: dict[str, float | None] = {}
        self._hopeless: set[str] = set()
        """Names of films that could not be looked at, or noted."""
        self._rounds = Rounds("watching", self.look, LOOK_SECONDS, close_seconds=CLOSE_SECONDS)

    def start(self) -> None:
        """Begin."""
        self._rounds.start()

    def close(self) -> None:
        """Stop; a film that is being looked at is left, and begun anew another time."""
        self._rounds.close()

    def later(self, urls: Iterable[str]) -> None:
        """Look at these when there is time, as far as they are here by then."""
        with self._lock:
            for url in urls:
                if len(self._later) < _MOST_WAITING:
                    self._later[url] = None

    def take(self) -> dict[str, float | None]:
        """At which second the films at these addresses flash first, or None for nowhere.

        Of those that were looked at since this was asked last, or turned out to be known.
        """
        with self._lock:
            taken, self._found = self._found, {}
        return taken

    def look(self) -> None:
        """Look at all that is waiting. Returns early at the end."""
        while not self._rounds.over and (url := self._next()):
            try:
                self._watch(url)
            except (KioskError, OSError) as error:
                log.info("a film can't be looked at now: %s", cause(error))

    def _next(self) -> str:
        with self._lock:
            return self._later.popitem(last=False)[0] if self._later else ""

    def _watch(self, url: str) -> None:
        name = found.light_of(self._cache, url, self._fetcher.path(url))
        if name is None:
            return
        seen = self._known(name)
        looks = seen is None and name not in self._hopeless
        if looks:
            seen = self._look_at(url, name)
        if seen is not None:
            with self._lock:
                self._found[url] = seen.at
        if looks:
            self._knock()

    def _look_at(self, url: str, name: str) -> Flashes | None:
        try:
            seen = self._measured(url)
        except MediaError as error:
            self._hopeless.add(name)
            log.warning("whether the light of a film flashes can't be measured: %s", cause(error))
            return None
        if seen is None or self._rounds.over:
            return None
        self._hopeless.add(name)  # unless the disk takes it
        if not self._cache.read_only:
            file = found.file_of(self._cache, found.LIGHTS, name)
            write_whole(file, flashes.written(seen))
            os.utime(file, (0, 0))  # as those of sounds: no file tells when a film came
            self._hopeless.discard(name)
        return seen

    def _known(self, name: str) -> Flashes | None:
        try:
            seen = flashes.read(found.known(self._cache, found.LIGHTS, name))
        except ValueError:
            return None
        return seen if seen.rules == RULES else None

    def _measured(self, url: str) -> Flashes | None:
        """None when it is not here, or locked. Raises KioskError, OSError."""
        path = self._fetcher.path(url)
        if path is not None:
            with path.open("rb") as published:
                return flashes.measure(published)
        held = self._cache.held(url)
        if held is not None and held.content_type == FORMAT:
            parts = presentation_picture.parts(self._cache, url)
            if parts is None:
                return None
            pieces = presentation_sound.stretches(self._cache, url, parts)
            return flashes.measure_joined(takewhile(lambda _: not self._rounds.over, pieces))
        kept = self._cache.open(url)
        if kept is None:
            return None
        with kept:
            return flashes.measure(kept)
