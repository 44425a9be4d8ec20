"""Help names buttons with the words that stand on them."""

import re

import pytest

from tests.test_plain_words import LANGUAGES, said

QUOTED = re.compile(r"[“„«]\s*(.+?)\s*[”“»]")
ELSEWHERE = {"OK", "+", "%1"}
"""On the remote; a drawing; and words that help takes from the button itself."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_that_help_names_stands_on_the_screen(language: str) -> None:
    buttons = {one.text or one.source for one in said(language) if one.context != "HelpSteps"}
    named = {
        name
        for one in said(language)
        if one.context in ("HelpSteps", "PracticePage", "Guide")
        for name in QUOTED.findall(one.text or one.source)
    } - ELSEWHERE
    assert len(named) > 12
    assert {name for name in named if name not in buttons} == set()
