import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.spelling import distances


@pytest.mark.parametrize(
    ("typed", "meant", "whole", "begun"),
    [
        ("jug", "jug", 0, 0),
        ("jgu", "jug", 1, 1),
        ("ju", "jug", 1, 0),
        ("jugg", "jug", 1, 1),
        ("jog", "jug", 1, 1),
        ("rembarn", "rembrandt", 3, 1),
        ("ca", "abc", 3, 1),
        ("", "abc", 3, 0),
        ("abc", "", 3, 3),
    ],
)
def test_distances(typed: str, meant: str, whole: int, begun: int) -> None:
    assert distances(typed, meant) == (whole, begun)


_words = st.text(alphabet="abcd", max_size=7)


@given(_words, _words)
def test_distances_are_what_they_should_be(a: str, b: str) -> None:
    whole, begun = distances(a, b)
    assert whole == distances(b, a)[0]
    assert (whole == 0) == (a == b)
    assert abs(len(a) - len(b)) <= whole <= max(len(a), len(b))
    assert begun == min(distances(a, b[:n])[0] for n in range(len(b) + 1))


@given(_words, st.integers(0, 6), st.sampled_from("abcd"))
def test_one_slip_is_one(word: str, at: int, letter: str) -> None:
    at = min(at, len(word))
    assert distances(word[:at] + letter + word[at:], word)[0] <= 1
    assert distances(word[:at] + word[at + 1 :], word)[0] <= 1
    assert distances(word[:at] + letter + word[at + 1 :], word)[0] <= 1
    assert distances(word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :], word)[0] <= 1
