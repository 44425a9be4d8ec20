"""A picture in tiles at several scale factors, so that a screen loads no more of it than it shows.

The words and the sums are those of the IIIF Image API 3.0 (5.4): a tile at scale factor ``s`` shows
``tile_width * s`` by ``tile_height * s`` pixels of the picture, less at the right and at the lower edge.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from kiosk.errors import MediaError
from kiosk.media import pictures
from kiosk.model import Value

TILE = 512
"""Pixels of a side: few enough to ask, small enough to come soon."""
MOST_SIDE = 1_000_000
MOST_AREA = 20_000_000_000
"""Pixels of the largest picture that is believed: ten times the largest that was ever scanned whole."""
SMALL = 512
"""Bounds of the picture that stands for the whole."""
_WHOLE = (MOST_SIDE, MOST_SIDE)


class Tile(NamedTuple):
    """Which one: at which scale factor, and where, counted from the upper left."""

    scale: int
    column: int
    row: int


WHOLE = Tile(0, 0, 0)
"""Under this name: the small picture that stands for the whole."""


class Region(NamedTuple):
    """A part of the picture, in its pixels."""

    x: int
    y: int
    width: int
    height: int


class Pyramid(Value, frozen=True, kw_only=True, omit_defaults=True):
    """The size of a picture and what it can be had in."""

    width: int
    height: int
    tile_width: int = TILE
    tile_height: int = TILE
    scale_factors: tuple[int, ...] = ()
    """Ascending; 1 is the picture's own size. Empty: ``WHOLE`` is all there is."""

    def columns(self, scale: int) -> int:
        """How many tiles stand beside each other."""
        return -(-self.width // (self.tile_width * scale))

    def rows(self, scale: int) -> int:
        """How many tiles stand above each other."""
        return -(-self.height // (self.tile_height * scale))

    def has(self, tile: Tile) -> bool:
        """Whether there is such a tile."""
        scale, column, row = tile
        return (
            scale in self.scale_factors and 0 <= column < self.columns(scale) and 0 <= row < self.rows(scale)
        )

    def region(self, tile: Tile) -> Region:
        """The part of the picture that a tile shows."""
        wide, high = self.tile_width * tile.scale, self.tile_height * tile.scale
        x, y = tile.column * wide, tile.row * high
        return Region(x, y, min(wide, self.width - x), min(high, self.height - y))

    def size(self, tile: Tile) -> tuple[int, int]:
        """Width and height of a tile in its own pixels."""
        region = self.region(tile)
        return -(-region.width // tile.scale), -(-region.height // tile.scale)

    def tiles(self, scale: int) -> Iterator[Tile]:
        """Every tile of one scale factor, line by line."""
        for row in range(self.rows(scale)):
            for column in range(self.columns(scale)):
                yield Tile(scale, column, row)

    def reduced(self, scale: int) -> tuple[int, int]:
        """Width and height of the whole picture at a scale factor."""
        return -(-self.width // scale), -(-self.height // scale)


def factors(width: int, height: int, tile: tuple[int, int] = (TILE, TILE)) -> tuple[int, ...]:
    """1, 2, 4 … until the whole picture is in one tile."""
    found = [1]
    while found[-1] * tile[0] < width or found[-1] * tile[1] < height:
        found.append(2 * found[-1])
    return tuple(found)


def believed(width: int, height: int, *, where: str) -> None:
    """Raises MediaError for the size of a picture that nobody ever made."""
    if not (0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE) or width * height > MOST_AREA:
        raise MediaError(f"The picture says that it has {width} x {height} dots.", where=where)


def of_file(source: Path) -> tuple[Pyramid, Iterator[tuple[Tile, bytes]]]:
    """The pyramid of a picture in a file, and every tile of it, which are made as they are taken.

    A picture no larger than ``SMALL`` has none but ``WHOLE``. Raises MediaError.
    """
    image = pictures.decoded(source, _WHOLE)
    width, height = image.size
    if max(width, height) <= SMALL:
        return Pyramid(width=width, height=height), iter([_small(image)])
    pyramid = Pyramid(width=width, height=height, scale_factors=factors(width, height))
    return pyramid, _cut(image, pyramid, 1)


def of_reduced(source: Path, pyramid: Pyramid, scale: int) -> Iterator[tuple[Tile, bytes]]:
    """The tiles of ``scale`` and above, out of a file with the whole picture at that scale factor.

    Raises MediaError, at once, also when the file has not that size.
    """
    image = _fitted(pictures.decoded(source, _WHOLE), pyramid.reduced(scale), source.name)
    return _cut(image, pyramid, scale)


def of_bytes(data: bytes, size: tuple[int, int], *, where: str) -> bytes:
    """One tile that came over the network, as a JPEG of our own making. Raises MediaError.

    Servers round up or down: a pixel too many or too few is made right, any other size is not believed.
    """
    return pictures.encoded(_fitted(pictures.decoded(data, _WHOLE, where=where), size, where))


def small(data: bytes, *, where: str) -> bytes:
    """A picture that stands for the whole, no larger than ``SMALL``. Raises MediaError."""
    return pictures.encoded(pictures.decoded(data, (SMALL, SMALL), where=where))


def _fitted(image: Image.Image, size: tuple[int, int], where: str) -> Image.Image:
    if image.size == size:
        return image
    if any(abs(is_ - asked) > 1 for is_, asked in zip(image.size, size, strict=True)):
        what = "The server gave {} x {} dots and was asked for {} x {}.".format(*image.size, *size)
        raise MediaError(what, where=where)
    return image.resize(size, Image.Resampling.BILINEAR)


def _small(image: Image.Image) -> tuple[Tile, bytes]:
    copy = image.copy()
    copy.thumbnail((SMALL, SMALL), Image.Resampling.BICUBIC, reducing_gap=2.0)
    return WHOLE, pictures.encoded(copy)


def _cut(image: Image.Image, pyramid: Pyramid, scale: int) -> Iterator[tuple[Tile, bytes]]:
    """All of one scale factor, then of the next, each out of the one before it."""
    yield _small(image)
    for factor in (one for one in pyramid.scale_factors if one >= scale):
        if factor != scale:
            image = image.resize(pyramid.reduced(factor), Image.Resampling.BOX)
        for tile in pyramid.tiles(factor):
            x, y = tile.column * pyramid.tile_width, tile.row * pyramid.tile_height
            width, height = pyramid.size(tile)
            yield tile, pictures.encoded(image.crop((x, y, x + width, y + height)))
