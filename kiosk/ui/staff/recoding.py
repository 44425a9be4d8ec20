"""Who is in takes another code: first the one that they have, then the new one, twice.

The one they have is asked though they are in: whoever finds a screen that somebody left gets no code of it,
unless they come within the time that is left for the new one.
"""

from enum import StrEnum

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.staff import access, codes, people
from kiosk.staff.access import SignedIn, Wait, Wrong
from kiosk.staff.people import Person
from kiosk.staff.refusal import Reason, Refusal
from kiosk.ui.session import Session
from kiosk.ui.staff.code_typing import CodeTyping
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.trouble_words import sentence

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


PAGE = "staff-new-code"
PROVED_MS = 90_000
"""For each of the two times that the new code is typed."""


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
        self._left = QTimer(self, singleShot=True, interval=PROVED_MS)
        self._left.timeout.connect(self._let_go)
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
                self._proved = person
                self._go(Step.TAKE)
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
            self._new = code
            self._go(Step.REPEAT)

    def _repeat(self, proved: Person, code: str, this: object) -> None:
        new, self._new = self._new, ""
        if codes.plain(new) != codes.plain(code):
            self.typed.answered(this)
            self._go(Step.TAKE)
            self._fail(Refusal(Reason.CODE_TWICE))
            return
        by = self._office.by()

        def act(conn: apsw.Connection) -> None:
            if self.typed.awaits(this):  # who went back while the disk was slow keeps their code
                people.recode(conn, by, by.person, new, was=proved.secret)

        self._office.desk.do(
            act, lambda _: self._kept(this), lambda error: self._not_kept(this, error), real=True
        )

    def _kept(self, this: object) -> None:
        if self.typed.answered(this):
            self._proved = None
            self._go(Step.DONE)

    def _not_kept(self, this: object, error: KioskError) -> None:
        if not self.typed.answered(this):
            return
        if isinstance(error, Refusal) and error.reason is not Reason.CODE_SAME:
            self._let_go()  # what they showed to have does not hold any more
        else:
            self._go(Step.TAKE)
        self._fail(error)

    def _go(self, step: Step) -> None:
        self._step = step
        if step in (Step.TAKE, Step.REPEAT):
            self._left.start()
        else:
            self._left.stop()
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        if self._office.who():
            self.typed.say(sentence(error))

    def example(self, step: Step, trouble: KioskError | None = None) -> None:
        """Show this step, without a file: for pictures of the page."""
        self._go(step)
        if trouble:
            self._fail(trouble)

    def _let_go(self) -> None:
        self._proved, self._new = None, ""
        self.typed.let_go()
        self._go(Step.PROVE)

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
