"""Totals of a day: added up, faded, and nothing in the file of when or in which order."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store import database, figures
from kiosk.store.figures import Counted, What

TODAY = date(2026, 5, 14)
VISIT = Counted(What.VISIT)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "figures.db"


@pytest.fixture
def conn(file: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_figures(file)) as opened:
        yield opened


def opened(work: str) -> Counted:
    return Counted(What.OPENED, work)


def test_what_is_added_is_one_total_of_the_day(conn: apsw.Connection) -> None:
    figures.add(conn, {(TODAY, VISIT): 2, (TODAY, opened("a")): 2}, TODAY)
    figures.add(conn, {(TODAY, VISIT): 1, (TODAY, opened("b")): 1}, TODAY)
    assert figures.of_month(conn, "2026-05", date.max) == {VISIT: 3, opened("a"): 2, opened("b"): 1}
    assert figures.of_month(conn, "2026-05", TODAY) == {}, "a day is told when it is over"
    assert figures.months(conn, date.max) == ["2026-05"]
    assert figures.months(conn, TODAY) == []


def test_days_become_months_and_months_go(conn: apsw.Connection) -> None:
    days = [TODAY - timedelta(days=one) for one in range(0, 4 * 365, 7)]
    for day in reversed(days):
        figures.add(conn, {(day, VISIT): 1}, day)
    rows = [period for (period,) in conn.execute("SELECT period FROM counts ORDER BY period")]
    assert [one for one in rows if len(one) == 10] == [
        day.isoformat() for day in reversed(days) if figures.month_of(day) >= "2025-04"
    ]
    assert next(one for one in rows if len(one) == 7) == "2023-05"
    assert "2025-03" in rows
    assert "2025-04" not in rows
    kept = sum(figures.of_month(conn, month, date.max)[VISIT] for month in figures.months(conn, date.max))
    assert kept == sum(figures.month_of(day) >= "2023-05" for day in days)


@pytest.mark.parametrize(
    ("month", "steps", "found"),
    [("2026-05", -5, "2025-12"), ("2026-12", 1, "2027-01"), ("2026-01", -13, "2024-12")],
)
def test_months_go_on_over_the_year(month: str, steps: int, found: str) -> None:
    assert figures.moved(month, steps) == found


@settings(max_examples=20)
@given(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_the_file_is_the_same_whatever_came_first(
    tmp_path_factory: pytest.TempPathFactory, looked: list[str], chance: random.Random
) -> None:
    """Of a day that is over: but for SQLite's own count of writes, byte for byte."""
    folder = tmp_path_factory.mktemp("figures")
    other = list(looked)
    chance.shuffle(other)
    found = []
    for at, order in enumerate((looked, other)):
        file = folder / f"{at}.db"
        with closing(database.open_figures(file)) as conn:
            for work in order:
                figures.add(conn, {(TODAY, opened(work)): 1}, TODAY)
            tomorrow = TODAY + timedelta(days=1)
            figures.add(conn, {(tomorrow, VISIT): 1}, tomorrow)
        found.append(file.read_bytes()[100:])
    assert found[0] == found[1]


def test_nothing_lies_beside_it_and_it_is_dated_by_the_day(conn: apsw.Connection, file: Path) -> None:
    figures.add(conn, {(TODAY, VISIT): 1}, TODAY)
    assert [one.name for one in file.parent.iterdir()] == ["figures.db"]
    assert file.stat().st_mtime == datetime(2026, 5, 14, tzinfo=UTC).timestamp()


def test_what_is_gone_is_not_in_the_file(conn: apsw.Connection, file: Path) -> None:
    old = TODAY - timedelta(days=1200)
    figures.add(conn, {(old, opened("https://museum.example/canary")): 1}, old)
    assert b"canary" in file.read_bytes()
    figures.add(conn, {(TODAY, VISIT): 1}, TODAY)
    assert b"canary" not in file.read_bytes()


@pytest.mark.parametrize(
    "row",
    [
        ("2026-05-14 10:24", "visit", "", 1),
        ("2026-05-14", "search", "kanarie", 1),
        ("2026-05-14", "visit", "", 0),
    ],
)
def test_there_is_no_place_for_an_hour_or_for_words(conn: apsw.Connection, row: tuple[object, ...]) -> None:
    with pytest.raises(apsw.ConstraintError):
        conn.execute("INSERT INTO counts VALUES (?, ?, ?, ?)", row)


def test_the_table_has_these_columns_and_no_others(conn: apsw.Connection) -> None:
    tables = [name for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    columns = [name for (name,) in conn.execute("SELECT name FROM pragma_table_info('counts')")]
    assert (tables, columns) == (["counts"], ["period", "what", "which", "count"])


def test_a_damaged_file_is_begun_anew(file: Path) -> None:
    told: list[str] = []
    for _ in range(3):
        file.write_bytes(b"rubbish" * 1000)
        with closing(database.open_figures(file, told=told.append)) as conn:
            figures.add(conn, Counter({(TODAY, VISIT): 1}), TODAY)
            assert figures.of_month(conn, "2026-05", date.max) == {VISIT: 1}
    assert "counted from nothing" in told[0]
    kept = sorted(one.name for one in file.parent.glob("*.damaged-?"))
    assert kept == ["figures.db.damaged-2", "figures.db.damaged-3"]
