"""Opens the SQLite files, brings their tables up to date, and speaks of the disk in plain words."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from ctypes import addressof, c_int
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

import apsw

from kiosk.errors import StoreError
from kiosk.store import backups, damage, themes
from kiosk.store.damage import CATALOGUE, FIGURES, STAFF
from kiosk.store.faults import BUSY_MS, NEXT_STEP, Absent, Damaged, plain_words

__all__ = [
    "Absent",
    "Damaged",
    "ask",
    "changed",
    "from_staff",
    "open_catalogue",
    "open_figures",
    "open_staff",
    "read_staff",
    "replaced",
    "snapshot",
    "transaction",
]

log = logging.getLogger(__name__)
Found = TypeVar("Found")
Other = TypeVar("Other")

APPLICATION_IDS = {CATALOGUE: 0x56454E43, STAFF: 0x56454E53, FIGURES: 0x56454E46}
CACHE_KIB = 8192
LARGEST_IDLE_WAL = 16 * 2**20
HELD_PAGES = 256


def open_catalogue(
    path: Path, *, read_only: bool = False, told: Callable[[str], None] = log.warning
) -> apsw.Connection:
    """Open what can be fetched again (WAL, ``synchronous=NORMAL``); made when there is none.

    To write: a damaged file is kept beside it as ``catalogue.db.damaged-1`` (2, 3 …) and the newest good
    backup takes its place, with the bookmarks of that moment, so the next sync brings what is newer. Without
    one a new file is begun. ``told`` gets the sentence that says so. All rows are checked too when a reader
    has reported damage (``damage.report``).

    ``read_only`` is for the screen: it works while the agent writes, and from a disk that can't be written.
    Raises ``Absent`` (read only, nothing fetched yet), ``Damaged`` (read only) and ``StoreError``.
    """
    if read_only:
        return _open_to_read(path, CATALOGUE)
    return _open_whole(path, CATALOGUE, backups.folder_of(path), told)


def open_staff(
    path: Path, *, folder: Path | None = None, told: Callable[[str], None] = log.warning
) -> apsw.Connection:
    """Open what staff make (WAL, ``synchronous=FULL``: what was committed survives the plug).

    Made when there is none. The whole file and the sum of every row are checked. A damaged file is kept as
    ``staff.db.damaged-1`` (2, 3 …) and the newest good backup in ``folder`` (one beside the file) takes
    its place; ``told`` gets the sentence that says so. Nothing is ever deleted. Raises ``StoreError``.
    """
    return _open_whole(path, STAFF, folder or backups.folder_of(path), told)


def open_figures(path: Path, *, told: Callable[[str], None] = log.warning) -> apsw.Connection:
    """Open what was counted (``synchronous=FULL``, no wal: nothing beside it tells what was added when).

    Made when there is none. A damaged file is kept as ``figures.db.damaged-1`` (2, 3 …), of which the newest
    two stay, and a new one is begun; ``told`` gets the sentence that says so. Raises ``StoreError``.
    """
    return _open_whole(path, FIGURES, backups.folder_of(path), told)


def read_staff(
    path: Path, *, mend: bool = True, told: Callable[[str], None] = log.warning
) -> apsw.Connection:
    """Open what staff made, to read: a good file is checked as ``open_staff`` does, and not touched.

    One that is damaged or older is mended by ``open_staff`` first; without ``mend`` that is a ``Damaged`` or
    another ``StoreError``. Raises ``Absent`` when there is none, and ``StoreError``.
    """
    try:
        return _open_to_read_checked(path)
    except (Damaged, _Older):
        if not mend:
            raise
        open_staff(path, told=told).close()
        return _open_to_read_checked(path)


def from_staff(path: Path, read: Callable[[apsw.Connection], Found], none: Other) -> Found | Other:
    """What ``read`` finds in what staff made; ``none`` when there is no file. See ``read_staff``.

    Raises ``StoreError``.
    """
    try:
        conn = read_staff(path)
    except Absent:
        return none
    with closing(conn):
        return read(conn)


@contextmanager
def transaction(conn: apsw.Connection) -> Iterator[None]:
    """All or nothing (``BEGIN IMMEDIATE``); durable on disk, as far as the file promises, when it ends.

    Inside another transaction it is a part of that one (a savepoint) and becomes durable with it.
    Raises ``StoreError`` when the disk or the file fails; then nothing has changed.
    """
    with plain_words(conn):
        if conn.in_transaction:
            with conn:
                yield
            return
        conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise


def ask(conn: apsw.Connection, sql: str, bindings: Sequence[Any] = ()) -> Iterator[Any]:
    """The rows; their columns have the types that the STRICT tables say."""
    return conn.execute(sql, bindings)


@contextmanager
def snapshot(conn: apsw.Connection) -> Iterator[None]:
    """Several questions answered from the same moment, while another process writes."""
    with plain_words(conn):
        if conn.in_transaction:
            yield
            return
        conn.execute("BEGIN")
        try:
            yield
        finally:
            if conn.in_transaction:
                conn.execute("ROLLBACK")


def changed(conn: apsw.Connection) -> int:
    """Another number as soon as another connection has committed (``PRAGMA data_version``, some 8 µs)."""
    with plain_words(conn):
        return int(str(conn.pragma("data_version")))


def replaced(conn: apsw.Connection) -> bool:
    """Whether the file under this connection was set aside: close it and open again."""
    moved = c_int()
    with plain_words(conn):
        conn.file_control("main", apsw.SQLITE_FCNTL_HAS_MOVED, addressof(moved))
    return bool(moved.value)


def _open_whole(path: Path, name: str, folder: Path, told: Callable[[str], None]) -> apsw.Connection:
    while True:
        file = _file_at(path)
        try:
            _check_presence(path, name, folder)
            conn = _open_to_write(path, name, rows=name == STAFF or damage.reported(path))
        except Damaged as error:
            with damage.alone(path.parent):
                if _file_at(path) != file:
                    continue  # another process has just done all this
                conn = _mend(path, name, folder, error, told)
        damage.answer_report(path)
        return conn


def _file_at(path: Path) -> int:
    return path.stat().st_ino if path.exists() else 0


def _mend(
    path: Path, name: str, folder: Path, error: Damaged, told: Callable[[str], None]
) -> apsw.Connection:
    """Set the file aside and go on with the newest good backup, or anew."""
    copy = backups.newest_good(folder, name, lambda conn: _version(conn) <= len(_migrations(name)))
    if copy is None and name == CATALOGUE and path.exists():
        with suppress(Damaged):
            return _open_to_write(path, name)  # one bad row: without a copy all others are worth more
    try:
        if copy is None:
            kept = damage.set_aside(path)
        else:
            kept = backups.take_its_place(copy, path, stays=name == STAFF)
        done = f"the backup {copy.name} has taken its place; {_AFTER[name]}" if copy else _WITHOUT[name]
        sentence = f"{error.where}: {error.what} "
        sentence += f"It is kept as {kept.name} and {done}" if kept else done[0].upper() + done[1:]
        told(sentence)
        if kept:
            damage.note(kept, sentence)
        if name != STAFF:
            damage.forget_oldest(path)
    except OSError as fault:
        raise StoreError(
            f"the damaged file could not be replaced ({fault.strerror}).",
            where=str(path),
            next_step="Look whether the disk is full and the folder may be written by this user.",
        ) from fault
    return _open_to_write(path, name, pages=copy is None)


_AFTER = {
    CATALOGUE: "what is newer is fetched again.",
    STAFF: "later changes are in the kept file.",
}
_WITHOUT = {
    CATALOGUE: "everything is fetched again.",
    STAFF: "there is no backup, so the playlists begin empty.",
    FIGURES: "it is counted from nothing again.",
}


def _check_presence(path: Path, name: str, folder: Path) -> None:
    """A file that is gone, or empty, while there are backups of it was lost."""
    if not (path.exists() and path.stat().st_size) and backups.newest_first(folder, name):
        raise Damaged("the file is gone.", where=str(path), next_step=NEXT_STEP)


def _open_to_write(path: Path, name: str, *, pages: bool = True, rows: bool = False) -> apsw.Connection:
    """``pages``, ``rows``: check them. Raises ``Damaged`` and ``StoreError``."""
    damage.set_aside_orphans(path)
    _keep_private(path, name)
    # What is there must not be made: another process may be about to put a backup in its place.
    flags = apsw.SQLITE_OPEN_READWRITE | (0 if path.exists() else apsw.SQLITE_OPEN_CREATE)
    with plain_words(path):
        conn = _connect(str(path), flags)
        try:
            _check_owner(conn, path, name)
            _keep_private(path, name)  # one that was made just now
            conn.pragma("journal_mode", "DELETE" if name == FIGURES else "WAL")
            conn.pragma("synchronous", "NORMAL" if name == CATALOGUE else "FULL")
            conn.pragma("secure_delete", name == FIGURES)
            if name == CATALOGUE:
                conn.pragma("journal_size_limit", LARGEST_IDLE_WAL)
            if pages:
                damage.check_pages(conn, path)
            _migrate(conn, path, name)
            if rows:
                damage.check_rows(conn, name)
            if name == STAFF:
                _hold_room(conn)
        except BaseException:
            conn.close()
            raise
    return conn


def _keep_private(path: Path, name: str) -> None:
    """Names and codes are for this user alone. SQLite gives what it keeps beside the file the same rights."""
    if name == CATALOGUE:
        return
    with suppress(OSError):  # a disk that can't be written says so when the file is
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)


def _hold_room(conn: apsw.Connection) -> None:
    """Own a MiB of file and of wal beforehand, so that staff can go on for a while when the disk is full."""
    with plain_words(conn):
        conn.pragma("wal_autocheckpoint", HELD_PAGES // 2)  # before the wal outgrows what it has
        try:
            with transaction(conn):
                conn.execute("CREATE TABLE IF NOT EXISTS room (filler BLOB) STRICT")
                conn.execute("INSERT INTO room VALUES (zeroblob(?))", (HELD_PAGES * 4096,))
            with transaction(conn):
                conn.execute("DROP TABLE IF EXISTS room")  # another process may open the file just now
        except StoreError as error:  # full already, or busy: there is no room to hold, and no need to stop
            log.info("no room is held for staff: %s", error)


class _Older(StoreError):
    """The tables are of an older version; opening to write brings them up to date."""


def _open_to_read_checked(path: Path) -> apsw.Connection:
    conn = _open_to_read(path, STAFF)
    try:
        with plain_words(conn):
            damage.check_pages(conn, path)
            damage.check_rows(conn, STAFF)
    except BaseException:
        conn.close()
        raise
    return conn


def _open_to_read(path: Path, name: str) -> apsw.Connection:
    absent = Absent(
        "there is no catalogue yet.", where=str(path), next_step="It comes with the first sync: kiosk sync."
    )
    if name == STAFF:
        absent = Absent("staff made no playlists yet.", where=str(path))
    _check_presence(path, name, backups.folder_of(path))
    if not path.exists():
        raise absent
    with plain_words(path):
        flags = apsw.SQLITE_OPEN_READONLY
        try:
            conn = _connect(str(path), flags)
        except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.FullError, apsw.IOError):
            conn = _connect_without_index(path, name)
        try:
            conn.pragma("query_only", True)
            _check_owner(conn, path, name)
            version, newest = _version(conn), len(_migrations(name))
            if version == 0:
                raise absent
            if version > newest:
                raise _newer(path, version, newest)
            if version < newest:
                raise _Older(
                    f"the {name} was made by an older version of Venster.",
                    where=str(path),
                    next_step=f"Start Venster; it brings the {name} up to date.",
                )
        except BaseException:
            conn.close()
            raise
    return conn


def _connect_without_index(path: Path, name: str) -> apsw.Connection:
    """A full or read-only disk has no room for the wal-index: read the file as it lies there.

    That of staff is read for a moment, so it may be locked: then the index can be in memory, and what was
    written last, which is in the wal alone, is seen too.
    """
    if name == STAFF:
        with suppress(apsw.Error):
            return _connect(str(path), apsw.SQLITE_OPEN_READWRITE, alone=True)
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    return _connect(path.absolute().as_uri() + "?immutable=1", flags)


def _connect(name: str, flags: int, *, alone: bool = False) -> apsw.Connection:
    conn = apsw.Connection(name, flags=flags)
    try:
        conn.set_busy_timeout(BUSY_MS)
        if alone:
            conn.pragma("locking_mode", "EXCLUSIVE")
        conn.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        conn.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
        conn.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)
        conn.pragma("foreign_keys", True)
        conn.pragma("trusted_schema", False)
        conn.pragma("cell_size_check", True)
        conn.pragma("temp_store", "MEMORY")
        conn.pragma("cache_size", -CACHE_KIB)
        conn.pragma("application_id")  # the first read: a file that is no database says so here
    except BaseException:
        conn.close()
        raise
    return conn


def _check_owner(conn: apsw.Connection, path: Path, name: str) -> None:
    owner = conn.pragma("application_id")
    empty = not conn.execute("SELECT EXISTS (SELECT 1 FROM sqlite_schema)").get
    if owner != APPLICATION_IDS[name] and not (owner == 0 and empty):
        raise StoreError(
            f"the file is not the {name} of Venster.",
            where=str(path),
            next_step="Name another data folder, or move this file away.",
        )


def _migrate(conn: apsw.Connection, path: Path, name: str) -> None:
    steps = _migrations(name)
    if (version := _version(conn)) > len(steps):
        raise _newer(path, version, len(steps))
    if version == len(steps):
        return
    conn.create_scalar_function("themes_in", lambda *row: themes.themes_in(row[0]), 1)
    conn.create_scalar_function("row_sum", damage.row_sum)
    with transaction(conn):  # one, so that nobody meets a new file of an older version
        for number, sql in enumerate(steps, 1):
            if _version(conn) < number:  # else another process was here first
                conn.execute(sql)
                conn.pragma("user_version", number)


def _newer(path: Path, version: int, newest: int) -> StoreError:
    return StoreError(
        f"the file was made by a newer version of Venster (tables {version}, this one knows {newest}).",
        where=str(path),
        next_step="Update Venster, or name another data folder.",
    )


def _version(conn: apsw.Connection) -> int:
    return int(str(conn.pragma("user_version")))


@cache
def _migrations(name: str) -> tuple[str, ...]:
    """The SQL of ``0001_….sql``, ``0002_….sql`` … in order."""
    folder = resources.files("kiosk.store") / "migrations" / name
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name
    )
    numbers = [int(file.name.split("_")[0]) for file in files]
    if numbers != list(range(1, len(files) + 1)):
        raise AssertionError(f"the migrations of {name} are numbered {numbers}")
    return tuple(file.read_text(encoding="utf-8") for file in files)
