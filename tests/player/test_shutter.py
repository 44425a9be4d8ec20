"""Which of the pictures that libVLC draws are shown. Places in the ring stand for pictures here."""

import pytest

from kiosk.player import shutter
from kiosk.player.shutter import STILL_PICTURES, Shutter


class Screen:
    def __init__(self) -> None:
        self.shown: list[int] = []
        self.pictures: dict[int, str] = {}
        self.shutter = Shutter(
            self.shown.append,
            lambda one, other: self.pictures.get(one, str(one)) == self.pictures.get(other, str(other)),
        )

    def draws(self, *indices: int) -> list[int]:
        for one in indices:
            self.shutter.draw(one)
        return self.shown


@pytest.fixture
def screen() -> Screen:
    return Screen()


def test_a_film_that_runs_is_shown_as_it_is_drawn(screen: Screen) -> None:
    assert screen.draws(0, 1, 2) == [0, 1, 2]


def test_what_is_from_elsewhere_in_the_film_is_kept_back_also_when_it_is_drawn_again(screen: Screen) -> None:
    screen.shutter.begin(closed=True)
    screen.pictures = {1: "stale", 2: "stale", 3: "right"}
    screen.draws(0, 1)
    screen.shutter.open()
    assert screen.draws(2, 3, 0) == [3, 0]


def test_where_nothing_was_drawn_before_the_first_picture_is_shown(screen: Screen) -> None:
    screen.shutter.begin(closed=True)
    screen.shutter.open()
    assert screen.draws(0) == [0]


def test_nothing_is_kept_back_for_long(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.shutter.begin(closed=True)
    screen.draws(0, 1)
    screen.shutter.beat()
    assert screen.shown == []
    monkeypatch.setattr(shutter, "CLOSED_SECONDS", 0.0)
    screen.shutter.beat()
    assert screen.shown == [1]
    assert screen.draws(2) == [1, 2]


def test_another_film_begins_open(screen: Screen) -> None:
    screen.shutter.begin(closed=True)
    screen.draws(0)
    screen.shutter.begin()
    screen.shutter.beat()
    assert screen.draws(1) == [1]


def test_a_still_is_not_shown_on_and_on(screen: Screen) -> None:
    screen.shutter.pause(True)
    assert len(screen.draws(*range(3 * STILL_PICTURES))) == STILL_PICTURES
    screen.shutter.sought()
    assert len(screen.draws(*range(3 * STILL_PICTURES))) == 2 * STILL_PICTURES
    screen.shutter.pause(False)
    assert screen.draws(1)[-1] == 1
