"""What keys mean, in the words of Qt: which key a keyboard would have sent, and which ones are switches."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt

USUAL: Mapping[str, Qt.Key] = {
    "next": Qt.Key.Key_Down,
    "previous": Qt.Key.Key_Up,
    "right": Qt.Key.Key_Right,
    "left": Qt.Key.Key_Left,
    "next_row": Qt.Key.Key_PageDown,
    "previous_row": Qt.Key.Key_PageUp,
    "choose": Qt.Key.Key_Return,
    "back": Qt.Key.Key_Escape,
    "start": Qt.Key.Key_Home,
    "help": Qt.Key.Key_F1,
    "repeat": Qt.Key.Key_F2,
    "staff": Qt.Key.Key_F9,
    "louder": Qt.Key.Key_VolumeUp,
    "softer": Qt.Key.Key_VolumeDown,
    "mute": Qt.Key.Key_VolumeMute,
    "play": Qt.Key.Key_MediaTogglePlayPause,
}
"""What a keyboard sends for each thing that a key can mean."""
SWITCHES = {"switch1": 1, "switch2": 2}
WIRE = {191 + number: Qt.Key(Qt.Key.Key_F13 + number) for number in range(12)}
"""On X11 and Wayland the keys F13 to F24 have other names (Tools, Launch5); their number tells them."""
DIGITS = {Qt.Key(Qt.Key.Key_1 + number): number for number in range(9)}


@dataclass(frozen=True, slots=True)
class Meanings:
    """What every key means."""

    usual: Mapping[Qt.Key, Qt.Key]
    """What a keyboard sends for it."""
    switches: Mapping[Qt.Key, int]
    """1 or 2, while switches are used."""
    showing: frozenset[Qt.Key]
    """Keys of a remote control: the cards get their numbers."""


def meanings(keymaps: Iterable[tuple[Mapping[str, str], bool]]) -> Meanings:
    """Of key maps: the names of keys to what they mean, and whether its keys show the numbers.

    Where two maps differ, the later one is right.
    """
    usual: dict[Qt.Key, Qt.Key] = {}
    switches: dict[Qt.Key, int] = {}
    showing: set[Qt.Key] = set()
    for actions, numbers in keymaps:
        for name, action in actions.items():
            key = getattr(Qt.Key, f"Key_{name}")
            if action in SWITCHES:
                switches[key] = SWITCHES[action]
            else:
                usual[key] = USUAL[action]
            if numbers:
                showing.add(key)
    return Meanings(usual, switches, frozenset(showing))
