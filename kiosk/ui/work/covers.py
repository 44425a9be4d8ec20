"""The picture that stands for a work where there is room for a large one, and whether it is large enough."""

from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImageReader

from kiosk.media import picture_place
from kiosk.model import Item, MediaKind

LOOKED_AT = 3
"""Canvases: who keeps none of the first three keeps none."""
ENLARGED = 1.59
"""As far as ``Picture.qml`` lets a picture fill its frame: pixels of the glass for one of its own."""
FEATURE_UPRIGHT, FEATURE_WIDE = 0.95, 0.4
"""Of the screen's width, the picture of the work of the day."""
ATTRACT_SHORT, ATTRACT_LONG = 1.0, 0.7
"""Of the screen's short and long side, the picture while nobody is there."""
STAMP = 0.5
"""Of the screen, in width or height: a picture that can't fill so much of it is a stamp on a wall."""


def picture_url(folder: Path, address: str, size: str) -> QUrl:
    """The kept picture of an address, or an empty URL. Looks on disk: not for the GUI thread."""
    if not address:
        return QUrl()
    path = picture_place.path_of(folder, address, size)
    try:
        file = path.stat().st_ino
    except OSError:
        return QUrl()
    url = QUrl.fromLocalFile(str(path))
    url.setQuery(f"{file:x}")  # the same address may get another picture: then Qt must not show the old one
    return url


def cover_of(item: Item, folder: Path) -> QUrl:
    """The sharpest kept picture of a work: its own, else the one of its card.

    Looks on disk: not for the GUI thread.
    """
    for media in item.media[:LOOKED_AT]:
        own = picture_url(folder, media.url if media.kind is MediaKind.IMAGE else media.poster, "stage")
        if own.isValid():
            return own
    large = picture_url(folder, item.thumbnail, "stage")
    return large if large.isValid() else picture_url(folder, item.thumbnail, "card")


def _size(picture: QUrl) -> QSize:
    return QImageReader(picture.toLocalFile()).size() if picture.isValid() else QSize()


def fills_feature(picture: QUrl, screen: tuple[int, int]) -> bool:
    """Whether it may be the work of the day on a screen of this size in pixels, sharp from side to side.

    Reads its header from disk: not for the GUI thread.
    """
    across = screen[0] * (FEATURE_UPRIGHT if screen[1] > screen[0] else FEATURE_WIDE)
    return _size(picture).width() * ENLARGED >= across


def stands_alone(picture: QUrl, screen: tuple[int, int]) -> bool:
    """Whether it may be all there is on a screen of this size in pixels, on a wall or without one.

    Reads its header from disk: not for the GUI thread.
    """
    size = _size(picture)
    return size.width() * ENLARGED >= screen[0] * STAMP or size.height() * ENLARGED >= screen[1] * STAMP


def fills_attract(picture: QUrl, screen: tuple[int, int]) -> bool:
    """Whether it may fill all of a screen of this size in pixels but the panel of words.

    Reads its header from disk: not for the GUI thread.
    """
    size = _size(picture)
    wide = screen[0] * (ATTRACT_SHORT if screen[1] > screen[0] else ATTRACT_LONG)
    high = screen[1] * (ATTRACT_LONG if screen[1] > screen[0] else ATTRACT_SHORT)
    return size.width() * ENLARGED >= wide and size.height() * ENLARGED >= high
