"""What an event of a calendar says beside its times (RFC 5545 and 7986), as the parts of an Item.

Nobody who organises or is invited becomes part of it: ORGANIZER, ATTENDEE and CONTACT are not even looked at.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec
from icalendar import Event

from kiosk.catalogue import markup
from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.clock import on_the_clock
from kiosk.catalogue.icalendar import text as ical_text
from kiosk.catalogue.icalendar.text import parameter, plain
from kiosk.catalogue.icalendar.times import Part, Time
from kiosk.catalogue.identifiers import identifiers, of_works
from kiosk.catalogue.records import MAX_SUBJECTS, file_of, known_rights, needs_name
from kiosk.catalogue.streams import is_stream, stream_at
from kiosk.catalogue.values import language_tag, number, written
from kiosk.catalogue.words import folded
from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind, Occurrence, Place, Price, key_of

_HIDDEN = frozenset(("PRIVATE", "CONFIDENTIAL"))
_ONLINE = frozenset(
    ("online", "online event", "webinar", "livestream", "live stream", "virtueel", "zoom", "teams")
)
_LISTENS = frozenset(("AUDIO", "VIDEO", "SCREEN", "FEED"))
"""What CONFERENCE offers to a visitor (RFC 7986, 5.11); a telephone or a chat is no show."""
_POSTCODE = re.compile(r"\b[1-9][0-9]{3,4}\b")
_FREE = frozenset(("free", "gratis", "gratuit", "kostenlos", "0"))
_SAYS_LITTLE = frozenset(("BADGE", "ICON", "THUMBNAIL"))


@dataclass(frozen=True, slots=True)
class Calendar:
    """What an event takes from the calendar that it stands in."""

    source: str
    where: str
    name: LanguageMap


def is_hidden(part: Part) -> bool:
    """Whether it is meant for its owner alone (CLASS)."""
    return ical_text.text(part.event, "CLASS").upper() in _HIDDEN


def is_cancelled(part: Part) -> bool:
    """Whether it does not take place after all."""
    return ical_text.text(part.event, "STATUS").upper() == "CANCELLED"


def identity(part: Part, source: str) -> str:
    """``ical:``, the source and its UID: a UID is in every calendar that took the event over, each with words
    of its own. Without one, what would not change when somebody corrects its text."""
    uid = ical_text.text(part.event, "UID")
    if not uid:
        words = (
            f"{ical_text.text(part.event, 'SUMMARY')} {ical_text.text(part.event, 'LOCATION')} {part.start}"
        )
        return f"ical:{source}:{key_of(words)}"
    return f"ical:{source}:{uid if len(uid) <= 255 and uid.isprintable() else key_of(uid)}"


def main_part(parts: list[Part]) -> Part:
    """The one that says what the event is: of the series, in its newest version."""
    return max(parts, key=lambda part: (part.instead_of is None, part.sequence))


def read_event(parts: list[Part], times: list[Time], calendar: Calendar, *, now: datetime) -> Item:
    """The Item of all VEVENTs with one UID. Raises ``SourceError`` when it has no title."""
    part = main_part(parts)
    event = part.event
    where = calendar.where
    uris = [str(one) for one in ical_text.every(event, "URL")]
    occurrences = tuple(_occurrence(parts[one.part], part, one, where) for one in times)
    label = words(event, "SUMMARY")
    categories = _categories(event)
    return Item(
        id=identity(part, calendar.source),
        source=calendar.source,
        kind=Kind.EVENT,
        label=needs_name(label, where),
        summary=words(event, "DESCRIPTION", one_line=False)
        or words(event, "STYLED-DESCRIPTION", one_line=False),
        subjects=categories,
        media=_media(event, times, where, now),
        thumbnail=picture(event, where),
        rights=known_rights([ical_text.text(event, "X-LICENSE"), *map(str, ical_text.every(event, "LINK"))]),
        provider=calendar.name,
        homepage=next((url for one in uris if (url := address(one, where)) and not stream_at(one)), ""),
        same_as=of_works(identifiers(uris)),
        features=_features(label, categories),
        modified=_modified(event),
        occurrences=occurrences,
        prices=_prices(event),
        booking=address(ical_text.text(event, "X-TICKETS-URL"), where),
    )


def words(event: Event, name: str, *, one_line: bool = True) -> LanguageMap:
    """The texts of a property, by their LANGUAGE."""
    found: dict[str, tuple[str, ...]] = {}
    for one in ical_text.every(event, name)[:40]:
        told = plain(one)
        value = markup.line(told) if one_line else markup.plain(told)
        if value:
            found.setdefault(language_tag(parameter(one, "LANGUAGE")), (value,))
    return found


def picture(event: Event, where: str) -> str:
    """Its picture (IMAGE, RFC 7986; or an attached one), a large one before a badge.

    Pictures that are written out in the calendar itself are not kept.
    """
    images = [one for one in ical_text.every(event, "IMAGE") if isinstance(one, str)]
    images.sort(key=lambda one: parameter(one, "DISPLAY").upper() in _SAYS_LITTLE)
    told = [address(one, where) for one in images]
    for one in ical_text.every(event, "ATTACH"):
        file = file_of(one, parameter(one, "FMTTYPE"), base=where)
        if file is not None and file.kind is MediaKind.IMAGE:
            told.append(file.url)
    return next((one for one in told if one), "")


def _occurrence(changed: Part, main: Part, time: Time, where: str) -> Occurrence:
    """``changed`` is the part that speaks of this date; what it does not say, the event as a whole says."""
    cancelled = is_cancelled(changed) or is_cancelled(main)
    return Occurrence(
        start=on_the_clock(time.start),
        end=on_the_clock(time.end),
        place=_place(changed.event, where) or _place(main.event, where),
        online=_online(changed.event, where) or _online(main.event, where),
        status="cancelled" if cancelled else "",
    )


def _place(event: Event, where: str) -> Place | None:
    """LOCATION is one text: the name comes first, on a line of its own or before a comma."""
    latitude, longitude = _coordinates(event)
    told = ical_text.first(event, "LOCATION")
    whole = markup.plain(str(told), 1_000) if isinstance(told, str) else ""
    if folded(whole) in _ONLINE or address(whole):
        whole = ""
    name, _, rest = (part.strip() for part in whole.partition("\n"))
    if not rest:
        before, _, after = (part.strip() for part in whole.partition(","))
        if _POSTCODE.search(after) and not _POSTCODE.search(before):
            name, rest = before, after
    if not name and not latitude and not longitude:
        return None
    return Place(
        name={language_tag(parameter(told, "LANGUAGE")): (markup.line(name),)} if name else {},
        address=", ".join(line.strip(" ,") for line in rest.splitlines() if line.strip(" ,")),
        latitude=latitude,
        longitude=longitude,
        homepage=address(parameter(told, "ALTREP"), where),
    )


def _coordinates(event: Event) -> tuple[float, float]:
    geo = ical_text.first(event, "GEO")
    latitude, longitude = getattr(geo, "latitude", None), getattr(geo, "longitude", None)
    if not isinstance(latitude, float) or not isinstance(longitude, float):
        return 0.0, 0.0
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else (0.0, 0.0)


def _online(event: Event, where: str) -> str:
    """The page on which it can be followed.

    That is CONFERENCE for the audience, else LOCATION when that is an address, else the page of an event that
    is only online.
    """
    for one in ical_text.every(event, "CONFERENCE"):
        offers = set(parameter(one, "FEATURE").upper().split(","))
        if (
            "MODERATOR" not in offers
            and (offers & _LISTENS or offers == {""})
            and (url := address(str(one), where))
        ):
            return url
    place = ical_text.text(event, "LOCATION")
    if url := address(place):
        return url
    for name in ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"):
        if url := address(ical_text.text(event, name)):
            return url
    return address(ical_text.text(event, "URL"), where) if folded(place) in _ONLINE else ""


def _media(event: Event, times: list[Time], where: str, now: datetime) -> tuple[Media, ...]:
    """What plays: a stream that is live while the event is, or an attached film or sound."""
    told = [
        (str(one), parameter(one, "FMTTYPE"))
        for name in ("CONFERENCE", "URL", "LOCATION", "ATTACH")
        for one in ical_text.every(event, name)
        if isinstance(one, str)
    ]
    found: dict[str, Media] = {}
    for url, format in told[:20]:
        media = stream_at(url, format, base=where)
        if media is not None:
            found.setdefault(media.url, _live(media, times, now))
    return tuple(found.values())


def _live(media: Media, times: list[Time], now: datetime) -> Media:
    """A stream runs while the event does that is on now or comes next, else the last one."""
    if not times or not is_stream(media):
        return media
    on = next((one for one in times if (one.end or one.start) > now), times[-1])
    return msgspec.structs.replace(media, live=(on_the_clock(on.start), on_the_clock(on.end)))


def _categories(event: Event) -> tuple[LanguageMap, ...]:
    found: list[LanguageMap] = []
    for one in ical_text.every(event, "CATEGORIES"):
        tag = language_tag(parameter(one, "LANGUAGE"))
        for word in getattr(one, "cats", []):
            subject = {tag: (value,)} if (value := markup.line(str(word))) else {}
            if subject and subject not in found and len(found) < MAX_SUBJECTS:
                found.append(subject)
    return tuple(found)


def _features(label: LanguageMap, categories: tuple[LanguageMap, ...]) -> tuple[str, ...]:
    """In a calendar only words say so: those of the title and the categories."""
    return features_told(
        *(value for one in (label, *categories) for values in one.values() for value in values)
    )


def _prices(event: Event) -> tuple[Price, ...]:
    """As calendars of WordPress say it (X-COST); the currency is not told."""
    if folded(ical_text.text(event, "X-COST-TYPE")) in _FREE:
        return (Price(amount=0),)
    told = ical_text.text(event, "X-COST").strip("€ ").replace(",", ".")
    if folded(told) in _FREE:
        return (Price(amount=0),)
    amount = number(told, most=10_000)
    return (Price(amount=amount),) if amount else ()


def _modified(event: Event) -> str:
    """LAST-MODIFIED; DTSTAMP is often only when the calendar was asked for."""
    told = getattr(ical_text.first(event, "LAST-MODIFIED"), "dt", None)
    if not isinstance(told, datetime):
        return ""
    moment = told.replace(tzinfo=UTC) if told.tzinfo is None else told
    return written(moment.astimezone(UTC)) if 1970 <= moment.year <= 2200 else ""
