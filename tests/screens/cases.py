"""In which sizes, themes, letters and languages a page is looked at: everyday, and by night."""

from itertools import product
from typing import NamedTuple

from kiosk.ui.stage.poses import POSES
from kiosk.ui.stage.staff_poses import STAFF_POSES
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
    """Twelve cases in which all that moves things about meets in every pair: size, letters, language.

    Two of the four upright ones have the buttons low. One in each size of the screen has letters, words and
    lines further apart. Hand and theme change with every row. On which rows these fall moves on with every
    ``page``, so that over the pages everything meets everything.
    """
    cases = []
    for row, (at, language) in enumerate(product(range(len(SIZES)), range(len(LANGUAGES)))):
        low = SIZES[at] == UPRIGHT and (language + page // 2) % 2 == 0
        spaced = language == (page + at) % len(LANGUAGES)
        left = (row + at + page // 3) % 2 == 1
        theme = THEMES[(row + page) % len(THEMES)]
        text_size = (at + language) % len(TEXT_SIZES)
        cases.append(Case(SIZES[at], theme, text_size, LANGUAGES[language], low, left, spaced=spaced))
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
        "home-lower",
        "picture-pages",
        "picture-detail",
        "simple-picture",
        "simple-story",
        "player-text",
        "item-film",
        "item-event",
        "take-book",
        "contents",
        "captions",
        "sound",
        "shelf",
        "nearby",
        "book",
        "topics",
        "lobby",
    }
)
"""The same page with other words, or one of its kind: everyday a third of its cases, all of them at night."""


OF_STAFF_BY_NIGHT = frozenset(
    {
        *("staff-lesson", "staff-playlist-lesson", "staff-when-lesson", "staff-entry-practice"),
        *("staff-write-practice", "staff-share-practice", "item-taking-practice", "staff-own-looking"),
        *("staff-own-none", "staff-own-no-stick", "staff-own-who", "staff-own-whom", "staff-own-come"),
        *("staff-own-batch", "staff-log-whose", "staff-when-no-broadcast", "staff-seen-live"),
        *("staff-picture-none", "staff-figures-help", "staff-help-device", "staff-help-around"),
        *("staff-new-code-done", "staff-picture-unsaved", "search-taking-answers"),
    }
)
"""Pages of staff that are arranged as another one is."""


def everyday(page: str) -> list[Case]:
    """Twelve cases, in both views where there are two; of a page arranged like others four, of staff one.

    Those four have every size of the screen, of letters and every language, but not in every pair: the pairs
    meet over the pages together. One has the buttons low, and one everything further apart.
    """
    at = list(POSES).index(page)
    cases = covering(at)
    if page in STAFF_POSES:
        return [third(at, cases)[at // len(LANGUAGES) % len(LANGUAGES)]]
    if page in ARRANGED_LIKE_OTHERS:
        return in_both_views(page, third(at, cases))
    return in_both_views(page, cases)


def third(page: int, cases: list[Case]) -> list[Case]:
    """Of the twelve one in each language; three pages whose numbers follow each other have them all."""
    few = [
        cases[(language + page) % len(SIZES) * len(LANGUAGES) + language]._replace(
            low=False, spaced=language == page % len(LANGUAGES)
        )
        for language in range(len(LANGUAGES))
    ]
    upright = next(number for number, case in enumerate(few) if case.size == UPRIGHT)
    return [case._replace(low=number == upright) for number, case in enumerate(few)]
