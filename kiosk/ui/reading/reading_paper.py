"""The letters and the paper that a visitor reads on, chosen on the reading page itself."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SIZES = (1.0, 1.25, 1.6, 2.0)
"""Of the letters of the text, by those that the visitor has elsewhere."""


@QmlElement
class ReadingPaper(QObject):
    """For all texts of one visit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = 0
        self._soft = False

    @Slot()
    def larger(self) -> None:
        """The letters of the text one size up."""
        self._resize(self._size + 1)

    @Slot()
    def smaller(self) -> None:
        """And one down again."""
        self._resize(self._size - 1)

    def forget(self) -> None:
        """The visitor left."""
        self._size, self._soft = 0, False
        self.changed.emit()

    def _resize(self, size: int) -> None:
        if 0 <= size < len(SIZES):
            self._size = size
            self.changed.emit()

    def _get_scale(self) -> float:
        return SIZES[self._size]

    def _get_can_grow(self) -> bool:
        return self._size < len(SIZES) - 1

    def _get_can_shrink(self) -> bool:
        return self._size > 0

    def _get_soft(self) -> bool:
        return self._soft

    def _set_soft(self, soft: bool) -> None:
        if soft != self._soft:
            self._soft = soft
            self.changed.emit()

    scale = Property(float, _get_scale, notify=changed)
    canGrow = Property(bool, _get_can_grow, notify=changed)
    canShrink = Property(bool, _get_can_shrink, notify=changed)
    soft = Property(bool, _get_soft, _set_soft, notify=changed)
    """The paper glares less."""
