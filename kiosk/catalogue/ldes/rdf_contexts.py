"""Contexts of JSON-LD without a network.

rdflib would open addresses and files by itself in one place: where a JSON-LD document names its context
instead of holding it (JSON-LD 1.1, 3.1). So every context that is named is put in its place here before
rdflib sees the document: that of schema.org, else the words that event streams and museums use everywhere
and, for any other word, a vocabulary that says only that it is not known.
"""

import re
from typing import Any

from kiosk.catalogue.values import language_tag

UNKNOWN = "urn:venster:unknown#"
"""Vocabulary of the words that only a context we do not have could tell; their local names say enough."""
_PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "as": "https://www.w3.org/ns/activitystreams#",
    "cidoc": "http://www.cidoc-crm.org/cidoc-crm/",
    "crm": "http://www.cidoc-crm.org/cidoc-crm/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "dcterms": "http://purl.org/dc/terms/",
    "edm": "http://www.europeana.eu/schemas/edm/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "ldes": "https://w3id.org/ldes#",
    "oa": "http://www.w3.org/ns/oa#",
    "ore": "http://www.openarchives.org/ore/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sc": "http://iiif.io/api/presentation/2#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "tree": "https://w3id.org/tree#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_STREAMS = {
    **{name: f"tree:{name}" for name in ("Node", "Collection", "remainingItems", "value")},
    **{name: {"@id": f"tree:{name}", "@type": "@id"} for name in ("member", "node", "relation", "view")},
    **{f"tree:{name}": {"@type": "@id"} for name in ("member", "node", "view")},
    "EventStream": "ldes:EventStream",
    "immutable": "ldes:immutable",
    "retentionPolicy": "ldes:retentionPolicy",
    "timestampPath": {"@id": "ldes:timestampPath", "@type": "@id"},
    "versionOfPath": {"@id": "ldes:versionOfPath", "@type": "@id"},
    "generatedAtTime": "prov:generatedAtTime",
    "isVersionOf": {"@id": "dcterms:isVersionOf", "@type": "@id"},
    "dcterms:isVersionOf": {"@type": "@id"},
    "memberOf": {"@reverse": "tree:member", "@type": "@id"},
    "viewOf": {"@reverse": "tree:view", "@type": "@id"},
    "items": "@included",
}
_COMMON: dict[str, Any] = {"@vocab": UNKNOWN, "id": "@id", "type": "@type", **_PREFIXES, **_STREAMS}
_SCHEMA_ORG: dict[str, Any] = {
    "@vocab": "https://schema.org/",
    "id": "@id",
    "type": "@type",
    "schema": "https://schema.org/",
}
_KNOWN = re.compile(r"https?://(?:www\.)?schema\.org(?:/.{0,60})?")


def closed(value: object) -> Any:
    """A JSON-LD document that holds all its contexts: none is named any more, at whatever depth.

    A context is named by a string, in a list too, and by ``@import`` (JSON-LD 1.1, 4.1.8). A language that
    is none is left out too: rdflib would refuse the whole document for it.
    """
    if isinstance(value, list):
        return [closed(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _context(one) if key == "@context" else closed(one)
        for key, one in value.items()
        if key != "@import" and not (key == "@language" and language_tag(one) == "none")
    }


def _context(value: object) -> Any:
    if isinstance(value, list):
        return [_context(one) for one in value if one is None or isinstance(one, str | dict)]
    if isinstance(value, str):
        return dict(_SCHEMA_ORG if _KNOWN.fullmatch(value) else _COMMON)
    return closed(value) if isinstance(value, dict) else {}
