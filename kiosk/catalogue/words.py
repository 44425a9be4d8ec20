"""What institutions call things, in Dutch, French, German and English.

IIIF gives labels, not field names: "maker", "creator", "Künstler" are for people to read. A station needs
to know a few of them. The tables are deliberately narrow: a date on which something was scanned must not
become the date on which it was made.
"""

import re
import unicodedata
from functools import lru_cache

from kiosk.catalogue.values import together
from kiosk.model import LanguageMap, TrackKind

_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_BRACKETS = re.compile(r"\([^()]*+\)")


@lru_cache(4_096)  # a catalogue uses the same few dozen labels for all its works
def folded(text: str) -> str:
    """``text`` in small letters without accents and punctuation, to compare labels."""
    letters = unicodedata.normalize("NFKD", _BRACKETS.sub("", text).casefold())
    return _NOT_LETTERS.sub(" ", "".join(one for one in letters if not unicodedata.combining(one))).strip()


def _set(words: str) -> frozenset[str]:
    return frozenset(folded(one) for one in words.split("|"))


CREATOR = _set(
    "creator|creators|author|authors|artist|artists|artist maker|maker|makers|photographer|painter|"
    "composer|director|performer|performers|sculptor|engraver|architect|designer|main contributors|"
    "created by|kunstenaar|kunstenaars|auteur|auteurs|vervaardiger|vervaardigers|schrijver|fotograaf|"
    "schilder|componist|regisseur|uitvoerder|uitvoerders|beeldhouwer|ontwerper|tekenaar|graveur|"
    "gemaakt door|créateur|créatrice|créateurs|artiste|artistes|photographe|peintre|compositeur|"
    "réalisateur|interprète|sculpteur|Künstler|Künstlerin|Künstler/in|Urheber|Verfasser|Verfasserin|"
    "Autor|Autorin|Fotograf|Fotografin|Maler|Malerin|Komponist|Komponistin|Regie|Regisseur|Bildhauer|"
    "Interpret|Hersteller|Schöpfer|dc creator"
)
CONTRIBUTOR = _set(
    "contributor|contributors|bijdrager|bijdragers|medewerker|medewerkers|contributeur|contributeurs|"
    "Mitwirkende|Mitwirkender|Beiträger|dc contributor"
)
"""Asked only when nobody is called the maker."""
DATE = _set(
    "date|dates|date created|date of creation|creation date|created|date made|made|date issued|issued|"
    "date statement|date published|published|publication date|date of publication|publication creation|"
    "created published|published created|"
    "production date|year|display date|period|time period|datetimeoriginal|date original|datecreated|"
    "datepublished|datum|datering|jaar|periode|jaar van vervaardiging|datum vervaardiging|"
    "vervaardigingsdatum|datum gemaakt|datum van uitgave|jaar van uitgave|ontstaan|gemaakt in|"
    "opnamedatum|uitzenddatum|date de création|date de publication|date de réalisation|datation|année|"
    "époque|période|date d'origine|créé en|Datierung|Jahr|Entstehungsjahr|Entstehungszeit|"
    "Erscheinungsjahr|Entstehungsdatum|Erscheinungsdatum|Zeitraum|Aufnahmedatum|Zeit|dc date"
)
DECADE = _set("decade|decades|decennium|decade|décennie|Jahrzehnt|Dekade")
SUBJECT = _set(
    "subject|subjects|topic|topics|theme|themes|keyword|keywords|topic lcsh|dc subject|onderwerp|"
    "onderwerpen|thema|themas|thema's|trefwoord|trefwoorden|sujet|sujets|thème|thèmes|mot clé|"
    "mots clés|mots-clés|Themen|Schlagwort|Schlagwörter|Schlagworte|Motiv"
)
RIGHTS = _set(
    "rights|rights statement|license|licence|licentie|rechten|rechtenverklaring|gebruiksrechten|droits|"
    "licence d'utilisation|Rechte|Lizenz|Nutzungsrechte|dc rights|edm rights"
)
TITLE = _set("title|titel|titre|full title|name|naam|dc title")
IDENTIFIER = _set(
    "identifier|identifiers|other identifier|other identifiers|persistent identifier|permalink|"
    "persistent url|permanent link|permanent url|uri|same as|sameas|catalogue record|identificatie|"
    "identificator|"
    "persistente identifier|persistente url|permanente link|permanente url|duurzame link|identifiant|"
    "identifiants|identifiant pérenne|lien permanent|lien pérenne|Kennung|Identifikator|Permanentlink|"
    "dauerhafter link|dc identifier|owl sameas"
)
"""Of the work itself."""
PLACE = _set(
    "place|places|place of creation|place of origin|place of publication|place made|depicted place|coverage|"
    "location|locations|plaats|plaatsen|plaats van vervaardiging|plaats van uitgave|afgebeelde plaats|"
    "locatie|herkomst|lieu|lieux|lieu de création|lieu de publication|lieu représenté|Ort|Orte|"
    "Entstehungsort|Erscheinungsort|Herstellungsort|dargestellter Ort|dc coverage|dcterms spatial"
)
WARNING = _set(
    "warning|warnings|content warning|content warnings|content advisory|trigger warning|age rating|"
    "minimum age|waarschuwing|waarschuwingen|inhoudswaarschuwing|kijkwijzer|leeftijd|minimumleeftijd|"
    "avertissement|avertissements|mise en garde|âge minimum|limite d'âge|Warnung|Warnhinweis|"
    "Inhaltswarnung|Altersfreigabe|FSK|PEGI"
)
ACCESSIBILITY = _set(
    "accessibility|accessibility feature|accessibility features|accessibilityfeature|toegankelijkheid|"
    "accessibilité|Barrierefreiheit|Zugänglichkeit|schema accessibilityfeature"
)
MODIFIED = _set(
    "modified|date modified|datemodified|last modified|record updated|last updated|datum gewijzigd|"
    "gewijzigd|laatst gewijzigd|modifié le|date de modification|dernière modification|geändert|"
    "Änderungsdatum|zuletzt geändert|dcterms modified"
)
SCHEMES = {
    "isbn": "work",
    "wikidata": "work",
    "doi": "work",
    "ark": "work",
    "handle": "work",
    "viaf": "maker",
    "isni": "maker",
    "rkd": "maker",
    "rkdartists": "maker",
    "ulan": "maker",
    "gnd": "maker",
    "aat": "subject",
    "iconclass": "subject",
    "tgn": "place",
    "geonames": "place",
}
"""Lists of identifiers that are a label by themselves, and what of it they usually name."""
_OF_A_LIST = _set(
    "id|ids|nr|nummer|number|numéro|identifier|identificatie|identifiant|kennung|uri|url|link|10|13"
)
LANGUAGE = _set("language|languages|taal|talen|langue|langues|Sprache|Sprachen|dc language")
ICON = _set("icon")
ALTERNATIVE_TEXT = _set(
    "alt|alt text|alternative text|alternatieve tekst|alternatief|beeldbeschrijving|texte alternatif|"
    "texte de remplacement|description de l'image|Alternativtext|Bildbeschreibung|image description|"
    "visual description"
)

KNOWN_RIGHTS = re.compile(r"https?://(?:www\.)?(?:creativecommons|rightsstatements)\.org/[^\s<>\"']+")
"""The address of a Creative Commons licence or a rightsstatements.org statement, anywhere in a text."""
_LICENCE = re.compile(
    r"(?:CC[ -]?(?P<terms>BY(?:[ -](?:NC|SA|ND)){0,2})[ -](?P<version>[1-4]\.[0-9])"
    r"|CC[ -]?(?:0|Zero)(?: ?1\.0)?"
    r"|(?P<mark>Public Domain Mark|CC PDM|PDM)(?: ?1\.0)?)(?: (?:International|Unported|Universal))?",
    re.IGNORECASE,
)
_LANGUAGE_NAMES = {
    "nl": _set("nl|dutch|nederlands|néerlandais|niederländisch|vlaams|flemish|dut|nld"),
    "fr": _set("fr|french|frans|français|französisch|fre|fra"),
    "de": _set("de|german|duits|allemand|deutsch|ger|deu"),
    "en": _set("en|english|engels|anglais|englisch|eng"),
    "it": _set("it|italian|italiaans|italien|italienisch|italiano|ita"),
    "es": _set("es|spanish|spaans|espagnol|spanisch|español|spa"),
    "pt": _set("pt|portuguese|portugees|portugais|portugiesisch|português|por"),
    "la": _set("la|latin|latijn|latein|lat"),
    "el": _set("el|greek|grieks|grec|griechisch|gre|ell"),
    "he": _set("he|hebrew|hebreeuws|hébreu|hebräisch|heb"),
    "ar": _set("ar|arabic|arabisch|arabe|ara"),
    "tr": _set("tr|turkish|turks|turc|türkisch|tur"),
    "pl": _set("pl|polish|pools|polonais|polnisch|pol"),
    "ru": _set("ru|russian|russisch|russe|rus"),
    "zh": _set("zh|chinese|chinees|chinois|chinesisch|chi|zho"),
    "ja": _set("ja|japanese|japans|japonais|japanisch|jpn"),
    "cy": _set("cy|welsh|gallois|walisisch|wel|cym"),
}

_TRACKS = (
    (TrackKind.CHAPTERS, re.compile(r"chapter|hoofdstuk|chapitre|kapitel")),
    (TrackKind.TRANSCRIPT, re.compile(r"transcript|transkript|transcrib|uitgeschreven")),
    (
        TrackKind.DESCRIPTIONS,
        re.compile(
            r"audio ?descri|audiodeskription|beschrijving|\bbeschreven\b|\bdescriptions?\b|describing"
        ),
    ),
    (
        TrackKind.CAPTIONS,
        re.compile(r"caption|\bsdh\b|\bcc\b|doven|slechthorend|sourds|malentendants|gehorlos|horgesch"),
    ),
    (TrackKind.SUBTITLES, re.compile(r"subtitl|ondertitel|sous titre|untertitel|sottotitol|subtitul")),
)
_FEATURES = (
    (
        "audioDescription",
        re.compile(
            r"audio ?descri|audiodeskription|audiobeschrijving|\bbeschreven\b|described video|horfassung"
        ),
    ),
    (
        "signLanguage",
        re.compile(
            r"sign language|signlanguage|signed version|gebarentaal|gebaren|langue des signes|version signee|"
            r"gebardensprache|"
            r"\b(?:vgt|lsfb|ngt|lsf|dgs|bsl|asl)\b"
        ),
    ),
    (
        "captions",
        re.compile(r"open captions|ingebrande ondertitel|sous titres incrustes|eingebrannte untertitel"),
    ),
)


def named(label: LanguageMap, words: frozenset[str]) -> bool:
    """Whether a label, in any of its languages, is one of ``words``; a colon or "(s)" is no matter.

    "Maker/Artist" is, when each of its parts is.
    """
    for values in label.values():
        for value in values:
            if folded(value) in words:
                return True
            if "/" in value and all(folded(one) in words for one in value.split("/")):
                return True
    return False


def scheme_named(label: LanguageMap) -> str:
    """The list of identifiers that a label names: "VIAF", "ISBN-13", "Wikidata-id"; else empty."""
    for values in label.values():
        for value in values:
            first, *others = folded(value).split() or [""]
            if first in SCHEMES and _OF_A_LIST.issuperset(others):
                return first
    return ""


def track_kind(label: LanguageMap, *hints: str) -> TrackKind:
    """What a text beside a film is, by its label and by what the publisher says it provides.

    Without a word about it, it is captions: that is what IIIF recipes 0219 and 0074 mean.
    """
    words = folded(" ".join((*hints, *(value for values in label.values() for value in values))))
    for kind, pattern in _TRACKS:
        if pattern.search(words):
            return kind
    return TrackKind.CAPTIONS


def features(label: LanguageMap, told: tuple[str, ...] = ()) -> tuple[str, ...]:
    """schema.org ``accessibilityFeature`` values of a file: as told, and as its label says."""
    words = folded(" ".join(value for values in label.values() for value in values))
    found = [feature for feature, pattern in _FEATURES if pattern.search(words)]
    return tuple(dict.fromkeys([*told, *found]))


def language_named(text: str) -> str:
    """The tag of a language that a catalogue names in words, or ``""``."""
    words = folded(text)
    return next((tag for tag, names in _LANGUAGE_NAMES.items() if words in names), "")


def licence_named(text: str) -> str:
    """The URI of a Creative Commons licence or tool that is written as its name, or ``""``.

    Only a whole and unmistakable name: "CC BY-SA 4.0", "CC0", "Public Domain Mark 1.0".
    """
    found = _LICENCE.fullmatch(text.strip())
    if not found:
        return ""
    if found["terms"]:
        terms = re.sub(r"[ _]", "-", found["terms"]).lower()
        return f"http://creativecommons.org/licenses/{terms}/{found['version']}/"
    return f"http://creativecommons.org/publicdomain/{'mark' if found['mark'] else 'zero'}/1.0/"


def first_named(statements: list[tuple[LanguageMap, LanguageMap]], words: frozenset[str]) -> LanguageMap:
    """The values of every entry whose label is one of ``words``, language by language."""
    return together(*(value for label, value in statements if named(label, words)))
