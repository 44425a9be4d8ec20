"""Opens, seeks and stops films and sounds of every format, again and again, as a long day in the hall does.

    python -m tests.bench.soak_player [--cycles 1000]

The screen's own player (``kiosk.ui.film.player``), the real process of it, and the real gateway with its
relays in a third. A broadcast is gone back in where it has a beginning, and caught up with. Printed as
JSON: of each process its memory in MB, open files, threads and children, now and then while nothing is
open, and how much memory grew after the warm-up; where a player was another than before (the screen itself
takes a fresh one every 500 films: that one is measured from its own warm-up on); and the cycles that gave
no picture and no sound."""

# ruff: noqa: T201 - it prints

import argparse
import json
import os
import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import monotonic
from typing import TYPE_CHECKING, Any

from tests.bench import line
from tests.bench.stations import Stations
from tests.player import films, hls

if TYPE_CHECKING:
    from kiosk.ui.film.player import Player

VP8 = ("-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libvorbis")
VP9 = ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus")
FILMS: dict[str, tuple[str, ...]] = {
    "film.mp4": (),
    "fragments.mp4": ("-movflags", "frag_keyframe+empty_moov+default_base_moof"),
    "vp8.webm": VP8,
    "vp9.webm": VP9,
    "film.mkv": (),
    "film.ogv": ("-c:v", "libtheora", "-c:a", "libvorbis"),
    "film.ts": (),
}
SOUNDS = ("sound.mp3", "sound.opus", "sound.flac", "sound.m4a", "sound.wav", "sound.ogg", "sound.aac")
PARTS = ("ts.m3u8", "fmp4.m3u8", "locked.m3u8", "dash.mpd")
PATIENCE = 10.0
"""Seconds for one thing to happen."""
LINGERS = 3.0
"""Seconds until who lingers is gone: the gateway waits for who may come back."""

Wait = Callable[[Callable[[], object], float], bool]
"""Lets an application of Qt work until something is so, or for so many seconds; whether it is so."""


def encode(folder: Path) -> list[str]:
    """One of every format, of twelve seconds (those in parts twenty)."""
    for name, options in FILMS.items():
        films.make(folder / name, seconds=12, options=options)
    for name in SOUNDS:
        films.make_sound(folder / name, 12)
    hls.make(folder, films.make(folder / "whole.mp4", seconds=20))
    return [*FILMS, *SOUNDS, *PARTS]


@dataclass(frozen=True)
class Held:
    """What a process has, after so many films were opened; ``life`` is its number."""

    after: int
    life: int
    mb: float
    files: int
    threads: int
    children: int

    @classmethod
    def by(cls, pid: int, after: int) -> "Held":
        own = Path(f"/proc/{pid}")
        status = dict(row.split(":", 1) for row in (own / "status").read_text().splitlines())
        kilobytes = int(status["RssAnon"].split()[0]) + int(status["RssShmem"].split()[0])
        tasks = list((own / "task").iterdir())
        return cls(
            after=after,
            life=pid,
            mb=round(kilobytes / 1024, 1),
            files=len(list((own / "fd").iterdir())),
            threads=len(tasks),
            children=sum(len((task / "children").read_text().split()) for task in tasks),
        )


@dataclass
class Hall:
    """What is watched, and by whom it is given."""

    stations: Stations
    gateway: line.Program
    names: Sequence[str]
    """Of the films; the addresses of broadcasts are among them."""

    def opens(self, name: str, *, keep: bool) -> str:
        """The address at the gateway."""
        url = name if is_live(name) else f"{self.stations.films}/{name}"
        return self.gateway.answers(f"+{url}" if keep else url)


def is_live(name: str) -> bool:
    """Whether it is the address of a broadcast."""
    return "://" in name


@contextmanager
def hall(folder: Path, encode: Callable[[Path], list[str]] = encode) -> Iterator[Hall]:
    """With the films that ``encode`` puts into the folder, and the broadcasts."""
    with closing(Stations(folder)) as stations:
        names = encode(folder)
        stations.wait()
        with closing(line.gateway(*stations.hosts)) as gateway:
            yield Hall(stations, gateway, [*names, *stations.live])


def go_about(player: "Player", name: str, wait: Wait, target: float) -> None:
    """As a visitor does: to another second, or to the beginning of what is live and back to now."""
    if not is_live(name):
        player.seek(target)
        wait(lambda: abs(player.property("timePos") - target) < 1.5, 1.0)
        return
    if name.startswith("http"):
        player.fromStart()
        wait(lambda: not player.property("buffering"), 1.0)
    player.toNow()
    wait(lambda: not player.property("buffering"), 1.0)


def soak(
    at: Hall, cycles: int, *, warm: int, every: int, wait: Wait, chance: random.Random, most: float = 9.0
) -> dict[str, Any]:
    """``warm``: films after which memory counts, of each player. It is measured after ``every`` so many.
    ``most``: the last second that is jumped to."""
    from kiosk.ui.film.player import Player

    player = Player(audio="none")
    began, pid, born, lost, silent = monotonic(), 0, 0, list[str](), list[str]()
    told: dict[str, list[Held]] = {"screen": [], "player": [], "gateway": []}

    def measure(after: int) -> None:
        if after < warm:
            return
        wait(lambda: False, LINGERS)
        for who, one in (("screen", os.getpid()), ("player", player.pid), ("gateway", at.gateway.pid)):
            if who != "player" or (one == pid and after - born >= warm):
                told[who].append(Held.by(one, after))

    try:
        for cycle in range(cycles):
            if cycle and cycle % every == 0:
                measure(cycle)
            name = at.names[cycle % len(at.names)]
            start = 0.0 if is_live(name) else chance.choice((0.0, 0.0, 3.5))
            player.open(at.opens(name, keep=cycle % 3 == 0), start, "", is_live(name))
            if not wait(lambda: player.property("state") == "playing", PATIENCE):
                silent.append(f"{cycle} {name}")
            go_about(player, name, wait, chance.uniform(1, most))
            wait(lambda: False, 0.05)
            if pid not in (0, player.pid):
                lost.append(f"{cycle} {name}")
                born = cycle
            pid = player.pid
            player.stop()
        if player.pid == pid:
            measure(cycles)
    finally:
        player.close()
    return {
        "cycles": cycles,
        "seconds": round(monotonic() - began),
        "players_lost": lost,
        "without_a_picture_or_sound": silent,
        "growth": {who: growth(held) for who, held in told.items()},
        "held": {who: [asdict(one) for one in held] for who, held in told.items()},
    }


def growth(held: Sequence[Held]) -> dict[str, float]:
    """From the first to the last measure of a life, the most of all lives; ``memory`` as a part of it.

    Memory between the medians of the first and of the last few measures, a third of them and three at most:
    a single one may come while a film is still being closed.
    """
    lives = [[one for one in held if one.life == life] for life in {one.life for one in held}]
    ends = [(of[0], of[-1]) for of in lives]
    few = [(of, max(1, min(3, len(of) // 3))) for of in lives]
    memory = [
        median(one.mb for one in of[-count:]) / median(one.mb for one in of[:count]) - 1 for of, count in few
    ]
    return {
        "memory": max((round(one, 4) for one in memory), default=0.0),
        "files": max((last.files - first.files for first, last in ends), default=0),
        "threads": max((last.threads - first.threads for first, last in ends), default=0),
        "children": max((last.children - first.children for first, last in ends), default=0),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])

    def wait(happened: Callable[[], object], seconds: float) -> bool:
        until = monotonic() + seconds
        while not happened():
            if monotonic() > until:
                return False
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        return True

    every = max(1, min(50, options.cycles // 5))
    with tempfile.TemporaryDirectory() as folder, hall(Path(folder)) as at:
        chance = random.Random(options.seed)
        print(
            json.dumps(
                soak(at, options.cycles, warm=2 * every, every=every, wait=wait, chance=chance), indent=1
            )
        )


if __name__ == "__main__":
    main()
