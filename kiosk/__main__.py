"""The command line: which command, with which settings. What each does is in ``kiosk.commands``."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from textwrap import fill

from kiosk import __version__
from kiosk.errors import ConfigError, KioskError

COMMANDS = ("sync", "harvest", "search", "screens", "calibrate", "check", "agent", "staff", "playlist")

MANUAL = """
Venster shows works of museums, archives and libraries on a touch screen, and goes on showing
them when the network is away. Without a command it opens the screen.
"""
FOLDERS = """
files:
  kiosk.toml    all settings, each with its default and a line about it. The first of these is
                read: the file after --config, kiosk.toml in the data folder, the one that Venster
                came with.
  data folder   everything that is stored: catalogues, playlists, films, pictures. It is the folder
                after --data, else your own data folder of this system. `kiosk check` says which.
"""
EXAMPLES = """
  kiosk sync                     read the catalogues now
  kiosk check                    is everything well, and if not, what to do
  kiosk --data /srv/venster agent
  kiosk search zee --json
"""

WIDTH = 98
MORE = "`kiosk COMMAND --help` tells more about one command."


class _Manual(argparse.RawDescriptionHelpFormatter):
    """As wide as our text, whatever the terminal: a manual reads the same everywhere."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=24, width=WIDTH + 2)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code: 0 well, 1 not, 2 wrong settings or arguments."""
    args = parser().parse_args(argv)
    try:
        code: int = import_module(f"kiosk.commands.{args.command or 'open'}").run(args)
        sys.stdout.flush()
    except ConfigError as error:
        lines = error.what.split("\n")
        many = f"{len(lines)} mistakes" if len(lines) > 1 else "a mistake"
        sys.stderr.write(f"kiosk: {error.where or 'The settings'}: {many}\n")
        sys.stderr.writelines(f"  {line}\n" for line in lines)
        if error.next_step:
            sys.stderr.write(f"  {error.next_step}\n")
        return 2
    except KioskError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was stored is kept.\n")
        return 130
    except BrokenPipeError:
        # Whoever read our lines has enough (`| head`); the interpreter must not complain about it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data",
        type=_folder,
        metavar="FOLDER",
        default=argparse.SUPPRESS,
        help="keep everything in this folder",
    )
    common.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="read the settings from this file",
    )
    top = argparse.ArgumentParser(
        prog="kiosk",
        description=_flowed(MANUAL),
        epilog=f"{FOLDERS.strip()}\n\nexamples:{EXAMPLES.rstrip()}\n\n{MORE}",
        formatter_class=_Manual,
        parents=[common],
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Venster {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name in COMMANDS:
        module = import_module(f"kiosk.commands.{name}")
        module.arguments(
            commands.add_parser(
                name,
                help=module.HELP,
                description=_flowed(module.MANUAL),
                epilog=f"examples:{module.EXAMPLES.rstrip()}",
                formatter_class=_Manual,
                parents=[common],
                allow_abbrev=False,
            )
        )
    return top


def _flowed(text: str) -> str:
    """Its paragraphs, each filled to the width of the manual."""
    return "\n\n".join(fill(" ".join(one.split()), WIDTH) for one in text.strip().split("\n\n"))


def _folder(text: str) -> Path:
    path = Path(text)
    try:
        is_file = path.exists() and not path.is_dir()
    except OSError:  # it may not even be looked at, which config.load says in a line of its own
        return path
    if is_file:
        raise argparse.ArgumentTypeError(f"{text} is a file, not a folder")
    return path


if __name__ == "__main__":
    sys.exit(main())
