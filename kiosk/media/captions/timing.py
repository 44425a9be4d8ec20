"""Instants as TTML writes them (TTML2, 12.3.1): ``00:01:02.5``, ``00:01:02:13``, ``62.5s``, ``1551f``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_CLOCK = re.compile(r"([0-9]{2,6}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9})|:([0-9]{1,4})(?:\.([0-9]{1,4}))?)?")
_OFFSET = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,9})?)(h|ms|m|s|f|t)")
_RATIO = re.compile(r"([0-9]{1,9})[ :]([0-9]{1,9})")
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
_MOST = 10**9
"""Frames or ticks in a second: more is a slip of the pen."""


def _whole(written: str, usual: int) -> int:
    """A positive number; what is none is as if it were not written."""
    return (
        int(written)
        if written.isascii() and written.isdecimal() and 0 < int(written[:12]) <= _MOST
        else usual
    )


@dataclass(frozen=True)
class Rates:
    """How long frames and ticks last (TTML2, 7.2: the parameters of the root element)."""

    frames: float = 30.0
    """In a second, with the multiplier in it: 29.97."""
    sub_frames: int = 1
    ticks: float = 1.0
    counted: float = 0.0
    """Frames that a second of the clock counts, where it counts frames (``smpte``); 0: it tells real time."""
    drops: str = "nonDrop"
    """Which numbers of frames that clock leaves out."""

    @classmethod
    def of(cls, root: Mapping[str, str]) -> "Rates":
        """From the attributes of ``tt``, by their local names."""
        frames = float(_whole(root.get("frameRate", ""), 30))
        ratio = _RATIO.fullmatch(root.get("frameRateMultiplier", "").strip())
        if ratio is not None and int(ratio[1]) and int(ratio[2]):
            frames *= int(ratio[1]) / int(ratio[2])
        sub_frames = _whole(root.get("subFrameRate", ""), 1)
        ticks = frames * sub_frames if "frameRate" in root else 1.0
        ticks = float(_whole(root.get("tickRate", ""), 0)) or ticks
        counted = float(_whole(root.get("frameRate", ""), 30)) if root.get("timeBase") == "smpte" else 0.0
        return cls(frames, sub_frames, ticks, counted, root.get("dropMode", "nonDrop"))

    def seconds(self, written: str) -> float | None:
        """None when it is no instant."""
        written = written.strip()
        if clock := _CLOCK.fullmatch(written):
            hours, minutes, seconds, fraction, frames, parts = clock.groups("0")
            whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds) + float(f"0.{fraction}")
            split = int(frames) + int(parts) / self.sub_frames
            if not self.counted:
                return whole + split / self.frames
            # TTML2, annex I.3: a label of the frames, of which there may be 29.97 in a second that counts 30.
            return (whole * self.counted + split - self._dropped(int(hours), int(minutes))) / self.frames
        if offset := _OFFSET.fullmatch(written):
            count, metric = float(offset[1]), offset[2]
            if metric in "ft":
                return count / (self.frames if metric == "f" else self.ticks)
            return count * _SECONDS[metric]
        return None

    def _dropped(self, hours: int, minutes: int) -> int:
        """How many numbers the clock has left out by then to keep up with real time."""
        if self.drops == "dropNTSC":
            return (hours * 54 + minutes - minutes // 10) * 2
        if self.drops == "dropPAL":
            return (hours * 27 + minutes // 2 - minutes // 20) * 4
        return 0
