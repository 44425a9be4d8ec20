"""The copy of the catalogue: how long it takes, and what the screen notices of it.

    python tests/bench/bench_backup.py [SIZE] [--seconds N]

Makes a catalogue of SIZE works (100,000 by default) and prints, beside a plain copy of the file with fsync
in the same run: how long a copy takes (checked and stepped back, as the agent makes it), what a reader who
asks for works and hits waits meanwhile and otherwise, how soon a copy that is told to stop is gone, and how
long mending takes (a page of noise, and a row that only its sum betrays).
"""

# ruff: noqa: T201 - a bench prints

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
from bench_search import fill, percentile, works

from kiosk.store import backups, damage, database, items, search

COPIES = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from kiosk.agent.serve import _give_way
from kiosk.store import backups, database
_give_way()
path = Path(sys.argv[1])
conn = database.open_catalogue(path, read_only=True)
while True:
    began, used = time.monotonic(), time.process_time()
    backups.backup(conn, "catalogue", path.parent / "backups", datetime.now(UTC))
    print(time.monotonic() - began, time.process_time() - used, flush=True)
"""


def read(path: Path, seconds: float) -> list[float]:
    """Milliseconds of the clock for one work and the hits of one word, again and again."""
    rnd = random.Random(2)
    waits = []
    with closing(database.open_catalogue(path, read_only=True)) as conn:
        count = items.stats(conn).items
        terms = [term for (term,) in conn.execute("SELECT term FROM terms ORDER BY random() LIMIT 500")]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            began = time.perf_counter()
            items.get(conn, f"https://catalogue.example.org/work/{rnd.randrange(count)}")
            search.find(conn, rnd.choice(terms)[:3])
            waits.append((time.perf_counter() - began) * 1000)
            time.sleep(0.01)  # a screen asks a few times a second, not all the time
    return waits


def told(waits: list[float]) -> str:
    """p50 / p99 / longest."""
    return f"{percentile(waits, 0.5):6.2f} / {percentile(waits, 0.99):6.2f} / {max(waits):7.2f} ms"


def mend(path: Path) -> float:
    """Seconds until the copy has taken the place of the damaged file."""
    began = time.monotonic()
    said: list[str] = []
    database.open_catalogue(path, told=said.append).close()
    assert "has taken its place" in said[0], said
    return time.monotonic() - began


def stopped(conn: apsw.Connection, after: float) -> float:
    """Seconds until a copy is gone that was told to stop after so many."""
    end = time.monotonic() + after
    folder = backups.folder_of(Path(conn.filename))
    made = backups.backup(conn, "catalogue", folder, datetime.now(UTC), stop=lambda: time.monotonic() > end)
    return float("nan") if made else time.monotonic() - end  # not a number: it was done before


def main() -> None:
    """Print all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", nargs="?", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=20.0)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "catalogue.db"
        fill(path, works(args.size)).close()
        print(f"{args.size} works, {path.stat().st_size / 1e6:.0f} MB")

        began = time.monotonic()
        shutil.copyfile(path, path.with_name("plain"))
        with path.with_name("plain").open("rb+") as file:
            os.fsync(file.fileno())
        print(f"a plain copy with fsync:           {time.monotonic() - began:5.1f} s")

        quiet = read(path, args.seconds)
        with subprocess.Popen(
            [sys.executable, "-c", COPIES, str(path)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout
            meanwhile = read(path, args.seconds)
            process.kill()
            for line in process.stdout.read().splitlines()[:3]:
                taken, used = map(float, line.split())
                print(f"a copy, beside a reader:           {taken:5.1f} s, {used:.1f} s of processor")
        print(f"a reader, nobody else:             {told(quiet)}")
        print(f"a reader, copies all the time:     {told(meanwhile)}")

        with closing(database.open_catalogue(path, read_only=True)) as conn:
            for share in (0.2, 0.5, 0.8):
                print(f"told to stop after {share:.0%}: gone in    {stopped(conn, share * taken):6.3f} s")
            backups.backup(conn, "catalogue", path.parent / "backups", datetime.now(UTC))

        with path.open("rb+") as file:
            file.seek(path.stat().st_size // 4096 // 2 * 4096)
            file.write(random.Random(1).randbytes(4096))
        print(f"mended, a page of noise:           {mend(path):5.1f} s")
        with closing(database.open_catalogue(path, read_only=True)) as conn:
            backups.backup(conn, "catalogue", path.parent / "backups", datetime.now(UTC))
        with closing(apsw.Connection(str(path))) as conn:
            conn.execute("UPDATE documents SET document = CAST('{}' AS BLOB) WHERE number = 77")
        damage.report(path)
        print(f"mended, a row that is not its sum: {mend(path):5.1f} s")


if __name__ == "__main__":
    main()
