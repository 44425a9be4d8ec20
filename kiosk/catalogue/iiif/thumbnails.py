"""A picture for a card: the institution's own thumbnail, or one made from what is painted."""

from dataclasses import dataclass

from kiosk.catalogue.addresses import address
from kiosk.catalogue.iiif import image as iiif_image
from kiosk.catalogue.iiif.annotations import annotations_in
from kiosk.catalogue.iiif.bodies import choices
from kiosk.catalogue.iiif.values import ident, many, member, type_of
from kiosk.catalogue.values import media_type, pixels
from kiosk.model import Media, MediaKind

SIDE = 800
"""Of the box that a thumbnail fits in: at least 480 pixels wide for a picture as narrow as 3:5."""
POSTER_SIDE = 1_600
BLURRED = 400
"""A thumbnail less wide than this is asked again from its own service, when it has one."""
USELESS = 200
"""A thumbnail less wide than this gives way to the first picture of the work."""

_FORMATS = ("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/jp2", "")


@dataclass(frozen=True, slots=True)
class Picture:
    """An address and how wide the picture there is; 0 when nobody says."""

    url: str = ""
    width: int = 0


def picture_in(value: object, base: str, side: int = SIDE) -> Picture:
    """The best picture in a ``thumbnail`` property or a body, at most about ``side`` pixels.

    Reads bare strings, objects without a type, several sizes, image services given as such, and the
    advertised sizes of level 0 services (Presentation 3.0, 3.2; 2.1, 3.2).
    """
    plain: list[Picture] = []
    for one in many(value)[:20]:
        url = address(ident(one), base)
        kind = type_of(one)
        is_service = kind.startswith("ImageService")
        service = iiif_image.image_service(one if is_service else member(one, "service"), base)
        size = pixels(member(one, "width")), pixels(member(one, "height"))
        if service is not None:
            whole = (service.width, service.height)
            whole = whole if all(whole) else size if iiif_image.asks_whole(url) else (0, 0)
            if fitting := iiif_image.fitting(service, side, whole):
                return Picture(fitting, iiif_image.width_asked(fitting))
        if (
            url
            and not is_service
            and kind in ("Image", "")
            and media_type(member(one, "format"), url) in _FORMATS
        ):
            plain.append(Picture(url, iiif_image.width_asked(url) or size[0]))
    small = [one for one in plain if one.width <= side * 2]
    return max(small, key=lambda one: one.width, default=plain[0] if plain else Picture())


def picture_of(media: Media, side: int = SIDE) -> str:
    """A picture of a Media without a thumbnail: from its service, its poster, or itself when not huge."""
    if media.kind is not MediaKind.IMAGE:
        return media.poster
    if media.service is not None:
        whole = (media.service.width, media.service.height)
        if fitting := iiif_image.fitting(
            media.service, side, whole if all(whole) else (media.width, media.height)
        ):
            return fitting
    elif iiif_image.is_request(media.url):
        return iiif_image.narrowed(media.url, side)
    return media.url if media.width * media.height <= iiif_image.LARGEST_AREA else ""


def still_of(node: object, base: str) -> str:
    """A still from ``placeholderCanvas`` or ``accompanyingCanvas`` (``…Container`` in the draft of 4.0)."""
    for name in ("placeholderCanvas", "placeholderContainer", "accompanyingCanvas", "accompanyingContainer"):
        for annotation in annotations_in(member(member(node, name), "items")):
            for body, _ in choices(member(annotation, "body")):
                if type_of(body) in ("Image", "") and (still := picture_in(body, base, POSTER_SIDE).url):
                    return still
    return ""


def sharpest(thumbnail: Picture, media: tuple[Media, ...], first: Media | None) -> str:
    """The address of ``thumbnail``, or of the same picture in a better size when it is small or whole."""
    if iiif_image.asks_whole(thumbnail.url):
        own = (one for one in media if one.service and thumbnail.url.startswith(one.service.id + "/"))
        return next(filter(None, map(picture_of, own)), thumbnail.url)
    if not thumbnail.url or not 0 < thumbnail.width < BLURRED:
        return thumbnail.url
    for one in media:
        if one.service is not None and thumbnail.url.startswith(one.service.id + "/"):
            return picture_of(one) or thumbnail.url
    better = picture_of(first) if first is not None and thumbnail.width < USELESS else ""
    return better or thumbnail.url
