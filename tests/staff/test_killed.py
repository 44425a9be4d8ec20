"""kill -9 at any moment while staff edit: what the screen said is kept is kept, and no start mends anything.

Everyday a few times; with ``-m full`` a thousand times and more on the same data (SEED chooses the moments).
"""

import os
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import apsw
import msgspec
import pytest

from kiosk.staff import operations, playlists, shelves
from kiosk.store import damage, database
from kiosk.ui.staff.seen import see
from tests.staff_made import ELS, state
from tests.staff_sums import WRITING, order, short

ROOT = Path(__file__).resolve().parents[2]
RESTART = 3.0
"""Seconds."""
HAMPERED = 3
"""So much longer than on a machine of its own may a process take to start, where others are at work."""
UNDONE_EVERY = 20
EXPECTED = ("this is not there any more.", "somebody else changed this meanwhile.")
"""Why an act may be refused: who touches twice before the first answer takes away what is away already."""


def seed() -> int:
    return int(os.environ.get("SEED", "11"))


class Kept(NamedTuple):
    """What was said to be kept: the last operation and all there was then."""

    number: int
    total: str
    things: str
    playlist: str = "-"
    shown: str = "-"


class Account:
    """The list of operations as far as it was read, and the things that come of it, worked out anew here."""

    def __init__(self) -> None:
        self.number, self.total = 0, b""
        self.rows: dict[str, tuple[str, str, bytes, bytes]] = {}
        self.kept = self.refused = 0

    def goes_on(self, conn: apsw.Connection, said: Iterable[str]) -> None:
        """What was there is there, all that was said to be kept is, and nothing else than the list says."""
        told: dict[int, list[Kept]] = {}
        last = self.number
        for what, _, rest in (line.partition(" ") for line in said):
            if what == "kept":
                number, *others = rest.split()
                told.setdefault(int(number), []).append(Kept(int(number), *others))
                self.kept += int(number) > last  # else it only looked, or changed nothing
                last = max(last, int(number))
            elif what == "not":
                assert rest in EXPECTED
                self.refused += 1
        before = conn.execute("SELECT sum FROM operations WHERE number = ?", (self.number,)).get or b""
        assert before == self.total, "the end of the list, as it was after the kill before, is lost"
        self._holds(told.pop(self.number, ()))
        sql = "SELECT * FROM operations WHERE number > ? ORDER BY number"
        for number, *fields, total in conn.execute(sql, (self.number,)):
            assert number == self.number + 1, "an operation in the middle of the list is lost"
            assert damage.row_sum(self.total, number, *fields) == total
            self.number, self.total = number, total
            self._apply(msgspec.json.decode(fields[-1]).get("changes", ()))
            self._holds(told.pop(number, ()))
        assert not told, f"lost: {len(told)} that were said to be kept, after operation {self.number}"
        assert self._state() == state(conn), "the things are not what the list of operations made"
        damage.check_rows(conn, "staff")

    def _apply(self, changes: Iterable[dict[str, Any]]) -> None:
        for one in changes:
            ident, after = one["thing"], one.get("after")
            if after is None:
                del self.rows[ident]
            else:
                document = msgspec.json.encode(after, order="sorted")
                fields = one["kind"], one.get("owner", ""), document
                self.rows[ident] = (*fields, damage.row_sum(ident, *fields))

    def _state(self) -> bytes:
        rows = ((ident.encode(), row[0].encode(), row[1].encode(), *row[2:]) for ident, row in self._sorted())
        return b"\n".join(b"\t".join(row) for row in rows)

    def _sorted(self) -> list[tuple[str, tuple[str, str, bytes, bytes]]]:
        return sorted(self.rows.items())

    def _holds(self, told: Iterable[Kept]) -> None:
        for one in told:
            assert one.total == (self.total.hex() or "-")
            assert one.things == short(self._state())
            if one.playlist != "-":
                assert one.shown == order(self._in(one.playlist)), "the screen showed something else"

    def _in(self, playlist: str) -> list[tuple[str, str]]:
        found = [
            (ident, msgspec.json.decode(document))
            for ident, (kind, owner, document, _) in self.rows.items()
            if (kind, owner) == ("entry", playlist)
        ]
        found.sort(key=lambda one: (one[1]["place"], one[0]))
        return [(ident, document["item"]) for ident, document in found]


class Restarts:
    """Opens what the killed one left, as the next start does, and measures."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "staff.db"
        self.account = Account()
        self.kills = self.writing = 0
        self.slowest = 0.0
        self.processes: list[float] = []
        """Seconds from the start of a process until its screen shows what is there."""

    def after(self, said: Iterable[str]) -> None:
        self.kills += 1
        self.writing += (self.file.with_name(WRITING)).read_bytes() == b"\1" if said else 0
        began = time.perf_counter()
        if self.kills % 2:  # the start page is often there before anybody of staff
            shelves.read(self.file)
        mended: list[str] = []
        with closing(database.open_staff(self.file, told=mended.append)) as conn:
            for one in see(conn, "").playlists:
                see(conn, one[0].id)
            took = time.perf_counter() - began
            self.slowest = max(self.slowest, took)
            assert (mended, list(self.file.parent.glob("*.damaged-*"))) == ([], []), self
            assert took < RESTART, self
            self.account.goes_on(conn, said)
        if self.kills % UNDONE_EVERY == 0:
            self.can_be_undone()

    def can_be_undone(self, *, whole: bool = False) -> None:
        """On a copy: everything in each playlist, and done again; ``whole``: until there is no playlist left.

        What is left then are parts of playlists whose making was taken back before, to be made again with it.
        """
        copy = self.file.with_name("copy.db")
        shutil.copyfile(self.file, copy)
        with closing(database.open_staff(copy, told=pytest.fail)) as conn, database.transaction(conn):
            before = state(conn)
            for one in playlists.all(conn):
                steps = len(operations.steps(conn, one.id).done)
                taken_back(conn, one.id)
                for _ in range(steps):
                    operations.redo(conn, ELS, one.id)
            assert state(conn) == before
            while whole:
                for one in playlists.all(conn):
                    taken_back(conn, one.id)
                whole = playlists.undo(conn, ELS) is not None
                if not whole:
                    assert set(conn.execute("SELECT owner = '' FROM things")) <= {(0,)}
            damage.check_rows(conn, "staff")

    def __repr__(self) -> str:
        processes = ""
        if self.processes:
            median, most = statistics.median(self.processes), max(self.processes)
            processes = f", of a whole process {median:.2f} s, at most {most:.2f} s"
        return (
            f"{self.kills} kills, {self.writing} of them while something was written;"
            f" {self.account.kept} acts said to be kept, 0 lost; {self.account.number} operations;"
            f" the slowest restart took {self.slowest:.3f} s"
            f"{processes} (goal: {RESTART:.0f})"
        )


def taken_back(conn: apsw.Connection, scope: str) -> None:
    while operations.undo(conn, ELS, scope):
        pass


# --- through the editor


def kills_who_edits(folder: Path, times: int, longest: float) -> Restarts:
    restarts, chance = Restarts(folder), random.Random(seed())
    for number in range(times):
        words = [sys.executable, "-m", "tests.staff_edits", str(folder), f"{seed()}{number:05}"]
        began = time.perf_counter()
        with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            if number % 8 != 7:  # else very early, wherever it is then
                assert process.stdout.readline() == "ready\n"
                restarts.processes.append(time.perf_counter() - began)
            try:
                process.wait(chance.uniform(0, longest))
            except subprocess.TimeoutExpired:
                process.kill()
            # The last line may have been cut in the middle.
            said = process.stdout.read().rpartition("\n")[0].splitlines()
            assert process.wait() == -9, "who edits ended by itself"
        restarts.after(said)
    restarts.can_be_undone(whole=True)
    assert statistics.median(restarts.processes) < RESTART, restarts
    assert max(restarts.processes) < RESTART * HAMPERED, restarts
    return restarts


def test_fifteen_kills_of_who_edits(tmp_path: Path) -> None:
    restarts = kills_who_edits(tmp_path, 15, longest=0.25)
    assert restarts.account.kept > 10, restarts


@pytest.mark.full
def test_a_thousand_kills_of_who_edits(tmp_path: Path, notice: list[str]) -> None:
    restarts = kills_who_edits(tmp_path, 1000, longest=0.25)
    notice.append(f"editing: {restarts}")
    assert restarts.account.kept > 2000, restarts


# --- in the middle of a commit

FORKS = """
import mmap, os, random, sys
from pathlib import Path
from kiosk.errors import StoreError
from kiosk.staff import operations, playlists, versions
from kiosk.store import database
from tests.forks import killed
from tests.staff_made import ELS, state
from tests.staff_sums import kept

def edits(folder, seed, out):
    rnd = random.Random(seed)
    conn = database.open_staff(folder / "staff.db", told=lambda sentence: os.write(out, b"mended\\n"))
    os.write(out, b"opened\\n")
    while True:
        there = [one.id for one in playlists.all(conn)]
        one = rnd.choice(there) if there else ""
        entries = [entry.id for entry in playlists.entries(conn, one)]
        scope, number = rnd.choice((one, playlists.PLAYLISTS)), str(rnd.random())
        acts = [lambda: rnd.choice((operations.undo, operations.redo))(conn, ELS, scope)]
        if len(there) < 4:
            acts += [lambda: playlists.create(conn, ELS, {"nl": (number,)}, items="abc")]
        if one:
            works = ["d" * rnd.choice((9, 90))] * rnd.randint(1, 9)
            acts += [
                lambda: playlists.add(conn, ELS, one, works, at=rnd.randrange(9)),
                lambda: playlists.describe(conn, ELS, one, "label", "fr", number, step=number[-1]),
                lambda: versions.publish(conn, ELS, one),
            ] * 2
        if len(there) > 3:
            acts += [lambda: playlists.delete(conn, ELS, one)]
        if entries:
            some = rnd.sample(entries, len(entries) // 2 or 1)
            acts += [
                lambda: playlists.move(conn, ELS, some, rnd.randrange(9)),
                lambda: playlists.say(conn, ELS, some[0], "words", "nl", number * 4),
                lambda: playlists.remove(conn, ELS, some),
            ] * 2
        act = rnd.choice(acts)
        writing[0] = 1
        try:
            act()
        except operations.Clash:
            pass
        writing[0] = 0
        os.write(out, f"kept {kept(conn)}\\n".encode())

folder = Path(sys.argv[1])
flag = os.open(folder / "writing", os.O_RDWR | os.O_CREAT)
os.ftruncate(flag, 1)
writing = mmap.mmap(flag, 1)
for line in sys.stdin:
    seed, seconds, early = line.split()
    writing[0] = 0
    killed(lambda out: edits(folder, seed, out), float(seconds), begun=early == "False")
"""
"""Makes processes that do nothing but edit, without the time that Python takes to start."""


def kills_in_commits(folder: Path, times: int, longest: float) -> Restarts:
    restarts, chance = Restarts(folder), random.Random(seed())
    words = [sys.executable, "-c", FORKS, str(folder)]
    with subprocess.Popen(
        words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(times):
            moment = chance.uniform(0, longest), number % 8 == 7
            print(f"{seed()}-{number}", *moment, file=process.stdin, flush=True)
            assert process.stdout.readline() == "-9\n", "who edits ended by itself"
            said = [process.stdout.readline().rstrip("\n") for _ in range(int(process.stdout.readline()))]
            assert "mended" not in said
            restarts.after(said)
        process.stdin.close()
    restarts.can_be_undone(whole=True)
    return restarts


def test_forty_kills_in_the_middle_of_a_commit(tmp_path: Path) -> None:
    restarts = kills_in_commits(tmp_path, 40, longest=0.03)
    assert restarts.account.kept > 10, restarts


@pytest.mark.full
def test_a_thousand_kills_in_the_middle_of_a_commit(tmp_path: Path, notice: list[str]) -> None:
    restarts = kills_in_commits(tmp_path, 1000, longest=0.03)
    notice.append(f"writing: {restarts}")
    assert restarts.writing > 200, restarts
