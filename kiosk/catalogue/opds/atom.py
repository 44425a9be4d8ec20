"""OPDS 1.2, which is Atom (RFC 4287): an entry is told again as a publication of OPDS 2.0.

An entry with a way to acquire it is a publication, one without leads on into the catalogue (OPDS 1.2, 2.1 and
2.2). Both versions mean the same by their links, so what follows reads only one of them.
"""

from typing import Any

from kiosk.catalogue.addresses import address
from kiosk.catalogue.opds.page import Page, leads_to_feed
from kiosk.catalogue.opds.values import ACQUISITION, Link, link
from kiosk.catalogue.values import number
from kiosk.catalogue.xml_documents import (
    Element,
    attribute,
    below,
    first,
    name,
    names,
    namespace,
    parse,
    text,
)
from kiosk.errors import SourceError
from kiosk.model import LanguageMap

_IMAGE = ("http://opds-spec.org/image", "http://opds-spec.org/cover", "http://opds-spec.org/thumbnail")
_DUBLIN_CORE = ("http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.1/")
_DEEPEST = 8
"""``opds:indirectAcquisition`` in each other."""


def page_of(body: bytes, *, where: str, content_type: str = "") -> Page:
    """A feed, or an entry in a document of its own. Raises ``SourceError`` when it is neither."""
    root = parse(body, where=where, content_type=content_type)
    base = address(root.get("{http://www.w3.org/XML/1998/namespace}base", ""), where) or where
    if name(root) == "entry":
        return Page(where=where, title={}, publications=(_publication(root, base),))
    if name(root) != "feed":
        raise SourceError(
            f"is XML ({name(root)[:40]}), but not a catalogue of OPDS.",
            where=where,
            next_step="Check the address; a podcast or a news feed is of kind feed.",
        )
    own = _links(root, base)
    publications: list[object] = []
    navigation: list[Link] = []
    for entry in below(root, "entry"):
        told = _links(entry, base)
        if any(rel.startswith(ACQUISITION) for one in told for rel in one.rels):
            publications.append(_publication(entry, base))
        else:
            navigation += [_titled(one, entry, base) for one in told if leads_to_feed(one)][:1]
    return Page(
        where=where,
        title=names(below(root, "title")[:1]),
        publications=tuple(publications),
        navigation=tuple(navigation),
        following=next((one.url for one in own if "next" in one.rels), ""),
        total=int(number(first(root, "totalResults"), most=1e9)),
    )


def _publication(entry: Element, base: str) -> dict[str, Any]:
    told = [_told(one) for one in below(entry, "link")]
    return {
        "metadata": {
            "identifier": first(entry, "id"),
            "altIdentifier": _texts(_dublin_core(entry, "identifier")),
            "title": _words(below(entry, "title")[:1]),
            "subtitle": _words(below(entry, "alternativeHeadline")[:1]),
            "author": [_person(one) for one in below(entry, "author")],
            "contributor": [_person(one) for one in below(entry, "contributor")],
            "description": _description(entry),
            "language": _texts(_dublin_core(entry, "language")),
            "publisher": _texts(_dublin_core(entry, "publisher")),
            "published": first(entry, "issued") or first(entry, "date") or first(entry, "published"),
            "modified": first(entry, "updated"),
            "rights": [text(one) for one in below(entry, "rights")],
            "subject": [_subject(one) for one in below(entry, "category")],
            "belongsTo": {"series": [_series(one) for one in below(entry, "Series")]},
            "accessibilityFeature": _texts(below(entry, "accessibilityFeature")),
            "accessibilityHazard": _texts(below(entry, "accessibilityHazard")),
        },
        "links": [one for one in told if one["rel"] not in _IMAGE],
        "images": [one for one in told if one["rel"].startswith(_IMAGE)],
    }


def _links(element: Element, base: str) -> list[Link]:
    found = (link(_told(one), base) for one in below(element, "link"))
    return [one for one in found if one is not None]


def _told(element: Element) -> dict[str, Any]:
    """A Link Object. Without ``rel`` it is ``alternate`` (RFC 4287, 4.2.7.2)."""
    return {
        "href": attribute(element, "href"),
        "rel": attribute(element, "rel") or "alternate",
        "type": attribute(element, "type"),
        "title": attribute(element, "title"),
        "duration": attribute(element, "duration"),
        "width": attribute(element, "width"),
        "properties": {"indirectAcquisition": _indirect(element, _DEEPEST)},
    }


def _indirect(element: Element, deepest: int) -> list[dict[str, Any]]:
    if not deepest:
        return []
    return [
        {"type": attribute(one, "type"), "child": _indirect(one, deepest - 1)}
        for one in below(element, "indirectAcquisition")[:20]
    ]


def _titled(link: Link, entry: Element, base: str) -> Link:
    title = next((values[0] for values in names(below(entry, "title")[:1]).values()), link.title)
    return Link(url=link.url, rels=link.rels, format=link.format, title=title, told=link.told)


def _words(elements: list[Element]) -> dict[str, list[str]] | str:
    """A text, or one for each ``xml:lang``."""
    told: LanguageMap = names(elements)
    if not told or set(told) == {"none"}:
        return next((values[0] for values in told.values()), "")
    return {tag: list(values) for tag, values in told.items()}


def _description(entry: Element) -> str:
    """The fuller of content and summary; that of type html holds markup as text (RFC 4287, 3.1.1)."""
    told = [text(one) for one in (*below(entry, "content")[:1], *below(entry, "summary")[:1])]
    return max(told, key=len, default="")


def _person(element: Element) -> dict[str, Any]:
    return {"name": first(element, "name"), "identifier": first(element, "uri")}


def _subject(element: Element) -> dict[str, Any]:
    term, label = attribute(element, "term"), attribute(element, "label")
    return {
        "name": label or term,
        "code": term if label else "",
        "scheme": attribute(element, "scheme"),
    }


def _series(element: Element) -> dict[str, Any]:
    return {
        "name": attribute(element, "name") or first(element, "name") or text(element),
        "position": attribute(element, "position") or first(element, "position"),
    }


def _dublin_core(entry: Element, local: str) -> list[Element]:
    return [one for one in below(entry, local) if namespace(one) in _DUBLIN_CORE]


def _texts(elements: list[Element]) -> list[str]:
    return [found for one in elements[:100] if (found := text(one))]
