"""The text of iCalendar (RFC 5545): content lines, and where events and time zones begin and end.

A calendar is cut into its events before the library icalendar reads them, so that one line that nobody can
read costs one event and not the calendar.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from icalendar import Event
from icalendar.prop import vBroken, vUnknown

from kiosk.catalogue.text_documents import as_text

_LONGEST_LINE = 60_000
"""A longer one is a picture written out in letters."""
_MOST_LINES = 500
"""Of one event: guests lists are longer, and are not read."""
_DATES = re.compile(r"(?:DTSTART|DTEND|RECURRENCE-ID|RDATE|EXDATE)[;:]", re.IGNORECASE)
_ZONE = re.compile(r";TZID=", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_RULE = re.compile(r"RRULE[;:]", re.IGNORECASE)
_PRIVATE = re.compile(r"(?:ORGANIZER|ATTENDEE|CONTACT|REQUEST-STATUS|COMMENT)[;:]", re.IGNORECASE)
"""Who is invited and whom to call: not even handed on."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A calendar document in pieces; each piece is its content lines."""

    header: list[str] = field(default_factory=list)
    """What is said of the calendar itself."""
    events: list[list[str]] = field(default_factory=list)
    zones: dict[str, list[str]] = field(default_factory=dict)
    """VTIMEZONE by its TZID, as written."""
    whole: bool = True
    """Everything that begins also ends."""
    is_calendar: bool = False
    """It has at least one BEGIN line."""


def content_lines(body: bytes) -> Iterator[str]:
    """Unfolded lines (RFC 5545, 3.1), whatever ends them: CR LF, LF or CR.

    A fold may lie inside a letter of several bytes, so lines are joined before they become letters.
    """
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        body = as_text(body).encode("utf-8", "replace")
    pieces: list[bytes] = []
    for line in body.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            pieces.append(line[1:])
        elif line.strip():
            if pieces:
                yield as_text(b"".join(pieces))
            pieces = [line]
    if pieces:
        yield as_text(b"".join(pieces))


def cut(lines: Iterable[str]) -> Cut:
    """The pieces of a calendar. What is neither event nor time zone is left out, alarms inside events too."""
    header: list[str] = []
    events: list[list[str]] = []
    zones: dict[str, list[str]] = {}
    within: list[str] = []
    piece: list[str] = []
    begun = False
    for line in lines:
        keyword, _, name = line.partition(":")
        keyword, name = keyword.strip().upper(), name.strip().upper()
        if keyword == "BEGIN":
            begun = True
            within.append(name)
            if name == "VEVENT" or (name == "VTIMEZONE" and "VEVENT" not in within):
                piece = []
            elif within[0] != "VTIMEZONE" and "VTIMEZONE" in within:
                piece.append(line)
        elif keyword == "END":
            name = next((one for one in within if name.startswith(one)), "")
            if not name:
                continue
            while within.pop() != name:  # an END line is missing: what was inside ends as well
                pass
            if name == "VEVENT":
                events.append(piece)
            elif name == "VTIMEZONE":
                zones.setdefault(_zone_id(piece), piece)
            elif "VTIMEZONE" in within:
                piece.append(line)
        elif within and within[-1] == "VEVENT":
            if len(line) <= _LONGEST_LINE and len(piece) < _MOST_LINES and not _PRIVATE.match(line):
                piece.append(_prepared(line))
        elif "VTIMEZONE" in within:
            piece.append(line)
        elif within == ["VCALENDAR"] and len(header) < _MOST_LINES:
            header.append(line)
    return Cut(header, events, zones, not within, begun)


def properties(lines: list[str]) -> Event:
    """The properties in these lines. What the library can't read is broken in it, not raised."""
    try:
        found = Event.from_ical("\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT")))
    except (ValueError, TypeError, LookupError, AttributeError):  # what the library lets through
        found = Event()
        for line in lines:
            for name, value in _alone(line):
                found.add(name, value, encode=False)
    assert isinstance(found, Event)
    return found


def _alone(line: str) -> list[tuple[str, object]]:
    try:
        one = Event.from_ical(f"BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT")
    except (ValueError, TypeError, LookupError, AttributeError):
        return []
    return list(one.property_items(recursive=False))[1:-1]


def every(event: Event, name: str) -> list[object]:
    """The values of a property that can be read, in order."""
    told = event.get(name)
    values = told if isinstance(told, list) else [told]
    return [one for one in values if one is not None and not isinstance(one, vBroken)]


def first(event: Event, name: str) -> object:
    """The first of them, or None."""
    return next(iter(every(event, name)), None)


def text(event: Event, name: str) -> str:
    """The first that is text."""
    return next((plain(one).strip() for one in every(event, name) if isinstance(one, str)), "")


def plain(value: object) -> str:
    """The letters of a value, without the backslashes that the library leaves in an X-property."""
    if not isinstance(value, vUnknown):
        return str(value)
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], str(value))


def parameter(value: object, name: str) -> str:
    """A parameter of a value: ``LANGUAGE``, ``FMTTYPE``…; several of them with commas."""
    told = getattr(value, "params", {}).get(name, "")
    return ",".join(map(str, told)) if isinstance(told, list) else str(told)


def _prepared(line: str) -> str:
    """With time zones under another name, and rules without spaces.

    The library would look for the zone in a cache that all calendars share, and leave the offset out where it
    does not know one; ``zones`` finds it for this calendar alone.
    """
    if _DATES.match(line):
        return _ZONE.sub(";X-TZID=", line, count=1)
    return line.replace(" ", "") if _RULE.match(line) else line


def _zone_id(lines: list[str]) -> str:
    return next((line.partition(":")[2].strip() for line in lines if line.upper().startswith("TZID")), "")
