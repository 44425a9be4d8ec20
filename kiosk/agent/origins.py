"""What is asked of institutions to look at their pictures: a document, or a file for a moment."""

import contextlib
import secrets
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.errors import Offline, StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import pictures

PATIENCE = 15.0
"""Seconds for one tile; a finger waits."""
AWAY = 20.0
"""Seconds that a host which could not be reached is left alone: until then its tiles fail at once."""
MOST_AWAY = 1000
"""Hosts that are remembered."""


class Origins:
    """Asks for several threads at a time. ``sources``: whose works name it, and who so may be asked."""

    def __init__(self, fetcher: Fetcher, work: Path) -> None:
        """``work``: a folder for files that are gone again afterwards."""
        self._fetcher = fetcher
        self._work = work
        self._away: dict[str, float] = {}

    def published(self, url: str) -> Path | None:
        """The file on this machine that an address names."""
        return self._fetcher.path(url)

    def document(self, sources: Sequence[str], url: str, most: int) -> bytes:
        """At most ``most`` bytes. Raises FetchError."""
        with self._reached(url):
            door = self._fetcher.of(*sources).within(PATIENCE)
            return door.document(url, max_bytes=most).body

    @contextlib.contextmanager
    def file(self, sources: Sequence[str], url: str) -> Iterator[Path]:
        """What is at an address, in a file that is gone again afterwards. Raises FetchError, StoreError."""
        part = self._work / f".{secrets.token_hex(8)}.part"
        try:
            with self._reached(url):
                self._fetch(sources, url, part)
            yield part
        finally:
            with contextlib.suppress(OSError):
                part.unlink()

    def _fetch(self, sources: Sequence[str], url: str, part: Path) -> None:
        with self._fetcher.of(*sources).open(url, max_bytes=pictures.MAX_BYTES) as stream:
            try:
                part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                with part.open("wb") as file:
                    for chunk in stream.chunks():
                        file.write(chunk)
            except OSError as error:
                raise StoreError(f"The disk can't be written: {error.strerror}.", where=str(part)) from error

    @contextlib.contextmanager
    def _reached(self, url: str) -> Iterator[None]:
        """Nobody waits again for a host that could not be reached a moment ago."""
        host = urlsplit(url).netloc
        if time.monotonic() < self._away.get(host, 0.0):
            raise Offline("It could not be reached a moment ago.", where=host)
        try:
            yield
        except Offline:
            if len(self._away) > MOST_AWAY:
                self._away.clear()
            self._away[host] = time.monotonic() + AWAY
            raise
