"""What the editor of playlists shows, as staff's file says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import apsw

from kiosk.staff import hidden_works, operations, plans, playlists, versions
from kiosk.staff.hidden_works import HiddenWork
from kiosk.staff.operations import Ahead
from kiosk.staff.playlists import Entry, Playlist
from kiosk.staff.schedule import Planned
from kiosk.staff.versions import Version


@dataclass(frozen=True)
class Seen:
    """What the file said last."""

    playlists: tuple[tuple[Playlist, int, Version | None], ...] = ()
    """Each with how many works it has, and what of it is on the screens."""
    open: Playlist | None = None
    entries: tuple[Entry, ...] = ()
    plans: tuple[Planned, ...] = ()
    """The lines of the schedule."""
    hidden: Mapping[str, HiddenWork] = field(default_factory=dict)
    """What staff took off the screens, by the ids of the works."""
    ahead: Ahead = field(default_factory=Ahead)


def see(conn: apsw.Connection, playlist: str) -> Seen:
    """Read the list of playlists, and one of them whole. Raises ``StoreError``."""
    found = tuple(
        (one, playlists.count(conn, one.id), versions.shown(conn, one.id)) for one in playlists.all(conn)
    )
    opened = next((one for one, _, _ in found if one.id == playlist), None)
    scope = opened.id if opened else playlists.PLAYLISTS
    return Seen(
        playlists=found,
        open=opened,
        entries=tuple(playlists.entries(conn, opened.id)) if opened else (),
        plans=tuple(plans.all(conn)),
        hidden={one.item: one for one in hidden_works.all(conn)},
        ahead=operations.ahead(conn, scope),
    )


def given(conn: apsw.Connection) -> tuple[dict[str, Version], list[Planned]]:
    """What visitors get, by the ids of the playlists, and when; of a draft they get nothing.

    Raises ``StoreError``.
    """
    found = {one.id: versions.shown(conn, one.id) for one in playlists.all(conn)}
    shown = {playlist: version for playlist, version in found.items() if version}
    return shown, [one for one in plans.all(conn) if one.playlist in shown]
