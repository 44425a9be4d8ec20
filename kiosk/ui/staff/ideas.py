"""An idea for the week, and works that would go with those of a playlist."""

import random
from collections.abc import Sequence
from datetime import date
from itertools import chain, zip_longest
from typing import Any

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import text_in
from kiosk.staff import ideas, templates
from kiosk.staff.checks import replacements
from kiosk.staff.templates import Template
from kiosk.store import items, listing, topics
from kiosk.store.cards import Card
from kiosk.store.themes import Theme
from kiosk.ui.staff.drawn import Drawn, drawn, offered
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.office import Office

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_CANDIDATES = 400
OFFERED = 12


@QmlElement
class Ideas(QObject):
    """What could be shown, beside what staff thought of themselves."""

    changed = Signal()

    def __init__(self, office: Office, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._editor = editor
        self._idea: tuple[Theme, tuple[str, ...]] | None = None
        self._turn = 0
        self._offered: tuple[Drawn, ...] = ()
        self._templates: dict[Template, tuple[Card, ...]] = {}

    @Slot()
    def look(self) -> None:
        """Think of something for this week."""
        day, turn = self._office.now().date(), self._turn

        def found(conn: apsw.Connection) -> tuple[Theme, tuple[str, ...]] | None:
            themes = ideas.of_week(day, topics.themes(conn))
            if not themes:
                return None
            theme = themes[turn % len(themes)]
            return theme, tuple(topics.deck(conn, theme, chance=_chance(day))[: ideas.WORKS])

        self._office.background.ask(found, self._take, asker=self)

    def _take(self, idea: tuple[Theme, tuple[str, ...]] | None) -> None:
        self._idea = idea
        self.changed.emit()

    @Slot()
    def another(self) -> None:
        """Think of something else."""
        self._turn += 1
        self.look()

    @Slot()
    def make(self) -> None:
        """Begin a playlist with it."""
        if self._idea is not None:
            theme, works = self._idea
            self._editor.begin(ideas.NAMES[theme], works)

    # --- for an occasion

    @Slot()
    def lookForTemplates(self) -> None:
        """See for which occasions there are works enough."""
        day = self._office.now().date()

        def found(conn: apsw.Connection) -> dict[Template, tuple[Card, ...]]:
            known = items.cards(conn, listing.ids_by_rank(conn)[:MOST_CANDIDATES])

            def cards(template: Template) -> Sequence[Card]:
                theme = templates.THEMES.get(template)
                return items.cards(conn, topics.deck(conn, theme, chance=_chance(day))) if theme else known

            fit = ((one, tuple(templates.works(one, cards(one)))) for one in Template)
            return {one: works for one, works in fit if works}

        self._office.background.ask(found, self._know_templates, asker=(self, "templates"))

    def _know_templates(self, found: dict[Template, tuple[Card, ...]]) -> None:
        self._templates = found
        self.changed.emit()

    @Slot(str)
    def makeFrom(self, template: str) -> None:
        """Begin a playlist for this occasion."""
        for one, works in self._templates.items():
            if one == template:
                self._editor.begin(templates.NAMES[one], [card.id for card in works], template=one)

    def _get_templates(self) -> list[dict[str, Any]]:
        languages = self._office.languages()
        return [
            {
                "template": one.value,
                "title": text_in(templates.NAMES[one], languages)[0],
                "line": self._sentence(one),
                "note": self.tr("%n works", "", len(works)),
            }
            for one, works in self._templates.items()
        ]

    def _sentence(self, template: Template) -> str:
        return {
            Template.HALL: self.tr("Pictures and short films, for who comes by"),
            Template.TOGETHER: self.tr("Short films and music, half an hour at most"),
            Template.CALM: self.tr("Pictures and music, without films"),
            Template.CAPTIONED: self.tr("You can read what people say in them"),
            Template.CHILDREN: self.tr("Stories, short films, pictures and sounds"),
            Template.LIVE: self.tr("Music and films, before and after a broadcast"),
        }[template]

    # --- works like those that are there

    @Slot()
    def suggest(self) -> None:
        """Look for works that go with those of the playlist that is open."""
        present, folder = self._editor.works, self._office.pictures
        self._offered = ()
        self.changed.emit()

        def found(conn: apsw.Connection) -> tuple[Drawn, ...]:
            cards = items.cards(conn, listing.ids_by_rank(conn)[:MOST_CANDIDATES])
            known = {card.id: card for card in cards if card.id not in present}
            like = [
                replacements(item, list(known.values()))[:OFFERED]
                for one in present
                if (item := items.get(conn, one))
            ]
            turns = chain.from_iterable(zip_longest(*like)) if like else iter(known)
            fit = [known[one] for one in dict.fromkeys(turns) if one is not None][:OFFERED]
            return drawn(fit, folder)

        self._office.background.ask(found, self._offer, asker=(self, "suggest"), touched=True)

    def _offer(self, offered: tuple[Drawn, ...]) -> None:
        self._offered = offered
        self.changed.emit()

    def _get_title(self) -> str:
        return text_in(ideas.NAMES[self._idea[0]], self._office.languages())[0] if self._idea else ""

    def _get_offered(self) -> list[dict[str, Any]]:
        return offered(self._offered, self._office.languages())

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._idea, self._turn, self._offered, self._templates = None, 0, (), {}
        self.changed.emit()

    title = Property(str, _get_title, notify=changed)
    """What the idea of the week is about; empty for none."""
    count = Property(int, lambda self: len(self._idea[1]) if self._idea else 0, notify=changed)
    templates = Property(list, _get_templates, notify=changed)
    """For which occasions a playlist can begin with works: each with a sentence of what it gives."""
    offered = Property(list, _get_offered, notify=changed)
    """Works that go with those of the playlist."""


def _chance(day: date) -> random.Random:
    """The same all week: who looks again sees what was there before."""
    return random.Random(day.toordinal() // 7)
