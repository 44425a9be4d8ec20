"""Who is in takes another code: what is asked, what is refused, and what never stays."""

from contextlib import closing

import pytest

from kiosk.staff import access, operations, people
from kiosk.staff.people import SCOPE
from kiosk.store import database
from kiosk.store.database import transaction
from kiosk.ui.session import Session
from kiosk.ui.staff.recoding import PAGE, Recoding
from kiosk.ui.stage import staging
from kiosk.ui.stay.defaults import Defaults
from tests.ui.staff.conftest import CODES, NOW, StaffedOffice

NEW = "395817"


class Room:
    """The page on which Els takes another code."""

    def __init__(self, office: StaffedOffice) -> None:
        self.office = office
        self.session = Session(Defaults())
        self.session.start()
        self.recoding = Recoding(office.whole, self.session)
        self.session.open(PAGE)
        self.recoding.begin()
        office.rests()

    def types(self, code: str) -> None:
        for sign in code:
            self.recoding.typed.press(sign)
        self.recoding.send()
        self.office.rests()

    @property
    def step(self) -> str:
        return str(self.recoding.property("step"))

    @property
    def told(self) -> str:
        return str(self.recoding.typed.property("told"))

    def lets_in(self, code: str, name: str = "Els") -> bool:
        with closing(database.open_staff(self.office.staff_db)) as conn:
            answer = access.sign_in(conn, NOW, self.office.ids[name], code, access.this_machine())
        return isinstance(answer, access.SignedIn)

    def notes(self) -> list[str]:
        with closing(database.read_staff(self.office.staff_db)) as conn:
            return [one.name for _, one in operations.latest(conn, 9, scope=SCOPE)]


@pytest.fixture
def room(office: StaffedOffice) -> Room:
    return Room(office)


def test_the_old_code_then_the_new_one_twice(room: Room) -> None:
    room.types(CODES["Els"])
    assert (room.step, room.told) == ("take", "")
    room.types(NEW)
    room.types(NEW)
    assert (room.step, room.recoding.typed.property("code")) == ("done", "")
    room.recoding.typed.press("1")
    assert room.recoding.typed.property("code") == "", "nothing is asked any more"
    assert room.notes()[0] == "person-recoded"
    assert not room.lets_in(CODES["Els"])
    assert room.lets_in(NEW)
    assert room.lets_in(CODES["Jan"], "Jan")


def test_a_wrong_code_counts_as_one_at_the_door_and_makes_one_wait(room: Room) -> None:
    for _ in range(access.FREE):
        room.types("999999")
        assert (room.step, room.told) == ("prove", "That is not the code. Try it again.")
    room.types("999999")
    assert room.recoding.typed.property("waits") > 0
    room.types(CODES["Els"])
    assert room.step == "prove", "the right one is not looked at while one waits"
    assert room.notes().count("wrong-code") == access.FREE + 1
    again = Room(room.office)
    assert again.recoding.typed.property("waits") > 0, "nor does who comes anew"


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("12345", "Too short: at least 6 digits, or 10 letters."),
        ("x" * 9, "Too short: at least 6 digits, or 10 letters."),
        ("123456", "Too easy to guess. Take another code."),
        ("777777", "Too easy to guess. Take another code."),
        ("121212", "Too easy to guess. Take another code."),
        ("112233", "Too easy to guess. Take another code."),
        ("Els is de baas", "Your name is in it. Take another code."),
    ],
)
def test_a_code_that_is_not_good_enough_is_told_before_it_is_typed_twice(
    room: Room, code: str, why: str
) -> None:
    room.types(CODES["Els"])
    room.types(code)
    assert (room.step, room.told) == ("take", why)
    assert room.lets_in(CODES["Els"])


def test_two_that_are_not_the_same_change_nothing(room: Room) -> None:
    room.types(CODES["Els"])
    room.types(NEW)
    room.types("395818")
    assert (room.step, room.told) == ("take", "They are not the same. Type your new code again.")
    assert room.lets_in(CODES["Els"])
    room.types(NEW)
    room.types(NEW)
    assert room.lets_in(NEW)


def test_who_looks_at_something_else_begins_again(room: Room) -> None:
    room.types(CODES["Els"])
    room.recoding.typed.press("3")
    room.session.open("help")
    assert (room.step, room.recoding.typed.property("code")) == ("prove", "")
    room.session.back()
    room.types(NEW)
    assert room.step == "prove"


def test_an_answer_that_comes_too_late_is_not_for_who_is_in_now(room: Room) -> None:
    for sign in CODES["Els"]:
        room.recoding.typed.press(sign)
    room.recoding.send()
    room.recoding.forget()
    room.office.inside = "Jan"
    room.office.rests()
    assert room.step == "prove"


def test_who_got_another_code_meanwhile_types_that_one_first(room: Room) -> None:
    room.types(CODES["Els"])
    room.types(NEW)
    office = room.office
    office.does(lambda conn: people.recode(conn, office.by, office.ids["Els"], "860427"))
    told: list[str] = []
    room.recoding.changed.connect(lambda: told.append(room.step))
    room.types(NEW)
    assert (room.step, room.told) == ("prove", "You got another code meanwhile. Type that one.")
    assert told[-1] == "prove", "the page hears of it"
    assert room.lets_in("860427")
    for code in ("860427", NEW, NEW):
        room.types(code)
    assert room.lets_in(NEW)


def test_the_code_that_one_has_is_no_new_one(room: Room) -> None:
    for _ in range(3):
        room.types(CODES["Els"])
    assert (room.step, room.told) == ("take", "That is your old code. Take another one.")
    assert "person-recoded" not in room.notes()
    room.types(NEW)
    room.types(NEW)
    assert room.lets_in(NEW)


def test_who_goes_back_while_the_disk_is_slow_keeps_their_code(room: Room) -> None:
    room.types(CODES["Els"])
    room.types(NEW)
    for sign in NEW:
        room.recoding.typed.press(sign)
    with closing(database.open_staff(room.office.staff_db)) as conn, transaction(conn):
        room.office.desk.do(
            lambda desk: desk.execute("BEGIN IMMEDIATE; COMMIT"), lambda _: None, lambda _: None
        )
        room.recoding.send()  # waits behind that
        room.session.back()
    room.office.rests()
    assert room.lets_in(CODES["Els"])


def test_who_walks_away_after_the_old_code_is_asked_for_it_again(
    room: Room,
) -> None:
    room.types(CODES["Els"])
    room.recoding.typed.press("3")
    room.recoding._left.setInterval(1)
    staging.wait_for(lambda: room.step == "prove", "the end of the time that is left")
    assert room.recoding.typed.property("code") == ""


def test_who_practises_is_told_that_this_would_be_real(room: Room) -> None:
    office = room.office
    office.desk.practise(True, lambda _: None)
    office.rests()
    room.types(CODES["Els"])
    assert (room.step, room.told) == ("prove", "You practise now. Stop practising to do this.")
