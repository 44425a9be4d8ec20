"""Tiles of an IIIF image service: in which it can be asked, and asking it (IIIF Image 2.1 and 3.0)."""

from collections.abc import Sequence

import msgspec

from kiosk.agent.origins import Origins
from kiosk.catalogue.iiif import image as iiif_image
from kiosk.errors import BadAnswer, MediaError, SourceError
from kiosk.media import pyramid
from kiosk.media.pyramid import Pyramid, Tile
from kiosk.model import ImageService

INFO_BYTES = 2**20
TILE_BYTES = 16 * 2**20
_SMALLEST, _LARGEST = 128, 2048
"""Sides of ready-made tiles that are of use; others would be thousands, or larger than a screen."""
_NO_SUCH = frozenset((400, 403, 404, 410, 501))
"""How a server says that it knows no such address."""


class ImageServices:
    """Asks them, for several threads at a time. ``sources``: whose works name the picture."""

    def __init__(self, origins: Origins) -> None:
        self._origins = origins
        self._spelling: dict[str, int] = {}
        """Which of the ways to write an address a ready-made service knows, by its id."""

    def described(self, sources: Sequence[str], service: ImageService) -> ImageService:
        """As the service describes itself; else as the catalogue does, when that says enough.

        Raises FetchError, SourceError.
        """
        try:
            found = self._origins.document(sources, f"{service.id}/info.json", INFO_BYTES)
            return iiif_image.described(service, _json(found, service.id))
        except (BadAnswer, SourceError):
            if service.level and service.width and service.height:
                return service
            raise

    def tile(self, sources: Sequence[str], service: ImageService, made: Pyramid, tile: Tile) -> bytes:
        """One tile, as JPEG of ours. Raises FetchError, MediaError."""
        size = made.size(tile)
        ways = iiif_image.tile_urls(service, made.region(tile), size)
        known = self._spelling.get(service.id, 0)
        order = sorted(range(len(ways)), key=lambda way: way % 2 != known)
        for number in order:
            try:
                data = self._origins.document(sources, ways[number], TILE_BYTES)
            except BadAnswer as error:
                if error.status not in _NO_SUCH or number == order[-1]:
                    raise
                continue
            if number % 2 != known:
                self._spelling[service.id] = number % 2
            return pyramid.of_bytes(data, size, where=ways[number])
        raise AssertionError("unreachable")


def pyramid_of(service: ImageService) -> Pyramid:
    """In which tiles a service that said its size can be asked. Raises MediaError when in none.

    Level 0 has its own and no others. Of the other levels ours are larger than theirs where theirs are
    small, and on the same lines, which is quick for who cuts them out of tiles of their own.
    """
    width, height = service.width, service.height
    pyramid.believed(width, height, where=service.id)
    wide, high = service.tile_width, service.tile_height or service.tile_width
    if not service.level:
        scales = tuple(sorted({one for one in service.scale_factors if one <= pyramid.MOST_SIDE}))
        if not scales or not (_SMALLEST <= wide <= _LARGEST and _SMALLEST <= high <= _LARGEST):
            raise MediaError("The service has no tiles of use.", where=service.id)
    else:
        most = min(one for one in (service.max_width, service.max_height, _LARGEST) if one)
        if service.max_area:
            most = min(most, int(service.max_area**0.5))
        if most < _SMALLEST:
            raise MediaError("The service gives no tiles of use.", where=service.id)
        if not (_SMALLEST <= wide == high <= most):
            wide = high = min(pyramid.TILE, most)
        while wide < pyramid.TILE and 2 * wide <= most:
            wide, high = 2 * wide, 2 * high
        scales = pyramid.factors(width, height, (wide, high))
    if max(width, height) <= pyramid.SMALL:
        scales = ()
    return Pyramid(width=width, height=height, tile_width=wide, tile_height=high, scale_factors=scales)


def at_once(service: ImageService, made: Pyramid, scale: int) -> str:
    """The address of the whole picture, reduced by ``scale``; empty where the service makes none so large."""
    width, height = made.reduced(scale)
    most = service.max_width or width, service.max_height or height, service.max_area or width * height
    if not service.level or width > most[0] or height > most[1] or width * height > most[2]:
        return ""
    return iiif_image.tile_urls(service, (0, 0, made.width, made.height), (width, height))[0]


def _json(data: bytes, where: str) -> object:
    try:
        return msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise SourceError("is no JSON.", where=where) from error
