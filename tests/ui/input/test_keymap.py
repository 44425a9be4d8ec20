"""What keys mean, in the words of Qt."""

from PySide6.QtCore import Qt

from kiosk.config.keys import ACTIONS
from kiosk.ui.input.keymap import SWITCHES, USUAL, meanings

Key = Qt.Key


def test_everything_that_a_key_can_mean_is_known_here() -> None:
    assert {*USUAL, *SWITCHES} == set(ACTIONS)


def test_of_two_maps_the_later_one_is_right() -> None:
    found = meanings([({"F13": "next", "Down": "next"}, False), ({"F13": "back"}, True)])
    assert found.usual == {Key.Key_F13: Key.Key_Escape, Key.Key_Down: Key.Key_Down}
    assert found.showing == {Key.Key_F13}


def test_a_key_may_be_a_switch_and_something_else_while_there_are_none() -> None:
    found = meanings([({"Return": "choose"}, False), ({"Return": "switch2", "Space": "switch1"}, False)])
    assert found.usual == {Key.Key_Return: Key.Key_Return}
    assert found.switches == {Key.Key_Return: 2, Key.Key_Space: 1}
