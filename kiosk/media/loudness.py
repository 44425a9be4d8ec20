"""How loud a file is (EBU R 128, ITU-R BS.1770), and its gain: all works sound alike, none is encoded anew.

Measured once for each file, by ``loudness_meter`` in a process of its own: what parses a hostile film must
not take the agent along. With it come the tracks of sound as the container describes them, and the wave: the
largest sample of each of a few hundred equal parts, to see how far a sound is.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Annotated, NamedTuple, Protocol

import msgspec
from msgspec import Meta

import kiosk
from kiosk.errors import KioskError, MediaError
from kiosk.model import Value

TARGET = -23.0
"""LUFS, EBU R 128."""
MOST_PEAK = -1.0
"""dBTP: no true peak is made larger than this."""
MOST_GAIN = 12.0
"""dB: what is softer than so much below the target is mostly noise."""
LEAST_GAIN = -30.0
PARTS = 400
"""Of the wave."""
METER_SECONDS = 90.0
"""Of processor time; an hour of sound takes 15 to 20. What is longer is measured at its beginning."""
_WALL_SECONDS = 600.0
_MOST_BYTES = 64 * 1024
"""Of an answer."""

Text = Annotated[str, Meta(max_length=200)]


class AudioTrack(Value, frozen=True, kw_only=True):
    """One track of sound, in the order of the container."""

    language: Text = ""
    label: Text = ""
    dispositions: Annotated[tuple[Text, ...], Meta(max_length=16)] = ()
    """``default``, ``original``, ``dub``, ``comment``, ``visual_impaired``, ``descriptions`` …"""


class Sound(Value, frozen=True, kw_only=True):
    """What is heard in a file. The default is a file in which nothing can be."""

    duration: float = 0.0
    """Seconds of sound that were read."""
    loudness: float | None = None
    """Integrated, in LUFS; None for silence."""
    peak: float | None = None
    """Largest true peak, in dBTP."""
    tagged: float | None = None
    """The gain to ``TARGET`` that the file says of itself (R128_TRACK_GAIN, ReplayGain), in dB."""
    whole: bool = True
    """Read to its end."""
    wave: Annotated[tuple[Annotated[int, Meta(ge=0, le=100)], ...], Meta(max_length=PARTS)] = ()
    """``PARTS`` heights from 0 to 100, which is the loudest; empty when unknown."""
    tracks: Annotated[tuple[AudioTrack, ...], Meta(max_length=64)] = ()

    def quiet(self) -> "Sound":
        """The same without its loudness: to be played as it is."""
        return msgspec.structs.replace(self, loudness=None, peak=None, tagged=None)


def gain_of(sound: Sound) -> float:
    """dB to play it with: to ``TARGET``, as far as its true peak allows; 0 when nothing is known.

    What the file says of itself counts only where it could not be measured whole.
    """
    wanted = sound.tagged if sound.tagged is not None and not sound.whole else None
    if wanted is None and sound.loudness is not None:
        wanted = TARGET - sound.loudness
        if not sound.whole:
            wanted = min(0.0, wanted)  # louder things may follow
    if wanted is None:
        return 0.0
    most = MOST_GAIN if sound.peak is None else min(MOST_GAIN, max(0.0, MOST_PEAK - sound.peak))
    if sound.peak is not None and sound.peak + wanted > MOST_PEAK:
        most = min(most, MOST_PEAK - sound.peak)
    return round(max(LEAST_GAIN, min(most, wanted)), 2)


class Opened(Protocol):
    """An open file, whoever opened it."""

    def fileno(self) -> int:
        """Its descriptor."""


class Stretch(NamedTuple):
    """So many bytes of an open file, from ``start``."""

    file: Opened
    start: int
    length: int


def measure(file: Opened, *, seconds: float = METER_SECONDS) -> Sound:
    """Listen to an open file, for at most so many seconds of the processor.

    A file in which nothing can be heard gives ``Sound()``. Raises MediaError when nobody could listen to it.
    """
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    return _measured(file.fileno(), seconds)


def measure_joined(stretches: Iterable[Stretch], *, seconds: float = METER_SECONDS) -> Sound:
    """``measure``, of what these are one after the other. Raises what they raise, too."""
    reads, writes = os.pipe()
    faults: list[Exception] = []

    def pour() -> None:
        try:
            with suppress(BrokenPipeError):  # the meter has heard enough
                for one in stretches:
                    _pour(one, writes)
        except (KioskError, OSError) as error:
            faults.append(error)
        finally:
            os.close(writes)

    pouring = threading.Thread(target=pour, name="pouring", daemon=True)
    pouring.start()
    try:
        sound = _measured(reads, seconds)
    finally:
        os.close(reads)  # nobody reads any more: who still pours hears that
        pouring.join()
    if faults:
        raise faults[0]
    return sound


def _pour(stretch: Stretch, into: int) -> None:
    file, at, left = stretch
    while left > 0 and (sent := os.sendfile(into, file.fileno(), at, left)):
        at, left = at + sent, left - sent


def _measured(handle: int, seconds: float) -> Sound:
    environment = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
    environment["PYTHONPATH"] = str(Path(kiosk.__file__).resolve().parent.parent)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk.media.loudness_meter", "--seconds", str(seconds)],
            stdin=handle,
            capture_output=True,
            env=environment,
            timeout=_WALL_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MediaError("The sound could not be measured in time.") from error
    if done.returncode:
        words = done.stderr[-300:].decode("utf-8", "replace").strip().splitlines()
        raise MediaError(f"The meter of loudness ended with {done.returncode}: {words[-1] if words else ''}")
    try:
        return read(done.stdout)
    except msgspec.DecodeError as error:
        raise MediaError("The meter of loudness does not keep to its form.") from error


def read(data: bytes) -> Sound:
    """From JSON. Raises msgspec.DecodeError (a ValueError)."""
    if len(data) > _MOST_BYTES:
        raise msgspec.DecodeError("too long")
    return _decoder.decode(data)


def written(sound: Sound) -> bytes:
    """As JSON."""
    return msgspec.json.encode(sound)


_decoder = msgspec.json.Decoder(Sound)
