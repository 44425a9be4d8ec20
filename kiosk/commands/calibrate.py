"""``kiosk calibrate``"""

import argparse
from typing import TYPE_CHECKING

from kiosk.commands.open import needs_screen, only_screen
from kiosk.commands.parts import made, say, settings_of

if TYPE_CHECKING:
    from kiosk.config.settings import Settings
    from kiosk.glass.measured import Measured

HELP = "measure the screen with a bank card, so that letters and buttons are as large as they should be"
MANUAL = """
Draws a bank card on the screen. Lay a real one on it, and make the drawing larger or smaller until both are
equal: with the buttons, or with the keys + and -, the arrows, Enter and Esc. What is measured is kept in the
data folder (screens.json), for this screen alone, and holds from the next start of Venster.
"""
EXAMPLES = """
  kiosk calibrate
  kiosk --data /srv/venster calibrate
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(args: argparse.Namespace) -> int:
    """Until it is kept or left. Exit code 1 when nothing was kept."""
    settings = settings_of(args)
    made(settings.folders.data)
    needs_screen()
    with only_screen(settings):
        measured = _measured(settings)
    if measured is None:
        say("nothing was changed")
        return 1
    say(f"{measured.screen} is {measured.inches:.1f} inch; kept in {settings.folders.screens_json}")
    return 0


def _measured(settings: "Settings") -> "Measured | None":
    """The window in which staff measure the glass, until it is kept or left. Returns what was kept."""
    import shiboken6
    from PySide6.QtQml import QQmlApplicationEngine

    from kiosk.ui import engine as qt
    from kiosk.ui.calibration import Calibration
    from kiosk.ui.picture.icons import Icons

    folders, screen, language = settings.folders, settings.screen, settings.station.language
    qt.prepare(screen.renderer)
    app = qt.application(folders.assets)
    engine = QQmlApplicationEngine()
    qt.Translation(app, folders.assets / "i18n", engine).speak(language)
    calibration = Calibration(app.primaryScreen(), screen.diagonal_inches, folders.screens_json)
    images = {"icons": Icons(folders.assets / "icons")}
    window = qt.load(engine, images, {"calibration": calibration, "theme": screen.theme}, "Calibrate")
    calibration.finished.connect(app.quit)
    qt.fill(app, window)
    app.exec()
    window.close()
    shiboken6.delete(engine)
    return calibration.measured
