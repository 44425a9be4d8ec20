"""How loud real files are, by the real meter."""

import io
import os
import subprocess
from pathlib import Path

import pytest

from kiosk.errors import MediaError
from kiosk.media import loudness
from kiosk.media.loudness import MOST_GAIN, MOST_PEAK, PARTS, TARGET, Sound, gain_of, measure

pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)


def made(target: Path, source: str, *options: str) -> Path:
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, *options, str(target)]
    subprocess.run(command, check=True, timeout=60)
    return target


def heard(path: Path) -> Sound:
    with path.open("rb") as file:
        return measure(file)


@pytest.mark.parametrize("name", ["tone.flac", "tone.mp3", "tone.opus", "tone.m4a", "tone.webm"])
def test_a_tone_is_as_loud_as_the_standard_says(tmp_path: Path, name: str) -> None:
    """EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS is -23 LUFS."""
    tone = f"{10 ** (-23 / 20)}*sin(2*PI*1000*t)"
    sound = heard(made(tmp_path / name, f"aevalsrc='{tone}|{tone}':s=48000:d=8"))
    assert sound.loudness == pytest.approx(-23, abs=0.5)
    assert sound.peak == pytest.approx(-23, abs=1)
    assert sound.duration == pytest.approx(8, abs=0.2)
    assert gain_of(sound) == pytest.approx(0, abs=0.5)
    assert len(sound.wave) in range(78, 83)
    assert min(sound.wave[5:-5]) > 90


def test_the_wave_says_where_it_is_loud(tmp_path: Path) -> None:
    source = "aevalsrc='if(between(t,30,60),0.5,0.05)*sin(2*PI*440*t)':s=22050:d=90"
    wave = heard(made(tmp_path / "wave.flac", source)).wave
    assert len(wave) == PARTS
    assert max(wave[: PARTS // 3 - 2]) < 15
    assert min(wave[PARTS // 3 + 2 : 2 * PARTS // 3 - 2]) > 95
    assert max(wave[2 * PARTS // 3 + 2 :]) < 15


@pytest.mark.parametrize(
    ("sound", "gain"),
    [
        (Sound(), 0),
        (Sound(loudness=-13.0, peak=-0.2), -10),
        (Sound(loudness=-27.0, peak=-20.0), 4),
        (Sound(loudness=-33.0, peak=-4.0), 3),
        (Sound(loudness=-60.0, peak=-40.0), MOST_GAIN),
        (Sound(loudness=-23.0, peak=0.5), -1.5),
        (Sound(loudness=-33.0, peak=-20.0, whole=False), 0),
        (Sound(loudness=-13.0, peak=-20.0, whole=False), -10),
        (Sound(loudness=-33.0, peak=-20.0, whole=False, tagged=6.0), 6),
        (Sound(loudness=-27.0, peak=-20.0, tagged=-30.0), 4),
    ],
)
def test_the_gain(sound: Sound, gain: float) -> None:
    assert gain_of(sound) == pytest.approx(gain, abs=0.01)
    if sound.peak is not None:
        assert sound.peak + gain_of(sound) <= max(MOST_PEAK, sound.peak)
    assert TARGET == -23


def test_a_film_that_goes_on_in_another_form_is_measured_whole(tmp_path: Path) -> None:
    """As a broadcast does, whose studio is in stereo at another rate than its film."""
    forms = ((0.5, "44100", "2"), (0.05, "48000", "1"), (0.5, "48000", "2"))
    with (tmp_path / "all.ts").open("wb") as file:
        for peak, rate, ears in forms:
            tone = f"aevalsrc='{peak}*sin(2*PI*440*t)':s={rate}:d=4"
            file.write(made(tmp_path / "part.ts", tone, "-ac", ears).read_bytes())
    sound = heard(tmp_path / "all.ts")
    assert sound.whole
    assert sound.duration == pytest.approx(12, abs=0.5)
    assert max(sound.wave[45:75]) < 20
    assert min(min(sound.wave[5:35]), min(sound.wave[85:115])) > 80


def test_silence_and_what_is_no_sound(tmp_path: Path) -> None:
    silent = heard(made(tmp_path / "silence.flac", "anullsrc=d=3"))
    assert (silent.loudness, gain_of(silent), silent.wave) == (None, 0, ())
    mute = made(tmp_path / "mute.mp4", "testsrc=d=1:s=64x48", "-pix_fmt", "yuv420p")
    assert heard(mute) == Sound()
    for data in (b"", b"no sound at all\n" * 400, os.urandom(100_000)):
        (tmp_path / "rubbish").write_bytes(data)
        assert gain_of(heard(tmp_path / "rubbish")) == 0


def test_what_names_other_files_is_not_followed(tmp_path: Path) -> None:
    tone = made(tmp_path / "tone.wav", "sine=d=2")
    lists = {
        "list.m3u8": f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{tone}\n#EXT-X-ENDLIST\n",
        "list.ffconcat": f"ffconcat version 1.0\nfile '{tone}'\n",
        "list.sdp": "v=0\nm=audio 4711 RTP/AVP 0\nc=IN IP4 127.0.0.1\n",
    }
    for name, text in lists.items():
        (tmp_path / name).write_text(text)
        assert heard(tmp_path / name) == Sound(), name


@pytest.mark.full
def test_a_damaged_file_is_measured_as_far_as_it_goes(tmp_path: Path) -> None:
    data = bytearray(made(tmp_path / "tone.mp3", "sine=d=10").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3000] = os.urandom(3000)
    (tmp_path / "damaged.mp3").write_bytes(data)
    assert heard(tmp_path / "damaged.mp3").duration > 8
    (tmp_path / "cut.mp3").write_bytes(data[:middle])
    assert heard(tmp_path / "cut.mp3").duration == pytest.approx(5, abs=0.3)


def test_a_long_file_is_measured_at_its_beginning(tmp_path: Path) -> None:
    path = made(tmp_path / "long.flac", "sine=d=600")
    with path.open("rb") as file:
        sound = measure(file, seconds=0.5)
    assert not sound.whole
    assert 5 < sound.duration < 600
    assert sound.wave == ()
    assert sound.loudness is not None


def test_the_tracks_and_the_tags(tmp_path: Path) -> None:
    """The ordinary track is measured, also where the description comes first."""
    path = made(
        tmp_path / "two.mkv",
        "aevalsrc='0.5*sin(2*PI*440*t)':d=3",
        *("-f", "lavfi", "-i", "aevalsrc='0.05*sin(2*PI*440*t)':d=3", "-map", "0", "-map", "1"),
        *("-disposition:a:0", "visual_impaired", "-disposition:a:1", "default", "-metadata:s:a:0"),
        *("title=Audiodescriptie", "-metadata:s:a:0", "language=dut", "-metadata:s:a:1", "language=fre"),
    )
    sound = heard(path)
    assert [(one.language, one.label) for one in sound.tracks] == [("dut", "Audiodescriptie"), ("fre", "")]
    assert "visual_impaired" in sound.tracks[0].dispositions
    assert sound.loudness == pytest.approx(-29.7, abs=1)
    tags = ("-metadata", "REPLAYGAIN_TRACK_GAIN=-3.50 dB", "-metadata", "iTunNORM=0001")
    assert heard(made(tmp_path / "tagged.flac", "sine=d=1", *tags)).tagged == pytest.approx(-8.5)
    opus = made(tmp_path / "tagged.opus", "sine=d=1", "-metadata", "R128_TRACK_GAIN=512")
    assert heard(opus).tagged == pytest.approx(2.0)


def test_a_meter_that_is_killed_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(loudness, "_WALL_SECONDS", 0.01)
    with pytest.raises(MediaError, match="in time"):
        heard(made(tmp_path / "tone.flac", "sine=d=1"))


def test_its_answers_are_read_with_care() -> None:
    sound = Sound(duration=2.0, loudness=-20.0, wave=(0, 100))
    assert loudness.read(loudness.written(sound)) == sound
    for data in (b"[]", b'{"wave":[101]}', b"{" * 70_000, b'{"loudness":"loud"}'):
        with pytest.raises(ValueError):  # noqa: PT011  whatever msgspec says
            loudness.read(data)
    assert io.BytesIO(loudness.written(Sound())).read() == b"{}"
