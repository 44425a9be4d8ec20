"""The store as the screen sees it while the agent writes."""

import threading
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from pytestqt.qtbot import QtBot

from kiosk.store import database, items
from kiosk.ui.asking import background
from kiosk.ui.asking.background import Background


@pytest.fixture
def store(tmp_path: Path) -> Iterator[apsw.Connection]:
    conn = database.open_catalogue(tmp_path / "catalogue.db")
    yield conn
    conn.close()


def write(conn: apsw.Connection, words: str) -> None:
    with database.transaction(conn):
        items.set_bookmark(conn, "somebody", words)


def test_a_sync_that_writes_all_the_time_is_told_now_and_then(
    qtbot: QtBot, tmp_path: Path, store: apsw.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(background, "monotonic", lambda: now[0])
    reader = Background(tmp_path / "catalogue.db")
    told: list[float] = []
    reader.changed.connect(lambda: told.append(now[0]))
    for tenth in range(100):
        now[0] = 100 + tenth / 10
        write(store, str(tenth))
        reader.look()
        qtbot.waitUntil(lambda: reader.idle)
    assert told[0] == 100.0
    assert 4 <= len(told) <= 6
    now[0] += 60
    reader.look()
    qtbot.waitUntil(lambda: reader.idle)
    assert told[-1] == now[0], "what was written last is told too"
    reader.close()


def test_a_question_that_fails_keeps_no_other_from_its_answer(
    qtbot: QtBot, tmp_path: Path, store: apsw.Connection
) -> None:
    reader = Background(tmp_path / "catalogue.db")
    answers: list[object] = []
    asked = threading.Event()

    def fails(_: apsw.Connection) -> None:
        asked.set()
        raise apsw.SQLError("no such table")

    reader.ask(fails, answers.append)
    reader.ask(database.changed, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert asked.is_set()
    assert len(answers) == 1
    reader.close()


def test_an_answer_that_is_on_its_way_when_all_is_closed_is_told_to_nobody(
    qtbot: QtBot, tmp_path: Path, store: apsw.Connection
) -> None:
    reader = Background(tmp_path / "catalogue.db")
    answers: list[object] = []
    asked = threading.Event()
    reader.ask(lambda _: asked.set(), answers.append)
    assert asked.wait(5)
    reader.close()  # its thread has ended, and the answer waits for this one
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == []
