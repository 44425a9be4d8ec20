"""Wider spacing of what one reads (WCAG 1.4.12): lines, letters and words further apart, and nothing is lost.

The visitor can't ask for it yet; that a text could bear it is shown here.
"""

import pytest
from PySide6.QtQml import QQmlEngine, QQmlProperty

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests import gate
from tests.gate_look import Look, Words, look

LINE, LETTER, WORD = 1.5, 0.12, 0.16
"""Of the size of the letters."""
OWN_LINE = 1.25
"""Between two lines of our font, which a lineHeight of one is."""
ASKED = frozenset({"overlap", "truncation", "spilling", "word", "scrolling", "cut"})


def seen_now(parts: app.Parts) -> Look:
    session = parts.session
    return look(parts.window, px_per_mm=session.property("pxPerMm"), text_scale=session.property("textScale"))


def spaced(words: Words) -> None:
    context = QQmlEngine.contextForObject(words.item)
    for name, value in (
        ("font.letterSpacing", LETTER * words.pixels),
        ("font.wordSpacing", WORD * words.pixels),
        ("lineHeight", LINE / OWN_LINE),
    ):
        assert QQmlProperty(words.item, name, context).write(value)


@pytest.mark.parametrize("page", ["item", "item-event"])
@pytest.mark.parametrize("text_size", [0, pytest.param(2, marks=pytest.mark.full)])
def test_a_text_bears_wider_spacing(program: app.Parts, page: str, text_size: int) -> None:
    staging.resize(program.stage, (1280, 800))
    staging.wish(program.stage, language="nl", text_size=text_size, theme="day")
    program.session.reset()
    assert poses.pose(program.stage, page)
    texts = [words for words in seen_now(program).words if words.scroller is not None and not words.control]
    assert texts
    for words in texts:
        spaced(words)
    staging.settle(program.stage)
    found = gate.judge(seen_now(program), page, "wide spacing", without=set(gate.RULES) - ASKED)
    program.session.reset()  # nobody else shall find it so
    assert [str(finding) for finding in found] == []
