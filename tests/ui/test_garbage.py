"""Where QObjects die that nobody needs any more."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from kiosk.ui import garbage


class Cycle(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(5)


@pytest.fixture(autouse=True)
def _as_python_does() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def test_a_cycle_dies_on_the_thread_that_made_it_whoever_makes_objects(qtbot: QtBot) -> None:
    garbage.watch(parent := QObject())
    died_on: list[threading.Thread] = []
    weakref.finalize(Cycle(), lambda: died_on.append(threading.current_thread()))

    def read_a_catalogue() -> None:
        for _ in range(20):
            [[number] for number in range(5_000)]

    reader = threading.Thread(target=read_a_catalogue)
    reader.start()
    reader.join()
    assert not died_on
    kept = [[number] for number in range(2_000)]  # so that some are due
    qtbot.waitUntil(lambda: bool(died_on), timeout=5 * garbage.LOOK_MS)
    assert died_on == [threading.main_thread()]
    assert kept
    parent.deleteLater()


def test_the_oldest_that_is_due_is_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.disable()
    looked: list[int] = []
    monkeypatch.setattr(gc, "collect", looked.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((3, 0, 0), (701, 3, 3), (5, 11, 3), (701, 11, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        garbage.collect()
    assert looked == [0, 1, 2]
