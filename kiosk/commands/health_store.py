"""What was read and made here: the catalogue and its copy, the playlists of staff, the keys, the sources."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.commands.finding import Finding, attention, broken, fine, line_of, when
from kiosk.config import secrets
from kiosk.config.settings import Settings, Source
from kiosk.errors import ConfigError, StoreError
from kiosk.staff import playlists
from kiosk.store import backups, damage, database, items
from kiosk.store.damage import CATALOGUE, STAFF

STALE = timedelta(days=2)
CALLED = {CATALOGUE: ("the catalogue", "is shown"), STAFF: ("what staff made", "is there")}
"""What is copied, and what else it would have to be like."""


def store(settings: Settings, *, thorough: bool) -> Finding:
    """Is what is stored whole? Raises StoreError when it can't be read."""
    try:
        conn = database.open_catalogue(settings.folders.catalogue_db, read_only=True)
    except database.Absent:
        return attention("store", "nothing has been read yet", "Run kiosk sync, or start the agent.")
    try:
        wrong = items.consistency(conn) if thorough else []
        if wrong:
            return broken(
                "store",
                f"{len(wrong)} faults: {wrong[0]}",
                "Move catalogue.db and its copy in backups away: everything is fetched again.",
            )
        counts = items.stats(conn)
    finally:
        conn.close()
    words = f"{counts.items} works in {counts.collections} collections"
    return (
        fine("store", words) if counts.items else attention("store", "there are no works", "Run kiosk sync.")
    )


def backup(settings: Settings, now: datetime) -> Iterator[Finding]:
    """What takes the place of a damaged file, and whether that happened. Raises StoreError."""
    file = settings.folders.catalogue_db
    yield from _copy_of(CATALOGUE, file, now, _is_behind, lambda: _no_copy(settings))
    yield from _copy_of(
        STAFF, settings.folders.staff_db, now, _lacks_work, lambda: _no_copy_of_work(settings)
    )
    for kept, happened in damage.kept_files(file):
        since = when(datetime.fromtimestamp(kept.stat().st_ctime, UTC))
        yield attention(
            "backup",
            line_of(f"{since}: {happened or f'the catalogue was damaged; it is kept as {kept.name}.'}", 500),
            "Move that file away; if it comes again, look whether the disk is worn out.",
        )


def _copy_of(
    name: str, file: Path, now: datetime, is_behind: Callable[[Path, Path], bool], step: Callable[[], str]
) -> Iterator[Finding]:
    """Of a database: is there a copy, and has it what is in the file? Nothing where there is neither."""
    called, is_now = CALLED[name]
    copies = backups.newest_first(backups.folder_of(file), name)
    if copies:
        made = datetime.fromtimestamp(copies[0].stat().st_mtime, UTC)
        words = f"a copy of {called} of {when(made)}, {_megabytes(copies[0].stat().st_size)}"
        if now - made > STALE and is_behind(file, copies[0]):
            yield attention("backup", f"{words}; it is not what {is_now} now", step())
        else:
            yield fine("backup", words)
    elif file.exists():
        yield attention("backup", f"there is no copy of {called} yet", step())


def _is_behind(file: Path, copy: Path) -> bool:
    try:
        with closing(database.open_catalogue(file, read_only=True)) as conn:
            return items.changes(conn) != items.changes_in(copy)
    except database.Absent:
        return False


def _lacks_work(file: Path, copy: Path) -> bool:
    try:
        with closing(database.read_staff(file, mend=False)) as conn:
            return not backups.holds_all_of(conn, copy)
    except StoreError:  # that is told of the playlists
        return False


def _no_copy_of_work(settings: Settings) -> str:
    file = settings.folders.staff_db
    if shutil.disk_usage(settings.folders.data).free < (file.stat().st_size if file.exists() else 0):
        return f"Make room: it takes {_megabytes(file.stat().st_size)}."
    return "Leave Venster on: it makes one each day on which staff made something."


def _no_copy(settings: Settings) -> str:
    file = settings.folders.catalogue_db
    needed = file.stat().st_size + settings.offline.floor_bytes if file.exists() else 0
    if shutil.disk_usage(settings.folders.data).free < needed:
        return f"Make room: it takes {_megabytes(file.stat().st_size)} beside free_floor_gb."
    return "Leave Venster on: it makes one when it has read the sources."


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def playlists_of(settings: Settings) -> Iterator[Finding]:
    """Is what staff made whole, and was it always?"""
    file = settings.folders.staff_db
    try:
        with closing(database.read_staff(file, mend=False)) as conn:
            made = playlists.all(conn)
            works = sum(playlists.count(conn, one.id) for one in made)
        yield fine("playlists", f"{len(made)} of staff with {works} works")
    except database.Absent:
        yield fine("playlists", "staff made none yet")
    except database.Damaged as error:
        step = "Start Venster: it keeps the damaged file and takes the newest copy."
        yield broken("playlists", error.what, step)
    except StoreError as error:
        yield broken("playlists", error.what, error.next_step)
    for kept, _ in damage.kept_files(file):
        written = when(datetime.fromtimestamp(kept.stat().st_mtime, UTC))
        yield attention(
            "playlists",
            f"their file was damaged; it is kept as {kept.name}, last written {written}",
            "Look whether the playlists are as they should be, then move that file away.",
        )


def keys(settings: Settings) -> Iterator[Finding]:
    """Can the keys of the catalogues be read, by us and by nobody else? Nothing when there are none."""
    own = settings.folders.data / "kiosk.toml"
    # Where the settings can't be read, others stand in for them, with other sources.
    known = settings.file == own or not own.exists()
    names = tuple(source.name for source in settings.sources) if known else None
    try:
        found = secrets.read(settings.folders.secrets, names)
    except ConfigError as error:
        step = error.next_step or f"Correct {error.where}."
        yield broken("keys", error.what.replace("\n", "; "), step)
        return
    if found:
        yield fine("keys", f"of {', '.join(sorted(found))}")


def sources(settings: Settings, now: datetime) -> Iterator[Finding]:
    """When was each last read? Raises StoreError."""
    try:
        conn = database.open_catalogue(settings.folders.catalogue_db, read_only=True)
    except database.Absent:
        return
    try:
        known = {one.source: one for one in items.health(conn)}
    finally:
        conn.close()
    for source in settings.every_source:
        part = f"source {source.name}"
        health = known.get(source.name)
        if not source.enabled:
            continue
        if health is None or health.at is None:
            yield attention(part, "never read", f"Run kiosk sync --source {source.name}.")
        elif not health.ok:
            what = "it could not be read yet"
            if health.succeeded:
                what = f"it could not be read since {when(health.succeeded)}"
            shown = f"; its {health.items} works are still shown" if health.items else ""
            yield attention(part, what + shown, line_of(health.what))
        elif health.at < now - max(STALE, 2 * _interval(settings, source)):
            yield attention(part, f"last read {when(health.at)}", "Start the agent, or run kiosk sync.")
        elif health.faults:
            first = health.faults[0]
            yield attention(
                part,
                f"{health.items} works, {line_of(health.what)}",
                f"First: {line_of(first.where)}: {line_of(first.what)}",
            )
        else:
            left_out = f"; {line_of(health.what)}" if health.what else ""
            yield fine(part, f"{health.items} works, read {when(health.at)}{left_out}")
    if off := [source.name for source in settings.sources if not source.enabled]:
        yield fine("sources", f"switched off: {', '.join(off)}")


def _interval(settings: Settings, source: Source) -> timedelta:
    return timedelta(minutes=source.every_minutes or settings.agent.every_minutes)
