"""What journeys start from: a museum over HTTP, and somebody at the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from tests.museum import Museum
from tests.station import starter
from tests.visitor import Visitor


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Museum]:
    with Museum(tmp_path) as opened:
        yield opened


@pytest.fixture
def program(qapp: QGuiApplication) -> Iterator[app.Parts]:
    """On the collection that ships; without an agent, so that nothing else touches its folder."""
    with starter().opens(agent=False) as parts:
        yield parts


@pytest.fixture
def comes(tmp_path: Path) -> Callable[[app.Parts], Visitor]:
    """Somebody comes to the screen."""
    return lambda parts: Visitor(parts.window, tmp_path)
