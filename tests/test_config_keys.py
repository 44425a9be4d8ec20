"""Key maps: those that ship are whole, and every mistake in one of staff's own is named."""

from pathlib import Path

import pytest

from kiosk.config.folders import installation
from kiosk.config.keys import ACTIONS, KEYS, read_keymaps
from kiosk.config.load import load
from kiosk.config.settings import Keys
from kiosk.errors import ConfigError


def shipped() -> Path:
    return installation() / "config" / "keymaps"


def test_the_keymaps_that_ship_say_all_that_a_key_can_mean() -> None:
    maps = read_keymaps(Keys().maps, [shipped()])
    assert [one.name for one in maps] == ["keyboard", "remote", "keypad", "switches"]
    assert {action for one in maps for action in one.actions.values()} == set(ACTIONS)
    assert [one.name for one in maps if one.numbers] == ["remote"]
    assert set(maps[2].actions) == {f"F{n}" for n in (13, 14, *range(17, 25))}


def test_a_keymap_of_staff_takes_the_place_of_the_one_that_ships(tmp_path: Path) -> None:
    own = tmp_path / "keymaps"
    own.mkdir()
    (own / "keypad.toml").write_text('numbers = true\n[keys]\nnext = ["F14"]\n')
    settings = load(None, tmp_path)
    assert dict(settings.keymaps[2].actions) == {"F14": "next"}
    assert settings.keymaps[2].numbers
    assert settings.keymaps[0].actions["Down"] == "next"


@pytest.mark.parametrize(
    ("written", "line", "what"),
    [
        ('[keys]\nnekst = ["Down"]\n', 2, "Did you mean next?"),
        ('[keys]\nnext = "Down"\n', 2, "must be a list of keys"),
        ('[keys]\nnext = ["Dwon"]\n', 2, "there is no key 'Dwon'. Did you mean Down?"),
        ('[keys]\nnext = ["F13"]\nback = ["F13"]\n', 3, "the key F13 already means next"),
        ("numbers = 1\n", 1, "must be true or false"),
        ("keys = 3\n", 1, "write [keys] on a line of its own"),
        ('[keyz]\nnext = ["Down"]\n', 1, "keyz means nothing here. Did you mean keys?"),
        ("[keys]\nnext = Down\n", 2, "put quotes around text"),
    ],
)
def test_a_mistake_is_named_with_its_line(written: str, line: int, what: str, tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(written)
    with pytest.raises(ConfigError) as caught:
        read_keymaps(["own"], [tmp_path])
    assert caught.value.where == str(tmp_path / "own.toml")
    assert caught.value.what.startswith(f"line {line}: ")
    assert what in caught.value.what


@pytest.mark.parametrize("name", ["keybord", "../kiosk", ""])
def test_a_keymap_that_is_not_there_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="There is no key map"):
        read_keymaps([name], [tmp_path, shipped()])


def test_every_key_has_a_name_that_qt_knows() -> None:
    from PySide6.QtCore import Qt

    assert [name for name in KEYS if not hasattr(Qt.Key, f"Key_{name}")] == []


def test_staff_say_how_many_switches_every_visitor_finds(tmp_path: Path) -> None:
    from kiosk.ui.stay.defaults import defaults

    (tmp_path / "kiosk.toml").write_text("[keys]\nswitches = 1\nscan_seconds = 4.5\n")
    settings = load(None, tmp_path)
    assert defaults(settings).wishes.switches == 1
    assert settings.keys.scan_seconds == 4.5
