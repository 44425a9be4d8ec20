"""An event of UiTdatabank as an Item: its JSON-LD, as the Search API embeds it and the Entry API gives it.

Who entered it, and how to reach people by telephone or mail, is not read: those are persons. The languages
in it are those of the record, not what is spoken on the day, so an Item has none.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.catalogue import markup
from kiosk.catalogue.identifiers import identifiers, of_works
from kiosk.catalogue.records import needs_name, statements
from kiosk.catalogue.uitdatabank.audience import MAX_TERMS, ages, features, warnings
from kiosk.catalogue.uitdatabank.calendar import moment, occurrences
from kiosk.catalogue.uitdatabank.values import (
    dicts,
    identity,
    inside,
    locality,
    page,
    place,
    prices,
    web,
    words,
)
from kiosk.catalogue.values import language_tag, media_type, string, together, written
from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind, Place, Statement, Term

MAX_MEDIA = 20
FOR_EVER = 2100
"""First year that stands for no end in ``availableTo``."""

NAME: LanguageMap = {"none": ("UiTdatabank",)}
"""Who shows an event of which no organiser is known."""

_REASON_LABEL: LanguageMap = {"nl": ("Reden",), "fr": ("Raison",), "de": ("Grund",), "en": ("Reason",)}
_AGE_LABEL: LanguageMap = {"nl": ("Leeftijd",), "fr": ("Âge",), "de": ("Alter",), "en": ("Age",)}
_FACILITIES_LABEL: LanguageMap = {
    "nl": ("Voorzieningen",),
    "fr": ("Équipements",),
    "de": ("Einrichtungen",),
    "en": ("Facilities",),
}
_VIDEO_LABEL: LanguageMap = {"none": ("Video",)}
_PRODUCTION_LABEL: LanguageMap = {
    "nl": ("Productie",),
    "fr": ("Production",),
    "de": ("Produktion",),
    "en": ("Production",),
}
Event = Mapping[str, Any]


def what_it_is(document: object) -> str:
    """``event``, ``place`` or ``organizer``; ``""`` when it is no document of UiTdatabank."""
    if not isinstance(document, dict):
        return ""
    told = string(document.get("@type")).rpartition(":")[2].lower()
    context = string(document.get("@context")).rstrip("/").rpartition("/")[2].partition(".")[0].lower()
    segments = string(document.get("@id")).lower().split("/")
    collection = segments[-2].removesuffix("s") if len(segments) > 1 else ""
    for kind in ("event", "place", "organizer"):
        if kind in (told, context, collection):
            return kind
    if not document.get("name"):
        return ""
    if "calendarType" not in document and "calendar" not in document:
        return "event" if "location" in document else "organizer" if "mainLanguage" in document else ""
    return "place" if "address" in document and "location" not in document else "event"


def read(event: Event, *, source: str, now: datetime, id: str = "") -> Item:
    """The Item in the JSON-LD of an event; ``id`` is for one that has no ``@id``.

    ``now`` is where the days begin for which opening hours are written out. Raises ``SourceError`` when it
    has no name.
    """
    own = string(event.get("mainLanguage"))
    id = identity(event.get("@id")) or id
    organizer = words(inside(event.get("organizer"), "name"), own)
    where = event.get("location")
    media = _pictures(event, own)
    online, videos = _online(event)
    times = occurrences(event, now=now, place=_place(event, own), online=online)
    return Item(
        id=id,
        source=source,
        kind=Kind.EVENT,
        label=needs_name(words(event.get("name"), own), id),
        summary=words(event.get("description"), own, long=True),
        creator=organizer,
        date=_when(event),
        subjects=_labels(event, "theme", "eventtype"),
        metadata=_metadata(event, own, videos),
        media=media,
        thumbnail=_thumbnail(event) or (media[0].url if media else ""),
        required_statement=_credit(event),
        provider=organizer or words(event.get("publisher")) or NAME,
        homepage=_homepage(event),
        nav_date=times[0].start if times else "",
        same_as=of_works(identifiers(_list(event.get("sameAs")))),
        terms=_terms(event, organizer, locality(where, own)),
        features=features(event, where),
        warnings=warnings(event),
        shown_from=_instant(event.get("availableFrom")),
        shown_until=_instant(event.get("availableTo")),
        modified=_instant(event.get("modified")) or _instant(event.get("created")),
        occurrences=times,
        prices=prices(event.get("priceInfo"), own),
        booking=_booking(event, now),
    )


def changed(event: object) -> datetime | None:
    """When it was last changed, as the Search API sorts: ``created`` when it never was."""
    return moment(inside(event, "modified")) or moment(inside(event, "created"))


def _list(value: object) -> list[Any]:
    return value[:MAX_TERMS] if isinstance(value, list) else [] if value is None else [value]


def _instant(value: object) -> str:
    found = moment(value)
    if found is None or found.year >= FOR_EVER:
        return ""
    return written(found.astimezone(UTC))


# --- where


def _place(event: Event, own: str) -> Place | None:
    return None if _attendance(event) == "online" else place(event.get("location"), own)


def _attendance(event: Event) -> str:
    told = string(event.get("attendanceMode")).lower()
    if told in ("online", "offline", "mixed"):
        return told
    if not web(event.get("onlineUrl")):
        return "offline"
    return "mixed" if place(event.get("location")) else "online"


def _online(event: Event) -> tuple[str, tuple[str, ...]]:
    """The page on which it can be followed, and pages with a film about it.

    Films are pages of YouTube and Vimeo, which can't be played from here. Where an event can be followed
    from elsewhere and no page is told, its film is that page; what is to be seen in a hall has a trailer.
    """
    films = tuple(filter(None, (web(one.get("url")) for one in dicts(event.get("videos"), MAX_MEDIA))))
    if _attendance(event) == "offline":
        return "", films
    page = web(event.get("onlineUrl"))
    return (page, films) if page else (films[0], films[1:]) if films else ("", ())


# --- what it is about


def _labels(event: object, *domains: str) -> tuple[LanguageMap, ...]:
    """The terms of some domains by name. The catalogue has these in Dutch only."""
    told = [
        *dicts(inside(event, "terms"), MAX_TERMS),
        *dicts(inside(event, "theme")),
        *dicts(inside(event, "type")),
    ]
    found = [
        words(one.get("label"), "nl") for domain in domains for one in told if one.get("domain") == domain
    ]
    kept: list[LanguageMap] = []
    for one in found:
        if one and one not in kept:
            kept.append(one)
    return tuple(kept)


def _terms(event: Event, organizer: LanguageMap, town: LanguageMap) -> tuple[Term, ...]:
    performers = [words(one.get("name")) for one in dicts(event.get("performer"), MAX_TERMS)]
    return (
        *(Term(role="maker", label=one) for one in (organizer, *performers) if one),
        *(Term(role="subject", label=one) for one in _labels(event, "theme")),
        *(Term(role="place", label=one) for one in (town,) if one),
    )


def _metadata(event: Event, own: str, videos: tuple[str, ...]) -> tuple[Statement, ...]:
    youngest, oldest = ages(event)
    told = f"{youngest}–{oldest}" if oldest else f"{youngest}+" if youngest else ""
    facilities = together(*_labels(event, "facility"), *_labels(event.get("location"), "facility"))
    return statements(
        (_FACILITIES_LABEL, facilities),
        (_AGE_LABEL, {"none": (told,)} if told else {}),
        (_REASON_LABEL, _reason(event.get("status"), own)),
        (_PRODUCTION_LABEL, words(inside(event.get("production"), "title"), own)),
        (_VIDEO_LABEL, {"none": videos} if videos else {}),
    )


def _reason(status: object, own: str) -> LanguageMap:
    """Why it was put off or called off."""
    kind = string(inside(status, "type")).lower()
    return words(inside(status, "reason"), own) if kind.endswith("unavailable") else {}


def _when(event: Event) -> LanguageMap:
    """The days in words, as UiTdatabank puts them together."""
    summary = event.get("calendarSummary")
    if isinstance(summary, str):
        return words(summary)
    if not isinstance(summary, dict):
        return {}
    sizes = {tag: inside(one, "text") for tag, one in summary.items()}
    told = {
        tag: next(filter(None, (inside(one, size) for size in ("md", "lg", "sm", "xs"))), "")
        for tag, one in sizes.items()
    }
    return words(told)


# --- pictures and pages


def _pictures(event: Event, own: str) -> tuple[Media, ...]:
    found: dict[str, Media] = {}
    for one in dicts(event.get("mediaObject"), MAX_MEDIA):
        url = web(one.get("contentUrl"))
        format = media_type("", url)
        if not url or (format and not format.startswith("image/")):
            continue
        language = language_tag(one.get("inLanguage") or own)
        text = markup.line(string(one.get("description")))
        alt = {language: (text,)} if text else {}
        found.setdefault(url, Media(id=url, kind=MediaKind.IMAGE, url=url, format=format, alt=alt))
    image = web(event.get("image"))
    if image and not found:
        found[image] = Media(id=image, kind=MediaKind.IMAGE, url=image, format=media_type("", image))
    return tuple(found.values())


def _thumbnail(event: Event) -> str:
    told = (web(one.get("thumbnailUrl")) for one in dicts(event.get("mediaObject"), MAX_MEDIA))
    return next((url for url in told if url), "")


def _credit(event: Event) -> Statement | None:
    """Whose the pictures are. Their licence is told nowhere."""
    told = (
        markup.line(string(one.get("copyrightHolder")), 250)
        for one in dicts(event.get("mediaObject"), MAX_MEDIA)
    )
    holders = tuple(dict.fromkeys(one if one.startswith("©") else f"© {one}" for one in told if one))
    return Statement(value={"none": holders}) if holders else None


def _homepage(event: Event) -> str:
    """The page about it on UiTinVlaanderen, else of the event, else of who organises it."""
    same = [url for one in _list(event.get("sameAs")) if (url := web(one))]
    ours = (url for url in same if "uitinvlaanderen.be/" in url)
    organizer = event.get("organizer")
    return (
        next(ours, "")
        or page(event.get("contactPoint"))
        or next(iter(same), "")
        or web(inside(organizer, "url"))
        or page(inside(organizer, "contactPoint"))
    )


def _booking(event: Event, now: datetime) -> str:
    """Where a seat is booked, unless that is over."""
    for one in dicts(event.get("bookingInfo")):
        until = moment(one.get("availabilityEnds"))
        if url := web(one.get("url")):
            return "" if until is not None and until + timedelta(days=1) < now else url
    return ""
