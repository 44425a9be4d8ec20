"""What could be shown next: a theme of the season for each week, so that nobody begins with an empty page."""

from collections.abc import Mapping, Sequence
from datetime import date

from kiosk.model import LanguageMap
from kiosk.store.themes import Theme

WORKS = 9
"""In a playlist that is made of an idea: some forty minutes."""


def _named(nl: str, fr: str, de: str, en: str) -> LanguageMap:
    return {"nl": (nl,), "fr": (fr,), "de": (de,), "en": (en,)}


NAMES: Mapping[Theme, LanguageMap] = {
    Theme.HOME: _named("Thuis", "À la maison", "Zu Hause", "At home"),
    Theme.SCHOOL: _named("Naar school", "À l’école", "In der Schule", "At school"),
    Theme.WORK: _named("Aan het werk", "Au travail", "Bei der Arbeit", "At work"),
    Theme.FEAST: _named("Feest", "La fête", "Ein Fest", "A feast"),
    Theme.MARKET: _named("Op de markt", "Au marché", "Auf dem Markt", "At the market"),
    Theme.MUSIC: _named("Muziek", "Musique", "Musik", "Music"),
    Theme.SPORT: _named("Sport", "Le sport", "Sport", "Sport"),
    Theme.FAITH: _named("Geloof", "La foi", "Glaube", "Faith"),
    Theme.TRAVEL: _named("Op reis", "En voyage", "Auf Reisen", "Travelling"),
    Theme.ANIMALS: _named("Dieren", "Les animaux", "Tiere", "Animals"),
    Theme.FOOD: _named("Aan tafel", "À table", "Bei Tisch", "At table"),
    Theme.PLACES: _named("Plaatsen", "Des lieux", "Orte", "Places"),
}
_OF_MONTH: Mapping[int, Theme] = {
    1: Theme.HOME,
    2: Theme.FEAST,
    3: Theme.WORK,
    4: Theme.FAITH,
    5: Theme.MARKET,
    6: Theme.SPORT,
    7: Theme.TRAVEL,
    8: Theme.PLACES,
    9: Theme.SCHOOL,
    10: Theme.FOOD,
    11: Theme.MUSIC,
    12: Theme.FEAST,
}
"""What people talk of then: carnival, Easter, the fair, the sea, the first day of school, Christmas."""


def of_week(day: date, there: Sequence[Theme]) -> list[Theme]:
    """The themes that are there, the one of the week of a day first, then the others in turn.

    Every second week it is that of the month, in between another one.
    """
    if not there:
        return []
    week = day.toordinal() // 7
    turned = [there[(week + n) % len(there)] for n in range(len(there))]
    season = _OF_MONTH[day.month]
    if week % 2 == 0 and season in there:
        turned = [season, *(one for one in turned if one is not season)]
    return turned
