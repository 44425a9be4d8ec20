"""In which sizes, themes, letters and languages a page is looked at."""

from itertools import product
from typing import NamedTuple

SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
THEMES = ("day", "evening", "yellow", "white", "paper")
TEXT_SIZES = (0, 1, 2)
LANGUAGES = ("nl", "fr", "de", "en")


class Case(NamedTuple):
    """One way to look at a page."""

    size: tuple[int, int]
    theme: str
    text_size: int
    language: str

    def __str__(self) -> str:
        width, height = self.size
        return f"{width}x{height} {self.theme} {self.text_size + 1} {self.language}"


def covering(page: int) -> list[Case]:
    """Twelve cases in which all that moves things about meets in every pair: size, letters, language.

    Themes only change colours: each comes twice or more, and on every fifth ``page`` with another company.
    """
    cases = []
    for row, (at, language) in enumerate(product(range(len(SIZES)), range(len(LANGUAGES)))):
        text_size = (at + language) % len(TEXT_SIZES)
        theme = THEMES[(row + page) % len(THEMES)]
        cases.append(Case(SIZES[at], theme, text_size, LANGUAGES[language]))
    return cases


def everything() -> list[Case]:
    """The full product."""
    return [Case(*each) for each in product(SIZES, THEMES, TEXT_SIZES, LANGUAGES)]
