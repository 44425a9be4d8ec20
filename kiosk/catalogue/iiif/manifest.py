"""A Manifest becomes an Item, canvas by canvas: a broken canvas is lost, its neighbours are not."""

from dataclasses import dataclass, field

import msgspec

from kiosk.catalogue import markup
from kiosk.catalogue.accessibility import features_of
from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.iiif.access import access_of
from kiosk.catalogue.iiif.annotations import Notes, captions_linked, read_notes, target_of
from kiosk.catalogue.iiif.canvas import Canvas, canvas_id, read_canvas
from kiosk.catalogue.iiif.metadata import credit_of_parts, describe, rights_of_parts
from kiosk.catalogue.iiif.pages import Fetch, Pages, beside, painted
from kiosk.catalogue.iiif.ranges import chapters_of
from kiosk.catalogue.iiif.terms import known_of
from kiosk.catalogue.iiif.thumbnails import POSTER_SIDE, picture_in, picture_of, sharpest, still_of
from kiosk.catalogue.iiif.v2 import unwrapped, upgraded
from kiosk.catalogue.iiif.values import behaviors, ident, languages, many, member, names, type_of
from kiosk.catalogue.renderings import best_first, rendering
from kiosk.catalogue.values import pixels
from kiosk.errors import SourceError
from kiosk.model import Fault, Item, Kind, Media, MediaKind, Rendering, text_in

MAX_CANVASES = 2_000
MAX_RENDERINGS = 100
MAX_FAULTS = 5
"""Sentences about one manifest; the rest is counted."""
FAULT_LIMIT = 400

_KINDS_WITHOUT_A_WORK = {
    "AnnotationPage": "a page of annotations",
    "AnnotationCollection": "a collection of annotations",
    "Annotation": "an annotation or a content state",
    "Canvas": "one canvas without its manifest",
    "Range": "a range without its manifest",
    "Sequence": "a sequence without its manifest",
    "Collection": "a collection",
    "ImageService2": "the description of one picture (info.json)",
    "ImageService3": "the description of one picture (info.json)",
}


@dataclass(slots=True)
class Reading:
    """An Item and what could not be read of it."""

    item: Item
    faults: list[Fault] = field(default_factory=list)


def read_manifest(
    document: object,
    *,
    source: str,
    where: str,
    id: str = "",
    listed: object = None,
    fetch: Fetch | None = None,
) -> Reading:
    """Read a Manifest of Presentation 3.0, 2.x or the draft of 4.0. ``where`` is its address.

    ``id`` is the identifier under which a catalogue lists it (else its own), ``listed`` what the list says
    about it: a label and thumbnail for a manifest without one. ``fetch`` gets referenced annotation pages;
    without it they are left out. Raises ``SourceError`` when there is nothing to show.
    """
    manifest = upgraded(document)
    check_type(manifest, where)
    base = where if where else ident(manifest)
    faults: list[str] = []
    canvases = many(member(manifest, "items"))
    if not canvases:
        raise SourceError(
            "has no canvases: there is nothing in it to show.", where=where, next_step="Tell the publisher."
        )
    about = describe(manifest, base)
    label = about.label or names(member(listed, "label"))
    if not label:
        raise SourceError("has no label: a work needs a title.", where=where, next_step="Tell the publisher.")
    if len(canvases) > MAX_CANVASES:
        faults.append(f"has {len(canvases)} canvases; the first {MAX_CANVASES} are shown.")
        canvases = canvases[:MAX_CANVASES]
    pages = Pages(base, fetch, faults) if fetch is not None else None
    canvases = painted(canvases, pages)
    read = _read_canvases(
        manifest, canvases, base, beside(manifest, canvases, pages), _place(unwrapped(document)), faults
    )
    media = _with_own_ids([one for canvas in read for one in canvas.media])
    if not media:
        if all(not isinstance(one, dict) for one in canvases):
            raise SourceError("has no canvas that can be read.", where=where, next_step="Tell the publisher.")
        faults.append(f"has nothing to look at or listen to{_what_instead(read)}: only its words are shown.")
    known = known_of(manifest)
    forms = (form for one in media for file in one.variants for form in file.accessibility_features)
    spoken = tuple(dict.fromkeys([*about.languages, *(tag for canvas in read for tag in canvas.languages)]))
    item = Item(
        id=id or address(ident(manifest), where, fragment=True) or where or "urn:unknown",
        source=source,
        kind=_kind(media, read),
        label=label,
        summary=about.summary,
        creator=about.creator,
        date=about.date,
        decade=about.decade,
        subjects=about.subjects,
        metadata=about.metadata,
        media=media,
        renderings=_renderings(manifest, base),
        behavior=behaviors(manifest),
        viewing_direction="right-to-left" if member(manifest, "viewingDirection") == "right-to-left" else "",
        thumbnail=_thumbnail(manifest, listed, base, read, media),
        access=_access(manifest, read),
        rights=about.rights or rights_of_parts(canvases),
        required_statement=about.required_statement or credit_of_parts(canvases[:20]),
        provider=about.provider,
        homepage=about.homepage,
        languages=spoken,
        nav_date=about.nav_date,
        same_as=known.same_as,
        terms=known.terms,
        features=tuple(dict.fromkeys([*known.features, *features_of(forms)])),
        warnings=known.warnings,
        owner=known.owner,
        modified=known.modified,
    )
    return Reading(item, _sentences(faults, item.id or where))


def check_type(document: object, where: str) -> None:
    """Raises ``SourceError`` when ``document`` is not a Manifest."""
    kind = type_of(document)
    if not kind and str(member(document, "protocol")).endswith("://iiif.io/api/image"):
        kind = "ImageService2"  # Image API 2.1, 5.2: a type is not required
    if not isinstance(document, dict):
        raise SourceError(
            "is JSON, but not a IIIF document.", where=where, next_step="Check the address of the manifest."
        )
    if kind == "Manifest" or (not kind and isinstance(document.get("items"), list) and _paints(document)):
        return
    if kind in _KINDS_WITHOUT_A_WORK:
        points_at = markup.line(ident(member(document, "target", "on", "partOf", "within")), 200)
        raise SourceError(
            f"is {_KINDS_WITHOUT_A_WORK[kind]}, not a work to show.",
            where=where,
            next_step=f"Give the address of the manifest{f' (it names {points_at})' if points_at else ''}.",
        )
    said = f"says it is “{markup.line(kind, 40)}”" if kind else "does not say what it is"
    raise SourceError(
        f"{said}; a IIIF Manifest or Collection was expected.", where=where, next_step="Check the address."
    )


def _paints(document: dict[str, object]) -> bool:
    return any(type_of(one) in ("Canvas", "Timeline", "Scene") for one in many(document.get("items"))[:5])


def _place(document: object) -> str:
    """Where in a document its canvases stand, as a JSON path."""
    if member(document, "items"):
        return "items"
    return "mediaSequences[0].elements" if member(document, "mediaSequences") else "sequences[0].canvases"


def _read_canvases(
    manifest: object,
    canvases: list[object],
    base: str,
    annotations: dict[str, list[object]],
    place: str,
    faults: list[str],
) -> list[Canvas]:
    read = []
    poster = _poster(manifest, base)
    start, chapters = target_of(member(manifest, "start")), chapters_of(manifest)
    for number, canvas in enumerate(canvases, 1):
        own = canvas_id(canvas, number)
        notes = Notes()
        size = pixels(member(canvas, "width")), pixels(member(canvas, "height"))
        alone = manifest if len(canvases) == 1 else None
        for annotation in (*annotations.get(own, ()), *captions_linked(canvas), *captions_linked(alone)):
            read_notes(notes, annotation, base, *size)
        try:
            begin = start.start if start.id == own else 0.0
            one = read_canvas(
                canvas, number, base, notes, poster, begin=begin, chapters=chapters.get(own, ())
            )
        except SourceError as error:
            name = text_in(names(member(canvas, "label")), ("en",))[0][:60]
            name = f" (“{name}”)" if name else ""
            faults.append(
                f"canvas {number}{name} at {place}[{number - 1}] {error.what}; it is left out. "
                "Tell the publisher."
            )
            continue
        if one.text and not one.media:
            at = f"{place}[{number - 1}]"
            faults.append(f"canvas {number} at {at} has words but nothing to look at; it is left out.")
        read.append(one)
    return read


def _renderings(manifest: object, base: str) -> tuple[Rendering, ...]:
    """Texts of the whole (``rendering``; 2.x has it on a sequence too).

    A web page counts only when it is a file: mostly it is where the institution shows the same pictures.
    """
    told = many(member(manifest, "rendering"))
    for sequence in many(member(manifest, "sequences"))[:1]:
        told += many(member(sequence, "rendering"))
    found = []
    for one in told[:MAX_RENDERINGS]:
        language = (languages(member(one, "language")) or ("",))[0]
        text = rendering(
            ident(one),
            member(one, "format"),
            base=base,
            language=language,
            label=names(member(one, "label")),
        )
        if text is not None and ("html" not in text.format or "htm" in file_extension(text.url)):
            found.append(text)
    return best_first(found)


def _access(manifest: object, read: list[Canvas]) -> str:
    told = (access_of(member(manifest, "service")), access_of(member(manifest, "services")))
    return next((one for one in (*told, *(canvas.access for canvas in read)) if one), "")


def _with_own_ids(media: list[Media]) -> tuple[Media, ...]:
    """The same media, each with an id of its own: a store and a screen need to tell them apart."""
    seen: set[str] = set()
    result = []
    for number, one in enumerate(media, 1):
        if one.id in seen:
            one = msgspec.structs.replace(one, id=f"{one.id}#{number}")
        seen.add(one.id)
        result.append(one)
    return tuple(result)


def _kind(media: tuple[Media, ...], read: list[Canvas]) -> Kind:
    kinds = {one.kind for one in media}
    if MediaKind.VIDEO in kinds:
        return Kind.FILM
    if MediaKind.SOUND in kinds:
        return Kind.SOUND
    with_text = sum(1 for one in read if one.text)
    return Kind.STORY if with_text and with_text * 2 >= len(read) else Kind.PICTURE


def _thumbnail(
    manifest: object, listed: object, base: str, read: list[Canvas], media: tuple[Media, ...]
) -> str:
    """The manifest's own, that of its first or start canvas, the list's, or one from what is painted."""
    begin = target_of(member(manifest, "start")).id.partition("#")[0]
    first = next((one for one in media if begin and one.id == begin), media[0] if media else None)
    on_canvas = [one.thumbnail for one in read if first in one.media]
    for told in (
        picture_in(member(manifest, "thumbnail"), base),
        *on_canvas,
        picture_in(member(listed, "thumbnail"), base),
    ):
        if told.url:
            return sharpest(told, media, first)
    of_media = picture_of(first) if first is not None else ""
    return of_media or next((url for one in media if (url := picture_of(one))), "")


def _poster(manifest: object, base: str) -> str:
    return still_of(manifest, base) or picture_in(member(manifest, "thumbnail"), base, POSTER_SIDE).url


def _what_instead(read: list[Canvas]) -> str:
    kinds = sorted({kind for one in read for kind in one.left_out})
    return f" that a station can show ({', '.join(kinds)[:100]})" if kinds else ""


def _sentences(faults: list[str], where: str) -> list[Fault]:
    more = len(faults) - MAX_FAULTS
    told = (
        faults[:MAX_FAULTS] if more <= 0 else [*faults[: MAX_FAULTS - 1], f"and {more + 1} more like these."]
    )
    return [Fault(where=where, what=markup.line(one, FAULT_LIMIT), partial=True) for one in told]
