"""What one programme of an XMLTV listing says (xmltv.dtd), as the parts of an Item."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.catalogue import markup
from kiosk.catalogue import xml_documents as xml
from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade
from kiosk.catalogue.identifiers import identifiers, of_works
from kiosk.catalogue.records import MAX_SUBJECTS, languages, statements
from kiosk.catalogue.streams import stream_at
from kiosk.catalogue.values import MAX_LANGUAGES, MAX_VALUES, language_tag
from kiosk.catalogue.words import folded
from kiosk.catalogue.xml_documents import Element
from kiosk.catalogue.xmltv.time import day
from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind, Statement, Term, key_of

_MAKERS = ("director", "writer", "composer", "adapter", "presenter", "producer")
"""Who is named as the maker: those of the first of these that anybody is named under."""
_PEOPLE = (*_MAKERS, "actor", "commentator", "editor", "guest")
_MOST_PEOPLE = 40
_FOR_ALL = frozenset(
    ("u", "g", "al", "all", "tp", "0", "alle leeftijden", "tous publics", "ohne altersbeschrankung")
)
"""Ratings that warn nobody."""
_SUBTITLES = {"teletext": "captions", "deaf-signed": "signLanguage"}
"""Subtitles inside the picture (``onscreen``) are a translation, and are no captions for who hears badly."""
_RADIO = frozenset(("radio", "audio", "music radio"))
_WITH: LanguageMap = {"nl": ("Met",), "fr": ("Avec",), "de": ("Mit",), "en": ("With",)}
_COUNTRY: LanguageMap = {"nl": ("Land",), "fr": ("Pays",), "de": ("Land",), "en": ("Country",)}
_EPISODE: LanguageMap = {"nl": ("Aflevering",), "fr": ("Épisode",), "de": ("Folge",), "en": ("Episode",)}
_BROADCAST: LanguageMap = {
    "nl": ("Uitzending",),
    "fr": ("Diffusion",),
    "de": ("Sendung",),
    "en": ("Broadcast",),
}
_REPEAT: LanguageMap = {
    "nl": ("herhaling",),
    "fr": ("rediffusion",),
    "de": ("Wiederholung",),
    "en": ("repeat",),
}


@dataclass(frozen=True, slots=True)
class Channel:
    """Who broadcasts."""

    id: str
    name: LanguageMap
    icon: str = ""
    homepage: str = ""
    stream: Media | None = None
    """Where it can be seen or heard at any time."""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One programme element with its time."""

    id: str
    """Of the Item that it belongs to."""
    element: Element
    channel: str
    start: datetime
    stop: datetime | None


def channel_of(element: Element, where: str) -> Channel:
    """A channel; its id is its name when it has no other."""
    id = xml.attribute(element, "id")
    urls = [xml.text(one) for one in xml.below(element, "url")]
    names = words(xml.below(element, "display-name")[:MAX_VALUES])
    radio = any(folded(value) in _RADIO for values in names.values() for value in values)
    return Channel(
        id=id,
        name={tag: values[:1] for tag, values in names.items()} or {"none": (markup.line(id),)},
        icon=icon_of(element, where),
        homepage=next(
            (url for one in urls if (url := address(one, where)) and not stream_at(one, base=where)), ""
        ),
        stream=next((stream for one in urls if (stream := stream_at(one, base=where, sound=radio))), None),
    )


def identity(element: Element, channel: str, source: str) -> str:
    """The id of the Item: what stays the same when it is broadcast again, on one channel of one listing.

    That is the number that Tribune gives each programme (``dd_progid``), else the title and sub-title. Empty
    without a title or a channel.
    """
    title = xml.first(element, "title")
    if not title or not channel:
        return ""
    for number in xml.below(element, "episode-num"):
        if number.get("system") == "dd_progid" and (told := xml.text(number)):
            return f"xmltv:{source}:{channel}:{markup.line(told, 80)}"
    whole = "\n".join(markup.line(one) for one in (title, xml.first(element, "sub-title")))
    return f"xmltv:{source}:{channel}:{key_of(whole)}"


def read_programme(element: Element, channel: Channel, *, id: str, source: str, where: str) -> Item:
    """Everything but its times, which several elements may tell."""
    urls = [xml.text(one) for one in xml.below(element, "url")]
    pages = [url for one in urls if (url := address(one, where)) and not stream_at(one, base=where)]
    people = _people(element)
    makers = next((names for role in _MAKERS if (names := people.get(role))), ())
    told = {"none": (made,)} if (made := day(xml.first(element, "date"))) else {}
    return Item(
        id=id,
        source=source,
        kind=Kind.EVENT,
        label=_title(element),
        summary=words(xml.below(element, "desc"), one_line=False),
        creator={"none": makers} if makers else {},
        date=told,
        decade=decade(told),
        subjects=_subjects(element),
        metadata=_metadata(element, people),
        thumbnail=icon_of(element, where) or channel.icon,
        provider=channel.name,
        homepage=pages[0] if pages else channel.homepage,
        languages=_languages(element),
        same_as=of_works(identifiers(urls)),
        terms=tuple(
            Term(role="maker", label={"none": (name,)})
            for name in dict.fromkeys(one for names in people.values() for one in names)
        )[:_MOST_PEOPLE],
        features=_features(element),
        warnings=_warnings(element),
    )


def own_stream(element: Element, where: str, *, sound: bool) -> Media | None:
    """An address of the programme's own where it plays."""
    urls = (xml.text(one) for one in xml.below(element, "url"))
    return next((media for one in urls if (media := stream_at(one, base=where, sound=sound))), None)


def is_sound(channel: Channel) -> bool:
    """Whether it is known to be radio."""
    return channel.stream is not None and channel.stream.kind is MediaKind.SOUND


def words(elements: Iterable[Element], *, one_line: bool = True) -> LanguageMap:
    """Texts by their ``lang`` (XMLTV has its own, not ``xml:lang``)."""
    found: dict[str, list[str]] = {}
    for element in list(elements)[: MAX_VALUES * MAX_LANGUAGES]:
        text = xml.text(element)
        # A listing is indented by machines: one new line is a space.
        value = markup.line(text) if one_line else markup.plain(_unwrapped(text))
        tag = language_tag(xml.attribute(element, "lang"))
        if not value or (tag not in found and len(found) >= MAX_LANGUAGES):
            continue
        values = found.setdefault(tag, [])
        if value not in values and len(values) < MAX_VALUES:
            values.append(value)
    return {tag: tuple(values) for tag, values in found.items()}


def icon_of(element: Element, where: str) -> str:
    """Its picture: an icon, or an image that is not of somebody."""
    told = [xml.attribute(one, "src") for one in xml.below(element, "icon")]
    told += [xml.text(one) for one in xml.below(element, "image") if one.get("type", "poster") != "person"]
    return next((url for one in told if (url := address(one, where))), "")


def _unwrapped(text: str) -> str:
    paragraphs = text[: markup.INPUT_LIMIT].replace("\r\n", "\n").split("\n\n")
    return "\n\n".join(" ".join(one.split()) for one in paragraphs)


def _title(element: Element) -> LanguageMap:
    """The title, with the sub-title in the same language behind it: episodes of a series are told apart."""
    titles = words(xml.below(element, "title"))
    episodes = words(xml.below(element, "sub-title"))
    only = next(iter(episodes.values()), ("",)) if len(episodes) == 1 else ("",)
    found: dict[str, tuple[str, ...]] = {}
    for tag, values in titles.items():
        episode = episodes.get(tag, only)[0]
        found[tag] = (f"{values[0]}: {episode}" if episode and episode != values[0] else values[0],)
    return found


def _people(element: Element) -> dict[str, tuple[str, ...]]:
    """Names by role. An actor may hold a picture and an address beside the name."""
    found: dict[str, list[str]] = {}
    for credits in xml.below(element, "credits"):
        for one in list(credits)[:_MOST_PEOPLE]:
            role, name = xml.name(one), markup.line(str(one.text or ""), 200)
            if role in _PEOPLE and name and name not in found.setdefault(role, []):
                found[role].append(name)
    return {role: tuple(names) for role, names in found.items()}


def _subjects(element: Element) -> tuple[LanguageMap, ...]:
    """Each category alone: nothing says which of them are the same in another language."""
    found: list[LanguageMap] = []
    for one in (*xml.below(element, "category"), *xml.below(element, "keyword")):
        told = words([one])
        if told and told not in found and len(found) < MAX_SUBJECTS:
            found.append(told)
    return tuple(found)


def _metadata(element: Element, people: dict[str, tuple[str, ...]]) -> tuple[Statement, ...]:
    actors = (*people.get("actor", ()), *people.get("guest", ()))
    return statements(
        (_WITH, {"none": actors} if actors else {}),
        (_EPISODE, _episode(element)),
        (_COUNTRY, words(xml.below(element, "country"))),
        (_BROADCAST, _REPEAT if xml.below(element, "previously-shown") else {}),
    )


def _episode(element: Element) -> LanguageMap:
    """As on the screen ("S3 E10"), also from ``xmltv_ns``, which counts from 0: ``2 . 9 . 0/1``."""
    numbers = {one.get("system", "onscreen"): xml.text(one) for one in xml.below(element, "episode-num")}
    if told := markup.line(numbers.get("onscreen", ""), 60):
        return {"none": (told,)}
    parts = [part.partition("/")[0].strip() for part in numbers.get("xmltv_ns", "")[:60].split(".")]
    said = [f"{letter}{int(part) + 1}" for letter, part in zip("SE", parts, strict=False) if part.isdecimal()]
    return {"none": (" ".join(said),)} if said else {}


def _languages(element: Element) -> tuple[str, ...]:
    """In which it is spoken. XMLTV writes a tag or a word."""
    return languages(xml.text(one) for one in xml.below(element, "language"))


def _features(element: Element) -> tuple[str, ...]:
    told = [_SUBTITLES.get(xml.attribute(one, "type"), "") for one in xml.below(element, "subtitles")]
    if xml.anywhere(element, "audio-described") or xml.anywhere(element, "described"):
        told.append("audioDescription")
    if xml.anywhere(element, "deaf-signed"):
        told.append("signLanguage")
    said = [
        xml.text(one)
        for name in ("title", "sub-title", "category", "keyword")
        for one in xml.below(element, name)
    ]
    return tuple(dict.fromkeys(one for one in (*told, *features_told(*said)) if one))


def _warnings(element: Element) -> tuple[LanguageMap, ...]:
    found: list[LanguageMap] = []
    for rating in xml.below(element, "rating")[:10]:
        value = markup.line(xml.first(rating, "value"), 80)
        if value and folded(value) not in _FOR_ALL:
            words = {"none": (f"{markup.line(xml.attribute(rating, 'system'), 40)} {value}".strip(),)}
            if words not in found:
                found.append(words)
    return tuple(found)
