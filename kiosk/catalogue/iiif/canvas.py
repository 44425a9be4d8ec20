"""A canvas with what is painted on it becomes Media.

Usually one canvas paints one thing and becomes one Media. Several films or sounds one after another on one
canvas (recipe 0064), or a page with a flap on it (recipe 0035), become several. On a canvas with film or
sound a picture painted over the whole of it is its poster.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.catalogue.iiif.access import access_of
from kiosk.catalogue.iiif.annotations import (
    Notes,
    Target,
    annotations_in,
    hidden,
    motivations,
    read_notes,
    target_of,
)
from kiosk.catalogue.iiif.bodies import File, alternative_text, default_of, files_of
from kiosk.catalogue.iiif.ranges import chapters_within
from kiosk.catalogue.iiif.thumbnails import POSTER_SIDE, Picture, picture_in, still_of
from kiosk.catalogue.iiif.values import behaviors, ident, many, member, names, type_of
from kiosk.catalogue.values import media_type, pixels, seconds
from kiosk.errors import SourceError
from kiosk.model import Chapter, LanguageMap, Media, MediaKind, key_of

MAX_PAINTED = 60
ID_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class _Painted:
    files: list[File]
    target: Target
    id: str

    @property
    def timed(self) -> bool:
        return self.files[0].kind is not MediaKind.IMAGE


@dataclass(frozen=True, slots=True)
class Canvas:
    """What one canvas gave."""

    media: list[Media]
    thumbnail: Picture
    languages: tuple[str, ...]
    text: LanguageMap
    access: str = ""
    """Whom its files are for, when not for everybody (``iiif.access``)."""
    left_out: tuple[str, ...] = ()
    """What is painted on it that we do not show ("Model", "application/pdf")."""


def canvas_id(canvas: object, number: int) -> str:
    """The identifier of a canvas; a name of our own when it has none or one without end."""
    own = ident(canvas)
    return own if 0 < len(own) <= ID_LIMIT else f"#canvas-{number}"


def read_canvas(
    canvas: object,
    number: int,
    base: str,
    notes: Notes,
    poster: str,
    *,
    begin: float = 0.0,
    chapters: Sequence[Chapter] = (),
) -> Canvas:
    """The Media of a canvas (or Timeline, in the draft of Presentation 4).

    ``notes`` is what lies beside it; text painted on it is added. ``poster`` is the manifest's, for sound
    and film without one of their own, ``begin`` the second at which the work begins, ``chapters`` those of
    the canvas. Raises ``SourceError`` when something is painted but not as IIIF says.
    """
    if not isinstance(canvas, Mapping):
        raise SourceError("is not a canvas")
    painted, left_out = _paintings(canvas, base, notes, _size(canvas))
    thumbnail, still = picture_in(member(canvas, "thumbnail"), base), still_of(canvas, base)
    spoken = dict.fromkeys(
        file.language for one in painted if one.timed for file in one.files if file.language
    )
    if any(one.timed for one in painted):
        behind = [one for one in painted if not one.timed and one.target.region is None]
        still = still or (behind[0].files[0].picture(POSTER_SIDE) if behind else "")
        painted = [one for one in painted if one not in behind]
    elif not painted and (
        url := still or thumbnail.url
    ):  # of a PDF or a 3D model its still is better than nothing
        painted = [_Painted([File(MediaKind.IMAGE, url, media_type("", url))], Target(""), "")]
    still = still or poster or thumbnail.url
    own = canvas_id(canvas, number)
    media = [_media(one, own, canvas, notes, still, chapters, begin) for one in painted[:1]]
    media += [
        _media(one, one.id or f"{own}#{index}", canvas, Notes(), still, chapters)
        for index, one in enumerate(painted[1:], 2)
    ]
    access = next((file.access for one in painted for file in one.files if file.access), "")
    access = access or access_of(member(canvas, "service"))
    return Canvas(media, thumbnail, tuple(spoken), notes.text, access, tuple(left_out))


def _media(
    painted: _Painted,
    id: str,
    canvas: object,
    notes: Notes,
    poster: str,
    chapters: Sequence[Chapter],
    begin: float = 0.0,
) -> Media:
    file = default_of(painted.files)
    timed = painted.timed
    size = file.width, file.height
    if not all(size) and file.kind is not MediaKind.SOUND and painted.target.region is None:
        size = _size(canvas)
    duration = (file.duration or _time(canvas, painted.target)) if timed else 0.0
    others = {one.url: one.variant() for one in painted.files if one.url != file.url}
    return Media(
        id=id if len(id) <= ID_LIMIT else "#" + key_of(id),
        kind=file.kind,
        url=file.url,
        format=file.format,
        width=size[0],
        height=size[1],
        duration=duration,
        start=file.start if timed else 0.0,
        end=file.end if timed else 0.0,
        begin=begin if timed else 0.0,
        label=names(member(canvas, "label")),
        alt=notes.alt or file.alt or alternative_text(canvas),
        text=notes.text,
        variants=tuple(others.values()),
        # A text beside a picture is that of the page.
        tracks=tuple(one for one in notes.tracks if timed or one.timed),
        chapters=chapters_within(chapters, painted.target.start, duration) if timed else (),
        service=file.service,
        poster=poster if timed else "",
        details=tuple(notes.details),
        behavior=behaviors(canvas),
    )


def _size(canvas: object) -> tuple[int, int]:
    return pixels(member(canvas, "width")), pixels(member(canvas, "height"))


def _time(canvas: object, target: Target) -> float:
    """How long what is painted on ``target`` takes, in seconds (``#t=10,30``, or ``#t=10`` to the end)."""
    whole = seconds(member(canvas, "duration"))
    end = target.end or whole
    return end - target.start if end > target.start else whole


def _paintings(
    canvas: object, base: str, notes: Notes, size: tuple[int, int], depth: int = 0
) -> tuple[list[_Painted], list[str]]:
    found: list[_Painted] = []
    left_out: list[str] = []
    for annotation in annotations_in(member(canvas, "items")):
        if len(found) >= MAX_PAINTED:
            break
        why = motivations(annotation)
        if "painting" in why and hidden(annotation):
            continue
        if why and "painting" not in why:
            read_notes(notes, annotation, base, *size)
            continue
        bodies = many(member(annotation, "body"))
        if not bodies:
            raise SourceError("paints nothing: an annotation has no body")
        nested = [
            one for one in bodies[:5] if type_of(one) in ("Canvas", "Timeline") and member(one, "items")
        ]
        if nested and depth < 2:  # the draft of Presentation 4: a canvas painted on a canvas
            for one in nested:
                inside, out = _paintings(one, base, notes, size, depth + 1)
                found += inside
                left_out += out
            continue
        read_notes(
            notes, annotation, base, *size
        )  # captions are painted too, by mistake, and words on purpose
        files, out = files_of(bodies, base, size if _covers(annotation) else (0, 0))
        left_out += out
        if files:
            found.append(_Painted(files, target_of(member(annotation, "target")), ident(annotation)))
    return found, left_out


def _covers(annotation: object) -> bool:
    return target_of(member(annotation, "target")).region is None
