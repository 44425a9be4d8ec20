import gc
import os
import threading
from pathlib import Path

import pytest

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))

from kiosk.errors import MediaError
from kiosk.player.frames import Frames
from kiosk.player.protocol import Geometry
from kiosk.player.vlc_frames import FRAMES, Ring, fitting


def geometry(ring: Ring, **changes: int) -> Geometry:
    values = {
        "media": 1,
        "fd": ring.fd,
        "inode": ring.inode,
        "width": ring.width,
        "height": ring.height,
        "pitch": ring.pitch,
        "frames": FRAMES,
    }
    return Geometry(**(values | changes))


@pytest.mark.parametrize("size", [(1, 1), (321, 241), (1920, 1080)])
def test_the_reader_sees_what_the_writer_writes(size: tuple[int, int]) -> None:
    ring = Ring(*size)
    frames = Frames.of(os.getpid(), geometry(ring))
    assert len(frames) == FRAMES
    for index in range(FRAMES):
        ring._memory[index * ring.frame_bytes] = index + 1
        picture = frames[index]
        assert len(picture) == ring.pitch * size[1]
        assert picture[0] == index + 1
        assert picture.readonly
    ring.close()
    del ring
    gc.collect()
    assert frames[FRAMES - 1][0] == FRAMES  # the last picture outlives its player


def test_memory_that_is_not_what_was_announced_is_refused() -> None:
    ring = Ring(320, 180)
    for wrong in ({"height": 4000}, {"inode": 1}, {"fd": 999}, {"pitch": 64}, {"width": 4000}):
        with pytest.raises(MediaError):
            Frames.of(os.getpid(), geometry(ring, **wrong))
    ring.close()


def test_memory_that_could_be_cut_shorter_is_refused() -> None:
    ring = Ring(64, 64)
    fd = os.memfd_create("unsealed", os.MFD_ALLOW_SEALING)
    os.ftruncate(fd, ring.frame_bytes * FRAMES)
    with pytest.raises(MediaError):
        Frames.of(os.getpid(), geometry(ring, fd=fd, inode=os.fstat(fd).st_ino))
    with pytest.raises(PermissionError):
        os.ftruncate(ring.fd, 10)
    os.close(fd)
    ring.close()


def test_a_file_on_disk_is_not_a_ring(tmp_path: object) -> None:
    ring = Ring(64, 64)
    with open(__file__, "rb") as file, pytest.raises(MediaError):  # noqa: PTH123
        Frames.of(os.getpid(), geometry(ring, fd=file.fileno(), inode=os.fstat(file.fileno()).st_ino))
    ring.close()


def test_a_pipe_in_its_place_holds_nobody(tmp_path: Path) -> None:
    ring = Ring(64, 64)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    fd = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    announced = geometry(ring, fd=fd, inode=os.fstat(fd).st_ino)
    refused: list[MediaError] = []

    def look() -> None:
        try:
            Frames.of(os.getpid(), announced)
        except MediaError as error:
            refused.append(error)

    screen = threading.Thread(target=look, daemon=True)
    screen.start()
    screen.join(5)
    assert refused, "it waits for somebody to write"
    os.close(fd)
    ring.close()


@pytest.mark.parametrize(
    ("size", "most", "wanted"),
    [
        ((1920, 1080), (0, 0), (1920, 1080)),
        ((1920, 1080), (1920, 1080), (1920, 1080)),
        ((3840, 2160), (1920, 1080), (1920, 1080)),
        ((1920, 1080), (1080, 1920), (1080, 608)),
        ((7680, 4320), (0, 0), (3840, 2160)),
        ((10000, 1), (640, 640), (640, 1)),
    ],
)
def test_pictures_are_no_larger_than_the_screen(
    size: tuple[int, int], most: tuple[int, int], wanted: tuple[int, int]
) -> None:
    assert fitting(*size, most) == wanted
