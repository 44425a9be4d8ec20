"""What is known of a work, as a small IIIF Manifest (Presentation 3.0, 5.2) beside a playlist.

    rights, requiredStatement, provider, homepage      who made it, whose it is, what may be done with it
    canvas: painting                                   the address of each picture, film or sound
    canvas: supplementing                              captions, descriptions, signs, transcripts, pages
    canvas: describing, commenting                     what the picture shows, what to look at in it
    schema:accessibilityFeature, venster:notes         how it suits whom, what somebody may not want to meet

Nothing that helps who hears, sees or moves less is lost on the way (EN 301 549, 11.8.3). A text that lies in
the package keeps its address; ``venster:file`` names the file.
"""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from kiosk.model import Detail, Item, LanguageMap, Media, MediaKind, Statement, Track, TrackKind, Variant
from kiosk.staff.interchange.collection import CONTEXT, text_bodies, urn
from kiosk.staff.interchange.words import said

SIDE = 1_000
"""Of a canvas whose picture has no known size: a canvas must have one (5.3)."""
_TYPES = {MediaKind.IMAGE: "Image", MediaKind.VIDEO: "Video", MediaKind.SOUND: "Sound"}
PROVIDES = {
    TrackKind.CAPTIONS: "closedCaptions",
    TrackKind.SUBTITLES: "subtitles",
    TrackKind.DESCRIPTIONS: "audioDescription",
    TrackKind.CHAPTERS: "chapters",
    TrackKind.SIGN: "signLanguage",
    TrackKind.TRANSCRIPT: "transcript",
}
"""What a text is for, in the words of IIIF's registry where it has one."""

Files = Mapping[str, str]
"""The file in the package for each address of a text that there is one of."""


# --- out


def document(item: Item, files: Files) -> dict[str, object]:
    """The Manifest of a work."""
    told: dict[str, object] = {
        "summary": said(item.summary, markup=True),
        "metadata": [_statement(one) for one in item.metadata],
        "requiredStatement": _statement(item.required_statement) if item.required_statement else {},
        "rights": item.rights,
        "provider": [_provider(item)] if item.provider else [],
        "homepage": [_page(item)] if item.homepage else [],
        "thumbnail": [{"id": item.thumbnail, "type": "Image"}] if item.thumbnail else [],
        "navDate": item.nav_date,
        "behavior": list(item.behavior),
        "viewingDirection": item.viewing_direction,
        "rendering": [
            {
                "id": one.url,
                "type": "Text",
                "label": said(one.label or item.label),
                "format": one.format,
                **_language(one.language),
            }
            for one in item.renderings
        ],
        "schema:accessibilityFeature": list(item.features),
        "venster:notes": [str(one) for one in item.notes],
        "venster:warnings": [said(one) for one in item.warnings],
        "venster:kind": str(item.kind),
    }
    canvases = [_canvas(one, files) for one in item.media]
    return {
        "@context": CONTEXT,
        "id": item.id,
        "type": "Manifest",
        "label": said(item.label) or {"none": [item.id]},
        **{name: value for name, value in told.items() if value},
        "items": canvases or [_empty(item)],  # at least one (5.2)
    }


def _statement(statement: Statement) -> dict[str, object]:
    return {
        "label": said(statement.label) or {"none": [""]},
        "value": said(statement.value, markup=True),
    }


def _provider(item: Item) -> dict[str, object]:
    """Who shows it (3.2): an Agent must have an id, so the site of the work is taken for it."""
    try:
        site = urlsplit(item.homepage or item.id)
        known = site.scheme in ("http", "https") and site.netloc
    except ValueError:
        known = ""
    own = f"{site.scheme}://{site.netloc}/" if known else urn("\n".join(_values(item.provider)))
    return {"id": own, "type": "Agent", "label": said(item.provider)}


def _page(item: Item) -> dict[str, object]:
    label = said(item.provider or item.label) or {"none": [item.homepage]}
    return {"id": item.homepage, "type": "Text", "label": label, "format": "text/html"}


def _values(text: LanguageMap) -> list[str]:
    return [value for values in text.values() for value in values]


def _empty(item: Item) -> dict[str, object]:
    return {"id": urn(f"canvas of {item.id}"), "type": "Canvas", "width": SIDE, "height": SIDE}


def _canvas(media: Media, files: Files) -> dict[str, object]:
    own = urn(f"canvas {media.id} {media.url}")
    size = {"width": media.width, "height": media.height} if media.width and media.height else {}
    time = {"duration": media.duration} if media.duration else {}
    painting = {
        "id": f"{own}#painting",
        "type": "Annotation",
        "motivation": "painting",
        "body": _painted(media),
        "target": media.id,
    }
    notes = list(_notes(media, own, files))
    page = {"id": f"{own}#notes", "type": "AnnotationPage", "items": notes}
    return {
        "id": media.id,
        "type": "Canvas",
        **(size or time or {"width": SIDE, "height": SIDE}),
        **time,
        **({"label": said(media.label)} if media.label else {}),
        **({"behavior": list(media.behavior)} if media.behavior else {}),
        "items": [{"id": f"{own}#page", "type": "AnnotationPage", "items": [painting]}],
        **({"annotations": [page]} if notes else {}),
    }


def _painted(media: Media) -> dict[str, object]:
    """Its file, or a Choice of it and the others: with signs, with description (5.7)."""
    url = media.url
    if media.start or media.end:
        url += f"#t={media.start:g}{f',{media.end:g}' if media.end else ''}"
    default = _file(media.kind, Variant(url=url, format=media.format, width=media.width, height=media.height))
    if not media.variants:
        return default
    return {"type": "Choice", "items": [default, *(_file(media.kind, one) for one in media.variants)]}


def _file(kind: MediaKind, one: Variant) -> dict[str, object]:
    told: dict[str, object] = {
        "format": one.format,
        "width": one.width,
        "height": one.height,
        "duration": one.duration,
        "label": said(one.label),
        "schema:accessibilityFeature": list(one.accessibility_features),
        **_language(one.language),
    }
    return {"id": one.url, "type": _TYPES[kind], **{name: value for name, value in told.items() if value}}


def _notes(media: Media, own: str, files: Files) -> Iterator[dict[str, object]]:
    for number, track in enumerate(media.tracks, 1):
        yield {
            "id": f"{own}#track-{number}",
            "type": "Annotation",
            "motivation": "supplementing",
            "provides": [PROVIDES[track.kind]],
            "body": _track(track, files),
            "target": media.id,
        }
    for name, motivation, text in (("text", "supplementing", media.text), ("alt", "describing", media.alt)):
        if text:
            yield _said_of(f"{own}#{name}", motivation, text, media.id)
    for number, detail in enumerate(media.details, 1):
        yield _said_of(f"{own}#detail-{number}", "commenting", detail.text, media.id + _region(detail))


def _said_of(own: str, motivation: str, text: LanguageMap, target: str) -> dict[str, object]:
    bodies = text_bodies(text)
    return {"id": own, "type": "Annotation", "motivation": motivation, "body": bodies, "target": target}


def _region(detail: Detail) -> str:
    """Of a canvas (Media Fragments 4.2.2)."""
    return f"#xywh={detail.x:g},{detail.y:g},{detail.width:g},{detail.height:g}"


def _track(track: Track, files: Files) -> dict[str, object]:
    return {
        "id": track.url,
        "type": "Video" if track.kind is TrackKind.SIGN else "Text",
        "format": track.format,
        **({"label": said(track.label)} if track.label else {}),
        **_language(track.language),
        **({"venster:file": files[track.url]} if track.url in files else {}),
    }


def _language(tag: str) -> dict[str, object]:
    return {"language": [tag]} if tag else {}
