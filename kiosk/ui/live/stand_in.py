"""What is shown while a live broadcast stays away: what staff chose, else a film that is kept here."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import apsw

from kiosk.media.cache import Cache
from kiosk.model import Collection, Item, Media, MediaKind
from kiosk.staff import shelves as staff_shelves
from kiosk.store import items, shelves
from kiosk.store.cards import Card

MOST = 12
"""Works that are shown one after the other; the broadcast is seldom away for longer."""
MOST_LOOKED_AT = 200


def choose(
    connection: apsw.Connection,
    wanted: str,
    staff_db: Path,
    cache: Path,
    published: Mapping[str, Path],
    today: date,
) -> tuple[Item, ...]:
    """Works that play without the network, the one of today first.

    ``wanted`` is the id of a work, or the id or the name of a playlist; empty for the films on the shelves of
    the start page. What staff chose is shown also when it is not kept here: it may still come. What flashes
    never is. Reads the disk: not for the GUI thread. Raises StoreError.
    """
    playlists = [*staff_shelves.read(staff_db).shelves.values(), *shelves.shelves(connection)]
    own = (
        [one for one in chosen(connection, wanted, playlists) if plays(one) and _calm(one)] if wanted else []
    )
    kept = Cache(cache, read_only=True) if cache.is_dir() else None
    try:

        def here(item: Item) -> bool:
            media = plays(item)
            if media is None or any(media.live):
                return False
            return media.url.startswith(tuple(published)) or (
                kept is not None and kept.held(media.url) is not None
            )

        found = [one for one in own if here(one)] or own
        if not found:
            found = [one for one in _films(connection, playlists) if here(one)]
    finally:
        if kept is not None:
            kept.close()
    at = today.toordinal() % len(found) if found and not wanted else 0
    return tuple((found[at:] + found[:at])[:MOST])


def plays(item: Item) -> Media | None:
    """What plays of it: its first film or sound."""
    return next((one for one in item.media if one.kind is not MediaKind.IMAGE), None)


def chosen(connection: apsw.Connection, wanted: str, playlists: list[Collection]) -> list[Item]:
    """The works that ``wanted`` names, whether or not they play; see ``choose``."""
    one = items.get(connection, wanted)
    if one is not None:
        return [one]
    named = [each for each in playlists if wanted == each.id or _is_called(each, wanted)]
    named += [each] if (each := items.collection(connection, wanted)) else []
    ids = shelves.on_shelf(connection, named[0], limit=MOST_LOOKED_AT) if named else []
    return [item for ident in ids if (item := items.get(connection, ident))]


def _calm(work: Item | Card) -> bool:
    """Nobody is asked first."""
    return shelves.STAYS_OFF.isdisjoint(work.notes)


def _is_called(shelf: Collection, name: str) -> bool:
    return any(name in names for names in shelf.label.values())


def _films(connection: apsw.Connection, playlists: list[Collection]) -> Iterator[Item]:
    looked = 0
    for shelf in playlists:
        for card in items.cards(connection, shelves.on_shelf(connection, shelf, limit=MOST_LOOKED_AT)):
            looked += 1
            if looked > MOST_LOOKED_AT:
                return
            if card.duration > 0 and _calm(card) and (item := items.get(connection, card.id)):
                media = plays(item)
                if media is not None and media.kind is MediaKind.VIDEO:
                    yield item
