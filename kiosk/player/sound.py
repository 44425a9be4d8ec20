"""Whether sound can go anywhere from here."""

import os
import socket
from pathlib import Path

CARDS = Path("/proc/asound/cards")
ANSWER_WITHIN = 0.2
"""Seconds in which a sound server lets somebody in."""


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
