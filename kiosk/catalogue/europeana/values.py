"""What Europeana's two APIs write in the same way: language maps, addresses with keys in them, years, rights.

A value is one text, a list, or a map of languages in which ``def`` stands for "no language told". Among the
texts stand URIs: of people, subjects and places. They are identifiers, not words, and are never shown.
"""

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.identifiers import identifiers
from kiosk.catalogue.iiif.values import many, names, prose, texts_of
from kiosk.catalogue.records import file_of, known_rights
from kiosk.catalogue.values import MAX_VALUES
from kiosk.catalogue.words import licence_named
from kiosk.model import LanguageMap, Media, MediaKind, Term

ID = "europeana:"
"""What an Item's id begins with; what follows is Europeana's own, with its slashes: ``/90402/SK_A_3262``."""
LANGUAGES = ("nl", "fr", "de", "en", "none")
"""Of the names that Europeana adds to people, places and subjects in some forty languages these are kept."""

_NATIVE_ID = re.compile(r"/[^/\s?#]{1,100}/[^/\s?#]{1,400}")
_URI = re.compile(r"(?:https?://|urn:)\S+", re.IGNORECASE)
_NO_LANGUAGE = frozenset(("def", "zxx", "mul", "mis", "und"))
_OF_MACHINES = frozenset(("wskey", "apikey", "api_key"))
_OLD_REDIRECT = re.compile(r"/api/[^/]{1,100}/redirect")
_YEAR = re.compile(r"(-?)0{0,3}([0-9]{1,4})")
_KINDS = {"IMAGE": MediaKind.IMAGE, "VIDEO": MediaKind.VIDEO, "SOUND": MediaKind.SOUND}
_PAGES = frozenset(("html", "htm", "xhtml", "xml", "json", "pdf", "epub", "txt", "zip", "glb", "obj", "stl"))
_OLD_RIGHTS = (
    ("out-of-copyright", "http://rightsstatements.org/vocab/NoC-NC/1.0/"),
    ("orphan-work", "http://rightsstatements.org/vocab/InC-OW-EU/1.0/"),
    ("unknown", "http://rightsstatements.org/vocab/CNE/1.0/"),
    ("rr-", "http://rightsstatements.org/vocab/InC/1.0/"),
)
"""Europeana's own statements of before 2016, and what took their place."""


def native_id(value: object) -> str:
    """``/dataset/record``, as both APIs write it, or ``""``."""
    text = value.strip() if isinstance(value, str) else ""
    text = text if text.startswith("/") else f"/{text}"
    return text if _NATIVE_ID.fullmatch(text) else ""


def spoken(value: object, only: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """The texts of a value by language, without the URIs; in the languages ``only``, if it has those."""
    found: dict[str, list[str]] = {}
    for tag, text in texts_of(value):
        if text and not _URI.fullmatch(text.strip()):
            found.setdefault("none" if tag in _NO_LANGUAGE else tag, []).append(text)
    kept = {tag: texts for tag, texts in found.items() if tag in only}
    return kept or found


def names_of(value: object, only: tuple[str, ...] = ()) -> LanguageMap:
    """A title or a name, each on one line."""
    return names(spoken(value, only))


def prose_of(value: object) -> LanguageMap:
    """A longer text, with its paragraphs."""
    return prose(spoken(value))


def uris(value: object) -> tuple[str, ...]:
    """The URIs among the texts of a value, each once."""
    told = (text.strip() for _, text in texts_of(value))
    return tuple(dict.fromkeys(one for one in told if _URI.fullmatch(one)))[:MAX_VALUES]


def terms(role: str, label: LanguageMap, entities: tuple[str, ...]) -> tuple[Term, ...]:
    """One Term for each thing that has an identifier.

    Search tells names and URIs apart from each other. Only where there is one of each do they surely belong
    together; a wrong pair would give somebody another's works.
    """
    found = identifiers(entities)
    alone = len(found) == 1 and all(len(values) == 1 for values in label.values())
    return tuple(Term(role=role, label=label if alone else {}, same_as=(one,)) for one in found)


def each_apart(words: LanguageMap) -> tuple[LanguageMap, ...]:
    """Subjects out of one map with all their names.

    A language in which there are as many names as in the fullest one names the same things in the same order.
    """
    most = max((len(values) for values in words.values()), default=0)
    whole = {tag: values for tag, values in words.items() if len(values) == most}
    return tuple({tag: (values[at],) for tag, values in whole.items()} for at in range(most))


def open_address(value: object, *, fragment: bool = False) -> str:
    """The first address of a value without anything that is only ours: keys, and marks of who asked.

    Until 2020 the API sent visitors to an institution by way of ``/api/KEY/redirect?shownAt=…``.
    """
    for one in many(value)[:MAX_VALUES]:
        found = address(one, fragment=fragment)
        if not found:
            continue
        parts = urlsplit(found)
        told = parse_qsl(parts.query, keep_blank_values=True)
        if _OLD_REDIRECT.fullmatch(parts.path):
            return open_address(dict(told).get("shownAt"), fragment=fragment)
        kept = [(key, text) for key, text in told if key.lower() not in _OF_MACHINES]
        kept = [(key, text) for key, text in kept if not key.lower().startswith("utm_")]
        if len(kept) == len(told):
            return found  # as it was written
        return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(kept), parts.fragment))
    return ""


def rights_of(*values: object) -> str:
    """The first licence or rights statement that is known."""
    told = [text for value in values for _, text in texts_of(value)]
    found = known_rights(told)
    if found:
        return found
    for one in told:
        _, known, name = one.partition("europeana.eu/rights/")
        if known:
            return next((uri for start, uri in _OLD_RIGHTS if name.startswith(start)), "")
        if named := licence_named(one):
            return named
    return ""


def year(text: str) -> str:
    """A year without the noughts that some records put before it (``0900``); another text as it is."""
    found = _YEAR.fullmatch(text.strip())
    return f"{found[1]}{found[2]}" if found else text


def file_at(url: object, type: str, format: object = "") -> Media | None:
    """The file that ``edm:isShownBy`` names; None when it is a page, a document or no address.

    Many of these addresses have no file extension (``…/resolve?urn=…``). EDM says that they are of the file
    itself, so the type of the object tells what it is; most objects without a type are pictures.
    """
    found = open_address(url)
    media = file_of(found, format)
    if media is not None or not found or format:
        return media
    kind = _KINDS.get(type or "IMAGE")
    extension = file_extension(urlunsplit(urlsplit(found)._replace(query="")))
    if kind is None or extension in _PAGES:
        return None
    return Media(id=found, kind=kind, url=found)


def mapping(value: object) -> Mapping[str, object]:
    """``value`` when it is an object of JSON, else an empty one."""
    return value if isinstance(value, dict) else {}
