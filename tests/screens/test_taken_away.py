"""What a catalogue takes away while somebody looks: no empty page, no way that ends, no other shelf."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.model import Collection, Item, Kind, Media, MediaKind
from kiosk.staff import hidden_works, people
from kiosk.staff.people import Role
from kiosk.store import database, items
from kiosk.ui.stage import staging
from tests import staff_made
from tests.gate_look import look, qml_type
from tests.staff_made import ELS
from tests.station import Station
from tests.ui.conftest import BASE, Library, shelf_of, work
from tests.visitor import A_HAND

WIDE, UPRIGHT = (1920, 1080), (1080, 1920)
WORKS = [work(f"w{n}") for n in range(12)]
STORY = work(
    "fox",
    Kind.STORY,
    media=tuple(
        Media(
            id=f"{BASE}/fox{n}",
            kind=MediaKind.IMAGE,
            url=f"{BASE}/fox{n}.jpg",
            width=800,
            height=600,
            text={"nl": ("Er was eens een vos.",)},
        )
        for n in range(3)
    ),
)


class Room:
    """A screen, and the catalogue that it shows."""

    def __init__(self, parts: app.Parts, library: Library) -> None:
        self.parts, self.library = parts, library

    def has(self, *values: Item | Collection) -> None:
        self.library.put(*values)
        self._notices()

    def loses(self, *names: str) -> None:
        with closing(database.open_catalogue(self.library.catalogue)) as conn:
            items.gone(conn, "museum", [f"{BASE}/{name}" for name in names])
        self._notices()

    def takes_down(self, *names: str) -> None:
        """As staff do in another process."""
        with closing(database.open_staff(self.library.staff)) as conn:
            if not people.all(conn):
                people.add(conn, ELS, "Els", Role.MANAGER, "471293")
            by = ELS._replace(person=people.named(conn, "Els").id)
            for name in names:
                assert hidden_works.hide(conn, by, f"{BASE}/{name}")
        self.parts.background.look()  # as it does once a second
        staging.settle(self.parts.stage)

    def shows_again(self, name: str) -> None:
        with closing(database.open_staff(self.library.staff)) as conn:
            by = ELS._replace(person=people.named(conn, "Els").id)
            assert hidden_works.show(conn, by, f"{BASE}/{name}")
        self.parts.background.look()
        staging.settle(self.parts.stage)

    def _notices(self) -> None:
        self.parts.background.changed.emit()  # as when it looks, once a second
        staging.settle(self.parts.stage)

    def goes(self, *places: tuple[str, str]) -> None:
        self.parts.session.start()
        staging.settle(self.parts.stage)
        for page, name in places:
            self.parts.session.open(page, f"{BASE}/{name}" if name else "")
            staging.settle(self.parts.stage)

    def reads(self) -> list[str]:
        seen = look(self.parts.window, px_per_mm=4, text_scale=1, language="nl")
        return [words.text for words in seen.words if words.seen.height() > 0]

    def all_of(self, kind: str) -> list[QQuickItem]:
        found, left = [], [self.parts.window.contentItem()]
        while left:
            item = left.pop()
            left += item.childItems()
            if qml_type(item) == kind and item.isVisible():
                found.append(item)
        return found

    def presses(self, text: str, times: int = 1) -> int:
        """Press the button as often as it can be pressed; gives how often."""
        for done in range(times):
            buttons = (*self.all_of("ActionButton"), *self.all_of("Turner"))
            (button,) = (one for one in buttons if one.property("text") == text)
            if not button.isEnabled():
                return done
            middle = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
            QTest.mouseClick(
                self.parts.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
            )
            staging.settle(self.parts.stage)
            QTest.qWait(A_HAND)  # sooner it counts as the second touch of a trembling one
        return times


@pytest.fixture
def room(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Room]:
    station = Station(tmp_path)
    folders = station.settings.folders
    library = Library(folders.data)
    library.catalogue, library.staff, library.pictures = (
        folders.catalogue_db,
        folders.staff_db,
        folders.pictures,
    )
    library.put(*WORKS, *(shelf(n) for n in range(4, 18)))
    for one in WORKS:
        library.draw(one.thumbnail, "card")
        library.draw(one.thumbnail, "stage")
    with station.opens(agent=False) as parts:
        staging.resize(parts.stage, WIDE)
        staging.wish(parts.stage, language="nl", text_size=0, theme="day")
        yield Room(parts, library)


def words_with(room: Room, name: str) -> list[str]:
    return [one for one in room.reads() if name in one]


@pytest.mark.parametrize(
    "page",
    [
        *("home", "item", "search", "attract", "picture"),
        *(pytest.param(one, marks=pytest.mark.full) for one in ("shelf", "topics-works", "simple", "take")),
    ],
)
def test_what_staff_take_down_is_on_no_page_and_comes_back(room: Room, page: str) -> None:
    about = {"subjects": ({"nl": ("Paarden",), "en": ("Horses",)},)}
    horse, foal = work("paardje", decade=1930, **about), work("veulen", decade=1930, **about)
    room.loses(*(f"w{n}" for n in range(12)), *(f"s{n:02}" for n in range(4, 18)))
    for one in (horse, foal):
        room.library.draw(one.thumbnail, "card")
        room.library.draw(one.thumbnail, "stage")
    room.has(horse, foal, shelf_of("stal", horse, foal))
    if page == "simple":
        staging.wish(room.parts.stage, language="nl", text_size=0, theme="day", simple=True)
    if page == "attract":
        room.parts.session.reset()
    elif page == "simple":
        room.goes()
    else:
        room.goes((page, {"shelf": "stal", "search": ""}.get(page, "paardje")))
    if page == "search":
        room.parts.search.type("paardje")
    if page == "topics-works":
        room.parts.topics.chooseTheme("animals")
    staging.settle(room.parts.stage)
    assert words_with(room, "paardje nl"), room.reads()
    room.takes_down("paardje")
    assert not words_with(room, "paardje nl")
    room.shows_again("paardje")
    assert words_with(room, "paardje nl")


def shelf(number: int) -> Collection:
    return shelf_of(f"s{number:02}", WORKS[number % 12], WORKS[(number + 1) % 12])


def test_who_looks_from_nearby_stays_there_when_another_work_comes(room: Room) -> None:
    room.goes(("item", "w4"), ("picture", "w4"))
    (view,) = room.all_of("ZoomView")
    view.setProperty("zoom", 2.0)
    room.has(work("new"), shelf_of("s04", WORKS[4], WORKS[5], work("new")))
    assert view.property("zoom") == 2.0


@pytest.mark.parametrize("page", ["picture", "story"])
def test_a_work_that_is_taken_away_says_so_on_every_page(room: Room, page: str) -> None:
    room.has(STORY)
    room.goes(("item", "fox"), (page, "fox"))
    room.loses("fox")
    assert "Dit werk is hier niet meer." in room.reads()
    focused = room.parts.window.activeFocusItem()
    assert focused is None or focused.isVisible()
    room.has(STORY)
    assert room.parts.session.property("page") == page
    assert "Dit werk is hier niet meer." not in room.reads()


def test_a_shelf_that_is_taken_away_does_not_become_another(room: Room) -> None:
    room.goes(("shelf", "s10"))
    assert "s10 nl" in room.reads()
    room.loses("s10")
    assert "Deze reeks is hier niet meer." in room.reads()
    assert room.all_of("ItemCard") == []
    room.has(shelf(10))
    assert "s10 nl" in room.reads()
    assert len(room.all_of("ItemCard")) == 2
    room.loses("s10")
    assert room.presses("Naar het begin") == 1
    assert room.parts.session.property("page") == "home"
    assert room.all_of("ItemCard")


def test_the_names_of_the_shelves_are_there_when_most_of_them_go(room: Room) -> None:
    room.goes()
    (rail,) = room.all_of("ShelfRail")
    assert room.presses("Meer reeksen", 9) > 0
    room.loses(*(f"s{n:02}" for n in range(9, 18)))
    names = {one.property("text") for one in room.all_of("ActionButton")}
    assert {f"s{n:02} nl" for n in range(4, 9)} <= names
    assert rail.property("firstName") == 0


def test_upright_the_shelves_can_be_turned_from_end_to_end_when_those_above_go(room: Room) -> None:
    order = Collection(
        id=f"{BASE}/root", source="museum", label={}, members=tuple(shelf(n).id for n in range(18))
    )
    room.has(order)
    staging.resize(room.parts.stage, UPRIGHT)
    room.goes()
    room.has(*(shelf(n) for n in range(4)))
    room.parts.session.reset()
    room.goes()
    room.presses("Meer reeksen", 2)
    room.loses("s00", "s01", "s02", "s03")

    def shown() -> list[str]:
        rows = room.all_of("ShelfRow")
        return sorted(row.property("collectionId").rpartition("/")[2] for row in rows)

    assert room.presses("Meer reeksen", 20) < 20
    assert shown()[-1] == "s17"
    assert room.presses("Vorige reeksen", 20) < 20
    assert shown()[0] == "s04"


def test_a_playlist_whose_works_come_back_shows_them(room: Room) -> None:
    with closing(database.open_staff(room.library.staff)) as conn:
        quiet = staff_made.playlist(conn, {"nl": ("Rustig",)})
        for one in WORKS[:3]:
            staff_made.add(conn, quiet, one.id)
    staging.resize(room.parts.stage, UPRIGHT)
    room.has()
    room.goes()
    assert "Rustig" in room.reads()
    room.loses("w0", "w1", "w2")
    assert "Rustig" not in room.reads()
    room.parts.session.reset()
    room.has(*WORKS[:3])
    room.goes()
    assert "Rustig" in room.reads()
    assert {"w0 nl", "w1 nl", "w2 nl"} <= {card.property("title") for card in room.all_of("ItemCard")}


def test_on_the_first_page_a_picture_shows_when_most_of_them_go(room: Room) -> None:
    (page,) = room.all_of("AttractPage")
    page.setProperty("turned", len(page.property("pictures")) - 1)
    staging.settle(room.parts.stage)
    room.loses(*(f"w{n}" for n in range(1, 12)))
    assert [one.property("alt") for one in room.all_of("Picture") if one.property("alt")]
