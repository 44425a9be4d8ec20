"""Every page passes the accessibility gate, in every size, theme, letter size and language.

An everyday run takes twelve cases a page, in which size, letters and language meet in every pair; the full
product is marked ``full``. The collection is the one that ships; the agent and the player are the real ones.
"""

from collections.abc import Iterable
from itertools import product
from pathlib import Path

import pytest

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests import gate
from tests.screens.cases import SIZES, THEMES, Case, covering, everything

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
COSTLY = frozenset(
    {
        "player",
        "player-sound",
        "simple-player",
        "player-text",
        "player-chapters",
        "player-pace",
        "player-full",
        "captions",
        "sound",
    }
)
"""Pages that take seconds to come to: once there, the visitor changes their wishes on the page."""


def comes_to(stage: staging.Stage, page: str, *, stays: bool) -> bool:
    """Bring the page on screen, or change the wishes where one is."""
    if not (stays and page in COSTLY):
        return poses.pose(stage, page)
    for name, value in stage.wishes.items():
        stage.session.setProperty(name, value)
    staging.settle(stage)
    return True


def findings(parts: app.Parts, page: str, cases: Iterable[Case], pictures: Path) -> list[str]:
    """What is wrong on a page, case after case; a picture of each case where something is."""
    found = []
    size = None
    for case in cases:
        stays = case.size == size
        if not stays:
            parts.session.reset()  # no glass changes its shape under a page that is looked at
            staging.resize(parts.stage, case.size)
            size = case.size
        staging.wish(
            parts.stage,
            language=case.language,
            text_size=case.text_size,
            theme=case.theme,
            low=case.low,
            left=case.left,
        )
        if not comes_to(parts.stage, page, stays=stays):
            return ["the starter collection has nothing to show on this page"]
        wrong = gate.check(parts.stage, page, str(case))
        if wrong:
            file = pictures / f"{page} {case}.png".replace(" ", "_")
            parts.window.grabWindow().save(str(file))
            found += [*map(str, wrong), f"    see {file}"]
    return found


def report(found: list[str]) -> None:
    """Fail with one finding on a line, and nothing of Python."""
    if found:
        pytest.fail("\n".join(found), pytrace=False)


@pytest.mark.parametrize("page", poses.POSES)
def test_the_page_keeps_nobody_out(program: app.Parts, page: str, tmp_path: Path) -> None:
    cases = covering(list(poses.POSES).index(page))
    if page in ARRANGED_LIKE_OTHERS:
        cases = cases[list(poses.POSES).index(page) % 3 :: 3]
    report(findings(program, page, cases, tmp_path))


@pytest.mark.full
@pytest.mark.parametrize("page", poses.POSES)
@pytest.mark.parametrize(("size", "theme"), list(product(SIZES, THEMES)))
def test_the_page_keeps_nobody_out_in_any_case(
    program: app.Parts, page: str, size: tuple[int, int], theme: str, tmp_path: Path
) -> None:
    cases = [case for case in everything() if (case.size, case.theme) == (size, theme)]
    report(findings(program, page, cases, tmp_path))
