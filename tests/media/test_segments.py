"""The pieces of WebVTT of a broadcast become one file in the time of the film."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.captions import join_segments, parse

MOST_TICKS = 2**33


def clock(seconds: float) -> str:
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def piece(
    *cues: tuple[float, float, str], ticks: float | None = None, local: float = 0.0, first: str = "MPEGTS"
) -> bytes:
    """A segment; ``ticks`` in seconds of the stream's clock."""
    names = (f"MPEGTS:{round((ticks or 0) * 90_000) % MOST_TICKS}", f"LOCAL:{clock(local)}")
    told = ",".join(names if first == "MPEGTS" else reversed(names))
    head = "WEBVTT\n" + (f"X-TIMESTAMP-MAP={told}\n" if ticks is not None else "")
    return (head + "".join(f"\n{clock(a)} --> {clock(b)}\n{text}\n" for a, b, text in cues)).encode()


def told(joined: bytes) -> list[tuple[float, float, str]]:
    return [(round(cue.start, 3), round(cue.end, 3), cue.text) for cue in parse(joined)]


FILM = [(1, 2, "one"), (7, 8, "two"), (13, 14, "three")]
"""What is said in three segments of six seconds."""


@pytest.mark.parametrize("first", ["MPEGTS", "LOCAL"])
def test_apple_counts_from_the_beginning_in_every_segment(first: str) -> None:
    parts = [(6.0 * n, piece(cue, ticks=10, first=first)) for n, cue in enumerate(FILM)]
    assert told(join_segments(parts)) == FILM


def test_others_count_from_the_start_of_each_segment() -> None:
    parts = [(6.0 * n, piece((1, 2, cue[2]), ticks=1.4 + 6 * n)) for n, cue in enumerate(FILM)]
    assert told(join_segments(parts)) == FILM


def test_a_local_time_of_its_own() -> None:
    parts = [(6.0 * n, piece((101, 102, cue[2]), ticks=10 + 6 * n, local=100)) for n, cue in enumerate(FILM)]
    assert told(join_segments(parts)) == FILM


def test_a_clock_that_begins_at_zero_and_captions_by_that_clock() -> None:
    parts = [(6.0 * n, piece(cue, ticks=0)) for n, cue in enumerate(FILM)]
    assert told(join_segments(parts)) == FILM


def test_without_a_map() -> None:
    assert told(join_segments([(6.0 * n, piece(cue)) for n, cue in enumerate(FILM)])) == FILM


def test_without_a_map_and_each_from_its_own_start() -> None:
    parts = [(6.0 * n, piece((1, 2, cue[2]))) for n, cue in enumerate(FILM)]
    assert told(join_segments(parts)) == FILM


def test_a_window_of_a_broadcast_that_runs_for_hours() -> None:
    """The list begins at second 0 with what was said five hours after the clock began."""
    hours = 18_000
    absolute = [(6.0 * n, piece((a + hours, b + hours, t), ticks=10)) for n, (a, b, t) in enumerate(FILM)]
    assert told(join_segments(absolute, [10 + hours] * 3)) == FILM
    each = [(6.0 * n, piece((1, 2, cue[2]), ticks=hours + 6 * n)) for n, cue in enumerate(FILM)]
    assert told(join_segments(each)) == FILM


def test_the_clock_begins_anew_after_a_day() -> None:
    """In the middle of what is listed, and a day before it: the captions stay in their seconds."""
    wrap = MOST_TICKS / 90_000
    absolute = [(6.0 * n, piece(cue, ticks=wrap - 7)) for n, cue in enumerate(FILM)]
    assert told(join_segments(absolute, [wrap - 7] * 3)) == FILM
    each = [(6.0 * n, piece((1, 2, cue[2]), ticks=wrap - 7 + 6 * n)) for n, cue in enumerate(FILM)]
    assert told(join_segments(each, [wrap - 7] * 3)) == FILM
    assert told(join_segments(each, [2 * wrap - 7] * 3)) == FILM
    assert told(join_segments(each)) == FILM


def test_a_clock_that_jumps_in_the_middle_is_followed() -> None:
    """An advertisement with a clock of its own (EXT-X-DISCONTINUITY)."""
    clocks = [10.0, 5000.0, 10.0]
    parts = [(6.0 * n, piece(cue, ticks=clocks[n])) for n, cue in enumerate(FILM)]
    assert told(join_segments(parts, clocks)) == FILM


def test_without_a_map_zero_is_that_of_the_clock_where_that_fits() -> None:
    absolute = [(6.0 * n, piece((a + 900, b + 900, t))) for n, (a, b, t) in enumerate(FILM)]
    assert told(join_segments(absolute, [900.0] * 3)) == FILM
    each = [(6.0 * n, piece((1, 2, t))) for n, (_, _, t) in enumerate(FILM)]
    assert told(join_segments(each, [900.0] * 3)) == FILM


def test_a_caption_over_the_end_of_a_segment_comes_once() -> None:
    whole = [(0.0, piece((5, 7, "long"))), (6.0, piece((5, 7, "long"), (8, 9, "next")))]
    cut = [(0.0, piece((5, 6, "long"))), (6.0, piece((6, 7, "long"), (8, 9, "next")))]
    assert told(join_segments(whole)) == told(join_segments(cut)) == [(5, 7, "long"), (8, 9, "next")]


def test_the_same_words_later_are_said_again() -> None:
    parts = [(0.0, piece((1, 2, "Yes."))), (6.0, piece((7, 8, "Yes.")))]
    assert told(join_segments(parts)) == [(1, 2, "Yes."), (7, 8, "Yes.")]


def test_who_speaks_and_what_looks_like_a_tag_are_kept() -> None:
    joined = join_segments([(0.0, piece((1, 2, "<v Anna & co>1 &lt; 2 &amp;amp; 3")))])
    assert [(cue.voice, cue.text) for cue in parse(joined)] == [("Anna & co", "1 < 2 &amp; 3")]


def test_rubbish_between_them_costs_only_itself() -> None:
    parts = [(0.0, piece(FILM[0])), (6.0, b"<html>\xff busy"), (12.0, piece(FILM[2]))]
    assert told(join_segments(parts)) == [FILM[0], FILM[2]]


def test_nothing_is_an_empty_file() -> None:
    assert parse(join_segments([])) == []


@given(
    st.lists(
        st.tuples(st.floats(0, 1e5), st.binary(max_size=80) | st.just(piece((1, 2, "x"), ticks=3))),
        max_size=5,
    )
)
def test_any_bytes_at_all_make_a_caption_file(parts: list[tuple[float, bytes]]) -> None:
    assert join_segments(parts).startswith(b"WEBVTT")
    parse(join_segments(parts))


times = st.lists(st.integers(0, 5_800), min_size=1, max_size=8)


@given(times, st.floats(0, 90_000), st.booleans())
def test_every_caption_finds_its_second(starts: list[int], ticks: float, absolute: bool) -> None:
    """One in each segment of six seconds, written from the beginning or from the start of the segment."""
    expected = [(6 * n + start / 1000, 6 * n + start / 1000 + 0.1) for n, start in enumerate(starts)]
    parts = []
    for n, (start, end) in enumerate(expected):
        base = 0 if absolute else 6 * n
        parts.append((6.0 * n, piece((start - base, end - base, str(n)), ticks=ticks + base)))
    assert [cue[0] for cue in told(join_segments(parts))] == pytest.approx(
        [a for a, _ in expected], abs=0.002
    )
