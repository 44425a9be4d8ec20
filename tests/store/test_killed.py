"""kill -9 at any moment: what staff were told is kept is kept, and the catalogue opens without repair."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.staff import playlists
from kiosk.store import database, items, search

WRITER = """
import random, sys
from pathlib import Path
from kiosk.model import Collection, Item, Kind
from kiosk.staff import playlists
from kiosk.store import database, items
from tests import staff_made
from tests.staff_made import ELS
folder, seed = Path(sys.argv[1]), int(sys.argv[2])
rnd = random.Random(seed)
conn, staff = database.open_catalogue(folder / "catalogue.db"), database.open_staff(folder / "staff.db")
said = lambda *words: print(*words, flush=True)
words = "boat river castle night watch jug heron storm".split()
made = [playlist.id for playlist in playlists.all(staff)] or [staff_made.playlist(staff, {"en": ("0",)})]
entries = [entry.id for entry in playlists.entries(staff, made[0])]
said("ready")
for n in range(seed * 10_000, seed * 10_000 + 9999):
    page = [
        Item(id=str(rnd.randrange(800)), source="s", kind=Kind.BOOK, summary={"en": (" ".join(words),)},
             label={"en": (f"{rnd.choice(words)} {rnd.choice(words)} {n}",)})
        for _ in range(rnd.randint(1, 120))
    ]
    page += [Collection(id=f"c{n % 5}", source="s", label={"en": (str(n),)},
                        members=tuple(str(rnd.randrange(800)) for _ in range(30)))]
    page += [Item(id="marker", source="s", kind=Kind.BOOK, label={"en": (str(n),)})]
    with database.transaction(conn):
        items.put(conn, page)
        items.gone(conn, "s", [str(rnd.randrange(800)) for _ in range(20)])
        items.set_bookmark(conn, "s", str(n))
    said("page", n)
    for _ in range(5):
        entry = staff_made.add(staff, made[0], f"item {n}", words=f"Look {n}", at=rnd.randrange(50))
        said("added", entry)
        entries.append(entry)
        if len(entries) > 60:
            entry = entries.pop(rnd.randrange(60))
            said("removing", entry)
            playlists.remove(staff, ELS, [entry])
            said("removed", entry)
        playlists.move(staff, ELS, [rnd.choice(entries)], rnd.randrange(50))
    playlists.describe(staff, ELS, made[0], "label", "en", str(n))
    said("renamed", n)
"""


def kill_and_look(folder: Path, times: int, longest: float) -> None:
    kept: set[str] = set()
    removed: set[str] = set()
    for seed in range(1, times + 1):
        with (folder / "said").open("w+b") as told:
            process = subprocess.Popen([sys.executable, "-c", WRITER, str(folder), str(seed)], stdout=told)
            try:
                process.wait(
                    wait_until_ready(process, folder / "said") + random.Random(seed).uniform(0, longest)
                )
            except subprocess.TimeoutExpired:
                process.kill()
            assert process.wait() == -9, "the writer ended by itself"
        # The last line may have been cut in the middle.
        lines = (folder / "said").read_text(encoding="utf-8").rpartition("\n")[0].splitlines()
        begun: set[str] = set()
        last = {"page": "", "renamed": ""}
        for what, name in (line.split() for line in lines if " " in line):
            if what == "added":
                kept.add(name)
            elif what == "removing":
                begun.add(name)
            elif what == "removed":
                removed.add(name)
            else:
                last[what] = name
        kept -= begun  # one of them may or may not have gone

        repairs: list[str] = []
        staff = database.open_staff(folder / "staff.db", told=repairs.append)
        conn = database.open_catalogue(folder / "catalogue.db", told=repairs.append)
        assert repairs == []
        (playlist,) = playlists.all(staff)
        held = {entry.id for entry in playlists.entries(staff, playlist.id)}
        assert kept <= held, "an entry that staff were told of is lost"
        assert not held & removed, "an entry that was removed is back"
        assert int(playlist.label["en"][0]) >= int(last["renamed"] or 0)
        assert items.consistency(conn) == []
        bookmark = items.bookmark(conn, "s")
        assert int(bookmark or 0) >= int(last["page"] or 0)
        marker = items.get(conn, "marker")
        assert (marker.label["en"] if marker else ("",)) == (bookmark,), "a page and its bookmark came apart"
        search.find(conn, "boat")
        staff.close()
        conn.close()


def wait_until_ready(process: subprocess.Popen[bytes], said: Path) -> float:
    """Until the writer has begun to write; gives no more seconds to wait."""
    for _ in range(1000):
        if said.stat().st_size:
            return 0
        try:
            process.wait(0.01)
        except subprocess.TimeoutExpired:
            continue
        break
    pytest.fail("the writer did not begin")


def test_fifteen_kills(tmp_path: Path) -> None:
    kill_and_look(tmp_path, 15, longest=0.15)


@pytest.mark.full
def test_two_hundred_kills(tmp_path: Path) -> None:
    kill_and_look(tmp_path, 200, longest=0.4)
