"""What Venster runs on: the display, the sound, the disk, the clock, and what was installed with it.

Nothing of Qt or VLC is started in this process.
"""

import os
import shutil
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from kiosk import BUILT
from kiosk.agent import lock
from kiosk.commands.finding import Finding, attention, broken, fine, when
from kiosk.commands.parts import bare_screen
from kiosk.config.settings import Settings
from kiosk.player.sound import CARDS
from kiosk.speech.prompts import PromptBank

_LOUDSPEAKER = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QMediaDevices
app = QCoreApplication([])
default = QMediaDevices.defaultAudioOutput()
raise SystemExit(default.isNull() or print(default.description()))
"""
"""As who reads aloud finds it (``kiosk.speech.loudspeakers``): Qt knows sound servers and no ALSA."""


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


def sound(settings: Settings, cards: Path = CARDS) -> Finding:
    """Is there something to hear with? ``cards``: where the kernel tells which it knows."""
    if settings.player.audio == "none":
        return fine("sound", "switched off in the settings")
    # Of this user, also where nobody has told this command where that is (sudo).
    runtime = os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")
    if loudspeaker := _imports(_LOUDSPEAKER, XDG_RUNTIME_DIR=runtime):
        return fine("sound", loudspeaker)
    if cards.is_file() and "no soundcards" not in cards.read_text(errors="replace"):
        return attention(
            "sound",
            "films sound, but nothing can be read aloud: there is no sound server",
            "Run apt install pipewire-pulse wireplumber, and start this machine again.",
        )
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


def voice(settings: Settings) -> Finding:
    """Can texts be read aloud, and by whom?"""
    count = _imports("from kiosk.speech.espeak import Espeak; print(len(Espeak().languages))")
    if not count:
        return attention(
            "voice",
            "nothing can be read aloud: there is no voice",
            "Run packaging/env, or install espeakng-loader.",
        )
    told = f"reads aloud in {count} languages and their variants (eSpeak NG)"
    wanted = settings.speech
    if wanted.command:
        program = next(iter(wanted.command.split()), "")
        if shutil.which(program) is None:
            return attention(
                "voice",
                f"{told}; the other voice, {program}, is not there",
                "Install it, or correct command under [speech].",
            )
        told += f", and with {program}"
    if wanted.prompts:
        recorded = PromptBank(Path(wanted.prompts)).languages
        if not recorded:
            return attention(
                "voice",
                f"{told}; there are no recorded sentences in {wanted.prompts}",
                "Put them there by language: nl/voorlezen-staat-aan.opus; or correct prompts under [speech].",
            )
        told += "; recorded sentences: " + ", ".join(f"{name} {n}" for name, n in recorded.items())
    return fine("voice", told)


def _imports(code: str, **environment: str) -> str:
    """What the code prints in a Python of its own, or "yes"; empty when it fails or dies of a library."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            stdin=subprocess.DEVNULL,
            env=os.environ | environment,
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


def clock(settings: Settings, now: datetime) -> Finding:
    """Is the time possible?"""
    step = "Set the clock; without the right time https is refused."
    if now < BUILT:
        return broken("clock", f"it says {when(now)}, before this program was made", step)
    note = settings.folders.catalogue_db
    if note.exists() and datetime.fromtimestamp(note.stat().st_mtime, UTC) > now + timedelta(hours=1):
        return attention("clock", f"it says {when(now)}, but the store was written later", step)
    return fine("clock", f"{when(now)} {now.astimezone().tzname()}")


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
