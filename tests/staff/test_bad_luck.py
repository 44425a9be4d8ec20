"""What may go wrong while staff edit: what was kept is not lost, nothing is half there, and it is said."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff import operations, playlists, shelves, versions
from kiosk.store import backups, database
from kiosk.store import shelves as start_page
from kiosk.ui.asking.background import Background
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.hands import Hands
from kiosk.ui.staff.office import Office
from kiosk.ui.stage import staging
from tests import read_only_disk, staff_made
from tests.small_disk import SmallDisk
from tests.staff.test_killed import Account
from tests.staff_edits import ROOT, Apart
from tests.ui.conftest import Library, work

NOW = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
NOT_HERE = "This work is not here now"


class Editing:
    """Els at the screen, in this process."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.now = NOW
        self.inside = "els"
        staff_made.let_in(library.staff, "els")
        self.desk = Desk(library.staff)
        self.background = Background(library.catalogue)
        self.hands = Hands()
        asked = lambda: self.inside, lambda: ("nl", "en"), lambda: self.now, staff_made.BRUSSELS, self.hands
        self.editor = Editor(Office(self.desk, self.background, library.pictures, *asked))
        self.editor.created.connect(self.editor.open)

    def does(self, act: Callable[..., object], *words: object) -> None:
        act(*words)
        staging.wait_for(lambda: self.desk.idle and self.background.idle, "what Els did")

    def leaves(self) -> None:
        self.editor.forget()
        self.inside = ""

    def comes_back(self) -> None:
        self.inside = "els"

    def makes(self, *items: str) -> None:
        self.does(self.editor.create, "Carnaval")
        for item in items:
            self.does(self.editor.add, item)

    @property
    def items(self) -> list[str]:
        return [one["item"] for one in self.editor.property("entries")]

    @property
    def titles(self) -> list[str]:
        return [one["title"] for one in self.editor.property("entries")]

    def entry(self, item: str) -> str:
        return next(one["id"] for one in self.editor.property("entries") if one["item"] == item)

    @property
    def playlist(self) -> str:
        return str(self.editor.property("playlist"))

    @property
    def saved(self) -> str:
        return str(self.editor.property("saved"))

    def close(self) -> None:
        self.hands.close()
        self.desk.close()
        self.background.close()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


@pytest.fixture
def els(qapp: QGuiApplication, library: Library) -> Iterator[Editing]:
    one = Editing(library)
    yield one
    one.close()


def elsewhere(code: str, *words: object, through: Sequence[str] = ()) -> str:
    """Run it in another process: SQLite's locks are lost when a file is closed in one that has it open."""
    command = [*through, sys.executable, "-c", code, *map(str, words)]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


# --- the disk

ON_THE_START_PAGE = """
import sys
from pathlib import Path
from kiosk.staff import shelves
(shelf,) = shelves.read(Path(sys.argv[1]) / "staff.db").shelves.values()
print(list(shelf.members))
"""


def items_of(shown: dict[str, list[dict[str, str]]]) -> list[str]:
    return [one["item"] for one in shown["entries"]]


def test_a_full_disk_is_said_and_nothing_is_half_there(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    with SmallDisk(folder, megabytes=16) as disk:
        with Apart(folder, disk.inside) as els:
            els.does("create", "Carnaval")
            els.does("add", "first")
            els.does("add", "second")
            shown = els.does("publish")
            kept = on_screens = items_of(shown)
            disk.fills_up()
            assert disk.free == 0
            refused = 0
            while refused < 2:  # a small act may find room where a large one did not
                before, refused = len(kept), 0
                last = shown["entries"][-1]["id"]
                for act in (("add", "x" * 2000), ("move", last, 1)):
                    shown = els.does(*act)
                    if shown["troubled"]:
                        refused += 1
                        assert "Not saved: the disk is full." in shown["saved"]
                        assert items_of(shown) == kept
                    else:
                        kept = items_of(shown)
            assert before > 10, "staff have room of their own"
        # Killed on a full disk, and also what only helps to find in the wal is lost and its room is taken.
        (disk.seen_from_here / "staff.db-shm").unlink()
        disk.fills_up()
        assert elsewhere(ON_THE_START_PAGE, folder, through=disk.inside) == f"{on_screens}\n"
        with Apart(folder, disk.inside) as els:
            shown = els.does("look")
            assert "the disk is full" in shown["saved"]
            disk.has_room_again()
            (made,) = els.does("look")["playlists"]
            assert items_of(els.does("open", made["id"])) == kept
            for n in ("one", "more"):
                shown = els.does("add", n)
                assert not shown["troubled"]
            assert items_of(shown) == [*kept, "one", "more"]
            els.does("undo")
            assert items_of(els.does("undo")) == kept
            assert items_of(els.does("undo")) != kept
            assert items_of(els.does("redo")) == kept


def test_a_disk_that_can_only_be_read_is_said(tmp_path: Path) -> None:
    with closing(database.open_staff(tmp_path / "staff.db")) as conn:
        staff_made.playlist(conn, "Carnaval", ["a"])
    with Apart(tmp_path, read_only_disk.inside(tmp_path)) as els:
        for act in ("look",), ("create", "Kermis"):
            shown = els.does(*act)
            assert shown["troubled"]
            assert "Venster may not write" in shown["saved"]
        assert els.kept == 0
    (shelf,) = shelves.read(tmp_path / "staff.db").shelves.values()
    assert shelf.members == ("a",), "what was on the screens stays"


# --- the clock


def test_a_clock_set_back_ten_years_changes_no_order(els: Editing) -> None:
    els.makes("a", "b", "c")
    els.does(els.editor.publish)
    els.now -= timedelta(days=3653)
    els.does(els.editor.move, els.entry("c"), 1)
    els.does(els.editor.publish)
    els.now -= timedelta(hours=1)
    els.does(els.editor.add, "d")
    els.does(els.editor.remove, els.entry("a"))
    assert els.items == ["c", "b", "d"]
    assert [one.members for one in shelves.read(els.library.staff).shelves.values()] == [("c", "a", "b")]
    with closing(database.read_staff(els.library.staff)) as conn:
        assert [one.number for one in versions.all(conn, els.playlist)] == [2, 1]
        names = [one.name for _, one in operations.latest(conn, 5, scope=els.playlist)]
    assert names == [
        "entry-removed",
        "entry-added",
        "playlist-published",
        "entry-moved",
        "playlist-published",
    ]
    before = []
    while els.editor.property("undoes"):
        before.append(els.items)
        els.does(els.editor.undo)
    assert before[:5] == [
        ["c", "b", "d"],
        ["c", "a", "b", "d"],
        ["c", "a", "b"],
        ["c", "a", "b"],
        ["a", "b", "c"],
    ]
    assert els.items == []
    for _ in before:
        els.does(els.editor.redo)
    assert els.items == before[0]
    els.does(els.editor.publish)
    assert [one.members for one in shelves.read(els.library.staff).shelves.values()] == [("c", "b", "d")]


# --- two at once


def two_edit(folder: Path, account: Account, acts: int, rounds: int, *, killed: bool = False) -> None:
    file = folder / "staff.db"
    with closing(database.open_staff(file)) as conn:
        made = staff_made.playlist(conn, "Carnaval", ["a", "b", "c"])
        account.goes_on(conn, ())
    words = [sys.executable, "-m", "tests.staff_edits", "--open", made]
    for n in range(rounds):
        said = ""
        with ExitStack() as ends:
            one, other = (
                ends.enter_context(
                    subprocess.Popen(
                        [*words, str(folder), f"{n}{number}", "--who", who, "--acts", str(most)],
                        cwd=ROOT,
                        stdout=subprocess.PIPE,
                        text=True,
                    )
                )
                for number, (who, most) in enumerate((("els", acts), ("jan", -1 if killed else acts)))
            )
            ends.callback(other.kill)
            ends.callback(one.kill)
            said += one.communicate(timeout=60)[0]
            assert one.returncode == 0
            if killed:
                other.kill()
            said += other.communicate(timeout=60)[0].rpartition("\n")[0] + "\n"
            assert other.returncode == (-9 if killed else 0)
        # What one of them shows may hold what the other one did between that and the sum.
        lines = [
            " ".join(line.split()[:4]) if line.startswith("kept") else line for line in said.splitlines()
        ]
        with closing(database.open_staff(file, told=pytest.fail)) as conn:
            account.goes_on(conn, lines)
    with closing(database.open_staff(file)) as conn:
        did = {one.who for _, one in operations.latest(conn, 10**9, scope=made)}
    assert did == {"els", "jan"}
    assert account.kept > rounds * acts / 4


def test_two_who_edit_one_playlist_lose_nothing(tmp_path: Path) -> None:
    two_edit(tmp_path, Account(), 60, 1)


@pytest.mark.full
@pytest.mark.parametrize("killed", [False, True])
def test_two_who_edit_one_playlist_for_long(tmp_path: Path, notice: list[str], killed: bool) -> None:
    account = Account()
    two_edit(tmp_path, account, 150, 15, killed=killed)
    notice.append(
        f"two who edited{', one of them killed' * killed}: {account.kept} acts were said to be kept and were,"
        f" {account.refused} refused because the other one had changed it"
    )


# --- works that go


def test_a_work_that_is_withdrawn_is_left_out_until_it_is_back(els: Editing, library: Library) -> None:
    masks, giants, horse = works = [work(name) for name in ("masks", "giants", "horse")]
    library.put(*works)
    els.makes(*(one.id for one in works))
    els.does(els.editor.publish)
    assert els.titles == ["masks nl", "giants nl", "horse nl"]

    def on_start_page() -> list[str]:
        (shelf,) = shelves.read(library.staff).shelves.values()
        with closing(database.open_catalogue(library.catalogue, read_only=True)) as conn:
            found = start_page.on_shelf(conn, shelf)
            assert start_page.count_on(conn, shelf) == len(found)
            return found

    def shows(*titles: str) -> None:
        els.background.look()
        staging.wait_for(lambda: els.titles == list(titles), f"{titles}, but {els.titles}")

    library.withdraw(giants.id)
    assert on_start_page() == [masks.id, horse.id]
    shows("masks nl", NOT_HERE, "horse nl")
    els.does(els.editor.move, els.entry(giants.id), 1)
    assert els.titles == [NOT_HERE, "masks nl", "horse nl"]
    els.does(els.editor.undo)
    els.does(els.editor.write, els.entry(giants.id), "title", "nl", "De reuzen")
    els.does(els.editor.publish)
    assert on_start_page() == [masks.id, horse.id]
    assert els.titles[1] == "De reuzen"
    assert [one["missing"] for one in els.editor.property("entries")] == [False, True, False]
    els.does(els.editor.undo)
    els.does(els.editor.undo)

    library.put(giants)
    assert on_start_page() == [masks.id, giants.id, horse.id]
    library.withdraw(masks.id, horse.id)
    shows(NOT_HERE, "giants nl", NOT_HERE)
    library.withdraw(giants.id)  # and with it all that the source had
    assert on_start_page() == []
    library.put(*works)
    assert on_start_page() == [masks.id, giants.id, horse.id]
    shows("masks nl", "giants nl", "horse nl")


# --- the file of staff under an open desk

SPOILS = """
import sys
from pathlib import Path
file = Path(sys.argv[1])
for one in (file, file.with_name(file.name + "-wal")):
    size = one.stat().st_size
    with one.open("r+b") as opened:
        for at in range(4096 if one == file else 32, size, 4096):
            opened.seek(at)
            opened.write(b"damaged" * 64)
"""
MENDS = (
    SPOILS
    + """
from kiosk.store import database
database.open_staff(file, told=print).close()
"""
)


def copied(library: Library) -> None:
    with closing(database.read_staff(library.staff)) as conn:
        backups.backup(conn, "staff", backups.folder_of(library.staff), NOW)


def test_when_another_process_put_a_copy_in_place_the_next_act_goes_to_that(
    els: Editing, library: Library
) -> None:
    els.makes("a")
    copied(library)
    els.does(els.editor.add, "b")
    assert "has taken its place" in elsewhere(MENDS, library.staff)
    els.does(els.editor.add, "c")
    assert els.items == ["a", "c"]
    assert "Kept at" in els.saved
    with closing(database.read_staff(library.staff)) as conn:
        assert [one.item for one in playlists.entries(conn, els.playlist)] == ["a", "c"]
    assert list(library.staff.parent.glob("staff.db.damaged-1")), "what was later is in the kept file"


def test_damage_under_an_open_desk_is_said_once_and_mended(
    els: Editing, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    els.makes("a")
    copied(library)
    elsewhere(SPOILS, library.staff)
    els.does(els.desk.do, lambda conn: conn.release_memory(), lambda _: None)  # no page is known by heart
    els.does(els.editor.add, "b")
    assert "Part of the file is broken" in els.saved
    assert els.items == ["a"], "the last good state"
    assert "has taken its place" in caplog.text
    els.does(els.editor.add, "c")
    assert els.items == ["a", "c"]
    assert "Kept at" in els.saved


def test_a_file_that_was_away_for_a_while_is_found_again(els: Editing, library: Library) -> None:
    els.makes("a")
    away = library.staff.with_name("away")
    elsewhere(
        "import sys, pathlib; a, b = map(pathlib.Path, sys.argv[1:]); a.rename(b); a.mkdir()",
        library.staff,
        away,
    )
    for _ in range(2):
        els.does(els.editor.add, "b")
        assert "Venster may not write" in els.saved
        assert els.items == ["a"]
    library.staff.rmdir()
    away.rename(library.staff)
    els.does(els.editor.add, "c")
    assert els.items == ["a", "c"]
    assert "Kept at" in els.saved


# --- fingers that are faster than the clock that waits for them to rest


def test_what_is_typed_is_kept_however_soon_the_page_is_left(els: Editing) -> None:
    els.makes("a")
    made = els.playlist
    els.editor.write(made, "label", "nl", "Kermis")
    els.does(els.editor.open, "")
    assert [one["title"] for one in els.editor.property("playlists")] == ["Kermis"]
    els.does(els.editor.open, made)
    els.editor.write(els.entry("a"), "words", "nl", "Kijk!")
    els.does(els.editor.publish)
    with closing(database.read_staff(els.library.staff)) as conn:
        shown = versions.shown(conn, made)
        assert shown is not None
        assert shown.entries[0].words == {"nl": ("Kijk!",)}
    els.editor.write(made, "label", "nl", "Braderie")
    els.does(els.editor.delete)
    assert not els.editor.property("troubled")
    els.does(els.editor.undo)
    assert [one["title"] for one in els.editor.property("playlists")] == ["Braderie"]


def test_letters_taken_away_while_the_text_is_on_its_way_are_away(els: Editing) -> None:
    els.makes("a")
    made = els.playlist
    els.editor.write(made, "label", "nl", "Carnavall")
    els.editor.beginWriting()  # what was typed is on its way
    assert els.editor.written(made, "label", "nl") == "Carnavall"
    els.editor.write(made, "label", "nl", "Carnaval")
    els.does(els.editor.publish)
    assert els.editor.property("title") == "Carnaval"
    with closing(database.read_staff(els.library.staff)) as conn:
        assert playlists.get(conn, made).label == {"nl": ("Carnaval",)}
