"""On a real X11 screen with a keyboard and a mouse of its own (XTEST): the same program as on a station."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.screen_reader import Desktop, wait_for
from tests.station import Station

KEYS = [
    *(f"ctrl+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    *(f"alt+{letter}" for letter in "abfhnqsvx"),
    *(f"super+{letter}" for letter in "adelrx"),
    *(f"F{number}" for number in range(1, 13) if number != 9),
    *(f"ctrl+alt+F{number}" for number in range(1, 8)),
    *(
        "alt+F4",
        "alt+Tab",
        "alt+space",
        "ctrl+alt+Delete",
        "ctrl+alt+BackSpace",
        "ctrl+Escape",
        "super",
        "Menu",
    ),
    *("Print", "Sys_Req", "XF86Sleep", "XF86PowerOff", "XF86WWW", "XF86Mail", "XF86Calculator", "XF86Back"),
    *("XF86Explorer", "XF86ScreenSaver", "XF86AudioPlay", "XF86Forward", "XF86Search", "XF86Eject", "Escape"),
]
pytestmark = pytest.mark.full


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path) as opened:
        yield opened


class Program:
    """One that tells of itself."""

    def __init__(self, desktop: Desktop, folder: Path, *does: str) -> None:
        self._log = folder / "told"
        data = Station(folder / "station").data
        command = [sys.executable, "-m", "tests.journeys.on_x11", str(data), *does]
        self._desktop = desktop
        self.process = desktop.starts(command, self._log)

    @property
    def told(self) -> list[dict[str, Any]]:
        lines = self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []
        return [json.loads(line) for line in lines if line.startswith("{")]

    def comes_to(self, is_so: Callable[[dict[str, Any]], object], what: str) -> None:
        wait_for(lambda: any(map(is_so, self.told[-1:])), what)

    def hand(self, *words: str) -> str:
        """xdotool does it."""
        done = subprocess.run(
            ["xdotool", *words], env=self._desktop.environment, capture_output=True, text=True, timeout=60
        )
        return done.stdout

    def ends(self) -> int:
        self.process.terminate()
        return self.process.wait(timeout=20)


def test_what_staff_selected_is_nobody_elses(desktop: Desktop, tmp_path: Path) -> None:
    program = Program(desktop, tmp_path, "selects")
    program.comes_to(lambda told: told["page"] == "attract" and len(program.told) > 2, "its end")
    assert [told for told in program.told if told["selected"] == "alleen staf"]
    assert program.told[-1]["selected"] == ""
    assert program.ends() == 0, "whoever starts and stops it may end it"


def test_no_key_and_no_button_leads_out(desktop: Desktop, tmp_path: Path) -> None:
    program = Program(desktop, tmp_path)
    program.comes_to(lambda told: told["visible"], "the window")
    windows = program.hand("search", "--onlyvisible", "--name", "").split()
    size = program.told[-1]["size"]
    program.hand("windowfocus", program.hand("search", "--onlyvisible", "--name", "Venster").split()[0])
    program.comes_to(lambda told: told["active"], "the keys")
    for at in range(0, len(KEYS), 10):
        program.hand("key", "--delay", "15", *KEYS[at : at + 10])
    for button in ("3", "2", "8", "9"):
        for across, down in ((300, 300), (960, 540), (1800, 1000)):
            program.hand("mousemove", str(across), str(down), "click", button)
    program.hand("mousemove", "5", "500", "mousedown", "1", "mousemove", "900", "500", "mouseup", "1")
    program.hand("mousemove", "960", "1070", "click", "1")
    program.comes_to(lambda told: told["page"] != "attract", "an answer to a finger")
    for told in program.told:
        assert told["visible"]
        assert (told["size"], told["windows"], told["open"], told["copied"]) == (size, 1, False, "")
    assert program.hand("search", "--onlyvisible", "--name", "").split() == windows
    assert program.process.poll() is None
    assert program.ends() == 0
