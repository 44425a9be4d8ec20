"""The tiles that are on this machine: one SQLite file, which may be lost without harm.

A database rather than a file for each: a picture has hundreds of tiles of some kilobytes, and what the plug
cut off is not there at all instead of being half there. Every tile has a sum, so that a bad disk costs a
tile and shows no rubbish.
"""

import contextlib
import os
import threading
import zlib
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TypeVar

import apsw

from kiosk.errors import StoreError
from kiosk.media.pyramid import Tile

MEMORY = ":memory:"
BATCH = 32
"""Tiles that are written at a time."""
_SCHEMA = """
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -2000;
CREATE TABLE IF NOT EXISTS picture(
    key TEXT PRIMARY KEY, about BLOB NOT NULL, used INTEGER NOT NULL, bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tile(
    key TEXT NOT NULL, scale INTEGER NOT NULL, col INTEGER NOT NULL, line INTEGER NOT NULL,
    sum INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(key, scale, col, line)) STRICT;
"""
_AT = "key=? AND scale=? AND col=? AND line=?"

T = TypeVar("T")


class Tiles:
    """Of any picture that has a key (``model.key_of``). Safe to use from several threads.

    Of the pictures that nobody pinned at most ``most_bytes`` are held; what was looked at longest ago goes
    first. Every method raises StoreError when the disk refuses.
    """

    def __init__(self, file: Path | None, most_bytes: int, floor_bytes: int = 0) -> None:
        """``file`` None: in memory, for what may be looked at and not kept.

        ``floor_bytes``: while the disk has no more than that free, nothing is taken in (StoreError).
        """
        self._file = file
        self._floor = floor_bytes
        self._most = most_bytes
        self._lock = threading.RLock()
        self._db: apsw.Connection | None = None
        self._pins: frozenset[str] | None = frozenset() if file is None else None

    def about(self, key: str, *, touch: bool = True) -> bytes | None:
        """What ``begin`` was told; None when there is nothing of this picture.

        ``touch``: somebody looks at it, so it stays longer.
        """

        def look(db: apsw.Connection) -> bytes | None:
            found = db.execute("SELECT about FROM picture WHERE key=?", (key,)).get
            if found is not None and touch:
                db.execute("UPDATE picture SET used=(SELECT max(used) + 1 FROM picture) WHERE key=?", (key,))
            return found if isinstance(found, bytes) else None

        return self._run(look)

    def begin(self, key: str, about: bytes) -> None:
        """From now on there is this picture; what was here of it before is gone.

        ``about`` may be empty until more is known than its ``WHOLE``, which stays then.
        """

        def begin(db: apsw.Connection) -> None:
            self._need_room()
            with db:
                if db.execute("SELECT about FROM picture WHERE key=?", (key,)).get == b"":
                    db.execute("UPDATE picture SET about=? WHERE key=?", (about, key))
                    return
                _drop(db, key)
                db.execute(
                    "INSERT INTO picture SELECT ?, ?, coalesce(max(used), 0) + 1, 0 FROM picture",
                    (key, about),
                )

        self._run(begin)

    def note(self, key: str, about: bytes) -> None:
        """Something else is known of a picture whose tiles stay."""
        self._run(lambda db: db.execute("UPDATE picture SET about=? WHERE key=?", (about, key)).fetchall())

    def get(self, key: str, tile: Tile) -> bytes | None:
        """A tile; None when it is not here."""

        def look(db: apsw.Connection) -> bytes | None:
            row = db.execute(f"SELECT sum, data FROM tile WHERE {_AT}", (key, *tile)).fetchone()  # noqa: S608 - own words
            if row is None or zlib.crc32(row[1]) == row[0]:
                return bytes(row[1]) if row else None
            db.execute(f"DELETE FROM tile WHERE {_AT}", (key, *tile))  # noqa: S608 - own words
            return None

        return self._run(look)

    def put(self, key: str, tiles: Iterable[tuple[Tile, bytes]]) -> None:
        """Take these in, a few at a time as they come; nothing of a picture that was not begun."""
        batch: list[tuple[Tile, bytes]] = []
        for each in tiles:
            batch.append(each)
            if len(batch) >= BATCH:
                self._put(key, batch)
                batch = []
        self._put(key, batch)

    def _put(self, key: str, batch: Collection[tuple[Tile, bytes]]) -> None:
        def put(db: apsw.Connection) -> None:
            self._need_room()
            with db:
                if db.execute("SELECT 1 FROM picture WHERE key=?", (key,)).get is None:
                    return
                db.executemany(
                    "INSERT OR REPLACE INTO tile VALUES(?,?,?,?,?,?)",
                    [(key, *tile, zlib.crc32(data), data) for tile, data in batch],
                )
                db.execute(
                    "UPDATE picture SET bytes=bytes + ? WHERE key=?",
                    (sum(len(data) for _, data in batch), key),
                )
            self._make_room(db, key)

        self._run(put)

    def counts(self, key: str) -> dict[int, int]:
        """How many tiles are here of each scale factor."""
        rows = "SELECT scale, count(*) FROM tile WHERE key=? AND scale > 0 GROUP BY scale"
        return dict(self._run(lambda db: list(db.execute(rows, (key,)))))

    def pin(self, keys: Collection[str]) -> None:
        """These never go to make room; before this was said once, none does."""
        self._pins = frozenset(keys)

    def drop(self, key: str) -> None:
        """Take a picture away."""

        def drop(db: apsw.Connection) -> None:
            with db:
                _drop(db, key)
            db.execute("PRAGMA incremental_vacuum").fetchall()

        self._run(drop)

    def sweep(self, known: Callable[[str], bool]) -> int:
        """Take away the pictures whose key is not ``known``; gives how many."""
        gone = [key for key in self.keys() if not known(key)]
        for key in gone:
            self.drop(key)
        return len(gone)

    def keys(self) -> set[str]:
        """Of every picture of which something is here."""
        return {str(key) for (key,) in self._run(lambda db: list(db.execute("SELECT key FROM picture")))}

    def size(self) -> int:
        """Bytes of all tiles."""
        return int(self._run(lambda db: db.execute("SELECT coalesce(sum(bytes), 0) FROM picture").get))

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            db, self._db = self._db, None
            if db is not None:
                db.close()

    def _need_room(self) -> None:
        if self._file is None:
            return
        disk = os.statvfs(self._file.parent)
        if disk.f_bavail * disk.f_frsize <= self._floor:
            raise StoreError("The disk is too full for tiles.", where=str(self._file))

    def _make_room(self, db: apsw.Connection, but: str) -> None:
        if self._pins is None:
            return
        rows = list(db.execute("SELECT key, bytes FROM picture ORDER BY used"))
        free = [(key, size) for key, size in rows if key not in self._pins]
        over = sum(size for _, size in free) - self._most
        went = False
        for key, size in free:
            if over <= 0:
                break
            if key != but:
                with db:
                    _drop(db, key)
                over -= size
                went = True
        if over > 0 and but not in self._pins:
            with db:  # the one that is looked at is alone too much: its first tiles go
                went = _trim(db, but, over) or went
        if went:
            db.execute("PRAGMA incremental_vacuum").fetchall()

    def _run(self, work: Callable[[apsw.Connection], T]) -> T:
        with self._lock:
            try:
                try:
                    return work(self._open())
                except (apsw.CorruptError, apsw.NotADBError):
                    self._begin_anew()
                    return work(self._open())
            except (apsw.Error, OSError) as error:
                raise StoreError(f"The tiles can't be used: {error}.", where=str(self._file or "")) from error

    def _open(self) -> apsw.Connection:
        if self._db is None:
            if self._file is not None:
                self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            db = apsw.Connection(str(self._file) if self._file else MEMORY)
            try:
                db.set_busy_timeout(5000)
                db.execute(_SCHEMA).fetchall()
            except BaseException:
                db.close()
                raise
            self._db = db
        return self._db

    def _begin_anew(self) -> None:
        """A damaged file: every tile can be had again."""
        self.close()
        if self._file is not None:
            for end in ("", "-wal", "-shm"):
                with contextlib.suppress(FileNotFoundError):
                    self._file.with_name(self._file.name + end).unlink()


def _drop(db: apsw.Connection, key: str) -> None:
    db.execute("DELETE FROM tile WHERE key=?", (key,))
    db.execute("DELETE FROM picture WHERE key=?", (key,))


def _trim(db: apsw.Connection, key: str, over: int) -> bool:
    """Take away the tiles that came first, until ``over`` bytes are gone."""
    freed, last = 0, 0
    for number, size in db.execute("SELECT rowid, length(data) FROM tile WHERE key=? ORDER BY rowid", (key,)):
        if freed >= over:
            break
        freed, last = freed + size, number
    db.execute("DELETE FROM tile WHERE key=? AND rowid <= ?", (key, last))
    db.execute("UPDATE picture SET bytes=max(0, bytes - ?) WHERE key=?", (freed, key))
    return freed > 0
