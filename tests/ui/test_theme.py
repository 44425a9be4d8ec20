"""The five palettes as Palettes.qml has them: every pair that meets on the glass has the contrast it needs.

The table is that of the design (WCAG 1.4.3, 1.4.6, 1.4.11); the ratios are computed anew from the file.
"""

import re
from pathlib import Path

import pytest

from kiosk.ui.stay.wishes import THEMES
from tests.gate_pixels import luminance, ratio

KIOSK = Path(__file__).resolve().parents[2] / "kiosk/qml/Kiosk"
THEME = KIOSK / "Theme.qml"
BODY, LABEL, BESIDE = 7.0, 4.5, 3.0

PAIRS = [
    ("text", "canvas", BODY),
    ("text", "surface", BODY),
    ("text", "sunken", BODY),
    ("text", "frame", BODY),
    ("text2", "canvas", BODY),
    ("text2", "surface", BODY),
    ("text2", "sunken", BODY),
    ("inkOnAction", "action", BODY),
    ("inkOnAction", "actionPressed", LABEL),
    ("action", "canvas", LABEL),
    ("action", "surface", BESIDE),
    ("action", "sunken", BESIDE),
    ("border", "canvas", BESIDE),
    ("border", "surface", BESIDE),
    ("border", "sunken", BESIDE),
    ("focusOuter", "canvas", BESIDE),
    ("focusOuter", "sunken", BESIDE),
    ("focusOuter", "focusInner", BESIDE),
    ("focusInner", "action", BESIDE),
    ("inkOnSelected", "selected", BODY),
    ("text", "pressed", BODY),
    ("text2", "pressed", BODY),
    ("action", "pressed", BESIDE),
    ("border", "pressed", BESIDE),
    ("text", "said", BODY),
    ("action", "said", BESIDE),  # the line under it, which is also seen beside the page
    ("disabled", "canvas", BESIDE),
    ("disabled", "surface", BESIDE),
]
DESIGNED = {
    "day": {("text", "canvas"): 16.42, ("text2", "sunken"): 7.76, ("inkOnAction", "action"): 8.94},
    "evening": {("text", "canvas"): 15.96, ("text2", "sunken"): 11.67, ("inkOnAction", "action"): 11.70},
    "yellow": {("text", "canvas"): 19.56, ("inkOnAction", "actionPressed"): 21.0},
    "white": {("text", "canvas"): 21.0, ("inkOnAction", "actionPressed"): 19.56},
    "paper": {("text", "canvas"): 21.0, ("inkOnAction", "actionPressed"): 13.41},
}
"""Ratios of the design, to the hundredth: the formula here is the formula there."""

Palette = dict[str, tuple[int, int, int]]


def palettes() -> dict[str, Palette]:
    """Name to colours, as written in the file."""
    text = (KIOSK / "Palettes.qml").read_text(encoding="utf-8")
    found: dict[str, Palette] = {}
    for name, body in re.findall(r'"(\w+)": \{(.*?)\}', text, re.S):
        colours = re.findall(r'(\w+): "#([0-9A-Fa-f]{6})"', body)
        found[name] = {key: (int(hex[:2], 16), int(hex[2:4], 16), int(hex[4:], 16)) for key, hex in colours}
    return found


PALETTES = palettes()


@pytest.mark.parametrize("name", THEMES)
def test_what_is_pressed_looks_different(name: str) -> None:
    """In every theme, also from what is chosen already."""
    palette = PALETTES[name]
    assert palette["pressed"] not in (palette["surface"], palette["selected"], palette["canvas"])
    assert palette["actionPressed"] != palette["action"]


def test_soft_paper_is_read_as_well_as_paper() -> None:
    """The colours of an old book (``softPaper``): 10.74 : 1 for the words."""
    text = THEME.read_text(encoding="utf-8")
    block = text[text.index("property var softPaper") :].split("})")[0]
    soft = {
        key: (int(hex[:2], 16), int(hex[2:4], 16), int(hex[4:], 16))
        for key, hex in re.findall(r'(\w+): "#([0-9A-Fa-f]{6})"', block)
    }
    assert round(ratio(soft["text"], soft["surface"]), 2) == 10.74
    assert ratio(soft["text2"], soft["surface"]) >= BODY
    assert ratio(soft["text"], soft["said"]) >= BODY
    assert ratio(soft["saidLine"], soft["surface"]) >= BESIDE
    assert ratio(soft["saidLine"], soft["said"]) >= BESIDE


def test_every_theme_of_the_session_has_a_palette() -> None:
    assert set(PALETTES) == set(THEMES)
    assert len({frozenset(palette) for palette in PALETTES.values()}) == 1, "all name the same colours"


@pytest.mark.parametrize("theme", THEMES)
def test_what_meets_can_be_told_apart(theme: str) -> None:
    palette = PALETTES[theme]
    poor = [
        f"{ink} on {ground}: {found:.2f}, at least {need}"
        for ink, ground, need in PAIRS
        if (found := ratio(palette[ink], palette[ground])) < need
    ]
    assert poor == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_ratios_are_those_of_the_design(theme: str) -> None:
    palette = PALETTES[theme]
    for (ink, ground), designed in DESIGNED[theme].items():
        assert ratio(palette[ink], palette[ground]) == pytest.approx(designed, abs=0.006)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", range(0, 256, 15))
def test_one_tone_of_the_ring_is_seen_on_any_picture(theme: str, ground: int) -> None:
    palette = PALETTES[theme]
    grey = (ground, ground, ground)
    assert max(ratio(palette["focusOuter"], grey), ratio(palette["focusInner"], grey)) >= BESIDE


def test_every_colour_of_the_palettes_is_a_property_of_the_theme() -> None:
    text = THEME.read_text(encoding="utf-8")
    offered = set(re.findall(r"property color (\w+): palette\.(\w+)", text))
    assert {name for name, _ in offered} == set(PALETTES["day"])
    assert all(name == key for name, key in offered)


def test_the_formula() -> None:
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert ratio((255, 0, 0), (255, 0, 0)) == 1
    assert luminance((119, 119, 119)) == pytest.approx(0.184, abs=0.001)
