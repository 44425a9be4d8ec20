from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.ui.picture.icons import Icons
from kiosk.ui.words import facts

ICONS = Path(__file__).resolve().parents[3] / "assets/icons"


@pytest.fixture
def icons(qapp: QGuiApplication) -> Icons:
    return Icons(ICONS)


def test_a_drawing_takes_the_colour_of_its_ink(icons: Icons) -> None:
    image = icons.requestImage("home/0b4f6c", QSize(), QSize(64, 64))
    assert (image.width(), image.height()) == (64, 64)
    inks = {
        image.pixelColor(x, y).name()
        for x in range(64)
        for y in range(64)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert inks == {"#0b4f6c"}
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("symbol", facts.SYMBOLS.values())
def test_there_is_a_drawing_for_every_kind(icons: Icons, symbol: str) -> None:
    assert icons.known(symbol)


@pytest.mark.parametrize(
    "name",
    ["", "nothing", "../../etc/passwd", "home.svg", "HOME", "a" * 41, "/etc/passwd", "home\n"],
)
def test_a_name_from_a_catalogue_opens_no_other_file(icons: Icons, name: str) -> None:
    assert not icons.known(name)
    image = icons.requestImage(f"{name}/ff0000", QSize(), QSize(16, 16))
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(16) for y in range(16))


def test_a_name_is_known_without_a_look_at_the_disk(qapp: QGuiApplication, tmp_path: Path) -> None:
    drawing = tmp_path / "home.svg"
    drawing.write_bytes((ICONS / "home.svg").read_bytes())
    icons = Icons(tmp_path)
    drawing.unlink()
    assert icons.known("home")
    assert not icons.known("image")


def test_a_colour_that_is_none_draws_and_does_not_fail(icons: Icons) -> None:
    for id in ("home", "home/", "home/zzz"):
        assert not icons.requestImage(id, QSize(), QSize(16, 16)).isNull()


@pytest.mark.parametrize("size", [QSize(), QSize(-1, -1), QSize(0, 0)])
def test_without_a_size_there_is_one(icons: Icons, size: QSize) -> None:
    assert icons.requestImage("home/000000", QSize(), size).width() > 0


@pytest.mark.parametrize("file", sorted(ICONS.glob("*.svg")), ids=lambda file: file.stem)
def test_every_drawing_can_be_drawn(icons: Icons, file: Path) -> None:
    image = icons.requestImage(f"{file.stem}/000000", QSize(), QSize(32, 32))
    assert any(image.pixelColor(x, y) == QColor("black") for x in range(32) for y in range(32))
