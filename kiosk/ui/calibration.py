"""Measuring the glass with a bank card: every card is 85.60 × 53.98 mm (ISO/IEC 7810, ID-1)."""

from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQml import QmlElement

from kiosk.errors import StoreError
from kiosk.glass import measured
from kiosk.ui import measure

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CARD_MM = (85.60, 53.98)


@QmlElement
class Calibration(QObject):
    """The card drawn on one screen: made larger and smaller until it is as large as a real one."""

    changed = Signal()
    finished = Signal()

    def __init__(
        self, screen: QScreen, diagonal_inches: float, kept: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._screen = measure.known(screen)
        self._ratio = screen.devicePixelRatio()
        self._before = measure.size_of(screen, diagonal_inches, kept).px_per_mm
        self._width = round(CARD_MM[0] * self._before)
        self._problem = ""
        self.measured: measured.Measured | None = None
        """What was kept; None while nothing is."""

    @property
    def found(self) -> measured.Measured:
        """What the drawing says now."""
        return measured.Measured(self._screen.name, self._screen.sides, self._width / CARD_MM[0])

    @Slot(int)
    def change(self, pixels: int) -> None:
        """Draw the card so many pixels wider, or narrower; never so that no screen can be so."""
        before, self._width = self._width, self._width + pixels
        if not measured.possible(self.found):
            self._width = before
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """The drawing is as large as the card: keep it for this screen, or tell why that can't be."""
        try:
            measured.keep(self._kept, self.found)
        except StoreError as error:
            self._problem = str(error)
            self.changed.emit()
        else:
            self.measured = self.found
            self.finished.emit()

    @Slot()
    def leave(self) -> None:
        """All stays as it was."""
        self.finished.emit()

    def _get_inches(self) -> str:
        return QLocale().toString(self.found.inches, "f", 1)

    def _get_usual(self) -> float:
        return self._before / self._ratio

    def _get_card_width(self) -> float:
        return self._width / self._ratio

    def _get_card_height(self) -> float:
        return self._width * CARD_MM[1] / CARD_MM[0] / self._ratio

    def _get_problem(self) -> str:
        return self._problem

    usual = Property(float, _get_usual, constant=True)
    """Pixels a millimetre as known before, in which the page itself is drawn."""
    cardWidth = Property(float, _get_card_width, notify=changed)
    cardHeight = Property(float, _get_card_height, notify=changed)
    inches = Property(str, _get_inches, notify=changed)
    """The diagonal of the screen that follows: the number on its box."""
    problem = Property(str, _get_problem, notify=changed)
    """Why it could not be kept, a sentence for staff."""
