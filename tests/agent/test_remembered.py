"""How much memory the playlists of a work take, whatever its publisher writes."""

import gc
import tracemalloc

import pytest

from kiosk.agent.gateway import remembered
from kiosk.agent.gateway.course import Course
from kiosk.agent.gateway.place import Part
from kiosk.agent.gateway.remembered import MOST, Remembered, size_of
from kiosk.agent.gateway.showing import Showings
from kiosk.media.hls import reading
from kiosk.media.hls.playlist import Stream

COUNT = 2000


def stream(name: str, *, first: int = 0, count: int = COUNT, ended: bool = False, key: str = "") -> Stream:
    """What is read of a playlist whose text takes few bytes for each segment."""
    lines = [f"#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:{first}\n", key]
    lines += [f"#EXTINF:4,\n{number:x}\n" for number in range(first, first + count)]
    found = reading.read(
        ("".join(lines) + "#EXT-X-ENDLIST\n" * ended).encode(), f"https://tv.example/{name}/a.m3u8"
    )
    assert isinstance(found, Stream)
    return found


@pytest.fixture
def room_for_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST_BYTES", 2 * size_of(stream("a")) + 1000)


@pytest.mark.parametrize("name", ["a", "long/" * 300])
@pytest.mark.parametrize("key", ["", '#EXT-X-KEY:METHOD=AES-128,URI="k"\n'])
def test_the_size_of_a_playlist_is_what_it_takes(name: str, key: str) -> None:
    tracemalloc.start()
    try:
        course, found = Course(), stream(name, key=key)
        course.opening(found)
        gc.collect()  # what reading it left in cycles is not kept
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert 0.8 * taken < size_of(found) < 1.5 * taken
    assert course.sizes == {id(found): size_of(found)}


def test_the_oldest_are_forgotten_and_the_newest_stays_however_much_it_takes() -> None:
    small, large = stream("a", count=10), stream("b", count=100)
    kept = Remembered[str](most_bytes=3 * size_of(small))
    for name in "abcd":
        kept.put(name, name, small)
    assert list(kept) == ["b", "c", "d"]
    kept.put("b", "again", small)
    assert (list(kept), kept.newest) == (["c", "d", "again"], "again")
    kept.put("e", "e", large)
    assert list(kept) == ["e"]
    kept.put("f", "f", small)
    assert list(kept) == ["f"]


def test_of_small_ones_a_few_are_remembered() -> None:
    kept = Remembered[int]()
    for number in range(3 * MOST):
        kept.put(str(number), number, stream("a", count=1))
    assert list(kept) == list(range(2 * MOST, 3 * MOST))


def test_the_ways_through_many_large_playlists_are_forgotten(room_for_two: None) -> None:
    course = Course()
    for name in "abc":
        course.opening(stream(name, ended=True))
    wanted = [course.after(Part(f"https://tv.example/{name}/40", "part")) for name in "abc"]
    assert [bool(one) for one in wanted] == [False, True, True]


def test_a_player_is_given_many_large_playlists_and_its_clock_goes_on(room_for_two: None) -> None:
    showings = Showings()
    old, number = showings.open(), showings.open()
    showings.give(old, stream("old"))
    for at, name in enumerate("abcd"):
        showings.give(number, stream(name, first=10 * at))
        assert sum(showings.sizes.values()) <= remembered.MOST_BYTES
    showings.give(old, stream("old", first=70))
    assert showings.playing is not None
    assert showings.playing.number == number
    assert len(showings.sizes) == 2
    assert showings.playing.start_of(stream("a", first=40)) == 160
