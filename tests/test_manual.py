"""The manual for helpers: true to the words on screen, plain, and accessible (EN 301 549, 12.1)."""

import pytest
from lxml import html

from tests.test_plain_words import LANGUAGES, ROOT, faults, said

FOLDER = ROOT / "assets/manual"
BLOCKS = ("h1", "h2", "p", "li", "th", "td")


def manual(language: str, card: str = "") -> html.HtmlElement:
    """``card``: what the name of the page begins with."""
    file = FOLDER / f"{card}{language}.html"
    return html.parse(str(file), html.HTMLParser(encoding="utf-8")).getroot()


def texts(page: html.HtmlElement) -> list[str]:
    return [part.text_content().strip() for part in page.iter(*BLOCKS)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_in_bold_stands_on_the_screen(language: str) -> None:
    on_screen = {one.text or one.source for one in said(language)}
    bold = [word.text_content() for word in manual(language).iter("b")]
    assert len(bold) > 40
    assert [word for word in bold if word not in on_screen] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_adjust_is_in_it(language: str) -> None:
    questions = ("Letters", "Spacing", "Colours", "Language", "Movement", "Buttons", "Hand", "Time")
    words = {one.source: one.text or one.source for one in said(language) if one.context == "Question"}
    bold = {word.text_content() for word in manual(language).iter("b")}
    assert {words[one] for one in (*questions, "Touching", "View", "Switches")} <= bold


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_written_in_plain_words(language: str) -> None:
    broken = {text: list(faults(language, text)) for text in texts(manual(language))}
    assert {text: wrong for text, wrong in broken.items() if wrong} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_reader_finds_its_way(language: str) -> None:
    page = manual(language)
    assert page.get("lang") == language
    assert page.findtext("head/title") == page.findtext("body/main/h1")
    levels = [int(part.tag[1]) for part in page.iter("h1", "h2", "h3")]
    assert levels == [1] + [2] * (len(levels) - 1)
    assert {cell.get("scope") for cell in page.iter("th")} == {"col", "row"}
    assert sorted([one.get("href") for one in page.iter("a")] + [f"{language}.html"]) == sorted(
        f"{one}.html" for one in LANGUAGES
    )
    assert {one.get("lang") for one in page.iter("a")} == set(LANGUAGES) - {language}


def test_it_tells_the_same_in_every_language() -> None:
    shapes = {
        language: [part.tag for part in manual(language).find("body/main").iter() if part.tag != "b"]
        for language in LANGUAGES
    }
    assert len({tuple(shape) for shape in shapes.values()}) == 1
    bold = {language: len(list(manual(language).iter("b"))) for language in LANGUAGES}
    assert len(set(bold.values())) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_for_staff_is_true_and_plain_too(language: str) -> None:
    page = manual(language, "staff-")
    on_screen = {one.text or one.source for one in said(language)}
    bold = [word.text_content() for word in page.iter("b")]
    assert len(bold) == 5
    assert [word for word in bold if word not in on_screen] == []
    assert [wrong for text in texts(page) for wrong in faults(language, text)] == []
    assert (page.get("lang"), page.findtext("head/title")) == (language, page.findtext("body/main/h1"))
    assert {one.get("lang") for one in page.iter("a")} == set(LANGUAGES) - {language}
    assert all((FOLDER / one.get("href")).is_file() for one in page.iter("a"))
