"""``kiosk screens``"""

import argparse
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.commands import gallery
from kiosk.commands.gallery import Drawn, Shot
from kiosk.commands.parts import made, say, settings_of
from kiosk.config.settings import LANGUAGES
from kiosk.ui.stay.wishes import TEXT_SCALES, THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.app import Parts
    from kiosk.config.settings import Settings

HELP = "draw every page into picture files, to look at without a screen"
MANUAL = """
Draws the pages with what is stored on this station, as PNG files in a folder: every page in three sizes, by
day, in normal letters and the language of the station. Other pages, sizes, themes, letters and languages may
be named, each several times: then there is a picture of each in each. The clock on them shows one moment.

With --all every page is drawn in six cases, in which every size, theme, letter and language comes: with the
collection that comes with Venster and works made for it, in a store of its own. What is named then keeps only
the cases that have it. What is on this station stays as it is. index.html in the folder leads through the
pictures, without a network.
"""
EXAMPLES = """
  kiosk screens --out shots
  kiosk screens --out shots --page home --size 1080x1920 --theme evening --text 3 --language fr
  kiosk screens --all --out gallery
"""
TEXT_SIZES = tuple(range(1, len(TEXT_SCALES) + 1))
SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
COVERING = (
    ((1920, 1080), "day", 1, "nl"),
    ((1080, 1920), "day", 1, "nl"),
    ((1080, 1920), "evening", 2, "fr"),
    ((1280, 800), "yellow", 3, "de"),
    ((1920, 1080), "white", 2, "en"),
    ((1280, 800), "paper", 1, "fr"),
)
"""How each page is drawn with --all: size, theme, letters, language."""
SMALLEST, LARGEST = 320, 7680
FURNISH_SECONDS = 180.0
MOMENT = datetime(2027, 5, 14, 10, 25, tzinfo=UTC)
"""What the clock on the pictures shows, so that two of them are equal byte for byte."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the pictures go")
    parser.add_argument(
        "--all", action="store_true", help="every page, with works made for it, and an index.html"
    )
    parser.add_argument(
        "--page", action="append", default=[], metavar="NAME", help="a page: attract, home, item ..."
    )
    parser.add_argument(
        "--size", action="append", default=[], type=_size, metavar="WxH", help="in pixels: 1920x1080"
    )
    parser.add_argument("--theme", action="append", default=[], choices=THEMES, help="a theme")
    parser.add_argument(
        "--text", action="append", default=[], type=int, choices=TEXT_SIZES, help="a size of the letters"
    )
    parser.add_argument("--language", action="append", default=[], choices=LANGUAGES, help="a language")
    parser.add_argument("--low", action="store_true", help="with the buttons low, as for who sits")
    parser.add_argument("--left", action="store_true", help="for the left hand")
    parser.add_argument("--spaced", action="store_true", help="with more space in the words")


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
    from kiosk.ui.stage import poses

    unknown = [page for page in args.page if page not in poses.POSES]
    if unknown:
        raise KioskError(
            f"there is no page {unknown[0]!r}.",
            where="screens",
            next_step=f"Pages: {', '.join(poses.POSES)}.",
        )
    settings = None if args.all else settings_of(args)
    # Others may look at the pictures, as at any file that this person makes.
    if not os.access(made(args.out, option="--out", mode=0o777), os.W_OK | os.X_OK):
        raise StoreError(
            "Nothing may be written there.", where=str(args.out), next_step="Name another with --out."
        )
    if settings is not None:
        return _station(args, settings)
    with TemporaryDirectory(prefix="venster-screens-") as folder:
        return _gallery(args, Path(folder))


def _station(args: argparse.Namespace, settings: "Settings") -> int:
    """What is stored on this station."""
    from kiosk.ui.stage import poses

    made(settings.folders.data)
    shots = [
        Shot(page, size, theme, text, language)
        for size in args.size or SIZES
        for page in args.page or poses.POSES
        for language in args.language or [settings.station.language]
        for text in args.text or TEXT_SIZES[:1]
        for theme in args.theme or THEMES[:1]
    ]
    drawing = _draw(args.out, settings, shots, MOMENT, _body(args))
    if empty := [page for page in args.page if page in drawing.empty]:
        say(f"nothing is stored here to show on: {', '.join(empty)}")
    return _told(args.out, drawing)


def _gallery(args: argparse.Namespace, data: Path) -> int:
    """Every page on a store of its own, and the pages of a browser that lead through the pictures."""
    from kiosk import demonstration
    from kiosk.commands import sync
    from kiosk.config.load import shipped
    from kiosk.ui.stage import poses

    (data / "kiosk.toml").write_text(demonstration.settings(shipped(data).sources[0]), "utf-8")
    of_its_own = argparse.Namespace(data=data, config=None, source=[], json=False)
    if code := sync.run(of_its_own):
        return code
    settings = settings_of(of_its_own)
    demonstration.hang(settings.folders.catalogue_db)
    wanted = [
        Shot(page, *case)
        for case in COVERING
        for page in args.page or poses.POSES
        if all(
            not asked or value in asked
            for asked, value in zip((args.size, args.theme, args.text, args.language), case, strict=True)
        )
    ]
    order = {size: at for at, size in enumerate(SIZES)}
    wanted.sort(key=lambda shot: order[shot.size])  # the window is made another size as seldom as can be
    made(args.out / gallery.SMALL, option="--out", mode=0o777)
    now = datetime.now().astimezone()  # broadcasts are before, in and after their time by the true clock
    small = args.out / gallery.SMALL
    drawing = _draw(args.out, settings, wanted, now, _body(args), small=small)
    if drawing.empty:
        say(f"nothing could be shown on: {', '.join(drawing.empty)}")
    gallery.write(args.out, drawing.drawn, settings.folders.assets, made=f"{now.day} {now:%B %Y}")
    say(f"to look at: {args.out / gallery.INDEX}")
    return _told(args.out, drawing) or int(bool(drawing.empty))


def _body(args: argparse.Namespace) -> dict[str, bool]:
    """How somebody sits, which hand they use, how far apart they read letters: of all pictures alike."""
    return {"low": args.low, "left": args.left, "spaced": args.spaced}


@dataclass
class _Drawing:
    drawn: list[Drawn] = field(default_factory=list)
    failed: int = 0
    empty: list[str] = field(default_factory=list)
    """Pages for which there is nothing to show."""


def _told(out: Path, drawing: _Drawing) -> int:
    failed = f", {drawing.failed} could not be drawn" if drawing.failed else ""
    say(f"{len(drawing.drawn)} pictures in {out}{failed}")
    return int(bool(drawing.failed or not drawing.drawn))


def _draw(
    out: Path,
    settings: "Settings",
    shots: Sequence[Shot],
    moment: datetime,
    body: Mapping[str, bool],
    *,
    small: Path | None = None,
) -> _Drawing:
    """Draw these for who has this ``body``, and where ``small`` names a folder a small one of each too."""
    from kiosk import app
    from kiosk.errors import KioskError
    from kiosk.ui.stage import staging

    settings = replace(settings, player=replace(settings.player, audio="none"))  # nobody listens to pictures
    drawing = _Drawing()
    missing: dict[str, bool] = {}
    """Pages that were tried: whether all of their poses had nothing to show."""
    parts = app.make(settings)
    try:
        parts.agent.start()
        parts.session.tick(0.0, moment)
        try:
            staging.furnish(parts.stage, FURNISH_SECONDS)
        except KioskError as error:
            say(str(error))
        size = None
        for shot in shots:
            if shot.size != size:
                staging.resize(parts.stage, shot.size)
                size = shot.size
            try:
                shown = _pose(parts, shot, body)
            except KioskError as error:
                say(f"{shot.file}: {error}")
                missing[shot.page] = False
                drawing.failed += 1
                continue
            missing[shot.page] = missing.get(shot.page, True) and not shown
            if not shown:
                continue
            if _saved(parts.window.grabWindow(), shot.file, out, small):
                drawing.drawn.append(Drawn(shot, staging.heading(parts.stage)))
            else:
                say(f"{shot.file}: It can't be written. Make room, or name another with --out.")
                drawing.failed += 1
    finally:
        parts.close()
    drawing.empty = [page for page, nothing in missing.items() if nothing]
    return drawing


def _pose(parts: "Parts", shot: Shot, body: Mapping[str, bool]) -> bool:
    from kiosk.ui.stage import poses, staging

    size = shot.text - 1
    staging.wish(parts.stage, language=shot.language, text_size=size, theme=shot.theme, **body)
    return poses.pose(parts.stage, shot.page)


def _saved(picture: "QImage", name: str, out: Path, small: Path | None) -> bool:
    from PySide6.QtCore import Qt

    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.save(str(out / name)) and (
        small is None or picture.scaledToWidth(gallery.SMALL_WIDTH, smooth).save(str(small / name))
    )
