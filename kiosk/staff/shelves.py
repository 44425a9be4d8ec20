"""The playlists that staff made, as shelves of the start page."""

import logging
from contextlib import closing
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.model import Collection
from kiosk.staff import playlists, versions
from kiosk.store import database
from kiosk.store.shelves import STAFF

log = logging.getLogger(__name__)

Signature = tuple[tuple[int, int], ...]


def signature(staff_db: Path) -> Signature:
    """Changes when staff's file does; empty while there is none. Two looks at the disk, no reading."""
    found = []
    for file in (staff_db, staff_db.with_name(staff_db.name + "-wal")):
        try:
            state = file.stat()
        except FileNotFoundError:
            continue
        if state.st_size:  # who only reads leaves an empty wal
            found.append((state.st_mtime_ns, state.st_size))
    return tuple(found)


def read(staff_db: Path) -> tuple[Collection, ...]:
    """Every playlist of staff in their order; none when they made none or the file can't be read.

    A file that can't be read is said in the log and never empties the screen: without playlists of staff the
    sources' own shelves are shown.
    """
    try:
        with closing(database.read_staff(staff_db)) as conn:
            return tuple(
                Collection(
                    id=f"{STAFF}:{playlist.id}",
                    source=STAFF,
                    label=version.playlist.label,
                    members=tuple(entry.item for entry in version.entries),
                )
                for playlist in playlists.all(conn)
                if (version := versions.shown(conn, playlist.id)) and version.entries
            )
    except database.Absent:
        return ()
    except StoreError as error:
        log.warning("the playlists of staff can't be read: %s", error)
        return ()
