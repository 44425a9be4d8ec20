"""A first harvest of a large library over OAI-PMH, beside reading alone and writing alone, in one run.

    python -m tests.bench.bench_harvest [--records 250000] [--rounds 1] [--invented]

The origin is a process of its own on this machine. Each of these is a process of its own too, round by round:

* ``parse``: the source read to its end, and nothing done with what it tells;
* ``insert``: ready-made Items, put into an empty store in pages of 500; ``relations`` is the share of the
  identifiers, occurrences and spans in it;
* ``sync``: the source into an empty store as the agent does it, and its memory when a quarter, a half, three
  quarters and all of it are stored; then the same pass over what has not changed, as after a lost bookmark;
  then what is new since.

Told as works a second of the clock, and of the processor (so that other work on the machine counts little).
Goals, and 1 is the exit status where one is missed: the sync takes no longer than 1.1 times parse and insert
one after the other; from a quarter to the end its memory grows by no more than the ids that the sweep at the
end needs, and the sweep by no more than that again.
"""

import argparse
import json
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

import apsw

from kiosk.agent.source_pass import PAGE_ITEMS, Progress
from kiosk.agent.sync import sync
from kiosk.catalogue.oai_pmh.source import OAISource
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Put
from kiosk.store import database, items, relations
from tests.bench import library

NAME = "library"
SLOWEST = 1.1
"""Of a sync, beside reading and writing one after the other."""
ID_BYTES = 200
"""Of memory for each record in the list: its id, and its place in a set."""
SLACK_MB = 16
"""What an allocator keeps without any reason, and SQLite's cache."""
QUARTERS = (25, 50, 75, 100)

Told = dict[str, float]
_spawn = multiprocessing.get_context("spawn")  # nothing of this process is in the memory of another


def memory() -> dict[str, float]:
    """MB of this process now and at most (``VmRSS``, ``VmHWM``)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    told = {
        name: int(rest.split()[0]) / 1024
        for name, _, rest in (line.partition(":") for line in lines)
        if name in ("VmRSS", "VmHWM")
    }
    return {"now": told["VmRSS"], "most": told["VmHWM"]}


def source(base: str, fetcher: Fetcher) -> OAISource:
    """The library, as the settings would name it."""
    return OAISource(NAME, base, fetcher)


def fetching(base: str) -> Fetcher:
    """Who may go there."""
    return Fetcher(private_hosts=[base.split("/")[2]])


def parse(base: str, folder: Path, shelf: library.Shelf) -> Told:
    """Read it to its end."""
    with fetching(base) as fetcher:
        began, worked = time.perf_counter(), time.process_time()
        read = sum(isinstance(change, Put) for change in source(base, fetcher).changes(""))
        spent = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - worked}
    assert read == shelf.records, read
    return spent


def insert(base: str, folder: Path, shelf: library.Shelf) -> Told:
    """Only ``items.put`` is timed: its Items are ready made, a page at a time."""
    spent = {"seconds": 0.0, "cpu": 0.0, "relations": 0.0}
    write = relations.write

    def timed(*args: object) -> None:
        began = time.thread_time()
        write(*args)
        spent["relations"] += time.thread_time() - began

    relations.write = timed
    with fetching(base) as fetcher, closing(database.open_catalogue(folder / "insert.db")) as conn:
        changes = source(base, fetcher).changes("")
        values = (change.value for change in changes if isinstance(change, Put))
        while page := list(islice(values, PAGE_ITEMS)):
            began, worked = time.perf_counter(), time.thread_time()
            items.put(conn, page)
            spent["seconds"] += time.perf_counter() - began
            spent["cpu"] += time.thread_time() - worked
    return spent


def whole(base: str, folder: Path, shelf: library.Shelf) -> dict[str, Told]:
    """The first pass, one over what has not changed, and one that asks what is new."""
    told: dict[str, Told] = {"memory": {}}
    path = folder / "sync.db"
    with fetching(base) as fetcher, closing(database.open_catalogue(path)) as conn:

        def look(done: Progress) -> None:
            for part in QUARTERS:
                if done.put >= shelf.records * part / 100 and f"{part} %" not in told["memory"]:
                    told["memory"][f"{part} %"] = memory()["now"]

        last, told["sync"] = _pass(conn, base, fetcher, look)
        told["memory"]["most"] = memory()["most"]
        assert (last.put, last.changed, last.faults) == (shelf.records, shelf.records, 0), last
        told["sync"]["megabytes"] = path.stat().st_size / 1e6
        items.set_bookmark(conn, NAME, "")
        last, told["unchanged"] = _pass(conn, base, fetcher)
        assert (last.put, last.changed, last.gone) == (shelf.records, 0, 0), last
        last, told["new"] = _pass(conn, base, fetcher)
        assert (last.put, last.changed, last.gone) == (shelf.changed, shelf.changed, shelf.withdrawn), last
    return told


def _pass(
    conn: apsw.Connection, base: str, fetcher: Fetcher, look: Callable[[Progress], None] = lambda _: None
) -> tuple[Progress, Told]:
    began, worked = time.perf_counter(), time.process_time()
    for done in sync(conn, [source(base, fetcher)], now=datetime.now(UTC)):
        look(done)
    spent = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - worked}
    assert done.done, done
    assert done.ok, done
    return done, spent


def _tell(pipe: Connection, what: Callable[..., object], *args: object) -> None:
    pipe.send(what(*args))


def alone(what: Callable[..., dict[str, object]], *args: object) -> dict[str, object]:
    """What a function gives, in a new process."""
    ours, theirs = _spawn.Pipe(duplex=False)
    process = _spawn.Process(target=_tell, args=(theirs, what, *args))
    process.start()
    theirs.close()
    try:
        return ours.recv()
    finally:
        process.join()


def goals(shelf: library.Shelf, rounds: list[dict[str, Told]]) -> dict[str, tuple[float, float]]:
    """What was measured, and the most that it may be; medians of the rounds."""

    def middle(measure: Callable[[dict[str, Told]], float]) -> float:
        return round(median(map(measure, rounds)), 3)

    ids = shelf.records * ID_BYTES / 2**20
    return {
        "sync over parse and insert, clock": (
            middle(lambda one: one["sync"]["seconds"] / (one["parse"]["seconds"] + one["insert"]["seconds"])),
            SLOWEST,
        ),
        "sync over parse and insert, processor": (
            middle(lambda one: one["sync"]["cpu"] / (one["parse"]["cpu"] + one["insert"]["cpu"])),
            SLOWEST,
        ),
        "MB more at the end than at a quarter": (
            middle(lambda one: one["memory"]["100 %"] - one["memory"]["25 %"]),
            round(ids * 0.75 + SLACK_MB),
        ),
        "MB more for the sweep": (
            middle(lambda one: one["memory"]["most"] - one["memory"]["100 %"]),
            round(ids + SLACK_MB),
        ),
    }


def run(records: int, rounds: int, *, invent: bool = False) -> bool:
    """Everything, told line by line; gives whether the goals were met."""

    def tell(**what: object) -> None:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    with tempfile.TemporaryDirectory(prefix="venster-harvest-") as name:
        pages = Path(name) / "pages"
        pages.mkdir()
        shelf = library.fill(pages, records, invent=invent)
        ours, theirs = _spawn.Pipe(duplex=False)
        origin = _spawn.Process(target=library.serve, args=(theirs, pages), daemon=True)
        origin.start()
        base = ours.recv()
        tell(records=shelf.records, bytes_each=round(shelf.size / shelf.records))
        seen = []
        try:
            for _ in range(rounds):
                with tempfile.TemporaryDirectory(dir=name) as folder:
                    args = (base, Path(folder), shelf)
                    one = {
                        "parse": alone(parse, *args),
                        "insert": alone(insert, *args),
                        **alone(whole, *args),
                    }
                seen.append(one)
                counts = dict.fromkeys(("parse", "insert", "sync", "unchanged"), shelf.records)
                counts["new"] = shelf.changed + shelf.withdrawn
                for what, count in counts.items():
                    spent = one[what]
                    tell(
                        what=what,
                        seconds=round(spent["seconds"], 2),
                        works_a_second=round(count / spent["seconds"]),
                        works_a_second_of_processor=round(count / spent["cpu"]),
                        **(
                            {"relations": round(spent["relations"] / spent["cpu"], 3)}
                            if what == "insert"
                            else {}
                        ),
                        **({"megabytes": round(spent["megabytes"])} if what == "sync" else {}),
                    )
                tell(memory_mb={part: round(value) for part, value in one["memory"].items()})
        finally:
            origin.terminate()
            origin.join()
    found = goals(shelf, seen)
    for what, (measured, most) in found.items():
        tell(goal=what, measured=measured, most=most, met=measured <= most)
    return all(measured <= most for measured, most in found.values())


def main() -> int:
    """One run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--records", type=int, default=250_000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--invented", action="store_true", help="made-up records, also where real ones are")
    asked = parser.parse_args()
    return 0 if run(asked.records, asked.rounds, invent=asked.invented) else 1


if __name__ == "__main__":
    sys.exit(main())
