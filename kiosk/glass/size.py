"""How large a pixel of this screen is, and who says so.

Everything on the screen is sized in millimetres, as fingers and eyes are, so one must know them. In this
order: what staff measured with a bank card, the diagonal in the settings, what the screen says of itself
(EDID), what Qt says, and at last a guess. Pixels are those of the screen itself, whatever a desktop makes of
them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot
from typing import Literal

from kiosk.glass.edid import Edid, likely
from kiosk.glass.measured import Measured

Source = Literal["measured", "settings", "screen", "qt", "guess"]

GUESSED_INCHES = 21.5
"""The screen of many a desk. On a larger one letters come out larger, which keeps fewer people out."""
USUAL_MM = 600.0
"""From so far one looks at a screen that one touches; letters are made for it (EN 301 549, 5.1.4)."""
LEAST_MM = (336.0, 205.0)
"""Width and height on which every page holds with very large letters, as on a laptop."""
LEAST_UPRIGHT_MM = (336.0, 500.0)


@dataclass(frozen=True, slots=True)
class Screen:
    """What is known of a screen before anything of its size."""

    connector: str
    pixels: tuple[int, int]
    model: str = ""
    serial: str = ""
    said_mm: tuple[float, float] = (0.0, 0.0)
    """Width and height, as Qt has them."""

    @property
    def name(self) -> str:
        """What it is kept under: another screen on the same plug is another screen."""
        return " ".join(part for part in (self.model, self.serial) if part) or self.connector or "screen"

    @property
    def sides(self) -> tuple[int, int]:
        """Its pixels, the longer side first: it may hang upright today and lie tomorrow."""
        return max(self.pixels), min(self.pixels)


@dataclass(frozen=True, slots=True)
class Glass:
    """How many pixels make a millimetre, and who says so."""

    px_per_mm: float
    source: Source
    inches: float


def size_of(
    screen: Screen, measured: Iterable[Measured], diagonal_inches: float, edids: Iterable[Edid]
) -> Glass:
    """By the best that is known. ``diagonal_inches`` 0: staff did not say."""
    diagonal = hypot(*screen.pixels)
    for one in measured:
        if (one.screen, one.pixels) == (screen.name, screen.sides):
            return Glass(one.px_per_mm, "measured", one.inches)
    if diagonal_inches > 0:
        return Glass(diagonal / diagonal_inches / 25.4, "settings", diagonal_inches)
    edid = that_of(screen, edids)
    if edid is not None and edid.mm is not None and likely(edid.mm, screen.pixels):
        return _by_mm(diagonal, edid.mm, "screen")
    # What the screen denies Qt only repeats, from the same place.
    if edid is None and likely(screen.said_mm, screen.pixels):
        return _by_mm(diagonal, screen.said_mm, "qt")
    return Glass(diagonal / GUESSED_INCHES / 25.4, "guess", GUESSED_INCHES)


def _by_mm(diagonal: float, mm: tuple[float, float], source: Source) -> Glass:
    return Glass(diagonal / hypot(*mm), source, hypot(*mm) / 25.4)


def that_of(screen: Screen, edids: Iterable[Edid]) -> Edid | None:
    """The EDID of this very screen: by its serial number and model, else by the plug, else the only one."""
    every = list(edids)
    same = [
        one for one in every if screen.serial and (one.serial, one.model) == (screen.serial, screen.model)
    ]
    if len(same) == 1:
        return same[0]
    same = [one for one in every if _plug(one.connector) == _plug(screen.connector)]
    if len(same) == 1 and (not screen.model or same[0].model in ("", screen.model)):
        return same[0]
    sides = screen.sides
    only = [one for one in every if (max(one.pixels), min(one.pixels)) == sides]
    return only[0] if len(every) == len(only) == 1 else None


def _plug(connector: str) -> str:
    """``HDMI-A-1`` of the kernel is ``HDMI-1`` to X."""
    return re.sub(r"-[A-Z]-(?=\d)", "-", connector.upper())


def larger(mm: tuple[float, float], distance_mm: float) -> float:
    """So many times larger is everything drawn for who looks from this distance.

    Letters keep their angle (0.46° for the smallest capital, 0.7° with large letters), as far as the glass
    holds all pages. Nearby nothing gets smaller.
    """
    least = LEAST_MM if mm[0] >= mm[1] else LEAST_UPRIGHT_MM
    return max(1.0, min(distance_mm / USUAL_MM, mm[0] / least[0], mm[1] / least[1]))
