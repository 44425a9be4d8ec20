"""``kiosk.toml`` into settings, or every mistake in it at once.

A mistake is one line for staff: the line number, what is wrong, and what was probably meant. The file is read
once, at the start.
"""

from dataclasses import replace
from pathlib import Path

from kiosk.config.folders import Folders, data_folder, installation, may_enter
from kiosk.config.keys import read_keymaps
from kiosk.config.rules import table, tables
from kiosk.config.settings import SECTIONS, Settings, Source
from kiosk.config.toml import Mistakes, read_toml


def load(path: Path | None = None, data: Path | None = None) -> Settings:
    """Read the settings: ``path``, else ``kiosk.toml`` in the data folder, else the one that ships.

    Raises ConfigError with one line in ``what`` for each mistake, StoreError when the data folder is barred.
    """
    folders = _folders(data)
    may_enter(folders.data)
    own = folders.data / "kiosk.toml"
    try:
        there = own.is_file()
    except OSError:  # a link to where this user may not go: reading it says so
        there = True
    if path is None and not there:
        return shipped(data)
    settings = parse(path.absolute() if path else own, folders)
    # A file of two lines must not empty the screen.
    return settings if settings.sources else replace(settings, sources=shipped(data).sources)


def shipped(data: Path | None = None, *, alone: bool = False) -> Settings:
    """The settings that Venster came with, and staff's own key maps; ``alone``: without those.

    Raises ConfigError when the installation is not whole, or a key map is wrong.
    """
    folders = _folders(data)
    return parse(folders.installation / "config" / "kiosk.toml", folders, alone=alone)


def _folders(data: Path | None) -> Folders:
    return Folders(data=(data or data_folder()).absolute(), installation=installation())


def parse(file: Path, folders: Folders, *, alone: bool = False) -> Settings:
    """One settings file, without falling back on another. ``alone``: nothing of the data folder is read.

    Raises ConfigError, and StoreError when the key maps in the data folder may not be looked at.
    """
    mistakes = Mistakes()
    document, lines = read_toml(file, mistakes)
    mistakes.unknown_sections(document, lines, SECTIONS, ("source",))
    values = {name: table(document, lines, name, kind, SECTIONS, mistakes) for name, kind in SECTIONS.items()}
    sources = tables(document, lines, "source", Source, folders.installation, mistakes)
    station, player = values["station"], values["player"]
    if station.language not in station.languages:
        mistakes.add(
            lines.get(("station", "language"), lines.get(("station", "languages"), 0)),
            f"[station] language {station.language!r} is not one of languages. "
            f"Add it there, or choose {' or '.join(map(repr, station.languages))}.",
        )
    if player.volume > player.volume_max:
        mistakes.add(
            lines.get(("player", "volume"), lines.get(("player", "volume_max"), 0)),
            f"[player] volume {player.volume} is above volume_max {player.volume_max}.",
        )
    mistakes.complain(file)
    keymaps = read_keymaps(values["keys"].maps, folders.keymaps[1 if alone else 0 :])
    return Settings(folders=folders, file=file, sources=sources, keymaps=keymaps, **values)
