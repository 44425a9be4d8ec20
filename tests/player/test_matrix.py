"""Every kind of film and sound that a museum has, through the real gateway into the real player.

Each picture says its own number and each second has a tone of its own, so that what is seen and heard tells
where the film is: it must be where the player says. What is not marked ``full`` is one of each family.
"""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from kiosk.player import protocol
from tests.player import films
from tests.player.ear import listening
from tests.player.house import House, house
from tests.player.listener import Listener, level
from tests.player.screen import Screen
from tests.player.whereabouts import (
    is_heard_where_it_says,
    is_where_it_says,
    jumps,
    pictures_astray,
    runs,
)

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
SECONDS = 16
LEVEL = -21.1
"""dBFS of the tone: an eighth of what is possible."""
KEY_SECONDS = 2.0
"""Between two pictures that are whole."""

VP8 = ("-c:v", "libvpx", "-b:v", "1M", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libvorbis")
VP9 = ("-c:v", "libvpx-vp9", "-b:v", "1M", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus")
AV1 = ("-c:v", "libaom-av1", "-b:v", "1M", "-usage", "realtime", "-cpu-used", "8", "-c:a", "libopus")
FRAGMENTS = "frag_keyframe+empty_moov+default_base_moof"
FILMS: dict[str, tuple[str, ...]] = {
    "h264-aac.mp4": (),
    "index-at-the-end.mp4": ("-movflags", "-faststart"),
    "fragments.mp4": ("-bf", "0", "-movflags", FRAGMENTS),
    "fragments-index.mp4": ("-bf", "0", "-movflags", FRAGMENTS + "+global_sidx"),
    "hevc-aac.mp4": ("-c:v", "libx265", "-x265-params", "log-level=error", "-tag:v", "hvc1"),
    "av1-opus.mp4": AV1,
    "h264-aac.mov": (),
    "vp8-vorbis.webm": VP8,
    "vp9-opus.webm": VP9,
    "av1-opus.webm": AV1,
    "h264-aac.mkv": (),
    "h264-flac.mkv": ("-c:a", "flac"),
    "theora-vorbis.ogv": ("-c:v", "libtheora", "-q:v", "8", "-c:a", "libvorbis"),
    "h264-aac.ts": (),
    "mpeg2-mp2.ts": ("-c:v", "mpeg2video", "-b:v", "2M", "-c:a", "mp2"),
}
SOUNDS: dict[str, tuple[str, ...]] = {
    "constant.mp3": ("-b:a", "128k"),
    "varying.mp3": ("-q:a", "4"),
    "untagged.mp3": ("-b:a", "128k", "-write_xing", "0", "-id3v2_version", "0"),
    "opus.opus": ("-c:a", "libopus"),
    "vorbis.ogg": ("-c:a", "libvorbis"),
    "flac.flac": (),
    "aac.m4a": (),
    "adts.aac": (),
    "pcm.wav": (),
}
GUESSED = {"adts.aac": 0.06}
"""How far the duration may be off, as part of it, where a file does not say it."""
EVERYDAY = {"h264-aac.mp4", "constant.mp3"}


def kinds(of: dict[str, tuple[str, ...]]) -> list[object]:
    return [pytest.param(one, marks=() if one in EVERYDAY else pytest.mark.full) for one in of]


@pytest.fixture(scope="module")
def at_home(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(folder, tmp_path_factory.mktemp("matrix") / "cache") as one:
        yield one


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Screen, Listener]]:
    """One player for all, as in the hall, and who listens to it."""
    with listening(tmp_path_factory.mktemp("ear")) as ear:
        listener = Listener(ear)
        screen = Screen(sound=True, **ear.environment)
        yield screen, listener
        screen.close()
        listener.close()


@pytest.fixture
def encoded(folder: Path) -> Callable[[str], str]:
    def make(name: str) -> str:
        if not (folder / name).exists():
            if name in FILMS:
                films.make(folder / name, seconds=SECONDS, tone=films.STAIRS, options=FILMS[name])
            else:
                films.make_sound(folder / name, SECONDS, tone=films.STAIRS, options=SOUNDS[name])
        return name

    return make


@pytest.mark.parametrize("name", kinds(FILMS))
def test_a_film_is_seen_and_heard_where_it_says(
    heard: tuple[Screen, Listener], at_home: House, encoded: Callable[[str], str], name: str
) -> None:
    screen, listener = heard
    screen.plays(at_home.opens(encoded(name)))
    since = runs(screen)
    assert screen.opened.duration == pytest.approx(SECONDS, abs=0.1)
    assert {track.type for track in screen.opened.tracks} == {"video", "audio"}
    assert (screen.opened.width, screen.opened.height) == (320, 180)
    is_where_it_says(pictures_astray(screen, since), 15)
    is_heard_where_it_says(screen, listener, since)
    assert level(listener.since(since)) == pytest.approx(LEVEL, abs=1)
    for second in (8.48, 2.24):
        # A transport stream has no index of the pictures that are whole.
        jumps(screen, second, late=KEY_SECONDS if name.endswith(".ts") else 0.1)
        since = runs(screen, 0.8)
        is_where_it_says(pictures_astray(screen, since), 15)
        is_heard_where_it_says(screen, listener, since)


@pytest.mark.parametrize("name", kinds(SOUNDS))
def test_a_sound_is_heard_where_it_says(
    heard: tuple[Screen, Listener], at_home: House, encoded: Callable[[str], str], name: str
) -> None:
    screen, listener = heard
    screen.open(at_home.opens(encoded(name)))
    screen.until(lambda: screen.has(protocol.Opened) and screen.state.time_pos > 0.3)
    assert screen.opened.duration == pytest.approx(SECONDS, rel=GUESSED.get(name, 0.01))
    assert screen.opened.width == 0
    since = runs(screen)
    is_heard_where_it_says(screen, listener, since)
    assert level(listener.since(since)) == pytest.approx(LEVEL, abs=1)
    for second in (8.48, 2.24):
        screen.say(protocol.Seek(time_pos=second))
        since = runs(screen, 0.5)
        is_heard_where_it_says(screen, listener, since)


@pytest.mark.parametrize("speed", [1.5, pytest.param(0.5, marks=pytest.mark.full)])
def test_another_speed_keeps_its_pitch(
    heard: tuple[Screen, Listener], at_home: House, encoded: Callable[[str], str], speed: float
) -> None:
    screen, listener = heard
    screen.plays(at_home.opens(encoded("h264-aac.mp4")), speed=speed)
    since = runs(screen, 3 * speed)
    is_where_it_says(pictures_astray(screen, since), 15)
    # The tone of each second is what it was: that of another second would be heard if it were not.
    is_heard_where_it_says(screen, listener, since)
    told = [one for one in screen.events if isinstance(one, protocol.State) and one.at > since]
    ran = (told[-1].time_pos - told[0].time_pos) / (told[-1].at - told[0].at)
    assert ran == pytest.approx(speed, rel=0.05)


@pytest.mark.parametrize("name", kinds(FILMS))
def test_a_pause_holds_the_picture_that_it_says(
    heard: tuple[Screen, Listener], at_home: House, encoded: Callable[[str], str], name: str
) -> None:
    screen, listener = heard
    screen.plays(at_home.opens(encoded(name)))
    runs(screen, 0.6)
    screen.say(protocol.Set(pause=True))
    screen.until(lambda: screen.state.pause)
    held = screen.state
    screen.until(lambda: screen.state.at > held.at + 0.8)
    assert screen.state.time_pos == held.time_pos
    assert screen.numbers[-1][1] / films.RATE == pytest.approx(held.time_pos, abs=0.1)
    assert not listener.since(monotonic() - 0.3), "silence"
    screen.say(protocol.Set(pause=False))
    since = runs(screen, 0.8)
    is_where_it_says(pictures_astray(screen, since), 10)


@pytest.mark.full
@pytest.mark.parametrize(
    "name", ["120p.vp9", "160p", "180p.vp9", "240p.vp9", "240p"], ids=lambda name: f"dickson-{name}"
)
def test_the_pictures_of_a_real_film_are_those_of_their_second(
    heard: tuple[Screen, Listener], shared: Path, tmp_path: Path, name: str
) -> None:
    screen, _ = heard
    file = shared / "fixtures/media" / f"dickson_greeting.ogv.{name}.webm"
    with house(file.parent, tmp_path / "cache") as here:
        for second in (0.0, 4.0, 7.5):
            screen.plays(here.opens(file.name), start=second, pause=True)
            screen.until(lambda: screen.state.pause and not screen.state.buffering)
            assert screen.frames is not None
            shape = screen.frames.geometry
            shown = screen.last(protocol.Frame)
            assert isinstance(shown, protocol.Frame)
            ours = bytes(screen.frames[shown.index])
            unlike = [
                sum(abs(a - b) for a, b in zip(ours[1::64], picture[1::64], strict=True)) / len(ours[1::64])
                for picture in decoded(file, second, shape.width, shape.height, shape.pitch)
            ]
            assert min(unlike) < 6, unlike


def decoded(file: Path, second: float, width: int, height: int, pitch: int) -> list[bytes]:
    """The pictures of a fifth of a second around this one, as ffmpeg sees them."""
    start = max(0.0, second - 0.1)
    padded = f"pad={pitch // 4}:{height}"
    command = ["ffmpeg", "-v", "error", "-ss", str(start), "-i", str(file), "-t", "0.25", "-vf", padded]
    done = subprocess.run(
        [*command, "-f", "rawvideo", "-pix_fmt", "bgra", "-"], capture_output=True, check=True
    )
    assert width <= pitch // 4
    size = pitch * height
    return [done.stdout[at : at + size] for at in range(0, len(done.stdout) - size + 1, size)]


@pytest.mark.full
def test_a_real_sound_is_heard(heard: tuple[Screen, Listener], shared: Path, tmp_path: Path) -> None:
    screen, listener = heard
    with house(shared / "fixtures/media", tmp_path / "cache") as here:
        screen.open(here.opens("a11_touchdown.m4a"))
        screen.until(lambda: screen.has(protocol.Opened) and screen.state.time_pos > 0.3)
        since = runs(screen, 2)
        assert level(listener.since(since)) > -50
        screen.say(protocol.Seek(time_pos=20.0))
        since = runs(screen, 1)
        screen.until(lambda: len(listener.since(since)) > 10)
        assert level(listener.since(since)) > -50
        assert 21 < screen.state.time_pos < 26
