"""Puts the newest picture of a Player on screen, whole and in its shape, on black."""

import logging
from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement, QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem, QQuickWindow
from shiboken6 import isValid

from kiosk.player.frames import Frames
from kiosk.ui.player import Player

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
        self._images = [
            QImage(frames[n], shape.width, shape.height, shape.pitch, QImage.Format.Format_RGB32)
            for n in range(len(frames))
        ]

    def __getitem__(self, index: int) -> QImage:
        return self._images[index]


@QmlElement
class VideoSurface(QQuickPaintedItem):
    """Shows what ``player`` plays. Painted with the software backend, a VideoOutput on a graphics card.

    Python may not paint on Qt's render thread (it locks up with a GUI thread that waits for it), and a
    VideoOutput draws nothing with the software backend: so each has its own path.
    """

    playerChanged = Signal()
    hasPictureChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setRenderTarget(QQuickPaintedItem.RenderTarget.Image)
        self.setOpaquePainting(True)  # nothing to clear before, nothing to blend after
        self._player: Player | None = None
        self._images: Images | None = None
        self._index = 0
        self._aspect = 1.0
        self._sink: Any = None
        self._output: QObject | None = None

    def componentComplete(self) -> None:
        """Choose the path when the item stands in its window (QQmlParserStatus)."""
        super().componentComplete()
        if QQuickWindow.sceneGraphBackend() != "software":
            self._use_card()

    def _use_card(self) -> None:
        from PySide6.QtMultimedia import QVideoSink  # only here: it loads ffmpeg and the sound libraries

        component = QQmlComponent(qmlEngine(self))
        component.setData(_OUTPUT, QUrl())
        output = component.createWithInitialProperties({"parent": self})
        if not isinstance(output, QQuickItem):
            log.error("no VideoOutput: %s", component.errorString())
            return
        output.setParent(self)
        self._output = output
        sink = output.property("videoSink")
        self._sink = sink if isinstance(sink, QVideoSink) else None
        self.setOpaquePainting(False)

    def _get_player(self) -> Player | None:
        return self._player

    def _set_player(self, player: Player | None) -> None:
        if player is self._player:
            return
        if self._player is not None and isValid(self._player):  # at the end it may go before us
            self._player.pictureChanged.disconnect(self._take)
        self._player = player
        if player is not None:
            player.pictureChanged.connect(self._take)
        self._take()
        self.playerChanged.emit()

    def _take(self) -> None:
        """The player has another picture, or none."""
        newest = self._player.picture() if self._player is not None else None
        had = self._images is not None
        if newest is None:
            self._images = None
        else:
            frames, self._index, self._aspect = newest
            if self._images is None or self._images.frames is not frames:
                self._images = Images(frames)
        if had != (self._images is not None):
            self.hasPictureChanged.emit()
        if self._sink is None:
            self.update()
        elif self._images is not None:
            self._send_to_card(self._images)

    def _send_to_card(self, images: Images) -> None:
        from PySide6.QtMultimedia import QVideoFrame

        # A copy: the render thread reads it when it likes, while the player goes round its ring.
        image = images[self._index].copy()
        if self._aspect != 1.0:
            width = round(image.width() * self._aspect)
            image = image.scaled(
                QSize(width, image.height()), mode=Qt.TransformationMode.SmoothTransformation
            )
        self._sink.setVideoFrame(QVideoFrame(image))

    def paint(self, painter: QPainter) -> None:
        """The newest picture, black around it."""
        if self._sink is not None:
            return
        whole = QRectF(0, 0, self.width(), self.height())
        if self._images is None:
            painter.fillRect(whole, Qt.GlobalColor.black)
            return
        image = self._images[self._index]
        target = letterbox(whole.width(), whole.height(), self._images.size, self._aspect)
        if target != whole:
            painter.fillRect(whole, Qt.GlobalColor.black)
        smooth = target.size() != QRectF(image.rect()).size()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(target, image)

    player = Property(Player, _get_player, _set_player, notify=playerChanged)
    hasPicture = Property(bool, lambda self: self._images is not None, notify=hasPictureChanged)
