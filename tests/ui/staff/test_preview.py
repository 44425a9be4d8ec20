"""Looking as a visitor: what is put on the screen for it, and that all of it is put back."""

from contextlib import closing
from dataclasses import asdict
from datetime import datetime

import pytest
from PySide6.QtCore import QSize

from kiosk.staff import plans, playlists, shelves, versions
from kiosk.staff.playlists import Rule
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.staff.shelves import Shown
from kiosk.store import database
from kiosk.ui.session import Session
from kiosk.ui.staff.preview import SCREENS, Preview, draft
from kiosk.ui.stay.defaults import Defaults
from tests import staff_made
from tests.staff_made import BRUSSELS
from tests.ui.conftest import Library
from tests.ui.staff.conftest import NOW, StaffedOffice


class Looked:
    """A preview, and what it did to the screen."""

    def __init__(self, office: StaffedOffice) -> None:
        self.office = office
        self.session = Session(Defaults())
        self.shown: list[tuple[Shown | None, datetime | None]] = []
        self.unplugged = False
        self.preview = Preview(office.whole, self.session, self._show, self._unplug)
        office.does(lambda conn: playlists.create(conn, office.by, {"nl": ("Zee",)}, items=["kan"]))
        self.made = ""
        office.does(self._find)
        self.session.open("staff")
        self.session.open("staff-preview-own", self.made)

    def _find(self, conn: object) -> None:
        (one,) = playlists.all(conn)  # type: ignore[arg-type]
        self.made = one.id

    def _show(self, shown: Shown | None, at: datetime | None, offline: bool) -> None:
        assert offline is self.unplugged
        self.shown.append((shown, at))

    def _unplug(self, unplugged: bool) -> None:
        self.unplugged = unplugged

    def begins(self) -> None:
        self.preview.beginOwn(self.made)
        self.office.rests()


@pytest.fixture
def looked(office: StaffedOffice) -> Looked:
    return Looked(office)


def chooses(preview: Preview) -> None:
    for wish, answer in (("language", "fr"), ("theme", "white"), ("text_size", 2.0), ("simple", True)):
        preview.choose(wish, answer)
    preview.setProperty("offline", True)
    preview.setProperty("screen", "upright")


def test_all_that_was_chosen_is_there_at_once_and_gone_after_it(looked: Looked) -> None:
    preview, session = looked.preview, looked.session
    before = asdict(session.wishes)
    chooses(preview)
    assert asdict(session.wishes) == before, "the pages of staff stay as they are while one chooses"
    looked.begins()
    wished = {"language": "fr", "theme": "white", "text_size": 2, "simple": True}
    assert asdict(session.wishes) == before | wished
    assert session.property("page") == "home"
    assert looked.unplugged
    assert preview.property("unplugged")
    assert preview.property("glass") == QSize(1080, 1920)
    ((shown, at),) = looked.shown
    assert shown is not None
    assert list(shown.shelves) == [looked.made]
    assert at == NOW
    preview.end()
    assert asdict(session.wishes) == before
    assert not looked.unplugged
    assert preview.property("glass") == QSize(0, 0)
    assert looked.shown[-1] == (None, None)
    assert preview.property("own") == wished, "the next look begins with the same choices"


def test_who_touches_twice_comes_back_as_they_were(looked: Looked) -> None:
    before = asdict(looked.session.wishes)
    chooses(looked.preview)
    looked.preview.beginOwn(looked.made)
    looked.preview.beginOwn(looked.made)
    looked.office.rests()
    looked.preview.end()
    assert asdict(looked.session.wishes) == before


def test_a_ready_way_has_nothing_of_what_was_chosen(looked: Looked) -> None:
    chooses(looked.preview)
    looked.preview.begin(looked.made, "simple")
    looked.office.rests()
    wishes = looked.session.wishes
    assert (wishes.simple, wishes.language, wishes.theme) == (True, "nl", "day")
    assert not looked.unplugged
    assert looked.preview.property("glass").isEmpty()


def test_whoever_comes_back_by_another_way_looks_no_more(looked: Looked) -> None:
    chooses(looked.preview)
    looked.begins()
    looked.session.open("staff")  # with its key
    assert not looked.preview.property("on")
    assert not looked.unplugged
    assert looked.session.wishes.language == "nl"


def test_a_visit_that_is_over_leaves_nothing(looked: Looked) -> None:
    new = {name: looked.preview.property(name) for name in ("own", "offline", "screen", "glass", "unplugged")}
    looked.session.ended.connect(looked.preview.forget)
    chooses(looked.preview)
    looked.begins()
    looked.session.reset()
    assert not looked.unplugged
    assert looked.shown[-1] == (None, None)
    assert {name: looked.preview.property(name) for name in new} == new


def test_who_left_meanwhile_sees_nothing_of_it(looked: Looked) -> None:
    looked.preview.beginOwn(looked.made)
    looked.office.inside = ""
    looked.office.rests()
    assert not looked.preview.property("on")
    assert looked.shown == []


def test_what_nobody_can_choose_changes_nothing(looked: Looked) -> None:
    looked.preview.choose("spoken", True)
    looked.preview.setProperty("screen", "round")
    assert "spoken" not in looked.preview.property("own")
    assert looked.preview.property("screen") in SCREENS


def test_a_look_follows_the_question_of_a_playlist_as_visitors_will(library: Library) -> None:
    with closing(database.open_staff(library.staff)) as conn:
        shown = playlists.create(conn, staff_made.ELS, {"nl": ("Zee",)}, rule=Rule(words="zee"))
        versions.publish(conn, staff_made.ELS, shown)
        playlists.follow(conn, staff_made.ELS, shown, None)
        fresh = playlists.create(conn, staff_made.ELS, {"nl": ("Stad",)}, rule=Rule(words="stad"))
        looked = {one: draft(conn, one, NOW, BRUSSELS).rules for one in (shown, fresh)}
    old = {shelves.shelf_id(shown): Rule(words="zee")}
    assert looked[shown] == {}, "as it is now, and not as it was put on the screens"
    assert looked[fresh] == {**old, shelves.shelf_id(fresh): Rule(words="stad")}


def test_a_playlist_leads_its_own_preview_with_its_broadcast_while_that_is_planned(library: Library) -> None:
    def broadcasts(playlist: str, hour: int) -> tuple[str, list[str]]:
        """What leads, and which broadcasts are to be there."""
        at = datetime(2026, 5, 14, hour, tzinfo=BRUSSELS)
        with closing(database.open_staff(library.staff)) as conn:
            shown = draft(conn, playlist, at, BRUSSELS)
        first, *_ = shelves.now(shown, at, BRUSSELS)
        return first.label["nl"][0], [one.planned.item for one in shelves.broadcasts(shown, at, BRUSSELS)]

    with closing(database.open_staff(library.staff)) as conn:
        other = staff_made.playlist(conn, "Altijd", ["a"])
        evening = staff_made.playlist(conn, "Bij de opera", ["b"])
        (plan,) = (one for one in plans.all(conn) if one.playlist == evening)
        live = Planned(
            id=plan.id,
            playlist=evening,
            kind=PlanKind.LIVE,
            item="opera",
            first="2026-05-14",
            begin="20:00",
            end="23:00",
        )
        plans.put(conn, staff_made.ELS, live)
    assert broadcasts(evening, 21) == ("Bij de opera", ["opera"])
    assert broadcasts(evening, 12) == ("Bij de opera", [])
    assert broadcasts(other, 21) == ("Altijd", [])
