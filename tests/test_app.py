"""The program as a whole: it ends when it is told to, whatever it is doing."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

TOLD_AMID_A_FRAME = """
import os, signal, sys
from kiosk import app
from kiosk.config.load import load
make = app.make
def watched(settings):
    parts = make(settings)
    frames = []
    def told():
        frames.append(1)
        parts.window.update()
        if len(frames) == 3:  # the first is drawn when the window is shown, the others when it is their time
            os.kill(os.getpid(), signal.SIGTERM)
    parts.window.frameSwapped.connect(told)
    return parts
app.make = watched
from pathlib import Path
sys.exit(app.run(load(None, Path(sys.argv[1]))))
"""


def test_it_ends_well_when_it_is_told_to_amid_a_frame(tmp_path: Path) -> None:
    runs(tmp_path)


def runs(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TOLD_AMID_A_FRAME, str(folder)],
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_what_a_lost_power_left_of_own_works_is_gone_when_it_opens(tmp_path: Path) -> None:
    half = tmp_path / "own" / ".gone" / "2026-05-14 Aan zee"
    half.mkdir(parents=True)
    runs(tmp_path)
    assert not half.exists()
