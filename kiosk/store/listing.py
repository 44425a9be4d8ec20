"""Which ids are here: what a sweep would take away, and all that can be shown, best known first."""

import apsw

from kiosk.store.faults import told_plainly


@told_plainly
def ids_of(conn: apsw.Connection, source: str) -> frozenset[str]:
    """Every Item and Collection of a source. Raises ``StoreError``."""
    rows = conn.execute("SELECT id FROM entries WHERE source = ?", (source,))
    return frozenset(str(ident) for (ident,) in rows)  # a row at a time: there may be a quarter of a million


@told_plainly
def ids_by_rank(conn: apsw.Connection) -> list[str]:
    """Every Item, best known first. Raises ``StoreError``."""
    rows = conn.execute("SELECT id FROM entries WHERE kind <> 'collection' ORDER BY rank").fetchall()
    return [str(ident) for (ident,) in rows]
