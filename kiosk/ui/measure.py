"""The glass under the window: how many pixels make a millimetre, known anew when the screen changes."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.glass import edid, measured, size
from kiosk.glass.size import Glass, Screen
from kiosk.ui.session import Session

if TYPE_CHECKING:
    from kiosk.config.settings import Screen as Wanted

log = logging.getLogger(__name__)


def known(screen: QScreen) -> Screen:
    """What Qt knows of a screen, in pixels of the screen itself."""
    ratio, wide, said = screen.devicePixelRatio(), screen.size(), screen.physicalSize()
    return Screen(
        connector=screen.name(),
        pixels=(round(wide.width() * ratio), round(wide.height() * ratio)),
        model=screen.model(),
        serial=screen.serialNumber(),
        said_mm=(said.width(), said.height()),
    )


def size_of(screen: QScreen, diagonal_inches: float, kept: Path) -> Glass:
    """How large it is, and who says so. ``kept``: what staff measured."""
    return size.size_of(known(screen), measured.read(kept), diagonal_inches, edid.connected())


class Measure(QObject):
    """Tells the session the size of the glass, now and whenever another one, or another resolution, comes."""

    def __init__(self, app: QGuiApplication, session: Session, wanted: "Wanted", kept: Path) -> None:
        super().__init__(session)
        self._app, self._session, self._wanted, self._kept = app, session, wanted, kept
        app.primaryScreenChanged.connect(self.heed)
        self.heed(app.primaryScreen())

    @Slot()
    def tell(self) -> None:
        """Measure, and say so."""
        screen = self._app.primaryScreen()
        if screen is None:  # the cable is out: what was known holds
            return
        found = size_of(screen, self._wanted.diagonal_inches, self._kept)
        log.info("the screen is %.1f inch (%s)", found.inches, found.source)
        width, height = known(screen).pixels
        larger = size.larger((width / found.px_per_mm, height / found.px_per_mm), self._wanted.distance_mm)
        # Sizes in QML are in pixels of the desktop.
        self._session.set_px_per_mm(found.px_per_mm / screen.devicePixelRatio(), larger)

    @Slot(QScreen)
    def heed(self, screen: QScreen | None) -> None:
        """Another screen shows us."""
        if screen is not None:
            screen.geometryChanged.connect(self.tell, Qt.ConnectionType.UniqueConnection)
            screen.physicalSizeChanged.connect(self.tell, Qt.ConnectionType.UniqueConnection)
        self.tell()
