"""Which playlists are kept on the device: those on the screens or planned, and what somebody wants beside."""

import apsw
import pytest

from kiosk.staff import operations, people, pins, playlists, versions
from kiosk.staff.operations import By
from kiosk.staff.people import Role
from kiosk.staff.refusal import Refusal
from tests import staff_made
from tests.staff_made import ELS


@pytest.fixture
def els(staff: apsw.Connection) -> By:
    people.add(staff, ELS, "Els", Role.MANAGER, "471293")
    return ELS._replace(person=people.named(staff, "Els").id)


def test_what_is_on_the_screens_comes_first_and_drafts_only_when_wanted(
    staff: apsw.Connection, els: By
) -> None:
    draft = playlists.create(staff, ELS, {"nl": ("Later",)}, items=["c", "a"])
    shown = staff_made.playlist(staff, "Nu", ["a", "b"])
    assert pins.works(staff) == ["a", "b"]
    assert pins.put(staff, els, draft, keep=True)
    assert pins.put(staff, els, draft, keep=True) is None
    assert pins.works(staff) == ["a", "b", "c"]
    playlists.add(staff, ELS, shown, ["d"])
    assert pins.works(staff) == ["a", "b", "c"], "as it is on the screens"
    pins.undo(staff, els)
    assert pins.works(staff) == ["a", "b"]
    pins.redo(staff, els)
    assert pins.all(staff) == {draft}
    assert pins.put(staff, els, draft, keep=False)
    assert pins.works(staff) == ["a", "b"]


def test_a_playlist_that_is_thrown_away_is_kept_no_more(staff: apsw.Connection, els: By) -> None:
    draft = playlists.create(staff, ELS, {"nl": ("Later",)}, items=["c"])
    pins.put(staff, els, draft, keep=True)
    playlists.delete(staff, ELS, draft)
    assert pins.works(staff) == []
    operations.undo(staff, ELS, playlists.PLAYLISTS)
    assert pins.works(staff) == ["c"]


def test_a_volunteer_may_not(staff: apsw.Connection, els: By) -> None:
    people.add(staff, ELS, "Mia", Role.VOLUNTEER, "580316")
    mia = ELS._replace(person=people.named(staff, "Mia").id)
    draft = playlists.create(staff, ELS, {"nl": ("Later",)}, items=["c"])
    with pytest.raises(Refusal):
        pins.put(staff, mia, draft, keep=True)
    with pytest.raises(Refusal):
        pins.undo(staff, mia)
    assert pins.works(staff) == []


def test_the_pictures_that_staff_chose_on_the_screens_and_in_drafts(staff: apsw.Connection) -> None:
    shown = staff_made.playlist(staff, "Nu", ["a", "b"])
    draft = playlists.create(staff, ELS, {"nl": ("Later",)}, items=["c"])
    first, second = playlists.entries(staff, shown)
    (third,) = playlists.entries(staff, draft)
    playlists.illustrate(staff, ELS, first.id, "one", among={"one"})
    versions.publish(staff, ELS, shown)
    playlists.illustrate(staff, ELS, first.id, "two", among={"two"})
    playlists.illustrate(staff, ELS, second.id, "one", among={"one"})
    playlists.illustrate(staff, ELS, third.id, "three", among={"three"})
    assert pins.pictures(staff) == ["one", "two", "three"]
