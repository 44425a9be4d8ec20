"""The house's own works, off the GUI thread: what is refused, stopped, practised and said."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from kiosk.staff import operations
from kiosk.staff.interchange.places import Place
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.own import bringing, copying, table
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
        self.starts()

    def starts(self) -> None:
        office = self.office
        agent = AgentProcess(office.folder / "agent.json", office.folder / "agent.lock", [])
        house = House("De Krook", self.folder, 0)
        self.own = OwnWorks(office.whole, house, agent, office.folder / "exchange")
        self.own.sticks = lambda: list(self.plugged)

    def comes_in(self, name: str) -> None:
        """Who was in left, and somebody else is in."""
        self.own.forget()
        self.office.inside = name

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

    def knows(self) -> None:
        """What is here, and what can come back."""
        self.own.look()
        staging.wait_for(lambda: bool(self.own.property("looked")), "what is here", 10)

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
def at(office: StaffedOffice) -> Iterator[Table]:
    one = Table(office)
    yield one
    one.own.close()


def test_it_comes_in_and_is_written_down(at: Table) -> None:
    at.answers()
    at.brings()
    assert at.own.property("result")
    assert at.files == ["a.jpg", "b.jpg", table.NAME]
    assert at.logged == ["own-added"]


def test_what_nobody_may_show_stays_out(at: Table) -> None:
    at.answers("unknown")
    at.brings()
    assert at.own.property("troubled")
    assert at.files == []


def test_who_practises_copies_nothing(at: Table) -> None:
    at.answers()
    at.office.desk.practise(True, lambda _: None)
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
        self._copied = copying._copy
        monkeypatch.setattr(copying, "_copy", self._copy)

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


def test_taken_away_and_brought_back_with_who_did_it(at: Table) -> None:
    at.answers()
    at.brings()
    at.knows()
    folder = at.own.property("rows")[0]["folder"]
    at.own.takeAway(folder)
    staging.wait_for(lambda: at.own.property("undoes") == "“Aan zee”", "it go", 10)
    assert at.told == "“Aan zee” is gone. You can bring it back for a week."
    assert not at.own.property("troubled")
    assert bringing.batches(at.folder) == []
    at.own.undo()
    staging.wait_for(lambda: not at.own.property("undoes"), "it come back", 10)
    assert [one.folder for one in bringing.batches(at.folder)] == [folder]
    staging.wait_for(lambda: len(at.logged) == 3, "a line for each", 10)
    assert at.logged == ["own-put-back", "own-removed", "own-added"]


def test_a_colleague_brings_it_back_after_a_restart(at: Table) -> None:
    at.answers()
    at.brings()
    at.own.takeAway(bringing.batches(at.folder)[0].folder)
    staging.wait_for(lambda: at.logged[:1] == ["own-removed"], "it go", 10)
    at.own.forget()
    at.own.close()
    assert not at.own.property("undoes")
    at.starts()
    at.office.inside = "Jan"
    at.knows()
    assert at.own.property("undoes") == "“Aan zee”"
    at.own.undo()
    staging.wait_for(lambda: at.logged[:1] == ["own-put-back"], "it come back", 10)
    assert [one.title for one in bringing.batches(at.folder)] == ["Aan zee"]


def test_after_its_week_it_goes_though_nobody_comes(at: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    at.answers()
    at.brings()
    at.own.takeAway(bringing.batches(at.folder)[0].folder)
    staging.wait_for(lambda: at.logged[:1] == ["own-removed"], "it go", 10)
    at.own.start()
    at.own.tidy()
    hands_rest(at)
    assert {"a.jpg", "b.jpg"} <= {*at.files}, "it can come back for a week"
    at.own.close()
    at.starts()
    at.office.inside = ""
    monkeypatch.setattr(bringing, "KEEP_GONE", type(bringing.KEEP_GONE)(0))
    at.own.start()
    staging.wait_for(lambda: at.files == [table.NAME], "it go from the disk", 10)


def test_a_round_waits_for_what_is_being_copied(at: Table, slowly: Slowly) -> None:
    at.answers()
    at.own.bring()
    staging.wait_for(slowly.half.is_set, "the first file", 10)
    at.own.tidy()
    slowly.on.set()
    staging.wait_for(lambda: not at.own.property("copying"), "the end", 10)
    hands_rest(at)
    assert at.files == ["a.jpg", "b.jpg", table.NAME]


def test_a_round_makes_no_folder_where_nothing_ever_came(at: Table) -> None:
    at.own.start()
    hands_rest(at)
    assert not at.folder.exists()


def hands_rest(at: Table) -> None:
    at.knows()  # behind all that was asked before
    at.office.rests()


def test_what_was_taken_away_one_after_another_comes_back_the_last_first(at: Table) -> None:
    for _ in range(2):
        at.answers()
        at.brings()
    folders = [one.folder for one in bringing.batches(at.folder)]
    for folder in folders:
        at.own.takeAway(folder)
    staging.wait_for(lambda: bringing.batches(at.folder) == [], "both go", 10)
    at.office.rests()
    for gone in (folders, folders[:1]):
        at.own.forget()
        at.knows()
        at.own.undo()
        staging.wait_for(partial(comes_back, at, gone[-1]), "the last come back", 10)
        assert [one.folder for one in bringing.gone(at.folder)] == gone[:-1]


def comes_back(at: Table, folder: str) -> bool:
    return folder in [one.folder for one in bringing.batches(at.folder)]


def test_what_is_not_there_any_more_is_no_stick_that_is_out(at: Table) -> None:
    at.own.takeAway("2026-05-14 Aan zee")
    staging.wait_for(lambda: bool(at.told), "a word about it", 10)
    assert at.told == "It is not there any more. Look at the list."


def test_a_second_touch_brings_it_in_once(at: Table) -> None:
    at.answers()
    at.own.bring()
    at.brings()
    at.knows()  # behind what is being copied
    at.office.rests()
    assert at.logged == ["own-added"]
    assert len(bringing.batches(at.folder)) == 1
    at.office.desk.practise(True, lambda _: None)
    at.own.bring()
    at.office.rests()
    assert not at.own.property("copying"), "nothing is"


def test_who_is_in_hears_nothing_of_what_another_one_did(at: Table, slowly: Slowly) -> None:
    at.answers()
    at.own.bring()
    staging.wait_for(slowly.half.is_set, "the first file", 10)
    at.comes_in("Jan")
    at.plugged = []
    at.stick.rename(at.stick.with_name("away"))
    slowly.on.set()
    staging.wait_for(lambda: not at.own.property("copying"), "the end", 10)
    at.knows()
    assert at.told == ""
    assert at.files == []


def test_who_is_in_does_not_read_what_another_one_brought_or_took_away(at: Table, slowly: Slowly) -> None:
    at.answers()
    at.own.bring()
    staging.wait_for(slowly.half.is_set, "the first file", 10)
    at.comes_in("Jan")
    slowly.on.set()
    staging.wait_for(lambda: at.logged == ["own-added"], "it come in", 10)
    at.knows()
    assert at.own.property("result") == ""
    at.own.takeAway(at.own.property("rows")[0]["folder"])
    at.office.rests()
    at.comes_in("Els")
    staging.wait_for(lambda: at.logged[:1] == ["own-removed"], "it go", 10)
    at.knows()
    assert at.told == ""


def test_nobody_reads_that_there_is_nothing_while_something_is_copied(at: Table, slowly: Slowly) -> None:
    assert not at.own.property("looked")
    at.answers()
    at.own.bring()
    staging.wait_for(slowly.half.is_set, "the first file", 10)
    at.own.look()
    at.office.rests()
    assert not at.own.property("looked")
    slowly.on.set()
    staging.wait_for(lambda: bool(at.own.property("looked")), "what is here", 10)
    assert len(at.own.property("rows")) == 1
    at.own.forget()
    assert not at.own.property("looked")


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


def test_what_came_in_is_written_down_though_somebody_practises_by_then(at: Table, slowly: Slowly) -> None:
    at.answers()
    at.own.bring()
    staging.wait_for(slowly.half.is_set, "the first file", 10)
    at.office.desk.practise(True, lambda _: None)
    staging.wait_for(lambda: at.office.desk.practising, "practice", 10)
    slowly.on.set()
    staging.wait_for(lambda: not at.own.property("copying"), "the end", 10)
    at.office.rests()
    assert at.logged == []
    at.office.desk.practise(False, lambda _: None)
    staging.wait_for(lambda: at.logged == ["own-added"], "a line in the logbook", 10)


def test_where_the_disk_takes_nothing_one_can_still_take_something_away(
    at: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    at.answers()
    at.brings()

    def full(own: Path) -> None:
        raise FileTrouble(Trouble.FULL, "has no room.", where=str(own), next_step="Take something away.")

    monkeypatch.setattr(bringing, "tidy", full)
    at.knows()
    assert [one["title"] for one in at.own.property("rows")] == ["Aan zee"]


def test_a_stick_that_can_not_be_read_hides_no_other(at: Table) -> None:
    at.plugged.insert(0, Place(at.office.folder / "BROKEN", stick=True))
    at.looks()
    assert (len(at.own.property("places")), at.own.property("groups")) == (2, [])
    at.own.choose(1)
    staging.wait_for(lambda: not at.own.property("busy"), "see the other one", 10)
    assert [one["title"] for one in at.own.property("groups")] == ["STICK"]
