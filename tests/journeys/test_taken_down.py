"""Staff take a work off the screens: it is gone everywhere at once, also while somebody watches it."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.model import Kind
from kiosk.staff import hidden_works, operations, people
from kiosk.staff.operations import By
from kiosk.staff.people import Role
from kiosk.store import database
from kiosk.ui.stage import examples, staging
from tests.journeys.house import furnished
from tests.staff_made import ELS
from tests.station import Station
from tests.visitor import Visitor

GONE = "Dit werk is hier niet meer."
PRACTICE = "U oefent: niets ervan blijft."
CODE = "580316"
AT_ONCE = 2.0
"""Seconds, where it was done in another process."""


class Screen:
    """A screen of the station, and who stands at it."""

    def __init__(self, station: Station, parts: app.Parts, folder: Path) -> None:
        self.station, self.parts = station, parts
        self.eyes = Visitor(parts.window, folder, patience=20)

    def goes(self, page: str, work: str) -> None:
        self.parts.session.start()
        self.parts.session.open("item", work)
        staging.settle(self.parts.stage)
        if page != "item":
            self.parts.session.open(page, work)

    @property
    def plays(self) -> bool:
        return bool(self.parts.player.property("state") == "playing")

    def comes_in(self, name: str) -> None:
        self.eyes.presses("F9")
        self.eyes.taps(name)
        for sign in CODE:
            self.eyes.taps(sign)
        self.eyes.taps("OK")
        self.eyes.sees(f"Dag {name}")

    @property
    def away(self) -> list[str]:
        with closing(database.read_staff(self.station.data / "staff.db")) as conn:
            return [one.item for one in hidden_works.all(conn)]


@pytest.fixture
def carer(station: Station) -> By:
    with closing(database.open_staff(station.data / "staff.db")) as conn:
        return By(people.named(conn, "Rita").id, datetime.now(UTC))


@pytest.fixture
def station(tmp_path: Path) -> Station:
    made = furnished(tmp_path)
    with closing(database.open_staff(made.data / "staff.db")) as conn:
        people.add(conn, ELS, "Rita", Role.CARER, CODE)
        people.add(conn, ELS, "Mia", Role.VOLUNTEER, CODE)
    return made


@pytest.fixture
def screen(qapp: QGuiApplication, station: Station, tmp_path: Path) -> Iterator[Screen]:
    with station.opens() as parts:
        parts.session.start()
        parts.session.wish(language="nl")
        staging.settle(parts.stage)
        yield Screen(station, parts, tmp_path)


@pytest.mark.parametrize(
    ("kind", "page"), [(Kind.FILM, "player"), pytest.param(Kind.SOUND, "player", marks=pytest.mark.full)]
)
def test_what_plays_stops_and_its_page_says_so(screen: Screen, carer: By, kind: Kind, page: str) -> None:
    work = examples.first_of(screen.parts.stage, kind)
    screen.goes(page, work)
    screen.eyes.notices(lambda: screen.plays, "it play")
    file = screen.station.data / "staff.db"
    with closing(database.open_staff(file)) as conn:  # as another process does
        hidden_works.hide(conn, carer, work)
    screen.eyes.notices(lambda: not screen.plays, "it stop", within=AT_ONCE)
    screen.eyes.sees(GONE, within=AT_ONCE)
    assert not screen.parts.playing.property("active")
    with closing(database.open_staff(file)) as conn:
        hidden_works.undo(conn, carer)
    screen.eyes.sees_no_more(GONE, within=AT_ONCE)
    screen.eyes.notices(lambda: screen.plays, "it play again")


def test_a_carer_takes_a_work_away_by_touch_and_brings_it_back(screen: Screen) -> None:
    parts = screen.parts
    work = parts.browse.collections[0].members[0]
    parts.session.open("item", work)
    staging.settle(parts.stage)
    title = parts.work.property("title")
    screen.comes_in("Rita")
    screen.goes("item", work)
    screen.eyes.taps("Niet tonen")
    screen.eyes.sees(GONE)
    assert screen.away == [work]
    screen.eyes.taps("Toon het weer")
    screen.eyes.sees_no_more(GONE)
    screen.eyes.taps("Niet tonen")
    screen.eyes.sees(GONE)
    screen.eyes.taps("Medewerkers")
    screen.eyes.taps("Meer …")
    screen.eyes.taps("Niet getoond")
    screen.eyes.sees("Rita nam het weg op")
    screen.eyes.taps(title)
    screen.eyes.sees("U toont alles.")
    assert screen.away == []
    screen.eyes.taps("Ongedaan: ")
    screen.eyes.notices(lambda: screen.away == [work], "it go again")
    with closing(database.read_staff(screen.station.data / "staff.db")) as conn:
        (last, *_) = operations.latest(conn, 1, scope="hidden")
        assert people.names(conn)[last[1].who] == "Rita"


def test_a_volunteer_is_offered_no_such_thing(screen: Screen) -> None:
    screen.comes_in("Mia")
    screen.eyes.taps("Meer …")
    screen.eyes.sees("Logboek")
    assert not screen.eyes.is_offered("Niet getoond")
    work = screen.parts.browse.collections[0].members[0]
    screen.goes("item", work)
    assert not screen.eyes.is_offered("Niet tonen")
    hiding = screen.parts.backroom.rooms.hiding
    hiding.hide(work)  # as if it were
    screen.eyes.notices(lambda: hiding.property("trouble"), "the refusal")
    assert screen.away == []
    screen.eyes.does_not_see(GONE)


def test_it_is_nowhere_and_stays_so_when_the_screen_is_opened_again(
    qapp: QGuiApplication, station: Station, carer: By, tmp_path: Path
) -> None:
    with station.opens(agent=False) as parts:
        staging.settle(parts.stage)
        shelf = parts.browse.collections[0]
        work, featured = shelf.members[0], parts.browse.property("featuredId")
        shown = {work, featured, *(one.id for one, _ in parts.browse._found.attract)}
    with closing(database.open_staff(station.data / "staff.db")) as conn:
        for one in shown:
            hidden_works.hide(conn, carer, one)
    with station.opens(agent=False) as parts:
        staging.settle(parts.stage)
        found = parts.browse._found
        assert found.featured.id not in shown
        assert shown.isdisjoint(one.id for one, _ in found.attract)
        parts.session.start()
        parts.session.wish(language="nl")
        parts.session.open("item", work)
        Visitor(parts.window, tmp_path).sees(GONE)


def test_who_practises_is_told_that_nothing_goes_away_and_how_to_do_it(screen: Screen) -> None:
    work = screen.parts.browse.collections[0].members[0]
    screen.comes_in("Rita")
    screen.eyes.taps("Hulp")
    screen.eyes.taps("Oefen")
    screen.eyes.sees(PRACTICE)
    screen.goes("item", work)
    screen.eyes.sees(PRACTICE)
    screen.eyes.taps("Niet tonen")
    screen.eyes.sees("U oefent nu. Stop met oefenen om dit te doen.")
    screen.eyes.does_not_see(GONE)
    assert screen.away == []
    screen.eyes.taps("Medewerkers")
    screen.eyes.sees(PRACTICE)
    screen.eyes.taps("Stop met oefenen")
    screen.eyes.sees_no_more(PRACTICE)
    screen.goes("item", work)
    screen.eyes.taps("Niet tonen")
    screen.eyes.sees(GONE)
    assert screen.away == [work]
