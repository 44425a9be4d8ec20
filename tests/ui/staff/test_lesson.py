"""The steps of the first visit: each is seen to be done, and none is written where things are real."""

from collections.abc import Callable
from contextlib import closing

import apsw
import pytest

from kiosk.rights.access import Here
from kiosk.staff import people, playlists
from kiosk.store import database
from kiosk.ui.session import Session
from kiosk.ui.staff import lesson
from kiosk.ui.staff.checking import Checking
from kiosk.ui.staff.door import Door
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.ideas import Ideas
from kiosk.ui.staff.lesson import Lesson, Step
from kiosk.ui.staff.planning import Planning
from kiosk.ui.staff.preview import Preview
from kiosk.ui.staff.sharing import Kept
from kiosk.ui.stay.defaults import Defaults
from tests.ui.conftest import Library, work
from tests.ui.staff.conftest import StaffedOffice


def test_nothing_is_made_to_practise_on_where_it_would_stay(office: StaffedOffice) -> None:
    told: list[bool] = []
    office.desk.do(lambda conn: lesson.plant(conn, office.by, []), told.append)
    office.rests()
    office.desk.practise(True, lambda _: None)
    office.rests()
    office.desk.do(lambda conn: lesson.plant(conn, office.by, ["kan"]), told.append)
    office.rests()
    office.desk.practise(False, lambda _: None)
    office.rests()
    assert told == [False, True]
    with closing(database.read_staff(office.staff_db)) as conn:
        assert playlists.all(conn) == []


def test_who_practised_is_remembered_and_the_others_are_not(office: StaffedOffice) -> None:
    office.desk.do(lambda conn: people.learned(conn, office.ids["Mia"]), lambda _: None)
    office.rests()
    with closing(database.read_staff(office.staff_db)) as conn:
        assert [one.name for one in people.all(conn) if one.practised] == ["Mia"]
        people_there = {one.name: one.role for one in people.all(conn)}
    assert len(people_there) == 4


class Newcomer:
    """Somebody who is in for the first time, with the parts that they work with."""

    def __init__(self, office: StaffedOffice, name: str) -> None:
        self.office = office
        office.inside = name
        whole, session = office.whole, Session(Defaults())
        self.session = session
        self.door = Door(office.desk, session, office.now)
        self.editor = Editor(whole)
        self.planning, self.checking = Planning(whole), Checking(whole, Kept(office.folder, Here()))
        self.ideas = Ideas(whole, self.editor)
        self.preview = Preview(whole, session, lambda _shown, _at, _offline: None)
        parts = self.door, self.editor, self.planning, self.checking, self.ideas, self.preview
        self.lesson = Lesson(whole, session, *parts, self._practise)
        session.open("staff")
        office.does(self._come_in)
        self.ideas.look()
        office.rests()

    def _come_in(self, conn: apsw.Connection) -> None:
        self.door.admit(people.present(conn, self.office.ids[self.office.inside]))

    def _practise(self, practising: bool, then: Callable[[], None]) -> None:
        def so(_: None) -> None:
            self.door.practise(practising)
            then()

        self.office.desk.practise(practising, so)

    def begins(self) -> None:
        self.lesson.begin()
        self.office.rests()

    def puts_right(self) -> None:
        """Takes the work out that is gone."""
        self.editor.open(self._made())
        self.office.rests()
        gone = next(one["id"] for one in self.editor.property("entries") if one["item"] == lesson.GONE)
        self.editor.remove(gone)
        self.office.rests()
        self.checking.look()
        self.office.rests()

    def _made(self) -> str:
        return str(self.editor.property("playlists")[0]["id"])

    @property
    def step(self) -> int:
        return int(self.lesson.property("step"))


@pytest.fixture
def themed(library: Library) -> None:
    """A catalogue with an idea for the week."""
    label = {"nl": ("Kermis",)}
    library.put(*(work(f"kermis{n}", label=label) for n in range(12)))


@pytest.mark.parametrize(("name", "offered"), [("Els", True), ("Jan", True), ("Mia", True), ("Rik", False)])
def test_it_is_for_who_makes_playlists(office: StaffedOffice, themed: None, name: str, offered: bool) -> None:
    assert Newcomer(office, name).lesson.property("offered") is offered


@pytest.mark.parametrize(("name", "last"), [("Jan", Step.SHOW), ("Mia", Step.DONE)])
def test_who_may_not_publish_is_not_asked_to(
    office: StaffedOffice, themed: None, name: str, last: Step
) -> None:
    one = Newcomer(office, name)
    one.begins()
    assert one.step == Step.RIGHT
    one.editor.look()
    office.rests()
    one.puts_right()
    assert one.step == Step.IDEA
    one.ideas.make()
    office.rests()
    assert one.step == Step.CHANGE
    one.editor.open(str(one.editor.property("playlists")[1]["id"]))
    office.rests()
    assert one.step == Step.CHANGE, "to look is not to change"
    one.editor.remove(one.editor.property("entries")[0]["id"])
    office.rests()
    assert one.step == Step.LOOK
    one.preview.begin(one.editor.property("playlist"), "usual")
    office.rests()
    assert one.step == Step.BACK
    one.preview.end()
    assert one.step == last


def test_who_signs_out_at_the_end_did_it(office: StaffedOffice, themed: None) -> None:
    one = Newcomer(office, "Els")
    one.begins()
    one.lesson.example(Step.DONE)
    office.desk.forget()
    one.lesson.forget()
    office.rests()
    assert one.door.learned


def test_who_touches_twice_has_one_playlist_to_practise_with(office: StaffedOffice, themed: None) -> None:
    one = Newcomer(office, "Els")
    one.lesson.begin()
    one.begins()
    one.editor.look()
    office.rests()
    assert len(one.editor.property("playlists")) == 1


def test_to_stop_before_the_end_is_not_to_have_done_it(office: StaffedOffice, themed: None) -> None:
    one = Newcomer(office, "Els")
    one.begins()
    one.lesson.leave()
    office.rests()
    assert not one.door.property("practising")
    assert one.lesson.property("offered")
    assert one.lesson.property("told") == ""
    one.begins()
    one.lesson.example(Step.DONE)
    one.lesson.leave()
    office.rests()
    assert not one.lesson.property("offered")
    assert one.lesson.property("possible"), "whoever wants it again finds it in Help"
