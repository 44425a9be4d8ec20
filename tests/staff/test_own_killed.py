"""kill -9 at any moment while works of the house come in, go and come back: each is whole, or not there.

Everyday a few times; with ``-m full`` some hundreds (SEED chooses the moments).
"""

import os
import random
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.staff.own import bringing, table
from tests.museum_works import picture

ROOT = Path(__file__).resolve().parents[2]
FILES = 3
"""On the stick."""
FORKS = """
import os, random, sys
from datetime import date
from pathlib import Path
from kiosk.media import sniff
from kiosk.staff.own import bringing, copying, looking
from kiosk.staff.own.answers import Answers, May
from tests.forks import killed

def acts(own, stick, seed, out):
    rnd = random.Random(seed)
    way = copying.Way(sniff.kind_of, 0, lambda: None, lambda: False, lambda _: None)
    (group,) = looking.look(stick, sniff.kind_of)
    while True:
        bringing.tidy(own)
        here, gone = bringing.batches(own), bringing.gone(own)
        what = rnd.choice(("in", "away", "back") if len(here) + len(gone) < 12 else ("away", "back"))
        if what == "in":
            answers = Answers(rnd.choice(("Zee", "Duin")), "Mia", May.OURS)
            folder = bringing.bring(own, group, answers, "Bib", date(2026, 11, 27), way).batch.folder
        elif what == "away" and here:
            folder = bringing.take_away(own, rnd.choice(here).folder).folder
        elif what == "back" and gone:
            folder = bringing.put_back(own, gone[-1].folder).folder
        else:
            continue
        os.write(out, f"{what} {folder}\\n".encode())

own, stick = map(Path, sys.argv[1:])
for line in sys.stdin:
    seed, seconds = line.split()
    killed(lambda out: acts(own, stick, seed, out), float(seconds))
"""
"""Makes processes that bring in and take away, without the time that Python takes to start."""


class There(NamedTuple):
    """The folders that are here, and those that can come back."""

    here: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()

    def after(self, said: str) -> "There":
        """Once more of what was said is done."""
        what, _, folder = said.partition(" ")
        one = frozenset((folder,))
        if what == "away":
            return There(self.here - one, self.gone | one)
        return There(self.here | one, self.gone - one)


def there(own: Path) -> There:
    """What there is, of which each file has its row, and each row its file."""
    here, gone = bringing.batches(own), bringing.gone(own)
    for one in (*here, *gone):
        files = own / one.folder if one in here else own / ".gone" / one.folder / "files"
        names = sorted(name.name for name in files.iterdir())
        assert names == sorted(name.rpartition("/")[2] for name in one.files)
        assert len(names) == FILES
        assert {(files / name).read_bytes() for name in names} == {PICTURE}
    rows = {table.batch_of(one) for one in table.rows(own)}
    loose = rows - {one.folder for one in here}
    assert len(loose) <= 1, "of what was coming in, and did not"
    known = {table.NAME, ".gone", *(one.folder for one in here)}
    assert {one.name for one in own.iterdir()} <= known
    return There(frozenset(one.folder for one in here), frozenset(one.folder for one in gone))


PICTURE = picture("zee", small=True)


def kills(folder: Path, times: int) -> int:
    own, stick = folder / "own", folder / "STICK"
    own.mkdir()
    stick.mkdir()
    for number in range(FILES):
        (stick / f"{number}.jpg").write_bytes(PICTURE)
    chance, seed = random.Random(int(os.environ.get("SEED", "11"))), os.environ.get("SEED", "11")
    known, acts = There(), 0
    words = [sys.executable, "-c", FORKS, str(own), str(stick)]
    with subprocess.Popen(
        words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(times):
            print(f"{seed}-{number}", chance.uniform(0, 0.12), file=process.stdin, flush=True)
            assert process.stdout.readline() == "-9\n", "who brings in ended by itself"
            said = [process.stdout.readline().rstrip("\n") for _ in range(int(process.stdout.readline()))]
            for one in said:
                known = known.after(one)
            acts += len(said)
            bringing.tidy(own)
            found = there(own)
            assert known.here | known.gone <= found.here | found.gone, "lost"
            # One more act may have been done, and not yet been told.
            assert len((found.here | found.gone) - (known.here | known.gone)) <= 1
            assert len((found.here ^ known.here) | (found.gone ^ known.gone)) <= 1
            known = found
        process.stdin.close()
    return acts


def test_fifteen_kills_of_who_brings_in_and_takes_away(tmp_path: Path) -> None:
    assert kills(tmp_path, 15) > 3


@pytest.mark.full
def test_four_hundred_kills_of_who_brings_in_and_takes_away(tmp_path: Path, notice: list[str]) -> None:
    acts = kills(tmp_path, 400)
    notice.append(f"own works: 400 kills, {acts} acts said to be done, 0 lost")
    assert acts > 200
