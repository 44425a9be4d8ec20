"""Films in parts (HLS, DASH) through the real gateway, which writes their playlists anew, into the player."""

import re
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.player import protocol
from tests.player import films, hls
from tests.player.ear import listening
from tests.player.house import House, house
from tests.player.listener import Listener
from tests.player.screen import Screen
from tests.player.whereabouts import is_heard_where_it_says, is_where_it_says, jumps, pictures_astray, runs

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
EARLY = 0.2
"""Seconds that the first picture after a jump may be, where libVLC catches up while it plays."""
SECONDS = 20
BEGAN = 1_700_000_000
"""Number of the first part of a broadcast, as of those that count in seconds since 1970."""


@pytest.fixture(scope="module")
def made(folder: Path) -> Path:
    whole = films.make(folder / "stairs.mp4", seconds=SECONDS, tone=films.STAIRS)
    return hls.make(folder, whole)


@pytest.fixture(scope="module")
def at_home(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(made, tmp_path_factory.mktemp("parts") / "cache") as one:
        yield one


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Screen, Listener]]:
    with listening(tmp_path_factory.mktemp("ear")) as ear:
        listener = Listener(ear)
        screen = Screen(sound=True, **ear.environment)
        yield screen, listener
        screen.close()
        listener.close()


@pytest.mark.full
@pytest.mark.parametrize(
    "name",
    ["ts.m3u8", "fmp4.m3u8", "ranges.m3u8", "locked.m3u8", "half.m3u8", "rotated.m3u8", "dash.mpd"],
)
def test_a_film_in_parts_is_seen_and_heard_where_it_says(
    heard: tuple[Screen, Listener], at_home: House, name: str
) -> None:
    screen, listener = heard
    screen.plays(at_home.opens(name))
    since = runs(screen, 1.5)
    assert screen.state.duration == pytest.approx(SECONDS, abs=0.2)
    is_where_it_says(pictures_astray(screen, since), 15)
    is_heard_where_it_says(screen, listener, since)
    for second in (8.48, 2.24):
        jumps(screen, second, early=EARLY)
        since = runs(screen, 2.5)
        is_where_it_says(pictures_astray(screen, since), 15)
        is_heard_where_it_says(screen, listener, since)


@pytest.mark.full
@pytest.mark.parametrize(("way", "hertz"), [("", hls.SAID), ("/described", hls.TOLD)])
def test_a_sound_of_its_own_is_heard_and_the_described_one_on_request(
    heard: tuple[Screen, Listener], at_home: House, way: str, hertz: int
) -> None:
    screen, listener = heard
    screen.plays(at_home.opens("master.m3u8") + way)
    since = runs(screen, 1.5)
    is_where_it_says(pictures_astray(screen, since), 15)
    pitches = [one.pitch for one in listener.since(since)]
    assert sum(abs(pitch - hertz) < 20 for pitch in pitches) > len(pitches) * 0.8, pitches


@pytest.mark.full
def test_a_part_that_is_missing_is_passed_over(heard: tuple[Screen, Listener], at_home: House) -> None:
    screen, _ = heard
    screen.plays(at_home.opens("missing.m3u8"), start=6.0)
    screen.until(lambda: screen.numbers[-1][1] / films.RATE > 11, 20)
    screen.until(lambda: abs(screen.state.time_pos - screen.numbers[-1][1] / films.RATE) < 0.3)


@pytest.mark.full
def test_it_goes_on_over_a_discontinuity(heard: tuple[Screen, Listener], at_home: House, made: Path) -> None:
    """Another film, whose clock begins anew, as where a broadcast joins its news."""
    screen, _ = heard
    parts = re.findall(r"#EXTINF:.*\n.*\n", (made / "ts.m3u8").read_text())
    text = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:3\n#EXT-X-MEDIA-SEQUENCE:0\n"
    text += "".join(parts[3:5]) + "#EXT-X-DISCONTINUITY\n" + "".join(parts[0:3]) + "#EXT-X-ENDLIST\n"
    (made / "joined.m3u8").write_text(text)
    screen.plays(at_home.opens("joined.m3u8"))
    screen.until(lambda: 1 < screen.numbers[-1][1] / films.RATE < 5, 20)
    seen = [number / films.RATE for _, number in tuple(screen.numbers)]
    assert 6 <= seen[0] < 8
    assert max(seen) > 9.5, "all of what came before was seen"
    screen.until(lambda: screen.numbers[-1][1] / films.RATE > 4, 20)


class Sliding:
    """A playlist of four parts that moves on by one every two seconds, as one that is broadcast now."""

    def __init__(self, folder: Path) -> None:
        self._parts = re.findall(r"#EXTINF:.*\n.*\n", (folder / "ts.m3u8").read_text())
        self._file = folder / "live.m3u8"
        self._over = threading.Event()
        self._write(0)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _write(self, first: int) -> None:
        text = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n"
        text += f"#EXT-X-MEDIA-SEQUENCE:{BEGAN + first}\n"
        whole = self._file.with_suffix(".new")
        whole.write_text(text + "".join(self._parts[first : first + 4]))
        whole.replace(self._file)

    def _run(self) -> None:
        for first in range(1, len(self._parts) - 3):
            if self._over.wait(2):
                return
            self._write(first)

    def close(self) -> None:
        self._over.set()
        self._thread.join()


@pytest.mark.full
def test_a_window_that_slides_is_followed(heard: tuple[Screen, Listener], at_home: House, made: Path) -> None:
    screen, _ = heard
    sliding = Sliding(made)
    try:
        screen.plays(at_home.opens("live.m3u8"))
        screen.until(lambda: screen.numbers[-1][1] / films.RATE > 13, 25)
        seen = [number for _, number in tuple(screen.numbers)]
        steps = [after - before for before, after in pairwise(seen)]
        assert min(steps) >= 0, "never back"
        assert sum(step <= 2 for step in steps) > len(steps) * 0.9, steps
        assert not screen.has(protocol.Ended)
    finally:
        sliding.close()
