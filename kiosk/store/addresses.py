"""Which addresses on the network an Item or Collection speaks of: all that the gateway will ever fetch."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from kiosk.model import Collection, Item, LanguageMap, MediaKind, Value, key_of


class Role(StrEnum):
    """What is behind an address."""

    MEDIA = "media"
    VARIANT = "variant"
    TRACK = "track"
    POSTER = "poster"
    RENDERING = "rendering"
    THUMBNAIL = "thumbnail"


class Address(Value, frozen=True, kw_only=True, omit_defaults=True):
    """An address, whose it is, and its short name (``model.key_of``)."""

    url: str
    source: str
    key: str
    role: Role
    format: str = ""
    """Media type of what is read as pages, a rendering or a transcript without times, as catalogues tell."""
    ticket: str = ""
    """Where a fresh address of the file is to be had each time it is played (``Media.ticket``)."""


def addresses_in(value: Item | Collection) -> list[Address]:
    """Every address once, in the order of the canvases; the first role counts."""
    found: dict[str, Role] = {}
    for url, role in _pairs(value):
        if url:
            found.setdefault(url, role)
    item = value if isinstance(value, Item) else None
    tickets = {one.url: one.ticket for one in item.media} if item else {}
    formats = {one.url: one.format for one in item.renderings} if item else {}
    formats |= {one.url: one.format for one in item.tracks if not one.timed} if item else {}
    return [
        Address(
            url=url,
            source=value.source,
            key=key_of(url),
            role=role,
            format=formats.get(url, "") if role in (Role.RENDERING, Role.TRACK) else "",
            ticket=tickets.get(url, ""),
        )
        for url, role in found.items()
    ]


def keys_in(value: Item | Collection) -> set[str]:
    """The short names of all its addresses."""
    return {key_of(url) for url, _ in _pairs(value) if url}


def pictures_in(item: Item) -> dict[str, LanguageMap]:
    """What its catalogue says that one sees on each of its pictures, by their addresses.

    The one of its card comes first, then those of its canvases: pictures, and stills of what plays.
    """
    told: dict[str, LanguageMap] = {}
    for one in item.media:
        told.setdefault(one.url if one.kind is MediaKind.IMAGE else one.poster, one.alt)
    first = item.media[0].alt if item.media else {}
    found = {item.thumbnail: told.get(item.thumbnail, first), **told}
    found.pop("", None)
    return found


def seen_on(picture: str, works: Iterable[Item]) -> LanguageMap:
    """What one sees on a picture, by the first of the works with it that tells."""
    return next((seen for one in works if (seen := pictures_in(one).get(picture))), {})


def _pairs(value: Item | Collection) -> Iterator[tuple[str, Role]]:
    if isinstance(value, Item):
        for media in value.media:
            yield media.url, Role.MEDIA
            for variant in media.variants:
                yield variant.url, Role.VARIANT
            for track in media.tracks:
                yield track.url, Role.TRACK
            yield media.poster, Role.POSTER
        for rendering in value.renderings:
            yield rendering.url, Role.RENDERING
    yield value.thumbnail, Role.THUMBNAIL
