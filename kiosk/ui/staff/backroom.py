"""All that is behind the door of staff, in one hand: who is in, what they make, plan, check and look at."""

from collections.abc import Callable, Sequence, Set
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import ContentNote
from kiosk.store import database
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.session import Session
from kiosk.ui.staff.checking import Checking
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.device import Device
from kiosk.ui.staff.door import Door
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.figures import Figures
from kiosk.ui.staff.hands import Hands
from kiosk.ui.staff.hiding import Hiding
from kiosk.ui.staff.ideas import Ideas
from kiosk.ui.staff.incoming import Incoming
from kiosk.ui.staff.lesson import Lesson
from kiosk.ui.staff.logbook import Logbook
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.own_works import House, OwnWorks
from kiosk.ui.staff.picturing import Picturing
from kiosk.ui.staff.planning import Planning
from kiosk.ui.staff.preview import Preview, Show
from kiosk.ui.staff.recoding import Recoding
from kiosk.ui.staff.sharing import Kept, Sharing
from kiosk.ui.staff.sources import Catalogue, Sources
from kiosk.ui.staff.storage import Place
from kiosk.ui.staff.versioning import Versioning

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Rooms(NamedTuple):
    """The parts, in the order in which they let go of who was in."""

    editor: Editor
    planning: Planning
    checking: Checking
    ideas: Ideas
    picturing: Picturing
    figures: Figures
    preview: Preview
    hiding: Hiding
    sharing: Sharing
    incoming: Incoming
    versioning: Versioning
    logbook: Logbook
    sources: Sources
    device: Device
    lesson: Lesson
    own_works: OwnWorks
    recoding: Recoding
    door: Door


class Counts(NamedTuple):
    """Whether visits are counted, where that is kept, and the folder of what staff take along."""

    keep: bool
    file: Path
    exchange: Path


@QmlElement
class Backroom(QObject):
    """The parts that the pages of staff show."""

    shown = Signal()
    """What visitors get is another, now or later."""

    def __init__(
        self,
        staff_db: Path,
        pictures: Path,
        session: Session,
        background: Background,
        show: Show,
        now: Callable[[], datetime],
        zone: ZoneInfo,
        kept: Kept,
        counts: Counts,
        agent: AgentProcess,
        catalogues: Sequence[Catalogue],
        place: Place,
        house: House,
        warns: Set[ContentNote] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        """``pictures``: the folder of kept ones; ``show``: puts something else on the start page; ``warns``:
        what visitors are asked about first."""
        super().__init__(parent)
        desk = Desk(staff_db)
        self.ledger = Desk(counts.file, database.open_figures)
        door = Door(desk, session, now)

        def who() -> str:
            return door.who

        self._moment: datetime | None = None
        self.hands = Hands()
        asked = who, session.preferred, lambda: self._moment or now(), zone
        office = Office(desk, background, pictures, *asked, self.hands)
        editor = Editor(office)
        sharing = Sharing(office, kept, counts.exchange)
        planning, checking, ideas = Planning(office), Checking(office, kept), Ideas(office, editor)
        preview = Preview(office, session, show, agent.unplug)
        self.rooms = Rooms(
            editor,
            planning,
            checking,
            ideas,
            Picturing(office, editor, warns),
            Figures(office, self.ledger, counts.exchange, keeps=counts.keep),
            preview,
            Hiding(office),
            sharing,
            Incoming(office, lambda: sharing.sticks()),
            Versioning(office),
            Logbook(office, counts.exchange),
            Sources(office, agent, catalogues),
            Device(office, place, kept.here),
            Lesson(
                *(office, session, door, editor, planning, checking, ideas, preview),
                self._work_on_copy,
            ),
            OwnWorks(office, house, agent, counts.exchange),
            Recoding(office, session),
            door,
        )
        self.desk = desk
        session.placeChanged.connect(editor.arrive)
        editor.kept.connect(self.rooms.checking.look)
        editor.shown.connect(self.shown)
        self.rooms.planning.shown.connect(self.shown)
        self.rooms.planning.shown.connect(editor.look)
        self.rooms.hiding.acted.connect(editor.look)
        self.rooms.hiding.failed.connect(editor.tell)  # they may be on a page of staff by then
        editor.kept.connect(self.rooms.versioning.look)
        self.rooms.versioning.kept.connect(editor.look)
        self.rooms.versioning.kept.connect(self.rooms.checking.look)
        sharing.picked.connect(self.rooms.incoming.read)

    def retell(self) -> None:
        """Say everything in another language."""
        for part in self.rooms:
            part.retell()

    def forget(self) -> None:
        """The visit is over: who is in keeps what they typed, and is out."""
        self.rooms.editor.forget()  # what was typed last is written down before the real thing is back
        self.desk.forget()
        self._moment = None
        for part in self.rooms:  # the door last: what is written down until then is theirs
            part.forget()

    def show_at(self, moment: datetime) -> None:
        """As if it were then, until the visit is over: for pictures of the pages."""
        self._moment = moment

    @Slot(bool)
    def practise(self, practising: bool) -> None:
        """Work on a copy that nobody keeps, or on the real thing again."""
        self._work_on_copy(practising, lambda: None)

    def _work_on_copy(self, practising: bool, then: Callable[[], None]) -> None:
        who = self.rooms.door.who

        def so(_: None) -> None:
            if self.rooms.door.who == who:  # else they left meanwhile
                self.rooms.door.practise(practising)
                self.rooms.editor.open("")
                then()

        if who:
            self.rooms.editor.keep_all()  # what was typed last belongs to where it was typed
            self.desk.practise(practising, so)

    def close(self) -> None:
        """Write down what is typed and what was asked, and stop."""
        self.rooms.editor.keep_all()
        self.rooms.own_works.close()
        self.hands.close()
        self.desk.close()
        self.ledger.close()

    def _get_door(self) -> Door:
        return self.rooms.door

    def _get_editor(self) -> Editor:
        return self.rooms.editor

    def _get_planning(self) -> Planning:
        return self.rooms.planning

    def _get_checking(self) -> Checking:
        return self.rooms.checking

    def _get_ideas(self) -> Ideas:
        return self.rooms.ideas

    def _get_picturing(self) -> Picturing:
        return self.rooms.picturing

    def _get_figures(self) -> Figures:
        return self.rooms.figures

    def _get_preview(self) -> Preview:
        return self.rooms.preview

    def _get_hiding(self) -> Hiding:
        return self.rooms.hiding

    def _get_sharing(self) -> Sharing:
        return self.rooms.sharing

    def _get_incoming(self) -> Incoming:
        return self.rooms.incoming

    def _get_versioning(self) -> Versioning:
        return self.rooms.versioning

    def _get_logbook(self) -> Logbook:
        return self.rooms.logbook

    def _get_sources(self) -> Sources:
        return self.rooms.sources

    def _get_lesson(self) -> Lesson:
        return self.rooms.lesson

    def _get_device(self) -> Device:
        return self.rooms.device

    def _get_own_works(self) -> OwnWorks:
        return self.rooms.own_works

    def _get_recoding(self) -> Recoding:
        return self.rooms.recoding

    door = Property(Door, _get_door, constant=True)
    editor = Property(Editor, _get_editor, constant=True)
    planning = Property(Planning, _get_planning, constant=True)
    checking = Property(Checking, _get_checking, constant=True)
    ideas = Property(Ideas, _get_ideas, constant=True)
    picturing = Property(Picturing, _get_picturing, constant=True)
    figures = Property(Figures, _get_figures, constant=True)
    preview = Property(Preview, _get_preview, constant=True)
    hiding = Property(Hiding, _get_hiding, constant=True)
    sharing = Property(Sharing, _get_sharing, constant=True)
    incoming = Property(Incoming, _get_incoming, constant=True)
    versioning = Property(Versioning, _get_versioning, constant=True)
    logbook = Property(Logbook, _get_logbook, constant=True)
    sources = Property(Sources, _get_sources, constant=True)
    lesson = Property(Lesson, _get_lesson, constant=True)
    device = Property(Device, _get_device, constant=True)
    ownWorks = Property(OwnWorks, _get_own_works, constant=True)
    recoding = Property(Recoding, _get_recoding, constant=True)
