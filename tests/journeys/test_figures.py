"""What visitors use is counted when they have left, where staff want that; what they search never is."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.store import database, figures
from kiosk.store.figures import Counted, What
from tests.journeys.house import CODE, furnished, opened
from tests.station import Station
from tests.visitor import Visitor

CANARY = "kanariezwam"
TODAY = date.today()  # noqa: DTZ011 - of the clock that the screen has
WORK = "De grote golf"


class House:
    """A station that counts or not, and somebody at its screen."""

    def __init__(self, station: Station, parts: app.Parts, folder: Path) -> None:
        self.station, self.parts = station, parts
        self.eyes = Visitor(parts.window, folder, patience=20)
        self.file = station.data / "figures.db"

    def types(self, text: str) -> None:
        before = ""
        for letter in text:
            self.eyes.taps(letter, typing=before not in ("", letter))
            before = letter

    def looks_for(self, words: str) -> None:
        self.eyes.taps("Zoek")
        self.types(words.upper())

    def leaves(self) -> None:
        """And what was added up is written."""
        self.parts.session.reset()
        self.eyes.waits(0.1)
        if self.parts.counting is not None:
            self.parts.counting.write()
        self.eyes.notices(lambda: self.parts.backroom.ledger.idle, "what was counted be written")

    def begins(self) -> None:
        self.parts.session.start()
        self.parts.session.wish(language="nl")

    def comes_in(self) -> None:
        self.eyes.presses("F9")
        self.eyes.sees("Typ uw code.")
        self.types(CODE)
        self.eyes.taps("OK")
        self.eyes.sees("Dag Els")

    @property
    def counted(self) -> dict[What, int]:
        if not self.file.exists():
            return {}
        with closing(database.open_figures(self.file)) as conn:
            found = figures.of_month(conn, figures.month_of(TODAY), date.max)
        return {what: sum(n for one, n in found.items() if one.what is what) for what in What}


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return furnished(tmp_path)


@pytest.fixture
def counts(station: Station) -> None:
    settings = station.data / "kiosk.toml"
    settings.write_text(settings.read_text() + "\n[figures]\nkeep = true\n")


@pytest.fixture
def house(qapp: QGuiApplication, station: Station, tmp_path: Path) -> Iterator[House]:
    with opened(station) as parts:
        yield House(station, parts, tmp_path)


@pytest.mark.usefixtures("counts")
def test_a_visit_is_counted_when_it_is_over_and_that_of_staff_never(house: House) -> None:
    house.looks_for("golf")
    house.eyes.taps(WORK)
    house.eyes.notices(lambda: house.parts.session.property("page") == "item", "the page of the work")
    assert house.parts.counting is not None
    house.parts.counting.write()
    house.eyes.notices(lambda: house.parts.backroom.ledger.idle, "nothing to be written")
    assert not house.file.exists()
    house.leaves()
    first = house.counted
    assert (first[What.VISIT], first[What.OPENED]) == (1, 1)
    house.begins()
    house.comes_in()
    house.looks_for("oogst")
    house.eyes.taps("De oogst")
    house.eyes.notices(lambda: house.parts.session.property("page") == "item", "the page of the work")
    house.leaves()
    assert house.counted == first


@pytest.mark.usefixtures("counts")
def test_what_somebody_searched_is_nowhere_on_the_disk(house: House) -> None:
    house.looks_for(CANARY)
    house.eyes.taps("Wis alles")
    house.types("GOLF")
    house.eyes.taps(WORK)
    house.leaves()
    assert house.counted[What.OPENED] == 1
    for file in (one for one in house.station.data.rglob("*") if one.is_file()):
        body = file.read_bytes().lower()
        for size in range(5, len(CANARY) + 1):  # nor the beginning of it
            assert CANARY[:size].encode() not in body, file
    assert "golf" not in " ".join(one.which for one in rows(house.file) if one.what is not What.OPENED)


def rows(file: Path) -> list[Counted]:
    with closing(database.open_figures(file)) as conn:
        return list(figures.of_month(conn, figures.month_of(TODAY), date.max))


def test_where_nobody_wants_it_nothing_is_written(
    qapp: QGuiApplication, station: Station, tmp_path: Path
) -> None:
    with opened(station) as parts:
        house = House(station, parts, tmp_path)
        house.looks_for("golf")
        house.eyes.taps(WORK)
        house.leaves()
        house.begins()
        house.comes_in()
        house.parts.session.open("staff-figures")
        house.eyes.waits(0.5)
        house.leaves()
    assert not [one.name for one in station.data.iterdir() if one.name.startswith("figures")]
    assert not (station.data / "exchange").exists()


@pytest.mark.usefixtures("counts")
def test_staff_read_the_figures_and_take_them_along(house: House) -> None:
    before = TODAY.replace(day=1) - timedelta(days=1)
    with closing(database.open_figures(house.file)) as conn:
        work = Counted(What.OPENED, house.parts.browse.collections[0].members[0])
        figures.add(conn, {(before, Counted(What.VISIT)): 61, (before, work): 41}, TODAY)
    house.comes_in()
    house.eyes.taps("Meer …")
    house.eyes.taps("Cijfers")
    house.eyes.sees("41 keer naar een werk")
    house.eyes.taps("Hulp gebruikt")
    house.eyes.sees("Grote letters")
    house.eyes.taps("Bewaar als CSV")
    house.eyes.sees("Bewaard")
    (file,) = (house.station.data / "exchange").iterdir()
    assert '"41"' in file.read_text("utf-8-sig")
    house.eyes.taps("Wat bewaren wij?")
    house.eyes.sees("Nooit: wie een bezoeker is.")
