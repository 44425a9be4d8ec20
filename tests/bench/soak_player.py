"""Opens, seeks and stops films and sounds of every format, again and again, as a long day in the hall does.

    python -m tests.bench.soak_player [--cycles 1000]

The screen's own player (``kiosk.ui.player``), the real process of it, and the real gateway. Printed as JSON:
the memory of both processes after the warm-up and at the end, in MB; their open files and threads; where a
player was lost; and the cycles that gave no picture and no sound.
"""

# ruff: noqa: T201 - it prints

import argparse
import json
import os
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from tests.player import films, hls
from tests.player.house import House, house

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


def encode(folder: Path) -> list[str]:
    """One of every format, of twelve seconds (those in parts twenty)."""
    for name, options in FILMS.items():
        films.make(folder / name, seconds=12, options=options)
    for name in SOUNDS:
        films.make_sound(folder / name, 12)
    hls.make(folder, films.make(folder / "whole.mp4", seconds=20))
    return [*FILMS, *SOUNDS, *PARTS]


def held(pid: int) -> dict[str, float]:
    """What a process has."""
    own = Path(f"/proc/{pid}")
    status = dict(line.split(":", 1) for line in (own / "status").read_text().splitlines())
    return {
        "mb": round((int(status["RssAnon"].split()[0]) + int(status["RssShmem"].split()[0])) / 1024, 1),
        "files": len(list((own / "fd").iterdir())),
        "threads": len(list((own / "task").iterdir())),
    }


def soak(
    here: House,
    names: list[str],
    cycles: int,
    *,
    warm: int,
    wait: Callable[[Callable[[], object], float], bool],
    chance: random.Random,
) -> dict[str, Any]:
    """In a process with an application of Qt. ``wait`` lets it work until something is so, or for so long."""
    from kiosk.ui.player import Player

    player = Player(audio="none")
    began, before, pid, lost, silent = monotonic(), {}, 0, list[str](), list[str]()
    try:
        for cycle in range(cycles):
            if cycle == warm:
                before = {"screen": held(os.getpid()), "player": held(player.pid)}
            name = names[cycle % len(names)]
            player.open(here.opens(name, keep=cycle % 3 == 0), chance.choice((0.0, 0.0, 3.5)))
            if not wait(lambda: player.property("state") == "playing", PATIENCE):
                silent.append(name)
            target = chance.uniform(1, 9)
            player.seek(target)
            wait(lambda at=target: abs(player.property("timePos") - at) < 1.5, 1.0)  # type: ignore[misc]
            wait(lambda: False, 0.05)
            player.stop()
            if pid not in (0, player.pid):
                lost.append(f"{cycle} {name}")
            pid = player.pid
        wait(lambda: False, 3.0)  # who lingers is gone by then
        after = {"screen": held(os.getpid()), "player": held(player.pid)}
    finally:
        player.close()
    growth = {who: round(after[who]["mb"] / before[who]["mb"] - 1, 4) for who in before}
    return {
        "cycles": cycles,
        "seconds": round(monotonic() - began),
        "players_lost": lost,
        "without_a_picture_or_sound": silent,
        "growth": growth,
        "before": before,
        "after": after,
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

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "films").mkdir()
        names = encode(folder / "films")
        with house(folder / "films", folder / "cache") as here:
            chance = random.Random(options.seed)
            warm = min(200, options.cycles // 2)
            print(
                json.dumps(soak(here, names, options.cycles, warm=warm, wait=wait, chance=chance), indent=2)
            )


if __name__ == "__main__":
    main()
