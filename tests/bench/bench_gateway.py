"""What the way through the gateway costs: ratios against libVLC at the same server, in one run.

    python -m tests.bench.bench_gateway [--rounds 7] [--far MS] [--megabytes 300] [--processor ROUNDS]

nginx serves a numbered film, as a file and in parts (HLS), and a broadcast whose window slides. In turns:
``direct`` is libVLC with our options in a warm process, at nginx itself; ``gateway`` is our player at the
gateway, in front of the same server; ``kept`` is the same for a file that is kept, whose server is dead by
then. ``start`` is from the command to the first picture, ``seek`` to the picture of another second, both told
by the numbers in them; medians, in ms. With ``--far`` all servers are so many ms away (30: a server in the
country; 0: on this machine). ``throughput``: MB/s of one download by curl, through the gateway from its cache
(every block is checked) and while it fills it (no faster than the disk takes it), and from nginx.
``processor``: what ``bench_player`` tells of a film of 1080p30 on the screen, against libVLC decoding it to
memory. Goals: ratios of start and seek at most 1, of what is kept at most 0.5; all of it on a machine that
does nothing else.
"""

# ruff: noqa: T201 - a bench prints

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack, closing
from pathlib import Path
from statistics import median
from time import monotonic

from kiosk.player import protocol
from tests.bench import line
from tests.player import films
from tests.player.screen import Screen

SECONDS = 60
PART = 2
TARGET = 40.0
"""Second that is jumped to."""
ASKED = {"file": ("film.mp4", TARGET), "hls": ("parts.m3u8", TARGET), "live": ("live.m3u8", 0.0)}
"""What is played, and the second that is jumped to there; 0: none, a broadcast is not gone through."""
HERE = 0.5
"""Seconds of a film after a target that count as there."""

DIRECT = """
import os, sys, time, vlc
from queue import Empty, SimpleQueue
from kiosk.player.vlc_frames import FrameWriter
from kiosk.player.vlc_media import OPTIONS, SILENT
from tests.player import films
seen = SimpleQueue()
instance = vlc.Instance([*OPTIONS, SILENT])
player = instance.media_player_new()
def show(index):
    ring = writer.ring
    picture = memoryview(ring._memory)[index * ring.frame_bytes : (index + 1) * ring.frame_bytes]
    seen.put((time.monotonic(), films.number_in(picture, ring.pitch, ring.width, ring.height) / films.RATE))
writer = FrameWriter(lambda ring: None, show)
writer.attach(player)
for line in sys.stdin:
    url, target, here = line.split()
    while not seen.empty():
        seen.get()
    began = time.monotonic()
    player.set_media(instance.media_new(url))
    player.play()
    start = seen.get(timeout=20)[0] - began
    seek = 0
    if float(target):
        time.sleep(1)
        began = time.monotonic()
        player.set_time(int(float(target) * 1000))
        while not seek:
            at, second = seen.get(timeout=20)
            if 0 <= second - float(target) + 0.1 <= float(here):
                seek = at - began
    print(start * 1000, seek * 1000, flush=True)
    player.stop()
"""


class Sliding(threading.Thread):
    """``live.m3u8``: the parts of a film, of which a window of five moves on as time goes by, for ever."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self._folder = folder
        self._parts = re.findall(r"#EXTINF:.*\n.*\n", (folder / "parts.m3u8").read_text())
        self._over = threading.Event()
        self._write(0)
        self.start()

    def run(self) -> None:
        first = 0
        while not self._over.wait(PART):
            first += 1
            self._write(first)

    def _write(self, first: int) -> None:
        count = len(self._parts)
        text = f"#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:{PART}\n#EXT-X-MEDIA-SEQUENCE:{first}\n"
        text += f"#EXT-X-DISCONTINUITY-SEQUENCE:{(first - 1) // count + 1 if first else 0}\n"
        for number in range(first, first + 5):
            text += (
                "#EXT-X-DISCONTINUITY\n" * (number > 0 and number % count == 0) + self._parts[number % count]
            )
        new = self._folder / "live.new"
        new.write_text(text)
        new.replace(self._folder / "live.m3u8")

    def close(self) -> None:
        self._over.set()
        self.join()


def make(folder: Path) -> None:
    """``film.mp4``, and the same in parts."""
    grain = ("-vf", "scale=1280:720:flags=neighbor,noise=alls=8:allf=t", "-b:v", "4M", "-preset", "ultrafast")
    films.make(folder / "film.mp4", seconds=SECONDS, options=grain)
    command = ["ffmpeg", "-v", "error", "-i", "film.mp4", "-c", "copy", "-f", "hls", "-hls_time", str(PART)]
    command += ["-hls_list_size", "0", "-hls_segment_filename", "part%d.ts", "parts.m3u8"]
    subprocess.run(command, check=True, cwd=folder)


def ours(screen: Screen, address: str, target: float) -> tuple[float, float]:
    """Milliseconds of a start and of a seek (0: none)."""
    began = monotonic()
    screen.open(address)
    screen.until(lambda: screen.numbers, 20)
    start, seek = screen.numbers[0][0] - began, 0.0
    if target:
        threading.Event().wait(1)
        screen.numbers.clear()
        began = monotonic()
        screen.say(protocol.Seek(time_pos=target))

        def there() -> list[float]:
            seen = tuple(screen.numbers)
            return [at for at, number in seen if 0 <= number / films.RATE - target + 0.1 <= HERE]

        screen.until(there, 20)
        seek = there()[0] - began
    screen.say(protocol.Stop())
    screen.until(lambda: screen.state.media == 0, 20)
    return start * 1000, seek * 1000


def starts(folder: Path, rounds: int, distance: float, stack: ExitStack) -> dict[str, dict[str, float]]:
    server, near = line.nginx(folder, folder / "films")
    stack.enter_context(closing(server))
    other, dying = line.nginx(stack_folder(stack), folder / "films")
    stack.callback(other.close)
    port = near
    if distance:
        away, port = line.far(distance, near)
        stack.enter_context(closing(away))
    sliding = stack.enter_context(closing(Sliding(folder / "films")))
    assert sliding.is_alive()
    gateway = stack.enter_context(closing(line.gateway(f"127.0.0.1:{port}", f"127.0.0.1:{dying}")))
    direct = stack.enter_context(closing(line.Program(sys.executable, "-c", DIRECT)))
    screen = stack.enter_context(closing(Screen()))
    origin, lost = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{dying}/film.mp4"
    kept = gateway.answers("+" + lost)
    subprocess.run(["curl", "-s", "-o", os.devnull, kept], check=True)
    threading.Event().wait(1)  # it moves into the cache
    other.close()
    told: dict[str, list[float]] = {}

    def note(what: str, both: tuple[float, float]) -> None:
        for kind, value in zip(("start", "seek"), both, strict=True):
            if value:
                told.setdefault(f"{what} {kind}", []).append(value)

    for turn in range(rounds + 1):
        for what, (name, target) in ASKED.items():
            url = f"{origin}/{name}?{turn}"
            first, second = (float(one) for one in direct.answers(f"{url} {target} {HERE}").split())
            note(f"{what} direct", (first, second))
            note(f"{what} gateway", ours(screen, gateway.answers(url), target))
        note("file kept", ours(screen, kept, TARGET))
        if not turn:
            told.clear()  # the first of each is not counted: it loads what is needed
    found: dict[str, dict[str, float]] = {}
    for name, values in told.items():
        what, way, kind = name.split()
        found.setdefault(f"{what} {kind}", {})[way] = round(median(values), 1)
    for row in found.values():
        row |= {
            f"{way}_to_direct": round(row[way] / row["direct"], 2)
            for way in ("gateway", "kept")
            if way in row
        }
    return found


def stack_folder(stack: ExitStack) -> Path:
    return Path(stack.enter_context(tempfile.TemporaryDirectory()))


def throughput(folder: Path, megabytes: int, rounds: int, stack: ExitStack) -> dict[str, float]:
    """MB/s."""
    head = (folder / "films" / "film.mp4").read_bytes()[:4096]
    with (folder / "films" / "large.mp4").open("wb") as file:
        file.write(head)
        for _ in range(megabytes):
            file.write(random.randbytes(2**20))
    server, port = line.nginx(stack_folder(stack), folder / "films")
    stack.enter_context(closing(server))
    gateway = stack.enter_context(closing(line.gateway(f"127.0.0.1:{port}")))
    url = f"http://127.0.0.1:{port}/large.mp4"
    kept = gateway.answers("+" + url)
    download(kept)
    threading.Event().wait(1 + megabytes / 200)  # it is summed and moves into the cache
    speeds: dict[str, list[float]] = {"nginx": [], "kept": [], "filling": []}
    for turn in range(rounds):
        speeds["nginx"].append(download(url))
        speeds["kept"].append(download(kept))
        speeds["filling"].append(download(gateway.answers(f"{url}?{turn}")))
    found = {name: round(median(values)) for name, values in speeds.items()}
    return found | {
        f"{name}_to_nginx": round(found[name] / found["nginx"], 2) for name in ("kept", "filling")
    }


def download(url: str) -> float:
    command = ["curl", "-s", "-o", os.devnull, "-w", "%{speed_download}", url]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout) / 1e6


def processor(rounds: int) -> object:
    """What ``bench_player`` tells: cores of showing 1080p30 against decoding it, pictures shown."""
    command = [sys.executable, "tests/bench/bench_player.py", "--rounds", str(rounds)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, cwd=line.ROOT).stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--far", type=float, default=0.0, metavar="MS")
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--processor", type=int, default=1, metavar="ROUNDS")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = stack_folder(stack)
        (folder / "films").mkdir()
        make(folder / "films")
        try:
            told: dict[str, object] = dict(starts(folder, options.rounds, options.far, stack))
            if options.megabytes:
                told["throughput"] = throughput(folder, options.megabytes, max(3, options.rounds // 2), stack)
            if options.processor:
                told["processor"] = processor(options.processor)
        except FileNotFoundError as missing:
            sys.exit(f"{missing} is needed for this bench")
    print(json.dumps({"far_ms": options.far, **told}, indent=2))


if __name__ == "__main__":
    main()
