"""The daily copy of what staff made."""

import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.agent.safekeeping import LOOK_SECONDS, Safekeeping, wants_copy
from kiosk.store import database, playlists

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("changed", "newest", "wanted"),
    [
        (NOW, None, True),
        (NOW - HOUR, NOW - 25 * HOUR, True),
        (NOW - HOUR, NOW - 2 * HOUR, False),
        (NOW - 50 * HOUR, NOW - 25 * HOUR, False),
        (NOW + 9999 * HOUR, NOW + 999 * HOUR, True),
    ],
    ids=["never copied", "a day ago", "a moment ago", "nothing new", "copied by a clock that was wrong"],
)
def test_when_a_copy_is_wanted(changed: datetime, newest: datetime | None, wanted: bool) -> None:
    assert wants_copy(changed=changed, newest=newest, now=NOW) is wanted


def copies(file: Path) -> list[str]:
    return sorted(copy.name for copy in (file.parent / "backups").glob("*.db"))


def test_a_damaged_file_comes_back_as_it_was_when_it_was_copied(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    keeping = Safekeeping(file)
    keeping.look(NOW, 1000)
    assert copies(file) == [], "staff made nothing yet"
    with closing(database.open_staff(file)) as conn:
        made = playlists.create(conn, {"nl": ("Vroeger",)})
        playlists.add(conn, made, "een werk")
    keeping.look(NOW, 1001)
    assert copies(file) == [], "it looks now and then, not all the time"
    keeping.look(NOW, 1000 + LOOK_SECONDS)
    assert len(copies(file)) == 1
    file.write_bytes(b"noise" * 9999)
    with closing(database.open_staff(file)) as conn:
        assert [entry.item for entry in playlists.entries(conn, made)] == ["een werk"]


def test_a_copy_a_day_and_no_more(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    database.open_staff(file).close()
    keeping = Safekeeping(file)
    for hour in range(72):
        now = NOW + hour * HOUR
        os.utime(file, (now.timestamp(), now.timestamp()))  # staff work night and day
        before = set(copies(file))
        keeping.look(now, hour * 3600)
        for copy in set(copies(file)) - before:
            os.utime(tmp_path / "backups" / copy, ((now - HOUR / 60).timestamp(),) * 2)
    assert len(copies(file)) == 3


def test_a_folder_that_cannot_be_written_is_said_and_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "staff.db"
    database.open_staff(file).close()
    (tmp_path / "backups").write_text("in the way")
    Safekeeping(file).look(NOW, 1000)
    assert "could not be written" in caplog.text
