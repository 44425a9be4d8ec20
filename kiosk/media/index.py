"""Which address has which file: a small SQLite table, and beside it one note for each row.

The note of a file is written before the file gets its place and its row, and is taken away before the row:
a note without a row is a file whose keeping was cut short, or whose database was lost. Either way the
row is made again from the note, if the file is there.

Only the note has the sums of the blocks: they must not be lost with a damaged database. The time of a note is
when its file was last read whole and found right.
"""

import contextlib
import hashlib
import os
import re
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TypeVar

import apsw
import msgspec

from kiosk.errors import StoreError
from kiosk.media.files import quietly, sweep, write_whole
from kiosk.media.sums import BLOCK, fits
from kiosk.media.whole import Whole
from kiosk.model import Value, key_of

_SCHEMA = """
CREATE TABLE IF NOT EXISTS held(
    url TEXT PRIMARY KEY, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
    content_type TEXT NOT NULL, etag TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pin(url TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NOTE_BYTES = 16 * 2**20
"""Most that a note may be: that of a film of 350 GB."""

T = TypeVar("T")


class Held(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One address whose file is here."""

    url: str
    sha256: str
    """Of the content, in small hexadecimal letters: the name of the file."""
    size: int
    """Bytes."""
    content_type: str = ""
    etag: str = ""

    @property
    def sound(self) -> bool:
        """Whether its name can be a file's: a damaged disk must not make it point elsewhere."""
        return _SHA256.fullmatch(self.sha256) is not None and self.size >= 0


class Note(Held, frozen=True, kw_only=True, omit_defaults=True):
    """What stands beside a row, in a file of its own."""

    blocks: bytes = b""
    """The sums of its blocks (``kiosk.media.sums``); empty when it has but one or nobody worked them out."""
    blocks_sha256: str = ""
    """Of ``blocks``: a damaged sum must not make a right block a wrong one."""

    @property
    def trusted(self) -> bool:
        """Whether ``blocks`` are what was written."""
        right = hashlib.sha256(self.blocks).hexdigest() == self.blocks_sha256
        return right and fits(self.blocks, self.size)


class Index:
    """The rows of ``cache.db``. Every method raises StoreError when the disk refuses.

    A damaged database is set aside and built again from the notes by the one who writes; for one who only
    reads it is empty until then.
    """

    def __init__(
        self, folder: Path, *, read_only: bool, exists: Callable[[Held], bool], whole: Whole
    ) -> None:
        """``exists`` says whether the file of a note is really there; only such rows are made again.

        ``whole`` hears of what is taken away.
        """
        self._file = folder / "cache.db"
        self._links = folder / "links"
        self._read_only = read_only
        self._exists = exists
        self._whole = whole
        self._lock = threading.RLock()
        self._connection: apsw.Connection | None = None
        self._inode = 0
        self._summed: set[str] = set()
        self.rebuilt = ""
        """A sentence for staff when the database was damaged and built again; else empty."""
        if not read_only:
            self._run(_quick_check)

    def get(self, url: str) -> Held | None:
        """The row of this address."""
        rows = self._run(lambda db: list(db.execute("SELECT * FROM held WHERE url=?", (url,))))
        held = _held(rows[0]) if rows else None
        return held if held and held.sound else None

    def all(self) -> list[Held]:
        """Every row."""
        return [_held(row) for row in self._run(lambda db: list(db.execute("SELECT * FROM held"))) or ()]

    def sizes_of(self, owner: str) -> dict[str, int]:
        """Every row of a work, itself included: its bytes by its name (``pieces``)."""
        first, after = f"{owner} ", f"{owner}!"  # between them is what begins with the first
        select = "SELECT url, size FROM held WHERE url=? OR (url>=? AND url<?)"
        rows = self._run(lambda db: list(db.execute(select, (owner, first, after)))) or ()
        return {str(url): int(str(size)) for url, size in rows}

    def announce(self, held: Held, blocks: bytes) -> None:
        """Write the note of a file that is about to get its place, or whose ``blocks`` are known only now."""
        note = Note(**msgspec.structs.asdict(held))
        if held.size > BLOCK:
            seal = hashlib.sha256(blocks).hexdigest()
            note = msgspec.structs.replace(note, blocks=blocks, blocks_sha256=seal)
        try:
            write_whole(self._note(held.url), msgspec.json.encode(note))
        except OSError as error:
            raise StoreError(
                f"The cache can't be written: {error.strerror}.", where=str(self._links)
            ) from error

    def blocks(self, held: Held) -> bytes | None:
        """The sums of the blocks of a file; None when nobody worked them out, or the note is damaged."""
        if held.size <= BLOCK:
            return bytes.fromhex(held.sha256) if held.size else b""
        note = self._read(self._note(held.url))
        if note is None or note.sha256 != held.sha256 or not note.trusted:
            return None
        self._summed.add(held.sha256)
        return note.blocks

    def is_summed(self, held: Held) -> bool:
        """Whether there are sums of its blocks; a note that was sound once is not read again to tell."""
        return held.size <= BLOCK or held.sha256 in self._summed or self.blocks(held) is not None

    def checked_at(self, held: Held) -> float:
        """When the file was last read whole and found right, in seconds of the clock; 0 for never."""
        try:
            return self._note(held.url).stat().st_mtime
        except OSError:
            return 0.0

    def unread_for(self, seconds: float, now: float) -> list[str]:
        """An address of each file that was not read whole for so long, the longest first."""
        urls: dict[str, str] = {}
        ages: dict[str, float] = {}
        for held in self.all():
            urls[held.sha256] = held.url
            age = abs(now - (self.checked_at(held) if self.is_summed(held) else 0.0))
            ages[held.sha256] = max(age, ages.get(held.sha256, age))
        return [urls[each] for each in sorted(ages, key=lambda each: -ages[each]) if ages[each] > seconds]

    def checked(self, held: Held, at: float) -> None:
        """It was found right."""
        with contextlib.suppress(OSError):
            os.utime(self._note(held.url), (at, at))

    def put(self, rows: Sequence[Held]) -> None:
        """Rows, lasting when this returns; note and file must already be."""
        values = [(held.url, held.sha256, held.size, held.content_type, held.etag) for held in rows]
        self._run(lambda db: _each(db, "INSERT OR REPLACE INTO held VALUES(?,?,?,?,?)", values))

    def forget(self, urls: Collection[str]) -> None:
        """Notes first: a row without a note is not made again."""
        for url in urls:
            with contextlib.suppress(OSError):
                self._note(url).unlink()
        self._run(lambda db: _each(db, "DELETE FROM held WHERE url=?", [(url,) for url in urls]))
        self._whole.lost(urls)

    def recover(self) -> None:
        """Rows for the notes that have none, where the file is there; the other such notes are litter."""
        sweep(self._links)
        known = {key_of(held.url) for held in self.all()}
        found = []
        for note in [note for note in self._links.glob("??/*.json") if note.stem not in known]:
            held = self._read(note)
            if held is not None and self._exists(held):
                found.append(held)
            else:
                with contextlib.suppress(OSError):
                    note.unlink()
        self.put(found)

    def pins(self) -> set[str]:
        """Addresses whose files are never evicted."""
        return {str(row[0]) for row in self._run(lambda db: list(db.execute("SELECT url FROM pin"))) or ()}

    def pin(self, urls: Collection[str]) -> None:
        """Whether or not their files are here yet."""
        self._run(lambda db: _each(db, "INSERT OR IGNORE INTO pin VALUES(?)", [(url,) for url in urls]))

    def unpin(self, urls: Collection[str]) -> None:
        """Their files may be evicted again."""
        self._run(lambda db: _each(db, "DELETE FROM pin WHERE url=?", [(url,) for url in urls]))

    def close(self) -> None:
        """May be used again after it: it opens by itself."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _note(self, url: str) -> Path:
        key = key_of(url)
        return self._links / key[:2] / f"{key}.json"

    def _read(self, note: Path) -> Note | None:
        try:
            with open(note, "rb", opener=quietly) as file:
                held = msgspec.json.decode(file.read(_NOTE_BYTES), type=Note)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return held if held.sound and note == self._note(held.url) else None

    def _run(self, work: Callable[[apsw.Connection], T]) -> T | None:
        """The answer of ``work``; None only for a reader whose database is not there or not sound."""
        with self._lock:
            try:
                try:
                    return work(self._open())
                except (apsw.CorruptError, apsw.NotADBError):
                    self.close()
                    if self._read_only:
                        return None
                    self._rebuild()
                    return work(self._open())
            except (apsw.CantOpenError, apsw.SQLError) as error:
                if self._read_only:  # the agent has not made it yet
                    return None
                raise self._fault(error) from error
            except (apsw.Error, OSError) as error:
                raise self._fault(error) from error

    def _fault(self, error: BaseException) -> StoreError:
        return StoreError(f"The list of kept files can't be used: {error}.", where=str(self._file))

    def _open(self) -> apsw.Connection:
        """The connection to the file that has the name now: the writer may have built another one."""
        inode = self._inode_now()
        if self._connection is not None and inode == self._inode:
            return self._connection
        self.close()
        if self._read_only:
            connection = self._open_to_read()
        else:
            connection = apsw.Connection(
                str(self._file), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
            )
        try:
            connection.set_busy_timeout(5000)
            if not self._read_only:
                if inode and self._file.stat().st_size == 0:  # a power cut; somebody may have it open still
                    raise apsw.NotADBError("empty file")
                connection.pragma("journal_mode", "WAL")
                connection.pragma("synchronous", "FULL")
                connection.execute(_SCHEMA)
        except BaseException:
            connection.close()
            raise
        self._connection, self._inode = connection, self._inode_now()
        return connection

    def _open_to_read(self) -> apsw.Connection:
        connection = apsw.Connection(str(self._file), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            connection.pragma("schema_version")
        except (apsw.CantOpenError, apsw.FullError, apsw.IOError):
            # A full disk has no room for the wal-index: read the file as it lies there.
            connection.close()
            if not self._file.exists():
                raise
            return apsw.Connection(
                self._file.absolute().as_uri() + "?immutable=1",
                flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI,
            )
        except BaseException:
            connection.close()
            raise
        return connection

    def _inode_now(self) -> int:
        try:
            return self._file.stat().st_ino
        except FileNotFoundError:
            return 0

    def _rebuild(self) -> None:
        """The damaged database stays beside, for who wants to look; pins come back with the next plan.

        One that was never finished, because its maker was killed at the very first start, is no damage.
        """
        finished = self._file.stat().st_size > 0 or any(self._links.glob("??/*.json"))
        self._file.replace(self._file.with_name("cache.db.damaged"))
        for end in ("-wal", "-shm"):
            self._file.with_name(self._file.name + end).unlink(missing_ok=True)
        self.recover()
        self._whole.clear()
        if finished:
            self.rebuilt = (
                f"The list of kept files was damaged and has been built again: {len(self.all())} files are "
                "still known, any other is fetched again."
            )


def _quick_check(db: apsw.Connection) -> None:
    answer = db.pragma("quick_check")
    if answer != "ok":
        raise apsw.CorruptError(str(answer))


def _held(row: tuple[object, ...]) -> Held:
    url, sha256, size, content_type, etag = row
    return Held(
        url=str(url), sha256=str(sha256), size=int(str(size)), content_type=str(content_type), etag=str(etag)
    )


def _each(db: apsw.Connection, statement: str, rows: Collection[tuple[str | int, ...]]) -> None:
    with db:
        db.executemany(statement, rows)
