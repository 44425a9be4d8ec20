"""A film in parts (HLS) as a whole: its playlists, what of it is kept here, and keeping all of it."""

import secrets
from collections.abc import Callable, Iterator

from kiosk.errors import MediaError, StoreError
from kiosk.fetch import Document, Fetcher
from kiosk.media import dash, sniff
from kiosk.media.cache import Cache
from kiosk.media.dash import Description
from kiosk.media.download import Stopped, download
from kiosk.media.hls import reading, roles, writing
from kiosk.media.hls.playlist import FORMAT, Master, Playlist, Stream
from kiosk.media.pieces import named, owner_of

QUALITY = 1080
"""Lines of the picture that is kept: what the glass has."""


def fetched(fetcher: Fetcher, url: str) -> Playlist | Description:
    """The playlist, or the description of DASH, as it is now. Raises FetchError, MediaError."""
    return read(fetcher.document(url, max_bytes=reading.MAX_BYTES))


def read(answer: Document) -> Playlist | Description:
    """The playlist that came. Raises MediaError."""
    if dash.is_description(answer.body[: sniff.HEAD]):
        return dash.read(answer.body, answer.url)
    return reading.read(answer.body, answer.url)


def kept(cache: Cache, owner: str, url: str) -> Playlist | None:
    """The playlist of a recording that was kept; None when it is not here. Raises StoreError."""
    file = cache.open(named(owner, url))
    if file is None:
        return None
    with file:
        if file.held.content_type != FORMAT or file.held.size > reading.MAX_BYTES:
            return None
        try:
            return reading.read(b"".join(file.block(index) for index in range(file.blocks)), url)
        except (MediaError, StoreError):
            cache.set_aside(file.held)
            return None


def keep(cache: Cache, owner: str, url: str, playlist: Playlist) -> None:
    """Keep a playlist with all its addresses written out. Raises StoreError."""
    part = cache.parts / f".{secrets.token_hex(8)}.part"
    try:
        with part.open("wb") as file:
            file.write(
                writing.written(playlist, lambda address, _role, _segment: address, subtitles=True).encode()
            )
        cache.keep(named(owner, url), part, content_type=FORMAT)
    except OSError as error:
        raise StoreError(f"The disk can't be written: {error.strerror}.", where=str(part)) from error
    finally:
        part.unlink(missing_ok=True)


def pieces(cache: Cache, owner: str) -> list[str] | None:
    """The names of every piece of a kept presentation, itself included; None when not all are known.

    Raises StoreError.
    """
    found = kept(cache, owner, owner)
    return None if found is None else _pieces(cache, owner, found)


def _pieces(cache: Cache, owner: str, playlist: Playlist) -> list[str] | None:
    names = [owner]
    for url in _playlists(playlist):
        stream = playlist if isinstance(playlist, Stream) else kept(cache, owner, url)
        if not isinstance(stream, Stream):
            return None
        names += [
            *([named(owner, url)] if stream is not playlist else []),
            *(named(owner, one) for one, _ in _files(stream)),
        ]
    return list(dict.fromkeys(names))


def is_here(cache: Cache, owner: str, playlist: Playlist) -> bool:
    """Whether every piece that this names, in one quality, is kept. Raises StoreError."""
    names = _pieces(cache, owner, playlist)
    return names is not None and all(cache.held(name) for name in names[1:])


def bytes_here(cache: Cache, owner: str) -> int | None:
    """Bytes of a presentation that is here whole; None when a piece is missing. Raises StoreError."""
    total = 0
    for name in pieces(cache, owner) or [""]:
        held = cache.held(name) if name else None
        if held is None:
            return None
        total += held.size
    return total


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
    """Every piece of one quality, with all its sounds and captions; what is here already is not asked again.

    The playlist of the work comes last: what has it has all of it. Raises FetchError, StoreError, MediaError
    (a broadcast can't be kept, no room) and Stopped.
    """
    playlist = fetched(fetcher, url)
    if isinstance(playlist, Description):
        raise MediaError(
            "A film that is sent by DASH can't be kept.", where=url, next_step="It plays by network."
        )
    wanted = roles.one_quality(playlist, QUALITY) if isinstance(playlist, Master) else playlist
    streams = {
        one: wanted if isinstance(wanted, Stream) else fetched(fetcher, one) for one in _playlists(wanted)
    }
    bandwidth = wanted.variants[0].bandwidth if isinstance(wanted, Master) else 0
    for one, stream in streams.items():
        if not isinstance(stream, Stream):
            raise MediaError("A playlist names another list of playlists.", where=one)
        if not stream.ended:
            raise MediaError("It is a broadcast that still goes on: it can't be kept.", where=url)
        seconds = stream.seconds
        _make_room(cache, int(bandwidth / 8 * seconds), quota_bytes, floor_bytes, url)
        bandwidth = 0
        for origin, secret in _files(stream):
            if stop():
                raise Stopped("The download was put aside.", where=url)
            download(
                fetcher,
                origin,
                cache,
                name=named(url, origin),
                believed="application/octet-stream" if secret else "",
                quota_bytes=quota_bytes,
                floor_bytes=floor_bytes,
                stop=stop,
                pace=pace,
            )
        if stream is not wanted:
            keep(cache, url, one, stream)
    keep(cache, url, url, wanted)
    _forget_others(cache, url)


def _forget_others(cache: Cache, owner: str) -> None:
    """Take away what was kept of an earlier form of it, or of another quality that somebody watched."""
    names = set(pieces(cache, owner) or ())
    if names:
        cache.forget([one for one in cache.times() if owner_of(one) == owner and one not in names])


def _make_room(cache: Cache, wanted: int, quota_bytes: int, floor_bytes: int, url: str) -> None:
    if wanted > cache.room.make(wanted, quota_bytes, floor_bytes):
        raise MediaError(
            "There is no room for it.", where=url, next_step="Make room or allow the cache more."
        )


def _playlists(playlist: Playlist) -> list[str]:
    """The addresses of the media playlists of the quality that is kept, with its renditions."""
    if isinstance(playlist, Stream):
        return [playlist.url]
    one = roles.one_quality(playlist, QUALITY)
    renditions = [each.url for each in one.renditions if each.url]
    return list(dict.fromkeys([one.variants[0].url, *renditions]))


def _files(stream: Stream) -> Iterator[tuple[str, bool]]:
    """Every file once, and whether its bytes say nothing of what it is (encrypted, or a key)."""
    seen: set[str] = set()
    for one in stream.segments:
        for url, secret in (
            (one.key.url, True) if one.key else ("", False),
            (one.map.key.url, True) if one.map and one.map.key else ("", False),
            (one.map.url, one.map.key is not None) if one.map else ("", False),
            (one.part.url if not one.gap else "", one.key is not None),
        ):
            if url and url not in seen:
                seen.add(url)
                yield url, secret
