"""The body of a painting annotation becomes a file: an image, a film or a sound with an address.

Bodies come as objects or bare addresses, alone or in a Choice, whole or as a SpecificResource that asks
for a part (Presentation 3.0, 5.6 and 5.7; W3C Web Annotation 3.2). What a station does not show (3D
models, PDF, web pages) gives no file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import msgspec

from kiosk.catalogue.accessibility import features_of
from kiosk.catalogue.addresses import address
from kiosk.catalogue.iiif import image as iiif_image
from kiosk.catalogue.iiif.access import access_of
from kiosk.catalogue.iiif.annotations import Target, target_of
from kiosk.catalogue.iiif.values import ident, languages, many, member, names, prose, type_of
from kiosk.catalogue.values import media_type, pixels, seconds, string
from kiosk.catalogue.words import ALTERNATIVE_TEXT, features, first_named
from kiosk.errors import SourceError
from kiosk.model import ImageService, LanguageMap, MediaKind, Variant

MAX_CHOICES = 40
ALT_LIMIT = 2_000

HLS = "application/vnd.apple.mpegurl"
DASH = "application/dash+xml"

_PAINTED = {"Image": MediaKind.IMAGE, "Video": MediaKind.VIDEO, "Sound": MediaKind.SOUND}
_STREAMS = frozenset((HLS, DASH))
_CONTAINERS = frozenset(("application/mp4", "application/ogg", "application/octet-stream"))
_DECODED = frozenset(("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/jp2", ""))
_EASY = frozenset(("image/jpeg", "image/png", "image/gif", "image/webp", ""))
_UNTYPED = frozenset(("", "Dataset", "Document", "Text", "InteractiveResource"))
_SAME_SHAPE = 0.03


@dataclass(frozen=True, slots=True)
class File:
    """One painted file: what a Media and a Variant have in common."""

    kind: MediaKind
    url: str
    format: str = ""
    width: int = 0
    height: int = 0
    duration: float = 0.0
    start: float = 0.0
    end: float = 0.0
    language: str = ""
    label: LanguageMap = field(default_factory=dict)
    features: tuple[str, ...] = ()
    service: ImageService | None = None
    alt: LanguageMap = field(default_factory=dict)
    access: str = ""

    def picture(self, side: int) -> str:
        """The address of an image in a box of ``side`` pixels."""
        size = self.width, self.height
        return (iiif_image.fitting(self.service, side, size) if self.service else "") or self.url

    def variant(self) -> Variant:
        """This file as one beside the default one."""
        return Variant(
            url=self.url,
            format=self.format,
            width=self.width,
            height=self.height,
            duration=self.duration,
            language=self.language,
            label=self.label,
            accessibility_features=self.features,
        )


def files_of(body: object, base: str, canvas: tuple[int, int]) -> tuple[list[File], list[str]]:
    """The files that a body offers, in its order and of one kind, and the types of what we do not show.

    A Choice between a film and a still of it is a film. Raises ``SourceError`` for a file without an address.
    """
    files: list[File] = []
    left_out: list[str] = []
    for one, scope in choices(body):
        form = media_type(member(one, "format"), ident(one))
        if type_of(one) == "TextualBody" or (form.startswith("text/") and type_of(one) in _UNTYPED):
            continue
        file = _file(one, scope, base, canvas)
        if file is not None:
            files.append(file)
        else:
            left_out.append(type_of(one) or form or "something unnamed")
    kind = next((one.kind for one in files if one.kind is not MediaKind.IMAGE), MediaKind.IMAGE)
    return [one for one in files if one.kind is kind][:MAX_CHOICES], left_out


def default_of(files: list[File]) -> File:
    """The file to show when nobody chose: the first one without a service for some visitors only."""
    plain = [one for one in files if not one.features] or files
    return next((one for one in plain if one.format != DASH), plain[0])


def choices(value: object, scope: object = None, depth: int = 0) -> Iterator[tuple[object, object]]:
    """Every body that may be painted, with the SpecificResource around it if there is one."""
    for body in many(value)[:MAX_CHOICES]:
        kind = type_of(body)
        if kind in ("Choice", "List", "Composite") and depth < 3:
            yield from choices(member(body, "items", "item"), scope, depth + 1)
        elif (kind == "SpecificResource" or member(body, "source") is not None) and depth < 3:
            yield from choices(member(body, "source"), body, depth + 1)
        else:
            yield body, scope


def alternative_text(node: object) -> LanguageMap:
    """Alternative text in the metadata of a canvas or a painted body."""
    entries = [
        (names(member(one, "label")), prose(member(one, "value"), ALT_LIMIT))
        for one in many(member(node, "metadata"))[:60]
    ]
    return first_named(entries, ALTERNATIVE_TEXT)


def _file(body: object, scope: object, base: str, canvas: tuple[int, int]) -> File | None:
    url = address(ident(body), base)
    services = member(body, "service")
    service = iiif_image.image_service(services, base)
    if not url and service is None:
        if ident(body):
            return None
        raise SourceError("paints a file without an address")
    form = media_type(member(body, "format"), url)
    kind = _kind(body, form, service)
    if kind is None:
        return None
    label = names(member(body, "label"))
    told = features_of(many(member(body, "accessibilityFeature", "schema:accessibilityFeature"))[:10])
    size = pixels(member(body, "width")), pixels(member(body, "height"))
    access = access_of(services) if services else ""
    asked = target_of(body if scope is None else scope)  # "film.mp4#t=10,20": a part of the file
    if kind is MediaKind.IMAGE:
        image = _image(body, scope, asked, url, form, service, size, canvas)
        return replace(image, access=access) if image is not None and access else image
    duration = seconds(member(body, "duration"))
    if asked.end > asked.start or duration > asked.start > 0:
        duration = (asked.end or duration) - asked.start
    return File(
        kind=kind,
        url=url,
        format=form,
        width=size[0],
        height=size[1],
        duration=duration,
        start=asked.start,
        end=asked.end if asked.end > asked.start else 0.0,
        access=access,
        language=(languages(member(body, "language")) or ("",))[0],
        label=label,
        features=features(label, told),
    )


def _kind(body: object, form: str, service: ImageService | None) -> MediaKind | None:
    kind = _PAINTED.get(type_of(body))
    family = form.partition("/")[0]
    if kind in (MediaKind.VIDEO, MediaKind.SOUND):
        playable = family in ("video", "audio") or form in _STREAMS or form in _CONTAINERS or not form
        return kind if playable else None
    if kind is MediaKind.IMAGE:
        return kind if family in ("image", "") or service is not None else None
    if type_of(body) not in _UNTYPED:
        return None
    if family == "image" or (service is not None and not form):
        return MediaKind.IMAGE
    if family == "video" or form in _STREAMS:
        return MediaKind.VIDEO
    return MediaKind.SOUND if family == "audio" else None


def _image(
    body: object,
    scope: object,
    asked: Target,
    url: str,
    form: str,
    service: ImageService | None,
    size: tuple[int, int],
    canvas: tuple[int, int],
) -> File | None:
    file = File(
        MediaKind.IMAGE, url, form, *size, label=names(member(body, "label")), alt=alternative_text(body)
    )
    if service is None:
        # SVG is a program in a picture; other formats no station can decode.
        return file if form in _DECODED and url else None
    part = _part(service, scope) or _region(service, asked, size)
    if part is not None:
        return File(
            MediaKind.IMAGE, part.url, "image/jpeg", part.width, part.height, label=file.label, alt=file.alt
        )
    whole = _whole_size(url, service, size, canvas)
    chosen = _chosen(url, form, service, whole)
    if not chosen:
        return None
    if all(whole) and not (service.width and service.height) and iiif_image.asks_whole(url):
        # The body is the picture as the service gives it, so its size is the service's own.
        service = msgspec.structs.replace(service, width=whole[0], height=whole[1])
    width, height = whole if all(whole) else size
    form = form if chosen == url else "image/jpeg"
    return File(MediaKind.IMAGE, chosen, form, width, height, label=file.label, service=service, alt=file.alt)


def _part(service: ImageService, scope: object) -> iiif_image.Part | None:
    for selector in many(member(scope, "selector"))[:5]:
        region, rotation = string(member(selector, "region")), string(member(selector, "rotation"))
        if part := iiif_image.part(service, region or "full", rotation or "0"):
            return part
    return None


def _region(service: ImageService, asked: Target, size: tuple[int, int]) -> iiif_image.Part | None:
    """The part that a media fragment on the body asks for (``#xywh=``), when it is not all of it."""
    if asked.region is None:
        return None
    whole = (service.width, service.height) if service.width else size
    if asked.region == ((0, 0, 100, 100) if asked.percent else (0, 0, *whole)):
        return None
    numbers = ",".join(f"{one:.4f}".rstrip("0").rstrip(".") for one in asked.region)
    return iiif_image.part(service, f"pct:{numbers}" if asked.percent else numbers, "0")


def _whole_size(
    url: str, service: ImageService, size: tuple[int, int], canvas: tuple[int, int]
) -> tuple[int, int]:
    """The size of the whole picture behind a service: as it says, else as the body or the canvas says."""
    if service.width and service.height:
        return service.width, service.height
    if not all(size) or (iiif_image.is_request(url) and not iiif_image.asks_whole(url)):
        return canvas if all(canvas) and not all(size) else (0, 0)
    smaller = size[0] < canvas[0] and size[1] < canvas[1]
    if smaller and abs(size[0] * canvas[1] - size[1] * canvas[0]) > _SAME_SHAPE * size[0] * canvas[1]:
        return canvas  # catalogues write the size of a thumbnail here; a canvas has the shape of its picture
    return size


def _chosen(url: str, form: str, service: ImageService, whole: tuple[int, int]) -> str:
    """The address to ask for a picture with a service: as published when that is the whole of it."""
    small_enough = whole[0] * whole[1] <= iiif_image.LARGEST_AREA
    if form in _EASY and url and small_enough:
        if service.level == 0:
            return url
        if iiif_image.asks_whole(url) and not (service.max_width or service.max_area):
            return url
        if iiif_image.is_request(url) and not all(whole):
            return url
    return iiif_image.largest_url(service, whole) or (url if form in _DECODED else "")
