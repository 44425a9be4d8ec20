"""What a record of bibliotheek.be tells for people to read: its form, for whom it is, who helped with it."""

from collections.abc import Iterable

from kiosk.catalogue.markup import line
from kiosk.catalogue.records import statements
from kiosk.catalogue.values import MAX_VALUES
from kiosk.catalogue.xml_documents import Element, attribute, below, first, text
from kiosk.model import LanguageMap, Statement

MAX_PEOPLE = 60
NOT_MAKERS = ("ann", "aui", "com", "ctb", "edt", "oth", "pbl", "red", "trl", "win", "wpr")
"""MARC relators of who translated, edited or introduced a work: they are named, but did not make it."""


def _label(nl: str, fr: str, de: str, en: str) -> LanguageMap:
    return {"nl": (nl,), "fr": (fr,), "de": (de,), "en": (en,)}


_FORM = _label("Vorm", "Support", "Form", "Form")
_ALSO_AS = _label("Bestaat ook als", "Existe aussi en", "Gibt es auch als", "Also available as")
_CONTRIBUTOR = _label("Medewerker", "Contributeur", "Mitwirkende", "Contributor")
_PUBLISHER = _label("Uitgever", "Éditeur", "Verlag", "Publisher")
_ORIGINAL_TITLE = _label("Oorspronkelijke titel", "Titre original", "Originaltitel", "Original title")
_ORIGINAL_LANGUAGE = _label(
    "Oorspronkelijke taal", "Langue originale", "Originalsprache", "Original language"
)
_SERIES = _label("Reeks", "Série", "Reihe", "Series")
_EXTENT = _label("Omvang", "Étendue", "Umfang", "Extent")
_PLAYING_TIME = _label("Speelduur", "Durée", "Spieldauer", "Playing time")
_AUDIENCE = _label("Voor wie", "Public", "Zielgruppe", "For whom")
_READING_LEVEL = _label("Leesniveau", "Niveau de lecture", "Lesestufe", "Reading level")
_AWARDS = _label("Bekroond met", "Prix", "Auszeichnungen", "Awards")
_CONTENTS = _label("Inhoud", "Contenu", "Inhalt", "Contents")
_NOTE = _label("Opmerking", "Remarque", "Anmerkung", "Note")
_READ_ALOUD = _label("Voorgelezen", "Lu à voix haute", "Vorgelesen", "Read aloud")

_LUISTERPUNT = _label(
    "Luisterpunt, de bibliotheek voor wie niet of moeilijk kan lezen, heeft dit als luisterboek",
    "Luisterpunt, la bibliothèque pour qui ne peut pas lire ou difficilement, l'a en livre audio",
    "Luisterpunt, die Bibliothek für alle, die nicht oder nur schwer lesen können, hat dies als Hörbuch",
    "Luisterpunt, the library for people who can't read print, has this as an audiobook",
)


def metadata(record: Element, language: str) -> tuple[Statement, ...]:
    """Labels and values. ``language`` is the one in which codes are written as words."""

    def told(*path: str) -> LanguageMap:
        return texts(below(record, *path), language)

    return statements(
        (_FORM, told("formats", "format")),
        (_ALSO_AS, _other_forms(record, language)),
        (_READ_ALOUD, _read_aloud(record)),
        (_AUDIENCE, told("target-audiences", "target-audience")),
        (_READING_LEVEL, told("reading-levels", "reading-level")),
        *_helpers(record, language),
        (_ORIGINAL_TITLE, texts(below(record, "titles", "origin-title"), "none")),
        (_ORIGINAL_LANGUAGE, told("languages", "original-language")),
        (_PUBLISHER, _with(below(record, "publication", "publishers", "publisher"), "place", "none")),
        (_SERIES, _with(below(record, "series", "series-title"), "volume", language)),
        (_EXTENT, told("description", "physical-description") or told("description", "pages")),
        (_PLAYING_TIME, told("description", "playing-time")),
        (_AWARDS, told("awards", "award")),
        (_CONTENTS, _tracks(record) or told("notes", "contents-note")),
        (_NOTE, told("notes", "note")),
    )


def _other_forms(record: Element, language: str) -> LanguageMap:
    """The same title as an e-book, in large print …"""
    own = forms_of(record)
    told = below(record, "undup-info", "format")
    return _once(
        (attribute(one, "text") for one in told if attribute(one, "format-raw").lower() not in own), language
    )


def _read_aloud(record: Element) -> LanguageMap:
    """That there is a recording for who can't read print, and how long it plays."""
    for one in below(record, "custom", "luisterpunt"):
        if any(first(one, field) for field in ("url", "fragment-url", "id", "playingtime")):
            time = line(first(one, "playingtime"), 20)
            ending = f" ({time})." if time else "."
            return {tag: tuple(value + ending for value in values) for tag, values in _LUISTERPUNT.items()}
    return {}


def _helpers(record: Element, language: str) -> list[tuple[LanguageMap, LanguageMap]]:
    """Translators and others, by what they did."""
    found: dict[str, list[Element]] = {}
    for one in below(record, "authors", "author")[:MAX_PEOPLE]:
        if attribute(one, "type").lower() in NOT_MAKERS:
            found.setdefault(line(attribute(one, "localized-type"), 60), []).append(one)
    return [({language: (did,)} if did else _CONTRIBUTOR, texts(all, "none")) for did, all in found.items()]


def _with(elements: list[Element], beside: str, language: str) -> LanguageMap:
    """Texts, each with an attribute behind it: "De Bezige Bij, Amsterdam", "Jommeke, 12"."""
    pairs = ((text(one), attribute(one, beside)) for one in elements)
    return _once((", ".join(part for part in pair if part) for pair in pairs), language)


def _tracks(record: Element) -> LanguageMap:
    """What is on a record, in its order."""
    told = (
        (attribute(one, "number"), first(one, "titles", "title")) for one in below(record, "tracks", "track")
    )
    return _once((f"{number}. {title}" if number else title for number, title in told if title), "none")


def texts(elements: Iterable[Element], language: str) -> LanguageMap:
    """The texts of elements, each once and on one line."""
    return _once(map(text, elements), language)


def _once(told: Iterable[str], language: str) -> LanguageMap:
    found = tuple(dict.fromkeys(short for one in told if (short := line(one))))[:MAX_VALUES]
    return {language: found} if found else {}


def forms_of(record: Element) -> list[str]:
    """Codes of the forms it has: ``book``, ``largetype``, ``daisycd``, ``dvdvideo``; else their names."""
    found = below(record, "formats", "format")[:MAX_VALUES]
    return [(attribute(one, "raw") or text(one)).lower()[:60] for one in found]
