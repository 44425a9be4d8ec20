"""Files that are on this machine: published here, or kept. What a disk damaged is mended on the way."""

import os
from collections.abc import Callable
from typing import BinaryIO

from kiosk.agent.gateway.kinds import kind_of
from kiosk.agent.gateway.place import Place
from kiosk.errors import StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import sniff
from kiosk.media.cache import Cache
from kiosk.media.kept import Damaged, Kept, Replaced
from kiosk.media.pieces import origin_of, owner_of
from kiosk.media.sums import BLOCK
from kiosk.model import key_of


class Local:
    """Opens them. Safe to use from several threads."""

    def __init__(
        self,
        cache: Cache,
        fetcher: Fetcher,
        find: Callable[[str], Place | None],
        doubt: Callable[[str], None],
    ) -> None:
        """``find`` and ``doubt`` as in ``Gateway``."""
        self._cache = cache
        self._fetcher = fetcher
        self._find = find
        self._doubt = doubt
        self._unmended: dict[str, int] = {}
        """Files with a block that could not be had again, by the number of the last such."""

    def open(self, url: str) -> tuple[BinaryIO | Kept, str] | None:
        """The open file of this address when it is on this machine, and its media type.

        Raises StoreError, and BadAnswer when it is nothing that we play or show.
        """
        published = self._fetcher.path(origin_of(url))
        if published is not None:
            try:
                file = published.open("rb")
            except OSError as error:
                raise StoreError(f"The file can't be read: {error.strerror}.", where=url) from error
            try:
                return file, kind_of(os.pread(file.fileno(), sniff.HEAD, 0), url)
            except BaseException:
                file.close()
                raise
        kept = self._cache.open(url)
        if kept is None:
            return None
        if not kept.summed:
            self._doubt(url)
        try:
            return kept, kept.held.content_type or kind_of(self.read(kept, 0, sniff.HEAD), url)
        except BaseException:
            kept.close()
            raise

    def read(self, kept: Kept, start: int, end: int) -> bytes:
        """The bytes from ``start`` to the end of their block, at most to ``end`` (not included); right ones.

        A block that the disk damaged is fetched from its origin. Raises FetchError when that can't be had,
        StoreError when the whole file was found to be wrong.
        """
        try:
            return kept.read(start, end)
        except Damaged as damage:
            at = damage.index * BLOCK
            self._unmended[kept.held.url] = damage.index
            data = self.mend(kept, damage.index)
            self._unmended.pop(kept.held.url, None)
            return data[start - at : end - at]

    def ask(self, url: str) -> bool:
        """Whether the file of this address is here; what of it was damaged is asked for again.

        Raises as ``open`` and ``read``.
        """
        if (here := self.open(url)) is None:
            return False
        with here[0] as file:
            index = self._unmended.get(url)
            if isinstance(file, Kept) and index is not None:
                self.read(file, index * BLOCK, index * BLOCK + 1)
        return True

    def mend(self, kept: Kept, index: int) -> bytes:
        """A block that the disk damaged, from its origin, and written back.

        Raises FetchError when it can't be had, StoreError when nobody can say who may be asked. When the
        origin has another file by now, ours is set aside.
        """
        place = self._find(key_of(owner_of(kept.held.url)))
        try:
            return kept.mend(index, self._fetcher.of(*(place.sources if place else ())))
        except Replaced:
            self._cache.set_aside(kept.held)
            raise
