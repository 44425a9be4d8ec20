"""Which playlists are kept on this device, to be there without the network.

Those that are on the screens, or will be, are kept anyway; others when somebody wants that.
"""

import apsw

from kiosk.staff import operations, people, plans, playlists, versions
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By, Operation
from kiosk.staff.people import Right
from kiosk.staff.playlists import called
from kiosk.store import things
from kiosk.store.database import transaction

PIN = "pin"
"""The kind of thing."""
DEVICE = "device"
"""The scope of what is done to them."""


def all(conn: apsw.Connection) -> frozenset[str]:
    """The ids of the playlists that somebody wants to be kept."""
    return frozenset(str(one.document["playlist"]) for one in things.of_kind(conn, PIN))


def put(conn: apsw.Connection, by: By, playlist: str, *, keep: bool) -> Operation | None:
    """Keep a playlist whether or not it is planned, or no longer; None when it is so already.

    Raises ``Refusal`` and ``StoreError``.
    """
    ident = f"{PIN} {playlist}"
    with transaction(conn):
        people.must(conn, by.person, Right.PUBLISH)
        there = things.get(conn, ident)
        if (there is not None) == keep:
            return None
        told = {"playlist": called(playlists.get(conn, playlist).label)}
        change = operations.put(there, ident, PIN, {"playlist": playlist} if keep else None)
        name = Deed.PLAYLIST_KEPT if keep else Deed.PLAYLIST_LET_GO
        return operations.do(conn, by, DEVICE, name, [change], told=told)


def undo(conn: apsw.Connection, by: By) -> Operation | None:
    """Take back what was done last; None when there is nothing. Raises ``Refusal`` and ``StoreError``."""
    people.must(conn, by.person, Right.PUBLISH)
    return operations.undo(conn, by, DEVICE)


def redo(conn: apsw.Connection, by: By) -> Operation | None:
    """Do again what was taken back last. Raises ``Refusal`` and ``StoreError``."""
    people.must(conn, by.person, Right.PUBLISH)
    return operations.redo(conn, by, DEVICE)


def pictures(conn: apsw.Connection) -> list[str]:
    """Addresses of the pictures that staff chose, on the screens or not yet, each once.

    They may have come from a file: only what a work of the catalogue has is to be fetched. Raises
    ``StoreError``.
    """
    found: dict[str, None] = {}
    for playlist in playlists.all(conn):
        version = versions.shown(conn, playlist.id)
        shown = version.entries if version else ()
        found.update((one.picture, None) for one in (*shown, *playlists.entries(conn, playlist.id)))
    return [one for one in found if one]


def works(conn: apsw.Connection) -> list[str]:
    """The ids of the works to be kept: as they are on the screens, or will be, then what else is wanted.

    Raises ``StoreError``.
    """
    planned, pinned = {one.playlist for one in plans.all(conn)}, all(conn)
    first, then = list[str](), list[str]()
    for playlist in playlists.all(conn):
        if playlist.id in planned:
            version = versions.shown(conn, playlist.id)
            entries = version.entries if version else playlists.entries(conn, playlist.id)
            first += [one.item for one in entries]
        if playlist.id in pinned:
            then += [one.item for one in playlists.entries(conn, playlist.id)]
    return list(dict.fromkeys(first + then))
