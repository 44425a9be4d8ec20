"""How far the agent is with what it fetches to be kept: one small file, for the screen to read.

The screen asks nobody: it reads the file, and one that was not written for a while says nothing.
"""

import contextlib
from pathlib import Path

import msgspec

from kiosk.media.files import write_whole
from kiosk.model import Value

NAME = "keeping.json"
"""In the folder of the station."""
STALE_SECONDS = 60.0
MOST_KEYS = 500


class Progress(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What is still to come of films, sounds, books and captions."""

    at: float
    """When it was so: seconds since 1970."""
    files: int = 0
    """How many."""
    bytes: int = 0
    """Of those, guessed from how long they last."""
    a_second: float = 0.0
    """Bytes that came each second in the last minutes; 0 while that is not known."""
    keys: tuple[str, ...] = ()
    """Their short names (``kiosk.model.key_of``), the first of them."""

    @property
    def seconds(self) -> float | None:
        """How long it takes at the speed of the last minutes; None when that can't be said."""
        return self.bytes / self.a_second if self.a_second > 0 else None


_decode = msgspec.json.Decoder(Progress).decode


def write(data: Path, progress: Progress) -> None:
    """Put it in the folder of the station, whole. A disk that refuses it is no fault: it is but a word."""
    with contextlib.suppress(OSError):
        write_whole(data / NAME, msgspec.json.encode(progress))


def read(data: Path, now: float) -> Progress | None:
    """What the agent said last; None when it said nothing for a while. ``now``: seconds since 1970."""
    try:
        found = _decode((data / NAME).read_bytes())
    except (OSError, msgspec.MsgspecError):
        return None
    return found if abs(now - found.at) <= STALE_SECONDS else None
