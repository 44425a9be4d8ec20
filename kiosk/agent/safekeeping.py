"""A copy of what staff made, once a day: a damaged file then costs a day at most, and never everything."""

import logging
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store import damage, database

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
LOOK_SECONDS = 600.0
"""How often to look whether there is something to copy."""


def wants_copy(*, changed: datetime, newest: datetime | None, now: datetime) -> bool:
    """Whether staff's file wants another copy; ``newest`` is when the last was made, None for never.

    A copy from the future (a clock that was wrong) keeps nobody from making one.
    """
    if newest is None:
        return True
    return changed > newest and abs(now - newest) >= EVERY


@dataclass(slots=True)
class Safekeeping:
    """Looks after ``staff_db``; its copies are in ``backups`` beside it."""

    staff_db: Path
    look_at: float = 0.0
    """When to look again, in seconds of the monotonic clock."""

    def look(self, now: datetime, clock: float) -> None:
        """Make a copy when one is wanted. What goes wrong is a line for staff, and the agent goes on."""
        if clock < self.look_at:
            return
        self.look_at = clock + LOOK_SECONDS
        try:
            if self.staff_db.exists() and wants_copy(
                changed=_moment(self.staff_db), newest=self._newest(), now=now
            ):
                with closing(database.open_staff(self.staff_db)) as conn:
                    copy = damage.backup_staff(conn, self._folder, now)
                log.info("what staff made is copied to %s", copy.name)
        except (StoreError, OSError) as error:
            log.warning("%s", error)

    @property
    def _folder(self) -> Path:
        return self.staff_db.parent / "backups"

    def _newest(self) -> datetime | None:
        return max((_moment(copy) for copy in self._folder.glob(damage.BACKUPS)), default=None)


def _moment(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
