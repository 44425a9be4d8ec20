"""Dublin Core records: the fifteen elements of ``oai_dc``, and the refinements of ``dcterms``.

Everything may be there any number of times or not at all. Addresses, call numbers and ISBNs stand side by
side in ``identifier`` and ``relation``; there is no element for a picture, so an address that ends like one
is taken for one.
"""

from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade, without_times
from kiosk.catalogue.records import (
    credit,
    file_of,
    kind_of,
    known_rights,
    languages,
    needs_name,
    statements,
    subjects,
)
from kiosk.catalogue.values import together
from kiosk.catalogue.xml_documents import Element, below, names, prose, text
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

    def told(*elements: str) -> list[Element]:
        return [one for element in elements for one in below(record, element)]

    addresses = [text(one) for one in told("identifier", "relation", "source", "isReferencedBy")]
    formats = [text(one) for one in told("format", "type")]
    files = [file_of(one, "") for one in addresses[:MAX_FILES]]
    media = tuple(dict.fromkeys(one for one in files if one is not None))
    pages = [
        found for one in addresses if (found := address(one, fragment=True)) and file_of(one, "") is None
    ]
    rights = [text(one) for one in told("rights", "license", "accessRights")]
    date = without_times(names(told("created", "date", "issued")))
    pictures = [one for one in media if one.kind is MediaKind.IMAGE]
    return Item(
        id=id,
        source=source,
        kind=kind_of(formats, media),
        label=needs_name(names(told("title")) or names(told("alternative")), id),
        summary=prose(told("description", "abstract")),
        creator=names(told("creator")),
        date=date,
        decade=decade(date) or decade(names(told("temporal"))),
        subjects=subjects(told("subject")),
        metadata=statements(
            (_CONTRIBUTOR, names(told("contributor"))),
            (_PUBLISHER, names(told("publisher"))),
            (_PLACE, names(told("coverage", "spatial"))),
        ),
        media=media,
        thumbnail=pictures[0].url if pictures else "",
        rights=known_rights(rights),
        required_statement=credit(together(prose(told("rights", "rightsHolder")))),
        homepage=pages[0] if pages else "",
        languages=languages(text(one) for one in told("language")),
    )
