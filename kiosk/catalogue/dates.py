"""When a work was made, out of dates as institutions write them: "omstreeks 1831", "187X", "1200 v. Chr."."""

import re

from kiosk.model import LanguageMap

_YEAR = re.compile(r"(?<![0-9])(?<!(?<![0-9])-)(1[0-9]{3}|20[0-9]{2}|(?:1[0-9]|20)[0-9][Xxu?])(?![0-9])")
"""A year of this era, or a decade as EDTF writes it (``187X``, formerly ``187u``); not ``-1200``."""
_BEFORE_OUR_ERA = re.compile(
    r"[0-9Xxu?\s~.,/-]{0,20}?\(?(?:B\. ?C\.|BCE?\b|B\.C\.E|v\. ?Chr|v\. ?o\. ?t|"
    r"(?:av\.|avant) ?(?:J\.?[- ]?|notre)|a\. ?C\. ?n|(?:vor|voor|vóór) (?:Chr|unserer))",
    re.IGNORECASE,
)
"""What follows a year, or a range that begins with it, when it is counted backwards."""
_TIME_OF_DAY = re.compile(r"[0-9]{4}[-:][0-9]{2}[-:][0-9]{2}[T ](?!00:00)[0-9]{2}:[0-9]{2}")


def without_times(words: LanguageMap) -> LanguageMap:
    """A date with a time of day is when a record was typed, not when a work was made."""
    kept = {
        tag: tuple(one for one in values if not _TIME_OF_DAY.search(one)) for tag, values in words.items()
    }
    return {tag: values for tag, values in kept.items() if values}


def decade(words: LanguageMap) -> int:
    """First year of the decade of the first year that is named, from 1000 on; 0 when none is."""
    years = _years(words)
    return years[0] // 10 * 10 if years else 0


def _years(words: LanguageMap) -> list[int]:
    return [
        int(found[1][:3] + "0") if found[1][3] in "Xxu?" else int(found[1])
        for values in words.values()
        for value in values
        for found in _YEAR.finditer(value)
        if not _BEFORE_OUR_ERA.match(value, found.end())
    ]
