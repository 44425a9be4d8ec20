"""In which sizes, themes, letters and languages a page is looked at."""

from itertools import product
from typing import NamedTuple

SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
UPRIGHT = (1080, 1920)
THEMES = ("day", "evening", "yellow", "white", "paper")
TEXT_SIZES = (0, 1, 2)
LANGUAGES = ("nl", "fr", "de", "en")


class Case(NamedTuple):
    """One way to look at a page."""

    size: tuple[int, int]
    theme: str
    text_size: int
    language: str
    low: bool = False
    """With the buttons low, as for who sits."""
    left: bool = False
    """For the left hand."""

    def __str__(self) -> str:
        width, height = self.size
        wishes = " low" * self.low + " left" * self.left
        return f"{width}x{height} {self.theme} {self.text_size + 1} {self.language}{wishes}"


def covering(page: int) -> list[Case]:
    """Fifteen cases in which all that moves things about meets in every pair: size, letters, language, hand.

    Three of them have the buttons low, with every size of letters; that is for an upright screen. Themes only
    change colours: each comes twice or more, and on every fifth ``page`` with another company.
    """
    cases = []
    for row, (at, language) in enumerate(product(range(len(SIZES)), range(len(LANGUAGES)))):
        text_size = (at + language) % len(TEXT_SIZES)
        theme = THEMES[(row + page) % len(THEMES)]
        # Over two pages each case is looked at for either hand.
        left = (row + at + page) % 2 == 1
        cases.append(Case(SIZES[at], theme, text_size, LANGUAGES[language], left=left))
    for text_size in TEXT_SIZES:
        theme, language = (
            THEMES[(text_size + page) % len(THEMES)],
            LANGUAGES[(text_size + page) % len(LANGUAGES)],
        )
        cases.append(Case(UPRIGHT, theme, text_size, language, low=True, left=text_size == 1))
    return cases


def everything() -> list[Case]:
    """The full product; the buttons low on an upright screen, and either hand in turn."""
    every = enumerate(product(SIZES, THEMES, TEXT_SIZES, LANGUAGES))
    usual = [Case(*each, left=number % 2 == 1) for number, each in every]
    return usual + [one._replace(low=True, left=not one.left) for one in usual if one.size == UPRIGHT]
