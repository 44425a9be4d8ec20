"""When things were done, by clocks that begin anywhere, stand still or start again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.input.moments import Moments


class Clock:
    """Seconds."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_busy_screen_knows_how_far_apart_two_taps_were(clock: Clock) -> None:
    moments = Moments(clock)
    first = moments.at(7_000)
    clock.now += 0.8  # it was busy with the first
    assert moments.at(7_050) - first == 50, "a bounce, though the screen came to it late"
    assert moments.at(7_650) - first == 650, "a tap, though the screen came to both at once"


def test_who_says_nothing_or_always_the_same_came_now(clock: Clock) -> None:
    moments = Moments(clock)
    for said in (0, 9, 9, 0):
        before = moments.at(said)
        clock.now += 0.5
        assert moments.at(said) - before == pytest.approx(500)


def test_a_clock_that_starts_again_or_is_anothers_is_not_believed(clock: Clock) -> None:
    moments = Moments(clock)
    before = moments.at(2**32 - 10)
    clock.now += 0.5
    assert moments.at(20) - before == pytest.approx(500)
    clock.now += 0.5
    assert moments.at(88_000_000) - before == pytest.approx(1000)


@given(st.lists(st.tuples(st.integers(0, 2**40), st.floats(0, 100))))
def test_time_never_goes_back(events: list[tuple[int, float]]) -> None:
    clock = Clock()
    moments, before = Moments(clock), 0.0
    for said, wait in events:
        clock.now += wait
        now = moments.at(said)
        assert now >= before
        before = now
