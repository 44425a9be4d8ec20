"""What showing a film costs: ratios against libVLC decoding the same film, in one run.

    python tests/bench/bench_player.py [--rounds N] [--seconds S] [--film PATH]

In turns: libVLC decodes a 1080p film into memory and shows nothing (the bare cost), and our player and screen
show the same film full screen on the software renderer. Printed as JSON, medians of the rounds: cores used
(processor seconds in a second), the ratios to the bare cost, and the seconds from ``open`` to the first
picture with the player process cold and warm. An X server (Xvfb) is used when there is one, else Qt is
offscreen.
"""

# ruff: noqa: T201 - a bench prints

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TICK = os.sysconf("SC_CLK_TCK")

BARE = """
import ctypes as c, sys, threading, vlc
from kiosk.player.vlc_media import OPTIONS, SILENT
width, height = 1920, 1080
chroma = sys.argv[2].encode()
memory = (c.c_char * (width * height * 4))()
Lock = c.CFUNCTYPE(c.c_void_p, c.c_void_p, c.POINTER(c.c_void_p))
Unlock = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p, c.POINTER(c.c_void_p))
Display = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p)
shown = [0]
def lock(_, planes):
    planes[0] = c.addressof(memory)
    if chroma == b"I420":
        planes[1] = planes[0] + width * height
        planes[2] = planes[1] + width * height  # one pitch for all planes: they are wider than they need
    return 0
def display(*_):
    shown[0] += 1
    if shown[0] == 1:
        print("playing", flush=True)
calls = Lock(lock), Unlock(lambda *_: None), Display(display)
instance = vlc.Instance([*OPTIONS, SILENT])
player = instance.media_player_new(sys.argv[1])
pitch = width * 4 if chroma == b"RV32" else width
vlc.libvlc_video_set_callbacks(player, c.cast(calls[0], vlc.VideoLockCb), c.cast(calls[1], vlc.VideoUnlockCb),
                               c.cast(calls[2], vlc.VideoDisplayCb), None)
vlc.libvlc_video_set_format(player, chroma, width, height, pitch)
player.play()
sys.stdin.readline()
print(shown[0], flush=True)
"""

SCREEN = """
import sys, threading
from pathlib import Path
from time import monotonic
from PySide6.QtCore import QTimer, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from kiosk.ui.film.player import Player
from kiosk.ui.film import video
app = QGuiApplication([])
player = Player(folders=[Path(sys.argv[1]).parent], audio="none")
engine = QQmlApplicationEngine()
engine.setInitialProperties({"player": player})
engine.loadData(b'''
import QtQuick
import Kiosk.Models
Window { id: window; required property Player player; width: 1920; height: 1080; visible: true; color: "black"
    VideoSurface { anchors.fill: parent; player: window.player } }
''')
counts = {"frames": 0, "painted": 0}
def frame():
    counts["frames"] += 1
player.pictureChanged.connect(frame)
def painted():
    counts["painted"] += 1
engine.rootObjects()[0].frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
times = []
def first():
    times.append(monotonic() - begun)
    if len(times) == 1:
        QTimer.singleShot(500, again)      # the same, now with a warm process
    elif len(times) == 2:
        print("playing", player.pid, *times, flush=True)
def again():
    global begun
    player.stop()
    QTimer.singleShot(300, open)
def open():
    global begun
    begun = monotonic()
    player.open(sys.argv[1])
player.firstFrame.connect(first)
QTimer.singleShot(1000, open)
def wait():
    sys.stdin.readline()
    print(counts["frames"], counts["painted"], flush=True)
    sys.stdin.readline()
    print(counts["frames"], counts["painted"], flush=True)
    app.exit(0)
threading.Thread(target=wait, daemon=True).start()
app.exec()
player.close()
del engine
"""


def film_of(folder: Path, seconds: int) -> Path:
    """A 1080p film at 30 pictures a second, with movement and some grain, about 6 Mbit/s."""
    target = folder / "bench.mp4"
    source = f"testsrc2=size=1920x1080:rate=30:duration={seconds},noise=alls=6:allf=t"
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, "-f", "lavfi"]
    command += ["-i", f"sine=duration={seconds}", "-c:v", "libx264", "-preset", "veryfast", "-b:v", "6M"]
    command += ["-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart", str(target)]
    subprocess.run(command, check=True)
    return target


def processor_seconds(pid: int) -> float:
    """Used so far by a process and its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def memory(pid: int) -> int:
    """Resident, MB."""
    line = next(x for x in Path(f"/proc/{pid}/status").read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def start(script: str, *arguments: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def say(process: subprocess.Popen[str], word: str = "") -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(word + "\n")
    process.stdin.flush()
    return process.stdout.readline()


def bare(film: Path, chroma: str, seconds: float, environment: dict[str, str]) -> dict[str, float]:
    process = start(BARE, str(film), chroma, environment=environment)
    assert process.stdout is not None
    process.stdout.readline()
    threading.Event().wait(1)
    before = processor_seconds(process.pid)
    threading.Event().wait(seconds)
    used = (processor_seconds(process.pid) - before) / seconds
    process.kill()
    process.wait()
    return {"cores": used}


def ours(film: Path, seconds: float, environment: dict[str, str]) -> dict[str, float]:
    process = start(SCREEN, str(film), environment=environment)
    assert process.stdout is not None
    _, pid, cold, warm = process.stdout.readline().split()
    player = int(pid)
    threading.Event().wait(1)
    frames, painted = map(int, say(process).split())
    before = processor_seconds(process.pid), processor_seconds(player)
    threading.Event().wait(seconds)
    after = processor_seconds(process.pid), processor_seconds(player)
    sizes = memory(process.pid), memory(player)
    frames_after, painted_after = map(int, say(process).split())
    process.wait(10)
    return {
        "screen_cores": (after[0] - before[0]) / seconds,
        "player_cores": (after[1] - before[1]) / seconds,
        "pictures_a_second": (frames_after - frames) / seconds,
        "painted_a_second": (painted_after - painted) / seconds,
        "first_picture_cold_s": float(cold),
        "first_picture_warm_s": float(warm),
        "screen_mb": sizes[0],
        "player_mb": sizes[1],
    }


def middle(rows: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(statistics.median(row[name] for row in rows), 3) for name in rows[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=6.0)
    parser.add_argument("--film", type=Path)
    options = parser.parse_args()
    environment = os.environ | {"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "offscreen"}
    display = None
    if shutil.which("Xvfb"):
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
        display = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert display.stdout is not None
        environment |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display.stdout.readline().strip()}"}
    results: dict[str, list[dict[str, float]]] = {"bare_rv32": [], "bare_i420": [], "ours": []}
    try:
        with tempfile.TemporaryDirectory() as folder:
            film = options.film or film_of(Path(folder), round(options.seconds) + 6)
            for _ in range(options.rounds):
                results["bare_rv32"].append(bare(film, "RV32", options.seconds, environment))
                results["ours"].append(ours(film, options.seconds, environment))
                results["bare_i420"].append(bare(film, "I420", options.seconds, environment))
    finally:
        if display is not None:
            display.terminate()
            display.wait()
    told = {name: middle(rows) for name, rows in results.items()}
    own, cost = told["ours"], told["bare_rv32"]["cores"]
    told["ratios"] = {
        "player_and_screen_to_bare": round((own["player_cores"] + own["screen_cores"]) / cost, 2),
        "screen_to_bare": round(own["screen_cores"] / cost, 2),
    }
    print(json.dumps({"platform": environment["QT_QPA_PLATFORM"], **told}, indent=2))


if __name__ == "__main__":
    main()
