"""The playlists of a work that are remembered: as many as there is memory for, whoever wrote them.

A playlist of a megabyte takes twenty when it is read, and a broadcast names a new one every few seconds.
"""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from kiosk.media.dash import Description
from kiosk.media.hls.playlist import Key, Playlist, Stream

T = TypeVar("T")
MOST = 20
"""Playlists of one work."""
MOST_BYTES = 64 * 2**20
"""Of memory that they take, unless the newest takes more; a day in parts of two seconds takes 14 MB."""
EACH = 300
"""Bytes that a segment takes beside its letters. *Measured*: what it is, and its number by address."""
_KEY = 100
"""The same of a key."""


class Remembered(Generic[T]):
    """One value for each address, with the playlist that it holds on to; the newest at the end.

    For one thread at a time, but each may look at it at any moment.
    """

    def __init__(self, *, most_bytes: int | None = None) -> None:
        self._most_bytes = MOST_BYTES if most_bytes is None else most_bytes
        self._values: dict[str, T] = {}
        self._sizes: dict[str, tuple[int, int]] = {}

    def put(self, url: str, value: T, playlist: Playlist | Description) -> None:
        """This is the newest; the oldest are forgotten that there is no room for beside it."""
        values = {one: other for one, other in self._values.items() if one != url} | {url: value}
        sizes = {one: other for one, other in self._sizes.items() if one != url}
        sizes[url] = id(playlist), size_of(playlist)
        size = sum(count for _, count in sizes.values())
        while len(values) > MOST or (len(values) > 1 and size > self._most_bytes):
            oldest = next(iter(values))
            size -= sizes.pop(oldest)[1]
            del values[oldest]
        self._values, self._sizes = values, sizes  # in one go, for those who look

    def get(self, url: str) -> T | None:
        """That of an address."""
        return self._values.get(url)

    def clear(self) -> None:
        """Forget all."""
        self._values, self._sizes = {}, {}

    @property
    def newest(self) -> T:
        """That which was put last; there must be one."""
        return next(reversed(self._values.values()))

    @property
    def sizes(self) -> Mapping[int, int]:
        """Bytes of each playlist by its identity: others may hold on to the same."""
        return dict(self._sizes.values())

    def __iter__(self) -> Iterator[T]:
        return iter(self._values.values())

    def __bool__(self) -> bool:
        return bool(self._values)


def size_of(found: Playlist | Description) -> int:
    """Bytes of memory that it takes, about."""
    if isinstance(found, Description):
        return len(found.body)
    if not isinstance(found, Stream):
        urls = [*(one.url for one in found.variants), *(one.url for one in found.renditions)]
        return sum(EACH + len(url) for url in urls)
    size = 0
    key: Key | None = None
    for one in found.segments:
        size += EACH + len(one.part.url)
        if one.key is not None and one.key is not key:
            key = one.key
            size += _KEY + len(key.url)
    return size
