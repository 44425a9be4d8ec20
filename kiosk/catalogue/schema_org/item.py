"""A thing of schema.org becomes an Item: works of art, films, recordings, books and events.

Properties are read whatever their shape: text, a list, a language map, a thing of its own. What a catalogue
does not say is not guessed, but for two: a time of an event without a zone is that of Brussels, and a work
without a publisher is that of the site it is on.
"""

from datetime import datetime
from urllib.parse import urlsplit

import msgspec

from kiosk.catalogue.dates import decade, without_times
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.linked_data import (
    NAMES,
    Node,
    all_words,
    first,
    languages,
    link,
    links,
    local,
    nodes,
    text,
    texts,
    types,
    values,
    words,
)
from kiosk.catalogue.records import credit, known_rights, needs_name, statements
from kiosk.catalogue.schema_org.access import features_of, warnings_of
from kiosk.catalogue.schema_org.events import booking, is_event, occurrences, place_of, prices
from kiosk.catalogue.schema_org.media import media_of, renderings_of, spoken_words, thumbnail_of
from kiosk.catalogue.values import instant, language_tag, written
from kiosk.catalogue.words import licence_named
from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind, Term

MAX_SUBJECTS = 60
MAX_TERMS = 60
_KINDS = {
    Kind.PICTURE: "VisualArtwork Painting Photograph Sculpture Drawing Poster ImageObject CoverArt Map "
    "Photo ArchiveComponent 3DModel",
    Kind.FILM: "VideoObject Movie TVEpisode TVSeries TVSeason Episode Clip MovieClip TVClip MovieSeries "
    "MusicVideoObject VideoObjectSnapshot",
    Kind.SOUND: "AudioObject MusicRecording MusicAlbum MusicRelease PodcastEpisode RadioEpisode RadioSeries "
    "RadioClip Audiobook AudioObjectSnapshot",
    Kind.STORY: "ShortStory ComicStory Play Poem",
    Kind.BOOK: "Book Thesis ComicIssue PublicationIssue Manuscript SheetMusic",
}
KINDS = {type: kind for kind, named in _KINDS.items() for type in named.split()}
"""What a visitor does with a thing, by its type. ``CreativeWork`` is a work when it has files."""
_OF_MEDIA = {MediaKind.IMAGE: Kind.PICTURE, MediaKind.VIDEO: Kind.FILM, MediaKind.SOUND: Kind.SOUND}

_MAKERS = (
    "creator",
    "author",
    "artist",
    "byArtist",
    "director",
    "composer",
    "lyricist",
    "illustrator",
    "photographer",
    "readBy",
    "performer",
    "performers",
    "actor",
    "actors",
    "musicBy",
)
_PUBLISHERS = (
    "provider",
    "publisher",
    "sourceOrganization",
    "organizer",
    "productionCompany",
    "copyrightHolder",
    "sdPublisher",
)
_PLACES = ("contentLocation", "locationCreated", "spatialCoverage", "spatial")
_DATES = ("dateCreated", "datePublished", "copyrightYear", "temporalCoverage")
_MEDIUM: LanguageMap = {
    "nl": ("Materiaal",),
    "fr": ("Matériau",),
    "de": ("Material",),
    "en": ("Material",),
}
_FORM: LanguageMap = {"nl": ("Soort",), "fr": ("Type",), "de": ("Art",), "en": ("Type",)}
_SIZE: LanguageMap = {
    "nl": ("Afmetingen",),
    "fr": ("Dimensions",),
    "de": ("Maße",),
    "en": ("Dimensions",),
}
_PART: LanguageMap = {
    "nl": ("Deel van",),
    "fr": ("Fait partie de",),
    "de": ("Teil von",),
    "en": ("Part of",),
}
_ACCESS: LanguageMap = {
    "nl": ("Toegankelijkheid",),
    "fr": ("Accessibilité",),
    "de": ("Barrierefreiheit",),
    "en": ("Accessibility",),
}


def kind_of_thing(thing: Node) -> Kind | None:
    """What a visitor does with it; None when it is no work: a person, a site, a list."""
    if is_event(thing):
        return Kind.EVENT
    return next((KINDS[one] for one in types(thing) if one in KINDS), None)


def may_be_work(thing: Node) -> bool:
    """Whether an untold kind of creative work has something to show."""
    return "CreativeWork" in types(thing) and bool(
        values(thing, "image", "associatedMedia", "encoding", "video", "audio", "contentUrl", "thumbnailUrl")
    )


def read_thing(
    thing: Node,
    *,
    source: str,
    where: str,
    id: str,
    now: datetime,
    language: str = "none",
    provider: LanguageMap | None = None,
) -> Item:
    """The Item that ``thing`` describes. Raises ``SourceError`` when it has no name.

    ``where`` is the address of its document, ``language`` that of its texts where none is told, ``provider``
    whose site it is on. Of an event with very many times, those that are over ``now`` are left out.
    """
    label = words(thing, *NAMES, default=language) or _name_of_another(thing, language)
    needs_name(label, id or where)
    # What is relative in a saved document is so to where it was.
    where = where if not where.startswith("file:") else link(id) or where
    kind = kind_of_thing(thing)
    # A film or book has its cover as thumbnail; a painting or an event is looked at.
    pictures = kind in (Kind.PICTURE, Kind.EVENT, None)
    media = media_of(thing, base=where, language=language, pictures=pictures)
    when = occurrences(thing, base=where, language=language, now=now) if kind is Kind.EVENT else ()
    if kind is Kind.EVENT and when:
        media = tuple(_live_at(one, thing, when[0].start, when[0].end) for one in media)
    kind = kind or (_OF_MEDIA[media[0].kind] if media else Kind.PICTURE)
    told = {} if kind is Kind.EVENT else without_times(words(thing, *_DATES, default="none"))
    pictures_only = [one.url for one in media if one.kind is MediaKind.IMAGE]
    makers = all_words(thing, *_MAKERS, default="none")
    return Item(
        id=id,
        source=source,
        kind=kind,
        label=label,
        summary=words(thing, "description", "abstract", "text", default=language, long=True)
        or spoken_words(thing, language=language),
        creator=makers,
        date=told,
        decade=decade(told),
        subjects=_subjects(thing, language),
        metadata=statements(
            (_FORM, all_words(thing, "artform", "genre", default=language)),
            (_MEDIUM, all_words(thing, "artMedium", "material", "artworkSurface", default=language)),
            (_SIZE, all_words(thing, "size", default=language) or _measures(thing)),
            (_PART, all_words(thing, "partOfSeries", "superEvent", "inAlbum", default=language)),
            (_ACCESS, words(thing, "accessibilitySummary", default=language, long=True)),
        ),
        media=media,
        renderings=renderings_of(thing, base=where) if kind in (Kind.BOOK, Kind.STORY) else (),
        thumbnail=thumbnail_of(thing, base=where) or next(iter(pictures_only), ""),
        rights=_rights(thing, where),
        required_statement=credit(words(thing, "creditText", "copyrightNotice", default=language)),
        provider=all_words(thing, *_PUBLISHERS[:1], default=language)
        or words(thing, *_PUBLISHERS, default=language)
        or provider
        or _site(where)
        or {"none": (source,)},
        homepage=next(iter(links(thing, "url", "mainEntityOfPage", base=where)), _page(thing, where)),
        languages=languages(thing, "inLanguage"),
        nav_date=when[0].start if when else "",
        same_as=_same_as(thing),
        terms=tuple(_terms(thing, language))[:MAX_TERMS],
        features=features_of(thing),
        warnings=warnings_of(thing),
        modified=_modified(thing),
        occurrences=when,
        prices=prices(thing, language=language) if kind is Kind.EVENT else (),
        booking=booking(thing, base=where) if kind is Kind.EVENT else "",
    )


def _name_of_another(thing: Node, language: str) -> LanguageMap:
    """A showing or broadcast may only name the work that it shows."""
    shown = nodes(thing, "workPresented", "workPerformed", "workFeatured", "broadcastOfEvent", "superEvent")
    return next((found for one in shown if (found := words(one, "name", default=language))), {})


def _live_at(media: Media, thing: Node, start: str, end: str) -> Media:
    """The file of an event that is broadcast while it happens is a live stream."""
    told = first(thing, "isLiveBroadcast").lower() in ("true", "1")
    streamed = media.format == "application/vnd.apple.mpegurl" and media.live == ("", "")
    return msgspec.structs.replace(media, live=(start, end)) if told and streamed else media


def _subjects(thing: Node, language: str) -> tuple[LanguageMap, ...]:
    found: list[LanguageMap] = []
    for one in values(thing, "keywords", "about", "genre"):
        if isinstance(one, str):  # keywords are often one text with commas
            parts = [words({"it": [part]}, "it", default=language) for part in one.split(",")]
        else:
            parts = [words({"it": [one]}, "it", default=language)]
        for words_ in parts:
            if words_ and words_ not in found and len(found) < MAX_SUBJECTS:
                found.append(words_)
    return tuple(found)


def _terms(thing: Node, language: str) -> list[Term]:
    """Makers, subjects and places that the world knows by an identifier, or at least by name (makers)."""
    roles = (("maker", _MAKERS), ("subject", ("about", "keywords", "mentions")), ("place", _PLACES))
    found = []
    for role, names in roles:
        for one in values(thing, *names):
            node = one if isinstance(one, dict) and "@value" not in one else {}
            told = values(node, "@id", "sameAs", "url", "identifier", "termCode")
            known = identifiers([link(each) or text(each) for each in told])
            label = words({"it": [one]}, "it", default="none" if role == "maker" else language)
            if known or (label and role == "maker"):
                found.append(Term(role=role, label=label, same_as=known))
    where = next((place_of(one, base="", language=language) for one in nodes(thing, *_PLACES)), None)
    if where is not None and not any(one.role == "place" for one in found):
        found.append(Term(role="place", label=where.name))
    return [one for at, one in enumerate(found) if one not in found[:at]]


def _same_as(thing: Node) -> tuple[str, ...]:
    told: list[str] = [link(one) or text(one) for one in values(thing, "sameAs", "@id")]
    found = list(identifiers(told))
    found += identifiers(texts(thing, "isbn"), "isbn")
    for one in values(thing, "identifier"):
        node = one if isinstance(one, dict) else {}
        scheme = local(first(node, "propertyID", "name")).lower()
        value = first(node, "value", "@id", "notation", "P190_has_symbolic_content") or text(one)
        found.append(identifier(value, scheme) or identifier(value))
    for edition in nodes(thing, "workExample"):
        found += identifiers(texts(edition, "isbn"), "isbn")
    return of_works(found)


def _rights(thing: Node, where: str) -> str:
    """Of the work itself, else of the file that stands for it."""
    for node in [thing, *nodes(thing, "associatedMedia", "encoding", "image", "video", "audio")]:
        told = [link(one) or text(one) for one in values(node, "license", "usageInfo")]
        if found := known_rights(told) or next((name for one in told if (name := licence_named(one))), ""):
            return found
    return ""


def _measures(thing: Node) -> LanguageMap:
    """Height × width × depth, of what can be measured; the pixels of a picture are no size."""
    if not {"VisualArtwork", "Painting", "Sculpture", "Drawing", "Photograph"}.intersection(types(thing)):
        return {}
    sizes = []
    for name in ("height", "width", "depth"):
        for one in values(thing, name)[:1]:
            node = one if isinstance(one, dict) and "@value" not in one else {}
            unit = first(node, "unitText", "unitCode").replace("CMT", "cm").replace("MMT", "mm")
            told = f"{first(node, 'value')} {unit}".strip() if node else text(one)
            sizes.append(told or text(one))
    found = " × ".join(one for one in sizes if one)
    return {"none": (found[:200],)} if found else {}


def _modified(thing: Node) -> str:
    found = [moment for one in texts(thing, "dateModified") if (moment := instant(one))]
    return written(max(found)) if found else ""


def _page(thing: Node, where: str) -> str:
    return link(first(thing, "@id"), where) if first(thing, "@id").startswith("http") else link(where)


def _site(where: str) -> LanguageMap:
    """The name of a site, when nothing else says whose it is."""
    host = urlsplit(where).hostname or ""
    return {"none": (host.removeprefix("www."),)} if host else {}


def default_language(thing: Node, of_page: str) -> str:
    """The language of the texts of a thing: that of its page, else the only one that the work is in."""
    spoken = languages(thing, "inLanguage")
    tag = language_tag(of_page)
    return tag if tag != "none" else spoken[0] if len(spoken) == 1 else "none"
