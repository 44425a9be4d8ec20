"""A station for tests: a data folder with its settings, the real agent that fills it, and the real window.

    station = Station(tmp_path, museum.settings())
    station.reads()                  # kiosk sync, then the agent until every small picture is there
    with station.opens() as parts:   # the window, offscreen, with an agent beside it
        ...

``starter()`` is the collection that ships, read once in a test run.
"""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

import apsw
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk import app, demonstration
from kiosk.config.load import load, shipped
from kiosk.config.settings import Settings
from kiosk.media import pictures
from kiosk.model import MediaKind
from kiosk.store import database, items, listing
from kiosk.ui.engine import Translation
from kiosk.ui.stage import staging

QUIET = '[player]\naudio = "none"\n\n[offline]\nfree_floor_gb = 0.1\n\n[log]\nlevel = "warning"\n'
PATIENCE = 60.0
"""Seconds that the agent may take for everything."""


class Station:
    """All state in one folder; may be opened, closed and opened again."""

    def __init__(self, folder: Path, settings: str = "") -> None:
        self.data = folder / "data"
        self.data.mkdir(parents=True)
        (self.data / "kiosk.toml").write_text(QUIET + settings, encoding="utf-8")
        self.log = folder / "log"

    @classmethod
    def there(cls, folder: Path) -> "Station":
        """The one that was made in this folder before, by whichever process."""
        station = cls.__new__(cls)
        station.data, station.log = folder / "data", folder / "log"
        return station

    @property
    def settings(self) -> Settings:
        return load(None, self.data)

    def reads(self, *, drawn: bool = True) -> None:
        """Read the catalogues (``kiosk sync``); ``drawn``: then have the agent make the small ones."""
        self._kiosk("sync").check_returncode()
        if drawn:
            self.gathers()

    def gathers(self, *, without: Collection[str] = ()) -> None:
        """Let the agent work until the small picture of every address is there, those ``without`` aside."""
        self.agent_works(lambda: not self.missing(without), f"Making the pictures of {self.data}")

    def agent_works(self, until: Callable[[], object], what: str) -> None:
        """Let the agent work until something is so."""
        with self.log.open("a") as log:
            agent = subprocess.Popen(self._command("agent", "--parent"), stdin=subprocess.PIPE, stderr=log)
        try:
            staging.wait_for(lambda: bool(until()), what, PATIENCE)
        finally:
            agent.communicate(timeout=PATIENCE)  # closes its standard input: that ends it

    def missing(self, without: Collection[str] = ()) -> list[Path]:
        """The small pictures that the store speaks of and that are not there, but for those ``without``."""
        with self.store() as conn:
            every = [item for one in listing.ids_by_rank(conn) if (item := items.get(conn, one))]
        wanted = {(one.thumbnail, "card") for one in every}
        for media in (media for one in every for media in one.media):
            wanted.add((media.url if media.kind is MediaKind.IMAGE else media.poster, "stage"))
        folder = self.settings.folders.pictures
        paths = [pictures.path_of(folder, url, size) for url, size in wanted if url and url not in without]
        return [path for path in paths if not path.is_file()]

    @contextmanager
    def store(self) -> Iterator[apsw.Connection]:
        """The catalogue, to read."""
        with closing(
            database.open_catalogue(self.settings.folders.catalogue_db, read_only=True)
        ) as connection:
            yield connection

    @contextmanager
    def opens(self, size: tuple[int, int] = (1920, 1080), *, agent: bool = True) -> Iterator[app.Parts]:
        """The whole program in this process, as ``kiosk`` makes it, at rest on its first page."""
        parts = app.make(self.settings)
        try:
            if agent:
                parts.agent.start()
            staging.resize(parts.stage, size)
            yield parts
        finally:
            parts.close()
            # The next window of this process, and the next test, begin on a clean floor and in no language.
            for translation in parts.app.findChildren(Translation):
                shiboken6.delete(translation)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "kiosk", "--data", str(self.data), *words]

    def _kiosk(self, *words: str) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(self._command(*words), capture_output=True, text=True, timeout=120, check=False)
        with self.log.open("a") as log:
            log.write(done.stdout + done.stderr)
        return done


@cache
def starter() -> Station:
    """The collection that ships; an event, a title, a book, broadcasts, an album, a battle. Look only.

    Read once in a run, into a folder that goes when the tests end; each process has a copy of its own.
    """
    own = Path(os.environ["HOME"]) / "starter"
    together = Path(os.environ.get("TESTS_TOGETHER", own.parent)) / "starter"
    with together.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not together.with_suffix(".made").exists():
            made = _starter(together)
            made.reads()
            demonstration.hang(made.settings.folders.catalogue_db)
            together.with_suffix(".made").touch()
        if own == together:
            return Station.there(own)
        station = _starter(own)
        mine = shutil.ignore_patterns("kiosk.toml", "agent.*")
        shutil.copytree(together / "data", station.data, ignore=mine, dirs_exist_ok=True)
        return station


def _starter(folder: Path) -> Station:
    return Station(folder, demonstration.settings(shipped().sources[0]))
