"""From a touch to the frame in which the button looks pressed, in quiet and beside a sync, on several pages.

    python -m tests.bench.bench_touch [--works 20000] [--held 5000] [--touches 30]

The screen is the real program in this process, its agent and a museum are processes of their own. A thread
touches at moments of its own, as a hand does: that the screen's thread is at something else then counts. A
touch is over when the first frame is on the window (``frameSwapped``) in which the button is down; that it
looks different is seen once for each page. The finger slides off before it is lifted: the page stays.

Goal: 99 % of all touches under 100 ms, in both. Told for each page and all: median, 99th percentile, longest.
"""

import argparse
import gc
import json
import os
import random
import sys
import threading
import time
from pathlib import Path
from typing import Any

from tests.bench.bench_scroll import STARTER, let_live, percentile
from tests.bench.neighbour import museum_beside

LIMIT = 0.1
PAGES = ("attract", "home", "shelf", "item", "search-empty", "adjust", "story", "sound-nothing")
BETWEEN = (0.06, 0.19)
"""Seconds from one touch to the next, at least and at most, beside the one that it lies on the glass."""
LIES = 0.07
LOST = 2.0
"""Seconds after which a touch counts as lost; there is none."""


class Hand:
    """A finger on buttons of the page that is open."""

    def __init__(self, parts: Any) -> None:
        from PySide6.QtCore import QObject, QPoint, Signal
        from PySide6.QtTest import QTest

        from tests.visitor import finger

        class Bell(QObject):
            rings = Signal(float)
            gives_up = Signal()

        self.parts = parts
        self.times: list[float] = []
        self._chance = random.Random(1)
        self._test, self._finger, self._off = QTest, finger(), QPoint(0, 0)
        self._bell = Bell()
        self._bell.rings.connect(self._touch)
        self._bell.gives_up.connect(self._lift)
        self._able: list[tuple[Any, Any]] = []
        self._pressed: tuple[Any, float] | None = None
        self._free = threading.Event()
        parts.window.frameSwapped.connect(self._frame)

    def touches(self, count: int) -> list[float]:
        """So many, one after the other, on any button of this page; seconds for each."""
        from tests.gate_look import look

        seen = [node for node in look(self.parts.window, px_per_mm=1.0).controls if node.enabled]
        self._able = [(node.item, node.seen.center().toPoint()) for node in seen if node.seen == node.box]
        del seen
        self.times = []
        hand = threading.Thread(target=self._plays, args=(count,), daemon=True)
        hand.start()
        let_live(count * (LOST + BETWEEN[1] + LIES), lambda: not hand.is_alive())
        return self.times

    def looks_pressed(self) -> bool:
        """Whether a button of this page looks different under a finger."""
        item, place = self._able[0]
        box = item.mapRectToScene(item.boundingRect()).toRect()
        before = self.parts.window.grabWindow().copy(box)
        self._press(place)
        after = self.parts.window.grabWindow().copy(box)
        self._lift()
        return bool(before != after)

    def _plays(self, count: int) -> None:
        pause = threading.Event()
        for _ in range(count):
            pause.wait(self._chance.uniform(*BETWEEN))
            self._free.clear()
            self._bell.rings.emit(time.perf_counter())
            if not self._free.wait(LOST):
                self.times.append(LOST)
                self._bell.gives_up.emit()
                self._free.wait(LOST)

    def _touch(self, at: float) -> None:
        item, place = self._chance.choice(self._able)
        self._pressed = item, at
        self._press(place)

    def _press(self, place: Any) -> None:
        self._test.touchEvent(self.parts.window, self._finger).press(0, place).commit()

    def _frame(self) -> None:
        from PySide6.QtCore import QTimer

        if self._pressed is not None and self._pressed[0].property("down"):
            self.times.append(time.perf_counter() - self._pressed[1])
            self._pressed = None
            QTimer.singleShot(round(LIES * 1000), self._lift)

    def _lift(self) -> None:
        self._pressed = None
        self._test.touchEvent(self.parts.window, self._finger).move(0, self._off).commit()
        self._test.touchEvent(self.parts.window, self._finger).release(0, self._off).commit()
        self._free.set()


def told(during: str, page: str, times: list[float], **more: object) -> None:
    """One line."""
    words = {
        "while": during,
        "page": page,
        "touches": len(times),
        "ms_p50": round(1000 * percentile(times, 0.5), 1),
        "ms_p99": round(1000 * percentile(times, 0.99), 1),
        "ms_longest": round(1000 * max(times), 1),
        "under_100_ms": round(sum(t < LIMIT for t in times) / len(times), 4),
        "load": round(os.getloadavg()[0], 1),
        **more,
    }
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def round_of_pages(parts: Any, hand: Hand, during: str, touches: int, **more: object) -> None:
    """Every page once."""
    from kiosk.ui.stage import poses, staging

    every: list[float] = []
    for page in PAGES:
        assert poses.pose(parts.stage, page), page
        staging.settle(parts.stage)
        times = hand.touches(touches)
        told(during, page, times, looks_pressed=hand.looks_pressed())
        every += times
    parts.session.reset()
    told(during, "all", every, **more)


def measure(args: argparse.Namespace, folder: Path, settings: str) -> None:
    """The same pages before and during the sync."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui import engine
    from kiosk.ui.stage import staging
    from tests.bench.bench_start import library
    from tests.station import Station

    engine.prepare("software")
    app = QGuiApplication(["bench"])  # the program takes the one that is there
    station = Station(folder, STARTER)
    station.reads(drawn=False)
    station.gathers()
    library(station.data, args.held)
    # From here on the museum is read too: it is due the moment the agent starts.
    written = (station.data / "kiosk.toml").read_text()
    (station.data / "kiosk.toml").write_text(written + settings)
    with station.opens(agent=False) as parts:
        parts.session.start()
        staging.settle(parts.stage)
        gc.freeze()  # as the program does after its first picture
        hand = Hand(parts)
        round_of_pages(parts, hand, "nothing else", args.touches)

        def works() -> int:
            with station.store() as conn:
                return int(conn.execute("SELECT count(*) FROM entries WHERE source = 'museum'").get)

        parts.agent.start()
        let_live(60, lambda: works() > 0)
        before = works()
        began = time.monotonic()
        round_of_pages(parts, hand, "a sync", args.touches)
        after = works()
        rate = round((after - before) / (time.monotonic() - began))
        sys.stdout.write(json.dumps({"works": after, "works_a_second": rate}) + "\n")
    del app


def main() -> None:
    """One run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--works", type=int, default=20_000, help="that the sync brings")
    parser.add_argument("--held", type=int, default=5_000, help="that are here before")
    parser.add_argument("--touches", type=int, default=30, help="on each page")
    args = parser.parse_args()
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    with museum_beside(args.works) as (folder, settings):
        measure(args, folder, settings)


if __name__ == "__main__":
    main()
