"""When an event of UiTdatabank takes place: its four kinds of calendar, told as moments to go.

    single, multiple      ``subEvent``, one for each time
    periodic, permanent   ``openingHours`` by day of the week, less ``openingHoursClosedDays``, and with
                          ``openingHoursAdjustedDays`` in their place; for so many days ahead

A calendar is read by what is in it and not by its ``calendarType``, which is wrong at times. Hours are those
of the clock in Brussels: a museum opens at ten in summer and in winter. Written-out hours go on for
``HORIZON`` from the day of reading, so they grow old: whoever reads them reads them again before that.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from kiosk.catalogue.values import string
from kiosk.model import Occurrence, Place

BRUSSELS = ZoneInfo("Europe/Brussels")
HORIZON = timedelta(days=60)
MOST = 300
"""Occurrences of one event; what is over goes first."""
MAX_ENTRIES = 2_000
"""Of one list in a calendar that are looked at."""

_YEARS = range(1900, 2200)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})(?::[0-9]{2})?")
_STATUS = {"unavailable": "cancelled", "temporarilyunavailable": "postponed"}

Calendar = Mapping[str, Any]
"""Of JSON: any value may be of any type."""


class _Span(NamedTuple):
    start: datetime
    end: datetime | None = None
    status: str = ""


class _Hours(NamedTuple):
    days: frozenset[int]
    """0 is Monday."""
    opens: time
    closes: time | None


class _Exception(NamedTuple):
    """Days, the first and the last included, on which other hours count; none when it is closed."""

    first: date
    last: date
    hours: tuple[_Hours, ...] = ()


def moment(value: object) -> datetime | None:
    """An instant on the clock of Brussels, which is also what counts when it names no zone.

    None when it is none, and outside the years 1900 to 2199: those stand for "unknown" and "for ever".
    """
    text = string(value)
    if not 10 <= len(text) <= 40:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    if found.year not in _YEARS:
        return None
    return found.replace(tzinfo=BRUSSELS) if found.tzinfo is None else found.astimezone(BRUSSELS)


def stamp(moment: datetime) -> str:
    """An instant as the Search API takes it, to the second and in UTC."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def occurrences(
    event: Calendar, *, now: datetime, place: Place | None = None, online: str = ""
) -> tuple[Occurrence, ...]:
    """Every time that one can go, in order of time; without end where it ends before it begins.

    Empty when the event does not say when. ``place`` and ``online`` are those of each of them.
    """
    calendar = _calendar(event)
    spans = {(one.start, one.end): one for one in _spans(calendar, now.astimezone(BRUSSELS))}
    ordered = sorted(spans.values(), key=lambda one: (one.start, one.end or one.start))
    if len(ordered) > MOST:
        to_come = [one for one in ordered if (one.end or one.start) >= now]
        ordered = to_come[:MOST] or ordered[-MOST:]
    return tuple(
        Occurrence(
            start=_written(one.start),
            end=_written(one.end) if one.end else "",
            place=place,
            online=online,
            status=one.status,
        )
        for one in ordered
    )


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _calendar(event: Calendar) -> Calendar:
    """The event itself, or the ``calendar`` inside it, as older documents have it."""
    inner = event.get("calendar")
    if not isinstance(inner, dict):
        return event
    spans = _dicts(inner.get("timeSpans"))
    parts = [{**one, "startDate": one.get("start"), "endDate": one.get("end")} for one in spans]
    return {"subEvent": parts, **inner, **{key: event[key] for key in ("status",) if key in event}}


def _spans(calendar: Calendar, now: datetime) -> Iterator[_Span]:
    kind = string(calendar.get("calendarType")).lower()
    regular = tuple(_hours(calendar.get("openingHours")))
    adjusted = tuple(_exceptions(calendar.get("openingHoursAdjustedDays")))
    parts = [span for one in _dicts(calendar.get("subEvent")) if (span := _span(one, _status(one, calendar)))]
    one = _span(calendar, _status(calendar, {}))
    if (regular or adjusted) and (kind in ("periodic", "permanent") or not parts):
        yield from _opened(calendar, regular, adjusted, now)
    elif parts:
        yield from parts
    elif one:
        yield one
    elif kind == "permanent":  # at any time: so that it is found under every day ahead
        today = datetime.combine(now.date(), time(), BRUSSELS)
        yield _Span(today, today + HORIZON, _status(calendar, {}))


def _span(part: Calendar, status: str) -> _Span | None:
    start, end = moment(part.get("startDate")), moment(part.get("endDate"))
    if start is None:
        return None
    return _Span(start, end if end is not None and end >= start else None, status)


def _status(part: Calendar, whole: Calendar) -> str:
    """The worst that is said of a part and of the whole; seats as the part says, else the whole."""
    for one in (part, whole):
        if found := _STATUS.get(_type(one.get("status")).lower()):
            return found
    seats = part.get("bookingAvailability") or whole.get("bookingAvailability")
    none_left = isinstance(seats, dict) and seats.get("remainingCapacity") in (0, "0")
    return "soldout" if _type(seats).lower() == "unavailable" or none_left else ""


def _type(value: object) -> str:
    return string(value.get("type")) if isinstance(value, dict) else string(value)


# --- opening hours


def _opened(
    calendar: Calendar, regular: tuple[_Hours, ...], adjusted: tuple[_Exception, ...], now: datetime
) -> Iterator[_Span]:
    """Each time that it opens, from yesterday on: that one may still be open."""
    closed = tuple(_exceptions(calendar.get("openingHoursClosedDays")))
    status = _status(calendar, {})
    begin, end = moment(calendar.get("startDate")), moment(calendar.get("endDate"))
    if string(calendar.get("calendarType")).lower() == "permanent":  # then they are left over
        begin = end = None
    if end is not None and end.time() == time():  # a bare day: that day is the last
        end = datetime.combine(end.date(), time.max, BRUSSELS)
    first = now.date() - timedelta(days=1)
    if begin is not None:
        first = max(first, begin.date())
    last = first + HORIZON
    if end is not None:
        last = min(last, end.date())
    if last < first and (over := _span(calendar, status)):
        yield over  # when it was
        return
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if any(one.first <= day <= one.last for one in closed):  # also where they are adjusted
            continue
        other = next((one for one in adjusted if one.first <= day <= one.last), None)
        # A day of the week that the other hours do not name is closed.
        for hours in regular if other is None else other.hours:
            if day.weekday() in hours.days:
                span = _on(day, hours, status)
                begun = end is None or span.start <= end
                if begun and (span.end or datetime.combine(day, time.max, BRUSSELS)) > now:
                    yield span


def _on(day: date, hours: _Hours, status: str) -> _Span:
    if hours.closes is None:
        return _Span(_at(day, hours.opens), None, status)
    over_midnight = hours.closes <= hours.opens
    return _Span(_at(day, hours.opens), _at(day + timedelta(days=int(over_midnight)), hours.closes), status)


def _at(day: date, clock: time) -> datetime:
    """An instant that exists: what falls into the hour that is left out in March is an hour later."""
    return datetime.combine(day, clock, BRUSSELS).astimezone(UTC).astimezone(BRUSSELS)


def _hours(value: object) -> Iterator[_Hours]:
    for one in _dicts(value):
        opens, closes = _clock(one.get("opens")), _clock(one.get("closes"))
        told = one.get("dayOfWeek")
        names = [told] if isinstance(told, str) else told if isinstance(told, list) else []
        short = (string(name).rpartition("/")[2].lower() for name in names)
        days = frozenset(_DAYS.index(name) for name in short if name in _DAYS)
        if opens is not None and days:
            yield _Hours(days, opens, closes)


def _clock(value: object) -> time | None:
    found = _CLOCK.fullmatch(string(value))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if (hour, minute) == (24, 0):
        return time()
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _exceptions(value: object) -> Iterator[_Exception]:
    for one in _dicts(value):
        first, last = _day(one.get("startDate")), _day(one.get("endDate"))
        if first is not None:
            yield _Exception(first, last or first, tuple(_hours(one.get("openingHours"))))


def _day(value: object) -> date | None:
    text = string(value)
    if len(text) > 10:
        found = moment(text)
        return found.date() if found else None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _dicts(value: object) -> Iterable[dict[str, Any]]:
    if isinstance(value, dict):
        value = [value]
    return [one for one in value[:MAX_ENTRIES] if isinstance(one, dict)] if isinstance(value, list) else []
