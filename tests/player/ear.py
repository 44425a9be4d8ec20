"""A sound server with a loudspeaker that nobody hears, and what came out of it: how loud, and how high."""

import array
import os
import subprocess
import threading
import time
from math import log10, sqrt
from pathlib import Path
from typing import NamedTuple

RATE = 8000
"""Samples a second that are listened to; the highest tone of these tests is 2.4 kHz."""
WINDOW = 0.05
"""Seconds that are measured at a time."""
SILENCE = -100.0


class Heard(NamedTuple):
    """A twentieth of a second of sound."""

    at: float
    """Its middle, CLOCK_MONOTONIC."""
    level: float
    """dBFS, as its root mean square."""
    pitch: float
    """Hz, of a pure tone."""


class Ear:
    """Listens from now on until ``close``. ``address`` is what PULSE_SERVER must be."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        self.address = f"unix:{folder}/native"
        self.heard: list[Heard] = []
        here = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PULSE_SERVER": self.address}
        server = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        server += ["--disable-shm=yes", "--load=module-null-sink sink_name=ear rate=48000 channels=2"]
        server += [f"--load=module-native-protocol-unix socket={folder}/native auth-anonymous=1"]
        quiet, environment = subprocess.DEVNULL, os.environ | here
        self._server = subprocess.Popen(server, env=environment, stdout=quiet, stderr=quiet)
        tick = threading.Event()
        while not (folder / "native").exists() and self._server.poll() is None:
            tick.wait(0.02)
        record = ["parec", "-d", "ear.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le"]
        self._record = subprocess.Popen(
            [*record, "--latency-msec=20"], env=environment, stdout=subprocess.PIPE, stderr=quiet
        )
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        while not self.heard and self._record.poll() is None:  # it sleeps two seconds before it listens
            tick.wait(0.02)

    def _listen(self) -> None:
        assert self._record.stdout is not None
        while data := self._record.stdout.read(int(RATE * WINDOW) * 2):
            self.heard.append(_measured(array.array("h", data), time.monotonic()))

    def since(self, at: float) -> list[Heard]:
        """What was heard after this moment, and was not silence."""
        return [one for one in tuple(self.heard) if one.at > at and one.level > SILENCE]

    def close(self) -> None:
        """Everything ends."""
        for process in (self._record, self._server):
            process.terminate()
            process.wait()
        self._thread.join()
        assert self._record.stdout is not None
        self._record.stdout.close()


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
