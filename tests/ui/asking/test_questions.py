"""Who is answered first, what is let go of, and that nobody else is hit by it."""

import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest
from pytestqt.qtbot import QtBot

from kiosk.store import database, items
from kiosk.ui.asking.background import Background
from kiosk.ui.asking.questions import Asked, Questions

ENDLESS = (
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0"
)
Answers = list[Any]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[apsw.Connection]:
    conn = database.open_catalogue(tmp_path / "catalogue.db")
    items.set_bookmark(conn, "somebody", "before")
    yield conn
    conn.close()


@pytest.fixture
def reader(qtbot: QtBot, store: apsw.Connection, tmp_path: Path) -> Iterator[Background]:
    one = Background(tmp_path / "catalogue.db")
    yield one
    one.close()


class Slow:
    """A question that takes for ever, until it is let go of; the second time it answers."""

    def __init__(self, runs: Callable[[apsw.Connection], object], answer: str = "slow") -> None:
        self.begun = threading.Event()
        self.times = 0
        self._runs, self._answer = runs, answer

    def __call__(self, conn: apsw.Connection) -> str:
        self.times += 1
        if self.times == 1:
            self.begun.set()
            self._runs(conn)
        return self._answer


def in_one_statement(conn: apsw.Connection) -> None:
    conn.execute(ENDLESS).fetchall()


def in_many_statements(conn: apsw.Connection) -> None:
    with database.snapshot(conn):
        while True:
            sum(n for (n,) in conn.execute("SELECT 1"))


WAYS = pytest.mark.parametrize("runs", [in_one_statement, in_many_statements])


def says(words: str) -> Callable[[apsw.Connection], str]:
    return lambda _: words


def bookmark(conn: apsw.Connection) -> str:
    with database.snapshot(conn):
        return items.bookmark(conn, "somebody")


@WAYS
def test_a_finger_does_not_wait_for_what_is_read_again(
    qtbot: QtBot, reader: Background, runs: Callable[[apsw.Connection], object]
) -> None:
    answers: Answers = []
    slow = Slow(runs)
    reader.ask(slow, answers.append)
    reader.ask(says("another"), answers.append)
    assert slow.begun.wait(5)
    reader.ask(says("finger"), answers.append, touched=True)
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["finger", "slow", "another"]
    assert slow.times == 2


@WAYS
def test_a_newer_search_lets_go_of_the_older(
    qtbot: QtBot, reader: Background, runs: Callable[[apsw.Connection], object]
) -> None:
    answers: Answers = []
    slow = Slow(runs, "t")
    reader.ask(slow, answers.append, asker="search", touched=True)
    assert slow.begun.wait(5)
    for words in ("tr", "tra", "tram"):
        reader.ask(says(words), answers.append, asker="search", touched=True)
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["tram"]
    assert slow.times == 1


def test_a_finger_waits_for_another_finger(qtbot: QtBot, reader: Background) -> None:
    answers: Answers = []
    go_on = threading.Event()
    begun = threading.Event()

    def first(_: apsw.Connection) -> str:
        begun.set()
        assert go_on.wait(5)
        return "first"

    reader.ask(first, answers.append, asker="work", touched=True)
    assert begun.wait(5)
    reader.ask(says("second"), answers.append, asker="shelf", touched=True)
    go_on.set()
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["first", "second"]


def test_nobody_waits_any_more(qtbot: QtBot, reader: Background) -> None:
    answers: Answers = []
    slow = Slow(in_one_statement)
    reader.ask(slow, answers.append, asker="search", touched=True)
    assert slow.begun.wait(5)
    reader.drop("search")
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == []


def test_an_answer_on_its_way_is_not_given_to_who_has_gone_on(qtbot: QtBot, reader: Background) -> None:
    answers: Answers = []
    answered = threading.Event()
    reader.ask(says("left"), answers.append, asker="work", touched=True)
    reader.ask(lambda _: answered.set(), lambda _: None)
    assert answered.wait(5)  # the first answer waits for the GUI thread
    reader.ask(says("here"), answers.append, asker="work", touched=True)
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["here"]


def test_an_older_reading_never_comes_after_a_newer(qtbot: QtBot, reader: Background) -> None:
    answers: Answers = []
    slow = Slow(in_one_statement, "reading 1")
    reader.ask(slow, answers.append, asker="shelf")
    assert slow.begun.wait(5)
    reader.ask(says("reading 2"), answers.append, asker="shelf")
    reader.ask(says("finger of somebody else"), answers.append, asker="work", touched=True)
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["finger of somebody else", "reading 2"]


def test_a_refresh_that_is_asked_again_keeps_the_haste_of_the_finger(
    qtbot: QtBot, reader: Background
) -> None:
    answers: Answers = []
    go_on = threading.Event()
    reader.ask(lambda _: go_on.wait(5), lambda _: None, touched=True)
    reader.ask(says("start page"), answers.append, asker="browse")
    reader.ask(says("page 2"), answers.append, asker="shelf", touched=True)
    reader.ask(says("page 2, read again"), answers.append, asker="shelf")
    go_on.set()
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["page 2, read again", "start page"]


def test_what_is_read_again_and_again_is_answered_too(qtbot: QtBot, reader: Background) -> None:
    answers: Answers = []
    begun, go_on = threading.Event(), threading.Event()

    def reading(_: apsw.Connection) -> str:
        begun.set()
        return f"reading {go_on.wait(5)}"

    reader.ask(reading, answers.append, asker="browse")
    assert begun.wait(5)
    for n in range(3):
        reader.ask(says(f"reading {n}"), answers.append, asker="browse")
    go_on.set()
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["reading True", "reading 2"]


@WAYS
def test_who_was_let_go_of_leaves_no_old_snapshot_behind(
    qtbot: QtBot, reader: Background, store: apsw.Connection, runs: Callable[[apsw.Connection], object]
) -> None:
    answers: Answers = []

    def old(conn: apsw.Connection) -> None:
        with database.snapshot(conn):
            items.bookmark(conn, "somebody")
            runs(conn)

    slow = Slow(old)
    reader.ask(slow, answers.append, asker="search", touched=True)
    assert slow.begun.wait(5)
    items.set_bookmark(store, "somebody", "after")
    reader.ask(bookmark, answers.append, asker="search", touched=True)
    qtbot.waitUntil(lambda: reader.idle)
    assert answers == ["after"]


def test_the_end_waits_for_no_answer(qtbot: QtBot, store: apsw.Connection, tmp_path: Path) -> None:
    reader = Background(tmp_path / "catalogue.db")
    slow = Slow(in_one_statement)
    reader.ask(slow, lambda _: None)
    assert slow.begun.wait(5)
    reader.close()
    assert not reader._thread.is_alive()


def test_no_interrupt_hits_another_question(qtbot: QtBot, reader: Background) -> None:
    """Keys and touches at every moment of other questions: everybody gets their own answer."""
    rnd = random.Random(3)
    words: dict[int, str] = {}
    touched: dict[int, str] = {}
    again: Answers = []

    def reads(number: int, rows: int) -> Callable[[apsw.Connection], str]:
        def question(conn: apsw.Connection) -> str:
            with database.snapshot(conn):
                row = conn.execute(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?)"
                    " SELECT max(i) FROM n",
                    (rows,),
                ).get
            return f"{number} of {row}"

        return question

    for n in range(1500):
        rows = rnd.choice((1, 100, 20_000))
        reader.ask(reads(n, rows), lambda said, n=n: words.__setitem__(n, said), asker="search", touched=True)
        if n % 3 == 0:
            reader.ask(reads(n, rows), lambda said, n=n: touched.__setitem__(n, said), touched=True)
        if n % 50 == 0:
            reader.ask(reads(n, 50_000), again.append)
            qtbot.wait(1)
        if n % 100 == 99:
            qtbot.waitUntil(lambda n=n: n in words)
    qtbot.waitUntil(lambda: reader.idle, timeout=20_000)
    assert words[1499].startswith("1499 of ")
    assert sorted(touched) == list(range(0, 1500, 3))
    assert again == [f"{n} of 50000" for n in range(0, 1500, 50)]


def test_a_queue_that_is_closed_gives_nothing_more() -> None:
    questions = Questions()
    questions.put(Asked(says("late"), lambda _: None))
    questions.close()
    assert questions.take() is None
