"""Every page passes the accessibility gate, in every size, theme, letter size and language.

In which cases is told in ``tests.screens.cases``: a choice everyday, and the full product, which is marked
``full``. The collection is the one that ships; the agent and the player are the real ones.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kiosk import app
from kiosk.demonstration import broadcasts
from kiosk.ui.stage import poses, staging
from tests import gate
from tests.screens.cases import OF_STAFF_BY_NIGHT, SIZES, Case, everyday, everything, in_both_views
from tests.screens.enlarged import blurred
from tests.station import starter

LEFT_BY_A_WISH = frozenset({"attract", "idle", "night"})
"""A wish is a sign of life: the question is answered by it, the screen wakes."""
TURNED_BY_KEYS = frozenset(
    {"take", "take-book", "item", "item-sound", "item-aloud", "item-taking", "item-taking-practice"}
)
"""Pages of words with buttons in them: walked through by keys, they are left below their heading."""
LIVE = frozenset({"live", "item-live", "lobby", "over", "player-live"})
"""Pages of what is on now, was, or comes within the hour."""
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
PAGE = {
    "staff-own-none": "staff-own",
    "staff-own-looking": "staff-own",
    "staff-own-no-stick": "staff-own-stick",
    "staff-own-what": "staff-own-ask",
    "staff-own-who": "staff-own-ask",
    "staff-own-may": "staff-own-ask",
    "staff-own-whom": "staff-own-ask",
    "staff-own-come": "staff-own-coming",
    "caution": "item",
    "search-too-narrow": "search",
    "search-narrowed": "search",
    "practice-back": "practice",
    "practice-choose": "practice",
    "help-screen": "help",
    "adjust-more": "adjust",
    "simple": "home",
    "simple-player": "player",
    "simple-help": "help",
    "item-film": "item",
    "item-sound": "item",
    "item-story": "item",
    "home-lower": "home",
    "simple-picture": "picture",
    "simple-story": "story",
    "item-event": "item",
    "item-book": "item",
    "item-missing": "item",
    "item-read": "item",
    "item-aloud": "item",
    "book": "story",
    "player-sound": "player",
    "sound-nothing": "sound",
    "listening": "item",
    "picture-detail": "picture",
    "picture-pages": "picture",
    "search-empty": "search",
    "search-nothing": "search",
    "idle": "home",
    "night": "attract",
    "item-live": "item",
    "lobby": "player",
    "over": "player",
    "player-live": "player",
    "player-text": "player",
    "player-chapters": "player",
    "player-pace": "player",
    "player-full": "player",
    "story-aloud": "story",
    "take-book": "take",
    "staff-door": "staff",
    "staff-code": "staff",
    "staff-wrong": "staff",
    "staff-wait": "staff",
    "staff-new-code-easy": "staff-new-code",
    "staff-new-code-done": "staff-new-code",
    "staff-playlist-unsaved": "staff-playlist",
    "staff-entry-unsaved": "staff-entry",
    "staff-picture-unsaved": "staff-picture",
    "staff-write-clash": "staff-write",
    "staff-write-unsaved": "staff-write",
    "staff-figures-table": "staff-figures",
    "staff-figures-help": "staff-figures",
    "item-taking": "item",
    "search-taking": "search",
    "search-taking-answers": "search",
    "item-taking-practice": "item",
    "staff-log-whose": "staff-log",
    "staff-when-live": "staff-when",
    "staff-when-days": "staff-when",
    "staff-when-feasts": "staff-when",
    "staff-when-broadcasts": "staff-when",
    "staff-when-no-broadcast": "staff-when",
    "staff-schedule-live": "staff-schedule",
    "staff-seen-live": "staff-seen",
    "staff-picture-none": "staff-picture",
    "staff-entry-practice": "staff-entry",
    "staff-write-practice": "staff-write",
    "staff-share-practice": "staff-share",
    "staff-help-device": "staff-help",
    "staff-help-around": "staff-help",
    "staff-help-carer": "staff-help",
    "staff-lesson": "staff",
    "staff-playlist-lesson": "staff-playlist",
    "staff-when-lesson": "staff-when",
}
"""Where a pose is, when it is not the page of its own name."""


def stays(page: str, before: Case | None, case: Case) -> bool:
    """Whether the visitor may change their wishes on the page, instead of coming to it anew."""
    if before is None or before.size != case.size or page in LEFT_BY_A_WISH | TURNED_BY_KEYS:
        return False
    return page in COSTLY or before._replace(theme=case.theme) == case


def comes_to(stage: staging.Stage, page: str, *, anew: bool) -> bool:
    """Bring the page on screen, or change the wishes where one is."""
    if anew:
        return poses.pose(stage, page)
    staging.heed(stage)
    staging.settle(stage)
    return True


def elsewhere(parts: app.Parts, page: str, case: Case) -> Iterator[str]:
    """Where the visitor is, when it is not the page or not as they wished."""
    told = parts.session.property
    there = (told("page"), told("asking"), told("language"), told("textSize"), told("theme"))
    wished = (PAGE.get(page, page), page == "idle", case.language, case.text_size, case.theme)
    if there != wished:
        yield f"{page} [{case}] is {there}, not {wished}"


def findings(parts: app.Parts, page: str, cases: Iterable[Case], pictures: Path) -> list[str]:
    """What is wrong on a page, case after case; a picture of each case where something is."""
    found = []
    before: Case | None = None
    for case in cases:
        if before is None or before.size != case.size:
            parts.session.reset()  # no glass changes its shape under a page that is looked at
            staging.resize(parts.stage, case.size)
        staging.wish(
            parts.stage,
            language=case.language,
            text_size=case.text_size,
            theme=case.theme,
            low=case.low,
            left=case.left,
            simple=case.simple or page.startswith(poses.SIMPLE),
            spaced=case.spaced,
        )
        if not comes_to(parts.stage, page, anew=not stays(page, before, case)):
            return ["the starter collection has nothing to show on this page"]
        before = case
        wrong = [*elsewhere(parts, page, case), *blurred(parts.stage, page)]
        wrong += map(str, gate.check(parts.stage, page, str(case)))
        if wrong:
            file = pictures / f"{page} {case}.png".replace(" ", "_")
            parts.window.grabWindow().save(str(file))
            found += [*wrong, f"    see {file}"]
    return found


def report(found: list[str]) -> None:
    """Fail with one finding on a line, and nothing of Python."""
    if found:
        pytest.fail("\n".join(found), pytrace=False)


@pytest.mark.parametrize(
    "page",
    [pytest.param(page, marks=pytest.mark.full if page in OF_STAFF_BY_NIGHT else ()) for page in poses.POSES],
)
def test_the_page_keeps_nobody_out(program: app.Parts, page: str, tmp_path: Path) -> None:
    report(findings(program, page, everyday(page), tmp_path))


@pytest.mark.full
@pytest.mark.parametrize("page", poses.POSES)
@pytest.mark.parametrize("size", SIZES)
def test_the_page_keeps_nobody_out_in_any_case(
    program: app.Parts, page: str, size: tuple[int, int], tmp_path: Path
) -> None:
    if page in LIVE:  # all cases of all pages take longer than the programme that they began with
        broadcasts.hang(starter().settings.folders.catalogue_db)
    cases = [case for case in in_both_views(page, everything()) if case.size == size]
    report(findings(program, page, cases, tmp_path))
