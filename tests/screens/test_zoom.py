"""A picture of 20 000 x 15 000 dots from nearby, on the whole screen with a real agent."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.model import Item
from kiosk.store import database, items
from kiosk.ui.stage import staging
from tests.gate_look import qml_type
from tests.image_house import ImageHouse, work_of
from tests.station import Station
from tests.visitor import Visitor, finger

WIDTH, HEIGHT = 20_000, 15_000
MAP, BOOK = "https://museum.example/map", "https://museum.example/book"
SETTINGS = """
[[source]]
name = "museum"
kind = "iiif"
url = "https://museum.example/collection.json"
enabled = false
private_hosts = ["{host}"]
"""


@dataclass
class Room:
    """A screen before which somebody stands, and the institution behind it."""

    parts: app.Parts
    house: ImageHouse
    visitor: Visitor

    @property
    def view(self) -> QQuickItem:
        return next(one for one in self.everything() if qml_type(one) == "ZoomView")

    def everything(self) -> Iterator[QQuickItem]:
        todo = [self.parts.window.contentItem()]
        while todo:
            one = todo.pop()
            todo += one.childItems()
            yield one

    def layers(self) -> list[QQuickItem]:
        """Of tiles, those that show something."""
        return [
            one
            for one in self.everything()
            if one.property("firstColumn") is not None and one.property("factor")
        ]

    def goes_to(self, work: str) -> None:
        session = self.parts.session
        session.start()
        session.open("item", work)
        session.setProperty("reducedMotion", True)
        staging.settle(self.parts.stage)
        session.open("picture", work)
        self.until(lambda: all(one["scaleFactors"] for one in self.sheet()), "Hearing what tiles there are")
        staging.settle(self.parts.stage)

    def sheet(self) -> list[dict[str, object]]:
        return self.parts.zoom.property("sheet")

    def until(self, true: Callable[[], bool], what: str) -> None:
        staging.wait_for(true, what)

    def sharp(self) -> None:
        """Wait until all tiles in sight are there."""

        def complete() -> bool:
            layers = self.layers()
            return bool(layers) and all(
                one.property("complete") and not one.property("held") for one in layers
            )

        self.until(complete, "Showing the tiles")

    def astray(self, x: float, y: float) -> float:
        """How far the colour at a point of the view (parts of it) is from what ImageHouse has there."""
        view = self.view
        at = view.mapToScene(QPointF(x * view.width(), y * view.height())).toPoint()
        colour = self.parts.window.grabWindow().pixelColor(at)
        part_x = view.property("partX") + x * view.property("partWidth")
        part_y = view.property("partY") + y * view.property("partHeight")
        return float(max(abs(colour.red() - 255 * part_x), abs(colour.green() - 255 * part_y)))

    def shows_where(self, x: float, y: float) -> None:
        assert self.astray(x, y) < 6

    def middle(self) -> QPoint:
        view = self.view
        return view.mapToScene(QPointF(view.width() / 2, view.height() / 2)).toPoint()


def station_with(folder: Path, house: ImageHouse, *works: Item, more: str = "") -> Station:
    station = Station(folder, more + SETTINGS.format(host=house.host))
    with closing(database.open_catalogue(station.settings.folders.catalogue_db)) as conn:
        items.put(conn, works)
    return station


def book_of(house: ImageHouse, pages: int = 6) -> Item:
    media = [house.picture(f"page{number}", 3000, 4000, level=number % 3) for number in range(pages)]
    fields = [{name: getattr(one, name) for name in one.__struct_fields__} for one in media]
    return work_of(
        *(
            type(media[0])(**(one | {"details": (), "label": {"none": (f"f. {n}r",)}}))
            for n, one in enumerate(fields)
        ),
        id=BOOK,
        behavior=("paged",),
        viewing_direction="right-to-left",
    )


@pytest.fixture(scope="module")
def opened(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("zoom")
    with ImageHouse() as house:
        large = work_of(house.picture("map", WIDTH, HEIGHT), id=MAP)
        station = station_with(folder, house, large, book_of(house))
        with station.opens() as parts:
            yield Room(parts, house, Visitor(parts.window, folder))


@pytest.fixture
def room(opened: Room) -> Room:
    staging.resize(opened.parts.stage, (1920, 1080))
    opened.parts.session.reset()
    return opened


def test_going_nearer_shows_the_right_part_sharp(room: Room) -> None:
    room.goes_to(MAP)
    assert room.view.property("zoom") == 1
    for _ in range(7):
        room.visitor.taps("Dichterbij")
    assert room.view.property("zoom") == pytest.approx(1.5**7, rel=0.01)
    room.sharp()
    (layer,) = room.layers()
    assert layer.property("factor") == 1
    for x, y in ((0.02, 0.02), (0.5, 0.5), (0.98, 0.98)):
        room.shows_where(x, y)
    room.visitor.taps("Rechts: Kijk rechts")
    room.visitor.taps("Omhoog: Kijk omhoog")
    room.sharp()
    room.shows_where(0.5, 0.5)
    room.visitor.taps("Toon alles")
    assert room.view.property("zoom") == 1
    room.until(lambda: not room.layers(), "Giving the tiles back")


def test_a_detail_is_gone_to_and_left(room: Room) -> None:
    room.goes_to(MAP)
    room.visitor.taps("Volgend detail")
    room.visitor.sees("Een hoek.")
    room.sharp()
    room.shows_where(0.5, 0.5)
    view = room.view
    assert view.property("partX") < 0.1 < 0.2 < view.property("partX") + view.property("partWidth")
    room.visitor.taps("Vorig detail")
    assert room.view.property("zoom") == 1


def test_keys_alone_do_it_all(room: Room) -> None:
    room.goes_to(MAP)
    view = room.view
    room.visitor.presses("Plus", 4)
    assert view.property("zoom") == pytest.approx(1.5**4)
    before = view.property("middleX")
    room.visitor.presses("Right")
    assert view.property("middleX") > before
    room.visitor.presses("Minus", 2)
    assert view.property("zoom") == pytest.approx(1.5**2)
    room.visitor.presses("0")
    assert view.property("zoom") == 1


def test_two_fingers_go_nearer_to_what_is_between_them(room: Room) -> None:
    room.goes_to(MAP)
    view, window = room.view, room.parts.window
    centre = room.middle() + QPoint(150, -100)
    on_view = view.mapFromScene(QPointF(centre))

    def spot() -> tuple[float, float]:
        return (
            view.property("partX") + on_view.x() / view.width() * view.property("partWidth"),
            view.property("partY") + on_view.y() / view.height() * view.property("partHeight"),
        )

    view.setProperty("zoom", 4.0)
    before = spot()
    QTest.touchEvent(window, finger()).press(0, centre - QPoint(60, 0)).press(
        1, centre + QPoint(60, 0)
    ).commit()
    for far in range(64, 260, 4):
        QTest.touchEvent(window, finger()).move(0, centre - QPoint(far, 0)).move(
            1, centre + QPoint(far, 0)
        ).commit()
        QTest.qWait(1)
    QTest.touchEvent(window, finger()).release(0, centre - QPoint(256, 0)).release(
        1, centre + QPoint(256, 0)
    ).commit()
    assert view.property("zoom") > 10
    assert spot() == pytest.approx(before, abs=0.004)
    room.sharp()
    room.shows_where(0.5, 0.5)


def test_a_finger_drags_the_picture_along(room: Room) -> None:
    room.goes_to(MAP)
    view, window, at = room.view, room.parts.window, room.middle()
    view.setProperty("zoom", 8.0)
    before = view.property("partX") * view.width() / view.property("partWidth")
    QTest.touchEvent(window, finger()).press(0, at).commit()
    for moved in range(10, 310, 10):
        QTest.touchEvent(window, finger()).move(0, at - QPoint(moved, 0)).commit()
        QTest.qWait(1)
    QTest.touchEvent(window, finger()).release(0, at - QPoint(300, 0)).commit()
    after = view.property("partX") * view.width() / view.property("partWidth")
    assert after - before == pytest.approx(300, abs=40)  # less the way until it is known to be a drag
    room.sharp()
    room.shows_where(0.5, 0.5)


def test_the_number_of_tiles_never_grows(room: Room) -> None:
    room.goes_to(MAP)
    view = room.view

    def cells() -> int:
        return sum(one.property("inSight") is not None for one in room.everything())

    before = cells()
    for zoom, x, y in ((16.0, 0.1, 0.1), (3.0, 0.9, 0.1), (30.0, 0.5, 0.9), (6.0, 0.3, 0.3)):
        view.setProperty("zoom", zoom)
        view.setProperty("middleX", x)
        view.setProperty("middleY", y)
        room.sharp()
        assert cells() == before
    room.until(lambda: room.parts.zoom.loader.idle, "Fetching nothing more")
    assert before < 200


def test_the_pages_of_a_book_lie_beside_each_other_from_right_to_left(room: Room) -> None:
    room.goes_to(BOOK)
    room.visitor.sees("bladzijde 1 van 6 · f. 0r")
    room.visitor.taps("Volgende bladzijde")
    room.visitor.sees("bladzijden 2 en 3 van 6 · f. 1r, f. 2r")
    assert [one["address"] for one in room.sheet()] == [
        one["address"] for one in reversed([room.parts.zoom._shown(1), room.parts.zoom._shown(2)])
    ]
    room.visitor.taps("Eén bladzijde")
    room.visitor.sees("bladzijde 2 van 6")
    room.visitor.taps("Twee bladzijden")
    room.visitor.presses("PageDown")
    room.visitor.sees("bladzijden 4 en 5 van 6")
    room.visitor.presses("PageUp", 2)
    room.visitor.sees("bladzijde 1 van 6")


def test_where_words_are_large_and_the_screen_is_small_one_page_is_shown(room: Room) -> None:
    room.goes_to(BOOK)
    stage = room.parts.stage
    staging.resize(stage, (1280, 800))
    room.visitor.taps("Volgende bladzijde")
    room.visitor.sees("bladzijden 2 en 3 van 6 · f. 1r, f. 2r")
    room.parts.session.setProperty("textSize", 2)
    staging.settle(stage)
    assert len(room.sheet()) == 1
    assert not room.parts.zoom.property("mayLayBeside")


def test_the_strip_leads_to_any_page(room: Room) -> None:
    room.goes_to(BOOK)
    staging.resize(room.parts.stage, (1080, 1920))
    staging.settle(room.parts.stage)
    room.visitor.taps("5, f. 4r")
    room.visitor.sees("bladzijde 5 van 6 · f. 4r")
    room.visitor.sees("5, f. 4r, die ziet u nu")


def test_a_tile_that_does_not_come_leaves_no_hole_and_one_is_told(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    with ImageHouse() as house:
        station = station_with(tmp_path, house, work_of(house.picture("map", WIDTH, HEIGHT), id=MAP))
        with station.opens() as parts:
            room = Room(parts, house, Visitor(parts.window, tmp_path))
            room.goes_to(MAP)
            room.until(lambda: room.astray(0.5, 0.5) < 6, "Showing the whole picture")
            house.close()
            room.view.setProperty("zoom", 9.0)
            room.visitor.sees("Scherper kan het nu niet.")
            room.shows_where(0.5, 0.5)


@pytest.mark.full
def test_what_is_kept_can_be_looked_at_without_a_network(qapp: QGuiApplication, tmp_path: Path) -> None:
    with ImageHouse() as house:
        keep = '[offline]\nkeep = "all"\nfree_floor_gb = 0.1\n'
        station = Station.__new__(Station)
        station.data, station.log = tmp_path / "data", tmp_path / "log"
        station.data.mkdir()
        (station.data / "kiosk.toml").write_text(
            '[player]\naudio = "none"\n' + keep + SETTINGS.format(host=house.host)
        )
        with closing(database.open_catalogue(station.settings.folders.catalogue_db)) as conn:
            items.put(conn, [work_of(house.picture("map", WIDTH, HEIGHT, level=0), id=MAP)])
        tiles = station.settings.folders.cache / "tiles.db"

        def kept() -> bool:
            if not tiles.exists():
                return False
            with closing(apsw.Connection(str(tiles), flags=apsw.SQLITE_OPEN_READONLY)) as db:
                try:
                    return bool(
                        db.execute(
                            "SELECT count(*) FROM picture WHERE CAST(about AS TEXT) LIKE '%\"kept\":4%'"
                        ).get
                    )
                except apsw.Error:
                    return False

        station.agent_works(kept, "Keeping the tiles")
        house.close()
        with station.opens() as parts:
            room = Room(parts, house, Visitor(parts.window, tmp_path))
            room.goes_to(MAP)
            room.view.setProperty("zoom", 3.5)
            room.sharp()
            (layer,) = room.layers()
            assert layer.property("factor") == 4
            assert not layer.property("lacking")
            room.shows_where(0.5, 0.5)
            room.visitor.does_not_see("Scherper kan het nu niet.")
