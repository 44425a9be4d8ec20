"""A screen that is turned, or made another size, while somebody uses it: they stay where they are."""

from collections.abc import Iterator

import pytest

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests.gate_look import look
from tests.screens.cases import SIZES

WIDE, UPRIGHT, SMALL = SIZES
BY_NIGHT = frozenset(
    {
        *("player", "player-text", "captions", "listening", "story-aloud", "item-story", "nearby", "take"),
        *("sound-nothing", "picture-detail", "live", "help", "shelf", "search-nothing", "story"),
    }
)
"""Slow to come to, or much like another."""
FOLLOWING = frozenset({"player-text", "story-aloud"})
"""What is on another size of glass has other words on its page, and shows those that are heard now."""
PAGES = (
    *("attract", "home", "item", "adjust", "picture-pages", "idle"),
    *sorted(BY_NIGHT),
)

NEW_EVERY_DAY = frozenset({"attract", "item", "search-nothing"})
ASKS_ONCE = frozenset({"adjust"})
"""Whether there is something to ask is seen when it opens; the questions stay while one looks."""


def place(parts: app.Parts) -> tuple[object, ...]:
    """Where somebody is, and how far."""
    values = [parts.session.property(name) for name in ("page", "subject", "asking", "canGoBack")]
    values += [parts.work.property(name) for name in ("itemId", "page", "detail")]
    values += [
        parts.search.property("words"),
        parts.playing.property("panel"),
        parts.player.property("state"),
    ]
    return *values, parts.reading.property("place")


def drawn(parts: app.Parts) -> list[object]:
    """Everything that can be touched, and where."""
    seen = look(parts.window, px_per_mm=1.0)
    return [(node.name, node.box.toRect().getRect(), node.enabled) for node in seen.controls]


def written(parts: app.Parts) -> list[object]:
    """All words, and where."""
    return [(words.text, words.box.toRect().getRect()) for words in look(parts.window, px_per_mm=1.0).words]


def outside(parts: app.Parts) -> list[str]:
    """What can be touched and is cut off by the edge of the glass."""
    seen = look(parts.window, px_per_mm=1.0)
    return [str(node) for node in seen.controls if node.scroller is None and not seen.area.contains(node.box)]


@pytest.fixture
def turned(program: app.Parts) -> Iterator[app.Parts]:
    yield program
    program.session.reset()
    staging.resize(program.stage, WIDE)
    staging.settle(program.stage)


@pytest.mark.parametrize(
    "page", [pytest.param(page, marks=pytest.mark.full if page in BY_NIGHT else ()) for page in PAGES]
)
def test_nobody_loses_their_place(turned: app.Parts, page: str) -> None:
    staging.resize(turned.stage, WIDE)
    staging.wish(turned.stage, language="nl", text_size=0, theme="day")
    assert poses.pose(turned.stage, page)
    staging.settle(turned.stage)
    before, there = place(turned), drawn(turned)
    for size in (UPRIGHT, SMALL, WIDE):
        staging.resize(turned.stage, size)
        staging.settle(turned.stage)
        assert place(turned) == before, size
        assert outside(turned) == [], size
    assert page in FOLLOWING or drawn(turned) == there, "turned back, it is as it was"


def test_who_comes_back_to_a_text_finds_no_mark_of_a_voice_that_is_silent(turned: app.Parts) -> None:
    staging.wish(turned.stage, language="nl", text_size=0, theme="day")
    assert poses.pose(turned.stage, "story-aloud")
    assert turned.reading.property("marks") != []
    subject = str(turned.session.property("subject"))
    turned.session.back()
    staging.settle(turned.stage)
    turned.session.open("story", subject)
    staging.settle(turned.stage)
    assert not turned.narrator.property("reading")
    assert turned.reading.property("marks") == []


def test_a_voice_that_waits_goes_on_waiting_where_it_was(turned: app.Parts) -> None:
    staging.resize(turned.stage, WIDE)
    staging.wish(turned.stage, language="nl", text_size=0, theme="day")
    assert poses.pose(turned.stage, "story-aloud")
    narrator = turned.narrator
    sentence = str(turned.reading.property("pageText"))[: narrator.property("spokenLength")]
    for size, letters in ((UPRIGHT, 0), (SMALL, 2), (WIDE, 0)):
        turned.session.setProperty("textSize", letters)
        staging.resize(turned.stage, size)
        staging.settle(turned.stage)
        assert (narrator.property("reading"), narrator.property("pause")) == (True, True), size
        assert str(turned.reading.property("pageText")).startswith(sentence[:20]), size
        assert turned.reading.property("marks") != [], size


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(page, marks=() if page in NEW_EVERY_DAY else pytest.mark.full)
        for page in PAGES
        if page not in ASKS_ONCE
    ],
)
def test_a_page_that_was_turned_is_drawn_as_one_that_is_new(turned: app.Parts, page: str) -> None:
    stage = turned.stage
    staging.resize(stage, WIDE)
    staging.wish(stage, language="nl", text_size=0, theme="day")
    assert poses.pose(stage, page)
    staging.settle(stage)
    staging.resize(stage, UPRIGHT)
    staging.settle(stage)
    was = drawn(turned), written(turned)
    poses.pose(stage, "nearby" if page == "help" else "help")
    turned.session.reset()
    staging.settle(stage)
    assert poses.pose(stage, page)
    staging.settle(stage)
    assert (drawn(turned), written(turned)) == was
