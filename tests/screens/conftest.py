"""The whole program on the starter collection, one window for all pages of a module."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.ui.stage import staging
from tests.station import starter


@pytest.fixture(scope="module")
def program(qapp: QGuiApplication) -> Iterator[app.Parts]:
    with starter().opens() as parts:
        yield parts


@pytest.fixture
def inside(program: app.Parts) -> Iterator[app.Parts]:
    """For staff who come in: nobody is in before, and nobody after."""
    program.session.reset()
    yield program
    program.session.reset()
    staging.settle(program.stage)
