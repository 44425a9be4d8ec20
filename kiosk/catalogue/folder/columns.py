"""Which column of somebody's spreadsheet is which, by its heading in Dutch, French, German or English.

A heading may say the language of its column behind it: "Titel (fr)", "beschrijving_en". Without that, texts
are in no language that we know of.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.catalogue import markup, words
from kiosk.catalogue.folder.spreadsheet import Table
from kiosk.catalogue.words import folded
from kiosk.model import LanguageMap

_HEADINGS = 20
"""Rows in which the headings are looked for: a title or a logo may stand above them."""
_LANGUAGE = re.compile(r"(?P<name>.{1,60}?)[ _.:/-]{0,3}[(\[]?(?P<language>nl|fr|de|en)[)\]]?", re.IGNORECASE)


def _set(text: str) -> frozenset[str]:
    return frozenset(folded(one) for one in text.split("|"))


_COLUMNS: Mapping[str, frozenset[str]] = {
    "file": _set(
        "bestand|bestanden|bestandsnaam|naam van het bestand|mediabestand|pad|file|files|filename|file name|"
        "media file|path|fichier|fichiers|nom de fichier|nom du fichier|chemin|Datei|Dateien|Dateiname|Pfad|"
        "Mediendatei"
    ),
    "title": words.TITLE | _set("nom|Bezeichnung|opschrift|intitulé|Überschrift|heading"),
    "creator": words.CREATOR | _set("door|by|van wie|gemaakt door|par|von|réalisation|author|makers"),
    "date": words.DATE | _set("wanneer|when|quand|wann|jaartal|date de prise de vue|datum opname"),
    "description": _set(
        "beschrijving|omschrijving|tekst|toelichting|samenvatting|inhoud|uitleg|verhaal|description|summary|"
        "text|about|story|caption|résumé|texte|légende|commentaire|Beschreibung|Zusammenfassung|Text|Inhalt|"
        "Erläuterung"
    ),
    "rights": words.RIGHTS | _set("auteursrecht|auteursrechten|copyright|droits d'auteur|Urheberrecht"),
    "credit": _set(
        "bron|bronvermelding|naamsvermelding|vermelding|herkomst|credit|credits|credit line|source|"
        "attribution|"
        "crédit|crédits|mention|mention obligatoire|provenance|Quelle|Quellenangabe|Nachweis|Bildnachweis|"
        "Herkunft"
    ),
    "provider": _set(
        "instelling|organisatie|eigenaar|collectie van|institution|organisation|organization|owner|provider|"
        "propriétaire|établissement|Einrichtung|Eigentümer|Institution"
    ),
    "language": words.LANGUAGE,
    "captions": _set(
        "ondertitels|ondertitel|ondertiteling|ondertitelbestand|ondertitelingsbestand|subtitles|subtitle|"
        "captions|subtitle file|caption file|sous-titres|sous-titre|sous-titrage|fichier de sous-titres|"
        "Untertitel|Untertiteldatei"
    ),
    "alt": words.ALTERNATIVE_TEXT | _set("alt-tekst|wat is er te zien|altText"),
    "keywords": words.SUBJECT
    | _set("trefwoorden|labels|tags|keywords|mots-clefs|étiquettes|Stichwort|Stichwörter|Stichworte"),
    "list": _set(
        "lijst|lijsten|afspeellijst|speellijst|reeks|serie|map|album|playlist|playlists|list|series|shelf|"
        "liste|liste de lecture|série|Liste|Wiedergabeliste|Reihe|Serie"
    ),
    "warning": _set(
        "gevoelig|waarschuwing|inhoudswaarschuwing|sensitive|warning|content warning|trigger warning|"
        "sensible|avertissement|sensibel|heikel|Warnung|Warnhinweis|Inhaltswarnung"
    ),
    "features": _set("toegankelijkheid|accessibility|accessibilité|Barrierefreiheit|Zugänglichkeit"),
    "poster": _set(
        "affiche|omslag|voorbeeld|voorbeeldbeeld|poster|cover|thumbnail|vignette|couverture|Vorschaubild|"
        "Titelbild|Plakat"
    ),
    "homepage": _set(
        "link|website|webpagina|webadres|url|meer weten|homepage|web page|lien|site|site web|page web|"
        "Webseite|Internetseite|Verweis"
    ),
}
_NAMED = {name: column for column, names in reversed(tuple(_COLUMNS.items())) for name in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one row tells, by column and language ("none" without)."""

    number: int
    """As the spreadsheet shows it: from 1."""
    told: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def text(self, column: str) -> str:
        """The cell in a column; of one in several languages, the first that is filled in."""
        return next(iter(self.told.get(column, {}).values()), "")

    def names(self, column: str) -> LanguageMap:
        """A short text."""
        return self._words(column, markup.line)

    def prose(self, column: str) -> LanguageMap:
        """A longer text, with its paragraphs."""
        return self._words(column, markup.plain)

    def parts(self, column: str, separators: str = ";\n|") -> list[str]:
        """Several values in one cell."""
        found = (part.strip() for part in re.split(f"[{re.escape(separators)}]", self.text(column)))
        return list(dict.fromkeys(part for part in found if part))[:200]

    def _words(self, column: str, plain: Callable[[str], str]) -> LanguageMap:
        told = ((tag, plain(value)) for tag, value in self.told.get(column, {}).items())
        return {tag: (value,) for tag, value in told if value}


NO_ROW = Row(number=0)
"""Of a file that the spreadsheet does not name."""


def rows(tables: Iterable[Table]) -> list[Row] | None:
    """The rows below the headings of the sheet that knows most columns; None when no sheet names files."""
    best: tuple[int, list[Row]] | None = None
    for table in tables:
        for at, cells in enumerate(table[:_HEADINGS]):
            columns = _columns(cells)
            if any(column == "file" for column, _ in columns.values()) and (
                best is None or len(columns) > best[0]
            ):
                best = len(columns), _below(table, at, columns)
    return best[1] if best else None


def _columns(cells: list[str]) -> dict[int, tuple[str, str]]:
    """Column and language by place; of two with the same heading the first one counts."""
    found: dict[int, tuple[str, str]] = {}
    for at, heading in enumerate(cells):
        column, language = _NAMED.get(folded(heading), ""), "none"
        if (told := _LANGUAGE.fullmatch(heading.strip())) and (known := _NAMED.get(folded(told["name"]))):
            column, language = known, told["language"].lower()
        if column and (column, language) not in found.values():
            found[at] = (column, language)
    return found


def _below(table: Table, heading: int, columns: Mapping[int, tuple[str, str]]) -> list[Row]:
    found = []
    for number, cells in enumerate(table[heading + 1 :], heading + 2):
        told: dict[str, dict[str, str]] = {}
        for at, (column, language) in columns.items():
            if at < len(cells) and cells[at]:
                told.setdefault(column, {})[language] = cells[at]
        if told:
            found.append(Row(number=number, told=told))
    return found
