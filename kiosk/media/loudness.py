"""How loud a file is (EBU R 128, ITU-R BS.1770), and its gain: all works sound alike, none is encoded anew.

Measured once for each file, by ``loudness_meter`` in a process of its own: what parses a hostile film must
not take the agent along. With it come the tracks of sound as the container describes them, and the wave: the
largest sample of each of a few hundred equal parts, to see how far a sound is.
"""

from collections.abc import Iterable
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.errors import MediaError
from kiosk.media import meter
from kiosk.media.meter import Opened, Stretch
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
_METER = "kiosk.media.loudness_meter"
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


def measure(file: Opened, *, seconds: float = METER_SECONDS) -> Sound:
    """Listen to an open file, for at most so many seconds of the processor.

    A file in which nothing can be heard gives ``Sound()``. Raises MediaError when nobody could listen to it.
    """
    return _said(meter.ask(_METER, file, seconds, _WALL_SECONDS))


def measure_joined(stretches: Iterable[Stretch], *, seconds: float = METER_SECONDS) -> Sound:
    """``measure``, of what these are one after the other. Raises what they raise, too."""
    return _said(meter.ask_joined(_METER, stretches, seconds, _WALL_SECONDS))


def _said(answer: bytes) -> Sound:
    try:
        return read(answer)
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
