"""Staff bring in pictures of their own with a stick, and a visitor sees them; they go again as they came."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.staff import operations, people
from kiosk.staff.interchange.places import Place
from kiosk.staff.people import Role
from kiosk.store import database, items, listing
from kiosk.ui.stage import staging
from tests.journeys.house import CODE
from tests.museum_works import clip, picture
from tests.staff_made import ELS
from tests.station import Station
from tests.visitor import Visitor

SETTINGS = '[station]\nname = "De Krook"\n\n'


class House:
    """A station with an agent, a stick, and Els and Mia who may come in."""

    def __init__(self, station: Station, parts: app.Parts, folder: Path) -> None:
        self.station, self.parts = station, parts
        self.els = Visitor(parts.window, folder, patience=30)
        self.stick = folder / "STICK"
        self.plugged = [Place(self.stick, stick=True)]
        self.own = station.data / "own"
        parts.backroom.rooms.own_works.sticks = lambda: [one for one in self.plugged if one.folder.is_dir()]

    def comes_in(self, name: str = "Els", to: str = "") -> None:
        """``to``: what is on the page that they were on."""
        self.els.presses("F9")
        self.els.taps(name)
        self.els.sees("Typ uw code.")
        for sign in CODE:
            self.els.taps(sign)
        self.els.taps("OK")
        self.els.sees(to or f"Dag {name}")

    @property
    def works(self) -> list[str]:
        with self.station.store() as conn:
            return [one for one in listing.ids_by_rank(conn) if one.startswith("folder:own:")]

    @property
    def done(self) -> list[tuple[str, object]]:
        with closing(database.read_staff(self.station.data / "staff.db")) as conn:
            return [(one.name, one.told) for _, one in operations.latest(conn, 20, scope="own")]

    @property
    def files(self) -> list[str]:
        return sorted(one.name for one in self.own.rglob("*") if one.is_file())


@contextmanager
def furnished(tmp_path: Path, *, agent: bool) -> Iterator[House]:
    station = Station(tmp_path, SETTINGS)
    stick = tmp_path / "STICK" / "zomer_aan_zee"
    stick.mkdir(parents=True)
    for name in ("strand", "duin"):
        (stick / f"{name}.jpg").write_bytes(picture(name))
    (stick / "golven.mp4").write_bytes(clip("film.mp4"))
    (stick / "virus.jpg").write_bytes(b"MZ" + bytes(3000))
    with closing(database.open_staff(station.data / "staff.db")) as conn:
        people.add(conn, ELS, "Els", Role.MANAGER, CODE)
        people.add(conn, ELS, "Mia", Role.VOLUNTEER, CODE)
    with station.opens(agent=agent) as parts:
        parts.session.start()
        parts.session.wish(language="nl")
        staging.settle(parts.stage)
        yield House(station, parts, tmp_path)


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    with furnished(tmp_path, agent=False) as made:
        yield made


@pytest.fixture
def reading(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    """One with an agent beside its screen."""
    with furnished(tmp_path, agent=True) as made:
        made.els.notices(lambda: made.parts.agent.gateway, "the agent")
        yield made


@pytest.mark.full
def test_from_a_stick_with_four_touches_to_the_screen_of_a_visitor_and_away_again(reading: House) -> None:
    house, els = reading, reading.els
    house.comes_in()
    els.taps("Meer …")
    els.taps("Eigen foto’s en films")
    els.sees("Er is nog niets van uzelf.")
    els.taps("Van een stick")
    els.sees("2 foto’s · 1 film · 1 ander bestand niet")
    els.taps("zomer aan zee")
    els.sees("1. Wat is het?")
    els.taps("zomer aan zee")
    els.taps("Wij: De Krook")
    els.taps("Ik weet het niet")
    els.sees("Dan komt er niets binnen.")
    els.taps("Ja, wij maakten het zelf")
    els.taps("Om te bekijken, op dit scherm")
    els.sees("Door: De Krook")
    els.taps("Zet het op het scherm")
    els.sees("3 werken zijn er.")
    els.notices(lambda: len(house.works) == 3, "three works in the catalogue")
    assert house.files == ["catalogue.csv", "duin.jpg", "golven.mp4", "strand.jpg"]
    assert house.done == [("own-added", {"title": "zomer aan zee", "count": 3})]
    with house.station.store() as conn:
        strand = next(one for name in house.works if (one := items.get(conn, name)) and "strand" in name)
    els.taps("Maak er een afspeellijst van")
    els.sees("strand")
    els.taps("Terug")
    els.sees("Dag Els")
    house.parts.session.reset()
    els.taps("Begin")
    els.taps("Zoek")
    els.sees("Typ een woord")
    els.taps("S")
    els.sees("Uw woorden: s")
    for letter in "TRAND":
        els.taps(letter, typing=True)
    els.taps("strand. Beeld")
    els.sees("De Krook")
    assert house.parts.work.property("itemId") == strand.id
    els.notices(lambda: house.parts.work.property("cover").isLocalFile(), "the picture itself")
    house.parts.session.open("item", next(one for one in house.works if "golven" in one))
    els.taps("Bekijk de film")
    els.notices(lambda: house.parts.player.property("timePos") > 0.2, "the film play")
    els.taps("Stop")

    house.comes_in()
    els.taps("Meer …")
    els.taps("Eigen foto’s en films")
    els.taps("zomer aan zee")
    els.taps("Haal het weg")
    els.sees("Er is nog niets van uzelf.")
    els.notices(lambda: house.works == [], "them go")
    els.taps("Terughalen")
    els.notices(lambda: len(house.works) == 3, "them come back")
    els.taps("zomer aan zee")
    els.taps("Haal het weg")
    els.sees("Er is nog niets van uzelf.")
    els.notices(lambda: house.works == [], "them go again")
    house.parts.session.reset()
    house.comes_in(to="Er is nog niets van uzelf.")
    els.taps("Terughalen")
    els.notices(lambda: len(house.works) == 3, "them come back another day")


@pytest.mark.full
def test_a_stick_that_is_pulled_out_is_said_and_leaves_nothing(house: House) -> None:
    els = house.els
    house.comes_in()
    els.taps("Meer …")
    els.taps("Eigen foto’s en films")
    els.taps("Van een stick")
    els.taps("zomer aan zee")
    els.sees("1. Wat is het?")
    els.taps("zomer aan zee")
    els.taps("Dat weten we niet")
    els.taps("Ja, het is vrij van rechten")
    els.sees("dat weet niemand")
    shutil.rmtree(house.stick)
    els.taps("Zet het op het scherm")
    els.sees("De stick is er niet meer.")
    assert house.files == []
    assert house.done == []


def test_who_may_put_nothing_on_the_screens_brings_nothing_in(house: House) -> None:
    els = house.els
    house.comes_in("Mia")
    els.taps("Meer …")
    els.sees("Logboek")
    assert not els.is_offered("Eigen foto’s en films")
    own = house.parts.backroom.rooms.own_works
    own.search()
    els.notices(lambda: own.property("groups"), "what is on the stick")
    own.pick(0)
    own.call("x")
    own.may("ours")
    own.bring()  # as if she could
    els.notices(lambda: own.property("troubled"), "the refusal")
    assert house.files == []
