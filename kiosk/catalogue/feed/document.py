"""A feed as a document: what feedparser makes of it, and the elements that it keeps only one of.

feedparser reads RSS, Atom and their extensions as they are really written, also when they are no XML. Of an
element that it does not know it keeps the last: of transcripts in three languages one. So a feed that is
well-formed is looked at a second time, and each entry comes with its own element. What a podcast sends live
(``podcast:liveItem``) is no item to feedparser; here it is one.

feedparser is never given an address or a name of a file: it would open them itself.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.sax import SAXParseException

import feedparser
from lxml import etree

from kiosk.catalogue.xml_documents import Element, attribute, below, name, namespace, parse, text
from kiosk.errors import SourceError

MAX_VALUES = 100
"""Of one element in an entry."""
_HARMLESS = (feedparser.CharacterEncodingOverride, feedparser.NonXMLContentType)
"""What feedparser complains of and yet reads to the end as XML."""
_END = re.compile(rb"</(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_LIVE = "liveItem"
_SPACES = {
    "podcast": ("podcastindex.org/namespace", "Podcastindex-org/podcast-namespace"),
    "media": ("search.yahoo.com/mrss",),
    "itunes": ("itunes.com/dtds/podcast",),
}
"""Parts of the names of extensions, of which there are several spellings."""

Entry = Any
"""A dictionary of feedparser, whose values may be anything; ``text_of`` and ``list_of`` are the way in."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What feedparser made of a document."""

    feed: Entry
    entries: list[Entry]
    trouble: str = ""
    """Why entries may be missing, for staff; empty when all are there."""
    cut: bool = False
    """The document does not come to its end. The entry in which it broke off is left out."""
    elements: list[Element | None] = field(default_factory=list)
    """Of each entry, where the document is well-formed."""


def parsed(body: bytes, *, where: str, content_type: str = "") -> Parsed:
    """The feed and its entries. Raises ``SourceError`` with a sentence that says what came instead."""
    # Half a letter where a feed is cut short would have all of it read in another encoding.
    body = body.rstrip(bytes(range(0x80, 0x100)))
    root = _well_formed(body, where)
    result = _fed(body, where, content_type, root)
    if not result.get("version") and not result.entries:
        page = b"<html" in body[:2_000].lower()
        raise SourceError(
            "is a web page, not a feed." if page else "is not a feed.",
            where=where,
            next_step="Look on the page for a link named RSS or podcast." if page else "Check the address.",
        )
    if root is not None and any(text(one).lower() == "true" for one in below(root, "channel", "explicit")):
        result.feed["itunes_explicit"] = True  # feedparser knows only its older "yes"
    entries = list(result.entries)
    elements = _elements(root, len(entries))
    broken = result.get("bozo_exception")
    if broken is None or isinstance(broken, _HARMLESS):
        return Parsed(result.feed, entries, elements=elements)
    if not _END.search(body.replace(b"\x00", b"")):  # also UTF-16
        # The last one may be without its id, its licence or its credit.
        trouble = (
            "is cut short; what came before is read and nothing is taken away. "
            "Tell the publisher when it stays so."
        )
        return Parsed(result.feed, entries[:-1], trouble, cut=True, elements=elements[:-1])
    trouble = f"is not well-formed ({_place(broken)}): works may be missing, so nothing is taken away."
    return Parsed(result.feed, entries, f"{trouble} Tell the publisher.", elements=elements)


def _well_formed(body: bytes, where: str) -> Element | None:
    try:
        return parse(body, where=where)
    except SourceError:
        return None


def _fed(body: bytes, where: str, content_type: str, root: Element | None) -> Entry:
    """What feedparser says, with what is sent live as an item among the others."""
    if root is not None and _live_items_made_items(root):
        body, content_type = etree.tostring(root, encoding="utf-8", xml_declaration=True), ""
    headers = {"content-type": content_type or "application/xml", "content-location": where}
    try:
        return feedparser.parse(
            io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except (RecursionError, ValueError, LookupError, AttributeError, TypeError) as error:
        # What feedparser stumbles over (issue list of the project): one document, not the pass.
        raise SourceError(
            f"can't be read as a feed ({type(error).__name__}).", where=where, next_step="Tell the publisher."
        ) from error


def _live_items_made_items(root: Element) -> bool:
    found = [one for one in root.iter() if name(one) == _LIVE and _of(one, "podcast")]
    for one in found:
        one.tag = "item"
    return bool(found)


def _elements(root: Element | None, entries: int) -> list[Element | None]:
    """The element of each entry; none at all where feedparser counts otherwise."""
    found = [one for one in root.iter() if name(one) in ("item", "entry")] if root is not None else []
    return [*found] if len(found) == entries else [None] * entries


def _place(error: Exception) -> str:
    """Where and how the XML breaks; another error than of XML has only its words."""
    if isinstance(error, SAXParseException):
        return f"line {error.getLineNumber()}: {error.getMessage()[:120]}"
    return str(error)[:120]


def several(entry: Entry, element: Element | None, extension: str, local: str) -> list[dict[str, str]]:
    """Each element ``extension:local`` of an entry: its attributes in small letters, and its text as
    ``content``. Only the last one where the feed is not well-formed.
    """
    if element is not None:
        return list(_told(element, extension, local))[:MAX_VALUES]
    kept = list_of(entry, f"{extension}_{local}".lower())
    return [{key: value for key, value in one.items() if isinstance(value, str)} for one in kept]


def _told(element: Element, extension: str, local: str) -> Iterator[dict[str, str]]:
    for one in element.iter():
        if name(one) == local and _of(one, extension):
            told = {etree.QName(str(key)).localname.lower(): str(value) for key, value in one.attrib.items()}
            sources = [attribute(source, "uri") for source in below(one, "source")]
            yield {**told, "content": text(one), "sources": " ".join(filter(None, sources))}


def _of(element: Element, extension: str) -> bool:
    return any(part in namespace(element) for part in _SPACES[extension])


def text_of(node: Entry, *path: str) -> str:
    """A text at a path of keys, or empty: feedparser puts dictionaries, lists and None where texts belong."""
    for key in path:
        if isinstance(node, list):
            node = node[0] if node else None
        node = node.get(key) if isinstance(node, dict) else None
    return node.strip() if isinstance(node, str) else ""


def list_of(node: Entry, key: str) -> list[Entry]:
    """The dictionaries under a key, also when there is only one of them."""
    value = node.get(key) if isinstance(node, dict) else None
    if isinstance(value, dict):
        value = [value]
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
