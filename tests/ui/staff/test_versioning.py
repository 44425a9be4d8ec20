"""The versions of a playlist: told, compared, and put back."""

from contextlib import closing

import pytest

from kiosk.staff import operations, playlists, versions
from kiosk.store import database
from kiosk.ui.staff.versioning import Versioning
from tests.ui.conftest import Library, work
from tests.ui.staff.conftest import StaffedOffice


@pytest.fixture
def playlist(office: StaffedOffice, library: Library) -> str:
    """Three versions: two works; one more, moved; another name and one out."""
    library.put(work("kan"), work("stoel"), work("lamp"))
    with closing(database.open_staff(office.staff_db)) as conn:
        by = office.by
        made = playlists.create(conn, by, {"nl": ("Zee",)}, items=[work("kan").id, work("stoel").id])
        versions.publish(conn, by, made)
        (lamp,) = playlists.add(conn, by, made, [work("lamp").id])
        playlists.move(conn, by, [playlists.entries(conn, made)[0].id], 2)
        versions.publish(conn, by, made)
        playlists.remove(conn, by, [lamp])
        playlists.describe(conn, by, made, "label", "nl", "Meer")
        playlists.say(conn, by, playlists.entries(conn, made)[0].id, "title", "nl", "Een stoel")
        versions.publish(conn, by, made)
    return made


@pytest.fixture
def versioning(office: StaffedOffice) -> Versioning:
    return Versioning(office.whole)


def opens(office: StaffedOffice, versioning: Versioning, playlist: str, number: int = 0) -> None:
    versioning.open(playlist)
    versioning.choose(number)
    office.rests()


def told(one: Versioning) -> list[tuple[str, str]]:
    return [(row["title"], row["line"]) for row in one.property("lines")]


def test_each_says_who_when_and_what(office: StaffedOffice, versioning: Versioning, playlist: str) -> None:
    opens(office, versioning, playlist)
    rows = versioning.property("versions")
    assert [one["number"] for one in rows] == [3, 2, 1]
    assert [one["shown"] for one in rows] == [True, False, False]
    assert rows[0]["title"] == "today, 12:24"
    assert [one["line"] for one in rows] == [
        "Els · 1 taken out, 1 changed, another name",
        "Els · 1 added, 1 moved",
        "Els · 2 works",
    ]


@pytest.mark.parametrize(
    ("number", "lines"),
    [
        (1, [("kan nl", "added"), ("stoel nl", "added")]),
        (2, [("lamp nl", "added"), ("stoel nl", "moved to place 1")]),
        (3, [("lamp nl", "taken out"), ("Een stoel", "changed"), ("Meer", "another name")]),
    ],
)
def test_what_was_done_thing_by_thing(
    office: StaffedOffice, versioning: Versioning, playlist: str, number: int, lines: list[tuple[str, str]]
) -> None:
    opens(office, versioning, playlist, number)
    assert told(versioning) == lines


def test_another_picture_is_called_so(
    office: StaffedOffice, versioning: Versioning, playlist: str, library: Library
) -> None:
    other = work("lamp").thumbnail
    with closing(database.open_staff(office.staff_db)) as conn:
        first, second = playlists.entries(conn, playlist)
        for one in (first, second):
            playlists.illustrate(conn, office.by, one.id, other, among={other})
        playlists.say(conn, office.by, first.id, "alt", "nl", "Een lamp.")
        playlists.say(conn, office.by, second.id, "words", "nl", "Kijk!")
        versions.publish(conn, office.by, playlist)
    opens(office, versioning, playlist, 4)
    assert [line for _, line in told(versioning)] == ["another picture", "changed"]


def test_one_is_put_back_and_that_is_taken_back(
    office: StaffedOffice, versioning: Versioning, playlist: str
) -> None:
    opens(office, versioning, playlist, 3)
    assert versioning.property("same")
    opens(office, versioning, playlist, 1)
    assert not versioning.property("same")
    kept: list[bool] = []
    versioning.kept.connect(lambda: kept.append(True))
    versioning.putBack()
    office.rests()
    assert (kept, versioning.property("same")) == ([True], True)
    assert versioning.property("told") == "It is back. Now put it on the screens."
    with closing(database.open_staff(office.staff_db)) as conn:
        assert [one.item for one in playlists.entries(conn, playlist)] == [work("kan").id, work("stoel").id]
        assert len(versions.all(conn, playlist)) == 3, "visitors see what they saw"
        operations.undo(conn, office.by, playlist)
        assert [one.item for one in playlists.entries(conn, playlist)] == [work("stoel").id, work("kan").id]


def test_who_may_not_make_playlists_puts_none_back(
    office: StaffedOffice, versioning: Versioning, playlist: str
) -> None:
    office.inside = "Rik"
    opens(office, versioning, playlist, 1)
    versioning.putBack()
    office.rests()
    assert versioning.property("told") == "You may not do this. Ask a colleague."
    assert versioning.property("troubled")
    assert not versioning.property("same")


def test_a_playlist_that_went_meanwhile(office: StaffedOffice, versioning: Versioning, playlist: str) -> None:
    opens(office, versioning, playlist, 1)
    office.does(lambda conn: playlists.delete(conn, office.by, playlist))
    versioning.putBack()
    office.rests()
    assert versioning.property("troubled")
    assert versioning.property("told") == "It is not there any more. Look at the list."


def test_of_who_is_out_nothing_stays(office: StaffedOffice, versioning: Versioning, playlist: str) -> None:
    opens(office, versioning, playlist, 1)
    office.inside = ""
    versioning.look()
    versioning.forget()
    office.rests()
    assert versioning.property("versions") == []
    assert versioning.property("lines") == []
