"""What a screen says of itself: its EDID (VESA E-EDID 1.4), as the kernel shows it.

The size stands in it twice: in whole centimetres, and in millimetres with the picture that the screen likes
best. Either may be missing (projectors) or hold the shape, 16 by 9, instead of the size (televisions).
"""

from dataclasses import dataclass
from math import hypot
from pathlib import Path

DRM = Path("/sys/class/drm")
MOST_BYTES = 32_768
"""A block of 128 bytes, and at most 255 more."""
BLOCK = 128
HEAD = bytes([0, 255, 255, 255, 255, 255, 255, 0])
NAME, SERIAL = 0xFC, 0xFF
"""Tags of the descriptors that hold words."""
SHAPES = frozenset({(16, 9), (16, 10), (160, 90), (160, 100), (1600, 900), (1600, 1000)})
"""Shapes that are written where a size should be."""
SMALLEST_MM, LARGEST_MM = 120.0, 3100.0
"""Diagonals of a small tablet and of a wall."""


@dataclass(frozen=True, slots=True)
class Edid:
    """One screen. ``mm``: width and height of what lights up; None when it does not know."""

    connector: str
    maker: str
    model: str
    serial: str
    pixels: tuple[int, int]
    """Those of the picture that it likes best; (0, 0) when it does not say."""
    mm: tuple[float, float] | None


def connected(drm: Path = DRM) -> list[Edid]:
    """Every screen that is plugged in and says something of itself; none where no kernel tells."""
    found = []
    for folder in sorted(drm.glob("card*-*")):
        try:
            if (folder / "status").read_text(errors="replace").strip() != "connected":
                continue
            with (folder / "edid").open("rb") as file:
                edid = parse(file.read(MOST_BYTES), folder.name.partition("-")[2])
        except OSError:  # it was pulled out while we looked
            continue
        if edid is not None:
            found.append(edid)
    return found


def parse(data: bytes, connector: str = "") -> Edid | None:
    """The first block of an EDID; None when it is none, or damaged on its way."""
    block = data[:BLOCK]
    if len(block) < BLOCK or block[:8] != HEAD or sum(block) % 256:
        return None
    letters = int.from_bytes(block[8:10], "big")
    maker = "".join(chr(64 + (letters >> shift & 31)) for shift in (10, 5, 0))
    pixels, fine = (0, 0), (0.0, 0.0)
    words = {NAME: "", SERIAL: ""}
    for each in (block[at : at + 18] for at in range(54, 126, 18)):
        if each[0] or each[1]:
            if pixels == (0, 0):  # the first is the one it likes best
                pixels = (each[2] | (each[4] & 0xF0) << 4, each[5] | (each[7] & 0xF0) << 4)
                fine = (float(each[12] | (each[14] & 0xF0) << 4), float(each[13] | (each[14] & 0x0F) << 8))
        elif each[3] in words:
            words[each[3]] = _words(each[5:])
    number = int.from_bytes(block[12:16], "little")
    coarse = (block[21] * 10.0, block[22] * 10.0)
    return Edid(
        connector=connector,
        maker=maker,
        model=words[NAME],
        serial=words[SERIAL] or (str(number) if number else ""),
        pixels=pixels,
        mm=_size(fine, coarse, pixels),
    )


def _words(data: bytes) -> str:
    """At most thirteen letters, ended by a line feed."""
    text = data.split(b"\n")[0].decode("latin-1")
    return "".join(letter for letter in text if letter.isprintable()).strip()


def _size(
    fine: tuple[float, float], coarse: tuple[float, float], pixels: tuple[int, int]
) -> tuple[float, float] | None:
    """The millimetres, else the centimetres; neither where they say different things."""
    fine_holds, coarse_holds = likely(fine, pixels), likely(coarse, pixels)
    if fine_holds and coarse_holds and abs(hypot(*fine) / hypot(*coarse) - 1) > 0.08:
        return None
    return fine if fine_holds else coarse if coarse_holds else None


def likely(mm: tuple[float, float], pixels: tuple[int, int] = (0, 0)) -> bool:
    """Whether a screen can have this size, and shows square pixels with it; a turned one counts as well."""
    width, height = max(mm), min(mm)
    if height <= 0 or not SMALLEST_MM <= hypot(width, height) <= LARGEST_MM:
        return False
    if (round(width), round(height)) in SHAPES or (round(width / 10), round(height / 10)) in SHAPES:
        return False
    return not min(pixels) or abs(width / height / (max(pixels) / min(pixels)) - 1) < 0.12
