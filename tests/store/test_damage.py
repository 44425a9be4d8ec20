import random
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from kiosk.errors import StoreError
from kiosk.staff import playlists
from kiosk.store import backups, damage, database, items, search
from tests import staff_made

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


def spoil(path: Path, page: int, *, size: int = 4096) -> None:
    """Write noise over a page."""
    with path.open("rb+") as file:
        file.seek(page * size)
        file.write(random.Random(page).randbytes(size))


def swap(path: Path, old: bytes, new: bytes) -> None:
    """A disk that gives back other bytes, in a page that is sound to SQLite."""
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))


# -- the catalogue ----


@pytest.fixture
def filled(conn: apsw.Connection, path: Path, work) -> Path:
    items.put(conn, [work(f"w{n}", f"Boat {n}", summary={"en": ("words " * 50,)}) for n in range(400)])
    conn.close()
    return path


@pytest.mark.parametrize(
    "how", ["not a database", "cut short", "noise in the first page", "noise in a table"]
)
def test_a_damaged_catalogue_is_set_aside_and_begun_anew(filled: Path, how: str, work) -> None:
    if how == "not a database":
        filled.write_bytes(b"<html>Please log in</html>" * 1000)
    elif how == "cut short":
        filled.write_bytes(filled.read_bytes()[: 40 * 4096 + 100])
    else:
        spoil(filled, 0 if "first" in how else 3)
    broken = filled.read_bytes()
    told: list[str] = []
    conn = database.open_catalogue(filled, told=told.append)
    assert filled.with_name("catalogue.db.damaged-1").read_bytes() == broken
    assert len(told) == 1
    assert "damaged" in told[0]
    assert "catalogue.db.damaged-1" in told[0]
    assert "fetched again" in told[0]
    assert items.stats(conn).items == 0
    assert items.put(conn, [work("jug")]) == 1
    assert items.consistency(conn) == []


def test_of_the_catalogues_set_aside_the_newest_two_are_kept(filled: Path) -> None:
    for n in range(1, 6):
        filled.write_bytes(b"rubbish number %d " % n * 500)
        database.open_catalogue(filled, told=lambda _: None).close()
    left = {one.name: one.read_bytes()[:16] for one in filled.parent.glob("*.damaged-?")}
    assert left == {f"catalogue.db.damaged-{n}": b"rubbish number %d" % n for n in (4, 5)}
    assert {one.name for one in filled.parent.glob("*.txt")} == {f"{name}.txt" for name in left}


def test_nothing_of_staff_that_was_set_aside_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "staff.db"
    for n in range(1, 6):
        path.write_bytes(b"rubbish number %d " % n * 500)
        database.open_staff(path, told=lambda _: None).close()
        assert path.with_name(f"staff.db.damaged-{n}").read_bytes().startswith(b"rubbish number %d" % n)
    assert len(damage.kept_files(path)) == 5


def test_the_screen_is_told_and_sees_that_the_file_was_replaced(filled: Path) -> None:
    reader = database.open_catalogue(filled, read_only=True)
    assert not database.replaced(reader)
    spoil(filled, 3)
    database.open_catalogue(filled, told=lambda _: None)
    assert database.replaced(reader)
    filled.write_bytes(b"no database" * 1000)
    with pytest.raises(database.Damaged, match="damaged"):
        database.open_catalogue(filled, read_only=True)
    assert filled.exists()


def test_damage_that_is_met_while_reading_is_a_plain_sentence(filled: Path) -> None:
    conn = database.open_catalogue(filled, read_only=True)
    roots = dict(conn.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage"))
    conn.close()
    for table in ("titles", "documents"):
        spoil(filled, roots[table] - 1)
    conn = database.open_catalogue(filled, read_only=True)
    with pytest.raises(database.Damaged, match=r"catalogue\.db: the file is damaged"):
        search.find(conn, "boat")
    with pytest.raises(database.Damaged):
        items.get(conn, "https://museum.example.org/w1")


def test_a_wal_without_its_file_does_not_meet_the_next_one(filled: Path) -> None:
    filled.rename(filled.with_name("catalogue.db.damaged-1"))
    filled.with_name("catalogue.db-wal").write_bytes(b"left behind")
    conn = database.open_catalogue(filled)
    assert items.consistency(conn) == []
    assert filled.with_name("catalogue.db.damaged-2-wal").read_bytes() == b"left behind"


# -- what staff make ----


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A staff.db with a backup of one playlist, and a second playlist made after it."""
    path = tmp_path / "staff.db"
    conn = database.open_staff(path)
    first = staff_made.playlist(conn, {"nl": ("Rustige ochtend",)})
    for n in range(50):
        staff_made.add(conn, first, f"item {n}", words=f"Kijk naar nummer {n}!")
    backups.backup(conn, "staff", tmp_path / "backups", NOW)
    staff_made.playlist(conn, {"nl": ("Na de reservekopie",)})
    conn.close()
    return path


def labels(conn: apsw.Connection) -> list[str]:
    return [playlist.label["nl"][0] for playlist in playlists.all(conn)]


@pytest.mark.parametrize("how", ["a page of noise", "one letter in a row", "not a database"])
def test_the_newest_good_backup_takes_the_place_of_a_damaged_file(made: Path, how: str) -> None:
    if how == "a page of noise":
        spoil(made, 2)
    elif how == "not a database":
        made.write_bytes(b"\0" * 40960)
    else:
        swap(made, b"Kijk naar nummer 17!", b"Kijk naar nummer 71!")
    broken = made.read_bytes()
    told: list[str] = []
    conn = database.open_staff(made, told=told.append)
    assert labels(conn) == ["Rustige ochtend"]
    assert len(playlists.entries(conn, playlists.all(conn)[0].id)) == 50
    assert made.with_name("staff.db.damaged-1").read_bytes() == broken
    assert "staff-20261122T030000Z.db" in told[0]
    assert "staff.db.damaged-1" in told[0]
    assert staff_made.playlist(conn, {"nl": ("Verder",)})


def test_who_only_reads_has_a_damaged_file_mended_and_a_good_one_left_alone(made: Path) -> None:
    said: list[str] = []
    with closing(database.read_staff(made, told=said.append)) as conn:
        assert labels(conn) == ["Rustige ochtend", "Na de reservekopie"]
        with pytest.raises(StoreError):
            staff_made.playlist(conn, {"nl": ("mag niet",)})
    assert said == []
    made.write_bytes(b"rubbish" * 9000)
    with closing(database.read_staff(made, told=said.append)) as conn:
        assert labels(conn) == ["Rustige ochtend"]
    assert "has taken its place" in said[0]


def test_a_damaged_backup_is_passed_over(made: Path) -> None:
    folder = made.parent / "backups"
    good = (folder / "staff-20261122T030000Z.db").read_bytes()
    (folder / "staff-20261123T030000Z.db").write_bytes(good.replace(b"nummer 17!", b"nummer 71!"))
    (folder / "staff-20261124T030000Z.db").write_bytes(b"rubbish")
    made.write_bytes(b"rubbish")
    conn = database.open_staff(made, told=lambda _: None)
    assert labels(conn) == ["Rustige ochtend"]


def test_without_a_backup_the_damaged_file_is_kept_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "staff.db"
    path.write_bytes(b"rubbish" * 1000)
    told: list[str] = []
    assert playlists.all(database.open_staff(path, told=told.append)) == []
    assert "no backup" in told[0]
    assert path.with_name("staff.db.damaged-1").read_bytes() == b"rubbish" * 1000


def test_seven_backups_are_kept(made: Path) -> None:
    conn = database.open_staff(made)
    folder = made.parent / "backups"
    (folder / "somebody's notes.txt").write_text("keep me", encoding="utf-8")
    for day in range(1, 10):
        backups.backup(conn, "staff", folder, NOW + timedelta(days=day))
    days = [file.name[6:14] for file in sorted(folder.glob("staff-*.db"))]
    assert days == ["20261125", "20261126", "20261127", "20261128", "20261129", "20261130", "20261201"]
    assert (folder / "somebody's notes.txt").exists()
    assert list(folder.glob("*.part")) == []


def test_a_damaged_file_does_not_push_out_good_backups(made: Path) -> None:
    conn = database.open_staff(made)
    # Without its sum: a disk that lies.
    conn.execute("UPDATE things SET document = CAST('{}' AS BLOB) WHERE kind = 'entry'")
    with pytest.raises(StoreError, match="not what was written"):
        backups.backup(conn, "staff", made.parent / "backups", NOW + timedelta(days=1))
    assert [file.name for file in (made.parent / "backups").iterdir()] == ["staff-20261122T030000Z.db"]


def test_a_backup_that_can_not_be_written_is_said_plainly(staff: apsw.Connection, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(StoreError, match="backup could not be written"):
        backups.backup(staff, "staff", tmp_path / "backups", NOW)


def test_a_changed_byte_in_a_row_is_never_read_as_staffs_words(made: Path) -> None:
    """40 single bytes somewhere in the file: all words that come back are words that staff wrote."""
    conn = database.open_staff(made)
    written = said(conn)
    conn.close()
    whole = made.read_bytes()
    for seed in range(40):
        rnd = random.Random(seed)
        at = rnd.randrange(len(whole))
        made.write_bytes(whole[:at] + bytes([whole[at] ^ rnd.randint(1, 255)]) + whole[at + 1 :])
        try:
            conn = database.open_staff(made, told=lambda _: None)
        except StoreError as error:  # the byte that says whose file this is, or which version
            assert "Venster" in str(error)  # noqa: PT017 - one of many seeds
            continue
        assert said(conn) <= written
        conn.close()


def said(conn: apsw.Connection) -> set[tuple[str, str]]:
    """Every Item with staff's words."""
    return {
        (entry.item, str(entry.words))
        for playlist in playlists.all(conn)
        for entry in playlists.entries(conn, playlist.id)
    }


@pytest.mark.parametrize("wrong", [datetime(2099, 1, 1, 3, tzinfo=UTC), datetime(2000, 1, 1, 3, tzinfo=UTC)])
def test_after_a_wrong_clock_it_is_the_last_work_that_comes_back(made: Path, wrong: datetime) -> None:
    """Ten days by one clock and then by another: what is newest is so by what was done."""
    folder = made.parent / "backups"
    conn = database.open_staff(made)
    for day in range(20):
        staff_made.playlist(conn, {"nl": (f"Dag {day}",)})
        clock = NOW if (day < 10) is (wrong.year == 2000) else wrong
        backups.backup(conn, "staff", folder, clock + timedelta(days=day))
    conn.close()
    assert len(list(folder.glob("staff-*.db"))) == 7
    spoil(made, 2)
    conn = database.open_staff(made, told=lambda _: None)
    assert labels(conn)[-1] == "Dag 19"
    conn.close()
