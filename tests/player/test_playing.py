"""Where a film is that libVLC tells of in its own way."""

import pytest

from kiosk.player import protocol
from kiosk.player.playing import Playing


def plays(start: float = 0.0, *, parts: bool = False) -> Playing:
    playing = Playing.of(protocol.Open(media=1, url="http://127.0.0.1/film", start=start), 100.0)
    if parts:
        playing.goes_in_steps()
    playing.begun, playing.buffering = True, False
    playing.run_clock(100.0)
    return playing


@pytest.mark.parametrize("late", [0.0, 0.15, 0.3])
def test_a_film_in_parts_is_kept_near_the_second_that_was_told(late: float) -> None:
    """Which is ahead of the picture, and may be old."""
    playing = plays(4.8, parts=True)
    for second in (1, 2, 3):
        playing.moved(4.8 + second, 100.0 + second - 0.15 + late)
    assert playing.clock.position(103.0) == pytest.approx(7.8, abs=0.15)


def test_the_same_place_again_is_no_news() -> None:
    playing = plays(parts=True)
    for at in (100.3, 100.6, 100.9):
        playing.moved(0.17, at)
    assert playing.clock.position(101.0) > 0.8


def test_where_it_came_from_is_no_news_after_a_jump() -> None:
    playing = plays(parts=True)
    playing.sought(12.0, 103.0)
    playing.moved(11.2, 103.3)
    assert playing.clock.position(103.5) == pytest.approx(12.4, abs=0.05)


def test_a_film_in_parts_that_goes_on_in_mid_film_is_not_where_libvlc_tells_at_first() -> None:
    playing = plays(5.0, parts=True)
    playing.moved(2.5, 100.2)
    assert playing.aims == 5.0
    assert playing.clock.position(100.4) == pytest.approx(5.4, abs=0.15)


def test_another_speed_is_seen_when_what_was_ready_is_over() -> None:
    playing = plays()
    playing.moved(5.0, 105.0)
    playing.set_speed(0.5, 105.0)
    playing.moved(5.25, 105.5)
    assert playing.clock.position(105.5) == pytest.approx(5.5)
    playing.moved(5.6, 106.2)
    assert playing.clock.position(106.2) == pytest.approx(5.9)
    playing.moved(6.0, 107.0)
    assert playing.clock.position(107.0) == pytest.approx(6.0)
