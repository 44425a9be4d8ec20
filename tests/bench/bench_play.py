"""From a finger on "Watch the film" until the still and the first picture are on the glass.

    python -m tests.bench.bench_play [--rounds 9] [--big GB]

The real window at 1920 x 1080 on the software renderer (in Xvfb when there is one), a real agent, a museum
over HTTP. In turns, medians in milliseconds:

``bare``      libVLC in a process that is warm opens the same file from the disk, into memory
``starter``   a film that ships
``kept``      a film of the museum that is kept on this machine
``coming``    one that nobody has watched yet, and that is not kept
``slow``      the same over a line of 4 Mbit/s

``answered`` is when the touch was handled, ``still`` the first frame with the player page and its still on
it, ``told`` when the player told its first picture, ``film`` the first frame with the film on it. Goals:
``still`` within 100 ms, ``film_to_bare`` at most 2 for what is on this machine.

``--big 4`` opens, over the gateway, a film of so many GB that is kept but not in memory (as root), and prints
the time to its first byte, at its start and in its middle, beside that of a film of 1 MB.
"""

# ruff: noqa: T201 - a bench prints

import argparse
import http.client
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from kiosk.agent.gateway import Gateway, Place
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.sums import BLOCK
from kiosk.model import key_of

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import ctypes as c, sys, time, vlc
from queue import SimpleQueue
from kiosk.player.vlc_frames import FrameWriter
from kiosk.player.vlc_media import OPTIONS, SILENT
first = SimpleQueue()
instance = vlc.Instance([*OPTIONS, SILENT])
player = instance.media_player_new()
writer = FrameWriter(lambda ring: None, lambda index: first.put(time.monotonic()))
writer.limit = (1920, 1080)
writer.attach(player)
for line in sys.stdin:
    began = time.monotonic()
    player.set_media(instance.media_new_path(line.strip()))
    player.play()
    print((first.get() - began) * 1000, flush=True)
    player.stop()
    while not first.empty():
        first.get()
"""


STREAMED = "http://rightsstatements.org/vocab/InC/1.0/"
"""May be shown and not be kept."""
STARTER = f"""
[[source]]
name = "starter"
kind = "iiif"
url = "https://venster.example/starter/collection.json"
published = "{ROOT / "assets" / "starter"}"

"""


class Bare:
    """libVLC by itself, in a process that is warm."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", BARE], cwd=ROOT, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def opens(self, film: Path) -> float:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(film, file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate(timeout=10)


def touches(rounds: int) -> dict[str, dict[str, float]]:
    """In a process with a screen: what each touch took."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.model import Kind
    from kiosk.store import items, listing
    from tests.museum import Museum
    from tests.museum_works import clip
    from tests.station import Station
    from tests.visitor import Visitor

    app = QGuiApplication([])  # the station waits in its loop
    results: dict[str, list[dict[str, float]]] = {}
    with tempfile.TemporaryDirectory() as name, Museum(Path(name)) as museum:
        folder = Path(name)
        films = {
            "kept": [museum.publishes("Bewaard", "film", playlist="Vroeger")],
            "coming": [museum.publishes(f"Nieuw {n}", "film", rights=STREAMED) for n in range(rounds + 1)],
            "slow": [museum.publishes(f"Traag {n}", "film", rights=STREAMED) for n in range(rounds + 1)],
        }
        station = Station(folder, STARTER + museum.settings())
        station.reads(drawn=False)
        ids = {kind: [one.url for one in of] for kind, of in films.items()}
        with station.store() as conn:
            every = [item for one in listing.ids_by_rank(conn) if (item := items.get(conn, one))]
        station.gathers(
            without={media.poster for one in every for media in one.media if one.rights == STREAMED}
        )
        shipped = next(one for one in every if one.source == "starter" and one.kind is Kind.FILM)
        ids["starter"] = [shipped.id]
        file = (
            station.settings.folders.assets
            / "starter"
            / "films"
            / "/".join(shipped.media[0].url.split("/")[-2:])
        )
        files = dict.fromkeys(films, folder / "bare.mp4") | {"starter": file}
        files["kept"].write_bytes(clip("film.mp4"))
        bare = Bare(dict(os.environ))
        with station.opens() as parts, closing(bare):
            parts.player.warm()
            visitor = Visitor(parts.window, folder)
            with closing(Cache(station.settings.folders.cache, read_only=True)) as cache:
                url = films["kept"][0].media[0]
                visitor.notices(lambda: cache.path(url), "the film being kept", within=60)
            museum.slows(500_000, only="/media/traag")
            bare.opens(files["kept"])
            for turn in range(rounds + 1):  # the first of each is not counted: it loads the page
                for kind in files:
                    ident = ids[kind][turn % len(ids[kind])]
                    told = {"bare": bare.opens(files[kind]), **touch(parts, visitor, ident)}
                    if turn:
                        results.setdefault(kind, []).append(told)
    del app
    return {kind: middle(rows) for kind, rows in results.items()}


def touch(parts: object, visitor: object, ident: str) -> dict[str, float]:
    """Milliseconds from the finger."""
    from PySide6.QtQuick import QQuickItem

    from kiosk import app
    from kiosk.ui.film.video import VideoSurface
    from kiosk.ui.stage import staging
    from tests.visitor import Visitor

    assert isinstance(parts, app.Parts)
    assert isinstance(visitor, Visitor)
    parts.session.open("item", ident)
    staging.settle(parts.stage)
    button = parts.window.findChild(QQuickItem, "primary")
    place = button.mapToScene(button.boundingRect().center()).toPoint()
    told: dict[str, float] = {}
    began = 0.0

    def note(what: str) -> None:
        told.setdefault(what, (time.monotonic() - began) * 1000)

    def swapped() -> None:
        surfaces = parts.window.findChildren(VideoSurface)
        if any(one.property("ready") for surface in surfaces for one in surface.parentItem().childItems()):
            note("still")
        if "told" in told:
            note("film")

    first: Callable[[], None] = partial(note, "told")
    parts.window.frameSwapped.connect(swapped)
    parts.player.firstFrame.connect(first)
    began = time.monotonic()
    visitor.touches(place)
    note("answered")
    staging.wait_for(lambda: "film" in told, "The film")
    parts.window.frameSwapped.disconnect(swapped)
    parts.player.firstFrame.disconnect(first)
    staging.wait_for(lambda: not parts.player.property("buffering"), "The film moving")
    parts.session.back()
    staging.settle(parts.stage)
    return told


def middle(rows: list[dict[str, float]]) -> dict[str, float]:
    found = {name: round(median(row.get(name, float("nan")) for row in rows), 1) for name in rows[0]}
    found["slowest_film"] = round(max(row["film"] for row in rows), 1)
    found["film_to_bare"] = round(found["film"] / found["bare"], 2)
    return found


def big(gigabytes: float) -> dict[str, float]:
    """First bytes of a kept film as large as this, over HTTP, in ms."""
    sizes = {"small": BLOCK, "big": round(gigabytes * 1e9)}
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(dir=Path.home()))
        cache = stack.enter_context(closing(Cache(Path(folder))))
        for url, size in sizes.items():
            part = cache.part_of(url)
            with part.open("wb") as file:
                noise, left = random.randbytes(64 * BLOCK), size
                while left:
                    left -= file.write(noise[:left])
            cache.keep(url, part, content_type="video/mp4")
        places = {key_of(url): Place(url) for url in sizes}
        gateway = stack.enter_context(closing(Gateway(places.get, cache, stack.enter_context(Fetcher()))))
        at = urlsplit(gateway.start())
        told = {}
        asked = {"warm": 0, "small": 0, "big": 0, "middle": sizes["big"] // 2}
        for what, start in asked.items():
            url = "big" if what in ("big", "middle") else "small"
            forget_what_is_in_memory()
            told[what] = round(first_byte(at.netloc, f"{at.path}/{key_of(url)}", start) * 1000, 1)
    return {what: told[what] for what in ("small", "big", "middle")}


def first_byte(host: str, path: str, start: int) -> float:
    with closing(http.client.HTTPConnection(host, timeout=60)) as conn:
        began = time.monotonic()
        conn.request("GET", path, headers={"Range": f"bytes={start}-"})
        assert conn.getresponse().read(1)
        return time.monotonic() - began


def forget_what_is_in_memory() -> None:
    os.sync()
    drop = Path("/proc/sys/vm/drop_caches")
    if os.access(drop, os.W_OK):
        drop.write_text("1")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--big", type=float, default=0.0, metavar="GB")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        print(json.dumps(touches(options.rounds), indent=2))
        return
    if options.big:
        print(json.dumps(big(options.big)))
        return
    environment = os.environ | {"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "offscreen"}
    display = None
    if shutil.which("Xvfb"):
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
        display = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert display.stdout is not None
        environment |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display.stdout.readline().strip()}"}
    try:
        subprocess.run(
            [sys.executable, "-m", "tests.bench.bench_play", "--inside", "--rounds", str(options.rounds)],
            cwd=ROOT, env=environment, check=True,
        )  # fmt: skip
    finally:
        if display is not None:
            display.terminate()
            display.wait()


if __name__ == "__main__":
    main()
