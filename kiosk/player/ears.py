"""All of the sound to one ear, for who hears with one: nothing of the other side is lost.

libVLC has no balance, and its remap filter drops a channel (3.0.24). A sound server has a sink that mixes all
channels into one and gives that to one side of the loudspeakers (``module-remap-sink``, PulseAudio and
PipeWire); libVLC goes over to it while it plays. It is there as long as somebody wants it. *Measured*, see
``tests/player/test_sound_filters.py``. ALSA alone can't do it.
"""

import os
import shutil
from collections.abc import Callable
from time import monotonic

from kiosk.player.sound import sound_server

_SIDES = {"left": "front-left", "right": "front-right"}
MOVES = 5
"""So many times, a fifth of a second apart, a stream is told where to play: the last one counts."""
ANSWERS_WITHIN = 1.0
"""Seconds that the sound server has for all we ask in one go: the screen waits two for a sign of life."""


def available() -> bool:
    """Whether there is a sound server, and the program to speak with it (``pactl``, pulseaudio-utils)."""
    return sound_server() and shutil.which("pactl") is not None


class OneEar:
    """The sink of one side, while it is wanted."""

    def __init__(self, move: Callable[[str], None]) -> None:
        """``move(sink)``: play there from now on."""
        self._move = move
        self._ears = "both"
        self._module = ""
        self._old = ""
        """One that is still to be taken away."""
        self._moves = 0

    def want(self, ears: str) -> None:
        """``both``, ``left`` or ``right``; where that can't be had, all goes on as it is."""
        if ears == self._ears or not available():
            return
        ask = _Questions()
        usual = _usual(ask)
        if not usual:
            return
        if ears in _SIDES:
            sink = f"venster_{ears}"
            # One that a player left behind when it was killed would be a second of that name.
            for line in ask("list", "short", "modules").splitlines():
                if f"sink_name={sink} " in line:
                    ask("unload-module", line.split()[0])
            module = ask(
                "load-module", "module-remap-sink", f"sink_name={sink}", f"master={usual}", "channels=1",
                "channel_map=mono", f"master_channel_map={_SIDES[ears]}", "remix=no",
            )  # fmt: skip
            if not module:
                return
        else:
            sink, module = usual, ""
        os.environ["PULSE_SINK"] = sink  # where the streams of the next films begin
        self._move(sink)
        self.again()
        if self._old:
            ask("unload-module", self._old)
        self._old, self._module, self._ears = self._module, module, ears

    def again(self) -> None:
        """There is a new stream, or soon: libVLC forgets where to play when it begins one in this moment."""
        self._moves = MOVES

    def beat(self) -> None:
        """A fifth of a second went by."""
        if self._old:
            _Questions()("unload-module", self._old)
            self._old = ""
        if self._moves:
            self._moves -= 1
            if self._module:
                self._move(f"venster_{self._ears}")

    def close(self) -> None:
        """Leave nothing behind."""
        ask = _Questions()
        for module in filter(None, (self._old, self._module)):
            ask("unload-module", module)
        self._old = self._module = ""
        self._ears = "both"
        os.environ.pop("PULSE_SINK", None)


class _Questions:
    """What is asked of the sound server in one go."""

    def __init__(self) -> None:
        self._until = monotonic() + ANSWERS_WITHIN

    def __call__(self, *words: str) -> str:
        """What it answers; nothing when it refuses, or when the time is over."""
        import subprocess  # slow to import, and seldom needed

        left = self._until - monotonic()
        if left <= 0:
            return ""
        try:
            done = subprocess.run(
                ["pactl", *words], capture_output=True, text=True, timeout=left, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return done.stdout.strip() if done.returncode == 0 else ""


def _usual(ask: _Questions) -> str:
    """The sink that all sound of this machine goes to."""
    sink = ask("get-default-sink")
    if not sink.startswith("venster_"):
        return sink
    others = (line.split("\t")[1] for line in ask("list", "short", "sinks").splitlines() if "\t" in line)
    return next((one for one in others if not one.startswith("venster_")), "")
