"""The catalogue as the agent has it open, to write: whose file another process may write in, or put aside."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

import apsw

from kiosk.errors import StoreError
from kiosk.store import damage, database

log = logging.getLogger(__name__)

TRUST_SECONDS = 600.0
"""After a look found nothing that can be mended: so long no other."""


class OpenCatalogue:
    """Opened when it is asked for, and again after ``close``. For one thread, but for ``damaged``."""

    def __init__(self, path: Path, mended: Callable[[], None]) -> None:
        """``mended``: a copy took the place of a damaged file, so what is newer is not in it."""
        self.path = path
        self._mended = mended
        self._conn: apsw.Connection | None = None
        self._trusted_until = 0.0
        self._version = 0
        """``PRAGMA data_version`` at the last look."""

    def conn(self) -> apsw.Connection:
        """The connection. Raises StoreError when the file can't be had."""
        if self._conn is None:
            reported = damage.reported(self.path)
            self._trusted_until = time.monotonic() + TRUST_SECONDS if reported else 0.0
            self._conn = database.open_catalogue(self.path, told=self._told)
            self._version = self._version_now()  # before anything is read: what is written later is news
        return self._conn

    def close(self) -> None:
        """It is opened again when it is asked for, which also mends it."""
        conn, self._conn, self._version = self._conn, None, 0
        if conn is not None:
            conn.close()

    @property
    def outdated(self) -> bool:
        """Whether the file under it was set aside, or is to be looked through: close it."""
        return self._conn is not None and (database.replaced(self._conn) or self.damaged)

    @property
    def damaged(self) -> bool:
        """Whether somebody met damage in it, and it is time to look at the whole of it."""
        return time.monotonic() >= self._trusted_until and damage.reported(self.path)

    @property
    def news(self) -> bool:
        """Whether another process wrote in it since ``others_wrote`` was asked."""
        return self._version_now() != self._version

    def others_wrote(self) -> bool:
        """As ``news``, which is none from now on."""
        before, self._version = self._version, self._version_now()
        return self._version != before

    def _version_now(self) -> int:
        try:
            return database.changed(self._conn) if self._conn is not None else 0
        except StoreError:  # who reads next meets it too, and says so
            return self._version

    def _told(self, sentence: str) -> None:
        log.warning("%s", sentence)
        self._trusted_until = 0.0
        self._mended()
