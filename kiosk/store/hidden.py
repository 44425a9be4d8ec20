"""What a station does not show: works with certain content notes, and those that staff took off the screens.

Every question about works goes through the table ``entries``, or through ``topics``. Views of those names on
the connection itself stand before the tables, so that no list, no search and no page can forget to look.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import apsw

from kiosk.model import ContentNote
from kiosk.store.cards import bits_of
from kiosk.store.faults import told_plainly
from kiosk.store.ranks import BAND
from kiosk.store.versions import versions


@told_plainly
def hide(
    conn: apsw.Connection, notes: Iterable[ContentNote] = (), works: Iterable[str] = ()
) -> frozenset[str]:
    """Leave out of every answer on this connection the works with any of these notes, and these works.

    What several catalogues hold is one work to who looks: it goes with all its versions. Gives the ids of
    ``works`` and of those. May be asked again with others. Raises ``StoreError``; then the connection is of
    no more use.

    For one who only reads: nothing can be written through the views.
    """
    bits, wanted = bits_of(notes), frozenset(works)
    with _in_memory(conn):
        if not bits and not wanted:
            _uncover(conn)
            return wanted
        conn.execute("CREATE TABLE IF NOT EXISTS temp.away (id TEXT PRIMARY KEY) WITHOUT ROWID")
        conn.execute("DELETE FROM temp.away")  # or no version of what was left out so far could be found
        wanted = wanted.union(*(versions(conn, one) for one in wanted))
        conn.executemany("INSERT INTO temp.away VALUES (?)", [(one,) for one in wanted])
        _cover(conn, bits)
    return wanted


@told_plainly
def hides(conn: apsw.Connection) -> bool:
    """Whether anything is left out."""
    return bool(_covering(conn))


@told_plainly
def away(conn: apsw.Connection) -> frozenset[str]:
    """The ids of the works that staff took off the screens, with their versions."""
    if not hides(conn):
        return frozenset()
    return frozenset(ident for (ident,) in conn.execute("SELECT id FROM temp.away"))


@contextmanager
def _in_memory(conn: apsw.Connection) -> Iterator[None]:
    """What is made here is in memory; the file is not touched."""
    reads_only = conn.pragma("query_only")
    conn.pragma("query_only", False)
    try:
        yield
    finally:
        conn.pragma("query_only", reads_only)


def _covering(conn: apsw.Connection) -> str:
    """The view that stands before ``entries``; empty when there is none."""
    return str(conn.execute("SELECT sql FROM temp.sqlite_schema WHERE name = 'entries'").get or "")


def _cover(conn: apsw.Connection, bits: int) -> None:
    shown = (
        "SELECT * FROM main.entries"  # noqa: S608 - a number of ours
        f" WHERE NOT notes & {bits} AND id NOT IN (SELECT id FROM temp.away)"
    )
    if _covering(conn).endswith(shown):
        return  # other views are other questions to SQLite, all of which it would have to think over again
    _uncover(conn)
    conn.execute(f"CREATE TEMP VIEW entries AS {shown}")  # as written above
    conn.execute(
        "CREATE TEMP VIEW topics AS SELECT * FROM main.topics AS own"  # noqa: S608 - a number of ours
        f" WHERE EXISTS (SELECT 1 FROM temp.entries AS one WHERE one.number = own.rank % {BAND})"
    )


def _uncover(conn: apsw.Connection) -> None:
    conn.execute("DROP VIEW IF EXISTS temp.topics")
    conn.execute("DROP VIEW IF EXISTS temp.entries")
