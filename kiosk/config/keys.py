"""Key maps: which key of a keyboard, a remote control, a keypad or a switch means what.

A map is a file of TOML: one that ships in ``config/keymaps``, or one of staff's own in ``keymaps`` of the
data folder, which takes the place of the one with the same name. Read once, with ``kiosk.toml``.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.config.toml import Lines, Mistakes, did_you_mean, read_toml
from kiosk.errors import ConfigError, StoreError

ACTIONS = (
    *("next", "previous", "right", "left", "next_row", "previous_row", "choose", "back", "start", "help"),
    *("repeat", "staff", "louder", "softer", "mute", "play", "switch1", "switch2"),
)
"""What a key may mean."""
KEYS = frozenset(
    {
        *("Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Insert", "Delete"),
        *("Return", "Enter", "Space", "Tab", "Backtab", "Backspace", "Escape"),
        *("Back", "Forward", "HomePage", "Help", "Info", "Menu", "Exit", "Select", "Play", "Search"),
        *("VolumeUp", "VolumeDown", "VolumeMute", "ChannelUp", "ChannelDown"),
        *("MediaPlay", "MediaPause", "MediaTogglePlayPause", "MediaStop", "MediaNext", "MediaPrevious"),
        *("Red", "Green", "Yellow", "Blue", "Asterisk", "NumberSign", "Plus", "Minus", "Comma", "Period"),
        *(f"F{number}" for number in range(1, 36)),
        *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    }
)
"""The names of keys: those of Qt, without ``Key_``."""
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class Keymap:
    """What the keys of one device mean."""

    name: str
    actions: Mapping[str, str]
    """The name of a key to what it means, one of ``ACTIONS``."""
    numbers: bool = False
    """Who presses one of these keys holds a remote control: the cards get their numbers."""


def read_keymaps(names: Iterable[str], folders: Iterable[Path]) -> tuple[Keymap, ...]:
    """The key maps with these names, each from the first folder that has it.

    Raises ConfigError with one line in ``what`` for each mistake in a file, or when there is no such file;
    StoreError when a folder may not be looked at.
    """
    places = tuple(folders)
    return tuple(_read(_file(name, places)) for name in names)


def _file(name: str, folders: tuple[Path, ...]) -> Path:
    files = [folder / f"{name}.toml" for folder in folders] if NAME.fullmatch(name) else []
    for file in files:
        try:
            if file.is_file():
                return file
        except OSError as error:
            raise StoreError(
                f"The key maps can't be looked at: {error.strerror}.",
                where=str(file.parent),
                next_step="Give this user the right to read that folder, or take it away.",
            ) from error
    there = {file.stem for folder in folders for file in folder.glob("*.toml")}
    raise ConfigError(
        f"There is no key map {name!r}.{did_you_mean(name, sorted(there))}",
        where="[keys] maps",
        next_step=f"Put {name}.toml in {folders[0]}, or take the name away.",
    )


def _read(file: Path) -> Keymap:
    mistakes = Mistakes()
    document, lines = read_toml(file, mistakes)
    for name in document:
        if name not in ("numbers", "keys"):
            mistakes.add(lines.get((name,), 0), f"{name} means nothing here.{did_you_mean(name, ('keys',))}")
    numbers = document.get("numbers", False)
    if not isinstance(numbers, bool):
        mistakes.add(lines.get(("numbers",), 0), "numbers must be true or false.")
    keys = document.get("keys", {})
    if not isinstance(keys, dict):
        mistakes.add(lines.get(("keys",), 0), "keys is a section: write [keys] on a line of its own.")
        keys = {}
    actions = _actions(keys, lines, mistakes)
    mistakes.complain(file)
    return Keymap(file.stem, actions, bool(numbers))


def _actions(keys: Mapping[str, Any], lines: Lines, mistakes: Mistakes) -> dict[str, str]:
    found: dict[str, str] = {}
    for action, names in keys.items():
        line = lines.get(("keys", action), 0)
        if action not in ACTIONS:
            mistakes.add(line, f"{action} is nothing that a key can do.{did_you_mean(action, ACTIONS)}")
            continue
        if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
            mistakes.add(line, f'{action} must be a list of keys: ["Down", "F19"].')
            continue
        for name in names:
            if name not in KEYS:
                mistakes.add(line, f"{action}: there is no key {name!r}.{did_you_mean(name, sorted(KEYS))}")
            elif name in found:
                mistakes.add(line, f"{action}: the key {name} already means {found[name]}.")
            else:
                found[name] = action
    return found
