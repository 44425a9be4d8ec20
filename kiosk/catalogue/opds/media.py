"""What of a publication can be played or shown: the chapters of an audiobook, a sample, its covers."""

import re
from urllib.parse import unquote

from kiosk.catalogue.opds.values import Link, Object, links, objects
from kiosk.catalogue.records import file_of
from kiosk.catalogue.values import pixels, seconds, string
from kiosk.model import LanguageMap, Media, MediaKind, Variant

MAX_CHAPTERS = 1_000
_PICTURES = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/avif")
_COVER = ("cover", "http://opds-spec.org/image", "http://opds-spec.org/cover")
_SMALL = ("http://opds-spec.org/image/thumbnail", "http://opds-spec.org/thumbnail")
_SMALLEST = 300
"""Pixels: a thumbnail that is narrower looks poor on a large screen."""
_LOCKS = re.compile(r"lcp|adept|adobe|drm|encrypted", re.IGNORECASE)
_FILE_NAME = re.compile(r"\.(?:mp3|m4a|mp4|m4b|ogg|opus|flac|wav|aac)$", re.IGNORECASE)
_AT = re.compile(r"t=(?:npt:)?([0-9]{1,7}(?:\.[0-9]{1,6})?)")
"""Where a chapter begins (Media Fragments URI 1.0, 4.2.1)."""

_SAMPLE: LanguageMap = {
    "nl": ("Fragment",),
    "fr": ("Extrait",),
    "de": ("Hörprobe",),
    "en": ("Sample",),
}


def locked(manifest: Object) -> bool:
    """Whether its files are encrypted, or go with a licence (Readium LCP, Adobe, Findaway, Feedbooks)."""
    metadata = manifest.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    if metadata.get("encrypted") or metadata.get("rbdigital:hasDrm") is True:
        return True
    for role in ("readingOrder", "spine"):
        for one in objects(manifest.get(role)):
            properties = one.get("properties")
            if isinstance(properties, dict) and properties.get("encrypted"):
                return True
    licences = (one for one in objects(manifest.get("links")) if one.get("rel") == "license")
    return any("license" in string(one.get("type")) for one in licences)


def under_lock(link: Link) -> bool:
    """Whether what a link gives is in the end a file under a licence (``indirectAcquisition``)."""
    properties = link.told.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    told = [string(link.told.get("type"))]
    ways = objects(properties.get("indirectAcquisition"))
    for _ in range(8):
        told += [string(one.get("type")) for one in ways]
        ways = [child for one in ways[:50] for child in objects(one.get("child"))]
    return bool(properties.get("encrypted")) or any(_LOCKS.search(one) for one in told)


def chapters(manifest: Object, base: str, poster: str) -> tuple[Media, ...]:
    """A Media for each file in the reading order; of a single file, one for each chapter in its contents."""
    told = links(manifest.get("readingOrder") or manifest.get("spine"), _base(manifest, base))
    found: dict[str, Media] = {}
    for one in told[:MAX_CHAPTERS]:
        media = _media(one, poster)
        if media is not None:
            found.setdefault(media.url, media)
    whole = tuple(found.values())
    if len(whole) == 1 and whole[0].kind is MediaKind.SOUND:
        return _cut(whole[0], links(manifest.get("toc"), _base(manifest, base))) or whole
    return whole


def files(told: list[Link], duration: object, poster: str) -> tuple[Media, ...]:
    """The files among open links that can be played or shown; several forms of one recording are variants."""
    found = [media for one in told if (media := _media(one, poster)) is not None]
    if not found:
        return ()
    first, *others = {one.url: one for one in found}.values()
    return (
        first.__class__(
            id=first.id,
            kind=first.kind,
            url=first.url,
            format=first.format,
            width=first.width,
            height=first.height,
            duration=first.duration or (seconds(duration) if first.kind is not MediaKind.IMAGE else 0.0),
            poster=first.poster,
            variants=tuple(
                Variant(url=one.url, format=one.format) for one in others if one.kind is first.kind
            ),
        ),
    )


def samples(told: list[Link], poster: str) -> tuple[Media, ...]:
    """A part of it to hear or see, named so."""
    for one in told:
        media = _media(one, poster, label=_SAMPLE)
        if media is not None and media.kind is not MediaKind.IMAGE:
            return (media,)
    return ()


def covers(publication: Object, base: str) -> list[Link]:
    """Its pictures, the narrowest first; those of unknown width by what they are called, last."""
    base = _base(publication, base)
    told = links(publication.get("images"), base)
    told += [
        one for one in links(publication.get("links"), base) if one.rels.intersection((*_COVER, *_SMALL))
    ]
    told += [one for one in links(publication.get("resources"), base) if "cover" in one.rels]
    found = {one.url: one for one in told if one.format in (*_PICTURES, "")}.values()
    return sorted(found, key=lambda one: (_width(one) or 1e9, not one.rels.intersection(_SMALL)))


def small(pictures: list[Link]) -> str:
    """The narrowest that is wide enough, else the widest whose width is told, else whichever there is."""
    told = [one for one in pictures if _width(one)]
    wide = [one for one in told if _width(one) >= _SMALLEST]
    best = wide[:1] or told[-1:] or pictures[:1]
    return best[0].url if best else ""


def large(pictures: list[Link]) -> str:
    """The widest."""
    told = [one for one in pictures if _width(one)]
    other = [one for one in pictures if not one.rels.intersection(_SMALL)]
    best = told[-1:] or other[:1] or pictures[:1]
    return best[0].url if best else ""


def _width(link: Link) -> int:
    return pixels(link.told.get("width"))


def _base(manifest: Object, base: str) -> str:
    """What its addresses are relative to: a saved document says itself where it comes from."""
    if not base.startswith("file:"):
        return base
    own = (one.url for one in links(manifest.get("links"), "") if "self" in one.rels)
    return next(own, base)


def _media(link: Link, poster: str, label: LanguageMap | None = None) -> Media | None:
    media = file_of(link.url, link.format)
    if media is None:
        return None
    title = "" if _FILE_NAME.search(link.title) or link.title == _name(media.url) else link.title
    playing = media.kind is not MediaKind.IMAGE
    return Media(
        id=media.url,
        kind=media.kind,
        url=media.url,
        format=media.format,
        width=pixels(link.told.get("width")),
        height=pixels(link.told.get("height")),
        duration=seconds(link.told.get("duration")) if playing else 0.0,
        label=label or ({"none": (title,)} if title else {}),
        variants=_alternates(link, media) if playing else (),
        poster=poster if playing else "",
    )


def _alternates(link: Link, media: Media) -> tuple[Variant, ...]:
    told = link.told.get("alternates") or link.told.get("alternate")
    found = (file_of(one.url, one.format) for one in links(told, link.url))
    return tuple(
        Variant(url=one.url, format=one.format)
        for one in found
        if one is not None and one.kind is media.kind and one.url != media.url
    )


def _cut(whole: Media, contents: list[Link]) -> tuple[Media, ...]:
    """The chapters of a recording in one file, when its contents tell where each begins; else nothing."""
    marks: dict[float, str] = {}
    for one in contents[:MAX_CHAPTERS]:
        file, _, fragment = one.url.partition("#")
        at = _AT.fullmatch(fragment) if file == whole.url else None
        if at:
            marks.setdefault(float(at[1]), one.title)
    starts = sorted(marks)
    if len(starts) < 2:
        return ()
    ends = [*starts[1:], 0.0]
    last = whole.duration - starts[-1] if whole.duration > starts[-1] else 0.0
    return tuple(
        Media(
            id=f"{whole.url}#t={start:g}",
            kind=whole.kind,
            url=whole.url,
            format=whole.format,
            duration=end - start if end else last,
            start=start,
            end=end,
            label={"none": (marks[start],)} if marks[start] else {},
            variants=whole.variants,
            poster=whole.poster,
        )
        for start, end in zip(starts, ends, strict=True)
    )


def _name(url: str) -> str:
    return unquote(url.rpartition("/")[2])
