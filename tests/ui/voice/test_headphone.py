"""A headphone in the jack: real input events out of a pipe; and one with its own sound card."""

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.voice.headphone import EV_SW, SW_HEADPHONE_INSERT, Headphone, Jack

SYN = struct.pack("llHHi", 0, 0, 0, 0, 0)


def event(kind: int, code: int, value: int) -> bytes:
    """``struct input_event`` of linux/input.h, and what ends a report."""
    return struct.pack("llHHi", 1_700_000_000, 5, kind, code, value) + SYN


class Plug:
    """A device of which a test turns the switch, and what was told of it."""

    def __init__(self, path: Path) -> None:
        os.mkfifo(path)
        self._end = os.open(path, os.O_RDWR)
        self.headphone = Headphone()
        self.told: list[str] = []
        self.headphone.plugged.connect(lambda: self.told.append("plugged"))
        self.headphone.pulled.connect(lambda: self.told.append("pulled"))
        self.headphone.watch(Jack([path]))

    def writes(self, data: bytes) -> None:
        os.write(self._end, data)

    def goes(self) -> None:
        os.close(self._end)
        self._end = -1

    def close(self) -> None:
        self.headphone.close()
        if self._end >= 0:
            self.goes()


@pytest.fixture
def plug(qapp: object, tmp_path: Path) -> Iterator[Plug]:
    one = Plug(tmp_path / "event7")
    yield one
    one.close()


def test_in_and_out(qtbot: QtBot, plug: Plug) -> None:
    plug.writes(event(EV_SW, SW_HEADPHONE_INSERT, 1))
    qtbot.waitUntil(lambda: plug.told == ["plugged"])
    plug.writes(event(EV_SW, SW_HEADPHONE_INSERT, 0))
    qtbot.waitUntil(lambda: plug.told == ["plugged", "pulled"])


def test_other_events_and_other_switches_are_nothing(qtbot: QtBot, plug: Plug) -> None:
    plug.writes(event(EV_SW, 0x04, 1) + event(0x01, 30, 1) + event(EV_SW, SW_HEADPHONE_INSERT, 1))
    qtbot.waitUntil(lambda: plug.told == ["plugged"])


def test_an_event_that_comes_in_two_parts_is_one(qtbot: QtBot, plug: Plug) -> None:
    data = event(EV_SW, SW_HEADPHONE_INSERT, 1)
    plug.writes(data[:11])
    qtbot.wait(50)
    assert plug.told == []
    plug.writes(data[11:])
    qtbot.waitUntil(lambda: plug.told == ["plugged"])


def test_where_nothing_can_be_read_there_is_no_headphone(qapp: object, tmp_path: Path) -> None:
    headphone = Headphone()
    headphone.watch(Jack([tmp_path / "not-there"]))
    headphone.close()


def test_the_devices_of_this_machine_are_looked_at_quietly(qapp: object) -> None:
    headphone = Headphone()
    headphone.watch(Jack())
    headphone.close()


def test_an_output_that_appears_is_a_headphone_and_those_of_the_beginning_are_not(qapp: object) -> None:
    headphone, told = Headphone(), list[str]()
    headphone.plugged.connect(lambda: told.append("plugged"))
    headphone.pulled.connect(lambda: told.append("pulled"))
    headphone.outputs(("Built-in",))
    headphone.outputs(("Built-in",))
    assert told == []
    headphone.outputs(("Built-in", "USB Audio"))
    headphone.outputs(("Built-in",))
    assert told == ["plugged", "pulled"]
    headphone.outputs(())
    assert told == ["plugged", "pulled"], "a sound server that dies is nobody who leaves"


def test_a_jack_that_goes_with_its_headphone_is_one_pulled_out(qtbot: QtBot, plug: Plug) -> None:
    plug.writes(event(EV_SW, SW_HEADPHONE_INSERT, 1))
    qtbot.waitUntil(lambda: plug.headphone.worn)
    plug.goes()
    qtbot.waitUntil(lambda: plug.told == ["plugged", "pulled"])
    assert not plug.headphone.worn
