"""Who is signed in, and how one comes in: a name, then a code."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.staff import access, people
from kiosk.staff.access import SignedIn, Wait, Wrong
from kiosk.staff.people import Person, Right
from kiosk.ui.session import Session
from kiosk.ui.staff.code_typing import CodeTyping
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.trouble_words import sentence
from kiosk.ui.stay.way import Way

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = "staff"
"""So begin the names of the pages of staff."""
OF_A_STICK = "staff-own-", "staff-proposal"
"""So begin those on which stands what was read from a stick: nobody knows whether it is still in."""
AT_THE_DOOR = 180.0
"""Seconds without a touch after which nobody is there any more, also where visitors are never asked.
Of who is signed in: ``patience.STAFFED``."""


@QmlElement
class Door(QObject):
    """The way in to the pages of staff, and out."""

    changed = Signal()

    def __init__(
        self, desk: Desk, session: Session, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._session, self._now = desk, session, now
        self._people: tuple[Person, ...] = ()
        self._chosen = ""
        self.typed = CodeTyping(lambda: bool(self._chosen), self)
        self._person: Person | None = None
        self._practising = False
        self._way: Way = ()
        self._left: tuple[str, Way] = "", ()
        self._resting = QTimer(self, interval=int(access.REST_STORED_EVERY * 1000))
        self._resting.timeout.connect(self.rests)
        self._resting.start()
        session.placeChanged.connect(self._arrive)
        session.ticked.connect(self._lapse)

    @property
    def who(self) -> str:
        """The id of who is signed in; empty for nobody."""
        return self._person.id if self._person else ""

    # --- coming in

    @property
    def _here(self) -> bool:
        """The door is shown, or a page behind it."""
        return bool(self._session.property("page").startswith(PAGE))

    def _arrive(self) -> None:
        """Somebody came to the door: who could it be? Or went away, and leaves nothing behind."""
        if self._person is not None:
            if self._here:
                self._way = tuple(one for one in self._session.way if one.page.startswith(f"{PAGE}-"))
        elif self._here:
            self._desk.look(people.all, (), self.know, self._fail)
        elif self._chosen or self._people or self.typed.property("told"):
            self._let_go()

    def know(self, found: Sequence[Person]) -> None:
        """These may come in."""
        if self._person is not None or not self._here:
            return  # nobody asks any more
        self._people = tuple(found)
        if len(found) == 1 and not self._chosen:
            self.choose(found[0].id)
        self.changed.emit()

    @Slot(str)
    def choose(self, person: str) -> None:
        """This is who comes in; empty for somebody else."""
        self._chosen = person
        self.typed.clear()
        if person:
            self._desk.look(
                lambda conn: access.waiting(conn, person, access.this_machine()),
                0.0,
                lambda seconds: self.typed.wait(seconds) if person == self._chosen else None,
                self._fail,
            )
        self.changed.emit()

    @Slot()
    def send(self) -> None:
        """Try the code."""
        if (taken := self.typed.take()) is None:
            return
        (code, this), person, now = taken, self._chosen, self._now()
        self._desk.do(
            lambda conn: access.sign_in(conn, now, person, code, access.this_machine()),
            lambda answer: self._answer(this, answer),
            lambda error: self._answer(this, error),
        )
        self.changed.emit()

    def _answer(self, this: object, answer: SignedIn | Wrong | Wait | KioskError) -> None:
        if not self.typed.answered(this):
            return  # they went away meanwhile, or it is somebody else who comes in
        match answer:
            case SignedIn(person):
                self.admit(person)
                self._return()
            case Wrong(seconds):
                self.typed.was_wrong(seconds)
            case Wait(seconds):
                self.typed.wait(seconds)
            case KioskError():
                self._fail(answer)
        self.changed.emit()

    def admit(self, person: Person) -> None:
        """This person is in."""
        self._person = person
        self._session.staffed = True
        self._session.touch()
        self._chosen, self._people = "", ()
        self.changed.emit()

    def _return(self) -> None:
        """Who comes back goes on where the screen locked itself, as far as it is still known there."""
        left, self._left = self._left, ("", ())
        for place in left[1] if left[0] == self.who else ():
            if place.page.startswith(OF_A_STICK):
                break
            self._session.open(place.page, place.subject)

    def _fail(self, error: KioskError) -> None:
        if self._here:
            self.typed.say(sentence(error))

    def rests(self) -> None:
        """Nobody typed a wrong code for some time. A station on which nobody ever did writes nothing."""

        def written(rested: bool) -> None:
            if rested:
                self._desk.do(lambda conn: access.rest(conn, access.this_machine()), lambda _: None, unheard)

        def unheard(error: KioskError) -> None:
            log.warning("how long no code was wrong is not kept: %s", error)

        self._desk.look(lambda conn: access.has_rested(conn, access.this_machine()), False, written, unheard)

    # --- going out

    def forget(self) -> None:
        """The visit is over: whoever was in is out. What they made is kept already."""
        if self._person is not None:
            self._left = self.who, () if self._practising else self._way
        self._person = None
        self._session.staffed = self._practising = False
        self._way = ()
        self._let_go()

    def _let_go(self) -> None:
        """Who stood at the door is gone: no name, no part of a code, and no answer to one."""
        self._people, self._chosen = (), ""
        self.typed.let_go()

    def practise(self, practising: bool) -> None:
        """From now on nothing of what is done is real, or it is again."""
        self._practising = practising
        self.changed.emit()

    @property
    def learned(self) -> bool:
        """Who is in did the ten minutes to practise."""
        return self._person is not None and self._person.practised

    def learn(self) -> None:
        """Who is in did them now, and that is kept."""
        if self._person is not None:
            self._person = replace(self._person, practised=True)
            self.changed.emit()

    def _lapse(self) -> None:
        """Who walked away left: nobody else finds a part of their code."""
        if self._person is None and self._here and self._session.is_quiet(AT_THE_DOOR):
            self._session.start()

    @Slot()
    def leave(self) -> None:
        """Sign out; the next time begins at the beginning."""
        self._way = ()
        self._session.reset()

    def retell(self) -> None:
        """In another language."""
        self.typed.retell()
        self.changed.emit()

    # --- what is shown

    def _get_people(self) -> list[dict[str, Any]]:
        return [{"id": one.id, "name": one.name} for one in self._people]

    def _get_chosen_name(self) -> str:
        return next((one.name for one in self._people if one.id == self._chosen), "")

    def _get_may(self) -> dict[str, bool]:
        person = self._person
        return {right.value: person is not None and people.may(person, right) for right in Right}

    def _get_practice(self) -> str:
        if not self._practising:
            return ""
        return QCoreApplication.translate("Door", "You practise: nothing of it stays.")

    people = Property(list, _get_people, notify=changed)
    typing = Property(CodeTyping, lambda self: self.typed, constant=True)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    chosenName = Property(str, _get_chosen_name, notify=changed)
    open = Property(bool, lambda self: self._person is not None, notify=changed)
    """Somebody is signed in."""
    name = Property(str, lambda self: self._person.name if self._person else "", notify=changed)
    practising = Property(bool, lambda self: self._practising, notify=changed)
    """Nothing of what is done now is real."""
    practice = Property(str, _get_practice, notify=changed)
    """What every page says then."""
    may = Property(dict, _get_may, notify=changed)
    """What who is signed in may do, by ``people.Right``."""
