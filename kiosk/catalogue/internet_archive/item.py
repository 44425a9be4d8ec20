"""An item of the Internet Archive as an Item or a Collection.

Its metadata are fields that anybody who uploads may fill in: one text or a list, HTML, dates in every
spelling. What we read is the answer of ``/metadata/{identifier}``, its ``metadata`` member by itself, the
file ``…_meta.xml`` beside an item, or an entry of a search answer, which says less and names no files.

Who uploaded an item is told by e-mail address; that is never read.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import quote

import msgspec

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade
from kiosk.catalogue.identifiers import identifiers, of_works
from kiosk.catalogue.internet_archive.captions import spoken_language, texts
from kiosk.catalogue.internet_archive.files import Files
from kiosk.catalogue.records import MAX_SUBJECTS, credit, known_rights
from kiosk.catalogue.values import MAX_VALUES, instant, seconds, string, written
from kiosk.errors import SourceError
from kiosk.model import Collection, Item, Kind, LanguageMap, Media, MediaKind, Statement

ID = "internet_archive:"
SITE = "https://archive.org"

Node = Mapping[str, object]

_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_KINDS = {
    "movies": Kind.FILM,
    "audio": Kind.SOUND,
    "etree": Kind.SOUND,
    "image": Kind.PICTURE,
    "texts": Kind.STORY,
}
_OF_MEDIA = {MediaKind.IMAGE: Kind.PICTURE, MediaKind.VIDEO: Kind.FILM, MediaKind.SOUND: Kind.SOUND}
_TIMESTAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}.*", re.DOTALL)
_ARCHIVE: LanguageMap = {"none": ("Internet Archive",)}
_SEPARATOR = re.compile(r"[;\n]")


class Restricted(SourceError):
    """Only members of the Archive may have it, on loan."""


def identifier(value: object) -> str:
    """An identifier of the Archive, safe in an address, or ``""``."""
    text = string(value)
    return text if _IDENTIFIER.fullmatch(text) else ""


def fields_of(document: Node) -> Node:
    """The metadata in a document: under ``metadata`` or ``result``, or the document itself."""
    for name in ("metadata", "result"):
        inner = document.get(name)
        if isinstance(inner, dict):
            return inner
    return document


def is_collection(fields: Node) -> bool:
    """Whether it is a shelf of others."""
    return string(fields.get("mediatype")).lower() == "collection"


def is_gone(document: Node) -> bool:
    """Whether it says that it was taken offline (``is_dark``). An empty document says nothing."""
    return any(_is_true(one.get("is_dark")) for one in (document, fields_of(document)))


def says_nothing(document: Node) -> bool:
    """Whether it does not even say what it is of: an item that is not there, or a server in trouble."""
    return not identifier(fields_of(document).get("identifier"))


def is_restricted(fields: Node) -> bool:
    """Whether its files can only be borrowed (``access-restricted-item``)."""
    return _is_true(fields.get("access-restricted-item"))


def read(document: Node, *, source: str, base: str = SITE) -> Item:
    """The Item in a document; ``base`` is the site it is on.

    Raises ``SourceError``: no identifier, no title, of a kind that is not shown, or ``Restricted``.
    """
    fields = fields_of(document)
    native, id, label = _named(fields)
    mediatype = string(fields.get("mediatype")).lower()
    if is_restricted(fields):
        raise Restricted(
            "can only be borrowed by members of the Internet Archive, so it is left out.", where=id
        )
    if mediatype and mediatype not in _KINDS:
        raise SourceError(f"is of a kind that is not shown here ({mediatype[:40]}).", where=id)
    languages = _languages(fields)
    thumbnail = _thumbnail(base, native)
    files = Files(document.get("files"), base=base, id=native)
    media = _with_runtime(files.media(mediatype, languages=languages, poster=thumbnail), fields)
    date = _date(fields)
    rights = known_rights(texts(fields.get("licenseurl"))) or known_rights(texts(fields.get("rights")))
    creator = _words(fields.get("creator"))
    return Item(
        id=id,
        source=source,
        kind=_kind(mediatype, media),
        label=label,
        summary=_prose(fields.get("description")),
        creator=creator,
        date=date,
        decade=decade(date) or decade(_words(fields.get("year"))),
        subjects=_subjects(fields),
        media=media,
        renderings=files.renderings(mediatype, languages=languages),
        thumbnail=thumbnail,
        rights=rights,
        required_statement=_credit(fields, creator, licensed=bool(rights)),
        provider=_ARCHIVE,
        homepage=address(f"{base}/details/{native}"),
        languages=languages,
        same_as=_same_as(fields),
        features=("captions",) if any(one.tracks for one in media) else (),
        modified=modified(document),
    )


def read_collection(document: Node, members: tuple[str, ...], *, source: str, base: str = SITE) -> Collection:
    """The Collection in a document. Raises ``SourceError``: no identifier or no title."""
    fields = fields_of(document)
    native, id, label = _named(fields)
    return Collection(
        id=id,
        source=source,
        label=label,
        summary=_prose(fields.get("description")),
        thumbnail=_thumbnail(base, native),
        members=members,
    )


def modified(document: Node) -> str:
    """When its metadata last changed; one that never did has the day it was published."""
    fields = fields_of(document)
    for told in (document.get("item_last_updated"), fields.get("item_last_updated")):
        if isinstance(told, int | float) or (isinstance(told, str) and told.isdecimal()):
            try:
                return written(datetime.fromtimestamp(int(float(told)), UTC))
            except (ValueError, OverflowError, OSError):
                continue
    for field in ("oai_updatedate", "updatedate", "publicdate", "addeddate"):
        moments = [moment for one in texts(fields.get(field)) if (moment := instant(one))]
        if moments:
            return written(max(moments))
    return ""


def _is_true(value: object) -> bool:
    return str(value).lower() in ("true", "1")


def _named(fields: Node) -> tuple[str, str, LanguageMap]:
    native = identifier(fields.get("identifier"))
    if not native:
        raise SourceError("a work without an identifier is left out.")
    label = _words(fields.get("title"))
    if not label:
        raise SourceError("has no title.", where=ID + native)
    return native, ID + native, {"none": label["none"][:1]}


def _kind(mediatype: str, media: tuple[Media, ...]) -> Kind:
    if media:
        return _OF_MEDIA[media[0].kind]
    return _KINDS.get(mediatype, Kind.PICTURE)


def _thumbnail(base: str, native: str) -> str:
    return address(f"{base}/services/img/{quote(native, safe='')}")


def _words(value: object) -> LanguageMap:
    lines = tuple(dict.fromkeys(words for one in texts(value, MAX_VALUES) if (words := markup.line(one))))
    return {"none": lines} if lines else {}


def _prose(value: object) -> LanguageMap:
    text = markup.plain("<p>".join(texts(value, MAX_VALUES)))
    return {"none": (text,)} if text else {}


def _date(fields: Node) -> LanguageMap:
    """As it was typed; without the time of day, which is that of the typing."""
    told = [_TIMESTAMP.sub(r"\1", one[:200].strip()) for one in texts(fields.get("date"), MAX_VALUES)]
    return _words([one for one in told if not one.startswith("0001-01-01")]) or _words(fields.get("year"))


def _languages(fields: Node) -> tuple[str, ...]:
    told = [
        part for one in texts(fields.get("language"), MAX_VALUES) for part in re.split(r"[;,/]", one[:500])
    ]
    return tuple(dict.fromkeys(tag for one in told if (tag := spoken_language(one))))


def _subjects(fields: Node) -> tuple[LanguageMap, ...]:
    """One text may hold several, with semicolons between them."""
    told = (
        words
        for one in texts(fields.get("subject"))
        for part in _SEPARATOR.split(one[:20_000])
        if (words := markup.line(part))
    )
    return tuple({"none": (one,)} for one in list(dict.fromkeys(told))[:MAX_SUBJECTS])


def _credit(fields: Node, creator: LanguageMap, *, licensed: bool) -> Statement | None:
    """What its rights say in words; without a licence, who made it and who shows it."""
    told = credit(_prose(fields.get("rights"))) or credit(_prose(fields.get("copyright")))
    if told is not None or licensed:
        return told
    makers = ", ".join(creator.get("none", ())[:3])
    return Statement(value={"none": (f"{makers} — Internet Archive" if makers else "Internet Archive",)})


def _same_as(fields: Node) -> tuple[str, ...]:
    told = [*texts(fields.get("external-identifier")), *texts(fields.get("wikidata"))]
    return of_works((*identifiers(texts(fields.get("isbn")), "isbn"), *identifiers(told)))


def _with_runtime(media: tuple[Media, ...], fields: Node) -> tuple[Media, ...]:
    """A film by itself whose file does not say how long it is: the item may."""
    if len(media) != 1 or media[0].duration or media[0].kind is MediaKind.IMAGE:
        return media
    length = next((found for one in texts(fields.get("runtime")) if (found := seconds(one))), 0.0)
    return (msgspec.structs.replace(media[0], duration=length),) if length else media
