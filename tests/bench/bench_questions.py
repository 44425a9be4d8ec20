"""How long a finger waits for the store while everything is read again, beside a store that is idle.

    python -m tests.bench.bench_questions [--works 100000] [--shelves 200] [--touches 400] [--keys 1500]

The screen's own parts, without a window, on a catalogue of so many works on so many shelves. All three take
turns in one run; of each p50 / p95 / p99 in milliseconds of the clock:

* ``idle``         a touch turns the page of a shelf, or opens a work: until the answer is on the GUI thread;
* ``re-reading``   the same, while the start page, the work and the shelves are read again and again, as
                   they are every few seconds while the agent commits;
* ``stale search`` somebody types on before the last key is answered: until the thread is done with that one.

Goals: p99 of the re-reading at most 50 ms over idle; a stale search gone within 16 ms (p99).
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from itertools import chain, islice, pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk.model import Collection
from kiosk.store import search as store_search
from kiosk.ui.asking.background import Background
from kiosk.ui.finding import search as ui_search
from kiosk.ui.finding.browse import Browse
from kiosk.ui.finding.search import Search
from kiosk.ui.work.shelf import Shelf
from kiosk.ui.work.work import Work
from tests.bench.bench_search import fill, percentile, sessions, works

PATIENCE_MS = 30_000
GAP_MS = 100
"""Between two times that all is read again; in life it is seconds."""
LANGUAGES = ("nl", "en")


def collections(count: int, shelves: int) -> list[Collection]:
    """Every work on one shelf."""
    size = max(1, count // shelves)
    return [
        Collection(
            id=f"https://catalogue.example.org/shelf/{n}",
            source="source 0",
            label={"nl": (f"Plank {n}",)},
            members=tuple(f"https://catalogue.example.org/work/{m}" for m in range(n * size, (n + 1) * size)),
        )
        for n in range(shelves)
    ]


class Screen:
    """What a screen asks of the store."""

    def __init__(self, catalogue: Path) -> None:
        folder = catalogue.parent
        self.background = Background(catalogue)
        known: Callable[[str], bool] = lambda name: True  # noqa: E731 - a value to pass
        self.browse = Browse(
            self.background,
            folder / "pictures",
            folder / "staff.db",
            lambda: LANGUAGES,
            known,
            lambda: date(2027, 5, 14),
            frozenset(),
        )
        self.work = Work(self.background, folder / "pictures", lambda: LANGUAGES)
        self.search = Search(self.background, folder / "pictures", lambda: LANGUAGES)
        self.shelf = Shelf(self.background, folder / "pictures", lambda: LANGUAGES)
        self.shelf.setProperty("pageSize", 8)
        self.readings = 0
        self._reading = False
        self.browse.changed.connect(self._read)

    def close(self) -> None:
        """Its thread ends."""
        self.background.close()

    def reads_again(self, on: bool) -> None:
        """Begin to read everything again and again, or stop."""
        self._reading = on
        if on:
            self.background.changed.emit()

    def _read(self) -> None:
        self.readings += 1
        if self._reading:
            QTimer.singleShot(GAP_MS, self._again)

    def _again(self) -> None:
        if self._reading:
            self.background.changed.emit()


def until(signal: object, act: Callable[[], None], true: Callable[[], bool] = lambda: True) -> float:
    """Milliseconds from the act until the signal comes and something holds."""
    loop = QEventLoop()
    came = [0.0]

    def look() -> None:
        if true():
            came[0] = time.perf_counter()
            loop.quit()

    timer = QTimer(singleShot=True, interval=PATIENCE_MS)
    timer.timeout.connect(loop.quit)
    timer.start()
    began = time.perf_counter()
    act()
    signal.connect(look)
    loop.exec()
    signal.disconnect(look)
    if not came[0]:
        raise RuntimeError("no answer came")
    return (came[0] - began) * 1000


def rest(milliseconds: float) -> None:
    """Let the screen live for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def touches(screen: Screen, rnd: random.Random, count: int, shelves: list[Collection]) -> list[float]:
    """Open a work, or turn a page: by turns, with a pause in which something else begins to run."""
    times = []
    for n in range(count):
        rest(rnd.uniform(0, 150))
        shelf = rnd.choice(shelves)
        if n % 2:
            wanted = rnd.choice(shelf.members)
            times.append(
                until(
                    screen.work.changed,
                    lambda wanted=wanted: screen.work.show(wanted),
                    lambda: screen.work.item is not None,
                )
            )
        else:
            place = rnd.randrange(0, len(shelf.members), 8)

            def turn(shelf: Collection = shelf, place: int = place) -> None:
                screen.shelf.show_members(shelf)
                screen.shelf.turn(1)

            times.append(until(screen.shelf.changed, turn, lambda: bool(screen.shelf.property("loaded"))))
    return times


def stale(screen: Screen, rnd: random.Random, keys: list[str]) -> list[float]:
    """Type a key while the last one is being answered; how long that answer still keeps the thread."""
    find = store_search.find
    ended: dict[str, float] = {}
    begun: set[str] = set()

    def watched(conn: object, words: str, *, limit: int = 50) -> object:
        begun.add(words)
        try:
            return find(conn, words, limit=limit)
        finally:
            ended[words] = time.perf_counter()

    times = []
    ui_search.search.find = watched
    try:
        for before, after in pairwise(keys):
            if not before or before == after:
                continue
            screen.search.forget()
            until(screen.search.changed, lambda: screen.search.type("a"), lambda: True)
            screen.search.forget()
            begun.clear()
            ended.clear()
            screen.search.setProperty("words", before)
            wait = time.perf_counter() + rnd.uniform(0, 0.004)
            while time.perf_counter() < wait or (before not in begun and time.perf_counter() < wait + 0.02):
                time.sleep(0)  # only lets the store's thread at the interpreter, so that it is under way
            typed = time.perf_counter()
            running = before in begun and before not in ended
            screen.search.setProperty("words", after)
            end = time.perf_counter() + 10
            while running and before not in ended and time.perf_counter() < end:
                time.sleep(0)  # as above: how long it takes is what is measured
            if running:
                times.append((ended[before] - typed) * 1000)
            while after not in ended and time.perf_counter() < end:
                QCoreApplication.processEvents()
    finally:
        ui_search.search.find = find
    return times


def told(name: str, times: list[float], **more: object) -> dict[str, float]:
    """Print one line."""
    figures = {f"p{part}": round(percentile(times, part / 100), 2) for part in (50, 95, 99)}
    sys.stdout.write(json.dumps({"bench": name, "times": len(times), "ms": figures, **more}) + "\n")
    sys.stdout.flush()
    return figures


def main() -> None:
    """One run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--works", type=int, default=100_000)
    parser.add_argument("--shelves", type=int, default=200)
    parser.add_argument("--touches", type=int, default=400)
    parser.add_argument("--keys", type=int, default=1500)
    parser.add_argument("--folder", type=Path, help="keep the catalogue here, and take it from here")
    asked = parser.parse_args()
    app = QCoreApplication([])
    sys.setswitchinterval(0.0005)  # as the program does
    with tempfile.TemporaryDirectory(prefix="venster-questions-") as made:
        folder = asked.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        catalogue = folder / "catalogue.db"
        shelves = collections(asked.works, asked.shelves)
        if not catalogue.exists():
            fill(catalogue, chain(works(asked.works), shelves)).close()
        screen = Screen(catalogue)
        rnd = random.Random(11)
        until(screen.browse.changed, screen.browse.refresh)
        quiet, busy = [], []
        for _ in range(4):
            quiet += touches(screen, rnd, asked.touches // 4, shelves)
            screen.reads_again(True)
            busy += touches(screen, rnd, asked.touches // 4, shelves)
            screen.reads_again(False)
            rest(500)
        before = told("idle", quiet)
        beside = told("re-reading", busy, readings=screen.readings)
        with_store = fill(catalogue, ())
        held = list(islice(works(asked.works), 3000))
        keys = [words for _, words in sessions(with_store, rnd.sample(held, 400), rnd)][: asked.keys]
        with_store.close()
        gone = told("stale search", stale(screen, rnd, keys))
        sys.stdout.write(
            json.dumps(
                {"p99_over_idle_ms": round(beside["p99"] - before["p99"], 1), "stale_p99_ms": gone["p99"]}
            )
            + "\n"
        )
        screen.close()
    del app


if __name__ == "__main__":
    main()
