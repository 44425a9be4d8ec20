"""Where the small pictures stand. Apart from making them: the screen only looks, and need not load Pillow."""

from pathlib import Path
from typing import Final

from kiosk.model import key_of

SIZES: Final = {"card": (640, 1280), "stage": (2048, 2048)}
"""Bounds in pixels, width and height. A card is 85 to 120 mm wide on the glass; the second bound of a card
only stops a scroll ten times as high as it is wide."""


def path_of(folder: Path, url: str, size: str) -> Path:
    """Where the picture of this address in this size stands, made or not; the address is not in the path."""
    if size not in SIZES:
        raise ValueError(f"no picture size {size!r}")
    key = key_of(url)
    return Path(f"{folder}/{key[:2]}/{key}-{size}.jpg")  # at once: the start page asks for hundreds
