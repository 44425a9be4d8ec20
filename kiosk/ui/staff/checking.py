"""What is to be put right in the playlists, and what could take the place of a work."""

from collections import Counter
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.media.found import loudness_of
from kiosk.model import Item, LanguageMap, text_in
from kiosk.staff import playlists
from kiosk.staff.checks import Code, Finding, Severity, check, replacements
from kiosk.staff.playlists import Entry, Playlist
from kiosk.store import flashes, hidden, items, listing
from kiosk.ui.staff.drawn import Drawn, drawn, offered
from kiosk.ui.staff.finding_words import SYMBOLS, words
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.sharing import Kept

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_TASKS = 5
MOST_PLAYLISTS = 50
MOST_CANDIDATES = 400
OFFERED = 12
TASKS = frozenset(
    {
        Code.DESCRIPTION_MISSING,
        Code.CAPTIONS_MISSING,
        Code.RIGHTS_END,
        Code.LABEL_MISSING,
        Code.TITLE_MISSING,
        Code.FLASHING,
    }
)
"""Each a task of its own; what else comes first keeps a work off the screens."""


class Looked(NamedTuple):
    """One playlist, and what was found in it."""

    playlist: Playlist
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...] = ()
    titles: dict[str, str] = {}
    """What its works are called, by the id of the entry."""


def read(conn: apsw.Connection) -> list[Looked]:
    """Every playlist with what is in it. Raises ``StoreError``."""
    made = playlists.all(conn)[:MOST_PLAYLISTS]
    return [Looked(one, tuple(playlists.entries(conn, one.id))) for one in made]


def worded_label(item: Item | None, entry: Entry) -> LanguageMap:
    """What a work is called in a playlist, by its catalogue and by staff."""
    return {**(item.label if item else {}), **entry.title}


@QmlElement
class Checking(QObject):
    """The findings of every playlist, those of one in sentences, and the tasks of the week."""

    changed = Signal()

    def __init__(self, office: Office, kept: Kept, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._kept = kept
        self._looked: tuple[Looked, ...] = ()
        self._invented = False
        self._playlist = ""
        self._offered: tuple[Drawn, ...] = ()
        office.background.changed.connect(self._again)

    @Slot()
    def look(self) -> None:
        """Look at every playlist anew."""
        if self._office.who():
            self._office.desk.do(read, self._check)

    def example(self, looked: tuple[Looked, ...]) -> None:
        """Show this, without a file: for pictures of the pages."""
        self._invented = True
        self._looked = looked
        self.changed.emit()

    def _again(self) -> None:
        if self._looked and not self._invented:
            self.look()

    def _check(self, made: list[Looked]) -> None:
        now, languages = self._office.now(), tuple(self._office.languages())
        cache, here, published = self._kept

        def found(conn: apsw.Connection) -> tuple[Looked, ...]:
            wanted = {entry.item for one in made for entry in one.entries}
            known = {ident: items.get(conn, ident) for ident in wanted}
            away = hidden.away(conn)
            works = [one for one in known.values() if one]
            levels, lights = loudness_of(cache, published, works), flashes.first_of(conn, works)
            looked = []
            for one in made:
                findings = check(
                    *(one.playlist, one.entries, known),
                    now=now,
                    languages=languages,
                    here=here,
                    loudness=levels,
                    flashes=lights,
                    hidden=away,
                )
                titles = {
                    entry.id: text_in(worded_label(known[entry.item], entry), languages)[0]
                    for entry in one.entries
                }
                looked.append(one._replace(findings=findings, titles=titles))
            return tuple(looked)

        self._office.background.ask(found, self._show, asker=self)

    def _show(self, looked: tuple[Looked, ...]) -> None:
        """This was found."""
        if self._office.who():
            self._looked = looked
            self.changed.emit()

    @Slot(str)
    def open(self, playlist: str) -> None:
        """Tell of this playlist."""
        self._playlist = playlist
        self.changed.emit()
        self.look()

    # --- another work instead

    @Slot(str)
    def propose(self, entry: str) -> None:
        """Look for works that could take the place of an entry's."""
        self._offered = ()
        self.changed.emit()
        item = next((one.item for looked in self._looked for one in looked.entries if one.id == entry), "")
        folder = self._office.pictures

        def found(conn: apsw.Connection) -> tuple[Drawn, ...]:
            whole = items.get(conn, item)
            if whole is None:
                return ()
            cards = items.cards(conn, listing.ids_by_rank(conn)[:MOST_CANDIDATES])
            known = {card.id: card for card in cards}
            fit = [known[one] for one in replacements(whole, cards)[:OFFERED]]
            return drawn(fit, folder)

        self._office.background.ask(found, self._offer, asker=(self, "propose"), touched=True)

    def _offer(self, offered: tuple[Drawn, ...]) -> None:
        self._offered = offered
        self.changed.emit()

    # --- what is shown

    def _of(self, playlist: str) -> Looked | None:
        return next((one for one in self._looked if one.playlist.id == playlist), None)

    def _get_findings(self) -> list[dict[str, Any]]:
        looked = self._of(self._playlist)
        if looked is None:
            return []
        language = self._office.languages()[0]
        return [
            {
                "text": words.sentence(one, language),
                "line": " · ".join(
                    part for part in (looked.titles.get(one.entry, ""), words.meaning(one)) if part
                ),
                "symbol": SYMBOLS[one.severity],
                "fix": one.fix.value,
                "entry": one.entry,
                "field": one.field,
                "thing": one.entry or looked.playlist.id,
            }
            for one in looked.findings
        ]

    def _get_urgent(self) -> int:
        looked = self._of(self._playlist)
        return sum(one.severity is not Severity.TIP for one in looked.findings) if looked else 0

    def _get_tips(self) -> int:
        looked = self._of(self._playlist)
        return len(looked.findings) - self._get_urgent() if looked else 0

    def _get_tasks(self) -> list[dict[str, Any]]:
        """What comes first, of all playlists: a few, each with where it is done."""
        tasks = []
        for looked in self._looked:
            name = text_in(looked.playlist.label, self._office.languages())[0]
            urgent = Counter(_task(one) for one in looked.findings if _is_to_do(one))
            tasks += [
                {"playlist": looked.playlist.id, "title": words.tasks(code, n), "line": name}
                for code, n in urgent.items()
            ]
        return tasks[:MOST_TASKS]

    def _get_offered(self) -> list[dict[str, Any]]:
        return offered(self._offered, self._office.languages())

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left."""
        self._looked, self._playlist, self._offered = (), "", ()
        self._invented = False
        self.changed.emit()

    findings = Property(list, _get_findings, notify=changed)
    urgent = Property(int, _get_urgent, notify=changed)
    """How many of them come before the screens."""
    tips = Property(int, _get_tips, notify=changed)
    tasks = Property(list, _get_tasks, notify=changed)
    offered = Property(list, _get_offered, notify=changed)
    """Works that could take the place of one."""


def _is_to_do(finding: Finding) -> bool:
    """What staff took off the screens themselves is no task."""
    return finding.severity is not Severity.TIP and finding.code is not Code.HIDDEN


def _task(finding: Finding) -> Code:
    """Those that have a sentence of their own as a task; all others keep a work off the screens."""
    return finding.code if finding.code in TASKS else Code.GONE
