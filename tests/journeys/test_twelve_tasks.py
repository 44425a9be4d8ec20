"""The twelve tasks, every way, in every language, on the collection that ships: one visit for each pair.

In the everyday run each way does some of them, in a language of its own; together they do all twelve.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.stay.wishes import LANGUAGES
from tests.journeys import twelve
from tests.journeys.twelve import TASKS, Stay, Task
from tests.journeys.ways import WAYS
from tests.station import starter

EVERYDAY: dict[tuple[str, str], tuple[Task, ...]] = {
    ("touch", "nl"): (
        twelve.starts_a_film,
        twelve.wants_captions,
        twelve.wants_a_description,
        twelve.holds_and_goes_back,
    ),
    ("keyboard", "fr"): (
        twelve.wants_it_larger_and_clearer,
        twelve.finds_by_topic_and_decade,
        twelve.finds_in_spite_of_a_mistake,
        twelve.takes_an_address_along,
    ),
    ("switches", "de"): (
        twelve.hears_a_story,
        twelve.looks_at_a_detail,
        twelve.gets_help_and_starts_again,
    ),
    ("ear", "en"): (
        twelve.starts_a_film,
        twelve.hears_a_story,
    ),
}
"""After the first, which everybody begins with."""


def does(folder: Path, way: str, language: str, tasks: Sequence[Task]) -> None:
    """One visit; what goes wrong is told with the name of the task."""
    with starter().opens() as parts:
        who = Stay(parts, WAYS[way](parts, folder), language)
        for task in tasks:
            try:
                task(who)
            except AssertionError as error:
                raise AssertionError(f"{task.__name__}: {error}") from error


def test_all_twelve_are_done_every_day() -> None:
    assert len(TASKS) == 12
    assert {task for tasks in EVERYDAY.values() for task in tasks} | {TASKS[0]} == set(TASKS)


@pytest.mark.parametrize(("way", "language"), EVERYDAY)
def test_some_of_the_tasks(qapp: QGuiApplication, tmp_path: Path, way: str, language: str) -> None:
    does(tmp_path, way, language, (TASKS[0], *EVERYDAY[way, language]))


@pytest.mark.full
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS)
def test_all_twelve_tasks(qapp: QGuiApplication, tmp_path: Path, way: str, language: str) -> None:
    does(tmp_path, way, language, TASKS)
