"""What a player of a film in parts wants next, by what it asked for before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.agent.gateway.course import BUFFERED, MOST, Course
from kiosk.agent.gateway.place import Part
from kiosk.media.hls.playlist import Initial, Key, Master, Rendition, Segment, Stream, Variant
from kiosk.media.hls.playlist import Part as Bytes

SECONDS = 2.0
RECORDING = 4
"""Segments of it that make up more than what is buffered."""


def stream(name: str = "low", *numbers: int, ended: bool = True) -> Stream:
    segments = tuple(
        Segment(part=Bytes(url=f"{name}{number}.ts"), seconds=SECONDS) for number in numbers or range(20)
    )
    return Stream(url=f"{name}.m3u8", segments=segments, target=SECONDS, ended=ended)


def names(parts: list[Part]) -> list[str]:
    return [one.url for one in parts]


def asks(course: Course, name: str) -> list[str]:
    return names(course.after(Part(name, "part")))


def test_a_recording_opens_with_what_is_read_before_the_first_picture() -> None:
    assert (RECORDING - 1) * SECONDS <= BUFFERED < RECORDING * SECONDS
    assert names(Course().opening(stream())) == [f"low{number}.ts" for number in range(RECORDING)]


def test_who_goes_on_has_read_ahead_and_who_jumps_has_not() -> None:
    course = Course()
    course.opening(stream())
    assert [asks(course, f"low{number}.ts") for number in (0, 1, 2, 3)] == [[], [], [], []]
    assert asks(course, "low10.ts") == ["low11.ts", "low12.ts", "low13.ts"]
    assert asks(course, "low10.ts") == [], "asked again, after a fault"
    assert asks(course, "low11.ts") == []
    assert asks(course, "low5.ts") == ["low6.ts", "low7.ts", "low8.ts"], "backwards too"
    assert asks(course, "low19.ts") == [], "nothing comes after the last"
    assert asks(course, "elsewhere.ts") == []


def test_of_a_film_in_one_file_the_bytes_tell_how_far_its_player_is() -> None:
    """Behind a beginning of its own, as in fragments of MP4."""
    course = Course()
    segments = tuple(
        Segment(part=Bytes(url="all.mp4", start=50 + 100 * n, length=100), seconds=SECONDS) for n in range(20)
    )
    film = Stream(url="film.m3u8", segments=segments, target=SECONDS, ended=True)

    def comes_to(byte: int) -> int:
        course.after(Part("all.mp4", "part"), byte)
        assert course.last is not None
        assert course.last[0] is film
        return course.last[1]

    course.opening(film)
    course.after(Part("all.mp4", "map"), 0)
    assert course.last is None, "its beginning is no segment"
    assert [comes_to(byte) for byte in (50, 150, 1050, 1149, 50, 1950)] == [0, 1, 10, 10, 0, 19]
    assert comes_to(2050) == 19, "nothing is behind its end"


def test_after_a_jump_into_a_long_segment_the_next_is_wanted() -> None:
    course = Course()
    long = tuple(Segment(part=Bytes(url=f"{number}.ts"), seconds=12.0) for number in range(5))
    assert names(course.opening(Stream(url="long", segments=long, target=12.0, ended=True))) == ["0.ts"]
    assert asks(course, "3.ts") == ["4.ts"]


def test_a_broadcast_opens_behind_its_newest_segment_and_goes_on_by_itself() -> None:
    course = Course()
    assert names(course.opening(stream("now", *range(10, 16), ended=False))) == [
        "now13.ts",
        "now14.ts",
        "now15.ts",
    ]
    assert asks(course, "now13.ts") == []
    assert course.opening(stream("now", *range(11, 17), ended=False)) == [], "its window moved on"
    assert asks(course, "now14.ts") == []
    assert names(course.opening(stream("now", *range(40, 46), ended=False)))[0] == "now43.ts", "after a pause"


def test_of_several_qualities_the_least_opens_with_one_segment() -> None:
    course = Course()
    sounds = tuple(
        Rendition(kind="AUDIO", group="a", name=name, url=f"{name}.m3u8", default=name == "said")
        for name in ("told", "said")
    )
    variants = tuple(
        Variant(url=f"{name}.m3u8", bandwidth=bandwidth, audio="a")
        for name, bandwidth in (("high", 6_000_000), ("low", 800_000), ("mid", 2_500_000))
    )
    opens = course.begin(Master(url="film.m3u8", variants=variants, renditions=sounds))
    assert opens == ["low.m3u8", "said.m3u8"]
    assert names(course.opening(stream("low"))) == ["low0.ts"]
    assert names(course.opening(stream("said"))) == ["said0.ts"]
    assert course.opening(stream("high")) == [], "it begins nobody knows where"
    assert asks(course, "high1.ts") == ["high2.ts", "high3.ts", "high4.ts"]


def test_keys_and_beginnings_are_wanted_once_and_gaps_and_pieces_of_files_never() -> None:
    keys = [Key(url=f"{number}.key") for number in (0, 0, 1)]
    segments = [
        Segment(part=Bytes(url=f"{n}.m4s"), seconds=SECONDS, key=key, map=Initial(url="init.mp4"))
        for n, key in enumerate(keys)
    ]
    segments.insert(1, Segment(part=Bytes(url="gap.m4s"), seconds=0.0, gap=True))
    found = Course().opening(Stream(url="s", segments=tuple(segments), target=SECONDS, ended=True))
    assert names(found) == ["0.key", "init.mp4", "0.m4s", "1.m4s", "1.key", "2.m4s"]
    assert [one.secret for one in found if one.role == "part"] == [True] * 3
    assert all(one.keep for one in found)
    ranges = [Segment(part=Bytes(url="all.ts", start=n, length=9), seconds=SECONDS) for n in range(5)]
    assert Course().opening(Stream(url="s", segments=tuple(ranges), target=SECONDS, ended=True)) == []


@pytest.mark.parametrize("ended", [True, False])
def test_a_playlist_without_a_segment_opens_with_nothing(ended: bool) -> None:
    assert Course().opening(Stream(url="s", segments=(), target=SECONDS, ended=ended)) == []


@given(
    lengths=st.lists(st.floats(0, 20), min_size=1, max_size=40),
    asked=st.lists(st.integers(0, 45), max_size=40),
    ended=st.booleans(),
)
def test_whatever_is_asked_few_are_wanted(lengths: list[float], asked: list[int], ended: bool) -> None:
    course = Course()
    segments = tuple(
        Segment(part=Bytes(url=f"{number}.ts"), seconds=seconds) for number, seconds in enumerate(lengths)
    )
    assert len(course.opening(Stream(url="s", segments=segments, target=2.0, ended=ended))) <= MOST
    for number in asked:
        assert len(asks(course, f"{number}.ts")) <= MOST
