"""The nouns. Frozen values without behaviour beyond reading themselves.

Words follow the standards: IIIF Presentation 3.0 (label, summary, requiredStatement, rights,
provider, navDate, canvas, painting body), schema.org (accessibilityFeature) and WebVTT (track kinds).
A source turns what a catalogue says into these values at the door; nobody behind that door reads
a catalogue's own document.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from urllib.parse import urlsplit

import msgspec

LanguageMap = Mapping[str, tuple[str, ...]]
"""Text in several languages: BCP 47 tag to one or more values; ``"none"`` when the catalogue names no
language (IIIF Presentation 3.0, 4.1). Always plain text: markup is removed at the door."""


def text_in(words: LanguageMap, languages: Sequence[str]) -> tuple[str, str]:
    """The best text for a reader and the language it is really in.

    ``languages`` is in order of preference. Falls back to a text without a language, then to
    whatever there is (IIIF Presentation 3.0, 4.1). Returns ``("", "")`` when there is nothing. Several
    values in one language are joined with a new line.
    """
    for language in languages:
        for tag, values in words.items():
            if values and (tag == language or tag.split("-")[0] == language.split("-")[0]):
                return "\n".join(values), tag
    for tag in ("none", "", *words):
        if words.get(tag):
            return "\n".join(words[tag]), "" if tag == "none" else tag
    return "", ""


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A value that compares by its content and is written as JSON without its defaults."""


class Kind(StrEnum):
    """What a visitor does with an Item: look, watch, listen, read, attend, borrow."""

    PICTURE = "picture"
    FILM = "film"
    SOUND = "sound"
    STORY = "story"
    EVENT = "event"
    BOOK = "book"


class MediaKind(StrEnum):
    """IIIF painting body types Image, Video and Sound."""

    IMAGE = "image"
    VIDEO = "video"
    SOUND = "sound"


class TrackKind(StrEnum):
    """WebVTT and HTML track kinds, with sign language and transcript beside them."""

    CAPTIONS = "captions"
    SUBTITLES = "subtitles"
    DESCRIPTIONS = "descriptions"
    CHAPTERS = "chapters"
    SIGN = "sign"
    TRANSCRIPT = "transcript"


class ContentNote(StrEnum):
    """What somebody may not want to meet unprepared. Its order is that of the bits in the store."""

    WAR = "war"
    DEATH = "death"
    NUDITY = "nudity"
    FLASHING = "flashing"
    """Light that flashes: it can bring on a seizure (WCAG 2.3.1)."""
    LOUD = "loud"
    RELIGION = "religion"
    ANIMALS = "animals"
    """That suffer."""
    LANGUAGE = "language"
    """Words of their time that hurt people today."""


class Track(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Text or picture beside a Media, in time with it (IIIF supplementing annotation)."""

    kind: TrackKind
    url: str
    format: str = "text/vtt"
    language: str = ""
    label: LanguageMap = {}

    @property
    def timed(self) -> bool:
        """Whether it goes with the seconds of the Media; a transcript as plain text or a page does not."""
        page = self.format.startswith("text/") and self.format != "text/vtt"
        return self.kind is not TrackKind.TRANSCRIPT or not (page or self.format == "application/xhtml+xml")


class Variant(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One of several files of the same Media (an item of a IIIF Choice, an HLS Variant Stream)."""

    url: str
    format: str = ""
    width: int = 0
    height: int = 0
    duration: float = 0.0
    language: str = ""
    label: LanguageMap = {}
    accessibility_features: tuple[str, ...] = ()
    """schema.org accessibilityFeature values, for example ``audioDescription``, ``signLanguage``."""


class ImageService(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A IIIF Image API service (2.x or 3.0). Level 0 offers only what ``sizes`` and ``tiles`` say."""

    id: str
    version: int
    level: int
    width: int = 0
    height: int = 0
    sizes: tuple[tuple[int, int], ...] = ()
    tile_width: int = 0
    tile_height: int = 0
    scale_factors: tuple[int, ...] = ()
    max_width: int = 0
    max_height: int = 0
    max_area: int = 0


class Detail(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A part of a picture worth a closer look, with a sentence (a commenting annotation on a region)."""

    x: float
    y: float
    width: float
    height: float
    """In canvas units (IIIF ``#xywh=``)."""
    text: LanguageMap = {}


class Chapter(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A part of a film or sound that has a name (IIIF Range, Presentation 3.0, 5.4)."""

    start: float
    end: float = 0.0
    """Seconds, counted as captions count; ``end`` is 0 when it is not told."""
    label: LanguageMap = {}


class Media(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One canvas: a picture, a film or a sound, or the page of a story."""

    id: str
    kind: MediaKind
    url: str
    """Of the default file. For an image with a service: the largest single picture that may be asked."""
    format: str = ""
    width: int = 0
    height: int = 0
    duration: float = 0.0
    """Seconds that it plays; 0 when unknown (a live stream)."""
    start: float = 0.0
    end: float = 0.0
    """Seconds into the file between which it plays, when the canvas shows a part of it (Media Fragments
    ``#t=``). ``end`` is 0 for the end of the file. Captions count from ``start``."""
    begin: float = 0.0
    """Seconds after ``start`` at which the work begins; what is before can be gone back to (IIIF ``start``,
    Presentation 3.0, 3.4)."""
    label: LanguageMap = {}
    alt: LanguageMap = {}
    """What the picture shows, in a sentence, for who can't see it."""
    text: LanguageMap = {}
    """What is to be read on this canvas (a supplementing textual body): the page of a story."""
    variants: tuple[Variant, ...] = ()
    """Other files of the same thing; the default file is not among them."""
    tracks: tuple[Track, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    """In order of time; those of a file of their own are a Track."""
    service: ImageService | None = None
    poster: str = ""
    """A still for a film or sound (placeholderCanvas, accompanyingCanvas)."""
    details: tuple[Detail, ...] = ()
    behavior: tuple[str, ...] = ()
    """How its canvas wants to be shown among others (IIIF): ``non-paged``, ``facing-pages``."""
    ticket: str = ""
    """Address that gives a fresh address of the file each time it is to be played (a player ticket); what it
    gives is never stored. ``url`` then only names the file."""
    live: tuple[str, str] = ("", "")
    """RFC 3339 instants between which a live stream runs; ("", "") when it is no live stream."""


class Rendering(Value, frozen=True, kw_only=True, omit_defaults=True):
    """All of a work as a text to read here (IIIF ``rendering``, Presentation 3.0, 3.3; OPDS open access).

    Only what is open to everybody: nothing that is lent, sold or locked.
    """

    url: str
    format: str
    """``application/epub+zip``, ``text/html``, ``application/xhtml+xml`` or ``text/plain``."""
    language: str = ""
    """BCP 47; empty when the catalogue does not say."""
    label: LanguageMap = {}


class Term(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A person, a subject or a place that a work has to do with, as the world knows it.

    Two works belong together when they share a Term: by an identifier, else by its name.
    """

    role: str
    """``maker`` (also performer, director, author), ``subject`` or ``place``."""
    label: LanguageMap = {}
    same_as: tuple[str, ...] = ()
    """As ``kiosk.catalogue.identifiers`` writes them: ``wikidata:Q1312``, ``viaf:88042``."""


class Place(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Where one has to be: a hall, a library, a museum."""

    name: LanguageMap = {}
    address: str = ""
    """On one line: "Miriam Makebaplein 1, 9000 Gent"."""
    latitude: float = 0.0
    longitude: float = 0.0
    """WGS 84, in degrees; both 0 when unknown."""
    homepage: str = ""


class Occurrence(Value, frozen=True, kw_only=True, omit_defaults=True):
    """When and where an event happens once (schema.org Event, UiTdatabank subEvent)."""

    start: str
    end: str = ""
    """RFC 3339 with the offset of the place (``2026-12-03T20:00:00+01:00``); ``end`` may be unknown."""
    place: Place | None = None
    """None for what is only online."""
    online: str = ""
    """Address of the page that shows it, when it can be followed from elsewhere."""
    status: str = ""
    """``cancelled``, ``postponed``, ``soldout``; empty when one can go."""


class Price(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What it costs to go."""

    amount: float
    """0 is free."""
    currency: str = "EUR"
    label: LanguageMap = {}
    """For whom: "basistarief", "kansentarief met UiTPAS"."""


class Holding(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A library copy, or several alike in one place: where it stands, whether it is in."""

    place: Place
    shelf: str = ""
    """Shelf mark, as on the label of the spine."""
    available: bool = False
    """On the shelf when it was last asked."""
    back: str = ""
    """Day that it is expected back, RFC 3339 full-date; empty when unknown or not out."""
    asked: str = ""
    """RFC 3339 instant at which the library said this."""
    hours: tuple[str, ...] = ()
    """Opening hours of today and the days after, one for each: ``2026-12-03 10:00-18:00``; a day without
    hours is closed."""
    reserve: str = ""
    """Page of the library where it can be reserved or sent home."""


class Statement(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A label with a value (IIIF ``metadata`` entry and ``requiredStatement``)."""

    label: LanguageMap = {}
    value: LanguageMap = {}


class Item(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One described thing that a visitor can choose (IIIF Manifest)."""

    id: str
    source: str
    kind: Kind
    label: LanguageMap
    summary: LanguageMap = {}
    creator: LanguageMap = {}
    date: LanguageMap = {}
    """As the institution writes it: "omstreeks 1831"."""
    decade: int = 0
    """First year of the decade it was made or shows (1830); 0 when unknown."""
    subjects: tuple[LanguageMap, ...] = ()
    metadata: tuple[Statement, ...] = ()
    media: tuple[Media, ...] = ()
    renderings: tuple[Rendering, ...] = ()
    """Files in which all of it can be read, the best first."""
    behavior: tuple[str, ...] = ()
    """How its canvases want to be shown (IIIF): ``paged`` for the pages of a book."""
    viewing_direction: str = ""
    """``right-to-left`` where the first page is the rightmost (IIIF); empty is left to right."""
    thumbnail: str = ""
    access: str = ""
    """Whom the institution lets in, when its files are not open to everybody: the profile of its access
    service (IIIF Authorization Flow 2.0, 3.3.2: ``active``, ``external``, ``kiosk``; 1.0: ``login``,
    ``clickthrough``). Empty when they are open."""
    rights: str = ""
    """URI of a Creative Commons licence or a rightsstatements.org statement; empty when not stated."""
    required_statement: Statement | None = None
    provider: LanguageMap = {}
    homepage: str = ""
    languages: tuple[str, ...] = ()
    """Of what is said, sung or read in it (BCP 47)."""
    nav_date: str = ""
    """RFC 3339 instant (IIIF navDate)."""
    same_as: tuple[str, ...] = ()
    """Identifiers of this very work, written as in ``Term``: ``isbn:9789029093729``, ``pid:086348mc8s``."""
    terms: tuple[Term, ...] = ()
    """Who made it and what it is about, where the catalogue gives identifiers."""
    features: tuple[str, ...] = ()
    """How it suits who hears, sees or moves less: schema.org ``accessibilityFeature`` values of the whole
    work (``captions``, ``audioDescription``, ``signLanguage``, ``easyToRead``, ``largePrint``, ``braille``),
    and of a place or event (``wheelchair``, ``inductionLoop``, ``lowStimulus``, ``assistance``)."""
    warnings: tuple[LanguageMap, ...] = ()
    """What somebody may not want to meet: an age, violence, flashing light."""
    notes: tuple[ContentNote, ...] = ()
    """What of that a station may hide or ask about first."""
    licences: tuple[str, ...] = ()
    """Codes of meemoo that say where and to whom it may be shown (``VIAA-PUBLIEK-CONTENT``)."""
    owner: str = ""
    """Identifier of the organisation whose it is (``OR-4t6f29d``), where licences speak of it."""
    shown_from: str = ""
    shown_until: str = ""
    """RFC 3339 instants between which the institution wants it shown; empty is without limit."""
    modified: str = ""
    """RFC 3339 instant of the last change of its record, as the catalogue says."""
    occurrences: tuple[Occurrence, ...] = ()
    """In order of time."""
    prices: tuple[Price, ...] = ()
    booking: str = ""
    """Page where a seat is booked."""
    holdings: tuple[Holding, ...] = ()

    @property
    def publisher(self) -> LanguageMap:
        """Who shows it to the world: its provider, else the site that its address is of; ``{}`` if nobody.

        Many catalogues name no provider because their readers see it in the address; ours do not.
        """
        if self.provider:
            return self.provider
        try:
            host = urlsplit(self.id).hostname or ""
        except ValueError:
            return {}
        return {"none": (host.removeprefix("www."),)} if host else {}

    @property
    def tracks(self) -> tuple[Track, ...]:
        """Of all its media."""
        return tuple(track for media in self.media for track in media.tracks)


class Collection(Value, frozen=True, kw_only=True, omit_defaults=True):
    """The institution's own grouping, in its order (IIIF Collection)."""

    id: str
    source: str
    label: LanguageMap
    summary: LanguageMap = {}
    thumbnail: str = ""
    icon: str = ""
    """Name of a drawing in ``assets/icons``; empty when the source names none."""
    members: tuple[str, ...] = ()
    """Ids of Items and of Collections."""


class Put(Value, frozen=True, kw_only=True, tag=True):
    """The source has this Item or Collection, new or changed."""

    value: Item | Collection
    bookmark: str = ""
    unasked: tuple[str, ...] = ()
    """Fields of the Item that the catalogue was not asked for this time, or did not answer: empty here, they
    say nothing, and what is stored of them stays."""


class Gone(Value, frozen=True, kw_only=True, tag=True):
    """The source withdrew it (IIIF Change Discovery Delete and Remove, OAI-PMH deleted header)."""

    id: str
    bookmark: str = ""


class Sweep(Value, frozen=True, kw_only=True, tag=True):
    """Every id the source has now: what the store holds beside these is gone."""

    ids: frozenset[str]
    bookmark: str = ""
    sure: bool = False
    """It is a folder of this station: what is gone there was taken away on purpose, be it all of it."""


class Fault(Value, frozen=True, kw_only=True, tag=True):
    """One document could not be read; the others were. A sentence for staff, never for a visitor."""

    where: str
    what: str
    partial: bool = False
    """The work itself was read; something of it is missing."""


Change = Put | Gone | Sweep | Fault
"""What a source tells, in order. A bookmark may be kept as soon as everything before it is stored."""


def key_of(url: str) -> str:
    """A short name for an address, safe as file name and in a URL: catalogue text never becomes a path."""
    return sha256(url.encode()).hexdigest()[:32]
