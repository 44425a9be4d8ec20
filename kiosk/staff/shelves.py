"""The playlists that staff put on the screens, as shelves of the start, and which of them are there when."""

import logging
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

import apsw

from kiosk.errors import StoreError
from kiosk.model import Collection
from kiosk.staff import plans, playlists, schedule, versions, wording
from kiosk.staff.playlists import Entry, Rule
from kiosk.staff.schedule import InForce, PlanKind, Planned
from kiosk.staff.versions import Version
from kiosk.staff.wording import Wording
from kiosk.store import database
from kiosk.store.shelves import STAFF

log = logging.getLogger(__name__)

Signature = tuple[tuple[int, int], ...]


class Shown(NamedTuple):
    """What staff put on the screens, and when each of it is there."""

    shelves: Mapping[str, Collection] = MappingProxyType({})
    """By the id of the playlist, in staff's order."""
    plans: tuple[Planned, ...] = ()
    entries: Mapping[str, tuple[Entry, ...]] = MappingProxyType({})
    """What is in each, by the id of the playlist."""
    rules: Mapping[str, Rule] = MappingProxyType({})
    """What some of them follow, by the id of their shelf."""


NOTHING = Shown()


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


def read(staff_db: Path) -> Shown:
    """What staff put on the screens; nothing when they made nothing or the file can't be read.

    A file that can't be read is said in the log and never empties the screen: without playlists of staff the
    sources' own shelves are shown.
    """
    try:
        return database.from_staff(staff_db, of, NOTHING)
    except StoreError as error:
        log.warning("the playlists of staff can't be read: %s", error)
        return NOTHING


def of(conn: apsw.Connection) -> Shown:
    """The same, of a file that is open. Raises ``StoreError``."""
    on = [
        version
        for playlist in playlists.all(conn)
        if (version := versions.shown(conn, playlist.id)) and (version.entries or version.playlist.rule)
    ]
    return Shown(
        {version.playlist.id: shelf(version) for version in on},
        tuple(plans.all(conn)),
        {version.playlist.id: version.entries for version in on},
        {shelf(version).id: version.playlist.rule for version in on if version.playlist.rule},
    )


def now(shown: Shown, at: datetime, zone: ZoneInfo) -> tuple[Collection, ...]:
    """The shelves of a moment, the one that leads first, each once."""
    return tuple(shown.shelves[one] for one in _leading(shown, at, zone))


def broadcasts(shown: Shown, at: datetime, zone: ZoneInfo) -> tuple[InForce, ...]:
    """Those planned for a moment, the one that leads first. Whether they are there, the catalogue says."""
    return tuple(one for one in schedule.in_force(shown.plans, at, zone) if one.planned.kind is PlanKind.LIVE)


def words(shown: Shown, at: datetime, zone: ZoneInfo) -> dict[str, Wording]:
    """What staff say of works at a moment, by their ids; in the words of the shelf that leads."""
    return wording.of_entries(entry for one in _leading(shown, at, zone) for entry in shown.entries[one])


def _leading(shown: Shown, at: datetime, zone: ZoneInfo) -> list[str]:
    found = (one.planned.playlist for one in schedule.in_force(shown.plans, at, zone))
    return [one for one in dict.fromkeys(found) if one in shown.shelves]


def shelf(version: Version) -> Collection:
    """A version as a shelf of the start page."""
    return Collection(
        id=shelf_id(version.playlist.id),
        source=STAFF,
        label=version.playlist.label,
        members=tuple(entry.item for entry in version.entries),
    )


def shelf_id(playlist: str) -> str:
    """The id of a playlist as a shelf."""
    return f"{STAFF}:{playlist}"
