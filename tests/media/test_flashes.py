"""Which films flash, by the real meter."""

import io
import os
import random
from pathlib import Path

import pytest

from kiosk.errors import MediaError
from kiosk.media import flashes
from kiosk.media.flashes import RULES, Flashes, measure
from kiosk.media.meter import Stretch
from tests.films import BLACK, BLUE, RED, WHITE, Colour, blinking, made

pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)

GREY, PALE, LIGHT = (90, 90, 90), (235, 235, 235), (243, 243, 243)


def seen(path: Path) -> Flashes:
    with path.open("rb") as file:
        return measure(file)


@pytest.mark.parametrize(
    ("hertz", "bright", "dark", "flashes"),
    [
        (10, WHITE, BLACK, True),
        (5, WHITE, GREY, True),
        (5, RED, BLACK, True),
        (3, WHITE, BLACK, False),
        (1, WHITE, BLACK, False),
        (10, GREY, (96, 96, 96), False),
        (10, WHITE, LIGHT, False),
        (10, BLUE, BLACK, False),
    ],
)
def test_the_whole_picture(tmp_path: Path, hertz: float, bright: Colour, dark: Colour, flashes: bool) -> None:
    """White and black, a red that is no brighter; too seldom, too little, too light, a blue that is dark."""
    blink = blinking(hertz, bright, dark)
    found = seen(made(tmp_path / "film.mp4", 2, lambda _x, _y, now: blink(now)))
    assert (found.rules, found.whole) == (RULES, True)
    assert (found.at is not None) is flashes
    if not flashes:
        assert found.duration == pytest.approx(2, abs=0.1)


def test_red_that_is_no_brighter(tmp_path: Path) -> None:
    """Of the same luminance as the grey it takes turns with."""
    blink = blinking(6, (255, 0, 0), (127, 127, 127))
    found = seen(made(tmp_path / "film.mp4", 2, lambda _x, _y, now: blink(now)))
    assert found.red
    assert found.at is not None


@pytest.mark.parametrize(("share", "flashes"), [(0.1, False), (0.4, True)])
def test_a_part_of_the_picture(tmp_path: Path, share: float, flashes: bool) -> None:
    blink = blinking(8)
    film = made(tmp_path / "film.mp4", 2, lambda x, _y, now: blink(now) if x < share else GREY)
    assert (seen(film).at is not None) is flashes


def test_halves_that_take_turns_and_a_light_that_wanders(tmp_path: Path) -> None:
    """The picture as a whole is as bright all the time; and no field flashes as often as the picture does."""
    blink, other = blinking(6), blinking(6, BLACK, WHITE)
    halves = made(tmp_path / "halves.mp4", 2, lambda x, _y, now: blink(now) if x < 0.5 else other(now))
    assert seen(halves).at is not None

    def wandering(x: float, _y: float, now: float) -> Colour:
        return WHITE if blink(now) == WHITE and (x < 0.5) == (int(now * 6) % 2 == 0) else BLACK

    assert seen(made(tmp_path / "wanders.mp4", 2, wandering)).at is not None


def test_a_camera_that_turns_is_no_flash(tmp_path: Path) -> None:
    """Along a row of houses, light and dark, two in a second; and along a colourful street, half of it."""
    film = made(tmp_path / "houses.mp4", 3, lambda x, _y, now: PALE if int(3 * x + 4 * now) % 2 else GREY)
    assert seen(film).at is None
    draws = random.Random(7)
    shades = [[draws.randrange(256) for _ in range(40)] for _ in range(9)]

    def street(x: float, y: float, now: float) -> Colour:
        shade = shades[int(y * 9)][int(16 * x + 8 * now) % 40]
        return shade, shade, shade

    assert seen(made(tmp_path / "street.mp4", 3, street)).at is None


def test_where_it_begins(tmp_path: Path) -> None:
    blink = blinking(10)
    film = made(tmp_path / "film.mp4", 8, lambda _x, _y, now: blink(now) if 3 <= now < 5 else GREY)
    found = seen(film)
    assert found.at == pytest.approx(3, abs=0.2)
    assert found.duration < 5, "it looks no further"


def test_a_film_in_pieces(tmp_path: Path) -> None:
    blink = blinking(10)
    film = made(tmp_path / "film.ts", 4, lambda _x, _y, now: blink(now) if now >= 2 else GREY)
    with film.open("rb") as file:
        half = film.stat().st_size // 2
        pieces = [Stretch(file, 0, half), Stretch(file, half, film.stat().st_size - half)]
        assert flashes.measure_joined(pieces).at == pytest.approx(2, abs=0.2)


def test_of_what_is_no_film_nothing_is_known(tmp_path: Path) -> None:
    film = made(tmp_path / "film.mp4", 1, lambda _x, _y, _now: GREY).read_bytes()
    lists = f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{tmp_path / 'film.mp4'}\n#EXT-X-ENDLIST\n"
    for data in (b"", b"no film at all\n" * 400, os.urandom(100_000), film[: len(film) // 2], lists.encode()):
        (tmp_path / "rubbish").write_bytes(data)
        assert seen(tmp_path / "rubbish") == Flashes(rules=RULES)


def test_a_damaged_film_is_looked_at_as_far_as_it_goes(tmp_path: Path) -> None:
    blink = blinking(10)
    film = made(tmp_path / "film.ts", 6, lambda _x, _y, now: blink(now) if now >= 4 else GREY)
    data = bytearray(film.read_bytes())
    data[len(data) // 4 : len(data) // 4 + 2000] = os.urandom(2000)
    film.write_bytes(data)
    assert seen(film).at == pytest.approx(4, abs=0.3)


def test_a_long_film_is_looked_at_from_its_beginning(tmp_path: Path) -> None:
    film = made(tmp_path / "film.mp4", 4, lambda _x, _y, _now: GREY)
    with film.open("rb") as file:
        found = measure(file, seconds=0.01)
    assert not found.whole
    assert found.duration < 4
    assert found.at is None


def test_a_meter_that_is_killed_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(flashes, "_WALL_SECONDS", 0.01)
    with pytest.raises(MediaError, match="in time"):
        seen(made(tmp_path / "film.mp4", 1, lambda _x, _y, _now: GREY))


def test_its_answers_are_read_with_care() -> None:
    found = Flashes(rules=RULES, at=2.5, red=True, duration=3.0)
    assert flashes.read(flashes.written(found)) == found
    assert flashes.read(b"{}") == Flashes(), "of an older meter: measured again"
    for data in (b"[]", b'{"at":"soon"}', b"{" * 5000):
        with pytest.raises(ValueError):  # noqa: PT011  whatever msgspec says
            flashes.read(data)
    assert io.BytesIO(flashes.written(Flashes())).read() == b"{}"
