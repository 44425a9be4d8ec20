"""Keeping all of a film in parts (HLS): one quality, with all its sounds and captions."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from kiosk.errors import MediaError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.dash import Description
from kiosk.media.download import NoRoom, Stopped, download
from kiosk.media.files import size_of
from kiosk.media.hls import roles
from kiosk.media.hls.playlist import Master, Playlist, Stream
from kiosk.media.pieces import named
from kiosk.media.presentation import QUALITY, bytes_here, fetched, files_of, keep, pieces, playlists_of
from kiosk.media.presentation_size import samples, to_come


def download_all(
    fetcher: Fetcher,
    url: str,
    cache: Cache,
    *,
    quota_bytes: int,
    floor_bytes: int,
    stop: Callable[[], bool] = lambda: False,
    pace: Callable[[int], None] = lambda count: None,
) -> None:
    """Every piece of a recording; what is here already is not asked again.

    The playlist of the work comes last: what has it has all of it. Of one that does not fit nothing stays, as
    what is pinned would never go; but what was whole before does. Raises FetchError, StoreError, MediaError
    (a broadcast can't be kept) and, of the latter, NoRoom and Stopped.
    """
    before = cache.sizes_of(url).keys() if bytes_here(cache, url) is not None else set()
    wanted, streams = _recording(fetcher, url)
    coming = _Coming(fetcher, url, cache, quota_bytes, floor_bytes, stop, pace)
    try:
        coming.bring(wanted, list(streams.values()))
    except NoRoom:
        cache.forget(cache.sizes_of(url).keys() - before)
        raise
    for one, stream in streams.items():
        if stream is not wanted:
            keep(cache, url, one, stream)
    keep(cache, url, url, wanted)
    if names := pieces(cache, url):
        # Of an earlier form of it, or of another quality that somebody watched, nothing stays.
        cache.forget(cache.sizes_of(url).keys() - names)


def _recording(fetcher: Fetcher, url: str) -> tuple[Playlist, dict[str, Stream]]:
    """One quality of it, and the streams of that by their addresses. Raises FetchError, MediaError."""
    playlist = fetched(fetcher, url)
    if isinstance(playlist, Description):
        raise MediaError(
            "A film that is sent by DASH can't be kept.", where=url, next_step="It plays by network."
        )
    wanted = roles.one_quality(playlist, QUALITY) if isinstance(playlist, Master) else playlist
    streams: dict[str, Stream] = {}
    for one in playlists_of(wanted):
        stream = wanted if isinstance(wanted, Stream) else fetched(fetcher, one)
        if not isinstance(stream, Stream):
            raise MediaError("A playlist names another list of playlists.", where=one)
        if not stream.ended:
            raise MediaError("It is a broadcast that still goes on: it can't be kept.", where=url)
        streams[one] = stream
    return wanted, streams


@dataclass(frozen=True, slots=True)
class _Coming:
    """The pieces of one recording, on their way; the fields are as in ``download_all``."""

    fetcher: Fetcher
    url: str
    cache: Cache
    quota_bytes: int
    floor_bytes: int
    stop: Callable[[], bool]
    pace: Callable[[int], None]

    def bring(self, wanted: Playlist, streams: list[Stream]) -> None:
        """All of these streams, that of the variant first. Raises KioskError; NoRoom as early as it can."""
        bandwidth = wanted.variants[0].bandwidth if isinstance(wanted, Master) else 0
        rates = [bandwidth] + [0] * (len(streams) - 1)
        sizes = [self._to_come(*one) for one in zip(streams, rates, strict=True)]
        self._make_room(sizes)
        if None in sizes:
            for stream, size in zip(streams, sizes, strict=True):
                if size is None:
                    self._take(stream, samples(stream))
            self._make_room([self._to_come(*one) for one in zip(streams, rates, strict=True)])
        for stream in streams:
            self._take(stream)

    def _take(self, stream: Stream, only: Collection[str] = ()) -> None:
        for origin, secret in files_of(stream):
            if only and origin not in only:
                continue
            if self.stop():
                raise Stopped("The download was put aside.", where=self.url)
            download(
                self.fetcher,
                origin,
                self.cache,
                name=named(self.url, origin),
                believed="application/octet-stream" if secret else "",
                quota_bytes=self.quota_bytes,
                floor_bytes=self.floor_bytes,
                stop=self.stop,
                pace=self.pace,
            )

    def _to_come(self, stream: Stream, bandwidth: int) -> int | None:
        held = self.cache.sizes_of(self.url)
        here = {one: held[name] for one, _ in files_of(stream) if (name := named(self.url, one)) in held}
        return to_come(stream, here, lambda one: size_of(self.cache.part_of(named(self.url, one))), bandwidth)

    def _make_room(self, sizes: list[int | None]) -> None:
        """For as much as can be told. Raises NoRoom, without evicting anything, when that can't be enough."""
        wanted = sum(size or 0 for size in sizes)
        if wanted > self.cache.room.make(wanted, self.quota_bytes, self.floor_bytes):
            raise NoRoom(
                "There is no room for it.", where=self.url, next_step="Make room or allow the cache more."
            )
