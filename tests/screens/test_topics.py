"""Topics, years and the simple view, as fingers and keys use them on the collection that ships."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests.gate_look import look
from tests.screens.cases import SIZES
from tests.visitor import Visitor

WIDE, UPRIGHT, LOW = SIZES
Comes = Callable[..., Visitor]


@pytest.fixture
def comes(program: app.Parts, tmp_path: Path) -> Iterator[Comes]:
    """Somebody stands before the start page, in Dutch."""

    def come(size: tuple[int, int] = WIDE, *, text_size: int = 0, simple: bool = False) -> Visitor:
        stage = program.stage
        staging.resize(stage, size)
        staging.wish(stage, language="nl", text_size=text_size, theme="day")
        staging.heed(stage)
        program.session.setProperty("simple", simple)
        program.session.start()
        staging.settle(stage)
        return Visitor(program.window, tmp_path)

    yield come
    program.session.reset()
    staging.settle(program.stage)


def cards(program: app.Parts) -> list[str]:
    staging.settle(program.stage)
    found = look(program.window, px_per_mm=1).controls
    return [node.name for node in found if node.kind == "ItemCard"]


def test_a_work_that_is_asked_about_first_is_veiled_on_its_card(program: app.Parts, comes: Comes) -> None:
    comes()
    assert poses.pose(program.stage, "topics")
    seen = look(program.window, px_per_mm=1)
    (card,) = (node for node in seen.controls if node.item.property("veiled"))
    assert "met uitleg vooraf" in card.name
    (drawing,) = (one for one in seen.drawings if one.control is card and one.plate)
    assert drawing.ink is not None, "no picture"


@pytest.mark.parametrize(
    ("size", "text_size"),
    [
        (WIDE, 0),
        (LOW, 2),
        pytest.param(UPRIGHT, 1, marks=pytest.mark.full),
        pytest.param(WIDE, 2, marks=pytest.mark.full),
    ],
)
def test_somebody_finds_works_by_topic_and_years(
    program: app.Parts, comes: Comes, size: tuple[int, int], text_size: int
) -> None:
    visitor = comes(size, text_size=text_size)
    visitor.taps("Onderwerpen en jaren")
    visitor.taps("Reizen")
    first = cards(program)
    assert 1 <= len(first) <= 6
    visitor.taps("Iets anders")
    assert set(cards(program)).isdisjoint(first)
    if (size, text_size) not in ((WIDE, 0), (UPRIGHT, 1)):  # years have a page of their own
        visitor.taps("Jaren")
    visitor.taps("19e eeuw")
    visitor.notices(lambda: program.topics.property("title") == "Reizen, 19e eeuw", "those years come")
    shown = cards(program)
    assert shown
    visitor.taps(shown[0])
    visitor.taps("Terug")
    assert cards(program) == shown, "back is exactly the page before"


def test_topics_are_reached_from_search_too(program: app.Parts, comes: Comes) -> None:
    visitor = comes()
    visitor.taps("Zoek")
    visitor.taps("Onderwerpen en jaren")
    visitor.sees("Onderwerpen")
    assert program.session.property("page") == "topics"


def test_keys_alone_choose_a_topic(program: app.Parts, comes: Comes) -> None:
    visitor = comes(LOW, text_size=1)
    visitor.chooses("Onderwerpen en jaren")
    visitor.chooses("Dieren")
    visitor.sees("Iets anders")
    before = cards(program)
    visitor.chooses("Iets anders")
    assert set(cards(program)).isdisjoint(before)
    visitor.presses("Escape")
    visitor.sees("Reizen")  # to exactly the page before
    visitor.waits(0.5)  # sooner it would be a hand that trembles
    visitor.presses("Escape")
    visitor.notices(lambda: program.session.property("page") == "home", "the start come back")


@pytest.mark.parametrize(
    "size", [UPRIGHT, *(pytest.param(size, marks=pytest.mark.full) for size in (WIDE, LOW))]
)
def test_the_simple_view_needs_two_buttons(program: app.Parts, comes: Comes, size: tuple[int, int]) -> None:
    visitor = comes(size, simple=True)
    visitor.does_not_see("Zoek")
    visitor.does_not_see("Aanpassen")
    title = program.simple.property("title")
    visitor.taps("Iets anders")
    visitor.notices(lambda: program.simple.property("title") != title, "another work come")
    visitor.taps(program.simple.property("action") + ": ")
    visitor.notices(lambda: program.session.property("page") == program.simple.property("page"), "it open")
    visitor.taps("Terug")
    visitor.notices(lambda: program.session.property("page") == "home", "the start come back")


def test_the_picture_is_the_same_button(program: app.Parts, comes: Comes) -> None:
    visitor = comes(UPRIGHT, simple=True)
    at = program.window.contentItem().mapToScene(program.window.contentItem().position())
    visitor.touches(at.toPoint() + program.window.contentItem().boundingRect().center().toPoint() / 2)
    visitor.notices(lambda: program.session.property("page") == program.simple.property("page"), "it open")


def test_who_asks_for_help_finds_the_way_out_of_the_simple_view(program: app.Parts, comes: Comes) -> None:
    visitor = comes(simple=True)
    visitor.taps("Hulp")
    visitor.taps("Aanpassen")
    visitor.taps("Alles")
    visitor.taps("Klaar")
    visitor.taps("Zoek")


def test_a_visitor_may_wish_the_simple_view_and_the_next_does_not_have_it(
    program: app.Parts, comes: Comes
) -> None:
    visitor = comes()
    visitor.taps("Aanpassen")
    visitor.taps("Eén werk: eenvoudig")
    visitor.taps("Begin")
    visitor.does_not_see("Zoek")
    visitor.sees("Iets anders")
    program.session.reset()
    visitor.taps("Begin")
    visitor.sees("Zoek")


def test_a_film_in_the_simple_view_has_only_what_it_takes(program: app.Parts, comes: Comes) -> None:
    visitor = comes(simple=True)
    while program.simple.property("page") != "player":
        program.simple.another()
        staging.settle(program.stage)
    visitor.taps(program.simple.property("action") + ": ")
    visitor.sees("Pauze", within=20)
    visitor.does_not_see("10 s terug")
    visitor.does_not_see("Hele scherm")
    visitor.taps("Stop")
    visitor.sees("Iets anders")
    watched = program.simple.property("title")
    visitor.taps(program.simple.property("action") + ": ")
    visitor.sees("Pauze", within=20)
    visitor.notices(lambda: program.player.property("duration") > 0, "how long it is")
    program.player.seek(program.player.property("duration") - 1)
    visitor.sees("Nog eens", within=20)
    visitor.taps("Volgende")
    visitor.notices(lambda: program.simple.property("title") != watched, "another work come")
    assert program.session.property("page") == "home"


@pytest.mark.parametrize("name", ["theme", "years", "born"])
def test_who_chooses_with_the_keys_is_still_at_that_button(
    program: app.Parts, comes: Comes, name: str
) -> None:
    visitor = comes(WIDE)
    program.session.open("topics")
    staging.settle(program.stage)
    seen = look(program.window, px_per_mm=1).controls
    *_, last = (node.item for node in seen if node.item.objectName() == name and node.enabled)
    last.forceActiveFocus()
    title = program.topics.property("title")
    visitor.presses("Return")
    staging.settle(program.stage)
    assert (program.topics.property("title") == title) == (name == "theme"), "the last theme is all of them"
    assert program.window.activeFocusItem() is last
