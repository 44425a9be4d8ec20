"""All of the sound to one ear, for who hears with one: nothing of the other side is lost.

libVLC has no balance, and its remap filter drops a channel (3.0.24). A sound server has a sink that mixes all
channels into one and gives that to one side of the loudspeakers (``module-remap-sink``, PulseAudio and
PipeWire); libVLC goes over to it while it plays. It is there as long as somebody wants it. *Measured*, see
``tests/player/test_sound_filters.py``. ALSA alone can't do it.
"""

import os
from collections.abc import Callable

from kiosk.player.sound import OURS, Questions, can_ask_server

_SIDES = {"left": "front-left", "right": "front-right"}
MOVES = 5
"""So many times, a fifth of a second apart, a stream is told where to play: the last one counts."""


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
        if ears == self._ears or not can_ask_server():
            return
        ask = Questions()
        usual = _usual(ask)
        if not usual:
            return
        if ears in _SIDES:
            sink = f"{OURS}{ears}"
            # One that a player left behind when it was killed would be a second of that name.
            for line in (ask("list", "short", "modules") or "").splitlines():
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
            Questions()("unload-module", self._old)
            self._old = ""
        if self._moves:
            self._moves -= 1
            if self._module:
                self._move(f"{OURS}{self._ears}")

    def close(self) -> None:
        """Leave nothing behind."""
        ask = Questions()
        for module in filter(None, (self._old, self._module)):
            ask("unload-module", module)
        self._old = self._module = ""
        self._ears = "both"
        os.environ.pop("PULSE_SINK", None)


def _usual(ask: Questions) -> str:
    """The sink that all sound of this machine goes to."""
    sink = ask("get-default-sink") or ""
    if not sink.startswith(OURS):
        return sink
    return next((one for one in ask.sinks() or () if not one.startswith(OURS)), "")
