"""What a station never shows: works with certain content notes are not there for who asks this connection.

Every question about works goes through the table ``entries``, or through ``topics``. Views of those names on
the connection itself stand before the tables, so that no list, no search and no page can forget to look.
"""

from collections.abc import Iterable

import apsw

from kiosk.model import ContentNote
from kiosk.store.cards import bits_of
from kiosk.store.faults import told_plainly
from kiosk.store.ranks import BAND


@told_plainly
def hide(conn: apsw.Connection, notes: Iterable[ContentNote]) -> None:
    """Leave out of every answer on this connection the works with any of these. Raises ``StoreError``.

    For one who only reads, and once: nothing can be written through the views.
    """
    if not (bits := bits_of(notes)):
        return
    reads_only = conn.pragma("query_only")
    conn.pragma("query_only", False)  # the view is in memory; the file is not touched
    try:
        conn.execute(f"CREATE TEMP VIEW entries AS SELECT * FROM main.entries WHERE NOT notes & {bits}")  # noqa: S608 - a number of ours
        conn.execute(
            "CREATE TEMP VIEW topics AS SELECT * FROM main.topics AS own"  # noqa: S608 - a number of ours
            f" WHERE EXISTS (SELECT 1 FROM temp.entries AS one WHERE one.number = own.rank % {BAND})"
        )
    finally:
        conn.pragma("query_only", reads_only)


def hides(conn: apsw.Connection) -> bool:
    """Whether ``hide`` was asked for."""
    return bool(conn.execute("SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = 'entries')").get)
