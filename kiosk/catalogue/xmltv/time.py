"""Times of XMLTV: ``20000603163300 +0200``, or some of its beginning (xmltv.dtd).

The zone is often left out, and then it is the time on the clock of who made the list: for us Europe/Brussels.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from kiosk.catalogue.clock import HOME

_TIME = re.compile(r"([0-9]{8})([0-9]{2})?([0-9]{2})?([0-9]{2})?(?:\.[0-9]{1,6})?\s{0,5}([^\s].{0,40})?")
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])([0-9]{2}):?([0-9]{2})")
_ABBREVIATIONS = {
    "UTC": 0,
    "GMT": 0,
    "Z": 0,
    "WET": 0,
    "BST": 1,
    "WEST": 1,
    "IST": 1,
    "CET": 1,
    "MET": 1,
    "CEST": 2,
    "MEST": 2,
    "EET": 2,
    "EEST": 3,
}
"""Of Europe: an abbreviation from elsewhere is another zone in another country."""


def moment(told: str) -> datetime | None:
    """The instant, on the clock of Europe/Brussels; None when it isn't one, or its zone is not known.

    ``20261203`` is midnight; a year or a month alone is no time to be there.
    """
    found = _TIME.fullmatch(told.strip()[:80])
    if not found:
        return None
    zone = _zone(found[5] or "")
    if zone is None:
        return None
    digits = found[1] + "".join(part or "00" for part in found.groups()[1:4])
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone).astimezone(HOME)
    except (ValueError, OverflowError):
        return None


def day(told: str) -> str:
    """``19901011`` as ``1990-10-11``, ``1990`` as it is: when a film was made. Empty when it is no date."""
    found = re.fullmatch(r"([0-9]{4})(?:-?([0-9]{2}))?(?:-?([0-9]{2}))?", told.strip()[:10])
    return "-".join(part for part in found.groups() if part) if found else ""


def _zone(told: str) -> tzinfo | None:
    told = told.strip()
    if not told:
        return HOME
    if found := _OFFSET.fullmatch(told):
        minutes = int(found[2]) * 60 + int(found[3])
        if minutes >= 24 * 60:
            return None
        return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))
    if told.upper() in _ABBREVIATIONS:
        return timezone(timedelta(hours=_ABBREVIATIONS[told.upper()])) if told.upper() != "Z" else UTC
    if "/" in told:
        try:
            return ZoneInfo(told)
        except (ValueError, OSError, LookupError):
            return None
    return None
