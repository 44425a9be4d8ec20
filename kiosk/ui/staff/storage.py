"""What staff want to have without the network, how much of it is here, and how full the disk is."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import apsw

from kiosk.media.cache import Cache
from kiosk.model import Item
from kiosk.rights.access import Here
from kiosk.staff import operations, pins, plans, playlists, versions
from kiosk.staff.operations import Ahead
from kiosk.staff.pins import DEVICE
from kiosk.staff.playlists import Playlist
from kiosk.store import items, kept
from kiosk.store.access import access_of
from kiosk.store.addresses import Role, addresses_in

FILES = frozenset({Role.MEDIA, Role.VARIANT, Role.TRACK, Role.RENDERING})


class Place(NamedTuple):
    """Where a station keeps things, and how much it may."""

    data: Path
    cache: Path
    pictures: Path
    quota_bytes: int
    works_here: Callable[[apsw.Connection], frozenset[int]]
    """Numbers of the works that are here whole."""


class Listed(NamedTuple):
    """A playlist, and the works that are to be here for it."""

    playlist: Playlist
    works: tuple[str, ...]
    planned: bool
    pinned: bool


class Wished(NamedTuple):
    """What staff's file said last."""

    playlists: tuple[Listed, ...] = ()
    ahead: Ahead = Ahead()


class Counted(NamedTuple):
    """How much of one playlist is here."""

    here: int
    works: int
    never: int
    """Works that can't be kept: what happens at this moment, and what the rights do not allow."""
    bytes: int
    keys: frozenset[str]
    """Short names of its files."""


class Room(NamedTuple):
    """Of the disk, in bytes."""

    used: int = 0
    quota: int = 0
    free: int = 0


def see(conn: apsw.Connection) -> Wished:
    """Read what is to be kept. Raises ``StoreError``."""
    planned, pinned = {one.playlist for one in plans.all(conn)}, pins.all(conn)
    listed = []
    for one in playlists.all(conn):
        version = versions.shown(conn, one.id) if one.id in planned else None
        entries = version.entries if version else tuple(playlists.entries(conn, one.id))
        works = tuple(dict.fromkeys(entry.item for entry in entries))
        listed.append(Listed(one, works, one.id in planned, one.id in pinned))
    listed.sort(key=lambda one: not one.planned)  # staff's order among equals
    return Wished(
        tuple(listed),
        operations.ahead(conn, DEVICE),
    )


def count(conn: apsw.Connection, wished: Wished, place: Place, here: Here) -> dict[str, Counted]:
    """How much of each playlist is here. Looks on disk. Raises ``StoreError``."""
    numbers = place.works_here(conn)
    cache = Cache(place.cache, read_only=True) if place.cache.is_dir() else None
    try:
        found = {}
        for one in wished.playlists:
            works = [item for ident in one.works if (item := items.get(conn, ident))]
            files = {
                address.url: address.key
                for item in works
                for address in addresses_in(item)
                if address.role in FILES
            }
            sizes: dict[str, int] = {}
            if cache is not None:
                for url in files:
                    sizes |= cache.sizes_of(url)
            found[one.playlist.id] = Counted(
                here=len(numbers & kept.numbers_of(conn, one.works)),
                works=len(one.works),
                never=sum(_never(item, here) for item in works),
                bytes=sum(sizes.values()),
                keys=frozenset(files.values()),
            )
        return found
    finally:
        if cache is not None:
            cache.close()


def room_of(place: Place) -> Room:
    """How full the disk is. Looks through the folders."""
    used = _taken(place.cache) + _taken(place.pictures)
    free = shutil.disk_usage(place.data).free if place.data.is_dir() else 0
    return Room(used, place.quota_bytes, free)


def _never(item: Item, here: Here) -> bool:
    return any(any(one.live) for one in item.media) or not access_of(item, here).keep


def _taken(folder: Path) -> int:
    taken = 0
    for root, _, names in os.walk(folder):
        for name in names:
            try:
                taken += Path(root, name).stat().st_size
            except OSError:  # taken away meanwhile
                continue
    return taken
