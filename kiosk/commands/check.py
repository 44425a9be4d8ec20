"""``kiosk check``"""

import argparse
import logging
import sys
from datetime import UTC, datetime

from kiosk.commands.parts import say

HELP = "is everything well, and if not, what to do"
MANUAL = """
Looks at the settings, the display and its size, the sound, VLC, the disk, the store and its copy, the
playlists of staff, the keys, the sources, the clock, the agent, the fonts and the translations, what is kept
for when the network is away and when it is fetched, and says in words what is wrong and what to do about it.
Changes nothing.

Exit code: 0 all is well, 1 something wants attention, 2 something is broken.
"""
EXAMPLES = """
  kiosk check
  kiosk check --quick
  kiosk check --json | jq 'select(.state != "fine")'
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument(
        "--json", action="store_true", help="one JSON object for each part on a line, for machines"
    )
    parser.add_argument("--quick", action="store_true", help="do not read the whole store")


def run(args: argparse.Namespace) -> int:
    """Look at everything; one broken part does not keep the others from being looked at."""
    import msgspec

    from kiosk.commands.finding import broken, fine
    from kiosk.commands.health import look
    from kiosk.config.load import load, shipped
    from kiosk.errors import ConfigError, StoreError

    logging.disable(logging.CRITICAL)  # what would be logged is said here, in its place
    findings = []
    try:
        settings = load(getattr(args, "config", None), getattr(args, "data", None))
    except ConfigError as error:
        wrong = error.what.replace("\n", "; ")
        findings.append(
            broken(
                "settings", f"{wrong} What follows goes by the default settings.", f"Correct {error.where}."
            )
        )
        settings = shipped(getattr(args, "data", None), alone=True)
    except StoreError as error:
        settings = shipped(
            getattr(args, "data", None), alone=True
        )  # which can't help who has no folder at all
        findings.append(broken("settings", f"{error.where}: {error.what}", error.next_step))
    else:
        findings.append(fine("settings", f"{settings.file}; everything is kept in {settings.folders.data}"))
    findings += look(settings, now=datetime.now(UTC), thorough=not args.quick)
    for one in findings:
        if args.json:
            say(msgspec.json.encode(one).decode())
        else:
            say(f"{_SIGNS[one.state]} {one.part:<16} {one.words}")
            if one.next_step:
                say(f"{'':19}→ {one.next_step}")
    worst = max(_CODES[one.state] for one in findings)
    if not args.json:
        say(("All is well.", "Something wants attention.", "Something is broken.")[worst])
    sys.stdout.flush()
    return worst


_SIGNS = {"fine": "✔", "attention": "!", "broken": "✘"}
_CODES = {"fine": 0, "attention": 1, "broken": 2}
