"""``kiosk agent``"""

import argparse
import contextlib
import logging
import os
import sys

from kiosk.commands.parts import duties_of, made, settings_of
from kiosk.errors import StoreError

HELP = "read catalogues and fetch what is planned, in the background"
MANUAL = """
Reads the catalogues at their times, makes small pictures, keeps films and sound for when the network
is away, and serves them to the screen on this machine only. The screen starts it by itself; start it
by hand, or from systemd, on a station that must be up to date before anyone touches it. One agent
works in one data folder.

Stop it with Ctrl-C or SIGTERM: nothing that is stored is lost, also not when it is killed.
"""
EXAMPLES = """
  kiosk agent
  kiosk agent --data /srv/venster
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument(
        "--parent",
        action="store_true",
        help="stop when standard input closes; how the screen starts it, so that none is left behind",
    )


def run(args: argparse.Namespace) -> int:
    """Be the agent until told to stop."""
    from kiosk.agent.serve import serve
    from kiosk.confine import share_heaps

    share_heaps()
    settings = settings_of(args)
    with contextlib.suppress(StoreError):  # a disk that can't be written still shows what it has
        made(settings.folders.data)
        made(settings.folders.own)  # what staff bring in is read without another start
    code = serve(duties_of(settings), parent=args.parent)
    logging.shutdown()
    sys.stdout.flush()
    # Everything is closed and stored. A thread that still waits for a name server must not hold up the end.
    os._exit(code)
