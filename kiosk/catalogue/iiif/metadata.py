"""What describes a resource: title, maker, date, subjects, rights, credit and the institution.

``metadata`` (Presentation 3.0, 3.1) is label and value for people; ``words`` knows which labels mean
something to a station. Everything stays in ``metadata`` too, in the publisher's order.
"""

import re
from dataclasses import dataclass

from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade, without_times
from kiosk.catalogue.iiif.values import ident, many, member, names, prose, texts_of
from kiosk.catalogue.values import instant, language_tag, media_type, string, together, written
from kiosk.catalogue.words import (
    CONTRIBUTOR,
    CREATOR,
    DATE,
    DECADE,
    ICON,
    KNOWN_RIGHTS,
    LANGUAGE,
    RIGHTS,
    SUBJECT,
    TITLE,
    first_named,
    language_named,
    licence_named,
    named,
)
from kiosk.model import LanguageMap, Statement

MAX_STATEMENTS = 80
MAX_SUBJECTS = 60
VALUE_LIMIT = 5_000

_ICON = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}")
_LICENCE_LINK = re.compile(
    r"(?<![a-z] )\b(?:licen[cs]e|licentie|lizenz|rechten|rights|droits)\s*+(?::\s*+)?"
    r"(?:<a\b[^<>]{0,200}href=[\"'])?"
    r"(https?://(?:www\.)?(?:creativecommons|rightsstatements)\.org/[^\s<>\"']+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Description:
    """The describing properties of a Manifest or Collection."""

    label: LanguageMap
    summary: LanguageMap
    metadata: tuple[Statement, ...]
    creator: LanguageMap
    date: LanguageMap
    decade: int
    subjects: tuple[LanguageMap, ...]
    rights: str
    required_statement: Statement | None
    provider: LanguageMap
    homepage: str
    nav_date: str
    languages: tuple[str, ...]
    icon: str


def describe(node: object, base: str) -> Description:
    """Read the describing properties of ``node``. Never fails: what can't be read is empty."""
    statements = [
        (names(member(one, "label")), prose(member(one, "value"), VALUE_LIMIT))
        for one in many(member(node, "metadata"))[:MAX_STATEMENTS]
    ]
    statements = [(label, value) for label, value in statements if value]
    date = without_times(first_named(statements, DATE))
    nav_date = instant(member(node, "navDate"))
    return Description(
        label=names(member(node, "label")) or names_of(first_named(statements, TITLE)),
        summary=prose(member(node, "summary", "description")),
        metadata=tuple(Statement(label=label, value=value) for label, value in statements),
        creator=first_named(statements, CREATOR) or first_named(statements, CONTRIBUTOR),
        date=date,
        decade=decade(first_named(statements, DECADE))
        or decade(date)
        or (_year_written(member(node, "navDate")) // 10 * 10 if nav_date else 0),
        subjects=_subjects([value for label, value in statements if named(label, SUBJECT)]),
        rights=rights_of(node) or _rights_in_words(node),
        required_statement=_required_statement(member(node, "requiredStatement")),
        provider=_provider(member(node, "provider")),
        homepage=_homepage(member(node, "homepage"), base),
        nav_date=written(nav_date) if nav_date else "",
        languages=_languages(first_named(statements, LANGUAGE)),
        icon=_icon(first_named(statements, ICON)),
    )


def names_of(words: LanguageMap) -> LanguageMap:
    """A longer text as a label: the first line of its first value."""
    return {tag: (values[0].splitlines()[0][:500],) for tag, values in words.items() if values and values[0]}


def rights_of(node: object) -> str:
    """``rights`` (3.0) or ``license`` (2.x): one URI, a known one when there are several.

    Some write a link in HTML, or a sentence with the address in it.
    """
    told = [ident(one) for one in many(member(node, "rights", "license"))[:20]]
    known = [match[0] for one in told if (match := KNOWN_RIGHTS.search(one[:4_000]))]
    found = [url for one in (*known, *told) if (url := address(one, fragment=True))]
    return found[0] if found else next((uri for one in told if (uri := licence_named(one))), "")


def _rights_in_words(node: object) -> str:
    """The licence that a resource without ``rights`` states elsewhere, when that can't be misread.

    Either a metadata entry that is called rights or licence and holds one known URI or name, or a credit line
    that says "licence:" before a link. Rights of something else ("metadata: CC0") are not the work's.
    """
    found: set[str] = set()
    for one in many(member(node, "metadata"))[:MAX_STATEMENTS]:
        if named(names(member(one, "label")), RIGHTS):
            for _, text in texts_of(member(one, "value")):
                uris = {match[0] for match in KNOWN_RIGHTS.finditer(text[:4_000])}
                found |= uris or {licence_named(text[:200])}
    if not found:
        for _, text in texts_of(member(member(node, "requiredStatement"), "value")):
            found |= {match[1] for match in _LICENCE_LINK.finditer(text[:10_000])}
    found.discard("")
    return address(found.pop(), fragment=True) if len(found) == 1 else ""


def _required_statement(value: object) -> Statement | None:
    for one in many(value)[:5]:
        words = prose(member(one, "value"), VALUE_LIMIT)
        if words:
            return Statement(label=names(member(one, "label")), value=words)
    return None


def _provider(value: object) -> LanguageMap:
    for one in many(value)[:5]:
        if words := names(member(one, "label")):
            # Some institutions add their postal address, telephone and e-mail as further values.
            return {tag: values[:1] for tag, values in words.items()}
    return {}


def _homepage(value: object, base: str) -> str:
    pages = [
        (media_type(member(one, "format")), address(ident(one), base, fragment=True))
        for one in many(value)[:20]
    ]
    pages = [one for one in pages if one[1]]
    return next((url for form, url in pages if form in ("text/html", "")), "")


def _year_written(nav_date: object) -> int:
    """The year where the institution is: New Year in Vienna is still December in UTC."""
    return int(year) if (year := string(nav_date)[:4]).isdecimal() else 0


def _subjects(values: list[LanguageMap]) -> tuple[LanguageMap, ...]:
    """One map for each subject; languages belong together when every one has as many values."""
    found: list[LanguageMap] = []
    for words in values:
        split = {
            tag: [
                part.strip(" .")
                for value in many_values
                for part in re.split(r"[;|\n]", value)
                if part.strip(" .")
            ]
            for tag, many_values in words.items()
        }
        if len({len(parts) for parts in split.values()}) == 1:
            rows = zip(*split.values(), strict=True)
            found += [{tag: (part[:200],) for tag, part in zip(split, row, strict=True)} for row in rows]
        else:
            found += [{tag: (part[:200],)} for tag, parts in split.items() for part in parts]
    unique: list[LanguageMap] = []
    for one in found:
        if one not in unique and len(unique) < MAX_SUBJECTS:
            unique.append(one)
    return tuple(unique)


def _languages(words: LanguageMap) -> tuple[str, ...]:
    found = []
    for values in words.values():
        for value in values:
            for part in re.split(r"[;,/|\n]", value)[:20]:
                tag = language_named(part) or (language_tag(part) if len(part.strip()) == 2 else "none")
                if tag != "none":
                    found.append(tag)
    return tuple(dict.fromkeys(found))


def _icon(words: LanguageMap) -> str:
    for values in words.values():
        for value in values:
            if _ICON.fullmatch(value):
                return value
    return ""


def rights_of_parts(nodes: list[object]) -> str:
    """The rights that every part states, when they all state the same; else ``""``."""
    told = {rights_of(one) for one in nodes}
    return told.pop() if len(told) == 1 else ""


def credit_of_parts(nodes: list[object]) -> Statement | None:
    """The credit of the parts, each once, for a resource without one of its own (2.x ``attribution``)."""
    statements = [
        one for one in (_required_statement(member(node, "requiredStatement")) for node in nodes) if one
    ]
    if not statements:
        return None
    return Statement(label=statements[0].label, value=together(*(one.value for one in statements)))
