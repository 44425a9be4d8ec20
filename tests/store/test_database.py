import json
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Thread

import apsw
import pytest

from kiosk.errors import StoreError
from kiosk.staff import playlists
from kiosk.store import database, items, search
from tests import read_only_disk, staff_made


def test_there_is_no_catalogue_yet(path: Path) -> None:
    with pytest.raises(database.Absent, match=r"no catalogue yet.*kiosk sync"):
        database.open_catalogue(path, read_only=True)
    assert not path.exists()
    path.touch()  # another process has just begun it
    with pytest.raises(database.Absent):
        database.open_catalogue(path, read_only=True)


def test_both_files_promise_what_they_should(conn: apsw.Connection, staff: apsw.Connection) -> None:
    assert [conn.pragma(p) for p in ("journal_mode", "synchronous", "foreign_keys")] == ["wal", 1, 1]
    assert [staff.pragma(p) for p in ("journal_mode", "synchronous", "foreign_keys")] == ["wal", 2, 1]
    for each in (conn, staff):
        kinds = each.execute(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
        )
        assert [name for name, strict in kinds if not strict and not name.startswith("sqlite_")] == []


@pytest.mark.parametrize("opened", [database.open_staff, database.open_figures])
def test_what_staff_make_is_for_one_account_alone(opened, tmp_path: Path) -> None:
    file = tmp_path / "own.db"
    for _ in range(2):
        with closing(opened(file)) as conn:
            conn.execute("CREATE TABLE IF NOT EXISTS anything (one)")
            assert {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.glob("own.db*")} == {
                one.name: 0o600 for one in tmp_path.glob("own.db*")
            }
        file.chmod(0o644)  # as an earlier Venster left it


def test_a_file_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "catalogue.db"
    theirs = apsw.Connection(str(other))
    theirs.execute("CREATE TABLE recipes (name TEXT)")
    theirs.close()
    before = other.read_bytes()
    for opened in (
        lambda: database.open_catalogue(other),
        lambda: database.open_catalogue(other, read_only=True),
        lambda: database.open_staff(other),
    ):
        with pytest.raises(StoreError, match=r"not the .* of Venster"):
            opened()
    assert other.read_bytes() == before
    assert list(tmp_path.glob("*damaged*")) == []


def test_staff_and_catalogue_are_not_mixed_up(conn: apsw.Connection, path: Path) -> None:
    with pytest.raises(StoreError, match="not the staff of Venster"):
        database.open_staff(path)


def test_a_newer_file_is_not_touched(conn: apsw.Connection, path: Path) -> None:
    conn.pragma("user_version", 99)
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"newer version of Venster \(tables 99.*Update Venster"):
            database.open_catalogue(path, read_only=read_only)


def test_an_older_file_waits_for_the_agent(
    conn: apsw.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = (*database._migrations("catalogue"), "CREATE TABLE later (x INTEGER) STRICT;")
    monkeypatch.setattr(database, "_migrations", lambda name: steps)
    with pytest.raises(StoreError, match="older version of Venster"):
        database.open_catalogue(path, read_only=True)
    database.open_catalogue(path).close()
    assert database.open_catalogue(path, read_only=True).execute("SELECT count(*) FROM later").get == 0


def test_a_migration_happens_whole_or_not_at_all(
    conn: apsw.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = (*database._migrations("catalogue"), "CREATE TABLE later (x INTEGER) STRICT; SELECT nonsense;")
    monkeypatch.setattr(database, "_migrations", lambda name: steps)
    with pytest.raises(apsw.SQLError):
        database.open_catalogue(path)
    assert conn.pragma("user_version") == len(steps) - 1
    assert conn.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'later'").get == 0


def test_a_new_file_is_never_of_an_older_version(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who opens it between two of its steps finds that there is none yet."""
    seen: list[type[Exception]] = []

    def looks_in(number: int) -> int:
        with pytest.raises(StoreError) as caught:
            database.open_catalogue(path, read_only=True)
        seen.append(caught.type)
        return number

    connect = database._connect

    def told(name: str, flags: int) -> apsw.Connection:
        conn = connect(name, flags)
        conn.create_scalar_function("looks_in", looks_in, 1)
        return conn

    steps = database._migrations("catalogue")
    monkeypatch.setattr(
        database, "_migrations", lambda name: tuple(f"{sql}; SELECT looks_in(1);" for sql in steps)
    )
    monkeypatch.setattr(database, "_connect", told)
    database.open_catalogue(path).close()
    assert seen == [database.Absent] * len(steps)


def test_two_processes_may_begin_at_once(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from kiosk.store import database;"
        "database.open_catalogue(Path(sys.argv[1])).close()"
    )
    started = [subprocess.Popen([sys.executable, "-c", script, str(path)]) for _ in range(4)]
    assert [process.wait(30) for process in started] == [0] * 4
    assert items.consistency(database.open_catalogue(path, read_only=True)) == []


def test_the_screen_can_not_write(conn: apsw.Connection, path: Path, work) -> None:
    reader = database.open_catalogue(path, read_only=True)
    with pytest.raises(StoreError, match="can't be opened or written"):
        items.put(reader, [work("jug")])


def test_a_reader_sees_each_commit_and_none_before(conn: apsw.Connection, path: Path, work) -> None:
    reader = database.open_catalogue(path, read_only=True)
    version = database.changed(reader)
    with database.transaction(conn):
        items.put(conn, [work("jug", "Blue jug")])
        assert search.find(reader, "jug") == []
        assert database.changed(reader) == version
    assert len(search.find(reader, "jug")) == 1
    assert database.changed(reader) != version
    conn.close()  # the writer tidies up behind itself
    assert len(search.find(reader, "jug")) == 1
    assert len(search.find(database.open_catalogue(path, read_only=True), "jug")) == 1


def test_a_reader_is_never_in_two_moments(path: Path, work) -> None:
    """A writer swaps a whole set again and again; a reader at the same time sees one set or the other."""
    writer = database.open_catalogue(path)
    sets = [[work(f"{name}{n}", f"Boat {name}") for n in range(40)] for name in ("left", "right")]
    items.put(writer, sets[0])
    seen = set()
    done = False

    def write() -> None:
        nonlocal done
        for turn in range(30):
            new, old = sets[(turn + 1) % 2], sets[turn % 2]
            with database.transaction(writer):
                items.put(writer, new)
                items.gone(writer, "museum", [item.id for item in old])
        done = True

    thread = Thread(target=write)
    thread.start()
    reader = database.open_catalogue(path, read_only=True)
    while not done:
        with database.snapshot(reader):
            found = search.find(reader, "boat")
            cards = items.cards(reader, [card.id for card in found])
        assert len(found) == len(cards) == 40
        labels = {card.label["en"] for card in found}
        assert len(labels) == 1
        seen |= labels
    thread.join()
    assert items.consistency(writer) == []


def test_a_busy_file_is_said_plainly(conn: apsw.Connection, path: Path, work) -> None:
    other = database.open_catalogue(path)
    other.set_busy_timeout(10)
    with (
        database.transaction(conn),
        pytest.raises(StoreError, match="another program kept the file busy"),
    ):
        items.put(other, [work("jug")])
    assert items.put(other, [work("jug")]) == 1


def test_our_own_mistakes_are_not_dressed_up(conn: apsw.Connection) -> None:
    with pytest.raises(apsw.SQLError), database.transaction(conn):
        conn.execute("SELECT nonsense")
    assert not conn.in_transaction


@pytest.mark.parametrize("nested", [False, True])
def test_a_full_disk_keeps_what_was_stored(conn: apsw.Connection, work, nested: bool) -> None:
    """The limit is SQLite's own; the same on a real full disk is below."""
    items.put(conn, [work("jug", "Blue jug")])
    conn.pragma("max_page_count", conn.pragma("page_count"))
    page = [work(f"w{n}", "Something else " * 20) for n in range(200)]

    def store() -> None:
        if nested:
            with database.transaction(conn):
                items.put(conn, page)
                items.set_bookmark(conn, "museum", "further")
        else:
            items.put(conn, page)

    with pytest.raises(StoreError, match=r"disk is full.*Make room"):
        store()
    assert not conn.in_transaction
    assert items.stats(conn).items == 1
    assert items.consistency(conn) == []
    conn.pragma("max_page_count", 2**30)
    store()
    assert items.stats(conn).items == 201


_ON_A_FULL_DISK = """
import json, sys
from pathlib import Path
from kiosk.errors import StoreError
from kiosk.model import Item, Kind
from kiosk.staff import playlists
from kiosk.store import database, items
from tests import staff_made

def opened():
    return database.open_staff(folder / "staff.db"), database.open_catalogue(folder / "catalogue.db")

def book(name):
    return Item(id=name, source="s", kind=Kind.BOOK, label={"en": (name,)}, summary={"en": ("words " * 400,)})

folder = Path(sys.argv[1])
staff, conn = opened()
told, stored, made = [], 0, []
for n in range(4000):
    try:
        stored += items.put(conn, [book(f"book {n} {k}") for k in range(20)])
    except StoreError as error:
        told.append(str(error))
        break
for n in range(20000):
    try:
        made.append(staff_made.playlist(staff, {"en": ("A list " * 30,)}))
    except StoreError as error:
        told.append(str(error))
        break
conn.close()
staff.close()
staff, conn = opened()
lost = set(made) - {playlist.id for playlist in playlists.all(staff)}
print(json.dumps({"told": told, "stored": stored, "held": items.stats(conn).items, "made": len(made),
                  "lost": len(lost), "faults": items.consistency(conn)}))
"""


def test_a_really_full_disk_loses_nothing(tmp_path: Path) -> None:
    command = f'mount -t tmpfs -o size=8m none "{tmp_path}" && exec "{sys.executable}" -c "$0" "{tmp_path}"'
    inside = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", command, _ON_A_FULL_DISK]
    try:
        done = subprocess.run(inside, capture_output=True, text=True, timeout=120, check=False)
    except FileNotFoundError:
        pytest.skip("unshare is not installed")
    if "unshare" in done.stderr or "mount" in done.stderr:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found["told"]) == 2
    assert all("disk" in sentence for sentence in found["told"])
    assert found["stored"] == found["held"] > 0
    assert found["made"] >= 50  # staff have room of their own
    assert (found["lost"], found["faults"]) == (0, [])


_ON_A_READ_ONLY_DISK = """
import sys
from contextlib import closing
from pathlib import Path
from kiosk.store import database, search
conn = database.open_catalogue(Path(sys.argv[1]) / "catalogue.db", read_only=True)
print([card.label["en"][0] for card in search.find(conn, "jug")])
"""


@pytest.mark.parametrize("left_open", [False, True])
def test_a_disk_that_can_only_be_read_still_shows_everything(
    conn: apsw.Connection, tmp_path: Path, work, left_open: bool
) -> None:
    items.put(conn, [work("jug", "Blue jug")])
    if not left_open:
        conn.close()
    words = [*read_only_disk.inside(tmp_path), sys.executable, "-c", _ON_A_READ_ONLY_DISK, str(tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "['Blue jug']", done.stderr


def test_staffs_file_may_be_open_in_two_processes(staff: apsw.Connection, tmp_path: Path) -> None:
    other = database.open_staff(tmp_path / "staff.db")
    made = staff_made.playlist(staff, {"nl": ("Ochtend",)})
    assert [found.id for found in playlists.all(other)] == [made]


def test_staffs_file_may_be_opened_by_several_processes_at_once(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from kiosk.store import database\n"
        "for _ in range(40): database.open_staff(Path(sys.argv[1])).close()"
    )
    words = [sys.executable, "-c", script, str(tmp_path / "staff.db")]
    started = [subprocess.Popen(words, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    assert [process.communicate(timeout=60)[1] for process in started] == [""] * 4
