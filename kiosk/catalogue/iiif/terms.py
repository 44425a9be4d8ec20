"""What a resource is known by in the world, and how it suits whom: out of its ``metadata``.

IIIF names no field for identifiers, makers or accessibility (Presentation 3.0, 3.1): a label says what a
value is. An address of Wikidata behind "Maker" is of the maker, behind "Permalink" of the work. ``seeAlso``
and ``homepage`` are about the work and not what it is, so they are not looked at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalogue import markup
from kiosk.catalogue.accessibility import features_of, features_told
from kiosk.catalogue.content_warnings import age_of, from_age
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.iiif.values import ident, many, member, names, prose, texts_of
from kiosk.catalogue.record_terms import (
    MAKER,
    PLACE,
    SUBJECT,
    addresses_in,
    term,
    together,
    without_addresses,
)
from kiosk.catalogue.records import modified
from kiosk.catalogue.values import string
from kiosk.catalogue.words import (
    ACCESSIBILITY,
    CONTRIBUTOR,
    CREATOR,
    IDENTIFIER,
    MODIFIED,
    SCHEMES,
    WARNING,
    named,
    scheme_named,
)
from kiosk.catalogue.words import PLACE as PLACES
from kiosk.catalogue.words import SUBJECT as SUBJECTS
from kiosk.model import LanguageMap, Term

MAX_STATEMENTS = 80
MAX_TEXTS = 60
MAX_WARNINGS = 5
_ROLES = ((MAKER, CREATOR), (MAKER, CONTRIBUTOR), (SUBJECT, SUBJECTS), (PLACE, PLACES))
_LINK = re.compile(
    r"<a\b[^<>]{0,300}?\bhref=[\"']([^\"'<>]{1,400})[\"'][^<>]{0,300}>([^<]{0,300})</a>", re.IGNORECASE
)
_FEATURES = ("accessibilityFeature", "schema:accessibilityFeature")


@dataclass(frozen=True, slots=True)
class Known:
    """See ``Item``, whose fields these are."""

    same_as: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    features: tuple[str, ...] = ()
    warnings: tuple[LanguageMap, ...] = ()
    owner: str = ""
    modified: str = ""


def known_of(node: object) -> Known:
    """Read what is known of a Manifest beyond its description. Never fails: what can't be read is empty."""
    own: list[str] = []
    terms: list[tuple[Term, ...]] = []
    accessible = [string(one) for name in _FEATURES for one in many(member(node, name))[:MAX_TEXTS]]
    warnings: list[LanguageMap] = []
    changed = [string(member(node, "modified", "dcterms:modified", "dateModified"))]
    for one in many(member(node, "metadata"))[:MAX_STATEMENTS]:
        label, value = names(member(one, "label")), member(one, "value")
        texts = [(tag, text[:4_000]) for tag, text in texts_of(value)][:MAX_TEXTS]
        if scheme := scheme_named(label):
            role = SCHEMES[scheme]
            found = identifiers((text for _, each in texts for text in _addresses(each)), scheme)
            own += found if role == "work" else ()
            terms += [term(role, {}, (id,)) for id in found if role != "work"]
        elif named(label, IDENTIFIER):
            own += [id for _, text in texts for each in _addresses(text) if (id := identifier(each))]
        elif named(label, ACCESSIBILITY):
            accessible += [part for _, text in texts for part in re.split(r"[,;|\n]", text)]
        elif named(label, WARNING):
            warnings += _warnings(prose(value, markup.LABEL_LIMIT))
        elif named(label, MODIFIED):
            changed += [text for _, text in texts]
        else:
            roles = (role for role, words in _ROLES if named(label, words))
            terms += [found for role in roles for tag, text in texts for found in _linked(role, tag, text)]
    for service in (*many(member(node, "service")), *many(member(node, "services")))[:MAX_TEXTS]:
        accessible += [string(one) for name in _FEATURES for one in many(member(service, name))[:MAX_TEXTS]]
    terms += [term(SUBJECT, names(member(one, "label")), [ident(one)]) for one in _part_of(node)]
    titles = [value for values in names(member(node, "label")).values() for value in values]
    return Known(
        same_as=of_works(identifiers(own)),
        terms=together(*terms),
        features=tuple(dict.fromkeys([*features_of(accessible), *features_told(*titles)])),
        warnings=tuple(warnings[:MAX_WARNINGS]),
        owner=_owner(node),
        modified=modified(changed),
    )


def _addresses(text: str) -> Iterator[str]:
    """The addresses in a value, in HTML or not; the value itself when there are none."""
    found = [*(link[1] for link in _LINK.finditer(text)), *addresses_in(_LINK.sub(" ", text))]
    yield from found or [markup.line(text)]


def _linked(role: str, tag: str, text: str) -> Iterator[tuple[Term, ...]]:
    """A Term for each link with its words; an address in plain text goes with all the words around it."""
    for link in _LINK.finditer(text):
        name = without_addresses(link[2])
        yield term(role, {tag: (name,)} if name else {}, [link[1]])
    rest = _LINK.sub(" ", text)
    if addresses := addresses_in(rest):
        name = without_addresses(rest)
        yield term(role, {tag: (name,)} if name else {}, addresses)


def _part_of(node: object) -> list[object]:
    """Collections that are something in the world: an oeuvre, a place, a theme."""
    return many(member(node, "partOf", "within"))[:MAX_TEXTS]


def _warnings(words: LanguageMap) -> list[LanguageMap]:
    ages = [age for values in words.values() for value in values if (age := age_of(value))]
    return [from_age(max(ages))] if ages else [words] if words else []


def _owner(node: object) -> str:
    """The identifier of the institution, when its ``provider`` is named by one."""
    for one in many(member(node, "provider"))[:5]:
        pages = many(member(one, "homepage"))[:5]
        for told in (ident(one), *(ident(page) for page in pages)):
            found = identifier(told)
            if found:
                return found
    return ""
