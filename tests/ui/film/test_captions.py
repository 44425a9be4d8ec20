import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.film.captions import Captions, Timeline

CUES = [(1.0, 2.0, "one"), (2.0, 3.0, "two"), (2.5, 4.0, "three"), (6.0, 7.0, "four")]


@pytest.mark.parametrize(
    ("second", "text"),
    [
        (0, ""),
        (1, "one"),
        (1.99, "one"),
        (2, "two"),
        (2.7, "two\nthree"),
        (3, "three"),
        (5, ""),
        (6.5, "four"),
        (9, ""),
    ],
)
def test_the_words_of_each_second(second: float, text: str) -> None:
    assert Timeline(CUES).text_at(second) == text


def test_when_they_change() -> None:
    timeline = Timeline(CUES)
    assert timeline.next_change(0) == 1
    assert timeline.next_change(2) == 2.5
    assert timeline.next_change(4) == 6
    assert timeline.next_change(7) == float("inf")


def test_broken_cues_are_left_out() -> None:
    nan, inf = float("nan"), float("inf")
    timeline = Timeline(
        [(2, 1, "back"), (nan, 3, "x"), (0, inf, "y"), (-1, 1, "z"), (1, 2, ""), (3, 4, "good")]
    )
    assert timeline.next_change(0) == 3
    assert timeline.text_at(3.5) == "good"


cue = st.tuples(st.floats(0, 60), st.floats(0, 60), st.text("abc", min_size=1, max_size=3))


@given(st.lists(cue, max_size=12), st.floats(0, 60))
def test_all_that_is_said_is_shown_or_the_four_that_began_last(
    cues: list[tuple[float, float, str]], second: float
) -> None:
    timeline = Timeline(cues)
    said = [cue[2] for cue in sorted(cues, key=lambda cue: cue[:2]) if cue[0] <= second < cue[1]]
    assert timeline.text_at(second) == "\n".join(said[-4:])
    change = timeline.next_change(second)
    if change < float("inf"):
        assert timeline.text_at((second + change) / 2) == timeline.text_at(second)
        assert timeline.text_at(change) != timeline.text_at(second)


def test_thousands_at_once_cost_no_more_than_one_after_another() -> None:
    tracemalloc.start()
    try:
        timeline = Timeline((n / 1000, 9000 - n / 1000, f"{n} {'x' * 40}") for n in range(4000))
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 10 * 2**20
    assert [line.split()[0] for line in timeline.text_at(5).split("\n")] == ["3996", "3997", "3998", "3999"]
    assert [line.split()[0] for line in timeline.text_at(8999.9985).split("\n")] == ["0", "1"]


def test_others_take_their_place(qapp: object) -> None:
    captions = Captions(lambda: (1.5, 0.0))
    captions.put(CUES, "nl")
    assert captions.text == ""
    captions.turn(True)
    assert captions.text == "one"
    captions.put([(1.0, 2.0, "eins")], "de")
    assert (captions.text, captions.language) == ("eins", "de")
    captions.put(())
    assert (captions.text, captions.language) == ("", "")


def test_a_caption_that_comes_again_stands_still(qapp: object) -> None:
    """A broadcast tells what is shown now again, every few seconds, with what was said since."""
    captions = Captions(lambda: (1.5, 0.0))
    captions.turn(True)
    seen: list[str] = []
    captions.changed.connect(lambda: seen.append(captions.text))
    for more in range(3):
        captions.put([*CUES, (100.0 + more, 101.0 + more, "later")], "nl")
    assert seen == ["one"]
