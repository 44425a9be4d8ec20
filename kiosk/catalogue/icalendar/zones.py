"""Which clock the name of a time zone means in a calendar (RFC 5545, 3.2.19). Windows has its own names."""

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kiosk.catalogue.clock import HOME

_OFFSET = re.compile(r"\(?(?:UTC|GMT|Z)\)?\s{0,3}([+-])([0-9]{1,2}):?([0-9]{2})?", re.IGNORECASE)
_OURS = re.compile(r"Brussel|Bruxelles|Western/Central Europe|Amsterdam|Paris", re.IGNORECASE)
"""In the long names of Outlook: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"."""
_NO_PLACE = re.compile(r"(?:Etc/)?(?:UTC|GMT|Z|Zulu|Universal)?", re.IGNORECASE)
_MOST_LINES = 400
_PLAIN_RULE = re.compile(
    r"RRULE:FREQ=YEARLY(?:;(?:BYMONTH=[0-9]{1,2}|BYDAY=[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)|INTERVAL=1|"
    r"BYMONTHDAY=[0-9,]{1,30}|UNTIL=[0-9TZ]{8,16}|COUNT=[0-9]{1,3}|WKST=[A-Z]{2}))*+"
)
"""How a year changes to summer time. Other rules are not believed in a time zone: they may have no end."""


class Zones:
    """The time zones that one calendar uses. ``strange`` collects names that nothing is known of."""

    def __init__(self, written: dict[str, list[str]], default: str = "") -> None:
        """``written`` is its VTIMEZONE components; ``default`` is where it says to be (X-WR-TIMEZONE)."""
        self._written = written
        self._known: dict[str, tzinfo] = {}
        self.strange: set[str] = set()
        # Google writes UTC where nobody chose a zone.
        self.default: tzinfo = HOME if _NO_PLACE.fullmatch(default) else named(default) or HOME

    def zone(self, name: str) -> tzinfo:
        """The zone of this name; ``default`` when it can't be known."""
        name = name.strip().strip('"')
        if not name:
            return self.default
        if name not in self._known:
            found = named(name) or _defined(self._written.get(name, [])) or guessed(name)
            if found is None:
                self.strange.add(name[:60])
            self._known[name] = found or self.default
        return self._known[name]


@lru_cache(256)
def named(name: str) -> tzinfo | None:
    """The zone with this name in the tz database or in Windows."""
    name = name.strip("/ ")
    name = WINDOWS_TO_OLSON.get(name, name)
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, LookupError):
        return None


@lru_cache(256)
def guessed(name: str) -> tzinfo | None:
    """What a longer name most likely means: ``/mozilla.org/20070129_1/Europe/Brussels``, ``UTC+11``."""
    parts = name.strip("/").split("/")[-6:]
    for start in range(1, len(parts)):
        if found := named("/".join(parts[start:])):
            return found
    if _OURS.search(name[:200]):
        return HOME
    offset = _OFFSET.match(name)
    if offset is None or int(offset[2]) > 14:
        return None
    minutes = int(offset[2]) * 60 + int(offset[3] or 0)
    return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))


def _defined(lines: list[str]) -> tzinfo | None:
    """The zone as its VTIMEZONE says, when that is written in the ordinary way."""
    if not lines or len(lines) > _MOST_LINES:
        return None
    rules = (line for line in lines if line.upper().startswith("RRULE"))
    if not all(_PLAIN_RULE.fullmatch(line.replace(" ", "").upper()) for line in rules):
        return None
    try:
        component = Timezone.from_ical("\r\n".join(("BEGIN:VTIMEZONE", *lines, "END:VTIMEZONE")))
        assert isinstance(component, Timezone)
        found: tzinfo = component.to_tz(lookup_tzid=False)
        return found
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        OverflowError,
    ):  # what the library lets through
        return None
