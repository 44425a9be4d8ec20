"""``kiosk screens``"""

import argparse
import re
from pathlib import Path

from kiosk.commands.parts import settings_of

HELP = "draw every page into picture files, to look at without a screen"
MANUAL = """
Draws the pages with what is stored on this station, as PNG files in a folder. Every option may be
given several times; without one, all there is.
"""
EXAMPLES = """
  kiosk screens --out shots
  kiosk screens --out shots --page home --size 1080x1920 --theme evening --text 3 --language fr
"""
THEMES = ("day", "evening", "yellow", "white", "paper")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the pictures go")
    parser.add_argument(
        "--page", action="append", default=[], metavar="NAME", help="a page: attract, home, item ..."
    )
    parser.add_argument(
        "--size", action="append", default=[], type=_size, metavar="WxH", help="in pixels: 1920x1080"
    )
    parser.add_argument("--theme", action="append", default=[], choices=THEMES, help="a theme")
    parser.add_argument(
        "--text", action="append", default=[], type=int, choices=(1, 2, 3), help="a text size"
    )
    parser.add_argument(
        "--language", action="append", default=[], choices=("nl", "fr", "de", "en"), help="a language"
    )


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})[xX](\d{3,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError("must be like 1920x1080")
    return int(found[1]), int(found[2])


def run(args: argparse.Namespace) -> int:
    """Draw them."""
    from kiosk.ui import screens

    return screens.run(
        settings_of(args),
        out=args.out,
        pages=tuple(args.page),
        sizes=tuple(args.size),
        themes=tuple(args.theme),
        text_sizes=tuple(args.text),
        languages=tuple(args.language),
    )
