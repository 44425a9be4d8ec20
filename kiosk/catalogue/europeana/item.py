"""One entry of a Europeana search answer (``items``, profile ``rich``) as an Item.

A flat excerpt of the record: each field may be there, as a list, as a map of languages, or not at all. A
record without a title is named by its description: the Europeana Data Model asks for one of the two.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.catalogue import markup
from kiosk.catalogue.dates import decade
from kiosk.catalogue.europeana.values import (
    ID,
    LANGUAGES,
    each_apart,
    file_at,
    names_of,
    native_id,
    open_address,
    prose_of,
    rights_of,
    spoken,
    terms,
    uris,
    year,
)
from kiosk.catalogue.identifiers import identifiers, of_works
from kiosk.catalogue.iiif.values import many
from kiosk.catalogue.records import MAX_SUBJECTS, kind_of, languages, needs_name, statements
from kiosk.catalogue.values import MAX_VALUES, instant, string, written
from kiosk.errors import SourceError
from kiosk.model import Item, LanguageMap, MediaKind

TYPES = {"IMAGE": "image", "VIDEO": "video", "SOUND": "sound", "TEXT": "text"}
"""``edm:type`` in the words of ``records.kind_of``; a 3D object is looked at, like a picture."""
PLACE: LanguageMap = {"nl": ("Plaats",), "fr": ("Lieu",), "de": ("Ort",), "en": ("Place",)}
_ITS_NAME = 120
"""Letters of a description that stand for a title."""
_NO_CONTENT = ("zxx", "mul", "mis")
_EUROPEANA: LanguageMap = {"none": ("Europeana",)}


def read(entry: Mapping[str, object], *, source: str) -> Item:
    """The Item in an entry. Raises ``SourceError``: no identifier, or neither title nor description."""
    native = native_id(entry.get("id"))
    if not native:
        raise SourceError("a work without an identifier is left out.", next_step="Tell Europeana.")
    id = ID + native
    type = string(next(iter(many(entry.get("type"))), "")).upper()
    summary = prose_of(entry.get("dcDescriptionLangAware") or entry.get("dcDescription"))
    media = tuple(
        one for told in many(entry.get("edmIsShownBy"))[:MAX_VALUES] if (one := file_at(told, type))
    )
    made_in = tuple(year(text) for texts in spoken(entry.get("year")).values() for text in texts)
    date: LanguageMap = names_of(list(made_in)) or names_of(_timespan(entry), LANGUAGES)
    place = _place(entry)
    pictures = [one.url for one in media if one.kind is MediaKind.IMAGE]
    preview = "" if entry.get("previewNoDistribute") is True else open_address(entry.get("edmPreview"))
    page = open_address(entry.get("edmIsShownAt"), fragment=True)
    return Item(
        id=id,
        source=source,
        kind=kind_of((TYPES.get(type, ""), *_flat(entry.get("dcTypeLangAware"))), media),
        label=titled(
            names_of(entry.get("dcTitleLangAware")) or names_of(entry.get("title")), summary, where=id
        ),
        summary=summary,
        creator=_creator(entry),
        date=date,
        decade=decade(date),
        subjects=subjects(each_apart(_concepts(entry)), entry.get("dcSubjectLangAware")),
        metadata=statements((PLACE, place)),
        media=media,
        thumbnail=preview or (pictures[0] if pictures else ""),
        rights=rights_of(entry.get("rights")),
        provider=first_of(names_of(entry.get("dataProvider")) or names_of(entry.get("provider"))),
        homepage=page or open_address(entry.get("guid")) or page_of(native),
        languages=languages_of(entry.get("dcLanguage"), entry.get("dcLanguageLangAware")),
        same_as=of_works(identifiers((page, page_of(native)))),
        terms=(
            *terms("maker", names_of(entry.get("dcCreatorLangAware")), uris(_makers(entry))),
            *terms("subject", _concepts(entry), uris(entry.get("edmConcept"))),
            *terms("place", place, uris(entry.get("edmPlace"))),
        ),
        modified=modified(entry),
    )


def titled(title: LanguageMap, summary: LanguageMap, *, where: str) -> LanguageMap:
    """The title, else the beginning of the description. Raises ``SourceError`` when there is neither."""
    begun = {tag: (markup.line(values[0], _ITS_NAME),) for tag, values in summary.items() if values}
    return needs_name(title or begun, where)


def first_of(provider: LanguageMap) -> LanguageMap:
    """One name in each language; Europeana itself when nobody else is named."""
    return _first(provider) or _EUROPEANA


def _first(words: LanguageMap) -> LanguageMap:
    return {tag: values[:1] for tag, values in words.items()}


def page_of(native: str) -> str:
    """The page of a work on europeana.eu."""
    return open_address(f"https://www.europeana.eu/item{native}")


def languages_of(*values: object) -> tuple[str, ...]:
    """Of the work itself. A map of languages has them among its texts, not as its keys."""
    told = [text for value in values for text in _flat(value)]
    return tuple(tag for tag in languages(told) if tag not in _NO_CONTENT)


def modified(node: Mapping[str, object]) -> str:
    """``timestamp_update``, which is also written in milliseconds since 1970."""
    moment = instant(node.get("timestamp_update"))
    if moment is None and isinstance(milliseconds := node.get("timestamp_update_epoch"), int):
        try:
            moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
        except (ValueError, OverflowError, OSError):
            return ""
    return written(moment) if moment else ""


def subjects(concepts: tuple[LanguageMap, ...], told: object) -> tuple[LanguageMap, ...]:
    """Those that Europeana knows in several languages, and what the institution says beside them."""
    known = {value.casefold() for one in concepts for values in one.values() for value in values}
    own = (
        {tag: (value,)}
        for tag, values in names_of(told).items()
        for value in values
        if value.casefold() not in known
    )
    return (*concepts, *own)[:MAX_SUBJECTS]


def _flat(value: object) -> list[str]:
    return [text for texts in spoken(value).values() for text in texts][:MAX_VALUES]


def _makers(entry: Mapping[str, object]) -> list[object]:
    return [entry.get("dcCreatorLangAware"), entry.get("dcCreator")]


def _creator(entry: Mapping[str, object]) -> LanguageMap:
    """By name; who is only told by a URI has a name where no other person is told of."""
    for field in ("dcCreator", "dcContributor"):
        if found := names_of(entry.get(f"{field}LangAware")) or names_of(entry.get(field)):
            return found
    agents = uris(entry.get("edmAgent"))
    if len(agents) == 1 and agents[0] in uris(_makers(entry)):
        return _first(names_of(entry.get("edmAgentLabelLangAware") or entry.get("edmAgentLabel"), LANGUAGES))
    return {}


def _concepts(entry: Mapping[str, object]) -> LanguageMap:
    return names_of(entry.get("edmConceptPrefLabelLangAware") or entry.get("edmConceptLabel"), LANGUAGES)


def _place(entry: Mapping[str, object]) -> LanguageMap:
    told = entry.get("edmPlaceLabelLangAware") or entry.get("edmPlaceLabel")
    return names_of(told, LANGUAGES) or names_of(entry.get("dctermsSpatial"), LANGUAGES)


def _timespan(entry: Mapping[str, object]) -> object:
    return entry.get("edmTimespanLabelLangAware") or entry.get("edmTimespanLabel")
