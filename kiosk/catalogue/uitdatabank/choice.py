"""What staff choose out of UiTdatabank, as parameters of its Search API, and what may be shown of it.

The API hides by itself what is a draft, what is not to be seen yet or any more, what is for members or for
schools, and what lies abroad. What was withdrawn is found only without those filters. So all of them are
taken away (``disableDefaultFilters``), and those that are wanted are asked for by name. An asterisk, with
which its guides take away a single one, is not what its own description of the parameters allows.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from kiosk.catalogue.uitdatabank.audience import audience
from kiosk.catalogue.uitdatabank.calendar import moment, stamp
from kiosk.catalogue.values import string

SHOWN = ("READY_FOR_VALIDATION", "APPROVED")
"""``workflowStatus`` of what the API shows by itself: entered, and approved."""

OURS = frozenset(
    (
        *("start", "limit", "embed", "modifiedFrom", "modifiedTo", "clientId", "apiKey"),
        *("embedUitpasPrices", "embedCalendarSummaries[]", "facets[]"),
    )
)
"""Parameters that are ours to set, or that would have the API count for nothing; keys go in the header."""

Pairs = tuple[tuple[str, str], ...]

_WHEN_SHOWN = ("availableFrom", "availableTo")
_PARAMETER = re.compile(r"[A-Za-z]{1,40}(?:\[[A-Za-z]{0,40}\])?=")


def pairs(query: str) -> Pairs:
    """The parameters in a query string that are for staff to choose."""
    found = parse_qsl(query)
    return tuple(one for one in found if one[0] not in OURS and not one[0].startswith("sort["))


def chosen(found: Pairs, name: str) -> tuple[str, ...]:
    """The values of a parameter that takes several with commas between."""
    return tuple(
        one.strip() for key, value in found if key == name for one in value.split(",") if one.strip()
    )


def without(found: Pairs, names: Iterable[str]) -> Pairs:
    """The other parameters."""
    leave = frozenset(names)
    return tuple(one for one in found if one[0] not in leave)


def withdrawn(event: Mapping[str, Any], choice: Pairs, now: datetime, *, saved: bool) -> bool:
    """It may not be shown, or not to those that the list was chosen for."""
    status = string(event.get("workflowStatus")).upper()
    if status and status not in _statuses(choice):
        return True
    if saved:  # whoever gives a file has chosen
        return False
    wanted = chosen(choice, "audienceType") or ("everyone",)
    if audience(event) not in wanted and "*" not in wanted and not _open(choice):
        return True
    return _ended(event, now) and not any(chosen(choice, one) for one in _WHEN_SHOWN)


def _statuses(choice: Pairs) -> tuple[str, ...]:
    """Those that were chosen; never a draft or what was refused or deleted."""
    return tuple(one for one in chosen(choice, "workflowStatus") if one in SHOWN) or SHOWN


def _open(choice: Pairs) -> bool:
    """Staff want it without the filters that the API has by itself."""
    return "true" in chosen(choice, "disableDefaultFilters")


def asked(choice: Pairs, news: bool, now: datetime) -> Pairs:
    """The parameters to ask with; those filters of the API that hide what was withdrawn are ours to set."""
    defaults: dict[str, str] = {}
    if not _open(choice):
        defaults |= {"addressCountry": "BE", "audienceType": "everyone"}
    if not any(chosen(choice, one) for one in _WHEN_SHOWN):
        defaults["availableFrom"] = stamp(now)
    added = tuple((name, value) for name, value in defaults.items() if not chosen(choice, name))
    told = (*without(choice, ("disableDefaultFilters", "workflowStatus")), *added)
    if news:
        told = without(told, (*_WHEN_SHOWN, "audienceType"))
    kept = tuple(one for one in told if one[1] != "*")  # it takes away a filter that is not there any more
    if news:
        return (*kept, ("workflowStatus", "*"))
    return (*kept, ("workflowStatus", ",".join(_statuses(choice))))


def parameters(query: str) -> Pairs:
    """One of ``queries``: parameters, as in an address, or what to look for (``q``)."""
    return pairs(query.lstrip("?")) if _PARAMETER.match(query.lstrip("?")) else (("q", query),)


def _ended(event: Mapping[str, Any], now: datetime) -> bool:
    """It is past the moment until which it may be shown."""
    until = moment(event.get("availableTo"))
    return until is not None and until < now
