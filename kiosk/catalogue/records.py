"""What the readers of XML records share: Dublin Core, LIDO and EDM say the same things in other places."""

import re
from collections.abc import Iterable

import msgspec

from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.values import instant, language_tag, media_type, written
from kiosk.catalogue.words import KNOWN_RIGHTS, folded, language_named, track_kind
from kiosk.catalogue.xml_documents import Element, names
from kiosk.errors import SourceError
from kiosk.model import Kind, LanguageMap, Media, MediaKind, Statement, Track

MAX_SUBJECTS = 60
CAPTIONS = ("text/vtt", "application/x-subrip", "application/ttml+xml")
"""Media types of text in time with a film or sound."""
MAX_TRACKS = 40

_LICENCE = re.compile(
    r"https?://(?:www\.)?(?:creativecommons|rightsstatements)\.org/\S+|CC0(?: 1\.0)?|"
    r"CC BY(?:-[A-Z]{2}){0,2}(?: [0-9.]+)?"
    r"|public domain|publiek domein|domaine public|gemeinfrei",
    re.IGNORECASE,
)
_KINDS = (
    (Kind.FILM, re.compile(r"\b(?:moving ?image|video|film|films|movie|bewegend beeld|televisi\w+|vidéo)\b")),
    (Kind.SOUND, re.compile(r"\b(?:sound|audio|music|muziek|geluid\w*|musique|son|ton|musik|radio)\b")),
    (
        Kind.STORY,
        re.compile(r"\b(?:text|tekst|texte|article|artikel|book|boek|livre|buch|thesis|report|newspaper)\b"),
    ),
)
_MEDIA_KINDS = {"image": MediaKind.IMAGE, "video": MediaKind.VIDEO, "audio": MediaKind.SOUND}
_OF_MEDIA = {MediaKind.IMAGE: Kind.PICTURE, MediaKind.VIDEO: Kind.FILM, MediaKind.SOUND: Kind.SOUND}


def needs_name(label: LanguageMap, where: str) -> LanguageMap:
    """``label`` when it holds something. Raises ``SourceError`` otherwise: a work needs a name."""
    if not label:
        raise SourceError("has no title.", where=where, next_step="Tell the publisher.")
    return label


def kind_of(types: Iterable[str], media: Iterable[Media] = ()) -> Kind:
    """What a visitor does with it: by its first file, else by the words for its type, else look."""
    for one in media:
        return _OF_MEDIA[one.kind]
    words = [folded(each) for each in types]
    return next((kind for kind, pattern in _KINDS if any(pattern.search(one) for one in words)), Kind.PICTURE)


def file_of(url: object, format: object = "", *, base: str = "") -> Media | None:
    """A picture, film or sound at ``url``; None when it is a page, a document or no address."""
    found = address(url, base)
    if not found:
        return None
    told = media_type(format, found)
    kind = _MEDIA_KINDS.get(told.partition("/")[0])
    if kind is None or (told.startswith("image/") and file_extension(found) in ("pdf", "html")):
        return None
    return Media(id=found, kind=kind, url=found, format=told)


def with_tracks(media: tuple[Media, ...], urls: Iterable[str]) -> tuple[Media, ...]:
    """``media`` with the captions among ``urls`` beside its first film or sound."""
    tracks: list[Track] = []
    for url in urls:
        format = media_type("", url)
        if format in CAPTIONS and len(tracks) < MAX_TRACKS:
            tracks.append(Track(kind=track_kind({}), url=url, format=format))
    at = next((at for at, one in enumerate(media) if one.kind is not MediaKind.IMAGE), None)
    if at is None or not tracks:
        return media
    return (*media[:at], msgspec.structs.replace(media[at], tracks=tuple(tracks)), *media[at + 1 :])


def modified(told: Iterable[str]) -> str:
    """The last instant of a record's changes that is one, as RFC 3339; empty if none is."""
    moments = [moment for one in told if (moment := instant(one))]
    return written(max(moments)) if moments else ""


def known_rights(texts: Iterable[str]) -> str:
    """The first address of a Creative Commons licence or a rightsstatements.org statement, or empty."""
    found = (match[0] for one in texts if (match := KNOWN_RIGHTS.search(one)))
    return next((address(one, fragment=True) for one in found), "")


def credit(words: LanguageMap) -> Statement | None:
    """A required statement, without what is only the address or the name of a licence."""
    kept = {tag: tuple(one for one in all if not _LICENCE.fullmatch(one)) for tag, all in words.items()}
    kept = {tag: values for tag, values in kept.items() if values}
    return Statement(value=kept) if kept else None


def statements(*told: tuple[LanguageMap, LanguageMap]) -> tuple[Statement, ...]:
    """Label and value for people, without the empty ones."""
    return tuple(Statement(label=label, value=value) for label, value in told if value)


def subjects(elements: list[Element]) -> tuple[LanguageMap, ...]:
    """One map for each subject, each once."""
    found: list[LanguageMap] = []
    for one in elements:
        words = names([one])
        if words and words not in found and len(found) < MAX_SUBJECTS:
            found.append(words)
    return tuple(found)


def languages(told: Iterable[str]) -> tuple[str, ...]:
    """Tags of the languages of a work, told as tags or in words."""
    tags = (language_named(one) or language_tag(one) for one in told)
    return tuple(dict.fromkeys(tag for tag in tags if tag != "none"))
