"""Whether every part of a station is well: each look gives one sentence for staff, and what to do.

``thorough`` reads the whole store. Nothing is changed, and nothing of Qt or VLC is started in this process.
"""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from kiosk import BUILT, config_secrets
from kiosk.agent import lock
from kiosk.commands.parts import bare_screen
from kiosk.config import Settings, Source, may_enter
from kiosk.errors import ConfigError, StoreError
from kiosk.model import Value
from kiosk.store import backups, damage, database, items, playlists

State = Literal["fine", "attention", "broken"]
STALE = timedelta(days=2)
LONGEST = 400
"""Letters of what a stranger had a hand in; our own sentence with its next step fits."""


class Finding(Value, frozen=True, kw_only=True):
    """How one part is."""

    part: str
    state: State
    words: str
    next_step: str = ""


def fine(part: str, words: str) -> Finding:
    """It works."""
    return Finding(part=part, state="fine", words=words)


def attention(part: str, words: str, next_step: str) -> Finding:
    """It works less well than it should."""
    return Finding(part=part, state="attention", words=words, next_step=next_step)


def broken(part: str, words: str, next_step: str) -> Finding:
    """Visitors notice."""
    return Finding(part=part, state="broken", words=words, next_step=next_step)


def look(settings: Settings, *, now: datetime, thorough: bool) -> Iterator[Finding]:
    """Every part in turn."""
    yield display()
    yield sound(settings)
    yield vlc()
    yield voice()
    try:
        may_enter(settings.folders.data)
    except StoreError as error:  # of what lies in there nothing can be said
        yield broken("disk", f"{error.where}: {error.what}", error.next_step)
    else:
        yield disk(settings)
        yield from _one("store", lambda: store(settings, thorough=thorough))
        yield from _each("backup", lambda: list(backup(settings, now)))
        yield from playlists_of(settings)
        yield from _each("keys", lambda: list(keys(settings)))
        yield from _each("sources", lambda: list(sources(settings, now)))
        yield clock(settings, now)
        yield agent(settings)
    yield fonts(settings)
    yield translations(settings)


def _one(part: str, make: Callable[[], Finding]) -> Iterator[Finding]:
    yield from _each(part, lambda: [make()])


def _each(part: str, make: Callable[[], list[Finding]]) -> Iterator[Finding]:
    try:
        yield from make()
    except StoreError as error:
        yield broken(
            part, str(error), "Start Venster: it sets a damaged file aside and goes on with its newest copy."
        )


def display() -> Finding:
    """Is there something to draw on, and can Qt?"""
    if not _imports("from PySide6 import QtQuick"):
        return broken(
            "display",
            "Qt can't be loaded: a library of the system is missing.",
            "Run packaging/env, or install Qt's libraries.",
        )
    if name := os.environ.get("QT_QPA_PLATFORM", ""):
        return fine("display", f"Qt draws on {name}")
    for variable, words in (("WAYLAND_DISPLAY", "Wayland"), ("DISPLAY", "X11")):
        if os.environ.get(variable):
            return fine("display", f"{words} ({os.environ[variable]})")
    if bare_screen():
        return attention(
            "display",
            "a screen without a desktop, on which it draws only when told to",
            "Start it with cage -- kiosk (apt install cage xwayland).",
        )
    return attention(
        "display",
        "there is no screen here",
        "Look from elsewhere: QT_QPA_PLATFORM=vnc kiosk, or kiosk screens --out FOLDER.",
    )


def sound(settings: Settings) -> Finding:
    """Is there something to hear with?"""
    if settings.player.audio == "none":
        return fine("sound", "switched off in the settings")
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"))
    for name, words in (("pipewire-0", "PipeWire"), ("pulse/native", "PulseAudio")):
        with suppress(OSError):  # the folder of somebody else, whose sound is not ours
            if (runtime / name).exists():
                return fine("sound", words)
    cards = Path("/proc/asound/cards")
    if cards.is_file() and "no soundcards" not in cards.read_text(errors="replace"):
        return fine("sound", "ALSA")
    return attention(
        "sound", "no sound card was found", 'Plug in loudspeakers, or set audio = "none" under [player].'
    )


def vlc() -> Finding:
    """Can films be played?"""
    version = _imports("import vlc; print(vlc.libvlc_get_version().decode())")
    if version:
        return fine("VLC", f"libVLC {version.split()[0]}")
    if _imports("from kiosk.player.qt_engine import available; raise SystemExit(not available())"):
        return attention(
            "VLC",
            "libVLC can't be loaded: common films and sounds play, live broadcasts perhaps; clear speech, "
            "one channel, one ear and softer works made louder are lost",
            "Run packaging/env, or install libvlc5 and vlc-plugin-base.",
        )
    return broken(
        "VLC",
        "libVLC can't be loaded: films and sound do not play",
        "Run packaging/env, or install libvlc5 and vlc-plugin-base.",
    )


def voice() -> Finding:
    """Can texts be read aloud?"""
    count = _imports("from kiosk.speech.espeak import Espeak; print(len(Espeak().languages))")
    if count:
        return fine("voice", f"reads aloud in {count} languages and their variants")
    return attention(
        "voice",
        "nothing can be read aloud: there is no voice",
        "Run packaging/env, or install espeakng-loader.",
    )


def _imports(code: str) -> str:
    """What the code prints in a Python of its own, or "yes"; empty when it fails or dies of a library."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout.strip() or "yes") if done.returncode == 0 else ""


def disk(settings: Settings) -> Finding:
    """Is there room, and may we write?"""
    folder = settings.folders.data
    there = next((one for one in (folder, *folder.parents) if one.exists()), Path("/"))
    if not os.access(there, os.W_OK | os.X_OK):
        return broken(
            "disk",
            f"{there} may not be written",
            "Give this user the right to write there, or name another folder with --data.",
        )
    usage = shutil.disk_usage(there)
    words = f"{usage.free / 1e9:.1f} GB free, {_size(settings.folders.cache) / 1e9:.1f} GB of media kept"
    if usage.free < 100e6:
        return broken(
            "disk",
            f"the disk is full: {words}",
            "Make room: take away what is not of Venster, or set quota_gb under [offline] lower.",
        )
    if usage.free < settings.offline.floor_bytes:
        return attention(
            "disk",
            f"{words}, less than free_floor_gb",
            "Make room: nothing more is kept for when the network is away.",
        )
    return fine("disk", words)


def _size(folder: Path) -> int:
    return sum(
        entry.stat().st_size
        for root, _, names in os.walk(folder)
        for name in names
        if (entry := Path(root, name)).is_file()
    )


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
    """What is shown when the catalogue is damaged, and whether that happened. Raises StoreError."""
    file = settings.folders.catalogue_db
    copies = backups.newest_first(backups.folder_of(file), damage.CATALOGUE)
    if copies:
        made = datetime.fromtimestamp(copies[0].stat().st_mtime, UTC)
        words = f"a copy of the catalogue of {_when(made)}, {_megabytes(copies[0].stat().st_size)}"
        if now - made > STALE and _is_behind(file, copies[0]):
            yield attention("backup", f"{words}; it is not what is shown now", _no_copy(settings))
        else:
            yield fine("backup", words)
    elif file.exists():
        yield attention("backup", "there is no copy of the catalogue yet", _no_copy(settings))
    for kept, happened in damage.kept_files(file):
        since = _when(datetime.fromtimestamp(kept.stat().st_ctime, UTC))
        yield attention(
            "backup",
            _line(f"{since}: {happened or f'the catalogue was damaged; it is kept as {kept.name}.'}", 500),
            "Move that file away; if it comes again, look whether the disk is worn out.",
        )


def _is_behind(file: Path, copy: Path) -> bool:
    try:
        with closing(database.open_catalogue(file, read_only=True)) as conn:
            return items.changes(conn) != items.changes_in(copy)
    except database.Absent:
        return False


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
        yield fine("playlists", f"{len(made)} of staff with {sum(one.count for one in made)} works")
    except database.Absent:
        yield fine("playlists", "staff made none yet")
    except database.Damaged as error:
        step = "Start Venster: it keeps the damaged file and takes the newest copy."
        yield broken("playlists", error.what, step)
    except StoreError as error:
        yield broken("playlists", error.what, error.next_step)
    for kept, _ in damage.kept_files(file):
        when = _when(datetime.fromtimestamp(kept.stat().st_mtime, UTC))
        yield attention(
            "playlists",
            f"their file was damaged; it is kept as {kept.name}, last written {when}",
            "Look whether the playlists are as they should be, then move that file away.",
        )


def keys(settings: Settings) -> Iterator[Finding]:
    """Can the keys of the catalogues be read, by us and by nobody else? Nothing when there are none."""
    own = settings.folders.data / "kiosk.toml"
    # Where the settings can't be read, others stand in for them, with other sources.
    known = settings.file == own or not own.exists()
    names = tuple(source.name for source in settings.sources) if known else None
    try:
        found = config_secrets.read(settings.folders.secrets, names)
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
    for source in settings.sources:
        part = f"source {source.name}"
        health = known.get(source.name)
        if not source.enabled:
            continue
        if health is None or health.at is None:
            yield attention(part, "never read", f"Run kiosk sync --source {source.name}.")
        elif not health.ok:
            what = "it could not be read yet"
            if health.succeeded:
                what = f"it could not be read since {_when(health.succeeded)}"
            shown = f"; its {health.items} works are still shown" if health.items else ""
            yield attention(part, what + shown, _line(health.what))
        elif health.at < now - max(STALE, 2 * _interval(settings, source)):
            yield attention(part, f"last read {_when(health.at)}", "Start the agent, or run kiosk sync.")
        elif health.faults:
            first = health.faults[0]
            yield attention(
                part,
                f"{health.items} works, {_line(health.what)}",
                f"First: {_line(first.where)}: {_line(first.what)}",
            )
        else:
            left_out = f"; {_line(health.what)}" if health.what else ""
            yield fine(part, f"{health.items} works, read {_when(health.at)}{left_out}")
    if off := [source.name for source in settings.sources if not source.enabled]:
        yield fine("sources", f"switched off: {', '.join(off)}")


def _interval(settings: Settings, source: Source) -> timedelta:
    return timedelta(minutes=source.every_minutes or settings.agent.every_minutes)


def _when(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _line(words: str, longest: int = LONGEST) -> str:
    """What a stranger wrote, on one line and safe in a terminal."""
    return "".join(one if one.isprintable() else " " for one in words)[:longest]


def clock(settings: Settings, now: datetime) -> Finding:
    """Is the time possible?"""
    step = "Set the clock; without the right time https is refused."
    if now < BUILT:
        return broken("clock", f"it says {_when(now)}, before this program was made", step)
    note = settings.folders.catalogue_db
    if note.exists() and datetime.fromtimestamp(note.stat().st_mtime, UTC) > now + timedelta(hours=1):
        return attention("clock", f"it says {_when(now)}, but the store was written later", step)
    return fine("clock", f"{_when(now)} {now.astimezone().tzname()}")


def agent(settings: Settings) -> Finding:
    """Is it there, and does its gateway answer?"""
    pid = lock.running(settings.folders.agent_lock, settings.folders.agent_json)
    if not pid:
        return fine("agent", "not running; the screen starts it by itself")
    _, gateway = lock.read_note(settings.folders.agent_json)
    port = urlsplit(gateway).port if gateway else None
    try:
        with socket.create_connection(("127.0.0.1", port or 0), timeout=2):
            return fine("agent", f"running (process {pid})")
    except OSError:
        return attention(
            "agent",
            f"process {pid} does not answer",
            "It may just be starting; else stop it, and it is started again.",
        )


def fonts(settings: Settings) -> Finding:
    """Are ours there?"""
    names = sorted(path.stem for path in (settings.folders.assets / "fonts").glob("*.[to]tf"))
    if not names:
        return broken("fonts", f"none in {settings.folders.assets / 'fonts'}", "Install Venster again.")
    return fine("fonts", f"{len(names)} fonts")


def translations(settings: Settings) -> Finding:
    """Are all languages that a visitor may choose there?"""
    folder = settings.folders.assets / "i18n"
    missing = [one for one in settings.station.languages if not (folder / f"venster_{one}.qm").is_file()]
    if missing:
        return attention(
            "translations", f"{', '.join(missing)} missing in {folder}", "Install Venster again."
        )
    return fine("translations", ", ".join(settings.station.languages))
