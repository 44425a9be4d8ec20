"""A monkey at the glass and at the keyboard gets out of nothing, in to nothing, and leaves nothing."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.journeys.held import children, furnish, opened, written
from tests.journeys.monkey import Monkey

EVENTS, PIECE, PIECES = 2_000, 10_000, 10


def files(folder: Path) -> set[str]:
    """All that lies in it; not what SQLite notes beside a file that is read."""
    return {str(file) for file in folder.rglob("*") if not file.name.endswith(("-shm", "-wal"))}


@pytest.mark.parametrize(
    ("number", "events"),
    [(1, EVENTS), *(pytest.param(number, PIECE, marks=pytest.mark.full) for number in range(2, 2 + PIECES))],
)
def test_a_monkey_gets_nowhere(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, number: int, events: int
) -> None:
    station = furnish(tmp_path)
    with opened(station, agent=number > 1) as kiosk:
        kiosk.parts.session.tick(0)
        home, began = Path(os.environ["HOME"]), written(station)
        before = files(home), files(tmp_path) - files(station.data), set(Path.cwd().iterdir())
        monkey = Monkey(kiosk.parts, number)
        while monkey.events < events:
            monkey.plays(monkey.events + 500)
            assert kiosk.held.faults() == [], f"after {monkey.events} events"
        kiosk.parts.session.reset()
        kiosk.rests()
        assert kiosk.held.faults() == []
        assert kiosk.page == "attract"
        done = written(station)
        assert set(done[: len(done) - len(began)]) <= {"wrong-code"}
        assert (files(home), files(tmp_path) - files(station.data), set(Path.cwd().iterdir())) == before
    assert [
        record.getMessage() for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")
    ] == []
    assert [one for one in children() if " -m kiosk" in one] == []
