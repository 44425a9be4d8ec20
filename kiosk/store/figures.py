"""How often what was used, as totals of a day: who it was, at what hour and in which order is nowhere in it.

figures.db is a file of its own: it is written all day and is not precious, so it has no backup and a damaged
one is begun anew. Days become months after thirteen of these, and months go after three years.
"""

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import apsw

from kiosk.store.database import ask, transaction
from kiosk.store.faults import plain_words, told_plainly

DAYS_OF = 13
"""Months of which every day is kept apart."""
MONTHS_OF = 36
"""Months that are kept at all."""


class What(StrEnum):
    """What is counted, once for each visit."""

    VISIT = "visit"
    OPENED = "opened"
    """A work was looked at."""
    PLAYED = "played"
    """Something of a work was seen or heard for ten seconds."""
    LANGUAGE = "language"
    """The screen spoke another language than it begins with."""
    HELP = "help"


class Counted(NamedTuple):
    """One thing that is counted."""

    what: What
    which: str = ""


Totals = Mapping[tuple[date, Counted], int]
"""How often, by the day."""


def month_of(day: date) -> str:
    """As it is written in the file: ``2026-05``."""
    return f"{day:%Y-%m}"


def moved(month: str, months: int) -> str:
    """The month that is so many later."""
    year, number = divmod(int(month[:4]) * 12 + int(month[5:]) - 1 + months, 12)
    return f"{year:04}-{number + 1:02}"


def add(conn: apsw.Connection, totals: Totals, today: date) -> None:
    """Add to what was counted before. Raises ``StoreError``.

    The file does not tell when that was: it is dated by the day, and on the first time of a day it is written
    anew in the order of the alphabet, with nothing in it of what was taken out.
    """
    rows = sorted((day.isoformat(), *what, count) for (day, what), count in totals.items())
    with transaction(conn):
        (newest,) = next(ask(conn, "SELECT coalesce(max(period), '') FROM counts"))
        conn.executemany(
            "INSERT INTO counts VALUES (?, ?, ?, ?)"
            " ON CONFLICT (period, what, which) DO UPDATE SET count = count + excluded.count",
            rows,
        )
        if newest < today.isoformat():
            _fade(conn, month_of(today))
    with plain_words(conn):
        if newest < today.isoformat():
            conn.execute("VACUUM")
    _date(Path(conn.filename), today)


def _fade(conn: apsw.Connection, month: str) -> None:
    """Days become months, and months go."""
    conn.execute(
        "INSERT INTO counts SELECT substr(period, 1, 7), what, which, sum(count) FROM counts"
        " WHERE length(period) = 10 AND period < ? GROUP BY 1, 2, 3"
        " ON CONFLICT (period, what, which) DO UPDATE SET count = count + excluded.count",
        (moved(month, -DAYS_OF),),
    )
    conn.execute("DELETE FROM counts WHERE length(period) = 10 AND period < ?", (moved(month, -DAYS_OF),))
    conn.execute("DELETE FROM counts WHERE period < ?", (moved(month, -MONTHS_OF),))


def _date(file: Path, day: date) -> None:
    """At what hour somebody left is nobody's business."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
    try:
        os.utime(file, (midnight, midnight))
    except OSError:  # of somebody else, or on a disk without times: the counts are kept all the same
        return


@told_plainly
def months(conn: apsw.Connection, before: date) -> list[str]:
    """Those of which something was counted before a day, the oldest first. Raises ``StoreError``."""
    rows = ask(
        conn,
        "SELECT DISTINCT substr(period, 1, 7) FROM counts WHERE period < ? ORDER BY 1",
        (before.isoformat(),),
    )
    return [month for (month,) in rows]


@told_plainly
def of_month(conn: apsw.Connection, month: str, before: date) -> dict[Counted, int]:
    """What was counted in a month on the days before one. Raises ``StoreError``."""
    rows = ask(
        conn,
        "SELECT what, which, sum(count) FROM counts WHERE substr(period, 1, 7) = ? AND period < ?"
        " GROUP BY what, which",
        (month, before.isoformat()),
    )
    return {Counted(What(what), which): count for what, which, count in rows}
