"""The desk where staff's file is read and written: who only looks changes nothing."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.staff import access, people
from kiosk.staff.people import Person
from kiosk.store import database
from kiosk.ui.staff.desk import Desk
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
