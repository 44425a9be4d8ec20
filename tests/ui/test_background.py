"""Questions to the store, asked off the GUI thread."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing

import apsw
import pytest

from kiosk.store import database, items
from kiosk.ui import poses
from kiosk.ui.background import Background
from tests.ui.conftest import Library, work


def test_an_answer_comes_on_the_gui_thread_in_the_order_asked(
    library: Library, background: Background, answered: Callable[[], None]
) -> None:
    library.put(work("mill"))
    told: list[tuple[int, str, str]] = []
    for n in range(20):
        background.ask(
            lambda _, n=n: (n, threading.current_thread().name),  # type: ignore[misc]
            lambda answer: told.append((*answer, threading.current_thread().name)),
        )
    assert told == [], "asking waits for nothing"
    answered()
    assert [n for n, _, _ in told] == list(range(20))
    assert {asked for _, asked, _ in told} == {"store-reader"}
    assert {on for _, _, on in told} == {threading.main_thread().name}


def test_it_tells_when_the_agent_has_written_and_only_then(
    library: Library, background: Background, answered: Callable[[], None]
) -> None:
    library.put(work("mill"))
    background.look()
    answered()
    told: list[int] = []
    background.changed.connect(lambda: told.append(1))
    for _ in range(3):
        background.look()
        answered()
    assert told == []
    library.put(work("harbour"))
    background.look()
    answered()
    assert told == [1]


def test_a_store_that_is_not_there_yet_leaves_the_question_open(
    library: Library, background: Background, answered: Callable[[], None]
) -> None:
    told: list[object] = []
    background.ask(lambda conn: items.health(conn), told.append)
    answered()
    assert told == []
    changed: list[int] = []
    background.changed.connect(lambda: changed.append(1))
    library.put(work("mill"))
    background.look()
    answered()
    assert changed == [1]
    background.ask(lambda conn: items.get(conn, work("mill").id), told.append)
    answered()
    assert len(told) == 1


def test_a_store_that_is_put_in_the_place_of_the_old_one_is_read(
    library: Library, background: Background, answered: Callable[[], None]
) -> None:
    """The agent sets a damaged file aside and makes another."""
    library.put(work("old"))
    background.look()
    answered()
    for file in library.catalogue.parent.glob("catalogue.db*"):
        file.rename(file.with_suffix(".aside"))
    library.put(work("new"))
    told: list[object] = []
    background.ask(lambda conn: items.get(conn, work("new").id), told.append)
    answered()
    assert told[0] is not None


@pytest.mark.parametrize("error", [apsw.SQLError("no such table"), ValueError("a bug")])
def test_a_question_that_fails_harms_no_other(
    library: Library,
    background: Background,
    answered: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
    error: Exception,
) -> None:
    library.put(work("mill"))
    told: list[object] = []

    def fails(_: apsw.Connection) -> object:
        raise error

    with caplog.at_level(logging.WARNING):
        background.ask(fails, told.append)
        background.ask(lambda conn: items.get(conn, work("mill").id), told.append)
        answered()
    assert len(told) == 1
    assert str(error) in caplog.text


def test_the_screen_writes_nothing(
    library: Library, background: Background, answered: Callable[[], None]
) -> None:
    library.put(work("mill"))
    told: list[object] = []

    def writes(conn: apsw.Connection) -> object:
        return conn.execute("DELETE FROM item").fetchall()

    background.ask(writes, told.append)
    answered()
    assert told == []
    with closing(database.open_catalogue(library.catalogue, read_only=True)) as conn:
        assert items.get(conn, work("mill").id)


def test_after_closing_nobody_answers(library: Library, qapp: object) -> None:
    library.put(work("mill"))
    one = Background(library.catalogue)
    one.close()
    told: list[object] = []
    one.ask(lambda conn: items.health(conn), told.append)
    poses.wait_for(lambda: True, "A moment")
    assert told == []
    assert not any(thread.name == "store-reader" and thread.is_alive() for thread in [one._thread])
