"""The iCalendar source: what takes place, and when (RFC 5545, with the additions of RFC 7986).

All VEVENTs with one UID are one Item: the series, and the dates that differ from it. Its dates are given from
yesterday to three months ahead. The calendar is a Collection. A calendar lists what is to come as its
publisher knows it now, so each pass ends with a Sweep; not so a message about one event (METHOD:CANCEL).
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from icalendar import Event

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.icalendar import text as ical_text
from kiosk.catalogue.icalendar.event import (
    Calendar,
    identity,
    is_hidden,
    main_part,
    picture,
    read_event,
    words,
)
from kiosk.catalogue.icalendar.text import content_lines, cut, properties
from kiosk.catalogue.icalendar.times import Expansion, Part
from kiosk.catalogue.icalendar.zones import Zones
from kiosk.catalogue.text_documents import unpacked
from kiosk.errors import SourceError
from kiosk.model import Change, Collection, Fault, Gone, Item, Put, Sweep, key_of

MAX_EVENTS = 20_000
_MOST_FAULTS = 50
_LISTS = frozenset(("", "PUBLISH", "REQUEST"))
"""METHODs of a calendar that is a list (RFC 5546); others are messages about one event."""
_CALENDAR = frozenset(
    ("X-WR-CALNAME", "NAME", "X-WR-CALDESC", "DESCRIPTION", "X-WR-TIMEZONE", "METHOD", "IMAGE", "CALSCALE")
)


class ICalendarSource:
    """A calendar, by its address. ``limit`` is the most Items to give, 0 for all."""

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.name = name
        # Calendar programs write the address of a subscription with a scheme of its own.
        self._url = f"https://{url[9:]}" if url.lower().startswith("webcal://") else url
        self._reader = Reader(fetcher, account=account, home=url)
        self._limit = limit
        self._now = now

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Every event of the calendar. Raises ``FetchError``, and ``SourceError`` when it is no calendar."""
        document = self._reader.document(self._url)
        where = document.url or self._url
        pieces = cut(content_lines(unpacked(document.body, where=where)))
        if not pieces.is_calendar:
            raise _no_calendar(document.body, where)
        header = properties([line for line in pieces.header if _name(line) in _CALENDAR])
        if ical_text.text(header, "CALSCALE").upper() not in ("", "GREGORIAN"):
            raise SourceError("does not use the Gregorian calendar.", where=where)
        method = ical_text.text(header, "METHOD").upper()
        zones = Zones(pieces.zones, ical_text.text(header, "X-WR-TIMEZONE"))
        expansion = Expansion(zones, self._now())
        events = _together(pieces.events, expansion, self.name)
        if method == "CANCEL":
            yield from _cancelled(events, where)
            return
        yield from self._events(events, expansion, header, where)
        for name in sorted(zones.strange)[:_MOST_FAULTS]:
            what = f"names an unknown time zone “{name}”; its times are read as ours. Tell the publisher."
            yield Fault(where=where, what=what, partial=True)
        if not pieces.whole:
            what = "is cut short; what came before is read and nothing is taken away. Tell the publisher."
            yield Fault(where=where, what=what)
        elif not pieces.events:
            yield Fault(where=where, what="lists no events.", partial=True)
        if pieces.whole and len(events) <= MAX_EVENTS and method in _LISTS and not self._limit:
            # One that could not be read keeps its place; one that became private does not.
            shown = {id for id, parts in events.items() if not is_hidden(main_part(parts))}
            yield Sweep(ids=frozenset((*shown, self._shelf_id)))

    def _events(
        self, events: dict[str, list[Part]], expansion: Expansion, header: Event, where: str
    ) -> Iterator[Change]:
        """Every Item, what is wrong with the others, and the Collection of all."""
        name = words(header, "X-WR-CALNAME") or words(header, "NAME") or {"none": (self.name,)}
        calendar = Calendar(source=self.name, where=where, name=name)
        members: list[str] = []
        faults = 0
        for id, parts in events.items():
            if len(members) >= (self._limit or MAX_EVENTS):
                break
            if is_hidden(main_part(parts)):
                continue
            item, fault = self._event(parts, expansion, calendar)
            if item is not None:
                members.append(id)
                yield Put(value=item)
            if fault is not None:
                faults += 1
                if faults <= _MOST_FAULTS:
                    yield fault
        if faults > _MOST_FAULTS:
            yield Fault(where=where, what=f"has {faults - _MOST_FAULTS} more events that are not all read.")
        if len(events) > MAX_EVENTS:
            yield Fault(where=where, what=f"lists {len(events)} events; {MAX_EVENTS} are read.")
        if members:
            shelf = Collection(
                id=self._shelf_id,
                source=self.name,
                label=name,
                summary=words(header, "X-WR-CALDESC", one_line=False)
                or words(header, "DESCRIPTION", one_line=False),
                thumbnail=picture(header, where),
                members=tuple(members),
            )
            yield Put(value=shelf)

    def _event(
        self, parts: list[Part], expansion: Expansion, calendar: Calendar
    ) -> tuple[Item | None, Fault | None]:
        where = f"{calendar.where.partition('?')[0]}, {identity(main_part(parts), self.name)}"[:500]
        times, trouble = expansion.times(parts)
        times = [one for one in times if not is_hidden(parts[one.part])]
        if not times:
            what = "has no date that can be read. Tell the publisher."
            return None, Fault(where=where, what=what)
        try:
            item = read_event(parts, times, calendar, now=self._now())
        except SourceError as error:
            return None, Fault(where=where, what=f"{error.what} {error.next_step}".strip())
        return item, Fault(where=where, what=trouble, partial=True) if trouble else None

    @property
    def _shelf_id(self) -> str:
        """Not the address: those of private calendars are keys."""
        return f"ical:{self.name}:calendar:{key_of(self._url)}"


def _together(events: list[list[str]], expansion: Expansion, source: str) -> dict[str, list[Part]]:
    """The parts of each event by its id, in order."""
    found: dict[str, list[Part]] = {}
    for lines in events:
        part = expansion.part(properties(lines))
        found.setdefault(identity(part, source), []).append(part)
    return found


def _cancelled(events: dict[str, list[Part]], where: str) -> Iterator[Change]:
    """A message that events do not take place (RFC 5546, 3.2.5).

    That one date of a series does not is for the calendar to say that has the series.
    """
    for id, parts in events.items():
        if any(part.instead_of is None for part in parts):
            yield Gone(id=id)
        else:
            what = "takes away one date of an event, and does not say what is left. Give the calendar itself."
            yield Fault(where=f"{where.partition('?')[0]}, {id}"[:500], what=what, partial=True)


def _name(line: str) -> str:
    return line.partition(":")[0].partition(";")[0].strip().upper()


def _no_calendar(body: bytes, where: str) -> SourceError:
    start = body[:2_000].lstrip().lower()
    if not start:
        return SourceError("is empty.", where=where, next_step="Check the address.")
    if b"<html" in start:
        return SourceError(
            "is a web page, not a calendar.",
            where=where,
            next_step="Look on the page for a link to subscribe; its address often ends in .ics.",
        )
    return SourceError("is no iCalendar document.", where=where, next_step="Check the address and the kind.")
