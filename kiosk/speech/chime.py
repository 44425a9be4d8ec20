"""Soft notes beside the voice: a doorbell far away, and two signs for who can't see the page."""

import math
from array import array
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple


class Tone(StrEnum):
    """What they say."""

    CALL = "call"
    """Is anybody there? Falling, and it startles nobody."""
    PAGE = "page"
    """Another page: two short ones, rising."""
    EDGE = "edge"
    """Past the last thing on the page comes the first: a low one."""


class Notes(NamedTuple):
    """How they sound."""

    notes: tuple[tuple[float, float], ...]
    """Hertz, and the second at which it begins. Within what old ears still hear."""
    seconds: float
    fall: float
    """Seconds in which a note falls to a third."""


TONES: Mapping[Tone, Notes] = {
    Tone.CALL: Notes(((659.26, 0.0), (523.25, 0.32)), 1.2, 0.22),
    Tone.PAGE: Notes(((523.25, 0.0), (659.26, 0.09)), 0.25, 0.04),
    Tone.EDGE: Notes(((220.0, 0.0),), 0.2, 0.05),
}
LOUDNESS = 0.11
"""Peak of a note, from 0 to 1: some 19 dB below the loudest, as speech is."""
RISE, END = 0.012, 0.02
"""Seconds until a note is at its loudest, and in which the last of it goes: no edge that clicks."""


@cache
def chime(frames: int, tone: Tone = Tone.CALL) -> bytes:
    """The sound, in 16 bits and one channel, with ``frames`` samples a second."""
    notes, seconds, fall = TONES[tone]
    samples = array("h", bytes(2 * round(seconds * frames)))
    for hertz, begin in notes:
        for at in range(round(begin * frames), len(samples)):
            since, left = at / frames - begin, (len(samples) - at) / frames
            loud = LOUDNESS * min(1.0, since / RISE, left / END) * math.exp(-since / fall)
            samples[at] += round(32767 * loud * math.sin(2 * math.pi * hertz * since))
    return samples.tobytes()
