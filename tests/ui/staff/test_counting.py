"""A visit is counted when it is over, and that of staff is not."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff.figures import Help
from kiosk.staff.people import Person, Role
from kiosk.store import database, figures
from kiosk.store.figures import Counted, What
from kiosk.ui.session import Session
from kiosk.ui.staff import counting
from kiosk.ui.staff.counting import Counting, Heard
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.door import Door
from kiosk.ui.stage import staging
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.stay.wishes import Wishes

ELS = Person(id="els", name="Els", role=Role.MANAGER, secret="", since="")
VISIT = Counted(What.VISIT)
NIGHT = datetime(2026, 5, 31, 22, 30, tzinfo=UTC)
"""In Brussels it is June already."""


class Screen:
    """Somebody at a screen that counts."""

    def __init__(self, folder: Path, wishes: Wishes) -> None:
        self.file = folder / "figures.db"
        self.session = Session(Defaults(wishes=wishes))
        self.staff, self.ledger = Desk(folder / "staff.db"), Desk(self.file, database.open_figures)
        self.door = Door(self.staff, self.session, lambda: NIGHT)
        self.plays = Heard()
        parts = self.ledger, self.session, self.door, lambda: self.plays, lambda: NIGHT
        self.counting = Counting(*parts, ZoneInfo("Europe/Brussels"))

    def looks_at(self, *works: str) -> None:
        self.session.start()
        for work in works:
            self.session.open("item", work)
            self.session.back()

    def plays_for(self, seconds: int, work: str, *, captioned: bool = False) -> None:
        self.session.open("player", work)
        self.plays = Heard(work, captioned)
        self.counting.follow()
        for _ in range(seconds):
            self.counting.listen()
        self.plays = Heard()
        self.counting.follow()

    @property
    def counted(self) -> dict[Counted, int]:
        self.counting.write()
        staging.wait_for(lambda: self.ledger.idle, "The writing")
        if not self.file.exists():
            return {}
        with closing(database.open_figures(self.file)) as conn:
            return figures.of_month(conn, "2026-06", date.max)


@pytest.fixture
def screen(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Screen]:
    one = Screen(tmp_path, Wishes())
    yield one
    one.ledger.close()
    one.staff.close()


def opened(work: str) -> Counted:
    return Counted(What.OPENED, work)


def helped(kind: Help) -> Counted:
    return Counted(What.HELP, kind)


def test_nothing_is_counted_before_the_visit_is_over(screen: Screen) -> None:
    screen.looks_at("mill", "harbour")
    assert screen.counted == {}
    assert not screen.file.exists()
    screen.session.reset()
    assert screen.counted == {VISIT: 1, opened("mill"): 1, opened("harbour"): 1}


def test_a_visitor_counts_once_for_a_work_however_often(screen: Screen) -> None:
    screen.looks_at("mill", "mill", "mill")
    screen.session.reset()
    screen.looks_at("mill")
    screen.session.reset()
    assert screen.counted == {VISIT: 2, opened("mill"): 2}


def test_nobody_came_when_nobody_began(screen: Screen) -> None:
    screen.session.reset()
    screen.session.wish(text_size=2, language="fr")  # on the page that invites; and then they left
    screen.session.reset()
    assert screen.counted == {}


@pytest.mark.parametrize("first", [True, False])
def test_a_stay_in_which_staff_came_in_is_not_counted(screen: Screen, *, first: bool) -> None:
    if not first:
        screen.looks_at("mill")
    screen.session.start()
    screen.session.open("staff")
    screen.door.admit(ELS)
    screen.looks_at("harbour")
    screen.plays_for(60, "harbour")
    screen.door.leave()
    screen.door.forget()
    assert screen.counted == {}
    screen.looks_at("mill")
    screen.session.reset()
    assert screen.counted == {VISIT: 1, opened("mill"): 1}


def test_staff_who_leave_by_walking_away_are_not_counted(screen: Screen) -> None:
    screen.session.ended.connect(screen.door.forget)
    screen.session.start()
    screen.door.admit(ELS)
    screen.looks_at("mill")
    screen.session.reset()
    assert screen.counted == {}


def test_ten_seconds_are_more_than_a_look(screen: Screen) -> None:
    screen.session.start()
    screen.plays_for(counting.ENOUGH - 1, "passed", captioned=True)
    screen.plays_for(6, "train")
    screen.plays_for(6, "train")
    screen.plays_for(10, "wave", captioned=True)
    screen.session.reset()
    found = screen.counted
    assert {one.which for one in found if one.what is What.PLAYED} == {"train", "wave"}
    assert found[helped(Help.CAPTIONS)] == 1


def test_helps_and_another_language_count_when_they_are_not_the_usual_ones(screen: Screen) -> None:
    screen.session.start()
    screen.session.wish(text_size=1, theme="yellow", simple=True)
    screen.session.wish(theme="evening", simple=False, spoken=True, language="fr")
    screen.session.reset()
    assert screen.counted == {
        VISIT: 1,
        Counted(What.LANGUAGE, "fr"): 1,
        **{helped(one): 1 for one in (Help.LARGE, Help.CONTRAST, Help.SIMPLE, Help.SPOKEN)},
    }


def test_what_staff_set_for_everybody_is_no_help(qapp: QGuiApplication, tmp_path: Path) -> None:
    usual = Wishes(language="de", theme="paper", text_size=2, simple=True, spoken=True)
    screen = Screen(tmp_path, usual)
    screen.session.start()
    screen.session.wish(theme="white", text_size=1)
    screen.session.reset()
    assert screen.counted == {VISIT: 1}
    screen.ledger.close()
    screen.staff.close()


def test_whoever_is_there_when_the_station_closes_was_there(screen: Screen) -> None:
    screen.looks_at("mill")
    screen.counting.close()
    assert screen.counted == {VISIT: 1, opened("mill"): 1}


def test_what_could_not_be_written_is_written_later(screen: Screen, caplog: pytest.LogCaptureFixture) -> None:
    screen.file.mkdir()
    screen.looks_at("mill")
    screen.session.reset()
    screen.counting.write()
    staging.wait_for(lambda: screen.ledger.idle, "The writing")
    assert "not written yet" in caplog.text
    screen.file.rmdir()
    assert screen.counted == {VISIT: 1, opened("mill"): 1}


def test_the_disk_is_not_asked_after_each_visit(screen: Screen) -> None:
    screen.looks_at("mill")
    screen.session.reset()
    assert screen.ledger.idle
    assert not screen.file.exists()
    assert counting.WRITES_MS == 600_000
