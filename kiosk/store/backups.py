"""Checked copies of the two databases, and how one takes the place of a damaged file.

backups/staff-20261122T030000Z.db      the newest 7; one that is needed is copied, and stays
backups/catalogue-20261122T031500Z.db  the newest; it may be a gigabyte, so when it is needed it is moved
"""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw

from kiosk.errors import StoreError
from kiosk.store import damage
from kiosk.store.damage import CATALOGUE, STAFF
from kiosk.store.faults import plain_words

KEPT = {STAFF: 7, CATALOGUE: 1}
LOOK_EVERY = 1000
"""Steps of SQLite's machine between two looks whether to stop."""


def never() -> bool:
    """Do not stop."""
    return False


def folder_of(path: Path) -> Path:
    """Where the backups of a database are: in one folder beside it."""
    return path.parent / "backups"


def newest_first(folder: Path, name: str) -> list[Path]:
    """The backups of a database, good or not.

    Of what staff made by how far its list of operations goes, whatever the clock said when they were written.
    """
    copies = folder.glob(f"{name}-*.db")
    return sorted(copies, key=lambda one: (_reach(one) if name == STAFF else 0, one.name), reverse=True)


def _reach(backup: Path) -> int:
    """The number of the last operation in a copy; -1 for one that can't be read."""
    try:
        with closing(opened(backup)) as copy, plain_words(copy):
            return int(copy.execute("SELECT coalesce(max(number), 0) FROM operations").get)
    except (apsw.Error, StoreError):
        return -1


def size_of(conn: apsw.Connection) -> int:
    """Bytes that a backup takes, at most."""
    with plain_words(conn):
        return int(str(conn.pragma("page_count"))) * int(str(conn.pragma("page_size")))


def backup(
    conn: apsw.Connection, name: str, folder: Path, now: datetime, *, stop: Callable[[], bool] = never
) -> Path | None:
    """Write a checked copy ``staff-20261122T030000Z.db`` into ``folder``, whole or not at all.

    ``now`` has a time zone. Safe while others write, who are not held up. ``stop`` is asked all the time:
    None when it said so. A damaged file is not copied, so good backups stay.
    Raises ``Damaged`` and ``StoreError``.
    """
    target = folder / f"{name}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"
    part = folder / (target.name + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for left in folder.glob(f"{name}-*.db.part"):  # by one that was killed
            left.unlink()
        try:
            _copy(conn, name, part, stop)
            damage.move_into_place(part, target)
        finally:
            part.unlink(missing_ok=True)
    except apsw.InterruptError:
        return None
    except OSError as error:
        raise StoreError(
            f"the backup could not be written ({error.strerror}).",
            where=str(folder),
            next_step="Look whether the disk is full and the folder may be written by this user.",
        ) from error
    others = [one for one in newest_first(folder, name) if one != target]
    for old in others[KEPT[name] - 1 :]:  # never the new one, though a wrong clock dated another later
        old.unlink(missing_ok=True)
    return target


def newest_good(folder: Path, name: str, known: Callable[[apsw.Connection], bool]) -> Path | None:
    """The newest backup that is whole and whose tables this program knows; None when there is none."""
    for one in newest_first(folder, name):
        if _is_good(one, name, known):
            return one
    return None


def opened(backup: Path) -> apsw.Connection:
    """A backup to look into; nobody writes it. Raises ``StoreError``."""
    with plain_words(backup):
        return apsw.Connection(
            backup.absolute().as_uri() + "?immutable=1",
            flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI,
        )


def holds_all_of(conn: apsw.Connection, backup: Path) -> bool:
    """Whether a backup of staff.db can be read and has just the rows that are there now.

    Raises ``Damaged`` and ``StoreError`` when it is the file itself that can't be read.
    """
    with plain_words(conn):
        rows = damage.sum_of_rows(conn)
    try:
        with closing(opened(backup)) as copy, plain_words(copy):
            return damage.sum_of_rows(copy) == rows
    except (apsw.Error, StoreError):
        return False


def take_its_place(backup: Path, path: Path, *, stays: bool) -> Path | None:
    """Set the file at ``path`` aside and put a backup there; gives what ``damage.set_aside`` gave.

    ``stays``: the backup remains a backup. Everything that may fail comes before the file is touched.
    Raises OSError.
    """
    ready = backup
    if stays or backup.stat().st_dev != path.parent.stat().st_dev:
        ready = path.with_name(path.name + ".part")
        shutil.copyfile(backup, ready)
    kept = damage.set_aside(path)
    damage.move_into_place(ready, path)
    return kept


def _copy(conn: apsw.Connection, name: str, part: Path, stop: Callable[[], bool]) -> None:
    """Raises apsw.InterruptError when ``stop`` said so."""
    reads_only = conn.pragma("query_only")
    conn.set_progress_handler(stop, LOOK_EVERY)
    try:
        with plain_words(conn):
            damage.check_rows(conn, name)
            conn.pragma("query_only", False)  # SQLite takes the copy for a change of what is copied
            conn.execute("VACUUM INTO ?", (str(part),))
    finally:
        conn.set_progress_handler(None)
        conn.pragma("query_only", reads_only)
    with closing(opened(part)) as copy:
        copy.set_progress_handler(stop, LOOK_EVERY)
        whole = _is_whole(copy, name)
    if stop():
        raise apsw.InterruptError
    if not whole:
        raise StoreError(
            "the copy read back wrong; older backups are kept.",
            where=str(part),
            next_step="Look whether the disk is worn out.",
        )


def _is_good(backup: Path, name: str, known: Callable[[apsw.Connection], bool]) -> bool:
    try:
        with closing(opened(backup)) as copy:
            return _is_whole(copy, name) and known(copy)
    except (apsw.Error, StoreError):
        return False


def _is_whole(copy: apsw.Connection, name: str) -> bool:
    try:
        with plain_words(copy):
            damage.check_pages(copy, Path(copy.filename))
            damage.check_rows(copy, name)
    except StoreError:
        return False
    return True
