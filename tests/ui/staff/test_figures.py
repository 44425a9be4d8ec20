"""The figures of a month as staff see them and take them along."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.staff.figures import Help
from kiosk.staff.interchange import places
from kiosk.staff.interchange.places import Place
from kiosk.store import database
from kiosk.store import figures as counts
from kiosk.store.figures import Counted, What
from kiosk.ui.asking.background import Background
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.figures import Figures
from kiosk.ui.staff.hands import Hands
from kiosk.ui.staff.office import Office
from kiosk.ui.stage import staging
from tests.staff_made import BRUSSELS
from tests.ui.conftest import Library, work

NOW = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
VISIT = Counted(What.VISIT)


class Accounts:
    """Somebody of staff who looks at figures."""

    def __init__(self, library: Library, background: Background, speaks: list[str], folder: Path) -> None:
        self.background, self.file, self.exchange = background, folder / "figures.db", folder / "exchange"
        self.who = "els"
        self.ledger = Desk(self.file, database.open_figures)
        self.hands = Hands()
        asked = lambda: self.who, lambda: speaks, lambda: NOW, BRUSSELS, self.hands
        office = Office(self.ledger, background, folder / "pictures", *asked)
        self.figures = Figures(office, self.ledger, self.exchange, keeps=True)

    def counted(self, day: date, found: Mapping[Counted, int]) -> None:
        with closing(database.open_figures(self.file)) as conn:
            counts.add(conn, {(day, one): count for one, count in found.items()}, day)

    def looks(self) -> None:
        self.figures.look()
        self.settles()

    def settles(self) -> None:
        staging.wait_for(lambda: self.ledger.idle and self.background.idle and self.hands.idle, "The figures")

    def told(self, name: str) -> object:
        return self.figures.property(name)


@pytest.fixture
def office(library: Library, background: Background, speaks: list[str], tmp_path: Path) -> Iterator[Accounts]:
    one = Accounts(library, background, speaks, tmp_path)
    yield one
    one.hands.close()
    one.ledger.close()


def opened(name: str) -> Counted:
    return Counted(What.OPENED, work(name).id)


def test_to_look_makes_no_file(office: Accounts) -> None:
    office.looks()
    assert office.told("works") == office.told("sentences") == []
    assert not office.file.exists()


def test_the_works_of_a_month_by_how_often_they_were_looked_at(office: Accounts, library: Library) -> None:
    library.put(work("mill"), work("harbour"))
    office.counted(date(2026, 4, 20), {VISIT: 30, opened("mill"): 10})
    played = Counted(What.PLAYED, work("mill").id)
    office.counted(date(2026, 5, 13), {VISIT: 9, opened("mill"): 12, opened("harbour"): 3, played: 6})
    office.looks()
    assert office.told("hasEarlier")
    assert not office.told("hasLater")
    works = office.told("works")
    assert [(one["title"], one["told"]) for one in works] == [("mill nl", "12"), ("harbour nl", "<5")]
    assert works[0]["line"].split(" · ")[1:] == ["played: 6"]
    assert [(one["told"], one["share"]) for one in office.told("helps")] == [("0", 0.0)] * len(Help)
    first, second, third = office.told("sentences")
    assert "13" in first, "rounded down: twelve, and one or more"
    assert "30 %" in first
    assert "9" in second
    assert third.startswith("1 ")
    office.figures.moveMonth(-1)
    office.settles()
    assert [(one["title"], one["told"]) for one in office.told("works")] == [("mill nl", "10")]
    assert office.told("hasLater")
    office.figures.moveMonth(-1)
    assert not office.told("hasEarlier")


def test_a_day_is_told_when_it_is_over(office: Accounts) -> None:
    office.counted(date(2026, 5, 13), {VISIT: 9})
    office.counted(date(2026, 5, 14), {VISIT: 7, opened("mill"): 7})
    office.looks()
    assert office.told("works") == []
    (sentence,) = [one for one in office.told("sentences") if "9" in one]
    assert "16" not in sentence


def test_a_month_is_saved_with_nothing_small_in_it(office: Accounts, library: Library) -> None:
    library.put(work("mill"), work("harbour"))
    found = {VISIT: 4, opened("mill"): 12, opened("harbour"): 3, opened("gone"): 1}
    found |= {Counted(What.HELP, Help.LARGE): 7, Counted(What.LANGUAGE, "fr"): 2}
    office.counted(date(2026, 5, 13), found)
    office.looks()
    office.figures.save()
    office.settles()
    (file,) = office.exchange.iterdir()
    assert file.name == "figures-2026-05.csv"
    assert str(file) in office.told("told")
    head, *rows = [line[1:-1].split('";"') for line in file.read_text("utf-8-sig").splitlines()]
    assert len(head) == 6
    assert {len(row) for row in rows} == {6}
    assert [row[3] for row in rows] == ["<5", "12", "<5", "<5", "7", *["0"] * 4, "<5"]
    assert rows[1][2] == "mill nl"
    office.figures.save()  # once more, over the first
    office.settles()
    assert len(list(office.exchange.iterdir())) == 1


def test_a_month_goes_on_the_stick_that_is_in(office: Accounts, tmp_path: Path) -> None:
    sealed, stick = tmp_path / "SEALED", tmp_path / "STICK"
    for folder in (sealed, stick):
        folder.mkdir()
    (stick / "figures-2026-05.csv").write_text("of another screen")
    office.figures.sticks = lambda: [Place(sealed, stick=True, writable=False), Place(stick, stick=True)]
    office.counted(date(2026, 5, 13), {VISIT: 9})
    office.looks()
    office.figures.save()
    office.settles()
    assert office.told("told") == "“figures-2026-05 (2).csv” is on “STICK”. You may take the stick out."
    assert (stick / "figures-2026-05.csv").read_text() == "of another screen"
    assert '"9"' in (stick / "figures-2026-05 (2).csv").read_text("utf-8-sig")
    assert not list(sealed.iterdir())
    assert not office.exchange.exists()
    assert places.files(stick) == [], "they are no playlists"


def test_a_folder_that_is_not_there_to_write_in_is_told(office: Accounts) -> None:
    office.exchange.write_text("in the way")
    office.counted(date(2026, 5, 13), {VISIT: 9})
    office.looks()
    office.figures.save()
    office.settles()
    assert office.told("told") == "Nobody may write there. Nothing is written."


def test_nobody_sees_it_who_is_not_in_and_nothing_stays(office: Accounts) -> None:
    office.counted(date(2026, 5, 13), {VISIT: 9})
    office.looks()
    assert office.told("sentences")
    office.figures.forget()
    assert office.told("sentences") == []
    office.who = ""
    office.looks()
    assert office.told("sentences") == []


def test_it_opens_with_the_newest_month_that_has_something(office: Accounts) -> None:
    office.counted(date(2026, 2, 3), {VISIT: 9})
    office.looks()
    assert "2026" in str(office.told("name"))
    assert office.told("sentences")
    assert office.told("hasLater"), "the present month, of which there is nothing yet"
