"""When and where an event of schema.org happens, and what it costs to go."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from kiosk.catalogue import markup
from kiosk.catalogue.clock import HOME, on_the_clock, soonest
from kiosk.catalogue.linked_data import (
    Node,
    first,
    link,
    links,
    local,
    nodes,
    text,
    texts,
    types,
    values,
    words,
)
from kiosk.catalogue.values import number
from kiosk.model import LanguageMap, Occurrence, Place, Price

MAX_OCCURRENCES = 500
"""Of one event; what is over goes first."""
MAX_PRICES = 30
_NO_EVENTS = frozenset(("PublicationEvent", "OnDemandEvent", "DeliveryEvent"))
_STATUS = {
    "EventCancelled": "cancelled",
    "Cancelled": "cancelled",
    "cancelled": "cancelled",
    "EventPostponed": "postponed",
    "Postponed": "postponed",
    "postponed": "postponed",
}
_SOLD_OUT = frozenset(("SoldOut", "OutOfStock", "Discontinued"))
_ONLINE = frozenset(("OnlineEventAttendanceMode", "MixedEventAttendanceMode"))
_AMOUNT = re.compile(r"[0-9]{1,7}(?:[.,][0-9]{1,2})?")
_FREE = re.compile(r"\b(?:gratis|free|gratuit|kostenlos|kostenfrei)\b", re.IGNORECASE)
_CURRENCY = re.compile(r"[A-Z]{3}")


def is_event(node: Node) -> bool:
    """Whether it is something that one goes to or follows while it happens."""
    return any(
        one not in _NO_EVENTS and (one.endswith("Event") or one in ("Festival", "EventSeries"))
        for one in types(node)
    )


def moment(value: object) -> str:
    """A DateTime or Date as RFC 3339; ``""`` if it is none.

    It is on the clock of Brussels where no zone is told, and in UTC: that is how machines write it, and no
    clock on the wall of a theatre says so. Another zone is that of the place, and stays.
    """
    told = text(value)[:40].strip()
    if not len(told) >= 10:
        return ""
    try:
        found = datetime.fromisoformat(told.replace(" +", "+"))
        if found.tzinfo is None:
            found = found.replace(tzinfo=HOME)
        elif found.utcoffset() == timedelta(0):
            found = found.astimezone(HOME)
        found.astimezone(UTC)  # a moment that can't be counted is none
    except (ValueError, OverflowError):
        return ""
    return on_the_clock(found) if found.year > 1 else ""


def later(one: str, other: str) -> bool:
    """Whether the first of two moments is after the second."""
    return datetime.fromisoformat(one) > datetime.fromisoformat(other)


def occurrences(event: Node, *, base: str, language: str, now: datetime) -> tuple[Occurrence, ...]:
    """Each time that it happens, in order of time: its own, or those of its parts (``subEvent``).

    What a part does not say (place, status) its whole does.
    """
    parts = parts_of(event)
    found = [one for each in (parts or [event]) for one in _once(each, event, base, language)]
    found = found or list(_once(event, event, base, language))
    unique = {(one.start, str(one.place), one.online): one for one in found}
    in_order = sorted(unique.values(), key=lambda one: datetime.fromisoformat(one.start))
    return soonest(in_order, now=now, most=MAX_OCCURRENCES)


def parts_of(event: Node) -> list[Node]:
    """The parts of an event that are the same again at another time; others are events of their own."""
    name = first(event, "name")
    return [one for one in nodes(event, "subEvent") if first(one, "name") in ("", name)]


def _once(event: Node, whole: Node, base: str, language: str) -> Iterator[Occurrence]:
    times = event
    schedule = next((one for one in nodes(event, "eventSchedule") if first(one, "startDate")), None)
    start = moment(first(event, "startDate"))
    if not start and schedule is not None:
        times = schedule
        start = moment(_with_time(schedule, "startDate", "startTime"))
    if not start:
        return
    end = moment(first(times, "endDate"))
    place = _place(event, base, language) or _place(whole, base, language)
    online = _online(event, base) or _online(whole, base)
    yield Occurrence(
        start=start,
        end=end if end and not later(start, end) else "",
        place=place,
        online=online,
        status=_status(event) or _status(whole),
    )


def _with_time(schedule: Node, day: str, time: str) -> str:
    date = first(schedule, day)
    return f"{date}T{told}" if (told := first(schedule, time)) and "T" not in date else date


def _status(event: Node) -> str:
    told = (local(first(one, "@id") if isinstance(one, dict) else text(one)) for one in _stated(event))
    found = next((_STATUS[one] for one in told if one in _STATUS), "")
    if found:
        return found
    stock = [local(link(one) or text(one)) for one in _availabilities(event)]
    return "soldout" if stock and all(one in _SOLD_OUT for one in stock) else ""


def _stated(event: Node) -> list[object]:
    return values(event, "eventStatus")


def _availabilities(event: Node) -> list[object]:
    return [one for offer in _offers(event) for one in values(offer, "availability")]


def _online(event: Node, base: str) -> str:
    """Address of a virtual location, or of the channel that broadcasts it."""
    for one in values(event, "location"):
        if isinstance(one, dict) and "VirtualLocation" in types(one) and (found := link(one, base)):
            return found
        if isinstance(one, str) and one.startswith(("http://", "https://")):
            return link(one, base)
    if "BroadcastEvent" in types(event):
        channels = [*nodes(event, "publishedOn"), *nodes(event, "broadcastChannel")]
        if found := next((url for one in channels if (url := link(one, base))), ""):
            return found
    mode = {local(link(one) or text(one)) for one in values(event, "eventAttendanceMode")}
    return next(iter(links(event, "url", base=base)), "") if mode & _ONLINE else ""


def _place(event: Node, base: str, language: str) -> Place | None:
    mode = {local(link(one) or text(one)) for one in values(event, "eventAttendanceMode")}
    if mode == {"OnlineEventAttendanceMode"}:
        return None
    for one in values(event, "location"):
        if isinstance(one, dict) and "@value" not in one and "VirtualLocation" not in types(one):
            return place_of(one, base=base, language=language)
        if isinstance(one, str) and one.strip() and "://" not in one:
            return Place(name={language: (markup.line(one),)})
    return None


def place_of(place: Node, *, base: str, language: str) -> Place | None:
    """A Place, or a PostalAddress instead of one; None when it has neither a name nor an address."""
    name = words(place, "name", "prefLabel", "label", default=language)
    address = _address(place)
    geo = next(iter(nodes(place, "geo")), place)
    latitude, longitude = _degrees(geo, "latitude", 90), _degrees(geo, "longitude", 180)
    if not name and not address:
        return None
    return Place(
        name=name or {"none": (address,)},
        address=address,
        latitude=latitude if latitude and longitude else 0.0,
        longitude=longitude if latitude and longitude else 0.0,
        homepage=next(iter(links(place, "url", base=base)), ""),
    )


def _address(place: Node) -> str:
    """On one line: street, then postal code and town."""
    for one in values(place, "address") or ([place] if "PostalAddress" in types(place) else []):
        if not isinstance(one, dict) or "@value" in one:
            return markup.line(text(one))
        if full := first(one, "fullAddress"):
            return markup.line(full)
        town = " ".join([*texts(one, "postalCode")[:1], *texts(one, "addressLocality")[:1]])
        lines = [*texts(one, "streetAddress")[:1], town]
        if found := ", ".join(line for line in lines if line):
            return markup.line(found)
    return ""


def _degrees(geo: Node, name: str, most: float) -> float:
    try:
        found = float(first(geo, name).replace(",", ".")[:30])
    except ValueError:
        return 0.0
    return found if -most <= found <= most else 0.0


def prices(event: Node, *, language: str) -> tuple[Price, ...]:
    """What it costs, each price once; 0 where it is said to be free."""
    found = [price for offer in _offers(event) for price in _prices(offer, language)]
    if not found and first(event, "isAccessibleForFree").lower() in ("true", "yes", "1"):
        found = [Price(amount=0)]
    return tuple({(one.amount, one.currency, str(one.label)): one for one in found}.values())[:MAX_PRICES]


def booking(event: Node, *, base: str) -> str:
    """The page where a seat is booked: of an offer, else of an action that reserves or buys."""
    told = [one for offer in _offers(event) for one in values(offer, "url")]
    for action in nodes(event, "potentialAction"):
        if {"ReserveAction", "BuyAction", "OrderAction"}.intersection(types(action)):
            for target in values(action, "target"):
                told += values(target, "urlTemplate") if isinstance(target, dict) else []
                told.append(target)
    # "tickets@zaal.example" is no page of this site.
    pages = (link(one, base) for one in told if "://" in text(one) or "@" not in text(one))
    return next((one for one in pages if one), "")


def _offers(event: Node) -> Iterator[Node]:
    for offer in nodes(event, "offers"):
        yield offer
        yield from nodes(offer, "offers")


def _prices(offer: Node, language: str) -> Iterator[Price]:
    label = words(offer, "name", "category", default=language)
    currency = first(offer, "priceCurrency")
    for one in [*values(offer, "price"), *(values(offer, "lowPrice", "highPrice"))]:
        yield from _price(one, currency, label)
    for specification in nodes(offer, "priceSpecification"):
        named = words(specification, "name", "prefLabel", default=language) or label
        for one in values(specification, "price"):
            yield from _price(one, first(specification, "priceCurrency") or currency, named)


def _price(value: object, currency: str, label: LanguageMap) -> Iterator[Price]:
    if isinstance(value, dict) and "@value" not in value:  # a MonetaryAmount
        currency = first(value, "currency") or currency
        value = first(value, "value")
    told = text(value)[:60]
    found = _AMOUNT.search(told)
    if found is None and not _FREE.search(told):
        return
    amount = number(found[0].replace(",", "."), most=100_000) if found else 0.0
    yield Price(amount=amount, currency=currency if _CURRENCY.fullmatch(currency) else "EUR", label=label)
