"""``kiosk calibrate``"""

import argparse

from kiosk.commands.open import needs_screen, only_screen
from kiosk.commands.parts import made, say, settings_of

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
        from kiosk import app

        measured = app.calibrate(settings)
    if measured is None:
        say("nothing was changed")
        return 1
    say(f"{measured.screen} is {measured.inches:.1f} inch; kept in {settings.folders.screens_json}")
    return 0
