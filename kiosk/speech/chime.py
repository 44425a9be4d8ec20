"""Two soft notes that ask for somebody's attention and startle nobody: a doorbell far away."""

import math
from array import array
from functools import cache

NOTES = ((659.26, 0.0), (523.25, 0.32))
"""Hertz (E5, C5), and the second at which it begins. Within what old ears still hear."""
SECONDS = 1.2
LOUDNESS = 0.11
"""Peak of a note, from 0 to 1: some 19 dB below the loudest, as speech is."""
RISE, FALL = 0.012, 0.22
"""Seconds until a note is at its loudest, and in which it falls to a third: no edge that clicks."""


@cache
def chime(frames: int) -> bytes:
    """The sound, in 16 bits and one channel, with ``frames`` samples a second."""
    samples = array("h", bytes(2 * round(SECONDS * frames)))
    for hertz, begin in NOTES:
        first = round(begin * frames)
        for at in range(first, len(samples)):
            since = (at - first) / frames
            loud = LOUDNESS * min(1.0, since / RISE) * math.exp(-since / FALL)
            samples[at] += round(32767 * loud * math.sin(2 * math.pi * hertz * since))
    return samples.tobytes()
