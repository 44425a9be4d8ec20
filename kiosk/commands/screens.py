"""``kiosk screens``"""

import argparse
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.parts import made, say, settings_of

HELP = "draw every page into picture files, to look at without a screen"
MANUAL = """
Draws the pages with what is stored on this station, as PNG files in a folder. Every option may be
given several times; without one, all there is. The clock on the pictures always shows the same moment.
"""
EXAMPLES = """
  kiosk screens --out shots
  kiosk screens --out shots --page home --size 1080x1920 --theme evening --text 3 --language fr
"""
THEMES = ("day", "evening", "yellow", "white", "paper")
LANGUAGES = ("nl", "fr", "de", "en")
TEXT_SIZES = (1, 2, 3)
SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
SMALLEST, LARGEST = 320, 7680
FURNISH_SECONDS = 180.0
MOMENT = datetime(2027, 5, 14, 10, 25, tzinfo=UTC)
"""What the clock on the pictures shows, so that two of them are equal byte for byte."""


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
        "--text", action="append", default=[], type=int, choices=TEXT_SIZES, help="a text size"
    )
    parser.add_argument("--low", action="store_true", help="with the buttons low, as for who sits")
    parser.add_argument("--left", action="store_true", help="for the left hand")
    parser.add_argument("--language", action="append", default=[], choices=LANGUAGES, help="a language")


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})[xX](\d{3,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError("must be like 1920x1080")
    width, height = int(found[1]), int(found[2])
    if not all(SMALLEST <= side <= LARGEST for side in (width, height)):
        raise argparse.ArgumentTypeError(f"each side must be from {SMALLEST} to {LARGEST} pixels")
    return width, height


def run(args: argparse.Namespace) -> int:
    """Draw them. Exit code 1 when a page could not be drawn."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_QUICK_BACKEND"] = "software"

    from kiosk.errors import KioskError, StoreError
    from kiosk.ui import poses, staging

    unknown = [page for page in args.page if page not in poses.POSES]
    if unknown:
        raise KioskError(
            f"there is no page {unknown[0]!r}.",
            where="screens",
            next_step=f"Pages: {', '.join(poses.POSES)}.",
        )
    settings = settings_of(args)
    settings = replace(settings, player=replace(settings.player, audio="none"))  # nobody listens to pictures
    made(settings.folders.data)
    # Others may look at the pictures, as at any file that this person makes.
    if not os.access(made(args.out, option="--out", mode=0o777), os.W_OK | os.X_OK):
        raise StoreError(
            "Nothing may be written there.", where=str(args.out), next_step="Name another with --out."
        )
    from kiosk import app

    parts = app.make(settings)
    drawn, failed, empty = 0, 0, dict.fromkeys(args.page)
    try:
        parts.agent.start()
        parts.session.tick(0.0, MOMENT)
        try:
            staging.furnish(parts.stage, FURNISH_SECONDS)
        except KioskError as error:
            say(str(error))
        for size in args.size or SIZES:
            staging.resize(parts.stage, size)
            for page in args.page or poses.POSES:
                for language in args.language or LANGUAGES:
                    for text_size in args.text or TEXT_SIZES:
                        for theme in args.theme or THEMES:
                            staging.wish(
                                parts.stage,
                                language=language,
                                text_size=text_size - 1,
                                theme=theme,
                                low=args.low,
                                left=args.left,
                            )
                            name = f"{page}_{size[0]}x{size[1]}_{theme}_{text_size}_{language}.png"
                            try:
                                shown = poses.pose(parts.stage, page)
                            except KioskError as error:
                                say(f"{name}: {error}")
                                empty.pop(page, None)
                                failed += 1
                                continue
                            if not shown:
                                continue
                            empty.pop(page, None)
                            if parts.window.grabWindow().save(str(args.out / name)):
                                drawn += 1
                            else:
                                say(f"{name}: It can't be written. Make room, or name another with --out.")
                                failed += 1
    finally:
        parts.close()
    if empty:
        say(f"nothing is stored here to show on: {', '.join(empty)}")
    say(f"{drawn} pictures in {args.out}" + (f", {failed} could not be drawn" if failed else ""))
    return 1 if failed or not drawn else 0
