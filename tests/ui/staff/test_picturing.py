"""The pictures that a work of a playlist may have, and the choice among them."""

from contextlib import closing

import pytest

from kiosk.model import ContentNote, ImageService, Item, Kind, Media, MediaKind
from kiosk.rights.access import ANYWHERE
from kiosk.staff import playlists
from kiosk.store import database
from kiosk.ui.staff.checking import Checking
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.picturing import Picturing, offered
from kiosk.ui.staff.sharing import Kept
from kiosk.ui.work.chosen import small
from tests.ui.conftest import BASE, Library, work
from tests.ui.staff.conftest import StaffedOffice


def canvas(name: str, **more: object) -> Media:
    return Media(id=name, kind=MediaKind.IMAGE, url=f"{BASE}/{name}.jpg", **more)


ALBUM = work("album", media=(canvas("front", alt={"nl": ("Een kaft.",)}), canvas("p2"), canvas("p3")))
FILM = work(
    "film", Kind.FILM, media=(Media(id="f", kind=MediaKind.VIDEO, url="f", poster=f"{BASE}/still.jpg"),)
)
JUG = work("jug")


def addresses(item: Item, *others: Item, library: Library, **more: frozenset[ContentNote]) -> list[str]:
    found = offered(item, others, library.pictures, **more)
    return [one.address.removeprefix(f"{BASE}/") for one in found]


def test_every_picture_of_a_work_and_the_one_of_each_other(library: Library) -> None:
    assert addresses(ALBUM, JUG, FILM, work("other", thumbnail=JUG.thumbnail), library=library) == [
        "",
        *("front.jpg", "p2.jpg", "p3.jpg"),
        *("jug.jpg", "film.jpg"),
    ]
    assert addresses(FILM, library=library) == ["", "still.jpg"]
    assert addresses(JUG, JUG, library=library) == [""]
    service = ImageService(id=f"{BASE}/iiif/1", version=3, level=1)
    first = canvas("front", service=service)
    cut = work("cut", media=(first, canvas("p2")), thumbnail=f"{service.id}/full/400,/0/default.jpg")
    assert addresses(cut, library=library) == ["", "p2.jpg"], "its card shows the first already"
    bare = work("bare", media=(canvas("front"),), thumbnail="")
    assert addresses(bare, work("none", media=(), thumbnail=""), library=library) == ["", "front.jpg"]


def test_of_what_visitors_are_asked_about_first_no_picture_is_offered_for_another(library: Library) -> None:
    war = work("war", notes=(ContentNote.WAR,))
    asks = frozenset({ContentNote.WAR})
    assert addresses(JUG, war, library=library, warns=asks) == [""]
    assert addresses(JUG, war, library=library) == ["", "war.jpg"]


class Choosing:
    """The album of a playlist, on the page where its picture is chosen."""

    def __init__(self, office: StaffedOffice, library: Library) -> None:
        library.put(ALBUM, FILM, JUG)
        self.office = office
        with closing(database.open_staff(office.staff_db)) as conn:
            items = [ALBUM.id, JUG.id]
            self.playlist = playlists.create(conn, office.by, {"nl": ("Zee",)}, items=items)
        self.editor = Editor(office.whole)
        self.picturing = Picturing(office.whole, self.editor, frozenset())
        self.editor.open(self.playlist)
        office.rests()
        self.picturing.open(self.entry.id)
        office.rests()

    @property
    def entry(self) -> playlists.Entry:
        with closing(database.open_staff(self.office.staff_db)) as conn:
            return playlists.entries(conn, self.playlist)[0]

    @property
    def rows(self) -> list[tuple[str, str, bool]]:
        return [(one["text"], one["line"], one["current"]) for one in self.picturing.property("rows")]

    def chooses(self, address: str) -> None:
        self.picturing.choose(address)
        self.office.rests()


@pytest.fixture
def choosing(office: StaffedOffice, library: Library) -> Choosing:
    return Choosing(office, library)


def test_one_is_chosen_seen_and_taken_back(choosing: Choosing, library: Library) -> None:
    library.draw(f"{BASE}/p2.jpg", "stage")
    assert choosing.rows == [
        ("Its own picture", "Een kaft.", True),
        ("Picture 1", "Een kaft.", False),
        ("Picture 2", "album nl", False),
        ("Picture 3", "album nl", False),
        ("jug nl", "Picture", False),
    ]
    assert not choosing.picturing.property("none")
    choosing.chooses(f"{BASE}/p2.jpg")
    assert choosing.entry.picture == f"{BASE}/p2.jpg"
    assert [current for *_, current in choosing.rows] == [False, False, True, False, False]
    assert choosing.editor.property("entries")[0]["picture"] == small(library.pictures, f"{BASE}/p2.jpg")
    assert choosing.editor.property("undoes") == "another picture with “album nl”"
    choosing.chooses("")
    assert (choosing.entry.picture, choosing.rows[0][2]) == ("", True)
    assert choosing.editor.property("undoes") == "the own picture with “album nl”"
    choosing.editor.undo()
    choosing.office.rests()
    assert choosing.entry.picture == f"{BASE}/p2.jpg"


@pytest.mark.parametrize("address", ["http://169.254.169.254/", FILM.thumbnail])
def test_what_was_not_offered_is_refused_in_words(choosing: Choosing, address: str) -> None:
    choosing.chooses(address)
    assert choosing.entry.picture == ""
    assert choosing.editor.property("saved") == "No work here has this picture."
    assert choosing.editor.property("troubled")


def test_a_carer_may_not_and_a_work_alone_has_no_other(choosing: Choosing, library: Library) -> None:
    choosing.office.inside = "Rik"
    choosing.chooses(f"{BASE}/p2.jpg")
    assert choosing.entry.picture == ""
    choosing.office.inside = "Els"
    with closing(database.open_staff(choosing.office.staff_db)) as conn:
        alone = playlists.create(conn, choosing.office.by, {"nl": ("Een",)}, items=[JUG.id])
        (entry,) = playlists.entries(conn, alone)
    choosing.editor.open(alone)
    choosing.office.rests()
    choosing.picturing.open(entry.id)
    choosing.office.rests()
    assert choosing.picturing.property("none")


def test_a_picture_that_came_in_a_file_and_that_no_work_has_changes_nothing_on_the_page(
    choosing: Choosing, library: Library
) -> None:
    stolen = "https://elsewhere.example/p.jpg"
    library.draw(stolen, "card")
    with closing(database.open_staff(choosing.office.staff_db)) as conn:
        made = playlists.Entry(id="", place="", item=ALBUM.id, picture=stolen)
        (entry,) = playlists.add(conn, choosing.office.by, choosing.playlist, [made])
    choosing.editor.look()
    choosing.office.rests()
    choosing.picturing.open(entry)
    choosing.office.rests()
    assert choosing.rows[0][2]
    assert not choosing.editor.property("entries")[2]["picture"].isValid()
    assert found(choosing, entry) == ["illustrate"]
    choosing.editor.illustrate(entry, f"{BASE}/p2.jpg", {f"{BASE}/p2.jpg"})
    choosing.office.rests()
    assert found(choosing, entry) == []


def found(choosing: Choosing, entry: str) -> list[str]:
    """What there is to do about its picture, but to describe it."""
    kept = Kept(choosing.office.folder, ANYWHERE)
    checking = Checking(choosing.office.whole, kept)
    checking.open(choosing.playlist)
    choosing.office.rests()
    rows = checking.property("findings")
    return [one["fix"] for one in rows if one["entry"] == entry and one["fix"] not in ("write", "translate")]
