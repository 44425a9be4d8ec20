"""Staff's playlists as the start page sees them."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.staff import shelves
from kiosk.store import database, playlists


def test_playlists_come_in_staffs_order_with_their_works(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    assert shelves.read(file) == ()
    with closing(database.open_staff(file)) as conn:
        first = playlists.create(conn, {"nl": ("Vroeger",)})
        playlists.create(conn, {"nl": ("Leeg",)})
        for item in ("b", "a"):
            playlists.add(conn, first, item)
    (shelf,) = shelves.read(file)
    assert shelf.label == {"nl": ("Vroeger",)}
    assert shelf.members == ("b", "a")


def test_a_change_is_seen_without_reading(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    assert shelves.signature(file) == ()
    with closing(database.open_staff(file)) as conn:
        before = shelves.signature(file)
        playlists.create(conn, {"nl": ("Vroeger",)})
        assert shelves.signature(file) != before


def test_reading_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    with closing(database.open_staff(file)) as conn:
        playlists.add(conn, playlists.create(conn, {"nl": ("Vroeger",)}), "a")
    before = shelves.signature(file), file.read_bytes()
    assert shelves.read(file)
    assert (shelves.signature(file), file.read_bytes()) == before


def test_a_file_that_is_no_database_never_empties_the_screen(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "staff.db"
    file.write_bytes(b"not a database" * 1000)
    assert shelves.read(file) == ()
    assert list(tmp_path.glob("staff.db.damaged-*")), "what was there is kept"
