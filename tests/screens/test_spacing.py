"""Who wishes for more room between letters, words and lines gets as much as WCAG 1.4.12 names.

That nothing is lost by it is shown by the gate, which looks at every page with that wish too.
"""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests.gate_look import Words, look

LINE, LETTER, WORD = 1.5, 0.12, 0.16
"""Of the size of the letters, at least."""
HAIR = 0.01
"""Fonts count in parts of a pixel."""


@pytest.fixture
def wide(program: app.Parts) -> Iterator[app.Parts]:
    """A visitor who wishes for it."""
    staging.resize(program.stage, (1280, 800))
    staging.wish(program.stage, language="nl", text_size=0, theme="day", spaced=True)
    program.session.reset()
    yield program
    program.session.reset()


def texts(parts: app.Parts) -> list[Words]:
    return [words for words in look(parts.window, px_per_mm=4.0).words if words.control is None]


def apart(words: Words) -> tuple[float, float, float]:
    """How far lines, letters and words are apart, as parts of the size of the letters."""
    font = words.item.property("font")
    line = QFontMetricsF(font).lineSpacing() * words.item.property("lineHeight")
    return line / words.pixels, font.letterSpacing() / words.pixels, font.wordSpacing() / words.pixels


@pytest.mark.parametrize("page", ["item", "item-event", "help"])
def test_texts_are_as_far_apart_as_the_guidelines_say(wide: app.Parts, page: str) -> None:
    assert poses.pose(wide.stage, page)
    read = [words for words in texts(wide) if words.item.property("lineCount") > 1]
    assert read
    for words in read:
        far = apart(words)
        assert all(is_ > least - HAIR for is_, least in zip(far, (LINE, LETTER, WORD), strict=True)), words


def test_a_book_too(wide: app.Parts) -> None:
    assert poses.pose(wide.stage, "book")
    paper = [words for words in texts(wide) if len(words.text) > 30]
    runs = sorted({(round(words.box.top()), words.pixels) for words in paper})
    assert len(runs) > 2
    steps = [(lower - upper) / pixels for (upper, pixels), (lower, _) in pairwise(runs)]
    assert min(steps) > LINE - 2 * HAIR  # a line begins on a whole pixel
    for words in paper:
        _, letter, word = apart(words)
        assert letter > LETTER - HAIR
        assert word > WORD - HAIR


def test_the_next_visitor_has_it_as_it_was(wide: app.Parts) -> None:
    assert poses.pose(wide.stage, "item")
    before = max(apart(words)[1] for words in texts(wide))
    wide.session.reset()
    wide.stage.wishes["spaced"] = False
    assert poses.pose(wide.stage, "item")
    assert before > LETTER - HAIR
    assert max(apart(words)[1] for words in texts(wide)) == 0
