"""Whether the size of the screen is known: letters and buttons are so many millimetres large."""

import os
from math import hypot
from pathlib import Path

from kiosk.commands.finding import Finding, attention, fine
from kiosk.config.settings import Settings
from kiosk.glass import edid, measured
from kiosk.glass.size import GUESSED_INCHES, USUAL_MM, larger

PART = "screen size"
MEASURE = "Run kiosk calibrate and lay a bank card on the screen, or set diagonal_inches under [screen]."
SMALLEST_CAPITAL_MM, VERY_LARGE = 4.8, 2.0
ANGLE = 0.01222
"""Of 0.7°: capitals must be so many times as high as one looks from far (EN 301 549, 5.1.4)."""


def size(settings: Settings, drm: Path = edid.DRM) -> Finding:
    """Where the size comes from, and whether letters are large enough from where one looks."""
    edids = edid.connected(drm)
    if not edids and not any(os.environ.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY")):
        return fine(PART, "there is no screen here that has a size")
    kept = measured.read(settings.folders.screens_json)
    # As it is called by the desktop we do not know here; who measured has seldom more than one of a kind.
    sides = {(max(one.pixels), min(one.pixels)) for one in edids}
    known = [one for one in kept if not sides or one.pixels in sides]
    told = [one for one in edids if one.mm is not None]
    if known:
        inches, pixels = known[0].inches, known[0].pixels
        words = f"{inches:.1f} inch, as measured on it ({known[0].screen})"
    elif settings.screen.diagonal_inches:
        inches, pixels = settings.screen.diagonal_inches, edids[0].pixels if edids else (0, 0)
        words = f"{inches:.1f} inch, as the settings say"
    elif len(told) == 1 and told[0].mm:
        inches, pixels = hypot(*told[0].mm) / 25.4, told[0].pixels
        words = f"{inches:.1f} inch, as the screen says itself ({told[0].model or told[0].connector})"
    elif told:
        return attention(PART, f"there are {len(told)} screens; it is not known which is used", MEASURE)
    else:
        guess = f"{GUESSED_INCHES} inch is a guess"
        why = "the screen does not know its size" if edids else "the screen says nothing of itself"
        return attention(PART, f"{guess}: {why}, so letters and buttons may be too small", MEASURE)
    return _far(settings.screen.distance_mm, inches, pixels, words) or fine(PART, words)


def _far(distance_mm: int, inches: float, pixels: tuple[int, int], words: str) -> Finding | None:
    """What is wrong where one looks from so far that very large letters are still too small."""
    if distance_mm <= USUAL_MM or not all(pixels):
        return None
    mm = inches * 25.4 / hypot(*pixels)
    capital = SMALLEST_CAPITAL_MM * VERY_LARGE * larger((pixels[0] * mm, pixels[1] * mm), distance_mm)
    if capital >= distance_mm * ANGLE:
        return None
    return attention(
        PART,
        f"{words}: too small for who looks from {distance_mm / 1000:.1f} m, even with very large letters",
        f"Sit at most {capital / ANGLE / 1000:.1f} m away, or take a larger screen.",
    )
