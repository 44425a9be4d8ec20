"""The whole program on the starter collection, one window for all pages of a module."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from tests.station import starter


@pytest.fixture(scope="module")
def program(qapp: QGuiApplication) -> Iterator[app.Parts]:
    with starter().opens() as parts:
        yield parts
