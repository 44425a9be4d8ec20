"""Puts the newest picture of a Player on screen, whole and in its shape, on black."""

import logging
from typing import Any

import shiboken6
from PySide6.QtCore import Property, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QmlElement, QQmlComponent, qmlEngine
from PySide6.QtQuick import (
    QQuickItem,
    QQuickWindow,
    QSGNode,
    QSGSimpleRectNode,
    QSGSimpleTextureNode,
    QSGTexture,
)

from kiosk.player.frames import Frames
from kiosk.ui.film.player import Player

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

_OUTPUT = b"""
import QtMultimedia
VideoOutput { anchors.fill: parent; fillMode: VideoOutput.PreserveAspectFit }
"""


def letterbox(width: float, height: float, picture: tuple[int, int], aspect: float) -> QRectF:
    """The largest place in the middle of an item for a picture of pixels ``aspect`` times as wide as high."""
    wide = picture[0] * aspect
    scale = min(width / wide, height / picture[1])
    w, h = wide * scale, picture[1] * scale
    return QRectF((width - w) / 2, (height - h) / 2, w, h).toAlignedRect().toRectF()


class Images:
    """The pictures of a ring as QImage over the shared memory, which they keep alive."""

    def __init__(self, frames: Frames) -> None:
        shape = frames.geometry
        self.frames = frames
        self.size = (shape.width, shape.height)
        self.all = [
            QImage(frames[n], shape.width, shape.height, shape.pitch, QImage.Format.Format_RGB32)
            for n in range(len(frames))
        ]


_BLACK = QImage(1, 1, QImage.Format.Format_RGB32)
_BLACK.fill(0)


def texture_of(window: QQuickWindow, image: QImage) -> QSGTexture:
    """A texture that lives as long as Python holds it, and shares the memory of ``image``."""
    texture = window.createTextureFromImage(image, QQuickWindow.CreateTextureOption.TextureIsOpaque)
    texture.setParent(None)  # PySide counts it among the children of the window, and would follow it there
    return texture


class Drawing:
    """The nodes of the software backend: black, and on it a texture for each picture of the ring.

    The textures are made once: Qt's raster pixmaps share the memory of the image they are made of, so a new
    picture costs one drawing and no copy. (A painted item costs twice as much.)
    """

    def __init__(self) -> None:
        self._black: QSGSimpleRectNode | None = None
        self._node: QSGSimpleTextureNode | None = None
        self._textures: list[QSGTexture] = []
        self.images: Images | None = None
        """To be shown; None is black."""
        self._drawn: Images | None = None
        """Whose memory the textures use; it may not go before them."""

    def drop(self) -> None:
        """The item is gone. Its Python half is not: PySide 6.11 keeps every item that QML made."""
        self._black = self._node = None
        self._textures = []
        self.images = self._drawn = None

    def update(self, old: QSGNode, window: QQuickWindow, whole: QRectF, index: int, aspect: float) -> QSGNode:
        """Picture ``index`` in the middle of ``whole``. ``old`` is None when Qt has no nodes (any more)."""
        images = self.images
        if not old or self._black is None or self._node is None:
            # Not by the window's own create…Node: PySide follows those after Qt deleted them.
            self._black, self._node = QSGSimpleRectNode(), QSGSimpleTextureNode()
            self._black.setColor(QColor("black"))
            self._node.setOwnsTexture(False)
            self._black.appendChildNode(self._node)
            self._renew(window, images)
        elif self._drawn is not images:
            self._renew(window, images)
        self._black.setRect(whole)
        if images is None:
            self._node.setRect(QRectF(0, 0, 1, 1))
        else:
            place = letterbox(whole.width(), whole.height(), images.size, aspect)
            exact = (place.width(), place.height()) == images.size
            self._node.setFiltering(QSGTexture.Filtering.Nearest if exact else QSGTexture.Filtering.Linear)
            self._node.setRect(place)
            self._node.setTexture(self._textures[index])
            self._node.markDirty(QSGNode.DirtyStateBit.DirtyMaterial)  # the same texture, another picture
        return self._black

    def _renew(self, window: QQuickWindow, images: Images | None) -> None:
        """Textures of the ring in use; of one black pixel when there is none."""
        pictures = images.all if images is not None else [_BLACK]
        textures = [texture_of(window, picture) for picture in pictures]
        if self._node is not None:
            self._node.setTexture(textures[0])
            size = pictures[0].size()
            self._node.setSourceRect(QRectF(0, 0, size.width(), size.height()))
        self._textures = textures  # the older ones go only now, when the node uses them no more
        self._drawn = images


@QmlElement
class VideoSurface(QQuickItem):
    """Shows what ``player`` plays: a texture with the software backend, a VideoOutput on a graphics card.

    On a card Qt draws on a thread of its own, where Python may not be: it locks up with a GUI thread that
    waits for it. There a VideoOutput does the work, which in turn draws nothing with the software backend.
    """

    playerChanged = Signal()
    hasPictureChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._player: Player | None = None
        self._index = 0
        self._aspect = 1.0
        self._sink: Any = None
        self._drawing = Drawing()
        self.destroyed.connect(self._drawing.drop)
        # From the signal: PySide takes what ``self.window()`` gives for a child of this item.
        self._window: QQuickWindow | None = None
        self.windowChanged.connect(self._keep_window)

    def _keep_window(self, window: QQuickWindow | None) -> None:
        self._window = window

    def componentComplete(self) -> None:
        """Choose the path when the item stands in its window (QQmlParserStatus)."""
        super().componentComplete()
        if QQuickWindow.sceneGraphBackend() == "software":
            self.setFlag(QQuickItem.Flag.ItemHasContents, True)
            self.update()
        else:
            self._use_card()

    # --- the player -----------------------------------------------------------------------------------

    def _get_player(self) -> Player | None:
        return self._player

    def _set_player(self, player: Player | None) -> None:
        if player is self._player:
            return
        if self._player is not None and shiboken6.isValid(self._player):  # at the end it may go before us
            self._player.pictureChanged.disconnect(self._take)
        self._player = player
        if player is not None:
            player.pictureChanged.connect(self._take)
        self._take()
        self.playerChanged.emit()

    def _take(self) -> None:
        """The player has another picture, or none."""
        newest = self._player.picture() if self._player is not None else None
        had = self._drawing.images is not None
        if newest is None:
            self._drawing.images = None
        else:
            frames, self._index, self._aspect = newest
            if self._drawing.images is None or self._drawing.images.frames is not frames:
                self._drawing.images = Images(frames)
        if self._sink is None:
            self.update()
        else:
            self._send_to_card()
        if had != (self._drawing.images is not None):
            self.hasPictureChanged.emit()

    # --- software backend -----------------------------------------------------------------------------

    def updatePaintNode(self, old: QSGNode, _data: QQuickItem.UpdatePaintNodeData) -> QSGNode:
        """The newest picture, black around it. Called on the GUI thread: this backend has no other."""
        if self._window is None:
            return old
        whole = QRectF(0, 0, self.width(), self.height())
        return self._drawing.update(old, self._window, whole, self._index, self._aspect)

    # --- graphics card --------------------------------------------------------------------------------

    def _use_card(self) -> None:
        from PySide6.QtMultimedia import QVideoSink  # only here: it loads ffmpeg and the sound libraries

        component = QQmlComponent(qmlEngine(self))
        component.setData(_OUTPUT, QUrl())
        output = component.createWithInitialProperties({"parent": self})
        if not isinstance(output, QQuickItem):
            log.error("no VideoOutput: %s", component.errorString())
            return
        output.setParent(self)
        sink = output.property("videoSink")
        self._sink = sink if isinstance(sink, QVideoSink) else None
        self._take()

    def _send_to_card(self) -> None:
        from PySide6.QtMultimedia import QVideoFrame

        if self._drawing.images is None:
            self._sink.setVideoFrame(QVideoFrame())
            return
        # A copy: the render thread reads it when it likes, while the player goes round its ring.
        image = self._drawing.images.all[self._index].copy()
        if self._aspect != 1.0:
            wide = QSize(round(image.width() * self._aspect), image.height())
            image = image.scaled(wide, mode=Qt.TransformationMode.SmoothTransformation)
        self._sink.setVideoFrame(QVideoFrame(image))

    player = Property(Player, _get_player, _set_player, notify=playerChanged)
    hasPicture = Property(bool, lambda self: self._drawing.images is not None, notify=hasPictureChanged)
