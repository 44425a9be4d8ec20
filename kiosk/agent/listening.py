"""Listens to every film and sound that is here before somebody else does: how loud it is, and its wave.

What was heard is written in the folder of the cache (``media.found``). One thread, a file at a time, in a
process that comes last for the processor (``media.loudness_meter``); a file that somebody is about to play
comes first. Of a film in parts it is the ordinary sound and then the described one, once all pieces of it are
kept; what is encrypted plays as it is.
"""

import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Iterable
from itertools import takewhile
from typing import BinaryIO

from kiosk.agent.rounds import Rounds
from kiosk.errors import KioskError, MediaError, cause
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import found, loudness, presentation_sound
from kiosk.media.cache import Cache
from kiosk.media.files import write_whole
from kiosk.media.hls.playlist import FORMAT, Part
from kiosk.media.kept import Kept
from kiosk.media.loudness import Sound

log = logging.getLogger(__name__)

LOOK_SECONDS = 15.0
"""How often to look for files that nobody asks for, the first time so long after the start."""
_MOST_WAITING = 100_000


class Listening:
    """Works in a thread of its own from ``start`` until ``close``."""

    def __init__(self, cache: Cache, fetcher: Fetcher) -> None:
        self._cache = cache
        self._fetcher = fetcher
        self._lock = threading.Lock()
        self._asked: OrderedDict[str, None] = OrderedDict()
        self._later: OrderedDict[str, None] = OrderedDict()
        self._hopeless: set[str] = set()
        """Names of files that could not be listened to, or noted."""
        self._rounds = Rounds("listening", self.look, LOOK_SECONDS)

    def start(self) -> None:
        """Begin."""
        self._rounds.start()

    def close(self) -> None:
        """Stop; a file that is being listened to is left, and begun anew another time."""
        self._rounds.close()

    def of(self, url: str, *, described: bool = False) -> bytes | None:
        """What is heard in the file of this address, as JSON (``media.loudness.Sound``).

        ``described``: in the sound of a film in parts that also tells what is to be seen.
        Empty when that is not known yet: it is listened to next. None when the file is not on this machine,
        not all of it, or locked. Raises KioskError.
        """
        name = self._name(url, described)
        if name is None:
            return None
        known = found.known(self._cache, found.SOUNDS, name)
        if not known and self._in_parts(url) and self._parts(url, described) is None:
            return None
        if not known and name not in self._hopeless:
            with self._lock:
                self._asked[url] = None
                self._asked.move_to_end(url, last=False)
            self._rounds.ring()
        return known

    def later(self, urls: Iterable[str]) -> None:
        """Listen to these when there is time, as far as they are here by then."""
        with self._lock:
            for url in urls:
                if len(self._later) < _MOST_WAITING:
                    self._later[url] = None

    def look(self) -> None:
        """Listen to all that is waiting. Returns early at the end."""
        while not self._rounds.over and (url := self._next()):
            try:
                self._listen(url)
            except (KioskError, OSError) as error:
                log.info("a film or sound can't be listened to now: %s", cause(error))

    def _next(self) -> str:
        with self._lock:
            for waiting in (self._asked, self._later):
                if waiting:
                    return waiting.popitem(last=False)[0]
        return ""

    def _listen(self, url: str) -> None:
        for described in (False, True) if self._in_parts(url) else (False,):
            self._listen_to(url, described)

    def _listen_to(self, url: str, described: bool) -> None:
        name = self._name(url, described)
        if name is None or name in self._hopeless or found.known(self._cache, found.SOUNDS, name):
            return
        try:
            sound = self._measured(url, described)
        except MediaError as error:
            self._hopeless.add(name)
            log.warning("how loud a film or sound is can't be measured: %s", cause(error))
            return
        if sound is None or self._rounds.over:
            return
        self._hopeless.add(name)  # unless the disk takes it
        if not self._cache.read_only:
            file = found.file_of(self._cache, found.SOUNDS, name)
            write_whole(file, loudness.written(sound))
            os.utime(file, (0, 0))  # perhaps somebody plays it for the first time
            self._hopeless.discard(name)

    def _measured(self, url: str, described: bool) -> Sound | None:
        """None when it is not here, or locked. Raises KioskError, OSError."""
        if not self._in_parts(url):
            file = self._open(url)
            if file is None:
                return None
            with file:
                return loudness.measure(file)
        parts = self._parts(url, described)
        if parts is None:
            return None
        pieces = presentation_sound.stretches(self._cache, url, parts)
        return loudness.measure_joined(takewhile(lambda _: not self._rounds.over, pieces))

    def _in_parts(self, url: str) -> bool:
        held = self._cache.held(url) if self._fetcher.path(url) is None else None
        return held is not None and held.content_type == FORMAT

    def _parts(self, url: str, described: bool) -> list[Part] | None:
        return presentation_sound.parts(self._cache, url, described=described)

    def _name(self, url: str, described: bool) -> str | None:
        return found.sound_of(self._cache, url, self._fetcher.path(url), described=described)

    def _open(self, url: str) -> "BinaryIO | Kept | None":
        path = self._fetcher.path(url)
        return path.open("rb") if path is not None else self._cache.open(url)
