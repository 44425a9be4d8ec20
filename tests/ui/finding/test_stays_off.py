"""What a look at a playlist says stays off the screens is on no shelf of staff that visitors get."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import apsw
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.agent.source_pass import SourcePass
from kiosk.model import Collection, ContentNote, Item, Kind, Occurrence, Put
from kiosk.rights.access import ANYWHERE
from kiosk.staff import playlists
from kiosk.staff.checks import Code, Severity, check
from kiosk.staff.playlists import Rule
from kiosk.staff.shelves import NOTHING
from kiosk.store import database, hidden, items, search, shelves, spans
from kiosk.store.shelves import STAFF
from kiosk.ui.finding import simple
from kiosk.ui.finding.home import Found, look
from tests import staff_made
from tests.ui.conftest import Library, work

NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)
BEFORE = NOW - timedelta(days=2)
"""When the catalogue was read."""
FLASHES = (ContentNote.FLASHING,)


def at(days: float) -> str:
    return (NOW + timedelta(days=days)).isoformat()


def event() -> Item:
    return work("off", Kind.EVENT, occurrences=(Occurrence(start=at(-1.5), end=at(-1)),))


OFF: dict[Code, Callable[[], Item]] = {
    Code.GONE: lambda: work("off"),
    Code.HIDDEN: lambda: work("off"),
    Code.RIGHTS_UNKNOWN: lambda: nobodys(work("off", rights="all ours")),
    Code.RIGHTS_CLOSED: lambda: work("off", licences=("BEZOEKERTOOL-CONTENT",), owner="OR-4t6f29d"),
    Code.RIGHTS_ENDED: lambda: work("off", shown_until=at(-1)),
    Code.NOT_YET: lambda: work("off", shown_from=at(1)),
    Code.OVER: event,
    Code.FLASHING: lambda: work("off", notes=FLASHES),
}


def nobodys(item: Item) -> Item:
    """The same at no address that says whose it is."""
    return Item(id="no address", source="", kind=item.kind, label=item.label, rights=item.rights)


def read_by_the_agent(conn: apsw.Connection, *values: Item) -> None:
    """As the agent does, and then the clock goes on."""
    one = SourcePass("museum", here=ANYWHERE, began=0.0)
    for value in values:
        one.take(conn, Put(value=value), BEFORE)
    one.finish(conn, None, BEFORE)
    spans.turn(conn, NOW, ANYWHERE)


def start(conn: apsw.Connection, library: Library) -> Found:
    zone, known = ZoneInfo("Europe/Brussels"), ((), NOTHING)
    rest = (1920, 1080), frozenset({"museum"})
    return look(conn, library.pictures, library.staff, known, NOW, zone, *rest)


def shelf_of_staff(found: Found) -> Collection:
    (shelf,) = (collection for collection, *_ in found.shelves)
    assert shelf.source == STAFF
    return shelf


COMES_ALL_THE_SAME = {
    *(Code.RIGHTS_END, Code.DESCRIPTION_MISSING, Code.CAPTIONS_MISSING, Code.TITLE_MISSING),
    *(Code.LABEL_MISSING, Code.DESCRIPTION_SHORT, Code.DESCRIPTION_LONG, Code.DESCRIPTION_OPENING),
    *(Code.DESCRIPTION_FILE_NAME, Code.DESCRIPTION_TITLE, Code.SENTENCE_LONG, Code.TITLE_LONG),
    *(Code.ONE_LANGUAGE, Code.WORK_LONG, Code.FILMS_IN_A_ROW, Code.SOUND_SOFT),
}


def test_every_reason_is_tried() -> None:
    """A new one says here whether it keeps a work off, and then how it does."""
    assert set(OFF).isdisjoint(COMES_ALL_THE_SAME)
    assert set(OFF) | COMES_ALL_THE_SAME == set(Code)


@pytest.mark.parametrize("code", OFF)
def test_the_look_at_a_playlist_says_so(code: Code) -> None:
    item = OFF[code]()
    entry = playlists.Entry(id="e", item=item.id, place="a")
    playlist = playlists.Playlist(id="p", label={"nl": ("Aan zee",)}, place="a")
    known, away = {item.id: item}, {item.id} if code is Code.HIDDEN else set[str]()
    found = check(playlist, [entry], {} if code is Code.GONE else known, now=NOW, hidden=away)
    assert [one.code for one in found if one.severity is Severity.STOP] == [code]


@pytest.mark.parametrize("code", OFF)
def test_visitors_do_not_get_it_from_staff(library: Library, qapp: QGuiApplication, code: Code) -> None:
    off, on = OFF[code](), [work("before"), work("after")]
    with closing(database.open_catalogue(library.catalogue)) as conn:
        read_by_the_agent(conn, on[0], *([off] if code is not Code.GONE else []), on[1])
        with closing(database.open_staff(library.staff)) as staff:
            staff_made.playlist(staff, "Aan zee", [on[0].id, off.id, on[1].id])
        if code is Code.HIDDEN:
            hidden.hide(conn, works=[off.id])
        found = start(conn, library)
        shelf = shelf_of_staff(found)
        assert shelf.members == (on[0].id, off.id, on[1].id), "as staff wrote them"
        assert shelves.on_shelf(conn, shelf) == simple.walk(conn, [shelf]) == [one.id for one in on]
        assert [count for _, count, *_ in found.shelves] == [2]
        assert found.featured is not None
        assert off.id not in {found.featured.id, *(card.id for card, _ in found.attract)}


def test_it_comes_with_no_rule_and_is_found_by_who_asks_for_it(
    library: Library, qapp: QGuiApplication
) -> None:
    """The page of the work asks first (``[content]``): nothing of that is different."""
    calm, off = work("zee"), work("zee2", label={"nl": ("zee die flitst",)}, notes=FLASHES)
    library.put(calm, off)
    with closing(database.open_staff(library.staff)) as staff:
        made = staff_made.playlist(staff, "Zee")
        playlists.follow(staff, staff_made.ELS, made, Rule(words="zee"))
        staff_made.add(staff, made, off.id, at=0)
    with closing(database.open_catalogue(library.catalogue)) as conn:
        shelf = shelf_of_staff(start(conn, library))
        assert off.id in shelf.members
        assert shelves.on_shelf(conn, shelf) == [calm.id]
        assert off.id in [card.id for card in search.find(conn, "zee", limit=9)]
        assert items.get(conn, off.id) == off


def test_it_is_put_before_nobody_though_a_station_warns_of_nothing(
    library: Library, qapp: QGuiApplication
) -> None:
    off, on = work("off", notes=FLASHES), work("on")
    library.put(off, on)
    with closing(database.open_catalogue(library.catalogue)) as conn:
        found = start(conn, library)
        (shelf,) = (collection for collection, *_ in found.shelves)
        assert set(shelves.on_shelf(conn, shelf)) == {off.id, on.id}, "on the institution's own shelf"
        assert found.featured is not None
        assert found.featured.id == on.id
        assert simple.walk(conn, [shelf]) == [on.id]


def test_where_nothing_else_is_in_it_the_institutions_own_shelves_are_shown(
    library: Library, qapp: QGuiApplication
) -> None:
    off = work("off", notes=FLASHES)
    library.put(off, work("on"))
    with closing(database.open_staff(library.staff)) as staff:
        staff_made.playlist(staff, "Flitsen", [off.id])
    with closing(database.open_catalogue(library.catalogue)) as conn:
        assert [one.source for one, *_ in start(conn, library).shelves] == [shelves.UNGROUPED]
