"""Small films that are made here: what each frame shows is a function of its time."""

from collections.abc import Callable
from pathlib import Path

WIDTH, HEIGHT, RATE = 128, 72, 25
BLACK, WHITE, RED, BLUE = (0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 0, 120)
Colour = tuple[int, int, int]


def made(target: Path, seconds: float, colour_of: Callable[[float, float, float], Colour]) -> Path:
    """A film; ``colour_of`` gives the colour of a place (from 0 to 1, across and down) at a time."""
    import av

    with av.open(str(target), "w") as box:
        stream = box.add_stream("mpeg4", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.bit_rate = 4_000_000
        for number in range(round(seconds * RATE)):
            frame = av.VideoFrame(WIDTH, HEIGHT, "rgb24")
            fields = [[colour_of(x / 16, y / 9, number / RATE) for x in range(16)] for y in range(9)]
            lines = (b"".join(bytes(one) * (WIDTH // 16) for one in row) for row in fields)
            frame.planes[0].update(b"".join(line * (HEIGHT // 9) for line in lines))
            frame.pts = number
            box.mux(stream.encode(frame))
        box.mux(stream.encode(None))
    return target


def blinking(hertz: float, bright: Colour = WHITE, dark: Colour = BLACK) -> Callable[[float], Colour]:
    """By its time: so often bright and dark again in a second."""
    return lambda now: bright if (now * hertz) % 1 < 0.5 else dark
