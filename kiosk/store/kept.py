"""Which works have something to do with files that are here: asked by who knows which files those are."""

from collections.abc import Collection, Iterator

import apsw
import msgspec

from kiosk.model import Item
from kiosk.store.database import ask
from kiosk.store.faults import told_plainly

_item = msgspec.json.Decoder(Item).decode


def works_with(conn: apsw.Connection, keys: Collection[str]) -> Iterator[tuple[int, Item]]:
    """Each Item that speaks of an address with one of these short names, and its number in the store.

    One at a time: there may be thousands. Raises ``StoreError``.
    """
    rows = ask(
        conn,
        "SELECT number, document FROM entries JOIN documents USING (number) WHERE kind <> 'collection'"
        " AND number IN (SELECT number FROM addresses WHERE key IN (SELECT value FROM json_each(?)))",
        (_listed(keys),),
    )
    return ((number, _item(document)) for number, document in rows)


@told_plainly
def works_from(conn: apsw.Connection, without: Collection[str]) -> frozenset[int]:
    """Numbers of the Items of every source but these. Raises ``StoreError``."""
    rows = ask(
        conn,
        "SELECT number FROM entries WHERE kind <> 'collection'"
        " AND source NOT IN (SELECT value FROM json_each(?))",
        (_listed(without),),
    )
    return frozenset(number for (number,) in rows)


@told_plainly
def numbers_of(conn: apsw.Connection, ids: Collection[str]) -> frozenset[int]:
    """Numbers of the Items with these ids. Raises ``StoreError``."""
    rows = ask(
        conn,
        "SELECT number FROM entries WHERE id IN (SELECT value FROM json_each(?))",
        (_listed(ids),),
    )
    return frozenset(number for (number,) in rows)


def _listed(values: Collection[str]) -> str:
    return msgspec.json.encode(sorted(values)).decode()
