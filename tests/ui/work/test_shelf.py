"""A page of cards from a longer list, on a real store."""

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.media import picture_place
from kiosk.media.files import write_whole
from kiosk.model import Collection, ContentNote
from kiosk.store import items
from kiosk.store.shelves import STAFF
from kiosk.ui.asking.background import Background
from kiosk.ui.work.covers import picture_url
from kiosk.ui.work.shelf import ROLES, Shelf
from tests.ui.conftest import BASE, Library, shelf_of, work

WORKS = [work(f"w{n}") for n in range(10)]
NAMES = {name: role for role, name in ROLES.items()}


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def told(shelf: Shelf, name: str) -> list[object]:
    return [shelf.data(shelf.index(row, 0), NAMES[name]) for row in range(shelf.rowCount())]


def ids(shelf: Shelf) -> list[str]:
    return [str(one).removeprefix(f"{BASE}/") for one in told(shelf, "itemId")]


@pytest.fixture
def shelf(library: Library, background: Background, speaks: list[str], answered: Callable[[], None]) -> Shelf:
    everything = shelf_of("all", *WORKS)
    library.put(*WORKS, everything)
    shelf = Shelf(background, library.pictures, lambda: speaks)
    shelf.setProperty("pageSize", 4)
    shelf.show_members(everything)
    answered()
    return shelf


def test_another_picture_at_the_same_address_is_drawn_though_qt_remembers_the_first(
    tmp_path: Path, qapp: QGuiApplication, qtbot: QtBot
) -> None:
    path = picture_place.path_of(tmp_path, "https://m.example/a.jpg", "card")
    assert not picture_url(tmp_path, "https://m.example/a.jpg", "card").isValid()
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQuick\nImage { asynchronous: true }", QUrl())
    image = component.create()
    for width in (30, 60):
        drawn = QImage(width, 20, QImage.Format.Format_RGB32)
        drawn.fill(0)
        write_whole(path, png(drawn))
        image.setProperty("source", picture_url(tmp_path, "https://m.example/a.jpg", "card"))
        qtbot.waitUntil(lambda width=width: image.property("implicitWidth") == width)


def test_the_first_page(shelf: Shelf) -> None:
    assert ids(shelf) == ["w0", "w1", "w2", "w3"]
    assert shelf.property("count") == 10
    assert (shelf.property("hasBefore"), shelf.property("hasMore")) == (False, True)
    assert shelf.property("place") == "1–4 of 10"


def test_pages_turn_and_end(shelf: Shelf, answered: Callable[[], None]) -> None:
    for expected in (["w4", "w5", "w6", "w7"], ["w8", "w9"], ["w8", "w9"]):
        shelf.turn(1)
        answered()
        assert ids(shelf) == expected
    assert (shelf.property("hasBefore"), shelf.property("hasMore")) == (True, False)
    for _ in range(5):
        shelf.turn(-1)
        answered()
    assert ids(shelf)[0] == "w0"


def test_another_size_of_page_keeps_the_place(shelf: Shelf, answered: Callable[[], None]) -> None:
    shelf.turn(1)
    answered()
    shelf.setProperty("pageSize", 3)
    answered()
    assert ids(shelf) == ["w3", "w4", "w5"]
    shelf.setProperty("pageSize", 0)
    answered()
    assert shelf.property("pageSize") == 1


def test_a_card_says_everything_in_one_sentence(shelf: Shelf) -> None:
    assert told(shelf, "title")[0] == "w0 nl"
    assert told(shelf, "spoken")[1] == "w1 nl. Picture. omstreeks 1830. 2 of 10."
    assert told(shelf, "facts")[0] == "omstreeks 1830"
    assert told(shelf, "symbol")[0] == "palette"


def test_a_picture_that_somebody_is_asked_about_hangs_veiled_on_its_card(
    library: Library, background: Background, speaks: list[str], answered: Callable[[], None]
) -> None:
    calm, battle = work("calm"), work("battle", notes=(ContentNote.WAR,))
    library.put(calm, battle)
    for one in (calm, battle):
        library.draw(one.thumbnail, "card")
    shelf = Shelf(background, library.pictures, lambda: speaks, warns=frozenset({ContentNote.WAR}))
    shelf.setProperty("pageSize", 4)
    shelf.show_items([calm.id, battle.id])
    answered()
    assert told(shelf, "veiled") == [False, True]
    assert [bool(QUrl(one).isValid()) for one in told(shelf, "picture")] == [True, False]
    assert "a question comes first" in str(told(shelf, "spoken")[1])


def test_another_language_tells_the_same_cards(
    shelf: Shelf, speaks: list[str], answered: Callable[[], None]
) -> None:
    resets: list[int] = []
    shelf.modelReset.connect(lambda: resets.append(1))
    speaks[:] = ["en"]
    shelf.retell()
    assert told(shelf, "title")[0] == "w0 en"
    assert told(shelf, "language")[0] == "en"
    assert resets == [], "the cards stay where the finger is"


def test_a_picture_appears_when_the_agent_has_made_it(
    shelf: Shelf, library: Library, answered: Callable[[], None]
) -> None:
    assert not told(shelf, "picture")[0].isValid()
    path = library.draw(f"{BASE}/w0.jpg", "card")
    shelf.refresh()
    answered()
    assert Path(told(shelf, "picture")[0].toLocalFile()) == path


def test_a_work_that_is_taken_away_leaves_no_gap(
    shelf: Shelf, library: Library, answered: Callable[[], None]
) -> None:
    library.withdraw(f"{BASE}/w1")
    shelf.refresh()
    answered()
    assert ids(shelf) == ["w0", "w2", "w3", "w4"]
    assert shelf.property("count") == 9


def test_a_list_that_became_shorter_shows_its_last_page(
    shelf: Shelf, library: Library, answered: Callable[[], None]
) -> None:
    shelf.turn(1)
    shelf.turn(1)
    answered()
    library.withdraw(*(f"{BASE}/w{n}" for n in range(5, 10)))
    shelf.refresh()
    answered()
    assert ids(shelf) == ["w4"]
    assert shelf.property("place") == "5–5 of 5"


def test_an_answer_for_a_page_already_left_is_dropped(shelf: Shelf, answered: Callable[[], None]) -> None:
    seen: list[list[str]] = []
    shelf.changed.connect(lambda: seen.append(ids(shelf)))
    shelf.show_items([f"{BASE}/w1"])
    shelf.show_items([f"{BASE}/w7", f"{BASE}/w2"])
    answered()
    assert ids(shelf) == ["w7", "w2"]
    assert ["w1"] not in seen


def test_an_empty_list(shelf: Shelf, answered: Callable[[], None]) -> None:
    shelf.show_items([])
    answered()
    assert ids(shelf) == []
    assert shelf.property("place") == ""
    assert (shelf.property("hasBefore"), shelf.property("hasMore")) == (False, False)
    shelf.turn(1)
    shelf.turn(-1)
    answered()
    assert ids(shelf) == []


def test_works_that_are_not_there_are_left_out(shelf: Shelf, answered: Callable[[], None]) -> None:
    shelf.show_items([f"{BASE}/gone", f"{BASE}/w3"])
    answered()
    assert ids(shelf) == ["w3"]


PLAYLIST = Collection(id="staff:1", source=STAFF, label={}, members=tuple(one.id for one in WORKS))
HOLDS = pytest.mark.parametrize(
    "hold",
    [lambda shelf: shelf.show_items(PLAYLIST.members), lambda shelf: shelf.show_members(PLAYLIST)],
    ids=["found works", "playlist"],
)


@HOLDS
def test_works_of_a_list_that_are_withdrawn_leave_no_empty_page(
    shelf: Shelf, library: Library, answered: Callable[[], None], hold: Callable[[Shelf], None]
) -> None:
    library.withdraw(*(f"{BASE}/w{n}" for n in range(5)))
    hold(shelf)
    answered()
    assert ids(shelf) == ["w5", "w6", "w7", "w8"]
    assert shelf.property("place") == "1–4 of 5"
    assert told(shelf, "spoken")[3] == "w8 nl. Picture. omstreeks 1830. 4 of 5."
    shelf.turn(1)
    answered()
    assert ids(shelf) == ["w9"]
    assert (shelf.property("hasBefore"), shelf.property("hasMore")) == (True, False)


@HOLDS
def test_who_looks_at_a_page_that_empties_comes_to_the_last_one_with_works(
    shelf: Shelf,
    background: Background,
    library: Library,
    answered: Callable[[], None],
    hold: Callable[[Shelf], None],
) -> None:
    hold(shelf)
    answered()
    shelf.turn(1)
    shelf.turn(1)
    answered()
    assert ids(shelf) == ["w8", "w9"]
    shelf.changed.connect(lambda: None)  # somebody looks at it
    library.withdraw(f"{BASE}/w0", f"{BASE}/w8", f"{BASE}/w9")
    background.changed.emit()
    answered()
    assert ids(shelf) == ["w5", "w6", "w7"]
    assert shelf.property("place") == "5–7 of 7"
    library.put(*WORKS)
    background.changed.emit()
    answered()
    assert ids(shelf) == ["w4", "w5", "w6", "w7"]
    assert shelf.property("count") == 10


def test_the_count_and_the_cards_are_of_one_moment(
    shelf: Shelf, library: Library, answered: Callable[[], None]
) -> None:
    held = PLAYLIST.members[::-1]

    def count(connection: apsw.Connection) -> int:
        found = len(items.here(connection, held))
        library.withdraw(*held)  # the agent writes between the two questions
        return found

    shelf.show(count, lambda c, offset, limit: items.here(c, held)[offset : offset + limit])
    answered()
    assert (shelf.property("count"), ids(shelf)) == (10, ["w9", "w8", "w7", "w6"])
