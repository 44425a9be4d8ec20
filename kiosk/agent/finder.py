"""From a key of the gateway to an address, by asking the store."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import apsw

from kiosk.agent.gateway.place import Place
from kiosk.agent.looking import Look
from kiosk.errors import StoreError
from kiosk.rights.access import ANYWHERE, Here
from kiosk.store import damage, database, items
from kiosk.store.access import access_of

Found = TypeVar("Found")


class Finder:
    """What a key stands for. Safe to use from several threads.

    ``may_keep`` tells of an address whether its file may stay in the cache, ``here`` where this station is.
    """

    def __init__(self, path: Path, may_keep: Callable[[str], bool], here: Here = ANYWHERE) -> None:
        self._path = path
        self._here = here
        self._may_keep = may_keep
        self._lock = threading.Lock()
        self._conn: apsw.Connection | None = None

    def find(self, key: str) -> Place | None:
        """Raises StoreError."""

        def look(conn: apsw.Connection) -> Place | None:
            address = items.address(conn, key)
            if address is None:
                return None
            keep = self._may_keep(address.url)
            sources = items.sources_of(conn, key)
            return Place(address.url, keep, sources, address.ticket, reads=address.format)

        return self._ask(look)

    def look(self, key: str) -> Look | None:
        """The picture that a key stands for, if a work that may be shown here has it. Raises StoreError."""

        def look(conn: apsw.Connection) -> Look | None:
            shown = [
                (item, media, access)
                for item, media in items.pictures_at(conn, key)
                if (access := access_of(item, self._here)).show
            ]
            if not shown:
                return None
            media = next((media for _, media, _ in shown if media.service), shown[0][1])
            sources = tuple(dict.fromkeys(item.source for item, _, _ in shown))
            return Look(media, sources, any(access.keep for _, _, access in shown))

        return self._ask(look)

    def _ask(self, question: Callable[[apsw.Connection], Found | None]) -> Found | None:
        with self._lock:
            try:
                if self._conn is not None and database.replaced(self._conn):
                    self._drop()
                if self._conn is None:
                    self._conn = database.open_catalogue(self._path, read_only=True)
                return question(self._conn)
            except database.Absent:
                return None
            except StoreError as error:
                self._drop()
                if isinstance(error, database.Damaged):
                    damage.report(self._path)
                raise

    def close(self) -> None:
        """Close the store."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()
