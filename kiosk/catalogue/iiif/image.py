"""IIIF Image API: what a service offers, and the address of a picture that fits.

Image API 3.0 and 2.x, and 1.x as far as a size goes. Level 0 is a folder of ready-made files: only the
sizes it advertises may be asked, never a computed one (Image API 3.0, 5.3 and Compliance 3.0).
"""

import re
from dataclasses import dataclass

import msgspec

from kiosk.catalogue.addresses import address
from kiosk.catalogue.iiif.values import ident, many, member, type_of
from kiosk.catalogue.values import pixels
from kiosk.errors import SourceError
from kiosk.model import ImageService

LARGEST_AREA = 40_000_000
"""Pixels of the largest single picture we ask for; a station has to decode it."""
LARGEST_SIDE = 5_000
"""Longest side asked for when the whole picture is larger than that."""

_MAX_SIZES = 64
_LEVEL = re.compile(r"level([0-3])")
_CONTEXT = re.compile(r"iiif\.io/api/image/([0-9])|image-api/([0-9])")
_TYPE = re.compile(r"ImageService([0-9])")
_REQUEST = re.compile(
    r"/(full|square|[0-9.,]+|pct:[0-9.,]+)"
    r"/(full|max|\^?!?[0-9]*,[0-9]*|\^?pct:[0-9.]+|\^max)"
    r"/!?[0-9.]+"
    r"/(?:default|native|color|colour|gray|grey|bitonal)(?:\.[a-z0-9]{2,5})?$"
)
_REGION = re.compile(
    r"(pct:)?([0-9.]{1,12}),([0-9.]{1,12}),([0-9]{1,9}(?:\.[0-9]{1,6})?),([0-9]{1,9}(?:\.[0-9]{1,6})?)"
)
_ROTATION = re.compile(r"!?[0-9]{1,3}(?:\.[0-9]{1,4})?")


def image_service(value: object, base: str) -> ImageService | None:
    """The first image service in a ``service`` property, or ``None``."""
    for node in many(value)[:20]:
        service = _read(node, base)
        if service is not None:
            return service
    return None


def _read(node: object, base: str) -> ImageService | None:
    profile = many(member(node, "profile", "dcterms:conformsTo"))[:20]
    version = _version(node, profile)
    url = address(ident(node), base).rstrip("/")
    if not url or not version or isinstance(node, str):
        return None
    more = [one for one in profile if isinstance(one, dict)]
    width, height = pixels(member(node, "width")), pixels(member(node, "height"))
    limits = [node, *more]
    max_width = _least(limits, "maxWidth")
    tiles = many(member(node, "tiles"))[:1]
    return ImageService(
        id=_REQUEST.sub(
            "", url.removesuffix("/info.json")
        ),  # some name a picture where they mean its service
        version=version,
        level=_level(profile),
        width=width,
        height=height,
        sizes=_sizes(member(node, "sizes")),
        tile_width=pixels(member(tiles[0], "width")) if tiles else pixels(member(node, "tile_width")),
        tile_height=pixels(member(tiles[0], "height")) if tiles else pixels(member(node, "tile_height")),
        scale_factors=_factors(member(tiles[0], "scaleFactors") if tiles else member(node, "scale_factors")),
        max_width=max_width,
        max_height=_least(limits, "maxHeight") or max_width,  # Image API 3.0, 5.2
        max_area=_least(limits, "maxArea", most=10**12),
    )


def _version(node: object, profile: list[object]) -> int:
    if found := _TYPE.fullmatch(type_of(node)):
        return min(max(int(found[1]), 1), 3)
    hints = [ident(one) for one in (*many(member(node, "@context"))[:5], *profile, member(node, "protocol"))]
    for hint in hints:
        if found := _CONTEXT.search(hint):
            return min(max(int(found[1] or found[2]), 1), 3)
    if any(hint.startswith("http://iiif.io/api/image") for hint in hints):
        return 3 if member(node, "id") else 2
    return 0


def _level(profile: list[object]) -> int:
    for one in profile:
        if found := _LEVEL.search(ident(one)):
            return min(int(found[1]), 2)  # "level3" is in the wild: more than 2 promises nothing more
    return 0  # nothing promised: only ready-made files


def _least(nodes: list[object], name: str, most: int = 10_000_000) -> int:
    told = [member(node, name) for node in nodes]
    return min((int(one) for one in told if isinstance(one, int) and 0 < one <= most), default=0)


def _sizes(value: object) -> tuple[tuple[int, int], ...]:
    sizes = {
        (pixels(member(one, "width")), pixels(member(one, "height"))) for one in many(value)[:_MAX_SIZES]
    }
    return tuple(sorted(size for size in sizes if all(size)))


def _factors(value: object) -> tuple[int, ...]:
    return tuple(one for one in map(pixels, many(value)[:_MAX_SIZES]) if one)


def picture_url(service: ImageService, width: int, height: int, *, size: tuple[int, int] = (0, 0)) -> str:
    """The address of a picture that fits in ``width`` by ``height`` pixels, or ``""`` if none may be asked.

    ``size`` is that of the whole picture, for a service that does not tell it. Level 0 gives the largest
    advertised size that fits, or the smallest one there is. A picture smaller than the box is asked as it is.
    """
    full_width, full_height = (service.width, service.height) if service.width and service.height else size
    if service.level == 0:
        return _listed(service, width, height)
    width, height = _allowed(service, width, height)
    if not full_width or not full_height:
        return _request(service, f"!{width},{height}" if service.level > 1 else f"{min(width, height)},")
    scale = min(width / full_width, height / full_height, 1.0)
    if service.max_area:
        scale = min(scale, (service.max_area / (full_width * full_height)) ** 0.5)
    if scale == 1.0 and not (service.max_width or service.max_area):
        return _request(service, _whole(service))
    for listed_width, listed_height in reversed(service.sizes):  # ready-made, so it comes sooner
        if 0.75 * scale * full_width <= listed_width <= scale * full_width and listed_height <= height:
            return _request(service, f"{listed_width},{listed_height}")
    return _request(service, f"{max(int(full_width * scale), 1)},")


def largest_url(service: ImageService, size: tuple[int, int] = (0, 0)) -> str:
    """The largest single picture that may be asked and that a station can decode, or ``""``."""
    full_width, full_height = (service.width, service.height) if service.width and service.height else size
    if full_width * full_height > LARGEST_AREA or service.level == 0 or service.max_width or service.max_area:
        side = LARGEST_SIDE if full_width * full_height > LARGEST_AREA else max(full_width, full_height)
        found = picture_url(service, side or LARGEST_SIDE, side or LARGEST_SIDE, size=size)
        if found or service.level or not 0 < full_width * full_height <= LARGEST_AREA:
            return found
        # Every level has the whole picture (Image API 3.0 and 2.1, "Compliance"; 4.2).
    return _request(service, _whole(service))


def fitting(service: ImageService, side: int, size: tuple[int, int]) -> str:
    """Like :func:`picture_url` for a square box, but ``""`` when only a guess could be made."""
    if not all(size) and service.level == 1 and not service.sizes:
        return ""
    return picture_url(service, side, side, size=size)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a picture, or a picture turned."""

    url: str
    width: int
    height: int


def part(service: ImageService, region: str, rotation: str) -> Part | None:
    """What an ImageApiSelector asks for, or ``None`` when it asks for nothing that may be asked.

    Level 0 promises no regions; then the whole picture is better than none.
    """
    box = _REGION.fullmatch(region)
    turned = rotation if _ROTATION.fullmatch(rotation) else "0"
    if service.level == 0 or (not box and turned == "0"):
        return None
    url = _request(service, _whole(service), region=region if box else "full", rotation=turned)
    if not box or box[1]:
        return Part(url, 0, 0)
    return Part(url, int(float(box[4])), int(float(box[5])))


def narrowed(url: str, side: int) -> str:
    """An Image API request for a part, asked at most ``side`` wide."""
    found = _REQUEST.search(url)
    if not found or found[2] not in ("full", "max"):
        return url
    box = _REGION.fullmatch(found[1])
    if not box or box[1] or float(box[4]) <= side:
        return url
    return f"{url[: found.start(2)]}{side},{url[found.end(2) :]}"


def described(service: ImageService, document: object) -> ImageService:
    """What the service says of itself (``info.json``), under the address by which it was asked.

    Raises SourceError when the document is no description of a picture with a size.
    """
    found = image_service(document, service.id)
    if found is None or not (found.width and found.height):
        raise SourceError("is no description of a picture (info.json).", where=service.id)
    return msgspec.structs.replace(found, id=service.id)


def tile_urls(
    service: ImageService, region: tuple[int, int, int, int], size: tuple[int, int]
) -> tuple[str, ...]:
    """The address of a part of the picture in a size, and the ways in which others write the same.

    The canonical one comes first (Image API 3.0, 4.7; 2.1, 4.7). A folder of ready-made files (level 0) has
    each under one name only, and the programs that make them do not agree which.
    """
    width, height = size
    sizes = [f"{width},{height}", f"{width},"]
    if service.version < 3:
        sizes.reverse()
    if service.level and service.version < 3:
        sizes = sizes[:1]
    regions = [",".join(map(str, region))]
    if region == (0, 0, service.width, service.height):
        regions.insert(0, "full")
    return tuple(_request(service, one, region=part) for part in regions for one in sizes)


def is_request(url: str) -> bool:
    """Whether ``url`` is an Image API request for pixels."""
    return bool(_REQUEST.search(url))


def asks_whole(url: str) -> bool:
    """Whether ``url`` is an Image API request for a whole picture in its own size."""
    found = _REQUEST.search(url)
    return bool(found) and found[1] == "full" and found[2] in ("full", "max") if found else False


def width_asked(url: str) -> int:
    """The width that an Image API request asks for; 0 when it does not say."""
    found = _REQUEST.search(url)
    width = found[2].lstrip("^!").partition(",")[0] if found else ""
    return int(width) if width.isdecimal() and len(width) < 6 else 0


def _listed(service: ImageService, width: int, height: int) -> str:
    sizes = service.sizes
    fitting = [size for size in sizes if size[0] <= width and size[1] <= height]
    chosen = max(fitting, default=min(sizes, default=None))
    if chosen is None:
        return _in_one_tile(service)
    if chosen == (service.width, service.height) and service.version == 3:
        return _request(service, "max")
    return _request(service, f"{chosen[0]},{chosen[1]}")


def _in_one_tile(service: ImageService) -> str:
    """The whole picture as the largest tile that holds all of it, by its canonical address, or ``""``.

    What ``tiles`` says is there too (Image API 3.0, 5.4 and 4.7; 2.1, 5.1 and 4.7).
    """
    high = service.tile_height or service.tile_width
    for factor in sorted(service.scale_factors):
        width, height = -(-service.width // factor), -(-service.height // factor)
        if 0 < width <= service.tile_width and 0 < height <= high:
            return _request(service, f"{width},{height}" if service.version == 3 else f"{width},")
    return ""


def _allowed(service: ImageService, width: int, height: int) -> tuple[int, int]:
    return min(width, service.max_width or width), min(height, service.max_height or height)


def _whole(service: ImageService) -> str:
    return "max" if service.version == 3 else "full"


def _request(service: ImageService, size: str, *, region: str = "full", rotation: str = "0") -> str:
    quality = "native" if service.version == 1 else "default"
    return f"{service.id}/{region}/{size}/{rotation}/{quality}.jpg"
