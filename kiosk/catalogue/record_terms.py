"""Terms out of XML records: makers, subjects and places that are named together with their identifiers."""

import re
from collections.abc import Iterable

from kiosk.catalogue import markup
from kiosk.catalogue.identifiers import identifier, identifiers
from kiosk.catalogue.values import language_tag
from kiosk.catalogue.xml_documents import Element, attribute, text
from kiosk.model import LanguageMap, Term

MAKER, SUBJECT, PLACE = "maker", "subject", "place"
"""The roles of ``Term``."""
MAX_TERMS = 60

_ADDRESS = re.compile(r"https?://[^\s<>\"|;]{4,300}")
_AROUND = " \t\r\n|;,()[]<>-"


def addresses_in(words: str) -> list[str]:
    """The addresses in a text, without the sign that follows them in a sentence."""
    found = (one.rstrip(".,:") for one in _ADDRESS.findall(words))
    return [one if "(" in one else one.rstrip(").,:") for one in found]


def without_addresses(words: str) -> str:
    """What is left of a text without its addresses and the brackets around them, on one line."""
    return markup.line(_ADDRESS.sub(" ", words).strip(_AROUND))


def term(role: str, label: LanguageMap, told: Iterable[object]) -> tuple[Term, ...]:
    """One Term, or none when nothing of what is told is an identifier."""
    found = identifiers(told)
    return (Term(role=role, label=label, same_as=found),) if found else ()


def together(*told: Iterable[Term]) -> tuple[Term, ...]:
    """Each Term once: those of one role that share an identifier are one, with the first label."""
    found: list[Term] = []
    for one in (term for each in told for term in each):
        at = _same(one, found)
        if at is None:
            found.append(one)
            continue
        all_ids = tuple(dict.fromkeys((*found[at].same_as, *one.same_as)))
        found[at] = Term(role=one.role, label=found[at].label or one.label, same_as=all_ids)
    return tuple(found[:MAX_TERMS])


def _same(one: Term, found: list[Term]) -> int | None:
    ids = set(one.same_as)
    return next(
        (at for at, other in enumerate(found) if other.role == one.role and ids.intersection(other.same_as)),
        None,
    )


def told_terms(role: str, elements: Iterable[Element]) -> tuple[Term, ...]:
    """Terms of elements that hold a name with an address, or refer to one in an attribute.

    As Dublin Core is written: ``<dc:creator>http://viaf.org/viaf/1</dc:creator>``, ``Rubens,
    http://viaf.org/viaf/1``, ``<dc:subject valueURI="…">kermis</dc:subject>``, ``rdf:resource``.
    """
    return together(*(_told(role, one) for one in elements))


def _told(role: str, element: Element) -> tuple[Term, ...]:
    words = text(element)[: markup.LABEL_LIMIT]
    name = without_addresses(words)
    tag = language_tag(attribute(element, "lang"))
    values = [attribute(element, local) for local in ("resource", "valueURI", "about", "href")]
    return term(role, {tag: (name,)} if name else {}, [*values, *addresses_in(words), words])


def only_names(elements: Iterable[Element]) -> list[Element]:
    """Those that hold words for people: neither an address nor another identifier."""
    return [one for one in elements if (words := text(one)) and not _identifies(words)]


def _identifies(words: str) -> bool:
    return bool(_ADDRESS.fullmatch(words) or identifier(words))
