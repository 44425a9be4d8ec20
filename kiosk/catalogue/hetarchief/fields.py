"""Records of MediaHaven, the archive system of meemoo, as one kind of tree: from XML, from REST v1 and v2.

    METS ─────────────┐
    sidecar, VIAA ────┤► {"dynamic": [{"dc_titles": [{"serie": ["Blokken"]}]}], "technical": […], …}
    REST JSON v1, v2 ─┘

What is a text in one record is a list in the next, and ``TotalNrOfResults`` in one version is
``totalNrOfResults`` in another. So every value is a list here, every name is in small letters and without a
namespace, and every leaf is text. Nothing in this module knows what the fields mean.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from kiosk.catalogue import xml_documents
from kiosk.catalogue.markup import INPUT_LIMIT
from kiosk.catalogue.values import language_tag, together
from kiosk.catalogue.xml_documents import Element
from kiosk.model import LanguageMap

Tree: TypeAlias = "dict[str, list[Tree | str]]"
"""Names to values; an empty list stands for nothing."""

MAX_DEPTH = 12
MAX_VALUES = 400
"""Of one name in one node. Lists of keywords of a newspaper have had 150."""

_SAME_NAME = {"mdproperties": "dynamic", "viaa": "dynamic"}
_ROOTS = ("MediaHAVEN_external_metadata", "Sidecar", "VIAA")
_PID = re.compile(r"[a-z0-9]{10}")
_DC_TYPES = {"video", "audio", "image", "film", "newspaper", "newspaperpage", "document", "collection", "set"}
_FAMILIES = ("Administrative", "Descriptive", "Internal", "MDProperties", "Dynamic")
_LANGUAGE = re.compile(r"(NL|FR|DE|EN|ES|IT|PT|LA) ?\| ?(?=\S)", re.IGNORECASE)
"""``"NL | Lukas - Art in Flanders VZW"``: the language before the text itself."""


def of_json(value: object) -> Tree:
    """A record of REST v1 or v2; an empty tree for what is no object."""
    tree = _node(value, MAX_DEPTH)
    if not isinstance(tree, dict):
        return {}
    # JSON of REST v1: [{"attribute": "dc_titles", "value": [{"attribute": "serie", "value": "Blokken"}]}]
    if isinstance(value, dict) and isinstance(old := value.get("mdProperties"), list):
        tree["dynamic"] = [_attributes(old, MAX_DEPTH)]
    return tree


def of_xml(record: Element) -> Tree:
    """A METS document, a sidecar or the metadata model of VIAA; an empty tree for anything else.

    The files that METS names stand under ``files``, each with ``use``, ``mimetype`` and ``href``.
    """
    found = [record] if xml_documents.name(record) in _ROOTS else []
    found += [one for root in _ROOTS for one in xml_documents.anywhere(record, root)][:1]
    # What the root of "mediahaven" is called is not written anywhere; what is in it is.
    found += [record] if any(xml_documents.name(one) in _FAMILIES for one in record) else []
    if not found:
        return {}
    node = _element(found[0], MAX_DEPTH)
    tree: Tree = node if isinstance(node, dict) else {}
    if xml_documents.name(found[0]) == "VIAA":
        tree = {"dynamic": [tree]}
    if xml_documents.name(record) == "mets":
        tree["files"] = [
            {
                "use": [xml_documents.attribute(file, "USE").upper()],
                "mimetype": [xml_documents.attribute(file, "MIMETYPE")],
                "href": [xml_documents.attribute(place, "href")],
            }
            for file in xml_documents.anywhere(record, "file")[:MAX_VALUES]
            for place in xml_documents.below(file, "FLocat")[:1]
        ]
    return tree


def of_dublin_core(record: Element) -> Tree:
    """The same out of ``oai_dc``, which says least: it names no licences and no files."""

    def told(*elements: str) -> "list[Tree | str]":
        return [
            text for one in elements for node in xml_documents.below(record, one) if (text := _text(node))
        ]

    types = [(one, str(one).lower()) for one in told("type")]
    kind = next((name for _, name in types if name in _DC_TYPES), "")
    return {
        "administrative": [{"type": [kind]}],
        "technical": [{"mimetype": told("format")[:1]}],
        "dynamic": [
            {
                "pid": [one for one in told("identifier") if _PID.fullmatch(str(one))][:1],
                "cp": told("publisher")[:1],
                "dc_title": told("title")[:1],
                "dc_titles": [{"alternatief": [*told("title")[1:], *told("alternative")]}],
                "dc_description": told("description", "abstract")[:1],
                "dc_creators": [{"maker": told("creator")}],
                "dc_contributors": [{"bijdrager": told("contributor")}],
                "dcterms_created": told("created", "date"),
                "dcterms_issued": told("issued"),
                "dc_types": [one for one, name in types if name not in _DC_TYPES],
                "dc_subjects": told("subject"),
                "dc_languages": told("language"),
                "dc_coverages": [{"ruimte": told("coverage", "spatial")}],
                "dc_rights_credit": told("rights"),
            }
        ],
    }


def records_in(root: Element) -> list[Element]:
    """The records in a document that is no OAI-PMH answer: one, or all of a page of REST in XML."""
    if xml_documents.name(root) in (*_ROOTS, "mets"):
        return [root]
    for kind in ("mets", *_ROOTS):
        if found := xml_documents.anywhere(root, kind):
            return found
    return []


def nodes(tree: Tree, *paths: str) -> list[Tree]:
    """The nodes at the first of these paths (``"internal.browses.browse"``) where there are any."""
    return next(
        (found for path in paths if (found := [one for one in _at(tree, path) if isinstance(one, dict)])), []
    )


def texts(tree: Tree, *paths: str) -> list[str]:
    """The texts at or below the first of these paths where there are any, each once."""
    for path in paths:
        if found := list(dict.fromkeys(text for one in _at(tree, path) for text in _leaves(one))):
            return found
    return []


def first(tree: Tree, *paths: str) -> str:
    """The first text at or below these paths, or empty."""
    return next(iter(texts(tree, *paths)), "")


def says(tree: Tree, *paths: str) -> bool:
    """Whether a field says yes, as JSON, XML or people write it."""
    return first(tree, *paths).lower() in ("true", "1", "yes", "ja")


def entries(tree: Tree, *paths: str) -> Iterator[tuple[str, str]]:
    """Names and texts in the nodes at these paths: the role and the name of each maker."""
    for node in nodes(tree, *paths):
        for name, values in node.items():
            for one in values:
                yield from ((name, text) for text in _leaves(one))


def words(values: Iterable[str], clean: Callable[[str], str]) -> LanguageMap:
    """Texts by language, told by what stands before them (``"EN | …"``); each made plain by ``clean``."""
    return together(*({tag: (text,)} for tag, told in map(tongue, values) if (text := clean(told))))


def tongue(text: str) -> tuple[str, str]:
    """The language before a text and the text itself; ``"none"`` where none is named."""
    found = _LANGUAGE.match(text)
    return (language_tag(found[1].lower()), text[found.end() :]) if found else ("none", text)


def _node(value: object, depth: int) -> "Tree | str":
    if isinstance(value, dict) and depth:
        tree: Tree = {}
        for key, one in list(value.items())[:MAX_VALUES]:
            told = one if isinstance(one, list) else [one]
            tree.setdefault(_name(str(key)), []).extend(
                _kept(_node(each, depth - 1) for each in told[:MAX_VALUES])
            )
        return tree
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)[:40]
    return value.strip()[:INPUT_LIMIT] if isinstance(value, str) else ""


def _attributes(told: list[object], depth: int) -> Tree:
    tree: Tree = {}
    for one in told[:MAX_VALUES]:
        if not isinstance(one, dict) or not isinstance(one.get("attribute"), str) or not depth:
            continue
        value = one.get("value")
        found = [_attributes(value, depth - 1)] if isinstance(value, list) else [_node(value, depth - 1)]
        tree.setdefault(_name(one["attribute"]), []).extend(_kept(found))
    return tree


def _element(element: Element, depth: int) -> "Tree | str":
    children = [one for one in element if xml_documents.name(one)]
    if not children or not depth:
        return _text(element)
    tree: Tree = {}
    for child in children[: MAX_VALUES * MAX_DEPTH]:
        values = tree.setdefault(_name(xml_documents.name(child)), [])
        if len(values) < MAX_VALUES:
            values.extend(_kept([_element(child, depth - 1)]))
    return tree


def _text(element: Element) -> str:
    return xml_documents.text(element)[:INPUT_LIMIT]


def _name(told: str) -> str:
    name = told.rpartition(":")[2].lower()
    return _SAME_NAME.get(name, name)


def _kept(values: "Iterable[Tree | str]") -> "list[Tree | str]":
    return [one for one in values if one]


def _at(tree: Tree, path: str) -> "list[Tree | str]":
    found: list[Tree | str] = [tree]
    for step in path.split("."):
        found = [value for one in found if isinstance(one, dict) for value in one.get(step, ())]
    return found


def _leaves(value: "Tree | str") -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    for values in value.values():
        for one in values:
            yield from _leaves(one)
