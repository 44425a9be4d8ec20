"""The text of a story and of a book grows with the letters of the visitor, and can be made larger still."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.stage import staging
from tests.gate_look import qml_type
from tests.screens.cases import SIZES, TEXT_SIZES, Case
from tests.screens.test_panels import posed, seen
from tests.screens.test_playing import drawn

UPRIGHT, LOW = (1080, 1920), (1280, 800)
STORY, BOOK = (pytest.param(page, marks=pytest.mark.full) for page in ("story", "book"))
"""Everyday, of what holds for both, the one that is harder is looked at."""


def sheet(parts: app.Parts) -> QQuickItem:
    (paper,) = (one for one in drawn(parts.window.contentItem()) if qml_type(one) == "ReadingSheet")
    return paper


def grown(parts: app.Parts, page: str, size: tuple[int, int]) -> Iterator[int]:
    """The letters of the text in pixels, from the smallest choice to the largest."""
    for text_size in TEXT_SIZES:
        posed(parts, page, Case(size, "day", text_size, "nl"))
        yield sheet(parts).property("letter")


@pytest.mark.parametrize("page", ["story", "book"])
def test_on_an_upright_screen_the_largest_letters_are_twice_the_usual(program: app.Parts, page: str) -> None:
    usual, _, largest = grown(program, page, UPRIGHT)
    assert largest == pytest.approx(2 * usual, rel=0.02)


@pytest.mark.parametrize("page", ["story", BOOK])
@pytest.mark.parametrize("size", SIZES)
def test_a_larger_choice_gives_larger_letters(program: app.Parts, page: str, size: tuple[int, int]) -> None:
    usual, large, largest = grown(program, page, size)
    assert usual < large <= largest
    assert largest >= 1.3 * usual


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_four_lines_of_a_story_are_on_its_first_page(
    program: app.Parts, size: tuple[int, int], text_size: int
) -> None:
    posed(program, "story", Case(size, "day", text_size, "nl"))
    assert len({run["y"] for run in program.reading.property("runs")}) >= 4


@pytest.mark.parametrize("page", ["book", STORY])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_letters_paper_and_contents_can_be_chosen_at_every_size(
    program: app.Parts, page: str, size: tuple[int, int], text_size: int
) -> None:
    posed(program, page, Case(size, "day", text_size, "nl"))
    whole = {node.name for node in seen(program).controls if node.seen == node.box}
    assert {"Kleinere letters", "Grotere letters", "Zacht papier"} <= whole
    assert page == "story" or "Inhoud" in whole


@pytest.mark.parametrize("language", ["fr", "de"])
@pytest.mark.parametrize("size", SIZES)
def test_no_word_on_a_button_is_cut(program: app.Parts, size: tuple[int, int], language: str) -> None:
    posed(program, "book", Case(size, "day", 2, language))
    assert [words.text for words in seen(program).words if words.truncated and words.control] == []


def test_letters_that_fill_the_paper_can_not_be_made_larger(program: app.Parts) -> None:
    posed(program, "story", Case(LOW, "day", 2, "nl"))
    assert sheet(program).property("atMost")
    (larger,) = (node for node in seen(program).controls if node.name == "Grotere letters")
    assert not larger.enabled
    staging.wish(program.stage, language="nl", text_size=0, theme="day")
