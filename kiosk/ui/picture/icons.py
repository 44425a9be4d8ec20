"""Drawings in any colour: ``image://icons/<name>/<rrggbb>``."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class Icons(QQuickImageProvider):
    """Draws an SVG of ``assets/icons`` at the size asked, then floods it with the colour of its ink."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._names = frozenset(file.stem for file in folder.glob("*.svg"))
        self._drawn: dict[tuple[str, str, int], QImage] = {}

    def known(self, name: str) -> bool:
        """Whether there is such a drawing; names may come from a catalogue."""
        return name in self._names

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Qt asks for ``name/rrggbb`` at a size in pixels."""
        name, _, colour = id.partition("/")
        side = max(1, requestedSize.width() if requestedSize.width() > 0 else 48)
        key = (name, colour, side)
        if key not in self._drawn:
            image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            if self.known(name):
                painter = QPainter(image)
                QSvgRenderer(QByteArray((self._folder / f"{name}.svg").read_bytes())).render(
                    painter, QRectF(0, 0, side, side)
                )
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
                painter.fillRect(image.rect(), QColor("#" + colour))
                painter.end()
            self._drawn[key] = image
        return self._drawn[key]
