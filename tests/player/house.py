"""A folder of films behind real HTTP, and the real gateway in front of it: the way every film goes."""

import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.agent.gateway import Gateway, Place
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import key_of
from tests.museum import Museum
from tests.museum_server import Answer


class Origin(Museum):
    """A museum whose works are the files of a folder; it behaves well or badly as a museum does."""

    def __init__(self, folder: Path) -> None:
        self.files = folder
        super().__init__(folder)

    def find(self, path: str) -> Answer | None:
        """The file of this name, as it is now."""
        file = self.files / path.split("?")[0].lstrip("/")
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return Answer(file.read_bytes(), kind) if file.is_file() else None


@dataclass
class House:
    """What stands between a film and its player."""

    origin: Origin
    cache: Cache
    places: dict[str, Place]
    gateway: str

    def opens(self, name: str, *, keep: bool = False) -> str:
        """The address at the gateway of a file of the origin, or of any other address."""
        url = name if "://" in name else f"{self.origin.base}/{name}"
        self.places[key_of(url)] = Place(url, keep)
        return f"{self.gateway}/{key_of(url)}"


@contextmanager
def house(folder: Path, cache_folder: Path, *inside: str, deadline_seconds: float = 5) -> Iterator[House]:
    """Until the end of the block. ``folder`` is where the films are; it may ask hosts ``inside`` too."""
    with Origin(folder) as origin:
        fetcher = Fetcher(
            private_hosts=[origin.host, *inside], pause_seconds=0, deadline_seconds=deadline_seconds
        )
        cache = Cache(cache_folder)
        places: dict[str, Place] = {}
        gateway = Gateway(places.get, cache, fetcher)
        try:
            yield House(origin, cache, places, gateway.start())
        finally:
            fetcher.close()
            gateway.close()
            cache.close()
