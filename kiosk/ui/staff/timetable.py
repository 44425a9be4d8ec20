"""What the schedule shows, as staff's file says it."""

from dataclasses import dataclass, field

import apsw

from kiosk.staff import plans, playlists, shelves
from kiosk.staff.playlists import Playlist
from kiosk.staff.schedule import Planned


@dataclass(frozen=True)
class Schedule:
    """What the file said last."""

    plans: tuple[Planned, ...] = ()
    playlists: dict[str, Playlist] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()
    """Playlists of which something was put on the screens."""


def see(conn: apsw.Connection) -> Schedule:
    """Read the schedule. Raises ``StoreError``."""
    made = {one.id: one for one in playlists.all(conn)}
    return Schedule(
        plans=tuple(plans.all(conn)),
        playlists=made,
        shown=frozenset(shelves.of(conn).shelves),
    )
