"""One described thing of linked data, as plain lists and dictionaries: what JSON-LD and RDF have in common.

A ``Node`` has ``@id``, ``@type`` (local names) and, by the local name of each property, a list of its values:
text, numbers, ``{"@value": …, "@language": …}``, or other Nodes. ``schema:name``, ``http://schema.org/name``
and ``https://schema.org/name`` are all ``name``, because publishers mix them. What is asked of a Node never
fails: what is not there or of a wrong type is empty.
"""

import html
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address
from kiosk.catalogue.values import MAX_LANGUAGES, MAX_VALUES, language_tag
from kiosk.catalogue.words import language_named
from kiosk.model import LanguageMap

Node = dict[str, Any]

MAX_DEPTH = 12
"""Things in things. The deepest real one we know of is 7."""
MAX_NODES = 3_000
"""Parts of one thing."""

NAMES = ("name", "headline", "title", "prefLabel", "label", "legalName", "notation", "alternateName")
"""What a thing is called, the best first."""
_LINKS = ("contentUrl", "url", "@id")
_DURATION = re.compile(
    r"P(?:([0-9]{1,5})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,7})D)?"
    r"(?:T(?:([0-9]{1,7})H)?(?:([0-9]{1,8})M)?(?:([0-9]{1,9}(?:\.[0-9]{1,9})?)S)?)?"
)
_SECONDS = (365 * 86_400, 30 * 86_400, 7 * 86_400, 86_400, 3_600, 60, 1)


@lru_cache(8_192)
def local(name: str) -> str:
    """The last part of a name: ``name`` for ``schema:name``; ``MensgemaaktObject.titel`` stays whole."""
    return name.rstrip("/#").replace("#", "/").replace(":", "/").rpartition("/")[2]


def types(node: Node) -> tuple[str, ...]:
    """Local names of what it is."""
    return tuple(one for one in listed(node.get("@type")) if isinstance(one, str))


def listed(value: object) -> list[Any]:
    """``value`` as a list; nothing is an empty one."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def values(node: Node, *names: str) -> list[Any]:
    """The values of these properties, in the order of the names."""
    return [one for name in names for one in listed(node.get(name))]


def nodes(node: Node, *names: str) -> list[Node]:
    """Those values that are things of their own; an address stands for the thing it names."""
    found = []
    for one in values(node, *names):
        if isinstance(one, dict) and "@value" not in one:
            found.append(one)
        elif (told := text(one)) and "://" in told:
            found.append({"@id": told})
    return found


def text(value: object) -> str:
    """A text or a number as text; of a thing what it is called."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)[:40]
    if isinstance(value, dict):
        return text(value["@value"]) if "@value" in value else first(value, *NAMES)
    return ""


def texts(node: Node, *names: str) -> list[str]:
    """The texts of these properties, without the empty ones."""
    return [told for one in values(node, *names) if (told := text(one))]


def first(node: Node, *names: str) -> str:
    """The first text that one of these properties has."""
    return next(iter(texts(node, *names)), "")


def words(node: Node, *names: str, default: str = "none", long: bool = False) -> LanguageMap:
    """What the first of these properties that says anything says, language by language, as plain text.

    ``default`` is the language where none is named. A thing counts as what it is called.
    """
    for name in names:
        found = _collected(values(node, name), default, long)
        if found:
            return found
    return {}


def all_words(node: Node, *names: str, default: str = "none") -> LanguageMap:
    """The same for all of these properties together: makers have several."""
    return _collected(values(node, *names), default, long=False)


def _collected(told: Iterable[object], default: str, long: bool) -> LanguageMap:
    found: dict[str, list[str]] = {}
    for tag, value in _tagged(told, default):
        value = value[: markup.INPUT_LIMIT]
        if "&lt;" in value or "&amp;" in value:  # escaped once more by whoever put it into a script
            value = html.unescape(value)
        value = markup.plain(value) if long else markup.line(value)
        if not long and " " not in value and ("://" in value or "@" in value[1:]):
            continue  # an address of something or somebody is not what it is called
        if not value or (tag not in found and len(found) >= MAX_LANGUAGES):
            continue
        kept = found.setdefault(tag, [])
        if value not in kept and len(kept) < MAX_VALUES:
            kept.append(value)
    return {tag: tuple(kept) for tag, kept in found.items()}


def _tagged(told: Iterable[object], default: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    for one in told:
        if not isinstance(one, dict):
            if value := text(one):
                yield default, value
        elif "@value" in one:
            tag = language_tag(one.get("@language"))
            yield (default if tag == "none" else tag), text(one["@value"])
        elif depth < 2:
            if by_language := _language_map(one):
                yield from by_language
                continue
            name = next((name for name in NAMES if values(one, name)), "")
            yield from _tagged(values(one, name), default, depth + 1)


def _language_map(value: Node) -> list[tuple[str, str]]:
    """``{"nl": "Zee", "fr": "Mer"}``: language maps of JSON-LD (4.6.2), whose context says so elsewhere."""
    if not value or any(language_tag(key) == "none" or key in ("id", "url") for key in value):
        return []
    return [(language_tag(key), text(one)) for key, told in value.items() for one in listed(told)]


def link(value: object, base: str = "") -> str:
    """The address that a value is or that a thing is found at; ``""`` without one."""
    if isinstance(value, dict) and "@value" not in value:
        found = (address(text(one), base, fragment=True) for one in values(value, *_LINKS))
        return next((one for one in found if one), "")
    return address(text(value), base, fragment=True)


def links(node: Node, *names: str, base: str = "") -> list[str]:
    """The addresses of these properties."""
    return [found for one in values(node, *names) if (found := link(one, base))]


def languages(node: Node, *names: str) -> tuple[str, ...]:
    """Tags of languages told as tags, as words or as things (schema.org Language)."""
    found = []
    for one in values(node, *names):
        told = [text(one)]
        if isinstance(one, dict):
            told = [*texts(one, "alternateName", "identifier", "name"), local(first(one, "@id")), text(one)]
        tags = (language_named(each) or language_tag(each) for each in told)
        found.append(next((tag for tag in tags if tag != "none"), ""))
    return tuple(dict.fromkeys(tag for tag in found if tag))


def iso_seconds(value: str) -> float:
    """Seconds of an ISO 8601 duration, months of 30 and years of 365 days; 0 when it is none."""
    found = _DURATION.fullmatch(value.strip()[:60])
    if not found:
        return 0.0
    return sum(float(told or 0) * each for told, each in zip(found.groups(), _SECONDS, strict=True))


def plain_tree(value: object, index: dict[str, Node] | None = None) -> Node:
    """A JSON-LD object, not yet expanded, as a Node: local names, lists, and references filled in.

    ``index`` has the objects of the document by their ``@id``. Nothing is described inside itself.
    """
    budget = [MAX_NODES]
    tree = _tree(value, index or {}, (), budget)
    return tree if isinstance(tree, dict) else {}


def _tree(value: object, index: dict[str, Node], above: tuple[str, ...], budget: list[int]) -> Any:
    budget[0] -= 1
    if not isinstance(value, dict):
        return value
    id = name_of(value)
    if id and id in above:
        return {"@id": id}
    if id and id in index and len(value) <= 2:  # a reference, perhaps with its type
        value = index[id]
    if "@value" in value:
        return value
    if "@list" in value or "@set" in value:
        return value.get("@list", value.get("@set"))
    node: Node = {"@id": id} if id else {}
    if len(above) >= MAX_DEPTH:
        return node
    inside = (*above, id)
    for key, told in value.items():
        if not isinstance(key, str) or key in ("@id", "id", "@context") or budget[0] <= 0:
            continue
        if key in ("@type", "type") and any(isinstance(one, str) for one in listed(told)):
            node["@type"] = [local(one) for one in listed(told) if isinstance(one, str)]
            continue
        found = node.setdefault(key if key.startswith("@") else local(key), [])
        for one in listed(told):
            each = _tree(one, index, inside, budget)
            found.extend(each if isinstance(each, list) else [each])
    return node


def name_of(value: object) -> str:
    """The ``@id`` of a JSON-LD object, or empty."""
    if not isinstance(value, dict):
        return ""
    id = value.get("@id", value.get("id"))
    return id.strip() if isinstance(id, str) else ""
