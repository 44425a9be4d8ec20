"""The twelve tasks, every way, in every language: one visit each, on the collection that ships."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.session import LANGUAGES
from tests.journeys.twelve import TASKS, Stay
from tests.journeys.ways import WAYS
from tests.station import starter

EVERYDAY = list(zip(WAYS, LANGUAGES, strict=False))
"""Each way once, in a language of its own."""


def test_there_are_twelve() -> None:
    assert len(TASKS) == 12


@pytest.mark.parametrize(
    ("way", "language"),
    [
        pytest.param(way, language, marks=() if (way, language) in EVERYDAY else pytest.mark.full)
        for way in WAYS
        for language in LANGUAGES
    ],
)
def test_twelve_tasks(qapp: QGuiApplication, tmp_path: Path, way: str, language: str) -> None:
    with starter().opens() as parts:
        who = Stay(parts, WAYS[way](parts, tmp_path), language)
        for task in TASKS:
            try:
                task(who)
            except AssertionError as error:
                raise AssertionError(f"{task.__name__}: {error}") from error
