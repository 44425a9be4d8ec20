"""How the sources are doing, and how much is here: for staff and ``kiosk check``."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

import apsw
import msgspec

from kiosk.errors import StoreError
from kiosk.model import Fault, Value
from kiosk.store import backups
from kiosk.store.database import ask, transaction
from kiosk.store.faults import told_plainly

MOST_FAULTS_KEPT = 100
CHANGES = "changes so far"
"""Kept where the bookmarks are; no source can have a name with spaces in it."""
_faults = msgspec.json.Decoder(tuple[Fault, ...]).decode


class SourceHealth(Value, frozen=True, kw_only=True, omit_defaults=True):
    """The last sync of a source."""

    source: str
    at: datetime | None = None
    """When it was last tried."""
    ok: bool = False
    succeeded: datetime | None = None
    """When it last went well."""
    what: str = ""
    """A sentence for staff."""
    put: int = 0
    gone: int = 0
    faults: tuple[Fault, ...] = ()
    """The first 100 documents that could not be read in the last try."""
    items: int = 0
    """How many Items of it are here."""


class Stats(Value, frozen=True, kw_only=True, omit_defaults=True):
    """How much is here."""

    items: int
    collections: int
    addresses: int
    terms: int
    kinds: dict[str, int]
    sources: dict[str, int]
    """Items of each."""
    bytes: int
    """Of the file, without its wal."""


@told_plainly
def bookmark(conn: apsw.Connection, source: str) -> str:
    """Where the source was when everything before it was stored; empty at the first time."""
    return str(conn.execute("SELECT bookmark FROM sources WHERE source = ?", (source,)).get or "")


def set_bookmark(conn: apsw.Connection, source: str, bookmark: str) -> None:
    """Keep a bookmark; in one transaction with the page before it, it can't run ahead of it."""
    with transaction(conn):
        conn.execute(
            "INSERT INTO sources (source, bookmark) VALUES (?, ?)"
            " ON CONFLICT (source) DO UPDATE SET bookmark = excluded.bookmark"
            " WHERE bookmark <> excluded.bookmark",
            (source, bookmark),
        )


@told_plainly
def changes(conn: apsw.Connection) -> int:
    """How often a page of a source changed something here; who copied the file knows by it what is newer."""
    return int(bookmark(conn, CHANGES) or 0)


def changes_in(backup: Path) -> int:
    """``changes`` of a backup; -1 when it can't be read, or is none of a catalogue."""
    try:
        with closing(backups.opened(backup)) as conn:
            return changes(conn)
    except (apsw.Error, StoreError, ValueError):  # also no such table, and a number that is none
        return -1


def count_change(conn: apsw.Connection) -> None:
    """Something is another now; in one transaction with what it is."""
    set_bookmark(conn, CHANGES, str(changes(conn) + 1))


@told_plainly
def known_sources(conn: apsw.Connection) -> set[str]:
    """Every source that was ever tried, or of which something is here."""
    return {
        source
        for (source,) in conn.execute(
            "SELECT source FROM sources WHERE source NOT LIKE '% %' UNION SELECT source FROM entries"
        )
    }


def forget_source(conn: apsw.Connection, source: str) -> None:
    """Keep neither its bookmark nor how it was. Raises ``StoreError``."""
    with transaction(conn):
        conn.execute("DELETE FROM sources WHERE source = ?", (source,))


@told_plainly
def ever_read(conn: apsw.Connection) -> bool:
    """Whether a sync of any source went well."""
    return bool(conn.execute("SELECT EXISTS (SELECT 1 FROM sources WHERE succeeded <> '')").get)


def record_sync(
    conn: apsw.Connection,
    source: str,
    *,
    at: datetime,
    ok: bool,
    what: str,
    put: int = 0,
    gone: int = 0,
    faults: Sequence[Fault] = (),
) -> None:
    """Remember how a sync went. ``at`` has a time zone."""
    moment = at.isoformat()
    kept = msgspec.json.encode(tuple(faults[:MOST_FAULTS_KEPT]))
    with transaction(conn):
        conn.execute(
            "INSERT INTO sources (source, at, ok, succeeded, what, put, gone, faults)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (source) DO UPDATE SET at = excluded.at, ok = excluded.ok, what = excluded.what,"
            " succeeded = iif(excluded.ok, excluded.at, succeeded),"
            " put = excluded.put, gone = excluded.gone, faults = excluded.faults",
            (source, moment, int(ok), moment if ok else "", what, put, gone, kept),
        )


@told_plainly
def health(conn: apsw.Connection) -> list[SourceHealth]:
    """Every source that was ever tried, by name."""
    held = _items_by(conn, "source")
    rows = ask(
        conn,
        "SELECT source, at, ok, succeeded, what, put, gone, faults FROM sources"
        " WHERE at <> '' ORDER BY source",
    )
    return [
        SourceHealth(
            source=source,
            at=datetime.fromisoformat(at) if at else None,
            ok=bool(ok),
            succeeded=datetime.fromisoformat(succeeded) if succeeded else None,
            what=what,
            put=put,
            gone=gone,
            faults=_faults(faults),
            items=held.get(source, 0),
        )
        for source, at, ok, succeeded, what, put, gone, faults in rows
    ]


@told_plainly
def stats(conn: apsw.Connection) -> Stats:
    """Count everything; a tenth of a second for 100,000 Items."""
    kinds = _items_by(conn, "kind")
    count = {
        table: int(conn.execute(f"SELECT count(*) FROM {table}").get)  # noqa: S608 - names from this line
        for table in ("addresses", "terms")
    }
    return Stats(
        items=sum(kinds.values()),
        collections=int(conn.execute("SELECT count(*) FROM entries WHERE kind = 'collection'").get),
        addresses=count["addresses"],
        terms=count["terms"],
        kinds=kinds,
        sources=_items_by(conn, "source"),
        bytes=int(str(conn.pragma("page_count"))) * int(str(conn.pragma("page_size"))),
    )


def _items_by(conn: apsw.Connection, column: str) -> dict[str, int]:
    return dict(
        conn.execute(
            f"SELECT {column}, count(*) FROM entries"  # noqa: S608 - names from this module
            f" WHERE kind <> 'collection' GROUP BY {column} ORDER BY 2 DESC, 1"
        )
    )
