"""When each playlist is shown: lines of the schedule, as staff write them. What they mean: ``schedule``."""

from uuid import uuid4

import apsw
import msgspec

from kiosk.staff import operations, playlists
from kiosk.staff.operations import By, Change, Operation
from kiosk.staff.playlists import PLAN
from kiosk.staff.schedule import Planned
from kiosk.store import things
from kiosk.store.database import transaction

SCHEDULE = "schedule"
"""The scope of what is done to the schedule alone."""


def all(conn: apsw.Connection) -> list[Planned]:
    """Every line, in the order in which they were made."""
    return [msgspec.convert({**one.document, "id": one.id}, Planned) for one in things.of_kind(conn, PLAN)]


def new_id(by: By) -> str:
    """An id for a line that is made now: what was made first comes first among its like."""
    return f"{by.at.isoformat()} {uuid4().hex}"


def change(conn: apsw.Connection, planned: Planned) -> Change:
    """What makes this line be so, new or not."""
    document = msgspec.to_builtins(planned)
    del document["id"]
    return operations.put(things.get(conn, planned.id), planned.id, PLAN, document)


def put(conn: apsw.Connection, by: By, planned: Planned) -> Operation | None:
    """Write a line of the schedule, new or not; None when it is so already. Raises ``StoreError``."""
    with transaction(conn):
        told = _told(conn, planned.playlist)
        return operations.do(conn, by, SCHEDULE, "plan-changed", [change(conn, planned)], told=told)


def remove(conn: apsw.Connection, by: By, plan: str) -> Operation | None:
    """Take a line out of the schedule; None when it is not there. Raises ``StoreError``."""
    with transaction(conn):
        thing = things.get(conn, plan)
        if thing is None or thing.kind != PLAN:
            return None
        told = _told(conn, str(thing.document.get("playlist", "")))
        gone = operations.put(thing, plan, PLAN, None)
        return operations.do(conn, by, SCHEDULE, "plan-removed", [gone], told=told)


def _told(conn: apsw.Connection, playlist: str) -> dict[str, str | int]:
    found = next((one for one in playlists.all(conn) if one.id == playlist), None)
    return {"playlist": playlists.called(found.label) if found else ""}
