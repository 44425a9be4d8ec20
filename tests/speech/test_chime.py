"""Notes beside the voice: soft, each its own, and without an edge that clicks."""

from array import array
from itertools import pairwise

import pytest

from kiosk.speech.chime import TONES, Tone, chime

FRAMES = 22050


def pitch(samples: "array[int]") -> float:
    """Hertz, by how often it goes up through nothing."""
    return sum(a < 0 <= b for a, b in pairwise(samples)) * FRAMES / len(samples)


def test_the_question_is_two_soft_notes_the_second_lower() -> None:
    sound, notes = array("h", chime(FRAMES)), TONES[Tone.CALL].notes
    assert len(sound) == TONES[Tone.CALL].seconds * FRAMES
    first = sound[: round(0.3 * FRAMES)]
    last = sound[round(0.9 * FRAMES) :]
    assert abs(pitch(first) - notes[0][0]) < 5
    assert abs(pitch(last) - notes[1][0]) < 25
    assert max(sound[: round(0.05 * FRAMES)]) > 10 * max(sound[-round(0.05 * FRAMES) :])


def test_the_edge_of_a_page_is_one_low_note_and_another_page_two_rising_ones() -> None:
    edge, page = (array("h", chime(FRAMES, tone)) for tone in (Tone.EDGE, Tone.PAGE))
    assert abs(pitch(edge) - TONES[Tone.EDGE].notes[0][0]) < 20
    half = round(TONES[Tone.PAGE].notes[1][1] * FRAMES)
    assert pitch(page[:half]) < pitch(page[half:])
    assert max(len(edge), len(page)) <= 0.25 * FRAMES, "the words are not kept waiting"


@pytest.mark.parametrize("tone", Tone)
def test_all_are_soft_and_nothing_in_them_clicks(tone: Tone) -> None:
    sound = array("h", chime(FRAMES, tone))
    assert 0.06 < max(sound) / 32768 < 0.2
    assert abs(sound[0]) < 50
    assert abs(sound[-1]) < 50
    assert max(abs(b - a) for a, b in pairwise(sound)) < 0.06 * 32768
