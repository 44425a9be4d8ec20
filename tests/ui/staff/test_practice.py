"""Nothing of practice stays: what would be real, or must not be believed done, is refused and said."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.staff import hidden_works
from kiosk.store import database
from kiosk.store import figures as counts
from kiosk.store.figures import Counted, What
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.figures import Figures
from kiosk.ui.staff.hiding import Hiding
from kiosk.ui.staff.logbook import Logbook
from kiosk.ui.staff.sources import Catalogue, Sources
from kiosk.ui.stage import staging
from tests.ui.conftest import Library, work
from tests.ui.staff.conftest import StaffedOffice
from tests.ui.staff.test_sharing import Table

REFUSED = "You practise now. Stop practising to do this."


def practises(office: StaffedOffice, practising: bool = True) -> None:
    office.desk.practise(practising, lambda _: None)
    office.rests()


@pytest.fixture
def hiding(office: StaffedOffice, library: Library) -> Hiding:
    library.put(work("kan"), work("stoel"))
    office.does(lambda conn: hidden_works.hide(conn, office.by, work("stoel").id))
    return Hiding(office.whole)


def test_a_work_is_not_said_to_be_away_when_it_is_not(office: StaffedOffice, hiding: Hiding) -> None:
    kan, stoel = work("kan").id, work("stoel").id
    practises(office)
    hiding.hide(kan)
    office.rests()
    assert hiding.property("trouble") == REFUSED
    hiding.look()
    office.rests()
    assert hiding.property("trouble") == ""
    assert hiding.property("items") == [stoel]
    hiding.bring(stoel)
    office.rests()
    assert hiding.property("trouble") == REFUSED
    hiding.undo()
    office.rests()
    assert hiding.property("items") == [stoel]
    practises(office, False)
    hiding.hide(kan)
    office.rests()
    assert hiding.property("trouble") == ""
    assert set(hiding.property("items")) == {kan, stoel}


def test_nothing_goes_on_a_stick(office: StaffedOffice, library: Library) -> None:
    table = Table(office, library)
    table.opens()
    practises(office)
    table.writes()
    assert table.told == REFUSED
    table.sharing.writeTable()
    office.rests()
    assert table.told == REFUSED
    assert not list(table.stick.iterdir())
    assert not table.sharing.property("busy")
    practises(office, False)
    table.writes()
    assert len(list(table.stick.iterdir())) == 1


def test_the_logbook_is_not_saved(office: StaffedOffice) -> None:
    exchange = office.folder / "exchange"
    logbook = Logbook(office.whole, exchange)
    practises(office)
    logbook.save()
    office.rests()
    assert (logbook.property("told"), logbook.property("troubled")) == (REFUSED, True)
    assert not exchange.exists()


def test_the_figures_are_not_saved(office: StaffedOffice, tmp_path: Path) -> None:
    exchange, ledger = tmp_path / "exchange", Desk(tmp_path / "figures.db", database.open_figures)
    with closing(database.open_figures(ledger.file)) as conn:
        counts.add(conn, {(date(2026, 5, 13), Counted(What.VISIT)): 9}, date(2026, 5, 13))
    figures = Figures(office.whole, ledger, exchange, keeps=True)
    figures.look()
    staging.wait_for(lambda: bool(figures.property("sentences")), "the figures")
    practises(office)
    figures.save()
    office.rests()
    staging.wait_for(lambda: ledger.idle, "the figures")
    assert figures.property("told") == REFUSED
    assert not exchange.exists()
    ledger.close()


def test_no_catalogue_is_read(office: StaffedOffice) -> None:
    agent = AgentProcess(office.folder / "agent.json", office.folder / "agent.lock", [])
    sources = Sources(office.whole, agent, [Catalogue("Erfgoed")])
    sources.open("Erfgoed")
    practises(office)
    sources.tryNow()
    office.rests()
    assert sources.property("result") == REFUSED
    assert sources.property("canTry")


def test_a_work_goes_also_where_the_catalogue_does_not_answer(
    office: StaffedOffice, library: Library
) -> None:
    kan = work("kan").id
    library.put(work("kan"))
    library.catalogue.unlink()
    library.catalogue.write_bytes(b"this is no database" * 1000)
    hiding = Hiding(office.whole)
    hiding.hide(kan)
    office.rests()
    assert (hiding.property("items"), hiding.property("trouble")) == ([kan], "")
    assert [one["title"] for one in hiding.property("rows")] == ["A work without a title"]
