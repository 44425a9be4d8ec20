from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.player.clock import TRUSTED, Clock


def test_it_runs_between_two_reports() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True)
    assert clock.position(100.5) == pytest.approx(10.5)


def test_it_holds_in_a_pause_and_goes_on_where_it_was() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True)
    clock.run(False, 100.5)
    assert clock.position(500.0) == pytest.approx(10.5)
    clock.run(True, 500.0)
    assert clock.position(500.25) == pytest.approx(10.75)


def test_another_speed_counts_from_now_on() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True)
    clock.set_speed(2.0, 100.5)
    assert clock.position(101.0) == pytest.approx(11.5)


def test_a_slower_speed_is_seen_later_and_the_picture_waits_for_it() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True)
    clock.set_speed(0.5, 100.0, after=0.8)
    clock.hear(10.2, 100.4, 100.4)  # as if it held at once
    assert (clock.position(100.4), clock.pace(100.4)) == (pytest.approx(10.4), 1.0)
    assert clock.changes(100.4) == 100.8
    clock.hear(10.45, 100.9, 100.9)
    assert (clock.position(100.9), clock.pace(100.9)) == (pytest.approx(10.8), 0.0)
    assert clock.changes(100.9) == pytest.approx(101.6)
    assert (clock.position(101.8), clock.pace(101.8)) == (pytest.approx(10.9), 0.5)
    assert clock.changes(101.8) == inf


def test_a_faster_speed_is_seen_later_and_the_picture_leaps_to_it() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True, speed=0.5)
    clock.set_speed(1.5, 100.0, after=0.6)
    assert (clock.position(100.5), clock.pace(100.5)) == (pytest.approx(10.25), 0.5)
    assert (clock.position(100.7), clock.pace(100.7)) == (pytest.approx(11.05), 1.5)


def test_a_pause_before_it_is_seen_holds_what_is_seen() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True)
    clock.set_speed(0.5, 100.0, after=0.8)
    clock.run(False, 100.4)
    assert clock.position(200.0) == pytest.approx(10.4)
    assert clock.pace(200.0) == 0.0


def test_without_news_it_stands_still() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True)
    assert clock.position(1000.0) == 10.0 + TRUSTED


@given(
    st.lists(
        st.tuples(st.floats(0, 1000), st.booleans(), st.sampled_from((0.5, 0.75, 1.0, 1.25, 1.5))),
        max_size=20,
    ),
    st.floats(0, 1000),
)
def test_it_never_goes_back_by_itself(steps: list[tuple[float, bool, float]], later: float) -> None:
    clock, now, last = Clock(), 0.0, 0.0
    for after, running, speed in steps:
        now += after
        clock.run(running, now)
        assert clock.position(now) >= last - 1e-9
        clock.set_speed(speed, now, after=0.8)
        assert clock.position(now) >= last - 1e-9
        last = clock.position(now)
    assert clock.position(now + later) >= last


def test_where_it_ran_ahead_of_a_slow_film_it_waits() -> None:
    clock = Clock(time_pos=10.0, at=100.0, running=True)
    assert clock.position(100.8) == pytest.approx(10.8)
    clock.hear(10.1, 100.8, 100.8)
    assert clock.position(100.9) == pytest.approx(10.8)
    assert clock.position(101.7) == pytest.approx(11.0)


def test_a_film_that_begins_anew_is_followed_back() -> None:
    clock = Clock(time_pos=60.0, at=100.0, running=True)
    clock.hear(0.2, 100.2, 100.2)
    assert clock.position(100.3) == pytest.approx(0.3)


@given(st.lists(st.tuples(st.floats(0, 2), st.floats(0, 0.9)), max_size=20))
def test_a_late_report_never_turns_it_back(reports: list[tuple[float, float]]) -> None:
    clock, now, last = Clock(running=True), 0.0, 0.0
    for after, late in reports:
        now += after
        clock.hear(max(0.0, clock.position(now) - late), now, now)
        assert clock.position(now) >= last
        last = clock.position(now)
