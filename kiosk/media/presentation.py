"""A film in parts (HLS) as a whole: its playlists, and what of it is kept here."""

import secrets
from collections.abc import Iterator

from kiosk.errors import MediaError, StoreError
from kiosk.fetch.answer import Document
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import dash, sniff
from kiosk.media.cache import Cache
from kiosk.media.dash import Description
from kiosk.media.hls import reading, roles, writing
from kiosk.media.hls.playlist import FORMAT, Playlist, Stream
from kiosk.media.pieces import named

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
    names = [owner, *_names(cache, owner, playlist)]
    known = [name for name in names if name is not None]
    return list(dict.fromkeys(known)) if len(known) == len(names) else None


def _names(cache: Cache, owner: str, playlist: Playlist) -> Iterator[str | None]:
    """Those of the pieces that a playlist names, in one quality; None for what one names that is not here."""
    for url in playlists_of(playlist):
        stream = playlist if isinstance(playlist, Stream) else kept(cache, owner, url)
        if not isinstance(stream, Stream):
            yield None
            continue
        if stream is not playlist:
            yield named(owner, url)
        for one, _ in files_of(stream):
            yield named(owner, one)


def is_here(cache: Cache, owner: str, playlist: Playlist) -> bool:
    """Whether every piece that this names, in one quality, is kept. Raises StoreError.

    By the list of the cache: what the disk lost of it is missed when it is opened.
    """
    if cache.whole.size(owner, _what(playlist)) is not None:
        return True
    turn, sizes = cache.whole.turn, cache.sizes_of(owner)
    names = {owner}
    for name in _names(cache, owner, playlist):
        if name is None or name not in sizes:
            return False
        names.add(name)
    size = sum(sizes.get(name, 0) for name in names)
    cache.whole.note(owner, [_what(playlist), *playlists_of(playlist)], size, turn=turn)
    return True


def bytes_here(cache: Cache, owner: str) -> int | None:
    """Bytes of a presentation that is here whole; None when a piece is missing. Raises StoreError."""
    known = cache.whole.size(owner, owner)
    if known is not None:
        return known
    turn, total = cache.whole.turn, 0
    found = kept(cache, owner, owner)
    names = None if found is None else _pieces(cache, owner, found)
    if found is None or names is None:
        return None
    for name in names:
        held = cache.held(name)
        if held is None:
            return None
        total += held.size
    cache.whole.note(owner, [owner, _what(found), *playlists_of(found)], total, turn=turn)
    return total


def _what(playlist: Playlist) -> Playlist | str:
    """As what it is known to be here whole: one quality, or the kept playlist of a stream by its address."""
    return playlist.url if isinstance(playlist, Stream) else roles.one_quality(playlist, QUALITY)


def playlists_of(playlist: Playlist) -> list[str]:
    """The addresses of the media playlists of the quality that is kept, with its renditions."""
    if isinstance(playlist, Stream):
        return [playlist.url]
    one = roles.one_quality(playlist, QUALITY)
    renditions = [each.url for each in one.renditions if each.url]
    return list(dict.fromkeys([one.variants[0].url, *renditions]))


def files_of(stream: Stream) -> Iterator[tuple[str, bool]]:
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
