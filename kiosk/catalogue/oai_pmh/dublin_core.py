"""Dublin Core records: the fifteen elements of ``oai_dc``, and the refinements of ``dcterms``.

Everything may be there any number of times or not at all. Addresses, call numbers and ISBNs stand side by
side in ``identifier`` and ``relation``; there is no element for a picture, so an address that ends like one
is taken for one.
"""

from functools import lru_cache

from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade, without_times
from kiosk.catalogue.identifiers import identifiers, of_works
from kiosk.catalogue.record_terms import MAKER, PLACE, SUBJECT, only_names, together, told_terms
from kiosk.catalogue.records import (
    CAPTIONS,
    credit,
    file_of,
    kind_of,
    known_rights,
    languages,
    modified,
    needs_name,
    statements,
    subjects,
    with_tracks,
)
from kiosk.catalogue.values import media_type
from kiosk.catalogue.values import together as all_words
from kiosk.catalogue.xml_documents import Element, name, names, prose, text
from kiosk.model import Item, LanguageMap, MediaKind

MAX_FILES = 200

_PLACE: LanguageMap = {"nl": ("Plaats",), "fr": ("Lieu",), "de": ("Ort",), "en": ("Place",)}
_CONTRIBUTOR: LanguageMap = {
    "nl": ("Medewerker",),
    "fr": ("Contributeur",),
    "de": ("Mitwirkende",),
    "en": ("Contributor",),
}
_PUBLISHER: LanguageMap = {
    "nl": ("Uitgever",),
    "fr": ("Éditeur",),
    "de": ("Verlag",),
    "en": ("Publisher",),
}


def read(record: Element, *, id: str, source: str) -> Item:
    """The Item in a Dublin Core record (DCMI Metadata Terms, section 3). Raises ``SourceError``: no title."""
    all_elements: dict[str, list[Element]] = {}
    for one in record:
        all_elements.setdefault(name(one), []).append(one)

    def told(*elements: str) -> list[Element]:
        return [one for element in elements for one in all_elements.get(element, ())]

    numbers = [text(one) for one in told("identifier", "relation", "source", "isReferencedBy")]
    addresses = [one for one in numbers[:MAX_FILES] if "//" in one]
    formats = [text(one) for one in told("format", "type")]
    files = [file_of(one) for one in addresses]
    urls = [(address(one, fragment=True), file) for one, file in zip(addresses, files, strict=True)]
    captions = [url for url, _ in urls if url and media_type("", url) in CAPTIONS]
    pages = [url for url, file in urls if url and file is None and url not in captions]
    media = with_tracks(tuple({one.url: one for one in files if one is not None}.values()), captions)
    makers, contributors, about = told("creator"), told("contributor"), told("subject")
    places = told("coverage", "spatial")
    rights = [text(one) for one in told("rights", "license", "accessRights")]
    date = without_times(names(told("created", "date", "issued")))
    pictures = [one for one in media if one.kind is MediaKind.IMAGE]
    label = needs_name(names(told("title")) or names(told("alternative")), id)
    return Item(
        id=id,
        source=source,
        kind=kind_of(formats, media),
        label=label,
        summary=prose(told("description", "abstract")),
        creator=names(only_names(makers)),
        date=date,
        decade=decade(date) or decade(names(told("temporal"))),
        subjects=subjects(only_names(about)),
        metadata=statements(
            (_CONTRIBUTOR, names(only_names(contributors))),
            (_PUBLISHER, names(told("publisher"))),
            (_PLACE, names(only_names(places))),
        ),
        media=media,
        thumbnail=pictures[0].url if pictures else "",
        rights=known_rights(rights),
        required_statement=credit(all_words(prose(told("rights", "rightsHolder")))),
        homepage=pages[0] if pages else "",
        languages=languages(text(one) for one in told("language")),
        same_as=_same_as(told("identifier"), told("relation")),
        terms=together(
            told_terms(MAKER, (*makers, *contributors)), told_terms(SUBJECT, about), told_terms(PLACE, places)
        ),
        features=_features(label, [*formats, *(text(one) for one in told("medium", "audience"))]),
        modified=modified(text(one) for one in told("modified")),
    )


def _same_as(own: list[Element], relations: list[Element]) -> tuple[str, ...]:
    """What the work is known by. A relation is to another work, but for OpenAIRE's ``altIdentifier``."""
    others = [text(one).partition("/altIdentifier/")[2] for one in relations]
    return of_works(identifiers([*(text(one) for one in own), *others]))


def _features(label: LanguageMap, forms: list[str]) -> tuple[str, ...]:
    """What the title promises, and what a form says: "Braille", "large print"."""
    titles = [value for values in label.values() for value in values]
    found = [*features_told(*titles), *(feature for one in forms for feature in _features_of_form(one[:100]))]
    return tuple(dict.fromkeys(found))


@lru_cache(1_024)  # a catalogue has the same few for all its works
def _features_of_form(form: str) -> tuple[str, ...]:
    return features_told(f"({form})")
