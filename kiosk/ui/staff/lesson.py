"""The ten minutes of a week as a guided first visit: what to do now, on the real pages and on a copy.

It sees by itself that something was done. Nothing of it stays but that somebody did it.
"""

from collections.abc import Callable
from enum import IntEnum, auto
from functools import partial

import apsw
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import LanguageMap
from kiosk.staff import people, playlists
from kiosk.staff.operations import By
from kiosk.staff.people import Right
from kiosk.store import listing
from kiosk.ui.session import Session
from kiosk.ui.staff.checking import Checking
from kiosk.ui.staff.desk import is_practice
from kiosk.ui.staff.door import PAGE, Door
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.ideas import Ideas
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.planning import Planning
from kiosk.ui.staff.preview import Preview

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NAME: LanguageMap = {
    "nl": ("Om te oefenen",),
    "fr": ("Pour s’exercer",),
    "de": ("Zum Üben",),
    "en": ("To practise",),
}
WORKS = 3
GONE = "practice"
"""A work that is in no catalogue: that is what there is to put right."""


class Step(IntEnum):
    """What somebody does now."""

    NONE = 0
    RIGHT = auto()
    """Put right what comes first."""
    IDEA = auto()
    """Make a playlist of the idea of the week."""
    CHANGE = auto()
    """Change something in it."""
    LOOK = auto()
    """Look at it as a visitor."""
    BACK = auto()
    """And come back."""
    SHOW = auto()
    """Put it on the screens."""
    DONE = auto()


def plant(conn: apsw.Connection, by: By, works: list[str]) -> bool:
    """Make a playlist with something to put right, where nobody keeps it; whether this is such a place."""
    if not is_practice(conn):
        return False
    playlists.create(conn, by, NAME, items=[GONE, *works])
    return True


@QmlElement
class Lesson(QObject):
    """One person's first visit, step by step."""

    changed = Signal()

    def __init__(
        self,
        office: Office,
        session: Session,
        door: Door,
        editor: Editor,
        planning: Planning,
        checking: Checking,
        ideas: Ideas,
        preview: Preview,
        practise: Callable[[bool, Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        """``practise``: work on a copy from now on, or on the real thing again, and hear when that is so."""
        super().__init__(parent)
        self._office, self._session = office, session
        self._door, self._editor, self._checking = door, editor, checking
        self._ideas, self._preview, self._practise = ideas, preview, practise
        self._step = Step.NONE
        self._begins = False
        """The copy is being made."""
        self._most = 0
        """So much was to be put right when it was most."""
        door.changed.connect(self._look_at_door)
        checking.changed.connect(self._look_at_findings)
        editor.begun.connect(lambda _: self._did(Step.IDEA))
        editor.kept.connect(self._look_at_playlist)
        editor.shown.connect(lambda: self._did(Step.SHOW))
        planning.published.connect(lambda: self._did(Step.SHOW))
        preview.changed.connect(self._look_at_preview)
        ideas.changed.connect(self.changed)
        office.desk.failed.connect(self._stop_short)

    @Slot()
    def begin(self) -> None:
        """From the first step."""
        if self._get_possible() and not self._begins:
            self._begins = True
            self._session.backTo(PAGE)
            self._practise(True, self._prepare)

    def _stop_short(self) -> None:
        """There was no room for a copy, or for what is to be put right in it."""
        self._begins = False

    def _prepare(self) -> None:
        """There is something to put right, whatever else there is."""

        def sow(works: list[str]) -> None:
            by = self._office.by()
            if by.person:
                self._office.desk.do(lambda conn: plant(conn, by, works), self._begin)

        self._office.background.ask(
            lambda conn: listing.ids_by_rank(conn)[:WORKS], sow, asker=self, otherwise=partial(sow, [])
        )

    def _begin(self, planted: bool) -> None:
        self._begins = False
        if not planted or not self._door.property("practising"):
            return  # they left meanwhile
        self._step, self._most = Step.RIGHT, 0
        self._checking.look()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Enough, at any moment: all is real again."""
        if self._step is Step.NONE:
            return
        done = self._step is Step.DONE
        self._end()
        self._session.backTo(PAGE)
        self._practise(False, lambda: self._come_back(done=done))

    def _come_back(self, *, done: bool) -> None:
        """All is real again: who did it is known from now on."""
        self._checking.look()
        if done:
            self._remember()

    def _remember(self) -> None:
        """Who is in did all of it."""
        person = self._office.who()
        if person:
            self._office.desk.do(lambda conn: people.learned(conn, person), lambda _: self._learn(person))

    def _learn(self, person: str) -> None:
        if self._office.who() == person:
            self._door.learn()

    def _end(self) -> None:
        self._step, self._begins = Step.NONE, False
        self.changed.emit()

    def example(self, step: Step) -> None:
        """Show this step: for pictures of the pages."""
        self._door.practise(True)
        self._step = step
        self.changed.emit()

    # --- seeing what was done

    def _did(self, step: Step) -> None:
        """This step was done: the next one is told."""
        if self._step is not step:
            return
        self._step = Step(step + 1)
        if self._step is Step.SHOW and not self._door.property("may")[Right.PUBLISH.value]:
            self._step = Step.DONE
        self.changed.emit()

    def _look_at_door(self) -> None:
        if self._step is not Step.NONE and not self._door.property("practising"):
            done = self._step is Step.DONE
            self._end()  # they left the place to practise by its own button
            self._come_back(done=done)
        self.changed.emit()

    def _look_at_findings(self) -> None:
        if self._step is Step.RIGHT:
            now = self._checking.to_do
            self._most = max(self._most, now)
            if now < self._most:
                self._did(Step.RIGHT)

    def _look_at_playlist(self) -> None:
        if self._editor.property("playlist"):
            self._did(Step.CHANGE)

    def _look_at_preview(self) -> None:
        self._did(Step.LOOK if self._preview.property("on") else Step.BACK)

    # --- what is shown

    def _get_possible(self) -> bool:
        return bool(
            self._step is Step.NONE
            and self._ideas.property("title")
            and self._door.property("may")[Right.DRAFT.value]
            and not self._door.property("practising")
        )

    def _get_told(self) -> str:
        match self._step:
            case Step.RIGHT:
                return self.tr("Touch a line with “do this first”. Put it right.")
            case Step.IDEA:
                return self.tr("Good. Now go back, and touch “Idea of the week”.")
            case Step.CHANGE:
                return self.tr("Good. Now take out a work, or move it up.")
            case Step.LOOK:
                return self.tr("Good. Now touch “As a visitor”, and choose how.")
            case Step.BACK:
                return self.tr("So visitors see it. Touch “Staff” to go back.")
            case Step.SHOW:
                return self.tr("Good. Now touch “Put on the screens”.")
            case Step.DONE:
                return self.tr("Good. That was all of it. Nothing of it stays.")
        return ""

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """The visit is over; the copy is gone already, and who is in is still known."""
        if self._step is Step.DONE:
            self._remember()
        self._end()

    on = Property(bool, lambda self: self._step is not Step.NONE, notify=changed)
    told = Property(str, _get_told, notify=changed)
    """What to do now."""
    step = Property(int, lambda self: int(self._step), notify=changed)
    done = Property(bool, lambda self: self._step is Step.DONE, notify=changed)
    possible = Property(bool, _get_possible, notify=changed)
    """There is what it takes, and who is in may make playlists."""
    offered = Property(bool, lambda self: self._get_possible() and not self._door.learned, notify=changed)
    """It is for them: they never did it."""
