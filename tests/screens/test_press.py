"""Whatever says that it is a button does something when a screen reader presses it, on every page."""

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.stage import poses, staging
from kiosk.ui.stage.staff_poses import STAFF_POSES
from tests.gate_press import in_vain

BAR = frozenset({"Terug", "Begin", "Zoek", "Aanpassen", "Hulp"})
"""The same on every page: pressed on one page of each kind only."""
WITH_BAR = frozenset({"home", "item"})
STATE = {
    "session": ("page", "subject", "asking", "language", "theme", "textSize", "reducedMotion"),
    "player": ("state", "volume", "mute", "speed", "captionsOn", "pause", "timePos"),
    "work": ("itemId", "page", "detail"),
}


SAME = frozenset({"search", "adjust", "picture", "player", "captions", "sound"})
"""Pages on which one press does not take away what the next one needs, while they stay."""
PANELS = {"player-text": "text", "player-chapters": "chapters", "player-pace": "pace"}
"""What a press may close beside the film, which is slow to come to."""
LIKE_OTHERS = frozenset({"search-empty", "search-nothing", "item-missing", "player-sound"})
"""The same buttons as on another page, or tried upright below."""


BY_NIGHT = frozenset(
    {
        *("player-chapters", "player-pace", "player-live", "over", "listening", "player-full"),
        *("topics", "topics-years", "topics-works", "search-narrowed", "search-too-narrow"),
        *("picture-detail", "player-text", "story-aloud", "item-live"),
        *(STAFF_POSES.keys() - {"staff-playlist-more"}),
        *("lobby", "live", "captions", "sound", "caution", "shelf", "book", "simple-story"),
        *("help-screen", "practice", "practice-choose", "practice-back"),
        *("home-lower", "item-read", "item-aloud", "contents", "simple-picture", "item-film"),
        *("picture-pages", "simple-player", "sound-nothing", "item-sound", "item-story", "adjust-more"),
    }
)
"""Buttons of other pages for the most part, on pages that are slow to come to."""


def pressed_in_vain(parts: app.Parts, page: str, size: tuple[int, int]) -> list[str]:
    stage = parts.stage
    staging.resize(stage, size)
    staging.wish(stage, language="nl", text_size=0, theme="day")

    def state() -> object:
        typed = parts.window.findChild(QQuickItem, "text")
        written = typed.property("text") if typed is not None else ""
        return written, *[
            getattr(parts, part).property(name) for part, names in STATE.items() for name in names
        ]

    def again() -> None:
        at = parts.session.property("page")
        if page in PANELS and at == "player":
            stage.playing.setProperty("panel", PANELS[page])
            staging.settle(stage)
        elif not (page in SAME and at == page):
            poses.pose(stage, page)

    assert poses.pose(stage, page)
    faults = in_vain(
        parts.window,
        px_per_mm=parts.session.property("pxPerMm"),
        state=state,
        again=again,
        skip=frozenset() if page in WITH_BAR else BAR,
    )
    return [f"{page}: {where} {what}" for where, what in faults]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(page, marks=pytest.mark.full if page in BY_NIGHT else ())
        for page in poses.POSES
        if page not in LIKE_OTHERS
    ],
)
def test_nothing_is_pressed_in_vain(program: app.Parts, page: str) -> None:
    assert pressed_in_vain(program, page, (1920, 1080)) == []


@pytest.mark.parametrize(
    "page", ["item-missing", *(pytest.param(page, marks=pytest.mark.full) for page in ("home", "shelf"))]
)
def test_nothing_is_pressed_in_vain_upright(program: app.Parts, page: str) -> None:
    assert pressed_in_vain(program, page, (1080, 1920)) == []
