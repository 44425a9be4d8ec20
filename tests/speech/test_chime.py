"""The two notes of the question: soft, falling, and without an edge that clicks."""

from array import array
from itertools import pairwise

from kiosk.speech.chime import NOTES, SECONDS, chime

FRAMES = 22050


def pitch(samples: "array[int]") -> float:
    """Hertz, by how often it goes up through nothing."""
    return sum(a < 0 <= b for a, b in pairwise(samples)) * FRAMES / len(samples)


def test_two_soft_notes_the_second_lower() -> None:
    sound = array("h", chime(FRAMES))
    assert len(sound) == SECONDS * FRAMES
    assert 0.08 < max(sound) / 32768 < 0.2
    first = sound[: round(0.3 * FRAMES)]
    last = sound[round(0.9 * FRAMES) :]
    assert abs(pitch(first) - NOTES[0][0]) < 5
    assert abs(pitch(last) - NOTES[1][0]) < 25
    assert max(sound[: round(0.05 * FRAMES)]) > 10 * max(sound[-round(0.05 * FRAMES) :])


def test_nothing_in_it_clicks() -> None:
    sound = array("h", chime(FRAMES))
    assert abs(sound[0]) < 50
    assert abs(sound[-1]) < 50
    assert max(abs(b - a) for a, b in pairwise(sound)) < 0.06 * 32768
