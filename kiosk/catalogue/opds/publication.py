"""A publication of OPDS 2.0 (a Readium Web Publication with ways to get it) becomes an Item.

Only what everybody may have here is given: what is open access, a sample, or a manifest without a lock. A
publication that can only be borrowed, bought or subscribed to is left out; that is no fault of its catalogue.
"""

from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade
from kiosk.catalogue.opds import media as opds_media
from kiosk.catalogue.opds import metadata as opds_metadata
from kiosk.catalogue.opds.values import ACQUISITION, OPEN, SAMPLE, Link, Object, links, prose
from kiosk.catalogue.records import credit, kind_of, languages, needs_name
from kiosk.catalogue.renderings import best_first, rendering
from kiosk.catalogue.values import string, together
from kiosk.errors import SourceError
from kiosk.model import Item, Kind, LanguageMap

MANIFESTS = ("application/audiobook+json", "application/divina+json")
"""Manifests whose chapters can be played, or whose pages can be shown."""
_WEB_PUBLICATIONS = (*MANIFESTS, "application/webpub+json")
"""What a ``self`` link may name that is read at once, without a way to get it (OPDS 2.0, "Publications")."""
_LONGEST_ID = 1_000


def native_id(publication: Object, *, where: str) -> str:
    """What the catalogue calls it: its identifier, else the address of its own document; else empty."""
    metadata = _metadata(publication)
    told = next((one for key in ("identifier", "id", "@id") if (one := string(metadata.get(key)))), "")
    if not told:
        own = (one.url for one in links(publication.get("links"), where) if "self" in one.rels)
        told = next(own, "")
    return told if len(told) <= _LONGEST_ID else ""


def item_id(native: str) -> str:
    """Of the Item; empty when the catalogue gives it no name."""
    return f"opds:{native}" if native else ""


def modified_of(publication: Object) -> str:
    """When it was last changed, RFC 3339, or empty."""
    return opds_metadata.moment(_metadata(publication).get("modified"))


def manifest_of(publication: Object, *, where: str) -> str:
    """Address of the manifest with the chapters, when they are not told here and everybody may have them."""
    if publication.get("readingOrder") or publication.get("spine"):
        return ""
    return next(
        (one.url for one in _open(links(publication.get("links"), where)) if one.format in MANIFESTS), ""
    )


def read(
    publication: Object,
    *,
    where: str,
    source: str,
    provider: LanguageMap,
    manifest: tuple[Object, str] | None = None,
) -> Item | None:
    """The Item; None when not everybody may have it here.

    ``where`` is the address of the document that it stands in; ``manifest`` is what ``manifest_of`` names,
    and where that was read. Raises ``SourceError`` when it has no title or no identifier.
    """
    metadata = _metadata(publication)
    told = links(publication.get("links"), where)
    samples = [one for one in told if one.rels & SAMPLE]
    inside, base = manifest or (publication, where)
    opened = [] if opds_media.locked(publication) or opds_media.locked(inside) else _open(told)
    complete = manifest is not None or not any(_acquires(one) for one in told)
    listed = (
        complete and not opds_media.locked(inside) and (inside.get("readingOrder") or inside.get("spine"))
    )
    if not (opened or listed or samples):
        return None
    spoken = languages(opds_metadata.texts(metadata.get("language")))
    first = spoken[0] if spoken else ""
    language = first or "none"
    id = native_id(publication, where=where) or native_id(inside, where=base)
    label = needs_name(opds_metadata.title(metadata, language), id or where)
    if not id:
        raise SourceError(
            f"“{next(iter(label.values()))[0][:80]}” has no identifier, so it can't be known again.",
            where=where,
            next_step="Tell the publisher.",
        )
    covers = opds_media.covers(publication, where) or opds_media.covers(inside, base)
    poster = opds_media.large(covers)
    media = (
        (opds_media.chapters(inside, base, poster) if listed else ())
        or opds_media.files(opened, metadata.get("duration"), poster)
        or opds_media.samples(samples, poster)
    )
    text = any(not one.format.startswith(("audio/", "video/", "image/")) for one in opened)
    makers, about = opds_metadata.makers(metadata), opds_metadata.about(metadata)
    published = opds_metadata.day(metadata.get("published"))
    licence, rights = opds_metadata.rights(metadata, told)
    features, warnings = opds_metadata.accessibility(metadata)
    shown_from, shown_until = opds_metadata.between(_metadata(inside))
    return Item(
        id=item_id(id),
        source=source,
        kind=kind_of((), media) if media and not (text and not listed) else Kind.BOOK,
        label=label,
        summary=prose(metadata.get("description"), language),
        creator=together(*(name for name, _ in makers)),
        date={"none": (published,)} if published else {},
        decade=decade({"none": (published,)}),
        subjects=tuple({str(name): name for name, _ in about}.values()),
        metadata=opds_metadata.for_people(metadata, part=not (opened or listed)),
        media=media,
        renderings=best_first(rendering(one.url, one.format, language=first) for one in opened),
        thumbnail=opds_media.small(covers),
        rights=licence,
        required_statement=credit(together(*(prose(one) for one in rights))),
        provider=provider,
        homepage=_homepage(told, opened, samples, id),
        languages=spoken,
        same_as=opds_metadata.same_as(metadata),
        terms=(*opds_metadata.terms("maker", makers), *opds_metadata.terms("subject", about)),
        features=features,
        warnings=warnings,
        modified=opds_metadata.moment(metadata.get("modified")),
        shown_from=shown_from,
        shown_until=shown_until,
    )


def _metadata(publication: Object) -> Object:
    told = publication.get("metadata")
    return told if isinstance(told, dict) else {}


def _open(told: list[Link]) -> list[Link]:
    """Ways to get it that are open to everybody, its files under no lock."""
    ways = [one for one in told if one.rels & OPEN]
    if not ways and not any(_acquires(one) for one in told):
        ways = [one for one in told if "self" in one.rels and one.format in _WEB_PUBLICATIONS]
    return [one for one in ways if not opds_media.under_lock(one)]


def _acquires(link: Link) -> bool:
    return any(rel.startswith(ACQUISITION) or rel in SAMPLE for rel in link.rels)


def _homepage(told: list[Link], opened: list[Link], samples: list[Link], id: str) -> str:
    """Where people read about it or read it: its page, its permanent address, else the file itself."""
    pages = [one for one in told if one.is_page and "alternate" in one.rels]
    pages += [one for one in (*opened, *samples) if one.is_page]
    found = (
        next((one.url for one in pages), ""),
        address(id),
        *(one.url for one in opened if one.format not in _WEB_PUBLICATIONS),
        *(one.url for one in samples if not one.format.startswith(("audio/", "video/"))),
    )
    return next((one for one in found if one.startswith("http")), "")
