"""Playlists that staff make: ordered Items with staff's own words. What a function wrote is durable."""

from typing import Any
from uuid import uuid4

import apsw
import msgspec

from kiosk.errors import StoreError
from kiosk.model import LanguageMap, Value
from kiosk.store.damage import row_sum
from kiosk.store.database import ask, transaction
from kiosk.store.faults import told_plainly

GAP = 2**32
"""Room between neighbours: thirty-two moves to the same place before a playlist is spaced out again."""
_encode = msgspec.json.Encoder().encode
_words = msgspec.json.Decoder(dict[str, tuple[str, ...]]).decode


class Playlist(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A playlist; what is in it is asked with ``entries``."""

    id: str
    label: LanguageMap
    count: int = 0


class Entry(Value, frozen=True, kw_only=True, omit_defaults=True):
    """An Item at its place in a playlist. The same Item may be in it more than once."""

    id: str
    item: str
    """Id of the Item, which may be gone from the catalogue."""
    words: LanguageMap = {}
    """What staff say about it here; empty for none."""


@told_plainly
def all(conn: apsw.Connection) -> list[Playlist]:
    """Every playlist in staff's order."""
    return [
        Playlist(id=ident, label=_words(label), count=count)
        for ident, label, count in conn.execute(
            "SELECT id, label, (SELECT count(*) FROM entries WHERE playlist = playlists.id)"
            " FROM playlists ORDER BY position, id"
        )
    ]


@told_plainly
def entries(conn: apsw.Connection, playlist: str) -> list[Entry]:
    """What is in a playlist, in order; empty when there is no such playlist."""
    return [
        Entry(id=ident, item=item, words=_words(words))
        for ident, item, words in conn.execute(
            "SELECT id, item, words FROM entries WHERE playlist = ? ORDER BY position", (playlist,)
        )
    ]


def create(conn: apsw.Connection, label: LanguageMap, *, ident: str | None = None) -> str:
    """Make an empty playlist after the others; gives its id (``ident`` for one that has an id already)."""
    ident = ident or uuid4().hex
    with transaction(conn):
        _new(conn, "playlists", ident)
        last = conn.execute("SELECT max(position) FROM playlists").get or 0
        _write_playlist(conn, ident, last + GAP, _encode(label))
    return ident


def rename(conn: apsw.Connection, playlist: str, label: LanguageMap) -> None:
    """Give a playlist another label."""
    with transaction(conn):
        (position,) = _row(conn, "SELECT position FROM playlists WHERE id = ?", playlist)
        _write_playlist(conn, playlist, position, _encode(label))


def delete(conn: apsw.Connection, playlist: str) -> None:
    """Remove a playlist with its entries."""
    with transaction(conn):
        _row(conn, "SELECT id FROM playlists WHERE id = ?", playlist)
        conn.execute("DELETE FROM playlists WHERE id = ?", (playlist,))


def add(
    conn: apsw.Connection,
    playlist: str,
    item: str,
    *,
    words: LanguageMap | None = None,
    at: int | None = None,
    ident: str | None = None,
) -> str:
    """Put an Item at place ``at`` (0 is first; after the last when ``None``); gives the id of the entry."""
    ident = ident or uuid4().hex
    with transaction(conn):
        _row(conn, "SELECT id FROM playlists WHERE id = ?", playlist)
        _new(conn, "entries", ident)
        position = _position(conn, playlist, at, without="")
        _write_entry(conn, ident, playlist, position, item, _encode(words or {}))
    return ident


def say(conn: apsw.Connection, entry: str, words: LanguageMap) -> None:
    """Give an entry staff's own words; empty takes them away."""
    with transaction(conn):
        playlist, position, item = _row(
            conn, "SELECT playlist, position, item FROM entries WHERE id = ?", entry
        )
        _write_entry(conn, entry, playlist, position, item, _encode(words))


def remove(conn: apsw.Connection, entry: str) -> None:
    """Take an entry out of its playlist."""
    with transaction(conn):
        _row(conn, "SELECT id FROM entries WHERE id = ?", entry)
        conn.execute("DELETE FROM entries WHERE id = ?", (entry,))


def move(conn: apsw.Connection, entry: str, at: int) -> None:
    """Move an entry to place ``at`` in its playlist (0 is first, counted without the entry itself)."""
    with transaction(conn):
        playlist, item, words = _row(conn, "SELECT playlist, item, words FROM entries WHERE id = ?", entry)
        position = _position(conn, playlist, at, without=entry)
        _write_entry(conn, entry, playlist, position, item, words)


def _position(conn: apsw.Connection, playlist: str, at: int | None, *, without: str) -> int:
    """A free position at a place; makes room when there is none left."""
    if at is None:
        last = conn.execute(
            "SELECT max(position) FROM entries WHERE playlist = ? AND id <> ?", (playlist, without)
        ).get
        return GAP if last is None else int(last) + GAP
    places = "SELECT position FROM entries WHERE playlist = ? AND id <> ? ORDER BY position LIMIT 2 OFFSET ?"
    at = max(at, 0)
    around = [p for (p,) in conn.execute(places, (playlist, without, max(at - 1, 0)))]
    if at == 0:
        return int(around[0]) - GAP if around else GAP
    if len(around) < 2:
        return _position(conn, playlist, None, without=without)
    before, after = around
    if after - before < 2:
        _space_out(conn, playlist)
        return _position(conn, playlist, at, without=without)
    return int(before + after) // 2


def _space_out(conn: apsw.Connection, playlist: str) -> None:
    """Give every entry room again."""
    rows = list(
        ask(conn, "SELECT id, item, words FROM entries WHERE playlist = ? ORDER BY position", (playlist,))
    )
    conn.execute("DELETE FROM entries WHERE playlist = ?", (playlist,))
    for n, (ident, item, words) in enumerate(rows, 1):
        _write_entry(conn, ident, playlist, n * GAP, item, words)


def _write_playlist(conn: apsw.Connection, ident: str, position: int, label: bytes) -> None:
    conn.execute(
        "INSERT INTO playlists (id, position, label, sum) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE"
        " SET position = excluded.position, label = excluded.label, sum = excluded.sum",
        (ident, position, label, row_sum(ident, position, label)),
    )


def _write_entry(
    conn: apsw.Connection, ident: str, playlist: str, position: int, item: str, words: bytes
) -> None:
    conn.execute(
        "INSERT INTO entries (id, playlist, position, item, words, sum) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE"
        " SET position = excluded.position, words = excluded.words, sum = excluded.sum",
        (ident, playlist, position, item, words, row_sum(ident, playlist, position, item, words)),
    )


def _row(conn: apsw.Connection, sql: str, ident: str) -> Any:
    row = next(ask(conn, sql, (ident,)), None)
    if row is None:
        raise StoreError(
            "this playlist or entry is not there any more.",
            where=conn.filename,
            next_step="Look at the list again.",
        )
    return row


def _new(conn: apsw.Connection, table: str, ident: str) -> None:
    if conn.execute(f"SELECT 1 FROM {table} WHERE id = ?", (ident,)).get:  # noqa: S608 - names from above
        raise StoreError(f"there is one with the id {ident} already.", where=conn.filename)
