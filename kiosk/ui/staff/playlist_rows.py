"""Playlists and their entries as rows of a page, in the language of the moment."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, QUrl

from kiosk.model import LanguageMap, text_in
from kiosk.staff import schedule
from kiosk.staff.hidden_works import HiddenWork
from kiosk.staff.playlists import Entry, Playlist
from kiosk.staff.schedule import Planned, Turn
from kiosk.staff.versions import Version
from kiosk.store.cards import Card
from kiosk.ui.staff.drawn import Drawn
from kiosk.ui.staff.plan_words import turn_in_words
from kiosk.ui.words import when
from kiosk.ui.words.facts import SYMBOLS, kind_word, main_fact


class Counted(QObject):
    """Words that change with a number; lupdate sees plurals only in ``tr`` of a class."""

    def works(self, n: int) -> str:
        """``n`` works."""
        return self.tr("%n works", "", n)


_counted = Counted()


def name_of(playlist: Playlist, languages: Sequence[str]) -> str:
    """What it is called; never empty."""
    return text_in(playlist.label, languages)[0] or QCoreApplication.translate("Editor", "Without a name")


class OnScreens(NamedTuple):
    """Whether visitors see a playlist."""

    turn: Turn
    begins: str = ""
    """In words: when they will."""
    draft: bool = False
    """They never did."""


def on_screens(
    version: Version | None, lines: Iterable[Planned], at: datetime, zone: ZoneInfo, language: str
) -> OnScreens:
    """Whether visitors see what was put on the screens last, by the lines of the schedule for it."""
    if version is None or not (version.entries or version.playlist.rule):
        return OnScreens(Turn.NEVER, draft=version is None)
    which, begins = schedule.turn(lines, at, zone)
    if begins is not None and begins.astimezone(zone).date() == at.astimezone(zone).date():
        return OnScreens(which, when.hour(begins.astimezone(zone), language))
    return OnScreens(which, turn_in_words(begins, None, zone, language, hours=False))


def listed(playlist: Playlist, works: int, on: OnScreens, languages: Sequence[str]) -> dict[str, Any]:
    """A playlist among others, and whether visitors see it."""
    match on.turn:
        case Turn.NOW:
            seen, symbol = QCoreApplication.translate("Editor", "now on the screens"), "check"
        case Turn.LATER:
            words = QCoreApplication.translate("Editor", "to be seen from %1")
            seen, symbol = words.replace("%1", on.begins), "calendar_month"
        case _ if on.draft:
            seen, symbol = QCoreApplication.translate("Editor", "not on the screens yet"), "library_music"
        case _:
            seen, symbol = (
                QCoreApplication.translate("Editor", "not on the screens any more"),
                "library_music",
            )
    return {
        "id": playlist.id,
        "title": name_of(playlist, languages),
        "line": f"{_counted.works(works)} · {seen}",
        "symbol": symbol,
    }


class Works:
    """What is known of the works of entries: from the catalogue, or of those that staff do not show."""

    def __init__(
        self,
        drawn: Mapping[str, Drawn | None],
        hidden: Mapping[str, HiddenWork],
        languages: Sequence[str],
        chosen: Mapping[str, QUrl],
    ) -> None:
        """Both by the ids of the works; ``chosen``: pictures that works have, by their addresses.

        ``drawn``: none for a work that is not there now; one that it does not hold is still looked for.
        """
        self._drawn, self._hidden, self._languages, self._chosen = drawn, hidden, languages, chosen

    def called(self, item: str) -> str:
        """The title of a work; empty for one that nobody knows."""
        drawn, hidden = self._drawn.get(item), self._hidden.get(item)
        label: LanguageMap = drawn.card.label if drawn else hidden.label if hidden else {}
        return text_in(label, self._languages)[0]

    def title(self, entry: Entry) -> str:
        """What staff call it here, or else the title of the work."""
        return text_in(entry.title, self._languages)[0] or self.called(entry.item)

    def row(self, number: int, entry: Entry, *, picked: bool) -> dict[str, Any]:
        """An entry; ``number``: its place, 1 is the first; ``picked``: it is picked up."""
        hidden = entry.item in self._hidden
        known = None if hidden else self._drawn.get(entry.item)
        missing = hidden or (entry.item in self._drawn and known is None)
        line = QCoreApplication.translate("Editor", "You do not show it") if hidden else ""
        nameless = QCoreApplication.translate("Editor", "This work is not here now") if missing else "…"
        unknown = "block" if hidden else "broken_image" if missing else "image"
        return {
            "id": entry.id,
            "item": entry.item,
            "number": number,
            "title": self.title(entry) or nameless,
            "line": self._line(known.card) if known else line,
            "symbol": SYMBOLS[known.card.kind] if known else unknown,
            "picture": self._chosen.get(entry.picture, known.picture) if known else QUrl(),
            "missing": missing,
            "hidden": hidden,
            "picked": picked,
        }

    def _line(self, card: Card) -> str:
        date = text_in(card.date, self._languages)[0]
        fact = main_fact(card.kind, card.duration, card.words, date, card.decade)
        return " · ".join(dict.fromkeys((kind_word(card.kind), fact)))
