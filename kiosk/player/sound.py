"""Whether sound can go anywhere from here, and words with the sound server."""

import os
import shutil
import socket
from pathlib import Path
from time import monotonic

CARDS = Path("/proc/asound/cards")
ANSWER_WITHIN = 0.2
"""Seconds in which a sound server lets somebody in."""
ANSWERS_WITHIN = 1.0
"""Seconds that it has for all we ask in one go: the screen waits two for a sign of life of the player."""
OURS = "venster_"
"""How the sinks are called that we make ourselves (``kiosk.player.ears``)."""
NOWHERE = "auto_null"
"""The sink that PulseAudio and PipeWire make when there is no loudspeaker."""


def has_output(cards: Path = CARDS) -> bool:
    """A sound server listens, or the kernel knows a card.

    Without either libVLC asks ALSA again for every block of sound, forty times a second.
    """
    if sound_server():
        return True
    try:
        return "no soundcards" not in cards.read_text(encoding="ascii", errors="replace")
    except OSError:
        return False


def sound_server() -> bool:
    """PulseAudio, or PipeWire in its place, listens."""
    address = os.environ.get("PULSE_SERVER", "")
    if address:
        return not address.startswith("unix:") or _listens(address.removeprefix("unix:"))
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and any(_listens(f"{runtime}/{name}") for name in ("pulse/native", "pipewire-0"))


def _listens(path: str) -> bool:
    """Whether somebody does at this socket: one that was killed leaves its name behind."""
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(ANSWER_WITHIN)
        try:
            door.connect(path)
        except OSError:
            return False
        return True


def can_ask_server() -> bool:
    """Whether there is a sound server, and the program to speak with it (``pactl``, pulseaudio-utils)."""
    return sound_server() and shutil.which("pactl") is not None


class Questions:
    """What is asked of the sound server in one go."""

    def __init__(self) -> None:
        self._until = monotonic() + ANSWERS_WITHIN

    def __call__(self, *words: str) -> str | None:
        """What it answers; None when it refuses, or when the time is over."""
        import subprocess  # slow to import, and seldom needed

        left = self._until - monotonic()
        if left <= 0:
            return None
        try:
            done = subprocess.run(
                ["pactl", *words], capture_output=True, text=True, timeout=left, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return done.stdout.strip() if done.returncode == 0 else None

    def sinks(self) -> list[str] | None:
        """The names of all that it can give sound to; None when it does not say."""
        answer = self("list", "short", "sinks")
        if answer is None:
            return None
        return [line.split("\t")[1] for line in answer.splitlines() if "\t" in line]
