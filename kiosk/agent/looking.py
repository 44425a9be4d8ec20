"""Pictures from nearby: the pictures that the store knows, in tiles, wherever they come from.

    GET …/<key>/tiles                          what there is: JSON, see ``Looking.answer``
    GET …/<key>/tiles/whole                    the whole picture, at most 512 pixels, JPEG
    GET …/<key>/tiles/<scale>/<column>_<row>   one tile, JPEG

A IIIF service is asked for the tile itself, by region (levels 1 and 2) or as its own ``tiles`` say (0). Any
other picture is fetched once and cut here; of more than ``pictures.MAX_PIXELS`` it is refused. What came is
decoded and written anew, so the screen draws no bytes of a stranger; it stays as long as its rights and the
room allow, else it is in memory only.
"""

import contextlib
import logging
import re
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from kiosk.agent import image_services
from kiosk.agent.image_services import TILE_BYTES, ImageServices
from kiosk.agent.origins import Origins
from kiosk.agent.plan import NEARBY_AREA
from kiosk.catalogue.iiif import image as iiif_image
from kiosk.errors import BadAnswer, FetchError, MediaError, Offline, Refused, SourceError, StoreError, cause
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import pictures, pyramid
from kiosk.media.pyramid import WHOLE, Pyramid, Tile
from kiosk.media.tiles import Tiles
from kiosk.model import ImageService, Media, Value, key_of

log = logging.getLogger(__name__)

MOST_KEPT_TILES = 800
"""Of one picture, where they have to be asked one by one."""
MEMORY_BYTES = 64_000_000
"""Of what may be looked at and not kept."""
DISK_BYTES = 1_000_000_000
"""Of what was looked at, beside what is kept."""
WEEK = 7 * 24 * 3600.0
_NUMBERS = re.compile(r"([0-9]{1,7})_([0-9]{1,7})")


@dataclass(frozen=True, slots=True)
class Look:
    """The picture that a key stands for."""

    media: Media
    sources: tuple[str, ...] = ()
    """Whose works name it: what one of them allows is allowed."""
    keep: bool = False
    """Whether its rights let a copy be here."""


class Known(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What was found out about a picture."""

    pyramid: Pyramid
    at: float
    """When, in seconds since 1970."""
    service: ImageService | None = None
    """None: all its tiles were made here, out of one file."""
    stamp: tuple[int, int] = (0, 0)
    """Time in nanoseconds and bytes of a published file."""
    kept: int = 0
    """The smallest scale factor that was kept whole on purpose; 0: none."""


class About(Value, frozen=True, kw_only=True, rename="camel"):
    """What the screen is told of a picture."""

    width: int
    height: int
    tile_width: int
    tile_height: int
    scale_factors: tuple[int, ...]
    """Empty: nearer than the small picture of the whole there is nothing."""
    here: int
    """The smallest scale factor whose every tile is on this machine, so also without a network; 0: none."""


_known = msgspec.json.Decoder(Known).decode


class Looking:
    """Answers for the gateway, from several threads at a time."""

    def __init__(
        self,
        find: Callable[[str], Look | None],
        fetcher: Fetcher,
        kept: Tiles,
        work: Path,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``find`` may raise StoreError. ``work``: a folder for files that are gone again afterwards."""
        self._find = find
        self._origins = Origins(fetcher, work)
        self._services = ImageServices(self._origins)
        self._kept = kept
        self._passing = Tiles(None, MEMORY_BYTES)
        self._clock = clock
        self._locks = [threading.Lock() for _ in range(16)]
        """One picture is described once, however many ask; which lock is its own the key says."""
        self._cutting = threading.Lock()
        """One file is decoded at a time: it may take a quarter of a gigabyte."""

    def answer(self, key: str, steps: Sequence[str]) -> tuple[str, bytes] | None:
        """Media type and bytes of what is at ``…/tiles/<steps>``; None when there is no such thing.

        Raises FetchError, MediaError, SourceError and StoreError.
        """
        look = self._find(key)
        if look is None:
            return None
        if not look.keep:
            return self._answered(key, look, steps, self._passing)
        try:
            return self._answered(key, look, steps, self._kept)
        except StoreError as error:
            log.warning("%s It is shown and not kept.", cause(error))
            return self._answered(key, look, steps, self._passing)

    def _answered(self, key: str, look: Look, steps: Sequence[str], store: Tiles) -> tuple[str, bytes] | None:
        match steps:
            case []:
                return "application/json", msgspec.json.encode(self._about(key, look, store))
            case ["whole"]:
                return "image/jpeg", self._whole(key, look, store)
            case [scale, place] if (at := _NUMBERS.fullmatch(place)) and re.fullmatch("[0-9]{1,7}", scale):
                found = self._tile(key, look, store, Tile(int(scale), int(at[1]), int(at[2])))
                return None if found is None else ("image/jpeg", found)
        return None

    def keep(self, key: str, stop: Callable[[], bool]) -> None:
        """Have here what is needed to look from nearby without a network, as far as ``NEARBY_AREA``.

        Raises as ``answer``.
        """
        look = self._find(key)
        if look is None or not look.keep:
            return
        known = self._known_of(key, look, self._kept)
        scale = kept_scale(known.pyramid)
        if known.service is not None and scale:
            self._whole(key, look, self._kept)
            if not self._keep_at_once(key, look, known, known.service, scale):
                self._keep_by_tile(key, look, known, known.service, scale, stop)
        self._kept.note(key, msgspec.json.encode(msgspec.structs.replace(known, kept=scale or 1)))

    def is_kept(self, url: str) -> bool:
        """Whether ``keep`` was done for this address. Raises StoreError."""
        known = _decoded(self._kept.about(key_of(url), touch=False))
        return known is not None and known.kept > 0

    def close(self) -> None:
        """Let go of what is in memory."""
        self._passing.close()

    # --- what there is

    def _about(self, key: str, look: Look, store: Tiles) -> About:
        made = self._known_of(key, look, store).pyramid
        counts, here = store.counts(key), 0
        for scale in reversed(made.scale_factors):
            if counts.get(scale, 0) < made.columns(scale) * made.rows(scale):
                break
            here = scale
        return About(
            width=made.width,
            height=made.height,
            tile_width=made.tile_width,
            tile_height=made.tile_height,
            scale_factors=made.scale_factors,
            here=here,
        )

    def _known_of(self, key: str, look: Look, store: Tiles) -> Known:
        known = _decoded(store.about(key))
        if known is not None and self._holds(known, look):
            return known
        with self._lock_of(key):
            old = _decoded(store.about(key))
            if old is not None and self._holds(old, look):
                return old
            try:
                return self._describe(key, look, store, old)
            except FetchError:
                if old is None or old.stamp != (0, 0):
                    raise
                return old  # what is here is better than nothing

    def _holds(self, known: Known, look: Look) -> bool:
        """Whether what was found out still counts."""
        path = self._origins.published(look.media.url)
        if path is not None:
            return known.stamp == _stamp(path)
        return known.stamp == (0, 0) and abs(self._clock() - known.at) < WEEK

    def _describe(self, key: str, look: Look, store: Tiles, old: Known | None) -> Known:
        path = self._origins.published(look.media.url)
        if path is not None:
            return self._cut(key, store, path, _stamp(path))
        service = _own_service(look.media)
        if service is not None:
            with contextlib.suppress(SourceError, BadAnswer, Refused, MediaError):
                service = self._services.described(look.sources, service)
                made = image_services.pyramid_of(service)
                if old is not None and (old.service, old.pyramid) == (service, made):
                    known = msgspec.structs.replace(old, at=self._clock())
                    store.note(key, msgspec.json.encode(known))
                else:
                    known = Known(pyramid=made, at=self._clock(), service=service)
                    store.begin(key, msgspec.json.encode(known))
                return known
        with self._origins.file(look.sources, look.media.url) as part:
            return self._cut(key, store, part, (0, 0))

    def _cut(self, key: str, store: Tiles, file: Path, stamp: tuple[int, int]) -> Known:
        with self._cutting:
            made, tiles = pyramid.of_file(file)
            known = Known(pyramid=made, at=self._clock(), stamp=stamp)
            store.begin(key, msgspec.json.encode(known))
            store.put(key, tiles)
        return known

    # --- its tiles

    def _tile(self, key: str, look: Look, store: Tiles, tile: Tile) -> bytes | None:
        known = self._known_of(key, look, store)
        if not known.pyramid.has(tile):
            return None
        found = store.get(key, tile)
        if found is not None:
            return found
        if known.service is None:
            return self._cut_again(key, look, store, tile)
        data = self._services.tile(look.sources, known.service, known.pyramid, tile)
        self._put(store, key, tile, data)
        return data

    def _cut_again(self, key: str, look: Look, store: Tiles, tile: Tile) -> bytes | None:
        """Somebody is just cutting it, or what is here of it was damaged, or cut off by the plug."""
        with self._lock_of(key):
            found = store.get(key, tile)
            if found is None:
                self._describe(key, look, store, None)
                found = store.get(key, tile)
        return found

    def _whole(self, key: str, look: Look, store: Tiles) -> bytes:
        found = store.get(key, WHOLE)
        if found is None:
            found = self._small(key, look, store)
            if store.about(key) is None:
                store.begin(key, b"")
            self._put(store, key, WHOLE, found)
        return found

    def _small(self, key: str, look: Look, store: Tiles) -> bytes:
        media, service = look.media, _own_service(look.media)
        size = media.width, media.height
        if service is not None and (url := iiif_image.fitting(service, pyramid.SMALL, size)):
            with contextlib.suppress(BadAnswer, Refused):
                return pyramid.small(self._origins.document(look.sources, url, TILE_BYTES), where=url)
        known = self._known_of(key, look, store)
        if (found := store.get(key, WHOLE)) is not None:
            return found
        top = known.pyramid.scale_factors[-1:]
        if top and known.pyramid.columns(top[0]) * known.pyramid.rows(top[0]) == 1:
            tile = self._tile(key, look, store, Tile(top[0], 0, 0))
            if tile is not None:
                return pyramid.small(tile, where=media.url)
        with self._origins.file(look.sources, media.url) as part:
            return pictures.encoded(pictures.decoded(part, (pyramid.SMALL, pyramid.SMALL)))

    # --- what is kept on purpose

    def _keep_at_once(self, key: str, look: Look, known: Known, service: ImageService, scale: int) -> bool:
        """Ask one picture instead of a hundred tiles, where the service makes any size."""
        made = known.pyramid
        url = image_services.at_once(service, made, scale)
        if not url:
            return False
        with (
            contextlib.suppress(BadAnswer, MediaError),
            self._origins.file(look.sources, url) as part,
            self._cutting,
        ):
            self._kept.put(key, pyramid.of_reduced(part, made, scale))
            return True
        return False

    def _keep_by_tile(
        self,
        key: str,
        look: Look,
        known: Known,
        service: ImageService,
        scale: int,
        stop: Callable[[], bool],
    ) -> None:
        made = known.pyramid
        for factor in (one for one in reversed(made.scale_factors) if one >= scale):
            for tile in made.tiles(factor):
                if stop():
                    raise Offline("Stopped.", where=service.id)
                if self._kept.get(key, tile) is None:
                    self._kept.put(key, [(tile, self._services.tile(look.sources, service, made, tile))])

    def _put(self, store: Tiles, key: str, tile: Tile, data: bytes) -> None:
        try:
            store.put(key, [(tile, data)])
        except StoreError as error:  # it is shown all the same
            log.warning("%s", cause(error))

    def _lock_of(self, key: str) -> threading.Lock:
        return self._locks[int(key[0], 16)]


def kept_scale(made: Pyramid) -> int:
    """The smallest scale factor that is kept for when the network is away; 0 when none need be."""
    for scale in made.scale_factors:
        width, height = made.reduced(scale)
        tiles = sum(made.columns(one) * made.rows(one) for one in made.scale_factors if one >= scale)
        if width * height <= NEARBY_AREA and tiles <= MOST_KEPT_TILES:
            return scale
    return 0


def _own_service(media: Media) -> ImageService | None:
    """One of another host would put its own picture under an address that works of others may show."""
    service = media.service
    if service is None or urlsplit(service.id).hostname != urlsplit(media.url).hostname:
        return None
    return service


def _decoded(about: bytes | None) -> Known | None:
    """None also for what another version of the program wrote: then it is found out again."""
    try:
        return _known(about) if about else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError as error:
        raise StoreError(f"The file can't be read: {error.strerror}.", where=str(path)) from error
    return found.st_mtime_ns, found.st_size
