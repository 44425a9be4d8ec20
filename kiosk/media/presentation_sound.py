"""The sound of a film in parts that is kept: in which files it lies, one after the other.

That is what is said, or with ``described`` what also tells what is to be seen; where nobody tells it these
are the same.
"""

from collections.abc import Iterator
from hashlib import sha256

from kiosk.errors import StoreError
from kiosk.media import presentation
from kiosk.media.cache import Cache
from kiosk.media.hls import roles
from kiosk.media.hls.playlist import Master, Part, Stream
from kiosk.media.meter import Stretch
from kiosk.media.pieces import named


def stream_of(cache: Cache, owner: str, *, described: bool = False) -> str | None:
    """The address of the media playlist that it is in; None when nobody here knows. Raises StoreError."""
    playlist = presentation.kept(cache, owner, owner)
    if not isinstance(playlist, Master):
        return owner if playlist is not None else None
    one = roles.one_quality(playlist, presentation.QUALITY)
    return roles.sound_of(roles.for_listeners(one, described=described), one.variants[0])


def name_of(cache: Cache, owner: str, *, described: bool = False) -> str | None:
    """Another one as soon as it is in other pieces; None when its playlist is not here. Raises StoreError."""
    return name_in(cache, owner, stream_of(cache, owner, described=described))


def name_in(cache: Cache, owner: str, url: str | None) -> str | None:
    """``name_of``, of what is in the media playlist at this address."""
    held = cache.held(named(owner, url)) if url is not None else None
    return sha256(f"pieces of {held.sha256}".encode()).hexdigest() if held is not None else None


def parts(cache: Cache, owner: str, *, described: bool = False) -> list[Part] | None:
    """What is to be read, in order. Raises StoreError.

    None when not all of it is here, or it is encrypted: nothing in the agent opens that, the player does.
    """
    return parts_in(cache, owner, stream_of(cache, owner, described=described))


def parts_in(cache: Cache, owner: str, url: str | None) -> list[Part] | None:
    """``parts``, of what is in the media playlist at this address."""
    stream = presentation.kept(cache, owner, url) if url is not None else None
    if not isinstance(stream, Stream):
        return None
    found = _parts(stream)
    files = {one.url for one in found or ()}
    return found if all(cache.held(named(owner, one)) is not None for one in files) else None


def _parts(stream: Stream) -> list[Part] | None:
    found: list[Part] = []
    initial = None
    for one in stream.segments:
        if one.gap:
            continue
        if one.key is not None or (one.map is not None and one.map.key is not None):
            return None
        if one.map is not None and one.map != initial:
            found.append(one.map)
        initial = one.map
        found.append(one.part)
    return found or None


def stretches(cache: Cache, owner: str, parts: list[Part]) -> Iterator[Stretch]:
    """These, each open until the next is asked for. Raises StoreError when one was taken away meanwhile."""
    for part in parts:
        file = cache.open(named(owner, part.url))
        if file is None:
            raise StoreError("A piece of the film is not here any more.", where=part.url)
        with file:
            length = file.held.size - part.start
            yield Stretch(file, part.start, min(part.length, length) if part.length else length)
