"""The daily copy of what staff made."""

import os
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from kiosk.agent.safekeeping import LOOK_SECONDS, Safekeeping, wants_copy
from kiosk.model import Item, Kind
from kiosk.staff import playlists
from kiosk.store import backups, damage, database, items
from tests import staff_made

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("changed", "newest", "wanted"),
    [
        (True, None, True),
        (True, NOW - 25 * HOUR, True),
        (True, NOW - 2 * HOUR, False),
        (False, NOW - 25 * HOUR, False),
        (True, NOW + 999 * HOUR, True),
    ],
    ids=["never copied", "a day ago", "a moment ago", "nothing new", "copied by a clock that was wrong"],
)
def test_when_a_copy_is_wanted(changed: bool, newest: datetime | None, wanted: bool) -> None:
    assert wants_copy(changed=changed, newest=newest, now=NOW) is wanted


def copies(file: Path) -> list[str]:
    return sorted(copy.name for copy in (file.parent / "backups").glob(f"{file.stem}-*"))


def safekeeping(folder: Path, **more: object) -> Safekeeping:
    return Safekeeping(folder / "staff.db", folder / "catalogue.db", 0, **more)


def test_a_damaged_file_comes_back_as_it_was_when_it_was_copied(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    keeping = safekeeping(tmp_path)
    keeping.look(NOW, 1000)
    assert copies(file) == [], "staff made nothing yet"
    with closing(database.open_staff(file)) as conn:
        made = staff_made.playlist(conn, {"nl": ("Vroeger",)})
        staff_made.add(conn, made, "een werk")
    keeping.look(NOW, 1001)
    assert copies(file) == [], "it looks now and then, not all the time"
    keeping.look(NOW, 1000 + LOOK_SECONDS)
    assert len(copies(file)) == 1
    file.write_bytes(b"noise" * 9999)
    with closing(database.open_staff(file)) as conn:
        assert [entry.item for entry in playlists.entries(conn, made)] == ["een werk"]


def looks(folder: Path, now: datetime) -> None:
    """As the agent at this time by the clock, which is also when a copy that it makes was made."""
    before = set(copies(folder / "staff.db"))
    safekeeping(folder).look(now, 0.0)
    for copy in set(copies(folder / "staff.db")) - before:
        os.utime(folder / "backups" / copy, (now.timestamp(), now.timestamp()))


def entries_in(copy: Path, playlist: str) -> int:
    with closing(backups.opened(copy)) as conn:
        return len(playlists.entries(conn, playlist))


def test_a_copy_a_day_and_no_more_of_what_staff_make_night_and_day_with_the_file_open(tmp_path: Path) -> None:
    file, now = tmp_path / "staff.db", datetime.now(UTC)
    with closing(database.open_staff(file)) as conn:
        made = staff_made.playlist(conn, {"nl": ("Vroeger",)})
        for hour in range(72):
            staff_made.add(conn, made, f"werk {hour}")
            looks(tmp_path, now + hour * HOUR)
        found = copies(file)
        assert [entries_in(tmp_path / "backups" / copy, made) for copy in found] == [1, 25, 49]


def test_while_nobody_changes_anything_the_history_stays_and_the_file_is_not_written(tmp_path: Path) -> None:
    file, now = tmp_path / "staff.db", datetime.now(UTC)
    with closing(database.open_staff(file)) as conn:
        staff_made.playlist(conn, {"nl": ("Vroeger",)})
    for day in range(10):
        database.open_staff(file).close()  # as the screen when it starts
        before = file.stat().st_mtime_ns
        looks(tmp_path, now + day * 25 * HOUR)
        assert file.stat().st_mtime_ns == before
    assert len(copies(file)) == 1


@pytest.mark.parametrize("rot", [b"", b"noise" * 9999], ids=["empty", "noise"])
def test_a_copy_that_went_bad_is_followed_by_a_good_one(tmp_path: Path, rot: bytes) -> None:
    file, now = tmp_path / "staff.db", datetime.now(UTC)
    database.open_staff(file).close()
    looks(tmp_path, now)
    (copy,) = (tmp_path / "backups").iterdir()
    copy.write_bytes(rot)
    os.utime(copy, (now.timestamp(), now.timestamp()))
    looks(tmp_path, now + 25 * HOUR)
    looks(tmp_path, now + 50 * HOUR)
    assert len(copies(file)) == 2


def test_a_copy_from_the_future_makes_no_more_than_one_a_day_wanted(tmp_path: Path) -> None:
    file, now = tmp_path / "staff.db", datetime.now(UTC)
    with closing(database.open_staff(file)) as conn:
        made = staff_made.playlist(conn, {"nl": ("Vroeger",)})
        looks(tmp_path, now + 9999 * HOUR)
        for hour in range(48):
            staff_made.add(conn, made, f"werk {hour}")
            looks(tmp_path, now + hour * HOUR)
    assert len(copies(file)) == 1 + 2


def test_a_bad_copy_of_more_than_there_is_makes_no_more_than_one_a_day_wanted(tmp_path: Path) -> None:
    file, now = tmp_path / "staff.db", datetime.now(UTC)
    with closing(database.open_staff(file)) as conn:
        made = staff_made.playlist(conn, {"nl": ("Vroeger",)})
        looks(tmp_path, now)
        for n in range(90):
            staff_made.add(conn, made, f"later {n}")
        looks(tmp_path, now + 25 * HOUR)
    last = tmp_path / "backups" / copies(file)[-1]
    last.write_bytes(last.read_bytes().replace(b"later 17", b"later 71"))
    os.utime(last, ((now + 25 * HOUR).timestamp(),) * 2)
    file.write_bytes(b"noise" * 9999)
    with closing(database.open_staff(file, told=lambda _: None)) as conn:
        for hour in range(50, 98):
            staff_made.add(conn, made, f"again {hour}")
            looks(tmp_path, now + hour * HOUR)
    assert len(copies(file)) == 2 + 2


def test_a_folder_that_cannot_be_written_is_said_and_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "staff.db"
    database.open_staff(file).close()
    (tmp_path / "backups").write_text("in the way")
    safekeeping(tmp_path).look(NOW, 1000)
    assert "could not be written" in caplog.text


# -- the catalogue ----


def reads(folder: Path, *names: str) -> None:
    """A sync that went well and brought these."""
    with closing(database.open_catalogue(folder / "catalogue.db")) as conn:
        items.put(
            conn,
            [
                Item(id=f"https://museum.example/{name}", source="museum", kind=Kind.PICTURE, label={})
                for name in names
            ],
        )
        items.record_sync(conn, "museum", at=NOW, ok=True, what="")


def test_the_catalogue_is_copied_after_a_sync_and_then_once_a_day_when_it_changed(tmp_path: Path) -> None:
    catalogue = tmp_path / "catalogue.db"
    found = []
    for hour in range(100):
        now = NOW + hour * HOUR
        if hour in (3, 4, 20, 50):
            reads(tmp_path, f"new at {hour}")
        elif hour > 3:
            reads(tmp_path)  # nothing new, but the store was written
        before = copies(catalogue)
        safekeeping(tmp_path).look(now, 0.0)  # as an agent that was started just now
        if copies(catalogue) != before:
            found.append(hour)
            (copy,) = (tmp_path / "backups").iterdir()
            os.utime(copy, (now.timestamp(), now.timestamp()))
    assert found == [3, 27, 51]


@pytest.mark.parametrize("others", [False, True], ids=["empty", "with other tables"])
def test_a_copy_that_is_none_is_followed_by_a_good_one(tmp_path: Path, others: bool) -> None:
    reads(tmp_path, "a jug")
    (tmp_path / "backups").mkdir()
    none = tmp_path / "backups" / "catalogue-20261120T030000Z.db"
    none.touch()
    if others:
        with closing(apsw.Connection(str(none))) as conn:
            conn.execute("CREATE TABLE sources (name TEXT)")
    os.utime(none, ((NOW - 72 * HOUR).timestamp(),) * 2)
    safekeeping(tmp_path).look(NOW, 0.0)
    assert copies(tmp_path / "catalogue.db") == ["catalogue-20261123T030000Z.db"]


def test_what_was_not_read_to_the_end_yet_is_not_copied(tmp_path: Path) -> None:
    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as conn:
        items.record_sync(conn, "museum", at=NOW, ok=False, what="no network")
    safekeeping(tmp_path).look(NOW, 0.0)
    assert not (tmp_path / "backups").exists()


def test_no_copy_is_made_where_there_is_no_room(tmp_path: Path) -> None:
    reads(tmp_path, "a jug")
    size = (tmp_path / "catalogue.db").stat().st_size
    free = shutil.disk_usage(tmp_path).free
    Safekeeping(tmp_path / "staff.db", tmp_path / "catalogue.db", free + 10**9 - size).look(NOW, 0.0)
    assert not (tmp_path / "backups").exists()
    safekeeping(tmp_path).look(NOW, 0.0)
    assert len(copies(tmp_path / "catalogue.db")) == 1


def test_an_agent_that_is_told_to_stop_copies_nothing_more(tmp_path: Path) -> None:
    reads(tmp_path, "a jug")
    safekeeping(tmp_path, stop=lambda: True).look(NOW, 0.0)
    assert not (tmp_path / "backups").exists()


def test_damage_that_is_met_while_copying_is_reported(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reads(tmp_path, "a jug")
    with closing(apsw.Connection(str(tmp_path / "catalogue.db"))) as conn:
        conn.execute("UPDATE documents SET document = CAST('{}' AS BLOB)")
    safekeeping(tmp_path).look(NOW, 0.0)
    assert "not what was written" in caplog.text
    assert damage.reported(tmp_path / "catalogue.db")
    assert copies(tmp_path / "catalogue.db") == []
