from itertools import combinations

from kiosk.ui.stage.poses import POSES
from tests.screens.cases import LANGUAGES, SIZES, TEXT_SIZES, THEMES, covering, everything


def test_layout_meets_in_every_pair_on_every_page() -> None:
    for page in range(len(POSES)):
        cases = covering(page)
        assert len({(c.size, c.text_size) for c in cases}) == len(SIZES) * len(TEXT_SIZES)
        assert len({(c.size, c.language) for c in cases}) == len(SIZES) * len(LANGUAGES)
        assert len({(c.text_size, c.language) for c in cases}) == len(TEXT_SIZES) * len(LANGUAGES)
        assert {c.theme for c in cases} == set(THEMES)


def test_over_the_pages_themes_meet_everything_too() -> None:
    seen = {pair for page in range(len(POSES)) for c in covering(page) for pair in combinations(c, 2)}
    wanted = {pair for c in everything() for pair in combinations(c, 2)}
    assert wanted <= seen
