"""EDM records (Europeana Data Model, RDF/XML): what an aggregator says of an object and its files.

The object is a ProvidedCHO with, in the aggregated form, two Proxies: the provider's own words, and what
Europeana added (years, places in forty languages). The provider's come first. The Aggregation says where it
is shown, by which file, and with which rights; those of the file itself (WebResource) go before them.
"""

from collections.abc import Iterator

from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade, without_times
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.record_terms import MAKER, PLACE, SUBJECT, only_names, term
from kiosk.catalogue.record_terms import together as merged
from kiosk.catalogue.records import (
    credit,
    file_of,
    kind_of,
    known_rights,
    languages,
    modified,
    needs_name,
    statements,
    subjects,
)
from kiosk.catalogue.values import language_tag, pixels, seconds, together
from kiosk.catalogue.xml_documents import Element, attribute, below, first, name, names, prose, text
from kiosk.errors import SourceError
from kiosk.model import Item, LanguageMap, Media, MediaKind, Term

LANGUAGES = ("nl", "fr", "de", "en")
"""Of the names that Europeana adds in some forty languages these are kept."""
_TYPES = {"IMAGE": "image", "VIDEO": "video", "SOUND": "sound", "TEXT": "text"}
_PLACE: LanguageMap = {"nl": ("Plaats",), "fr": ("Lieu",), "de": ("Ort",), "en": ("Place",)}


def read(record: Element, *, id: str, source: str) -> Item:
    """The Item in an ``rdf:RDF`` element. Raises ``SourceError``: no object in it, or no title."""
    objects = [one for one in record if name(one) == "ProvidedCHO"]
    proxies = sorted(
        (one for one in record if name(one) == "Proxy"),
        key=lambda one: first(one, "europeanaProxy").lower() == "true",
    )
    if not objects and not proxies:
        raise SourceError("holds no object (edm:ProvidedCHO).", where=id, next_step="Tell the publisher.")
    things = {attribute(one, "about"): one for one in record if attribute(one, "about")}

    def told(*elements: str) -> list[Element]:
        """Of the first that says anything; what is said by reference is looked up in the record."""
        for node in (*proxies, *objects):
            found = [one for each in elements for one in below(node, each)]
            words = [label for one in found for label in _labels(one, things)]
            if words:
                return words
        return []

    aggregations = [one for one in record if name(one) == "Aggregation"]
    media = _media(aggregations, things)
    pictures = [one for one in media if one.kind is MediaKind.IMAGE]
    owners = (*_resources(media, things), *aggregations)
    rights = [_resource(one) for node in owners for one in below(node, "rights")]
    types = [_TYPES.get(text(one), "") for node in (*proxies, *objects) for one in below(node, "type")]
    date = without_times(names(told("created") or told("issued") or told("date")))
    label = needs_name(names(told("title") or told("alternative")), id)
    changed = [
        one for node in record if name(node) == "EuropeanaAggregation" for one in below(node, "modified")
    ]
    return Item(
        id=id,
        source=source,
        kind=kind_of(types, media),
        label=label,
        summary=prose(told("description")),
        creator=names(only_names(told("creator"))),
        date=date,
        decade=decade(date) or decade(names([one for node in proxies for one in below(node, "year")])),
        subjects=subjects(only_names(told("subject"))),
        metadata=statements((_PLACE, names(only_names(told("spatial"))))),
        media=media,
        thumbnail=_preview(record) or (pictures[0].url if pictures else ""),
        rights=known_rights(rights),
        required_statement=credit(together(prose(told("rights")))),
        provider=names([one for node in aggregations for one in _labelled(node, "dataProvider", things)][:1]),
        homepage=_page(record, aggregations),
        languages=languages(text(one) for one in told("language")),
        same_as=_same_as(objects, proxies),
        terms=_terms(proxies or objects, things),
        features=features_told(*(value for values in label.values() for value in values)),
        modified=modified(text(one) for one in changed),
    )


def _same_as(objects: list[Element], proxies: list[Element]) -> tuple[str, ...]:
    """What the object itself is known by: its own URI, its identifiers, and ``owl:sameAs``."""
    own = [identifier(attribute(one, "about"), "uri") for one in objects]
    told = [
        _resource(one)
        for node in (*objects, *proxies)
        for local in ("sameAs", "identifier")
        for one in below(node, local)
    ]
    return of_works(identifiers([*own, *told]))


def _terms(nodes: list[Element], things: dict[str, Element]) -> tuple[Term, ...]:
    """Of the provider, else those that Europeana found by itself: these may be of a namesake."""

    def told(role: str, *elements: str) -> list[tuple[Term, ...]]:
        for node in nodes:
            found = [
                _term(role, one, things)
                for local in elements
                for one in _narrowest(below(node, local), things)
            ]
            if any(found):
                return found
        return []

    return merged(
        *told(MAKER, "creator", "contributor"), *told(SUBJECT, "subject", "type"), *told(PLACE, "spatial")
    )


def _term(role: str, element: Element, things: dict[str, Element]) -> tuple[Term, ...]:
    uri = attribute(element, "resource") or text(element)
    thing = things.get(uri)
    if thing is None:
        return term(role, {}, (uri,))
    if name(thing) == "Place":
        role = PLACE
    return term(role, names(_labels(element, things)), (uri, *_equals(thing)))


def _equals(thing: Element) -> Iterator[str]:
    for local in ("sameAs", "exactMatch"):
        for one in below(thing, local):
            yield _resource(one)


def _narrowest(elements: list[Element], things: dict[str, Element]) -> list[Element]:
    """Without the country of a city that is there too (``dcterms:isPartOf``)."""
    uris = [attribute(one, "resource") for one in elements]
    wider = {_resource(part) for uri in uris if uri in things for part in below(things[uri], "isPartOf")}
    return [one for one, uri in zip(elements, uris, strict=True) if uri not in wider or not uri]


def _labels(element: Element, things: dict[str, Element]) -> list[Element]:
    """The element itself when it holds words; else the names of the thing that it refers to."""
    if text(element):
        return [element]
    thing = things.get(attribute(element, "resource"))
    if thing is None:
        return []
    labels = below(thing, "prefLabel")
    mine = [one for one in labels if language_tag(_language(one)) in (*LANGUAGES, "none")]
    return mine


def _language(element: Element) -> str:
    return attribute(element, "lang")


def _labelled(node: Element, element: str, things: dict[str, Element]) -> list[Element]:
    return [label for one in below(node, element) for label in _labels(one, things)]


def _resource(element: Element) -> str:
    """What it refers to, or what is written in it."""
    return attribute(element, "resource") or text(element)


def _resources(media: tuple[Media, ...], things: dict[str, Element]) -> list[Element]:
    return [things[one.id] for one in media[:1] if one.id in things]


def _media(aggregations: list[Element], things: dict[str, Element]) -> tuple[Media, ...]:
    """isShownBy and hasView, in this order; edm:object when neither is a file."""
    found: dict[str, Media] = {}
    for element in ("isShownBy", "hasView", "object"):
        if element == "object" and found:
            break
        for told in [_resource(one) for node in aggregations for one in below(node, element)]:
            media = _file(told, things.get(told))
            if media is not None:
                found.setdefault(told, media)
    return tuple(found.values())


def _file(url: str, resource: Element | None) -> Media | None:
    if resource is None:
        return file_of(url)
    media = file_of(url, first(resource, "hasMimeType") or first(resource, "format"))
    if media is None:
        return None
    # ebucore:duration is in milliseconds (Europeana's technical metadata of a WebResource)
    length = seconds(first(resource, "duration")) / 1000 if media.kind is not MediaKind.IMAGE else 0.0
    return Media(
        id=url,
        kind=media.kind,
        url=media.url,
        format=media.format,
        width=pixels(first(resource, "width")),
        height=pixels(first(resource, "height")),
        duration=length,
    )


def _preview(record: Element) -> str:
    for node in record:
        for one in below(node, "preview"):
            if found := address(_resource(one)):
                return found
    return ""


def _page(record: Element, aggregations: list[Element]) -> str:
    told = [one for node in aggregations for one in below(node, "isShownAt")]
    told += [one for node in record for one in below(node, "landingPage")]
    return next((found for one in told if (found := address(_resource(one), fragment=True))), "")
