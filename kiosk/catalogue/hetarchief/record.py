"""One record of het Archief (meemoo): the metadata model of VIAA on top of the fields of MediaHaven.

A repository gives every file it holds: films, and beside them reports in XML, sidecars, copies for
preservation. Only what one can see or hear is a work. A file of subtitles is none either; it belongs to the
film that it names (``dc_relations/is_verwant_aan``) and comes out as ``Captions``.

Who may see a work is not decided here: its licences and its owner are passed on as they are told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from kiosk.catalogue import dates, markup
from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.hetarchief import rights
from kiosk.catalogue.hetarchief import words as described
from kiosk.catalogue.hetarchief.fields import Tree, entries, first, texts, tongue, words
from kiosk.catalogue.hetarchief.files import browse_copies, caption_track, is_captions, thumbnail
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.records import languages, needs_name
from kiosk.catalogue.words import features, folded
from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind, Term, Track

MAX_RELATED = 40

_WORKS = {
    "video": MediaKind.VIDEO,
    "film": MediaKind.VIDEO,
    "videofragment": MediaKind.VIDEO,
    "audio": MediaKind.SOUND,
    "audiofragment": MediaKind.SOUND,
    "image": MediaKind.IMAGE,
    "newspaperpage": MediaKind.IMAGE,
    "newspaper": MediaKind.IMAGE,
}
"""``Administrative.Type``, and ``dcterms_format`` of the newer model."""
_OF_MIME = {"video": "video", "audio": "audio", "image": "image"}
_KINDS = {MediaKind.VIDEO: Kind.FILM, MediaKind.SOUND: Kind.SOUND, MediaKind.IMAGE: Kind.PICTURE}

_PID = re.compile(r"[a-z0-9]{10}")
_NOT_ASSIGNED = "(not assigned)"
"""What the Flemish Art Collection writes where a persistent identifier is still to come."""
_HEADER = re.compile(r"(?:oai:[^:\s]{1,100}:)?(noid|umid|pid):(\S{1,300})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Captions:
    """A file of subtitles, and the work it is beside: the id of its Item."""

    beside: str
    track: Track


def id_of(tree: Tree, header: str = "") -> str:
    """The id of the work in a record: by its PID, else by what the archive or the institution calls it.

    ``header`` is the identifier that OAI-PMH gives. Empty when the record has no name at all.
    """
    fragment = first(tree, "internal.fragmentid", "fragmentid").lower()
    outside = first(tree, "administrative.externalid", "externalid")
    pid = first(tree, "dynamic.pid")
    if _is_part(tree) and outside:
        # A part may carry the PID of what it is cut from; its external id is its own.
        return f"pid:{outside}" if _PID.fullmatch(outside) else f"hetarchief:{outside[:200]}"
    for one in (pid, outside, id_of_header(header).removeprefix("pid:")):
        if _PID.fullmatch(one):
            return f"pid:{one}"
    told = (
        pid,
        first(tree, "internal.recordid", "internal.mediaobjectid", "mediaobjectid").lower() or fragment,
        header.strip(),
        next(_persistent(tree, ""), ""),
        " ".join((first(tree, "dynamic.cp_id"), first(tree, "dynamic.dc_identifier_localid"))).strip(),
    )
    return next((f"hetarchief:{one[:300]}" for one in told if one), "")


def id_of_header(header: str) -> str:
    """``pid:`` with the PID that an identifier of OAI-PMH holds (``noid:7940r9mw4c``), or empty."""
    found = _HEADER.fullmatch(header.strip())
    pid = found[2].lower() if found and found[1].lower() != "umid" else ""
    return f"pid:{pid}" if _PID.fullmatch(pid) else ""


def read(tree: Tree, *, id: str, source: str, stamp: str = "") -> Item | Captions | None:
    """The Item or the Captions in a record; None for what is neither. ``stamp`` is its datestamp.

    Raises ``SourceError`` for a work that can't be shown: it has no name.
    """
    type = _type(tree)
    if is_captions(tree):
        beside, track = _beside(tree, id), caption_track(tree)
        return Captions(beside, track) if track is not None and beside else None
    if (type and type not in _WORKS) or _is_file(tree):
        return None
    kind = _WORKS.get(type)
    media = browse_copies(tree, kind)
    if type == "newspaper" and not media:  # its pages are records of their own
        return None
    licences = rights.licences(tree)
    spoken = languages(texts(tree, "dynamic.dc_languages"))
    # Who may not see a work may not read what is said in it, so that stands nowhere else than in its media.
    transcript = described.transcript(tree, spoken) if media else {}
    if transcript:
        media = (_with_text(media[0], transcript), *media[1:])
    label = needs_name(described.label(tree), id)
    date = described.date(tree, is_picture=type in ("", "image"))
    pid = id.removeprefix("pid:") if id.startswith("pid:") else ""
    return Item(
        id=id,
        source=source,
        kind=Kind.STORY if type.startswith("newspaper") and transcript else _kind(kind, media),
        label=label,
        summary=described.summary(tree),
        creator=described.creator(tree),
        date=date,
        decade=dates.decade(date)
        or dates.decade(words(texts(tree, "dynamic.dc_coverages.tijd"), markup.line)),
        subjects=described.subjects(tree),
        metadata=described.metadata(tree, label),
        media=media,
        thumbnail=thumbnail(tree) or next((one.url for one in media if one.kind is MediaKind.IMAGE), ""),
        rights=rights.statement(tree, licences),
        required_statement=rights.required(tree),
        provider=words(
            texts(
                tree, "dynamic.cp", "administrative.organisationlongname", "administrative.organisationname"
            )[:1],
            markup.line,
        ),
        homepage=_homepage(tree, pid, licences),
        languages=tuple(one for one in spoken if one not in ("vgt", "sgn", "zxx")),
        same_as=_same_as(tree, pid),
        terms=_related(tree),
        features=_features(tree, media, transcript, spoken),
        licences=licences,
        owner=rights.owner(tree),
        shown_until=rights.until(tree),
        modified=rights.moment(first(tree, "administrative.lastmodifieddate", "lastmodifieddate") or stamp),
    )


# --- what it is


def _type(tree: Tree) -> str:
    told = first(
        tree, "administrative.type", "type", "dynamic.dcterms_format", "dcterms_format", "dynamic.type_viaa"
    )
    if told:
        return folded(told).replace(" ", "")
    mime = first(tree, "technical.mimetype", "mimetype")
    return _OF_MIME.get(mime.partition("/")[0], "document") if mime else ""


def _is_file(tree: Tree) -> bool:
    """Whether it is one of the files of a work, which has a record of its own; or a report on a work."""
    if first(tree, "structural.recordstructure").lower() == "representation":
        return True
    if (
        first(tree, "dynamic.object_level").lower() == "file"
        and first(tree, "dynamic.ie_type").lower() == "n/a"
    ):
        return True
    name = first(tree, "descriptive.originalfilename", "technical.originalfilename", "originalfilename")
    return not _type(tree) and file_extension(name) in ("xml", "pdf", "txt", "csv", "zip")


def _is_part(tree: Tree) -> bool:
    return first(tree, "internal.isfragment", "isfragment").lower() in ("true", "1")


def _kind(kind: MediaKind | None, media: tuple[Media, ...]) -> Kind:
    return _KINDS[kind or (media[0].kind if media else MediaKind.IMAGE)]


def _beside(tree: Tree, id: str) -> str:
    """The id of the work that a file of subtitles belongs to."""
    told = [
        *texts(tree, "dynamic.dc_relations.is_verwant_aan"),
        *texts(tree, "dynamic.dc_relations.is_deel_van"),
        first(tree, "dynamic.externalid"),
        first(tree, "dynamic.pid").partition("_")[0],
        first(tree, "administrative.externalid", "externalid").partition("_")[0],
        re.split(r"[._]", first(tree, "descriptive.originalfilename", "originalfilename", "title"))[0],
    ]
    found = (f"pid:{one}" for one in told if _PID.fullmatch(one))
    return next(found, "")


def _with_text(media: Media, transcript: LanguageMap) -> Media:
    return msgspec.structs.replace(media, text=transcript)


# --- what belongs together


def _persistent(tree: Tree, kind: str) -> Iterator[str]:
    """Addresses that institutions gave to the work (``PersistenteURI_VKC_Work``); not those still to come."""
    for name, value in entries(tree, "dynamic.dc_identifier_localids"):
        if name.startswith("persistenteuri") and name.endswith(kind) and value != _NOT_ASSIGNED:
            yield from filter(None, [address(value, fragment=True)])


def _homepage(tree: Tree, pid: str, licences: tuple[str, ...]) -> str:
    """The page of the institution, else that of hetarchief.be if the record is public there."""
    own = [*_persistent(tree, "werk"), *_persistent(tree, "work")]
    if own or not pid or not any(one.upper().startswith("VIAA-PUBLIEK-") for one in licences):
        return next(iter(own), "")
    return f"https://hetarchief.be/pid/{pid}"


def _same_as(tree: Tree, pid: str) -> tuple[str, ...]:
    versions = [tongue(one)[1] for one in texts(tree, "dynamic.dc_relations.is_versie_van")]
    told = (identifier(one) for _, one in entries(tree, "dynamic.dc_identifier_localids"))
    return of_works((*identifiers([pid, *versions], "pid"), *told))[:MAX_RELATED]


def _related(tree: Tree) -> tuple[Term, ...]:
    """The works it is a part of or akin to, as something it shares with their other parts."""
    told = [
        one
        for kind in ("is_deel_van", "is_verwant_aan")
        for one in texts(tree, f"dynamic.dc_relations.{kind}")
    ]
    name = words(texts(tree, "dynamic.dc_titles.serie")[:1], markup.line)
    return tuple(
        Term(role="subject", label=name, same_as=(one,)) for one in identifiers(told[:MAX_RELATED], "pid")
    )


def _features(
    tree: Tree, media: tuple[Media, ...], transcript: LanguageMap, spoken: tuple[str, ...]
) -> tuple[str, ...]:
    named = (
        *texts(tree, "dynamic.dc_title", "descriptive.title", "title"),
        *texts(tree, "dynamic.dc_titles"),
        *texts(tree, "dynamic.dc_types"),
    )
    found = list(features({"none": named}))
    if {"vgt", "sgn"} & set(spoken):
        found.append("signLanguage")
    if any(one.tracks for one in media):
        found.append("captions")
    if transcript:
        found.append("transcript")
    return tuple(dict.fromkeys(found))
