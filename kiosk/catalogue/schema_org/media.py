"""The files of a schema.org thing: what can be looked at and played, and the text that goes with it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.linked_data import (
    Node,
    first,
    iso_seconds,
    languages,
    link,
    listed,
    nodes,
    text,
    texts,
    types,
    values,
    words,
)
from kiosk.catalogue.records import file_of
from kiosk.catalogue.renderings import best_first, is_text, rendering
from kiosk.catalogue.schema_org.events import moment
from kiosk.catalogue.values import media_type, pixels, seconds
from kiosk.catalogue.words import track_kind
from kiosk.model import LanguageMap, Media, MediaKind, Rendering, Track, TrackKind, Variant

MAX_MEDIA = 200
_BY_TYPE = {
    "VideoObject": MediaKind.VIDEO,
    "VideoObjectSnapshot": MediaKind.VIDEO,
    "MusicVideoObject": MediaKind.VIDEO,
    "Clip": MediaKind.VIDEO,
    "VideoClip": MediaKind.VIDEO,
    "AudioObject": MediaKind.SOUND,
    "AudioObjectSnapshot": MediaKind.SOUND,
    "Audiobook": MediaKind.SOUND,
    "MusicRecording": MediaKind.SOUND,
    "ImageObject": MediaKind.IMAGE,
    "ImageObjectSnapshot": MediaKind.IMAGE,
    "Barcode": MediaKind.IMAGE,
}
_STREAMS = ("application/vnd.apple.mpegurl", "application/dash+xml")
_TIMED = ("text/vtt", "application/x-subrip", "application/ttml+xml")
_ENDINGS = {"ttml": "application/ttml+xml", "dfxp": "application/ttml+xml"}
_PAGES = (
    "youtube.com",
    "youtu.be",
    "vimeo.com",
    "facebook.com",
    "twitch.tv",
    "soundcloud.com",
    "spotify.com",
)
"""What these call a ``contentUrl`` is a page of theirs."""
_PLAYED = ("associatedMedia", "encoding", "encodings", "video", "audio", "recordedAs", "workFeatured")


def media_of(thing: Node, *, base: str, language: str, pictures: bool) -> tuple[Media, ...]:
    """Its own file, or those it is encoded in; then, for what one looks at (``pictures``), its pictures.

    Several files of one name are one Media with variants; a file with a name of its own is another.
    """
    told = [thing, *nodes(thing, *_PLAYED), *_parts(thing)]
    files = [found for one in told if (found := _file(one, base, language)) is not None]
    played = _with_variants([one for one in files if one.kind is not MediaKind.IMAGE])
    if played:
        poster = thumbnail_of(thing, base=base)
        return tuple(one if one.poster else msgspec.structs.replace(one, poster=poster) for one in played)[
            :MAX_MEDIA
        ]
    looked_at = [one for one in files if one.kind is MediaKind.IMAGE]
    if pictures:
        looked_at += list(_pictures(thing, base, language))
    return tuple({one.url: one for one in looked_at}.values())[:MAX_MEDIA]


def renderings_of(thing: Node, *, base: str) -> tuple[Rendering, ...]:
    """Texts of the whole work: its own file, those it is encoded in, those of its editions that are free."""
    editions = [thing, *nodes(thing, "workExample", "exampleOfWork")]
    free = [one for one in editions if first(one, "isAccessibleForFree").lower() not in ("false", "0")]
    return best_first(
        rendering(
            first(file, "contentUrl") or (first(file, "url") if told else ""),
            told,
            base=base,
            language=next(iter(languages(file, "inLanguage") or languages(one, "inLanguage")), ""),
        )
        for one in free
        for file in (one, *nodes(one, "encoding", "encodings", "associatedMedia"))
        for told in [
            next((form for form in texts(file, "encodingFormat", "fileFormat") if is_text(form)), "")
        ]
    )


def _parts(thing: Node) -> Iterator[Node]:
    """The tracks of an album, listed or as an ItemList, each with the file that it is recorded in."""
    for one in nodes(thing, "track", "hasPart"):
        for element in nodes(one, "itemListElement") or [one]:
            part = next(iter(nodes(element, "item")), element)
            yield part
            yield from ({**file, "name": values(part, "name")} for file in nodes(part, "audio", "video"))


def thumbnail_of(thing: Node, *, base: str) -> str:
    """The address of a small picture of it, else of any picture."""
    told = [
        *values(thing, "thumbnailUrl", "thumbnail"),
        *values(thing, "image", "photo", "primaryImageOfPage"),
    ]
    for one in told:
        node = one if isinstance(one, dict) else {}
        small = next(
            (url for each in values(node, "thumbnailUrl", "thumbnail") if (url := link(each, base))), ""
        )
        if url := small or link(one, base):
            return url
    return ""


def _pictures(thing: Node, base: str, language: str) -> Iterator[Media]:
    for one in values(thing, "image", "photo"):
        node = one if isinstance(one, dict) and "@value" not in one else {"url": [one]}
        # Who names a picture means the picture, whatever its address ends in.
        files = values(node, "contentUrl") or values(node, "url") or listed(node.get("@id"))
        node = {**node, "@type": list(types(node)) or ["ImageObject"], "contentUrl": files}
        if (found := _file(node, base, language)) is not None and found.kind is MediaKind.IMAGE:
            yield found


def _file(node: Node, base: str, language: str) -> Media | None:
    """The Media that a MediaObject is; None when it has no file of its own."""
    wanted = next((_BY_TYPE[one] for one in types(node) if one in _BY_TYPE), None)
    url = _file_address(node, wanted, base)
    told = next((one for one in texts(node, "encodingFormat", "fileFormat") if "/" in one), "")
    file = _of_kind(url, told if "://" not in told else "", wanted) if url else None
    if file is None:
        return None
    if file.kind is MediaKind.IMAGE:
        return msgspec.structs.replace(
            file,
            width=_size(node, "width"),
            height=_size(node, "height"),
            label=words(node, "name", default=language),
            alt=_alt(node, language),
        )
    return msgspec.structs.replace(
        file,
        width=_size(node, "width"),
        height=_size(node, "height"),
        duration=_duration(node),
        label=words(node, "name", default=language),
        text=spoken_words(node, language=language),
        tracks=tuple(_tracks(node, base)),
        poster=thumbnail_of(node, base=base),
        live=_live(node),
    )


def _file_address(node: Node, wanted: MediaKind | None, base: str) -> str:
    told = values(node, "contentUrl")
    if wanted is MediaKind.IMAGE or not told:
        pages = [*values(node, "url"), *listed(node.get("@id"))]
        told = [*told, *(one for one in pages if _may_be_file(one, wanted))]
    url = next((found for one in told if (found := address(text(one), base) or link(one, base))), "")
    host = urlsplit(url).hostname or ""
    return "" if any(host == one or host.endswith(f".{one}") for one in _PAGES) else url


def _of_kind(url: str, told: str, wanted: MediaKind | None) -> Media | None:
    """The file at ``url``, when it is of the kind that its type promises or may well be."""
    format = media_type(told, url)
    file = file_of(url, format)
    if file is None and wanted is not None and (not format or format in _STREAMS):
        return Media(id=url, kind=wanted, url=url, format=format)
    return file if file is not None and wanted in (None, file.kind) else None


def _may_be_file(value: object, kind: MediaKind | None) -> bool:
    """``url`` is the page of a thing, unless it ends as a file of that kind does."""
    found = file_of(text(value))
    return found is not None and (kind is None or found.kind is kind)


def _with_variants(files: list[Media]) -> list[Media]:
    found: dict[tuple[MediaKind, str], Media] = {}
    for one in {each.url: each for each in files}.values():
        key = (one.kind, str(one.label) if found else "")
        key = key if key in found or one.label else next((k for k in found if k[0] is one.kind), key)
        if key not in found:
            found[(one.kind, str(one.label))] = one
            continue
        first = found[key]
        variant = Variant(
            url=one.url, format=one.format, width=one.width, height=one.height, duration=one.duration
        )
        found[key] = msgspec.structs.replace(
            first, variants=(*first.variants, variant), tracks=first.tracks or one.tracks
        )
    return list(found.values())


def _size(node: Node, name: str) -> int:
    """Pixels: a number, "640", "640 px", or a QuantitativeValue."""
    for one in values(node, name):
        told = first(one, "value") if isinstance(one, dict) and "@value" not in one else text(one)
        if found := pixels(told.lower().removesuffix("px").strip()):
            return found
    return 0


def _duration(node: Node) -> float:
    told = first(node, "duration", "timeRequired")
    return seconds(iso_seconds(told) or told)


def _alt(node: Node, language: str) -> LanguageMap:
    return words(node, "caption", "alternativeHeadline", "accessibilitySummary", default=language)


def _live(node: Node) -> tuple[str, str]:
    """When a stream runs: its BroadcastEvent says so (schema.org ``publication``, ``isLiveBroadcast``)."""
    for event in [node, *nodes(node, "publication")]:
        if first(event, "isLiveBroadcast").lower() in ("true", "1") and (
            start := moment(first(event, "startDate"))
        ):
            return start, moment(first(event, "endDate"))
    return "", ""


def _is_file(node: Node, name: str) -> bool:
    return any(link(one) and " " not in text(one) for one in values(node, name))


def _tracks(node: Node, base: str) -> Iterator[Track]:
    """Captions and transcripts that are files: MediaObjects or addresses."""
    for name in ("caption", "captions", "subtitles", "transcript"):
        for one in values(node, name):
            about = one if isinstance(one, dict) and "@value" not in one else {}
            told = text(one)
            url = link(one, base) if about or told.startswith(("http", "/", "./")) else ""
            format = media_type(first(about, "encodingFormat", "fileFormat"), url)
            format = format or _ENDINGS.get(file_extension(url), "")
            if not url or not (format in _TIMED or (name == "transcript" and format.startswith("text/"))):
                continue
            label = words(about, "name")
            kind = TrackKind.TRANSCRIPT if format not in _TIMED else track_kind(label, name)
            spoken = languages(about, "inLanguage")
            yield Track(
                kind=TrackKind.CAPTIONS if kind is TrackKind.TRANSCRIPT and format in _TIMED else kind,
                url=url,
                format=format,
                language=spoken[0] if spoken else "",
                label=label,
            )


def spoken_words(thing: Node, *, language: str) -> LanguageMap:
    """A transcript that is there in words, not in a file."""
    if _is_file(thing, "transcript"):
        return {}
    told = words(thing, "transcript", default=language, long=True)
    return {tag: tuple(one[: markup.SUMMARY_LIMIT] for one in said) for tag, said in told.items()}
