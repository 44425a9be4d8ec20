"""``kiosk`` without a command: open the screen."""

import argparse
import gc
import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.agent import lock
from kiosk.commands.parts import bare_screen, made, settings_of
from kiosk.errors import KioskError, StoreError

if TYPE_CHECKING:
    from kiosk.config.settings import Settings

log = logging.getLogger(__name__)

SCREENS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
"""Any of these in the environment tells Qt where to draw; without one it can only abort."""


def run(args: argparse.Namespace) -> int:
    """Until it is closed."""
    settings = settings_of(args)
    made(settings.folders.data)
    needs_screen()
    with only_screen(settings):
        if settings.screen.fullscreen:  # with no frame and no key to close it, as visitors must not
            log.info(
                "Venster fills the screen; to stop it: Ctrl-C here, or kill %d from elsewhere", os.getpid()
            )
        gc.disable()  # hardly anything made before the first picture is given back; kiosk.ui.garbage follows
        try:
            from kiosk import app
        except ImportError as error:
            if "shared object" not in str(error):
                raise  # a mistake of ours, not a machine without the libraries of Qt
            raise KioskError(
                f"Qt can't be loaded: {error}.", next_step="Run packaging/env: it says what is missing."
            ) from error
        return app.run(settings)


def needs_screen() -> None:
    """Raises KioskError where there is nothing to draw on: Qt would only abort."""
    if not any(os.environ.get(name) for name in SCREENS):
        itself = (
            "in a compositor of its own with cage -- kiosk (apt install cage xwayland), "
            if bare_screen()
            else ""
        )
        raise KioskError(
            "There is no desktop here." if itself else "There is no screen here.",
            next_step=f"Start it from a desktop, {itself}look from elsewhere with QT_QPA_PLATFORM=vnc kiosk, "
            "or draw the pages into files with kiosk screens --out FOLDER.",
        )


@contextmanager
def only_screen(settings: "Settings") -> Iterator[None]:
    """Two windows over each other, each with its own film, are of no use to anybody. Raises KioskError.

    A folder that can't be written keeps no screen from opening.
    """
    folders = settings.folders
    with ExitStack() as held:
        try:
            held.enter_context(lock.only_one(folders.screen_lock, folders.screen_json))
            lock.write_note(folders.screen_json, gateway="", started=datetime.now(UTC))
        except lock.AlreadyRunning as error:
            raise KioskError(
                f"Venster is already open with this folder{error.number}.",
                where=str(folders.data),
                next_step="Use that window, close it first, or name another folder with --data.",
            ) from error
        except StoreError as error:
            log.warning("%s", error)
        yield
