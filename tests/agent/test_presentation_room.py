"""Room for a film in parts: how much of it is still to come, and what stays of one that does not fit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.media import presentation
from kiosk.media.download import NoRoom, Stopped, download
from kiosk.media.hls.playlist import Stream
from kiosk.media.hls.reading import read
from kiosk.media.presentation_download import download_all
from kiosk.media.presentation_size import to_come
from tests.agent.publisher import TS, House, house, recording

PART = TS * 40
PARTS = 20
FILM = PARTS * len(PART)
SECONDS = 2
LISTS = 20_000
"""More than the playlists of a film here take."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as built:
        yield built


def parts(letter: str, size: int = len(PART)) -> dict[str, bytes | int]:
    """A stream as it is published; no two of its parts are the same file."""
    names = [f"{letter}{n}.ts" for n in range(PARTS)]
    files: dict[str, bytes | int] = {
        name: PART[: size - 188] + name.encode().ljust(188, b".") for name in names
    }
    return {f"{letter}.m3u8": recording(*names, seconds=SECONDS), **files}


def master(*, bandwidth: int = FILM * 8 // (PARTS * SECONDS), sounds: str = "") -> bytes:
    group = "".join(f'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="s",NAME="{one}",URI="{one}.m3u8"\n' for one in sounds)
    audio = ',AUDIO="s"' if sounds else ""
    return f"#EXTM3U\n{group}#EXT-X-STREAM-INF:BANDWIDTH={bandwidth}{audio}\nv.m3u8\n".encode()


def keep(home: House, name: str, quota: int, *, until: int = 0) -> None:
    """Keep it, until so many bytes have come."""
    came = 0

    def pace(count: int) -> None:
        nonlocal came
        came += count

    download_all(
        home.fetcher,
        home.url(name),
        home.cache,
        quota_bytes=quota,
        floor_bytes=0,
        pace=pace,
        stop=lambda: 0 < until <= came,
    )


def test_a_film_that_was_interrupted_needs_room_for_its_rest_alone(home: House) -> None:
    home.publisher.files |= {"film.m3u8": master(), **parts("v")}
    home.cache.room.pin([home.url("film.m3u8")])
    with pytest.raises(Stopped):
        keep(home, "film.m3u8", FILM + LISTS, until=FILM * 3 // 5)
    keep(home, "film.m3u8", FILM + LISTS)
    assert presentation.bytes_here(home.cache, home.url("film.m3u8"))


def test_of_one_file_with_many_parts_is_told_how_large_it_is_and_what_came_is_taken_off() -> None:
    told = "".join(f"#EXTINF:2,\n#EXT-X-BYTERANGE:100@{n * 100}\nfilm.ts\n" for n in range(9))
    head = "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-VERSION:4\n"
    stream = read(f"{head}{told}#EXT-X-ENDLIST\n".encode(), "https://museum.example/film.m3u8")
    assert isinstance(stream, Stream)
    assert to_come(stream, {}, lambda url: 0, 10**6) == 900
    assert to_come(stream, {}, lambda url: 300, 10**6) == 600
    assert to_come(stream, {"https://museum.example/film.ts": 900}, lambda url: 0, 10**6) == 0


def test_one_that_does_not_fit_takes_nobodys_place_and_leaves_nothing(home: House) -> None:
    """Also when nothing is told of its size: it has no playlist of playlists."""
    home.publisher.files |= {**parts("v"), "other.ts": PART * 8}
    quota = FILM * 7 // 10
    other = home.url("other.ts")
    download(home.fetcher, other, home.cache, quota_bytes=quota, floor_bytes=0)
    home.cache.room.pin([home.url("v.m3u8")])
    with pytest.raises(NoRoom):
        keep(home, "v.m3u8", quota)
    assert set(home.cache.times()) == {other}
    assert len(home.publisher.asked) < PARTS / 2


def test_every_sound_of_a_film_wants_room(home: House) -> None:
    home.publisher.files |= {"film.m3u8": master(sounds="ab"), **parts("v"), **parts("a"), **parts("b")}
    with pytest.raises(NoRoom):
        keep(home, "film.m3u8", FILM * 2)
    assert len(home.publisher.asked) < PARTS
    keep(home, "film.m3u8", FILM * 3 + LISTS)
    assert presentation.bytes_here(home.cache, home.url("film.m3u8"))


@pytest.mark.parametrize("early", [True, False])
def test_of_one_that_grows_on_its_way_until_it_does_not_fit_what_was_whole_before_stays(
    home: House, early: bool
) -> None:
    home.publisher.files |= {"film.m3u8": master(), **parts("v")}
    keep(home, "film.m3u8", FILM + LISTS)
    home.cache.room.pin([home.url("film.m3u8")])
    before = home.cache.times().keys()
    home.publisher.files |= {
        "film.m3u8": master(bandwidth=0 if early else 1).replace(b"v.", b"w."),
        **parts("w"),
    }
    with pytest.raises(NoRoom):
        keep(home, "film.m3u8", FILM * 3 // 2)
    assert home.cache.times().keys() == before
    assert presentation.bytes_here(home.cache, home.url("film.m3u8"))
