"""A transcript out of captions, and where one is in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.captions import Cue
from kiosk.ui.film.lines import Line, Lines, chapters_of, clock, transcript_of


def cue(start: float, text: str, voice: str = "", lasts: float = 2.0) -> Cue:
    return Cue(start=start, end=start + lasts, text=text, voice=voice)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, "0:00"), (65.9, "1:05"), (3725, "1:02:05"), (-1, "0:00"), (float("nan"), "0:00")],
)
def test_a_place_as_a_clock_shows_it(seconds: float, told: str) -> None:
    assert clock(seconds) == told


def test_a_sentence_that_captions_broke_is_whole_again() -> None:
    cues = [
        cue(0, "Op zee, voor de kust"),
        cue(2, "van Japan.\nDrie boten"),
        cue(4, "zijn onderweg."),
        cue(9, "Ja."),
    ]
    assert transcript_of(cues) == [
        Line(0, "Op zee, voor de kust van Japan. Drie boten zijn onderweg."),
        Line(9, "Ja."),
    ]


def test_who_speaks_begins_a_line_of_their_own() -> None:
    cues = [cue(0, "- Is dat\nde molen?\n- Ja, daar"), cue(2, "achter", "Bert"), cue(4, "[muziek]", "Bert")]
    assert [(one.start, one.words) for one in transcript_of(cues)] == [
        (0, "- Is dat de molen?"),
        (0, "- Ja, daar"),
        (2, "achter"),
        (4, "[muziek]"),
    ]


def test_a_silence_and_a_long_line_end_it() -> None:
    assert len(transcript_of([cue(0, "wacht"), cue(9, "nog")])) == 2
    assert max(len(one.words) for one in transcript_of(cue(n * 2, "woord " * 10) for n in range(30))) < 200


words = st.text("ab -.?\n", min_size=1, max_size=20).filter(lambda s: s.strip())


@given(st.lists(words, max_size=20))
def test_no_word_is_lost(texts: list[str]) -> None:
    lines = transcript_of(cue(n * 2.0, text) for n, text in enumerate(texts))
    assert " ".join(one.words for one in lines).split() == " ".join(texts).split()
    assert [one.start for one in lines] == sorted(one.start for one in lines)


def test_where_one_is_and_where_one_can_go(qapp: object) -> None:
    lines = Lines()
    told: list[int] = []
    lines.currentChanged.connect(lambda: told.append(lines.property("current")))
    lines.show(chapters_of([cue(0, "Een\nbegin"), cue(20, "Midden"), cue(40, "Einde")]))
    assert lines.property("count") == 3
    assert lines.line(0)["words"] == "Een begin"
    assert lines.line(9)["words"] == ""
    for second in (0, 5, 19.9995, 41):
        lines.follow(second)
    assert told == [0, 1, 2]
    assert lines.before(21) == 0  # it just began: to the one before
    assert lines.before(30) == 20
    assert lines.before(0) == 0
    assert lines.after(21) == 40
    assert lines.after(41) < 0
    lines.show(())
    assert (lines.property("current"), lines.before(9), lines.after(9)) == (-1, 0, -1)
