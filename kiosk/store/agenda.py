"""What is on: events by the time at which they take place."""

from collections.abc import Sequence
from datetime import datetime

import apsw
import msgspec

from kiosk.store.database import ask
from kiosk.store.faults import told_plainly


@told_plainly
def coming(conn: apsw.Connection, source: str, now: datetime, *, limit: int) -> list[tuple[float, str]]:
    """The events of a source that are on now or still to come, the soonest first: when, and the id."""
    return list(
        ask(
            conn,
            "SELECT max(min(start), ?2) AS next, id FROM occurrences CROSS JOIN entries USING (number)"
            " WHERE finish > ?2 AND source = ?1 GROUP BY number ORDER BY next, rank LIMIT ?3",
            (source, now.timestamp(), limit),
        )
    )


@told_plainly
def next_times(conn: apsw.Connection, ids: Sequence[str], now: datetime) -> dict[str, tuple[float, float]]:
    """When each of these events begins and ends the next time, in seconds since 1970.

    Those that are over, and what is no event, are left out.
    """
    rows = ask(
        conn,
        "SELECT id, min(start), finish FROM entries CROSS JOIN occurrences USING (number)"
        " WHERE id IN (SELECT value FROM json_each(?)) AND finish > ? GROUP BY number",
        (msgspec.json.encode(tuple(ids)).decode(), now.timestamp()),
    )
    return {ident: (start, finish) for ident, start, finish in rows}
