"""From a key of the gateway to an address, by asking the store."""

import threading
from collections.abc import Callable
from pathlib import Path

import apsw

from kiosk.agent.gateway import Place
from kiosk.errors import StoreError
from kiosk.store import damage, database, items


class Finder:
    """What a key stands for. Safe to use from several threads.

    ``may_keep`` tells of an address whether its file may stay in the cache.
    """

    def __init__(self, path: Path, may_keep: Callable[[str], bool]) -> None:
        self._path = path
        self._may_keep = may_keep
        self._lock = threading.Lock()
        self._conn: apsw.Connection | None = None

    def find(self, key: str) -> Place | None:
        """Raises StoreError."""
        with self._lock:
            try:
                if self._conn is not None and database.replaced(self._conn):
                    self._drop()
                if self._conn is None:
                    self._conn = database.open_catalogue(self._path, read_only=True)
                address = items.address(self._conn, key)
                sources = items.sources_of(self._conn, key) if address else ()
            except database.Absent:
                return None
            except StoreError as error:
                self._drop()
                if isinstance(error, database.Damaged):
                    damage.report(self._path)
                raise
        if address is None:
            return None
        return Place(
            address.url,
            self._may_keep(address.url),
            sources,
            address.ticket,
            reads=address.format,
        )

    def close(self) -> None:
        """Close the store."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()
