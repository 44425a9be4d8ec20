"""A loudspeaker that nobody hears: a sound server of our own, and what came out of it.

PulseAudio with a sink that goes nowhere, whose monitor is recorded. Levels are those of single tones
(Goertzel) in the upper quarter of windows of a tenth of a second: a busy machine drops pieces now and then.
"""

import array
import contextlib
import math
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

RATE = 48_000
WINDOW = RATE // 10
SILENCE = -100.0


def level(samples: Sequence[float], tone: float) -> float:
    """In dBFS: 0 is a sine as large as it can be. That of a window in which no piece is missing."""
    found = []
    around = 2 * math.cos(2 * math.pi * tone / RATE)
    for start in range(0, len(samples) - WINDOW, WINDOW):
        before = last = 0.0
        for value in samples[start : start + WINDOW]:
            before, last = last, value + around * last - before
        power = before * before + last * last - around * before * last
        found.append(10 * math.log10(max(4 * power / WINDOW**2, 1e-10)))
    return sorted(found)[len(found) * 3 // 4] if found else SILENCE


class Ear:
    """Hears what this machine plays, once the server runs."""

    def __init__(self, folder: Path) -> None:
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{folder}/native",
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._folder = folder
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        command += ["-L", f"module-native-protocol-unix socket={folder}/native auth-anonymous=1"]
        command += ["-L", f"module-null-sink sink_name=ear rate={RATE} channels=2", "--log-level=error"]
        self._server = subprocess.Popen(
            command,
            env=os.environ | self.environment | {"HOME": str(folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def control(self, *words: str) -> str:
        """Say it to the server (``pactl``)."""
        done = subprocess.run(
            ["pactl", *words], env=os.environ | self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def answers(self) -> bool:
        return "ear" in self.control("list", "short", "sinks")

    def hear(self, seconds: float) -> tuple[Sequence[float], Sequence[float]]:
        """What the left and the right loudspeaker give in the next seconds, as -1 to 1."""
        command = ["parec", "-d", "ear.monitor", "--format=float32le", f"--rate={RATE}", "--channels=2"]
        recorder = subprocess.Popen(
            [*command, "--raw", "--latency-msec=50"],
            env=os.environ | self.environment,
            stdout=subprocess.PIPE,
        )
        assert recorder.stdout is not None
        with contextlib.closing(recorder.stdout) as stream:
            data = stream.read(round(seconds * RATE) * 8)
            recorder.kill()
        recorder.wait()
        both = array.array("f", data)
        return both[0::2], both[1::2]

    def levels(self, *tones: float, seconds: float = 0.5) -> list[tuple[float, float]]:
        """Of each tone, left and right."""
        left, right = self.hear(seconds)
        return [(level(left, tone), level(right, tone)) for tone in tones]

    def until(self, right: Callable[..., bool], *tones: float) -> None:
        """Listen again as long as it does not sound right: going over to another sink takes its time."""
        for _ in range(8):
            heard = self.levels(*tones)
            if right(*heard):
                return
        raise AssertionError(heard)

    def close(self) -> None:
        self._server.kill()
        self._server.wait()


@contextlib.contextmanager
def listening(folder: Path) -> Iterator[Ear]:
    """Skips the test where there is no sound server to be had."""
    if any(shutil.which(program) is None for program in ("pulseaudio", "parec", "pactl")):
        pytest.skip("PulseAudio is not installed")
    ear = Ear(folder)
    try:
        until = time.monotonic() + 5
        while not ear.answers():
            assert time.monotonic() < until, "the sound server did not start"
        yield ear
    finally:
        ear.close()
