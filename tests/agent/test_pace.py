"""When films may be fetched, and how fast."""

import os
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.agent.pace import BURST_SECONDS, Pace, is_open, metered_by_network_manager
from kiosk.media.download import Stopped

NIGHT = (time(22), time(6))
OFFICE = (time(9, 30), time(17))


@pytest.mark.parametrize(
    ("hours", "at", "opened"),
    [
        (NIGHT, "21:59", False),
        (NIGHT, "22:00", True),
        (NIGHT, "05:59", True),
        (NIGHT, "06:00", False),
        (OFFICE, "09:29", False),
        (OFFICE, "09:30", True),
        (OFFICE, "17:00", False),
        (None, "12:00", True),
        ((time(8), time(8)), "03:00", True),
    ],
)
def test_the_window_is_that_of_the_clock_on_the_wall(hours: object, at: str, opened: bool) -> None:
    assert is_open(hours, datetime.fromisoformat(f"2026-03-29T{at}")) is opened


@given(st.lists(st.integers(1, 300_000), min_size=2, max_size=60))
def test_bytes_come_no_faster_than_staff_allow(counts: list[int]) -> None:
    now = 100.0

    def wait(seconds: float) -> None:
        nonlocal now
        now += seconds

    pace = Pace(8e6, clock=lambda: now, wait=wait)  # a million bytes a second
    for count in counts:
        pace(count)
    assert now - 100.0 >= sum(counts) / 1e6 - BURST_SECONDS - 1e-6
    assert now - 100.0 <= sum(counts) / 1e6 + 1e-6


def test_without_a_limit_nobody_waits() -> None:
    Pace(0, wait=lambda seconds: pytest.fail("it waited"))(10**9)


def test_a_download_is_put_aside_when_the_window_closes() -> None:
    with pytest.raises(Stopped):
        Pace(0, lambda: False)(1)


@pytest.mark.parametrize(("says", "metered"), [("no\nyes (guessed)\n", True), ("no\nunknown\n", False)])
def test_the_network_manager_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, metered: bool
) -> None:
    program = tmp_path / "nmcli"
    program.write_text(f"#!/bin/sh\nprintf '{says}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert metered_by_network_manager() is metered


def test_without_a_network_manager_it_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not metered_by_network_manager()
