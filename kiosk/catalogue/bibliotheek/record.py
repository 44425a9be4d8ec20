"""A record of bibliotheek.be as an Item: what search and details say of a book, a film or a game.

All of them are things to borrow, so all are books here; the metadata says in which form. A title stands in
the catalogue once for each form and language, under its own FRABL key: the large print of a novel is another
work than its Daisy-cd, and each names the others.

Covers and summaries are bought in by the libraries. Without the contract for them they are left out, also
where an answer holds them.
"""

import re

from kiosk.catalogue.accessibility import features_of, features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.bibliotheek.metadata import NOT_MAKERS, forms_of, metadata, texts
from kiosk.catalogue.bibliotheek.questions import FRABL, without_key
from kiosk.catalogue.dates import decade
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.markup import line, plain
from kiosk.catalogue.records import MAX_SUBJECTS, file_of, languages, needs_name
from kiosk.catalogue.values import MAX_VALUES, media_type
from kiosk.catalogue.xml_documents import Element, attribute, below, first, text
from kiosk.errors import SourceError
from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind, Statement, Term

MAX_TERMS = 60
MAX_FILES = 20

_ID = re.compile(r"[!-~](?:[ -~]{0,198}[!-~])?")
_RATED = re.compile(r"dvd|blu|video|film|game|spel|playstation|nintendo|xbox|switch|wii")
"""Forms that have an age on their box."""
_SUBJECTS = {
    "personal-subject": "subject",
    "corporate-subject": "subject",
    "topical-subject": "subject",
    "geographic-subject": "place",
    "geographical-subject": "place",
}
_FEATURES = {
    "audiobook": ("audio",),
    "daisycd": ("audio", "structuralNavigation"),
    "daisy": ("audio", "structuralNavigation"),
    "daisyrom": ("audio", "structuralNavigation"),
    "luisterboek": ("audio",),
    "easyreading": ("easyToRead",),
    "largetype": ("largePrint",),
    "braille": ("braille",),
}
"""By the code of a form; one can go through a Daisy recording by its chapters and pages."""
_FRAGMENT: LanguageMap = {
    "nl": ("Een stuk uit het luisterboek",),
    "fr": ("Un extrait du livre audio",),
    "de": ("Ein Stück aus dem Hörbuch",),
    "en": ("A part of the audiobook",),
}
_FORMS_OF_READING = frozenset(("easyToRead", "largePrint"))
"""What else than its form may promise: a book *about* braille has braille for its subject."""


def read(record: Element, *, source: str, rich: bool = False, language: str = "nl") -> Item:
    """The Item in a ``result`` of search, or in the answer of details.

    ``rich``: covers and summaries may be used. ``language`` is the one in which codes are written as words.
    Raises ``SourceError`` for a record without an id or a title.
    """
    id = record_id(record)
    if not id:
        raise SourceError("a record has no id.", where=source, next_step="Tell the library.")
    spoken = languages(attribute(one, "raw") or text(one) for one in below(record, "languages", "language"))
    date = _date(record)
    makers, media = _makers(record), _media(record)
    return Item(
        id=id,
        source=source,
        kind=Kind.BOOK,
        label=needs_name(_title(record, spoken[0] if len(spoken) == 1 else "none"), id),
        summary=_summary(record, language) if rich else {},
        creator=texts(makers, "none"),
        date=date,
        decade=decade(date),
        subjects=_subjects(record, language),
        metadata=metadata(record, language),
        media=media,
        thumbnail=_cover(record) if rich else "",
        required_statement=_credit(record, language, rich=rich),
        provider={"none": ("bibliotheek.be",)},
        homepage=_link(first(record, "detail-page")),
        languages=spoken,
        same_as=_same_as(record),
        terms=_terms(record, makers, language),
        features=_features(record, media),
        warnings=_warnings(record, language),
    )


def record_id(record: Element) -> str:
    """``bibliotheek:|library/marc/vlacc|6967964``; empty when the record has no id that can be asked for."""
    id = first(record, "id")
    return f"bibliotheek:{id}" if _ID.fullmatch(id) else ""


def frabl(record: Element) -> str:
    """The key of the title in this form and language, by which the library groups editions; or empty."""
    told = first(record, "frabl").upper()
    return told if FRABL.fullmatch(told) else ""


def lacks_its_age(record: Element) -> bool:
    """Whether details would tell for which age it is (Kijkwijzer, PEGI), which search does not."""
    return not below(record, "ratings") and any(_RATED.search(one) for one in forms_of(record))


def _link(value: str) -> str:
    return without_key(address(value))


def _title(record: Element, language: str) -> LanguageMap:
    for kind in ("title", "short-title", "uniform-title", "origin-title", "other-title"):
        if found := texts(below(record, "titles", kind)[:1], language):
            return found
    return {}


def _date(record: Element) -> LanguageMap:
    told = [attribute(one, "year") for one in below(record, "publication", "publishers", "publisher")]
    told += [text(one) for one in below(record, "publication", "year")]
    year = next((found for one in told if (found := line(one, 40))), "")
    return {"none": (year,)} if year else {}


def _summary(record: Element, language: str) -> LanguageMap:
    told = (plain(text(one)) for one in below(record, "summaries", "summary"))
    summary = next((one for one in told if one), "")
    return {language: (summary,)} if summary else {}


def _cover(record: Element) -> str:
    """The largest of those that are offered: others are refused."""
    told = [found for one in below(record, "coverimages", "coverimage", "url") if (found := _link(text(one)))]
    return min(told, key=lambda one: ("size=large" not in one, "size=medium" not in one), default="")


def _credit(record: Element, language: str, *, rich: bool) -> Statement | None:
    """Whose the description is, and of whom the summary was bought."""
    told = [line(first(record, "copyright"), 1_000)]
    if rich:
        told += [line(attribute(one, "source-name")) for one in below(record, "summaries", "summary")[:1]]
    found = tuple(dict.fromkeys(one for one in told if one))
    return Statement(value={language: found}) if found else None


def _makers(record: Element) -> list[Element]:
    """Who wrote, drew, played or read it, the main author first; else whoever had a hand in it."""
    told = [*below(record, "authors", "main-author"), *below(record, "authors", "author")]
    makers = [one for one in told if attribute(one, "type").lower() not in NOT_MAKERS]
    return (makers or told)[:MAX_TERMS]


def _terms(record: Element, makers: list[Element], language: str) -> tuple[Term, ...]:
    """Makers and subjects. What only one library calls a subject is none: it joins nothing elsewhere."""
    told = [("maker", "none", one) for one in makers]
    for kind, role in _SUBJECTS.items():
        told += [(role, language, one) for one in below(record, "subjects", kind)]
    found: list[Term] = []
    for role, tag, one in told[:MAX_TERMS]:
        term = Term(role=role, label=texts([one], tag), same_as=_known_as(one))
        if term.label and term not in found:
            found.append(term)
    return tuple(found)


def _known_as(person: Element) -> tuple[str, ...]:
    """VIAF, Wikidata and ISNI of an author, as bare values or as addresses."""
    told = [(attribute(person, scheme), scheme) for scheme in ("viaf", "wikidata", "isni")]
    return identifiers(identifier(value, scheme) or value for value, scheme in told)


def _same_as(record: Element) -> tuple[str, ...]:
    def told(*kinds: str) -> list[str]:
        return [text(one) for kind in kinds for one in below(record, "identifiers", kind)]

    books = told("isbn-id", "normalized-isbn-id")
    others = told("ean-id")
    return of_works(
        (
            *identifiers([frabl(record)], "frbr"),
            *identifiers([*books, *others], "isbn"),  # an EAN that begins with 978 is an ISBN
            *(one for one in identifiers(others, "ean") if not identifier(one[4:], "isbn")),
        )
    )


def _subjects(record: Element, language: str) -> tuple[LanguageMap, ...]:
    """What it is about, and its genre. Terms of one library ("Top 10 boeken") only when alone."""
    told = [one for kind in _SUBJECTS for one in below(record, "subjects", kind)]
    told = told or below(record, "subjects", "local-subject")
    found: list[LanguageMap] = []
    for one in [*told, *below(record, "genres", "genre")]:
        subject = texts([one], language)
        if subject and subject not in found and len(found) < MAX_SUBJECTS:
            found.append(subject)
    return tuple(found)


def _media(record: Element) -> tuple[Media, ...]:
    """A part of the recording of Luisterpunt, and files that the library links to."""
    found: list[Media] = []
    fragment = _link(first(record, "custom", "luisterpunt", "fragment-url"))
    media = file_of(fragment, media_type("", fragment) or "audio/mpeg")
    if media is not None and media.kind is MediaKind.SOUND:
        found.append(Media(id=media.id, kind=media.kind, url=media.url, format=media.format, label=_FRAGMENT))
    for one in below(record, "eresources", "eresource")[:MAX_FILES]:
        media = file_of(_link(attribute(one, "url") or text(one)))
        if media is not None and all(media.id != other.id for other in found):
            found.append(media)
    return tuple(found)


def _features(record: Element, media: tuple[Media, ...]) -> tuple[str, ...]:
    forms = forms_of(record)
    told = [feature for one in forms for feature in _FEATURES.get(one.replace(" ", ""), ())]
    told += features_of([*forms, *(text(one) for one in below(record, "formats", "format"))])
    beside = [("genres", "genre"), ("reading-levels", "reading-level"), ("series", "series-title")]
    beside += [("subjects", "local-subject"), ("target-audiences", "target-audience")]
    for path in beside:
        said = features_of(text(one) for one in below(record, *path)[:MAX_VALUES])
        told += [one for one in said if one in _FORMS_OF_READING]
    told += features_told(
        *(text(one) for all in below(record, "notes")[:1] for one in list(all)[:MAX_VALUES])
    )
    if any(one.kind is MediaKind.SOUND for one in media):
        told.append("audio")
    return tuple(dict.fromkeys(told))


def _warnings(record: Element, language: str) -> tuple[LanguageMap, ...]:
    """Ages and what else Kijkwijzer and PEGI warn of."""
    found: list[LanguageMap] = []
    for name, codes in (("Kijkwijzer", "kijkwijzer-codes"), ("PEGI", "pegi-codes")):
        for one in [rating for all in below(record, "ratings", codes) for rating in all][:MAX_VALUES]:
            said = line(text(one), 100)
            if said[:1].isdigit():  # an age by itself
                said = f"{name} {said}"
            if said and {language: (said,)} not in found:
                found.append({language: (said,)})
    return tuple(found)
