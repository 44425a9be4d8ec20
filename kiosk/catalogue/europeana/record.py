"""A whole record of Europeana's Record API (JSON of the Europeana Data Model) as an Item.

The ``object`` of an answer is a graph: Proxies say what the institution tells (and what Europeana added,
which comes last), Aggregations where and by which file it is shown; ``agents``, ``concepts``, ``places``,
``timespans`` and ``organizations`` are what the URIs in them stand for. ``edm`` reads the same in XML.
"""

from collections.abc import Mapping

import msgspec

from kiosk.catalogue.dates import decade, without_times
from kiosk.catalogue.europeana.item import (
    PLACE,
    TYPES,
    first_of,
    languages_of,
    modified,
    page_of,
    subjects,
    titled,
)
from kiosk.catalogue.europeana.values import (
    ID,
    LANGUAGES,
    file_at,
    mapping,
    names_of,
    native_id,
    open_address,
    prose_of,
    rights_of,
    spoken,
    uris,
    year,
)
from kiosk.catalogue.identifiers import identifiers, of_works
from kiosk.catalogue.iiif.values import many, member
from kiosk.catalogue.records import MAX_SUBJECTS, credit, kind_of, statements
from kiosk.catalogue.values import MAX_VALUES, number, pixels, string, together
from kiosk.errors import SourceError
from kiosk.model import Item, LanguageMap, Media, MediaKind, Term

_ENTITIES = ("agents", "concepts", "places", "timespans", "organizations")
MAX_ENTITIES = 2_000
LONGEST = 864_000_000
"""Milliseconds: ten days."""

Node = Mapping[str, object]


class Graph:
    """The nodes of one record."""

    def __init__(self, record: Node) -> None:
        def nodes(field: str) -> list[Node]:
            return [mapping(one) for one in many(record.get(field))[:MAX_ENTITIES]]

        self.proxies = sorted(nodes("proxies"), key=lambda one: one.get("europeanaProxy") is True)
        self.aggregations = nodes("aggregations")
        self.europeana = mapping(record.get("europeanaAggregation"))
        told = [one for field in _ENTITIES for one in nodes(field)]
        self._entities = {string(one.get("about")): one for one in told}

    def told(self, *fields: str) -> LanguageMap:
        """Names under the first of these fields that a Proxy has; a URI is told by the name it stands for."""
        for field in fields:
            for proxy in self.proxies:
                if words := self.named(proxy.get(field)):
                    return words
        return {}

    def named(self, value: object) -> LanguageMap:
        """The words in a value; what is only a URI by its name."""
        return names_of(value) or together(*(self.label(uri) for uri in uris(value)))

    def label(self, uri: str) -> LanguageMap:
        """The name of what a URI stands for, in the languages we keep; empty when the record does not say."""
        label = member(self._entities.get(uri), "prefLabel")
        return {tag: values[:1] for tag, values in names_of(label, LANGUAGES).items()}

    def told_of(self, *fields: str) -> tuple[str, ...]:
        """The URIs under these fields of all Proxies: Europeana's is the one that has most of them."""
        found = [uri for proxy in self.proxies for field in fields for uri in uris(proxy.get(field))]
        return tuple(dict.fromkeys(found))[:MAX_SUBJECTS]

    def terms(self, role: str, entities: tuple[str, ...]) -> tuple[Term, ...]:
        """One Term for each entity that has an identifier of its own or is said to be the same as one."""
        found = []
        for uri in entities:
            node = self._entities.get(uri)
            others = (*uris(member(node, "owlSameAs")), *uris(member(node, "exactMatch")))
            if known := identifiers((uri, *others)):
                found.append(Term(role=role, label=self.label(uri), same_as=known))
        return tuple(found)

    def aggregated(self, field: str) -> list[object]:
        """What all Aggregations have under a field."""
        return [one for node in self.aggregations for one in many(node.get(field))][:MAX_VALUES]

    def resources(self) -> dict[str, Node]:
        """What is known of the files (``webResources``), by their address."""
        nodes = [mapping(one) for one in self.aggregated("webResources")]
        return {string(one.get("about")): one for one in nodes}


def read(record: Node, *, source: str) -> Item:
    """The Item in an ``object``. Raises ``SourceError``: no identifier, or neither title nor description."""
    native = native_id(record.get("about"))
    if not native:
        raise SourceError("a record without an identifier is left out.", next_step="Tell Europeana.")
    id = ID + native
    graph = Graph(record)
    type = string(record.get("type")) or next((string(p.get("edmType")) for p in graph.proxies), "")
    media = _media(graph, type.upper())
    pictures = [one.url for one in media if one.kind is MediaKind.IMAGE]
    summary = prose_of(_first_told(graph, "dcDescription"))
    date = without_times(graph.told("dctermsCreated", "dctermsIssued", "dcDate"))
    years = names_of([year(text) for one in graph.proxies for text in _texts(one.get("year"))])
    title = graph.told("dcTitle", "dctermsAlternative") or names_of(record.get("title"))
    makers = graph.told_of("dcCreator")
    topics = graph.told_of("dcSubject", "dcType")
    places = graph.told_of("dctermsSpatial", "dcCoverage")
    concepts = tuple(label for uri in topics if (label := graph.label(uri)))
    files = [graph.resources().get(one.id, {}) for one in media[:1]]
    page = open_address(graph.aggregated("edmIsShownAt"), fragment=True)
    return Item(
        id=id,
        source=source,
        kind=kind_of((TYPES.get(type.upper(), ""),), media),
        label=titled(title, summary, where=id),
        summary=summary,
        creator=graph.told("dcCreator", "dcContributor"),
        date=date or years,
        decade=decade(date) or decade(years),
        subjects=subjects(concepts, _first_told(graph, "dcSubject")),
        metadata=statements((PLACE, graph.told("dctermsSpatial"))),
        media=media,
        thumbnail=open_address(graph.europeana.get("edmPreview")) or (pictures[0] if pictures else ""),
        rights=rights_of(
            *(one.get("webResourceEdmRights") for one in files),
            graph.aggregated("edmRights"),
            graph.europeana.get("edmRights"),
        ),
        required_statement=credit(prose_of(_first_told(graph, "dcRights"))),
        provider=first_of(
            graph.named(graph.aggregated("edmDataProvider")) or graph.named(graph.aggregated("edmProvider"))
        ),
        homepage=page or open_address(graph.europeana.get("edmLandingPage")) or page_of(native),
        languages=languages_of(*(one.get("dcLanguage") for one in graph.proxies)),
        same_as=of_works(
            identifiers(
                (
                    page,
                    page_of(native),
                    *(text for one in graph.proxies for text in _texts(one.get("dcIdentifier"))),
                    *(uri for one in graph.proxies for uri in uris(one.get("owlSameAs"))),
                )
            )
        ),
        terms=(
            *graph.terms("maker", makers),
            *graph.terms("subject", topics),
            *graph.terms("place", places),
        ),
        modified=modified(record),
    )


def _texts(value: object) -> list[str]:
    return [text for texts in spoken(value).values() for text in texts]


def _first_told(graph: Graph, field: str) -> object:
    return next((one[field] for one in graph.proxies if spoken(one.get(field))), None)


def _media(graph: Graph, type: str) -> tuple[Media, ...]:
    """isShownBy and hasView, in this order; ``edmObject`` when neither is a file."""
    resources = graph.resources()
    found: dict[str, Media] = {}
    for field in ("edmIsShownBy", "hasView", "edmObject"):
        if field == "edmObject" and found:
            break
        for told in graph.aggregated(field):
            file = mapping(resources.get(string(told)))
            media = file_at(told, type, file.get("ebucoreHasMimeType") or "")
            if media is not None:
                found.setdefault(media.id, _measured(media, file))
    return tuple(found.values())


def _measured(media: Media, file: Node) -> Media:
    # ebucore:duration is in milliseconds (Europeana's technical metadata of a WebResource)
    length = number(file.get("ebucoreDuration"), most=LONGEST) if media.kind is not MediaKind.IMAGE else 0.0
    return msgspec.structs.replace(
        media,
        width=pixels(file.get("ebucoreWidth")),
        height=pixels(file.get("ebucoreHeight")),
        duration=length / 1000,
    )
