"""The battery of the clock is empty, or somebody set another year: https can't work, and staff read why."""

import json
import shutil
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.media.cache import Cache
from kiosk.ui.stage import staging
from tests.clocks import false_clock
from tests.museum import Museum
from tests.passerby import watched
from tests.station import Station

YEARS = {
    "1990": (
        "The clock of this machine is wrong: it says 01 January 1990",
        "Set the date and time",
        "broken",
    ),
    "2061": ("has expired; this machine says it is 01 January 2061", "set the clock of this machine", "fine"),
}
"""Of the future nobody can say that it is wrong: an expired certificate is the first sign."""


@pytest.mark.parametrize("year", ["1990", pytest.param("2061", marks=pytest.mark.full)])
def test_a_wrong_clock_is_named_and_what_is_here_plays(
    qapp: QGuiApplication, tmp_path: Path, year: str
) -> None:
    if shutil.which("faketime") is None:
        pytest.skip("faketime is not on this machine: packaging/env installs it")
    then = ["faketime", "--exclude-monotonic", f"{year}-01-01 12:00:00"]
    what, step, clock = YEARS[year]
    with Museum(tmp_path, tls=True) as museum:
        museum.publishes("Blauwe kan", playlist="Vroeger")
        film = museum.publishes("De trein", "film", playlist="Vroeger")
        station = Station(tmp_path / "station", museum.settings())
        station.reads()
        with station.opens(), closing(Cache(station.data / "cache", read_only=True)) as cache:
            staging.wait_for(lambda: cache.held(film.media[0]) is not None, "Keeping the film", 30)

        (told,) = kiosk(station, 1, "sync", "--source", "museum", through=then)[:1]
        assert what in told["message"]
        assert step in told["message"]
        parts = {one["part"]: one for one in kiosk(station, None, "check", "--quick", through=then)}
        assert parts["clock"]["state"] == clock
        assert what in parts["source museum"]["next_step"]
        museum.forgets()
        watched(station, "De trein", "Blauwe kan", through=then)
        assert museum.asked("") == 0

        assert kiosk(station, 0, "sync", "--source", "museum")[0]["message"] == "up to date"
        parts = {one["part"]: one for one in kiosk(station, None, "check", "--quick")}
        assert (parts["clock"]["state"], parts["source museum"]["state"]) == ("fine", "fine")


@pytest.mark.full
def test_a_clock_that_jumps_under_a_visitor_is_not_noticed(qapp: QGuiApplication, tmp_path: Path) -> None:
    """Ten years ahead and twenty back, twice a second, while somebody looks, watches and goes."""
    now = tmp_path / "now"
    faked = false_clock(now)
    over, jumps = threading.Event(), 0

    def jump() -> None:
        nonlocal jumps
        while not over.wait(0.5):
            now.write_text(("+10y", "-20y", "+0")[jumps % 3])
            jumps += 1

    with Museum(tmp_path) as museum:
        museum.publishes("Blauwe kan", playlist="Vroeger")
        museum.publishes("De trein", "film", playlist="Vroeger")
        station = Station(tmp_path / "station", museum.settings())
        station.reads()
        hand = threading.Thread(target=jump)
        hand.start()
        try:
            through = ["env", *(f"{name}={value}" for name, value in faked.items())]
            watched(station, "De trein", "Blauwe kan", through=through)
        finally:
            over.set()
            hand.join()
        assert jumps > 3


def kiosk(
    station: Station, code: int | None, *words: str, through: list[str] | None = None
) -> list[dict[str, Any]]:
    done = subprocess.run(
        [*(through or ()), sys.executable, "-m", "kiosk", "--data", str(station.data), *words, "--json"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert code is None or done.returncode == code, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]
