"""The copy of the catalogue: made whole or not at all, and what it is worth when the file is damaged."""

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from ctypes import CFUNCTYPE, c_int, c_int64, c_size_t, c_ssize_t, c_void_p, cast, set_errno
from datetime import UTC, datetime, timedelta
from errno import EIO
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.store import backups, damage, database, items, search
from kiosk.store.damage import CATALOGUE

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
PAGE = 4096
WORKS = 120


@pytest.fixture
def copied(conn: apsw.Connection, path: Path, work) -> Path:
    """A catalogue with a copy, and one more work since."""
    items.put(conn, [work(f"w{n}", f"Boat {n}", summary={"en": ("words " * 50,)}) for n in range(WORKS)])
    with database.transaction(conn):
        items.set_bookmark(conn, "museum", "then")
    backups.backup(conn, CATALOGUE, path.parent / "backups", NOW)
    items.put(conn, [work("later", "Anchor")])
    with database.transaction(conn):
        items.set_bookmark(conn, "museum", "now")
    conn.close()
    return path


def copies(path: Path) -> list[str]:
    return sorted(one.name for one in (path.parent / "backups").iterdir())


def spoil(path: Path, page: int, seed: int = 0) -> None:
    with path.open("rb+") as file:
        file.seek(page * PAGE)
        file.write(random.Random(seed).randbytes(PAGE))


def opened(path: Path) -> tuple[apsw.Connection, list[str]]:
    told: list[str] = []
    return database.open_catalogue(path, told=told.append), told


def test_the_copy_takes_the_place_of_a_damaged_file_with_the_bookmarks_of_then(copied: Path, work) -> None:
    spoil(copied, 3)
    broken = copied.read_bytes()
    conn, told = opened(copied)
    assert len(told) == 1
    assert "catalogue.db.damaged-1" in told[0]
    assert "catalogue-20261122T030000Z.db has taken its place; what is newer is fetched again." in told[0]
    kept = copied.with_name("catalogue.db.damaged-1")
    assert kept.read_bytes() == broken
    assert damage.kept_files(copied) == [(kept, told[0])]
    assert items.stats(conn).items == WORKS
    assert items.bookmark(conn, "museum") == "then"
    assert items.consistency(conn) == []
    assert items.put(conn, [work("later", "Anchor")]) == 1
    assert len(search.find(conn, "anchor")) == 1
    assert copies(copied) == [], "a gigabyte is moved, not copied"


def test_a_file_that_is_gone_is_as_a_damaged_one(copied: Path) -> None:
    copied.unlink()
    with pytest.raises(database.Damaged, match="gone"):
        database.open_catalogue(copied, read_only=True)
    conn, told = opened(copied)
    assert items.stats(conn).items == WORKS
    assert "the file is gone. The backup catalogue-20261122T030000Z.db has taken its place" in told[0]
    assert damage.kept_files(copied) == []


@pytest.mark.parametrize("how", ["cut short", "a page of noise", "another letter", "of a newer version"])
def test_a_copy_that_is_no_good_is_not_taken(copied: Path, how: str) -> None:
    (copy,) = (copied.parent / "backups").iterdir()
    body = copy.read_bytes()
    if how == "cut short":
        copy.write_bytes(body[: len(body) // 2])
    elif how == "a page of noise":
        spoil(copy, 7)
    elif how == "another letter":
        copy.write_bytes(body.replace(b"Boat 17", b"Goat 17"))
    else:
        with closing(apsw.Connection(str(copy))) as conn:
            conn.pragma("user_version", 999)
    copied.write_bytes(b"rubbish" * 9000)
    conn, told = opened(copied)
    assert "everything is fetched again" in told[0]
    assert items.stats(conn).items == 0
    assert copies(copied) == [copy.name]


def rot(path: Path) -> None:
    """A letter that SQLite can't miss, in the document of one work."""
    with closing(apsw.Connection(str(path))) as conn:
        conn.execute("UPDATE documents SET document = CAST(replace(document, 'Boat 17', 'Goat 17') AS BLOB)")


def test_a_bad_row_is_looked_for_when_a_reader_met_damage(copied: Path) -> None:
    rot(copied)
    conn, told = opened(copied)
    assert (told, items.stats(conn).items) == ([], WORKS + 1)
    conn.close()
    damage.report(copied)
    conn, told = opened(copied)
    assert "not what was written" in told[0]
    assert items.stats(conn).items == WORKS
    assert not damage.reported(copied)


def test_without_a_copy_one_bad_row_does_not_cost_all_the_others(copied: Path) -> None:
    rot(copied)
    for copy in (copied.parent / "backups").iterdir():
        copy.unlink()
    damage.report(copied)
    conn, told = opened(copied)
    assert (told, items.stats(conn).items) == ([], WORKS + 1)
    assert not damage.reported(copied), "it was looked at: nobody need look again at once"


def test_a_damaged_catalogue_is_not_copied(copied: Path) -> None:
    rot(copied)
    with (
        closing(database.open_catalogue(copied, read_only=True)) as conn,
        pytest.raises(database.Damaged, match="not what was written"),
    ):
        backups.backup(conn, CATALOGUE, copied.parent / "backups", NOW + timedelta(days=1))
    assert copies(copied) == ["catalogue-20261122T030000Z.db"]


def test_one_copy_is_kept_also_when_a_wrong_clock_dated_it_later(copied: Path) -> None:
    folder = copied.parent / "backups"
    (folder / "catalogue-20261122T030000Z.db").rename(folder / "catalogue-20991231T030000Z.db")
    (folder / "catalogue-20200101T000000Z.db.part").write_bytes(b"left by one that was killed")
    with closing(database.open_catalogue(copied, read_only=True)) as conn:
        backups.backup(conn, CATALOGUE, folder, NOW)
        with pytest.raises(apsw.ReadOnlyError):
            conn.execute("DELETE FROM entries")
    assert copies(copied) == ["catalogue-20261122T030000Z.db"]


def test_who_stops_a_copy_keeps_the_one_before(copied: Path) -> None:
    folder = copied.parent / "backups"
    asked: list[int] = []
    with closing(database.open_catalogue(copied, read_only=True)) as conn:

        def copy(until: int) -> Path | None:
            asked.clear()
            return backups.backup(
                conn,
                CATALOGUE,
                folder,
                NOW + timedelta(days=1),
                stop=lambda: asked.append(1) or len(asked) > until,
            )

        with closing(database.open_catalogue(copied)) as writer, database.transaction(writer):
            for looks in range(1000):
                made = copy(looks)
                if made:
                    break
                assert copies(copied) == ["catalogue-20261122T030000Z.db"], "nothing half made is left"
                assert items.stats(conn).items == WORKS + 1, "the connection goes on"
                writer.execute("UPDATE documents SET document = document")
    assert looks > 5
    assert copies(copied) == ["catalogue-20261123T030000Z.db"]


COPIES = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.store import backups, database
path = Path(sys.argv[1])
conn = database.open_catalogue(path, read_only=True)
print(flush=True)
while True:
    backups.backup(conn, "catalogue", path.parent / "backups", datetime.now(UTC))
"""


def test_killed_at_any_moment_there_is_a_good_copy(copied: Path) -> None:
    chance = random.Random(3)
    for _ in range(12):
        with subprocess.Popen([sys.executable, "-c", COPIES, str(copied)], stdout=subprocess.PIPE) as process:
            assert process.stdout
            process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0, 0.3))
            process.kill()
        folder = copied.parent / "backups"
        good = backups.newest_good(folder, CATALOGUE, lambda conn: True)
        assert good
        assert good == backups.newest_first(folder, CATALOGUE)[0], "what has its name is whole"


class WornDisk(apsw.VFS):
    """The disk does not give back a part of a file (EIO); SQLite has a door for such tests."""

    PREAD = CFUNCTYPE(c_ssize_t, c_int, c_void_p, c_size_t, c_int64, use_errno=True)

    def __init__(self, file: Path, bad: range) -> None:
        super().__init__("worn", "unix")
        self._inode, self._bad = file.stat().st_ino, bad
        self._pread = self.PREAD(self._read)
        self._before = self.xGetSystemCall("pread64"), self.PREAD(self.xGetSystemCall("pread64"))
        self.xSetSystemCall("pread64", cast(self._pread, c_void_p).value)

    def _read(self, handle: int, buffer: int, size: int, at: int) -> int:
        if os.fstat(handle).st_ino == self._inode and at in self._bad:
            set_errno(EIO)
            return -1
        return int(self._before[1](handle, buffer, size, at))

    def close(self) -> None:
        self.xSetSystemCall("pread64", self._before[0])


def test_a_disk_that_does_not_give_a_part_back_is_as_damage(copied: Path) -> None:
    with closing(database.open_catalogue(copied, read_only=True)) as conn:
        roots = dict(conn.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage"))
    at = (roots["documents"] - 1) * PAGE
    with closing(WornDisk(copied, range(at, at + PAGE))):
        with (
            closing(database.open_catalogue(copied, read_only=True)) as conn,
            pytest.raises(database.Damaged, match="damaged"),
        ):
            items.get(conn, "https://museum.example.org/w30")
        conn, told = opened(copied)
        assert "has taken its place" in told[0]
        assert items.stats(conn).items == WORKS
        conn.close()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)
@given(data=st.data())
def test_whatever_is_damaged_the_works_are_there(copied: Path, data: st.DataObject, tmp_path: Path) -> None:
    """Pages of noise, of zeroes, of other pages, and a file cut short: at most what came last is missing."""
    folder = tmp_path / "each"
    (folder / "backups").mkdir(parents=True, exist_ok=True)
    for old in [*folder.glob("*.*"), *folder.glob("backups/*")]:
        old.unlink()
    path = folder / "catalogue.db"
    whole = bytearray(copied.read_bytes())
    (copy,) = (copied.parent / "backups").iterdir()
    shutil.copyfile(copy, folder / "backups" / copy.name)
    pages = len(whole) // PAGE
    for page in data.draw(st.lists(st.integers(0, pages - 1), max_size=6), label="pages"):
        at, other = page * PAGE, data.draw(st.integers(0, pages - 1)) * PAGE
        filler = data.draw(st.sampled_from(["noise", "zeroes", "another page"]), label="filler")
        new = {
            "noise": random.Random(page).randbytes(PAGE),
            "zeroes": bytes(PAGE),
            "another page": bytes(whole[other : other + PAGE]),
        }
        whole[at : at + PAGE] = new[filler]
    path.write_bytes(whole[: data.draw(st.sampled_from([len(whole), 0, 700, len(whole) // 3]), label="cut")])
    damage.report(path)
    conn, _ = opened(path)
    assert items.stats(conn).items >= WORKS
    for n in range(WORKS):
        found = items.get(conn, f"https://museum.example.org/w{n}")
        assert found
        assert found.label == {"en": (f"Boat {n}",)}
    conn.close()
