"""Somebody who comes by a station in a process of its own, looks for works, watches the film and goes.

``python -m tests.passerby FOLDER FILM WORK ...`` exits with 0 when all of it was there; ``watched`` does so
from a test. For stations that the test itself can't open: on a disk of their own, or in another year.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.station import Station
from tests.visitor import Visitor

ROOT = Path(__file__).resolve().parent.parent


def watched(station: Station, film: str, *works: str, through: Sequence[str] = ()) -> None:
    """Somebody saw these works and watched the film; ``through`` is what starts their process."""
    done = subprocess.run(
        [*through, sys.executable, "-m", "tests.passerby", str(station.data.parent), film, *works],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def main(folder: str, film: str, *works: str) -> None:
    """Come, look, watch, go."""
    station = Station.there(Path(folder))
    with station.opens() as parts:
        visitor = Visitor(parts.window, Path(folder), patience=25)
        visitor.taps("Begin")
        for work in works:
            visitor.sees(work)
        visitor.taps(f"{film}.")
        visitor.taps("Bekijk de film")
        visitor.notices(
            lambda: parts.player.property("timePos") > 0.2 and parts.player.property("state") == "playing",
            "the film play",
        )
        visitor.taps("Stop")


if __name__ == "__main__":
    main(*sys.argv[1:])
