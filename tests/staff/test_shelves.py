"""Staff's playlists as the start page sees them."""

from contextlib import closing
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
import msgspec
import pytest

from kiosk.model import Collection
from kiosk.staff import operations, plans, playlists, shelves
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.store import damage, database
from tests import staff_made
from tests.staff_made import ELS


def now(file: Path) -> tuple[Collection, ...]:
    """What is on the screens at noon, some day."""
    return shelves.now(shelves.read(file), datetime(2026, 5, 14, 12, tzinfo=UTC), ZoneInfo("Europe/Brussels"))


def test_playlists_come_in_staffs_order_with_their_works(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    assert shelves.read(file) == shelves.NOTHING
    with closing(database.open_staff(file)) as conn:
        first = staff_made.playlist(conn, {"nl": ("Vroeger",)})
        staff_made.playlist(conn, {"nl": ("Leeg",)})
        for item in ("b", "a"):
            staff_made.add(conn, first, item)
    (shelf,) = now(file)
    assert shelf.label == {"nl": ("Vroeger",)}
    assert shelf.members == ("b", "a")


def test_a_change_is_seen_without_reading(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    assert shelves.signature(file) == ()
    with closing(database.open_staff(file)) as conn:
        before = shelves.signature(file)
        staff_made.playlist(conn, {"nl": ("Vroeger",)})
        assert shelves.signature(file) != before


def test_reading_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    with closing(database.open_staff(file)) as conn:
        staff_made.add(conn, staff_made.playlist(conn, {"nl": ("Vroeger",)}), "a")
    before = shelves.signature(file), file.read_bytes()
    assert now(file)
    assert (shelves.signature(file), file.read_bytes()) == before


def test_a_file_that_is_no_database_never_empties_the_screen(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "staff.db"
    file.write_bytes(b"not a database" * 1000)
    assert shelves.read(file) == shelves.NOTHING
    assert list(tmp_path.glob("staff.db.damaged-*")), "what was there is kept"


def test_playlists_of_an_older_version_stay_on_the_screen(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    first = resources.files("kiosk.store") / "migrations" / "staff" / "0001_playlists.sql"
    with closing(apsw.Connection(str(file))) as old:
        old.execute(first.read_text(encoding="utf-8"))
        old.pragma("user_version", 1)
        for n, label in enumerate(("Later", "Vroeger", "Leeg")):
            fields = f"p{n}", -n, msgspec.json.encode({"nl": [label]})
            old.execute("INSERT INTO playlists VALUES (?, ?, ?, ?)", (*fields, damage.row_sum(*fields)))
        for n, item in enumerate("bca"):
            entry = f"e{item}", f"p{n % 2}", n, item, b'{"nl":["Kijk!"]}' if item == "a" else b"{}"
            old.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)", (*entry, damage.row_sum(*entry)))
    shown = [(shelf.label["nl"], shelf.members) for shelf in now(file)]
    assert shown == [(("Vroeger",), ("c",)), (("Later",), ("b", "a"))]
    with closing(database.open_staff(file, told=pytest.fail)) as conn:
        _, words = playlists.entries(conn, "p0")
        assert words == playlists.Entry(id="ea", item="a", place="h00000002", words={"nl": ("Kijk!",)})
        playlists.add(conn, ELS, "p0", ["new"], at=1)
        assert [one.item for one in playlists.entries(conn, "p0")] == ["b", "new", "a"]


def test_a_playlist_that_nobody_planned_waits_and_a_plan_of_none_shows_nothing(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    with closing(database.open_staff(file)) as conn:
        made = staff_made.playlist(conn, "Vroeger", ["a"])
        plans.take_off(conn, ELS, made)
        assert now(file) == ()
        operations.undo(conn, ELS, made)
        assert [shelf.members for shelf in now(file)] == [("a",)]
        plans.put(conn, ELS, Planned(id="x", playlist="gone", kind=PlanKind.BASIS))
        plans.put(conn, ELS, Planned(id="y", playlist=made, kind=PlanKind.ONCE, first="2026-05-14"))
        assert [shelf.members for shelf in now(file)] == [("a",)], "each once"
        playlists.delete(conn, ELS, made)
        assert now(file) == ()
