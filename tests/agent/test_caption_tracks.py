"""Captions of films in parts through the gateway: in time, the nearest first, as far as they came."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.agent.gateway import captions as tracks
from kiosk.agent.gateway import clocks, playlists
from kiosk.agent.gateway.course import MOST
from kiosk.errors import Offline
from kiosk.media.captions import Cue, parse
from kiosk.media.hls.playlist import Part
from kiosk.media.pieces import named
from kiosk.media.sums import BLOCK
from kiosk.ui.asking.gateway import FLOWS, broadcast_at
from tests.agent.publisher import TS, House, broadcast, house, in_ranges, picture_at, recording

MASTER = (
    b'#EXTM3U\n#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="Nederlands",LANGUAGE="nl",URI="words.m3u8"\n'
    b'#EXT-X-STREAM-INF:BANDWIDTH=400000,SUBTITLES="s"\nfilm.m3u8\n'
)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as built:
        yield built


def words(number: int, head: str = "") -> bytes:
    """A segment of two seconds that says its number, from its own start."""
    return f"WEBVTT\n{head}\n00:00.500 --> 00:01.500\n{number}\n".encode()


def film(home: House, count: int, *, in_one: bool = False) -> tuple[str, str]:
    """A recording with captions in so many segments: its key, and that of its captions.

    ``in_one``: its own segments lie in one file.
    """
    files = home.publisher.files
    files["master.m3u8"] = MASTER
    files["film.m3u8"] = recording(*(f"{n}.ts" for n in range(count)))
    if in_one:
        files |= {"film.m3u8": in_ranges("all.ts", [len(TS)] * count), "all.ts": TS * count}
    files["words.m3u8"] = recording(*(f"{n}.vtt" for n in range(count)))
    for number in range(count):
        files |= {f"{number}.ts": TS, f"{number}.vtt": words(number)}
    key = home.knows("master.m3u8", keep=False)
    (track,) = json.loads(home.text(f"{key}/about"))["captions"]
    return key, track["key"]


def plays(home: House, key: str, number: int) -> None:
    """A player asks for this part."""
    inner = next(one for one in home.named(key) if "/playlist/" in one)
    assert home.get(home.named(inner)[number])[0] == 200


def told(home: House, key: str) -> tuple[int, list[Cue]]:
    status, body = home.get(key)
    return status, parse(body)


def right(cues: list[Cue], seconds: float = 2) -> list[int]:
    """The numbers that are said, each in its own segment."""
    for cue in cues:
        assert cue.start == pytest.approx(seconds * int(cue.text) + 0.5)
    return [int(cue.text) for cue in cues]


def test_those_around_the_place_come_first_several_at_once_and_the_rest_follows(home: House) -> None:
    key, captions = film(home, 360)
    plays(home, key, 240)
    home.publisher.counts = ".vtt"  # what the player is about to ask for is fetched meanwhile
    home.publisher.seconds, home.publisher.most = 0.03, 0
    begun = time.monotonic()
    status, cues = told(home, captions)
    assert time.monotonic() - begun < 5
    assert status == 202
    here = right(cues)
    assert {239, 240, 241, 242} <= set(here)
    assert 0 not in here
    assert 2 <= home.publisher.most <= tracks.SEVERAL
    home.publisher.seconds = 0.0
    home.until(lambda: told(home, captions)[0] == 200, 30)
    assert right(told(home, captions)[1]) == list(range(360))
    assert len([one for one in home.publisher.asked if one.endswith(".vtt")]) == 360


def test_so_they_do_of_a_film_in_one_file(home: House) -> None:
    key, captions = film(home, 360, in_one=True)
    (inner,) = [one for one in home.named(key) if "/playlist/" in one]
    address = home.named(inner)[0]
    for number in (0, 1, 240):
        span = f"bytes={number * len(TS)}-{(number + 1) * len(TS) - 1}"
        assert home.get(address, Range=span) == (206, TS)
    home.publisher.seconds = 0.03
    here = right(told(home, captions)[1])
    assert {239, 240, 241, 242} <= set(here)
    assert 0 not in here


def in_one_file(home: House, count: int, *, note: int = 0) -> tuple[str, list[int]]:
    """Captions of which each segment is a range of one file: their key, and the bytes of each.

    ``note``: bytes of the first that say nothing.
    """
    cues = [f"00:{2 * n:02}.500 --> 00:{2 * n + 1:02}.500\n{n}\n\n".encode() for n in range(count)]
    cues[0] = b"WEBVTT\n\nNOTE " + b"." * note + b"\n\n" + cues[0]
    sizes = [len(one) for one in cues]
    home.publisher.files |= {
        "master.m3u8": MASTER,
        "film.m3u8": recording(*(f"{n}.ts" for n in range(count))),
        "words.m3u8": in_ranges("all.vtt", sizes),
        "all.vtt": b"".join(cues),
    }
    (track,) = json.loads(home.text(f"{home.knows('master.m3u8', keep=False)}/about"))["captions"]
    return track["key"], sizes


@pytest.mark.parametrize("ranges", [True, False])
def test_ranges_of_one_file_are_told_in_their_seconds(home: House, ranges: bool) -> None:
    """Also by a server that answers each with the whole file."""
    home.publisher.ranges = ranges
    captions, sizes = in_one_file(home, 6)
    home.until(lambda: told(home, captions)[0] == 200)
    assert right(told(home, captions)[1]) == list(range(6))
    starts = [sum(sizes[:n]) for n in range(6)]
    spans = {f"bytes={start}-{start + size - 1}" for start, size in zip(starts, sizes, strict=True)}
    assert set(home.publisher.spans) == (spans if ranges else set())
    assert home.publisher.asked.count("/all.vtt") == 6


@pytest.mark.parametrize("whole", [False, True])
def test_of_a_kept_file_all_is_told(home: House, tmp_path: Path, whole: bool) -> None:
    """In ranges, of which one lies over the end of a block, or as one segment of many blocks."""
    captions, sizes = in_one_file(home, 6, note=BLOCK - 60)
    assert sizes[0] < BLOCK < sum(sizes[:3])
    data = home.publisher.files.pop("all.vtt")
    assert isinstance(data, bytes)
    if whole:
        home.publisher.files["words.m3u8"] = recording("all.vtt", seconds=12)
    (tmp_path / "all.vtt").write_bytes(data)
    origin = f"http://{home.publisher.origin}"
    home.cache.keep(
        named(f"{origin}/master.m3u8", f"{origin}/all.vtt"), tmp_path / "all.vtt", content_type="text/vtt"
    )
    home.until(lambda: told(home, captions)[0] == 200)
    assert right(told(home, captions)[1]) == list(range(6))
    assert "/all.vtt" not in home.publisher.asked


def test_of_a_very_long_film_those_around_the_place_are_in_their_seconds(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracks, "MOST_CAPTION_SEGMENTS", 12)
    key, captions = film(home, 60)
    for place in (40, 10):
        plays(home, key, place)
        near = set(range(place - 2, place + 6))
        home.until(lambda near=near: near <= set(right(told(home, captions)[1])))
        home.until(lambda: len(told(home, captions)[1]) == 12)
        assert told(home, captions)[0] == 202  # where one jumps to, there are others
    assert len([one for one in home.publisher.asked if one.endswith(".vtt")]) <= 24


def test_of_more_than_a_caption_file_can_be_the_nearest_are_told(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracks, "MAX_BYTES", 10 * len(words(10)))
    key, captions = film(home, 60)
    plays(home, key, 30)
    home.until(lambda: set(range(29, 36)) <= set(right(told(home, captions)[1])))
    assert len(told(home, captions)[1]) == 10


@pytest.mark.parametrize(("status", "tries"), [(404, 1), (500, 3)])
def test_a_segment_that_cannot_be_had_is_left_out_and_not_asked_for_for_ever(
    home: House, monkeypatch: pytest.MonkeyPatch, status: int, tries: int
) -> None:
    monkeypatch.setattr(tracks, "AGAIN", 0.0)
    _, captions = film(home, 6)
    home.publisher.files["3.vtt"] = status
    home.until(lambda: told(home, captions)[0] == 200, 20)
    assert right(told(home, captions)[1]) == [0, 1, 2, 4, 5]
    asked = home.publisher.asked.count("/3.vtt")
    assert tries <= asked <= 3 * tries  # the fetcher tries again by itself


def test_one_that_comes_later_is_told_later(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracks, "AGAIN", 0.5)
    _, captions = film(home, 3)
    home.publisher.files["1.vtt"] = 500
    assert told(home, captions)[0] == 202
    home.publisher.files["1.vtt"] = words(1)
    home.until(lambda: told(home, captions)[0] == 200)
    assert right(told(home, captions)[1]) == [0, 1, 2]


def test_while_the_line_is_down_nobody_is_asked_and_nobody_waits(home: House) -> None:
    _, captions = film(home, 200)
    home.publisher.seconds = 0.03
    status, before = told(home, captions)
    assert status == 202
    home.fetcher.close()
    begun = time.monotonic()
    status, cues = told(home, captions)
    assert time.monotonic() - begun < 3
    assert status == 202
    assert set(right(before)) <= set(right(cues))


def test_an_institution_that_is_away_is_asked_for_a_few_and_what_is_here_is_told() -> None:
    asked = []

    def fetch(part: Part) -> bytes:
        asked.append(part)
        raise Offline("Nobody answers.", where=part.url)

    kept = {Part(url=f"{number}"): words(number) for number in range(50, 100)}
    track = tracks.CaptionTrack(kept.get, fetch)
    pieces = [tracks.Piece(Part(url=f"{number}"), 2.0 * number) for number in range(100)]
    body, whole = track.give(pieces, 0.0)
    assert right(parse(body)) == list(range(50, 100))
    assert not whole
    assert len(asked) <= tracks.SEVERAL
    track.give(pieces, 0.0)
    assert len(asked) <= tracks.SEVERAL


def test_a_fault_that_nobody_expected_leaves_out_one_segment_and_does_not_promise_it_for_ever(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tracks, "AGAIN", 0.0)
    monkeypatch.setattr(tracks, "SEVERAL", 1)

    def fetch(part: Part) -> bytes:
        if part.url == "0":
            raise OSError("The disk is gone.")
        return words(int(part.url))

    track = tracks.CaptionTrack({}.get, fetch)
    pieces = [tracks.Piece(Part(url=f"{number}"), 2.0 * number) for number in range(3)]
    answers = [track.give(pieces, 0.0) for _ in range(tracks.TRIES)]
    assert [whole for _, whole in answers] == [False] * (tracks.TRIES - 1) + [True]
    assert right(parse(answers[0][0])) == right(parse(answers[-1][0])) == [1, 2]
    assert "The disk is gone." in caplog.text


def test_nothing_more_is_fetched_when_nobody_asks_any_more(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracks, "PATIENCE", 0.0)
    _, captions = film(home, 100)
    home.publisher.seconds = 0.02
    assert told(home, captions)[0] == 202
    assert len([one for one in home.publisher.asked if one.endswith(".vtt")]) < 50


def live(first: int, clock: float, head: str, *, words_first: int | None = None) -> dict[str, bytes | int]:
    """Six parts of a broadcast whose clock shows ``clock`` at its beginning, and its captions."""
    numbers = range(first, first + 6)
    found: dict[str, bytes | int] = {
        "master.m3u8": MASTER,
        "film.m3u8": broadcast(*(f"{n}.ts" for n in numbers), first=first),
        "words.m3u8": broadcast(
            *(f"{n}.vtt" for n in numbers), first=first if words_first is None else words_first
        ),
    }
    for number in numbers:
        found[f"{number}.ts"] = picture_at(clock + 2 * number)
        found[f"{number}.vtt"] = words(
            number, head.format(ticks=round((clock + 2 * number) * 90_000) % 2**33)
        )
    return found


MAPPED = "X-TIMESTAMP-MAP=MPEGTS:{ticks},LOCAL:00:00:00.000\n"


@pytest.mark.parametrize("clock", [0.0, 5000.0, 2**33 / 90_000 - 25])
@pytest.mark.parametrize("head", [MAPPED, ""])
def test_captions_of_a_broadcast_are_on_the_clock_of_who_plays_it(
    home: House, monkeypatch: pytest.MonkeyPatch, clock: float, head: str
) -> None:
    """It begins with the first part of the first playlist that the player was given."""
    monkeypatch.setattr(playlists, "BROADCAST_SECONDS", 0.0)
    home.publisher.files |= live(10, clock, head)
    key = home.knows("master.m3u8", keep=False)
    (track,) = json.loads(home.text(f"{key}/about"))["captions"]
    (inner,) = [one for one in home.named(key) if "/playlist/" in one]
    home.text(inner)
    for first in (10, 13, 15):
        home.publisher.files |= live(first, clock, head)
        home.text(inner)
        home.until(lambda first=first: str(first + 5) in [cue.text for cue in told(home, track["key"])[1]])
        cues = told(home, track["key"])[1]
        assert cues[0].text == "10"  # who sees it a little later still needs what was said then
        for cue in cues:
            assert cue.start == pytest.approx(2 * (int(cue.text) - 10) + 0.5, abs=0.002)
    # Somebody opens it anew.
    (again,) = [one for one in home.named(key) if "/playlist/" in one]
    assert again != inner
    home.text(again)
    cues = told(home, track["key"])[1]
    assert cues[0].text == "15"
    assert cues[0].start == pytest.approx(0.5, abs=0.002)


def test_a_look_whether_a_broadcast_comes_is_no_opening(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """It moves no clock, and reads nothing ahead for a player that is not there."""
    monkeypatch.setattr(playlists, "BROADCAST_SECONDS", 0.0)
    home.publisher.files |= live(10, 5000, MAPPED)
    key = home.knows("master.m3u8", keep=False)
    (track,) = json.loads(home.text(f"{key}/about"))["captions"]
    (inner,) = [one for one in home.named(key) if "/playlist/" in one]
    home.text(inner)
    assert told(home, track["key"])[1][0].start == pytest.approx(0.5, abs=0.002)
    home.publisher.files |= live(14, 5000, MAPPED)
    home.publisher.asked.clear()
    seen = broadcast_at(home.address, key)
    assert seen not in ("", FLOWS)
    assert broadcast_at(home.address, key) == seen
    home.publisher.files |= live(15, 5000, MAPPED)
    assert broadcast_at(home.address, key) not in ("", FLOWS, seen)
    threading.Event().wait(0.1)  # so much later a part that is read ahead would be asked for
    assert [one for one in home.publisher.asked if one.endswith(".ts")] == []
    home.until(lambda: "20" in [cue.text for cue in told(home, track["key"])[1]])
    for cue in told(home, track["key"])[1]:
        assert cue.start == pytest.approx(2 * (int(cue.text) - 10) + 0.5, abs=0.002)


def test_captions_with_other_numbers_are_told_by_the_clock_of_the_pictures(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And where an advertisement has a clock of its own, by that."""
    monkeypatch.setattr(playlists, "BROADCAST_SECONDS", 0.0)
    files = home.publisher.files
    files |= live(10, 5000, MAPPED, words_first=900)
    cut = b"#EXT-X-DISCONTINUITY\n#EXTINF:2,\n"
    for name in ("film.m3u8", "words.m3u8"):
        text = files[name]
        assert isinstance(text, bytes)
        ending = b"ts" if name == "film.m3u8" else b"vtt"
        files[name] = text.replace(b"#EXTINF:2,\n13." + ending, cut + b"13." + ending)
    for number in (13, 14, 15):
        files[f"{number}.ts"] = picture_at(70 + 2 * number)
        files[f"{number}.vtt"] = words(number, MAPPED.format(ticks=(70 + 2 * number) * 90_000))
    key = home.knows("master.m3u8", keep=False)
    (track,) = json.loads(home.text(f"{key}/about"))["captions"]
    home.text(next(one for one in home.named(key) if "/playlist/" in one))
    _, cues = told(home, track["key"])
    assert [cue.start for cue in cues] == pytest.approx([0.5, 2.5, 4.5, 6.5, 8.5, 10.5], abs=0.002)


def test_of_a_broadcast_with_many_clocks_one_question_reads_those_around_the_place(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playlists, "BROADCAST_SECONDS", 0.0)
    files = home.publisher.files
    files |= {"master.m3u8": MASTER}
    for name, ending in (("film.m3u8", "ts"), ("words.m3u8", "vtt")):
        text = broadcast(*(f"{n}.{ending}" for n in range(60)))
        files[name] = text.replace(b"#EXTINF", b"#EXT-X-DISCONTINUITY\n#EXTINF")
    for number in range(60):
        files |= {
            f"{number}.ts": picture_at(5000),
            f"{number}.vtt": words(number, MAPPED.format(ticks=450_000_000)),
        }
    key = home.knows("master.m3u8", keep=False)
    (track,) = json.loads(home.text(f"{key}/about"))["captions"]
    plays(home, key, 57)
    _, cues = told(home, track["key"])
    assert {57, 58} <= {
        int(cue.text) for cue in cues if cue.start == pytest.approx(2 * int(cue.text) + 0.5, abs=0.01)
    }
    read_ahead = 2 * MOST
    assert len([one for one in home.publisher.asked if one.endswith(".ts")]) <= read_ahead + clocks.MOST
