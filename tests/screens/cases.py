"""In which sizes, themes, letters and languages a page is looked at: everyday, and by night."""

from itertools import product
from typing import NamedTuple

from kiosk.ui.stage.poses import POSES
from kiosk.ui.stay.wishes import LANGUAGES, TEXT_SCALES, THEMES

SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
UPRIGHT = (1080, 1920)
TEXT_SIZES = tuple(range(len(TEXT_SCALES)))


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
    simple: bool = False
    """In the simple view, on pages that are in both."""
    spaced: bool = False
    """With letters, words and lines further apart."""

    def __str__(self) -> str:
        width, height = self.size
        wishes = " low" * self.low + " left" * self.left + " simple" * self.simple + " spaced" * self.spaced
        return f"{width}x{height} {self.theme} {self.text_size + 1} {self.language}{wishes}"


def covering(page: int) -> list[Case]:
    """Eighteen cases in which all that moves things about meets in every pair: size, letters, language, hand.

    Three of them have the buttons low, with every size of letters; that is for an upright screen. Three have
    letters, words and lines further apart, one in each size of the screen. Themes only change colours: each
    comes twice or more, and on every fifth ``page`` with another company.
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
    for at, size in enumerate(SIZES):
        turn = page + at
        theme, language = THEMES[turn % len(THEMES)], LANGUAGES[(turn + page // 3) % len(LANGUAGES)]
        low = size == UPRIGHT and page % 2 == 1
        cases.append(Case(size, theme, turn % len(TEXT_SIZES), language, low, turn % 2 == 1, spaced=True))
    return cases


def everything() -> list[Case]:
    """The full product, either hand in turn with every layout, and on upright screens the buttons low too.

    Each layout once more with everything further apart, the themes in turn. Those that differ in nothing but
    the theme follow each other.
    """
    heights = [(size, low) for size in SIZES for low in (False, True) if size == UPRIGHT or not low]
    usual = [
        Case(size, theme, text_size, language, low, left)
        for (at, (size, low)), text_size, (word, language), left in product(
            enumerate(heights), TEXT_SIZES, enumerate(LANGUAGES), (False, True)
        )
        for number, theme in enumerate(THEMES)
        if left == ((at + text_size + word + number) % 2 == 1)
    ]
    apart = [
        Case(size, THEMES[turn % len(THEMES)], text_size, language, low, (turn // 2) % 2 == 1, spaced=True)
        for turn, ((size, low), text_size, language) in enumerate(product(heights, TEXT_SIZES, LANGUAGES))
    ]
    return usual + apart


BOTH_VIEWS = frozenset(
    {
        "attract",
        "player",
        "player-sound",
        "sound-nothing",
        "picture",
        "picture-detail",
        "picture-pages",
        "story",
        "story-aloud",
        "book",
        "contents",
        "caution",
        "help-screen",
        "practice",
        "practice-choose",
        "practice-back",
        "adjust",
        "adjust-more",
        "idle",
        "night",
    }
)
"""Pages that one comes to in the simple view too, which has its own bar and fewer ways on."""


def in_both_views(page: str, cases: list[Case]) -> list[Case]:
    """Where a page is in both views, every second case is in the simple one; each view meets all the rest."""
    if page not in BOTH_VIEWS:
        return cases
    return [
        case._replace(simple=(SIZES.index(case.size) + case.text_size + language // 2 + case.low) % 2 == 1)
        for case in cases
        for language in [LANGUAGES.index(case.language)]
    ]


ARRANGED_LIKE_OTHERS = frozenset(
    {
        "player-chapters",
        "player-pace",
        "player-full",
        "player-live",
        "over",
        "item-live",
        "listening",
        "sound-nothing",
        "item-sound",
        "item-story",
        "item-book",
        "player-sound",
        "story-aloud",
        "item-aloud",
        "item-read",
        "search-nothing",
        "search-narrowed",
        "help-screen",
        "search-empty",
        "topics-years",
        "simple-help",
        "simple-player",
        "search-too-narrow",
        "practice-choose",
        "practice-back",
        "adjust-more",
        "topics-works",
    }
)
"""The same page with other words: everyday a third of its cases, all of them at night."""


def everyday(page: str) -> list[Case]:
    """Eighteen cases, in both views where there are two; of a page arranged like others six.

    Those six have every size of the screen, of letters and every language, but not in every pair: the pairs
    meet over the pages together. One has the buttons low, and one everything further apart.
    """
    at = list(POSES).index(page)
    cases = in_both_views(page, covering(at))
    return [cases[row] for row in third(at)] if page in ARRANGED_LIKE_OTHERS else cases


def third(page: int) -> list[int]:
    """Of the eighteen; three pages whose numbers follow each other have them all."""
    usual = [(language + page) % len(SIZES) * len(LANGUAGES) + language for language in range(len(LANGUAGES))]
    low = len(SIZES) * len(LANGUAGES) + page % 3
    return [*sorted(usual), low, low + 3]
