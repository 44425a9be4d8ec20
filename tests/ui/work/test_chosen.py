"""Which picture that staff chose is shown: one that a work here has, that is kept, and that nobody minds."""

from collections.abc import Callable, Iterator
from contextlib import closing

import apsw
import pytest

from kiosk.model import ContentNote, Item, Kind, Media, MediaKind
from kiosk.staff.wording import Wording
from kiosk.store import database, hidden
from kiosk.ui.asking.background import Background
from kiosk.ui.work.chosen import pictured, small
from kiosk.ui.work.shelf import Shelf
from tests.ui.conftest import BASE, Library, work
from tests.ui.work.test_shelf import told

STOLEN = (
    "file:///etc/passwd",
    "http://169.254.169.254/latest/meta-data",
    "javascript:alert(1)",
    "https://elsewhere.example/p.jpg",
    f"{BASE}/film.mp4",
)
POSTER = f"{BASE}/poster.jpg"
FILM = work(
    "film",
    Kind.FILM,
    media=(Media(id="1", kind=MediaKind.VIDEO, url=STOLEN[-1], poster=POSTER, alt={"fr": ("Un cortège.",)}),),
)
JUG = work("jug")


@pytest.fixture
def conn(library: Library) -> Iterator[apsw.Connection]:
    library.put(JUG, FILM)
    for address in (*STOLEN, POSTER):
        library.draw(address, "stage")
    with closing(database.open_catalogue(library.catalogue)) as opened:
        yield opened


def shown(conn: apsw.Connection, library: Library, picture: str, **more: frozenset[ContentNote]) -> Wording:
    said = {JUG.id: Wording(title={"nl": ("Kan",)}, alt={"nl": ("Een stoet.",)}, picture=picture)}
    return pictured(conn, said, library.pictures, more.get("warns", frozenset()))[JUG.id]


@pytest.mark.parametrize("address", STOLEN)
def test_what_no_work_has_as_a_picture_is_not_shown_and_not_described(
    conn: apsw.Connection, library: Library, address: str
) -> None:
    """Though a file of that address is here."""
    assert small(library.pictures, address).isValid()
    assert shown(conn, library, address) == Wording(title={"nl": ("Kan",)})


def test_a_still_of_a_film_is_shown_with_what_is_said_of_it(conn: apsw.Connection, library: Library) -> None:
    seen = {"fr": ("Un cortège.",), "nl": ("Een stoet.",)}
    assert shown(conn, library, POSTER) == Wording(title={"nl": ("Kan",)}, alt=seen, picture=POSTER)
    assert not shown(conn, library, FILM.thumbnail).picture, "it is not here yet"


def test_a_picture_goes_with_the_work_that_has_it(conn: apsw.Connection, library: Library) -> None:
    hidden.hide(conn, works=[FILM.id])
    assert not shown(conn, library, POSTER).picture
    hidden.hide(conn)
    assert shown(conn, library, POSTER).picture
    library.withdraw(FILM.id)
    assert not shown(conn, library, POSTER).picture


def test_what_visitors_are_asked_about_first_hangs_with_no_other_work(
    conn: apsw.Connection, library: Library
) -> None:
    war = frozenset({ContentNote.WAR})
    library.put(noted(FILM))
    assert not shown(conn, library, POSTER, warns=war).picture
    assert shown(conn, library, POSTER).picture, "where nobody is asked"
    library.put(work("calm", media=FILM.media))
    assert shown(conn, library, POSTER, warns=war).picture, "it hangs elsewhere, unasked"
    library.put(noted(JUG))
    library.draw(JUG.thumbnail, "card")
    assert shown(conn, library, JUG.thumbnail, warns=war).picture, "its own is veiled as its card is"


def noted(item: Item) -> Item:
    return work(item.id.rpartition("/")[2], item.kind, media=item.media, notes=(ContentNote.WAR,))


def test_a_card_shows_it_and_says_what_one_sees(
    conn: apsw.Connection,
    library: Library,
    background: Background,
    speaks: list[str],
    answered: Callable[[], None],
) -> None:
    shelf = Shelf(background, library.pictures, lambda: speaks)
    shelf.changed.connect(lambda: None)  # somebody looks at it
    shelf.setProperty("pageSize", 4)
    shelf.show_items([JUG.id])
    answered()
    library.draw(JUG.thumbnail, "card")
    said = shown(conn, library, POSTER)
    background.reword({JUG.id: said})
    answered()
    assert told(shelf, "picture") == [small(library.pictures, POSTER)]
    assert "Een stoet." in str(told(shelf, "spoken")[0])
    background.reword({})
    answered()
    assert told(shelf, "picture") == [small(library.pictures, JUG.thumbnail)]
    assert "Een stoet." not in str(told(shelf, "spoken")[0])
