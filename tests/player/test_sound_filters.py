"""What comes out of the loudspeaker, measured at the monitor of a real sound server."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.player import protocol
from tests.player.ear import Ear, listening
from tests.player.screen import Screen

LOW, MIDDLE, CONSONANTS, RIGHT = 60, 500, 3000, 1000
"""Hz of the tones in ``tones``: the first three left, the last one right."""


@pytest.fixture(scope="module")
def tones(folder: Path) -> Path:
    """A minute; each tone at -26 dBFS."""
    target = folder / "tones.flac"
    left = "+".join(f"sin(2*PI*{tone}*t)" for tone in (LOW, MIDDLE, CONSONANTS))
    source = f"aevalsrc='0.05*({left})|0.05*sin(2*PI*{RIGHT}*t)':s=48000:d=60"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, str(target)], check=True)
    return target


@pytest.fixture(scope="module")
def ear(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ear]:
    with listening(tmp_path_factory.mktemp("pulse")) as one:
        yield one


@pytest.fixture(scope="module")
def playing(ear: Ear, folder: Path, tones: Path) -> Iterator[Screen]:
    one = Screen(folder, sound=True, **ear.environment)
    one.open(tones, start=1.0)
    one.until(lambda: one.has(protocol.Opened) and one.state.time_pos > 1.2)
    ear.hear(0.4)
    yield one
    one.close()


@pytest.fixture
def screen(playing: Screen) -> Iterator[Screen]:
    yield playing
    playing.say(protocol.Set(volume=100, gain=0.0, clear_speech=False, mono=False, ears="both"))


def test_it_sounds_as_recorded(screen: Screen, ear: Ear) -> None:
    low, middle, right = ear.levels(LOW, MIDDLE, RIGHT)
    assert low[0] == pytest.approx(-26, abs=0.5)
    assert middle[0] == pytest.approx(-26, abs=0.5)
    assert right[1] == pytest.approx(-26, abs=1.5)
    assert low[1] < -60
    assert right[0] < -60


@pytest.mark.parametrize("gain", [pytest.param(-9.0, marks=pytest.mark.full), 6.0])
def test_a_file_is_made_as_loud_as_others(screen: Screen, ear: Ear, gain: float) -> None:
    screen.say(protocol.Set(gain=gain))
    ear.hear(0.3)
    [(left, _)] = ear.levels(MIDDLE)
    assert left == pytest.approx(-26 + gain, abs=0.6)


def test_clear_speech(screen: Screen, ear: Ear) -> None:
    """High-pass at 120 Hz, +4 dB at 2 to 4 kHz."""
    screen.say(protocol.Set(clear_speech=True))
    ear.hear(0.3)
    low, middle, consonants = (left for left, _ in ear.levels(LOW, MIDDLE, CONSONANTS))
    assert consonants - middle == pytest.approx(4, abs=1.5)
    assert low - middle < -12


def test_one_channel(screen: Screen, ear: Ear) -> None:
    screen.say(protocol.Set(mono=True))
    ear.hear(0.3)
    middle, right = ear.levels(MIDDLE, RIGHT)
    assert middle[0] == pytest.approx(middle[1], abs=0.5)
    assert right[0] == pytest.approx(right[1], abs=0.5)
    assert middle[0] == pytest.approx(-32, abs=1)


@pytest.mark.full
@pytest.mark.parametrize("side", ["left", "right"])
def test_all_of_it_goes_to_one_ear(screen: Screen, ear: Ear, side: protocol.Ears) -> None:
    opened = screen.last(protocol.Opened)
    assert isinstance(opened, protocol.Opened)
    assert opened.one_ear
    hearing = ("left", "right").index(side)
    screen.say(protocol.Set(ears=side))
    # Both channels, half as large each, and nothing in the other ear.
    ear.until(
        lambda *heard: all(
            one[hearing] == pytest.approx(-32, abs=2) and one[1 - hearing] < -80 for one in heard
        ),
        MIDDLE,
        RIGHT,
    )
    screen.say(protocol.Set(ears="both"))
    ear.until(
        lambda middle, right: (
            middle[0] == pytest.approx(-26, abs=1) and right[1] == pytest.approx(-26, abs=2)
        ),
        MIDDLE,
        RIGHT,
    )
    assert "venster" not in ear.control("list", "short", "sinks")


@pytest.mark.full
def test_all_of_it_is_taken_back(screen: Screen, ear: Ear) -> None:
    screen.say(protocol.Set(mono=True, clear_speech=True, gain=3.0))
    ear.hear(0.3)
    screen.say(protocol.Set(mono=False, clear_speech=False, gain=0.0))
    ear.hear(0.3)
    low, middle = ear.levels(LOW, MIDDLE)
    assert low[0] == pytest.approx(-26, abs=0.5)
    assert middle[0] == pytest.approx(-26, abs=0.5)
    assert low[1] < -60


@pytest.mark.full
def test_clear_speech_brings_loud_and_soft_together(screen: Screen, ear: Ear, folder: Path) -> None:
    """Compressed 3:1: of the 21 dB between a shout and a whisper about a third is left."""
    target = folder / "shout and whisper.flac"
    source = f"aevalsrc='if(lt(t,30),0.45,0.04)*sin(2*PI*{MIDDLE}*t)':s=48000:d=60"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, str(target)], check=True)
    heard = []
    screen.open(target, start=5.0, clear_speech=True)
    for start in (5.0, 35.0):
        screen.say(protocol.Seek(time_pos=start))
        screen.until(lambda: start + 2 > screen.state.time_pos > start + 0.3)  # noqa: B023
        ear.hear(0.3)
        heard.append(ear.levels(MIDDLE)[0][0])
    assert heard[0] - heard[1] == pytest.approx(7, abs=2.5), heard
