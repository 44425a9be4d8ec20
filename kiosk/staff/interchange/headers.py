"""What the columns of a table with descriptions are called, in four languages and in any order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kiosk.staff.interchange.warned import Code, Warnings
from kiosk.staff.playlists import NAMED, plain

WORDS: Mapping[str, Mapping[str, str]] = {
    "place": {"nl": "plaats", "fr": "place", "de": "Platz", "en": "place"},
    "item": {"nl": "werk", "fr": "œuvre", "de": "Werk", "en": "work"},
    "called": {"nl": "naam", "fr": "nom", "de": "Name", "en": "name"},
    "title": {"nl": "titel", "fr": "titre", "de": "Titel", "en": "title"},
    "words": {"nl": "woorden", "fr": "mots", "de": "Worte", "en": "words"},
    "alt": {"nl": "beschrijving", "fr": "description", "de": "Beschreibung", "en": "description"},
}
"""As we write them: the place, the id of the work, what the catalogue calls it, and staff's texts."""
TEXTS = ("title", "words", "alt")
_ALSO = {
    "place": "nr no number nummer numéro numero volgorde ordre reihenfolge order #",
    "item": "id oeuvre item manifest",
    "called": "catalogus catalogue katalog",
    "words": "tekst texte text wörter woerter",
    "alt": "omschrijving alt alt-tekst alttekst bildbeschreibung",
}
"""As others do."""
_LANGUAGES = {
    "nl": "nederlands néerlandais niederländisch dutch",
    "fr": "frans français französisch french",
    "de": "duits allemand deutsch german",
    "en": "engels anglais englisch english",
}
_FIELDS = {
    word.casefold(): field
    for field, names in WORDS.items()
    for word in (*names.values(), *_ALSO.get(field, "").split())
}
_TAGS = {name.casefold(): tag for tag, names in _LANGUAGES.items() for name in names.split()}
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,6}")
_BETWEEN = re.compile(r"[\s_:()\[\]./]+")


class Column(NamedTuple):
    """What stands in a column; ``tag`` is the language of a text, ``none`` when it does not say."""

    field: str
    tag: str = "none"


def header(columns: Sequence[Column], language: str) -> list[str]:
    """The words above columns. ``language``: of who reads them."""
    return [f"{WORDS[field][language]}{f' {tag}' if tag != 'none' else ''}" for field, tag in columns]


def columns(row: Sequence[str], warnings: Warnings) -> dict[int, Column]:
    """Which column holds what, by its number; empty when a row is no header, which names the work."""
    found: dict[int, Column] = {}
    for number, cell in enumerate(row):
        column = _column(cell)
        if column is None:
            continue
        if column in found.values():
            warnings.add(Code.COLUMN_TWICE, title=plain(cell))
        else:
            found[number] = column
    return found if Column("item") in found.values() else {}


def _column(cell: str) -> Column | None:
    """``titel nl``, ``Titre (français)``, ``title_de-AT``."""
    if len(cell) > 60:
        return None
    first, *rest = list(_parts(cell)) or [""]
    field = _FIELDS.get(first.casefold())
    if field is None or len(rest) > 1 or (rest and field not in TEXTS):
        return None
    if not rest:
        return Column(field)
    folded = rest[0].casefold()
    told = folded if folded in NAMED else rest[0]
    tag = _TAGS.get(folded) or (told if _TAG.fullmatch(told) else "")
    return Column(field, tag) if tag else None


def _parts(cell: str) -> Iterator[str]:
    return (part for part in _BETWEEN.split(cell) if part)
