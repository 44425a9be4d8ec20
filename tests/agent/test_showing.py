"""Where the playlists of a broadcast lie on the clock of the player that was given them."""

import pytest

from kiosk.agent.gateway.showing import MOST_FIRST, Showing, Showings, whereabouts
from kiosk.media.hls.playlist import Part, Segment, Stream


def stream(first: int, count: int = 5, seconds: float = 2.0, url: str = "video", date: float = 0.0) -> Stream:
    one = Segment(part=Part(url="https://tv.example/part.ts"), seconds=seconds)
    return Stream(url=url, segments=(one,) * count, target=2.0, sequence=first, date=date)


def start(other: Stream, *given: Stream) -> float:
    showings = Showings()
    number = showings.open()
    for one in given:
        showings.give(number, one)
    assert showings.playing is not None
    return showings.playing.start_of(other)


def test_the_clock_begins_with_the_first_playlist_and_goes_on_as_parts_leave_it() -> None:
    assert start(stream(100), stream(100)) == 0
    assert start(stream(103), stream(100), stream(102), stream(103)) == 6
    assert start(stream(120), stream(100), stream(120)) == 40


@pytest.mark.parametrize(
    ("captions", "second"),
    [
        (stream(103, url="words"), 6),
        (stream(98, count=9, url="words"), -4),
        (stream(51, count=2, seconds=4, url="words"), -98 + 100),  # numbered otherwise: both end now
        (stream(7, count=4, url="words", date=5003), 3),
        (stream(100, url="words", date=4990.5), -9.5),
    ],
)
def test_captions_lie_by_the_time_of_day_by_their_numbers_or_by_their_end(
    captions: Stream, second: float
) -> None:
    assert start(captions, stream(100, date=5000 if captions.date else 0)) == second


def test_another_quality_in_between_counts_on() -> None:
    assert start(stream(110, url="words"), stream(100), stream(104, url="low"), stream(106, url="low")) == 20


def test_what_was_opened_last_plays_and_an_old_player_does_not_bring_its_clock_back() -> None:
    showings = Showings()
    old, new = showings.open(), showings.open()
    showings.give(old, stream(100))
    assert showings.playing is not None
    assert showings.playing.start_of(stream(110)) == 20
    showings.give(new, stream(110))
    showings.give(old, stream(112))
    assert showings.playing.start_of(stream(110)) == 0
    for _ in range(9):
        showings.give(showings.open(), stream(112))
    showings.give(old, stream(200))
    assert showings.playing.start_of(stream(112)) == 0


def test_a_clock_is_told_by_a_part_that_a_player_begins_with() -> None:
    """Behind the newest by so many seconds, whatever the number of parts is (RFC 8216, 6.3.3)."""
    parts = tuple(
        Segment(part=Part(url=f"{number}"), seconds=1.0, discontinuity=number == 19) for number in range(20)
    )
    found = whereabouts(Stream(url="video", segments=parts, target=2.0, discontinuities=4), 100.0)
    told = {number: (segment.part.url, second) for number, (segment, second) in found.items()}
    assert told == {4: ("14", 114.0), 5: ("19", 119.0)}


def test_of_the_first_playlist_a_few_parts_are_remembered() -> None:
    parts = tuple(
        Segment(part=Part(url=f"{number}"), seconds=2.0, discontinuity=True) for number in range(500)
    )
    showing = Showing(Stream(url="video", segments=parts, target=2.0))
    assert list(showing.first) == list(range(501 - MOST_FIRST, 501))
    assert showing.first[500] == (parts[-1], 998.0)
