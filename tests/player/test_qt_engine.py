"""The player without libVLC: the same words, the same pictures, by Qt Multimedia."""

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.player import protocol
from tests.player import films
from tests.player.house import house
from tests.player.screen import Screen

pytest.importorskip("PySide6.QtMultimedia", reason="Qt Multimedia is not here", exc_type=ImportError)


@pytest.fixture(scope="module")
def screen(folder: Path) -> Iterator[Screen]:
    one = Screen(folder, PYTHON_VLC_LIB_PATH="/nowhere/libvlc.so", QT_QPA_PLATFORM="offscreen")
    yield one
    one.close()


def test_a_film_plays_pauses_and_goes_elsewhere(screen: Screen, film: Path) -> None:
    screen.plays(film)
    opened = screen.last(protocol.Opened)
    assert isinstance(opened, protocol.Opened)
    assert opened.duration == pytest.approx(20, abs=0.1)
    assert (opened.width, opened.height) == (320, 180)
    assert [one.type for one in opened.tracks] == ["audio"]
    screen.until(lambda: screen.state.time_pos > 1)
    numbers = [number for _, number in screen.numbers]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) > 15
    screen.say(protocol.Seek(time_pos=10.0))
    screen.until(lambda: bool(screen.numbers) and 245 < screen.numbers[-1][1] < 320)
    screen.say(protocol.Set(pause=True))
    screen.until(lambda: screen.state.pause)
    at = screen.state.time_pos
    beats = len(screen.events)
    screen.until(lambda: len(screen.events) > beats + 4)
    assert screen.state.time_pos == pytest.approx(at, abs=0.2)


@pytest.mark.full
def test_it_starts_where_it_should_and_ends(screen: Screen, film: Path) -> None:
    screen.open(film, start=18.5)
    screen.until(lambda: screen.has(protocol.Ended), 10)
    assert min(number for _, number in screen.numbers[3:]) > 18 * films.RATE
    assert not screen.has(protocol.Failed)


@pytest.mark.full
def test_a_sound_plays(screen: Screen, folder: Path) -> None:
    screen.open(films.make_sound(folder / "tone.ogg", 5))
    screen.until(lambda: screen.state.media == screen.media and screen.state.time_pos > 0.5)
    opened = screen.last(protocol.Opened)
    assert isinstance(opened, protocol.Opened)
    assert (opened.width, opened.height) == (0, 0)


def test_a_film_that_says_it_lasts_for_years_plays(screen: Screen, folder: Path) -> None:
    """In Matroska, where FFmpeg believes it (``Duration``, RFC 9559, 5.1.2.10)."""
    data = bytearray(films.make(folder / "short.mkv", seconds=4).read_bytes())
    element = data.index(b"\x44\x89\x88")
    data[element + 3 : element + 11] = struct.pack(">d", 1e13)
    (folder / "endless.mkv").write_bytes(data)
    screen.plays(folder / "endless.mkv")
    screen.until(lambda: screen.state.time_pos > 0.5)
    assert screen.opened.duration == screen.state.duration == 0


@pytest.mark.parametrize("url", ["/etc/hostname", "file:///etc/hostname", "http://museum.example/film.mp4"])
def test_what_is_not_ours_is_refused(screen: Screen, url: str) -> None:
    screen.open(url)
    screen.until(lambda: screen.has(protocol.Failed))


def test_rubbish_fails_and_the_next_film_plays(screen: Screen, folder: Path, film: Path) -> None:
    (folder / "rubbish.mp4").write_bytes(b"<!doctype html>" * 500)
    screen.open(folder / "rubbish.mp4")
    screen.until(lambda: screen.has(protocol.Failed))
    screen.plays(film)


def test_a_file_that_is_still_to_come_is_told_from_one_that_makes_no_picture(
    screen: Screen, folder: Path, film: Path, tmp_path: Path
) -> None:
    with house(folder, tmp_path / "cache") as at_home:
        at_home.origin.dawdles(1)
        screen.open(at_home.opens(film.name))
        screen.until(lambda: screen.has(protocol.State) and screen.state.starved)
        screen.until(lambda: screen.has(protocol.Frame) and not screen.state.starved)
