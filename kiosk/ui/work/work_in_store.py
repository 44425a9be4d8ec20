"""What the store says of a work, with those of its pictures that are on this device.

Asked on a thread of its own (``kiosk.ui.asking.background``): it looks on disk.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw
from PySide6.QtCore import QUrl

from kiosk.model import Item, Kind, MediaKind
from kiosk.store import items, related, shelves, versions
from kiosk.store.cards import Card
from kiosk.ui.work import going, qr
from kiosk.ui.work.covers import cover_of, picture_url

RELATED = 24
"""How many works of the same shelf are offered beside one."""


@dataclass(frozen=True)
class Loaded:
    """A work with what is on this device of its pictures, one URL for each Media."""

    item: Item
    pictures: tuple[QUrl, ...]
    """Where there is none of its own, the work's."""
    own: tuple[QUrl, ...]
    """Not valid where there is none."""
    cover: QUrl
    related: tuple[str, ...]
    versions: tuple[Card, ...] = ()
    """Others of the same work, from another catalogue."""
    to_take: tuple[str, str] = ("", "")
    """``going.to_take``"""
    code: str = ""
    """Of that address, a square for a telephone as a ``data:`` URL: drawing it takes longer than a frame."""


def _to_begin_with(connection: apsw.Connection, item_id: str) -> list[str]:
    """The works of the first shelf: beside what hangs alone there are others to go on with too."""
    for first in shelves.shelves(connection)[:1]:
        members = shelves.on_shelf(connection, first, limit=RELATED + 1)
        return [one for one in members if one != item_id][:RELATED]
    return []


def load(connection: apsw.Connection, item_id: str, folder: Path, now: datetime) -> Loaded | None:
    """The work; None when there is none of this id. Raises StoreError."""
    item = items.get(connection, item_id)
    if item is None:
        return None
    own = tuple(
        picture_url(folder, media.url if media.kind is MediaKind.IMAGE else media.poster, "stage")
        for media in item.media
    )
    instead = picture_url(folder, item.thumbnail, "stage")
    shown = tuple(picture if picture.isValid() else instead for picture in own)
    cover = next((p for p in shown if p.isValid()), cover_of(item, folder))
    beside = items.beside(connection, item_id, limit=RELATED)
    if not beside and item.kind in (Kind.EVENT, Kind.BOOK):
        beside = related.works(connection, item, limit=RELATED)
    if not beside:
        beside = _to_begin_with(connection, item_id)
    others = [one for one in versions.versions(connection, item_id) if one != item_id]
    to_take = going.to_take(item, now)
    return Loaded(
        item,
        shown,
        own,
        cover,
        tuple(beside),
        tuple(items.cards(connection, others)),
        to_take,
        qr.picture(to_take[0]),
    )
