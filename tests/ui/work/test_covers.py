from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl

from kiosk.media import picture_place
from kiosk.model import Item, Kind, Media, MediaKind
from kiosk.ui.work import covers
from kiosk.ui.work.covers import picture_url

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


def kept(folder: Path, address: str, size: str, pixels: tuple[int, int] = (40, 30)) -> QUrl:
    path = picture_place.path_of(folder, address, size)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", pixels).save(path)
    return picture_url(folder, address, size)


def work(*media: Media) -> Item:
    return Item(id="w", source="s", kind=Kind.PICTURE, label={}, thumbnail="thumb", media=media)


def test_the_cover_is_the_sharpest_picture_that_is_kept(tmp_path: Path) -> None:
    film = Media(id="1", kind=MediaKind.VIDEO, url="film.mp4", poster="poster.jpg")
    item = work(film, Media(id="2", kind=MediaKind.IMAGE, url="page.jpg"))
    assert not covers.cover_of(item, tmp_path).isValid()
    card = kept(tmp_path, "thumb", "card")
    assert covers.cover_of(item, tmp_path) == card
    large = kept(tmp_path, "thumb", "stage")
    assert covers.cover_of(item, tmp_path) == large
    page = kept(tmp_path, "page.jpg", "stage")
    assert covers.cover_of(item, tmp_path) == page
    poster = kept(tmp_path, "poster.jpg", "stage")
    assert covers.cover_of(item, tmp_path) == poster


@pytest.mark.parametrize(
    ("pixels", "screen", "feature", "alone", "attract"),
    [
        ((1920, 1080), LANDSCAPE, True, True, True),
        ((1920, 1080), PORTRAIT, True, True, True),
        ((600, 440), LANDSCAPE, True, True, False),
        ((600, 440), PORTRAIT, False, True, False),
        ((356, 483), LANDSCAPE, False, True, False),
        ((160, 100), LANDSCAPE, False, False, False),
        ((160, 100), PORTRAIT, False, False, False),
    ],
)
def test_what_a_picture_is_large_enough_for(
    tmp_path: Path,
    pixels: tuple[int, int],
    screen: tuple[int, int],
    feature: bool,
    alone: bool,
    attract: bool,
) -> None:
    picture = kept(tmp_path, "one", "stage", pixels)
    assert covers.fills_feature(picture, screen) is feature
    assert covers.stands_alone(picture, screen) is alone
    assert covers.fills_attract(picture, screen) is attract


def test_a_picture_that_is_not_there_is_never_large_enough() -> None:
    for enough in (covers.fills_feature, covers.stands_alone, covers.fills_attract):
        assert not enough(QUrl(), LANDSCAPE)
        assert not enough(QUrl.fromLocalFile("/nowhere.jpg"), LANDSCAPE)
