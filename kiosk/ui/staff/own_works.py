"""The house's own pictures and films: what is on a stick, four questions about it, and how it comes in."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError, StoreError
from kiosk.media import sniff
from kiosk.model import ContentNote
from kiosk.staff import operations, people
from kiosk.staff.deeds import Deed
from kiosk.staff.interchange import places
from kiosk.staff.interchange.places import Place
from kiosk.staff.interchange.proposal import Proposal, Proposed, propose
from kiosk.staff.operations import By
from kiosk.staff.own import SOURCE, bringing, looking
from kiosk.staff.own.answers import LONGEST, NOTES, Answers, For, May
from kiosk.staff.own.bringing import Batch, Brought
from kiosk.staff.own.copying import Stopped, Way
from kiosk.staff.own.looking import Group
from kiosk.staff.people import Right
from kiosk.staff.playlists import plain
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.staff.file_words import words
from kiosk.ui.staff.hands import Hands
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.own_words import own_words
from kiosk.ui.words import when

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_STICKS = 2
TELL_MS = 250
"""So often it is told how far it is."""
LATER_MS = 10_000
DAY_MS = 24 * 60 * 60 * 1000


class House(NamedTuple):
    """What the station is called, the folder of its own works, and what must stay free of its disk."""

    name: str
    folder: Path
    floor: int


class Stick(NamedTuple):
    """What is plugged in, and what is on the one that is chosen."""

    places: tuple[Place, ...] = ()
    chosen: int = 0
    groups: tuple[Group, ...] = ()


class Progress(NamedTuple):
    """Of what is being copied, in bytes."""

    done: int = 0
    whole: int = 0


class Here(NamedTuple):
    """What came in before, and what was taken away last: that can come back."""

    batches: tuple[Batch, ...] = ()
    gone: Batch | None = None


@QmlElement
class OwnWorks(QObject):
    """What is here already, what is on the stick, the questions, and how far it is."""

    changed = Signal()
    begun = Signal(str)
    """A playlist was made of what came in; its id."""
    _ended = Signal()

    def __init__(
        self,
        office: Office,
        house: House,
        agent: AgentProcess,
        exchange: Path,
        parent: QObject | None = None,
    ) -> None:
        """``exchange``: the folder of this station in which what comes without a stick is laid."""
        super().__init__(parent)
        self._office, self._house, self._agent = office, house, agent
        self._exchange = Place(exchange)
        self.sticks: Callable[[], list[Place]] = places.sticks
        """What is plugged in."""
        self._stick = Stick()
        self._here: Here | None = None
        """None until somebody looked."""
        self._group: Group | None = None
        self._place: Place | None = None
        self._answers = Answers()
        self._last: Brought | None = None
        self._progress = Progress()
        self._said, self._troubled, self._busy, self._copying = "", False, False, False
        self._stops = threading.Event()
        self._hands = Hands(parent=self)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._second = QTimer(self, interval=TELL_MS)
        self._second.timeout.connect(self.changed)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(lambda: agent.read_source(SOURCE))

        self._daily = QTimer(self, interval=DAY_MS)
        self._daily.timeout.connect(self.tidy)

    def start(self) -> None:
        """Of the one screen of a station: what was taken away goes after its week, whoever comes in."""
        self.tidy()
        self._daily.start()

    def tidy(self) -> None:
        """Have what is over forgotten, behind what is being copied or taken away."""
        own = self._house.folder
        self._hands.do(
            lambda: bringing.tidy(own),
            lambda _: None,
            lambda error: log.warning("what was taken away from %s may still be there: %s", own, error),
        )

    # --- who may

    def _allowed(self, then: Callable[[By], None], refused: Callable[[], None] = lambda: None) -> None:
        """Go on when who is signed in may do this, and it is no practice: it comes on the screens at once."""
        by = self._office.by()

        def no(error: KioskError) -> None:
            refused()
            self._fail(by.person, error)

        self._office.desk.do(
            lambda conn: people.must(conn, by.person, Right.PUBLISH), lambda _: then(by), no, real=True
        )

    # --- what is here

    @Slot()
    def look(self) -> None:
        """See what came in before, and what can come back."""
        own, who = self._house.folder, self._office.who()

        def see() -> Here:
            try:
                bringing.tidy(own)
            except StoreError as error:  # a disk that is full is just why somebody takes something away
                log.warning("what was taken away from %s may still be there: %s", own, error)
            gone = bringing.gone(own)
            return Here(tuple(bringing.batches(own)), gone[-1] if gone else None)

        def seen(here: Here) -> None:
            if self._office.who() == who:
                self._here = here
                self.changed.emit()

        if who:
            self._hands.do(see, seen, partial(self._fail, who))

    @Slot(str)
    def takeAway(self, folder: str) -> None:
        """Take away what came in at once."""
        self._allowed(lambda by: self._move(by, Deed.OWN_REMOVED, folder, bringing.take_away))

    @Slot()
    def undo(self) -> None:
        """Bring back what was taken away last."""
        if self._here and self._here.gone:
            folder = self._here.gone.folder
            self._allowed(lambda by: self._move(by, Deed.OWN_PUT_BACK, folder, bringing.put_back))

    def _move(self, by: By, name: Deed, folder: str, move: Callable[[Path, str], Batch]) -> None:
        own = self._house.folder

        def moved(batch: Batch) -> None:
            self._note(by, name, batch)
            self._have_it_read()
            if self._office.who() == by.person:
                self.look()
                self._tell(own_words.moved(batch.title, away=move is bringing.take_away))

        self._hands.do(lambda: move(own, folder), moved, partial(self._fail, by.person))

    def _have_it_read(self) -> None:
        """The catalogue is to know. Once more a little later: it may be reading just now, and miss this."""
        self._agent.read_source(SOURCE)
        self._later.start()

    def _note(self, by: By, name: Deed, batch: Batch) -> None:
        told: dict[str, str | int] = {"title": batch.title, "count": len(batch.files)}
        self._office.desk.do(
            lambda conn: operations.note(conn, by, name, told=told, scope=SOURCE),
            lambda _: None,
            partial(self._fail, by.person),
            of_file=True,  # it is real, also where somebody practises by now
        )

    # --- the stick

    @Slot()
    def search(self) -> None:
        """See what is plugged in, and what is on it."""
        present = self._stick.places[self._stick.chosen] if self._stick.places else None
        self._search(present.folder if present else None)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Look into another place."""
        if place in range(len(self._stick.places)):
            self._search(self._stick.places[place].folder)

    def _search(self, folder: Path | None) -> None:
        who = self._office.who()
        if self._copying or not who:
            return
        self._busy = True
        self._tell(words.moment())
        sticks, exchange = self.sticks, self._exchange

        def around() -> Stick:
            every = (*sticks()[:MOST_STICKS], *([exchange] if exchange.folder.is_dir() else []))
            chosen = next((at for at, one in enumerate(every) if one.folder == folder), 0)
            try:
                groups = looking.look(every[chosen].folder, sniff.kind_of) if every else []
            except StoreError as error:  # another place may be chosen
                log.info("%s", error)
                groups = []
            return Stick(every, chosen, tuple(groups))

        def found(stick: Stick) -> None:
            if self._office.who() == who:
                self._stick, self._busy = stick, False
                self._tell("")

        self._hands.do(around, found, partial(self._fail, who))

    @Slot(int)
    def pick(self, number: int) -> None:
        """Begin with what lies in this folder of the stick."""
        if number in range(len(self._stick.groups)) and not self._copying:
            self._group, self._place = self._stick.groups[number], self._stick.places[self._stick.chosen]
            self._answers, self._last = Answers(), None
            self._tell("")

    # --- the questions

    def _answer(self, **answer: Any) -> None:
        self._answers = self._answers._replace(**answer)
        self.changed.emit()

    @Slot(str)
    def call(self, title: str) -> None:
        """What is it?"""
        self._answer(title=plain(title)[:LONGEST])

    @Slot(str)
    def madeBy(self, maker: str) -> None:
        """Who made it? Empty: nobody knows."""
        self._answer(maker=plain(maker)[:LONGEST])

    @Slot(str)
    def may(self, may: str) -> None:
        """May we show it?"""
        self._answer(may=May(may), whom=For.TAKE if May(may) is May.FREE else For.HERE)

    @Slot(str)
    def isFor(self, whom: str) -> None:
        """For whom is it?"""
        self._answer(whom=For(whom))

    @Slot(str)
    def warn(self, note: str) -> None:
        """Say, or no longer, that somebody may not want to see this unprepared."""
        self._answer(notes=self._answers.notes ^ {ContentNote(note)})

    # --- coming in

    @Slot()
    def bring(self) -> None:
        """Copy it, with what was answered."""
        if self._group is not None and self._place is not None and not self._copying and self._answers.title:
            self._copying = True  # at once: somebody may touch twice before the desk answers
            self._allowed(partial(self._bring, self._group, self._place, self._answers), self._end)

    def _bring(self, group: Group, place: Place, answers: Answers, by: By) -> None:
        house, sticks = self._house, self.sticks
        self._stops.clear()
        self._last = None
        self._progress = Progress(0, group.size)
        self._tell("")
        self._second.start()

        def told(done: int) -> None:
            self._progress = Progress(done, group.size)

        way = Way(
            sniff.kind_of, house.floor, lambda: places.still_there(place, sticks()), self._stops.is_set, told
        )

        def act() -> Brought:
            try:
                places.still_there(place, sticks())
                return bringing.bring(house.folder, group, answers, house.name, by.at.date(), way)
            finally:
                self._ended.emit()

        self._hands.do(act, partial(self._brought, by), partial(self._fail, by.person))

    def _brought(self, by: By, brought: Brought) -> None:
        self._note(by, Deed.OWN_ADDED, brought.batch)
        self._have_it_read()
        if self._office.who() == by.person:
            self._last = brought
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop copying; nothing comes in."""
        self._stops.set()

    @Slot()
    def makePlaylist(self) -> None:
        """Make a playlist of what came in."""
        last, by = self._last, self._office.by()
        if last is None:
            return
        label = {"none": (last.batch.title,)}
        entries = tuple(Proposed(item=one) for one in last.batch.works)

        def make(conn: apsw.Connection) -> str:
            people.must(conn, by.person, Right.DRAFT)
            return propose(conn, by, Proposal(label=label, entries=entries))

        self._office.desk.do(make, self.begun.emit, partial(self._fail, by.person))

    def _end(self) -> None:
        self._copying = False
        self._second.stop()

    def _fail(self, who: str, error: KioskError) -> None:
        """Tell it to who wanted it, when they are still in."""
        if self._office.who() == who:
            self._busy = False
            self._tell(own_words.sentence(error), troubled=not isinstance(error, Stopped))
        else:
            self.changed.emit()  # nothing is copied any more

    def _tell(self, said: str, *, troubled: bool = False) -> None:
        self._said, self._troubled = said, troubled
        self.changed.emit()

    # --- what is shown

    def example(self, stick: Stick, here: Here | None, answers: Answers, progress: Progress) -> None:
        """Show this, without a file: for pictures of the pages. ``progress``: of what is copied."""
        self._here, self._answers, self._progress = here, answers, progress
        self._stick, self._busy = stick, False
        self._group = stick.groups[0] if stick.groups else None
        self._copying = progress.done < progress.whole
        done = here is not None and progress.whole and not self._copying
        self._last = Brought(here.batches[0]) if here and done else None
        self._tell("")

    def _get_rows(self) -> list[dict[str, Any]]:
        language = self._office.languages()[0]
        return [
            {
                "folder": one.folder,
                "title": one.title,
                "line": f"{words.works(len(one.files))} · {words.size(one.size, language)}",
            }
            for one in (self._here or Here()).batches
        ]

    def _get_groups(self) -> list[dict[str, Any]]:
        language = self._office.languages()[0]
        return [
            {
                "number": number,
                "title": one.name.replace("_", " "),
                "symbol": own_words.symbol(one),
                "line": f"{own_words.kinds(one)} · {words.size(one.size, language)}",
            }
            for number, one in enumerate(self._stick.groups)
        ]

    def _get_places(self) -> list[dict[str, Any]]:
        return [
            {"title": one.name if one.stick else words.here(), "chosen": at == self._stick.chosen}
            for at, one in enumerate(self._stick.places)
        ]

    def _get_names(self) -> list[str]:
        """What it could be called: as the folder on the stick is, or after the month."""
        if self._group is None:
            return []
        today = self._office.now().date()
        month = when.in_full(today, self._office.languages()[0], "MMMM yyyy")
        named = plain(self._group.name.replace("_", " "))[:LONGEST]
        return list(dict.fromkeys((named, own_words.of_month(self._group, month))))

    def _get_summary(self) -> list[str]:
        """What was answered, to be read once more."""
        if self._group is None:
            return []
        return own_words.summary(self._group, self._answers, self._house.name)

    def _get_notes(self) -> list[dict[str, Any]]:
        return [
            {"note": one.value, "title": own_words.note(one), "chosen": one in self._answers.notes}
            for one in NOTES
        ]

    def _get_result(self) -> str:
        return own_words.result(self._last) if self._last else ""

    def _get_share(self) -> float:
        return self._progress.done / self._progress.whole if self._progress.whole else 0.0

    def _get_amount(self) -> str:
        language, (done, whole) = self._office.languages()[0], self._progress
        return own_words.so_far(words.size(done, language), words.size(whole, language))

    def _get_undoes(self) -> str:
        return own_words.undoes(self._here.gone.title) if self._here and self._here.gone else ""

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in left: nothing stays on the page. What is being copied goes on."""
        self._stick, self._here, self._answers, self._busy = Stick(), None, Answers(), False
        self._group = self._place = self._last = None
        self._tell("")

    def close(self) -> None:
        """Stop what is being copied, and wait for that."""
        self._later.stop()
        self._daily.stop()
        self._stops.set()
        self._hands.close()

    rows = Property(list, _get_rows, notify=changed)
    """What came in before."""
    looked = Property(bool, lambda self: self._here is not None, notify=changed)
    """Whether that is known yet."""
    groups = Property(list, _get_groups, notify=changed)
    places = Property(list, _get_places, notify=changed)
    names = Property(list, _get_names, notify=changed)
    house = Property(str, lambda self: self._house.name, notify=changed)
    title = Property(str, lambda self: self._answers.title, notify=changed)
    maker = Property(str, lambda self: self._answers.maker, notify=changed)
    allowed = Property(str, lambda self: self._answers.may.value, notify=changed)
    whom = Property(str, lambda self: self._answers.whom.value, notify=changed)
    notes = Property(list, _get_notes, notify=changed)
    summary = Property(list, _get_summary, notify=changed)
    copying = Property(bool, lambda self: self._copying, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    share = Property(float, _get_share, notify=changed)
    """How much is copied, from 0 to 1."""
    amount = Property(str, _get_amount, notify=changed)
    result = Property(str, _get_result, notify=changed)
    told = Property(str, lambda self: self._said, notify=changed)
    troubled = Property(bool, lambda self: self._troubled, notify=changed)
    undoes = Property(str, _get_undoes, notify=changed)
    redoes = Property(str, lambda _: "", constant=True)
