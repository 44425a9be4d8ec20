"""Where the copies of a work are: an answer of ``/availability/`` as Holdings.

    locations ─► location (a library) ─► location (a branch) ─► holding   where it is, when it is open
                                                             └► items     the copies: shelf, in or out

Copies that stand on one shelf of one branch are one Holding: it is in when one of them is, else it is back
when the first of them is. A day on which one comes back is written ``30-08-2026``, beside dates in ISO 8601.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kiosk.catalogue.addresses import address
from kiosk.catalogue.bibliotheek.questions import without_key
from kiosk.catalogue.markup import line
from kiosk.catalogue.values import written
from kiosk.catalogue.xml_documents import Element, anywhere, attribute, below, first, name
from kiosk.errors import SourceError
from kiosk.model import Holding, LanguageMap, Place

MAX_HOLDINGS = 60
MAX_COPIES = 2_000
MAX_DAYS = 14

_BRUSSELS = ZoneInfo("Europe/Brussels")
_BACK = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})")
_CLOCK = re.compile(r"([0-9]{1,2})[:.u]([0-9]{2})(?::[0-9]{2})?")
_IN = ("true", "1", "yes")
_SMALL_WORDS = re.compile(
    r"aan|aux|bij|de|den|der|des|du|en|het|in|la|le|les|lez|op|over|sous|sur|ten|ter|van"
)


def holdings(answer: Element, *, now: datetime) -> tuple[Holding, ...]:
    """The copies in an answer to availability, those of the chosen branch and library first.

    ``now`` is when it was asked; hours of days that are over by then are left out. None of a work that has no
    copies (an e-book). Raises ``SourceError`` when it is no such answer.
    """
    if not below(answer, "locations") and not below(answer, "meta"):
        raise SourceError(
            f"does not say where the copies are (but {name(answer)[:40]}).",
            next_step="It is asked again at the next round.",
        )
    today = now.astimezone(_BRUSSELS).date()
    asked = written(now.astimezone(UTC).replace(microsecond=0))
    found: dict[tuple[str, str], Holding] = {}
    for location, items in _branches(answer):
        place, hours = _place(location), _hours(location, today)
        for item in items:
            copy = _copy(item, place, hours, asked)
            key = (attribute(location, "id") or str(place), copy.shelf)
            if key in found:
                found[key] = _together(found[key], copy)
            elif len(found) < MAX_HOLDINGS:
                found[key] = copy
    return tuple(found.values())


def _branches(answer: Element) -> Iterator[tuple[Element, list[Element]]]:
    """Each location with copies of its own, and those; the ones that were chosen in the question first."""
    locations = [one for one in anywhere(answer, "location") if below(one, "items", "item")]
    left = MAX_COPIES
    for one in sorted(locations, key=_far_from_chosen):
        items = below(one, "items", "item")[:left]
        left -= len(items)
        yield one, items


def _far_from_chosen(location: Element) -> tuple[bool, bool]:
    """Sorts the branch that was asked for first, then those of the same library."""
    around = [location, *location.iterancestors()]
    branch, library = (
        all(one.get(mark) != "true" for one in around) for mark in ("branch-selected", "profile-branch")
    )
    return branch, library


def _copy(item: Element, place: Place, hours: tuple[str, ...], asked: str) -> Holding:
    available = attribute(item, "available").lower() in _IN
    return Holding(
        place=place,
        shelf=line(first(item, "shelfmark"), 100) or line(first(item, "subloc"), 100),
        available=available,
        back="" if available else _day(first(item, "returndate")),
        asked=asked,
        hours=hours,
        reserve=without_key(address(first(item, "placehold"))),
    )


def _together(one: Holding, other: Holding) -> Holding:
    """Two copies on one shelf. What is in can be had; else the first that comes back."""
    if one.available != other.available:
        return one if one.available else other
    first, second = (one, other) if one.back or not other.back else (other, one)
    return second if second.back and second.back < first.back else first


def _day(value: str) -> str:
    """A day as RFC 3339 has it; empty when it is none."""
    value = value.strip()[:30]
    found = _BACK.match(value)
    try:
        if found:
            return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return ""


def _place(location: Element) -> Place:
    """The branch. Telephone numbers and addresses of people are nobody's business here."""
    holding = next(iter(below(location, "holding")), location)
    label = line(attribute(holding, "name") or attribute(location, "name"), 200)
    latitude, longitude = (_degrees(holding, "latitude", 90), _degrees(holding, "longitude", 180))
    words: LanguageMap = {"none": (label,)} if label else {}
    return Place(
        name=words,
        address=_address(holding),
        latitude=latitude if longitude else 0.0,
        longitude=longitude if latitude else 0.0,
        homepage=without_key(address(attribute(holding, "url") or attribute(location, "url"))),
    )


def _degrees(holding: Element, which: str, most: int) -> float:
    """``longtitude`` is how its documentation spells it."""
    told = attribute(holding, which) or (attribute(holding, "longtitude") if which == "longitude" else "")
    try:
        value = float(told[:30].replace(",", "."))
    except ValueError:
        return 0.0
    return value if -most <= value <= most else 0.0


def _address(holding: Element) -> str:
    def told(*fields: str) -> str:
        return " ".join(one for field in fields if (one := line(first(holding, "address", field), 100)))

    city = line(first(holding, "address", "city") or first(holding, "address", "community"), 100)
    street = told("street", "number")
    town = " ".join(one for one in (told("postcode"), _town(city)) if one)
    return ", ".join(one for one in (street, town) if one)


def _town(city: str) -> str:
    """``HEIST-OP-DEN-BERG`` as people write it."""
    if not city.isupper():
        return city
    words = re.split(r"([ -])", city.lower())
    return "".join(
        word if at and _SMALL_WORDS.fullmatch(word) else word[:1].upper() + word[1:]
        for at, word in enumerate(words)
    )


def _hours(location: Element, today: date) -> tuple[str, ...]:
    """A line for each day from today on: ``2026-08-05 09:00-12:00 14:00-19:00``; only a date when closed.

    A day with other hours than usual keeps the usual ones beside them (``original-timespan``): not those.
    """
    days: dict[str, str] = {}
    for day in (one for all in below(location, "holding", "opening-hours") for one in all if name(one)):
        told = _day(attribute(day, "date"))
        if not told or told < today.isoformat():
            continue
        spans = sorted(one for one in map(_span, below(day, "timespan")) if one)
        days.setdefault(told, " ".join([told, *spans]))
    return tuple(days[one] for one in sorted(days))[:MAX_DAYS]


def _span(timespan: Element) -> str:
    """``00:00-00:00`` is written where nobody is at the desk that day."""
    opens, closes = (_CLOCK.fullmatch(attribute(timespan, one)) for one in ("open", "close"))
    if not opens or not closes:
        return ""
    start, end = (f"{int(one[1]):02}:{one[2]}" for one in (opens, closes))
    return f"{start}-{end}" if start < end <= "24:00" else ""
