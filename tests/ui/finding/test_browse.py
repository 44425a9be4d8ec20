"""The rows of the start page while the store changes under a finger."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QUrl

from kiosk.model import Kind, Media, MediaKind
from kiosk.staff import plans
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.store import database, items
from kiosk.ui.asking.background import Background
from kiosk.ui.finding.browse import ROLES, Browse, Row, Shelves
from kiosk.ui.work.shelf import Shelf
from tests import staff_made
from tests.ui.conftest import Library, work

NETWORKED = frozenset({"museum", "archive"})
IDS = st.lists(st.sampled_from("abcdefgh"), unique=True)


def row(ident: str, title: str = "") -> Row:
    return Row(ident, title or ident, "image", 1, ident, QUrl())


class View:
    """Keeps a copy of the model by its signals alone, as a ListView does."""

    def __init__(self, model: Shelves) -> None:
        self.model = model
        self.ids: list[str] = []
        self.resets = 0
        model.modelReset.connect(self._read)
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.rowsMoved.connect(self._move)

    def _read(self) -> None:
        self.resets += 1
        self.ids = [one.collectionId for one in self.model.rows]

    def _insert(self, _: QModelIndex, first: int, last: int) -> None:
        self.ids[first:first] = [one.collectionId for one in self.model.rows[first : last + 1]]

    def _remove(self, _: QModelIndex, first: int, last: int) -> None:
        del self.ids[first : last + 1]

    def _move(self, _: QModelIndex, first: int, last: int, __: QModelIndex, to: int) -> None:
        moved = self.ids[first : last + 1]
        del self.ids[first : last + 1]
        at = to if to < first else to - len(moved)
        self.ids[at:at] = moved


def no_shelf(_: str) -> Shelf:
    raise AssertionError("nobody looks at a shelf here")


@given(st.lists(IDS, max_size=6))
def test_a_view_that_follows_the_signals_has_the_rows_that_there_are(lists: list[list[str]]) -> None:
    shelves = Shelves(no_shelf)
    view = View(shelves)
    for ids in lists:
        shelves.take([row(ident) for ident in ids])
        assert [one.collectionId for one in shelves.rows] == ids
        assert view.ids == ids


def test_a_shelf_that_comes_leaves_the_others_where_they_are() -> None:
    shelves = Shelves(no_shelf)
    view = View(shelves)
    shelves.take([row("a"), row("b")])
    shelves.take([row("a"), row("new"), row("b")])
    assert view.resets == 1


def test_a_row_that_changes_is_told_alone() -> None:
    shelves = Shelves(no_shelf)
    shelves.take([row("a"), row("b")])
    told: list[int] = []
    shelves.dataChanged.connect(lambda first, last, _: told.extend(range(first.row(), last.row() + 1)))
    shelves.take([row("a"), row("b", "another title")])
    assert told == [1]


class Counted(Row):
    """A row that counts how often its name is asked for."""

    asked = 0

    def __getattribute__(self, name: str) -> object:
        if name == "collectionId":
            Counted.asked += 1
        return super().__getattribute__(name)


@pytest.mark.parametrize("changed", [0, 1])
def test_many_rows_of_which_few_change_are_gone_through_a_few_times(changed: int) -> None:
    def rows(title: str) -> list[Row]:
        titles = [title] * changed + ["same"] * (500 - changed)
        return [Counted(f"{n}", one, "image", 1, "", QUrl()) for n, one in enumerate(titles)]

    shelves = Shelves(no_shelf)
    shelves.take(rows("one"))
    told: list[int] = []
    shelves.dataChanged.connect(lambda first, last, _: told.append(first.row()))
    Counted.asked = 0
    shelves.take(rows("another"))
    assert len(told) == changed
    assert Counted.asked < 10 * 500


def test_the_list_behind_a_row_is_asked_for_when_the_row_is_drawn() -> None:
    asked: list[str] = []

    def shelf_of(ident: str) -> Shelf:
        asked.append(ident)
        return cast(Shelf, None)

    shelves = Shelves(shelf_of)
    shelves.take([row("a"), row("b")])
    assert asked == []
    role = next(role for role, name in ROLES.items() if name == "shelf")
    shelves.data(shelves.index(1, 0), role)
    assert asked == ["b"]


def test_a_playlist_that_staff_changed_shows_its_new_works(
    library: Library, background: Background, speaks: list[str], answered: Callable[[], None], tmp_path: Path
) -> None:
    library.put(work("a"), work("b"), work("c"))
    staff_db = tmp_path / "staff.db"
    with closing(database.open_staff(staff_db)) as conn:
        playlist = staff_made.playlist(conn, {"nl": ("Vroeger",)})
        staff_made.add(conn, playlist, work("a").id)
        browse = Browse(
            background,
            tmp_path,
            staff_db,
            lambda: speaks,
            lambda _: False,
            lambda: datetime(2027, 5, 14, 12, tzinfo=UTC),
            ZoneInfo("Europe/Brussels"),
            NETWORKED,
        )
        browse.refresh()
        answered()
        shelf = cast(Shelf, browse.current)
        assert shelf.property("count") == 1
        staff_made.add(conn, playlist, work("b").id)
        browse.refresh()
        answered()
        assert shelf.property("count") == 2


def test_works_that_came_without_a_shelf_are_on_home_all_the_same(
    library: Library, background: Background, speaks: list[str], answered: Callable[[], None], tmp_path: Path
) -> None:
    library.put(work("a"), work("b"))
    browse = Browse(
        background,
        tmp_path,
        tmp_path / "none.db",
        lambda: speaks,
        lambda _: False,
        lambda: datetime(2027, 5, 14, 12, tzinfo=UTC),
        ZoneInfo("Europe/Brussels"),
        NETWORKED,
    )
    browse.refresh()
    answered()
    assert browse.property("count") == 1
    shelf = cast(Shelf, browse.current)
    assert shelf.property("count") == 2
    library.put(work("c"))
    browse.refresh()
    answered()
    assert shelf.property("count") == 3


@pytest.mark.parametrize(
    ("well", "online"),
    [
        ({}, True),
        ({"starter": True}, True),
        ({"starter": True, "museum": False}, False),
        ({"starter": True, "museum": False, "taken out": True}, False),
        ({"starter": False, "museum": True}, True),
        ({"museum": False, "archive": True}, True),
    ],
)
def test_works_come_later_when_no_source_of_the_network_could_be_reached(
    library: Library,
    background: Background,
    answered: Callable[[], None],
    tmp_path: Path,
    well: dict[str, bool],
    online: bool,
) -> None:
    with closing(database.open_catalogue(library.catalogue)) as conn:
        for source, ok in well.items():
            items.record_sync(conn, source, at=datetime(2027, 5, 14, tzinfo=UTC), ok=ok, what="")
    browse = Browse(
        background,
        tmp_path,
        tmp_path / "none.db",
        lambda: ["nl"],
        lambda _: False,
        lambda: datetime(2027, 5, 14, 12, tzinfo=UTC),
        ZoneInfo("Europe/Brussels"),
        NETWORKED,
    )
    browse.refresh()
    answered()
    assert browse.property("online") is online


def test_a_planned_broadcast_says_when_it_is_and_goes_when_the_clock_says_so(
    library: Library, background: Background, speaks: list[str], answered: Callable[[], None], tmp_path: Path
) -> None:
    start, end = (datetime(2027, 5, 14, hour, tzinfo=UTC).astimezone() for hour in (12, 14))
    url = "https://hall.example/opera.m3u8"
    media = Media(id=url, kind=MediaKind.VIDEO, url=url, live=(start.isoformat(), end.isoformat()))
    library.put(work("a"), work("opera", Kind.FILM, media=(media,)))
    staff_db = tmp_path / "staff.db"
    with closing(database.open_staff(staff_db)) as conn:
        playlist = staff_made.playlist(conn, "Muziek", [work("a").id])
        fields = {"playlist": playlist, "item": work("opera").id, "first": "2027-05-14"}
        plans.put(conn, staff_made.ELS, Planned(id="live", kind=PlanKind.LIVE, **fields))
    now = [start - timedelta(hours=1)]
    browse = Browse(
        background,
        tmp_path,
        staff_db,
        lambda: speaks,
        lambda _: False,
        lambda: now[0],
        ZoneInfo("Europe/Brussels"),
        NETWORKED,
    )

    def told(*names: str) -> list[str]:
        return [browse.property(f"featured{name}") for name in names]

    browse.refresh()
    answered()
    assert told("Title", "Symbol", "Facts") == ["opera nl", "live_tv", f"today at {start:%H:%M}"]
    assert told("Access", "AccessSymbol", "Live") == ["without captions", "info", True]
    now[0] = start
    browse.lookAtClock()
    answered()
    assert told("Facts") == [f"now, until {end:%H:%M}"]
    now[0] = end
    browse.lookAtClock()
    answered()
    assert told("Title", "Symbol", "Live") == ["a nl", "palette", False]
    assert cast(Shelf, browse.current).property("count") == 1
