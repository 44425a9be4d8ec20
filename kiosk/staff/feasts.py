"""The days around the feasts of a Flemish year, so that nobody has to look up when Easter falls."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from dateutil.easter import easter

from kiosk.model import LanguageMap

SUNDAY = 6


class Feast(StrEnum):
    """What people look forward to together. A fair (kermis) is not here: each village has its own days."""

    CARNIVAL = "carnival"
    """From the Thursday before Ash Wednesday to the day before it."""
    EASTER = "easter"
    """From Palm Sunday to Easter Monday."""
    MOTHERS_DAY = "mothers-day"
    """The week that ends with the second Sunday of May. Around Antwerp it is 15 August."""
    FATHERS_DAY = "fathers-day"
    """The week that ends with the second Sunday of June. Around Antwerp it is 19 March."""
    FLEMISH_DAY = "flemish-day"
    """The week that ends with 11 July."""
    NATIONAL_DAY = "national-day"
    """The week that ends with 21 July."""
    ARMISTICE = "armistice"
    """The week that ends with 11 November."""
    SAINT_NICHOLAS = "saint-nicholas"
    """From the middle of November, when he comes, to 6 December."""
    CHRISTMAS = "christmas"
    """From the middle of December to Epiphany, 6 January."""


def _named(nl: str, fr: str, de: str, en: str) -> LanguageMap:
    return {"nl": (nl,), "fr": (fr,), "de": (de,), "en": (en,)}


NAMES: Mapping[Feast, LanguageMap] = {
    Feast.CARNIVAL: _named("Carnaval", "Le carnaval", "Karneval", "Carnival"),
    Feast.EASTER: _named("Pasen", "Pâques", "Ostern", "Easter"),
    Feast.MOTHERS_DAY: _named(
        "Moederdag (mei)", "La fête des mères (mai)", "Muttertag (Mai)", "Mother’s Day (May)"
    ),
    Feast.FATHERS_DAY: _named(
        "Vaderdag (juni)", "La fête des pères (juin)", "Vatertag (Juni)", "Father’s Day (June)"
    ),
    Feast.FLEMISH_DAY: _named(
        "11 juli, Vlaamse feestdag",
        "Le 11 juillet, fête de la Communauté flamande",
        "11. Juli, Flämischer Feiertag",
        "11 July, Flemish Community Day",
    ),
    Feast.NATIONAL_DAY: _named(
        "21 juli, nationale feestdag",
        "Le 21 juillet, fête nationale",
        "21. Juli, Nationalfeiertag",
        "21 July, Belgian National Day",
    ),
    Feast.ARMISTICE: _named(
        "11 november, Wapenstilstand",
        "Le 11 novembre, l’Armistice",
        "11. November, Waffenstillstand",
        "11 November, Armistice Day",
    ),
    Feast.SAINT_NICHOLAS: _named("Sinterklaas", "La Saint-Nicolas", "Nikolaus", "Saint Nicholas"),
    Feast.CHRISTMAS: _named(
        "Kerstmis en Nieuwjaar", "Noël et Nouvel An", "Weihnachten und Neujahr", "Christmas and New Year"
    ),
}


class Coming(NamedTuple):
    """The next time of a feast, or the one of now: its first day and its last, both with it."""

    feast: Feast
    first: date
    last: date


def coming(today: date) -> list[Coming]:
    """Each feast once, as it comes next or is now, in the order in which they begin."""
    years = (today.year - 1, today.year, today.year + 1)  # Christmas goes on in the next year
    every = [Coming(feast, *days(feast, year)) for year in years for feast in Feast]
    found: dict[Feast, Coming] = {}
    for one in sorted(every, key=lambda one: one.first):
        if one.last >= today:
            found.setdefault(one.feast, one)
    return list(found.values())


def days(feast: Feast, year: int) -> tuple[date, date]:
    """The first day and the last of a feast that begins in this year."""
    match feast:
        case Feast.CARNIVAL:
            return _from_easter(year, -52, -47)
        case Feast.EASTER:
            return _from_easter(year, -7, 1)
        case Feast.MOTHERS_DAY:
            return _week_to(_second_sunday(year, 5))
        case Feast.FATHERS_DAY:
            return _week_to(_second_sunday(year, 6))
        case Feast.FLEMISH_DAY:
            return _week_to(date(year, 7, 11))
        case Feast.NATIONAL_DAY:
            return _week_to(date(year, 7, 21))
        case Feast.ARMISTICE:
            return _week_to(date(year, 11, 11))
        case Feast.SAINT_NICHOLAS:
            return date(year, 11, 15), date(year, 12, 6)
        case Feast.CHRISTMAS:
            return date(year, 12, 15), date(year + 1, 1, 6)


def _from_easter(year: int, first: int, last: int) -> tuple[date, date]:
    sunday = easter(year)
    return sunday + timedelta(days=first), sunday + timedelta(days=last)


def _week_to(day: date) -> tuple[date, date]:
    return day - timedelta(days=6), day


def _second_sunday(year: int, month: int) -> date:
    eighth = date(year, month, 8)  # the second of any weekday is from here to the 14th
    return eighth + timedelta(days=SUNDAY - eighth.weekday())
