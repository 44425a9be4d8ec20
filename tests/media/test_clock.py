"""What the clock of a stream shows, read from real segments that ffmpeg made, and from any bytes."""

import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.hls.clock import HEAD, first_time
from tests.player import films


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parts")
    film = films.make(folder / "film.mp4", seconds=4, size=(64, 36), key_every=25)
    for kind, options in (("mpegts", ()), ("fmp4", ("-hls_fmp4_init_filename", "init.mp4"))):
        command = ["ffmpeg", "-v", "error", "-i", str(film), "-c", "copy", "-output_ts_offset", "5000"]
        command += ["-f", "hls", "-hls_time", "1", "-hls_segment_type", kind, *options]
        command += ["-hls_segment_filename", f"{kind}%d", f"{kind}.m3u8"]
        subprocess.run(command, check=True, cwd=folder, timeout=60)
    return folder


@pytest.mark.parametrize("kind", ["mpegts", "fmp4"])
def test_the_first_picture_of_a_segment_says_its_time(parts: Path, kind: str) -> None:
    initial = (parts / "init.mp4").read_bytes() if kind == "fmp4" else b""
    times = [first_time((parts / f"{kind}{n}").read_bytes()[:HEAD], initial) for n in range(3)]
    told = [float(one) for one in re.findall(r"EXTINF:([\d.]+)", (parts / f"{kind}.m3u8").read_text())]
    assert times[0] is not None
    assert (5000 if kind == "mpegts" else 0) <= times[0] < 5001.6
    assert [one - times[0] for one in times if one is not None] == pytest.approx(
        [0, told[0], told[0] + told[1]], abs=0.05
    )


def test_sound_without_a_picture_says_it_too(parts: Path) -> None:
    command = ["ffmpeg", "-v", "error", "-i", "film.mp4", "-vn", "-c", "copy", "-f", "mpegts", "sound"]
    subprocess.run([*command, "-y"], check=True, cwd=parts, timeout=60)
    assert first_time((parts / "sound").read_bytes()) == pytest.approx(1.4, abs=0.1)


@given(st.binary(max_size=600) | st.binary(max_size=600).map(lambda data: b"\x47" + data), st.binary())
def test_other_bytes_say_nothing_or_a_time(head: bytes, initial: bytes) -> None:
    told = first_time(head, initial)
    assert told is None or told >= 0
