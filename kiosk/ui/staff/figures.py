"""What was counted, a month at a time: first in sentences, then in a list; and what is kept at all.

A day is told when it is over: who looks before and after one visitor sees no difference.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.model import LanguageMap, text_in
from kiosk.staff import figures
from kiosk.staff.figures import Help
from kiosk.staff.interchange import places, table
from kiosk.staff.interchange.places import Place
from kiosk.store import figures as counts
from kiosk.store import items
from kiosk.store.figures import Counted, What
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.file_words import words
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence
from kiosk.ui.words import when

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LISTED = 50
"""Works on the page; the file that is saved has all."""


class Read(NamedTuple):
    """What the file said of a month."""

    months: tuple[str, ...]
    """All of which there is something, with the present one, the oldest first."""
    month: str
    counted: dict[Counted, int]
    before: dict[Counted, int]
    """The same of the month before."""


@dataclass(frozen=True)
class Seen:
    """What is shown."""

    read: Read
    titles: dict[str, LanguageMap] | None = None
    """Of the works that are in the catalogue, by their ids; None while it was not asked."""


def read(conn: apsw.Connection, month: str, today: date) -> Read:
    """A month of the file, or the newest of which there is something. Raises ``StoreError``."""
    known = [*counts.months(conn, today)]
    month = month or (known[-1] if known else counts.month_of(today))
    months = tuple(sorted({*known, counts.month_of(today)}))
    before = counts.moved(month, -1)
    return Read(months, month, counts.of_month(conn, month, today), counts.of_month(conn, before, today))


@QmlElement
class Figures(QObject):
    """The figures of one month."""

    changed = Signal()

    def __init__(
        self,
        office: Office,
        ledger: Desk,
        exchange: Path,
        *,
        keeps: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """``exchange``: the folder where what is saved goes without a stick;
        ``keeps``: visits are counted here."""
        super().__init__(parent)
        self._office = office
        self._ledger, self._exchange = ledger, Place(exchange)
        self.sticks: Callable[[], list[Place]] = places.sticks
        """What is plugged in."""
        self._keeps = keeps
        self._month = ""
        self._seen: Seen | None = None
        self._bars = True
        self._told, self._troubled = "", False
        ledger.failed.connect(self._fail)

    # --- looking

    @Slot()
    def look(self) -> None:
        """Read the month that is open."""
        if not self._office.who():
            return
        if not self._ledger.file.exists():  # to look makes none
            self.show(None)
            return
        month, today = self._month, self._today()
        self._ledger.do(lambda conn: read(conn, month, today), self._name)

    def _name(self, found: Read) -> None:
        self.show(Seen(found))
        ids = list(figures.of_what(found.counted, What.OPENED))

        def named(conn: apsw.Connection) -> Seen:
            return Seen(found, {card.id: card.label for card in items.cards(conn, ids)})

        self._office.background.ask(named, self.show, asker=self)

    def show(self, seen: Seen | None) -> None:
        """This was found; None: nothing was ever counted."""
        if self._office.who():
            self._seen = seen
            self._month = seen.read.month if seen else ""
            self.changed.emit()

    def example(self, seen: Seen | None) -> None:
        """Show this, without a file, as where visits are counted: for pictures of the pages."""
        self._keeps = True
        self.show(seen)

    @Slot(int)
    def moveMonth(self, steps: int) -> None:
        """So many months later, of those that there are."""
        months, at = self._months(), self._at()
        if 0 <= at + steps < len(months):
            self._month, self._told, self._troubled = months[at + steps], "", False
            self.look()

    def _months(self) -> tuple[str, ...]:
        return self._seen.read.months if self._seen else ()

    def _at(self) -> int:
        months = self._months()
        return months.index(self._month) if self._month in months else -1

    def _today(self) -> date:
        return self._office.now().astimezone(self._office.zone).date()

    # --- to take along

    @Slot()
    def save(self) -> None:
        """Write the month as a table for a spreadsheet, on the stick that is in or in our own folder."""
        if self._seen is None:
            return
        stem = f"figures-{self._month}"
        separator = table.separator_of(self._office.languages()[0])
        rows = self._table()

        self._tell("")

        def written() -> tuple[Place, Path]:
            place = places.outward(self.sticks(), self._exchange)
            folder = places.made(place)
            # On a stick that name may be of another station; here it is this month, told before.
            target = places.free(folder, stem, ".csv") if place.stick else folder / f"{stem}.csv"
            figures.write_csv(target, rows, separator=separator)
            return place, target

        def so(_: None) -> None:
            self._office.hands.do(written, self._saved, self._fail)

        self._office.desk.do(lambda _: None, so, self._fail, real=True)

    def _saved(self, done: tuple[Place, Path]) -> None:
        place, target = done
        here = self.tr("Saved: %1").replace("%1", str(target))
        self._tell(words.on_stick(target.name, place.name) if place.stick else here)

    def _fail(self, error: KioskError) -> None:
        self._tell(sentence(error), troubled=True)

    def _tell(self, said: str, *, troubled: bool = False) -> None:
        self._told, self._troubled = said, troubled
        self.changed.emit()

    def _table(self) -> list[tuple[str, ...]]:
        """All of the month as it is told, with the names of this language."""
        month, played = self._month, self._counts(What.PLAYED)
        rows: list[tuple[str, ...]] = [
            (
                *(self.tr("month"), self.tr("what"), self.tr("name"), self.tr("looked at")),
                *(self.tr("played"), self.tr("identifier")),
            )
        ]
        if visits := figures.visits(self._counted()):
            rows.append((month, self.tr("Visits"), "", figures.told(visits), "", ""))
        rows += [
            (
                *(month, self.tr("Work"), self._title(one.which), one.told),
                *(figures.told(played.get(one.which, 0)), one.which),
            )
            for one in figures.lines(self._counts(What.OPENED))
        ]
        rows += [
            (month, self.tr("Help used"), self._help(one.which), one.told, "", one.which)
            for one in figures.lines(figures.helps(self._counted()))
        ]
        rows += [
            (month, self.tr("Language"), self._language(one.which), one.told, "", one.which)
            for one in figures.lines(self._counts(What.LANGUAGE))
        ]
        return rows

    # --- what is shown

    def _counted(self) -> Mapping[Counted, int]:
        return self._seen.read.counted if self._seen else {}

    def _counts(self, what: What) -> dict[str, int]:
        return figures.of_what(self._counted(), what)

    def _title(self, work: str) -> str:
        titles = self._seen.titles if self._seen else None
        if titles is None:
            return "…"
        return text_in(titles.get(work, {}), self._office.languages())[0] or self.tr(
            "A work that is not here any more"
        )

    def _help(self, which: str) -> str:
        return {
            Help.LARGE.value: self.tr("Large letters"),
            Help.SPOKEN.value: self.tr("The screen speaks"),
            Help.CAPTIONS.value: self.tr("Captions"),
            Help.CONTRAST.value: self.tr("High contrast"),
            Help.SIMPLE.value: self.tr("Simple view"),
        }.get(which, which)

    def _language(self, tag: str) -> str:
        return {
            "nl": self.tr("In Dutch"),
            "fr": self.tr("In French"),
            "de": self.tr("In German"),
            "en": self.tr("In English"),
        }.get(tag, tag)

    def _month_word(self, month: str, pattern: str = "MMMM yyyy") -> str:
        return when.in_full(date.fromisoformat(f"{month}-01"), self._office.languages()[0], pattern)

    def _get_name(self) -> str:
        return self._month_word(self._month) if self._month else ""

    def _get_sentences(self) -> list[str]:
        """The month in words."""
        few = figures.few(self._counts(What.OPENED).values())
        looked = " ".join(part for part in (self._looked(few), self._compared()) if part)
        visits = self._visits(figures.visits(self._counted()))
        rest = self.tr("%n works: fewer than five times.", "", few) if few else ""
        return [part for part in (looked, visits, rest) if part]

    def _looked(self, few: int) -> str:
        number = figures.looked(self._counted())
        if number is None or number < figures.SMALL:
            return self.tr("Visitors looked at a few works.") if few else ""
        if few:
            return self.tr("Visitors looked at a work at least %n times.", "", number)
        return self.tr("Visitors looked at a work %n times.", "", number)

    def _compared(self) -> str:
        before = self._seen.read.before if self._seen else {}
        more = figures.compared(figures.looked(self._counted()), figures.looked(before))
        month = self._month_word(counts.moved(self._month, -1), "MMMM") if self._month else ""
        if more is None:
            return ""
        if more == 0:
            return self.tr("That is as many as in %1.").replace("%1", month)
        compared = (
            self.tr("That is %1 % more than in %2.") if more > 0 else self.tr("That is %1 % less than in %2.")
        )
        return compared.replace("%1", str(abs(more))).replace("%2", month)

    def _visits(self, visits: int) -> str:
        if not visits:
            return ""
        if visits < figures.SMALL:
            return self.tr("There were fewer than five visits.")
        return self.tr("There were %n visits.", "", visits)

    def _get_works(self) -> list[dict[str, Any]]:
        played = self._counts(What.PLAYED)
        return [
            {
                "work": one.which,
                "title": self._title(one.which),
                "told": one.told,
                "share": one.share,
                "line": self._in_words(one.told, figures.told(played.get(one.which, 0))),
            }
            for one in figures.lines(self._counts(What.OPENED))[:LISTED]
        ]

    def _in_words(self, opened: str, played: str) -> str:
        parts = [self.tr("looked at: %1").replace("%1", opened)]
        if played != "0":
            parts.append(self.tr("played: %1").replace("%1", played))
        return " · ".join(parts)

    def _get_helps(self) -> list[dict[str, Any]]:
        """What of it was used, and the languages."""
        by_word = {self._help(which): count for which, count in figures.helps(self._counted()).items()}
        by_word |= {self._language(tag): count for tag, count in self._counts(What.LANGUAGE).items()}
        return [
            {"title": one.which, "told": one.told, "share": one.share, "line": self._times(one.told)}
            for one in figures.lines(by_word)
        ]

    def _times(self, told: str) -> str:
        return self.tr("in so many visits: %1").replace("%1", told)

    def _get_bars(self) -> bool:
        return self._bars

    def _set_bars(self, bars: bool) -> None:
        self._bars = bars
        self.changed.emit()

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._seen, self._month, self._told, self._troubled, self._bars = None, "", "", False, True
        self.changed.emit()

    keeps = Property(bool, lambda self: self._keeps, notify=changed)
    """Visits are counted here."""
    name = Property(str, _get_name, notify=changed)
    """The month, in words."""
    sentences = Property(list, _get_sentences, notify=changed)
    works = Property(list, _get_works, notify=changed)
    """The most looked at first."""
    helps = Property(list, _get_helps, notify=changed)
    bars = Property(bool, _get_bars, _set_bars, notify=changed)
    """How often is drawn; else it is said."""
    hasEarlier = Property(bool, lambda self: self._at() > 0, notify=changed)
    hasLater = Property(bool, lambda self: -1 < self._at() < len(self._months()) - 1, notify=changed)
    told = Property(str, lambda self: self._told, notify=changed)
    troubled = Property(bool, lambda self: self._troubled, notify=changed)
    """Where it was saved, or why not."""
