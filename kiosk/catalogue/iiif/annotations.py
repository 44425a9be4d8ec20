"""What lies beside a canvas: captions, words to read, a description, details to look at.

Annotations of a canvas that do not paint it (Presentation 3.0, 5.5 and 5.6; W3C Web Annotation 3.3.5):

    supplementing   a WebVTT or SRT file -> Track; a plain text or a page -> Track, a transcript without
                    times; a TextualBody -> the text of the canvas
    describing      a TextualBody -> alternative text, or a Detail when it is about a region
    commenting      a TextualBody on a region -> Detail

IIIF has no settled place for alternative text. We publish and read it as an annotation with motivation
``describing``, one TextualBody for each language, on the whole canvas.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.iiif.values import ident, languages, many, member, names, prose, type_of
from kiosk.catalogue.markup import SUMMARY_LIMIT
from kiosk.catalogue.values import media_type, number, seconds, string, together
from kiosk.catalogue.words import features, track_kind
from kiosk.model import Detail, LanguageMap, Track, TrackKind

MAX_ANNOTATIONS = 5_000
MAX_DETAILS = 100
MAX_TRACKS = 60
ALT_LIMIT = 2_000
DETAIL_LIMIT = 2_000

_TRACK_FORMATS = frozenset(("text/vtt", "application/x-subrip", "application/ttml+xml"))
_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_TEXTS = _PAGES | {"text/plain"}
_XYWH = re.compile(r"xywh=(?:(pixel|percent):)?([0-9.]+),([0-9.]+),([0-9.]+),([0-9.]+)")
_TIME = re.compile(r"\bt=(?:npt:)?([0-9.]*)(?:,([0-9.]+))?")
_MOST = 10_000_000.0

_IN_TIME_ONLY = (TrackKind.CHAPTERS, TrackKind.DESCRIPTIONS)
"""Of no use without their seconds."""

Region = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Target:
    """What an annotation is about: a canvas, and the part of it in space and time."""

    id: str
    region: Region | None = None
    percent: bool = False
    start: float = 0.0
    end: float = 0.0


@dataclass(slots=True)
class Notes:
    """What was found beside one canvas."""

    tracks: list[Track] = field(default_factory=list)
    alt: LanguageMap = field(default_factory=dict)
    details: list[Detail] = field(default_factory=list)
    _lines: dict[str, list[str]] = field(default_factory=dict)
    _room: int = SUMMARY_LIMIT * 4
    """Characters that may still be added, all languages together."""

    @property
    def text(self) -> LanguageMap:
        """The words on the canvas, line by line in the order they were published."""
        return {tag: ("\n".join(lines)[:SUMMARY_LIMIT],) for tag, lines in self._lines.items() if lines}

    def add_text(self, words: LanguageMap) -> None:
        """Words to be read on the canvas, after those that are there."""
        for tag, values in words.items():
            for value in values:
                if self._room > 0:
                    self._lines.setdefault(tag, []).append(value)
                    self._room -= len(value) + 1


def motivations(annotation: object) -> frozenset[str]:
    """The motivations of an annotation without their prefix (``sc:painting`` is ``painting``)."""
    told = (string(one).lower() for one in many(member(annotation, "motivation"))[:20])
    return frozenset(one.rpartition(":")[2].rpartition("/")[2] for one in told if one)


def hidden(resource: object) -> bool:
    """Whether it is not to be shown unless somebody asks (Presentation 3.0, 3.3: behavior ``hidden``)."""
    return "hidden" in many(member(resource, "behavior"))


def target_of(value: object, depth: int = 0) -> Target:
    """What ``target`` points at (Presentation 3.0, 5.6; W3C Media Fragments 4.2)."""
    if isinstance(value, list):
        return target_of(value[0], depth + 1) if value and depth < 3 else Target("")
    if isinstance(value, Mapping) and member(value, "source") is not None and depth < 3:
        whole = target_of(member(value, "source"), depth + 1)
        for selector in many(member(value, "selector"))[:10]:
            told = string(member(selector, "value")) or string(selector)
            if part := _part(whole.id, told):
                return part
            if instant := seconds(member(selector, "t")):  # a PointSelector of Presentation 3.0, 3.3 (start)
                return Target(whole.id, start=instant)
        return whole
    url, _, fragment = ident(value).partition("#")
    return _part(url, fragment) or Target(ident(value))


def _part(canvas: str, fragment: str) -> Target | None:
    box, time = _XYWH.search(fragment), _TIME.search(fragment)
    if not box and not time:
        return None
    region: Region | None = None
    if box:
        x, y, width, height = (number(one, most=_MOST) for one in box.groups()[1:])
        region = (x, y, width, height) if width and height else None
    start, end = (number(one or "", most=864_000) for one in time.groups()) if time else (0.0, 0.0)
    return Target(canvas, region, bool(box and box[1] == "percent"), start, end)


def annotations_in(pages: object) -> Iterator[object]:
    """The annotations embedded in ``annotations`` or ``items``: pages of them, or by mistake themselves."""
    count = 0
    for page in many(pages)[:1_000]:
        if type_of(page) == "AnnotationCollection":
            page = member(page, "first")
        inside = many(member(page, "items")) if type_of(page) != "Annotation" else [page]
        unseen = type_of(page) != "Annotation" and hidden(page)
        for annotation in inside:
            count += 1
            if count > MAX_ANNOTATIONS:
                return
            if isinstance(annotation, Mapping):
                yield {**annotation, "behavior": "hidden"} if unseen else annotation


def referenced_pages(pages: object, base: str) -> list[str]:
    """Addresses of annotation pages that are named but not embedded (Presentation 3.0, 3.4).

    Of an embedded page its ``next``; of an AnnotationCollection its ``first`` (W3C Web Annotation 5.1).
    """
    found = []
    for page in many(pages)[:1_000]:
        if type_of(page) == "Annotation":
            continue
        if type_of(page) == "AnnotationCollection" and member(page, "first") is not None:
            first = member(page, "first")
            found += referenced_pages(first, base) if type_of(first) != "AnnotationCollection" else []
            continue
        embedded = isinstance(page, Mapping) and "items" in page
        if url := address(ident(member(page, "next") if embedded else page), base, local=True):
            found.append(url)
    return found


def captions_linked(resource: object) -> Iterator[object]:
    """Captions and transcripts that a canvas or manifest only links to, as annotations of it.

    IIIF means an annotation (recipe 0219); media repositories publish the same file as a download
    (``rendering``, ``seeAlso``). A web page counts only when it is a file: mostly it is a site that plays the
    same film.
    """
    for name in ("rendering", "seeAlso"):
        for one in many(member(resource, name)):
            form = media_type(member(one, "format"), ident(one))
            text = form in _TEXTS and (form not in _PAGES or "htm" in file_extension(ident(one)))
            if form in _TRACK_FORMATS or (text and name == "rendering"):
                yield {"motivation": "supplementing", "body": one}


def read_notes(notes: Notes, annotation: object, base: str, width: int, height: int) -> None:
    """Add what one annotation says to ``notes``. Sizes are those of the canvas."""
    why = motivations(annotation)
    unseen = hidden(annotation)
    target = target_of(member(annotation, "target"))
    label = names(member(annotation, "label"))
    hints = [*why, *(string(one) for one in many(member(annotation, "provides"))[:10])]
    remark: LanguageMap = {}
    for body in bodies_of(member(annotation, "body")):
        track = _track(body, base, label, hints, why)
        if track is not None:
            known = {one.url for one in notes.tracks}
            if len(notes.tracks) < MAX_TRACKS and track.url not in known:
                notes.tracks.append(track)
            continue
        words = {} if unseen else _words(body)
        purpose = string(member(body, "purpose")).rpartition(":")[2]
        if not words or purpose in ("tagging", "identifying", "classifying"):
            continue
        if why & {"supplementing", "transcribing", "painting"}:
            notes.add_text(words)
        elif "describing" in why and target.region is None:
            notes.alt = together(notes.alt, prose_of(words, ALT_LIMIT))
        elif why & {"commenting", "describing", "highlighting"} and target.region:
            remark = together(remark, prose_of(words, DETAIL_LIMIT))
    if remark:  # one detail in several languages, not one for each
        _add_detail(notes, target, remark, width, height)


def bodies_of(value: object, depth: int = 0) -> Iterator[object]:
    """The bodies of an annotation, those inside a Choice and a SpecificResource too."""
    for body in many(value)[:200]:
        if type_of(body) in ("Choice", "List", "Composite") and depth < 3:
            yield from bodies_of(member(body, "items", "item"), depth + 1)
        elif type_of(body) == "SpecificResource" and depth < 3:
            yield from bodies_of(member(body, "source"), depth + 1)
        else:
            yield body


def prose_of(words: LanguageMap, limit: int) -> LanguageMap:
    """``words`` cut to ``limit`` characters a value."""
    return {tag: tuple(value[:limit] for value in values) for tag, values in words.items()}


def _words(body: object) -> LanguageMap:
    """The words of a TextualBody (W3C Web Annotation 3.2.4), in each language it says it is in."""
    value = member(body, "value")
    if not isinstance(value, str) or (ident(body).startswith("http") and type_of(body) != "TextualBody"):
        return {}
    said = languages(member(body, "language")) or ("none",)
    words = prose(value)
    return dict.fromkeys(said[:1], words["none"]) if words else {}


def _track(
    body: object, base: str, label: LanguageMap, hints: list[str], why: frozenset[str]
) -> Track | None:
    url = address(ident(body), base)
    if not url or type_of(body) == "TextualBody":
        return None
    own = names(member(body, "label")) or label
    told = (*hints, *(string(one) for one in many(member(body, "provides"))[:10]))
    form = media_type(member(body, "format"), url)
    language = (languages(member(body, "language")) or ("",))[0]
    if "painting" not in why and type_of(body) == "Video" and "signLanguage" in features(own, tuple(told)):
        return Track(kind=TrackKind.SIGN, url=url, format=form, language=language, label=own)
    kind = track_kind(together(own, label), *told)
    if form in _TEXTS and why & {"supplementing", "transcribing"} and kind not in _IN_TIME_ONLY:
        kind = TrackKind.TRANSCRIPT
    elif form not in _TRACK_FORMATS:
        return None
    return Track(kind=kind, url=url, format=form, language=language, label=own)


def _add_detail(notes: Notes, target: Target, words: LanguageMap, width: int, height: int) -> None:
    if target.region is None or len(notes.details) >= MAX_DETAILS:
        return
    x, y, wide, high = target.region
    if target.percent:
        x, y, wide, high = x * width / 100, y * height / 100, wide * width / 100, high * height / 100
    if width and height:  # a region may not reach outside its canvas
        wide, high = min(wide, width - x), min(high, height - y)
    if wide > 0 and high > 0:
        notes.details.append(Detail(x=x, y=y, width=wide, height=high, text=words))
