"""XML of a catalogue: safe to parse, read without ever failing.

No document type, no entities of its own, no network, no nesting without end (OWASP's list for XML). A server
that adds a warning of its own after the document, as PHP does, is forgiven: what comes before it is read.
"""

import re

from lxml import etree

from kiosk.catalogue import markup
from kiosk.catalogue.values import MAX_LANGUAGES, MAX_VALUES, language_tag
from kiosk.errors import SourceError
from kiosk.model import LanguageMap

Element = etree._Element
"""An element of a parsed document (lxml has no public name for its type)."""

MAX_DEPTH = 100
"""Elements in each other. The deepest real record we know of is 14."""

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DOCTYPE = re.compile(rb"<!DOCTYPE", re.IGNORECASE)
_LONE_BREAK = re.compile(r"(?<!\n)\n(?![^\S\n]*+\n)")
"""No empty line before or after it. It looks no further than the next new line, however many follow."""
_is_too_deep = etree.XPath(f"boolean({'/*' * (MAX_DEPTH + 1)})")
_PROLOG = 4_096
"""Bytes in which a document type would have to stand: before the first element."""


def parse(body: bytes, *, where: str, content_type: str = "") -> Element:
    """The root element of ``body``. Raises ``SourceError`` with a sentence that says what came instead."""
    body = body.strip(b"\x00 \t\r\n")
    if _DOCTYPE.search(body[:_PROLOG]):
        if b"html" in body[:_PROLOG].lower():
            raise _web_page(where)
        raise SourceError(
            "has a document type of its own, which may hide other files; it is not read.",
            where=where,
            next_step="Tell the publisher.",
        )
    # huge_tree stays off: libxml2 then refuses nesting beyond 256 and texts beyond 10 MB by itself.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        root = _before_the_rubbish(body, where, content_type, error)
    if _is_too_deep(root):
        raise SourceError("is nested too deeply to be a catalogue document.", where=where)
    return root


def _before_the_rubbish(body: bytes, where: str, content_type: str, error: etree.XMLSyntaxError) -> Element:
    """What was written after the end of the document is left out; anything else is refused."""
    end = re.search(rb"</(?:[\w.-]+:)?OAI-PMH\s*>", body)
    if end is not None and end.end() < len(body):
        return parse(body[: end.end()], where=where, content_type=content_type)
    start = body[:2_000].lstrip().lower()
    if not start:
        raise SourceError("is empty.", where=where, next_step="Check the address.") from error
    if start.startswith(b"<html") or b"<body" in start:
        raise _web_page(where) from error
    if not start.startswith((b"<", b"\xef\xbb\xbf<", b"\xff\xfe", b"\xfe\xff")):
        raise SourceError("is not XML.", where=where, next_step="Check the address.") from error
    line, _ = error.position
    raise SourceError(
        f"is not whole XML (line {line}: {(error.msg or '')[:120]}).",
        where=where,
        next_step="Try again later; tell the publisher when it stays so.",
    ) from error


def _web_page(where: str) -> SourceError:
    return SourceError(
        "is a web page, not a catalogue document.",
        where=where,
        next_step="Check the address; if it is right, the network may show a login page first: open the "
        "address in a browser on this network.",
    )


def name(element: Element) -> str:
    """The local name: ``title`` for ``dc:title``; empty for a comment."""
    tag = element.tag  # asked some hundred times a record: no QName is made for it
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(element: Element) -> str:
    """The namespace of an element, or empty."""
    return (etree.QName(element).namespace or "") if isinstance(element.tag, str) else ""


def below(element: Element, *path: str) -> list[Element]:
    """The elements at the end of a path of local names, whatever their namespaces' prefixes and versions."""
    found = [element]
    for step in path:
        found = [child for one in found for child in one.iterchildren(f"{{*}}{step}")]
    return found


def anywhere(element: Element, local: str) -> list[Element]:
    """Every element below with this local name, in document order."""
    return list(element.iterdescendants(f"{{*}}{local}"))


def text(element: Element | None) -> str:
    """All text in an element, as written but for the white space around it."""
    if element is None:
        return ""
    if not len(element):  # nearly all that hold text hold nothing else
        return (element.text or "").strip()
    return "".join(str(part) for part in element.itertext()).strip()


def first(element: Element, *path: str) -> str:
    """The text of the first element at a path that has any."""
    return next((found for one in below(element, *path) if (found := text(one))), "")


def attribute(element: Element, local: str) -> str:
    """An attribute by its local name: ``lido:type`` and ``type`` are one."""
    for key, value in element.attrib.items():
        if etree.QName(str(key)).localname == local:
            return str(value).strip()
    return ""


def names(elements: list[Element]) -> LanguageMap:
    """Several short texts as one, each on one line, language by language (``xml:lang``, also inherited)."""
    return _words(elements, one_line=True)


def prose(elements: list[Element]) -> LanguageMap:
    """The same for longer texts, with their paragraphs."""
    return _words(elements, one_line=False)


def _words(elements: list[Element], *, one_line: bool) -> LanguageMap:
    found: dict[str, list[str]] = {}
    for element in elements[: MAX_VALUES * MAX_LANGUAGES]:
        value = text(element)[: markup.INPUT_LIMIT]
        # Who writes XML by hand breaks lines where the editor does: one new line is a space.
        value = markup.line(value) if one_line else markup.plain(_LONE_BREAK.sub(" ", value))
        tag = language_tag(element.get(_XML_LANG, ""))
        if not value or (tag not in found and len(found) >= MAX_LANGUAGES):
            continue
        values = found.setdefault(tag, [])
        if value not in values and len(values) < MAX_VALUES:
            values.append(value)
    return {tag: tuple(values) for tag, values in found.items()}
