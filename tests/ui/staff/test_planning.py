"""A broadcast in the schedule: chosen, told, and told otherwise when it is not there any more."""

from contextlib import closing
from datetime import datetime, timedelta

import pytest

from kiosk.catalogue.streams import ALWAYS
from kiosk.model import Item, Kind, Media, MediaKind, Occurrence
from kiosk.staff import plans, playlists, schedule
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.store import database
from kiosk.ui.staff.planning import Planning
from tests import staff_made
from tests.ui.conftest import Library, work
from tests.ui.staff.conftest import NOW, StaffedOffice

NIGHT = NOW.replace(hour=20, minute=10)
"""22:10 by the clock on the wall."""


def on_air(name: str, start: datetime, hours: float) -> Item:
    end = start + timedelta(hours=hours)
    one = Occurrence(start=start.isoformat(), end=end.isoformat(), online="https://hall.example")
    return work(name, Kind.EVENT, occurrences=(one,))


def channel() -> Item:
    stream = Media(id="c", kind=MediaKind.VIDEO, url="https://c.example/c.m3u8", live=ALWAYS)
    return work("channel", Kind.FILM, media=(stream,))


@pytest.fixture
def playlist(office: StaffedOffice, library: Library) -> str:
    library.put(
        work("kan"),
        channel(),
        on_air("festival", NOW - timedelta(days=2), 96),
        on_air("fair", NOW + timedelta(days=4), 60),
        on_air("opera", NIGHT, 2.51),
        on_air("talk", NOW - timedelta(hours=1), 2),
        on_air("over", NOW - timedelta(hours=3), 2),
    )
    with closing(database.open_staff(office.staff_db)) as conn:
        return staff_made.playlist(conn, "Muziek", [work("kan").id])


@pytest.fixture
def planning(office: StaffedOffice, playlist: str) -> Planning:
    one = Planning(office.whole)
    one.begin(playlist)
    office.rests()
    return one


def choose(planning: Planning, title: str) -> None:
    (row,) = (one for one in planning.property("broadcasts") if one["title"] == f"{title} nl")
    planning.chooseBroadcast(row["item"], row["start"])


def plan(office: StaffedOffice, planning: Planning, title: str) -> Planned:
    """Put the playlist on the screens with this one; gives the line as it was written."""
    choose(planning, title)
    planning.publish()
    office.rests()
    (line,) = written(office)
    return line


def written(office: StaffedOffice) -> list[Planned]:
    with closing(database.read_staff(office.staff_db)) as conn:
        return plans.all(conn)


def test_what_is_on_comes_first_and_what_never_ends_last(planning: Planning) -> None:
    told = [one["title"].removesuffix(" nl") for one in planning.property("broadcasts")]
    assert told == ["talk", "festival", "opera", "fair", "channel"]
    assert not any(one["current"] for one in planning.property("broadcasts"))
    choose(planning, "opera")
    assert [one["current"] for one in planning.property("broadcasts")].index(True) == 2


@pytest.mark.parametrize(
    ("title", "first", "begin", "end"),
    [
        ("opera", "2026-05-14", "22:10", "00:41"),
        ("talk", "2026-05-14", "11:24", "13:24"),
        ("festival", "2026-05-14", "", ""),
        ("fair", "2026-05-18", "", ""),
        ("channel", "2026-05-14", "", ""),
    ],
)
def test_day_and_hours_are_those_of_the_broadcast(
    office: StaffedOffice, planning: Planning, playlist: str, title: str, first: str, begin: str, end: str
) -> None:
    line = plan(office, planning, title)
    assert (line.kind, line.playlist, line.item) == (PlanKind.LIVE, playlist, work(title).id)
    assert (line.first, line.begin, line.end) == (first, begin, end)
    assert line.label["nl"] == (f"{title} nl",)
    assert schedule.check(line) == ()


def test_the_days_around_a_feast_are_chosen_with_one_touch_and_can_still_move(
    office: StaffedOffice, planning: Planning, playlist: str
) -> None:
    told = planning.property("feasts")
    assert (told[0]["title"], told[0]["line"]) == ("Vaderdag (juni)", "from maandag 8 juni to zondag 14 juni")
    assert not any(one["current"] for one in told)
    planning.choose("weekly")
    planning.wholeDay(False)
    planning.chooseFeast("fathers-day")
    assert [one["current"] for one in planning.property("feasts")].index(True) == 0
    planning.moveLast(1)
    assert not any(one["current"] for one in planning.property("feasts"))
    planning.publish()
    office.rests()
    (line,) = written(office)
    assert (line.kind, line.playlist) == (PlanKind.PERIOD, playlist)
    assert (line.first, line.last, line.begin, line.end) == ("2026-06-08", "2026-06-15", "20:00", "22:00")


def test_a_line_moves_by_months_and_lasts_as_long_as_before(planning: Planning) -> None:
    planning.chooseFeast("fathers-day")
    for months, told in (
        (1, "from woensdag 8 juli to dinsdag 14 juli"),
        (-1, "from maandag 8 juni to zondag 14 juni"),
    ):
        planning.moveMonths(months)
        assert planning.property("sentence") == told


def test_what_visitors_see_is_asked_of_another_month(planning: Planning) -> None:
    planning.askNow()
    before = planning.moment
    planning.moveMoment(1, 0)
    assert (planning.moment.month, planning.moment.day) == (before.month + 1, before.day)


def test_after_a_broadcast_a_feast_is_no_broadcast_any_more(planning: Planning) -> None:
    choose(planning, "opera")
    planning.chooseFeast("christmas")
    assert (planning.property("kind"), planning.property("broadcast")) == ("period", {})


def test_who_touches_twice_makes_one_line(office: StaffedOffice, planning: Planning, playlist: str) -> None:
    with closing(database.open_staff(office.staff_db)) as conn:
        made = playlists.create(conn, staff_made.ELS, {"nl": ("Zee",)}, items=[work("kan").id])
        before = plans.all(conn)
        planning.begin(made)
        office.rests()
        planning.publish()
        planning.publish()
        office.rests()
        assert planning.property("trouble") == ""
        assert len(plans.all(conn)) == len(before) + 1


def test_the_hours_may_be_wider_and_another_way_lets_the_broadcast_go(
    office: StaffedOffice, planning: Planning
) -> None:
    choose(planning, "opera")
    planning.moveBegin(-1)
    planning.moveEnd(1)
    planning.publish()
    office.rests()
    (line,) = written(office)
    assert (line.begin, line.end) == ("21:40", "01:11")
    planning.choose("basis")
    planning.publish()
    office.rests()
    (line,) = written(office)
    assert (line.kind, line.item, line.label) == (PlanKind.BASIS, "", {})


def told(planning: Planning) -> tuple[str, str]:
    (row,) = planning.property("lines")
    return row["title"], row["line"]


def answers(planning: Planning, at: datetime) -> list[tuple[str, str]]:
    planning.askNow()
    planning.moveMoment(0, round((at - NOW).total_seconds() / 60))
    return [(one["title"], one["line"]) for one in planning.property("answers")]


def test_the_schedule_says_which_broadcast_and_what_comes_in_its_place(
    office: StaffedOffice, planning: Planning
) -> None:
    plan(office, planning, "opera")
    days = "on donderdag 14 mei, 22:10–0:41"
    assert told(planning) == ("Broadcast: opera nl", f"{days}; otherwise Muziek")
    assert answers(planning, NIGHT + timedelta(hours=1)) == [told(planning)]
    assert answers(planning, NIGHT + timedelta(hours=5)) == []


@pytest.mark.parametrize(
    ("there", "line"),
    [
        (None, "It is not there any more. Choose another one. Visitors see “Muziek”."),
        (on_air("opera", NIGHT + timedelta(days=1), 2), "It is not on then. Choose it again."),
    ],
    ids=["gone", "on another day"],
)
def test_of_a_broadcast_that_is_not_there_the_schedule_says_how_to_mend_it(
    office: StaffedOffice, planning: Planning, library: Library, there: Item | None, line: str
) -> None:
    plan(office, planning, "opera")
    library.put(there) if there else library.withdraw(work("opera").id)
    planning.look()
    office.rests()
    title, words = told(planning)
    assert title == "Broadcast: opera nl"
    assert words.startswith(line)
    (answer,) = answers(planning, NIGHT + timedelta(hours=1))
    assert answer[0] == "Muziek"
    assert answer[1].endswith("in place of the broadcast “opera nl”")
    planning.begin(written(office)[0].playlist)
    office.rests()
    assert line.startswith(planning.property("broadcast")["line"])


def test_what_is_over_is_no_line_any_more_and_a_new_one_begins_with_always(
    office: StaffedOffice, planning: Planning, library: Library
) -> None:
    line = plan(office, planning, "opera")
    library.withdraw(line.item)
    with closing(database.open_staff(office.staff_db)) as conn:
        plans.put(
            conn,
            office.by,
            Planned(
                id=line.id,
                playlist=line.playlist,
                kind=PlanKind.LIVE,
                item="x",
                label=line.label,
                first="2026-05-13",
            ),
        )
    planning.look()
    office.rests()
    assert planning.property("lines") == []
    planning.begin(line.playlist)
    office.rests()
    assert planning.property("kind") == "basis"
    planning.publish()
    office.rests()
    assert [(one.id, one.kind) for one in written(office)] == [(line.id, PlanKind.BASIS)]


def test_of_the_playlist_before_nothing_is_put_on_the_screens(
    office: StaffedOffice, planning: Planning, playlist: str
) -> None:
    """Whoever is quicker than the file."""
    with closing(database.open_staff(office.staff_db)) as conn:
        other = playlists.create(conn, office.by, {"nl": ("Andere",)}, items=[work("kan").id])
    planning.begin(other)
    assert not planning.property("sound")
    office.rests()
    assert planning.property("sound")
