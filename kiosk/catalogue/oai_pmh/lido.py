"""LIDO 1.0 and 1.1 records (Lightweight Information Describing Objects): what museums say of an object.

Two sections: descriptive metadata (what it is, who made it and when) and administrative metadata (rights,
the record itself, pictures). The maker and the date are those of the event of production or creation.
"""

from collections.abc import Iterable, Iterator

from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade, without_times
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.record_terms import MAKER, PLACE, SUBJECT, term
from kiosk.catalogue.record_terms import together as merged
from kiosk.catalogue.records import (
    credit,
    file_of,
    kind_of,
    known_rights,
    modified,
    needs_name,
    statements,
    subjects,
)
from kiosk.catalogue.values import pixels, together
from kiosk.catalogue.words import folded
from kiosk.catalogue.xml_documents import Element, anywhere, attribute, below, first, name, names, prose, text
from kiosk.model import Item, LanguageMap, Media, MediaKind, Term

_MATERIAL: LanguageMap = {
    "nl": ("Materiaal",),
    "fr": ("Matériau",),
    "de": ("Material",),
    "en": ("Material",),
}
_SIZE: LanguageMap = {
    "nl": ("Afmetingen",),
    "fr": ("Dimensions",),
    "de": ("Maße",),
    "en": ("Dimensions",),
}
_TYPE: LanguageMap = {"nl": ("Soort",), "fr": ("Type",), "de": ("Art",), "en": ("Type",)}
_NUMBER: LanguageMap = {
    "nl": ("Inventarisnummer",),
    "fr": ("Numéro d’inventaire",),
    "de": ("Inventarnummer",),
    "en": ("Inventory number",),
}
_MAKING = ("production", "creation", "vervaardiging", "herstellung", "schopfung", "entwurf")
_MAKING_IDS = ("lido00007", "lido00012")  # production, creation: terminology.lido-schema.org
_ALTERNATE = "alternate"


def read(record: Element, *, id: str, source: str) -> Item:
    """The Item in a ``lido`` or ``lidoWrap`` element. Raises ``SourceError`` when it has no title."""
    lido = next(iter(below(record, "lido")), record)
    identification = below(lido, "descriptiveMetadata", "objectIdentificationWrap")
    titles = [
        one for node in identification for one in below(node, "titleWrap", "titleSet", "appellationValue")
    ]
    making = [one for one in anywhere(lido, "event") if _is_making(one)]
    dates = [one for event in making for one in below(event, "eventDate")]
    types = _names_of_concepts(anywhere(lido, "classification") or anywhere(lido, "objectWorkType"))
    rights = [text(one) for one in anywhere(lido, "rightsType")]
    media = _media(lido)
    pictures = [one for one in media if one.kind is MediaKind.IMAGE]
    shown = names([one for date in dates for one in below(date, "displayDate")])
    bounds = [first(one, "date", "earliestDate") for one in dates]
    period = names(_preferred([one for event in making for one in below(event, "periodName", "term")]))
    label = needs_name(names(_preferred(titles)), id)
    return Item(
        id=id,
        source=source,
        kind=kind_of((one for values in types.values() for one in values), media),
        label=label,
        summary=prose(anywhere(lido, "descriptiveNoteValue")),
        creator=names(_preferred([one for event in making for one in _makers(event)])),
        date=without_times(shown or ({"none": tuple(bounds[:1])} if any(bounds[:1]) else period)),
        decade=decade({"none": tuple(bounds)}) or decade(shown),
        subjects=subjects(
            [one for concept in anywhere(lido, "subjectConcept") for one in below(concept, "term")]
        ),
        metadata=statements(
            (_TYPE, types),
            (_MATERIAL, names(anywhere(lido, "displayMaterialsTech"))),
            (_SIZE, names(anywhere(lido, "displayObjectMeasurements"))),
            (_NUMBER, names(anywhere(lido, "workID")[:1])),
        ),
        media=media,
        thumbnail=pictures[0].url if pictures else "",
        rights=known_rights(rights),
        required_statement=credit(
            together(prose(anywhere(lido, "creditLine")), names(anywhere(lido, "rightsHolder")))
        ),
        provider=_holder(identification),
        homepage=_page(lido),
        same_as=_same_as(lido),
        terms=_terms_of(lido, making),
        features=features_told(*(value for values in label.values() for value in values)),
        modified=modified(text(one) for one in anywhere(lido, "recordMetadataDate")),
    )


def inventory_number(record: Element) -> str:
    """What the museum itself calls the object, to tell works apart that were given no identifier."""
    return next((found for one in anywhere(record, "workID") if (found := text(one))), "")


def _is_making(event: Element) -> bool:
    kinds = below(event, "eventType")
    terms = {folded(text(one)) for kind in kinds for one in below(kind, "term")}
    ids = [text(one) for kind in kinds for one in below(kind, "conceptID")]
    return bool(terms.intersection(_MAKING)) or any(id.endswith(_MAKING_IDS) for id in ids)


def _preferred(elements: list[Element]) -> list[Element]:
    """Without the alternate names, when there is another."""
    return [one for one in elements if attribute(one, "pref") != _ALTERNATE] or elements


def _makers(event: Element) -> list[Element]:
    actors = anywhere(event, "nameActorSet")
    return [one for actor in actors for one in _preferred(below(actor, "appellationValue"))]


def _names_of_concepts(concepts: list[Element]) -> LanguageMap:
    return names([one for concept in concepts for one in _preferred(below(concept, "term"))])


def _same_as(lido: Element) -> tuple[str, ...]:
    """What the work itself is known by: its permanent address, and what it is said to be the same as."""
    published = [identifier(text(one), "uri") for one in below(lido, "objectPublishedID")]
    same = [
        text(one)
        for related in anywhere(lido, "relatedWorkSet")
        if _says_the_same(below(related, "relatedWorkRelType"))
        for local in ("objectID", "objectWebResource")
        for one in anywhere(related, local)
    ]
    told = [*published, *_identifiers(anywhere(lido, "workID")), *same, *_equals(lido)]
    return of_works(identifiers(told))


def _says_the_same(types: list[Element]) -> bool:
    ids = (text(one) for kind in types for one in below(kind, "conceptID"))
    return any(one.endswith(("#sameAs", "#exactMatch")) for one in ids)


def _identifiers(elements: Iterable[Element]) -> Iterator[str]:
    """A number with the list it is of in ``source`` (LIDO 1.1, ``identifierComplexType``), or an address."""
    for one in elements:
        value, of = text(one), attribute(one, "source")
        yield identifier(value) or identifier(value, of) or (f"{of}/{value}" if "://" in of else "")


def _equals(element: Element) -> Iterator[str]:
    """``owl:sameAs`` and ``skos:exactMatch``, which LIDO 1.1 lets stand in it."""
    for one in element:
        if name(one) in ("sameAs", "exactMatch"):
            yield attribute(one, "resource") or text(one)


def _terms_of(lido: Element, making: list[Element]) -> tuple[Term, ...]:
    concepts = [
        *anywhere(lido, "subjectConcept"),
        *anywhere(lido, "classification"),
        *anywhere(lido, "objectWorkType"),
    ]
    depicted = [actor for one in anywhere(lido, "subjectActor") for actor in anywhere(one, "actor")]
    places = [place for one in anywhere(lido, "subjectPlace") for place in anywhere(one, "place")]
    places += [place for event in making for place in below(event, "eventPlace", "place")]
    return merged(
        *(
            _term(MAKER, one, "actorID", "nameActorSet")
            for event in making
            for one in anywhere(event, "actor")
        ),
        *(_term(SUBJECT, one, "conceptID") for one in concepts),
        *(_term(SUBJECT, one, "actorID", "nameActorSet") for one in depicted),
        *(_term(PLACE, one, "placeID", "namePlaceSet") for one in places),
    )


def _term(role: str, element: Element, ids: str, names_in: str = "") -> tuple[Term, ...]:
    words = below(element, names_in, "appellationValue") if names_in else below(element, "term")
    told = (*_identifiers(below(element, ids)), *_equals(element))
    return term(role, names(_preferred(words)), told)


def _holder(identification: list[Element]) -> LanguageMap:
    holders = [one for node in identification for one in anywhere(node, "repositoryName")]
    return names([one for holder in holders for one in anywhere(holder, "appellationValue")][:1])


def _media(lido: Element) -> tuple[Media, ...]:
    """One file of each resource, the largest that says its size and is a file at all."""
    found: list[Media] = []
    for resource in anywhere(lido, "resourceSet"):
        files = []
        for one in below(resource, "resourceRepresentation"):
            for link in below(one, "linkResource"):
                media = file_of(text(link), attribute(link, "formatResource"))
                if media is not None:
                    files.append((_width(one), media))
        if files:
            found.append(max(files, key=lambda each: each[0])[1])
    return tuple({one.url: one for one in found}.values())


def _width(representation: Element) -> int:
    sizes = [
        pixels(first(one, "measurementValue"))
        for one in below(representation, "resourceMeasurementsSet")
        if folded(first(one, "measurementType")) in ("width", "breedte", "breite", "largeur")
    ]
    return max(sizes, default=0)


def _page(lido: Element) -> str:
    """Where people read about the object: the record's own page, else the object's persistent address."""
    told = [*anywhere(lido, "recordInfoLink"), *below(lido, "objectPublishedID")]
    return next((found for one in told if (found := address(text(one), fragment=True))), "")
