"""``kiosk`` without a command: open the screen."""

import argparse

from kiosk.commands.parts import made, settings_of


def run(args: argparse.Namespace) -> int:
    """Until it is closed."""
    settings = settings_of(args)
    made(settings.folders.data)
    from kiosk import app

    return app.run(settings)
