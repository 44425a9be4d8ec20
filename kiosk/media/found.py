"""What was found in the films and sounds that are here: where that is written down, and under which name.

    sounds/3f9a….json   what is heard in one (``media.loudness.Sound``), a kilobyte
    lights/3f9a….json   whether its light flashes (``media.flashes.Flashes``)

In the folder of the cache, by the sha256 of what was looked at. The agent writes them (``agent.listening``,
``agent.watching``); the screen reads of the sounds how loud they are, for staff.
"""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.fetch.published import Published, etag_of
from kiosk.media import loudness, presentation_picture, presentation_sound
from kiosk.media.cache import Cache
from kiosk.media.files import quietly
from kiosk.media.hls.playlist import FORMAT
from kiosk.model import Item, Media, MediaKind

SOUNDS, LIGHTS = "sounds", "lights"
MOST_BYTES = 64 * 1024


def file_of(cache: Cache, what: str, name: str) -> Path:
    """Where it is written, or would be; ``what`` is ``SOUNDS`` or ``LIGHTS``."""
    return cache.folder / what / f"{name}.json"


def sound_of(cache: Cache, url: str, path: Path | None, *, described: bool = False) -> str | None:
    """The name of what is heard in a file: another one as soon as the file is another; None when it is not
    here. Raises StoreError, OSError.

    ``path``: the file itself, where it is published on this machine. ``described``: of the sound of a film in
    parts that also tells what is to be seen.
    """
    return _name_of(cache, url, path, lambda: presentation_sound.name_of(cache, url, described=described))


def light_of(cache: Cache, url: str, path: Path | None) -> str | None:
    """The same for what is seen in it."""
    return _name_of(cache, url, path, lambda: presentation_picture.name_of(cache, url))


def _name_of(cache: Cache, url: str, path: Path | None, in_parts: Callable[[], str | None]) -> str | None:
    if path is not None:
        return sha256(f"{url} {etag_of(path)}".encode()).hexdigest()
    held = cache.held(url)
    if held is not None and held.content_type == FORMAT:
        return in_parts()
    return held.sha256 if held else None


def known(cache: Cache, what: str, name: str) -> bytes:
    """What was written under this name; empty while that is nothing."""
    try:
        with open(file_of(cache, what, name), "rb", opener=quietly) as file:
            return file.read(MOST_BYTES)
    except OSError:
        return b""


def loudness_of(folder: Path, published: Mapping[str, Path], works: Iterable[Item]) -> dict[str, float]:
    """How loud works are by their ids, in LUFS; those that nobody listened to yet, or heard nothing in, are
    left out. Of several files the softest counts.

    ``folder``: of the cache; ``published``: the folders of this machine by what their addresses begin with.
    """
    if not folder.is_dir():
        return {}
    cache, here = Cache(folder, read_only=True), Published(published)
    try:
        levels = {
            work.id: [one for media in work.media if (one := _level(cache, here, media)) is not None]
            for work in works
        }
    finally:
        cache.close()
    return {ident: min(found) for ident, found in levels.items() if found}


def _level(cache: Cache, published: Published, media: Media) -> float | None:
    if media.kind is MediaKind.IMAGE:
        return None
    try:
        name = sound_of(cache, media.url, published.path(media.url))
        return loudness.read(known(cache, SOUNDS, name)).loudness if name is not None else None
    except (KioskError, OSError, ValueError):  # gone by now, or nobody listened to its end
        return None
