"""What can be followed from afar while it happens: on now, and what begins when."""

import math
from datetime import datetime
from typing import NamedTuple

import apsw

from kiosk.model import Item
from kiosk.store.database import ask
from kiosk.store.faults import told_plainly
from kiosk.store.relations import broadcasts_of

DAY = 86_400.0


class Broadcast(NamedTuple):
    """One time at which a work can be followed, in seconds since 1970."""

    start: float
    finish: float
    id: str

    @property
    def endless(self) -> bool:
        """A channel that always runs, or so long that its end is no news."""
        return self.finish - self.start > 30 * DAY


@told_plainly
def on_now(conn: apsw.Connection, now: datetime, *, limit: int) -> list[Broadcast]:
    """Those that run at this moment, each work once; what is short comes first, what never ends last."""
    rows = ask(
        conn,
        "SELECT max(start), finish, id FROM broadcasts CROSS JOIN entries USING (number)"
        " WHERE finish > ?1 AND start <= ?1 GROUP BY number ORDER BY finish - start, rank LIMIT ?2",
        (now.timestamp(), limit),
    )
    return [Broadcast(*row) for row in rows]


@told_plainly
def beginning(conn: apsw.Connection, since: datetime, until: datetime, *, limit: int) -> list[Broadcast]:
    """Those that begin after ``since`` and before ``until`` (not included), in order of time."""
    rows = ask(
        conn,
        "SELECT start, finish, id FROM broadcasts CROSS JOIN entries USING (number)"
        " WHERE finish > ?1 AND start > ?1 AND start < ?2 ORDER BY start, rank LIMIT ?3",
        (since.timestamp(), until.timestamp(), limit),
    )
    return [Broadcast(*row) for row in rows]


@told_plainly
def every(conn: apsw.Connection, *, limit: int) -> list[Broadcast]:
    """Those that are stored, over or not, the latest first."""
    rows = ask(
        conn,
        "SELECT start, finish, id FROM broadcasts CROSS JOIN entries USING (number)"
        " ORDER BY start DESC, rank LIMIT ?",
        (limit,),
    )
    return [Broadcast(*row) for row in rows]


def of_work(item: Item, now: datetime) -> Broadcast | None:
    """The time of a work that is on now or comes next, else its last one; None when it has none."""
    times = sorted((finish, start) for start, finish in broadcasts_of(item))
    if not times:
        return None
    finish, start = next((one for one in times if one[0] > now.timestamp()), times[-1])
    return Broadcast(start, finish, item.id)


def during(item: Item, since: datetime | None, until: datetime | None, now: datetime) -> Broadcast | None:
    """The first time of a work that falls in a stretch of time and is not over; None when there is none.

    ``since`` and ``until`` are None for no bound.
    """
    first = max(now.timestamp(), since.timestamp() if since else 0.0)
    last = until.timestamp() if until else math.inf
    times = sorted(one for one in broadcasts_of(item) if one[0] < last and one[1] > first)
    return Broadcast(*times[0], item.id) if times else None
