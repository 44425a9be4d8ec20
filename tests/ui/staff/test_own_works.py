"""The house's own works, off the GUI thread: what is refused, stopped, practised and said."""

import os
import threading
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.staff import operations
from kiosk.staff.interchange.places import Place
from kiosk.staff.own import bringing, table
from kiosk.staff.own.answers import Answers
from kiosk.store import database
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.staff.own_works import House, OwnWorks
from kiosk.ui.stage import staging
from tests.museum_works import picture
from tests.ui.staff.conftest import StaffedOffice

PICTURE = picture("zee", small=True)


class Table:
    """Somebody with a stick on which there are two pictures."""

    def __init__(self, office: StaffedOffice) -> None:
        self.office = office
        self.stick = office.folder / "STICK"
        self.stick.mkdir()
        for name in ("a", "b"):
            (self.stick / f"{name}.jpg").write_bytes(PICTURE)
        self.plugged = [Place(self.stick, stick=True)]
        self.folder = office.folder / "own"
        self.practises = False
        agent = AgentProcess(office.folder / "agent.json", office.folder / "agent.lock", [])
        house = House("De Krook", self.folder, 0)
        self.own = OwnWorks(office.whole, house, agent, office.folder / "exchange", lambda: self.practises)
        self.own.sticks = lambda: list(self.plugged)

    def looks(self) -> None:
        self.own.search()
        staging.wait_for(lambda: not self.own.property("busy"), "see the stick", 10)

    def answers(self, may: str = "ours") -> None:
        self.looks()
        self.own.pick(0)
        self.own.call("Aan zee")
        self.own.madeBy("Mia")
        self.own.may(may)

    def brings(self) -> None:
        self.own.bring()
        staging.wait_for(lambda: bool(self.own.property("result") or self.own.property("told")), "an end", 10)
        self.office.rests()

    @property
    def told(self) -> str:
        return str(self.own.property("told"))

    @property
    def files(self) -> list[str]:
        # A folder that is taken away meanwhile is no fault of who looks (``Path.rglob`` thinks it is).
        return sorted(name for _, _, names in os.walk(self.folder) for name in names)

    @property
    def logged(self) -> list[str]:
        with closing(database.open_staff(self.office.staff_db)) as conn:
            return [one.name for _, one in operations.latest(conn, 9, scope="own")]


@pytest.fixture
def at(office: StaffedOffice) -> "Table":
    return Table(office)


def test_it_comes_in_and_is_written_down(at: Table) -> None:
    at.answers()
    at.brings()
    assert at.own.property("result")
    assert at.files == ["a.jpg", "b.jpg", table.NAME]
    assert at.logged == ["own-added"]
    at.own.close()


def test_what_nobody_may_show_stays_out(at: Table) -> None:
    at.answers("unknown")
    at.brings()
    assert at.own.property("troubled")
    assert at.files == []


def test_who_practises_copies_nothing(at: Table) -> None:
    at.answers()
    at.practises = True
    at.brings()
    assert "practise" in at.told
    assert at.files == []


def test_a_volunteer_is_refused_by_the_file(at: Table) -> None:
    at.answers()
    at.office.inside = "Mia"
    at.brings()
    assert at.own.property("troubled")
    assert at.files == []
    assert at.logged == []


def test_a_stick_that_is_out_is_said(at: Table) -> None:
    at.answers()
    at.plugged = []
    at.brings()
    assert "The stick is not there any more." in at.told
    assert at.files == []


class Slowly:
    """The first file is being copied, until it may go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.half, self.on = threading.Event(), threading.Event()
        self._copied = bringing._copy
        monkeypatch.setattr(bringing, "_copy", self._copy)

    def _copy(self, source: Path, *rest: object) -> None:
        self.half.set()
        self.on.wait(10)
        self._copied(source, *rest)  # type: ignore[arg-type]


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> Slowly:
    return Slowly(monkeypatch)


def test_who_stops_it_half_way_has_nothing(at: Table, slowly: Slowly) -> None:
    at.answers()
    at.own.bring()
    staging.wait_for(slowly.half.is_set, "the first file", 10)
    assert at.own.property("copying")
    at.own.stop()
    slowly.on.set()
    staging.wait_for(lambda: not at.own.property("copying"), "the end", 10)
    staging.wait_for(lambda: "You stopped it." in at.told, "a word about it", 10)
    assert at.files == []


def test_what_is_copied_goes_on_when_whoever_began_it_leaves(at: Table, slowly: Slowly) -> None:
    at.answers()
    at.own.bring()
    staging.wait_for(slowly.half.is_set, "the first file", 10)
    at.own.forget()
    slowly.on.set()
    staging.wait_for(lambda: not at.own.property("copying"), "the end", 10)
    staging.wait_for(lambda: at.logged == ["own-added"], "a line in the logbook", 10)
    assert at.files == ["a.jpg", "b.jpg", table.NAME]


def test_taken_away_brought_back_and_gone_for_good_with_who_did_it(at: Table) -> None:
    at.answers()
    at.brings()
    at.own.look()
    staging.wait_for(lambda: bool(at.own.property("rows")), "what is here", 10)
    folder = at.own.property("rows")[0]["folder"]
    at.own.takeAway(folder)
    staging.wait_for(lambda: bool(at.own.property("undoes")), "it go", 10)
    assert bringing.batches(at.folder) == []
    at.own.undo()
    staging.wait_for(lambda: not at.own.property("undoes"), "it come back", 10)
    assert [one.folder for one in bringing.batches(at.folder)] == [folder]
    at.own.takeAway(folder)
    staging.wait_for(lambda: bool(at.own.property("undoes")), "it go again", 10)
    at.own.forget()
    staging.wait_for(lambda: at.files == [table.NAME], "the disk forget it", 10)
    staging.wait_for(lambda: len(at.logged) == 4, "a line for each", 10)
    assert at.logged == ["own-removed", "own-put-back", "own-removed", "own-added"]


def test_what_was_taken_away_one_after_another_comes_back_the_last_first(at: Table) -> None:
    for _ in range(2):
        at.answers()
        at.brings()
    folders = [one.folder for one in bringing.batches(at.folder)]
    for folder in folders:
        at.own.takeAway(folder)
    staging.wait_for(lambda: bringing.batches(at.folder) == [], "both go", 10)
    at.office.rests()
    at.own.look()  # nothing is forgotten while they can come back
    at.own.undo()
    staging.wait_for(lambda: len(bringing.batches(at.folder)) == 1, "the last come back", 10)
    assert bringing.batches(at.folder)[0].folder == folders[1]
    staging.wait_for(lambda: len(at.own._gone) == 1, "the first be left", 10)
    at.own.undo()
    staging.wait_for(lambda: len(bringing.batches(at.folder)) == 2, "the first come back", 10)


def test_what_was_left_by_a_lost_power_goes_when_somebody_looks(at: Table) -> None:
    at.answers()
    at.brings()
    for left in (".coming", ".gone"):
        (at.folder / left).mkdir()
        (at.folder / left / "x.jpg").write_bytes(PICTURE)
    at.own.look()
    staging.wait_for(lambda: at.files == ["a.jpg", "b.jpg", table.NAME], "them go", 10)


def test_a_new_question_forgets_what_was_answered_before(at: Table) -> None:
    at.answers("free")
    at.own.warn("war")
    at.own.pick(0)
    assert at.own._answers == Answers()
