"""Writes one page of a source: Items, Collections, what is gone. All of a page or nothing.

When two sources give the same id, the first that came keeps it. The other is remembered (``claims``): when
the first one withdraws the work, the bookmark of the other is forgotten, and its next pass gives it.
"""

from collections.abc import Collection as Several
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import apsw
import msgspec

from kiosk.model import Collection, Item
from kiosk.store import cards, flashes, index, relations
from kiosk.store.addresses import keys_in
from kiosk.store.damage import sum_of
from kiosk.store.database import ask, transaction
from kiosk.store.health import count_change
from kiosk.store.ranks import merit, rank_of

COLLECTION = "collection"
_encode = msgspec.json.Encoder().encode
_item = msgspec.json.Decoder(Item).decode
_collection = msgspec.json.Decoder(Collection).decode


class Entry(NamedTuple):
    """What entries says about a value that is stored."""

    number: int
    id: str
    source: str
    kind: str
    sum: bytes
    merit: int
    rank: int


class _Changed(NamedTuple):
    """A value that is new or not what it was."""

    number: int
    value: Item | Collection
    document: bytes


@dataclass
class _Page:
    """What has to be done to the index when the rows are written."""

    out: list[index.Row] = field(default_factory=list)
    into: list[index.Row] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    """Ids of Items that came into a Collection or left one."""


def put(conn: apsw.Connection, values: Iterable[Item | Collection]) -> int:
    """Store a page of a source (some hundreds to thousands of values); gives how many were new or changed.

    What is unchanged costs no write at all. Raises ``StoreError``, and ``ValueError`` when a value can't be
    given back as it is (half a character, a number without end); then nothing of the page is stored.
    """
    values = list(values)
    with transaction(conn):
        known = {entry.id: entry for entry in _entries(conn, {value.id for value in values})}
        changed = _changed(conn, _latest(conn, values, known), known)
        if not changed:
            return 0
        page = _Page()
        before = _take_out(conn, page, [known[one.value.id] for one in changed if one.value.id in known])
        try:
            _write(conn, page, changed, before)
        except OverflowError as error:
            raise ValueError("a number is too large to be stored") from error
        _write_addresses(conn, before, {one.number: keys_in(one.value) for one in changed})
        _move(conn, page, page.touched - {one.value.id for one in changed})
        index.feed(conn, page.out, page.into)
        count_change(conn)
    return len(changed)


def gone(conn: apsw.Connection, source: str, ids: Iterable[str]) -> int:
    """Remove what a source withdrew; ids it does not have are passed over. Gives how many there were."""
    with transaction(conn):
        entries = [entry for entry in _entries(conn, set(ids)) if entry.source == source]
        if not entries:
            return 0
        page = _Page()
        old = _take_out(conn, page, entries)
        _write_addresses(conn, old, {})
        conn.executemany("DELETE FROM entries WHERE number = ?", ((entry.number,) for entry in entries))
        _call_heirs(conn, [entry.id for entry in entries])
        _move(conn, page, page.touched - {entry.id for entry in entries})
        index.feed(conn, page.out, page.into)
        count_change(conn)
    return len(entries)


def sweep(conn: apsw.Connection, source: str, ids: Several[str]) -> int:
    """Remove all that a source has here beside ``ids``; gives how many.

    An empty list removes nothing: an institution that seems to have lost everything has a fault, and what
    is good is kept. Raises ``StoreError``.
    """
    if not ids:
        return 0
    wanted = frozenset(ids)
    with transaction(conn):
        held = ask(conn, "SELECT id FROM entries WHERE source = ?", (source,))
        return gone(conn, source, [ident for (ident,) in held if ident not in wanted])


def value_from(kind: str, document: bytes) -> Item | Collection:
    """What was stored, as it was given."""
    return _collection(document) if kind == COLLECTION else _item(document)


def _latest(
    conn: apsw.Connection, values: Iterable[Item | Collection], known: Mapping[str, Entry]
) -> Iterable[Item | Collection]:
    """One value for each id: the last of the source that has it, or that came first."""
    latest: dict[str, Item | Collection] = {}
    others = []
    for value in values:
        owner = known.get(value.id) or latest.get(value.id)
        if owner is None or owner.source == value.source:
            latest[value.id] = value
        else:
            others.append((value.id, value.source))
    conn.executemany("INSERT OR IGNORE INTO claims (id, source) VALUES (?, ?)", others)
    return latest.values()


def _call_heirs(conn: apsw.Connection, ids: Several[str]) -> None:
    """Have the sources that were refused these ids read from the beginning the next time."""
    heirs = list(
        ask(
            conn,
            "SELECT DISTINCT source FROM claims WHERE id IN (SELECT value FROM json_each(?))",
            (_listed(ids),),
        )
    )
    for (source,) in heirs:
        conn.execute("UPDATE sources SET bookmark = '' WHERE source = ?", (source,))
        conn.execute("DELETE FROM claims WHERE source = ?", (source,))


def document_of(value: Item | Collection) -> bytes:
    """A value as it is stored. Raises ``ValueError`` when it could not be given back as it is."""
    document = _encode(value)
    if b"null" in document:  # what JSON makes of NaN and infinity, unless it is only a word in a text
        try:
            value_from(COLLECTION if isinstance(value, Collection) else value.kind, document)
        except msgspec.DecodeError as error:
            raise ValueError(f"{value.id}: a number is not finite") from error
    return document


def _changed(
    conn: apsw.Connection, values: Iterable[Item | Collection], known: Mapping[str, Entry]
) -> list[_Changed]:
    last = int(conn.execute("SELECT coalesce(max(number), 0) FROM entries").get)
    changed = []
    for value in values:
        document = document_of(value)
        entry = known.get(value.id)
        if entry is None:
            last += 1
            changed.append(_Changed(last, value, document))
        elif entry.sum != sum_of(document):
            changed.append(_Changed(entry.number, value, document))
    return changed


def _write(conn: apsw.Connection, page: _Page, changed: list[_Changed], known: Several[int]) -> None:
    """Entries, documents and members. Collections first: who is in one is better known.

    ``known``: the numbers of those that were here before.
    """
    rows = []
    for number, value, document in changed:
        if isinstance(value, Collection):
            rows.append((number, sum_of(document), 0, 0, *_row_of_collection(value)))
            page.touched.update(value.members)
    conn.executemany(_INSERT, rows)
    for number, value, _ in changed:
        if isinstance(value, Collection):
            conn.executemany(
                "INSERT INTO members (collection, position, member) VALUES (?, ?, ?)",
                ((number, position, member) for position, member in enumerate(dict.fromkeys(value.members))),
            )
    collections = _collections_of(conn, [one.value.id for one in changed])
    rows, flashing = [], flashes.keys(conn)
    for number, value, document in changed:
        if isinstance(value, Item):
            own = merit(value)
            rank = rank_of(own, collections.get(value.id, 0), number)
            card = cards.card_of(flashes.seen(value, flashing))
            rows.append((number, sum_of(document), own, rank, *cards.row_of(card)))
            page.into.append(index.row_of(rank, value))
    conn.executemany(_INSERT, rows)
    relations.write(
        conn,
        [(one.number, one.value) for one in changed if isinstance(one.value, Item)],
        known,
    )
    conn.executemany(
        "INSERT INTO documents (number, document) VALUES (?, ?)"
        " ON CONFLICT (number) DO UPDATE SET document = excluded.document",
        ((one.number, one.document) for one in changed),
    )


def _entries(conn: apsw.Connection, ids: Several[str]) -> list[Entry]:
    return [
        Entry(*row)
        for row in conn.execute(
            "SELECT number, id, source, kind, sum, merit, rank FROM entries"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (_listed(ids),),
        )
    ]


def _take_out(conn: apsw.Connection, page: _Page, entries: list[Entry]) -> dict[int, set[str]]:
    """Note what the index and the members lose; gives the keys of the addresses that each one had."""
    keys = {}
    for entry in entries:
        document = conn.execute("SELECT document FROM documents WHERE number = ?", (entry.number,)).get
        value = value_from(entry.kind, document)
        keys[entry.number] = keys_in(value)
        if isinstance(value, Item):
            page.out.append(index.row_of(entry.rank, value))
        else:
            page.touched.update(value.members)
            conn.execute("DELETE FROM members WHERE collection = ?", (entry.number,))
    return keys


def _write_addresses(conn: apsw.Connection, old: dict[int, set[str]], new: dict[int, set[str]]) -> None:
    before = {(key, number) for number, keys in old.items() for key in keys}
    after = {(key, number) for number, keys in new.items() for key in keys}
    conn.executemany("DELETE FROM addresses WHERE key = ? AND number = ?", sorted(before - after))
    conn.executemany("INSERT INTO addresses (key, number) VALUES (?, ?)", sorted(after - before))


def _collections_of(conn: apsw.Connection, ids: Several[str]) -> dict[str, int]:
    """In how many Collections each of these is."""
    return dict(
        conn.execute(
            "SELECT member, count(*) FROM members"
            " WHERE member IN (SELECT value FROM json_each(?)) GROUP BY member",
            (_listed(ids),),
        )
    )


def _move(conn: apsw.Connection, page: _Page, ids: set[str]) -> None:
    """Give Items that came into a Collection or left one their new rank."""
    if not ids:
        return
    collections = _collections_of(conn, ids)
    for entry in _entries(conn, ids):
        rank = rank_of(entry.merit, collections.get(entry.id, 0), entry.number)
        if entry.kind == COLLECTION or rank == entry.rank:
            continue
        row = index.row_of(
            entry.rank,
            _item(conn.execute("SELECT document FROM documents WHERE number = ?", (entry.number,)).get),
        )
        page.out.append(row)
        page.into.append(row._replace(rank=rank))
        conn.execute("UPDATE entries SET rank = ? WHERE number = ?", (rank, entry.number))


def _row_of_collection(value: Collection) -> tuple[object, ...]:
    empty = b"{}"
    return (
        value.id,
        value.source,
        COLLECTION,
        _encode(value.label),
        empty,
        empty,
        0.0,
        0,
        value.thumbnail,
    ) + (0,) * 6


def _listed(ids: Several[str]) -> str:
    return _encode(tuple(ids)).decode()


_COLUMNS = f"number, sum, merit, rank, {cards.COLUMNS}"
_INSERT = (
    f"INSERT INTO entries ({_COLUMNS}) VALUES ({', '.join('?' * (_COLUMNS.count(',') + 1))})"  # noqa: S608 - own names
    f" ON CONFLICT (number) DO UPDATE SET ({_COLUMNS}) ="
    f" ({', '.join('excluded.' + column.strip() for column in _COLUMNS.split(','))})"
)
