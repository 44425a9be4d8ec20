"""Topics and years on a real store: what is offered, what comes, and that nobody meets an empty page."""

import random
from collections.abc import Callable
from datetime import date

import pytest

from kiosk.model import Kind
from kiosk.store.themes import Theme
from kiosk.ui.asking.background import Background
from kiosk.ui.finding.topics import SYMBOLS, Topics, spans, theme_word, years_of_birth, youth
from tests.ui.conftest import Library, work

Answered = Callable[[], None]
TODAY = date(2026, 5, 14)


@pytest.fixture
def topics(library: Library, background: Background, speaks: list[str], answered: Answered) -> Topics:
    horses = {"subjects": ({"nl": ("paarden",)},)}
    library.put(
        *(work(f"horse{n}", decade=1950, **horses) for n in range(8)),
        *(work(f"mare{n}", decade=1970, **horses) for n in range(2)),
        work("film", Kind.FILM, decade=1950, **horses),
        work("class", decade=1930, subjects=({"nl": ("scholen",)},)),
        work("old", decade=1650),
        work("century", decade=1880),
    )
    one = Topics(background, library.pictures, lambda: speaks, lambda: TODAY, random.Random(1))
    one._get_works().setProperty("pageSize", 6)
    one.refresh()
    answered()
    return one


def on_screen(topics: Topics, answered: Answered) -> list[str]:
    answered()
    answered()  # the ids first, then their cards
    works = topics._get_works()
    role = next(role for role, name in works.roleNames().items() if name.data() == b"itemId")
    return [str(works.data(works.index(n, 0), role)).rpartition("/")[2] for n in range(works.rowCount())]


def offered(topics: Topics) -> list[str]:
    return [years["title"] for years in topics.property("years")]


def test_only_what_there_is_is_offered(topics: Topics) -> None:
    assert topics.property("there")
    assert [t["theme"] for t in topics.property("themes")] == [Theme.SCHOOL, Theme.ANIMALS, ""]
    assert [years["last"] for years in topics.property("years")] == [9999, 1790, 1890, 1930, 1950, 1970]
    assert [one["year"] for one in topics.property("born")] == [1930, 1940, 1950]


def test_a_handful_of_everything_waits_for_who_opens_it(topics: Topics, answered: Answered) -> None:
    assert on_screen(topics, answered) == []
    topics.open()
    first = on_screen(topics, answered)
    assert len(first) == 6
    assert "film" in first, "the kinds are mixed"
    topics.open()  # who comes back finds the same
    assert on_screen(topics, answered) == first


def test_nothing_comes_twice_before_all_have_come(topics: Topics, answered: Answered) -> None:
    topics.chooseTheme("animals")
    handfuls = [on_screen(topics, answered)]
    topics.another()
    handfuls.append(on_screen(topics, answered))
    assert sorted(map(len, handfuls)) == [5, 6]
    assert len({ident for handful in handfuls for ident in handful}) == 11
    topics.another()
    again = on_screen(topics, answered)
    assert len(again) == 6
    assert again != handfuls[0], "in another order"


def test_theme_and_years_together(topics: Topics, answered: Answered) -> None:
    topics.chooseTheme("animals")
    topics.chooseYears(1970, 1970)
    assert set(on_screen(topics, answered)) == {"mare0", "mare1"}
    assert topics.property("title").endswith("1970–1979")
    # Nothing about school is of these years: all years are shown, and told.
    topics.chooseTheme("school")
    assert on_screen(topics, answered) == ["class"]
    assert topics.property("title") == theme_word("school")


def test_who_was_born_then_is_shown_the_years_of_their_youth(topics: Topics, answered: Answered) -> None:
    topics.chooseBorn(1940)
    assert set(on_screen(topics, answered)) <= {*(f"horse{n}" for n in range(8)), "mare0", "mare1", "film"}
    assert topics.property("bornYear") == 1940
    assert [years["last"] for years in topics.property("years")] == [9999, 1950, 1970]
    topics.chooseYears(1970, 1970)
    assert set(on_screen(topics, answered)) == {"mare0", "mare1"}
    assert topics.property("bornYear") == 1940, "the other years of that youth are still offered"
    topics.chooseYears(0, 9999)
    on_screen(topics, answered)
    assert topics.property("bornYear") == 0
    assert len(topics.property("years")) == topics.property("mostYears") == 6


def test_the_years_are_called_as_people_call_them() -> None:
    assert spans([1020, 1650, 1790, 1800, 1880, 1900, 1950]) == [
        (1, 1790),
        (1800, 1890),
        (1900, 1900),
        (1950, 1950),
    ]
    assert youth(1940) == (1950, 1970)
    assert years_of_birth(TODAY) == [1930, 1940, 1950]
    assert years_of_birth(date(2036, 1, 1)) == [1940, 1950, 1960]


def test_what_is_withdrawn_leaves_no_empty_page(topics: Topics, library: Library, answered: Answered) -> None:
    topics.chooseTheme("school")
    assert on_screen(topics, answered) == ["class"]
    library.withdraw(work("class").id)
    topics.refresh()
    assert len(on_screen(topics, answered)) == 6
    assert topics.property("theme") == ""
    assert [t["theme"] for t in topics.property("themes")] == [Theme.ANIMALS, ""]


def test_what_somebody_looks_at_stays_when_works_come(
    topics: Topics, library: Library, answered: Answered
) -> None:
    topics.open()
    before = on_screen(topics, answered)
    library.put(work("new", decade=2020, subjects=({"en": ("Churches",)},)))
    topics.refresh()
    assert on_screen(topics, answered) == before
    assert "faith" in [t["theme"] for t in topics.property("themes")]


def test_nothing_of_a_visitor_is_kept(topics: Topics, answered: Answered) -> None:
    topics.chooseTheme("animals")
    topics.chooseBorn(1940)
    on_screen(topics, answered)
    topics.forget()
    assert on_screen(topics, answered) == []
    assert topics.property("theme") == ""
    assert topics.property("bornYear") == 0
    assert topics.property("there")


def test_a_store_with_nothing_says_so(library: Library, background: Background, answered: Answered) -> None:
    library.put()
    empty = Topics(background, library.pictures, lambda: ["nl"], lambda: TODAY)
    empty.open()
    assert on_screen(empty, answered) == []
    assert empty.property("loaded")
    assert not empty.property("there")


def test_every_theme_has_a_word_and_a_drawing() -> None:
    assert len({theme_word(theme) for theme in Theme}) == len(Theme) == len(SYMBOLS)


@pytest.mark.parametrize("meanwhile", ["open", "refresh"])
def test_what_is_chosen_before_the_first_answer_is_not_forgotten(
    topics: Topics, answered: Answered, meanwhile: str
) -> None:
    topics.open()
    topics.chooseTheme("animals")
    getattr(topics, meanwhile)()  # the page of its works comes, or the agent writes
    on_screen(topics, answered)
    assert topics.property("theme") == Theme.ANIMALS
