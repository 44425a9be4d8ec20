from collections.abc import Iterable
from itertools import combinations, pairwise, product

from kiosk.ui.stage.poses import POSES
from tests.screens.cases import (
    BOTH_VIEWS,
    LANGUAGES,
    SIZES,
    TEXT_SIZES,
    THEMES,
    Case,
    covering,
    everything,
    in_both_views,
)


def test_layout_meets_in_every_pair_on_every_page() -> None:
    for page in range(len(POSES)):
        cases = covering(page)
        assert len({(c.size, c.text_size) for c in cases}) == len(SIZES) * len(TEXT_SIZES)
        assert len({(c.size, c.language) for c in cases}) == len(SIZES) * len(LANGUAGES)
        assert len({(c.text_size, c.language) for c in cases}) == len(TEXT_SIZES) * len(LANGUAGES)
        assert {c.theme for c in cases} == set(THEMES)


def pairs(cases: Iterable[Case]) -> set[tuple[object, ...]]:
    """What meets in one case: two of its fields, with their names."""
    return {pair for case in cases for pair in combinations(case._asdict().items(), 2)}


def test_over_the_pages_themes_and_views_meet_everything_too() -> None:
    seen = pairs(one for n, page in enumerate(POSES) for one in in_both_views(page, covering(n)))
    assert pairs(one for page in POSES for one in in_both_views(page, everything())) <= seen


def test_the_full_matrix_has_every_combination_of_size_theme_letters_and_language() -> None:
    cases = everything()
    assert len(cases) == len(set(cases))
    assert {case[:4] for case in cases if not case.low} == set(product(SIZES, THEMES, TEXT_SIZES, LANGUAGES))
    assert {case[1:4] for case in cases if case.low} == set(product(THEMES, TEXT_SIZES, LANGUAGES))
    for page in BOTH_VIEWS:
        for simple in (False, True):
            view = [case for case in in_both_views(page, cases) if case.simple == simple]
            assert pairs(case._replace(simple=False) for case in view) == pairs(cases)


def test_what_only_differs_in_its_theme_follows_one_another() -> None:
    layouts = [case._replace(theme="") for case in everything()]
    assert sum(1 for one, next_ in pairwise(layouts) if one != next_) == len(set(layouts)) - 1
