"""Rows of a playlist while the catalogue has not told of its works, and after."""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.model import LanguageMap
from kiosk.staff.hidden_works import HiddenWork
from kiosk.staff.playlists import Entry
from kiosk.ui.staff.drawn import Drawn
from kiosk.ui.staff.playlist_rows import Works

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
