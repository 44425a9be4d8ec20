"""Who is in takes another code: first the one that they have, then the new one, twice.

The one they have is asked though they are in: whoever finds a screen that somebody left gets no code of it.
"""

from enum import StrEnum

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.staff import access, codes, people
from kiosk.staff.access import SignedIn, Wait, Wrong
from kiosk.staff.people import Person
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store.database import transaction
from kiosk.ui.session import Session
from kiosk.ui.staff.code_typing import CodeTyping
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


PAGE = "staff-new-code"


class Step(StrEnum):
    """What is typed now."""

    PROVE = "prove"
    """The code that they have."""
    TAKE = "take"
    """The new one."""
    REPEAT = "repeat"
    """The same again."""
    DONE = "done"


@QmlElement
class Recoding(QObject):
    """The new code of who is in."""

    changed = Signal()

    def __init__(self, office: Office, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._session = office, session
        self._step = Step.PROVE
        self._proved: Person | None = None
        """Who is in, with the code that was right."""
        self._new = ""
        self.typed = CodeTyping(lambda: self._step is not Step.DONE and bool(office.who()), self)
        session.placeChanged.connect(self._arrive)

    def _arrive(self) -> None:
        """Who looks at something else leaves no part of a code on the page."""
        if self._session.property("page") != PAGE:
            self._let_go()

    @Slot()
    def begin(self) -> None:
        """Ask for the code that they have; it may be that others typed wrong ones."""
        self._let_go()
        person = self._office.who()
        self._office.desk.look(
            lambda conn: access.waiting(conn, person, access.this_machine()),
            0.0,
            lambda seconds: self.typed.wait(seconds) if person == self._office.who() else None,
            self._fail,
        )
        self.changed.emit()

    @Slot()
    def send(self) -> None:
        """What was typed is the code of this step."""
        if (taken := self.typed.take()) is None:
            return
        code, this = taken
        match self._step, self._proved:
            case Step.PROVE, _:
                self._prove(code, this)
            case Step.TAKE, Person() as proved:
                self.typed.answered(this)
                self._take(proved, code)
            case Step.REPEAT, Person() as proved:
                self._repeat(proved, code, this)
        self.changed.emit()

    def _prove(self, code: str, this: object) -> None:
        by = self._office.by()
        self._office.desk.do(
            lambda conn: access.prove(conn, by.at, by.person, code, access.this_machine()),
            lambda answer: self._know(this, answer),
            lambda error: self._know(this, error),
            real=True,
        )

    def _know(self, this: object, answer: SignedIn | Wrong | Wait | KioskError) -> None:
        if not self.typed.answered(this):
            return
        match answer:
            case SignedIn(person):
                self._proved, self._step = person, Step.TAKE
            case Wrong(seconds):
                self.typed.was_wrong(seconds)
            case Wait(seconds):
                self.typed.wait(seconds)
            case KioskError():
                self._fail(answer)
        self.changed.emit()

    def _take(self, proved: Person, code: str) -> None:
        """A code that is not good enough is told at once, and not only after it was typed twice."""
        if reason := codes.fault(code, proved.name):
            self._fail(Refusal(reason))
        else:
            self._new, self._step = code, Step.REPEAT

    def _repeat(self, proved: Person, code: str, this: object) -> None:
        new, self._new = self._new, ""
        if codes.plain(new) != codes.plain(code):
            self.typed.answered(this)
            self._step = Step.TAKE
            self._fail(Refusal(Reason.CODE_TWICE))
            return
        by = self._office.by()

        def act(conn: apsw.Connection) -> None:
            with transaction(conn):
                if people.present(conn, by.person).secret != proved.secret:  # they got another meanwhile
                    raise Refusal(Reason.NOT_ALLOWED)
                people.recode(conn, by, by.person, new)

        self._office.desk.do(
            act, lambda _: self._kept(this), lambda error: self._not_kept(this, error), real=True
        )

    def _kept(self, this: object) -> None:
        if self.typed.answered(this):
            self._step, self._proved = Step.DONE, None
            self.changed.emit()

    def _not_kept(self, this: object, error: KioskError) -> None:
        if self.typed.answered(this):
            self._step = Step.TAKE
            self._fail(error)

    def _fail(self, error: KioskError) -> None:
        if self._office.who():
            self.typed.say(sentence(error))

    def example(self, step: Step, trouble: KioskError | None = None) -> None:
        """Show this step, without a file: for pictures of the page."""
        self._step = step
        if trouble:
            self._fail(trouble)
        self.changed.emit()

    def _let_go(self) -> None:
        self._step, self._proved, self._new = Step.PROVE, None, ""
        self.typed.let_go()
        self.changed.emit()

    def forget(self) -> None:
        """Who was in left."""
        self._let_go()

    def _get_question(self) -> str:
        return {
            Step.PROVE: QCoreApplication.translate("Recoding", "Type the code that you have now."),
            Step.TAKE: QCoreApplication.translate("Recoding", "Type your new code."),
            Step.REPEAT: QCoreApplication.translate("Recoding", "Type your new code again."),
            Step.DONE: QCoreApplication.translate("Recoding", "You have a new code."),
        }[self._step]

    def retell(self) -> None:
        """In another language."""
        self.typed.retell()
        self.changed.emit()

    typing = Property(CodeTyping, lambda self: self.typed, constant=True)
    question = Property(str, _get_question, notify=changed)
    """What is asked for now."""
    step = Property(str, lambda self: self._step.value, notify=changed)
