"""What describes a work in RDF becomes a thing of schema.org, whichever vocabulary its museum speaks.

    what                Dublin Core, EDM        CIDOC-CRM, OSLO cultureel erfgoed          others
    name                title                   P102_has_title, MensgemaaktObject.titel    prefLabel, label
    description         description, abstract   P3_has_note, Entiteit.beschrijving         comment
    creator, date       creator, created        P108i_was_produced_by, MaterieelDing.productie, and of the
                                                design: P94i_was_created_by, ConceptueelDing.creatie
    provider            publisher, dataProvider P50_has_current_keeper, MaterieelDing.beheerder
    a picture           isShownBy, hasView      P138i_has_representation                   depiction, hasBody
    a IIIF manifest     isReferencedBy          P129i_is_subject_of, Entiteit.isHetOnderwerpVan
    when and where      startTime, endTime      ruimtetijd, P160…, P161… (OSLO cultuurparticipatie)

Local names decide: ``http`` and ``https``, versions and prefixes differ from one publisher to the next.
"""

import re
from datetime import datetime
from typing import Any

from kiosk.catalogue.addresses import address
from kiosk.catalogue.identifiers import identifier
from kiosk.catalogue.linked_data import (
    NAMES,
    Node,
    first,
    link,
    listed,
    local,
    nodes,
    text,
    texts,
    types,
    values,
)
from kiosk.catalogue.schema_org.item import kind_of_thing, read_thing
from kiosk.model import Item, LanguageMap

_TYPES = {
    "VisualArtwork": "E22_Man-Made_Object E22_Human-Made_Object E24_Physical_Man-Made_Thing "
    "E24_Physical_Human-Made_Thing E18_Physical_Thing E36_Visual_Item E38_Image E84_Information_Carrier "
    "MensgemaaktObject ProvidedCHO PhysicalObject Image StillImage HumanMadeObject VisualItem Manifest "
    "Artwork CulturalHeritageObject",
    "VideoObject": "MovingImage AudioVisualDocument Film Video",
    "AudioObject": "Sound Track Audio",
    "Book": "Text Document E33_Linguistic_Object E31_Document LinguisticObject Boek",
    "Event": "E7_Activity Activiteit Evenement",
}
_TO_SCHEMA = {one: type for type, names in _TYPES.items() for one in names.split()}


def _words(names: str) -> tuple[str, ...]:
    return tuple(names.split())


_FIRST_OF: dict[str, tuple[str, ...]] = {
    "name": _words("name MensgemaaktObject.titel P102_has_title title Entiteit.titel prefLabel label"),
    "description": (
        "description",
        "Entiteit.beschrijving",
        "P3_has_note",
        "abstract",
        "scopeNote",
        "comment",
    ),
    "dateCreated": ("dateCreated", "created", "date", "issued", "temporal"),
    "provider": _words(
        "provider dataProvider MaterieelDing.beheerder P50_has_current_keeper "
        "P49_has_former_or_current_keeper P52_has_current_owner publisher"
    ),
    "dateModified": ("dateModified", "modified", "generatedAtTime"),
    "inLanguage": ("inLanguage", "language", "P72_has_language"),
    "license": ("license", "rights", "P104_is_subject_to", "licence"),
    "creditText": ("creditText", "rightsHolder", "attribution", "requiredStatement"),
    "url": ("url", "isShownAt", "page", "homepage", "landingPage"),
    "startDate": ("startDate", "startTime"),
    "endDate": ("endDate", "endTime"),
    "addressLocality": ("addressLocality", "postName", "gemeentenaam"),
    "postalCode": ("postalCode", "postCode", "postcode"),
    "streetAddress": ("streetAddress", "thoroughfare", "straatnaam"),
    "size": ("size", "extent"),
}
"""The first of these that says anything."""
_ALL_OF: dict[str, tuple[str, ...]] = {
    "creator": ("creator", "maker", "P14_carried_out_by"),
    "about": ("about", "subject", "P62_depicts", "P129_is_about", "depicts"),
    "keywords": ("keywords", "keyword"),
    "sameAs": ("sameAs", "exactMatch", "equivalent"),
    "image": ("image", "depiction", "P138i_has_representation", "hasRepresentation", "img"),
    "associatedMedia": ("associatedMedia", "isShownBy", "hasView", "hasBody"),
    "thumbnailUrl": ("thumbnailUrl", "thumbnail", "preview"),
    "identifier": _words("identifier Object.identificator Stuk.identificator Entiteit.identificator"),
    "contentLocation": ("contentLocation", "spatial", "coverage"),
    "artMedium": ("artMedium", "medium", "MensgemaaktObject.materiaal", "P45_consists_of"),
}
_RENAMED = frozenset(one for told in (*_FIRST_OF.values(), *_ALL_OF.values()) for one in told)
_PRODUCTIONS = ("MaterieelDing.productie", "P108i_was_produced_by", "producedBy")
_DESIGNS = ("ConceptueelDing.creatie", "P94i_was_created_by", "createdBy")
_CONCEPTS = (
    "Entiteit.wordtNaarVerwezenDoor",
    "P67i_is_referred_to_by",
    "P128_carries",
    "P65_shows_visual_item",
)
_DOERS = ("Activiteit.uitgevoerdDoor", "P14_carried_out_by", "carriedOutBy")
_TIMES = ("Gebeurtenis.tijd", "P4_has_time-span", "timespan")
_SPANS = _words(
    "P82_at_some_time_within label prefLabel name P82a_begin_of_the_begin P79_beginning_is_qualified_by"
)
_WHERE = ("Gebeurtenis.plaats", "P7_took_place_at", "tookPlaceAt")
_CLASSIFICATIONS = ("Entiteit.classificatie", "P41i_was_classified_by")
_ASSIGNED = ("Classificatie.toegekendType", "P42_assigned")
_KINDS = ("P2_has_type", "Entiteit.type", "type")
_MANIFESTS = (
    "Entiteit.isHetOnderwerpVan",
    "P129i_is_subject_of",
    "isReferencedBy",
    "hasManifest",
    "manifest",
    "subjectOf",
    "hasFormat",
    "hasBody",
    "seeAlso",
    "relation",
)
_SPACETIMES = ("ruimtetijd", "P161_has_spatial_projection_of", "spacetime")
_NO_RECORDS = frozenset(
    ("EventStream", "Collection", "Dataset", "Node", "NodeShape", "ViewDescription", "Standard", "Ontology")
)
_KEEPERS = {"wikidata:Q1809071": "Design Museum Gent", "wikidata:Q980285": "STAM"}
"""Museums of Ghent, whose event streams name the keeper of a work by its Wikidata address alone."""
_FIELD = "projectcest.be/"
"""Names the field of the museums' own form, in which a value was typed; it is no value."""
_WITHDRAWN = frozenset(("deleted", "rejected", "draft", "DELETED", "REJECTED", "DRAFT"))
_SPAN = re.compile(r"(-?[0-9]{1,4}(?:-[0-9]{2}){0,2})?([~?]?)/(-?[0-9]{1,4}(?:-[0-9]{2}){0,2})?([~?]?)")
_POINT = re.compile(r"(-?[0-9]{1,4}(?:-[0-9]{2}){0,2})([~?])")


def is_work(member: Node) -> bool:
    """Whether it describes something to see, hear, read or go to.

    Of a type that we do not know, it is one when it has a name and a picture, a file or a manifest.
    """
    thing = as_thing(member)
    if kind_of_thing(thing) is not None:
        return True
    shown = values(thing, "image", "associatedMedia", "thumbnailUrl", "contentUrl") or manifest_of(member)
    return bool(first(thing, *NAMES)) and bool(shown)


def may_be_record(node: Node) -> bool:
    """Whether a thing in a saved document is more than the description of a stream or a vocabulary."""
    return _NO_RECORDS.isdisjoint(types(node))


def kind_named(member: Node) -> str:
    """What a member calls itself, for staff: ``Mobiliteitshinder``."""
    return next(iter(types(member)), "unnamed")[:60]


def withdrawn(member: Node) -> bool:
    """Whether its publisher keeps it back (``workflowStatus`` of publiq)."""
    told = (local(link(one) or text(one)) for one in values(member, "workflowStatus"))
    return any(one in _WITHDRAWN for one in told)


def read_member(
    member: Node, *, source: str, where: str, id: str, now: datetime, provider: LanguageMap
) -> Item:
    """The Item that a member describes. Raises ``SourceError`` when it has no name.

    ``where`` is the IRI of the object, ``id`` that of the Item, ``provider`` who publishes the stream.
    """
    thing = as_thing(member)
    thing["@id"] = where
    if kind_of_thing(thing) is None:
        thing["@type"] = [*types(thing), "CreativeWork"]
    return read_thing(thing, source=source, where=where, id=id, now=now, provider=provider)


def manifest_of(member: Node) -> str:
    """The address of the IIIF manifest that shows the work; empty without one."""
    if "Manifest" in types(member):
        return address(first(member, "@id"))
    for one in values(member, *_MANIFESTS):
        node = one if isinstance(one, dict) and "@value" not in one else {"@id": text(one)}
        url = address(first(node, "@id"))
        if not url:
            continue
        told = " ".join([*texts(node, "format", "conformsTo", "conforms_to"), *_addresses(node)]).lower()
        named = "manifest" in url.lower() and "image" not in url.lower().rpartition("manifest")[2]
        if (
            "Manifest" in types(node)
            or "iiif.io/api/presentation" in told
            or (named and "iiif" in url.lower())
        ):
            return url
        if named and url.lower().rstrip("/").endswith(("/manifest", "manifest.json")):
            return url
    return ""


def _addresses(node: Node) -> list[str]:
    return [first(one, "@id") for one in nodes(node, "conformsTo", "conforms_to")]


def as_thing(member: Node) -> Node:
    """``member`` in the words of schema.org."""
    thing = _renamed(member)
    thing["@type"] = [_TO_SCHEMA.get(one, one) for one in types(member)]
    concepts = nodes(member, *_CONCEPTS)
    makings = [
        *nodes(member, *_PRODUCTIONS),
        *nodes(member, *_DESIGNS),
        *(one for concept in concepts for one in nodes(concept, *_DESIGNS)),
    ]
    makers = [_agent(one) for making in makings for one in nodes(making, *_DOERS)]
    if makers:
        thing["creator"] = makers
    if times := [told for making in makings if (told := _time(making))]:
        thing["dateCreated"] = times[:1]
    if places := [_agent(one) for making in makings for one in nodes(making, *_WHERE)]:
        thing["locationCreated"] = places
    forms = [
        each
        for one in nodes(member, *_CLASSIFICATIONS)
        for each in (nodes(one, *_ASSIGNED) or values(one, *_ASSIGNED))
    ]
    forms = forms or [one for one in values(member, "P2_has_type", "type") if not _is_field(one)]
    if forms and "artform" not in thing:
        thing["artform"] = forms
    thing["artMedium"] = [_substance(one) for one in listed(thing.get("artMedium"))]
    thing["keywords"] = [one for one in listed(thing.get("keywords")) if not _hidden(one)]
    if sizes := [
        size
        for one in nodes(member, "MensgemaaktObject.dimensie", "P43_has_dimension")
        if (size := _size(one))
    ]:
        thing["size"] = [", ".join(sizes)]
    thing["provider"] = [_keeper(one) for one in listed(thing.get("provider"))]
    _add_times(member, thing)
    return thing


def _renamed(node: Node) -> Node:
    """A node and all in it, with the names that schema.org has for its properties."""
    found: Node = {key: value for key, value in node.items() if key.startswith("@")}
    for key, value in node.items():
        if not key.startswith("@") and key not in _RENAMED:
            found[key] = [_deep(one) for one in listed(value)]
    for name, told in _FIRST_OF.items():
        values_ = next((listed(node[one]) for one in told if listed(node.get(one))), [])
        if values_:
            found[name] = [_deep(one) for one in values_]
    for name, told in _ALL_OF.items():
        if values_ := values(node, *told):
            found[name] = [_deep(one) for one in values_]
    return found


def _deep(value: Any) -> Any:
    if not isinstance(value, dict) or "@value" in value:
        return value
    return _renamed(value)


def _agent(node: Node) -> Node:
    """Whom or what a node is ``equivalent`` to, as the museums of Ghent write it; else itself."""
    same = next(iter(nodes(node, "equivalent", "sameAs")), None)
    if first(node, *NAMES) or same is None:
        return _renamed(node)
    return _renamed(same)


def _keeper(value: Any) -> Any:
    """The name of a museum that is only told by its identifier."""
    return _KEEPERS.get(identifier(link(value) or text(value)), value)


def _substance(value: Any) -> Any:
    """A material: the first of its types that is a term, not the field that it was typed in."""
    if not isinstance(value, dict) or first(value, *NAMES):
        return value
    return next((one for one in values(value, *_KINDS) if not _is_field(one)), value)


def _is_field(value: Any) -> bool:
    id = first(value, "@id") if isinstance(value, dict) else text(value)
    return _FIELD in id or id.startswith("cest:")


def _hidden(value: Any) -> bool:
    """A label that its publisher does not show (OSLO cultuurparticipatie, LabelType)."""
    return isinstance(value, dict) and str(value.get("@type", "")).endswith("/verborgen")


def _size(node: Node) -> str:
    """ "hoogte 12 cm" out of a dimension; empty when it has no value."""
    value = first(node, "Dimensie.waarde", "value", "P90_has_value")
    kind = first(node, "Dimensie.type", "P2_has_type")
    unit = first(node, "Dimensie.eenheid", "unitText", "P91_has_unit")
    return " ".join(one for one in (kind, value, unit) if one and "://" not in one) if value else ""


def _time(making: Node) -> str:
    for one in values(making, *_TIMES):
        told = first(one, *_SPANS) if isinstance(one, dict) and "@value" not in one else text(one)
        if found := edtf_shown(told):
            return found
    return ""


def edtf_shown(value: str) -> str:
    """A date of EDTF (ISO 8601-2) as people write it: ``1970~/1980`` is "ca. 1970 – 1980"."""
    value = value.strip()[:60]
    if found := _POINT.fullmatch(value):
        return f"ca. {found[1]}"
    if found := _SPAN.fullmatch(value):
        about = "ca. " if found[2] or found[4] else ""
        years = list(dict.fromkeys(one for one in (found[1], found[3]) if one))
        return about + " – ".join(years) if years else ""
    return value if value.strip("/") else ""


def _add_times(member: Node, thing: Node) -> None:
    """When and where an activity takes place, and what it costs (OSLO cultuurparticipatie)."""
    parts = []
    for one in nodes(member, *_SPACETIMES):
        spans = nodes(one, "P160_has_temporal_projection") or [{}]
        places = [_renamed(each) for each in nodes(one, "P161_has_spatial_projection")]
        parts += [{**_renamed(span), "location": places} for span in spans]
    parts = [one for one in parts if first(one, "startDate")]
    if parts:
        thing["subEvent"] = parts
    offers = [_deep(one) for one in nodes(member, "Activiteit.prijs")]
    bookings = [each for one in nodes(member, "Activiteit.boeking") for each in nodes(one, "contactPoint")]
    if offers or bookings:
        told: list[Node] = [{"priceSpecification": offers}] if offers else []
        told += [{"url": values(one, "url")} for one in bookings if values(one, "url")]
        thing["offers"] = [*listed(thing.get("offers")), *told]
