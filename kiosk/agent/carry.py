"""One step of the plan: fetch, make small pictures, keep a file; and what tidies up after it."""

import contextlib
import os
import secrets
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.agent.looking import Looking
from kiosk.agent.plan import Step, Turn
from kiosk.catalogue.iiif.image import picture_url
from kiosk.errors import BadAnswer, MediaError, Offline, Refused, StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import pictures
from kiosk.media.cache import Cache
from kiosk.media.download import InParts, download
from kiosk.media.presentation_download import download_all
from kiosk.media.tiles import Tiles
from kiosk.model import key_of

NOTED = 500
"""Letters of an ETag or a date that are kept."""
_MAKING = threading.Semaphore(3)
"""So many pictures are decoded at one time: each may take a quarter of a gigabyte."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a step needs."""

    fetcher: Fetcher
    cache: Cache
    pictures: Path
    quota_bytes: int
    floor_bytes: int
    pace: Callable[[int], None] = lambda count: None
    """Hears of the bytes of films as they come (``kiosk.agent.pace``)."""
    tiles: Tiles | None = None
    looking: Looking | None = None
    """Without these two no picture is kept in tiles."""


def perform(step: Step, tools: Tools, stop: Callable[[], bool]) -> None:
    """Do one step, under the policy of its source. Raises FetchError, MediaError, StoreError."""
    if step.turn is Turn.AGAIN:
        _ask_again(step, tools, stop)
        return
    if step.turn is Turn.NEARBY:
        if tools.looking is not None:
            tools.looking.keep(key_of(step.url), stop)
        return
    if not step.sizes:
        _keep(step, tools, stop)
        return
    source = tools.fetcher.path(step.url) or tools.cache.path(step.url)
    if source is not None:
        _make(source, step, tools.pictures)
        return
    if all(pictures.path_of(tools.pictures, step.url, size).exists() for size in step.sizes):
        return  # made since the plan was: another source has the same picture
    with _fetched(step, tools, stop) as (source, origin):
        _make(source, step, tools.pictures, origin)


def _keep(step: Step, tools: Tools, stop: Callable[[], bool]) -> None:
    fetcher = tools.fetcher.of(step.source)
    quota, floor = tools.quota_bytes, tools.floor_bytes
    pace = tools.pace if step.turn is Turn.FILMS else _at_once
    if tools.cache.held(step.url) is None:
        with contextlib.suppress(InParts):
            download(
                fetcher,
                step.url,
                tools.cache,
                quota_bytes=quota,
                floor_bytes=floor,
                stop=stop,
                pace=pace,
                reads=step.turn is Turn.BOOKS,
            )
            return
    # A film in parts, of which the playlist may be here already.
    download_all(fetcher, step.url, tools.cache, quota_bytes=quota, floor_bytes=floor, stop=stop, pace=pace)


def _at_once(_count: int) -> None:
    """What is small, and makes a film understood, waits for nobody."""


def _ask_again(step: Step, tools: Tools, stop: Callable[[], bool]) -> None:
    """Make a small picture anew if its original is another by now; what can't be had leaves it as it is."""
    (size,) = step.sizes
    picture = pictures.path_of(tools.pictures, step.url, size)
    origin = pictures.origin_of(picture)
    with contextlib.suppress(OSError):  # withdrawn meanwhile
        os.utime(picture)  # whatever comes of it, the next question is a week away
    if origin is None or not (origin.etag or origin.modified):
        return  # there is no asking without fetching all of it again
    with _fetched(step, tools, stop, origin) as (source, newer):
        if newer is not None:
            _make(source, step, tools.pictures, newer)


def _make(source: Path, step: Step, folder: Path, origin: pictures.Origin | None = None) -> None:
    for size in step.sizes:
        target = pictures.path_of(folder, step.url, size)
        try:
            with _MAKING:
                pictures.make(source, target, size, origin)
        except MediaError as error:
            if isinstance(error.__cause__, OSError) and error.where == str(target):
                raise StoreError(error.what, where=error.where) from error
            raise


@contextlib.contextmanager
def _fetched(
    step: Step, tools: Tools, stop: Callable[[], bool], held: pictures.Origin | None = None
) -> Iterator[tuple[Path, pictures.Origin | None]]:
    """The original in a file that is gone again afterwards: only the small pictures are kept of it.

    With what it is; None, and no file, when it is still what was ``held``.
    """
    part = tools.pictures / f".{secrets.token_hex(8)}.part"
    try:
        url = _no_larger_than_needed(step)
        try:
            origin = _fetch(url, step.source, part, tools, stop, held)
        except (BadAnswer, Refused):
            # A service that is not what its description promises still has its default picture.
            if url == step.url:
                raise
            origin = _fetch(step.url, step.source, part, tools, stop, held)
        yield part, origin
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _no_larger_than_needed(step: Step) -> str:
    media = step.media
    service = media.service if media else None
    # One of another host would put its own picture under an address that works of others may show.
    if media is None or service is None or urlsplit(service.id).hostname != urlsplit(step.url).hostname:
        return step.url
    width, height = (max(sides) for sides in zip(*(pictures.SIZES[size] for size in step.sizes), strict=True))
    return picture_url(service, width, height, size=(media.width, media.height)) or step.url


def _fetch(
    url: str, source: str, part: Path, tools: Tools, stop: Callable[[], bool], held: pictures.Origin | None
) -> pictures.Origin | None:
    door = tools.fetcher.of(source)
    unless = (held.etag, held.modified) if held and held.url == url else ("", "")
    try:
        part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (
            door.open(url, unless=unless, max_bytes=pictures.MAX_BYTES) as stream,
            part.open("wb") as file,
        ):
            if stream.status == 304:
                return None
            for chunk in stream.chunks():
                if stop():
                    raise Offline("Stopped.", where=url)
                file.write(chunk)
            return pictures.Origin(url=url, etag=_noted(stream.etag), modified=_noted(stream.modified))
    except OSError as error:
        raise StoreError(f"The disk can't be written: {error.strerror}.", where=str(part)) from error


def _noted(header: str) -> str:
    """A header that may be kept and sent back as it is; else nothing."""
    return header if len(header) <= NOTED and header.isascii() and header.isprintable() else ""


def tidy(folder: Path, known: Callable[[str], bool], stop: Callable[[], bool] = lambda: False) -> int:
    """Take away the pictures of addresses that nothing in the store speaks of; gives how many.

    ``known`` is asked with a key (``kiosk.model.key_of``).
    """
    gone = 0
    for path in folder.glob("??/*.jpg"):
        if stop():
            break
        if not known(path.name.split("-")[0]):
            path.unlink(missing_ok=True)
            gone += 1
    return gone


def large(folder: Path) -> dict[str, Path]:
    """The pictures for the whole screen, by the keys of their addresses (``kiosk.model.key_of``)."""
    return {path.name.split("-")[0]: path for path in folder.glob("??/*-stage.jpg")}


def size_of(folder: Path) -> int:
    """Bytes of all small pictures."""
    total = 0
    for shelf in _entries(folder):
        for entry in _entries(Path(shelf.path)):
            with contextlib.suppress(OSError):
                total += entry.stat(follow_symlinks=False).st_size
    return total


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def clear_parts(folder: Path) -> None:
    """Take away what a killed agent left half fetched or half made. Only when no other one is at work."""
    with contextlib.suppress(OSError):  # a folder that can't be read is met again, and said, when it is used
        pictures.tidy(folder)
    for entry in _entries(folder):
        if entry.name.endswith(".part"):
            with contextlib.suppress(OSError):
                Path(entry.path).unlink()
