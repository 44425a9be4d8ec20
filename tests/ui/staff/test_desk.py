"""The desk where staff's file is read and written: who only looks changes nothing."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from pytestqt.qtbot import QtBot

from kiosk.staff import access, people
from kiosk.staff.people import Person
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store import database
from kiosk.store.faults import Full
from kiosk.ui.staff.desk import PRACTICE, Desk, is_practice
from tests.staff_made import let_in


def asked(file: Path, qtbot: QtBot) -> list[Person]:
    """Who may come in, by a desk that nobody used before."""
    desk = Desk(file)
    heard: list[list[Person]] = []
    nobody: list[Person] = []
    desk.look(people.all, nobody, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    desk.close()
    return heard[0]


def test_who_looks_where_nobody_ever_came_in_makes_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    assert asked(tmp_path / "staff.db", qtbot) == []
    assert not list(tmp_path.iterdir())


def test_an_end_of_practising_where_nobody_practised_makes_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "staff.db")
    heard: list[None] = []
    desk.practise(False, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    desk.close()
    assert not list(tmp_path.iterdir())


def test_who_looks_finds_what_is_there_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    let_in(file, "els")
    before = file.read_bytes()
    assert [one.id for one in asked(file, qtbot)] == ["els"]
    assert file.read_bytes() == before


def test_who_looks_at_a_wait_does_not_write_what_has_passed_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    file, now = tmp_path / "staff.db", datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
    let_in(file, "els")
    with closing(database.open_staff(file)) as conn:
        for tried in range(access.FREE_OF_STATION + 4):
            access.sign_in(conn, now, "nobody", "no", access.Clock("boot", 1000.0 * tried))
    before = file.read_bytes()
    desk = Desk(file)
    heard: list[float] = []
    later = access.Clock("boot", 1000.0 * (access.FREE_OF_STATION + 3) + 15)
    desk.look(lambda conn: access.waiting(conn, "els", later), 0.0, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    desk.close()
    assert heard == [access.wait_after(4) - 15]
    assert file.read_bytes() == before


class Desked:
    """A desk at which one practises; the disk has no room for a copy while ``full``."""

    def __init__(self, file: Path, qtbot: QtBot) -> None:
        self.qtbot, self.full = qtbot, False
        self.told: list[object] = []
        self.desk = Desk(file, self.opened)
        self.desk.failed.connect(self.told.append)

    def opened(self, file: Path) -> apsw.Connection:
        if self.full and file.parent.name.startswith(PRACTICE):
            raise Full("the disk is full.")
        return database.open_staff(file)

    def writes(self) -> None:
        self.desk.do(lambda conn: "copy" if is_practice(conn) else "file", self.told.append)

    def changes(self, practising: bool) -> None:
        self.desk.practise(practising, lambda _: self.told.append(practising))

    def hears(self) -> list[object]:
        """What was told since."""
        self.qtbot.waitUntil(lambda: self.desk.idle)
        told = list(self.told)
        self.told.clear()
        return told


@pytest.fixture
def els(qtbot: QtBot, tmp_path: Path) -> Iterator[Desked]:
    let_in(tmp_path / "staff.db", "els")
    desked = Desked(tmp_path / "staff.db", qtbot)
    yield desked
    desked.desk.close()
    assert not list(tmp_path.glob(f"{PRACTICE}*"))


def test_where_a_copy_can_not_be_opened_all_stays_real(els: Desked) -> None:
    els.full = True
    els.changes(True)
    (error,) = els.hears()
    assert isinstance(error, Full)
    els.writes()
    assert els.hears() == ["file"]


def test_to_stop_practising_reads_nothing(els: Desked, monkeypatch: pytest.MonkeyPatch) -> None:
    els.changes(True)
    assert els.hears() == [True]
    monkeypatch.setattr(database, "read_staff", pytest.fail)
    els.changes(False)
    assert els.hears() == [False]
    els.writes()
    assert els.hears() == ["file"]


@pytest.mark.parametrize("practising", [True, False])
def test_what_is_asked_while_it_changes_over_is_done_on_neither_side(els: Desked, practising: bool) -> None:
    if not practising:
        els.changes(True)
        assert els.hears() == [True]
    els.changes(practising)
    els.writes()
    so, refused = els.hears()
    assert so is practising
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.CHANGED_OVER
    els.writes()
    assert els.hears() == ["copy" if practising else "file"]


def test_who_comes_in_after_somebody_practised_writes_on_the_file_at_once(els: Desked) -> None:
    els.changes(True)
    assert els.hears() == [True]
    els.desk.forget()
    els.writes()
    assert els.hears() == ["file"]
