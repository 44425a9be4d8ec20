"""Topics and years: what there is about a theme from some decades, a fresh handful at a time."""

import random
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import ContentNote
from kiosk.store import topics
from kiosk.store.database import snapshot
from kiosk.store.themes import Theme
from kiosk.store.topics import ALL, EVER, Years
from kiosk.ui.asking.background import Background
from kiosk.ui.work.shelf import Shelf

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

OLD, OLDER = 1900, 1800
"""Since then each decade has a button, before it a century, and before that all have one."""
YOUNG, GROWN = 14, 40
"""Ages from which memories stay the longest."""
AGES = (95, 85, 75)
"""Of who is asked around which year they were born."""
SYMBOLS = {
    Theme.HOME: "cottage",
    Theme.SCHOOL: "school",
    Theme.WORK: "work",
    Theme.FEAST: "celebration",
    Theme.MARKET: "storefront",
    Theme.MUSIC: "music_note",
    Theme.SPORT: "sports_soccer",
    Theme.FAITH: "church",
    Theme.TRAVEL: "luggage",
    Theme.ANIMALS: "pets",
    Theme.FOOD: "restaurant",
    Theme.PLACES: "landscape",
}


def theme_word(theme: str) -> str:
    """What a theme is called, in the visitor's language."""
    words = {
        Theme.HOME: QCoreApplication.translate("Topics", "At home"),
        Theme.SCHOOL: QCoreApplication.translate("Topics", "School"),
        Theme.WORK: QCoreApplication.translate("Topics", "Work"),
        Theme.FEAST: QCoreApplication.translate("Topics", "Feasts"),
        Theme.MARKET: QCoreApplication.translate("Topics", "Markets"),
        Theme.MUSIC: QCoreApplication.translate("Topics", "Music"),
        Theme.SPORT: QCoreApplication.translate("Topics", "Sports"),
        Theme.FAITH: QCoreApplication.translate("Topics", "Faith"),
        Theme.TRAVEL: QCoreApplication.translate("Topics", "Travel"),
        Theme.ANIMALS: QCoreApplication.translate("Topics", "Animals"),
        Theme.FOOD: QCoreApplication.translate("Topics", "Food"),
        Theme.PLACES: QCoreApplication.translate("Topics", "Places"),
    }
    return words[Theme(theme)] if theme else QCoreApplication.translate("Topics", "Everything")


def spans(decades: Sequence[int]) -> list[Years]:
    """The choices of years in which these decades are, the oldest first."""
    found = [
        (1, OLDER - 10) if decade < OLDER else (OLDER, OLD - 10) if decade < OLD else (decade, decade)
        for decade in decades
    ]
    return list(dict.fromkeys(found))


def youth(born: int) -> Years:
    """The decades in which somebody of that year was young."""
    return (born + YOUNG) // 10 * 10, (born + GROWN - 1) // 10 * 10


def years_of_birth(today: date) -> list[int]:
    """Three round years in which those who tell of long ago were born."""
    return [(today.year - age) // 10 * 10 for age in AGES]


@dataclass(frozen=True)
class Wanted:
    """What the visitor chose. Nothing of it is kept after the stay."""

    theme: str = ALL
    years: Years = EVER
    born: int = 0


@dataclass(frozen=True)
class Found:
    """What the store has of that; ``wanted`` as far as there is any."""

    wanted: Wanted = Wanted()
    themes: tuple[Theme, ...] = ()
    decades: tuple[int, ...] = ()
    """With works about the theme."""
    ever: tuple[int, ...] = ()
    """With works about anything."""
    deck: tuple[str, ...] = ()


def look(connection: apsw.Connection, wanted: Wanted, chance: random.Random | None) -> Found:
    """Ask the store; without ``chance`` no deck is made. What nothing is left of is not wanted any more."""
    with snapshot(connection):
        themes = tuple(topics.themes(connection))
        theme = wanted.theme if wanted.theme in themes else ALL
        decades = tuple(topics.decades(connection, theme))
        young = youth(wanted.born) if wanted.born else EVER
        years = next((y for y in (wanted.years, young) if y == EVER or _within(decades, y)), EVER)
        born = wanted.born if wanted.born and _within(decades, young) else 0
        deck = topics.deck(connection, theme, years, chance=chance) if chance else ()
        return Found(
            Wanted(theme, years, born), themes, decades, tuple(topics.decades(connection)), tuple(deck)
        )


def _within(decades: Sequence[int], years: Years) -> tuple[int, ...]:
    return tuple(decade for decade in decades if years[0] <= decade <= years[1])


@QmlElement
class Topics(QObject):
    """Choose what it is about, and when; see a handful of works, and another handful."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        pictures_folder: Path,
        languages: Callable[[], Sequence[str]],
        today: Callable[[], date],
        chance: random.Random | None = None,
        parent: QObject | None = None,
        *,
        warns: Set[ContentNote] = frozenset(),
    ) -> None:
        """``warns``: what a visitor is asked about before they meet it."""
        super().__init__(parent)
        self._background = background
        self._languages = languages
        self._today = today
        self.chance = chance or random.Random()
        self._found = Found()
        self._asked: Wanted | None = None  # and not answered yet
        self._loaded = False
        self._works = Shelf(background, pictures_folder, languages, self, warns=warns)
        background.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """The agent has written: there may be other topics now. What somebody looks at stays."""
        if self._asked is not None:  # this question would take the place of the visitor's
            self._deal(self._asked)
            return
        wanted = self._found.wanted
        self._background.ask(lambda c: look(c, wanted, None), self._take_choices, asker=self)

    def _deal(self, wanted: Wanted) -> None:
        chance = self.chance
        self._asked = wanted
        self._background.ask(lambda c: look(c, wanted, chance), self._take, asker=self, touched=True)
        self.retell()  # who chose hears and sees at once what

    def _take(self, found: Found) -> None:
        self._found, self._asked = found, None
        self._loaded = True
        self._works.show_items(found.deck)
        self.retell()

    def _take_choices(self, found: Found) -> None:
        self._loaded = True
        if found.wanted != self._found.wanted:  # all of it was withdrawn
            self._deal(found.wanted)
            return
        self._found = Found(found.wanted, found.themes, found.decades, found.ever, self._found.deck)
        self.changed.emit()

    # --- what a visitor does ------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Somebody came to this page: have something on it, or what was on it when they left."""
        if not self._found.deck and self._asked is None:
            self._deal(self._found.wanted)

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """All that is about this theme, from the years chosen before if there is any."""
        wanted = self._found.wanted
        self._deal(Wanted(theme, wanted.years, wanted.born))

    @Slot(int, int)
    def chooseYears(self, first: int, last: int) -> None:
        """From these decades; from all when they are those of ``EVER``."""
        wanted, years = self._found.wanted, (first, last)
        self._deal(Wanted(wanted.theme, years, 0 if years == EVER else wanted.born))

    @Slot(int)
    def chooseBorn(self, year: int) -> None:
        """From the decades in which somebody who was born around this year was young."""
        self._deal(Wanted(self._found.wanted.theme, youth(year), year))

    @Slot()
    def another(self) -> None:
        """Another handful; none comes twice before all have come once."""
        if self._works.property("hasMore"):
            self._works.turn(1)
        else:
            self._deal(self._found.wanted)

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self._background.drop(self)
        self._asked = None
        self._found = Found(themes=self._found.themes, decades=self._found.ever, ever=self._found.ever)
        self._works.show_items([])
        self.retell()

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self._works.set_title(self._get_title())
        self._works.retell()
        self.changed.emit()

    # --- what is on screen --------------------------------------------------------------------------

    def _years_word(self, years: Years) -> str:
        if years[1] < OLDER:
            return self.tr("Before %1").replace("%1", str(OLDER))
        if years == (OLDER, OLD - 10):
            return self.tr("19th century")
        #: The name of a decade: "1950s".
        return self.tr("%1s").replace("%1", str(years[0]))

    def _told(self, years: Years) -> str:
        """The same as a range, for who does not see it among the others."""
        if years[1] < OLD:
            return self._years_word(years)
        return f"{years[0]}–{years[1] + 9}"

    def _get_title(self) -> str:
        wanted = self._asked or self._found.wanted
        word = theme_word(wanted.theme)
        return word if wanted.years == EVER else f"{word}, {self._told(wanted.years)}"

    def _get_themes(self) -> list[dict[str, str]]:
        named = [{"theme": t.value, "title": theme_word(t), "symbol": SYMBOLS[t]} for t in self._found.themes]
        return [*named, {"theme": ALL, "title": theme_word(ALL), "symbol": "category"}] if named else []

    def _get_years(self) -> list[dict[str, Any]]:
        found, wanted = self._found, self._found.wanted
        shown = _within(found.decades, youth(wanted.born) if wanted.born else EVER)
        listed = [(years, self._years_word(years), self._told(years)) for years in spans(shown)]
        if not listed:
            return []
        every = self.tr("All years")
        return [
            {
                "first": years[0],
                "last": years[1],
                "title": word,
                "spoken": told,
                "current": years == wanted.years,
            }
            for years, word, told in [(EVER, every, every), *listed]
        ]

    def _get_born(self) -> list[dict[str, Any]]:
        found = self._found
        return [
            {"year": year, "there": bool(_within(found.decades, youth(year)))}
            for year in years_of_birth(self._today())
            if _within(found.ever, youth(year))
        ]

    def _get_works(self) -> Shelf:
        return self._works

    def _get_theme(self) -> str:
        return self._found.wanted.theme

    def _get_born_year(self) -> int:
        return self._found.wanted.born

    def _get_there(self) -> bool:
        return bool(self._found.themes or self._found.ever)

    def _get_loaded(self) -> bool:
        return self._loaded

    title = Property(str, _get_title, notify=changed)
    """What is on screen: "Music, 1950–1959"."""
    themes = Property(list, _get_themes, notify=changed)
    """Each ``theme``, ``title``, ``symbol``; the last stands for all of them."""
    years = Property(list, _get_years, notify=changed)
    """Each ``first`` and ``last`` decade, ``title``, ``spoken``, ``current``; the first is all years."""
    mostYears = Property(int, lambda self: len(spans(self._found.ever)) + 1, notify=changed)
    """As many as ``years`` ever has: what stands below them need not move."""
    born = Property(list, _get_born, notify=changed)
    """Each a ``year`` of birth that proposes decades, and whether anything is ``there``, about this theme."""
    theme = Property(str, _get_theme, notify=changed)
    bornYear = Property(int, _get_born_year, notify=changed)
    works = Property(Shelf, _get_works, constant=True)
    there = Property(bool, _get_there, notify=changed)
    """There are topics or years to choose from."""
    loaded = Property(bool, _get_loaded, notify=changed)
