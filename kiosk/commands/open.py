"""``kiosk`` without a command: open the screen."""

import argparse
import gc
import os

from kiosk.commands.parts import made, settings_of
from kiosk.errors import KioskError

SCREENS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
"""Any of these in the environment tells Qt where to draw; without one it can only abort."""


def run(args: argparse.Namespace) -> int:
    """Until it is closed."""
    settings = settings_of(args)
    made(settings.folders.data)
    if not any(os.environ.get(name) for name in SCREENS):
        raise KioskError(
            "There is no screen here.",
            next_step="Start it from a desktop, look from elsewhere with QT_QPA_PLATFORM=vnc kiosk, "
            "or draw the pages into files with kiosk screens --out FOLDER.",
        )
    gc.disable()  # hardly anything made before the first picture is ever given back; app.run enables it again
    try:
        from kiosk import app
    except ImportError as error:
        if "shared object" not in str(error):
            raise  # a mistake of ours, not a machine without the libraries of Qt
        raise KioskError(
            f"Qt can't be loaded: {error}.", next_step="Run packaging/env: it says what is missing."
        ) from error
    return app.run(settings)
