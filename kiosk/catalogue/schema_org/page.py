"""The things of schema.org in a document: JSON-LD by itself, or in the scripts of a web page.

A page says many things of itself: who made the site, where one is in it. What is listed there (``@graph``,
``ItemList``, ``mainEntity``, ``dataFeedElement``) is looked through; a picture or a person that only belongs
to something else is no work of its own.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from kiosk.catalogue.documents import decode
from kiosk.catalogue.linked_data import (
    Node,
    first,
    link,
    listed,
    local,
    name_of,
    plain_tree,
    types,
    words,
)
from kiosk.catalogue.schema_org.item import kind_of_thing, may_be_work
from kiosk.errors import SourceError
from kiosk.model import LanguageMap

MAX_PAGE = 8 * 2**20
MAX_SCRIPTS = 60
MAX_SCRIPT = 4 * 2**20
MAX_THINGS = 20_000
MAX_NESTING = 12
_LISTS = (
    "@graph",
    "@included",
    "itemListElement",
    "item",
    "mainEntity",
    "mainEntityOfPage",
    "dataFeedElement",
    "itemOffered",
    "subEvent",
    "hasPart",
    "member",
    "dataset",
    "publishes",
)
_LISTED_IN = frozenset((*_LISTS, "about", "subjectOf", "isPartOf", "superEvent", "partOfSeries", "inAlbum"))
"""Who is named in these is a thing of its own all the same."""
_SITE = frozenset(("WebSite", "Organization", "Museum", "Library", "NGO", "PerformingArtsTheater"))
_SCRIPT_TYPE = re.compile(r"application/ld\+json(?:[ ;].*)?", re.IGNORECASE)
_WRAPPED = ("<!--", "-->", "//<![CDATA[", "//]]>", "/*<![CDATA[*/", "/*]]>*/", "<![CDATA[", "]]>")


@dataclass(slots=True)
class Found:
    """What a document tells."""

    things: list[Node] = field(default_factory=list)
    """Works and events, each once, in order."""
    addresses: list[str] = field(default_factory=list)
    """Pages that it lists without saying what is on them."""
    language: str = ""
    provider: LanguageMap = field(default_factory=dict)
    trouble: list[str] = field(default_factory=list)
    """Sentences about what could not be read."""


def is_html(body: bytes, content_type: str = "") -> bool:
    """Whether a document is a web page, by what it begins with; servers tell anything."""
    start = body[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<script")) or (
        start.startswith(b"<") and ("html" in content_type.lower() or b"<html" in start)
    )


def read_document(body: bytes, *, where: str, content_type: str = "") -> Found:
    """The works in a JSON-LD document or a web page. Raises ``SourceError`` when it is neither."""
    found = Found()
    if is_html(body, content_type):
        values_ = list(_scripts(body, where, found))
    else:
        values_ = [decode(body, where=where, content_type=content_type)]
        if not isinstance(values_[0], dict | list):
            raise SourceError("holds nothing of schema.org.", where=where, next_step="Check the address.")
    _look(values_, found, where)
    return found


def _scripts(body: bytes, where: str, found: Found) -> Iterator[object]:
    """The JSON in the scripts of a page; one that is broken costs no other."""
    if len(body) > MAX_PAGE:
        raise SourceError(f"is a web page of {len(body) / 2**20:.0f} MB, too large.", where=where)
    try:
        root = lxml_html.document_fromstring(body, parser=_parser(body))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise SourceError("is a web page that can't be read.", where=where) from error
    found.language = str(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    scripts = [one for one in root.iter("script") if _SCRIPT_TYPE.fullmatch(str(one.get("type", "")).strip())]
    for script in scripts[:MAX_SCRIPTS]:
        text = str(script.text or "").strip()
        if not text or len(text) > MAX_SCRIPT:
            continue
        try:
            yield _json(text, where)
        except SourceError as error:
            found.trouble.append(f"has JSON-LD that can't be read: it {error.what} {error.next_step}".strip())


def _parser(body: bytes) -> lxml_html.HTMLParser:
    """UTF-8 unless the page is not: lxml would take what does not say so for Latin-1."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return lxml_html.HTMLParser(no_network=True)
    return lxml_html.HTMLParser(no_network=True, encoding="utf-8")


def _json(text: str, where: str) -> object:
    for mark in _WRAPPED:
        text = text.removeprefix(mark).removesuffix(mark).strip()
    text = text.removesuffix(";")
    try:
        return decode(text.encode("utf-8", "replace"), where=where)
    except SourceError:
        if "&quot;" not in text:  # escaped by a template that takes a script for text
            raise
        return decode(html.unescape(text).encode("utf-8", "replace"), where=where)


def _look(told: list[object], found: Found, where: str) -> None:
    """Fill ``found`` with the works in these JSON-LD values."""
    index: dict[str, Node] = {}
    inside: set[str] = set()
    for value in told:
        _index(value, index, inside, 0)
        found.language = found.language or _context_language(value)
    seen: set[int] = set()
    ids: set[str] = set()
    for value in told:
        for thing in _things(value, index, inside, seen, 0):
            if len(found.things) >= MAX_THINGS:
                found.trouble.append(f"lists more than {MAX_THINGS} things; the rest is left out.")
                return
            tree = plain_tree(thing, index)
            if _SITE.intersection(types(tree)) and not found.provider:
                found.provider = words(tree, "name", default="none")
            if (kind_of_thing(tree) is not None or may_be_work(tree)) and _is_new(tree, ids):
                found.things.append(tree)
        found.addresses += _addresses(value, where, 0)
    found.addresses = list(dict.fromkeys(found.addresses))


def _is_new(thing: Node, ids: set[str]) -> bool:
    id = first(thing, "@id")
    if id in ids:
        return False
    if id:
        ids.add(id)
    return True


def _context_language(value: object) -> str:
    for one in listed(value):
        for context in listed(one.get("@context")) if isinstance(one, dict) else []:
            if isinstance(context, dict) and isinstance(context.get("@language"), str):
                return str(context["@language"])
    return ""


def _index(value: object, index: dict[str, Node], inside: set[str], depth: int) -> None:
    """Who has which ``@id``, and which of them only belong to something else."""
    if depth > MAX_NESTING * 2:
        return
    if isinstance(value, list):
        for one in value:
            _index(one, index, inside, depth + 1)
    elif isinstance(value, dict):
        id = name_of(value)
        if id and len(value) > len(index.get(id, {})) and len(value) > 2:
            index[id] = value
        for key, told in value.items():
            if not isinstance(key, str) or key == "@context":
                continue
            if local(key) not in _LISTED_IN and key not in _LISTED_IN:
                inside.update(name for one in listed(told) if (name := name_of(one)))
            _index(told, index, inside, depth + 1)


def _things(
    value: object, index: dict[str, Node], inside: set[str], seen: set[int], depth: int
) -> Iterator[dict[str, Any]]:
    """What is listed, the outer first; what belongs to another thing is not listed."""
    if depth > MAX_NESTING:
        return
    if isinstance(value, list):
        for one in value:
            yield from _things(one, index, inside, seen, depth + 1)
        return
    if not isinstance(value, dict) or id(value) in seen:
        return
    name = name_of(value)
    if name in index and len(value) <= 2 and index[name] is not value:
        yield from _things(index[name], index, inside, seen, depth + 1)
        return
    seen.add(id(value))
    keys = {local(key) if not key.startswith("@") else key: key for key in value if isinstance(key, str)}
    tree_types = [local(one) for one in listed(value.get("@type", value.get("type"))) if isinstance(one, str)]
    if tree_types and not (depth > 0 and name and name in inside and not _an_event(tree_types)):
        yield value
    work = kind_of_thing({"@type": tree_types}) is not None
    for key in _LISTS:
        if key in keys and not (work and key in ("hasPart", "member", "mainEntityOfPage", "item")):
            told = value[keys[key]]
            if key == "subEvent":  # the same again at another time is no event of its own
                told = [one for one in listed(told) if _has_own_name(one, value, index)]
            yield from _things(told, index, inside, seen, depth + 1)


def _an_event(told: list[str]) -> bool:
    return any(one.endswith("Event") for one in told)


def _has_own_name(part: object, whole: dict[str, Any], index: dict[str, Node]) -> bool:
    if not isinstance(part, dict):
        return False
    part = index.get(name_of(part), part)
    name = first(plain_tree({"name": part.get("name", part.get("schema:name"))}), "name")
    return bool(name) and name != first(
        plain_tree({"name": whole.get("name", whole.get("schema:name"))}), "name"
    )


def _addresses(value: object, where: str, depth: int) -> Iterator[str]:
    """Pages that an ItemList names without describing them (``ListItem`` with only a ``url``)."""
    if depth > MAX_NESTING:
        return
    for one in listed(value):
        if not isinstance(one, dict) or "BreadcrumbList" in map(str, listed(one.get("@type"))):
            continue
        for element in _of(one, "itemListElement"):
            target = element
            if isinstance(element, dict):
                if _described(element):
                    continue
                target = next(iter(_of(element, "item")), element)
            if url := link(plain_tree(target) if isinstance(target, dict) else target, where):
                yield url.partition("#")[0]
        for key in ("@graph", "mainEntity"):
            yield from _addresses(_of(one, key), where, depth + 1)


def _of(value: dict[str, Any], name: str) -> list[Any]:
    """The values of a property, by its local name."""
    found = (listed(told) for key, told in value.items() if isinstance(key, str) and local(key) == name)
    return [one for told in found for one in told]


def _described(element: dict[str, Any]) -> bool:
    things = [plain_tree(one) for one in [*_of(element, "item"), element]]
    return any(kind_of_thing(one) is not None and first(one, "name") for one in things)
