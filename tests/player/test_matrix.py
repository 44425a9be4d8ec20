"""Every kind of film and sound that a museum has, through the real gateway into the real player.

Each picture says its own number and each second has a tone of its own, so that what is seen and heard tells
where the film is: it must be where the player says. What is not marked ``full`` is one of each family.
"""

import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import monotonic

import pytest

from kiosk.player import protocol
from tests.player import films
from tests.player.ear import Ear, Heard, level
from tests.player.house import House, house
from tests.player.screen import Screen

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
SECONDS = 10
LEVEL = -21.1
"""dBFS of the tone: an eighth of what is possible."""
EXACT = 0.1
"""Seconds."""

VP8 = ("-c:v", "libvpx", "-b:v", "1M", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libvorbis")
VP9 = ("-c:v", "libvpx-vp9", "-b:v", "1M", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus")
AV1 = ("-c:v", "libaom-av1", "-cpu-used", "8", "-usage", "realtime", "-b:v", "1M", "-c:a", "libopus")
THEORA = ("-c:v", "libtheora", "-q:v", "8", "-c:a", "libvorbis")
FILMS: dict[str, tuple[str, ...]] = {
    "h264-aac.mp4": (),
    "index-at-the-end.mp4": ("-movflags", "-faststart"),
    "fragmented.mp4": ("-movflags", "frag_keyframe+empty_moov+default_base_moof"),
    "one-fragment-index.mp4": ("-movflags", "frag_keyframe+empty_moov+global_sidx+default_base_moof"),
    "vp8-vorbis.webm": VP8,
    "vp9-opus.webm": VP9,
    "av1-opus.webm": AV1,
    "av1-opus.mp4": AV1,
    "h264-aac.mkv": (),
    "h264-flac.mkv": ("-c:a", "flac"),
    "theora-vorbis.ogv": THEORA,
    "h264-aac.ts": (),
    "mpeg2-mp2.ts": ("-c:v", "mpeg2video", "-b:v", "2M", "-c:a", "mp2"),
    "h264-aac.mov": (),
    "hevc-aac.mp4": ("-c:v", "libx265", "-x265-params", "log-level=error", "-tag:v", "hvc1"),
}
SOUNDS: dict[str, tuple[str, ...]] = {
    "constant.mp3": ("-b:a", "128k"),
    "varying.mp3": ("-q:a", "4"),
    "without-length.mp3": ("-q:a", "4", "-write_xing", "0"),
    "opus.opus": ("-c:a", "libopus"),
    "vorbis.ogg": ("-c:a", "libvorbis"),
    "flac.flac": (),
    "aac.m4a": (),
    "adts.aac": (),
    "pcm.wav": (),
}
EVERYDAY = {"h264-aac.mp4", "vp9-opus.webm", "constant.mp3"}


def kinds(of: dict[str, tuple[str, ...]]) -> list[object]:
    return [pytest.param(one, marks=() if one in EVERYDAY else pytest.mark.full) for one in of]


@pytest.fixture(scope="module")
def at_home(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(folder, tmp_path_factory.mktemp("matrix") / "cache") as one:
        yield one


@pytest.fixture(scope="module")
def ear(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ear]:
    if not (shutil.which("pulseaudio") and shutil.which("parec")):
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    one = Ear(tmp_path_factory.mktemp("ear") / "run")
    yield one
    one.close()


@pytest.fixture(scope="module")
def screen(folder: Path, ear: Ear) -> Iterator[Screen]:
    """One player for all, as in the hall."""
    one = Screen(folder, sound=True, PULSE_SERVER=ear.address)
    yield one
    one.close()


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


def states(screen: Screen, since: float) -> list[protocol.State]:
    """While it ran undisturbed."""
    return [
        one
        for one in tuple(screen.events)
        if isinstance(one, protocol.State) and one.media == screen.media and one.at > since
    ]


def position(screen: Screen, at: float) -> float | None:
    """The second that the player tells of this moment, as the screen works it out."""
    told = [one for one in states(screen, 0) if abs(one.at - at) < 0.5]
    if not told or any(one.buffering or one.pause for one in told):
        return None
    near = min(told, key=lambda one: abs(one.at - at))
    return near.time_pos + (at - near.at) * screen.speed


def pictures_astray(screen: Screen, since: float) -> list[float]:
    """Seconds between what each picture says and what the player says, for each that was shown."""
    return [
        number / films.RATE - told
        for at, number in tuple(screen.numbers)
        if at > since and (told := position(screen, at)) is not None
    ]


def sounds_astray(screen: Screen, heard: list[Heard]) -> list[float]:
    """Seconds between what is heard and what the player says, at each change of tone."""
    astray = []
    for one, other in pairwise(heard):
        before, after = films.second_of(one.pitch), films.second_of(other.pitch)
        if after == before + 1 and (told := position(screen, (one.at + other.at) / 2)) is not None:
            astray.append(after - told)
    return astray


def runs(screen: Screen, seconds: float = 1.2) -> float:
    """Let it play so long; since when."""
    begun = monotonic()
    screen.until(
        lambda: screen.state.time_pos > 0 and not screen.state.buffering and monotonic() > begun + 0.3
    )
    begun, at = monotonic(), screen.state.time_pos
    screen.until(lambda: screen.state.eof or screen.state.time_pos > at + seconds)
    return begun


def is_where_it_says(astray: list[float], least: int) -> None:
    assert len(astray) >= least, astray
    assert abs(median(astray)) < EXACT, astray


@pytest.mark.parametrize("name", kinds(FILMS))
def test_a_film_is_seen_and_heard_where_it_says(
    screen: Screen, at_home: House, ear: Ear, encoded: Callable[[str], str], name: str
) -> None:
    screen.plays(at_home.opens(encoded(name)))
    assert screen.opened.duration == pytest.approx(SECONDS, abs=0.2)
    assert {track.type for track in screen.opened.tracks} == {"video", "audio"}
    assert (screen.opened.width, screen.opened.height) == (320, 180)
    since = runs(screen)
    is_where_it_says(pictures_astray(screen, since), 20)
    is_where_it_says(sounds_astray(screen, ear.since(since)), 1)
    assert level(ear.since(since)) == pytest.approx(LEVEL, abs=1)
    for second in (6.48, 2.24):
        screen.numbers.clear()
        screen.say(protocol.Seek(time_pos=second))
        screen.until(lambda: len(screen.numbers) > 5)
        assert screen.numbers[1][1] / films.RATE == pytest.approx(second, abs=EXACT)
        since = runs(screen)
        is_where_it_says(pictures_astray(screen, since), 20)
        is_where_it_says(sounds_astray(screen, ear.since(since)), 1)


@pytest.mark.parametrize("name", kinds(SOUNDS))
def test_a_sound_is_heard_where_it_says(
    screen: Screen, at_home: House, ear: Ear, encoded: Callable[[str], str], name: str
) -> None:
    screen.open(at_home.opens(encoded(name)))
    screen.until(lambda: screen.has(protocol.Opened) and screen.state.time_pos > 0.3)
    assert screen.opened.duration == pytest.approx(SECONDS, abs=0.3)
    assert screen.opened.width == 0
    since = runs(screen)
    is_where_it_says(sounds_astray(screen, ear.since(since)), 1)
    assert level(ear.since(since)) == pytest.approx(LEVEL, abs=1)
    for second in (6.48, 2.24):
        screen.say(protocol.Seek(time_pos=second))
        since = runs(screen, 1.8)
        is_where_it_says(sounds_astray(screen, ear.since(since)), 1)
