"""Listens to a sound server all the time: how loud it is and how high, and when."""

import array
import subprocess
import threading
import time
from math import log10
from os import environ
from typing import NamedTuple

from tests.player.ear import SILENCE, Ear

RATE = 8000
"""Samples a second; the highest tone that is told apart is 4 kHz."""
WINDOW = 0.05
"""Seconds that are measured at a time."""


class Heard(NamedTuple):
    """A twentieth of a second of sound."""

    at: float
    """Its middle, CLOCK_MONOTONIC."""
    level: float
    """dBFS, as its root mean square."""
    pitch: float
    """Hz, of a pure tone."""


class Listener:
    """Listens from now on until ``close``."""

    def __init__(self, ear: Ear) -> None:
        self.heard: list[Heard] = []
        command = ["parec", "-d", "ear.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw"]
        self._recorder = subprocess.Popen(
            [*command, "--latency-msec=20"],
            env=environ | ear.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        tick = threading.Event()
        while not self.heard and self._recorder.poll() is None:  # it sleeps two seconds before it listens
            tick.wait(0.02)

    def _listen(self) -> None:
        assert self._recorder.stdout is not None
        while data := self._recorder.stdout.read(round(RATE * WINDOW) * 2):
            self.heard.append(_measured(array.array("h", data), time.monotonic()))

    def since(self, at: float) -> list[Heard]:
        """What was heard after this moment, and was not silence."""
        return [one for one in tuple(self.heard) if one.at > at and one.level > SILENCE]

    def close(self) -> None:
        self._recorder.terminate()
        self._recorder.wait()
        self._thread.join()
        assert self._recorder.stdout is not None
        self._recorder.stdout.close()


def _measured(samples: "array.array[int]", now: float) -> Heard:
    power = sum(one * one for one in samples) / len(samples) / 32768**2
    level = max(SILENCE, 10 * log10(power)) if power else SILENCE
    crossings = [n for n in range(1, len(samples)) if samples[n - 1] < 0 <= samples[n]]
    pitch = 0.0
    if len(crossings) > 1:
        exact = [n - samples[n] / (samples[n] - samples[n - 1]) for n in (crossings[0], crossings[-1])]
        pitch = RATE * (len(crossings) - 1) / (exact[1] - exact[0])
    return Heard(now - WINDOW / 2, level, pitch)


def level(heard: list[Heard]) -> float:
    """dBFS, of all of it."""
    return 10 * log10(sum(10 ** (one.level / 10) for one in heard) / len(heard))
