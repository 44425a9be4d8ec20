"""Films that are unlike others, each as a museum may have one: shown rightly, or refused in good order."""

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.player import protocol
from tests.clocks import false_clock
from tests.player import films
from tests.player.house import House, house
from tests.player.screen import Screen
from tests.player.whereabouts import is_where_it_says, pictures_astray, runs

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
FAST = ("-preset", "ultrafast")


@pytest.fixture(scope="module")
def screen(folder: Path) -> Iterator[Screen]:
    one = Screen(folder)
    yield one
    one.close()


@pytest.fixture(scope="module")
def at_home(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(folder, tmp_path_factory.mktemp("strange") / "cache") as one:
        yield one


def shape(screen: Screen) -> tuple[int, int]:
    assert screen.frames is not None
    return screen.frames.geometry.width, screen.frames.geometry.height


@pytest.mark.parametrize(
    ("size", "name"),
    [
        ((3, 5), "small.webm"),
        ((4096, 2), "line.mp4"),
        pytest.param((1, 1), "dot.webm", marks=pytest.mark.full),
        pytest.param((853, 480), "odd.mp4", marks=pytest.mark.full),
        pytest.param((2, 2160), "post.mp4", marks=pytest.mark.full),
    ],
)
def test_a_film_of_any_size_is_shown(
    screen: Screen, at_home: House, folder: Path, size: tuple[int, int], name: str
) -> None:
    options = ("-c:v", "libvpx", "-b:v", "1M", "-pix_fmt", "yuv420p") if name.endswith("webm") else ()
    films.make(folder / name, seconds=1, size=size, sound=False, options=options)
    screen.open(at_home.opens(name), max_width=1920, max_height=1080)
    screen.until(lambda: screen.has(protocol.Frame) or screen.has(protocol.Failed))
    if screen.has(protocol.Frame):
        width, height = shape(screen)
        assert 1 <= width <= 1920
        assert 1 <= height <= 1080
    screen.until(lambda: screen.has(protocol.Ended) or screen.has(protocol.Failed))
    assert screen.process.poll() is None


@pytest.mark.full
def test_8k_is_shown_as_large_as_the_screen(screen: Screen, at_home: House, folder: Path) -> None:
    films.make(
        folder / "8k.mp4", seconds=0.4, size=(7680, 4320), sound=False, options=("-preset", "ultrafast")
    )
    screen.open(at_home.opens("8k.mp4"), max_width=1920, max_height=1080)
    screen.until(lambda: screen.has(protocol.Frame), 20)
    assert shape(screen) == (1920, 1080)
    screen.until(lambda: screen.has(protocol.Ended), 20)


def test_a_film_of_one_picture_is_shown_and_ends(screen: Screen, at_home: House, folder: Path) -> None:
    films.make(folder / "one.mp4", seconds=1 / films.RATE, sound=False)
    screen.open(at_home.opens("one.mp4"))
    screen.until(lambda: screen.has(protocol.Ended) or screen.has(protocol.Failed))
    assert screen.process.poll() is None


def test_a_film_that_says_it_lasts_no_time_at_all_plays(
    screen: Screen, at_home: House, folder: Path, film: Path
) -> None:
    films.tell_duration(film, folder / "timeless.mp4", 0)
    screen.plays(at_home.opens("timeless.mp4"))
    runs(screen, 0.8)
    assert screen.numbers[-1][1] > 15


def test_a_film_that_says_it_lasts_for_years_plays_and_ends(
    screen: Screen, at_home: House, folder: Path
) -> None:
    """As one whose maker forgot how many units of time a second has."""
    short = films.make(folder / "short.mp4", seconds=2)
    films.tell_duration(short, folder / "endless.mp4", 2**32 - 16, units=1)
    screen.open(at_home.opens("endless.mp4"))
    screen.until(lambda: screen.has(protocol.Ended))
    assert max(number for _, number in screen.numbers) > 1.5 * films.RATE
    assert screen.opened.duration == screen.state.duration == 0
    assert not screen.has(protocol.Failed)


@pytest.mark.full
def test_one_picture_a_second(screen: Screen, at_home: House, folder: Path) -> None:
    films.make(folder / "slow.mp4", seconds=6, options=("-vf", "fps=1", "-g", "5"))
    screen.plays(at_home.opens("slow.mp4"))
    told = screen.numbers[2][1] / films.RATE
    assert told == pytest.approx(screen.state.time_pos, abs=1.1)
    screen.say(protocol.Seek(time_pos=4.5))
    screen.until(lambda: screen.numbers[-1][1] / films.RATE >= 3.5)


@pytest.mark.full
def test_pictures_that_come_as_they_please_come_when_they_should(
    screen: Screen, at_home: House, folder: Path
) -> None:
    uneven = ("-vf", "select='not(mod(n\\,7))+not(mod(n\\,5))+lt(mod(n\\,50)\\,20)'", "-fps_mode", "vfr")
    films.make(folder / "uneven.mp4", seconds=6, options=uneven)
    screen.plays(at_home.opens("uneven.mp4"))
    since = runs(screen, 2.5)
    is_where_it_says(pictures_astray(screen, since), 10)


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(("-pix_fmt", "yuv420p10le"), id="ten bits"),
        pytest.param(("-flags", "+ilme+ildct", "-top", "1"), id="interlaced", marks=pytest.mark.full),
        pytest.param(("-pix_fmt", "yuvj420p"), id="full range", marks=pytest.mark.full),
        pytest.param(("-pix_fmt", "gray"), id="grey", marks=pytest.mark.full),
        pytest.param(("-c:v", "mjpeg", "-q:v", "3"), id="motion jpeg", marks=pytest.mark.full),
    ],
)
def test_every_way_to_write_a_picture_is_seen(
    screen: Screen, at_home: House, folder: Path, request: pytest.FixtureRequest, options: tuple[str, ...]
) -> None:
    name = f"{request.node.callspec.id.replace(' ', '-')}.mp4"
    films.make(folder / name, seconds=3, options=options)
    screen.plays(at_home.opens(name))
    since = runs(screen, 0.6)
    is_where_it_says(pictures_astray(screen, since), 5)


def test_a_film_made_on_its_side_stands_upright(
    screen: Screen, at_home: House, folder: Path, film: Path
) -> None:
    """A quarter turn, as a telephone writes it (``tkhd``, ISO/IEC 14496-12, 8.3.2)."""
    data = bytearray(film.read_bytes())
    matrix = data.find(b"tkhd") + 44
    data[matrix : matrix + 36] = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 180 << 16, 0, 1 << 30)
    (folder / "lying.mp4").write_bytes(data)
    screen.plays(at_home.opens("lying.mp4"))
    assert (screen.opened.width, screen.opened.height) == (180, 320)
    assert shape(screen) == (180, 320)


@pytest.mark.parametrize("name", ["live.mkv", pytest.param("live.webm", marks=pytest.mark.full)])
def test_a_film_without_an_index_plays_and_can_be_gone_through(
    screen: Screen, at_home: House, folder: Path, name: str
) -> None:
    options: tuple[str, ...] = ("-live", "1")
    if name.endswith("webm"):
        options += ("-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libvorbis")
    films.make(folder / name, seconds=10, options=options)
    screen.plays(at_home.opens(name))
    runs(screen, 0.6)
    screen.say(protocol.Seek(time_pos=5.0))
    screen.until(lambda: screen.numbers[-1][1] / films.RATE > 3)
    assert screen.process.poll() is None


@pytest.mark.full
def test_a_film_cut_before_its_index_is_refused(screen: Screen, at_home: House, folder: Path) -> None:
    whole = films.make(folder / "whole.mp4", seconds=3, options=("-movflags", "-faststart"))
    (folder / "headless.mp4").write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    screen.open(at_home.opens("headless.mp4"))
    screen.until(lambda: screen.has(protocol.Failed), 15)
    screen.plays(at_home.opens("whole.mp4"))


@pytest.mark.full
def test_a_film_plays_on_while_the_clock_jumps(folder: Path, film: Path, tmp_path: Path) -> None:
    now = tmp_path / "now"
    screen = Screen(folder, **false_clock(now))
    try:
        screen.plays(film)
        for jump in ("+10y", "-20y", "+0"):
            now.write_text(jump)
            since = runs(screen, 0.8)
            is_where_it_says(pictures_astray(screen, since), 10)
    finally:
        screen.close()


def test_nothing_of_it_is_left(screen: Screen, at_home: House, film: Path) -> None:
    """After all of these the same player plays an ordinary film."""
    screen.plays(at_home.opens(film.name))
    since = runs(screen, 0.8)
    is_where_it_says(pictures_astray(screen, since), 10)
    assert len(list(Path(f"/proc/{screen.process.pid}/fd").iterdir())) < 40
