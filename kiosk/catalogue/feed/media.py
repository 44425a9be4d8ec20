"""The file of an entry: enclosures, Media RSS and Podcasting 2.0, with other files and captions beside it."""

from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.feed.document import Entry, list_of, several, text_of
from kiosk.catalogue.records import CAPTIONS, file_of
from kiosk.catalogue.streams import ALWAYS, stream_at
from kiosk.catalogue.values import instant, language_tag, media_type, pixels, seconds, written
from kiosk.catalogue.words import track_kind
from kiosk.catalogue.xml_documents import Element, attribute
from kiosk.model import Media, MediaKind, Track, Variant

MAX_FILES = 60


def media_of(entry: Entry, element: Element | None, where: str) -> Media | None:
    """The first file that can be played or shown, with other files of the same kind beside it."""
    files = [*list_of(entry, "media_content"), *list_of(entry, "enclosures")]
    found: dict[str, tuple[Media, Entry]] = {}
    for one in sorted(files[:MAX_FILES], key=lambda each: text_of(each, "isdefault") != "true"):
        told = media_type(text_of(one, "type")) or _by_medium(text_of(one, "medium"))
        media = _file(text_of(one, "url") or text_of(one, "href"), told, where)
        if media is not None:
            found.setdefault(media.url, (media, one))
    for media, one in _alternates(entry, element, where):
        found.setdefault(media.url, (media, one))
    if not found:
        return None
    # A film or sound before its picture.
    media, one = min(found.values(), key=lambda each: each[0].kind is MediaKind.IMAGE)
    plays = media.kind is not MediaKind.IMAGE
    others = [(other, its) for other, its in found.values() if other.kind is media.kind and other != media]
    length = (
        seconds(text_of(one, "duration"))
        or seconds(text_of(entry, "itunes_duration"))
        or seconds(text_of(entry, "duration"))
    )
    live = live_of(element)
    return Media(
        id=media.url,
        kind=media.kind,
        url=media.url,
        format=media.format,
        width=pixels(text_of(one, "width")),
        height=pixels(text_of(one, "height")),
        duration=length if plays else 0.0,
        variants=tuple(_variant(other, its) for other, its in others) if plays else (),
        tracks=_tracks(entry, element, where),
        poster=thumbnail_of(entry, where) if plays else "",
        live=live if live is not None and any(live) and plays else media.live,
    )


def live_of(element: Element | None) -> tuple[str, str] | None:
    """The instants of a ``podcast:liveItem``; ``("", "")`` for any other entry, None when it is over.

    Without an end it goes on until the feed no longer has it.
    """
    status = attribute(element, "status").lower() if element is not None else ""
    if element is None or status not in ("pending", "live", "ended"):
        return "", ""
    start, end = instant(attribute(element, "start")), instant(attribute(element, "end"))
    if status == "ended" or (status == "pending" and start is None):
        return None
    return written(start) if start else ALWAYS[0], written(end) if end else ALWAYS[1]


def _file(url: str, format: str, where: str) -> Media | None:
    """A file, or an adaptive stream on the network."""
    stream = None if where.startswith("file:") else stream_at(url, format, base=where)
    return file_of(url, format, base=where) or stream


def _alternates(entry: Entry, element: Element | None, where: str) -> list[tuple[Media, Entry]]:
    """``podcast:alternateEnclosure``: the same in another quality, language or form."""
    found = []
    for one in several(entry, element, "podcast", "alternateEnclosure")[:MAX_FILES]:
        for url in one.get("sources", "").split():
            media = _file(url, media_type(one.get("type", "")), where)
            if media is not None:
                found.append((media, one))
                break
    return found


def _variant(media: Media, told: Entry) -> Variant:
    label = text_of(told, "title")
    return Variant(
        url=media.url,
        format=media.format,
        width=pixels(text_of(told, "width")),
        height=pixels(text_of(told, "height")),
        language=language_tag(text_of(told, "lang")).replace("none", ""),
        label={"none": (label[:200],)} if label else {},
        accessibility_features=features_told(f"({label[:100]})"),
    )


def _by_medium(medium: str) -> str:
    return {"image": "image/jpeg", "video": "video/mp4", "audio": "audio/mpeg"}.get(medium, "")


def _tracks(entry: Entry, element: Element | None, where: str) -> tuple[Track, ...]:
    """Media RSS ``media:subTitle`` and Podcasting 2.0 ``podcast:transcript``, when they are timed."""
    told = [
        *several(entry, element, "media", "subTitle"),
        *several(entry, element, "podcast", "transcript"),
    ]
    found: dict[str, Track] = {}
    for one in told:
        url = address(one.get("href") or one.get("url"), where)
        format = media_type(one.get("type", ""), url)
        if url and format in CAPTIONS:
            language = language_tag(one.get("lang") or one.get("language")).replace("none", "")
            found.setdefault(url, Track(kind=track_kind({}), url=url, format=format, language=language))
    return tuple(found.values())


def thumbnail_of(entry: Entry, where: str) -> str:
    """The largest picture that stands for an entry."""
    pictures = list_of(entry, "media_thumbnail")
    largest = max(pictures, key=lambda one: pixels(text_of(one, "width")), default=None)
    return address(text_of(largest, "url"), where) or picture_of(entry, where)


def picture_of(node: Entry, where: str) -> str:
    """The picture of an entry or a feed (``itunes:image``, ``image``)."""
    return address(text_of(node, "image", "href") or text_of(node, "image", "url"), where)
