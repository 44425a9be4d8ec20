"""What is known about a publication (webpub-manifest, "Default Context"): makers, subjects, rights."""

import re

from kiosk.catalogue.accessibility import features_of
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.opds.values import Link, Object, contributors, names
from kiosk.catalogue.records import MAX_SUBJECTS, known_rights, statements
from kiosk.catalogue.values import instant, number, string, together, written
from kiosk.catalogue.words import licence_named
from kiosk.model import LanguageMap, Statement, Term

_MAKERS = ("author", "authors", "artist", "illustrator", "letterer", "penciler", "colorist", "inker")
_OTHERS = ("editor", "contributor")
"""Asked only when nobody is called the maker."""
_LONGEST_TITLE = 120
_DAY = re.compile(r"([0-9]{4})(-[0-9]{2})?(-[0-9]{2})?(?:T.{0,40})?")
_NOT_ABOUT = ("http://schema.org/audience", "http://schema.org/typicalAgeRange")
"""Schemes that say for whom, not about what."""
_FEEDBOOKS_RIGHTS = "http://www.feedbooks.com/audiobooks/rights"

_SERIES: LanguageMap = {"nl": ("Reeks",), "fr": ("Série",), "de": ("Reihe",), "en": ("Series",)}
_PUBLISHER: LanguageMap = {
    "nl": ("Uitgever",),
    "fr": ("Éditeur",),
    "de": ("Verlag",),
    "en": ("Publisher",),
}
_NARRATOR: LanguageMap = {
    "nl": ("Voorgelezen door",),
    "fr": ("Lu par",),
    "de": ("Gelesen von",),
    "en": ("Read by",),
}
_TRANSLATOR: LanguageMap = {
    "nl": ("Vertaald door",),
    "fr": ("Traduit par",),
    "de": ("Übersetzt von",),
    "en": ("Translated by",),
}
_PAGES: LanguageMap = {"nl": ("Bladzijden",), "fr": ("Pages",), "de": ("Seiten",), "en": ("Pages",)}
_ACCESSIBILITY: LanguageMap = {
    "nl": ("Toegankelijkheid",),
    "fr": ("Accessibilité",),
    "de": ("Barrierefreiheit",),
    "en": ("Accessibility",),
}
_NOTE: LanguageMap = {"nl": ("Let op",), "fr": ("Remarque",), "de": ("Hinweis",), "en": ("Note",)}
_PART: LanguageMap = {
    "nl": ("Dit is een fragment. Het hele boek kunt u lenen of kopen.",),
    "fr": ("Ceci est un extrait. Le livre entier peut être emprunté ou acheté.",),
    "de": ("Dies ist ein Auszug. Das ganze Buch können Sie ausleihen oder kaufen.",),
    "en": ("This is a sample. The whole book can be borrowed or bought.",),
}
_HAZARDS: dict[str, LanguageMap] = {
    "flashing": {
        "nl": ("Flitsend licht",),
        "fr": ("Lumières clignotantes",),
        "de": ("Blitzendes Licht",),
        "en": ("Flashing light",),
    },
    "motionSimulation": {
        "nl": ("Sterk bewegend beeld",),
        "fr": ("Images très mouvantes",),
        "de": ("Stark bewegte Bilder",),
        "en": ("Images that move a lot",),
    },
    "sound": {
        "nl": ("Plots hard geluid",),
        "fr": ("Sons forts et soudains",),
        "de": ("Plötzliche laute Geräusche",),
        "en": ("Sudden loud sounds",),
    },
}
"""schema.org ``accessibilityHazard``, without the values that say there is none."""


def title(metadata: Object, language: str) -> LanguageMap:
    """The title, with its subtitle where that is short: issues of a magazine differ only in it."""
    words = names(metadata.get("title"), language)
    for tag, values in names(metadata.get("subtitle"), language).items():
        if tag in words and len(both := f"{words[tag][0]}: {values[0]}") <= _LONGEST_TITLE:
            words = {**words, tag: (both,)}
    return words


def makers(metadata: Object) -> list[tuple[LanguageMap, Object]]:
    """Who wrote or drew it, else who edited it."""
    found = [one for key in _MAKERS for one in contributors(metadata.get(key))]
    return found or [one for key in _OTHERS for one in contributors(metadata.get(key))]


def about(metadata: Object) -> list[tuple[LanguageMap, Object]]:
    """Its subjects, each with its object."""
    told = contributors(metadata.get("subject"))[:MAX_SUBJECTS]
    return [(name, one) for name, one in told if string(one.get("scheme")) not in _NOT_ABOUT]


def terms(role: str, told: list[tuple[LanguageMap, Object]]) -> tuple[Term, ...]:
    """Those that say more than a name: an identifier, or a code of some scheme."""
    found = []
    for name, one in told:
        code = string(one.get("code"))
        same_as = identifiers(
            [
                *(_values(one.get("identifier"))),
                *(_values(one.get("altIdentifier"))),
                code,
                f"{string(one.get('scheme')).rstrip('/#')}/{code}",
            ]
        )
        if same_as or code:
            found.append(Term(role=role, label=name, same_as=same_as))
    return tuple(found)


def same_as(metadata: Object) -> tuple[str, ...]:
    """ISBN, DOI and other identifiers of this very work; an ISBN may stand alone, without its scheme."""
    told = [*_values(metadata.get("identifier")), *_values(metadata.get("altIdentifier"))]
    bare = (identifier(one, "isbn") for one in told if isinstance(one, str))
    return of_works((*identifiers(told), *bare))


def day(value: object) -> str:
    """The day or month of a date, RFC 3339; its year alone for the first of January, which stands for it."""
    found = _DAY.fullmatch(string(value)[:60])
    if not found or found[1] < "1000":
        return ""
    month, date = found[2] or "", found[3] or ""
    return found[1] if month + date in ("-01-01", "-01") else found[1] + month + date


def moment(value: object) -> str:
    """An instant, RFC 3339, or empty."""
    found = instant(value)
    return written(found) if found is not None else ""


def between(metadata: Object) -> tuple[str, str]:
    """From when and until when it may be heard here ("Audiobook rights" of Feedbooks)."""
    told = metadata.get(_FEEDBOOKS_RIGHTS)
    told = told if isinstance(told, dict) else {}
    return moment(told.get("start")), moment(told.get("end"))


def rights(metadata: Object, told: list[Link]) -> tuple[str, list[str]]:
    """URI of a licence, or empty; and what is said of the rights in words."""
    texts = [one.url for one in told if "license" in one.rels]
    for key in ("license", "schema:license", "rights", "dc:rights", "copyright"):
        texts += [one for one in _values(metadata.get(key)) if isinstance(one, str)]
    uri = known_rights(texts) or next((found for one in texts if (found := licence_named(one))), "")
    return uri, [one for one in texts if not one.startswith(("http://", "https://"))]


def accessibility(metadata: Object) -> tuple[tuple[str, ...], tuple[LanguageMap, ...]]:
    """Its features, and what in it may do harm (schema.org accessibilityFeature, accessibilityHazard).

    As Readium writes it (``accessibility.feature``), and as EPUB and schema.org do, with or without prefix.
    """
    own = metadata.get("accessibility")
    own = own if isinstance(own, dict) else {}
    features, hazards = list(_values(own.get("feature"))), list(_values(own.get("hazard")))
    for one in (own, metadata):
        for prefix in ("", "schema:"):
            features += _values(one.get(f"{prefix}accessibilityFeature"))
            hazards += _values(one.get(f"{prefix}accessibilityHazard"))
    if "tactile" in _values(own.get("accessMode")):
        features.append("braille")
    met = {string(one).rpartition(":")[2].rpartition("/")[2].casefold() for one in hazards}
    warnings = tuple(words for hazard, words in _HAZARDS.items() if hazard.casefold() in met)
    return features_of(features), warnings


def for_people(metadata: Object, *, part: bool) -> tuple[Statement, ...]:
    """What a visitor may want to know beside title, maker and date. ``part``: only a sample is here."""
    series = metadata.get("belongsTo")
    series = series if isinstance(series, dict) else {}
    own = metadata.get("accessibility")
    own = own if isinstance(own, dict) else {}
    pages = int(number(metadata.get("numberOfPages"), most=100_000))
    return statements(
        (_NOTE, _PART if part else {}),
        (_SERIES, together(*(_numbered(*one) for one in contributors(series.get("series"))))),
        (_NARRATOR, _together(metadata, "narrator")),
        (_TRANSLATOR, _together(metadata, "translator")),
        (_PUBLISHER, _together(metadata, "publisher")),
        (_PAGES, {"none": (str(pages),)} if pages else {}),
        (_ACCESSIBILITY, names(own.get("summary"))),
    )


def texts(value: object) -> list[str]:
    """The texts in a value that is one, or a list of them."""
    return [one for one in _values(value) if isinstance(one, str)]


def _together(metadata: Object, key: str) -> LanguageMap:
    return together(*(name for name, _ in contributors(metadata.get(key))))


def _numbered(name: LanguageMap, series: Object) -> LanguageMap:
    """ "The Zombie Detective, 4"."""
    position = number(series.get("position"), most=100_000)
    return (
        {tag: tuple(f"{one}, {position:g}" for one in all) for tag, all in name.items()} if position else name
    )


def _values(value: object) -> list[object]:
    """The values of a property; of an Identifier Object, its value."""
    told = value if isinstance(value, list) else [value]
    return [one.get("value") if isinstance(one, dict) else one for one in told[:100]]
