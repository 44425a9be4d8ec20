"""What the start page asks the store for, and how much of it."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import apsw
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.model import Item, Kind, Occurrence
from kiosk.staff import plans, playlists, versions
from kiosk.staff.schedule import PlanKind
from kiosk.staff.shelves import NOTHING
from kiosk.staff.wording import Wording
from kiosk.store import database, hidden
from kiosk.ui.finding.home import ATTRACT_PICTURES, MOST_LOOKED_AT, Found, look
from kiosk.ui.work.covers import picture_url
from tests import staff_made
from tests.ui.conftest import Library, shelf_of, work

SHELVES, WORKS = 100, 6


@pytest.fixture
def conn(library: Library, qapp: QGuiApplication) -> Iterator[apsw.Connection]:
    shelves: list[list[Item]] = [[work(f"{n}-{m}") for m in range(WORKS)] for n in range(SHELVES)]
    library.put(*(one for works in shelves for one in works))
    library.put(*(shelf_of(f"shelf{n}", *works) for n, works in enumerate(shelves)))
    with closing(database.open_catalogue(library.catalogue)) as opened:
        yield opened


@contextmanager
def works_read(conn: apsw.Connection) -> Iterator[Counter[str]]:
    """How often the whole of each work is read."""
    read: Counter[str] = Counter()

    def note(_: object, sql: str, bindings: object) -> bool:
        if "JOIN documents" in sql and isinstance(bindings, tuple):
            read[bindings[0]] += 1
        return True

    conn.exec_trace = note
    yield read
    conn.exec_trace = None


NOON = datetime(2027, 5, 14, 12, tzinfo=UTC)


def found(conn: apsw.Connection, library: Library, now: datetime = NOON) -> Found:
    """What Home shows; staff have no file unless a test makes one."""
    return look(
        conn,
        library.pictures,
        library.staff,
        ((), NOTHING),
        now,
        ZoneInfo("Europe/Brussels"),
        (1920, 1080),
        frozenset({"museum"}),
    )


def choose(library: Library, *lists: list[Item]) -> None:
    """Staff make these playlists."""
    with closing(database.open_staff(library.staff)) as staff:
        for n, works in enumerate(lists):
            playlist = staff_made.playlist(staff, {"nl": (f"{n}",)})
            for one in works:
                staff_made.add(staff, playlist, one.id)


def counts(found: Found) -> list[tuple[str, int]]:
    return [(collection.label["nl"][0], count) for collection, count, *_ in found.shelves]


def test_of_shelves_without_pictures_yet_no_work_is_read_whole(
    conn: apsw.Connection, library: Library
) -> None:
    with works_read(conn) as read:
        shown = found(conn, library)
    assert len(shown.shelves) == SHELVES
    assert not any(picture.isValid() for _, _, picture, _ in shown.shelves)
    assert 0 < len(read) <= ATTRACT_PICTURES + MOST_LOOKED_AT


def test_a_work_is_read_once_for_all_its_places(conn: apsw.Connection, library: Library) -> None:
    wears = work("0-2")
    library.draw(wears.thumbnail, "card")
    library.draw(work("1-0").thumbnail, "stage")
    with works_read(conn) as read:
        shown = found(conn, library)
    first, second, third = shown.shelves[:3]
    assert (first[2].isValid(), first[3].id) == (True, wears.id)
    assert (second[2].isValid(), second[3].id) == (True, work("1-0").id)
    assert (third[2].isValid(), third[3].id) == (False, work("2-0").id)
    assert shown.featured is not None
    read[shown.featured.id] -= 1  # its summary
    assert max(read.values()) == 1


def test_a_playlist_counts_the_works_that_are_left_and_goes_with_the_last(
    conn: apsw.Connection, library: Library
) -> None:
    long = [work(f"{n}-{m}") for n in range(6) for m in range(WORKS)]
    choose(library, long, [work("9-0")])
    assert counts(found(conn, library)) == [("0", 36), ("1", 1)]
    before = library.staff.read_bytes()
    library.withdraw(*(one.id for one in long[:-3]), work("9-0").id)  # more than are looked at for Home
    shown = found(conn, library)
    assert counts(shown) == [("0", 3)]
    assert shown.shelves[0][3].id == long[-3].id
    library.put(*long, work("9-0"))
    assert counts(found(conn, library)) == [("0", 36), ("1", 1)]
    assert library.staff.read_bytes() == before


def test_when_nothing_of_any_playlist_is_left_the_institutions_own_shelves_are_shown(
    conn: apsw.Connection, library: Library
) -> None:
    choose(library, [work("0-0")], [work("never here")])
    assert counts(found(conn, library)) == [("0", 1)]
    library.withdraw(work("0-0").id)
    assert len(found(conn, library).shelves) == SHELVES
    library.put(work("0-0"))
    assert counts(found(conn, library)) == [("0", 1)]


def test_what_staff_planned_comes_first_and_tells_when_to_look_again(
    conn: apsw.Connection, library: Library
) -> None:
    choose(library, [work("0-0")])
    with closing(database.open_staff(library.staff)) as staff:
        made = staff_made.playlist(staff, "Carnaval", [work("1-0").id])
        (plan,) = (one for one in plans.all(staff) if one.playlist == made)
        week = replace(plan, kind=PlanKind.PERIOD, first="2027-05-10", last="2027-05-16")
        plans.put(staff, staff_made.ELS, week)
    during = found(conn, library)
    assert counts(during) == [("Carnaval", 1), ("0", 1)]
    assert during.turn == datetime(2027, 5, 16, 22, tzinfo=UTC)
    assert counts(found(conn, library, during.turn)) == [("0", 1)]
    assert found(conn, library, during.turn).turn is None


def test_a_picture_that_staff_chose_is_on_the_start_once_it_is_here(
    conn: apsw.Connection, library: Library
) -> None:
    shown, other = work("0-0"), work("1-0").thumbnail
    library.draw(shown.thumbnail, "stage")
    with closing(database.open_staff(library.staff)) as staff:
        made = staff_made.playlist(staff, "Carnaval", [shown.id])
        (entry,) = playlists.entries(staff, made)
        playlists.illustrate(staff, staff_made.ELS, entry.id, other, among={other})
        playlists.say(staff, staff_made.ELS, entry.id, "alt", "nl", "Een stoet.")
        versions.publish(staff, staff_made.ELS, made)
    before = found(conn, library)
    assert before.words == {shown.id: Wording()}, "its own, of which nothing was said"
    assert before.featured_picture == picture_url(library.pictures, shown.thumbnail, "stage")
    library.draw(other, "card")
    after = found(conn, library)
    assert after.words[shown.id] == Wording(picture=other, alt={"nl": ("Een stoet.",)})
    here = picture_url(library.pictures, other, "card")
    assert here.isValid()
    assert (after.featured_picture, after.shelves[0][2]) == (here, here)
    assert [picture for _, picture in after.attract] == [here]


def test_a_playlist_that_follows_a_question_has_what_comes_later(
    conn: apsw.Connection, library: Library
) -> None:
    library.put(work("zeldzaam"))
    with closing(database.open_staff(library.staff)) as staff:
        made = staff_made.playlist(staff, "Alles van zeven", [work("0-1").id])
        playlists.follow(staff, staff_made.ELS, made, playlists.Rule(words="zeldzaam"))
        versions.publish(staff, staff_made.ELS, made)
    assert counts(found(conn, library)) == [("Alles van zeven", 2)]
    library.put(work("zeldzaam ook"))
    assert counts(found(conn, library)) == [("Alles van zeven", 3)]


# --- a broadcast that staff planned: from 18 to 23 on that day by the clock on the wall


def opera(start: datetime = NOON + timedelta(hours=6), **more: object) -> Item:
    """From 20 to 22 by the clock on the wall, on a page elsewhere."""
    end = start + timedelta(hours=2)
    time = Occurrence(start=start.isoformat(), end=end.isoformat(), online="https://opera.example", **more)
    return work("opera", Kind.EVENT, occurrences=(time,))


@pytest.fixture
def evening(library: Library) -> None:
    """The opera with one playlist, and another one always."""
    library.put(opera())
    with closing(database.open_staff(library.staff)) as staff:
        made = staff_made.playlist(staff, "Bij de opera", [work("0-0").id, work("0-1").id])
        staff_made.playlist(staff, "Altijd", [work("1-0").id])
        (plan,) = (one for one in plans.all(staff) if one.playlist == made)
        hours = {"first": "2027-05-14", "begin": "18:00", "end": "23:00", "item": opera().id}
        plans.put(staff, staff_made.ELS, replace(plan, kind=PlanKind.LIVE, **hours))


SOON = NOON + timedelta(hours=5)
"""The line is in force, and the opera is to begin within the hour."""
WITHOUT = [("Bij de opera", 2), ("Altijd", 1)]


def leads(shown: Found) -> bool:
    """Whether the opera leads the start; what follows from that holds with it."""
    led = shown.broadcast is not None
    first = shown.shelves[0][0].members[0] == opera().id
    featured = shown.featured is not None and shown.featured.id == opera().id
    assert led == first
    assert featured or not led
    return led


@pytest.mark.usefixtures("evening")
def test_a_planned_broadcast_leads_while_it_is_there_and_the_screen_looks_again_at_each_turn(
    conn: apsw.Connection, library: Library
) -> None:
    def at(hour: int) -> datetime:
        return NOON + timedelta(hours=hour - 14)  # by the clock on the wall

    told = []
    now: datetime | None = at(12)
    while now is not None:
        shown = found(conn, library, now)
        told.append((now, leads(shown), counts(shown)))
        now = shown.turn
    assert told == [
        (at(12), False, [("Altijd", 1)]),
        (at(18), True, [("Bij de opera", 3), ("Altijd", 1)]),
        (at(20), True, [("Bij de opera", 3), ("Altijd", 1)]),
        (at(22), False, WITHOUT),
        (at(23), False, [("Altijd", 1)]),
    ]


@pytest.mark.usefixtures("evening")
@pytest.mark.parametrize(
    "now",
    [
        opera(NOON + timedelta(days=1)),
        opera(status="cancelled"),
        work("opera", Kind.EVENT),
    ],
    ids=["on another day", "called off", "without its times"],
)
def test_a_planned_broadcast_that_is_not_then_leaves_its_playlist(
    conn: apsw.Connection, library: Library, now: Item
) -> None:
    assert leads(found(conn, library, SOON))
    library.put(now)
    shown = found(conn, library, SOON)
    assert not leads(shown)
    assert counts(shown) == WITHOUT
    assert shown.featured is not None


@pytest.mark.usefixtures("evening")
def test_a_planned_broadcast_that_is_withdrawn_or_taken_away_leaves_its_playlist_until_it_is_back(
    conn: apsw.Connection, library: Library
) -> None:
    library.withdraw(opera().id)
    assert not leads(found(conn, library, SOON))
    assert counts(found(conn, library, SOON)) == WITHOUT
    library.put(opera())
    assert leads(found(conn, library, SOON))
    hidden.hide(conn, works=[opera().id])
    assert not leads(found(conn, library, SOON))
    assert counts(found(conn, library, SOON)) == WITHOUT


@pytest.mark.usefixtures("evening")
def test_a_broadcast_is_all_there_is_when_its_playlist_lost_its_works(
    conn: apsw.Connection, library: Library
) -> None:
    library.withdraw(work("0-0").id, work("0-1").id)
    assert counts(found(conn, library, SOON)) == [("Bij de opera", 1), ("Altijd", 1)]
    library.withdraw(opera().id, work("1-0").id)
    assert len(found(conn, library, SOON).shelves) == SHELVES
