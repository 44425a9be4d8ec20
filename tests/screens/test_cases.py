from collections.abc import Iterable
from itertools import combinations, pairwise, product

from kiosk.ui.stage.poses import POSES
from kiosk.ui.stage.staff_poses import STAFF_POSES
from kiosk.ui.stay.wishes import LANGUAGES, THEMES
from tests.screens.cases import (
    ARRANGED_LIKE_OTHERS,
    BOTH_VIEWS,
    SIZES,
    TEXT_SIZES,
    UPRIGHT,
    Case,
    covering,
    everyday,
    everything,
    in_both_views,
    third,
)


def layouts_meet(cases: list[Case]) -> None:
    """Size, letters and language, in every pair."""
    assert len({(c.size, c.text_size) for c in cases}) == len(SIZES) * len(TEXT_SIZES)
    assert len({(c.size, c.language) for c in cases}) == len(SIZES) * len(LANGUAGES)
    assert len({(c.text_size, c.language) for c in cases}) == len(TEXT_SIZES) * len(LANGUAGES)
    assert {c.theme for c in cases} == set(THEMES)


def test_layout_meets_in_every_pair_on_every_page_of_its_own() -> None:
    for page in set(POSES) - ARRANGED_LIKE_OTHERS - STAFF_POSES.keys():
        layouts_meet(everyday(page))


def test_a_page_arranged_like_others_has_each_layout_and_meets_the_pairs_with_the_other_pages() -> None:
    assert set(POSES) >= ARRANGED_LIKE_OTHERS
    for page in ARRANGED_LIKE_OTHERS:
        cases = everyday(page)
        assert len(cases) == 4
        assert {c.size for c in cases} == set(SIZES)
        assert {c.text_size for c in cases} == set(TEXT_SIZES)
        assert {c.language for c in cases} == set(LANGUAGES)
        assert {c.left for c in cases} == {False, True}
        assert sum(c.spaced for c in cases) == 1
        assert any(c.low for c in cases)
    layouts_meet([case for page in ARRANGED_LIKE_OTHERS for case in everyday(page)])


def test_pages_of_staff_are_arranged_alike_and_meet_every_layout_together() -> None:
    cases = [case for page in STAFF_POSES for case in everyday(page)]
    assert len(cases) == len(STAFF_POSES)
    assert {(c.size, c.text_size) for c in cases} == set(product(SIZES, TEXT_SIZES))
    assert {(c.size, c.language) for c in cases} == set(product(SIZES, LANGUAGES))
    assert {c.left for c in cases} == {c.spaced for c in cases} == {c.low for c in cases} == {False, True}


def test_three_pages_that_follow_each_other_have_all_twelve_layouts() -> None:
    layouts = {case[:1] + case[2:4] for case in covering(0)}
    for page in range(len(POSES)):
        assert {c[:1] + c[2:4] for n in range(3) for c in third(page + n, covering(page + n))} == layouts


def test_a_page_of_its_own_has_low_buttons_twice_and_every_size_further_apart() -> None:
    for page in range(len(POSES)):
        cases = covering(page)
        assert [case.size for case in cases if case.low] == [UPRIGHT] * 2
        assert sorted(case.size for case in cases if case.spaced) == sorted(SIZES)
        assert {case.left for case in cases} == {False, True}


def pairs(cases: Iterable[Case]) -> set[tuple[object, ...]]:
    """What meets in one case: two of its fields, with their names."""
    return {pair for case in cases for pair in combinations(case._asdict().items(), 2)}


def test_over_the_pages_themes_and_views_meet_everything_too() -> None:
    seen = pairs(one for page in POSES for one in everyday(page))
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
