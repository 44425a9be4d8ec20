"""When each playlist is shown: lines of the schedule, as staff write them. What they mean: ``schedule``."""

from uuid import uuid4

import apsw
import msgspec

from kiosk.staff import operations, playlists
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By, Change, Operation
from kiosk.staff.playlists import PLAN
from kiosk.staff.schedule import Planned
from kiosk.store import things
from kiosk.store.database import transaction


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
        return operations.do(
            conn, by, planned.playlist, Deed.PLAN_CHANGED, [change(conn, planned)], told=told
        )


def take_off(conn: apsw.Connection, by: By, playlist: str) -> Operation | None:
    """Take a playlist off the screens: no line shows it any more. None when none did. Raises ``StoreError``.

    What was put there last stays among its versions.
    """
    with transaction(conn):
        lines = [one for one in things.of_kind(conn, PLAN) if one.document.get("playlist") == playlist]
        gone = [operations.put(one, one.id, PLAN, None) for one in lines]
        return operations.do(conn, by, playlist, Deed.PLAN_REMOVED, gone, told=_told(conn, playlist))


def _told(conn: apsw.Connection, playlist: str) -> dict[str, str | int]:
    found = next((one for one in playlists.all(conn) if one.id == playlist), None)
    return {"playlist": playlists.called(found.label) if found else ""}
