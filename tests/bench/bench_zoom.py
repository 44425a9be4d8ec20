"""Frame times while fingers pan and pinch a picture of 20 000 x 15 000 dots, on the software renderer.

    python -m tests.bench.bench_zoom [--seconds 20] [--level 2] [--upright] [--nice -10]

The screen is the real program in this process with its own agent beside it; the institution, a IIIF service
whose tiles are drawn as they are asked, is a process of its own. Fingers are touch events, 125 a second: one
drags to and fro over the picture, two pinch nearer and further away. A frame's time is the time since the
frame before it, while the picture moves; ``ms_own`` is what the screen's own thread was at work of it.

Goal: 99.5 % of the frames under 33 ms, and no more memory than a few screens of tiles.
"""

import argparse
import gc
import json
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable
from math import cos, pi, sin
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.bench.bench_scroll import Frame, clocks, percentile, since, words

WIDTH, HEIGHT = 20_000, 15_000
TOUCH_MS = 8
STILL = 0.12
"""Seconds without a frame after which the next one is the first of a movement."""


def house_process(pipe: Connection, level: int) -> None:
    """Serve, and stay until told to go."""
    os.nice(19)  # in life it is another machine
    from tests.image_house import ImageHouse

    with ImageHouse() as house:
        media = house.picture("map", WIDTH, HEIGHT, level=level, noise=True, tile=512)
        pipe.send(media)
        pipe.recv()
        pipe.send(len(house.asked))


def rss() -> float:
    """Megabytes of this process."""
    fields = Path("/proc/self/statm").read_text().split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


class Fingers:
    """On the picture; and the times of the frames while they move it."""

    def __init__(self, parts: Any) -> None:
        from PySide6.QtCore import QPoint, QTimer
        from PySide6.QtGui import QInputDevice
        from PySide6.QtTest import QTest

        self.parts, self.times = parts, list[Frame]()
        self._point, self._test = QPoint, QTest
        self._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self.view = view_of(parts)
        self._last: Frame | None = None
        self._step = 0
        self.move: Callable[[int], None] = self.pan
        self._tick = QTimer()
        self._tick.timeout.connect(self._next)
        parts.window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        now = clocks()
        if self._last is not None:
            self.times.append(since(self._last, now))
        self._last = now

    def _next(self) -> None:
        self.move(self._step)
        self._step += 1

    def _middle(self) -> tuple[float, float, float]:
        area = self.view.mapRectToScene(self.view.boundingRect())
        return area.center().x(), area.center().y(), min(area.width(), area.height())

    def pan(self, step: int) -> None:
        """Strokes of half a second, as long as fit: four after another the same way, then another way."""
        x, y, side = self._middle()
        stroke, at = divmod(step, 60)
        turn = 2.39996 * (stroke // 4)  # the golden angle: it comes everywhere
        far = side * 0.45
        along = -far + 2 * far * min(at, 56) / 56
        point = self._point(round(x + along * cos(turn)), round(y + along * sin(turn)))
        touch = self._test.touchEvent(self.parts.window, self._device)
        if at == 0:
            self._last = None
            touch.press(0, point)
        elif at < 58:
            touch.move(0, point)
        elif at == 58:
            touch.release(0, point)
        else:
            return
        touch.commit()

    def pinch(self, step: int) -> None:
        """Two fingers go apart, are lifted, come together, turn a little."""
        x, y, side = self._middle()
        stroke, at = divmod(step, 100)
        share = min(at, 96) / 96
        apart = side * (0.08 + 0.36 * (share if stroke % 2 == 0 else 1 - share))
        turn = 0.7 * stroke + 0.3 * share
        dx, dy = apart * cos(turn * pi), apart * sin(turn * pi)
        one, two = self._point(round(x + dx), round(y + dy)), self._point(round(x - dx), round(y - dy))
        touch = self._test.touchEvent(self.parts.window, self._device)
        if at == 0:
            self._last = None
            touch.press(0, one).press(1, two)
        elif at < 98:
            touch.move(0, one).move(1, two)
        elif at == 98:
            touch.release(0, one).release(1, two)
        else:
            return
        touch.commit()

    def for_seconds(self, seconds: float, move: Callable[[int], None]) -> list[Frame]:
        """Move; gives the times of the frames."""
        self.times, self._last, self._step, self.move = [], None, 0, move
        self._tick.start(TOUCH_MS)
        until = time.monotonic() + seconds
        let_live(lambda: time.monotonic() > until and self._step % 300 == 0)
        self._tick.stop()
        return self.times


def view_of(parts: Any) -> Any:
    """The picture that can be gone near to."""
    from PySide6.QtQuick import QQuickItem

    from tests.gate_look import qml_type

    todo: list[QQuickItem] = [parts.window.contentItem()]
    while todo:
        one = todo.pop()
        if qml_type(one) == "ZoomView":
            return one
        todo += one.childItems()
    raise AssertionError("no picture on screen")


def let_live(enough: Callable[[], bool]) -> None:
    """Until something holds."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if enough() else None)
    look.start(4)
    loop.exec()


def measure(args: argparse.Namespace, folder: Path, media: Any) -> None:
    """Panned at three distances, then pinched."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.store import database, items
    from kiosk.ui import engine
    from kiosk.ui.stage import staging
    from tests.image_house import work_of
    from tests.station import Station

    engine.prepare("software")
    os.nice(args.nice)
    app = QGuiApplication(["bench"])  # the program takes the one that is there
    host = media.url.split("/")[2]
    settings = (
        '[[source]]\nname = "museum"\nkind = "iiif"\nurl = "https://museum.example/none/"\nenabled = false\n'
    )
    settings += f'private_hosts = ["{host}"]\n'
    station = Station(folder, settings)
    conn = database.open_catalogue(station.settings.folders.catalogue_db)
    items.put(conn, [work_of(media)])
    conn.close()
    size = (1080, 1920) if args.upright else (1920, 1080)
    with station.opens(size) as parts:
        parts.session.start()
        parts.session.open("item", "https://museum.example/work")
        staging.settle(parts.stage)
        parts.session.open("picture", "https://museum.example/work")
        let_live(lambda: bool(parts.zoom.property("sheet")[0]["scaleFactors"]))
        staging.settle(parts.stage)
        fingers = Fingers(parts)
        gc.freeze()  # as the program does after its first picture
        before = rss()
        sharp = WIDTH / float(fingers.view.property("wholeWidth"))
        for name, zoom, move in (
            ("pan, whole in four screens", 4.0, fingers.pan),
            ("pan, one dot for one", sharp, fingers.pan),
            ("pan, nearer than sharp", 1.7 * sharp, fingers.pan),
            ("pinch", 3.0, fingers.pinch),
        ):
            fingers.view.setProperty("leaping", True)
            fingers.view.setProperty("zoom", zoom)
            fingers.view.setProperty("leaping", False)
            fingers.for_seconds(1.5, move)
            frames = fingers.for_seconds(args.seconds, move)
            own = round(1000 * percentile([work for _, work, _ in frames], 0.995), 1)
            told = words(name, frames, ms_own_p99_5=own, MB_more=round(rss() - before, 1))
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
    del app


def main() -> None:
    """Take the measurements."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--level", type=int, choices=(0, 1, 2), default=2)
    parser.add_argument("--upright", action="store_true")
    parser.add_argument("--nice", type=int, default=0, help="of the screen; -15 on a shared machine")
    args = parser.parse_args()
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    with tempfile.TemporaryDirectory(prefix="venster-zoom-") as folder:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        house = context.Process(target=house_process, args=(theirs, args.level))
        house.start()
        try:
            measure(args, Path(folder), ours.recv())
        finally:
            ours.send("go")
            house.join()


if __name__ == "__main__":
    main()
