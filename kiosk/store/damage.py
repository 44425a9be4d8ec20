"""A damaged file is set aside, never deleted; what staff make has backups and a sum on every row."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import count
from pathlib import Path

import apsw
import msgspec

from kiosk.errors import StoreError
from kiosk.store.faults import Damaged, plain_words

KEPT_BACKUPS = 7
BACKUPS = "staff-*.db"
COMPANIONS = ("", "-wal", "-shm")
SUMMED_TABLES = ("playlists", "entries")
"""Tables of staff.db; ``sum`` is their last column."""


def row_sum(*fields: object) -> bytes:
    """The sum that a row of staff.db carries: of its other columns, in their order."""
    return blake2b(msgspec.json.encode(fields), digest_size=16).digest()


def check_pages(conn: apsw.Connection, path: Path) -> None:
    """Raise ``Damaged`` when SQLite itself sees that a page is not what it should be."""
    answer = str(conn.execute("PRAGMA quick_check(1)").get)
    if answer != "ok":
        raise Damaged(f"the file is damaged ({' '.join(answer.split())}).", where=str(path))


def check_sums(conn: apsw.Connection) -> None:
    """Raise ``Damaged`` when a row of staff.db is not what was written: SQLite sees a quarter of that."""
    for table in SUMMED_TABLES:
        for *fields, kept in conn.execute(f"SELECT * FROM {table}"):  # noqa: S608 - names from above
            if row_sum(*fields) != kept:
                raise Damaged(f"a row of {table} is not what was written.", where=conn.filename)


def backup_staff(conn: apsw.Connection, folder: Path, now: datetime) -> Path:
    """Write a checked copy ``staff-20261122T030000Z.db`` into ``folder``; the newest 7 are kept.

    ``now`` has a time zone. Safe while others write. A damaged file is not copied, so good backups stay.
    Raises ``Damaged`` and ``StoreError``.
    """
    target = folder / f"staff-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"
    part = folder / (target.name + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with plain_words(conn):
            check_sums(conn)
            conn.execute("VACUUM INTO ?", (str(part),))
        if not _is_good(part):
            raise StoreError(
                "the copy read back wrong; older backups are kept.",
                where=str(part),
                next_step="Look whether the disk is worn out.",
            )
        _move_into_place(part, target)
    except OSError as error:
        raise StoreError(
            f"the backup could not be written ({error.strerror}).",
            where=str(folder),
            next_step="Look whether the disk is full and the folder may be written by this user.",
        ) from error
    for old in _newest_first(folder)[KEPT_BACKUPS:]:
        old.unlink(missing_ok=True)
    return target


def restore(path: Path, backups: Path) -> Path | None:
    """Put the newest good backup at ``path``, where nothing may be; ``None`` when there is no good one."""
    for backup in _newest_first(backups):
        if _is_good(backup):
            part = path.with_name(path.name + ".part")
            shutil.copyfile(backup, part)
            _move_into_place(part, path)
            return backup
    return None


def set_aside(path: Path) -> Path:
    """Rename a database, its wal and wal-index to the first free ``….damaged-<n>``; gives that name."""
    for n in count(1):
        kept = path.with_name(f"{path.name}.damaged-{n}")
        if not any(kept.with_name(kept.name + end).exists() for end in COMPANIONS):
            break
    for end in COMPANIONS:
        part = path.with_name(path.name + end)
        if part.exists():
            part.rename(kept.with_name(kept.name + end))
    _sync_folder(path.parent)
    return kept


def kept(path: Path) -> list[Path]:
    """What ``set_aside`` made of earlier files at ``path``, oldest first."""
    found = (one for one in path.parent.glob(f"{path.name}.damaged-*") if one.suffix[9:].isdigit())
    return sorted(found, key=lambda one: int(one.suffix[9:]))


def set_aside_orphans(path: Path) -> None:
    """A wal without its database (a plug pulled while setting aside) must not meet the next database."""
    if not path.exists() and path.with_name(path.name + "-wal").exists():
        set_aside(path)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """One process at a time repairs in this folder; another waits and then finds it done."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _is_good(copy: Path) -> bool:
    try:
        conn = apsw.Connection(
            copy.absolute().as_uri() + "?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        )
    except apsw.Error:
        return False
    try:
        check_pages(conn, copy)
        check_sums(conn)
    except (apsw.Error, StoreError):
        return False
    finally:
        conn.close()
    return True


def _newest_first(folder: Path) -> list[Path]:
    return sorted(folder.glob(BACKUPS), reverse=True)


def _move_into_place(part: Path, target: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
