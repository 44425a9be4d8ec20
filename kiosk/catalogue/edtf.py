"""Dates as archives write them (Extended Date/Time Format, ISO 8601-2), said as people say them.

Level 0 and 1, with the letters of its draft of 2012 (``u`` for a digit that is not known), and what else
stands in the same fields: brackets around a supplied date, EXIF's colons, and year 1 for "unknown".
"""

import re

from kiosk.model import LanguageMap

_DATE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}[XxUu]|[0-9]{2}[XxUu]{2})"
    r"(?:[-:](?P<month>[0-9]{2}|[XxUu]{2}))?(?:[-:](?P<day>[0-9]{2}|[XxUu]{2}))?"
    r"(?:[T ](?P<time>[0-9]{2}:[0-9]{2}[0-9:.,]{0,16})(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
    r"(?P<unsure>[?~%]{0,2})"
)
_AROUND = "[](){} "
_LONGEST = 80


def said(told: str) -> LanguageMap:
    """A date to show; ``{}`` for one that is not known. What is no EDTF is left as it was written.

    ``1988-10~`` is "omstreeks 1988-10", ``192u`` the 1920s, ``19XX`` the 20th century, ``2014-uu-uu`` 2014.
    """
    told = told.strip()[:_LONGEST]
    text = told.strip(_AROUND)
    if not text or not re.search("[0-9]", text):
        return {}
    first, dash, last = text.partition("/")
    if dash:
        return _between(_one(first.strip()), _one(last.strip()))
    found = _one(text)
    return {"none": (told,)} if found is None else found


def is_day_alone(told: str) -> bool:
    """Whether it names a day and no time on it, which only the clock of a machine tells."""
    found = _DATE.fullmatch(told.strip().strip(_AROUND))
    return found is not None and not (found["time"] or "").strip("0:.,")


def _one(text: str) -> LanguageMap | None:
    """None for what is no date; ``{}`` for an unknown one."""
    unsure = text.startswith("~") or text.endswith(("~", "?", "%"))
    found = _DATE.fullmatch(text.lstrip("~").strip())
    if found is None:
        return {} if re.fullmatch(r"[uxUX.?~-]*", text) else None
    year, month, day = found["year"].lower(), found["month"] or "", found["day"] or ""
    if year.startswith("0"):  # year 1 stands for "unknown"
        return {}
    if not year[2].isdigit():
        return _century(int(year[:2]) + 1, unsure=unsure)
    if not year[3].isdigit():
        return _decade(year[:3] + "0", unsure=unsure)
    words = year
    if month.isdigit() and "01" <= month <= "12":
        words += f"-{month}" + (f"-{day}" if day.isdigit() and "01" <= day <= "31" else "")
    return _about({"none": (words,)}) if unsure else {"none": (words,)}


def _about(words: LanguageMap) -> LanguageMap:
    before = {"nl": "omstreeks", "fr": "vers", "de": "um", "en": "about"}
    return {tag: (f"{before[tag]} {(words.get(tag) or words['none'])[0]}",) for tag in before}


def _decade(year: str, *, unsure: bool) -> LanguageMap:
    words: LanguageMap = {
        "nl": (f"jaren {year}",),
        "fr": (f"années {year}",),
        "de": (f"{year}er-Jahre",),
        "en": (f"{year}s",),
    }
    return _about(words) if unsure else words


def _century(number: int, *, unsure: bool) -> LanguageMap:
    ending = "st" if number == 21 else "th"
    words: LanguageMap = {
        "nl": (f"{number}{'ste' if number in (1, 8) or number >= 20 else 'de'} eeuw",),
        "fr": (f"{number}e siècle",),
        "de": (f"{number}. Jahrhundert",),
        "en": (f"{number}{ending} century",),
    }
    return _about(words) if unsure else words


def _between(first: LanguageMap | None, last: LanguageMap | None) -> LanguageMap:
    """An interval; one of its ends may be open or unknown."""
    if not first or not last:
        return first or last or {}
    tags = list(dict.fromkeys((*first, *last))) if set(first) == set(last) else ["nl", "fr", "de", "en"]
    ends = [(_in(first, tag), _in(last, tag)) for tag in tags]
    return {
        tag: (one if one == other else f"{one} – {other}",)
        for tag, (one, other) in zip(tags, ends, strict=True)
    }


def _in(words: LanguageMap, tag: str) -> str:
    return (words.get(tag) or words.get("none") or next(iter(words.values())))[0]
