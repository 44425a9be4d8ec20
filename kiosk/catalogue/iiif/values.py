"""The small shapes of IIIF, read without ever failing: what is not there or of a wrong type is empty.

Both generations are understood here where that is one word (``id`` and ``@id``, ``type`` and ``@type``,
language maps and ``@value``), so that nothing else needs to care.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from kiosk.catalogue import markup
from kiosk.catalogue.values import MAX_LANGUAGES, MAX_VALUES, language_tag, string
from kiosk.model import LanguageMap

_LONGEST_NAME = 300
MAX_NESTING = 4
"""Lists in lists that somebody wrote where one list belongs."""
_BEHAVIORS = ("paged", "non-paged", "facing-pages")
_TYPES = {
    "MovingImage": "Video",
    "Audio": "Sound",
    "StillImage": "Image",
    "ContentAsText": "TextualBody",
    "AnnotationList": "AnnotationPage",
}


def member(node: object, *names: str) -> object:
    """The first of the named members that is there and not null."""
    if isinstance(node, dict):
        for name in names:
            value: object = node.get(name)
            if value is not None:
                return value
    return None


def many(value: object) -> list[object]:
    """``value`` as a list: IIIF 2 writes one thing where it means a list of one, and so do people."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def ident(node: object) -> str:
    """The identifier as written: a bare string, ``id`` or ``@id``."""
    return string(node) or string(member(node, "id", "@id"))


def behaviors(node: object) -> tuple[str, ...]:
    """How a resource wants to be laid out, as far as it changes anything here (3.0, 3.4; 2.1, 3.3)."""
    told = [*many(member(node, "behavior"))[:10], *many(member(node, "viewingHint"))[:10]]
    return tuple(one for one in _BEHAVIORS if one in told)


def type_of(node: object) -> str:
    """The type in the words of Presentation 3.0: ``dctypes:MovingImage`` is ``Video``; ``""`` if none."""
    for value in many(member(node, "type", "@type")):
        if isinstance(value, str) and (name := _type(value[:_LONGEST_NAME])):
            return name
    return ""


@lru_cache(1_024)
def _type(value: str) -> str:
    name = value.strip().rpartition(":")[2].rpartition("/")[2].rpartition("#")[2]
    return _TYPES.get(name, name)


def languages(value: object) -> tuple[str, ...]:
    """Language tags out of ``language``: one or a list."""
    tags = (language_tag(tag) for tag in many(value)[:MAX_LANGUAGES])
    return tuple(dict.fromkeys(tag for tag in tags if tag != "none"))


def names(value: object) -> LanguageMap:
    """A label: each value on one line, at most 500 characters (Presentation 3.0, 4.1; 2.1, 4.3)."""
    return _words(value, one_line=True, limit=markup.LABEL_LIMIT)


def prose(value: object, limit: int = markup.SUMMARY_LIMIT) -> LanguageMap:
    """A longer text: plain, with its paragraphs."""
    return _words(value, one_line=False, limit=limit)


def _words(value: object, *, one_line: bool, limit: int) -> LanguageMap:
    found: dict[str, list[str]] = {}
    for tag, text in texts_of(value):
        if len(found) >= MAX_LANGUAGES and tag not in found:
            continue
        words = markup.line(text, limit) if one_line else markup.plain(text, limit)
        values = found.setdefault(tag, [])
        if words and len(values) < MAX_VALUES and words not in values:
            values.append(words)
    return {tag: tuple(values) for tag, values in found.items() if values}


def texts_of(value: object, tag: str = "none", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Every text in a label or value, as written, with its language."""
    if isinstance(value, str):
        yield tag, value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        if abs(value) < 1e15:  # NaN and infinity are no text either
            yield tag, f"{value:g}" if isinstance(value, float) else str(value)
    elif depth >= MAX_NESTING:
        return
    elif isinstance(value, list):
        for one in value[: MAX_VALUES * MAX_LANGUAGES]:
            yield from texts_of(one, tag, depth + 1)
    elif isinstance(value, Mapping):
        if "@value" in value:
            yield from texts_of(value["@value"], language_tag(value.get("@language")), depth + 1)
        elif "value" in value:  # a TextualBody, or somebody's own idea of one
            yield from texts_of(value["value"], language_tag(value.get("language")), depth + 1)
        elif "@id" not in value and "id" not in value:
            for key, one in value.items():
                own = language_tag(key.lstrip("@") if isinstance(key, str) else "")
                for text in one[: MAX_VALUES * MAX_LANGUAGES] if isinstance(one, list) else [one]:
                    if isinstance(text, str):
                        yield own, text
                    else:
                        yield from texts_of(text, own, depth + 2)
