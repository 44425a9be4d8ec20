"""What comes and goes by the clock: works that may be shown from or until a day, events that are over."""

from collections.abc import Iterable
from datetime import datetime

import apsw

from kiosk.model import Item
from kiosk.rights.access import ANYWHERE, Here
from kiosk.store.access import access_of
from kiosk.store.database import ask, transaction
from kiosk.store.relations import relations_of, seconds
from kiosk.store.writing import document_of, gone, put, value_from

MOST_AT_ONCE = 2_000
"""Rows a turn; the rest has its turn a moment later."""


def due(item: Item, now: datetime) -> float | None:
    """When it may first be shown, in seconds since 1970; None when that was or is now."""
    first = seconds(item.shown_from) if item.shown_from else None
    return first if first is not None and first > now.timestamp() else None


def is_over(item: Item, now: datetime) -> bool:
    """Nobody is to see it any more."""
    ends = item.shown_until or item.occurrences  # most works never end
    return bool(ends) and relations_of(item).until <= now.timestamp()


def wait(conn: apsw.Connection, item: Item) -> None:
    """Hold an Item until it is due. Raises ``ValueError`` when it can't be given back as it is."""
    conn.execute(
        "INSERT OR REPLACE INTO waiting (source, id, due, document) VALUES (?, ?, ?, ?)",
        (item.source, item.id, seconds(item.shown_from) or 0.0, document_of(item)),
    )


def forget(conn: apsw.Connection, source: str, ids: Iterable[str]) -> None:
    """No longer hold these of a source."""
    conn.executemany("DELETE FROM waiting WHERE source = ? AND id = ?", ((source, ident) for ident in ids))


def forget_others(conn: apsw.Connection, source: str, ids: frozenset[str]) -> None:
    """Hold nothing of a source beside these."""
    held = [ident for (ident,) in ask(conn, "SELECT id FROM waiting WHERE source = ?", (source,))]
    forget(conn, source, [ident for ident in held if ident not in ids])


def turn(conn: apsw.Connection, now: datetime, here: Here = ANYWHERE) -> tuple[int, int]:
    """Put in what is due and take out what is over; gives how many came and went. Raises ``StoreError``.

    What may not be shown here by now does not come.
    Costs two look-ups in an index when there is nothing to do.
    """
    moment = now.timestamp()
    over = list(
        ask(
            conn,
            "SELECT source, id FROM spans JOIN entries USING (number) WHERE until <= ? LIMIT ?",
            (moment, MOST_AT_ONCE),
        )
    )
    ready = list(
        ask(conn, "SELECT source, id, document FROM waiting WHERE due <= ? LIMIT ?", (moment, MOST_AT_ONCE))
    )
    if not over and not ready:
        return 0, 0
    with transaction(conn):
        by_source: dict[str, list[str]] = {}
        for source, ident in over:
            by_source.setdefault(source, []).append(ident)
        left = sum(gone(conn, source, ids) for source, ids in by_source.items())
        items = [value_from("item", document) for _, _, document in ready]
        came = put(
            conn,
            [
                one
                for one in items
                if isinstance(one, Item) and not is_over(one, now) and access_of(one, here).show
            ],
        )
        conn.executemany(
            "DELETE FROM waiting WHERE source = ? AND id = ?", ((source, ident) for source, ident, _ in ready)
        )
    return came, left
