"""Frame times while somebody scrolls Home, without a sync and beside a sync of 20 000 works, in one run.

    python -m tests.bench.bench_scroll [--works 20000] [--held 5000] [--seconds 30] [--landscape]
    xvfb-run -a python -m tests.bench.bench_scroll --xcb

The screen is the real program in this process, with its own agent beside it; the museum is a process of its
own. Portrait: fingers (touch events, 125 a second) drag and flick the list of shelves up and down.
Landscape: a finger pages through a shelf, while a dot moves so that there is a frame to be drawn at any time.
A frame's time is the time since the frame before it; frames count while the list moves.

Goal: 99.5 % of the frames under 33 ms, in both. Told for each: share, median, 99.5th percentile and longest;
and of the late frames, in how many the screen's own thread was at work for more than 33 ms, and in how many
it was ready but had to wait for a processor so long that this made it late (other programs of the machine
do so too; the kernel counts it).
"""

import argparse
import gc
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.neighbour import museum_beside

LIMIT = 0.033
TOUCH_MS = 8
DRAG = 24
"""Moves of a finger in one stroke: about a fifth of a second."""


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


Frame = tuple[float, float, float]
"""Seconds since the frame before it; of these the GUI thread was at work, and waited for a processor."""


def clocks() -> Frame:
    """Of this thread: the time, its work and its waiting so far."""
    waited = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()[1]
    return time.perf_counter(), time.thread_time(), int(waited) / 1e9


def since(before: Frame, now: Frame) -> Frame:
    """The frame between two moments."""
    return now[0] - before[0], now[1] - before[1], now[2] - before[2]


def words(name: str, frames: list[Frame], **more: object) -> dict[str, object]:
    """What there is to tell of one measurement."""
    times = [frame[0] for frame in frames]
    return {
        "while": name,
        "load": round(os.getloadavg()[0], 1),
        "frames": len(times),
        "under_33_ms": round(sum(t < LIMIT for t in times) / max(1, len(times)), 4),
        "ms_p50": round(1000 * percentile(times, 0.5), 1),
        "ms_p99": round(1000 * percentile(times, 0.99), 1),
        "ms_p99.5": round(1000 * percentile(times, 0.995), 1),
        "ms_longest": round(1000 * max(times), 1),
        "late": sum(t >= LIMIT for t in times),
        "late_by_own_work": sum(own >= LIMIT for _, own, _ in frames),
        "late_for_want_of_a_processor": sum(wall >= LIMIT > wall - waited for wall, _, waited in frames),
        **more,
    }


class Strokes:
    """A finger on the list of shelves, and the times of the frames while the list moves."""

    def __init__(self, parts: Any) -> None:
        from PySide6.QtCore import QPoint, QTimer
        from PySide6.QtGui import QInputDevice
        from PySide6.QtQuick import QQuickItem
        from PySide6.QtTest import QTest

        self.parts = parts
        self.times: list[Frame] = []
        self.strokes = 0
        self._point, self._test = QPoint, QTest
        self._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._list = parts.window.findChild(QQuickItem, "shelfRows")
        assert self._list is not None, "Home does not show rows"
        self._last: Frame | None = None
        self._step = -1
        self._up = True
        self._tick = QTimer()
        self._tick.timeout.connect(self._move)
        parts.window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        now = clocks()
        moving = bool(self._list.property("moving"))
        if moving and self._last is not None:
            self.times.append(since(self._last, now))
        self._last = now if moving else None

    def _move(self) -> None:
        area = self._list.mapRectToScene(self._list.boundingRect())
        long, at = area.height() * 0.8, self._step / DRAG
        y = area.top() + area.height() * 0.1 + long * (1 - at if self._up else at)
        point = self._point(round(area.center().x()), round(y))
        touch = self._test.touchEvent(self.parts.window, self._device)
        if self._step < 0:
            if self._list.property("moving"):
                return  # the flick of before still runs
            self._step = 0
            touch.press(0, point)
        elif self._step < DRAG:
            self._step += 1
            touch.move(0, point)
        else:
            touch.release(0, point)
            self._step = -1
            self.strokes += 1
            if self.strokes % 6 == 0:
                self._up = not self._up
        touch.commit()

    def for_seconds(self, seconds: float, enough: Callable[[], bool] = lambda: False) -> list[Frame]:
        """Scroll; gives the times of the frames."""
        self.times, self._last = [], None
        self._tick.start(TOUCH_MS)
        let_live(seconds, enough)
        self._tick.stop()
        return self.times


class Pages:
    """A finger on "further" of a shelf, and the times of the frames of a dot that never stands still."""

    def __init__(self, parts: Any) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression

        self.parts = parts
        self._context, self._expression = QQmlEngine.contextForObject, QQmlExpression
        self._direction = 1
        self.times: list[Frame] = []
        self.strokes = 0
        self._last: Frame | None = None
        dot = QQmlComponent(parts.engine)
        dot.setData(
            b"import QtQuick\nRectangle { width: 2; height: 2; color: 'gray'\n"
            b"NumberAnimation on x { from: 0; to: 40; duration: 700; loops: Animation.Infinite } }",
            "",
        )
        self._dot = dot.createWithInitialProperties({"parent": parts.window.contentItem()})
        self._tick = QTimer()
        self._tick.timeout.connect(self._turn)
        parts.window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        now = clocks()
        if self._last is not None:
            self.times.append(since(self._last, now))
        self._last = now

    def _turn(self) -> None:
        self.strokes += 1
        if not self._ask("hasMore" if self._direction > 0 else "hasBefore"):
            self._direction = -self._direction
        self._ask(f"turn({self._direction})")

    def _ask(self, what: str) -> object:
        """What QML makes of it: Python knows no property that holds a Shelf."""
        root = self.parts.window
        context = self._context(root)
        return self._expression(context, root, f"browse.current.{what}").evaluate()[0]

    def for_seconds(self, seconds: float, enough: Callable[[], bool] = lambda: False) -> list[Frame]:
        """Turn pages; gives the times of the frames."""
        self.times, self._last = [], None
        self._tick.start(400)
        let_live(seconds, enough)
        self._tick.stop()
        return self.times


def let_live(seconds: float, enough: Callable[[], bool]) -> None:
    """Let the program live so long, or until it is enough."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look, until = QEventLoop(), QTimer(), time.monotonic() + seconds
    look.timeout.connect(lambda: loop.quit() if time.monotonic() > until or enough() else None)
    look.start(200)
    loop.exec()


def measure(args: argparse.Namespace, folder: Path, settings: str) -> None:
    """The same screen before, during and after the sync."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui import engine
    from kiosk.ui.stage import staging
    from tests.bench.bench_start import library
    from tests.station import Station

    engine.prepare("software")
    os.nice(args.nice)
    app = QGuiApplication(["bench"])  # the program takes the one that is there
    station = Station(folder, "")
    station.reads(drawn=False)
    station.gathers()
    library(station.data, args.held)
    # From here on the museum is read too: it is due the moment the agent starts.
    written = (station.data / "kiosk.toml").read_text()
    (station.data / "kiosk.toml").write_text(written + STARTER + settings)
    size = (1920, 1080) if args.landscape else (1080, 1920)
    with station.opens(size, agent=False) as parts:
        parts.session.start()
        staging.settle(parts.stage)
        gc.freeze()  # as the program does after its first picture
        hand = Pages(parts) if args.landscape else Strokes(parts)
        hand.for_seconds(3)  # the first pictures are read, the first letters drawn

        def told(name: str, times: list[Frame], strokes: int, **more: object) -> None:
            sys.stdout.write(json.dumps(words(name, times, strokes=hand.strokes - strokes, **more)) + "\n")
            sys.stdout.flush()

        strokes = hand.strokes
        told("nothing else", hand.for_seconds(args.seconds), strokes)

        def state() -> tuple[int, bool]:
            with station.store() as conn:
                here = conn.execute("SELECT count(*) FROM entries WHERE source = 'museum'").get
                done = conn.execute("SELECT count(*) FROM sources WHERE source = 'museum' AND ok").get
            return int(here), bool(done)

        parts.agent.start()
        let_live(60, lambda: state()[0] > 0)
        strokes, began, before = hand.strokes, time.monotonic(), state()[0]
        times = hand.for_seconds(args.longest, lambda: state()[1])
        rate = round((state()[0] - before) / (time.monotonic() - began))
        told("a sync", times, strokes, works_a_second=rate, works=state()[0], done=state()[1])
        strokes = hand.strokes
        told("the agent draws and keeps", hand.for_seconds(args.seconds), strokes)
    del app


STARTER = """
[[source]]
name = "starter"
kind = "iiif"
url = "https://venster.example/starter/collection.json"
published = "assets/starter"

"""


def main() -> None:
    """One run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--works", type=int, default=20_000, help="that the sync brings")
    parser.add_argument("--held", type=int, default=5_000, help="that are here before")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--longest", type=float, default=300, help="seconds beside the sync")
    parser.add_argument("--landscape", action="store_true")
    parser.add_argument("--nice", type=int, default=0, help="of the screen; -15 on a shared machine")
    parser.add_argument("--xcb", action="store_true", help="on the X server of DISPLAY instead of offscreen")
    args = parser.parse_args()
    os.environ.update(QT_QPA_PLATFORM="xcb" if args.xcb else "offscreen", QT_QUICK_BACKEND="software")
    with museum_beside(args.works) as (folder, settings):
        measure(args, folder, settings)


if __name__ == "__main__":
    main()
