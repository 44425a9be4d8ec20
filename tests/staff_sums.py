"""Short sums of what staff have made, by which two processes know that they speak of the same."""

import json
from collections.abc import Iterable
from hashlib import blake2b

import apsw

from kiosk.store import database
from tests.staff_made import state

WRITING = "writing"
"""A file of one byte, 1 while somebody writes: it tells where a kill fell."""


def short(data: bytes) -> str:
    return blake2b(data, digest_size=12).hexdigest()


def kept(conn: apsw.Connection) -> str:
    """Where the list of operations is, and all that there is then."""
    with database.snapshot(conn):
        last = conn.execute("SELECT number, sum FROM operations ORDER BY number DESC LIMIT 1").fetchone()
        number, total = last or (0, b"")
        return f"{number} {total.hex() or '-'} {short(state(conn))}"


def order(entries: Iterable[tuple[str, str]]) -> str:
    """The sum of (id, item) of each entry as they stand."""
    return short(json.dumps([list(one) for one in entries]).encode())
