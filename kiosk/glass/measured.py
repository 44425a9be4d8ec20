"""What staff measured on the glass with a bank card: one number for each screen, kept as plain data."""

import contextlib
import os
from dataclasses import dataclass
from math import hypot
from pathlib import Path

import msgspec

from kiosk.errors import StoreError

MOST_BYTES = 65_536
MOST_SCREENS = 32
LEAST_PX, MOST_PX = 0.5, 40.0
"""Pixels a millimetre of a wall of lamps, and of a telephone."""
INCHES = (5.0, 120.0)
"""What may come out as the diagonal, as in the settings."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One screen: what it is called, its pixels (the longer side first), and how many make a millimetre."""

    screen: str
    pixels: tuple[int, int]
    px_per_mm: float

    @property
    def inches(self) -> float:
        """The diagonal that follows."""
        return hypot(*self.pixels) / self.px_per_mm / 25.4


def possible(one: Measured) -> bool:
    """Whether a screen can be so."""
    return (
        0 < len(one.screen) <= 200
        and all(100 <= side <= 20_000 for side in one.pixels)
        and one.pixels[0] >= one.pixels[1]
        and LEAST_PX <= one.px_per_mm <= MOST_PX
        and INCHES[0] <= one.inches <= INCHES[1]
    )


def read(file: Path) -> tuple[Measured, ...]:
    """All that is kept and possible; nothing when there is no file, or none that can be understood."""
    try:
        with file.open("rb") as opened:
            found = msgspec.json.decode(opened.read(MOST_BYTES), type=list[Measured])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return ()
    return tuple(one for one in found if possible(one))[:MOST_SCREENS]


def keep(file: Path, measured: Measured) -> None:
    """Keep it instead of what was measured of this screen before. Raises StoreError."""
    if not possible(measured):
        raise StoreError("No screen has such a size.", where=str(file), next_step="Measure again.")
    others = [one for one in read(file) if (one.screen, one.pixels) != (measured.screen, measured.pixels)]
    words = msgspec.json.format(msgspec.json.encode([measured, *others][:MOST_SCREENS]), indent=2)
    beside = file.with_name(file.name + ".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # All of it or nothing, also when the power goes.
        with beside.open("wb") as opened:
            opened.write(words + b"\n")
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise StoreError(
            f"The size of the screen can't be kept: {error.strerror}.",
            where=str(file),
            next_step="Give this user the right to write there, or make room.",
        ) from error
