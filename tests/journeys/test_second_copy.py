"""A second copy is started: it says so and ends, and the first one takes no notice."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.agent import lock
from kiosk.ui.stage import staging
from tests.museum import Museum
from tests.station import Station


def words(station: Station, *command: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", "--data", str(station.data), *command]


@contextmanager
def screen(station: Station) -> Iterator["subprocess.Popen[bytes]"]:
    """``kiosk``, until its agent is there."""
    folders = station.settings.folders
    with station.log.open("a") as log, subprocess.Popen(words(station), stderr=log) as process:
        try:
            staging.wait_for(lambda: lock.running(folders.agent_lock, folders.agent_json) > 0, "An agent", 30)
            yield process
        finally:
            process.kill()


def second(station: Station, *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        words(station, *command),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_a_second_screen_and_a_second_agent_say_so_and_end(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path
) -> None:
    museum.publishes("Blauwe kan", playlist="Vroeger")
    station = Station(tmp_path / "station", museum.settings())
    folders = station.settings.folders
    with screen(station) as first:
        agent = lock.running(folders.agent_lock, folders.agent_json)
        done = second(station)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert f"already open with this folder (process {first.pid})" in done.stderr
        assert "close it first, or name another folder with --data." in done.stderr

        done = second(station, "agent")
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert f"An agent is already running here (process {agent})" in done.stderr
        assert "stop it first, or name another folder with --data." in done.stderr

        assert second(station, "sync").returncode == 0
        assert lock.running(folders.agent_lock, folders.agent_json) == agent
        assert first.poll() is None

        first.send_signal(signal.SIGKILL)
        first.wait()
    with screen(station) as another:  # what a killed one leaves keeps nobody out
        staging.wait_for(
            lambda: lock.running(folders.agent_lock, folders.agent_json) not in (0, -1, agent),
            "Its agent",
            30,
        )
        assert lock.running(folders.screen_lock, folders.screen_json) == another.pid
        another.send_signal(signal.SIGTERM)
        assert another.wait(10) == 0
    assert "Traceback" not in station.log.read_text()


def test_a_folder_that_can_not_be_written_keeps_no_screen_from_opening(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path
) -> None:
    station = Station(tmp_path / "station", museum.settings())
    (station.data / "screen.lock").symlink_to(os.devnull)  # never followed: this user can't have it
    with screen(station) as first:
        assert first.poll() is None
