"""What OPDS 2.0 and the Readium Web Publication Manifest write in several ways: texts, links, relations.

A title is a text or one for each language, an author is a name, an object or a list of both, ``rel`` is one
relation or a list (webpub-manifest, "Title", "Contributors", "The Link Object"). Read without ever failing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address
from kiosk.catalogue.values import MAX_LANGUAGES, MAX_VALUES, language_tag, media_type, string
from kiosk.model import LanguageMap

MAX_LINKS = 100_000
"""Links in one list; a catalogue that is cut off would seem to have withdrawn the rest."""
ACQUISITION = "http://opds-spec.org/acquisition"
OPEN = frozenset((f"{ACQUISITION}/open-access",))
"""To be had by everybody: no payment, no account (OPDS 1.2, "Acquisition Relations")."""
SAMPLE = frozenset((f"{ACQUISITION}/sample", "preview"))

Object = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A Link Object, its address made absolute."""

    url: str
    rels: frozenset[str]
    format: str
    title: str
    told: Object
    """The object itself, for what is rarely said."""

    @property
    def is_page(self) -> bool:
        """For people, in a browser."""
        return self.format in ("text/html", "application/xhtml+xml")


def objects(value: object, most: int = MAX_LINKS) -> list[Object]:
    """The objects in a list; an object alone is a list of one."""
    if isinstance(value, dict):
        return [value]
    return [one for one in value[:most] if isinstance(one, dict)] if isinstance(value, list) else []


def links(value: object, base: str) -> list[Link]:
    """The links in a list that lead somewhere; templates (RFC 6570) do not."""
    found = (link(one, base) for one in objects(value))
    return [one for one in found if one is not None]


def link(told: Object, base: str) -> Link | None:
    """One link; None for a template, and for what is no address of http(s)."""
    href = string(told.get("href"))
    if not href or told.get("templated") is True:
        return None
    url = address(href, base, fragment=True, local=base.startswith("file:"))
    if not url:
        return None
    rel = told.get("rel")
    rels = frozenset(string(one) for one in (rel if isinstance(rel, list) else [rel])[:20])
    title = names(told.get("title"))
    return Link(
        url=url,
        rels=rels - {""},
        format=media_type(told.get("type"), url),
        title=next((values[0] for values in title.values()), ""),
        told=told,
    )


def names(value: object, language: str = "none") -> LanguageMap:
    """A short text on one line, or one for each language. A text alone is in ``language``."""
    return _words(value, language, one_line=True)


def prose(value: object, language: str = "none") -> LanguageMap:
    """The same for a longer text, with its paragraphs."""
    return _words(value, language, one_line=False)


def contributors(value: object) -> list[tuple[LanguageMap, Object]]:
    """Persons, publishers, subjects or series: the name of each, and its object (empty for a text alone)."""
    told = value if isinstance(value, list) else [value]
    found: list[tuple[LanguageMap, Object]] = []
    for one in told[:MAX_VALUES]:
        about = one if isinstance(one, dict) else {}
        name = names(about.get("name") if about else one)
        if name:
            found.append((name, about))
    return found


def _words(value: object, language: str, *, one_line: bool) -> LanguageMap:
    told: Iterable[tuple[object, object]]
    if isinstance(value, dict):
        told = [(language_tag(tag), one) for tag, one in list(value.items())[:MAX_LANGUAGES]]
    else:
        told = [(language, value)]
    found: dict[str, list[str]] = {}
    for tag, one in told:
        for text in (one if isinstance(one, list) else [one])[:MAX_VALUES]:
            if not isinstance(text, str):
                continue
            plain = markup.line(text) if one_line else markup.plain(text)
            if plain and plain not in found.setdefault(str(tag), []):
                found[str(tag)].append(plain)
    return {tag: tuple(values) for tag, values in found.items() if values}
