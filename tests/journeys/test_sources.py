"""A manager sees how the catalogues are doing, and has one read at once."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.staff import operations, people
from kiosk.staff.people import Role
from kiosk.store import database
from kiosk.ui.stage import staging
from tests.museum import Museum
from tests.staff_made import ELS
from tests.station import Station
from tests.visitor import Visitor

CODE = "471293"


@pytest.fixture
def station(museum: Museum, tmp_path: Path) -> Station:
    made = Station(tmp_path, museum.settings() + "every_minutes = 600\n")
    made.reads(drawn=False)
    with closing(database.open_staff(made.data / "staff.db")) as conn:
        people.add(conn, ELS, "Els", Role.MANAGER, CODE)
        people.add(conn, ELS, "Jan", Role.CURATOR, CODE)
    return made


@pytest.fixture
def parts(qapp: QGuiApplication, station: Station) -> Iterator[app.Parts]:
    with station.opens() as opened:
        opened.session.start()
        opened.session.wish(language="nl")
        staging.settle(opened.stage)
        yield opened


def comes_in(eyes: Visitor, name: str) -> None:
    eyes.presses("F9")
    eyes.taps(name)
    for sign in CODE:
        eyes.taps(sign)
    eyes.taps("OK")
    eyes.sees(f"Dag {name}")


def test_a_catalogue_is_read_when_the_manager_wants_it(
    parts: app.Parts, museum: Museum, station: Station, tmp_path: Path
) -> None:
    els = Visitor(parts.window, tmp_path, patience=30)
    els.notices(lambda: parts.agent.gateway, "the agent")
    comes_in(els, "Els")
    els.taps("Meer …")
    els.taps("Op dit toestel")
    els.taps("Catalogi")
    els.sees("Gelezen op")
    els.taps("museum")
    before = museum.asked("collection")
    els.taps("Probeer het nu")
    els.sees("Het lukt.")
    assert museum.asked("collection") > before
    museum.goes_offline()
    els.taps("Probeer het nu")
    els.sees("Het lukt niet.")
    els.sees("Voor wie voor het netwerk zorgt, in het Engels:")
    museum.comes_back()
    els.taps("Probeer het nu")
    els.sees("Het lukt.")
    with closing(database.read_staff(station.data / "staff.db")) as conn:
        tried = [one for _, one in operations.latest(conn, 9, scope="sources")]
        assert [one.told for one in tried] == 3 * [{"source": "museum"}]


def test_who_may_not_is_refused_whatever_the_screen_offers(
    parts: app.Parts, museum: Museum, tmp_path: Path
) -> None:
    jan = Visitor(parts.window, tmp_path, patience=20)
    jan.notices(lambda: parts.agent.gateway, "the agent")
    comes_in(jan, "Jan")
    jan.taps("Meer …")
    jan.taps("Op dit toestel")
    jan.sees("De schijf heeft")
    assert not jan.is_offered("Catalogi")
    parts.session.open("staff-source", "museum")
    jan.sees("Gelezen op")
    assert not jan.is_offered("Probeer het nu")
    before = museum.asked("collection")
    sources = parts.backroom.rooms.sources
    sources.tryNow()  # as if it were
    jan.notices(lambda: sources.property("result"), "the refusal")
    assert museum.asked("collection") == before
