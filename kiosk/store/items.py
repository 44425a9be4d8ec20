"""What the sources gave: Items, Cards, Collections, addresses. Writes in writing.py, offered here."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw
import msgspec

from kiosk.model import Collection, ContentNote, Item, Media, MediaKind, key_of
from kiosk.store.addresses import Address, Role, addresses_in, pictures_in
from kiosk.store.cards import COLUMNS, Card, bits_of, card_from
from kiosk.store.consistency import consistency
from kiosk.store.database import ask
from kiosk.store.faults import told_plainly
from kiosk.store.flashes import with_notes
from kiosk.store.health import (
    SourceHealth,
    Stats,
    bookmark,
    changes,
    changes_in,
    ever_read,
    forget_source,
    health,
    known_sources,
    record_sync,
    set_bookmark,
    stats,
)
from kiosk.store.writing import COLLECTION, gone, put, sweep, value_from

__all__ = [
    "Address",
    "Card",
    "Role",
    "SourceHealth",
    "Stats",
    "address",
    "addresses_of",
    "beside",
    "bookmark",
    "cards",
    "changes",
    "changes_in",
    "collection",
    "collections",
    "consistency",
    "count_members",
    "ever_read",
    "forget_source",
    "get",
    "gone",
    "health",
    "here",
    "known_sources",
    "members",
    "pictures_at",
    "put",
    "record_sync",
    "set_bookmark",
    "sources_of",
    "stats",
    "sweep",
    "works_showing",
]

_MOST_WORKS = 20
"""That are asked about one picture."""
_encode = msgspec.json.Encoder().encode


@told_plainly
def get(conn: apsw.Connection, ident: str) -> Item | None:
    """The whole Item, as its source gave it, with what was measured of it among its notes (``flashes``).

    ``None`` when it is not here.
    """
    row = _row(conn, ident)
    value = value_from(row.kind, row.document) if row else None
    return with_notes(value, row.notes) if row and isinstance(value, Item) else None


@told_plainly
def collection(conn: apsw.Connection, ident: str) -> Collection | None:
    """The Collection, as its source gave it; ``None`` when it is not here."""
    row = _row(conn, ident)
    value = value_from(row.kind, row.document) if row else None
    return value if isinstance(value, Collection) else None


@told_plainly
def cards(conn: apsw.Connection, ids: Sequence[str]) -> list[Card]:
    """In the order asked; what is not here is left out."""
    found = {
        row[0]: row
        for row in conn.execute(
            f"SELECT {COLUMNS} FROM entries"  # noqa: S608 - own names
            " WHERE kind <> 'collection' AND id IN (SELECT value FROM json_each(?))",
            (_encode(tuple(ids)).decode(),),
        )
    }
    return [card_from(found[ident]) for ident in ids if ident in found]


@told_plainly
def here(conn: apsw.Connection, ids: Sequence[str], *, without: Iterable[ContentNote] = ()) -> list[str]:
    """Those that are the id of an Item in the store, in the order asked, as often as asked.

    ``without``: but for those with any of these notes.
    """
    found = {
        ident
        for (ident,) in conn.execute(
            "SELECT id FROM entries WHERE kind <> 'collection' AND NOT notes & ?"
            " AND id IN (SELECT value FROM json_each(?))",
            (bits_of(without), _encode(tuple(ids)).decode()),
        )
    }
    return [ident for ident in ids if ident in found]


@told_plainly
def members(conn: apsw.Connection, collection_id: str, *, offset: int = 0, limit: int = -1) -> list[str]:
    """Ids of the Items directly in a Collection, in the institution's order; those not here are left out.

    ``limit`` -1 is all. What is in a Collection inside it belongs to that one's shelf.
    """
    return [
        ident
        for (ident,) in conn.execute(
            f"SELECT member {_MEMBERS} ORDER BY position LIMIT ? OFFSET ?",
            (collection_id, limit, offset),
        )
    ]


@told_plainly
def beside(conn: apsw.Connection, ident: str, *, limit: int) -> list[str]:
    """Ids of the Items after this one on the first shelf that holds it, then of those from its beginning.

    Empty when it is on no shelf. The first is that of ``collections``.
    """
    places = {
        holder: place
        for holder, *place in ask(
            conn,
            "SELECT id, collection, min(position) FROM members CROSS JOIN entries ON number = collection"
            " WHERE member = ? GROUP BY collection",
            (ident,),
        )
    }
    if len(places) > 1:
        first = next(shelf.id for shelf in collections(conn) if shelf.id in places)
    elif places:
        (first,) = places
    else:
        return []
    shelf, position = places[first]
    found: list[str] = []
    for part in ("position > ?2", "position < ?2"):
        found += (
            member
            for (member,) in ask(
                conn,
                "SELECT member FROM members CROSS JOIN entries ON id = member"  # noqa: S608 - own words
                f" WHERE collection = ?1 AND {part} AND kind <> 'collection'"
                " ORDER BY position LIMIT ?3",
                (shelf, position, limit - len(found)),
            )
        )
    return found


@told_plainly
def count_members(conn: apsw.Connection, collection_id: str) -> int:
    """How many Items ``members`` would give."""
    return int(conn.execute(f"SELECT count(*) {_MEMBERS}", (collection_id,)).get)


@told_plainly
def collections(conn: apsw.Connection) -> list[Collection]:
    """Those that directly hold at least one Item, in the order their sources give them.

    A Collection inside another comes at its place there; those in no other in the order they first came.
    """
    numbers = dict(conn.execute("SELECT id, number FROM entries WHERE kind = 'collection' ORDER BY number"))
    inside: dict[str, list[str]] = {}
    for parent, child in conn.execute(
        "SELECT p.id, m.member FROM entries c CROSS JOIN members m ON m.member = c.id"
        " CROSS JOIN entries p ON p.number = m.collection"
        " WHERE c.kind = 'collection' ORDER BY m.collection, m.position"
    ):
        inside.setdefault(parent, []).append(child)
    held = {child for children in inside.values() for child in children}
    roots = [ident for ident in numbers if ident not in held]
    found = []
    for ident in _in_order([*roots, *numbers], inside):  # again all: a ring of Collections has no root
        row = conn.execute(
            "SELECT document FROM documents WHERE number = ?1 AND EXISTS ("
            " SELECT 1 FROM members CROSS JOIN entries ON id = member"
            " WHERE collection = ?1 AND kind <> 'collection')",
            (numbers[ident],),
        ).get
        value = value_from(COLLECTION, row) if row else None
        if isinstance(value, Collection):
            found.append(value)
    return found


@told_plainly
def address(conn: apsw.Connection, key: str) -> Address | None:
    """The address behind a short name (``model.key_of``), if an Item or Collection here speaks of it."""
    for kind, document in conn.execute(
        "SELECT kind, document FROM addresses JOIN entries USING (number) JOIN documents USING (number)"
        " WHERE key = ? ORDER BY number",
        (key,),
    ):
        for found in addresses_in(value_from(kind, document)):
            if found.key == key:
                return found
    return None


@told_plainly
def pictures_at(conn: apsw.Connection, key: str) -> list[tuple[Item, Media]]:
    """Every picture whose address has this short name, and the Item that it is of."""
    return [
        (value, media)
        for kind, document in conn.execute(
            "SELECT kind, document FROM addresses JOIN entries USING (number) JOIN documents USING (number)"
            " WHERE key = ? ORDER BY number LIMIT ?",
            (key, _MOST_WORKS),
        )
        if isinstance(value := value_from(kind, document), Item)
        for media in value.media
        if media.kind is MediaKind.IMAGE and key_of(media.url) == key
    ]


@told_plainly
def works_showing(conn: apsw.Connection, picture: str) -> list[Item]:
    """Every work that has a picture at this address, on its card or as a canvas or still."""
    return [
        with_notes(value, notes)
        for kind, notes, document in conn.execute(
            "SELECT kind, notes, document FROM addresses JOIN entries USING (number)"
            " JOIN documents USING (number) WHERE key = ? ORDER BY number LIMIT ?",
            (key_of(picture), _MOST_WORKS),
        )
        if isinstance(value := value_from(kind, document), Item) and picture in pictures_in(value)
    ]


@told_plainly
def sources_of(conn: apsw.Connection, key: str) -> tuple[str, ...]:
    """Every source of which an Item or Collection here speaks of the address behind a short name."""
    rows = conn.execute(
        "SELECT DISTINCT source FROM addresses JOIN entries USING (number) WHERE key = ? ORDER BY source",
        (key,),
    )
    return tuple(source for (source,) in rows)


def addresses_of(conn: apsw.Connection, ident: str) -> list[Address]:
    """Every address that an Item or Collection speaks of; empty when it is not here."""
    value = get(conn, ident) or collection(conn, ident)
    return addresses_in(value) if value else []


class _Row(NamedTuple):
    kind: str
    document: bytes
    notes: int


def _row(conn: apsw.Connection, ident: str) -> _Row | None:
    row = conn.execute(
        "SELECT kind, document, notes FROM entries JOIN documents USING (number) WHERE id = ?", (ident,)
    ).fetchone()
    return _Row(*row) if row else None


def _in_order(roots: Iterable[str], inside: dict[str, list[str]]) -> Iterable[str]:
    """Every Collection once, each followed by those inside it."""
    seen: set[str] = set()
    waiting = list(roots)[::-1]
    while waiting:
        ident = waiting.pop()
        if ident not in seen:
            seen.add(ident)
            yield ident
            waiting.extend(reversed(inside.get(ident, [])))


_MEMBERS = (
    "FROM members CROSS JOIN entries ON id = member"
    " WHERE collection = (SELECT number FROM entries WHERE id = ? AND kind = 'collection')"
    " AND kind <> 'collection'"
)
