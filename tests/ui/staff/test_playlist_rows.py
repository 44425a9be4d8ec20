"""Rows of a playlist while the catalogue has not told of its works, and after."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.model import LanguageMap
from kiosk.staff.hidden_works import HiddenWork
from kiosk.staff.playlists import Entry, Playlist
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.staff.versions import Version
from kiosk.ui.staff.drawn import Drawn
from kiosk.ui.staff.playlist_rows import Works, listed, on_screens
from tests.staff_made import BRUSSELS

ITEM = "museum:masks"
GONE = "This work is not here now"


@pytest.mark.parametrize(
    ("drawn", "hidden", "title", "expected"),
    [
        ({}, {}, {}, ("…", "image", False)),
        ({}, {}, {"nl": ("Maskers",)}, ("Maskers", "image", False)),
        ({ITEM: None}, {}, {}, (GONE, "broken_image", True)),
        ({ITEM: None}, {}, {"nl": ("Maskers",)}, ("Maskers", "broken_image", True)),
        ({}, {ITEM: HiddenWork(item=ITEM, at="", who="")}, {}, (GONE, "block", True)),
    ],
)
def test_a_work_is_gone_only_when_the_catalogue_has_said_so(
    qapp: QCoreApplication,
    drawn: dict[str, Drawn | None],
    hidden: dict[str, HiddenWork],
    title: LanguageMap,
    expected: tuple[str, str, bool],
) -> None:
    entry = Entry(id="a", place="m", item=ITEM, title=title)
    row = Works(drawn, hidden, ["nl"], {}).row(1, entry, picked=False)
    assert (row["title"], row["symbol"], row["missing"]) == expected


LATER = "calendar_month"


def line(kind: PlanKind, first: str = "", last: str = "") -> Planned:
    return Planned(id="l", playlist="p", kind=kind, first=first, last=last)


@pytest.mark.parametrize(
    ("lines", "works", "expected"),
    [
        ([], None, ("not on the screens yet", "library_music")),
        ([line(PlanKind.BASIS)], None, ("not on the screens yet", "library_music")),
        ([line(PlanKind.BASIS)], "a", ("now on the screens", "check")),
        ([line(PlanKind.BASIS)], "", ("not on the screens any more", "library_music")),
        ([], "a", ("not on the screens any more", "library_music")),
        ([line(PlanKind.ONCE, "2026-05-13")], "a", ("not on the screens any more", "library_music")),
        ([line(PlanKind.ONCE, "2026-05-14")], "a", ("now on the screens", "check")),
        (
            [Planned(id="l", playlist="p", kind=PlanKind.WEEKLY, begin="14:00", end="15:00")],
            "a",
            ("to be seen from 14:00", LATER),
        ),
        ([line(PlanKind.ONCE, "2026-12-06")], "a", ("to be seen from zondag 6 december", LATER)),
        (
            [line(PlanKind.ONCE, "2026-12-06"), line(PlanKind.PERIOD, "2026-05-01", "2026-05-31")],
            "a",
            ("now on the screens", "check"),
        ),
    ],
)
def test_a_tick_means_that_visitors_see_it_now(
    qapp: QCoreApplication, lines: list[Planned], works: str | None, expected: tuple[str, str]
) -> None:
    playlist = Playlist(id="p", place="m", label={"nl": ("Kust",)})
    entries = tuple(Entry(id=one, place=one, item=one) for one in works or "")
    version = Version(id="v", number=1, at="", who="", playlist=playlist, entries=entries)
    now = datetime(2026, 5, 14, 8, 24, tzinfo=UTC)
    on = on_screens(version if works is not None else None, lines, now, BRUSSELS, "nl")
    row = listed(playlist, 3, on, ["nl"])
    assert (row["line"].split(" · ")[1], row["symbol"]) == expected
