"""From the start of the process until a touch is answered, beside an empty QML window of the same Qt.

    python -m tests.bench.bench_start [--rounds 9] [--works 20000] [--cold]

Every start is a process of its own; the three take turns, so that a busy machine is busy for all of them.

``empty``    a Window and nothing else: the least that anything in QML can take
``starter``  ``kiosk`` itself on the collection that ships, its pictures made
``library``  the same with so many works more

A frame counts when it shows a first page with its pictures known, and the touch that follows is answered
(the page turns): then the time of that frame is told, and ``cpu``, the processor time of the process until
then, which a busy machine disturbs less. Goals: starter at most 1.5 times empty, library at most
1.05 times starter (medians of one run). ``--cold`` empties Qt's cache of compiled QML before each start.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from kiosk.model import Collection, Item, Kind, Media, MediaKind
from kiosk.store import database, items

ROOT = Path(__file__).resolve().parents[2]

EMPTY = """
import sys, time
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { width: 1280; height: 800; visible: true }")
def shown():
    print(f"ready={time.monotonic() - float(sys.argv[1]):.4f} cpu={time.process_time():.4f}", flush=True)
    app.quit()
engine.rootObjects()[0].frameSwapped.connect(shown)
app.exec()
"""

KIOSK = """
import sys, time
began = float(sys.argv[1])
import gc; gc.disable()  # as kiosk.commands.open does before it loads the rest
from kiosk.__main__ import main
import kiosk.app as program
make = program.make
def watched(settings):
    parts = make(settings)
    told = {"made": time.monotonic() - began}
    def shown():
        now = time.monotonic() - began
        told.setdefault("frame", now)
        if "ready" not in told and parts.browse.property("attract"):
            told["ready"], told["cpu"] = now, time.process_time()
            from PySide6.QtCore import QTimer
            QTimer.singleShot(0, touch)
        elif "touched" in told and parts.session.property("page") == "home":
            told["answered"] = now - told.pop("touched")
            print(*(f"{name}={value:.4f}" for name, value in told.items()), flush=True)
            parts.app.quit()
    def touch():
        from PySide6.QtCore import QEvent, QPointF, Qt
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtQuick import QQuickItem
        button = parts.window.findChild(QQuickItem, "startButton")
        at = button.mapToScene(QPointF(button.width() / 2, button.height() / 2))
        told["touched"] = time.monotonic() - began
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            held = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            event = QMouseEvent(kind, at, at, left, held, none)
            parts.app.sendEvent(parts.window, event)
    parts.window.frameSwapped.connect(shown)
    return parts
program.make = watched
sys.exit(main(["--data", sys.argv[2]]))
"""


def run(code: str, *words: str, home: Path) -> dict[str, float]:
    """Seconds since the process was started, by what was reached."""
    env = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CACHE_HOME": str(home),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(time.monotonic()), *words],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if not done.stdout:
        raise RuntimeError(done.stderr)
    return {name: float(value) for name, value in (word.split("=") for word in done.stdout.split())}


def starter(data: Path) -> None:
    """The collection that ships, read and its pictures made."""
    from PySide6.QtCore import QCoreApplication

    from tests.station import Station

    app = QCoreApplication([])
    Station(data.parent).reads()
    app.shutdown()


def library(data: Path, count: int, per_shelf: int = 500) -> None:
    """``count`` works more, on shelves of their own, with the pictures that the starter's works have."""
    with closing(database.open_catalogue(data / "catalogue.db")) as conn:
        work = items.get(conn, items.members(conn, items.collections(conn)[0].id)[0])
        assert work is not None
        base = "https://museum.example"
        values: list[Item | Collection] = []
        for number in range(count):
            url = f"{base}/{number}.jpg"
            media = Media(id=f"{url}/canvas", kind=MediaKind.IMAGE, url=url, width=800, height=600)
            values.append(
                Item(
                    id=f"{base}/{number}",
                    source="archive",
                    kind=Kind.PICTURE,
                    label={"nl": (f"Werk nummer {number}",)},
                    summary={"nl": (f"Een plaat uit map {number // per_shelf}, met de hand gekleurd.",)},
                    thumbnail=work.thumbnail,
                    media=(media,),
                )
            )
        values += [
            Collection(
                id=f"{base}/shelf/{shelf}",
                source="archive",
                label={"nl": (f"Archief {shelf // per_shelf + 1}",)},
                members=tuple(f"{base}/{n}" for n in range(shelf, min(count, shelf + per_shelf))),
            )
            for shelf in range(0, count, per_shelf)
        ]
        with database.transaction(conn):
            items.put(conn, values)


def main() -> None:
    """Interleaved rounds; the first warms the disk cache and is not counted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--works", type=int, default=20_000)
    parser.add_argument("--cold", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="venster-start-") as folder:
        home, small, large = (Path(folder) / name for name in ("cache", "starter", "library"))
        starter(small / "data")
        shutil.copytree(small, large)
        library(large / "data", args.works)
        contests = {
            "empty": (EMPTY,),
            "starter": (KIOSK, str(small / "data")),
            "library": (KIOSK, str(large / "data")),
        }
        seen: dict[str, list[dict[str, float]]] = {name: [] for name in contests}
        for number in range(args.rounds + 1):
            for name, words in contests.items():
                if args.cold:
                    shutil.rmtree(home, ignore_errors=True)
                told = run(*words, home=home)
                if number:
                    seen[name].append(told)
        middle = {
            name: {part: round(1000 * median(one[part] for one in told)) for part in told[0]}
            for name, told in seen.items()
        }
        for name, told in middle.items():
            sys.stdout.write(json.dumps({"start": name, "ms": told}) + "\n")
        ratios = {
            f"{one}_to_{other}": {
                part: round(middle[one][part] / middle[other][part], 3) for part in ("ready", "cpu")
            }
            for one, other in (("starter", "empty"), ("library", "starter"))
        }
        sys.stdout.write(json.dumps(ratios) + "\n")


if __name__ == "__main__":
    main()
