"""Films made on the spot, whose every picture says its own number, so that a test can tell what it sees.

Sixteen bars, black or white, spell the number of the picture in binary, from the left; a strip below changes
brightness from picture to picture. It survives scaling and compression.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

BITS = 16
RATE = 25
TONE = "sine=frequency=440:sample_rate=44100"
STAIRS = "aevalsrc=exprs=0.125*sin(2*PI*(400+200*floor(t))*t):sample_rate=48000"
"""A tone that is 200 Hz higher every second, so that a sound tells where it is."""


def second_of(pitch: float) -> int:
    """Of ``STAIRS``, by the tone that is heard."""
    return round((pitch - 400) / 200)


def pitch_of(second: int) -> float:
    """Of ``STAIRS``, in Hz."""
    return 400.0 + 200 * second


def number_in(picture: memoryview, pitch: int, width: int, height: int) -> int:
    """The number that a picture (BGRX) says."""
    row = (height // 4) * pitch
    number = 0
    for bit in range(BITS):
        x = int((bit + 0.5) * width / BITS)
        number = number << 1 | (picture[row + x * 4 + 1] > 127)
    return number


def picture(number: int, width: int, height: int) -> bytes:
    bars = b"".join(
        (b"\xff" if number >> (BITS - 1 - x * BITS // width) & 1 else b"\0") for x in range(width)
    )
    half = height // 2
    return bars * half + bytes([number * 7 % 256]) * width * (height - half)


def tell_duration(film: Path, target: Path, duration: int, *, units: int = 0) -> None:
    """The MP4 ``film`` at ``target`` with another duration in every box that tells it.

    ``units``: in a second, as the whole of it tells (``mvhd``, ISO/IEC 14496-12, 8.2.2); 0 leaves them.
    """
    data = bytearray(film.read_bytes())
    for box, at in ((b"mvhd", 20), (b"tkhd", 24), (b"mdhd", 20)):
        found = -1
        while (found := data.find(box, found + 1)) >= 0:
            data[found + at : found + at + 4] = duration.to_bytes(4)
            if box == b"mvhd" and units:
                data[found + 16 : found + 20] = units.to_bytes(4)
    target.write_bytes(data)


def make(
    target: Path,
    *,
    seconds: float = 20,
    size: tuple[int, int] = (320, 180),
    key_every: int = 50,
    sound: bool = True,
    tone: str = TONE,
    options: tuple[str, ...] = (),
) -> Path:
    """A numbered film in whatever container the name says."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    width, height = size
    command = ["ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "gray", "-s", f"{width}x{height}"]
    command += ["-r", str(RATE), "-i", "-"]
    if sound:
        command += ["-f", "lavfi", "-i", tone, "-shortest"]
    coded = "yuv420p" if width % 2 == 0 and height % 2 == 0 else "yuv444p"
    command += ["-c:v", "libx264", "-preset", "veryfast", "-g", str(key_every), "-pix_fmt", coded]
    command += ["-c:a", "aac", "-movflags", "+faststart", *options, str(target)]
    pictures = b"".join(picture(n, width, height) for n in range(int(seconds * RATE)))
    subprocess.run(command, input=pictures, check=True, timeout=120)
    return target


def make_sound(target: Path, seconds: float = 10, *, tone: str = TONE, options: tuple[str, ...] = ()) -> Path:
    """A tone, in whatever kind of file the name says."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", tone, "-t", str(seconds)]
    subprocess.run([*command, *options, str(target)], check=True, timeout=60)
    return target
