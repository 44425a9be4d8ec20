"""Films of which the light was measured to flash: what a catalogue may not know of its own works.

Such a work has ``ContentNote.FLASHING`` wherever the store speaks of its notes, as one has of which the
catalogue says it. The document stays as its source gave it.
"""

from collections.abc import Mapping, Sequence, Set

import apsw
import msgspec
from msgspec.structs import replace

from kiosk.model import ContentNote, Item, key_of
from kiosk.store.addresses import keys_in
from kiosk.store.cards import bits_of, noted
from kiosk.store.database import ask, transaction
from kiosk.store.faults import told_plainly
from kiosk.store.health import count_change

_encode = msgspec.json.Encoder().encode
_item = msgspec.json.Decoder(Item).decode


@told_plainly
def record(conn: apsw.Connection, found: Mapping[str, float | None]) -> int:
    """Note of the films at these addresses at which second they flash first, or that they do not (None).

    Gives of how many films that is news. What was known costs no write. Raises ``StoreError``.
    """
    known = dict(ask(conn, "SELECT key, at FROM flashes"))
    news = {key: at for url, at in found.items() if known.get(key := key_of(url)) != at}
    if not news:
        return 0
    with transaction(conn):
        conn.executemany("DELETE FROM flashes WHERE key = ?", [(key,) for key in news])
        rows = [(key, at) for key, at in news.items() if at is not None]
        conn.executemany("INSERT INTO flashes (key, at) VALUES (?, ?)", rows)
        flashing = keys(conn)
        works = list(
            ask(
                conn,
                "SELECT DISTINCT number, document FROM addresses JOIN entries USING (number)"
                " JOIN documents USING (number)"
                " WHERE kind <> 'collection' AND key IN (SELECT value FROM json_each(?))",
                (_encode(tuple(news)).decode(),),
            )
        )
        conn.executemany(
            "UPDATE entries SET notes = ? WHERE number = ?",
            [(bits_of(seen(_item(document), flashing).notes), number) for number, document in works],
        )
        count_change(conn)
    return len(news)


def keys(conn: apsw.Connection) -> frozenset[str]:
    """The short names of the addresses of all films that flash."""
    return frozenset(key for (key,) in ask(conn, "SELECT key FROM flashes"))


def seen(item: Item, flashing: Set[str]) -> Item:
    """The Item with what was measured of its films (``keys``) among its notes."""
    if not flashing or flashing.isdisjoint(keys_in(item)):
        return item
    return with_notes(item, bits_of((*item.notes, ContentNote.FLASHING)))


def with_notes(item: Item, bits: int) -> Item:
    """The Item with the notes that the store has of it (``cards.bits_of``)."""
    return item if bits == bits_of(item.notes) else replace(item, notes=noted(bits))


@told_plainly
def first_of(conn: apsw.Connection, works: Sequence[Item]) -> dict[str, float]:
    """The second at which the first film of each of these flashes, by ids; of those that do."""
    known = dict(ask(conn, "SELECT key, at FROM flashes"))
    found = {}
    for work in works if known else ():
        times = [known[key] for media in work.media if (key := key_of(media.url)) in known]
        if times:
            found[work.id] = times[0]
    return found
