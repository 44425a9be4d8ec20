"""How large a pixel is: who says so, and whom we believe."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.commands import health_glass
from kiosk.config.load import load
from kiosk.config.settings import Screen as Wanted
from kiosk.config.settings import Settings
from kiosk.errors import StoreError
from kiosk.glass import edid, measured, size
from kiosk.glass.measured import Measured
from kiosk.glass.size import Screen, size_of

WALL = ((1920, 1080), (708, 398), (71, 40))
"""A screen of 32 inch: pixels, millimetres, centimetres."""


def block_of(
    pixels: tuple[int, int] = WALL[0],
    mm: tuple[int, int] = WALL[1],
    cm: tuple[int, int] = WALL[2],
    name: str = "WALL 32",
    serial: str = "A1B2",
) -> bytes:
    """The first block, as VESA E-EDID 1.4 lays it out."""
    block = bytearray(128)
    block[:8] = edid.HEAD
    block[8:10] = (4 << 10 | 5 << 5 | 12).to_bytes(2, "big")  # DEL
    block[18:20] = bytes([1, 4])
    block[21:23] = bytes(cm)
    across, down = pixels
    wide, high = mm
    block[54:56] = (14850).to_bytes(2, "little")
    block[56], block[58] = across & 255, across >> 8 << 4
    block[59], block[61] = down & 255, down >> 8 << 4
    block[66], block[67], block[68] = wide & 255, high & 255, wide >> 8 << 4 | high >> 8
    for at, tag, words in ((72, edid.NAME, name), (90, edid.SERIAL, serial)):
        block[at : at + 5] = bytes([0, 0, 0, tag, 0])
        block[at + 5 : at + 18] = f"{words}\n".encode().ljust(13)[:13]
    block[111] = 0x10
    block[127] = -sum(block) % 256
    return bytes(block)


def plugged(drm: Path, data: bytes, connector: str = "HDMI-A-1", status: str = "connected") -> Path:
    """A connector as the kernel shows it."""
    folder = drm / f"card1-{connector}"
    folder.mkdir(parents=True)
    (folder / "status").write_text(status + "\n")
    (folder / "edid").write_bytes(data)
    return drm


# --- what a screen says of itself


def test_a_screen_tells_its_size_in_millimetres() -> None:
    found = edid.parse(block_of(), "DP-1")
    assert found == edid.Edid("DP-1", "DEL", "WALL 32", "A1B2", (1920, 1080), (708.0, 398.0))


@pytest.mark.parametrize(
    ("mm", "cm", "size"),
    [
        ((0, 0), (71, 40), (710, 400)),  # only in centimetres
        ((16, 9), (71, 40), (710, 400)),  # a shape instead of a size
        ((708, 398), (0, 0), (708, 398)),
        ((0, 0), (0, 0), None),  # a projector
        ((1600, 900), (160, 90), None),  # a television that only knows its shape
        ((160, 90), (16, 9), None),
        ((708, 398), (52, 29), None),  # two sizes: which one?
        ((0, 0), (40, 40), None),  # no such pixels are made
        ((0, 0), (79, 0), None),  # a shape, as EDID 1.4 writes it
        ((4095, 4095), (255, 255), None),
    ],
)
def test_what_can_be_no_size_is_none(
    mm: tuple[int, int], cm: tuple[int, int], size: tuple[float, float] | None
) -> None:
    found = edid.parse(block_of(mm=mm, cm=cm))
    assert found is not None
    assert found.mm == size


def test_a_damaged_block_says_nothing() -> None:
    whole = block_of()
    assert edid.parse(whole[:127]) is None
    assert edid.parse(b"") is None
    assert edid.parse(whole[:66] + b"\xff" + whole[67:]) is None


@given(st.binary(min_size=120, max_size=260))
def test_any_bytes_are_a_screen_or_none(data: bytes) -> None:
    head = edid.HEAD + data[8:127]
    for each in (data, head + bytes([-sum(head) % 256])):
        found = edid.parse(each)
        assert found is None or found.mm is None or edid.likely(found.mm, found.pixels)


def test_only_what_is_plugged_in_counts(tmp_path: Path) -> None:
    plugged(tmp_path, block_of(name="HERE"), "HDMI-A-1")
    plugged(tmp_path, block_of(name="GONE"), "DP-1", "disconnected")
    plugged(tmp_path, b"", "VGA-1")
    (tmp_path / "card1").mkdir()
    assert [(one.connector, one.model) for one in edid.connected(tmp_path)] == [("HDMI-A-1", "HERE")]
    assert edid.connected(tmp_path / "none") == []


# --- whom we believe


HERE = Screen("HDMI-1", (1080, 1920), "WALL 32", "A1B2", said_mm=(285, 508))
SAYS = edid.parse(block_of(), "HDMI-A-1")
KEPT = Measured("WALL 32 A1B2", (1920, 1080), 2.5)


def test_the_order_of_truth() -> None:
    assert SAYS is not None
    quiet = replace(SAYS, mm=None)
    assert size_of(HERE, [KEPT], 40, [SAYS]).source == "measured"
    assert size_of(HERE, [KEPT], 40, [SAYS]).px_per_mm == 2.5
    assert size_of(HERE, [], 32, [SAYS]).px_per_mm == pytest.approx(2.71, abs=0.01)
    told = size_of(HERE, [], 0, [SAYS])
    assert (told.source, round(told.inches, 1), round(told.px_per_mm, 2)) == ("screen", 32.0, 2.71)
    assert size_of(HERE, [], 0, []).source == "qt"
    assert size_of(replace(HERE, said_mm=(0, 0)), [], 0, []).source == "guess"
    # Qt has it from the same place, which does not know.
    assert size_of(HERE, [], 0, [quiet]).source == "guess"


def test_what_was_measured_is_of_one_screen_and_one_resolution() -> None:
    for other in (replace(HERE, serial="C3"), replace(HERE, pixels=(1280, 720)), replace(HERE, model="")):
        assert size_of(other, [KEPT], 0, []).source == "qt"
    lying = replace(HERE, pixels=(1920, 1080))
    assert size_of(lying, [KEPT], 0, []).source == "measured"


def test_a_screen_is_found_by_its_number_then_by_its_plug_then_when_it_is_the_only_one() -> None:
    assert SAYS is not None
    twin = replace(SAYS, connector="DP-2", serial="Z9", mm=(509.0, 286.0))
    assert size.that_of(HERE, [twin, SAYS]) is SAYS
    assert size.that_of(Screen("DP-2", (1920, 1080)), [SAYS, twin]) is twin
    assert size.that_of(Screen("screen", (1920, 1080)), [SAYS]) is SAYS
    assert size.that_of(Screen("screen", (1920, 1080)), [SAYS, twin]) is None
    assert size.that_of(Screen("HDMI-1", (1920, 1080), "OTHER"), [SAYS, twin]) is None
    assert size.that_of(Screen("screen", (1280, 800)), [SAYS]) is None


# --- from how far


def test_letters_keep_their_angle_as_far_as_the_glass_holds_the_pages() -> None:
    television = (1218.0, 685.0)
    assert size.larger(television, 600) == 1
    assert size.larger(television, 300) == 1
    assert size.larger(television, 1800) == 3
    assert size.larger(television, 4000) == pytest.approx(685 / 205)
    assert size.larger((345, 194), 2500) == 1
    assert size.larger((535, 952), 2500) == pytest.approx(535 / 336)


# --- what is kept


def test_it_is_kept_and_replaced(tmp_path: Path) -> None:
    file = tmp_path / "data" / "screens.json"
    assert measured.read(file) == ()
    other = replace(KEPT, screen="other")
    for one in (KEPT, other, replace(KEPT, px_per_mm=2.7)):
        measured.keep(file, one)
    assert set(measured.read(file)) == {replace(KEPT, px_per_mm=2.7), other}
    assert [path.name for path in file.parent.iterdir()] == ["screens.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "{}",
        "[1]",
        '[{"screen": "x"}]',
        '[{"screen": "x", "pixels": [1920, 1080], "px_per_mm": "4"}]',
        '[{"screen": "x", "pixels": [1920, 1080], "px_per_mm": 0}]',
        '[{"screen": "x", "pixels": [1920, 1080], "px_per_mm": -4}]',
        '[{"screen": "x", "pixels": [1920, 1080], "px_per_mm": 1e300}]',
        '[{"screen": "x", "pixels": [1080, 1920], "px_per_mm": 4}]',
        '[{"screen": "", "pixels": [1920, 1080], "px_per_mm": 4}]',
        '[{"screen": "x", "pixels": [1920, 1080], "px_per_mm": 0.6}]',
        "[" * 60_000,
        "\udcff",
    ],
)
def test_what_can_not_be_is_not_believed(text: str, tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_bytes(text.encode(errors="surrogateescape"))
    assert measured.read(file) == ()


def test_a_long_file_is_cut_short(tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_bytes(msgspec.json.encode([replace(KEPT, screen=str(n)) for n in range(200)]))
    assert len(measured.read(file)) == measured.MOST_SCREENS


def test_no_screen_of_no_size_is_kept(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        measured.keep(tmp_path / "screens.json", replace(KEPT, px_per_mm=0.1))
    (tmp_path / "screens.json").mkdir()
    with pytest.raises(StoreError):
        measured.keep(tmp_path / "screens.json", KEPT)
    assert [path.name for path in tmp_path.iterdir()] == ["screens.json"]


# --- kiosk check


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return load(None, tmp_path)


def test_check_says_who_says_so(settings: Settings, tmp_path: Path) -> None:
    drm = tmp_path / "drm"
    assert health_glass.size(settings, drm).state == "fine"
    plugged(drm, block_of())
    found = health_glass.size(settings, drm)
    assert (found.state, found.words) == ("fine", "32.0 inch, as the screen says itself (WALL 32)")
    by_staff = replace(settings, screen=Wanted(diagonal_inches=31.5))
    assert health_glass.size(by_staff, drm).words == "31.5 inch, as the settings say"
    measured.keep(settings.folders.screens_json, KEPT)
    assert health_glass.size(by_staff, drm).words == "34.7 inch, as measured on it (WALL 32 A1B2)"


def test_check_warns_of_a_guess(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drm = plugged(tmp_path / "drm", block_of(mm=(160, 90), cm=(16, 9)))
    found = health_glass.size(settings, drm)
    assert found.state == "attention"
    assert "guess" in found.words
    assert "kiosk calibrate" in found.next_step
    monkeypatch.setenv("DISPLAY", ":0")
    assert health_glass.size(settings, tmp_path / "none").state == "attention"
    two = plugged(drm, block_of(name="B"), "DP-1")
    plugged(two, block_of(name="C"), "DP-2")
    assert "2 screens" in health_glass.size(settings, two).words


def test_check_warns_of_a_screen_too_small_for_its_room(settings: Settings, tmp_path: Path) -> None:
    drm = plugged(tmp_path / "drm", block_of())
    assert health_glass.size(replace(settings, screen=Wanted(distance_mm=1500)), drm).state == "fine"
    found = health_glass.size(replace(settings, screen=Wanted(distance_mm=3000)), drm)
    assert found.state == "attention"
    assert found.next_step.startswith("Sit at most 1.5 m away")
