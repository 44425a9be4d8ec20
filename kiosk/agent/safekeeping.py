"""Copies of both databases, once a day: a damaged file then costs a day at most, and never everything.

Of the catalogue a day can be fetched again, but not without a network: with its copy the screen has something
to show until then.
"""

import logging
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from kiosk.errors import StoreError
from kiosk.store import backups, damage, database, items
from kiosk.store.damage import CATALOGUE, STAFF

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
LOOK_SECONDS = 600.0
"""How often to look whether there is something to copy."""


def wants_copy(*, changed: bool, newest: datetime | None, now: datetime) -> bool:
    """Whether a file that ``changed`` since its last copy wants another; ``newest`` is when that was made.

    None: never. A copy from the future (a clock that was wrong) keeps nobody from making one.
    """
    if newest is None:
        return True
    return changed and abs(now - newest) >= EVERY


@dataclass(slots=True)
class Safekeeping:
    """Looks after the two databases; their copies are in ``backups`` beside them."""

    staff_db: Path
    catalogue_db: Path
    floor_bytes: int
    """So much of the disk stays free beside a copy of the catalogue."""
    stop: Callable[[], bool] = backups.never
    """Asked all the time while a copy is made."""
    look_at: float = 0.0
    """When to look again, in seconds of the monotonic clock."""

    def look(self, now: datetime, clock: float) -> None:
        """Make the copies that are wanted. What goes wrong is a line for staff, and the agent goes on."""
        if clock < self.look_at or self.stop():
            return
        self.look_at = clock + LOOK_SECONDS
        for copy in (self._copy_staff, self._copy_catalogue):
            try:
                copy(now)
            except (StoreError, OSError) as error:
                log.warning("%s", error)

    def _copy_staff(self, now: datetime) -> None:
        if not self.staff_db.exists():
            return
        copy, made = _newest(self.staff_db, STAFF, now)
        if not wants_copy(changed=True, newest=made, now=now):
            return
        try:
            # To read: opening to write writes. The rows count, not the file: what is new may be in its wal.
            with closing(database.read_staff(self.staff_db)) as conn:
                if copy is None or not backups.holds_all_of(conn, copy):
                    self._copy(conn, STAFF, now)
        except database.Absent:
            return

    def _copy_catalogue(self, now: datetime) -> None:
        copy, made = _newest(self.catalogue_db, CATALOGUE, now)
        try:
            with closing(database.open_catalogue(self.catalogue_db, read_only=True)) as conn:
                changed = copy is None or items.changes(conn) != items.changes_in(copy)
                wanted = wants_copy(changed=changed, newest=made, now=now)
                if wanted and items.ever_read(conn) and self._room_for(conn):
                    self._copy(conn, CATALOGUE, now)
        except database.Absent:
            return
        except database.Damaged:
            damage.report(self.catalogue_db)
            raise

    def _room_for(self, conn: apsw.Connection) -> bool:
        free = shutil.disk_usage(self.catalogue_db.parent).free
        return free - backups.size_of(conn) >= self.floor_bytes

    def _copy(self, conn: apsw.Connection, name: str, now: datetime) -> None:
        made = backups.backup(conn, name, backups.folder_of(Path(conn.filename)), now, stop=self.stop)
        if made:
            log.info("the %s is copied to %s", name, made.name)


def _newest(path: Path, name: str, now: datetime) -> tuple[Path | None, datetime | None]:
    """The newest copy, and when the last one was made; one from the future only if there is no other."""
    copies = [(copy, _moment(copy)) for copy in backups.newest_first(backups.folder_of(path), name)]
    copies.sort(key=lambda one: one[1] > now)  # by a clock that was wrong
    if not copies:
        return None, None
    past = [made for _, made in copies if made <= now]  # what holds most may be older than what is there now
    return copies[0][0], max(past, default=copies[0][1])


def _moment(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
